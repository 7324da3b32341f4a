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
    return parted(text, lang)[0]


def quoted_within(text: str, lang: str) -> tuple[Span, ...]:
    """The spans between inner marks: what is quoted by whoever speaks, and said by another."""
    return parted(text, lang)[1]


def parted(text: str, lang: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans between outer marks, and those between inner ones."""
    found = quotations(text, lexicon(understood(text, lang)))
    inner = [(each.start, each.end) for each in found if each.depth]
    spans = [(each.start, each.end) for each in found if not each.depth]
    for match in CORNERS.finditer(text):
        group = 1 if match[1] else 2
        spans.append(match.span(group))
    outer: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not outer or start >= outer[-1][1]:
            outer.append((start, end))
        elif (start, end) != outer[-1]:
            inner.append((start, end))
    return tuple(outer), tuple(sorted(inner))


def covered(span: Span, marked: Iterable[Span]) -> bool:
    """Whether any of some spans has a part of a span."""
    return any(start < span[1] and span[0] < end for start, end in marked)
