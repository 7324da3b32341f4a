"""What is said of words by the rest of their clause: “I never said that …” denies them."""

from __future__ import annotations

import re

from brief.anchor.outcome import Span
from brief.anchor.realign.substance import Change, Substance, changes

BOUND = re.compile(r"[.!?…。！？؟;\n\"“”„«»‹›「」『』]")
"""Where a clause ends: at the end of a sentence, and at quotation marks."""

LONGEST = 200
"""How many characters of a clause are read at each side of the words."""


def denials(old: str, was: Span, new: str, now: Span) -> tuple[Change, ...]:
    """The negations that the clauses around a span have gained or lost."""
    sides = zip(sides_of(old, was), sides_of(new, now), strict=True)
    return tuple(
        change
        for before, after in sides
        if before != after
        for change in changes(before, after)
        if change.kind is Substance.NEGATION
    )


def sides_of(text: str, span: Span) -> tuple[str, str]:
    """What is before and after a span in its clause."""
    start, end = span
    before = text[max(0, start - LONGEST) : start]
    after = text[end : end + LONGEST]
    first = max((match.end() for match in BOUND.finditer(before)), default=0)
    last = BOUND.search(after)
    return before[first:], after[: last.start() if last else len(after)]
