"""The page for an address that leads nowhere: shown anywhere, it has absolute links."""

from __future__ import annotations

from typing import Any

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.rows import brief_rows

LATEST = 3


def not_found_context(listings: Listings, link: Linker) -> dict[str, Any]:
    """What `404.html` is given."""
    site = listings.site
    return {
        "title": listings.t("not-found"),
        "rows": brief_rows(site, site.briefs[:LATEST]),
    }
