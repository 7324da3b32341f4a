"""Equal paragraphs, of which each is still the first, or the second, of as many as before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from brief.anchor.realign.blocks import numbered
from brief.anchor.realign.tokens import Range, Tokens

KEPT = 0.5
"""How much of words, or of a paragraph, must be left to tell where they are."""


class Equals:
    """The paragraphs of two texts that are equal, by `letters`: how many of each are where."""

    def __init__(self, old: Tokens, new: Tokens, letters: Mapping[int, Counter[int]]) -> None:
        known: dict[bytes, int] = {}
        self.number_of = numbered(old, known)
        self.old, self.new = places(self.number_of), places(numbered(new, known))
        self.sizes = len(old.blocks), len(new.blocks)
        lowest, highest = zip(
            *(reach(old, block, letters.get(block)) for block in range(self.sizes[0])),
            strict=True,
        )
        self.lowest, self.highest = Extremes(lowest, min), Extremes(highest, max)
        self.kept: dict[int, frozenset[Range]] = {}

    def is_same(self, old: int, new: int) -> bool:
        """Whether a block of the new text is the one of the old text, of several equal ones."""
        number = self.number_of[old]
        if number not in self.kept:
            self.kept[number] = frozenset(self.pairs(number))
        return (old, new) in self.kept[number]

    def pairs(self, number: int) -> list[Range]:
        """Which block is which; none where other blocks do not stay between them."""
        old, new = self.old[number], self.new.get(number, [])
        if len(old) != len(new):
            return []
        between = zip(
            pairwise([-1, *old, self.sizes[0]]), pairwise([-1, *new, self.sizes[1]]), strict=True
        )
        for (first, last), (low, high) in between:
            if first + 1 < last and not (
                low < self.lowest.within(first + 1, last)
                and self.highest.within(first + 1, last) < high
            ):
                return []
        return [*zip(old, new, strict=True)]


class Extremes:
    """The least, or the greatest, of any part of a sequence, in constant time.

    Bender and Farach-Colton: The LCA Problem Revisited (2000), section 3.
    """

    def __init__(self, values: Sequence[float], pick: Callable[[float, float], float]) -> None:
        self.pick = pick
        self.rows = [values]
        width = 1
        while 2 * width <= len(values):
            row = self.rows[-1]
            self.rows.append([*map(pick, row[:-width], row[width:])])
            width *= 2

    def within(self, start: int, end: int) -> float:
        """That of the values from `start` up to `end`, of which there is at least one."""
        level = (end - start).bit_length() - 1
        row = self.rows[level]
        return self.pick(row[start], row[end - (1 << level)])


def places(numbers: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for at, number in enumerate(numbers):
        found.setdefault(number, []).append(at)
    return found


def reach(old: Tokens, block: int, there: Counter[int] | None) -> tuple[float, float]:
    """The first and the last new block that have some of an old one; anywhere if too little."""
    words = map(old.word, range(*old.blocks[block]))
    whole = sum(len(word) for word in words if word.isalnum())
    if not whole:
        return float("inf"), float("-inf")
    if not there or there.total() < KEPT * whole:
        return float("-inf"), float("inf")
    return min(there), max(there)
