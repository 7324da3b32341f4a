"""The archive: the briefs by year and month."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.paging import PAGE_SIZE, Slice, target_of
from brief.pages.strings import month_and_year


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


class ArchiveInput(Struct, frozen=True):
    """What `archive.html` is given."""

    title: str
    part: Slice
    years: tuple[Year, ...]


class YearInput(Struct, frozen=True):
    """What `archive-year.html` is given; a group is a month by its number and its name."""

    title: str
    part: Slice
    groups: tuple[tuple[int, str, tuple[BriefRow, ...]], ...]


def archive_input(listings: Listings, part: Slice) -> ArchiveInput:
    """The archive: one part of the years."""
    years = tuple(year_of(listings, number) for number in part.of(tuple(listings.briefs_by_year)))
    return ArchiveInput(listings.t("archive"), part, years)


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


def year_input(listings: Listings, year: int, part: Slice) -> YearInput:
    """A year: one part of its briefs, grouped by month."""
    shown = part.of(listings.briefs_by_year[year])
    groups = tuple(
        (month, month_and_year(year, month, listings.t.lang), brief_rows(listings.site, briefs))
        for month, briefs in groupby(shown, key=lambda brief: brief.date.month)
    )
    return YearInput(str(year), part, groups)
