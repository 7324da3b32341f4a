"""A topic's page: its briefs, the newest first, who speaks about it and what is disputed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from brief.pages.grouping import statements_about
from brief.pages.listing import Listings
from brief.pages.lists.disputes import ALL, Pair, pairs
from brief.pages.lists.front import Card, card, has_face
from brief.pages.lists.people import ListedSpeaker, speakers
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.named import Named, topics_of
from brief.pages.paging import Days, Slice, days_of
from brief.pages.strings import month_and_year
from brief.site import Said

CARDS = 2
PEOPLE_SHOWN = 9
NEAR_SHOWN = 12
DISPUTES_SHOWN = 3


Columns = tuple[tuple[str, ...], ...]


class Makers(Struct, frozen=True):
    """How many make statements themselves, with a name and without, and how many are retold."""

    speakers: int
    nameless: int
    retold: int


class TopicInput(Struct, frozen=True):
    """What `topic.html` is given; `feed` is the folder of the topic's feeds.

    On the first page, `months` are the first and the last one of its briefs, `makers` count who
    makes its statements, and `cards` are the latest briefs. `near` are the topics that the page's
    briefs have besides. `columns` says which sections stand in each column of the page: `briefs`,
    `who`, `disputes`, `near`.
    """

    title: str
    slug: str
    feed: str
    part: Slice
    days: Days | None
    months: tuple[str, ...]
    cards: tuple[Card, ...]
    rows: tuple[BriefRow, ...]
    statement_count: int
    makers: Makers
    people: tuple[ListedSpeaker, ...]
    disputes: tuple[Pair, ...]
    all_disputes: str
    near: tuple[Named, ...]
    columns: Columns


def topic_input(listings: Listings, slug: str, part: Slice) -> TopicInput:
    """The topic of a slug, with one part of its briefs."""
    site = listings.site
    shown = [site.by_slug[each] for each in part.of(site.about[slug])]
    cards = [each for each in shown[:CARDS] if has_face(listings, each)] if part.first else []
    if len(cards) < CARDS:
        cards = []
    statements = statements_about(site, slug) if part.first else ()
    near = Counter(each for brief in shown for each in topics_of(brief) if each.slug != slug)
    by_slug: dict[str, Named] = {}
    for each, _ in near.most_common():
        by_slug.setdefault(each.slug, each)
    people = speakers(listings, statements, PEOPLE_SHOWN)
    disputes = listings.disputes_by_topic.get(slug, ()) if part.first else ()
    return TopicInput(
        title=site.topics[slug],
        slug=slug,
        feed=f"topics/{slug}/",
        part=part,
        days=days_of(brief.date for brief in shown),
        months=months_of(listings, slug) if part.first else (),
        cards=tuple(card(listings, each) for each in cards),
        rows=brief_rows(listings, shown[len(cards) :]),
        statement_count=len(statements),
        makers=makers_of(statements),
        people=people,
        disputes=pairs(listings, disputes, DISPUTES_SHOWN),
        all_disputes=ALL,
        near=tuple(by_slug.values())[:NEAR_SHOWN],
        columns=columns_of(who=bool(people), disputes=bool(disputes), near=bool(by_slug)),
    )


def columns_of(*, who: bool, disputes: bool, near: bool) -> Columns:
    """Which sections stand in each column of a page that has these besides its briefs.

    Who speaks stands below the briefs, or beside them where little else would.
    """
    beside = ["disputes"] * disputes + ["near"] * near
    if who and beside == ["near"]:
        return ("briefs",), ("who", "near")
    first = ("briefs", "who") if who else ("briefs",)
    return (first, tuple(beside)) if beside else (first,)


def months_of(listings: Listings, slug: str) -> tuple[str, ...]:
    """The month of the first brief of a topic and that of the last one, where it is another."""
    slugs = listings.site.about[slug]
    dates = [listings.site.by_slug[each].date for each in (slugs[-1], slugs[0])]
    found = [month_and_year(each.year, each.month, listings.t.lang) for each in dates]
    return tuple(dict.fromkeys(found))


def makers_of(statements: Iterable[Said]) -> Makers:
    """Who makes them; two sources are one only where a brief calls them alike."""
    own = [(brief.slug, each) for brief, each in statements if not each.second_hand]
    return Makers(
        speakers=len({each.actor for _, each in own if each.actor}),
        nameless=len({(slug, each.attributed_to) for slug, each in own if not each.actor}),
        retold=sum(each.second_hand for _, each in statements),
    )
