"""Said against said, as lists show it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.disputes import Dispute
from brief.pages.listing import Item, Listings
from brief.site import Said

ANSWERS_SHOWN = 3
ALL = "quotations/evidence/disputed/"
"""The list of all statements that stand against another."""


class Pair(Struct, frozen=True):
    """A statement, and the first of those that stand against it."""

    claim: Item
    against: tuple[Item, ...]


def pairs(
    listings: Listings, disputes: Sequence[Dispute], most: int, *, own_signs: bool = False
) -> tuple[Pair, ...]:
    """The first disputes of some, with the signs of the brief, or with the actors' own."""

    def side(said: Said) -> Item:
        # What stands against it is there to be seen.
        item = replace(listings.item(said), related=())
        return listings.in_own_signs(item) if own_signs else item

    return tuple(
        Pair(side(each.claim), tuple(side(said) for said in each.against[:ANSWERS_SHOWN]))
        for each in disputes[:most]
    )
