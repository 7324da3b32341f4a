"""The picture that goes with a link to a brief where it is shared, 1200 × 630.

Headline, the words that stand for the brief, who says them in the speaker's colour, the article's
picture in black and white, and the line of all who speak. It is drawn by Pillow (the extra
`images`). Without it, or for a text that no font at hand can write, a brief has none.

Text is drawn on one image of grey levels which are the palette's numbers, so that nothing has to be
reduced to a palette afterwards; its first column is the filter byte of a PNG's lines, so that its
bytes are those lines as they are.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import bidirectional

from brief.pages.addresses import absolute
from brief.pages.brief.telling import pull
from brief.pages.brief.typefaces import (
    Typeface,
    font,
    missing_scripts,
    pillow,
    typeface_for,
    without_unknown,
)
from brief.pages.line import LENGTH, UNNAMED, stretches
from brief.pages.strings import direction, way_of
from brief.palette import INK, LIGHT, PALETTE, PAPER, ColourName, channels
from brief.problems import Place, Problem, Severity
from brief.site import Brief, Site, Statement

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT, MARGIN = 1200, 630, 64
LEFT = MARGIN + 1
"""The column at the left is the PNG's."""
BESIDE = 640
"""How wide the text is beside a picture."""
FOOT = 46
STAMP = 64
RAMP, VOICE, WHITE, SINGLE = 160, 160, 223, 224
"""The palette: a ramp from ink to paper, one from the voice to paper, then each colour."""
RULE = 130
HEADLINES = (92, 84, 76, 68, 60, 54, 48, 42, 36, 30, 24)
QUOTES, QUOTES_BESIDE = (44, 40, 36, 32, 28, 24), (36, 32, 28, 24)
LEADING, LEADING_TALL = 1.14, 1.45
PICTURE_LIMIT = 2_500_000
PICTURE_LIMITS: Mapping[str | None, int] = {"JPEG": 24_000_000}
"""The most pixels of a picture that is looked into; a JPEG is read reduced, which is cheap."""
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")


class Texts(NamedTuple):
    """What stands in the picture."""

    site: str
    title: str
    words: str
    speaker_name: str


def has_share_image(site: Site, brief: Brief) -> bool:
    """Whether a picture can be drawn of a brief."""
    return face_of(site, brief, pull(brief)) is not None


def face_of(site: Site, brief: Brief, statement: Statement | None) -> Typeface | None:
    """The typeface for the picture of a brief; None where there is none that can write its texts.

    The `statement` stands for the brief. Of the site it reads the configuration alone.
    """
    return typeface_for(" ".join(texts_with(site, brief, statement))) if pillow() else None


def share_address(site: Site, brief: Brief, base_url: str) -> str | None:
    """The address of a brief's picture; None without a base URL, or where there is no picture."""
    return address_of(brief, base_url) if base_url and has_share_image(site, brief) else None


def address_of(brief: Brief, base_url: str) -> str:
    """The address of a brief's picture, which there is."""
    return absolute(base_url, f"{brief.slug}/share.png")


def undrawn(site: Site, base_url: str, drawn: Container[str]) -> list[Problem]:
    """A hint for each script that no font at hand can write, with the first brief that has it.

    Of the briefs in `drawn`, given by their slugs, there are pictures.
    """
    if not base_url or not pillow():
        return []
    found: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        if brief.slug not in drawn:
            for script in missing_scripts(" ".join(texts(site, brief))):
                found[script].append(brief)
    return [
        Problem(
            "font-missing",
            f"No font on this machine can write {script}: "
            f"no picture for sharing is drawn of {count(briefs)}.",
            Place(briefs[0].article.path),
            f"Install a font for {script}, such as one of Google's Noto fonts.",
            Severity.HINT,
        )
        for script, briefs in sorted(found.items())
    ]


def count(briefs: list[Brief]) -> str:
    return "this article" if len(briefs) == 1 else f"{len(briefs)} articles"


