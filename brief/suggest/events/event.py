"""One attribution: a verb of saying or a source, with its subject."""

from __future__ import annotations

from dataclasses import dataclass

from brief.suggest.phrases import Phrase


@dataclass(eq=False)
class Event:
    """One attribution. `[begin, end)` are its tokens: subject, verb, hearer."""

    at: int
    begin: int
    end: int
    subject: Phrase | None
    order: str
    """`sv`, `vs`, `source`, `as`, or `inherit`: the subject is that of the clause before."""
    void: bool = False
    """Nothing was said: “did not say”, “will say”."""
    told: Phrase | None = None
    verb: str = ""
    retold: bool = False
    """Another one tells of it: “quoted Ng as saying”, “Ng was quoted as saying”."""
    teller: Phrase | None = None
    hearer: bool = False
    """Its subject is who was told, and who told them is not: “Ng was told that”."""
    noun: bool = False
    """It is a noun, which a clause belongs to: “Ng’s claim that”."""
    announces: bool = False
    """It has no verb of saying, and a clause behind its colon: “Ng’s answer was simple: …”."""
    rumour: bool = False
    """Nobody vouches for it: “reportedly said”, “soll gesagt haben”."""
