"""A topic's page: its briefs, the newest first."""

from __future__ import annotations

from typing import Any

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.rows import brief_rows
from brief.pages.paging import Part
from brief.site import Brief


def topic_context(listings: Listings, slug: str, part: Part[Brief], link: Linker) -> dict[str, Any]:
    """What `topic.html` is given: the topic of a slug, and one part of its briefs."""
    site = listings.site
    return {
        "title": site.topics[slug],
        "slug": slug,
        "feed": f"topics/{slug}/",
        "part": part,
        "rows": brief_rows(site, part.items),
        "statement_count": len(listings.by_topic.get(slug, ())),
    }