def language(site: Site, brief: Brief) -> str:
    return brief.article.meta.lang or site.config.lang


def texts(site: Site, brief: Brief) -> Texts:
    return texts_with(site, brief, pull(brief))


def texts_with(site: Site, brief: Brief, statement: Statement | None) -> Texts:
    """The texts, of which some are of the statement that stands for the brief."""
    words, speaker = "", ""
    if statement:
        way = way_of(statement.quote, language(site, brief))
        opening, closing = "«»" if way.dir == "rtl" else "“”"
        words = opening + " ".join(statement.quote.split()).rstrip(",،") + closing
        speaker = brief.speaker_name(statement)
    title = " ".join(brief.article.meta.title.split())
    return Texts(site.config.title, title, words, speaker)


def drawn_from(site: Site, brief: Brief) -> tuple[object, ...]:
    """All that decides how the picture looks, but for the article's own, as plain values."""
    statement = pull(brief)
    known = texts_with(site, brief, statement)
    actor = brief.speaker(statement) if statement else None
    face = typeface_for(" ".join(known))
    return (
        tuple(known),
        direction(language(site, brief)),
        (actor.initials, actor.colour) if actor else (),
        tuple(tuple(each) for each in stretches(brief)),
        [(name, shade.light) for name, shade in site.config.theme.palette.items()],
        (face.bold, face.regular) if face else (),
    )


