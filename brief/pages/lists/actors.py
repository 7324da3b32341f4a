"""The index of the actors, by name."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from brief.pages.brief.statement import initials, position
from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.paging import Part
from brief.site import Actor


class ActorRow(Struct, frozen=True):
    """An actor in the index, with how often it speaks and in how many briefs it appears."""

    actor: Actor
    target: str
    initials: str
    description: str
    statements: int
    briefs: int


def actors_context(listings: Listings, part: Part[Actor], link: Linker) -> dict[str, Any]:
    """What `actors.html` is given."""
    site = listings.site
    rows = [
        ActorRow(
            actor=actor,
            target=f"actors/{actor.id}/",
            initials=initials(actor.name),
            description=position(actor),
            statements=len(site.said.get(actor.id, ())),
            briefs=len(listings.involving[actor.id]),
        )
        for actor in part.items
    ]
    return {"title": listings.t("actors"), "part": part, "rows": rows}
