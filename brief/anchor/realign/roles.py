"""The same people beside words, in other roles: “Lee answered Ng”, “Ng answered Lee”.

And whoever says words without a name, where another noun is in the place of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from brief.anchor.realign.nameless import all_words, is_noun, replacements
from brief.anchor.realign.speakers import Beside, Reader, Sides, Speakers
from brief.anchor.realign.substance import ROOT, Change, Substance, Word, continued, kind_of
from brief.anchor.realign.wording import means_the_same
from brief.language import Words, meaning, speech_of, spoken

OWNED = re.compile("['’]s?$")
DOUBLE = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+(?!\s+[^\W\d_a-zß-ÿ])")
"""A family name of two: no other name is behind it."""

DOCUMENT = 7
"""How many letters of a document are the same in all its cases."""

LONGEST = 3
"""How many words are in the place of others who are whoever says something."""


class Shape(NamedTuple):
    """The words of a text, with None for each name, and the names."""

    words: tuple[str | None, ...]
    names: tuple[str, ...]


def in_other_roles(old: Beside, new: Beside, speakers: Speakers) -> Iterator[Change]:
    """The people beside words who have changed places, be it in the sentence before theirs.

    “Lee and Ng” may be “Ng and Lee”, unless each of them says something else.
    """
    # Those who have changed places are spelt with the same letters.
    if old.sides != new.sides:
        if are_respelt("".join(old.sides), "".join(new.sides)):
            pairs = both(old, new, speakers)
            one, two = (shape(" … ".join(each.sides), reader) for each, reader in pairs)
            if changed := permuted(one, two):
                yield changed
    elif are_respelt(old.earlier, new.earlier) and not {
        name.casefold() for name in speakers.old.people(old.sides)
    }.difference(meaning().in_turn):
        words = {word.folded for side in old.sides for word in continued(side)}
        earlier = (shape(each.earlier, reader) for each, reader in both(old, new, speakers))
        if words & meaning().in_turn and (changed := permuted(*earlier, in_turn=True)):
            yield changed


def are_respelt(text: str, other: str) -> bool:
    """Whether a text has the letters of another one in another order."""
    return len(text) == len(other) and text != other and sorted(text) == sorted(other)


def both(old: Beside, new: Beside, speakers: Speakers) -> tuple[tuple[Beside, Reader], ...]:
    return (old, speakers.old), (new, speakers.new)


def shape(text: str, reader: Reader) -> Shape:
    words: list[str | None] = []
    names: list[str] = []
    joined = False
    for word in continued(text)[1:]:
        if reader.is_capital_name(word) and word.folded not in meaning().in_turn:
            name = OWNED.sub("", word.text)
            if joined:
                names[-1] += f" {name}"
            else:
                names.append(name)
                words.append(None)
            joined = name == word.text
            words += [] if joined else ["'s"]
        else:
            words.append(word.folded)
            joined = False
    return Shape(tuple(words), tuple(names))


def permuted(one: Shape, two: Shape, *, in_turn: bool = False) -> Change | None:
    """The names of two texts that are the same but for their order, if that tells anything."""
    if one.words != two.words or one.names == two.names or sorted(one.names) != sorted(two.names):
        return None
    slots = [at for at, word in enumerate(one.words) if word is None]
    changed = [
        slot for slot, *pair in zip(slots, one.names, two.names, strict=True) if pair[0] != pair[1]
    ]
    between = {word for word in one.words[changed[0] : changed[-1]] if word is not None}
    if (
        between <= joints()
        and not in_turn
        and meaning().in_turn.isdisjoint(filter(None, one.words))
    ):
        return None
    return Change(Substance.SPEAKER, ", ".join(one.names), ", ".join(two.names))


def are_he_and_she(old: Sides, new: Sides, speakers: Speakers) -> bool:
    """Whether one pronoun beside words is of a man in one text, and of a woman in the other."""
    one, two = (
        [word for side in sides for word in continued(side) if reader.telling.is_pronoun(word)]
        for sides, reader in ((old, speakers.old), (new, speakers.new))
    )
    if len(one) != 1 or len(two) != 1:
        return False
    pair = {one[0].folded, two[0].folded}
    return len(pair) > 1 and not any(pair <= each for each in speakers.old.telling.pronouns)


@cache
def joints() -> Words:
    """What joins several people of whom one thing is told."""
    each = [speech_of(code) for code in spoken()]
    return frozenset().union(*(one.coordinators | one.idioms.articles for one in each))


def doubled(old: Sides, new: Sides) -> Iterator[Change]:
    """A family name of two, where the other text has one of the two: “Meier-Schulz”, “Meier”."""
    one, two = (" ".join(each) for each in (old, new))
    for text, other, order in ((one, two, 1), (two, one, -1)):
        for name in {*DOUBLE.findall(text)}:
            parts = re.split("[-\u2010\u2011]", name)
            if name in other or not all(part[0].isupper() for part in parts):
                continue
            left = re.sub(DOUBLE, " ", other)
            if part := next((part for part in parts if re.search(rf"\b{part}\b", left)), ""):
                yield Change(Substance.SPEAKER, *(name, part)[::order])


def renounced(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Whoever says words and is told by a noun, where that is another one now.

    In a language that has no articles, or behind a number, it is what a verb of saying is beside;
    of a document it is whose that is: “reads the statement of the operator”.
    """
    if not all(
        reader.says(sides) or any(is_informant(each) or is_view(each) for each in all_words(sides))
        for reader, sides in ((speakers.old, old), (speakers.new, new))
    ):
        return
    of_document = all(
        any(is_document(each) or is_view(each) for each in all_words(sides)) for sides in (old, new)
    )
    of_nobody = not speakers.old.people(old) and not speakers.new.people(new)
    for (olds, a, b), (news, c, d) in replacements(old, new):
        if max(b - a, d - c) > LONGEST:
            continue
        lost, gained = noun_of(olds[a:b], speakers.old), noun_of(news[c:d], speakers.new)
        if (
            lost
            and gained
            and not means_the_same(lost.folded, gained.folded, speakers.code)
            and Prefix.similarity(lost.folded, gained.folded) < ROOT
            and (
                (of_document and is_owner(olds, a) and is_owner(news, c))
                or (
                    of_nobody
                    and is_behind_joint(olds[:b], speakers.old)
                    and is_behind_joint(news[:d], speakers.new)
                )
                or all(
                    is_subject(words, first, last, reader, speakers.code)
                    for words, first, last, reader in (
                        (olds, a, b, speakers.old),
                        (news, c, d, speakers.new),
                    )
                )
            )
        ):
            yield Change(Substance.SPEAKER, lost.text, gained.text)


