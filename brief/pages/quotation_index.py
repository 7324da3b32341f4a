"""The quotation index and its parts by kind, topic and year: what somebody said, newest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from brief.pages.facets import Facet
from brief.pages.listing import Listings, Said
from brief.pages.paging import Part


def quotations_context(
    listings: Listings,
    facets: Callable[[], tuple[Facet, ...]],
    facet: str,
    label: str,
    part: Part[Said],
    link: Callable[[str], str],
) -> dict[str, Any]:
    """What `quotations.html` is given: one part of a list.

    `facet` names what the list is narrowed by, to `label`; it is empty for the whole index.
    """
    return {
        "title": label or "Quotations",
        "lang": listings.site.config.lang,
        "facet": facet,
        "facets": facets(),
        "part": part,
        "items": [listings.item(said) for said in part.items],
    }
