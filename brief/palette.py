"""The colours of actors: one palette whose contrast is checked in both modes (see the tests)."""

from __future__ import annotations

from typing import Literal, get_args

ColourName = Literal[
    "blue", "vermilion", "green", "purple", "ochre", "teal",
    "crimson", "indigo", "olive", "magenta", "brown", "slate",
]  # fmt: skip
PALETTE: tuple[ColourName, ...] = get_args(ColourName)
