"""A document: blocks of tags, runs of text and gaps, and where each is in its file."""

from __future__ import annotations

from bisect import bisect_right

import msgspec
from msgspec import Struct

from brief.content.headings import Heading


class Tag(Struct, frozen=True, array_like=True, tag="t"):
    """Markup without text. `url`, once resolved, is put between `html` and `after`.

    `heading` is the id of the heading that the tag opens.
    """

    html: str
    url: str = ""
    after: str = ""
    line: int = 0
    heading: str = ""


class Run(Struct, frozen=True, array_like=True, tag="r"):
    """The text `[start, end)`, in one element; `line` of the file is where it begins."""

    start: int
    end: int
    line: int
    in_link: bool = False


class BlockGap(Struct, frozen=True, array_like=True, tag="g"):
    """The `\\n\\n` between two blocks: text of the document that is in no block."""

    start: int
    end: int


Piece = Tag | Run | BlockGap


class Address(Struct, frozen=True, array_like=True):
    """The URL of a link or picture, and where it is in the file; column 0 where unknown."""

    line: int
    column: int
    url: str


UNPACK = msgspec.msgpack.Decoder(tuple[tuple[Piece, ...], ...])


PACK = msgspec.msgpack.Encoder()


class Document(Struct, frozen=True, array_like=True):
    """The plain `text`, and the pieces that it is rendered from, packed: there are many.

    `links` has the address of each link and picture, and `unshown` those that comments and raw HTML
    give, which no page shows.
    """

    text: str
    packed: bytes
    links: tuple[Address, ...] = ()
    headings: tuple[Heading, ...] = ()
    unshown: tuple[str, ...] = ()

    @property
    def blocks(self) -> tuple[tuple[Piece, ...], ...]:
        """The top-level blocks, whose pieces hold all of the text in order."""
        return UNPACK.decode(self.packed)

    def lines(self) -> Lines:
        """To look up many lines, this is asked for once."""
        return Lines(self)


class Lines:
    """Which line of the file each code point of a document's text is on."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.runs = [
            piece for block in document.blocks for piece in block if isinstance(piece, Run)
        ]
        self.starts = [run.start for run in self.runs]

    def at(self, offset: int) -> int:
        """The line of the code point at an offset; between two blocks, the line before."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0:
            return 0
        run = self.runs[index]
        return run.line + self.text.count("\n", run.start, min(offset, run.end))
