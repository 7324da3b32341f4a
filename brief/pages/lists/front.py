"""The front page: the latest brief with its most telling quotation, then those before it."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.brief.telling import most_telling
from brief.pages.listing import Item, Listings
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.named import Named, topics_of
from brief.site import Actor

BRIEFS_SHOWN = 10
ACTORS_SHOWN = 12


class FrontInput(Struct, frozen=True):
    """What `index.html` is given: the latest brief leads, and `more` says that not all are here."""

    title: str
    lead: BriefRow | None
    quotation: Item | None
    rows: tuple[BriefRow, ...]
    more: bool
    actors: tuple[Actor, ...]
    topics: tuple[Named, ...]


def front_input(listings: Listings) -> FrontInput:
    """The front page."""
    site = listings.site
    shown = site.briefs[:BRIEFS_SHOWN]
    rows = brief_rows(site, shown)
    telling = most_telling(shown[0]) if shown else None
    actors: dict[str, Actor] = {}
    topics: dict[str, Named] = {}
    for brief in shown:
        for name in brief.actors:
            actors.setdefault(name, site.actors[name])
        topics.update({topic.slug: topic for topic in topics_of(brief)})
    return FrontInput(
        title=site.config.title,
        lead=rows[0] if rows else None,
        quotation=listings.item((shown[0], telling)) if telling else None,
        rows=rows[1:],
        more=len(site.briefs) > len(shown),
        actors=tuple(actors.values())[:ACTORS_SHOWN],
        topics=tuple(topics.values()),
    )
