"""How an annotation ends, and where."""

from __future__ import annotations

from enum import StrEnum

Span = tuple[int, int]
"""A half-open range `[start, end)` of code points of the plain text."""


class Status(StrEnum):
    """How an annotation ended."""

    EXACT = "exact"
    MOVED = "moved"
    """The same words are at another place than the selector names."""
    CHANGED = "changed"
    """Its place is known, and has other words than were annotated."""
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"
