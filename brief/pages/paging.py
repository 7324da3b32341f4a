"""Long lists over several pages, so that no page grows with the archive.

Most lists begin with what is newest. Their pages are filled from the other end: what is new is a
matter of the first page, and the others keep what they show, and their addresses.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

T = TypeVar("T")
Days = tuple[datetime.date, datetime.date]
"""The first and the last day of what a page shows."""
PAGE_SIZE = 100
"""How many items a page has; the first one has up to as many again."""


class Slice(Struct, frozen=True):
    """One page of a list.

    `base` is the first page's address (`quotations/`). The others have a `number` in theirs, which
    counts from the list's end; `newer` is the address of the page before this one.

    `total` counts the items of the list, and `count` its pages. Both change with what is new, so
    pages but the first are not told of them unless they tell readers which page they are.
    """

    base: str
    number: int
    newer: str | None
    count: int = 0
    total: int = 0

    def of(self, items: Sequence[T]) -> Sequence[T]:
        """This page's items of the whole list."""
        end = len(items) - (self.number - 1) * PAGE_SIZE
        return items[0 if self.first else end - PAGE_SIZE : end]

    @property
    def target(self) -> str:
        """This page's address in the site."""
        return self.base if self.first else numbered(self.base, self.number)

    @property
    def path(self) -> str:
        """This page's file."""
        return f"{self.target}index.html"

    @property
    def first(self) -> bool:
        """Whether the list begins here."""
        return self.newer is None

    @property
    def older(self) -> str | None:
        """The address of the page after this one."""
        return numbered(self.base, self.number - 1) if self.number > 1 else None

    @property
    def ends(self) -> tuple[str, str]:
        """The addresses of the first and the last page, of more than one."""
        return self.base, numbered(self.base, 1)

    @property
    def place(self) -> int:
        """Which page it is for readers, who count from the first one, where `count` is known."""
        return self.count - self.number + 1


def slices(total: int, base: str, *, counted: bool = False) -> Iterator[Slice]:
    """The pages of a list of so many items; one empty page where the list has nothing.

    The pages of a list that has no days are `counted` for readers, to tell where they are.
    """
    count = pages_of(total)
    for number in range(count, 0, -1):
        first = number == count
        known = (count, total) if first or counted else ()
        yield Slice(base, number, None if first else target_of(base, number + 1, count), *known)


def days_of(newest_first: Iterable[datetime.date]) -> Days | None:
    """The days from the last to the first of these; None where there are none."""
    days = list(newest_first)
    return (days[-1], days[0]) if days else None


def target_with(index: int, total: int, base: str) -> str:
    """The address of the page that has the item of this index in a list of so many."""
    return target_of(base, (total - 1 - index) // PAGE_SIZE + 1, pages_of(total))


def pages_of(total: int) -> int:
    return max(1, total // PAGE_SIZE)


def target_of(base: str, number: int, count: int) -> str:
    return base if number >= count else numbered(base, number)


def numbered(base: str, number: int) -> str:
    return f"{base}{number}/"
