"""A brief as lists show it: headline, summary, date, topics and who speaks."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import islice

from msgspec import Struct

from brief.pages.named import Named, topics_of
from brief.site import Actor, Brief, Site

ACTORS_SHOWN = 6


class BriefRow(Struct, frozen=True):
    """A brief in a list. `more` counts the actors that are not shown."""

    target: str
    title: str
    summary: str | None
    lang: str
    date: datetime.date
    outlet: str | None
    topics: tuple[Named, ...]
    actors: tuple[Actor, ...]
    more: int
    statements: int


def brief_rows(site: Site, briefs: Iterable[Brief]) -> tuple[BriefRow, ...]:
    """The rows of a list of briefs, in its order."""
    return tuple(
        BriefRow(
            target=f"{brief.slug}/",
            title=brief.article.meta.title,
            summary=brief.article.meta.summary,
            lang=brief.article.meta.lang or site.config.lang,
            date=brief.date,
            outlet=brief.article.meta.source.name,
            topics=topics_of(brief),
            actors=tuple(site.actors[name] for name in islice(brief.actors, ACTORS_SHOWN)),
            more=max(0, len(brief.actors) - ACTORS_SHOWN),
            statements=len(brief.statements),
        )
        for brief in briefs
    )
