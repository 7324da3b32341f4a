"""The page for an address that leads nowhere: shown anywhere, it has absolute links."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows

LATEST = 3


class NotFoundInput(Struct, frozen=True):
    """What `404.html` is given."""

    title: str
    rows: tuple[BriefRow, ...]


def not_found_input(listings: Listings) -> NotFoundInput:
    """The page, with the latest briefs."""
    site = listings.site
    return NotFoundInput(listings.t("not-found"), brief_rows(site, site.briefs[:LATEST]))
