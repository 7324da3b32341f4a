"""Who says words by all that a reader goes by: as `brief suggest` reads the text around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers import PARTS, Speakers, is_same
from brief.anchor.realign.substance import PARTICLES, Change, Substance, kind_of, words_of
from brief.language import speech_of
from brief.suggest import Statement, suggest, understood

BEFORE = 3
AFTER = 1
"""How many paragraphs before and after that of words may tell who says them."""

FARTHEST = 2_000
"""How many characters of them are read."""

SHARED = 0.5
"""How much of words, or of what somebody says, is the same statement."""

PARAGRAPH = re.compile(r"\n+")
NUMBER = re.compile(r"\b[IVX]+$")
"""That of a monarch."""


def reported(old: str, was: Span, new: str, now: Span, speakers: Speakers) -> Iterator[Change]:
    """Who says words in a text, where that is another one than in the text before."""
    if not speakers.are_read:
        return
    one, two = window(old, was), window(new, now)
    if without(one) == without(two):
        return
    code = understood(old, None)
    # What is soon read is read again in its whole article, where more people are known.
    for pair in ((one, two), ((old, *was), (new, *now))):
        teller, teller_now = (teller_of(*each, code) for each in pair)
        if not (teller and teller_now and are_others(teller, teller_now, code, speakers)):
            return
    yield Change(Substance.SPEAKER, str(teller), str(teller_now))


def window(text: str, span: Span) -> tuple[str, int, int]:
    """The paragraphs around words, with where these are in them."""
    start, end = max(0, span[0] - FARTHEST), min(len(text), span[1] + FARTHEST)
    before = [each.end() for each in PARAGRAPH.finditer(text, start, span[0])]
    after = [each.start() for each in PARAGRAPH.finditer(text, span[1], end)]
    if len(before) > BEFORE:
        start = before[-BEFORE - 1]
    if len(after) > AFTER:
        end = after[AFTER]
    return text[start:end], span[0] - start, span[1] - start


def without(around: tuple[str, int, int]) -> tuple[str, str]:
    text, start, end = around
    return text[:start], text[end:]


def teller_of(text: str, start: int, end: int, code: str) -> str | None:
    """Who says the words of a text, as far as it tells."""
    shared = (
        (min(end, each.end) - max(start, each.start), each) for each in statements(text, code)
    )
    found = max(shared, key=lambda pair: pair[0], default=None)
    if found is None or found[0] <= SHARED * min(end - start, found[1].end - found[1].start):
        return None
    return found[1].speaker


@lru_cache(maxsize=64)
def statements(text: str, code: str) -> tuple[Statement, ...]:
    return tuple(suggest(text, code))


def are_others(one: str, two: str, code: str, speakers: Speakers) -> bool:
    """Whether two are not the same one: “Ann Lee” and “a critic of Ann Lee”, too.

    Of somebody with a name, and somebody without one, that is not known.
    """
    (names, nouns), (others, more) = (parts_of(each, speakers) for each in (one, two))
    if not names or not others:
        return not names and not others and not (nouns <= more or more <= nouns)
    numbers = {match[0] for each in (one, two) if (match := NUMBER.search(each))}
    if nouns != more or len(numbers) > 1:
        return True
    if speech_of(code).nouns_are_capitalised and 1 in (len(names), len(others)):
        return False  # It may be a noun, as far as its capital tells.
    return not is_same(" ".join(names), " ".join(others), speakers.old.telling)


def parts_of(speaker: str, speakers: Speakers) -> tuple[list[str], set[str]]:
    """The names of somebody, and the other words for who that is, but for articles.

    A post before a name is none of these.
    """
    telling = speakers.old.telling
    found = [word for part in PARTS.split(speaker) for word in words_of(f"x {part}")[1:]]
    found = [word for word in found if not telling.is_article(word)]
    names = [
        word.text
        for word in found
        if kind_of(word) is Substance.NAME
        and len(word.text) > 1
        and word.text.casefold() not in telling.posts
    ]
    nouns = {word.text for word in found if word.text.islower() and word.text not in PARTICLES}
    return names, nouns - telling.posts if names else nouns
