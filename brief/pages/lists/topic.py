"""A topic's page: its briefs, the newest first."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.paging import Slice


class TopicInput(Struct, frozen=True):
    """What `topic.html` is given; `feed` is the folder of the topic's feeds."""

    title: str
    slug: str
    feed: str
    part: Slice
    rows: tuple[BriefRow, ...]
    statement_count: int


def topic_input(listings: Listings, slug: str, part: Slice) -> TopicInput:
    """The topic of a slug, with one part of its briefs."""
    site = listings.site
    shown = [site.by_slug[each] for each in part.of(site.about[slug])]
    return TopicInput(
        title=site.topics[slug],
        slug=slug,
        feed=f"topics/{slug}/",
        part=part,
        rows=brief_rows(site, shown),
        statement_count=len(listings.by_topic.get(slug, ())),
    )
