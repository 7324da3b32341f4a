"""Which paragraphs of an article look like names above words, and which like those below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.content.document import Document, Piece, Run, Tag

HEADINGS = tuple(f"<h{level}" for level in range(1, 7))
NUMBER = "<sup data-number="
LISTS = ("<ul", "<ol")
BOLD = "<strong>"


class Footnote(NamedTuple):
    """Where words have a footnote, or the number of a note, and its first paragraph."""

    at: int
    note: Span


class Shapes(NamedTuple):
    """Paragraphs, by their spans.

    `above` has headings, those in bold or before a list, and the first of items, rows and notes;
    `below` the last ones of quotations that are set off, and of rows; `quoted` all of such
    quotations; `bold` those of `above` that may as well be below.
    """

    above: frozenset[Span] = frozenset()
    below: frozenset[Span] = frozenset()
    quoted: frozenset[Span] = frozenset()
    references: tuple[Footnote, ...] = ()
    numbered: tuple[Footnote, ...] = ()
    bold: frozenset[Span] = frozenset()


NO_SHAPES = Shapes()


def shapes_of(document: Document) -> Shapes:
    above: set[Span] = set()
    below: set[Span] = set()
    quoted: set[Span] = set()
    bold: set[Span] = set()
    last: Span | None = None
    for block in document.blocks:
        spans, tags = paragraphs(block)
        opened: list[int] = []
        row = 0
        for at, before in enumerate(tags):
            if last and any(tag.startswith(LISTS) for tag in before):
                above.add(last)
            last = spans[at] if at < len(spans) else last
            for tag in before:
                if tag.startswith(("<blockquote", "<li")):
                    opened.append(at)
                elif tag.startswith("<tr"):
                    row = at
                elif tag == "</tr>" and at > row + 1:
                    above.add(spans[row])
                    below.add(spans[at - 1])
                elif tag in {"</blockquote>", "</li>"} and opened:
                    first = opened.pop()
                    if tag == "</blockquote>":
                        quoted.update(spans[first:at])
                        below.update(spans[at - 1 : at] if at > first + 1 else ())
                    elif at > first + 1:
                        above.add(spans[first])
            is_bold = before[-1:] == [BOLD] and tags[at + 1 : at + 2] != []
            is_bold = is_bold and tags[at + 1][:1] == ["</strong>"]
            if at < len(spans) and any(tag.startswith(HEADINGS) for tag in before):
                above.add(spans[at])
            elif at < len(spans) and is_bold:
                bold.add(spans[at])
    references = references_of(document)
    numbered = numbered_of(document) if b"<ol" in document.packed else ()
    bold -= above
    above.update(bold, (*(each.note for each in references), *(each.note for each in numbered)))
    return Shapes(
        frozenset(above),
        frozenset(below),
        frozenset(quoted),
        references,
        numbered,
        bold=frozenset(bold),
    )


def numbered_of(document: Document) -> tuple[Footnote, ...]:
    """The items of the last list with numbers, by these."""
    found: tuple[Footnote, ...] = ()
    for block in document.blocks:
        spans, tags = paragraphs(block)
        if not any(tag.startswith("<ol>") for tag in tags[0]):
            continue
        items = [at for at, before in enumerate(tags[:-1]) if "<li>" in before]
        found = tuple(Footnote(number, spans[at]) for number, at in enumerate(items, 1))
    return found


def references_of(document: Document) -> tuple[Footnote, ...]:
    """The places of footnotes in the text, in order."""
    if NUMBER.encode() not in document.packed:
        return ()
    places: list[tuple[int, str]] = []
    notes: dict[str, Span] = {}
    for block in document.blocks:
        number, is_new, end = "", True, 0
        for piece in block:
            if isinstance(piece, Tag) and piece.html.startswith(NUMBER):
                number = piece.html if is_new else ""
                places += [] if is_new else [(end, piece.html)]
            elif isinstance(piece, Run):
                if number:
                    notes.setdefault(number, (piece.start, piece.end))
                number, is_new, end = "", False, piece.end
            elif not isinstance(piece, Tag):
                number, is_new = "", True
    return tuple(Footnote(at, notes[number]) for at, number in places if number in notes)


def paragraphs(block: Sequence[Piece]) -> tuple[list[Span], list[list[str]]]:
    """The paragraphs of a block, and the tags before each and behind the last.

    Those within a paragraph are before the next one, too.
    """
    spans: list[Span] = []
    tags: list[list[str]] = [[]]
    is_new = True
    for piece in block:
        if isinstance(piece, Run) and is_new:
            spans.append((piece.start, piece.end))
            tags.append([])
            is_new = False
        elif isinstance(piece, Run):
            spans[-1] = spans[-1][0], piece.end
        elif isinstance(piece, Tag):
            tags[-1].append(piece.html)
        else:
            is_new = True
    return spans, tags
