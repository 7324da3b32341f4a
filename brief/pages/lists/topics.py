"""The index of the topics, by name."""

from __future__ import annotations

from typing import Any

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.paging import Part


def topics_context(listings: Listings, part: Part[str], link: Linker) -> dict[str, Any]:
    """What `topics.html` is given: one part of the topics' slugs."""
    site = listings.site
    rows = [
        {
            "label": site.topics[slug],
            "target": f"topics/{slug}/",
            "briefs": len(site.about[slug]),
            "latest": site.by_slug[site.about[slug][0]].date,
        }
        for slug in part.items
    ]
    return {"title": listings.t("topics"), "part": part, "rows": rows}
