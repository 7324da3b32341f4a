"""The index of the actors, by name."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.paging import Slice
from brief.pages.voices import Voice, voice


class ActorRow(Struct, frozen=True):
    """An actor in the index, with how often it speaks itself and in how many briefs it appears."""

    voice: Voice
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
            voice=voice(actor, listings.signs[actor.id]),
            statements=len(site.said.get(actor.id, ())),
            briefs=len(listings.involving[actor.id]),
        )
        for actor in part.of(tuple(site.actors.values()))
    )
    return ActorsInput(listings.t("actors"), part, rows)
