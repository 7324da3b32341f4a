"""The index of the annotations' tags, and a tag's page: the annotations with it, newest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brief.pages.listing import Listings, Said
from brief.pages.paging import Part


def tags_context(listings: Listings, part: Part[str], link: Callable[[str], str]) -> dict[str, Any]:
    """What `tags.html` is given: one part of the tags' slugs."""
    rows = [
        {
            "label": listings.tags[slug],
            "target": f"tags/{slug}/",
            "count": len(listings.by_tag[slug]),
        }
        for slug in part.items
    ]
    return {"title": "Tags", "lang": listings.site.config.lang, "part": part, "rows": rows}


def tag_context(
    listings: Listings, slug: str, part: Part[Said], link: Callable[[str], str]
) -> dict[str, Any]:
    """What `tag.html` is given: the tag of a slug, and one part of its annotations."""
    return {
        "title": listings.tags[slug],
        "lang": listings.site.config.lang,
        "part": part,
        "items": [listings.item(said) for said in part.items],
    }
