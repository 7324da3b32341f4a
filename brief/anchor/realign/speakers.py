"""Who says words, by what is beside them: “…, she said”, “Ann Lee: …”, “it was legal, he says”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brief.anchor.realign.stops import STOPS, sentences
from brief.anchor.realign.substance import (
    MISSPELT,
    UNSPACED,
    Change,
    Substance,
    Word,
    kind_of,
    may_be_name,
    words_of,
)
from brief.language import Words, meaning, speech_of, spoken
from brief.language.detection import function_words, surely

QUOTATION_MARKS = '"“”„«»‹›「」『』'
LEADS_IN = re.compile(rf"[:：]\s*[{QUOTATION_MARKS}]*\s*$")
BETWEEN_MARKS = re.compile(rf"[{QUOTATION_MARKS}]([^{QUOTATION_MARKS}]+)[{QUOTATION_MARKS}]")

PARTS = re.compile(rf"[,;:()\[\]—–{QUOTATION_MARKS}]")
POSSESSIVE = re.compile("['’]s?$")

SAYS = "说說称稱表補补指"
"""Signs of them, where no spaces part words."""

BY_PRONOUN = re.compile("[他她它其该該这這]")
SHARED = 2
"""How many signs of a name in such a script are the same person."""


class Sides(NamedTuple):
    """What is before and after words."""

    before: str
    after: str


class Beside(NamedTuple):
    """The text beside words: in their sentence, and before that in its paragraph."""

    sides: Sides
    earlier: str


class Telling(NamedTuple):
    """The words of a language by which a text tells who says something."""

    verbs: Words
    with_hearer: Words
    """The verbs after which the hearer follows: “told the paper”."""
    articles: Words
    """What may begin a noun's phrase."""
    indefinite: Words
    """Those that introduce somebody: “a”."""
    pronouns: tuple[Words, ...]
    """Those for a man, a woman, and several people."""
    neutral: Words
    """What may be in an attribution without changing whose the words are."""
    distancing: Words
    """What tells in it that words are somebody else's, or nobody's."""
    joining: Words
    """What joins a noun to the name behind it: “critics of Ng”."""

    def is_verb(self, word: Word) -> bool:
        lower = word.text.casefold()
        return lower in self.verbs and (word.first or word.text[0] == lower[0])

    def is_article(self, word: Word) -> bool:
        return word.text.casefold() in self.articles

    def is_pronoun(self, word: Word) -> bool:
        return any(word.text.casefold() in each for each in self.pronouns)


@cache
def telling(code: str | None) -> Telling:
    """The words of a language that is one of `spoken`, or those of all of them together."""
    if code is None:
        each = [telling(one) for one in spoken()]

        def union(words_of: Callable[[Telling], Words]) -> Words:
            return frozenset().union(*map(words_of, each))

        return Telling(
            union(lambda one: one.verbs),
            union(lambda one: one.with_hearer),
            union(lambda one: one.articles),
            union(lambda one: one.indefinite),
            tuple(word for one in each for word in one.pronouns),
            union(lambda one: one.neutral),
            union(lambda one: one.distancing),
            union(lambda one: one.joining),
        )
    speech = speech_of(code)
    said = speech.verbs
    return Telling(
        said.clause | said.that | said.tell | said.quote | said.perfect | said.participles
        | meaning().told_by,
        said.tell,
        (speech.determiners | speech.possessives | speech.indefinite) - speech.prepositions,
        speech.indefinite,
        (speech.he, speech.she, speech.they),
        frozenset(function_words()) | speech.roles | speech.titles | speech.documents
        | speech.organisations | speech.outlets | speech.times | speech.adverbs
        | speech.auxiliaries | meaning().places,
        speech.modals | speech.negations | meaning().negations | meaning().denials
        | meaning().others,
        (speech.of | speech.genitive | speech.sources_as) - meaning().places,
    )  # fmt: skip


class Exchange(NamedTuple):
    """Words in whose place are others, or none before, with those around them in the old text."""

    before: Sequence[Word]
    lost: Sequence[Word]
    after: Sequence[Word]
    gained: Sequence[Word]
    vanished: bool
    """Whether somebody is named no more, elsewhere beside the words."""


