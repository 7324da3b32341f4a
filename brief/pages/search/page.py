"""The page for a search; without a script, or where it can't run, it leads to the indexes."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.search.records import BETWEEN

FILTERS = ("actor", "kind", "topic")


class SearchInput(Struct, frozen=True):
    """What `search.html` is given: its filters, and what parts a quote from its note."""

    title: str
    filters: tuple[str, ...] = FILTERS
    between: str = BETWEEN


def search_input(listings: Listings) -> SearchInput:
    """The page for a search."""
    return SearchInput(listings.t("search"))
