"""The colours of actors: whose is which, and how well each stands out (WCAG 2.2)."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import Literal, get_args

ColourName = Literal[
    "blue", "vermilion", "green", "purple", "ochre", "teal",
    "crimson", "indigo", "olive", "magenta", "brown", "slate",
]  # fmt: skip
PALETTE: tuple[ColourName, ...] = get_args(ColourName)

PAPER = {"light": "#fffefb", "dark": "#15171a"}
"""The background of the default theme."""

INK = {"light": "#191816", "dark": "#dedad1"}
"""The text of the default theme."""

LIGHT: Mapping[ColourName, str] = {
    "blue": "#1f5fa8", "vermilion": "#b3431c", "green": "#2b7242", "purple": "#7a3f9d",
    "ochre": "#835a00", "teal": "#0b6b6f", "crimson": "#a8233f", "indigo": "#4350b5",
    "olive": "#5a6610", "magenta": "#a02a83", "brown": "#7b5233", "slate": "#3c6379",
}  # fmt: skip
"""The palette of the default theme by day, as its stylesheet has it."""

TEXT_CONTRAST = 4.5
"""What WCAG 2.2 asks of text (1.4.3)."""


def own_colour(actor: str) -> ColourName:
    """The colour of an actor for whom none is chosen: it follows from the id alone."""
    return PALETTE[digest(actor) % len(PALETTE)]


FAR_ENOUGH = 4
"""How many voices further on, in the order of a text, one of the same colour may speak."""


def colours_together(
    chosen: Mapping[str, ColourName | None], heard: Sequence[str]
) -> dict[str, ColourName]:
    """A colour for each actor of a brief by id; `chosen` has that of the registry or the sidecar.

    `heard` are those who speak, in the order of the text. Those who would have another's colour get
    the next that is rarest beside them. Who is not heard gives way to who is, so that no two voices
    share a colour while there is another; then it is that of one who speaks nowhere near. Else who
    gives way follows from the ids, not from who is heard first: a statement more changes as few as
    can be.
    """
    found = {actor: colour for actor, colour in chosen.items() if colour is not None}
    used = Counter(found.values())
    distances = distances_of(heard)

    def unfit(near: Mapping[ColourName, int], colour: ColourName) -> tuple[int, int]:
        return FAR_ENOUGH - near.get(colour, FAR_ENOUGH), used[colour]

    spoken = frozenset(heard)
    for actor in sorted(
        chosen.keys() - found.keys(), key=lambda id: (id not in spoken, digest(id))
    ):
        own = PALETTE.index(own_colour(actor))
        near: dict[ColourName, int] = {}
        for other, far in distances[actor].items():
            if other in found:
                near[found[other]] = min(far, near.get(found[other], far))
        found[actor] = min(PALETTE[own:] + PALETTE[:own], key=partial(unfit, near))
        used[found[actor]] += 1
    return found


def distances_of(heard: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
    """How far those who speak near each other do so, at the nearest.

    It is so in the text, and in the line of voices, where each stands once.
    """
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for order in (heard, tuple(dict.fromkeys(heard))):
        for far in range(1, FAR_ENOUGH):
            for one, other in zip(order, order[far:], strict=False):
                if one != other:
                    nearest = min(far, found[one].get(other, far))
                    found[one][other] = found[other][one] = nearest
    return found


@lru_cache(maxsize=10_000)
def digest(actor: str) -> int:
    return int.from_bytes(hashlib.sha256(actor.encode()).digest())


def contrast(one: str, other: str) -> float:
    """The contrast of two colours written as `#rrggbb`, from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = (linear(value / 255) for value in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of `#rrggbb`, each from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
