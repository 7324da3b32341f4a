"""An actor's page: who it is, what it said itself, and what others tell of that, newest first."""

from __future__ import annotations

import datetime
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, groupby

from markupsafe import Markup
from msgspec import Struct

from brief.formats import urls
from brief.pages.addresses import absolute
from brief.pages.brief.highlight import inline_html
from brief.pages.brief.share_image import address_of
from brief.pages.brief.statement import position
from brief.pages.line import Bars, lit_bars, marked
from brief.pages.links import Linker
from brief.pages.listing import BriefHeading, Group, Item, Listings
from brief.pages.lists.disputes import ALL, Pair, pairs
from brief.pages.lists.timeline import Timeline, timeline
from brief.pages.paging import Days, Slice, days_of
from brief.pages.voices import Voice, told_apart
from brief.site import Actor, Brief, Said, Site

COMPANY_SHOWN = 12
"""With how many an actor is shown at once; of the others, unfolded, so many more."""
COMPANY_UNFOLDED = 48
COMPANY_IN_ALL = COMPANY_SHOWN + COMPANY_UNFOLDED
DISPUTES_SHOWN = 3
RETOLD_SHOWN = 20
LOOKED_AT = 40
"""How many statements are looked at for a picture, so that no page's cost grows."""
REGISTRY = "content/actors.yaml"
"""An actor is the same in every folder, so what it links to is read from the registry's."""


class Post(Struct, frozen=True):
    """What an actor was described as, from the first brief that says so to the last."""

    text: str
    first: datetime.date
    last: datetime.date


class Chapter(Struct, frozen=True):
    """What an actor said in one brief: its post at the time, and its place on the line.

    `total` counts the statements of all in the brief; the post is empty where it is as today.
    """

    group: Group
    post: str
    line: tuple[Bars, ...]
    total: int

    @property
    def rows(self) -> tuple[Item, ...]:
        """The statements."""
        return self.group.rows


class Company(Struct, frozen=True):
    """With whom an actor appears, and in how many briefs each: the most frequent, and the `others`.

    `count` has all of them; `brief` is where they do if it is one brief alone. That names all of
    them: where they are more than are listed here, none is the more frequent, and it has the rest.
    """

    shown: tuple[tuple[Voice, int], ...]
    others: tuple[tuple[Voice, int], ...]
    count: int
    brief: BriefHeading | None

    @property
    def folded(self) -> int:
        """How many are not shown at once."""
        return self.count - len(self.shown)

    @property
    def further(self) -> int:
        """How many are in the list of all actors alone."""
        return self.folded - len(self.others)


class ActorInput(Struct, frozen=True):
    """What `actor.html` is given; `feed` is the folder of the actor's feeds.

    `retold` is what others say that the actor said, and `tells` what it says that others said.
    """

    title: str
    actor: Actor
    voice: Voice
    about: Markup | None
    image_src: str | None
    actor_url: str | None
    posts: tuple[Post, ...]
    feed: str | None
    part: Slice
    days: Days | None
    chapters: tuple[Chapter, ...]
    retold: tuple[Group, ...]
    retold_count: int
    tells: tuple[Group, ...]
    all_retold: str
    noted: int
    timeline: Timeline | None
    disputes: tuple[Pair, ...]
    all_disputes: str
    company: Company | None
    brief_count: int
    share_image: str | None
    share_portrait: str | None


def actor_input(
    listings: Listings, name: str, part: Slice, link: Linker, base_url: str
) -> ActorInput:
    """The page of the actor `name`, with one part of what it said."""
    site = listings.site
    actor = site.actors[name]
    said = listings.said_by(name)
    listed = part.of(said)
    others = tuple(site.retold_of(name)) if part.first else ()
    retold = [each for each in others if each[1].actor == name]
    tells = [each for each in others if each[1].reported_by == name]
    known = listings.memo(posts, listings.involving[name], name, key=name)
    disputes = listings.disputes_by_actor.get(name, ()) if part.first else ()
    return ActorInput(
        title=actor.name,
        actor=actor,
        voice=listings.own_voice(name),
        about=about(listings, actor, link),
        image_src=portrait(listings, actor, link),
        actor_url=actor.url if actor.url and urls.is_external(actor.url) else None,
        posts=known,
        feed=f"actors/{name}/" if name in site.said else None,
        part=part,
        days=days_of(brief.date for brief, _ in listed),
        chapters=chapters(listings, actor, listed, known[0].text if known else ""),
        retold=listings.groups(retold[:RETOLD_SHOWN], beside=name),
        retold_count=len(retold),
        tells=listings.groups(tells[:RETOLD_SHOWN], beside=name),
        all_retold="quotations/evidence/second-hand/",
        noted=listings.memo(noted, said, key=name),
        timeline=timeline((brief.date for brief, _ in said), listings.t) if part.first else None,
        disputes=pairs(listings, disputes, DISPUTES_SHOWN, beside=name),
        all_disputes=ALL,
        company=company(listings, name) if part.first else None,
        brief_count=len(listings.involving[name]),
        share_image=share_image(listings, name, base_url),
        share_portrait=share_portrait(listings, actor, base_url),
    )