class Reader(NamedTuple):
    """Reads in a text who says words, and in what has become of it whether that is another."""

    text: str
    telling: Telling

    def retold(self, old: Beside, new: Beside) -> Iterator[Change]:
        """What tells otherwise now who says words.

        That is what their own sentence says of it, and where it names nobody, those before it.
        """
        if old.sides != new.sides:
            yield from self.retold_within(old.sides, new.sides)
        if old.earlier != new.earlier and not self.says_who(new.sides):
            yield from self.replaced(old.earlier, new.earlier)

    def retold_within(self, old: Sides, new: Sides) -> Iterator[Change]:
        told, tells = [*map(self.tells, old)], [*map(self.tells, new)]
        if not any(told):
            yield from self.introduced(old, new)
        if told == tells[::-1] != tells:
            new = Sides(new.after, new.before)  # “…, she said” was “She said: …”.
        for before, after in zip(old, new, strict=True):
            if before != after:
                yield from [*self.renamed(before, after)] or self.replaced(before, after)

    def says_who(self, sides: Sides) -> bool:
        """Whether it is told beside words, by more than a pronoun, who says them."""
        found = [word for side in sides for word in words_of(side)]
        return any(map(names_somebody, sides)) or (
            any(map(self.telling.is_verb, found)) and not any(map(self.telling.is_pronoun, found))
        )

    def introduced(self, old: Sides, new: Sides) -> Iterator[Change]:
        """Who is said to say words, where nobody was before."""
        for before, after in zip(old, new, strict=True):
            if before == after or not self.tells(after):
                continue
            if not self.tells(before) and not names_somebody(before):
                yield Change(Substance.SPEAKER, "", after.strip())

    def interrupted(self, old: str, new: str) -> Iterator[Change]:
        """Who is said, between the words of a statement, to say them, and was not before."""
        told = [match[1] for match in BETWEEN_MARKS.finditer(old) if self.tells(match[1])]
        for match in BETWEEN_MARKS.finditer(new):
            if self.tells(match[1]) and match[1] not in old and self.is_new(match[1], told):
                yield Change(Substance.SPEAKER, "", clean(match[1]))

    def is_new(self, telling: str, told: Sequence[str]) -> bool:
        """Whether a text tells that somebody says words whom none of others tells of."""
        if not told:
            return True
        if names := self.people([telling]):
            return bool(without(names, self.people(told)))
        return not any(map(self.telling.is_pronoun, words_of(telling)))

    def tells(self, text: str) -> bool:
        """Whether a text tells that somebody says what is beside it."""
        found = words_of(text)
        return (
            any(map(self.telling.is_verb, found))
            or bool(unspaced_subject(text))
            or (bool(found) and bool(LEADS_IN.search(text)))
        )

    def renamed(self, before: str, after: str) -> Iterator[Change]:
        """The names in whose place others are; not a post, or first name, before the same name."""
        olds, news = words_of(f"x {before}"), words_of(f"x {after}")
        texts, others = spelt(olds), spelt(news)
        if sorted(texts) == sorted(others):
            if names_somebody(before) and self.but_verbs(olds) != self.but_verbs(news):
                # “According to Ng, a clerk said” for “According to a clerk, Ng said”.
                yield Change(Substance.NAME, before.strip(), after.strip())
            return
        for what, a, b, c, d in SequenceMatcher(None, texts, others, autojunk=False).get_opcodes():
            if what != "replace":
                continue
            if b < len(olds) and d < len(news) and kind_of(olds[b]) is Substance.NAME:
                continue
            if self.is_aside(olds[:a], olds[a]) and self.is_aside(news[:c], news[c]):
                continue
            lost, gained = map(names_in, (olds[a:b], news[c:d]))
            same = {*map(str.casefold, lost)} & {*map(str.casefold, gained)}
            if lost and gained and not same | {*lost} & {*others} | {*gained} & {*texts}:
                yield Change(Substance.NAME, " ".join(lost), " ".join(gained))

    def is_aside(self, before: Sequence[Word], name: Word) -> bool:
        """Whether a name is where something is said, or to whom: “in Rome”, “told the Post”."""
        if name.text.endswith(("'s", "’s")):
            return False
        if before[-1].text.casefold() in meaning().places:
            return True
        verb = before[-2:-1] if self.telling.is_article(before[-1]) else before[-1:]
        return any(word.text.casefold() in self.telling.with_hearer for word in verb)

    def people(self, texts: Iterable[str]) -> list[str]:
        """The names in texts, each as a whole, but for those of where it is said and to whom."""
        parts = [part for text in texts for part in PARTS.split(text)]
        return [name for part in parts for name in self.names(words_of(f"x {part}"))]

    def subject(self, text: str) -> list[str]:
        """Whom the last sentence is about that names somebody: the first who is named in it."""
        for sentence in reversed([*sentences(text)]):
            begin, *others = PARTS.split(sentence.strip(f"{QUOTATION_MARKS} "))
            if found := [*self.names(words_of(begin)), *self.people(others)]:
                return found[:1]
        return []

    def names(self, found: Sequence[Word]) -> Iterator[str]:
        for is_name, run in groupby(enumerate(found), lambda each: self.is_capital_name(each[1])):
            indices, words = zip(*run, strict=True)
            first = indices[0]
            if is_name and not (first and self.is_aside(found[:first], words[0])):
                yield " ".join(spelt(words))

    def is_capital_name(self, word: Word) -> bool:
        return may_be_name(word.text) and self.is_name(word)

    def but_verbs(self, found: Sequence[Word]) -> list[str]:
        return [each.text for each in found if not self.telling.is_verb(each)]

    def replaced(self, before: str, after: str) -> Iterator[Change]:
        """The subjects of what is said in whose place others are: “she” and “a clerk”."""
        old, new = unspaced_subject(before), unspaced_subject(after)
        if old and new and old[:SHARED] not in new and new[:SHARED] not in old:
            yield Change(Substance.SPEAKER, old, new)
        olds, news = words_of(before), words_of(after)
        others = spelt(news)
        matcher = SequenceMatcher(None, spelt(olds), others, autojunk=False)
        steps = matcher.get_opcodes()
        deleted = [word for what, a, b, _, _ in steps if what == "delete" for word in olds[a:b]]
        vanished = any(map(self.is_somebody, deleted))
        for what, a, b, c, d in steps:
            if what in {"replace", "insert"}:
                lost = [word for word in olds[a:b] if word.text not in others]
                gained = news[c:d]
                if self.is_another(Exchange(olds[:a], lost, olds[b:], gained, vanished)):
                    yield Change(Substance.SPEAKER, " ".join(spelt(lost)), " ".join(spelt(gained)))

    def is_another(self, each: Exchange) -> bool:
        """Whether a clause that says something has another subject now."""
        old = [word for word in each.lost if not self.telling.is_verb(word)]
        new = [word for word in each.gained if not self.telling.is_verb(word)]
        shared = {each.text.casefold() for each in old} & {each.text.casefold() for each in new}
        if any(word not in self.telling.articles for word in shared):
            return False  # “Mayor Ng” for “the mayor”.
        if any(UNSPACED.match(word.text) for word in old):
            return False  # No word of its own: `unspaced_subject` has it.
        if not new or (each.after and kind_of(each.after[0]) is Substance.NAME):
            return False  # A first name, or a post, before the same name.
        follows, leads = self.follows_verb(each), self.leads_verb(each)
        if not old:
            # A verb may have been without a subject, as in Polish: “…, powiedziała”.
            alone = all(map(self.telling.is_verb, (*each.before, *each.after)))
            return (follows or leads) and (
                (alone and bool(self.strangers(new)))
                or (each.vanished and self.is_somebody_new(new))
            )
        unlike = not is_same(old[-1].text, new[-1].text)
        if each.lost[0].first and each.gained[0].first and self.is_name(each.lost[0]):
            return unlike
        if not follows and not leads:
            return False
        pronoun = next(filter(self.telling.is_pronoun, old), None)
        other = next(filter(self.telling.is_pronoun, new), None)
        if pronoun and other:
            pair = {pronoun.text.casefold(), other.text.casefold()}
            return not any(pair <= one for one in self.telling.pronouns)
        if pronoun:
            return self.is_somebody_new(new)
        if other:
            return False
        if each.before and self.is_aside(each.before, each.lost[0]):
            return False
        subject = old[0] if follows else old[-1]
        if self.is_name(subject) or (leads and subject.first):
            return unlike
        return unlike and self.is_noun_for_noun(each, new)

    def is_somebody(self, word: Word) -> bool:
        return self.telling.is_pronoun(word) or kind_of(word) is Substance.NAME

    def strangers(self, found: Sequence[Word]) -> list[str]:
        """The names that the old text does not have."""
        names = (word.text for word in found if kind_of(word) is Substance.NAME)
        return [name for name in names if name not in self.text]

    def is_somebody_new(self, found: Sequence[Word]) -> bool:
        """Whether words name somebody of whom the old text does not speak."""
        nouns = [word.text for word in found if not self.telling.is_article(word)]
        return (
            bool(self.strangers(found))
            or found[0].text.casefold() in self.telling.indefinite
            or not any(noun in self.text for noun in nouns)
        )

    def is_noun_for_noun(self, each: Exchange, new: Sequence[Word]) -> bool:
        """Whether “the union” is in the place of “the mayor”, as who says something."""
        if any(kind_of(word) is Substance.NAME for word in new):
            return False
        edge = each.before[-1:]
        return all(
            any(map(self.telling.is_article, (*side[:1], *edge)))
            for side in (each.lost, each.gained)
        )

    def follows_verb(self, each: Exchange) -> bool:
        """Whether a verb is just before words: “said the”."""
        before = each.before
        if before and self.telling.is_article(before[-1]):
            before = before[:-1]
        return any(map(self.telling.is_verb, (*before[-1:], *each.lost[:1])))

    def leads_verb(self, each: Exchange) -> bool:
        return any(map(self.telling.is_verb, (*each.after[:1], *each.lost[-1:])))

    def is_name(self, word: Word) -> bool:
        """Whether a word is a name, also where a sentence begins with it, or in a script without
        capitals."""
        if word.text[0].isalpha() and word.text[0].upper() == word.text[0].lower():
            return True
        return kind_of(word) is Substance.NAME or (
            word.first
            and word.text[0].isupper()
            and bool(re.search(rf"\w,? {re.escape(word.text)}\b", self.text))
        )


