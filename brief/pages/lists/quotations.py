"""The quotation index and its parts by kind, topic and year: what somebody said, newest first."""

from __future__ import annotations

from functools import partial
from typing import Any

from brief.pages.brief.statement import kind_label
from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.facets import facet_lists, facets_of
from brief.pages.lists.statement_list import said_list
from brief.pages.paging import Part
from brief.site import Said


def quotations_context(
    listings: Listings,
    facet: str,
    value: str,
    part: Part[Said],
    link: Linker,
) -> dict[str, Any]:
    """What `quotations.html` is given: one part of a list.

    `facet` names what the list is narrowed by, to `value`; it is empty for the whole index.
    """
    return {
        "title": label_of(listings, facet, value),
        "facet": facet,
        "facets": listings.once("facets", partial(facets_of, listings)),
        "choices": facet_lists(listings, part.base, link),
        "part": part,
        "said": said_list(listings, part.items, link),
    }


def label_of(listings: Listings, facet: str, value: str) -> str:
    """What readers see of a facet's value."""
    if not facet:
        return listings.t("quotations")
    if facet == "kind":
        return kind_label(value, listings.site.config)
    return listings.site.topics[value] if facet == "topic" else value
