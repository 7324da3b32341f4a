"""The archive: how many briefs each month has, and the briefs of one month or year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby, takewhile

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.paging import Days, Slice, days_of, target_with
from brief.pages.strings import dated, month_and_year
from brief.site import Brief

LATEST_SHOWN = 20
MUCH = (4, 10)
"""From how many briefs on a month is drawn darker, and darkest."""


class Month(Struct, frozen=True):
    """A month with its number of briefs, and where its list begins, where it has any.

    `much` is how dark it is drawn: from 1 to 3, and 0 where there is no brief.
    """

    name: str
    label: str
    briefs: int
    target: str
    much: int
    current: bool


class Year(Struct, frozen=True):
    """A year with its twelve months."""

    number: int
    briefs: int
    target: str
    months: tuple[Month, ...]


class ArchiveInput(Struct, frozen=True):
    """What `archive.html` is given: years, and on the first page the briefs of the latest month.

    `latest_more` is where the rest of them is listed.
    """

    title: str
    part: Slice
    years: tuple[Year, ...]
    latest: str
    rows: tuple[BriefRow, ...]
    latest_more: str | None


class YearInput(Struct, frozen=True):
    """What `archive-year.html` is given; a group is a month by its number and its name.

    `older` and `newer` are the years beside it.
    """

    title: str
    part: Slice
    days: Days | None
    year: Year
    groups: tuple[tuple[int, str, tuple[BriefRow, ...]], ...]
    older: int | None
    newer: int | None


def archive_input(listings: Listings, part: Slice) -> ArchiveInput:
    """The archive: one part of the years."""
    briefs = listings.site.briefs if part.first else ()
    label, latest = "", []
    if briefs:
        year, month = briefs[0].date.year, briefs[0].date.month
        label = month_and_year(year, month, listings.t.lang)
        same = takewhile(lambda each: (each.date.year, each.date.month) == (year, month), briefs)
        latest = list(same)
    years = tuple(
        year_of(listings, number, briefs[0].date.month if briefs and not n else None)
        for n, number in enumerate(part.of(tuple(listings.briefs_by_year)))
    )
    more = len(latest) > LATEST_SHOWN
    return ArchiveInput(
        title=listings.t("archive"),
        part=part,
        years=years,
        latest=label,
        rows=brief_rows(listings, latest[:LATEST_SHOWN]),
        latest_more=years[0].target if more else None,
    )


def year_of(listings: Listings, number: int, current: int | None = None) -> Year:
    """A year; `current` is the month of which the page has the briefs."""
    base = f"archive/{number}/"
    counts = months_of(listings, number)
    lang = listings.t.lang
    names = dated(lang).months
    targets = {}
    before = 0
    for month, count in counts.items():
        targets[month] = f"{target_with(before, counts.total(), base)}#month-{month}"
        before += count
    months = tuple(
        Month(
            name=names[month - 1],
            label=month_and_year(number, month, lang),
            briefs=counts[month],
            target=targets.get(month, ""),
            much=sum(counts[month] >= least for least in (1, *MUCH)),
            current=month == current,
        )
        for month in range(1, 13)
    )
    return Year(number, counts.total(), base, months)


def months_of(listings: Listings, year: int) -> Counter[int]:
    """How many briefs each month of a year has, the latest first; all its pages tell of it."""
    return listings.memo(counted_months, listings.briefs_by_year[year], key=year)


def counted_months(briefs: Sequence[Brief]) -> Counter[int]:
    return Counter(brief.date.month for brief in briefs)


def year_input(listings: Listings, year: int, part: Slice) -> YearInput:
    """A year: one part of its briefs, grouped by month."""
    shown = part.of(listings.briefs_by_year[year])
    groups = tuple(
        (month, month_and_year(year, month, listings.t.lang), brief_rows(listings, briefs))
        for month, briefs in groupby(shown, key=lambda brief: brief.date.month)
    )
    years = tuple(listings.briefs_by_year)
    at = years.index(year)
    return YearInput(
        title=str(year),
        part=part,
        days=days_of(brief.date for brief in shown),
        year=year_of(listings, year),
        groups=groups,
        older=years[at + 1] if at + 1 < len(years) else None,
        newer=years[at - 1] if at else None,
    )
