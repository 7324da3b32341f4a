"""Texts whose letters and accents are one sign each, so that words are read as they are seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from brief.anchor.cells import Cell
from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span
from brief.anchor.shapes import Footnote, Shapes

UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""Where a word may be broken, or may not be: nobody sees it."""

PARTS = re.compile(
    rf"[^{UNSEEN}][\u0300-\u036f\u0653-\u0655\u3099\u309a]+|[{UNSEEN}]|[\u1100-\u11ff]+", re.DOTALL
)
"""A letter with its accents, what nobody sees, and the letters of Korean syllables."""


def composed(text: str) -> Normalised | None:
    """A text in its composed form (NFC, Unicode Standard Annex 15); None where it is that."""
    if unicodedata.is_normalized("NFC", text) and not any(sign in text for sign in UNSEEN):
        return None
    made, starts, origins, ends, same = "", [], [], [], []
    at = 0
    for each in PARTS.finditer(text):
        pieces = [(at, each.start(), True)] if at < each.start() else []
        pieces.append((*each.span(), False))
        for start, end, is_same in pieces:
            piece = text[start:end]
            starts.append(len(made))
            origins.append(start)
            ends.append(end)
            same.append(is_same)
            made += piece if is_same else composed_part(piece)
        at = each.end()
    if at < len(text):
        starts.append(len(made))
        origins.append(at)
        ends.append(len(text))
        same.append(True)
        made += text[at:]
    return Normalised(made, tuple(starts), tuple(origins), tuple(ends), tuple(same))


def composed_part(piece: str) -> str:
    return "" if piece in UNSEEN else unicodedata.normalize("NFC", piece)


def spans_in(text: Normalised | None, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans of the text as it was written, in its composed form."""
    if text is None:
        return tuple(spans)
    return tuple((text.position(start), text.position(end)) for start, end in spans)


def cell_in(text: Normalised | None, cell: Cell) -> Cell:
    if text is None:
        return cell
    (span,), head = spans_in(text, [cell.span]), cell.head and spans_in(text, [cell.head])[0]
    heads, row = spans_in(text, cell.heads), spans_in(text, cell.row)
    return Cell(span, heads, head, row, cell.columns)


def shapes_in(text: Normalised | None, shapes: Shapes) -> Shapes:
    if text is None:
        return shapes
    above, below, quoted, bold = (
        frozenset(span for span in spans_in(text, spans) if span[0] < span[1])
        for spans in (shapes.above, shapes.below, shapes.quoted, shapes.bold)
    )
    references = (
        Footnote(text.position(at), *spans_in(text, [note])) for at, note in shapes.references
    )
    numbered = (Footnote(number, *spans_in(text, [note])) for number, note in shapes.numbered)
    return Shapes(above, below, quoted, tuple(references), tuple(numbered), bold)
