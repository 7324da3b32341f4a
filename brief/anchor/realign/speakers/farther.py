"""Who is named far before words, and meant by a family name or a pronoun beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers.names import bare, is_namesake, is_same
from brief.anchor.realign.speakers.reader import Beside, Reader
from brief.anchor.realign.substance import CAPITALS, PARTICLES, Change, Substance, words_of

NAME = re.compile(rf"\b[{CAPITALS}][\w’'-]+")
# A run of thousands of letters and hyphens is no name: at each hyphen one would begin anew.
LETTERS = r"[\w’'-]{0,60}"
FULL_NAME = re.compile(
    rf"\b[{CAPITALS}]{LETTERS}(?: (?:(?:{'|'.join(sorted(PARTICLES))}) )*[{CAPITALS}]{LETTERS})+"
)

FARTHEST = 1_500
"""How many characters before words somebody may be named of whom a pronoun is said."""


def exchanged(
    lost: Iterable[str], gained: Iterable[str], one: Reader, other: Reader
) -> list[tuple[str, str]]:
    """The full names of which others have the family name now, in what each text alone has."""
    olds = full_names(lost, other.text)
    news = full_names(gained, one.text) if olds else []
    # Not every word with a capital before a name is part of it: “Later Ng”.
    shared = {*map(family, olds)} & {*map(family, news)}
    people, others = (
        {*reader.people(name for name in names if family(name) in shared)}
        for reader, names in ((one, olds), (other, news))
    )
    return [
        (old, new)
        for old in olds
        for new in news
        if family(old) == family(new)
        and old in people
        and new in others
        and not is_namesake(old, new, one.telling)
    ]


def places_of(fragments: Iterable[str], one: Reader, other: Reader) -> list[int]:
    """Where those words with a capital are of parts of one text that another has nowhere."""
    words = {word for each in fragments for word in NAME.findall(each)}
    words -= {*NAME.findall(other.text)} if words else set()
    return [each.start() for each in NAME.finditer(one.text) if each[0] in words] if words else []


def is_any_in(places: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def full_names(texts: Iterable[str], other: str) -> list[str]:
    """Those in texts that are not in another one."""
    found = dict.fromkeys(name for text in texts for name in FULL_NAME.findall(text))
    return [name for name in found if name not in other]


def family(name: str) -> str:
    return name.rpartition(" ")[2]


def named_farther(
    pairs: Sequence[tuple[str, str]], names: Sequence[str], one: Reader, was: Span
) -> Iterator[Change]:
    """Those of whom one with no more than a family name beside words was one."""
    for old, new in pairs:
        if any(bare(name, one.telling) == [family(old).casefold()] for name in names) and (
            0 <= one.text.find(old) < was[0]
        ):
            yield Change(Substance.NAME, old, new)


def meant_farther(
    one: Reader, was: Span, other: Reader, now: Span, told: tuple[Beside, Beside]
) -> Iterator[Change]:
    """The one of whom a pronoun beside words is said, where nobody nearer is named."""
    before = one.text[max(0, was[0] - FARTHEST) : was[0]]
    since = other.text[max(0, now[0] - FARTHEST) : now[0]]
    if not all(map(by_pronoun, (one, other), told)):
        return
    old, new = (paragraphs_subject(*each) for each in ((one, before), (other, since)))
    if not old or not new or old[0] in since or new[0] in before:
        return
    if not is_same(old[0], new[0], one.telling):
        yield Change(Substance.SPEAKER, old[0], new[0])


def by_pronoun(reader: Reader, told: Beside) -> bool:
    words = [word for side in told.sides for word in words_of(side)]
    return (
        any(map(reader.telling.is_pronoun, words))
        and any(map(reader.telling.is_verb, words))
        and not reader.people(told.sides)
        and not reader.subject(told.earlier)
    )


def paragraphs_subject(reader: Reader, text: str) -> list[str]:
    """Whom the last paragraph is about that names somebody."""
    found = (reader.subject(each) for each in reversed(text.split("\n")))
    return next(filter(None, found), [])
