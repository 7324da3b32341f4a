"""The page for an address that leads nowhere: shown anywhere, it has absolute links."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows

LATEST = 3


class NotFoundInput(Struct, frozen=True):
    """What `404.html` is given; `search` says whether the site has one."""

    title: str
    rows: tuple[BriefRow, ...]
    search: bool


def not_found_input(listings: Listings) -> NotFoundInput:
    """The page, with the latest briefs."""
    site = listings.site
    rows = brief_rows(listings, site.briefs[:LATEST])
    return NotFoundInput(listings.t("not-found"), rows, site.config.search)
