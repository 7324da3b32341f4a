"""The index of the annotations' tags, and a tag's page: the annotations with it, newest first."""

from __future__ import annotations

from typing import Any

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.statement_list import said_list
from brief.pages.paging import Part
from brief.site import Said


def tags_context(listings: Listings, part: Part[str], link: Linker) -> dict[str, Any]:
    """What `tags.html` is given: one part of the tags' slugs."""
    rows = [
        {
            "label": listings.tags[slug],
            "target": f"tags/{slug}/",
            "count": len(listings.by_tag[slug]),
        }
        for slug in part.items
    ]
    return {"title": listings.t("tags"), "part": part, "rows": rows}


def tag_context(listings: Listings, slug: str, part: Part[Said], link: Linker) -> dict[str, Any]:
    """What `tag.html` is given: the tag of a slug, and one part of its annotations."""
    return {
        "title": listings.tags[slug],
        "part": part,
        "said": said_list(listings, part.items, link),
    }
