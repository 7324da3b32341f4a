"""Who says words, by what is beside them: “…, she said”, “Ann Lee: …”, “it was legal, he says”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, partial

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers.afterwards import named_afterwards, told_afterwards
from brief.anchor.realign.speakers.crossheads import is_crosshead
from brief.anchor.realign.speakers.exchanges import SHARED, replaced
from brief.anchor.realign.speakers.farther import (
    FARTHEST,
    NAME,
    exchanged,
    is_any_in,
    meant_farther,
    named_farther,
    places_of,
)
from brief.anchor.realign.speakers.headed import heads_another, names_another, without_post
from brief.anchor.realign.speakers.leads import BREAK, leading, leads
from brief.anchor.realign.speakers.names import (
    are_man_and_woman,
    introduced_by,
    is_inflected,
    is_namesake,
    is_same,
    without,
)
from brief.anchor.realign.speakers.posts import who_has_posts
from brief.anchor.realign.speakers.reader import (
    QUOTATION_MARKS,
    Beside,
    Reader,
    Sides,
    names_somebody,
    spelt,
    unspaced_subject,
)
from brief.anchor.realign.speakers.recanted import is_about_rumours, recants
from brief.anchor.realign.speakers.retractions import (
    body_of,
    corrects_others,
    is_about,
    is_note,
    is_taken_back_still,
    may_deny,
    notes,
    retractions,
    takes_back,
)
from brief.anchor.realign.speakers.signatures import (
    UNKNOWN,
    Signing,
    lines_of,
    named_far,
    named_lines,
    signings,
)
from brief.anchor.realign.speakers.subjects import meant_before
from brief.anchor.realign.speakers.telling import Telling, telling
from brief.anchor.realign.speakers.turns import (
    Head,
    answering,
    are_labelled_alike,
    asked_above,
    head_before,
    heads,
    turned,
)
from brief.anchor.realign.stops import STOPS, sentences
from brief.anchor.realign.substance import (
    Change,
    Substance,
    changes,
    continued,
    may_be_name,
    words_of,
)
from brief.anchor.shapes import NO_SHAPES, Shapes
from brief.language import spoken
from brief.language.detection import surely

ACCENTED = re.compile("[À-ɏ]")
FRAGMENT = re.compile(rf"[^{STOPS}]{{2,}}")
BETWEEN_MARKS = re.compile(rf"[{QUOTATION_MARKS}]([^{QUOTATION_MARKS}]+)[{QUOTATION_MARKS}]")


CAPTION = re.compile(r"^\W*[^\W\d_]{1,20}:\s")

BEHIND = 300
"""How many characters behind words somebody may be named who says them."""


class Speakers:
    """Tells whether another one says words in a new text than in the old one.

    What is told of an edit is told of its undoing, too, with old and new exchanged.
    """

    def __init__(self, old: str, new: str, shapes: Shapes = NO_SHAPES) -> None:
        self.shapes = shapes
        """Those of the new text's paragraphs."""
        code = surely(old)
        self.readings = self.readings_again = 0
        """How many times it was read who says words."""
        self.are_read = code is None or code in spoken()
        """Whether the texts may be in a language in which it is read who says what."""
        known = telling(code)
        if known is not telling(surely(new)):
            known = telling(None)
        self.old, self.new = Reader(old, known), Reader(new, known)
        self.code = code if code == surely(new) else None
        """The language that both texts are surely in."""
        self.leads = cache(partial(leads, self.old, self.new, self.shapes))
        self.leading = cache(partial(leading, self.old, self.new))

    @cached_property
    def corrections(self) -> list[Change]:
        """The notes by which one of the texts corrects itself, and the other one does not."""
        before, after = (
            {each.casefold(): each for each in notes(reader.text)}
            for reader in (self.old, self.new)
        )
        return [
            *(
                Change(Substance.NEGATION, text, "")
                for key, text in before.items()
                if key not in after
            ),
            *(
                Change(Substance.NEGATION, "", text)
                for key, text in after.items()
                if key not in before
            ),
        ]

    @cached_property
    def have_accents(self) -> bool:
        """Whether either text has an accent where the other has none: a name spelt in two ways."""
        old, new = (
            Counter(text[each.start() - 3 : each.end() + 3] for each in ACCENTED.finditer(text))
            for text in (self.old.text, self.new.text)
        )
        return old != new

    @cached_property
    def heads(self) -> tuple[list[Head], list[Head]]:
        return heads(self.old.text), heads(self.new.text)

    def written(self, was: Span, now: Span) -> list[Change]:
        """Who wrote words, by the head of their letter, and says them by the label of their line.

        Where it is another one now.
        """
        found = [*turned(self.old, was, self.new, now)]
        if any(self.heads):
            one, two = map(head_before, self.heads, (was[0], now[0]))
            if one and two and not is_namesake(one.sender, two.sender, self.old.telling):
                found.append(Change(Substance.SPEAKER, one.sender, two.sender))
        return found

    def led(self, was: Span, now: Span, told: Callable[[], Sides]) -> Change | None:
        """Who says words by a paragraph above theirs, where it is another one now.

        That is not so where their own sentence, which is `told`, names somebody; nor where it tells
        that they were said, if a paragraph leads them in.
        """
        heading, lead = self.leads(
            self.old.text.rfind(BREAK, 0, was[0]), self.new.text.rfind(BREAK, 0, now[0])
        )
        if heading:
            return None if self.new.says_who(told()) else heading
        if lead:
            own = told()
            is_answer = own.before.strip(" :\n").casefold() in self.new.telling.answers
            return None if self.new.says(own) and not is_answer else lead
        if self.are_other_names and (signed := self.signed(was, now)):
            return signed
        answers = self.interviewed and all(
            asked_above(each.text, at[0]) for each, at in ((self.old, was), (self.new, now))
        )
        return self.interviewed if answers and not self.new.says_who(told()) else None

    @cached_property
    def interviewed(self) -> Change | None:
        """Who answers questions, where that is another one now."""
        return answering(self.old, self.new)

    def signed(self, was: Span, now: Span) -> Change | None:
        """Who says words by a name above a list, or below a letter, that they are part of."""
        for old, new in named_far(self.old.text, was, self.new.text, now, self.shapes):
            if not is_same(without_post(old), without_post(new), self.old.telling):
                text = self.new.text
                start, end = text.rfind("\n", 0, now[0]) + 1, text.find("\n", now[1])
                own = Sides(text[start : now[0]], text[now[1] : end])
                return None if self.new.says_who(own) else Change(Substance.SPEAKER, old, new)
        return None

    @cached_property
    def are_other_names(self) -> bool:
        """Whether other names stand in lines of their own now."""
        one, two = (
            [
                each.text[slice(*lines_of(each.text)[number])]
                for number in named_lines(each.text).values()
            ]
            for each in (self.old, self.new)
        )
        return one != two

    def letters(self, was: Span, now: Span) -> tuple[Span, Span]:
        """The texts that words are in, without the heads of letters: these tell nothing else."""
        if not any(self.heads):
            return (0, len(self.old.text)), (0, len(self.new.text))
        one, two = map(head_before, self.heads, (was[0], now[0]))
        return (
            (one.end if one else 0, len(self.old.text)),
            (two.end if two else 0, len(self.new.text)),
        )

    def signings(self, was: Span, now: Span) -> tuple[Signing, Signing]:
        """Whether the lines beside words sign what is above each, in both texts."""
        if not self.are_any_names:
            return UNKNOWN, UNKNOWN
        return signings(self.old.text, was, self.new.text, now, self.shapes)

    @cached_property
    def are_any_names(self) -> bool:
        """Whether any names stand in lines of their own."""
        return any(named_lines(each.text) for each in (self.old, self.new))

    def is_crosshead(self, label: str) -> bool:
        """Whether a paragraph before words names nobody who may say them, in either text."""
        return all(is_crosshead(each, label) for each in (self.old, self.new))

    def headed(self, heads: tuple[str, str], row: Iterable[tuple[str, str]]) -> Iterator[Change]:
        """Whose the words in a cell are, by its column's head, and by the cells of its row."""
        if heads_another(self.old, heads[0], self.new, heads[1]):
            yield Change(Substance.SPEAKER, *heads)
        for old, new in row:
            if old != new and names_another(self.old, old, self.new, new):
                yield Change(Substance.NAME, old, new)

    @cached_property
    def fragments(self) -> tuple[set[str], set[str]]:
        """The parts of sentences that only one of the texts has."""
        before, after = (set(FRAGMENT.findall(each.text)) for each in (self.old, self.new))
        return before - after, after - before

    @cached_property
    def identities(self) -> dict[str, tuple[str, str]]:
        """Who has each post by a short sentence, where that is another one now, with both names."""
        one, two = (
            who_has_posts(*each) for each in zip(self.fragments, (self.old, self.new), strict=True)
        )
        return {
            post: (names[-1], two[post][-1])
            for post, names in one.items()
            if post in two and without(names, two[post], is_same, self.old.telling) == names
        }

    def tells_of_post(self, text: str) -> bool:
        """Whether a text may have one of these posts."""
        folded = text.casefold()
        return any(post in folded for post in self.identities)

    @cached_property
    def exchanged(self) -> list[tuple[str, str]]:
        return exchanged(*self.fragments, self.old, self.new)

    @cached_property
    def strangers(self) -> tuple[list[int], list[int]]:
        """Where the names are that only one of the texts has."""
        lost, gained = self.fragments
        return places_of(lost, self.old, self.new), places_of(gained, self.new, self.old)

    def is_changed_before(self, was: Span, now: Span) -> bool:
        """Whether somebody far before words is another one now, who may be who says them."""
        return bool(self.exchanged) or all(
            is_any_in(places, at - FARTHEST, at)
            for places, at in zip(self.strangers, (was[0], now[0]), strict=True)
        )

    @cached_property
    def changed(self) -> tuple[list[int], list[int]]:
        """Where the parts of sentences begin that only one of the texts has, and names in them.

        But for those in which the other one has the same names.
        """
        lost, gained = (names_by_fragment(each) for each in self.fragments)
        both = {*lost.values()} & {*gained.values()}
        before, after = (
            [
                each.start()
                for each in FRAGMENT.finditer(text)
                if each[0] in names and names[each[0]] not in both
            ]
            for text, names in ((self.old.text, lost), (self.new.text, gained))
        )
        return before, after

    def is_changed_near(self, was: Span, now: Span) -> bool:
        """Whether a sentence that names somebody, and may tell of words, was changed near them."""
        return any(
            is_any_in(places, span[0] - FARTHEST, span[1] + BEHIND)
            for places, span in zip(self.changed, (was, now), strict=True)
        )

    def farther(self, was: Span, now: Span, told: tuple[Beside, Beside]) -> list[Change]:
        """Who is named far before words, and says them by a family name or a pronoun."""
        names = self.old.people(told[0].sides) if self.exchanged else []
        return [
            *named_farther(self.exchanged, names, self.old, was),
            *meant_farther(self.old, was, self.new, now, told),
        ]

    @cached_property
    def retracting(self) -> tuple[list[str], list[str]]:
        """What may take words back, of the sentences that only one of the texts has."""
        known = self.old.telling
        lost, gained = (
            [each for each in own if may_deny(each) and takes_back(each.strip(), known)]
            for own in self.fragments
        )
        return lost, gained

    def taken_back(
        self, words: str, old: str, new: str, told: Callable[[], Beside]
    ) -> list[Change]:
        """What takes words back in the sentences behind them, and is in one of the texts.

        Whoever does: another one may do it now. `told` gives what is beside the words.
        """
        telling = self.old.telling
        lost, gained = self.retracting
        before = self.taking_back(lost, words, old, self.new.text, told) if lost else []
        after = self.taking_back(gained, words, new, self.old.text, told) if gained else []
        before, after = (
            [each for each in own if not is_taken_back_still(each, other, telling)]
            for own, other in ((before, new), (after, old))
        )
        if not before and not after:
            return []
        one, two = " ".join(before), " ".join(after)
        # Whoever contradicts them, and how, both texts do, unless that is denied itself.
        if bool(one) == bool(two) and all(
            each.kind is not Substance.NEGATION for each in changes(one, two)
        ):
            return []
        return [Change(Substance.NEGATION, one, two)]

    def taking_back(
        self,
        fragments: Sequence[str],
        words: str,
        behind: str,
        other: str,
        told: Callable[[], Beside],
    ) -> list[str]:
        if not any(each in behind for each in fragments):
            return []
        found = retractions(behind, other, self.old.telling)
        return [
            each
            for each in found
            if not corrects_others(each, words)
            and not (is_note(each) and self.names_others(each, words, told()))
            and not is_about_rumours(each, words)
            and not (recants(each) and self.are_others_names(each, told()))
        ]

    def are_others_names(self, sentence: str, told: Beside) -> bool:
        """Whether a sentence names somebody, and nobody who says words."""
        return are_others(self.whose(told), self.new.people([sentence]), self.old.telling)

    def names_others(self, note: str, words: str, told: Beside) -> bool:
        """Whether a note of a correction names somebody, but not whose words these are."""
        known, own = self.old.telling, self.whose(told)
        named = self.old.people([body_of(note)])
        return are_others(own, named, known) and not is_about(note, words, own, known)

    def are_labelled_alike(self, was: Span, now: Span) -> bool:
        """Whether the label of their paragraph tells that the same one says words in both texts."""
        return are_labelled_alike(self.old, was, self.new, now)

    def afterwards(self, old: str, new: str) -> list[Change]:
        """Who says words by the sentence behind them, where that is another one now."""
        return [] if old == new else told_afterwards(self.old, old, self.new, new)

    def named_afterwards(self, old: Beside, behind: str, new: Beside, since: str) -> list[Change]:
        """Who is named behind words of which nothing else tells who says them."""
        return [*named_afterwards(self.old, old, behind, self.new, new, since)]

    def corrected(self, words: str, told: Beside) -> list[Change]:
        """Those of them that are about words."""
        names = self.whose(told)
        return [
            each
            for each in self.corrections
            if is_about(each.old or each.new, words, names, self.old.telling)
        ]

    def whose(self, told: Beside) -> list[str]:
        """Who says words, by what is beside them in the old text."""
        names = self.old.people(told.sides) or self.old.subject(told.earlier)
        names += [run[:SHARED] for side in told.sides if (run := unspaced_subject(side))]
        return names or self.old.nouns(told.sides)

    def retold(self, old: Beside, new: Beside) -> list[Change]:
        """Of words with others beside them now."""
        if old == new:
            return []
        if renamed := self.renamed(old, new):
            return [renamed]
        return [*retold(self.old, old, new)] or undone(retold(self.new, new, old))

    def renamed(self, old: Beside, new: Beside) -> Change | None:
        """Who is in the place of another one, wherever in what is beside words.

        In their own sentence that is whoever is named; where nobody is, whom the one before it is
        about: “Lee was blunt. “We stay,” she said.”
        """
        told, tells = self.old.people(old.sides), self.new.people(new.sides)
        kind = Substance.NAME
        if not told and not tells and old.earlier != new.earlier:
            told, tells = self.old.subject(old.earlier), self.new.subject(new.earlier)
            if told == tells and ":" in old.earlier:  # “Photo: Ann Lee on the bridge.”
                told = self.old.subject(CAPTION.sub("", old.earlier))
                tells = self.new.subject(CAPTION.sub("", new.earlier))
            kind = Substance.SPEAKER
        elif old.earlier != new.earlier:
            told = introduced_by(told, self.old.people(sentences(old.earlier)))
            tells = introduced_by(tells, self.new.people(sentences(new.earlier)))
        # Where a name went to the other side of the words, its ending went with its case.
        stays = [*map(names_somebody, old.sides)] == [*map(names_somebody, new.sides)]
        alike = is_the_same_here if stays else is_same
        telling = self.old.telling
        lost = without(told, tells, alike, telling)
        gained = without(tells, told, alike, telling)
        return Change(kind, lost[-1], gained[-1]) if lost and gained else None

    def meant(self, old: Beside, new: Beside) -> list[Change]:
        """Whom a pronoun means that tells who says words, where that is another one now."""
        return [*meant_before(self.old, old, self.new, new)]

    def introduced(self, old: Sides, new: Sides) -> list[Change]:
        """Of words in a clause that has others now."""
        return [*introduced(self.old, old, new)] or undone(introduced(self.new, new, old))

    def interrupted(self, old: str, new: str) -> list[Change]:
        """Of words with others between them now."""
        return [*interrupted(self.old, old, new)] or undone(interrupted(self.new, new, old))


