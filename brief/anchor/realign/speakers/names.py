"""Whether two names may be one's: “Lee”, “A. Lee” and “Mayor Ann Lee”, but not “Bo Lee”."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import product

from rapidfuzz.distance import Indel, Prefix

from brief.anchor.realign.speakers.telling import Telling, fold
from brief.anchor.realign.substance import MISSPELT, PARTICLES
from brief.language import Words, meaning, speech_of, spoken
from brief.language.accents import are_spelt_alike

POSSESSIVE = re.compile("['’]s?$")
GENERATION = frozenset({"jr", "sr", "ii", "iii", "junior", "senior"})
INITIALS = 3
"""How many capital letters in a row are the first ones of given names: “JP” for “J. P.”."""

LONGEST_ENDING = 2
"""The most letters by which a woman’s given name is longer than the man’s of which it is made."""

STEM = 3
"""The fewest letters of a given name without its ending."""

Alike = Callable[[str, str, Telling], bool]


def without(
    names: Sequence[str], others: Sequence[str], alike: Alike, telling: Telling
) -> list[str]:
    """The names that are like none of others."""
    full = in_full(others)
    return [name for name in in_full(names) if not any(alike(name, each, telling) for each in full)]


def in_full(names: Sequence[str]) -> list[str]:
    """Names but for those that are part of a longer one among them."""
    parts = {name: {*name.split()} for name in names}
    return [name for name in names if not any(parts[name] < each for each in parts.values())]


def introduced_by(names: Sequence[str], earlier: Sequence[str]) -> list[str]:
    """Names, each as the sentences before last have it: “Ann Lee” for “Lee”."""
    return [
        next((each for each in reversed(earlier) if each.endswith(f" {name}")), name)
        for name in names
    ]


def is_namesake(name: str, other: str, telling: Telling) -> bool:
    """Whether two names may be one's: they share the last word of one, and no more differs.

    What differs are two given names of which neither is the other, an initial of it or its
    beginning; or the forms of address of a man and of a woman, or one of these and a given name.
    """
    one, two = spelt_alike(bare(name, telling), bare(other, telling))
    if is_short_for(name, two) or is_short_for(other, one):
        return True
    shared = {*one} & {*two}
    if one[-1] not in shared and two[-1] not in shared:
        return False
    given, others = ([each for each in words if each not in shared] for words in (one, two))
    if given and others and one[-1] == two[-1] and one[-1] in organisations():
        return False
    family = shared - PARTICLES
    if have_other_initials(one[:-1], two[:-1]):
        return False
    return not (
        are_apart(given, others, telling)
        # Two words are shared by sisters who have two family names, and by one with two posts; by
        # people of one town, too: “Karl Bell Lower Wend”, “Min Cho Lower Wend”.
        and (
            len(family) == 1
            or min(len(given), len(others)) > 1
            or all(map(telling.given.intersection, (given, others)))
        )
    ) and not (
        are_man_and_woman(name, other, telling)
        or is_addressed_otherwise(name, other, telling)
        or is_addressed_otherwise(other, name, telling)
    )


def spelt_alike(one: list[str], two: list[str]) -> tuple[list[str], list[str]]:
    """The words of two names, those of the second as the first one has them but for accents."""
    if one == two or all(map(str.isascii, (*one, *two))):
        return one, two
    alike = {word: each for word in two for each in one if are_spelt_alike(word, each)}
    return one, [alike.get(word, word) for word in two]


def is_short_for(name: str, words: Sequence[str]) -> bool:
    """Whether a name is the capitals of another one: “UN” of “United Nations”."""
    return (
        len(name) > 1
        and len(words) == len(name)
        and name.isupper()
        and all(
            word[:1].casefold() == first for word, first in zip(words, name.casefold(), strict=True)
        )
    )


def have_other_initials(given: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two are told apart by an initial behind a given name: “George W.”, “George H. W.”."""
    first, *rest = given or [""]
    other, *more = others or [""]
    return (
        first == other
        and bool(rest)
        and bool(more)
        and any(len(name) == 1 for name in (*rest, *more))
        and [name[0] for name in rest] != [name[0] for name in more]
    )


@cache
def organisations() -> Words:
    """What the name of an organisation ends with, which others have, too: “Union”."""
    return fold(frozenset().union(*(speech_of(code).organisations for code in spoken())))


def is_same(name: str, other: str, telling: Telling) -> bool:
    """Whether two names are one's as far as spelling tells: “Lee” and “Ann Leee”, too."""
    if is_namesake(name, other, telling):
        return True
    one, two = bare(name, telling), bare(other, telling)
    return (
        Indel.normalized_similarity(" ".join(one), " ".join(two)) >= MISSPELT
        and not are_apart(one[:-1], two[:-1], telling)
        and not have_other_parts(one[-1], two[-1])
        and not are_man_and_woman(name, other, telling)
    )


