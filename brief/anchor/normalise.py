"""Text to a form in which typography makes no difference, with the way back to the original.

Unicode NFKC (https://www.unicode.org/reports/tr15/), so that ligatures and widths are alike; every
quotation mark as `"` or `'`, every dash as `-`, any white space as one space; soft hyphens,
zero-width and bidirectional control characters gone; `…` and `⋯` as `...`. Digits that are raised,
lowered, circled or in a fraction are parted from a number beside them: `10²` is `10^2`. Case stays.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

import msgspec
from msgspec import Struct

DOUBLE_QUOTES = "“”„‟«»〝〞〟＂「」″״"
SINGLE_QUOTES = "‘’‚‛‹›＇`´『』′׳"
DASHES = "‐‑‒–—―−⁃﹘﹣－⸺⸻〜"
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
SAME = (
    dict.fromkeys(map(ord, DOUBLE_QUOTES), '"')
    | dict.fromkeys(map(ord, SINGLE_QUOTES), "'")
    | dict.fromkeys(map(ord, DASHES), "-")
    | dict.fromkeys(map(ord, INVISIBLE), "")
    | {ord("⋯"): "..."}
)
ALONE = {chr(code): spelt for code, spelt in SAME.items() if len(spelt) == 1}
"""What is spelt as one sign, whatever is before it."""

CLUSTER_LIMIT = 64
SPACE = re.compile(r"\s+")
BREAK = re.compile(r"\n\s*\n")
"""What parts two blocks of the plain text: paragraphs, items of a list, cells of a table."""

PLAIN = (
    " -_a-~\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0388-\u03ce"
    "\u0400-\u0482\u048a-\u052f\u4e00-\u9fff\uac00-\ud7a3"
)
"""What is its own normal form: most of ASCII, and letters. The grave accent is a quotation mark."""

SPECIAL = re.compile(rf"[^{PLAIN}]+\s*")
"""What is not plain, or joins what is before it.

A pattern that begins with one class of characters is searched for many times faster.
"""

SPECIAL_OR_SPACES = re.compile(rf"{SPECIAL.pattern}|  +")


NUMBERED = re.compile(r"^[-+]|\d")
"""What may go on from a number, or go on in one."""

AS_DIGITS = frozenset({"", "<font>", "<narrow>", "<noBreak>", "<wide>"})
"""The kinds of characters whose digits are those of any number (Unicode Standard, 3.7 and 4.5)."""

RAISED = {"<super>": "^", "<sub>": "_"}
"""What parts raised and lowered digits from what is before them, but for letters: “10²”, “m²”."""

PARTING = {"<fraction>": "\u2044"}
"""What parts others from a digit before them, if that is no space. Words are not cut there."""


class Normalised(Struct, frozen=True):
    """The normalised `text`, and from where in the original each stretch of it comes.

    Segment `i` is `text[starts[i]:starts[i + 1]]`, and comes from `[origins[i], ends[i])` of the
    original: code point by code point where it is as it was, else as a whole. `blocks` is
    where in the text each block but the first begins.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    ends: tuple[int, ...]
    same: tuple[bool, ...]
    blocks: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that a non-empty span of the text comes from."""
        return self.at(start)[0], self.at(end - 1)[1]

    def at(self, position: int) -> tuple[int, int]:
        index = bisect_right(self.starts, position) - 1
        if self.same[index]:
            origin = self.origins[index] + position - self.starts[index]
            return origin, origin + 1
        return self.origins[index], self.ends[index]

    def position(self, origin: int) -> int:
        """Where in the text that is which comes from a position of the original, or follows."""
        index = bisect_right(self.origins, origin) - 1
        if index < 0:
            return 0
        if origin < self.ends[index]:
            return self.starts[index] + (origin - self.origins[index] if self.same[index] else 0)
        return self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)

    def block(self, position: int) -> tuple[int, int]:
        """The range of the block in which a position of the text lies."""
        index = bisect_right(self.blocks, position)
        start = self.blocks[index - 1] if index else 0
        return start, self.blocks[index] if index < len(self.blocks) else len(self.text)

    def breaks(self, start: int, end: int) -> bool:
        """Whether a block begins in `(start, end]`."""
        return bisect_right(self.blocks, start) < bisect_right(self.blocks, end)


def normalise(text: str) -> Normalised:
    """The text's normal form. White space at its ends stays, as one space."""
    builder = NormalBuilder()
    position = 0
    for match in (SPECIAL_OR_SPACES if "  " in text else SPECIAL).finditer(text):
        start, end = match.span()
        if end - start == 1 and (spelt := ALONE.get(text[start])):
            builder.same(text, position, start)
            builder.add(spelt, start, end)
            position = end
            continue
        # A combining mark may join the letter before it.
        if position < start and text[start] > "\x7f" and text[start - 1] != " ":
            start -= 1
        builder.same(text, position, start)
        builder.special(text, start, end)
        position = end
    builder.same(text, position, len(text))
    return builder.normalised(match.end() for match in BREAK.finditer(text))