def chapters(
    listings: Listings, actor: Actor, said: Sequence[Said], today: str
) -> tuple[Chapter, ...]:
    """Some of what an actor said, by brief."""
    found = []
    for _, each in groupby(said, key=lambda each: each[0].slug):
        statements = tuple(each)
        brief = statements[0][0]
        then = position(brief.actors[actor.id])
        # In the thread all is in the actor's own colour: the rows are those of the index.
        group = Group(listings.heading(brief), listings.items(statements))
        line = lit_bars(listings.memo.lately(marked, brief, key=brief.slug), actor)
        total = listings.memo.lately(attributed, brief, key=brief.slug)
        found.append(Chapter(group, "" if then == today else then, line, total))
    return tuple(found)


def attributed(brief: Brief) -> int:
    """How many of a brief's statements somebody makes, named or not."""
    return sum(bool(one.actor or one.attributed_to) for one in brief.statements)


def share_image(listings: Listings, name: str, base_url: str) -> str | None:
    """The address of the newest picture for sharing that has words of the actor's own."""
    site = listings.site
    slug = listings.pulled.get(name) if base_url else None
    if slug is None or all(slug != other for other, _ in site.said[name][:LOOKED_AT]):
        return None
    brief = site.by_slug[slug]
    return address_of(brief, base_url) if listings.face(brief) else None


def share_portrait(listings: Listings, actor: Actor, base_url: str) -> str | None:
    """The address of the actor's own picture, of a format that is shown where links are shared."""
    if not base_url or not actor.image or actor.image not in listings.site.assets:
        return None
    return None if actor.image.lower().endswith(".svg") else absolute(base_url, actor.image)


def about(listings: Listings, actor: Actor, link: Linker) -> Markup | None:
    """What is known of an actor, as HTML."""

    def resolve(url: str) -> str:
        if urls.is_external(url):
            return urls.encode(url)
        return link(target(listings.site, url) or url)

    return inline_html(actor.description, resolve) if actor.description else None


def target(site: Site, url: str) -> str | None:
    """The path in the site that a local link in an actor's description leads to."""
    return site.target(f"/{url.lstrip('/')}", REGISTRY)


def company(listings: Listings, name: str) -> Company | None:
    """With whom the actor appears, the most frequent first; nobody where it is alone."""
    actors = listings.site.actors
    briefs = listings.involving[name]
    ordered, order = listings.memo(places_by_name, actors)
    # Many appear in the same briefs, and with the same others.
    together = tuple(brief.slug for brief in briefs)
    size = len(ordered)
    met = tuple(
        listings.memo.lately(places_in, order, brief.actors, key=brief.slug) for brief in briefs
    )
    count, ranks = listings.memo.lately(ranked, size, met, key=together)
    if count == 1:
        return None
    alone = len(briefs) == 1
    listed = COMPANY_SHOWN if alone and count - 1 > COMPANY_IN_ALL else COMPANY_IN_ALL
    own = order[name]
    ranks = [rank for rank in ranks[: listed + 1] if rank % size != own][:listed]
    others = listings.own_voices([ordered[rank % size] for rank in ranks], beside=name)
    counted = tuple(
        (other, -(rank // size)) for other, rank in zip(told_apart(others), ranks, strict=True)
    )
    brief = listings.heading(briefs[0]) if alone else None
    return Company(counted[:COMPANY_SHOWN], counted[COMPANY_SHOWN:], count - 1, brief)


def places_by_name(actors: Mapping[str, Actor]) -> tuple[Sequence[str], Mapping[str, int]]:
    """All actors in the order of their names, and the place of each in it."""
    ordered = sorted(actors, key=lambda each: (actors[each].name.casefold(), each))
    return ordered, {name: place for place, name in enumerate(ordered)}


def places_in(order: Mapping[str, int], involved: Iterable[str]) -> Sequence[int]:
    """The places of some actors."""
    return [order[name] for name in involved]


def ranked(size: int, met: Iterable[Sequence[int]]) -> tuple[int, Sequence[int]]:
    """How many there are in some briefs, and the most frequent: with one more than are shown.

    By one number each, as there may be thousands beside each of thousands: the place among `size`
    actors, less that size for each brief.
    """
    found = Counter(chain.from_iterable(met))
    ranks = sorted([place - size * times for place, times in found.items()])
    return len(found), array("q", ranks[: COMPANY_IN_ALL + 1])


def portrait(listings: Listings, actor: Actor, link: Linker) -> str | None:
    """The address of the actor's picture, if the site holds it: no page loads from elsewhere."""
    if actor.image and actor.image in listings.site.assets:
        return link(actor.image)
    return None


def noted(said: Sequence[Said]) -> int:
    """How many of some statements have a note."""
    return sum(bool(statement.note) for _, statement in said)


def posts(briefs: Sequence[Brief], name: str) -> tuple[Post, ...]:
    """The descriptions of an actor over time, the latest first; none where nothing is known.

    The briefs are those that involve it, newest first.
    """
    found: list[Post] = []
    for brief in briefs:
        text = position(brief.actors[name])
        if not text:
            continue
        if found and found[-1].text == text:
            found[-1] = Post(text, brief.date, found[-1].last)
        else:
            found.append(Post(text, brief.date, brief.date))
    return tuple(found)
