"""The index of the actors, by name."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.brief.statement import initials, position
from brief.pages.listing import Listings
from brief.pages.paging import Slice
from brief.site import Actor


class ActorRow(Struct, frozen=True):
    """An actor in the index, with how often it speaks and in how many briefs it appears."""

    actor: Actor
    target: str
    initials: str
    description: str
    statements: int
    briefs: int


class ActorsInput(Struct, frozen=True):
    """What `actors.html` is given."""

    title: str
    part: Slice
    rows: tuple[ActorRow, ...]


def actors_input(listings: Listings, part: Slice) -> ActorsInput:
    """The index of the actors, one part of it."""
    site = listings.site
    rows = tuple(
        ActorRow(
            actor=actor,
            target=f"actors/{actor.id}/",
            initials=initials(actor.name),
            description=position(actor),
            statements=len(site.said.get(actor.id, ())),
            briefs=len(listings.involving[actor.id]),
        )
        for actor in part.of(tuple(site.actors.values()))
    )
    return ActorsInput(listings.t("actors"), part, rows)
