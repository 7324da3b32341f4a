"""How an annotation ends, and where."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from brief.content.sidecar import Annotation

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


SOUND = frozenset({Status.EXACT, Status.MOVED})
"""How annotations end that are shown, and need nobody's attention."""


class Sentence(Struct, frozen=True, array_like=True):
    """What is left of a sentence without the words of a span: what is before them, and after.

    `whole` says that the words are whole sentences which were spoken, and may stand without it.
    """

    before: str = ""
    after: str = ""
    whole: bool = False


class Anchored(NamedTuple):
    """An annotation with its spans, in order.

    There are none where it is `AMBIGUOUS` or an `ORPHAN`. The `sentence` is the one that they are
    in, where that is known. `was` has the words, span by span, that the record has of one that is
    not exact, `named` those of substance that were changed since: of which kind, the old ones, the
    new ones.
    """

    annotation: Annotation
    status: Status
    spans: tuple[Span, ...] = ()
    aliases: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    named: tuple[tuple[str, str, str], ...] = ()
    sentence: Sentence = Sentence()
