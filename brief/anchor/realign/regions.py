"""Which stretches of the old text are in the new one, edited: paragraphs, or parts of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from typing import NamedTuple

from brief.anchor.realign.alignment import Alignment
from brief.anchor.realign.tokens import Range, Tokens

CANDIDATES = 8
COMMON = 25
"""A word that is in more stretches tells little of which is which."""

LEAST_WEIGHT = 1.2
"""Less than this, shared words may be chance."""

SAME = 0.75
SAME_SIZE = 0.8
"""How much paragraphs that were merged or split share with what they became, and its length."""

CHANCE = 0.3
"""So much of the weight of its words a stretch may share with another one of its length."""

CHANCE_LENGTH = 10
CHANCE_RUN = 4
"""So many words in a row are no chance."""


class Likeness(NamedTuple):
    """Two stretches, and how much they share: of the larger, and of the smaller of the two."""

    similar: float
    contained: float
    shared: float
    old: int
    new: int


class Limits(NamedTuple):
    """What two stretches must share to be one."""

    similar: float
    contained: float
    least: int
    """How many tokens the smaller of the two must have where only it is contained."""


WHOLE = Limits(similar=0.35, contained=0.65, least=10)
PART = Limits(similar=0.5, contained=0.75, least=8)

MARGIN = 0.9
"""A second-best stretch this near to the best leaves it open which is right."""


def pair_similar(alignment: Alignment, limits: Limits) -> bool:
    """Align the unpaired stretches of both texts that are most alike; whether there were any."""
    olds = [each for each in alignment.unpaired_old() if each[1] - each[0] >= 4]
    news = [each for each in alignment.unpaired_new() if each[1] - each[0] >= 4]
    likenesses = compared(alignment, olds, news)
    best: dict[int, list[Likeness]] = defaultdict(list)
    for each in likenesses:
        best[each.old].append(each)
    used_old: set[int] = set()
    used_new: set[int] = set()
    order = {each: in_order(alignment, olds[each.old], news[each.new]) for each in likenesses}

    def rank(one: Likeness) -> tuple[bool, float, int, int]:
        # What is between the same neighbours was edited there: nobody swaps it for its like.
        return order[one] < 2, -one.shared * one.similar, one.old, one.new

    for each in sorted(likenesses, key=rank):
        if each.old in used_old or each.new in used_new:
            continue
        size = min(olds[each.old][1] - olds[each.old][0], news[each.new][1] - news[each.new][0])
        if not (
            each.similar >= limits.similar
            or (each.contained >= limits.contained and size >= limits.least)
        ):
            continue
        rivals = [
            other
            for other in best[each.old]
            if other.new not in used_new
            and other.new != each.new
            and other.similar >= MARGIN * each.similar
        ]
        if rivals and not order[each]:
            continue
        used_old.add(each.old)
        used_new.add(each.new)
        alignment.align(olds[each.old], news[each.new])
    return bool(used_old)


def in_order(alignment: Alignment, old: Range, new: Range) -> int:
    """On how many of its two sides the new stretch has the neighbour that the old one has."""
    new_of, old_of = alignment.new_of, alignment.old_of
    before = new_of[old[0] - 1] == new[0] - 1 if old[0] and new[0] else old[0] == new[0]
    if old[1] < len(new_of) and new[1] < len(old_of):
        return before + (new_of[old[1]] == new[1])
    return before + (old[1] == len(new_of) and new[1] == len(old_of))


def compared(alignment: Alignment, olds: Sequence[Range], news: Sequence[Range]) -> list[Likeness]:
    """The pairs of stretches that share words that are not everywhere."""
    weights = alignment.weights
    old_counts = [Counter(alignment.old.ids[first:last]) for first, last in olds]
    new_counts = [Counter(alignment.new.ids[first:last]) for first, last in news]
    old_totals = [total(counts, weights) for counts in old_counts]
    new_totals = [total(counts, weights) for counts in new_counts]
    where: dict[int, list[int]] = defaultdict(list)
    for number, counts in enumerate(new_counts):
        for each in counts:
            where[each].append(number)
    found = []
    for number, counts in enumerate(old_counts):
        for other in likeliest(counts, where, weights):
            weight = shared_weight(counts, new_counts[other], weights)
            sizes = old_totals[number], new_totals[other]
            if weight >= min(LEAST_WEIGHT, 0.8 * min(sizes)):
                found.append(
                    Likeness(weight / max(sizes), weight / min(sizes), weight, number, other)
                )
    return found


def likeliest(
    counts: Counter[int], where: dict[int, list[int]], weights: Sequence[float]
) -> list[int]:
    """The new stretches that share most of the rarer words of an old one."""
    shared: dict[int, float] = defaultdict(float)
    for each in counts:
        others = where.get(each, ())
        if len(others) <= COMMON:
            for other in others:
                shared[other] += weights[each]
    return nlargest(CANDIDATES, shared, key=lambda other: (shared[other], -other))


def total(counts: Counter[int], weights: Sequence[float]) -> float:
    return sum(weights[each] * count for each, count in counts.items())


def shared_weight(counts: Counter[int], others: Counter[int], weights: Sequence[float]) -> float:
    return sum(
        weights[each] * min(count, others[each]) for each, count in counts.items() if each in others
    )


def align_merged(alignment: Alignment) -> None:
    """Align paragraphs that became one, and one that became several, where they were."""
    for old, new in gaps_in_order(alignment):
        counts = alignment.old.blocks_in(*old), alignment.new.blocks_in(*new)
        sizes = old[1] - old[0], new[1] - new[0]
        if min(counts) == 1 < max(counts) and min(sizes) >= SAME_SIZE * max(sizes):
            alignment.align(old, new)
            if kept(alignment, old) < SAME:
                alignment.part(*old)


def fill_gaps(alignment: Alignment) -> None:
    """Align what is between two tokens that are paired, and in order, in both texts."""
    for old, new in gaps_in_order(alignment):
        alignment.align(old, new)
        for stretch in by_block(alignment.old, *old):
            forget_chance(alignment, stretch)


def gaps_in_order(alignment: Alignment) -> Iterator[tuple[Range, Range]]:
    """What has no partner, in both texts, between two tokens that are neighbours in both."""
    old_of, new_of = alignment.old_of, alignment.new_of
    for first, last in joined(list(alignment.unpaired_old())):
        low = new_of[first - 1] + 1 if first else 0
        high = new_of[last] if last < len(new_of) else len(old_of)
        if low < high and all(old_of[index] < 0 for index in range(low, high)):
            yield (first, last), (low, high)


def by_block(tokens: Tokens, first: int, last: int) -> Iterator[Range]:
    """A range, parted where blocks are."""
    while first < last:
        end = min(last, tokens.blocks[tokens.block(first)][1])
        yield first, end
        first = end


def forget_chance(alignment: Alignment, old: Range) -> None:
    """Part words again that a stretch shares by chance, as any two sentences share some."""
    if old[1] - old[0] < CHANCE_LENGTH or kept(alignment, old) >= CHANCE:
        return
    start = old[0]
    for index in range(old[0] + 1, old[1] + 1):
        if index < old[1] and alignment.goes_on(index - 1):
            continue
        if index - start < CHANCE_RUN and alignment.new_of[start] >= 0:
            alignment.part(start, index)
        start = index


def kept(alignment: Alignment, old: Range) -> float:
    """The share of a stretch, by weight, that has the same words, at least two in a row."""
    weights, ids = alignment.weights, alignment.old.ids
    whole = sum(weights[ids[index]] for index in range(*old))
    paired = sum(
        weights[ids[index]]
        for index in range(*old)
        if alignment.is_same(index)
        and (alignment.goes_on(index) or (index > old[0] and alignment.goes_on(index - 1)))
    )
    return paired / whole if whole else 0.0


def joined(ranges: Iterable[Range]) -> list[Range]:
    """Ranges without those borders that are only between blocks."""
    whole: list[Range] = []
    for first, last in ranges:
        if whole and whole[-1][1] == first:
            whole[-1] = (whole[-1][0], last)
        else:
            whole.append((first, last))
    return whole
