"""The page for a search; without a script, or where it can't run, it leads to the indexes."""

from __future__ import annotations

from typing import Any

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.search.records import BETWEEN

FILTERS = ("actor", "kind", "topic")


def search_context(listings: Listings, link: Linker) -> dict[str, Any]:
    """What `search.html` is given: its filters, and what parts a quote from its note."""
    return {"title": listings.t("search"), "filters": FILTERS, "between": BETWEEN}