def are_others(own: Sequence[str], named: Sequence[str], telling: Telling) -> bool:
    """Whether there are names of both, and none of one is of one of the others."""
    return bool(own and named) and not any(
        is_same(one, each, telling) for one in own for each in named
    )


def is_the_same_here(name: str, other: str, telling: Telling) -> bool:
    """Whether a name in the place of another one is one's, though maybe in another case."""
    return is_namesake(name, other, telling) or (
        is_inflected(name, other, telling) and not are_man_and_woman(name, other, telling)
    )


def names_by_fragment(fragments: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words with a capital of each part of a sentence that has any which may be a name."""
    found = {
        each: tuple(name for name in NAME.findall(each) if may_be_name(name)) for each in fragments
    }
    return {each: names for each, names in found.items() if names}


def retold(reader: Reader, old: Beside, new: Beside) -> Iterator[Change]:
    """What tells otherwise now who says words.

    That is what their own sentence says of it, and where it names nobody, those before it.
    """
    if old.sides != new.sides:
        yield from retold_within(reader, old.sides, new.sides)
    if old.earlier != new.earlier and not reader.says_who(new.sides):
        yield from replaced(reader, old.earlier, new.earlier)


def retold_within(reader: Reader, old: Sides, new: Sides) -> Iterator[Change]:
    told, tells = [*map(reader.tells, old)], [*map(reader.tells, new)]
    if not any(told):
        yield from introduced(reader, old, new)
    if told == tells[::-1] != tells:
        new = Sides(new.after, new.before)  # “…, she said” was “She said: …”.
    for before, after in zip(old, new, strict=True):
        if is_reordered(reader, before, after):
            yield Change(Substance.SPEAKER, before.strip(), after.strip())
        elif before != after:
            yield from replaced(reader, before, after)


def introduced(reader: Reader, old: Sides, new: Sides) -> Iterator[Change]:
    """Who is said to say words, where nobody was before."""
    for before, after in zip(old, new, strict=True):
        if before == after or not reader.tells(after):
            continue
        if not reader.tells(before) and not names_somebody(before):
            yield Change(Substance.SPEAKER, "", after.strip())


def interrupted(reader: Reader, old: str, new: str) -> Iterator[Change]:
    """Who is said, between the words of a statement, to say them, and was not before."""
    told = [match[1] for match in BETWEEN_MARKS.finditer(old) if reader.tells(match[1])]
    for match in BETWEEN_MARKS.finditer(new):
        if reader.tells(match[1]) and match[1] not in old and is_new(reader, match[1], told):
            yield Change(Substance.SPEAKER, "", clean(match[1]))


def is_new(reader: Reader, telling: str, told: Sequence[str]) -> bool:
    """Whether a text tells that somebody says words whom none of others tells of."""
    if not told:
        return True
    if names := reader.people([telling]):
        return bool(without(names, reader.people(told), is_same, reader.telling))
    return not any(map(reader.telling.is_pronoun, words_of(telling)))


def is_reordered(reader: Reader, before: str, after: str) -> bool:
    """Whether names are in another order among the same words, for all that verbs may do.

    “According to Ng, a clerk said” for “According to a clerk, Ng said”.
    """
    olds, news = continued(before), continued(after)
    return (
        names_somebody(before)
        and sorted(spelt(olds)) == sorted(spelt(news))
        and reader.but_verbs(olds) != reader.but_verbs(news)
    )


def clean(text: str) -> str:
    return text.strip(f"{STOPS}{QUOTATION_MARKS},: ")


def undone(found: Iterable[Change]) -> list[Change]:
    return [Change(kind, new, old) for kind, old, new in found]
