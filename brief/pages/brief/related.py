"""Where a reader may go on from a brief: the briefs before and after it, and those like it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from brief.pages.digests import value_digest
from brief.pages.named import topics_of
from brief.pages.strings import direction
from brief.site import Brief, Site

MOST = 3
LOOKED_AT = 40
"""How many of an actor's or a topic's newest briefs are looked at, so that no page's cost grows."""


class Neighbour(Struct, frozen=True):
    """A brief that another one leads to, with the actors and topics that the two share."""

    title: str
    target: str
    lang: str
    dir: str
    date: datetime.date
    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def neighbours(site: Site, brief: Brief) -> tuple[Neighbour | None, Neighbour | None]:
    """The brief before this one and the one after it in time, each None at the end."""
    index = site.ranks[brief.slug]
    older = site.briefs[index + 1] if index + 1 < len(site.briefs) else None
    newer = site.briefs[index - 1] if index else None
    return (
        neighbour(site, older) if older else None,
        neighbour(site, newer) if newer else None,
    )


def related(site: Site, brief: Brief) -> tuple[Neighbour, ...]:
    """The briefs that share most speakers and topics with this one, at most three."""
    actors = {
        name: {slug for slug, _ in site.said.get(name, ())[:LOOKED_AT]} for name in brief.actors
    }
    topics = {topic.label: site.about.get(topic.slug, ())[:LOOKED_AT] for topic in topics_of(brief)}
    shared = chain(*actors.values(), *actors.values(), *topics.values())
    scores = Counter(shared)
    del scores[brief.slug]
    least = min(sorted(scores.values())[-MOST:], default=0)
    found = sorted((-score, site.ranks[slug]) for slug, score in scores.items() if score >= least)
    return tuple(
        neighbour(
            site,
            other,
            tuple(brief.actors[name].name for name, slugs in actors.items() if other.slug in slugs),
            tuple(topic for topic, slugs in topics.items() if other.slug in slugs),
        )
        for other in (site.briefs[rank] for _, rank in found[:MOST])
    )


def candidates(
    site: Site, shown: Sequence[Neighbour]
) -> tuple[Mapping[str, bytes], Mapping[str, bytes]]:
    """By actor and by topic, a digest of the briefs among which those like another are sought.

    Each brief of the site is as it is `shown` alone.
    """

    def digested(slugs: Iterable[str]) -> bytes:
        # Their order is that of the whole site.
        return value_digest([shown[site.ranks[slug]] for slug in slugs])

    return (
        {
            name: digested(dict.fromkeys(slug for slug, _ in said[:LOOKED_AT]))
            for name, said in site.said.items()
        },
        {topic: digested(slugs[:LOOKED_AT]) for topic, slugs in site.about.items()},
    )


def neighbour(
    site: Site, brief: Brief, actors: tuple[str, ...] = (), topics: tuple[str, ...] = ()
) -> Neighbour:
    meta = brief.article.meta
    lang = meta.lang or site.config.lang
    return Neighbour(
        meta.title, f"{brief.slug}/", lang, direction(lang), brief.date, actors, topics
    )
