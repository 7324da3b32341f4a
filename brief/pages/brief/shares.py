"""Who spoke how much: the words of the statements selected in a brief, as a bar."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

BAR = 1000
"""The bar's length in the picture's units."""


class Segment(Struct, frozen=True):
    """A speaker's part of the bar. Without a `colour`, it is that of sources without a name."""

    name: str
    colour: str | None
    share: int
    x: int
    width: int


def segments(words: Sequence[tuple[str, str | None, int]]) -> tuple[Segment, ...]:
    """The bar of some speakers, each with name, colour and number of words, the most first.

    Every speaker of a word is seen, however small the part.
    """
    total = sum(count for _, _, count in words)
    result = []
    done = 0
    for name, colour, count in sorted(words, key=lambda each: -each[2]):
        if count:
            start, end = BAR * done // total, BAR * (done + count) // total
            result.append(Segment(name, colour, percent(count, total), start, max(1, end - start)))
            done += count
    return tuple(result)


def percent(count: int, total: int) -> int:
    """The per cent that `count` is of `total`, rounded; at least 1 of anything."""
    return max(1, round(100 * count / total)) if count else 0
