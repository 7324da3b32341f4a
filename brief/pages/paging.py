"""Long lists over several pages, so that no page grows with the archive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

T = TypeVar("T")
PAGE_SIZE = 100


class Slice(Struct, frozen=True):
    """One page of a list: `number` of `count`, counted from 1.

    `base` is the first page's address (`quotations/`), and `total` counts the whole list.
    """

    base: str
    number: int
    count: int
    total: int

    def of(self, items: Sequence[T]) -> Sequence[T]:
        """This page's items of the whole list."""
        return items[self.start - 1 : self.start - 1 + PAGE_SIZE]

    @property
    def target(self) -> str:
        """This page's address in the site."""
        return target_of(self.base, self.number)

    @property
    def path(self) -> str:
        """This page's file."""
        return f"{self.target}index.html"

    @property
    def first(self) -> bool:
        """Whether the list begins here."""
        return self.number == 1

    @property
    def newer(self) -> str | None:
        """The address of the page before this one."""
        return target_of(self.base, self.number - 1) if self.number > 1 else None

    @property
    def older(self) -> str | None:
        """The address of the page after this one."""
        return target_of(self.base, self.number + 1) if self.number < self.count else None

    @property
    def ends(self) -> tuple[str, str]:
        """The addresses of the first and the last page."""
        return self.base, target_of(self.base, self.count)

    @property
    def start(self) -> int:
        """The number in the whole list of this page's first item."""
        return (self.number - 1) * PAGE_SIZE + 1


def target_of(base: str, number: int) -> str:
    return base if number == 1 else f"{base}{number}/"


def slices(total: int, base: str) -> Iterator[Slice]:
    """The pages of a list of so many items; one empty page where the list has nothing."""
    count = max(1, -(-total // PAGE_SIZE))
    return (Slice(base, number, count, total) for number in range(1, count + 1))
