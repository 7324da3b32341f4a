"""The picture that goes with a link to a brief where it is shared: headline and a quotation.

It is drawn by Pillow (the extra `images`) with the font that Pillow carries, so that it is the same
on every machine. Without Pillow, or for a text that the font can't write, a brief has none.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

from brief.pages.addresses import absolute
from brief.pages.brief.telling import pull
from brief.site import Brief, Site

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
MARGIN = 80
SIZES = {"title": 60, "quotation": 38, "small": 28}
LEADING = 1.25
LINES = {"title": 3, "quotation": 4}
INK, PAPER, RULE = 0, 254, 255
"""Grey levels: from ink to paper, and one that the palette gives a colour of its own."""
INK_COLOUR, PAPER_COLOUR, RULE_COLOUR = (28, 27, 26), (255, 254, 251), (17, 74, 138)
MISSING = "\uffff"
"""No font has a glyph for this one."""


def has_share_image(site: Site, brief: Brief) -> bool:
    """Whether a picture can be drawn of a brief."""
    return pillow() and all(writable(each) for each in set(" ".join(texts(site, brief))))


def share_address(site: Site, brief: Brief, base_url: str) -> str | None:
    """The address of a brief's picture; None without a base URL, or where there is no picture."""
    if base_url and has_share_image(site, brief):
        return absolute(base_url, f"{brief.slug}/share.png")
    return None


def texts(site: Site, brief: Brief) -> tuple[str, str, str, str]:
    """What stands in the picture: the site's title, the headline, a quotation, its speaker."""
    statement = pull(brief, brief.article.meta.lang or site.config.lang)
    quotation, speaker = "", ""
    if statement:
        quotation = f"“{' '.join(statement.quote.split())}”"
        speaker = brief.speaker_name(statement)
    return site.config.title, " ".join(brief.article.meta.title.split()), quotation, speaker


@cache
def pillow() -> bool:
    """Whether Pillow is here, with its own font at any size."""
    try:
        from PIL import features
    except ImportError:
        return False
    return bool(features.check("freetype2"))


@cache
def font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    loaded = ImageFont.load_default(size)
    assert isinstance(loaded, ImageFont.FreeTypeFont)
    return loaded


@cache
def writable(character: str) -> bool:
    """Whether the font has a glyph for a character."""
    if character.isspace():
        return True
    at = font(SIZES["small"])
    return bytes(at.getmask(character)) != bytes(at.getmask(MISSING))


def share_image(site: Site, brief: Brief) -> bytes:
    """The picture of a brief as PNG, 1200 × 630; only where `has_share_image`."""
    from PIL import Image, ImageDraw

    name, title, quotation, speaker = texts(site, brief)
    picture = Image.new("L", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, WIDTH, 12), fill=RULE)
    pen.text((MARGIN, 52), name, font=font(SIZES["small"]), fill=INK)
    below = write(pen, title, "title", 108, MARGIN)
    if quotation:
        indent = MARGIN + 34
        end = write(pen, quotation, "quotation", below + 36, indent)
        if speaker and end + 50 < HEIGHT:
            pen.text((indent, end + 14), speaker, font=font(SIZES["small"]), fill=INK)
        pen.rectangle((MARGIN, below + 40, MARGIN + 6, min(end + 46, HEIGHT - 30)), fill=RULE)
    picture.putpalette(palette())
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def palette() -> list[int]:
    """The colours of the grey levels: a ramp from ink to paper, then the rule's."""
    ramp = [
        round(ink + (paper - ink) * level / PAPER)
        for level in range(PAPER + 1)
        for ink, paper in zip(INK_COLOUR, PAPER_COLOUR, strict=True)
    ]
    return [*ramp, *RULE_COLOUR]


def write(pen: ImageDraw, text: str, role: str, top: int, left: int) -> int:
    """Write a text in lines; gives where the last one ends."""
    size = SIZES[role]
    for line in wrapped(text, role, WIDTH - MARGIN - left):
        pen.text((left, top), line, font=font(size), fill=INK)
        top += round(size * LEADING)
    return top


def wrapped(text: str, role: str, width: int) -> list[str]:
    """The text in lines that fit; one that needs more than there is room for ends in `…`."""
    at = font(SIZES[role])
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if at.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    limit = LINES[role]
    if len(lines) > limit:
        last = lines[limit - 1]
        while last and at.getlength(f"{last} …") > width:
            last = last.rpartition(" ")[0]
        lines = [*lines[: limit - 1], f"{last} …"]
    return lines
