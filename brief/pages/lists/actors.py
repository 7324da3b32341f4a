"""The index of the actors, by name."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.paging import Slice
from brief.pages.voices import Voice, told_apart


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
    actors = part.of(tuple(site.actors.values()))
    voices = told_apart(listings.own_voice(each.id) for each in actors)
    rows = tuple(
        ActorRow(
            voice=each,
            statements=len(site.said.get(each.id, ())),
            briefs=len(listings.involving[each.id]),
        )
        for each in voices
    )
    return ActorsInput(listings.t("actors"), part, rows)
