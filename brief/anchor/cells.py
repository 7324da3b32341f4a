"""The cells of an article's tables, and those that say whose the words in each are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.content.document import Document, Piece, Run, Tag
from brief.language import meaning


class Cell(NamedTuple):
    """A cell of a table: its text, the heads of columns, that of its own, the cells of its row.

    Of the row are those left out whose column is about no speakers, such as places or days.
    """

    span: Span
    heads: tuple[Span, ...]
    head: Span | None
    row: tuple[Span, ...]
    is_full: bool = True
    """Whether no cell up to the end of its row is empty, so that they may be counted."""


def cells_of(document: Document) -> list[Cell]:
    """The cells below the heads of tables, in order."""
    if b"<table" not in document.packed:
        return []
    found: list[Cell] = []
    for block in document.blocks:
        for table in tables(block):
            found += below(table, document.text)
    return found


def tables(block: Sequence[Piece]) -> Iterator[list[list[Span | None]]]:
    """The rows of each table of a block, as the spans of their cells; None for an empty one."""
    rows: list[list[Span | None]] = []
    cell: Span | None = None
    for piece in block:
        if isinstance(piece, Run):
            cell = (cell[0] if cell else piece.start, piece.end)
        elif isinstance(piece, Tag) and piece.html.startswith("<tr"):
            rows.append([])
        elif isinstance(piece, Tag) and piece.html.startswith(("<td", "<th>", "<th ")):
            cell = None
        elif isinstance(piece, Tag) and piece.html in {"</td>", "</th>"} and rows:
            rows[-1].append(cell)
        elif isinstance(piece, Tag) and piece.html == "</table>":
            yield rows
            rows = []


def below(rows: Sequence[Sequence[Span | None]], text: str) -> Iterator[Cell]:
    heads, *others = rows
    aside = {
        number
        for number, head in enumerate(heads)
        if head and text[slice(*head)].strip().casefold() in meaning().columns
    }
    is_full = all(heads)
    for cells in others:
        is_full = is_full and len(cells) == len(heads) and all(cells)
        row = tuple(cell for number, cell in enumerate(cells) if cell and number not in aside)
        for number, cell in enumerate(cells):
            if cell:
                yield Cell(
                    cell,
                    tuple(filter(None, heads)),
                    heads[number] if number < len(heads) else None,
                    row,
                    is_full,
                )


def cell_at(cells: Sequence[Cell], span: Span) -> Cell | None:
    """The cell that a span is in."""
    index = bisect_right(cells, span[0], key=lambda each: each.span[0]) - 1
    return cells[index] if index >= 0 and span[1] <= cells[index].span[1] else None
