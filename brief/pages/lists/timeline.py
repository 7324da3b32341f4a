"""A picture of when an actor spoke: bars over days, months or years, as geometry for a template."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct

from brief.pages.strings import Strings, month_and_year

WIDTH = 320
HEIGHT = 64
GAP = 0.2
WIDEST = 24.0
DAYS_LIMIT = 62
MONTHS_LIMIT = 72


class Bar(Struct, frozen=True):
    """The statements of one day, month or year, which `label` names."""

    label: str
    count: int
    x: float
    y: float
    width: float
    height: float


class Timeline(Struct, frozen=True):
    """The bars that have statements; `first` and `last` label the ends of the axis."""

    bars: tuple[Bar, ...]
    first: str
    last: str
    width: int = WIDTH
    height: int = HEIGHT


def timeline(dates: Iterable[datetime.date], t: Strings) -> Timeline | None:
    """The picture of some dates, or None where all are one: a single bar tells nothing.

    Its periods are named in the words of `t`.
    """
    days = Counter(dates)
    if len(days) < 2:
        return None
    first, last = min(days), max(days)
    number, name = periods(first, last, t)
    slots = number(last) - number(first) + 1
    counts: Counter[int] = Counter()
    labels: dict[int, str] = {}
    for day, count in sorted(days.items()):
        slot = number(day) - number(first)
        counts[slot] += count
        labels.setdefault(slot, name(day))
    step = WIDTH / slots
    tallest = max(counts.values())
    bars = []
    for slot, count in sorted(counts.items()):
        height = HEIGHT * count / tallest
        width = min(WIDEST, max(1.0, step * (1 - GAP)))
        bars.append(
            Bar(
                labels[slot],
                count,
                round(slot * step + (step - width) / 2, 1),
                round(HEIGHT - height, 1),
                round(width, 1),
                round(height, 1),
            )
        )
    return Timeline(tuple(bars), bars[0].label, bars[-1].label)


def periods(
    first: datetime.date, last: datetime.date, t: Strings
) -> tuple[Callable[[datetime.date], int], Callable[[datetime.date], str]]:
    """How the periods are counted that the time between two days is cut into, and how named."""
    if (last - first).days < DAYS_LIMIT:
        return datetime.date.toordinal, t.date
    if months(last) - months(first) < MONTHS_LIMIT:
        return months, lambda day: month_and_year(day.year, day.month, t.lang)
    return (lambda day: day.year), (lambda day: str(day.year))


def months(day: datetime.date) -> int:
    return day.year * 12 + day.month
