"""The picture of who appears in the same briefs: actors on a circle, as geometry for a template.

A circle is readable with five actors and with a hundred, and the same content always gives the
same picture: there is no chance in it, and no simulation to wait for.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import combinations

from msgspec import Struct

from brief.pages.brief.statement import initials
from brief.pages.listing import Listings
from brief.site import Actor

ACTORS_SHOWN = 100
LINES_SHOWN = 300
FEW = 12
"""Up to here names stand upright beside their circles; more turn around the picture."""
SPACING = 26
"""Units along the circle from one actor to the next: room for a finger."""
SMALLEST_RADIUS = 95
MARGIN_FEW = 95
MARGIN_ABOVE = 48
MARGIN_MANY = 150
NAME_LIMIT = 24
RADIUS_FEW, RADIUS_MANY = 14, 12
LINE = 14


class Node(Struct, frozen=True):
    """An actor in the picture: its circle, and where its name stands, in up to two lines."""

    actor: Actor
    target: str
    initials: str
    x: float
    y: float
    radius: int
    text_x: float
    text_y: float
    anchor: str
    turn: float | None
    lines: tuple[str, ...]
    briefs: int
    beside: tuple[tuple[Actor, int], ...]


class Line(Struct, frozen=True):
    """Two actors of the same briefs: a curve that bends to the middle, wider for more briefs."""

    path: str
    width: float
    briefs: int


class Network(Struct, frozen=True):
    """The whole picture. `hidden` counts the actors that it leaves out."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    hidden: int

    @property
    def many(self) -> bool:
        """Whether the names turn around the picture."""
        return len(self.nodes) > FEW


class NetworkInput(Struct, frozen=True):
    """What `network.html` is given."""

    title: str
    network: Network


def network_input(listings: Listings) -> NetworkInput:
    """The page of the picture."""
    return NetworkInput(listings.t("network"), network(listings))


def network(listings: Listings) -> Network:
    """The picture of a site: the actors of most briefs, and the strongest lines between them."""
    site = listings.site
    briefs = {name: len(found) for name, found in listings.involving.items()}
    ranked = sorted(site.actors, key=lambda name: -briefs[name])[:ACTORS_SHOWN]
    weights = {
        (one, other): weight
        for one, other in combinations(ranked, 2)
        if (weight := listings.beside.get(one, {}).get(other, 0))
    }
    pairs = sorted(weights, key=lambda pair: -weights[pair])[:LINES_SHOWN]
    order = circle_order(ranked, {pair: weights[pair] for pair in pairs})
    few = len(order) <= FEW
    radius = max(SMALLEST_RADIUS, math.ceil(len(order) * SPACING / math.tau))
    centre = radius + (MARGIN_FEW if few else MARGIN_MANY)
    middle = radius + (MARGIN_ABOVE if few else MARGIN_MANY)
    angles = {name: math.tau * n / len(order) - math.pi / 2 for n, name in enumerate(order)}
    beside: dict[str, list[tuple[Actor, int]]] = {name: [] for name in order}
    for one, other in pairs:
        beside[one].append((site.actors[other], weights[one, other]))
        beside[other].append((site.actors[one], weights[one, other]))
    at_centre = (centre, middle)
    nodes = tuple(
        node(site.actors[name], angles[name], radius, at_centre, few, briefs[name], beside[name])
        for name in order
    )
    at = {each.actor.id: (each.x, each.y) for each in nodes}
    lines = tuple(
        Line(
            f"M{at[one][0]} {at[one][1]}Q{centre} {middle} {at[other][0]} {at[other][1]}",
            round(min(6.0, 1 + math.sqrt(weights[one, other] - 1)), 1),
            weights[one, other],
        )
        for one, other in pairs
    )
    return Network(2 * centre, 2 * middle, nodes, lines, len(site.actors) - len(order))


def circle_order(names: list[str], weights: Mapping[tuple[str, str], int]) -> list[str]:
    """The order on the circle: each next to whom it shares most briefs with, so lines are short."""
    pull: dict[str, dict[str, int]] = {name: {} for name in names}
    for (one, other), weight in weights.items():
        pull[one][other] = pull[other][one] = weight
    left = list(names)
    order = left[:1]
    left = left[1:]
    while left:
        last = pull[order[-1]]
        nearest = max(left, key=lambda name: last.get(name, 0))
        left.remove(nearest)
        order.append(nearest)
    return order


def node(
    actor: Actor,
    angle: float,
    radius: int,
    centre: tuple[int, int],
    few: bool,
    briefs: int,
    beside: list[tuple[Actor, int]],
) -> Node:
    cos, sin = round(math.cos(angle), 6), round(math.sin(angle), 6)
    x, y = centre[0] + radius * cos, centre[1] + radius * sin
    size = RADIUS_FEW if few else RADIUS_MANY
    away = size + 5
    turn = None
    if few:
        lines = two_lines(actor.name)
        height = LINE * (len(lines) - 1)
        if abs(cos) < 0.1:
            anchor, text_x = "middle", x
            text_y = y - away - height if sin < 0 else y + away + 10
        else:
            anchor = "start" if cos > 0 else "end"
            text_x = x + math.copysign(away, cos)
            text_y = y + 4 - height / 2
    else:
        lines = (shortened(actor.name),)
        turn = round(math.degrees(angle), 1) + (180 if cos < 0 else 0)
        anchor = "end" if cos < 0 else "start"
        text_x, text_y = x + away * cos, y + away * sin
    return Node(
        actor=actor,
        target=f"actors/{actor.id}/",
        initials=initials(actor.name),
        x=round(x, 1),
        y=round(y, 1),
        radius=size,
        text_x=round(text_x, 1),
        text_y=round(text_y, 1),
        anchor=anchor,
        turn=turn,
        lines=lines,
        briefs=briefs,
        beside=tuple(sorted(beside, key=lambda pair: (-pair[1], pair[0].name.casefold()))),
    )


def two_lines(name: str) -> tuple[str, ...]:
    """A name split where its two lines are most alike in length; a short one stays whole."""
    words = name.split()
    if len(name) <= 12 or len(words) < 2:
        return (shortened(name),)
    splits = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    best = min(splits, key=lambda pair: max(map(len, pair)))
    return tuple(map(shortened, best))


def shortened(name: str) -> str:
    return name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"
