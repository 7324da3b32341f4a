"""The archive: the briefs by year and month."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import Any

from msgspec import Struct

from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.paging import PAGE_SIZE, Part, target_of
from brief.pages.strings import month_and_year
from brief.site import Brief


class Month(Struct, frozen=True):
    """A month with its number of briefs, and where its list begins."""

    label: str
    briefs: int
    target: str


class Year(Struct, frozen=True):
    """A year with its months, the latest first."""

    number: int
    briefs: int
    target: str
    months: tuple[Month, ...]


def archive_context(listings: Listings, part: Part[int], link: Linker) -> dict[str, Any]:
    """What `archive.html` is given: one part of the years."""
    years = [year_of(listings, number) for number in part.items]
    return {
        "title": listings.t("archive"),
        "part": part,
        "years": years,
    }


def year_of(listings: Listings, number: int) -> Year:
    briefs = listings.briefs_by_year[number]
    base = f"archive/{number}/"
    months = []
    before = 0
    for month, count in Counter(brief.date.month for brief in briefs).items():
        target = target_of(base, before // PAGE_SIZE + 1)
        label = month_and_year(number, month, listings.t.lang)
        months.append(Month(label, count, f"{target}#month-{month}"))
        before += count
    return Year(number, len(briefs), base, tuple(months))


def year_context(listings: Listings, year: int, part: Part[Brief], link: Linker) -> dict[str, Any]:
    """What `archive-year.html` is given: one part of a year's briefs, grouped by month."""
    groups: list[tuple[int, str, tuple[BriefRow, ...]]] = [
        (month, month_and_year(year, month, listings.t.lang), brief_rows(listings.site, briefs))
        for month, briefs in groupby(part.items, key=lambda brief: brief.date.month)
    ]
    return {
        "title": str(year),
        "part": part,
        "groups": groups,
    }
