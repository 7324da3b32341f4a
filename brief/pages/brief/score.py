"""The score: the whole article as one line, each statement where it stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from brief.pages.brief.highlight import Highlight

LENGTH = 2000
"""The line's length in the picture's units, which the template names too."""
LEAST = 5
"""How long the tick of the shortest statement is, so that it can be seen."""


class Tick(Struct, frozen=True):
    """A stretch of a statement on the line; without a `colour` it has no voice with a name.

    `second` is of a voice for which the colours have come round again.
    """

    statement: str
    colour: str | None
    second: bool
    x: int
    width: int


def score(marks: Sequence[Highlight], length: int) -> tuple[Tick, ...]:
    """The ticks of an article of `length` code points; what is within another comes after it."""
    spans = [(start, end, mark) for mark in marks for start, end in mark.spans]
    spans.sort(key=lambda each: (each[0] - each[1], each[0]))
    return tuple(
        Tick(
            mark.id,
            mark.colour,
            mark.second,
            LENGTH * start // length,
            max(LEAST, LENGTH * end // length - LENGTH * start // length),
        )
        for start, end, mark in spans
    )