def have_other_parts(one: str, two: str) -> bool:
    """Whether names with hyphens differ in a part as such, not in its spelling: “Jong-il”."""
    parts, others = one.split("-"), two.split("-")
    return len(parts) == len(others) > 1 and any(
        Indel.normalized_similarity(*pair) < MISSPELT for pair in zip(parts, others, strict=True)
    )


def bare(name: str, telling: Telling) -> list[str]:
    """The words of a name, without its titles, and with each of its initials."""
    words = [each.strip(".") for each in POSSESSIVE.sub("", name).split()]
    while len(words) > 1 and words[-1].casefold() in GENERATION:
        words.pop()
    *before, last = words
    posts = [at for at, word in enumerate(before) if word.casefold() in telling.posts]
    # “Outgoing Mayor Lee” has no given name.
    found = [
        word
        for at, word in enumerate(before)
        if at not in posts and (at > max(posts, default=-1) or word.casefold() in telling.given)
    ]
    if not last.isupper():
        found = [
            part
            for word in found
            for part in (word if word.isupper() and len(word) <= INITIALS else (word,))
        ]
    return [each.casefold() for each in (*found, last)]


def are_apart(given: Sequence[str], others: Sequence[str], telling: Telling) -> bool:
    """Whether two people have given names, and none of one's agrees with one of the other's."""
    return (
        bool(given)
        and bool(others)
        and not any(
            agree(*pair, telling.endings) and not are_his_and_hers(*pair)
            for pair in product(given, others)
        )
    )


def are_his_and_hers(name: str, other: str) -> bool:
    """Whether one is a man’s given name, and the other a woman’s made of it: “Jan”, “Janina”.

    Or whether a name that is none of a woman's, and no initial, begins one that is: “Al”, “Alma”.
    """
    men, women = names_of_men_and_women()
    short, long = sorted((name, other), key=len)
    if not long.startswith(short):
        return len(long) - len(short) <= LONGEST_ENDING and (
            (name in men and other in women) or (name in women and other in men)
        )
    if long in women:
        return len(short) > 1 and short not in women
    return (short in women and long in men) or (
        short in names_of_men()
        and long not in names_of_men()
        and long[len(short) :] in feminine_endings()
    )


@cache
def feminine_endings() -> Words:
    return frozenset().union(*(speech_of(code).feminine_names for code in spoken()))


@cache
def names_of_men() -> Words:
    """The given names that are a man's in some language, and maybe a woman's in another one."""
    return fold(frozenset().union(*(speech_of(code).male_names for code in spoken())))


@cache
def names_of_men_and_women() -> tuple[Words, Words]:
    """The given names of all languages that are a man’s alone, and a woman’s."""
    each = [speech_of(code) for code in spoken()]
    men = fold(frozenset().union(*(one.male_names for one in each)))
    women = fold(frozenset().union(*(one.female_names for one in each)))
    return men - women, women - men


def agree(name: str, other: str, endings: Sequence[str]) -> bool:
    """Whether a given name is another one, begins it, or has the ending of another case."""
    shared = Prefix.similarity(name, other)
    rest, more = name[shared:], other[shared:]
    return not rest or not more or (shared >= STEM and rest in endings and more in endings)


def is_inflected(name: str, other: str, telling: Telling) -> bool:
    """Whether two names are one's, in the same case or in two: “Анна Белова”, “Анны Беловой”.

    What has no ending in one case is a man's, whose name is a woman's with one.
    """
    one, two = bare(name, telling), bare(other, telling)
    return len(one) == len(two) and all(
        word == form or has_another_ending(word, form, telling.endings)
        for word, form in zip(one, two, strict=True)
    )


def has_another_ending(word: str, form: str, endings: Sequence[str]) -> bool:
    shared = Prefix.similarity(word, form)
    return shared >= STEM and word[shared:] in endings and form[shared:] in endings


def are_man_and_woman(name: str, other: str, telling: Telling) -> bool:
    one, two = (
        {word.strip(".") for word in each.casefold().split()[:-1]} for each in (name, other)
    )
    return any(
        a & telling.men and b & telling.women and not (a & telling.women or b & telling.men)
        for a, b in ((one, two), (two, one))
    )


def is_addressed_otherwise(name: str, own: str, telling: Telling) -> bool:
    """Whether a form of address is a woman's, and a given name is a man's, or the other way.

    “M.” is one in French, and an initial where it is not sure that a text is.
    """
    address = {word.strip(".") for word in name.casefold().split()[:-1]} & telling.posts
    his, hers = address & telling.men - telling.women, address & telling.women - telling.men
    if not his and not hers:
        return False
    men, women = names_of_men_and_women()
    given = {*bare(own, telling)[:-1]} - meaning().either_names
    return bool((given & men and hers) or (given & women and his))
