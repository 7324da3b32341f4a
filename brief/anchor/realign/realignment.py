"""What became of the annotations of an old text in a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from brief.anchor.cells import Cell, cell_at
from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span, Status
from brief.anchor.realign.alignment import Alignment
from brief.anchor.realign.blocks import pair_equal
from brief.anchor.realign.bounds import signed_otherwise
from brief.anchor.realign.carrying import Carried, Carrier
from brief.anchor.realign.clauses import beside, has_speaker
from brief.anchor.realign.composed import cell_in, composed, shapes_in, spans_in
from brief.anchor.realign.edges import edged
from brief.anchor.realign.equals import KEPT
from brief.anchor.realign.footnotes import Footnotes
from brief.anchor.realign.furniture import without_furniture
from brief.anchor.realign.notes import BEFORE, has_note, is_in_note
from brief.anchor.realign.regions import PART, WHOLE, align_merged, fill_gaps, pair_similar
from brief.anchor.realign.speakers import Speakers
from brief.anchor.realign.stops import DASHES, SENTENCE_END, is_stop
from brief.anchor.realign.straight import with_marks_alike
from brief.anchor.realign.strays import Strays, times
from brief.anchor.realign.substance import Change, Substance, changes, corrected
from brief.anchor.realign.tables import Tables
from brief.anchor.realign.tokens import Range, Tokens, weights
from brief.anchor.realign.turns import quantifies
from brief.anchor.realign.wording import tell_how_many
from brief.anchor.realign.wrapped import unwrapped
from brief.anchor.shapes import NO_SHAPES, Shapes
from brief.anchor.views import normalised
from brief.language import CODES, language, primary
from brief.language.detection import function_words

LENGTH_LIMIT = 600_000
"""An article has at most 512 KB."""

ROUNDS = 3
"""How often parts of paragraphs are looked for among what is left."""

MOVES_ALONE = 4
"""The fewest words that are the same statement wherever they are, if they are nowhere else."""


FEW = 8
"""The most words that a sentence may have begun with, or gone on with, since."""

MOST_TURNING = 3
"""The most words that turn a sentence which they were put before, or behind."""

TURNING = frozenset({Substance.NEGATION, Substance.TURN, Substance.OPPOSITE})
"""What is of a statement though it stands in a part of it that is left out."""

OF_STATEMENTS = frozenset(Substance) - {Substance.NAME, Substance.SPEAKER, Substance.WORD}
"""What is of a statement itself; whoever is named beside it is looked for by other means."""


class Outcome(NamedTuple):
    """What became of one annotation: its spans in the new text, none where they are in doubt.

    `changes` has the words of substance that were changed, and `told` those of them that are
    beside the words, and tell something else of these. `alone` is whether the words, which were in
    one place, are now where they were looked for, and too many there for chance. `astray` is
    whether those which were found are at another place, where another one says them.
    """

    status: Status
    spans: tuple[Span, ...] = ()
    changes: tuple[Change, ...] = ()
    alone: bool = False
    told: tuple[Change, ...] = ()
    astray: bool = False


ORPHAN = Outcome(Status.ORPHAN)
AMBIGUOUS = Outcome(Status.AMBIGUOUS)


def realign(
    old: str,
    annotations: Sequence[tuple[Span, ...]],
    new: str,
    leads: Sequence[tuple[Span, ...]] = (),
    cells: Sequence[Cell] = (),
    lang: str | None = None,
    shapes: Shapes = NO_SHAPES,
) -> list[Outcome]:
    """What has become of each annotation of an old text in the new one.

    `EXACT` has the same words in the same order of things, `MOVED` the same words elsewhere,
    `CHANGED` others, maybe elsewhere too. Typography makes no difference. `leads` has where in the
    new text the words of each were found, if they were, `cells` the cells of its tables, and
    `shapes` its paragraphs that stand out. `lang` is the language that the article says it is in.
    """
    given = Corrected(old, annotations, new, leads, cells, lang, shapes)
    return realigned_as(composed(old), composed(new), without_more, given)


class Corrected(NamedTuple):
    """What `realign` is given."""

    old: str
    annotations: Sequence[tuple[Span, ...]]
    new: str
    leads: Sequence[tuple[Span, ...]]
    cells: Sequence[Cell]
    lang: str | None
    shapes: Shapes


def without_more(given: Corrected) -> list[Outcome]:
    """The same of two texts without what is only around an article in one of them."""
    one = without_furniture(given.old, given.new, given.annotations)
    two = without_furniture(given.new, given.old, given.leads)
    return realigned_as(one, two, realigned, given)


def realigned_as(
    one: Normalised | None,
    two: Normalised | None,
    found_by: Callable[[Corrected], list[Outcome]],
    given: Corrected,
) -> list[Outcome]:
    """The outcomes in the given texts, as they are found of another form of one or both."""
    outcomes = found_by(
        Corrected(
            one.text if one else given.old,
            [spans_in(one, spans) for spans in given.annotations],
            two.text if two else given.new,
            [spans_in(two, spans) for spans in given.leads],
            [cell_in(two, cell) for cell in given.cells],
            given.lang,
            shapes_in(two, given.shapes),
        )
    )
    return outcomes if two is None else [written(each, two) for each in outcomes]


def realigned(given: Corrected) -> list[Outcome]:
    """The same of two texts in their composed form."""
    _, annotations, _, leads, cells, lang, shapes = given
    old, new = unwrapped(given.old), unwrapped(given.new)
    if old == new:
        return [Outcome(Status.EXACT, spans) for spans in annotations]
    if max(len(old), len(new)) > LENGTH_LIMIT:
        return [ORPHAN] * len(annotations)
    old, new = with_marks_alike(old, new)
    before, after = normalised(old), normalised(new)
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
    found = Outcomes(alignment, before, after, (old, new), cells, lang, shapes)
    outcomes = [found.outcome(spans) for spans in annotations]
    settled = list(without_rivals(annotations, outcomes))
    for index, lead in enumerate(leads):
        if lead and settled[index] is ORPHAN and found.is_alone(annotations[index], lead):
            told = found.told_elsewhere(annotations[index], lead)
            settled[index] = ORPHAN._replace(alone=True, told=told)
        elif (
            lead
            and not settled[index].spans
            and found.is_with_its_speaker(annotations[index], lead)
        ):
            settled[index] = settled[index]._replace(alone=True)
        elif lead and not is_within(lead, settled[index].spans):
            astray = bool(found.told_elsewhere(annotations[index], lead))
            settled[index] = settled[index]._replace(astray=astray)
    return settled


def written(outcome: Outcome, text: Normalised) -> Outcome:
    """An outcome with its spans in the text as it was written, not in another form of it."""
    return outcome._replace(spans=tuple(text.original(*span) for span in outcome.spans))


def is_within(spans: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """Whether spans share anything with others, in order."""
    return bool(others) and overlap(spans, others)


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


def overlap(spans: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    """Whether the ranges from first to last share anything."""
    return spans[0][0] < others[-1][1] and others[0][0] < spans[-1][1]


class Outcomes:
    """Tells the outcomes of annotations by one alignment."""

    def __init__(
        self,
        alignment: Alignment,
        before: Normalised,
        after: Normalised,
        texts: tuple[str, str],
        cells: Sequence[Cell] = (),
        lang: str | None = None,
        shapes: Shapes = NO_SHAPES,
    ) -> None:
        self.lang = lang
        self.shapes = shapes
        self.old, self.new = alignment.old, alignment.new
        self.old_of, self.new_of = alignment.old_of, alignment.new_of
        self.before, self.after = before, after
        self.texts = texts
        self.cells = cells
        self.carrier = Carrier(alignment)
        self.strays = Strays(alignment)
        self.tables = Tables(alignment, before, after, texts, cells)
        self.footnotes = Footnotes(texts, shapes, self.tables)

    def outcome(self, spans: tuple[Span, ...]) -> Outcome:
        ranges = [self.tokens_of(span) for span in spans]
        carried = [self.carrier.carry(each) for each in ranges]
        if Status.AMBIGUOUS in carried:
            return AMBIGUOUS
        found = [each for each in carried if isinstance(each, Carried)]
        if not found or self.carrier.weight(
            each.old for each in found
        ) < KEPT * self.carrier.weight(ranges):
            return ORPHAN
        if any(one.new[1] > two.new[0] for one, two in pairwise(found)):
            return AMBIGUOUS
        if any(self.strays.has_strayed(each.old, each.new) for each in found):
            return ORPHAN
        if self.is_torn(found):
            return AMBIGUOUS
        if len(found) == 1 and self.strays.is_rather_elsewhere(*found[0]):
            return AMBIGUOUS
        olds = [each.old for each in found]
        places = tuple(self.after.original(*self.new.span(*each.new)) for each in found)
        if any(self.is_told_of_only(*each) for each in zip(olds, places, strict=True)):
            return ORPHAN
        told = (*self.interrupted(found), *(one for each in found for one in self.beside(each)))
        left_out = (one for each in pairwise(found) for one in self.left_out(*each))
        told = (*told, *(one for one in left_out if one not in told))
        told = (*told, *(one for each in found for one in self.displaced(each)))
        gone_on = [tuple(self.gone_on(each)) for each in found]
        told = (*told, *(one for each in gone_on for one in each if one not in told))
        told = (*told, *(one for each in found for one in self.edged(each) if one not in told))
        are_same = len(found) == len(spans) and all(map(self.carrier.same, found))
        longer = tuple(one for each in found for one in self.lengthened(each))
        if are_same and longer:
            words = " ".join(each.new for each in longer).casefold()
            is_told = any(each.new.strip(" ,").casefold() in words for each in told if each.new)
            told = told if is_told else (*told, *longer)
            whole = [self.carrier.to_marks(*each) for each in found]
            if whole == [
                self.without_clause(now, each.new) for now, each in zip(whole, found, strict=True)
            ]:
                places = tuple(self.after.original(*self.new.span(*each)) for each in whole)
        if any(gone_on):
            sentences_now = (
                self.without_clause(self.in_sentence(each), each.new) if more else each.new
                for each, more in zip(found, gone_on, strict=True)
            )
            places = tuple(
                (min(first, place[0]), max(last, place[1]))
                for place, (first, last) in zip(
                    places,
                    (self.after.original(*self.new.span(*each)) for each in sentences_now),
                    strict=True,
                )
            )
        told = (
            *told,
            *(one for each in zip(olds, places, strict=True) for one in self.signed(*each)),
        )
        if are_same:
            in_order = all(map(self.carrier.is_in_order, found))
            return Outcome(Status.EXACT if in_order else Status.MOVED, places, told, told=told)
        old = " … ".join(self.old.text[slice(*self.old.span(*each))] for each in ranges)
        new = " … ".join(self.new.text[slice(*self.new.span(*each.new))] for each in found)
        named = corrected(old, new, self.code) or longer
        return Outcome(Status.CHANGED, places, (*named, *told), told=told)

    def lengthened(self, carried: Carried) -> Iterator[Change]:
        """The words at an edge of a quotation that it did not have, if they may say anything.

        In a language of which no negations are known, any may.
        """
        (first, last), (start, end) = carried
        if self.carrier.is_untouched(carried.old):
            return
        low, high = self.carrier.to_marks(*carried)
        kept = [self.new_of[at] for at in range(first, last) if start <= self.new_of[at] < end]
        if not kept or (low, high) == (kept[0], kept[-1] + 1):
            return
        if not self.carrier.is_quotation(self.old, carried.old):
            return
        for edge, *side in ((first, low, kept[0]), (last - 1, kept[-1] + 1, high)):
            words = [at for at in range(*side) if self.new.is_word(at)]
            # What is in the place of others is told of as that.
            if self.carrier.alignment.is_same(edge) and any(
                not self.knows_negations or self.says_anything(self.new.word(at)) for at in words
            ):
                span = self.new.span(words[0], words[-1] + 1)
                yield Change(Substance.WORD, "", self.new.text[slice(*span)])

    def says_anything(self, word: str) -> bool:
        """Whether a word that was added may be more than one that joins others: “And we stay”.

        “Is it safe” asks what “It is safe” says.
        """
        folded, auxiliaries = word.casefold(), self.speakers.old.telling.auxiliaries
        return folded not in function_words() or folded in auxiliaries

    def is_told_of_only(self, own: Range, place: Span) -> bool:
        """Whether words are in a note about an earlier version now, and were not before.

        A note may also be put before a paragraph that stays.
        """
        if not has_note(self.texts[1]):
            return False
        first, last = self.old.blocks[self.old.block(own[0])]
        now = self.new.block(self.new.within(*map(self.after.position, place))[0])
        left = [at for at in (*range(first, own[0]), *range(own[1], last)) if self.is_kept(at)]
        here = sum(self.new.block(self.new_of[at]) == now for at in left)
        before = 0 if left and 2 * here > len(left) else BEFORE
        was = self.before.original(*self.old.span(*own))
        return is_in_note(self.texts[1], place, before) and not is_in_note(self.texts[0], was)

    def beside(self, carried: Carried) -> tuple[Change, ...]:
        """What is said of the words beside them, where it is another thing now."""
        was = self.before.original(*self.old.span(*carried.old))
        now = self.after.original(*self.new.span(*carried.new))
        cell = cell_at(self.cells, now) if self.cells else None
        place = cell and self.tables.old_place(cell.span)
        if cell is None or place is None:
            told = beside(self.texts[0], was, self.texts[1], now, self.speakers)
            return told or tuple(self.footnotes.told(was, now, self.speakers))
        told = beside(self.texts[0], was, self.texts[1], now, self.speakers, (place, cell.span))
        row = self.tables.row_texts(cell, place)
        return (*told, *self.speakers.headed(self.tables.head_texts(cell, place), row))

    def gone_on(self, carried: Carried) -> Iterator[Change]:
        """What new words change that are beside others where their sentence began, or ended.

        “Each day” is another thing in “each day but Sunday”.
        """
        (first, last), (start, end) = carried
        low, high = self.in_sentence(carried)
        if (low, high) == (start, end):
            return
        old = self.old.text[slice(*self.old.span(first, last))]
        new = self.new.text[slice(*self.new.span(low, high))]
        whole = []
        for each in corrected(old, new, self.code):
            if each == Change(Substance.WORD, old, new) and low < start:
                # “A little” is what “little” is not.
                added = self.new.text[slice(*self.new.span(low, start))]
                whole.append(Change(Substance.TURN, "", added))
            elif each.kind in OF_STATEMENTS or (
                each.kind is Substance.WORD
                and not each.old
                and tell_how_many(each.new.split(), self.code)
            ):
                whole.append(each)
        if not whole and not self.knows_negations:
            # A single word says nothing that others behind it could turn.
            behind = high if last - first > 1 else end
            yield from self.added_in_sentence((start, end), (low, behind))
        if whole:
            now = self.new.text[slice(*self.new.span(start, end))]
            kept = corrected(old, now, self.code)
            yield from (each for each in whole if each not in kept)

    def without_clause(self, whole: Range, own: Range) -> Range:
        """Words with those added to them, but for a clause before them.

        That leaves them what they are: “It is false that we stay”.
        """
        is_clause = self.new.count_words(range(whole[0], own[0])) > MOST_TURNING
        return (own[0], whole[1]) if is_clause else whole

    def added_in_sentence(self, own: Range, whole: Range) -> Iterator[Change]:
        """The few words before or behind others, any of which may turn these.

        That is so in a language of which no negations are known.
        """
        for first, last in ((whole[0], own[0]), (own[1], whole[1])):
            if 0 < last - first <= MOST_TURNING:
                added = self.new.text[slice(*self.new.span(first, last))]
                yield Change(Substance.WORD, "", added)

    @property
    def knows_negations(self) -> bool:
        return self.code is not None and bool(language(self.code).meaning.negations)

    def in_sentence(self, carried: Carried) -> Range:
        """Words with the new ones that their sentence begins with now, or goes on with."""
        (first, last), (start, end) = carried
        low, high = start, end
        while start - low < FEW and self.is_new_word(low - 1, start):
            low -= 1
        if not (
            (self.begins(self.old, first) and self.begins(self.new, low))
            or tell_how_many([self.new.word(at) for at in range(low, start)], self.code)
        ):
            low = start
        if self.is_new_word(end, end - 1) and self.ends(self.old, last):
            while high - end < FEW and self.is_new_word(high, end - 1):
                high += 1
            if not self.ends(self.new, high):
                high = end
        return low, high

    def edged(self, carried: Carried) -> Iterator[Change]:
        """What makes a number or a name at the edge of words another one."""
        old, new = self.old.in_its_block(*carried.old), self.new.in_its_block(*carried.new)
        return edged(*old, *new, self.code)

    def signed(self, own: Range, place: Span) -> Iterator[Change]:
        """The signs among words that are others now, which the normalised texts may not tell."""
        was = self.before.original(*self.old.span(*own))
        yield from signed_otherwise(self.texts[0][slice(*was)], self.texts[1][slice(*place)])

    def begins(self, text: Tokens, index: int) -> bool:
        """Whether a sentence, or what somebody says, begins with a token."""
        return (
            text.is_border(index)
            or text.stops(index - 1)
            or text.is_mark(index - 1)
            or text.word(index - 1) == ":"
            or (text.word(index - 1) in DASHES and text.is_border(index - 1))
        )

    def ends(self, text: Tokens, index: int) -> bool:
        """Whether it ends before a token."""
        return (
            text.is_border(index)
            or text.stops(index)
            or text.is_mark(index)
            or (not text.is_word(index) and text.is_mark(index + 1))
        )

    def is_new_word(self, index: int, inner: int) -> bool:
        """Whether a token is a word in the block of another one, and none of the old text's."""
        return (
            self.new.in_block(index, inner) and self.old_of[index] < 0 and self.new.is_word(index)
        )

    def displaced(self, carried: Carried) -> Iterator[Change]:
        """The sentence of words that left their paragraph, where it is not the one they were in.

        A note repeats what is deleted: “We removed the words …”.
        """
        (first, last), (start, end) = carried.old, carried.new
        if self.stays_beside(first - 1, start - 1) or self.stays_beside(last, end):
            return
        old_first, old_last = self.old.blocks[self.old.block(first)]
        left = [at for at in (*range(old_first, first), *range(last, old_last)) if self.is_kept(at)]
        here = sum(self.new.block(self.new_of[at]) == self.new.block(start) for at in left)
        if 2 * here > len(left) or (not left and self.carrier.is_in_order(carried)):
            return
        if self.is_told_otherwise(carried.old, carried.new) and not self.keeps_speaker(carried):
            # All of their paragraph, so that whoever is named there is not who is new here.
            was = self.around(self.old, ((old_first, first), (last, old_last)))
            now = self.around(self.new, self.new.sides(start, end))
            yield Change(Substance.SPEAKER, was, now)

    def keeps_speaker(self, carried: Carried) -> bool:
        """Whether both texts name the same one as who says words."""
        was = self.before.original(*self.old.span(*carried.old))
        now = self.after.original(*self.new.span(*carried.new))
        return has_speaker(self.texts[0], was, self.texts[1], now, self.speakers)

    def around(self, text: Tokens, sides: Iterable[Range]) -> str:
        """What is beside words in a text."""
        return " … ".join(
            text.text[slice(*text.span(*side))] for side in sides if side[0] < side[1]
        )

    def is_told_otherwise(self, old: Range, new: Range) -> bool:
        """Whether most of the sentence that words are in now is none of what was beside them."""
        first, last = self.old.blocks[self.old.block(old[0])]
        words = [at for side in self.new.sides(*new) for at in range(*side) if self.new.is_word(at)]
        return 2 * sum(not first <= self.old_of[at] < last for at in words) > len(words)

    def stays_beside(self, old: int, new: int) -> bool:
        """Whether a word beside others is still beside them."""
        return self.is_kept(old) and self.new_of[old] == new

    def is_kept(self, old: int) -> bool:
        """Whether a word, not a sign, is in the new text, too."""
        return 0 <= old < len(self.old) and self.new_of[old] >= 0 and self.old.is_word(old)

    @cached_property
    def code(self) -> str | None:
        """The language of the words, by which they are read: never by a few of them."""
        code = primary(self.lang) if self.lang else None
        return code if code in CODES else self.speakers.code

    @cached_property
    def speakers(self) -> Speakers:
        return Speakers(*self.texts, self.shapes)

    def interrupted(self, found: Sequence[Carried]) -> list[Change]:
        """Who is said, between pieces or words, to say what is there now."""
        first, last = found[0], found[-1]
        low, high = self.old.span(first.old[0], last.old[1])
        start, end = self.new.span(first.new[0], last.new[1])
        old, text = self.old.text[low:high], self.new.text[start:end]
        return self.speakers.interrupted(old, text) if old != text else []

    def left_out(self, one: Carried, two: Carried) -> Iterator[Change]:
        """What was changed in what is left out between two pieces, and turns what both say.

        “All of the town” is another thing than “half of the town”, be it by “[…] the town”; and so
        are two sentences than one.
        """
        old = self.old.text[slice(*self.old.span(one.old[1], two.old[0]))]
        new = self.new.text[slice(*self.new.span(one.new[1], two.new[0]))]
        if old == new:
            return
        ends, ends_now = (any(map(is_stop, SENTENCE_END.finditer(each))) for each in (old, new))
        if ends != ends_now:
            yield Change(Substance.TURN, old.strip(), new.strip())
        for each in changes(old, new, self.speakers.code):
            if each.kind in TURNING or (
                each.kind is Substance.NUMBER
                and any(quantifies(word, self.speakers.code) for word in (each.old, each.new))
            ):
                yield each

    def is_torn(self, found: Sequence[Carried]) -> bool:
        """Whether pieces that were in one paragraph are in several: one may be somebody else's."""
        olds = {self.old.block(each.old[0]) for each in found}
        return len(olds) == 1 < len({self.new.block(each.new[0]) for each in found})

    def is_with_its_speaker(self, spans: tuple[Span, ...], found: tuple[Span, ...]) -> bool:
        """Whether words that were once in a text, and are once, have the same speaker there.

        What was around them is elsewhere, as where their paragraph was moved and split.
        """
        if len(spans) != len(found):
            return False
        ranges = [self.tokens_of(span) for span in spans]
        places = [self.new.within(*map(self.after.position, span)) for span in found]
        return (
            all(first < last for first, last in (*ranges, *places))
            and sum(self.old.count_words(range(*each)) for each in ranges) >= MOVES_ALONE
            and all(map(self.is_only, ranges, places))
            and not any(map(self.is_told_of_only, ranges, found))
            and all(
                has_speaker(self.texts[0], was, self.texts[1], now, self.speakers)
                for was, now in zip(spans, found, strict=True)
            )
            and not self.told_elsewhere(spans, found)
        )

    def is_only(self, own: Range, place: Range) -> bool:
        """Whether words are at a place, and nowhere else in either text, and no others are."""
        old, new = (
            text.text[slice(*text.span(*at))] for text, at in ((self.old, own), (self.new, place))
        )
        strangers = (self.old_of[index] for index in range(*place))
        return (
            old.casefold() == new.casefold()
            and times(old, self.old.text) == 1 == times(new, self.new.text)
            and all(each < 0 or own[0] <= each < own[1] for each in strangers)
        )

    def told_elsewhere(
        self, spans: tuple[Span, ...], found: tuple[Span, ...]
    ) -> tuple[Change, ...]:
        """What is said of words, beside those that were found elsewhere, and was not before."""
        told: dict[Change, None] = {}
        for was, now in zip(spans, found, strict=False):
            told.update(
                dict.fromkeys(beside(self.texts[0], was, self.texts[1], now, self.speakers))
            )
        return tuple(told)

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
        if any(map(self.strays.has_strayed, ranges, places)) or any(
            self.is_told_of_only(*each) for each in zip(ranges, found, strict=False)
        ):
            return False
        if any(map(self.is_told_otherwise, ranges, places)):
            return False
        strangers = (self.old_of[index] for each in places for index in range(*each))
        return all(each < 0 or each in own for each in strangers) and all(
            self.old.text.count(each) == 1 for each in texts
        )

    def tokens_of(self, span: Span) -> Range:
        return self.old.within(*map(self.before.position, span))
