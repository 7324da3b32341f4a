"""A picture of when an actor spoke: bars over days, months or years, as geometry for a template."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

WIDTH = 320
HEIGHT = 64
GAP = 0.2
WIDEST = 24.0
DAYS_LIMIT = 62
MONTHS_LIMIT = 72


class Bar(Struct, frozen=True):
    """The statements of one day, month or year. `label` is the period as ISO 8601 writes it."""

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


def timeline(dates: Iterable[datetime.date]) -> Timeline | None:
    """The picture of some dates, or None where all are one: a single bar tells nothing."""
    days = Counter(dates)
    if len(days) < 2:
        return None
    first, last = min(days), max(days)
    if (last - first).days < DAYS_LIMIT:
        cut, slots = 10, (last - first).days + 1
    elif months(last) - months(first) < MONTHS_LIMIT:
        cut, slots = 7, months(last) - months(first) + 1
    else:
        cut, slots = 4, last.year - first.year + 1

    def slot(day: datetime.date) -> int:
        if cut == 10:
            return (day - first).days
        return months(day) - months(first) if cut == 7 else day.year - first.year

    counts: Counter[int] = Counter()
    labels: dict[int, str] = {}
    for day, count in sorted(days.items()):
        counts[slot(day)] += count
        labels.setdefault(slot(day), day.isoformat()[:cut])
    step = WIDTH / slots
    tallest = max(counts.values())
    bars = []
    for number, count in sorted(counts.items()):
        height = HEIGHT * count / tallest
        width = min(WIDEST, max(1.0, step * (1 - GAP)))
        bars.append(
            Bar(
                labels[number],
                count,
                round(number * step + (step - width) / 2, 1),
                round(HEIGHT - height, 1),
                round(width, 1),
                round(height, 1),
            )
        )
    return Timeline(tuple(bars), bars[0].label, bars[-1].label)


def months(day: datetime.date) -> int:
    return day.year * 12 + day.month
