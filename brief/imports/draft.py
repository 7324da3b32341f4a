"""What every format is read into: an article's text in blocks, what is known of it, what is gone.

Blocks hold plain text; nothing here knows Markdown, HTML or Word.
"""

from __future__ import annotations

import datetime

import msgspec
from msgspec import Struct


class Inline(Struct, frozen=True):
    """A link, or emphasis, on a span of a block's text."""

    start: int
    end: int
    kind: str
    """`link`, `strong` or `emphasis`."""
    url: str = ""


class Block(Struct, frozen=True):
    """A paragraph, a heading, an item of a list, or a table; `text` may have line breaks."""

    text: str
    kind: str = "paragraph"
    """`paragraph`, `heading`, `item`, `quotation` or `table`."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The cells of a table, whose `text` is empty."""
    number: int = 0
    """Of an item of a list that is numbered."""
    inlines: tuple[Inline, ...] = ()


class Point(Struct, frozen=True, order=True):
    """A place in the text: the number of a block, and code points into its text."""

    block: int
    offset: int


class DraftMark(Struct, frozen=True):
    """Words of the text of which something is known: who says them, or what somebody notes."""

    start: Point
    end: Point
    speaker: str = ""
    note: str = ""
    by: str = ""


class Removed(Struct, frozen=True):
    """Text of the source that the article goes without, and why."""

    text: str
    reason: str
    line: int = 0
    """Of the source, where it has lines that people see."""


class Draft(Struct, frozen=True, kw_only=True):
    """An article as it came: what is empty, or None, is not known."""

    title: str = ""
    blocks: tuple[Block, ...] = ()
    marks: tuple[DraftMark, ...] = ()
    removed: tuple[Removed, ...] = ()
    remarks: tuple[str, ...] = ()
    """What people should know, such as that a page seems to be cut."""
    summary: str = ""
    caption: str = ""
    credit: str = ""
    lang: str = ""
    outlet: str = ""
    url: str = ""
    author: str = ""
    published: datetime.date | None = None
    retrieved: datetime.date | None = None

    @property
    def has_speakers(self) -> bool:
        """Whether it is known of any words who says them."""
        return any(mark.speaker for mark in self.marks)


def with_known(draft: Draft, **known: object) -> Draft:
    """The draft with what is known from elsewhere, where that is not empty."""
    return msgspec.structs.replace(draft, **{name: it for name, it in known.items() if it})
