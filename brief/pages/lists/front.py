"""The front page: what leads, the latest briefs, those before, who speaks, what is disputed."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from brief.pages.brief.share_image import share_address
from brief.pages.brief.telling import pull
from brief.pages.listing import Item, Listings
from brief.pages.lists.disputes import ALL, Pair, pairs
from brief.pages.lists.people import ListedSpeaker, speakers
from brief.pages.lists.rows import BriefRow, brief_row, brief_rows
from brief.pages.named import Named, topics_of
from brief.pages.voices import Voice
from brief.site import Brief

CARDS = 3
BRIEFS_SHOWN = 10
PEOPLE_SHOWN = 9
TOPICS_SHOWN = 12
DISPUTES_SHOWN = 2
SAID_SHOWN = 3
FEW_WORDS = 60
SOME_WORDS = 160
"""Up to how many characters words in the place of a picture are set larger, to fill it."""
"""The most characters of words that are set larger, so that their box is full."""


class Card(Struct, frozen=True):
    """A brief with its picture and the words that stand for it.

    Where it has no picture, the words are the picture; `said` has what else somebody says in it.
    """

    row: BriefRow
    pull: Item | None
    said: tuple[Item, ...] = ()

    @property
    def poster(self) -> Item | None:
        """The words that stand in the place of a picture."""
        return None if self.row.picture else self.pull

    @property
    def words(self) -> str:
        """How many words stand there: `few`, `some`, or empty where they are many."""
        length = len(self.pull.quote) if self.pull else 0
        return "few" if length <= FEW_WORDS else "some" if length <= SOME_WORDS else ""


class FrontInput(Struct, frozen=True):
    """What `index.html` is given. `all_disputes` is the list of more than `disputes` has."""

    title: str
    day: datetime.date | None
    briefs: int
    statements: int
    lead: Card | None
    cards: tuple[Card, ...]
    rows: tuple[BriefRow, ...]
    more: bool
    disputes: tuple[Pair, ...]
    all_disputes: str
    people: tuple[ListedSpeaker, ...]
    topics: tuple[Named, ...]
    share_image: str | None


def front_input(listings: Listings, base_url: str) -> FrontInput:
    """The front page."""
    site = listings.site
    leading = listings.leading
    rest = [brief for brief in site.briefs[: BRIEFS_SHOWN + 1] if brief is not leading]
    rest = rest[: BRIEFS_SHOWN - 1]
    shown = [leading, *rest] if leading else []
    second = [brief for brief in rest if has_face(listings, brief)][:CARDS]
    topics = {topic.slug: topic for brief in shown for topic in topics_of(brief)}
    return FrontInput(
        title=site.config.title,
        day=site.briefs[0].date if site.briefs else None,
        briefs=len(site.briefs),
        statements=listings.spoken,
        lead=card(listings, leading, SAID_SHOWN) if leading else None,
        cards=tuple(card(listings, brief, 2 if len(rest) == 1 else 0) for brief in second),
        rows=brief_rows(listings, (brief for brief in rest if brief not in second)),
        more=len(site.briefs) > len(shown),
        disputes=pairs(listings, listings.disputes, DISPUTES_SHOWN),
        all_disputes=ALL,
        people=speakers(
            listings, ((brief, each) for brief in shown for each in brief.statements), PEOPLE_SHOWN
        ),
        topics=tuple(topics.values())[:TOPICS_SHOWN],
        share_image=share_address(site, leading, base_url) if leading else None,
    )


def has_face(listings: Listings, brief: Brief) -> bool:
    """Whether a brief has a picture or words that can stand in its place."""
    return bool(brief_row(listings, brief).picture or pull(brief))


def card(listings: Listings, brief: Brief, said: int = 0) -> Card:
    """A brief with what is said in it: up to so many statements, and one for its picture."""
    words = pull(brief)
    row = brief_row(listings, brief)
    others = [
        each
        for each in brief.statements
        # Words that something was left out of stand for nobody.
        if (each is not words or row.picture) and len(each.spans) == 1
    ]
    return Card(
        row,
        listings.item((brief, words)) if words else None,
        heard(listings.items((brief, each) for each in others), said) if said else (),
    )


def heard(items: Iterable[Item], most: int) -> tuple[Item, ...]:
    """Some statements of a brief, in the order of its text; no voice twice before each is once."""
    spoken = [each for each in items if each.speaker and not each.teller]
    ranked = sorted(range(len(spoken)), key=lambda n: preference(spoken[n]))
    times: Counter[Voice | None] = Counter()
    turn = {}
    for n in ranked:
        turn[n] = times[spoken[n].speaker]
        times[spoken[n].speaker] += 1
    ranked.sort(key=turn.__getitem__)
    return tuple(spoken[n] for n in sorted(ranked[:most]))


def preference(item: Item) -> tuple[bool, bool, bool]:
    """Whole sentences go before parts, people before sources without a name, evidence first."""
    named = bool(item.speaker and item.speaker.id)
    return not item.alone, not named, not (item.note or item.related)
