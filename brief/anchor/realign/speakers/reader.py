"""Reads in one text who is named in it, and whether that one says something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from brief.anchor.realign.speakers.telling import Telling, telling
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import (
    PARTICLES,
    UNSPACED,
    Substance,
    Word,
    continued,
    kind_of,
    may_be_name,
    words_of,
)
from brief.anchor.words import letter
from brief.language import CODES, Words, given_names, language, meaning, months, speech_of, spoken
from brief.language.accents import plain
from brief.language.detection import function_words, surely

QUOTATION_MARKS = '"“”„«»‹›「」『』'
LEADS_IN = re.compile(rf"[:：]\s*[{QUOTATION_MARKS}]*\s*$")

QUOTED = re.compile(f"[{QUOTATION_MARKS}][^{QUOTATION_MARKS}]*[{QUOTATION_MARKS}]")

PARTS = re.compile(rf"[,;:()\[\]—–{QUOTATION_MARKS}]")

SAYS = "说說称稱表補补指"
"""Signs of them, where no spaces part words."""

BY_PRONOUN = re.compile("[他她它其该該这這]")


class Sides(NamedTuple):
    """What is before and after words."""

    before: str
    after: str


class Beside(NamedTuple):
    """The text beside words: in their sentence, and before that in its paragraph."""

    sides: Sides
    earlier: str


class Reader(NamedTuple):
    """Reads in a text who is named there, and who says something."""

    text: str
    telling: Telling

    def says_who(self, sides: Sides) -> bool:
        """Whether it is told beside words, by more than a pronoun, who says them."""
        runs = [continued(side) for side in sides]
        # A verb alone is said of whoever was named before.
        told = [run for run in runs if len(run) > 1 and not self.is_bare_verb(run, 1)]
        found = [word for run in told for word in run[1:]]
        is_verb, is_pronoun = self.telling.is_verb, self.telling.is_pronoun
        return any(kind_of(word) is Substance.NAME and not is_pronoun(word) for word in found) or (
            any(map(is_verb, found)) and not any(map(is_pronoun, found))
        )

    def says(self, sides: Sides) -> bool:
        """Whether it is told beside words, by a verb, that they were said."""
        return any(
            any(map(self.telling.is_verb, words_of(side))) or bool(unspaced_subject(side))
            for side in sides
        )

    def has_source(self, sides: Sides) -> bool:
        """Whether it is told beside words what they are according to."""
        found = [tuple(word.folded for word in words_of(side)) for side in sides]
        return any(
            lower[at : at + len(phrase)] == phrase
            for phrase in self.telling.sources
            for lower in found
            for at in range(len(lower))
            if lower[at] == phrase[0]
        )

    def tells(self, text: str) -> bool:
        """Whether a text tells that somebody says what is beside it."""
        found = words_of(text)
        return (
            any(map(self.telling.is_verb, found))
            or bool(unspaced_subject(text))
            or (bool(found) and bool(LEADS_IN.search(text)))
        )

    def is_aside(self, before: Sequence[Word], name: Word) -> bool:
        """Whether a name is where something is said, or to whom: “in Rome”, “told the Post”.

        Behind a post it is whose that is: “analysts at Northmere Bank”. In German, a noun behind a
        name looks like one: “nach Meiers Ansicht”.
        """
        if name.text.endswith(("'s", "’s")) or any(
            phrase[0] == before[-1].folded and phrase[-1] == name.folded
            for phrase in self.telling.sources
            if len(phrase) > 1
        ):
            return False
        if before[-1].folded in meaning().places:
            return not (len(before) > 1 and before[-2].folded in self.telling.sayers)
        if before[-1].folded in meaning().to_hearers:
            return len(before) > 1 and self.telling.is_verb(before[-2])
        verb = before[-2:-1] if self.telling.is_article(before[-1]) else before[-1:]
        return any(word.folded in self.telling.with_hearer for word in verb)

    def people(self, texts: Iterable[str]) -> list[str]:
        """The names in texts, each as a whole, but for those of where it is said and to whom."""
        parts = [part for text in texts for part in PARTS.split(before_joint().sub(" ", text))]
        return [name for part in parts for name in self.names(continued(part))]

    def nouns(self, texts: Iterable[str]) -> list[str]:
        """What may be a name in texts whose script has no capitals."""
        found = (word for text in texts for word in words_of(text))
        return [
            word.text for word in found if self.is_name(word) and not self.telling.is_verb(word)
        ]

    def subject(self, text: str) -> list[str]:
        """Whom the last sentence is about that names somebody: the first who is named in it."""
        for sentence in reversed([*sentences(text)]):
            # Who is named in what somebody says is not who says it.
            for told in dict.fromkeys((QUOTED.sub(",", sentence), sentence)):
                begin, *others = PARTS.split(told.strip(f"{QUOTATION_MARKS} "))
                if found := [*self.names(words_of(begin)), *self.people(others)]:
                    return found[:1]
        return []

    def names(self, found: Sequence[Word]) -> Iterator[str]:
        parts = [*map(self.is_capital_name, found)]
        for index in range(1, len(found) - 1):
            # From behind, as “von der” is one where what follows it is.
            at = len(found) - 1 - index
            parts[at] = parts[at] or (parts[at + 1] and found[at].text in PARTICLES)
        for is_name, run in groupby(enumerate(found), lambda each: parts[each[0]]):
            indices, words = zip(*run, strict=True)
            while is_name and words and words[0].text in PARTICLES:
                indices, words = indices[1:], words[1:]
            first = indices[0]
            if (
                not is_name
                or all(word.initial for word in words)
                or self.is_bare_verb(found, first)
                or (len(words) == 1 and first <= 1 and self.begins_source(words[0]))
            ):
                continue
            if first and (
                self.may_begin_a_name(found[first - 1])
                or self.is_given_like_a_date(found[: first - 1], found[first - 1])
            ):
                first -= 1
                words = (found[first], *words)
            if not (first and self.is_aside(found[:first], words[-1])):
                yield " ".join(spelt(words))

    def is_bare_verb(self, found: Sequence[Word], at: int) -> bool:
        """Whether a word is a verb without a subject: “Powiedziała: …”, “Añadió que …”."""
        if at > 1:
            return False
        if (
            found[at].folded in self.telling.verbs
            and (
                sure(self.text) is not None  # “Lee” is a verb in Spanish.
                and all(map(self.telling.is_adverb, found[at + 1 :]))
            )
        ):
            return True
        known = [verbs for verbs, joints in reporting() if found[-1].folded in joints]
        words = found[at:-1]
        return bool(known) and any(
            any(word.folded in verbs for verbs in known)
            and all(each is word or self.is_no_subject(each) for each in words)
            for word in words
        )

    def is_no_somebody(self, word: Word) -> bool:
        """Whether a word is one of how, when or where something is said, or that it is."""
        return self.is_no_subject(word) or self.telling.is_verb(word)

    def begins_source(self, word: Word) -> bool:
        """Whether a word may begin what stands before a source: “По словам”."""
        return word.folded in function_words() and any(
            phrase[0] == word.folded and len(phrase) > 1 for phrase in self.telling.sources
        )

    def is_no_subject(self, word: Word) -> bool:
        """Whether a word may stand between a verb and its clause, and names nobody."""
        return not self.telling.is_pronoun(word) and (
            self.telling.is_adverb(word)
            or word.folded in function_words()
            or kind_of(word) is Substance.DATE
        )

    def may_begin_a_name(self, word: Word) -> bool:
        """Whether a word before a name, with which a sentence may begin, is part of it."""
        return self.is_form_of_address(word) or (
            word.first
            and (
                self.is_short_name(word.text)
                if word.folded in function_words()
                else may_be_name(word.text) and word.folded not in self.telling.neutral
            )
        )

    def is_given_like_a_date(self, before: Sequence[Word], word: Word) -> bool:
        """Whether a word before a name is a given name, though a number or month, too: “April”.

        A month is one as a part of a sentence begins with it, or behind a verb of saying or a post.
        """
        lower, telling = word.folded, self.telling
        if (
            not word.text[0].isupper()
            or word.counted
            or kind_of(word) not in {Substance.NUMBER, Substance.DATE}
        ):
            return False
        return lower in given_names() or (
            lower in months()
            and (
                len(before) <= 1
                or telling.is_verb(before[-1])
                or before[-1].folded in telling.posts
            )
        )

    def is_form_of_address(self, word: Word) -> bool:
        """Whether a word tells that the one named behind it is a man, or a woman: “pani”."""
        return word.folded in self.telling.men | self.telling.women

    def is_capital_name(self, word: Word) -> bool:
        return word.initial or (
            self.is_name(word)
            and (may_be_name(word.text) or self.is_short_name(word.text))
            and not self.telling.is_adverb(word)
            and not self.begins_source(word)
            and not self.points(word)
        )

    def points(self, word: Word) -> bool:
        """Whether a word stands for what was said in the language of the text: “That”."""
        return word.folded in meaning().pointing and sure(self.text) in function_words().get(
            word.folded, ()
        )

    def is_short_name(self, text: str) -> bool:
        """Whether a short word with a capital joins others in other languages only: “Bo”."""
        folded, telling = text.casefold(), self.telling
        languages = function_words().get(folded, ())
        return (
            len(text) > 1
            and text[0].isupper()
            and "en" not in languages
            and not any(
                folded in each
                for each in (telling.articles, telling.all_pronouns, meaning().places)
            )
            and sure(self.text) not in languages
        )

    def but_verbs(self, found: Sequence[Word]) -> list[str]:
        return [each.text for each in found if not self.telling.is_verb(each)]

    def is_somebody(self, word: Word) -> bool:
        return self.telling.is_pronoun(word) or kind_of(word) is Substance.NAME

    def strangers(self, found: Sequence[Word]) -> list[str]:
        """The names that the old text does not have, be it without their accents."""
        names = (word.text for word in found if kind_of(word) is Substance.NAME)
        return [name for name in names if not self.has(name)]

    def has(self, word: str) -> bool:
        return word in self.text or plain(word) in self.text

    def is_somebody_new(self, found: Sequence[Word]) -> bool:
        """Whether words name somebody of whom the old text does not speak."""
        nouns = [word.text for word in found if not self.telling.is_article(word)]
        return (
            bool(self.strangers(found))
            or found[0].folded in self.telling.indefinite
            or not any(self.has(noun) or noun.capitalize() in self.text for noun in nouns)
        )

    def is_name(self, word: Word) -> bool:
        """Whether a word is a name, also where a sentence begins with it, or in a script without
        capitals."""
        if word.text[0].isalpha() and word.text[0].upper() == word.text[0].lower():
            return True
        return kind_of(word) is Substance.NAME or (
            word.first and word.text[0].isupper() and is_within_a_sentence(word.text, self.text)
        )


@lru_cache(maxsize=256)
def is_within_a_sentence(word: str, text: str) -> bool:
    """Whether a text has a word somewhere behind another one, or behind one with a comma."""
    at = text.find(f" {word}")
    while at >= 0:
        before, end = text[max(0, at - 2) : at].rstrip(","), at + 1 + len(word)
        if letter(before[-1:]) and not letter(text[end : end + 1]):
            return True
        at = text.find(f" {word}", at + 1)
    return False


@cache
def reporting() -> tuple[tuple[Words, Words], ...]:
    """The verbs of saying of each language, and what begins the clause that they report."""
    return (
        *((telling(code).verbs, speech_of(code).conjunctions) for code in spoken()),
        *((each.told_by, each.reporting) for code in CODES if (each := language(code).meaning)),
    )


@cache
def before_joint() -> re.Pattern[str]:
    """The comma before a clause that is reported: “Dodała, że”."""
    return re.compile(rf",\s+(?=(?:{'|'.join(map(re.escape, sorted(joints())))})\b)")


@cache
def joints() -> Words:
    """What begins such a clause, in any language."""
    return frozenset().union(*(each for _, each in reporting()))


@lru_cache(maxsize=4)
def sure(text: str) -> str | None:
    return surely(text)


def spelt(found: Sequence[Word]) -> list[str]:
    return [word.text for word in found]


def names_somebody(text: str) -> bool:
    return any(kind_of(word) is Substance.NAME for word in continued(text))


def unspaced_subject(text: str) -> str:
    """The last clause that says something, from its subject on, where no spaces part words."""
    runs = [each.group() for each in UNSPACED.finditer(text)]
    said = (each for each in reversed(runs) if any(sign in each for sign in SAYS))
    return next((each for each in said if not BY_PRONOUN.match(each)), "")
