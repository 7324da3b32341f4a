"""What denies words, or that somebody said them: “denied”, “nunca dijo”, “He never said that.”"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from brief.anchor.realign.speakers.reader import (
    Sides,
)
from brief.anchor.realign.speakers.telling import Telling
from brief.anchor.realign.substance import (
    UNSPACED,
    Change,
    Substance,
    kind_of,
    words_of,
)
from brief.language import meaning
from brief.language.model import Phrases, by_first

GAP = 12
"""How many words may be between the parts of a verb: “wies die Worte zurück”."""

ANYTHING = "…"


def denied(before: Sides, after: Sides, telling: Telling) -> Iterator[Change]:
    """The words that deny others, and are beside them in one of two texts."""
    if before == after:
        return
    one, other = denials_beside(before, telling), denials_beside(after, telling)
    if one != other:
        yield Change(Substance.NEGATION, " ".join(one), " ".join(other))


def denials_beside(sides: Sides, telling: Telling) -> list[str]:
    """As `denials`, also where of the parts of a verb one is at each side of words."""
    return [
        *chain.from_iterable(denials(side, telling) for side in sides),
        *map(" ".join, parted(folded(" ".join(sides)))),
    ]


def denials(text: str, telling: Telling) -> list[str]:
    """The words of a text that deny others, or that somebody said them: “nunca dijo”."""
    found = words_of(text)
    lower = folded(text)
    phrases = (lower[start:end] for start, end in places(lower, phrases_from()))
    runs = UNSPACED.search(text) and (each for each in meaning().denials_within if each in text)
    return [
        *(runs or ()),
        *map(" ".join, phrases),
        *(
            word.text
            for index, word in enumerate(found)
            if lower[index] in meaning().denials
            or (
                kind_of(word) is Substance.NEGATION
                and any(map(telling.is_verb, found[index + 1 : index + 3]))
            )
        ),
    ]


@cache
def phrases_from() -> dict[str, Phrases]:
    """The phrases that deny something, by their first words."""
    return by_first(meaning().denial_phrases)


def places(lower: tuple[str, ...], phrases: dict[str, Phrases]) -> Iterator[tuple[int, int]]:
    """Where phrases, by their first words, are among words."""
    for start, word in enumerate(lower):
        for phrase in phrases.get(word, ()):
            if lower[start : start + len(phrase)] == phrase:
                yield start, start + len(phrase)


def parted(lower: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The verbs in two parts that deny something, with what is between those."""
    for first, word in enumerate(lower):
        for phrase in phrases_from().get(word, ()):
            rest = lower[first + 1 : first + GAP]
            if ANYTHING in phrase and phrase[-1] in rest:
                yield lower[first : first + rest.index(phrase[-1]) + 2]


@lru_cache(maxsize=256)
def folded(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words_of(text))
