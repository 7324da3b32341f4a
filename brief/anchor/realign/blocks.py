"""Which paragraphs of the old text are in the new one, whole."""

from __future__ import annotations

from collections import defaultdict

from brief.anchor.realign.alignment import Alignment, runs
from brief.anchor.realign.tokens import Range, Tokens


def pair_equal(alignment: Alignment) -> None:
    """Pair the paragraphs that are as they were: those in order, then those that moved.

    A paragraph that occurs several times has moved only where as many of it are left in both.
    """
    old, new = alignment.old, alignment.new
    known: dict[bytes, int] = {}
    olds = numbered(old, known)
    news = numbered(new, known)
    for first, other, size in runs(olds, (0, len(olds)), news, (0, len(news))):
        for step in range(size):
            pair_blocks(alignment, old.blocks[first + step], new.blocks[other + step])
    left: dict[int, list[Range]] = defaultdict(list)
    free: dict[int, list[Range]] = defaultdict(list)
    for number, block in zip(olds, old.blocks, strict=True):
        if alignment.new_of[block[0]] < 0:
            left[number].append(block)
    for number, block in zip(news, new.blocks, strict=True):
        if alignment.old_of[block[0]] < 0:
            free[number].append(block)
    for number, blocks in left.items():
        if len(blocks) == len(free[number]) == 1:
            pair_blocks(alignment, blocks[0], free[number][0])


def numbered(tokens: Tokens, known: dict[bytes, int]) -> list[int]:
    """A number for each block: equal ones have equal numbers."""
    return [
        known.setdefault(tokens.ids[first:last].tobytes(), len(known))
        for first, last in tokens.blocks
    ]


def pair_blocks(alignment: Alignment, old: Range, new: Range) -> None:
    alignment.pair(old[0], new[0], old[1] - old[0])
