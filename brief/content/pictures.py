"""Pictures: how large they are, so that a page keeps their place while they load."""

from __future__ import annotations

import os
import re
from typing import BinaryIO

from msgspec import Struct

from brief.content.tree import Found
from brief.regular import open_regular

SUFFIXES = frozenset({".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"})
"""Of the files that browsers show as pictures."""
SVG_HEAD = 64 * 1024
"""The most bytes before the end of an SVG picture's first tag: some begin with a long comment."""
LARGEST = 100_000
"""The most pixels of a side: more is a mistake in the file."""

SVG_START = re.compile(r"<svg(?=[\s/>])")
SVG_ATTRIBUTES = re.compile(r"""((?:[^<>"']|"[^"]*"|'[^']*')*+)>""")
ATTRIBUTE = re.compile(r"""(?<=\s)([\w:]+)\s*=\s*("[^"]*"|'[^']*')""")
LENGTH = re.compile(
    r"\+?((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|q|in)?", re.IGNORECASE
)
LONGEST = 40
"""The most characters of a length: more is a mistake in the file."""
PIXELS = {
    "px": 1,
    "pt": 96 / 72,
    "pc": 16,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "q": 96 / 101.6,
    "in": 96,
}
"""How many pixels of CSS a unit has: https://www.w3.org/TR/css-values-4/#absolute-lengths"""


class Size(Struct, frozen=True):
    """Width and height in pixels, as a browser shows the picture: a camera may have turned it."""

    width: int
    height: int


def picture_size(found: Found) -> Size | None:
    """The size of the picture in a file; None where it is no picture, broken or can't be read."""
    suffix = os.path.splitext(found.path)[1].lower()
    if suffix not in SUFFIXES:
        return None
    try:
        with open_regular(found.origin) as file:
            if suffix == ".svg":
                return svg_size(file)
            # A site without pictures doesn't wait for it.
            import imagesize  # type: ignore[import-untyped]

            return size_of(*imagesize.get(file))
    except OSError:
        return None


def size_of(width: float, height: float) -> Size | None:
    # A number may be infinite, or none: neither can be rounded.
    if not (0.5 < width <= LARGEST and 0.5 < height <= LARGEST):
        return None
    return Size(round(width), round(height))


def svg_size(file: BinaryIO) -> Size | None:
    """The size that the first tag gives: its width and height, and by its view box what it lacks.

    `imagesize` takes them from whatever tag has them first.
    """
    head = file.read(SVG_HEAD).decode("utf-8", "replace")
    text = without_comments(head)
    start = SVG_START.search(text)
    tag = SVG_ATTRIBUTES.match(text, start.end()) if start else None
    if tag is None:
        return None
    given = {name: value[1:-1] for name, value in ATTRIBUTE.findall(tag[1])}
    width, height = pixels(given.get("width", "")), pixels(given.get("height", ""))
    box = re.split(r"[\s,]+", given.get("viewBox", "").strip())
    box_width, box_height = (pixels(each) for each in box[2:]) if len(box) == 4 else (None, None)
    if box_width and box_height:
        if width is None and height is None:
            width, height = box_width, box_height
        elif width is None and height is not None:
            width = height * box_width / box_height
        elif height is None and width is not None:
            height = width * box_height / box_width
    return size_of(width, height) if width and height else None


def without_comments(markup: str) -> str:
    """The markup without its comments; what follows one that is not closed is part of it."""
    kept = []
    at = 0
    while (start := markup.find("<!--", at)) >= 0:
        kept.append(markup[at:start])
        end = markup.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, markup[at:]])


def pixels(length: str) -> float | None:
    """A length of CSS in pixels; None where it is none, or relative to what is around."""
    length = length.strip()
    found = LENGTH.fullmatch(length) if len(length) <= LONGEST else None
    return float(found[1]) * PIXELS[(found[2] or "px").lower()] if found else None
