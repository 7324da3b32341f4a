"""Who spoke how much, as a share of the words of the statements selected in a brief."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from brief.anchor import Span
from brief.anchor.index import RANGES
from brief.anchor.words import spaceless

SIGNS_PER_WORD = 2
"""Most Chinese words have two signs."""


def percent(count: int, total: int) -> int:
    """The per cent that `count` is of `total`, rounded; at least 1 of anything."""
    return max(1, round(100 * count / total)) if count else 0


def words_at(text: str, spans: Iterable[Span]) -> int:
    """How many words are at spans of a text; what several of them have counts once."""
    return sum(count_words(text[start:end]) for start, end in united(spans))


def united(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, as one where they overlap."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


@cache
def sign() -> re.Pattern[str]:
    """A sign of a script that parts no words: compiled for those who have such, as it is slow."""
    return re.compile(rf"[{RANGES}]")


def count_words(text: str) -> int:
    """How many words a text has; where a script parts none, by its signs."""
    words = signs = 0
    for token in text.split():
        if token.isascii() or not any(map(spaceless, token)):
            words += token.isalpha() or any(map(str.isalnum, token))
        else:
            parts = sign().split(token)
            signs += len(parts) - 1
            words += sum(any(map(str.isalnum, part)) for part in parts)
    return words + -(-signs // SIGNS_PER_WORD)
