"""Whoever says words and has no name any more: “said Ann Lee”, “fumed a welder”, “her husband”.

It does not matter for that whether any list has the verb, or the noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from brief.anchor.realign.reports import is_another_ones_post
from brief.anchor.realign.speakers import (
    PARTS,
    Reader,
    Sides,
    Speakers,
    is_same,
    sure,
    without,
)
from brief.anchor.realign.speakers.subjects import things
from brief.anchor.realign.substance import Change, Substance, Word, continued, kind_of
from brief.language import Words, given_names, meaning, speech_of, spoken
from brief.language.detection import function_words

SHORTEST_GENITIVE = 2
"""The most letters of a name that is in no genitive, though it ends in “s”."""

LONGEST_ENDING = 2
"""The most letters of the ending of a given name in another case."""

CASES = 2
"""The fewest endings of names in a language that tells by them whose somebody is."""


def nameless(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Who is named beside words in one of two texts, and is somebody without a name in the other.

    Or somebody's: “a friend of Ann Lee”.
    """
    lost = became_nobody(speakers.old, old, speakers.new, new, speakers)
    gained = None if lost else became_nobody(speakers.new, new, speakers.old, old, speakers)
    if lost or gained:
        yield Change(Substance.SPEAKER, *(lost or reversed(gained or ())))
    else:
        yield from owned(old, new, speakers)


