"""The index of the topics, by name."""

from __future__ import annotations

import datetime

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.paging import Slice


class TopicRow(Struct, frozen=True):
    """A topic in the index, with how many briefs it has, and the date of the latest."""

    label: str
    target: str
    briefs: int
    latest: datetime.date


class TopicsInput(Struct, frozen=True):
    """What `topics.html` is given."""

    title: str
    part: Slice
    rows: tuple[TopicRow, ...]


def topics_input(listings: Listings, part: Slice) -> TopicsInput:
    """The index of the topics, one part of it."""
    site = listings.site
    rows = tuple(
        TopicRow(
            label=site.topics[slug],
            target=f"topics/{slug}/",
            briefs=len(site.about[slug]),
            latest=site.by_slug[site.about[slug][0]].date,
        )
        for slug in part.of(tuple(site.topics))
    )
    return TopicsInput(listings.t("topics"), part, rows)