class Speakers:
    """Tells whether another one says words in a new text than in the old one.

    What is told of an edit is told of its undoing, too, with old and new exchanged.
    """

    def __init__(self, old: str, new: str) -> None:
        known = telling(surely(old))
        if known is not telling(surely(new)):
            known = telling(None)
        self.old, self.new = Reader(old, known), Reader(new, known)

    def retold(self, old: Beside, new: Beside) -> list[Change]:
        """Of words with others beside them now."""
        if old == new:
            return []
        found = [*self.old.retold(old, new)] or undone(self.new.retold(new, old))
        return found or [*self.exchanged(old, new)]

    def exchanged(self, old: Beside, new: Beside) -> Iterator[Change]:
        """Who is in the place of another one, wherever in what is beside words.

        In their own sentence that is whoever is named; where nobody is, whom the one before it is
        about: “Lee was blunt. “We stay,” she said.”
        """
        told, tells = self.old.people(old.sides), self.new.people(new.sides)
        if not told and not tells and old.earlier != new.earlier:
            told, tells = self.old.subject(old.earlier), self.new.subject(new.earlier)
        lost, gained = without(told, tells), without(tells, told)
        if lost and gained:
            yield Change(Substance.SPEAKER, lost[-1], gained[-1])

    def introduced(self, old: Sides, new: Sides) -> list[Change]:
        """Of words in a clause that has others now."""
        return [*self.old.introduced(old, new)] or undone(self.new.introduced(new, old))

    def interrupted(self, old: str, new: str) -> list[Change]:
        """Of words with others between them now."""
        return [*self.old.interrupted(old, new)] or undone(self.new.interrupted(new, old))


