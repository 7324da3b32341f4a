"""The line: an article from its first word to its last, and who speaks where in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

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


class LineUnits(NamedTuple):
    """The units of a line where words are marked, as the bits of numbers.

    `everyone` has those of all, `shared` those where two speak, and `own` each one's.
    """

    everyone: int
    shared: int
    own: Mapping[str | None, int]


def bars_of(brief: Brief) -> tuple[Bars, ...]:
    """The bars of a brief, in the colours of those who speak."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for start, end, _, colour in stretches(brief):
        merge(spans.setdefault(colour, []), start, end)
    return tuple(path_of(colour, spans[colour]) for colour in spans)


def marked(brief: Brief) -> LineUnits:
    """What `lit_bars` takes of a brief: it is the same for each of its actors."""
    own: dict[str | None, int] = {}
    for start, end, actor, _ in stretches(brief):
        own[actor] = own.get(actor, 0) | ((1 << end - start) - 1) << start
    everyone = shared = 0
    for units in own.values():
        shared |= everyone & units
        everyone |= units
    return LineUnits(everyone, shared, own)


def lit_bars(marked: LineUnits, actor: Actor) -> tuple[Bars, ...]:
    """The bars of a brief of which only an actor's own have a colour: the one given."""
    own = marked.own.get(actor.id, 0)
    others = marked.everyone & ~own | own & marked.shared
    # What is lit lies upon the rest.
    return tuple(
        path_of(colour, runs(units))
        for colour, units in (("", others), (actor.colour, own))
        if units
    )


def runs(units: int) -> list[tuple[int, int]]:
    """Where the units lie that follow one upon another."""
    return [found.span() for found in re.finditer("1+", f"{units:b}"[::-1])]


def path_of(colour: str, spans: list[tuple[int, int]]) -> Bars:
    return Bars(colour, "".join(drawn(start, end, colour) for start, end in spans))


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
