"""The page at an address that an actor had under a former id: it leads to the actor's page."""

from __future__ import annotations

from msgspec import Struct

from brief.site import Site


class MovedInput(Struct, frozen=True):
    """What `moved.html` is given: the actor's name, and the path of its page."""

    title: str
    target: str


def moved_input(site: Site, actor: str) -> MovedInput:
    return MovedInput(site.actors[actor].name, f"actors/{actor}/")