def normal(text: str) -> str:
    """The text of the normal form alone."""
    spelt = SPECIAL.sub(lambda match: match.group().translate(SAME), text)
    if "  " not in spelt and not SPECIAL.search(spelt):
        return spelt
    return normalise(text).text


class NormalBuilder:
    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.ends: list[int] = []
        self.kept: list[bool] = []
        self.length = 0
        self.spaced = False  # Whether the text so far ends in a space.

    def add(self, piece: str, origin: int, end: int, *, kept: bool = False) -> None:
        self.starts.append(self.length)
        self.origins.append(origin)
        self.ends.append(end)
        self.kept.append(kept)
        self.pieces.append(piece)
        self.length += len(piece)
        self.spaced = piece.endswith(" ")

    def normalised(self, blocks: Iterable[int]) -> Normalised:
        """What was built; `blocks` is where in the original each block but the first begins."""
        built = Normalised(
            "".join(self.pieces),
            tuple(self.starts),
            tuple(self.origins),
            tuple(self.ends),
            tuple(self.kept),
        )
        return msgspec.structs.replace(built, blocks=tuple(map(built.position, blocks)))

    def same(self, text: str, start: int, end: int) -> None:
        """Add what is plain as it is, but for a space after another."""
        if start < end and self.spaced and text[start] == " ":
            start += 1
        if start < end:
            self.add(text[start:end], start, end, kept=True)

    def special(self, text: str, start: int, end: int) -> None:
        """Add what needs a normal form: each character with those that combine with it."""
        while start < end:
            after = seen = start + 1
            form = nfkc(text[start])
            while after < end and after - start < CLUSTER_LIMIT:
                single = nfkc(text[after])
                joined = nfkc(text[start : after + 1])
                # What is not seen does not keep a combining mark from the letter before it.
                if single:
                    if joined == form + single and not (is_mark(form[-1:]) and is_mark(single)):
                        break
                    form, seen = joined, after + 1
                after += 1
            self.spell(self.apart(form, text, start, seen), start, seen)
            start = after

    def apart(self, form: str, text: str, start: int, end: int) -> str:
        """A form whose digits are no part of a number beside them: “10²” is not 102.

        A sign that parts them is one of the form alone, too, so that each comes from its place.
        """
        kind = kind_of_digit(text[start])
        if kind in AS_DIGITS or not NUMBERED.search(form):
            return form
        before = self.pieces[-1][-1:] if self.pieces else ""
        if kind not in RAISED:
            sign = PARTING.get(kind, " ") if before.isdigit() else ""
        elif (
            before.isalpha()
            or is_mark(before)
            or (start and kind_of_digit(text[start - 1]) == kind)
        ):
            sign = ""
        else:
            sign = RAISED[kind]
        return f"{sign}{form} " if text[end : end + 1].isdecimal() else sign + form

    def spell(self, form: str, start: int, end: int) -> None:
        """Add a normal form of `[start, end)`, whose white space joins that before it."""
        form = SPACE.sub(" ", form)
        if self.spaced:
            form = form.removeprefix(" ")
        if form:
            self.add(form, start, end)


def is_mark(text: str) -> bool:
    """Whether it begins with what combines: of two that do, the second may come to be the first."""
    return bool(text) and unicodedata.combining(text[0]) != 0


def kind_of_digit(sign: str) -> str:
    """How Unicode has a character made of others: `<super>`; empty where it is one of its own."""
    tag = unicodedata.decomposition(sign).partition(" ")[0]
    return tag if tag[:1] == "<" else ""


@lru_cache(maxsize=8_192)
def nfkc(text: str) -> str:
    """The normal form of a few characters."""
    spelt = text.translate(SAME)
    if spelt.isascii():
        return spelt
    return unicodedata.normalize("NFKC", spelt).translate(SAME)
