"""The colours of actors, and how well a colour stands out (WCAG 2.2, relative luminance)."""

from __future__ import annotations

from typing import Literal, get_args

ColourName = Literal[
    "blue", "vermilion", "green", "purple", "ochre", "teal",
    "crimson", "indigo", "olive", "magenta", "brown", "slate",
]  # fmt: skip
PALETTE: tuple[ColourName, ...] = get_args(ColourName)

PAPER = {"light": "#fffefb", "dark": "#14161a"}
"""The background of the default theme."""

TEXT_CONTRAST = 4.5
"""What WCAG 2.2 asks of text (1.4.3)."""


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
