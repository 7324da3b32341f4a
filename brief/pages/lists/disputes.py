"""Said against said, as lists show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.disputes import Dispute
from brief.pages.listing import Item, Listings
from brief.pages.voices import Voice
from brief.site import Said

ANSWERS_SHOWN = 3
ALL = "quotations/evidence/disputed/"
"""The list of all statements that stand against another."""


class Pair(Struct, frozen=True):
    """A statement, and the first of those that stand against it."""

    claim: Item
    against: tuple[Item, ...]


def pairs(
    listings: Listings, disputes: Sequence[Dispute], most: int, *, beside: str = ""
) -> tuple[Pair, ...]:
    """The first disputes of some, with the signs of the brief, or `beside` an actor with their own.

    Of two of one colour who stand against each other, the sign of the one who answers is hollow.
    """

    def side(said: Said) -> Item:
        # What stands against it is there to be seen.
        item = replace(listings.item(said), related=())
        return listings.in_own_signs(item, beside) if beside else item

    return tuple(
        answered(side(each.claim), [side(said) for said in each.against[:ANSWERS_SHOWN]])
        for each in disputes[:most]
    )


def answered(claim: Item, against: Iterable[Item]) -> Pair:
    """The pair, no sign in it like that of somebody else before."""
    known = {look(claim.voice): claim.voice}

    def other(voice: Voice | None) -> Voice | None:
        if voice is None or not voice.id:
            return voice
        before = known.setdefault(look(voice), voice)
        is_taken = before is None or before.id != voice.id
        return replace(voice, second=not voice.second) if is_taken else voice

    found = []
    for each in against:
        if each.teller:
            found.append(replace(each, teller=other(each.teller)))
        else:
            found.append(replace(each, speaker=other(each.speaker)))
    return Pair(claim, tuple(found))


def look(voice: Voice | None) -> tuple[str, bool]:
    return (voice.colour, voice.second) if voice else ("", False)
