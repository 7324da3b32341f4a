"""Somebody or something with a name."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(eq=False)
class Person:
    """Somebody or something with a name. `kind` is `person`, `organisation`, `place` or ``."""

    name: str
    words: tuple[str, ...]
    kind: str = ""
    gender: str = ""
    role: str = ""
    affiliation: str = ""
    seat: str = ""
    """Where they are elected, behind their party: “ohio” of “D-Ohio”."""
    roles: set[str] = field(default_factory=set)
    """The nouns by which the text calls them."""
    mentions: list[int] = field(default_factory=list)
