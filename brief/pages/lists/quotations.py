"""The quotation index and its parts by kind, evidence, topic, year: who said what, newest first."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.brief.statement import kind_label
from brief.pages.listing import Group, Listings
from brief.pages.lists.facets import Facet, facets_of_page
from brief.pages.page import FacetName
from brief.pages.paging import Days, Slice, days_of
from brief.site import Said


class QuotationsInput(Struct, frozen=True):
    """What `quotations.html` is given; what the list can be narrowed by on the first page alone."""

    title: str
    facet: str
    facets: tuple[Facet, ...]
    part: Slice
    days: Days | None
    groups: tuple[Group, ...]


def quotations_input(
    listings: Listings, facet: FacetName, value: str, part: Slice
) -> QuotationsInput:
    """One part of a list of statements.

    `facet` names what the list is narrowed by, to `value`; it is empty for the whole index.
    """
    listed = part.of(quotations(listings, facet, value))
    return QuotationsInput(
        title=label_of(listings, facet, value),
        facet=facet,
        facets=facets_of_page(listings, part.base) if part.first else (),
        part=part,
        days=days_of(brief.date for brief, _ in listed),
        groups=listings.groups(listed),
    )


def quotations(listings: Listings, facet: FacetName, value: str) -> tuple[Said, ...]:
    """The whole of a list."""
    match facet:
        case "kind":
            return listings.by_kind[value]
        case "evidence":
            return listings.by_evidence[value]
        case "topic":
            return listings.by_topic[value]
        case "year":
            return listings.by_year[value]
        case "":
            return listings.statements


def label_of(listings: Listings, facet: FacetName, value: str) -> str:
    """What readers see of a facet's value."""
    if not facet:
        return listings.t("quotations")
    if facet == "kind":
        return kind_label(value, listings.site.config)
    if facet == "evidence":
        return listings.t(f"evidence-{value}")
    return listings.site.topics[value] if facet == "topic" else value
