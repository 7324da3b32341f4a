"""An actor's page: who it is, as of when, and everything it said, the newest first."""

from __future__ import annotations

import datetime

from msgspec import Struct

from brief.formats import urls
from brief.pages.brief.statement import initials, position
from brief.pages.links import Linker
from brief.pages.listing import Item, Listings
from brief.pages.lists.timeline import Timeline, timeline
from brief.pages.paging import Slice
from brief.site import Actor

COMPANY_SHOWN = 12


class Post(Struct, frozen=True):
    """What an actor was described as, from the first brief that says so to the last."""

    text: str
    first: datetime.date
    last: datetime.date


class ActorInput(Struct, frozen=True):
    """What `actor.html` is given; `feed` is the folder of the actor's feeds."""

    title: str
    actor: Actor
    initials: str
    image_src: str | None
    actor_url: str | None
    posts: tuple[Post, ...]
    feed: str | None
    part: Slice
    rows: tuple[Item, ...]
    timeline: Timeline | None
    company: tuple[tuple[Actor, int], ...]
    brief_count: int


def actor_input(listings: Listings, name: str, part: Slice, link: Linker) -> ActorInput:
    """The page of the actor `name`, with one part of what it said."""
    site = listings.site
    actor = site.actors[name]
    said = listings.said_by(name)
    return ActorInput(
        title=actor.name,
        actor=actor,
        initials=initials(actor.name),
        image_src=portrait(listings, actor, link),
        actor_url=actor.url if actor.url and urls.is_external(actor.url) else None,
        posts=posts(listings, name),
        feed=f"actors/{name}/" if name in site.said else None,
        part=part,
        rows=listings.items(part.of(said)),
        timeline=timeline(brief.date for brief, _ in said),
        company=company(listings, name),
        brief_count=len(listings.involving[name]),
    )


def company(listings: Listings, name: str) -> tuple[tuple[Actor, int], ...]:
    """With whom the actor appears, and in how many briefs, the most frequent first."""
    site = listings.site
    found = listings.beside.get(name, {})
    names = sorted(found, key=lambda each: (-found[each], site.actors[each].name.casefold(), each))
    return tuple((site.actors[each], found[each]) for each in names[:COMPANY_SHOWN])


def portrait(listings: Listings, actor: Actor, link: Linker) -> str | None:
    """The address of the actor's picture, if the site holds it: no page loads from elsewhere."""
    if actor.image and actor.image in listings.site.assets:
        return link(actor.image)
    return None


def posts(listings: Listings, name: str) -> tuple[Post, ...]:
    """The descriptions of an actor over time, the latest first; none where nothing is known."""
    found: list[Post] = []
    for brief in listings.involving[name]:
        text = position(brief.actors[name])
        if not text:
            continue
        if found and found[-1].text == text:
            found[-1] = Post(text, brief.date, found[-1].last)
        else:
            found.append(Post(text, brief.date, brief.date))
    return tuple(found)
