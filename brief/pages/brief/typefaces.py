"""Typefaces for pictures: Pillow's own, and for what it can't write those of the machine.

Pillow's own is the same on every machine, so it goes first.
"""

from __future__ import annotations

import importlib
import string
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont


class Typeface(Struct, frozen=True):
    """The files of a typeface; empty for Pillow's own, whose bold is drawn with a wider line."""

    bold: str = ""
    regular: str = ""


OWN = Typeface()
OF_MACHINE = tuple(
    Typeface(*files.split())
    for files in (
        "LiberationSerif-Bold.ttf LiberationSerif-Regular.ttf",
        "DejaVuSerif-Bold.ttf DejaVuSerif.ttf",
        "DejaVuSans-Bold.ttf DejaVuSans.ttf",
        "NotoSerif-Bold.ttf NotoSerif-Regular.ttf",
        "NotoNaskhArabic-Bold.ttf NotoNaskhArabic-Regular.ttf",
        "NotoSansArabic-Bold.ttf NotoSansArabic-Regular.ttf",
        "NotoSerifHebrew-Bold.ttf NotoSerifHebrew-Regular.ttf",
        "NotoSansHebrew-Bold.ttf NotoSansHebrew-Regular.ttf",
        "NotoSerifDevanagari-Bold.ttf NotoSerifDevanagari-Regular.ttf",
        "NotoSansDevanagari-Bold.ttf NotoSansDevanagari-Regular.ttf",
        "NotoSansBengali-Bold.ttf NotoSansBengali-Regular.ttf",
        "NotoSansThai-Bold.ttf NotoSansThai-Regular.ttf",
        "NotoSerifCJK-Bold.ttc NotoSerifCJK-Regular.ttc",
        "NotoSansCJK-Bold.ttc NotoSansCJK-Regular.ttc",
        "wqy-zenhei.ttc wqy-zenhei.ttc",
        "timesbd.ttf times.ttf",
        "arialbd.ttf arial.ttf",
        "msyhbd.ttc msyh.ttc",
        "PingFang.ttc PingFang.ttc",
    )
)
MISSING = "\uffff"
"""No font has a glyph for this one."""
NAMES = {"Cjk": "Han"}
SAMPLE = 28
RIGHT_TO_LEFT = frozenset({"R", "AL"})


WRITTEN = frozenset(string.ascii_letters + string.digits)
"""What Pillow's own typeface is known to write: most texts have no other letters."""


@cache
def pillow() -> bool:
    """Whether Pillow is here, with its own font at any size.

    It is told by the module that Pillow itself looks for (`PIL.features`). The rest of Pillow takes
    long to import, and a build draws few pictures.
    """
    try:
        importlib.import_module("PIL._imagingft")
    except ImportError:
        return False
    return True


@cache
def joins() -> bool:
    """Whether letters can be joined, and lines run from right to left."""
    from PIL import features

    return bool(features.check("raqm"))


@cache
def font(file: str, size: int) -> FreeTypeFont | None:
    """The font of a file at a size; None where the machine has none of that name."""
    from PIL import ImageFont

    if not file:
        # What it writes needs no joining, which costs most of the time.
        own = ImageFont.load_default(SAMPLE)
        assert isinstance(own, ImageFont.FreeTypeFont)
        return own.font_variant(size=size, layout_engine=ImageFont.Layout.BASIC)
    try:
        return ImageFont.truetype(file, size)
    except OSError:
        return None


@cache
def writes(file: str, character: str) -> bool:
    """Whether a font has a glyph for a character."""
    at = font(file, SAMPLE)
    if at is None:
        return False
    if unicodedata.bidirectional(character) in RIGHT_TO_LEFT and not joins():
        return False
    return bytes(at.getmask(character)) != bytes(at.getmask(MISSING))


def needed(text: Iterable[str]) -> frozenset[str]:
    """The characters of a text that a font must have: letters, digits and their marks."""
    return frozenset(each for each in set(text) if unicodedata.category(each)[0] in "LMN")


def typeface_for(text: str) -> Typeface | None:
    """The first typeface that can write all of a text; None where there is none."""
    for face in (OWN, *OF_MACHINE):
        known = written(face.regular)
        new = set(text) - known
        if all(writes(face.regular, each) for each in needed(new)):
            known |= new
            return face
    return None


@cache
def written(file: str) -> set[str]:
    """The characters of texts that a font was found to write: most texts have no other."""
    return set() if file else set(WRITTEN)


def without_unknown(text: str, face: Typeface) -> str:
    """A text without the signs that a typeface lacks, such as emoji."""
    return "".join(each for each in text if each.isspace() or writes(face.regular, each))


def missing_scripts(text: str) -> set[str]:
    """The names of the scripts that no typeface at hand can write."""
    faces = (OWN, *OF_MACHINE)
    return {
        script(each)
        for each in needed(text)
        if not any(writes(face.regular, each) for face in faces)
    } or ({"this mix of scripts"} if typeface_for(text) is None else set())


def script(character: str) -> str:
    """The script of a letter, by its name in Unicode: `Arabic`."""
    first = unicodedata.name(character, "unknown").partition(" ")[0].title()
    return NAMES.get(first, first)
