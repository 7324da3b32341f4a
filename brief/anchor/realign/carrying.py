"""Spans of an old text, carried to a new one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brief.anchor.cells import Cell, cell_at
from brief.anchor.normalise import Normalised, normalise
from brief.anchor.outcome import Span, Status
from brief.anchor.realign.alignment import Alignment, gaps, increasing
from brief.anchor.realign.blocks import pair_equal
from brief.anchor.realign.clauses import beside
from brief.anchor.realign.equals import KEPT, Equals
from brief.anchor.realign.regions import PART, WHOLE, align_merged, fill_gaps, pair_similar
from brief.anchor.realign.speakers import Speakers
from brief.anchor.realign.substance import Change, changes
from brief.anchor.realign.tokens import Range, Tokens, weights
from brief.anchor.words import letter

LENGTH_LIMIT = 600_000
"""An article has at most 512 KB."""

ROUNDS = 3
"""How often parts of paragraphs are looked for among what is left."""

NEIGHBOURS = 4
"""How many tokens before and after a span bear witness to its place."""

KEPT_BETWEEN = 0.25
"""And where the text before and after them is as it was, and where it was."""

ALIKE_BETWEEN = 0.6
"""Or how much alike the letters there must be."""

FEW = 6

ALONE = 3
"""The fewest words that are taken without anything of what was around them."""

ALONE_KEPT = 0.85
MOVES_ALONE = 4
"""The fewest words that are the same statement wherever they are, if they are nowhere else."""

MOVED_ALONG = 10
"""How many letters around words must have gone along from one paragraph to another that was there
before: “Ng said” is none too many, and “he said” is somebody else there."""

BESIDE = 2
"""How many words beside others tell who says them."""

GROWN = 3.0
SLACK = 3
"""To how many times its length a span may grow, and by how many tokens more."""


class Outcome(NamedTuple):
    """What became of one annotation: its spans in the new text, none where they are in doubt.

    `changes` has the words of substance that were changed, and `told` those of them that are
    beside the words, and tell something else of these. `alone` is whether the words, which were in
    one place, are now where they were looked for, and too many there for chance.
    """

    status: Status
    spans: tuple[Span, ...] = ()
    changes: tuple[Change, ...] = ()
    alone: bool = False
    told: tuple[Change, ...] = ()


ORPHAN = Outcome(Status.ORPHAN)
AMBIGUOUS = Outcome(Status.AMBIGUOUS)


def realign(
    old: str,
    annotations: Sequence[tuple[Span, ...]],
    new: str,
    leads: Sequence[tuple[Span, ...]] = (),
    cells: Sequence[Cell] = (),
) -> list[Outcome]:
    """What has become of each annotation of an old text in the new one.

    `EXACT` has the same words in the same order of things, `MOVED` the same words elsewhere,
    `CHANGED` others, maybe elsewhere too. Typography makes no difference. `leads` has where in the
    new text the words of each were found, if they were, and `cells` the cells of its tables.
    """
    if old == new:
        return [Outcome(Status.EXACT, spans) for spans in annotations]
    if max(len(old), len(new)) > LENGTH_LIMIT:
        return [ORPHAN] * len(annotations)
    before, after = normalise(old), normalise(new)
    known: dict[str, int] = {}
    texts = Tokens(before, known), Tokens(after, known)
    alignment = Alignment(*texts, weights(known, texts))
    pair_equal(alignment)
    align_merged(alignment)
    pair_similar(alignment, WHOLE)
    for _ in range(ROUNDS):
        if not pair_similar(alignment, PART):
            break
    fill_gaps(alignment)
    alignment.move_edges()
    carrier = Carrier(alignment, before, after, (old, new), cells)
    outcomes = [carrier.outcome(spans) for spans in annotations]
    settled = list(without_rivals(annotations, outcomes))
    for index, lead in enumerate(leads):
        if lead and settled[index] is ORPHAN:
            alone = carrier.is_alone(annotations[index], lead)
            settled[index] = ORPHAN._replace(alone=alone)
    return settled


def without_rivals(
    annotations: Sequence[tuple[Span, ...]], outcomes: Sequence[Outcome]
) -> Iterator[Outcome]:
    """The outcomes, but none for annotations that were apart and would now share words."""
    placed = sorted(
        (outcome.spans[0][0], index) for index, outcome in enumerate(outcomes) if outcome.spans
    )
    rivals: set[int] = set()
    furthest = -1
    for _, index in placed:
        if furthest < 0:
            furthest = index
            continue
        end = outcomes[furthest].spans[-1][1]
        if end > outcomes[index].spans[0][0] and not overlap(
            annotations[furthest], annotations[index]
        ):
            rivals |= {furthest, index}
        if outcomes[index].spans[-1][1] > end:
            furthest = index
    for index, outcome in enumerate(outcomes):
        yield AMBIGUOUS if index in rivals else outcome


def times(words: str, text: str) -> int:
    """How often words, as whole ones, are in a text, also where they overlap; counted up to two."""
    found = 0
    at = text.find(words)
    while at >= 0 and found < 2:
        end = at + len(words)
        found += not (letter(text[at - 1 : at]) or letter(text[end : end + 1]))
        at = text.find(words, at + 1)
    return found


def overlap(spans: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """Whether the ranges from first to last share anything."""
    return spans[0][0] < others[-1][1] and others[0][0] < spans[-1][1]


class Carrier:
    """Carries spans through one alignment."""

    def __init__(
        self,
        alignment: Alignment,
        before: Normalised,
        after: Normalised,
        texts: tuple[str, str],
        cells: Sequence[Cell] = (),
    ) -> None:
        self.alignment = alignment
        self.old, self.new = alignment.old, alignment.new
        self.new_of, self.old_of = alignment.new_of, alignment.old_of
        self.before, self.after = before, after
        self.texts = texts
        self.cells = cells
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

    def outcome(self, spans: tuple[Span, ...]) -> Outcome:
        ranges = [self.tokens_of(span) for span in spans]
        carried = [self.carry(each) for each in ranges]
        if Status.AMBIGUOUS in carried:
            return AMBIGUOUS
        found = [each for each in carried if isinstance(each, Carried)]
        if not found or self.weight(each.old for each in found) < KEPT * self.weight(ranges):
            return ORPHAN
        if any(one.new[1] > two.new[0] for one, two in pairwise(found)):
            return AMBIGUOUS
        if any(self.has_strayed(each.old, each.new) for each in found):
            return ORPHAN
        if self.is_torn(found):
            return AMBIGUOUS
        if len(found) == 1 and self.is_rather_elsewhere(*found[0]):
            return AMBIGUOUS
        places = tuple(self.after.original(*self.new.span(*each.new)) for each in found)
        told = (*self.interrupted(found), *(one for each in found for one in self.beside(each)))
        if len(found) == len(spans) and all(map(self.same, found)):
            in_order = all(map(self.is_in_order, found))
            return Outcome(Status.EXACT if in_order else Status.MOVED, places, told, told=told)
        old = " … ".join(self.old.text[slice(*self.old.span(*each))] for each in ranges)
        new = " … ".join(self.new.text[slice(*self.new.span(*each.new))] for each in found)
        return Outcome(Status.CHANGED, places, (*changes(old, new), *told), told=told)

    def beside(self, carried: Carried) -> tuple[Change, ...]:
        """What is said of the words beside them, where it is another thing now."""
        was = self.before.original(*self.old.span(*carried.old))
        now = self.after.original(*self.new.span(*carried.new))
        cell = cell_at(self.cells, now) if self.cells else None
        place = cell and self.old_place(cell.span)
        if cell is None or place is None:
            return beside(self.texts[0], was, self.texts[1], now, self.speakers)
        told = beside(self.texts[0], was, self.texts[1], now, self.speakers, (place, cell.span))
        row = (self.cell_texts(each) for each in cell.row if each != cell.span)
        return (*told, *self.speakers.headed(self.head_texts(cell, place), row))

    def head_texts(self, cell: Cell, place: Span) -> tuple[str, str]:
        """What was the head of a cell's column, and what is; `place` is where the cell was."""
        if not cell.head:
            return "", ""
        places = [old for each in cell.heads if (old := self.old_place(each))]
        blocks = [self.old.block(self.tokens_of(each)[0]) for each in places]
        first = min(blocks, default=0)
        in_place = [*range(first, first + len(cell.heads))]
        if blocks == in_place or sorted(blocks) != in_place:
            return self.cell_texts(cell.head)
        # The heads changed places: the one above the cell was in its column then.
        column = (self.old.block(self.tokens_of(place)[0]) - first) % len(blocks)
        was = places[blocks.index(first + column)]
        return self.texts[0][slice(*was)], self.texts[1][slice(*cell.head)]

    def cell_texts(self, cell: Span) -> tuple[str, str]:
        """What was in a cell, if that is known, and what is in it."""
        now = self.texts[1][slice(*cell)]
        was = self.old_place(cell)
        return (self.texts[0][slice(*was)] if was else now), now

    def old_place(self, span: Span) -> Span | None:
        """The old block that a block of the new text was, or in whose place it is."""
        tokens = self.new.within(*map(self.after.position, span))
        if tokens[0] >= tokens[1]:
            return None
        partners = [each for each in self.old_of[slice(*tokens)] if each >= 0]
        if partners:
            number = self.old.block(partners[0])
        else:
            before = self.old_of[tokens[0] - 1] if tokens[0] else -1
            after = self.old_of[tokens[1]] if tokens[1] < len(self.new) else -1
            beside = [
                *([self.old.block(before) + 1] if before >= 0 else []),
                *([self.old.block(after) - 1] if after >= 0 else []),
            ]
            free = (
                each
                for each in beside
                if 0 <= each < len(self.old.blocks)
                and max(self.new_of[slice(*self.old.blocks[each])]) < 0
            )
            found = next(free, None)
            if found is None:
                return None
            number = found
        return self.before.original(*self.old.span(*self.old.blocks[number]))

    @cached_property
    def speakers(self) -> Speakers:
        return Speakers(*self.texts)

    def interrupted(self, found: Sequence[Carried]) -> list[Change]:
        """Who is said, between pieces or words, to say what is there now."""
        first, last = found[0], found[-1]
        low, high = self.old.span(first.old[0], last.old[1])
        start, end = self.new.span(first.new[0], last.new[1])
        return self.speakers.interrupted(self.old.text[low:high], self.new.text[start:end])

    def is_torn(self, found: Sequence[Carried]) -> bool:
        """Whether pieces that were in one paragraph are in several: one may be somebody else's."""
        olds = {self.old.block(each.old[0]) for each in found}
        return len(olds) == 1 < len({self.new.block(each.new[0]) for each in found})

    def is_alone(self, spans: tuple[Span, ...], found: tuple[Span, ...]) -> bool:
        """Whether words that were in one place alone are the ones found, which no others became."""
        ranges = [self.tokens_of(span) for span in spans]
        texts = [
            self.old.text[slice(*self.old.span(*each))] for each in ranges if each[0] < each[1]
        ]
        if sum(len(each.split()) for each in texts) < MOVES_ALONE:
            return False
        own = {index for each in ranges for index in range(*each)}
        places = [
            self.new.within(self.after.position(start), self.after.position(end))
            for start, end in found
        ]
        if any(map(self.has_strayed, ranges, places)):
            return False
        strangers = (self.old_of[index] for each in places for index in range(*each))
        return all(each < 0 or each in own for each in strangers) and all(
            self.old.text.count(each) == 1 for each in texts
        )

    def has_strayed(self, old: Range, new: Range) -> bool:
        """Whether words went without what was around them from a paragraph into another one.

        Both were there before and are there still: the words may be somebody else's now.
        """
        if old[0] >= old[1] or new[0] >= new[1]:
            return False
        home, place = self.old.block(old[0]), self.new.block(new[0])
        there = self.letters[home]
        if self.arrived[place] - there[place] < MOVED_ALONG:
            return False
        own = self.letters_of(range(*old))[home]
        stayed = there.total() - there[place] - own.total() + own[place]
        return there[place] - own[place] < MOVED_ALONG <= stayed

    @cached_property
    def equals(self) -> Equals:
        return Equals(self.old, self.new, self.letters)

    @cached_property
    def letters(self) -> defaultdict[int, Counter[int]]:
        """How many letters of each block are in which new one, in the same words."""
        return self.letters_of(range(len(self.old)))

    @cached_property
    def arrived(self) -> Counter[int]:
        """How many letters of a new block are from old ones."""
        found: Counter[int] = Counter()
        for each in self.letters.values():
            found.update(each)
        return found

    def letters_of(self, indices: Iterable[int]) -> defaultdict[int, Counter[int]]:
        found: defaultdict[int, Counter[int]] = defaultdict(Counter)
        olds, news = self.old.block_numbers, self.new.block_numbers
        for index in indices:
            if self.alignment.is_same(index) and (word := self.old.word(index)).isalnum():
                found[olds[index]][news[self.new_of[index]]] += len(word)
        return found

    def is_rather_elsewhere(self, old: Range, new: Range) -> bool:
        """Whether words with those just before or after them are elsewhere, and were there alone.

        Where two who said the same change places, the words may be aligned and the names not.
        Words that are a paragraph, or a cell of a table, by themselves have beside them what ends
        the one before and begins the one after.
        """
        start = self.old.span(*old)[0]
        here = self.new.span(*new)[0]
        sides = self.widened(old, -1), self.widened(old, 1)
        beyond = not any(sides)
        if beyond:
            sides = self.widened(old, -1, beyond=True), self.widened(old, 1, beyond=True)
        as_before = False
        for first, last in filter(None, sides):
            low, high = self.old.span(first, last)
            words = self.old.text[low:high]
            if self.new.text.startswith(words, max(0, here - (start - low))):
                as_before = True
            elif times(words, self.new.text) == 1 == times(words, self.old.text):
                return True
        # Of several that are alike, one is what it was by what is before it, or after it.
        return (
            beyond
            and not as_before
            and times(self.old.text[slice(*self.old.span(*old))], self.new.text) > 1
            and not self.equals.is_same(self.old.block(old[0]), self.new.block(new[0]))
        )

    def widened(self, span: Range, step: int, *, beyond: bool = False) -> Range | None:
        """A range of old tokens with two words of its block more at one side; None without.

        `beyond` it, with as many of the block at that side as it has.
        """
        first, last = span
        words, home = 0, span[0]
        while words < BESIDE:
            index = first - 1 if step < 0 else last
            if not self.in_block(self.old, index, home):
                if not beyond:
                    return None
                if words:
                    return first, last
                if not 0 <= index < len(self.old):
                    return None
                home = index
            first, last = (index, last) if step < 0 else (first, index + 1)
            words += self.words([index])
        return first, last

    def tokens_of(self, span: Span) -> Range:
        return self.old.within(self.before.position(span[0]), self.before.position(span[1]))

    def weight(self, ranges: Iterable[Range]) -> float:
        return sum(weight for first, last in ranges for weight in self.weights[first:last])

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
        if not self.is_vouched_for(span, found, cluster, tight=found == between):
            return Status.ORPHAN
        return Status.AMBIGUOUS if self.is_loose(span) else Carried(span, found)

    def is_untouched(self, span: Range) -> bool:
        """Whether the tokens of a span are as they were, between the same two of its block."""
        before, after = span[0] - 1, span[1]
        return (
            span[0] < span[1]
            and self.in_block(self.old, before, span[0])
            and self.in_block(self.old, after, span[0])
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
            words = self.words(range(*span))
            if words <= FEW:
                # Which of few words is the rarer says little.
                share = max(
                    share, self.words(filter(self.alignment.is_same, cluster)) / max(1, words)
                )
            return share >= KEPT_BETWEEN or self.spelling(span, found) >= ALIKE_BETWEEN
        left, right = self.witnesses(span, found)
        words = self.words(range(*span))
        if not left and not right:
            return share >= ALONE_KEPT and words >= ALONE
        if words <= FEW and not self.touches(span, found):
            # Some of a few words, somewhere in a sentence that was inserted here, may be chance.
            return self.same(Carried(span, found))
        return share >= (KEPT_BETWEEN if left and right else KEPT)

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
        if not self.in_block(self.old, index, inner) or not self.alignment.is_same(index):
            return None
        return self.new_of[index]

    def spelling(self, span: Range, found: Range) -> float:
        """How much alike the letters are."""
        if found[1] - found[0] > 4 * FEW:
            return 0.0
        old = self.old.text[slice(*self.old.span(*span))]
        return Indel.normalized_similarity(old, self.new.text[slice(*self.new.span(*found))])

    def words(self, indices: Iterable[int]) -> int:
        return sum(any(map(str.isalnum, self.old.word(index))) for index in indices)

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
        return (
            self.new_of[first] - self.growth(span[0] - 1, first, -1),
            self.new_of[last] + 1 + self.growth(span[1], last, 1),
        )

    def growth(self, beside: int, kept: int, step: int) -> int:
        """How many new tokens replaced those of a span between its edge and one that was kept.

        `beside` is the first old token in the direction of `step` that is not of the span.
        """
        inside = abs(beside - kept) - 1
        if not inside:
            return 0
        index, outside = beside, 0
        while self.in_block(self.old, index, kept) and self.new_of[index] < 0:
            index, outside = index + step, outside + 1
        start = self.new_of[kept]
        other, free = start + step, 0
        while self.in_block(self.new, other, start) and self.old_of[other] < 0:
            other, free = other + step, free + 1
        ends = not self.in_block(self.old, index, kept)
        if ends != (not self.in_block(self.new, other, start)):
            return 0
        if not ends and self.new_of[index] != other:
            return 0
        if not outside:
            return free if free <= 2 * inside + 3 else 0
        # Of what replaced words on both sides of the edge, each side has its part.
        return round(free * inside / (inside + outside))

    def in_block(self, tokens: Tokens, index: int, other: int) -> bool:
        return 0 <= index < len(tokens) and tokens.block(index) == tokens.block(other)

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
            if not self.in_block(self.old, index, old):
                return not self.in_block(self.new, new + step * distance, new)
            if self.new_of[index] >= 0 and 0 < step * (self.new_of[index] - new) <= 2 * NEIGHBOURS:
                return True
        return False

    def is_loose(self, span: Range) -> bool:
        """Whether the span is within what may as well have been deleted as a copy beside it."""
        at = bisect_left(self.loose, (span[0] + 1,))
        return any(first <= span[0] and span[1] <= last for first, last in self.loose[:at])


class Carried(NamedTuple):
    """The tokens of a span, and those that it is now."""

    old: Range
    new: Range
