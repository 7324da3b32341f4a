"""The line: an article from its first word to its last, and who speaks where in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby
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

    `shared` has those where two speak, and `own` each one's. `starts` tells where those of all
    begin that follow one upon another, `ends` where, and `path` is the bars of these: the bar of
    each is at its place in `places`, which has the end of the path besides.
    """

    shared: int
    own: Mapping[str | None, int]
    starts: Sequence[int]
    ends: Sequence[int]
    path: str
    places: Sequence[int]


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
    spans = runs(everyone)
    bars = [drawn(start, end, "") for start, end in spans]
    return LineUnits(
        shared,
        own,
        [start for start, _ in spans],
        [end for _, end in spans],
        "".join(bars),
        [*accumulate(map(len, bars), initial=0)],
    )


def lit_bars(marked: LineUnits, actor: Actor) -> tuple[Bars, ...]:
    """The bars of a brief of which only an actor's own have a colour: the one given."""
    own = runs(marked.own.get(actor.id, 0))
    unlit = Bars("", path_without(marked, own))
    # What is lit lies upon the rest.
    return tuple(each for each in (unlit, path_of(actor.colour, own)) if each.path)


def path_without(marked: LineUnits, own: list[tuple[int, int]]) -> str:
    """The bars of all but those of one: where these are not, they are the same for everybody."""
    pieces = []
    done = 0
    for number, inside in groupby(own, lambda span: bisect_right(marked.starts, span[0]) - 1):
        start, end = marked.starts[number], marked.ends[number]
        left = ((1 << end - start) - 1) << start
        for first, last in inside:
            left &= ~(((1 << last - first) - 1) << first) | marked.shared
        pieces.append(marked.path[done : marked.places[number]])
        pieces += (drawn(first, last, "") for first, last in runs(left))
        done = marked.places[number + 1]
    return "".join([*pieces, marked.path[done:]])


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
