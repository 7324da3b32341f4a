"""What is between quotation marks in an article, of any language's make."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.anchor import Span
from brief.suggest import understood
from brief.suggest.lexicon import lexicon
from brief.suggest.quotations import quotations

CORNERS = re.compile(r"「([^「」\n]+)」|『([^『』\n]+)』")
"""The marks of Chinese and Japanese, without spaces around them."""


def quoted(text: str, lang: str) -> tuple[Span, ...]:
    """The spans between marks, without the marks, in the order of the text; inner ones are left
    out."""
    found = quotations(text, lexicon(understood(text, lang)))
    spans = [(each.start, each.end) for each in found if not each.depth]
    for match in CORNERS.finditer(text):
        group = 1 if match[1] else 2
        spans.append(match.span(group))
    outer: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not outer or start >= outer[-1][1]:
            outer.append((start, end))
    return tuple(outer)


def covered(span: Span, marked: Iterable[Span]) -> bool:
    """Whether any of some spans has a part of a span."""
    return any(start < span[1] and span[0] < end for start, end in marked)