def without(names: Sequence[str], others: Sequence[str]) -> list[str]:
    """The names that are no others: “Lee” is “Mayor Ann Lee”, and also “Ann Leee”."""
    return [name for name in names if not any(is_same(name, other) for other in others)]


def is_same(name: str, other: str) -> bool:
    name, other = name.casefold(), other.casefold()
    one, two = POSSESSIVE.sub("", name).split(), POSSESSIVE.sub("", other).split()
    return one[-1] in two or two[-1] in one or Indel.normalized_similarity(name, other) >= MISSPELT


def clean(text: str) -> str:
    return text.strip(f"{STOPS}{QUOTATION_MARKS},: ")


def undone(found: Iterable[Change]) -> list[Change]:
    return [Change(kind, new, old) for kind, old, new in found]


def spelt(found: Sequence[Word]) -> list[str]:
    return [word.text for word in found]


def names_in(found: Sequence[Word]) -> list[str]:
    """The words that are names, or parts of them, but for those that begin a sentence."""
    return [
        each.text for each in found if kind_of(each) is Substance.NAME and may_be_name(each.text)
    ]


def names_somebody(text: str) -> bool:
    return any(kind_of(word) is Substance.NAME for word in words_of(f"x {text}"))


def unspaced_subject(text: str) -> str:
    """The last clause that says something, from its subject on, where no spaces part words."""
    runs = [each.group() for each in UNSPACED.finditer(text)]
    said = (each for each in reversed(runs) if any(sign in each for sign in SAYS))
    return next((each for each in said if not BY_PRONOUN.match(each)), "")
