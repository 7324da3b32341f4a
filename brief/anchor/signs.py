"""Where an article's blocks begin by a sign in its file: “3. ” of an item, “# ”, “> ”."""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.content.document import Document, Run, Tag

SIGNED = re.compile(r"<(?:li|h[1-6])\b")


class Signs(NamedTuple):
    """Where the text of items and headings begins, and the spans of quotations set apart."""

    items: frozenset[int] = frozenset()
    quotations: tuple[Span, ...] = ()


def signs_of(document: Document) -> Signs:
    """What a document has of them, in code points of its plain text."""
    items: set[int] = set()
    quotations: list[Span] = []
    end = 0
    for block in document.blocks:
        signed = False
        opened: list[int] = []
        for piece in block:
            if isinstance(piece, Run):
                if signed:
                    items.add(piece.start)
                signed, end = False, piece.end
            elif isinstance(piece, Tag):
                signed = signed or SIGNED.match(piece.html) is not None
                if piece.html.startswith("<blockquote"):
                    opened.append(end)
                elif piece.html == "</blockquote>":
                    quotations.append((opened.pop(), end))
    return Signs(frozenset(items), tuple(quotations))
