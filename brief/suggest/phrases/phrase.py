"""A noun phrase: who is meant by it, with role and affiliation."""

from __future__ import annotations

from msgspec import Struct

NOUN = frozenset("COotl#")
REACH = 45
"""How many tokens a phrase may have, on the way to its subject."""


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase: tokens `[begin, end)`, of which `[first, last)` is a name, if it has one."""

    begin: int
    end: int
    first: int = 0
    last: int = 0
    pronoun: str = ""
    head: int = -1
    """The noun of a phrase without a name."""
    role: str = ""
    affiliation: str = ""
    title: str = ""
    """The honorific before the name."""
    joint: bool = False

    @property
    def named(self) -> bool:
        return self.last > self.first