def owned(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Who says words in one of two texts, and in the other one is who has the one who does."""
    own, others = owners(speakers.old, old), owners(speakers.new, new)
    both = families(speakers.old, old) & families(speakers.new, new)
    if {*own} != {*others} and both.issuperset((*own, *others)):
        names = " ".join({**own, **others})
        texts = (" ".join(found.values()) or names for found in (own, others))
        yield Change(Substance.SPEAKER, *texts)


def became_nobody(
    one: Reader, old: Sides, other: Reader, new: Sides, speakers: Speakers
) -> tuple[str, str] | None:
    """Who is named in one text alone, and what is in the place of that name in the other."""
    names, others = named(one, old), named(other, new)
    lost = without(names, others, is_same, one.telling)
    if not lost or is_told_by_pronoun(other, new):
        return None
    known = {word for name in lost for word in name.split()}
    alone = len(lost) == len(names)
    for gained in (
        *in_place(one, old, new, known, alone=alone),
        *([added(old, new)] if not others else ()),
    ):
        if tells_somebody(gained, other) and not any(
            is_post_of(gained, name.split(), speakers) for name in lost
        ):
            return lost[-1], " ".join(word.text for word in gained)
    return None


def named(reader: Reader, sides: Sides) -> list[str]:
    """The names beside words, without what their sentence begins with: “For Ann Lee”."""
    found = []
    for name in reader.people(sides):
        first, _, rest = name.partition(" ")
        found.append(rest if is_small(first) else name)
    return [*filter(None, found)]


def is_small(word: str) -> bool:
    return word.casefold() in function_words() and word.casefold() not in given_names()


def is_told_by_pronoun(reader: Reader, sides: Sides) -> bool:
    """Whether a pronoun tells who says words.

    That is no article which is spelt like one: “il sindaco”.
    """
    found = all_words(sides)
    return any(
        reader.telling.is_pronoun(word)
        and not (
            (sure(reader.text) is None or reader.telling.is_article(word))
            and after is not None
            and is_noun(after, reader)
        )
        for word, after in zip(found, [*found[1:], None], strict=False)
    )


def all_words(sides: Sides) -> list[Word]:
    return [word for side in sides for word in continued(side)[1:]]


class Replaced(NamedTuple):
    """Some words of a side, from the first of them to before the last one, that others replace."""

    side: Sequence[Word]
    first: int
    last: int


def replacements(old: Sides, new: Sides) -> Iterator[tuple[Replaced, Replaced]]:
    """Which words are in the place of others at the same side, in whatever case."""
    for before, after in zip(old, new, strict=True):
        olds, news = continued(before), continued(after)
        steps = SequenceMatcher(
            None, [word.folded for word in olds], [word.folded for word in news], autojunk=False
        ).get_opcodes()
        for what, a, b, c, d in steps:
            if what == "replace":
                yield Replaced(olds, a, b), Replaced(news, c, d)


def in_place(
    reader: Reader, old: Sides, new: Sides, names: set[str], *, alone: bool
) -> Iterator[Sequence[Word]]:
    """The words of a text that are in the place of names in another one, at the same side.

    Where these are not `alone` there, who says the words is named still, unless it was they: “after
    a talk with Bo Lee”.
    """
    for (olds, a, b), (news, c, d) in replacements(old, new):
        first = next((at for at in range(a, b) if olds[at].text in names), None)
        if first is not None and (alone or speaks(olds[:first], reader)):
            yield news[c:d]


def speaks(before: Sequence[Word], reader: Reader) -> bool:
    """Whether whoever is named behind words says something, as far as these tell."""
    lower = tuple(word.folded for word in before)
    return (
        len(lower) < 2
        or reader.telling.is_verb(before[-1])
        or lower[-1] not in function_words()
        or names_source(lower, reader)
    )


def names_source(before: tuple[str, ...], reader: Reader) -> bool:
    """Whether whoever is named behind words is the source of others: “according to”."""
    return any(before[-len(phrase) :] == phrase for phrase in reader.telling.sources)


def added(old: Sides, new: Sides) -> Sequence[Word]:
    """The words of a text that another one has not beside words."""
    known = {word.folded for word in all_words(old)}
    return [word for word in all_words(new) if word.folded not in known]


def tells_somebody(found: Sequence[Word], reader: Reader) -> bool:
    """Whether words without a name may be somebody: “a welder”, “nobody”."""
    if any(map(reader.is_capital_name, found)):
        return False
    return any(word.folded in meaning().nobody or is_noun(word, reader) for word in found)


def is_noun(word: Word, reader: Reader) -> bool:
    """Whether a word may be a noun, as far as it is nothing else that is known."""
    return (
        word.text[0].isalpha()
        and (word.text[0].islower() or word.first)
        and kind_of(word) is None
        and word.folded not in function_words()
        and word.folded not in meaning().places
        and word.folded not in things()
        and not reader.telling.is_verb(word)
        and not reader.telling.is_adverb(word)
    )


def is_post_of(found: Sequence[Word], names: Sequence[str], speakers: Speakers) -> bool:
    """Whether words tell somebody by the post of the one who has these names."""
    if any(word.folded in meaning().nobody for word in found):
        return False
    nouns = (at for at, word in enumerate(found) if is_noun(word, speakers.new))
    behind_article = (at for at in nouns if at and speakers.new.telling.is_article(found[at - 1]))
    noun = next(behind_article, None)
    return noun is not None and not is_another_ones_post(
        {found[noun].folded}, set(), names, speakers
    )


def owners(reader: Reader, sides: Sides) -> dict[str, str]:
    """The family names beside words of those whose somebody or something is, with that.

    “The husband of Ann Lee”, “Ann Lee’s husband”; but not “in the words of Ann Lee”.
    """
    found = {}
    for words in (continued(part) for side in sides for part in PARTS.split(side)):
        for first, last in runs_of_names(words, reader):
            for at in range(first, last):
                base = genitive(words[at].text, reader)
                if base and at + 1 < len(words) and is_owned(words[at + 1], reader):
                    found[base] = spelt(words[first : at + 2])
            # What a sentence begins with has a capital, too: “Помощник Анны Ли”.
            starts = (first, first + 1) if first == 1 and last > 2 else (first,)
            for start in starts:
                before = owned_before(words[: start + 1], reader)
                if before is not None:
                    found[words[last - 1].text] = spelt(words[before:last])
    return found


def spelt(found: Sequence[Word]) -> str:
    return " ".join(word.text for word in found)


def genitive(name: str, reader: Reader) -> str:
    """The name of which another one is the genitive: “Lee’s”, or “Lees” in German."""
    base, mark, ending = name.replace("'", "’").rpartition("’")
    if mark:
        return base if ending == "s" else ""
    german = are_capitalised(reader) and len(name) > SHORTEST_GENITIVE and name.endswith("s")
    return name[:-1] if german else ""


def are_capitalised(reader: Reader) -> bool:
    """Whether nouns have capitals as names have."""
    code = sure(reader.text)
    return code is not None and speech_of(code).nouns_are_capitalised


def runs_of_names(words: Sequence[Word], reader: Reader) -> Iterator[tuple[int, int]]:
    """Where names begin and end, be it with what is joined to the first word: “d’Anne”."""
    at = 0
    while at < len(words):
        first = at
        while at < len(words) and (
            reader.is_capital_name(words[at]) or (at == first and elided(words[at], reader))
        ):
            at += 1
        if at > first:
            yield first, at
        at = max(at, first + 1)


def elided(word: Word, reader: Reader) -> bool:
    """Whether a word that joins a noun to a name is one with this: “d’Anne”."""
    joint, mark, name = word.text.replace("’", "'").partition("'")
    return bool(mark) and name[:1].isupper() and f"{joint.casefold()}'" in reader.telling.joining


def owned_before(words: Sequence[Word], reader: Reader) -> int | None:
    """Which of the words before a name, the last one, is somebody of the one with that name."""
    *before, name = words
    if not elided(name, reader):
        if not before or before[-1].folded not in reader.telling.joining | meaning().owned_by:
            return in_genitive(before, name, reader)
        if names_source(tuple(word.folded for word in before), reader):
            return None
        before.pop()
    return len(before) - 1 if len(before) > 1 and is_owned(before[-1], reader) else None


def in_genitive(before: Sequence[Word], name: Word, reader: Reader) -> int | None:
    """The same in a language with cases, whose genitive tells it: “mąż Anny Lee”."""
    telling = reader.telling
    lower = name.folded
    if (
        len(telling.endings) < CASES
        or len(before) < 2
        or not is_owned(replace(before[-1], first=len(before) == 2), reader)
        or before[-1].folded in telling.given
        or lower in telling.given
        or not any(
            f"{lower[: len(lower) - cut]}{ending}" in telling.given
            for cut in range(1, LONGEST_ENDING + 1)
            for ending in ("", *telling.endings)
        )
    ):
        return None
    # “По словам мэра Анны Ли”: the post is in that case, too.
    governed = any(word.folded in function_words() for word in before[-3:-1])
    lowers = tuple(word.folded for word in before)
    sources = any(
        lowers[at : at + len(phrase)] == phrase
        for phrase in telling.sources
        for at in range(len(lowers))
    )
    return None if governed or sources else len(before) - 1


def is_owned(word: Word, reader: Reader) -> bool:
    """Whether a word may be somebody, and not what that one said."""
    is_german = are_capitalised(reader) and word.text[0].isupper()
    known = reader.telling.given
    return word.folded not in said_things() and (
        word.folded not in known if is_german else is_noun(word, reader)
    )


@cache
def said_things() -> Words:
    """Nouns of what somebody said, or of what has it: “the statement of Ann Lee”."""
    each = [speech_of(code) for code in spoken()]
    return (meaning().sayings | meaning().viewing).union(
        *(one.documents | one.records | one.idioms.viewing | one.idioms.claims for one in each)
    )


def families(reader: Reader, sides: Sides) -> set[str]:
    """The words of names beside words, in each form that may be the plain one."""
    found = [word.text.replace("'", "’") for word in all_words(sides)]
    found = [each.rpartition("’")[0] if each.endswith("’s") else each for each in found]
    found = [each.rpartition("’")[2] for each in found]
    names = {each for each in found if each[:1].isupper()}
    return names | {genitive(each, reader) for each in names} - {""}