def share_image(site: Site, brief: Brief, picture: bytes | None = None) -> bytes:
    """The picture of a brief as PNG; only where `has_share_image`. `picture` is the article's."""
    from PIL import Image, ImageDraw

    statement = pull(brief)
    known = texts_with(site, brief, statement)
    face = typeface_for(" ".join(known))
    assert face is not None
    known = Texts(*(without_unknown(each, face) for each in known))
    actor = brief.speaker(statement) if statement else None
    page = Image.new("L", (WIDTH + 1, HEIGHT), RAMP - 1)
    width = WIDTH - 2 * MARGIN
    shown = reduced(picture, WIDTH - BESIDE - 2 * MARGIN + 12, HEIGHT - 44) if picture else None
    if shown:
        width = BESIDE
        page.paste(shown, (LEFT + BESIDE + MARGIN - 12, 0))
    rtl = direction(language(site, brief)) == "rtl"
    sheet = Sheet(page, ImageDraw.Draw(page), face, width, rtl)
    sheet.text(38, known.site, 34, bold=True)
    sheet.pen.rectangle((LEFT, 88, LEFT + width - 1, 91), fill=0)
    bottom = HEIGHT - FOOT
    if known.words:
        bottom = said(sheet, known, actor.initials if actor else "", bool(shown))
    size, lines = fitted(known.title, face, True, HEADLINES, width, bottom - 128)
    step = round(size * face_leading(known.title))
    top = 108 + max(0, (bottom - 128 - len(lines) * step) // 3)
    for line in lines:
        sheet.text(top, line, size, bold=True)
        top += step
    draw_line(sheet, brief, rtl)
    page.paste(0, (0, 0, 1, HEIGHT))
    own = {name: shade.light for name, shade in site.config.theme.palette.items() if shade}
    return png(page, palette(actor.colour if actor else None, tuple(own.items())))


class Sheet(NamedTuple):
    """What is drawn on, from `LEFT` on; with `rtl` from the right."""

    page: Image
    pen: ImageDraw
    face: Typeface
    width: int
    rtl: bool

    def text(
        self, top: int, text: str, size: int, *, bold: bool = False, fill: int = 0, indent: int = 0
    ) -> None:
        """Write a line."""
        at = font(self.face.bold if bold else self.face.regular, size)
        assert at is not None
        start = LEFT + self.width - indent if self.rtl else LEFT + indent
        anchor = "ra" if self.rtl else "la"
        self.pen.text(
            (start, top),
            text,
            font=at,
            fill=fill,
            anchor=anchor,
            direction=direction_of(text) if self.rtl and self.face.bold else None,
        )
        if bold and not self.face.bold:
            self.embolden((LEFT, top, LEFT + self.width, top + 5 * size // 4), 1 + size // 44)

    def embolden(self, box: tuple[int, int, int, int], width: int) -> None:
        """Print a line once more beside itself: Pillow's own typeface has no bold."""
        from PIL import ImageChops

        printed = self.page.crop(box)
        bold = printed
        for shift in range(1, width + 1):
            bold = ImageChops.darker(bold, ImageChops.offset(printed, shift, 0))
        self.page.paste(bold, box[:2])


def direction_of(text: str) -> str:
    """Which way a line runs: that of its first letter."""
    for each in text:
        way = bidirectional(each)
        if way in {"L", "R", "AL"}:
            return "ltr" if way == "L" else "rtl"
    return "ltr"


def said(sheet: Sheet, known: Texts, sign: str, beside: bool) -> int:
    """Write the words and who says them, above the line; gives where they begin."""
    room = sheet.width - STAMP - 28
    sizes = QUOTES_BESIDE if beside else QUOTES
    size, lines = fitted(known.words, sheet.face, False, sizes, room, 200)
    step = round(size * (face_leading(known.words) + 0.06))
    top = HEIGHT - FOOT - 66 - len(lines) * step
    below = top + len(lines) * step
    # What is drawn in the voice's colour is on the white of its own ramp.
    sheet.pen.rectangle((LEFT, top, LEFT + sheet.width - 1, below + 48), fill=WHITE)
    stamp = LEFT + sheet.width - STAMP if sheet.rtl else LEFT
    if sign:
        sheet.page.paste(VOICE, (stamp, top + 2), disc(STAMP))
        at = font(sheet.face.bold, 25)
        middle = (stamp + STAMP // 2, top + 2 + STAMP // 2)
        sheet.pen.text(middle, sign, font=at, fill=WHITE, anchor="mm")
    else:
        sheet.pen.ellipse((stamp, top + 2, stamp + STAMP, top + 2 + STAMP), outline=VOICE, width=3)
    indent = STAMP + 24
    words_left = LEFT if sheet.rtl else LEFT + indent
    sheet.pen.rectangle(
        (words_left, top, words_left + sheet.width - indent - 1, below + 4), fill=RAMP - 1
    )
    for number, line in enumerate(lines):
        sheet.text(top + number * step, line, size, indent=indent)
    sheet.text(below + 8, known.speaker_name, 27, bold=True, fill=VOICE, indent=indent)
    return top


def draw_line(sheet: Sheet, brief: Brief, rtl: bool) -> None:
    """The whole article, and who speaks where in it."""
    low = HEIGHT - 26
    sheet.pen.rectangle((1, low + 6, WIDTH, low + 8), fill=RULE)
    for start, end, _, name in stretches(brief):
        left, right = start * WIDTH // LENGTH, end * WIDTH // LENGTH
        if rtl:
            left, right = WIDTH - right, WIDTH - left
        unnamed = name == UNNAMED
        fill = RULE // 2 if unnamed else SINGLE + PALETTE.index(name)
        top, bottom = (low + 4, low + 10) if unnamed else (low, low + 14)
        sheet.pen.rectangle((1 + left, top, right, bottom), fill=fill)


def fitted(
    text: str, face: Typeface, bold: bool, sizes: Iterable[int], width: int, height: int
) -> tuple[int, list[str]]:
    """The largest size at which a text has room, so that no picture has an empty third.

    At the smallest one, what still has no room is left out.
    """
    units = measured(text, face.bold if bold else face.regular)
    leading = face_leading(text)
    longest = max((length for _, length, _ in units), default=0)
    size, lines = 0, [""]
    for size in sizes:
        lines = wrapped(units, size, width)
        if len(lines) * size * leading <= height and longest * size <= width:
            return size, lines
    most = max(1, int(height // (size * leading)))
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
    return size, lines


def measured(text: str, file: str) -> list[tuple[str, float, str]]:
    """Words, and signs of scripts without spaces: each with its width at size 1, and its glue."""
    at = font(file, 100)
    assert at is not None
    units: list[tuple[str, float, str]] = []
    for word in text.split():
        if word.isascii() or not any("\u2e80" <= char <= "\ufaff" for char in word):
            pieces = [word]
        else:
            pieces = [*word]
        for number, piece in enumerate(pieces):
            # One in a hundred more, for what hinting adds at some sizes.
            units.append((piece, at.getlength(piece) * 0.0104, "" if number else " "))
    return units


def wrapped(units: Iterable[tuple[str, float, str]], size: int, width: int) -> list[str]:
    lines = [""]
    room = float(width)
    for text, length, glue in units:
        taken = length * size + (0.28 * size if glue else 0)
        # A sign that may not begin a line stays on the one before.
        if lines[-1] and taken > room and text not in "。，、：；！？”』」":
            lines.append("")
            room = width
        lines[-1] += (glue if lines[-1] else "") + text
        room -= taken
    return lines


def face_leading(text: str) -> float:
    """How far lines are apart, in sizes: scripts that stack or join their letters need more."""
    return LEADING if max(text, default="a") < "\u0590" or text.isascii() else tall(text)


def tall(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return LEADING_TALL if any("\u0590" <= char <= "\u0fff" for char in letters) else 1.28


@cache
def disc(size: int) -> Image:
    """A round stamp with a smooth edge, as a mask."""
    from PIL import Image, ImageDraw

    large = Image.new("L", (size * 4, size * 4))
    ImageDraw.Draw(large).ellipse((0, 0, size * 4 - 1, size * 4 - 1), fill=255)
    return large.resize((size, size), Image.Resampling.LANCZOS)


def reduced(data: bytes, width: int, height: int) -> Image | None:
    """A picture in black and white, cut to fit, in the first ramp's numbers; None if it can't."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > PICTURE_LIMITS.get(image.format, PICTURE_LIMIT):
                return None
            scale = max(width / image.width, height / image.height)
            across, down = round(image.width * scale), round(image.height * scale)
            size = max(width, across), max(height, down)
            image.draft("L", size)
            factor = max(1, min(image.width // size[0], image.height // size[1]))
            grey = image.convert("L") if image.mode == "P" else image
            grey = grey.reduce(factor).convert("L").resize(size, Image.Resampling.BILINEAR)
    except Exception:
        # A file may be cut off, or be another thing than its name says, in any way.
        return None
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    # Sixty-four shades: the PNG of a photograph is smaller.
    shades = [level // 4 * 4 * (RAMP - 1) // 252 for level in range(256)]
    return grey.crop((left, top, left + width, top + height)).point(shades)


@cache
def palette(voice: ColourName | None, own: tuple[tuple[ColourName, str], ...]) -> bytes:
    """The colours of all numbers, for one who speaks; `own` are those of the site's theme."""
    shades = {**LIGHT, **{name: shade for name, shade in own if len(shade) == len("#rrggbb")}}
    ink, paper = channels(INK["light"]), channels(PAPER["light"])

    def ramp(start: tuple[int, int, int], steps: int) -> list[int]:
        return [
            round(a + (b - a) * step / (steps - 1))
            for step in range(steps)
            for a, b in zip(start, paper, strict=True)
        ]

    said = channels(shades[voice]) if voice else ink
    singles = [value for name in PALETTE for value in channels(shades[name])]
    return bytes([*ramp(ink, RAMP), *ramp(said, WHITE - VOICE + 1), *singles])


def png(page: Image, colours: bytes) -> bytes:
    """The PNG of an image whose first column is the filter type, none."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    packer = zlib.compressobj(1, strategy=zlib.Z_RLE)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)),
            chunk(b"PLTE", colours),
            chunk(b"IDAT", packer.compress(page.tobytes()) + packer.flush()),
            chunk(b"IEND", b""),
        )
    )