def noun_of(found: Sequence[Word], reader: Reader) -> Word | None:
    """What may be the noun of some words: the last of them, if it is nothing else."""
    return found[-1] if found and is_noun(found[-1], reader) else None


def is_subject(
    found: Sequence[Word], first: int, last: int, reader: Reader, code: str | None
) -> bool:
    """Whether words are beside a verb of saying, or behind a number that counts people."""
    if first and kind_of(found[first - 1]) is Substance.NUMBER:
        return True
    if not has_no_articles(found[first], code):
        return False
    beside = (*found[max(0, first - 1) : first], *found[last : last + 1])
    return any(map(reader.telling.is_verb, beside))


def has_no_articles(word: Word, code: str | None) -> bool:
    """Whether a word is of a language without articles, as far as its code or its letters tell."""
    if code is None:
        return "\u0400" <= word.folded[0] <= "\u04ff"
    return code in spoken() and not speech_of(code).idioms.articles


def is_behind_joint(found: Sequence[Word], reader: Reader) -> bool:
    """Whether the last of some words is whose another one is, or by whom words are told: “by”."""
    telling = reader.telling
    before = [
        word for word in found[:-1] if not (telling.is_article(word) or telling.is_pronoun(word))
    ][-1:]
    joints = telling.joining | meaning().owned_by | meaning().others
    return any(word.folded in joints and word.folded not in meaning().places for word in before)


def is_owner(found: Sequence[Word], first: int) -> bool:
    """Whether words begin with an article, or are behind one, or behind a document of theirs.

    So are those that are in the place of whom sources are in: “źródła w rządzie”.
    """
    near = found[max(0, first - 1) : first + 1]
    behind = near[0].folded in meaning().places and first > 1 and is_document(found[first - 2])
    return behind or any(word.folded in joints() for word in near) or is_document(near[0])


def is_document(word: Word) -> bool:
    """Whether a word is a document, or a source without a name, in whatever case."""
    return word.folded[:DOCUMENT] in documents()


def is_informant(word: Word) -> bool:
    return word.folded in meaning().informants


def is_view(word: Word) -> bool:
    """Whether a word is what somebody thinks, or says: “the mayor’s view is that”."""
    return word.folded in views()


@cache
def views() -> Words:
    each = (speech_of(code).idioms.viewing for code in spoken())
    return (meaning().viewing | meaning().sayings).union(*each)


@cache
def documents() -> Words:
    """How nouns begin of what says something and is somebody's, in all languages."""
    each = frozenset().union(*(speech_of(code).documents for code in spoken()))
    return frozenset(word.casefold()[:DOCUMENT] for word in each | meaning().informants)
