"""Notes by which an article tells what an earlier version of it said: “… misstated that”.

The words that such a note repeats are nobody's statement any more.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.anchor.outcome import Span
from brief.anchor.realign.stops import sentences
from brief.language import meaning
from brief.language.model import Phrases, by_first

BREAK = "\n\n"
NEAR = 400
"""How many characters before words, and behind them, may tell that they are in a note."""

BEFORE = 2
"""How many sentences before that of words may tell it."""

WORD = re.compile(r"[^\W\d_]+")


def is_in_note(text: str, span: Span, before: int = BEFORE) -> bool:
    """Whether words of a text are in what it tells of an earlier version of itself.

    That is told in their own sentence, or in some `before` it.
    """
    start = max(text.rfind(BREAK, 0, span[0]) + 1, span[0] - NEAR, 0)
    end = text.find(BREAK, span[1])
    behind = text[span[1] : min(end if end >= 0 else len(text), span[1] + NEAR)]
    told = "".join([*sentences(text[start : span[0]])][-before - 1 :])
    return tells_of_version(told) or tells_of_version(next(sentences(behind)))


@lru_cache(maxsize=4)
def has_note(text: str) -> bool:
    """Whether it tells of one anywhere, which most texts do not."""
    return tells_of_version(text)


def tells_of_version(text: str) -> bool:
    found = tuple(WORD.findall(text.casefold()))
    known = phrases_from()
    return any(
        found[at : at + len(phrase)] == phrase
        for at, word in enumerate(found)
        for phrase in known.get(word, ())
    )


@cache
def phrases_from() -> dict[str, Phrases]:
    return by_first(meaning().versions)
