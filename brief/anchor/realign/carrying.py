"""Spans of tokens, carried along an alignment to those that they are now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brief.anchor.outcome import Status
from brief.anchor.realign.alignment import Alignment, gaps, increasing
from brief.anchor.realign.equals import KEPT
from brief.anchor.realign.tokens import SIGN, Range, Tokens

NEIGHBOURS = 4
"""How many tokens before and after a span bear witness to its place."""

KEPT_BETWEEN = 0.25
"""How much of the weight of words must be left where the text at both sides is as it was."""

ALIKE_BETWEEN = 0.6
"""Or how much alike the letters there must be."""

FEW = 6

ALONE = 3
"""The fewest words that are taken without anything of what was around them."""

ALONE_KEPT = 0.85

MOST = 0.75
"""How many of the few words of a paragraph tell that it is the same."""

GROWN = 3.0

SLACK = 3
"""To how many times its length a span may grow, and by how many tokens more."""

BRACKETS = {"(": ")", "[": "]", "{": "}"}


class Carried(NamedTuple):
    """The tokens of a span, and those that it is now."""

    old: Range
    new: Range


class Carrier:
    """Carries spans of tokens through one alignment."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.old, self.new = alignment.old, alignment.new
        self.new_of, self.old_of = alignment.new_of, alignment.old_of
        self.weights = [alignment.weights[each] for each in self.old.ids]
        self.last_of_run = self.runs_of_same()
        self.in_order = self.runs_in_order()
        self.loose = sorted([*self.loose_in_old(), *self.loose_in_new()])

    def runs_of_same(self) -> list[int]:
        """For each old token the last that goes on from it as it was, in both texts."""
        same = self.new_of[:]
        for index in self.alignment.near:
            same[index] = -1
        last_of_run = list(range(len(same)))
        for index in range(len(same) - 2, -1, -1):
            if same[index] >= 0 and same[index] + 1 == same[index + 1]:
                last_of_run[index] = last_of_run[index + 1]
        return last_of_run

    def runs_in_order(self) -> set[int] | None:
        """The tokens whose runs are in their old order; None where all are."""
        previous = -2
        pairs: list[Range] = []
        sizes: list[int] = []
        for index, other in enumerate(self.new_of):
            if other >= 0 and other == previous + 1 and sizes:
                sizes[-1] = index + 1 - pairs[-1][0]
            elif other >= 0:
                pairs.append((index, other))
                sizes.append(1)
            previous = other if other >= 0 else -2
        chain = increasing(pairs)
        if len(chain) == len(pairs):
            return None
        size_of = {first: size for (first, _), size in zip(pairs, sizes, strict=True)}
        return {index for first, _ in chain for index in range(first, first + size_of[first])}

    def loose_in_old(self) -> Iterator[Range]:
        """The ranges of old tokens that may as well have been deleted."""
        for gap in gaps(self.old, self.new_of):
            yield gap.low, gap.high

    def loose_in_new(self) -> Iterator[Range]:
        """The ranges of old tokens that may as well be elsewhere in what was inserted."""
        for gap in gaps(self.new, self.old_of):
            before = self.old_of[gap.low : gap.first]
            after = self.old_of[gap.last : gap.high]
            if before and after and before[-1] + 1 == after[0]:
                yield before[0], after[-1] + 1
                continue
            # What is on both sides of it may be from different places.
            for olds in (before, after):
                if olds:
                    yield olds[0], olds[-1] + 1

    def weight(self, ranges: Iterable[Range]) -> float:
        return sum(chain.from_iterable(self.weights[first:last] for first, last in ranges))

    def same(self, carried: Carried) -> bool:
        """Whether the words, and the signs among them, are the same."""
        old = self.old.text[slice(*self.old.span(*carried.old))]
        return old == self.new.text[slice(*self.new.span(*carried.new))]

    def is_in_order(self, carried: Carried) -> bool:
        return self.in_order is None or all(
            index in self.in_order for index in range(*carried.old) if self.new_of[index] >= 0
        )

    def carry(self, span: Range) -> Carried | Status:
        """Where the tokens of a span are now, or why there is no such place."""
        if self.is_untouched(span):
            first = self.new_of[span[0]]
            found = first, first + span[1] - span[0]
            return Status.AMBIGUOUS if self.is_loose(span) else Carried(span, found)
        cluster = self.cluster(span)
        between = self.between(span)
        if cluster:
            found = self.grown(span, cluster)
        elif between and self.spelling(span, between) >= ALIKE_BETWEEN:
            found = between
        else:
            return Status.ORPHAN
        if found[1] - found[0] > GROWN * (span[1] - span[0]) + SLACK:
            return Status.ORPHAN
        found = self.within_brackets(span, self.with_parted(span, self.within_marks(span, found)))
        # Words that are as they were stay where they are; what is behind them is told of beside.
        if not self.same(Carried(span, found)):
            found = self.to_marks(span, found)
        if not self.is_vouched_for(span, found, cluster, tight=found == between):
            return Status.ORPHAN
        return Status.AMBIGUOUS if self.is_loose(span) else Carried(span, found)

    def is_untouched(self, span: Range) -> bool:
        """Whether the tokens of a span are as they were, between the same two of its block."""
        before, after = span[0] - 1, span[1]
        return (
            span[0] < span[1]
            and self.old.in_block(before, span[0])
            and self.old.in_block(after, span[0])
            and self.last_of_run[before] >= after
        )

    def is_vouched_for(
        self, span: Range, found: Range, cluster: Sequence[int], *, tight: bool
    ) -> bool:
        """Whether enough of the words, and of what is around them, is where the span is now."""
        whole = self.weight([span])
        kept = sum(self.weights[index] * self.alignment.credit(index) for index in cluster)
        share = kept / whole if whole else 0.0
        if tight:
            words = self.old.count_words(range(*span))
            if words <= FEW:
                # Which of few words is the rarer says little.
                share = max(
                    share,
                    self.old.count_words(filter(self.alignment.is_same, cluster)) / max(1, words),
                )
            return share >= KEPT_BETWEEN or self.spelling(span, found) >= ALIKE_BETWEEN
        left, right = self.witnesses(span, found)
        words = self.old.count_words(range(*span))
        if not left and not right:
            return share >= ALONE_KEPT and words >= ALONE
        if words <= FEW and not self.touches(span, found):
            # Some of a few words, somewhere in a sentence that was inserted here, may be chance.
            return self.same(Carried(span, found)) or self.is_same_paragraph(span, found, cluster)
        if not left or not right or share >= KEPT:
            return share >= KEPT
        # Of words that are others by now, some are spelt like these by chance.
        same = sum(self.weights[index] for index in cluster if self.alignment.is_same(index))
        return same >= KEPT_BETWEEN * whole

    def is_same_paragraph(self, span: Range, found: Range, cluster: Sequence[int]) -> bool:
        """Whether words are a paragraph by themselves, and still are but for one or two of them."""
        words = self.old.count_words(range(*span))
        return (
            words >= ALONE
            and span == self.old.blocks[self.old.block(span[0])]
            and found == self.new.blocks[self.new.block(found[0])]
            and self.old.count_words(filter(self.alignment.is_same, cluster)) >= MOST * words
        )

    def between(self, span: Range) -> Range | None:
        """What is now between the tokens just before and just after a span, if anything is."""
        before = self.neighbour(span[0] - 1, span[0])
        after = self.neighbour(span[1], span[0])
        if before is None and after is None:
            return None
        if before is not None:
            low = before + 1
            high = self.new.blocks[self.new.block(before)][1] if after is None else after
        else:
            assert after is not None
            low, high = self.new.blocks[self.new.block(after)][0], after
        if not 0 < high - low <= GROWN * (span[1] - span[0]) + SLACK:
            return None
        strangers = (each for each in self.old_of[low:high] if each >= 0)
        return (low, high) if all(span[0] <= each < span[1] for each in strangers) else None

    def neighbour(self, index: int, inner: int) -> int | None:
        """Where a token just outside of a span is now, if it is in the span's block."""
        if not self.old.in_block(index, inner) or not self.alignment.is_same(index):
            return None
        return self.new_of[index]

    def spelling(self, span: Range, found: Range) -> float:
        """How much alike the letters are."""
        if found[1] - found[0] > 4 * FEW:
            return 0.0
        old = self.old.text[slice(*self.old.span(*span))]
        return Indel.normalized_similarity(old, self.new.text[slice(*self.new.span(*found))])

    def cluster(self, span: Range) -> list[int]:
        """The old tokens that are together now: of several places, those where most is."""
        clusters: list[list[int]] = []
        for index in range(*span):
            other = self.new_of[index]
            if other < 0:
                continue
            if clusters and self.together(clusters[-1][-1], index, span):
                clusters[-1].append(index)
            else:
                clusters.append([index])
        return max(clusters, key=lambda one: sum(self.weights[index] for index in one), default=[])

    def together(self, one: int, other: int, span: Range) -> bool:
        """Whether nothing of what is elsewhere in the old text came between two tokens."""
        low, high = self.new_of[one], self.new_of[other]
        if not low < high <= low + GROWN * (span[1] - span[0]) + SLACK:
            return False
        return all(
            span[0] <= self.old_of[index] < span[1] or self.old_of[index] < 0
            for index in range(low + 1, high)
        )

    def grown(self, span: Range, cluster: list[int]) -> Range:
        """The new range with what replaced the words at its edges."""
        first, last = cluster[0], cluster[-1]
        start = self.new_of[first] - self.growth(span[0] - 1, first, -1)
        end = self.new_of[last] + 1 + self.growth(span[1], last, 1)
        if last == span[1] - 1 and last in self.alignment.near:
            end += self.run_to_next(last)
        # “March 3” for “3 March”: the day is still there, at the other side of the edge.
        start -= self.is_put_beside(span, start - 1, start)
        return start, end + self.is_put_beside(span, end, end - 1)

    def run_to_next(self, last: int) -> int:
        """How many new words are between a near spelling and what is behind it in both texts.

        “Thrice” may be “three times”: all of it is in the place of the one word.
        """
        after = self.neighbour(last + 1, last)
        start = self.new_of[last] + 1
        if after is None or not start < after <= start + 2 + SLACK:
            return 0
        is_added = all(
            self.is_added(at, start) and self.new.is_word(at) for at in range(start, after)
        )
        return after - start if is_added else 0

    def within_marks(self, span: Range, found: Range) -> Range:
        """The new range up to a mark that closes what all words are in, if they ran past it.

        “It is just.” may be “It is just,” she added.
        """
        words = [self.new_of[at] for at in range(*span) if self.old.is_word(at)]
        last = max(words, default=-1)
        marks = [at for at in range(*found) if self.new.is_mark(at)]
        if last < 0 or len(marks) <= sum(map(self.old.is_mark, range(*span))):
            return found
        closing = next((at for at in marks if at > last), None)
        if closing is None or any(map(self.new.is_mark, range(found[0], last))):
            return found
        end = closing
        while end - 1 > last and not self.new.is_word(end - 1):
            end -= 1
        return found[0], end

    def to_marks(self, span: Range, found: Range) -> Range:
        """The new range with all words that its quotation has now, where the old one was all of it.

        “We stay” may be “We stay when the rain stops”.
        """
        if not self.is_quotation(self.old, span):
            return found
        start, end = found
        for step in (-1, 1):
            at = start - 1 if step < 0 else end
            while self.is_added(at, start):
                if self.new.is_word(at):
                    start, end = (at, end) if step < 0 else (start, at + 1)
                at += step
        is_grown = end - start > GROWN * (span[1] - span[0]) + SLACK
        return found if is_grown or not self.is_quotation(self.new, (start, end)) else (start, end)

    def is_quotation(self, text: Tokens, span: Range) -> bool:
        """Whether tokens are all that is between two marks, but for a sign before the second."""
        start, end = span
        if not text.in_block(start - 1, start) or not text.is_mark(start - 1):
            return False
        behind = end + (
            text.in_block(end, start) and not text.is_word(end) and not text.is_mark(end)
        )
        return text.in_block(behind, start) and text.is_mark(behind)

    def is_added(self, at: int, inner: int) -> bool:
        """Whether a token is new, and in the sentence of another one: no mark, and no full stop."""
        return (
            self.new.in_block(at, inner)
            and self.old_of[at] < 0
            and not self.new.is_mark(at)
            and not self.new.stops(at)
        )

    def with_parted(self, span: Range, found: Range) -> Range:
        """The new range with all of a word at its edge that is several now: “a lot” for “alot”."""
        start, end = found
        if self.new_of[span[0]] == start:
            start -= self.parted(span[0], start, -1)
        if self.new_of[span[1] - 1] == end - 1:
            end += self.parted(span[1] - 1, end - 1, 1)
        return start, end

    def parted(self, old: int, new: int, step: int) -> int:
        """How many new tokens beside one are, together with it, an old one."""
        whole, joined = letters(self.old.word(old)), letters(self.new.word(new))
        beside = new
        while len(joined) < len(whole):
            beside += step
            if not self.new.in_block(beside, new) or self.old_of[beside] >= 0:
                return 0
            word = letters(self.new.word(beside))
            joined = joined + word if step > 0 else word + joined
        return abs(beside - new) if joined == whole else 0

    def within_brackets(self, span: Range, found: Range) -> Range:
        """The new range with the bracket at its edge whose other one is in it, as in no old one."""
        start, end = found
        opened, closed = self.unpaired(self.new, found)
        were_opened, were_closed = self.unpaired(self.old, span)
        if closed > were_closed and self.new.in_block(start - 1, start):
            start -= self.new.word(start - 1) in BRACKETS
        if opened > were_opened and self.new.in_block(end, start):
            end += self.new.word(end) in BRACKETS.values()
        return start, end

    def unpaired(self, text: Tokens, span: Range) -> tuple[int, int]:
        """How many brackets of a range are opened only, and how many are closed only."""
        opened = closed = 0
        for at in range(*span):
            word = text.word(at)
            if word in BRACKETS:
                opened += 1
            elif word in BRACKETS.values():
                opened, closed = max(0, opened - 1), closed + (not opened)
        return opened, closed

    def is_put_beside(self, span: Range, beside: int, inner: int) -> bool:
        """Whether a new word beside a span is one of it that was lost, or a number for a number."""
        if not self.new.in_block(beside, inner) or self.old_of[beside] >= 0:
            return False
        word = self.new.word(beside)
        lost = [index for index in range(*span) if self.new_of[index] < 0]
        return word[0].isdigit() and any(
            self.old.ids[index] == self.new.ids[beside] or self.old.word(index)[0].isdigit()
            for index in lost
        )

    def growth(self, beside: int, kept: int, step: int) -> int:
        """How many new tokens replaced those of a span between its edge and one that was kept.

        `beside` is the first old token in the direction of `step` that is not of the span.
        """
        inside = abs(beside - kept) - 1
        if not inside:
            return 0
        index, outside = beside, 0
        while self.old.in_block(index, kept) and self.new_of[index] < 0:
            index, outside = index + step, outside + 1
        start = self.new_of[kept]
        other, free = start + step, 0
        while self.new.in_block(other, start) and self.old_of[other] < 0:
            other, free = other + step, free + 1
        ends = not self.old.in_block(index, kept)
        if step < 0:
            free = self.without_label(start, free, range(beside + 1, kept))
        if ends != (not self.new.in_block(other, start)):
            return self.words_beside(start, min(free, inside), step) if ends else 0
        if not ends and self.new_of[index] != other:
            return 0
        if not outside:
            return free if free <= 2 * inside + 3 else 0
        # Of what replaced words on both sides of the edge, each side has its part.
        return round(free * inside / (inside + outside))

    def without_label(self, start: int, free: int, lost: range) -> int:
        """How many of the `free` tokens before one are behind a label's colon that is new there."""
        if any(self.old.word(at) == ":" for at in lost):
            return free
        return next((far for far in range(free) if self.new.word(start - 1 - far) == ":"), free)

    def words_beside(self, start: int, most: int, step: int) -> int:
        """How many tokens beside one, at most, are words."""
        return next(
            (far for far in range(most) if not self.new.is_word(start + step * (far + 1))), most
        )

    def witnesses(self, span: Range, found: Range) -> tuple[bool, bool]:
        """Whether what is just before, and just after, a span is where the span is now."""
        return (
            self.witness(span[0], found[0], -1),
            self.witness(span[1] - 1, found[1] - 1, 1),
        )

    def touches(self, span: Range, found: Range) -> bool:
        """Whether the token just before a span, or just after it, is just there now."""
        before, after = self.neighbour(span[0] - 1, span[0]), self.neighbour(span[1], span[0])
        return (before is not None and before == found[0] - 1) or after == found[1]

    def witness(self, old: int, new: int, step: int) -> bool:
        """Whether a token near the edge `old` of a span, or the end of its block, is near `new`."""
        for distance in range(1, NEIGHBOURS + 1):
            index = old + step * distance
            if not self.old.in_block(index, old):
                return not self.new.in_block(new + step * distance, new)
            if self.new_of[index] >= 0 and 0 < step * (self.new_of[index] - new) <= 2 * NEIGHBOURS:
                return True
        return False

    def is_loose(self, span: Range) -> bool:
        """Whether the span is within what may as well have been deleted as a copy beside it."""
        at = bisect_left(self.loose, (span[0] + 1,))
        return any(first <= span[0] and span[1] <= last for first, last in self.loose[:at])


def letters(word: str) -> str:
    """What of a token is no sign, in small letters."""
    return SIGN.sub("", word).casefold()
