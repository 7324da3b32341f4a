"""Which token of a new text is which of the old."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from rapidfuzz.distance import Indel, LCSseq

from brief.anchor.realign.tokens import SIGN, Range, Tokens

BLOCKS_COST = 400_000
"""The most steps that the search for the longest common run takes; else a common sequence does."""

SEQUENCE_COST = 600_000_000
"""The most pairs of tokens of which a longest common sequence is found; else there is none."""

NEAR = 0.65
"""Two spellings that are less alike are two words."""

NEAR_COST = 900
SPELLING_LIMIT = 64

SENTENCE_END = re.compile(r"[.!?。！？؟।\"]")


class Alignment:
    """For each old token the new one that it is, and the other way; -1 where there is none.

    `credit` is how much of an old token its partner is: less than 1 for another spelling.
    """

    def __init__(self, old: Tokens, new: Tokens, weights: Sequence[float]) -> None:
        self.old = old
        self.new = new
        self.weights = weights
        self.new_of = array("l", [-1]) * len(old)
        self.old_of = array("l", [-1]) * len(new)
        self.near: dict[int, float] = {}

    def credit(self, index: int) -> float:
        return self.near.get(index, 1.0) if self.new_of[index] >= 0 else 0.0

    def is_same(self, index: int) -> bool:
        """Whether an old token is in the new text as it was."""
        return self.new_of[index] >= 0 and index not in self.near

    def goes_on(self, index: int) -> bool:
        """Whether an old token and the next are next to each other in the new text, too."""
        return (
            index + 1 < len(self.new_of)
            and self.is_same(index)
            and self.is_same(index + 1)
            and self.new_of[index] + 1 == self.new_of[index + 1]
        )

    def pair(self, first: int, other: int, size: int) -> None:
        """Let `size` tokens from `first` on be those from `other` on."""
        self.new_of[first : first + size] = array("l", range(other, other + size))
        self.old_of[other : other + size] = array("l", range(first, first + size))

    def part(self, first: int, last: int) -> None:
        """Let the old tokens `[first, last)` be none of the new."""
        for index in range(first, last):
            if self.new_of[index] >= 0:
                self.old_of[self.new_of[index]] = -1
                self.new_of[index] = -1
            self.near.pop(index, None)

    def align(self, old: Range, new: Range) -> None:
        """Pair what two ranges have in common, in order; nothing in them is paired yet."""
        previous_old, previous_new = old[0], new[0]
        for first, other, size in [
            *runs(self.old.ids, old, self.new.ids, new),
            (*ends(old, new), 0),
        ]:
            self.pair_spellings((previous_old, first), (previous_new, other))
            if size:
                self.pair(first, other, size)
            previous_old, previous_new = first + size, other + size

    def pair_spellings(self, old: Range, new: Range) -> None:
        """Pair words between two that are paired which are spelt nearly alike."""
        cost = (old[1] - old[0]) * (new[1] - new[0])
        if not 0 < cost <= NEAR_COST:
            return
        for first, other, alike in near_spellings(self.old, old, self.new, new):
            self.pair(first, other, 1)
            self.near[first] = alike

    def move_edges(self) -> None:
        """Let what was inserted or deleted begin and end where sentences do, if it may.

        The A in B. A became The A out B. A: whether the first or the second A is new makes no
        difference to the words, but to whoever is told of them.
        """
        slide(self.old, self.new_of, self.old_of)
        slide(self.new, self.old_of, self.new_of)

    def unpaired_old(self) -> Iterator[Range]:
        return unpaired(self.new_of, self.old)

    def unpaired_new(self) -> Iterator[Range]:
        return unpaired(self.old_of, self.new)


def ends(old: Range, new: Range) -> Range:
    return old[1], new[1]


def unpaired(partners: Sequence[int], tokens: Tokens) -> Iterator[Range]:
    """The longest ranges of tokens without a partner, each within one block."""
    for first, last in tokens.blocks:
        start = None
        for index in range(first, last):
            if partners[index] < 0:
                if start is None:
                    start = index
            elif start is not None:
                yield start, index
                start = None
        if start is not None:
            yield start, last


def runs(
    a: Sequence[int], old: Range, b: Sequence[int], new: Range
) -> Iterator[tuple[int, int, int]]:
    """The runs of ids that two ranges have in common, in order: where each is, and its size."""
    (low, high), (other_low, other_high) = old, new
    size = 0
    while (
        low + size < high and other_low + size < other_high and a[low + size] == b[other_low + size]
    ):
        size += 1
    if size:
        yield low, other_low, size
        low, other_low = low + size, other_low + size
    tail = 0
    while (
        low < high - tail
        and other_low < other_high - tail
        and (a[high - tail - 1] == b[other_high - tail - 1])
    ):
        tail += 1
    high, other_high = high - tail, other_high - tail
    if low < high and other_low < other_high:
        yield from inner_runs(a, (low, high), b, (other_low, other_high))
    if tail:
        yield high, other_high, tail


def inner_runs(
    a: Sequence[int], old: Range, b: Sequence[int], new: Range
) -> Iterator[tuple[int, int, int]]:
    """As `runs`, of ranges that neither begin nor end alike."""
    olds, news = a[old[0] : old[1]], b[new[0] : new[1]]
    counts = Counter(news)
    if sum(counts[each] for each in olds) * 8 <= BLOCKS_COST:
        matcher = SequenceMatcher(None, olds, news, autojunk=False)
        for first, other, size in matcher.get_matching_blocks():
            if size:
                yield old[0] + first, new[0] + other, size
        return
    singles = list(unique_pairs(olds, news))
    if singles:
        low, other_low = old[0], new[0]
        for first, other in increasing(singles):
            first, other = old[0] + first, new[0] + other
            if first >= low and other >= other_low:
                yield from runs(a, (low, first), b, (other_low, other))
                yield first, other, 1
                low, other_low = first + 1, other + 1
        yield from runs(a, (low, old[1]), b, (other_low, new[1]))
    elif len(olds) * len(news) <= SEQUENCE_COST:
        for code in LCSseq.opcodes(olds, news):
            if code.tag == "equal":
                yield (
                    old[0] + code.src_start,
                    new[0] + code.dest_start,
                    code.src_end - code.src_start,
                )


def unique_pairs(olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where ids are that occur once in both."""
    counts, others = Counter(olds), Counter(news)
    where = {each: index for index, each in enumerate(news) if others[each] == 1}
    for index, each in enumerate(olds):
        if counts[each] == 1 and each in where:
            yield index, where[each]


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs whose second parts increase as their first parts do."""
    tails: list[int] = []
    indices: list[int] = []
    before: list[int] = []
    for index, (_, other) in enumerate(pairs):
        length = bisect_left(tails, other)
        before.append(indices[length - 1] if length else -1)
        if length == len(tails):
            tails.append(other)
            indices.append(index)
        else:
            tails[length] = other
            indices[length] = index
    chain = []
    index = indices[-1] if indices else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def near_spellings(
    old: Tokens, olds: Range, new: Tokens, news: Range
) -> list[tuple[int, int, float]]:
    """The pairs of words of two ranges, in order, that are spelt most alike in all."""
    words = [new.word(index) for index in range(*news)]
    width = len(words) + 1
    best = [[0.0] * width]
    for index in range(*olds):
        word = old.word(index)
        above = best[-1]
        row = [0.0]
        for column, other in enumerate(words):
            row.append(max(row[-1], above[column + 1], above[column] + alike(word, other)))
        best.append(row)
    found = []
    i, j = len(best) - 1, width - 1
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((olds[0] + i, news[0] + j, best[i + 1][j + 1] - best[i][j]))
    return found[::-1]


def alike(word: str, other: str) -> float:
    """How much alike two spellings are; 0 for two words, and for signs."""
    if len(word) < 2 or max(len(word), len(other)) > SPELLING_LIMIT or SIGN.match(word):
        return 0.0
    similarity = Indel.normalized_similarity(word.casefold(), other.casefold(), score_cutoff=NEAR)
    return float(similarity)


class Gap(NamedTuple):
    """A range `[first, last)` without partners, which may as well be anywhere in `[low, high)`.

    X Q Q Y that is X Q Y now has lost the first Q, or the second.
    """

    low: int
    first: int
    last: int
    high: int


def gaps(tokens: Tokens, partners: Sequence[int]) -> Iterator[Gap]:
    """The ranges without partners that may be elsewhere."""
    ids = tokens.ids
    size = len(partners)
    index = 0
    while index < size:
        if partners[index] >= 0:
            index += 1
            continue
        first = index
        while index < size and partners[index] < 0:
            index += 1
        last = index
        low, high = first, last
        while (
            low > 0
            and ids[low - 1] == ids[low - 1 + last - first]
            and partners[low - 1] >= 0
            and (low == first or partners[low - 1] + 1 == partners[low])
        ):
            low -= 1
        while (
            high < size
            and ids[high] == ids[high - last + first]
            and partners[high] >= 0
            and (high == last or partners[high - 1] + 1 == partners[high])
        ):
            high += 1
        if tokens.is_border(first) and tokens.is_border(last):
            low, high = by_whole_blocks(tokens, Gap(low, first, last, high))
        if low < first or high > last:
            yield Gap(low, first, last, high)


def by_whole_blocks(tokens: Tokens, gap: Gap) -> Range:
    """Where whole blocks may be that were inserted or deleted: such are not made of two halves."""
    size = gap.last - gap.first
    starts = tokens.block_starts
    first, last = bisect_left(starts, gap.low), bisect_right(starts, gap.high - size)
    whole = [each for each in starts[first:last] if tokens.is_border(each + size)]
    return whole[0], whole[-1] + size


def slide(tokens: Tokens, partners: array[int], others: array[int]) -> None:
    """Let each range without partners begin where a sentence does, of where it may."""
    for low, first, last, high in gaps(tokens, partners):
        if not (first > 0 and last < len(partners) and partners[first - 1] + 1 == partners[last]):
            continue
        size = last - first
        start = max(
            range(low, high - size + 1),
            key=lambda start: (edge(tokens, start), start == first),
        )
        for index in range(first - 1, start - 1, -1):
            shift(partners, others, index, size)
        for index in range(last, start + size):
            shift(partners, others, index, -size)


def shift(partners: array[int], others: array[int], index: int, by: int) -> None:
    partner = partners[index]
    partners[index], partners[index + by] = -1, partner
    others[partner] = index + by


def edge(tokens: Tokens, index: int) -> int:
    """How good a place a token is for what is new to begin."""
    if index == 0 or tokens.block(index - 1) != tokens.block(index):
        return 3
    before = tokens.word(index - 1)
    return 2 if SENTENCE_END.match(before) else 1 if SIGN.match(before) else 0
