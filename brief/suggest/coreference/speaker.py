"""Who said something, as far as that is known."""

from __future__ import annotations

from msgspec import Struct

from brief.suggest.people import Person


class Speaker(Struct, frozen=True):
    """Who said something. `name` is None where that is not known."""

    name: str | None
    confidence: float
    evidence: str = ""
    person: Person | None = None
    gender: str = ""
    plural: bool = False
    role: str = ""
    affiliation: str = ""
    thing: bool = False
    """An organisation or a document, which “it” may mean."""


NOBODY = Speaker(None, 0.3)
