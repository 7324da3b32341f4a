"""Small words beside others that are misspelt in one text: “said teh mayor”, “said the mayor”."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz.distance import OSA, Prefix

from brief.anchor.realign.speakers import ACCENTED, Sides, Telling
from brief.anchor.realign.substance import LETTERS
from brief.anchor.words import letter
from brief.language import Words, meaning, speech_of, spoken
from brief.language.accents import are_spelt_alike

SHORTEST = 2
"""No longer is a word in capitals that is another one without: “US”, “Us”, “IT”."""

HYPHENS = {"-", " "}
JOINED = re.compile(r"^['’]\w")
MARKS = re.compile('[‘’‚‛“”„‟«»‹›"]')


@lru_cache(maxsize=4)
def spelt_alike(old: Sides, new: Sides, telling: Telling) -> Sides:
    """`new`, with the spelling of `old` where one of both has a small word misspelt.

    From the words that they are around as far as both have the same ones. Marks in another style
    are the same marks.
    """
    if old == new:
        return new
    if [*map(len, old)] == [*map(len, new)] and all(map(are_in_another_style, old, new)):
        return old
    return Sides(
        respelt(old.before, new.before, telling, backwards=True),
        respelt(old.after, new.after, telling, backwards=False),
    )


def with_names(old: Sides, new: Sides) -> Sides:
    """`new`, with names as `old` has them wherever they are, but for accents."""
    if old == new or [*map(ACCENTED.findall, old)] == [*map(ACCENTED.findall, new)]:
        return new
    known, names = (
        {name for side in each for name in LETTERS.findall(side) if name[0].isupper()}
        for each in (old, new)
    )
    alike = {
        name: word
        for name in names - known
        for word in known - names
        if not (name.isascii() and word.isascii()) and is_same_name(word, name)
    }
    if not alike:
        return new
    return Sides(*(LETTERS.sub(lambda each: alike.get(each[0], each[0]), side) for side in new))


def are_in_another_style(old: str, new: str) -> bool:
    return MARKS.sub("'", old) == MARKS.sub("'", new)


def respelt(old: str, new: str, telling: Telling, *, backwards: bool) -> str:
    if old == new:
        return new
    step = -1 if backwards else 1
    known, text = old[::step], new[::step]
    alike = Prefix.similarity(known, text)
    while alike and letter(known[alike - 1]):
        alike -= 1
    words = LETTERS.finditer(known, alike), LETTERS.finditer(text, alike)
    found = []
    ends = None
    for was, now in zip(*words, strict=False):
        if ends and all(each[0][::step][0].isupper() for each in (was, now)):
            between, since = known[ends[0] : was.start()], text[ends[1] : now.start()]
            if {between, since} == HYPHENS:  # “Ann-Marie” is “Ann Marie”.
                found.append((ends[1], now.start(), between))
        ends = was.end(), now.end()
        if was[0] == now[0]:
            continue
        if is_contracted(was) or is_contracted(now):
            break
        one, other = was[0][::step], now[0][::step]
        if not is_misspelt(one, other, telling) and not is_same_name(one, other):
            break
        found.append((*now.span(), was[0]))
    for start, end, word in reversed(found):
        text = text[:start] + word + text[end:]
    return text[::step]


def is_contracted(word: re.Match[str]) -> bool:
    """Whether letters are a part of a word: “doesn” of “doesn’t”, which is not “does” misspelt."""
    before, after = word.string[: word.start()][-2:], word.string[word.end() :][:2]
    return bool(JOINED.search(before[::-1]) or JOINED.search(after))


def is_same_name(one: str, other: str) -> bool:
    """Whether two words with a capital differ in accents, or in what they have besides it."""
    return (
        one[0].isupper()
        and other[0].isupper()
        and min(len(one), len(other)) > SHORTEST
        and are_spelt_alike(one, other)
    )


def is_misspelt(one: str, other: str, telling: Telling) -> bool:
    """Whether one of two words is the other with a letter too many, missing, wrong or exchanged.

    That must be a small word, which stays in its place, so that the other one is none; or two
    letters of a verb of saying are exchanged: “siad”.
    """
    if not one.islower() or not other.islower() or OSA.distance(one, other) != 1:
        return False
    if len(one) == len(other) == 1:
        # Of one letter nothing is left: “s’est dit” is “a dit”.
        return False
    known = small_words() | telling.interrogatives
    if sum(word in known for word in (one, other)) == 1:
        return not {one, other} & meaning().negations
    return sorted(one) == sorted(other) and sum(word in telling.verbs for word in (one, other)) == 1


@cache
def small_words() -> Words:
    """Those that are neither nouns nor stand for somebody, in any language."""
    each = [speech_of(code) for code in spoken()]
    return frozenset().union(
        *(
            one.idioms.articles
            | one.prepositions
            | one.conjunctions
            | one.coordinators
            | one.subordinators
            | one.auxiliaries
            for one in each
        )
    ) - frozenset().union(*(one.he | one.she | one.they | one.i for one in each))
