"""A proposal: a span that somebody said, and what it rests on."""

from __future__ import annotations

from msgspec import Struct

GOES_ON = "goes on"
GOES_ON_FROM = "goes on from the quotation before"
GOING_ON = frozenset({GOES_ON, GOES_ON_FROM})
"""The evidence of what is whose who spoke before."""


class Statement(Struct, frozen=True, kw_only=True, gc=False):
    """`[start, end)` counts code points of the plain text; its fields' names are a contract."""

    start: int
    end: int
    kind: str
    speaker: str | None
    actor: str | None = None
    role: str | None = None
    affiliation: str | None = None
    told_to: str | None = None
    confidence: float
    evidence: str
