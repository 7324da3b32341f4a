"""Those who speak most in some briefs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from brief.pages.listing import Listings
from brief.pages.voices import Voice, told_apart, voice
from brief.site import Brief, Said


class ListedSpeaker(Struct, frozen=True):
    """Somebody who speaks, and how many statements of its own were selected."""

    voice: Voice
    statements: int


def speakers(listings: Listings, said: Iterable[Said], most: int) -> tuple[ListedSpeaker, ...]:
    """Whose words most of the statements are, those of most first.

    An actor has the sign of the first of the briefs, as beside it on the page.
    """
    counts: Counter[str] = Counter()
    first: dict[str, Brief] = {}
    for brief, statement in said:
        if name := statement.speaks:
            counts[name] += 1
            first.setdefault(name, brief)
    names, spoken = zip(*counts.most_common(most), strict=True) if counts else ((), ())
    voices = told_apart(voice(first[name].actors[name]) for name in names)
    return tuple(map(ListedSpeaker, voices, spoken))
