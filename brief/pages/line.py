"""The line: an article from its first word to its last, and who speaks where in it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from brief.site import Actor, Brief

LENGTH = 1000
"""The line's length in units of its picture."""
HEIGHT = 12
SHORTEST = 4
"""A bar that is shorter would not be seen."""
UNNAMED = "none"
"""What stands for the colour of sources without a name."""


class Bars(Struct, frozen=True):
    """All the bars of one colour, as one path: a line has few elements, whatever is in it."""

    colour: str
    path: str


def bars_of(brief: Brief, lit: Actor | None = None) -> tuple[Bars, ...]:
    """The bars of a brief. With `lit`, only that actor's own have a colour: the one given."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for start, end, actor, colour in stretches(brief):
        name = colour
        if lit:
            name = lit.colour if actor == lit.id else ""
        merge(spans.setdefault(name, []), start, end)
    # What is lit lies upon the rest.
    return tuple(
        Bars(colour, "".join(drawn(start, end, colour) for start, end in spans[colour]))
        for colour in sorted(spans, key=bool)
    )


def stretches(brief: Brief) -> Iterator[tuple[int, int, str | None, str]]:
    """Where somebody's own words stand on the line, whose they are, and in which colour."""
    total = max(1, len(brief.article.document.text))
    for statement in brief.statements:
        if statement.second_hand or not (statement.actor or statement.attributed_to):
            continue
        actor = brief.speaker(statement)
        for first, last in statement.spans:
            start = min(LENGTH * first // total, LENGTH - SHORTEST)
            end = max(start + SHORTEST, LENGTH * last // total)
            yield start, end, statement.actor, actor.colour if actor else UNNAMED


def merge(spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Add a bar; what it touches becomes one with it, as both have one colour."""
    if spans and start <= spans[-1][1]:
        spans[-1] = (spans[-1][0], max(spans[-1][1], end))
    else:
        spans.append((start, end))


def drawn(start: int, end: int, colour: str) -> str:
    top, height = (3, 6) if colour == UNNAMED else (0, HEIGHT)
    return f"M{start} {top}h{end - start}v{height}h{start - end}z"
