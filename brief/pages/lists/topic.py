"""A topic's page: its briefs, the newest first, who speaks about it and what is disputed."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from brief.pages.grouping import statements_about
from brief.pages.listing import Listings
from brief.pages.lists.disputes import ALL, Pair, pairs
from brief.pages.lists.front import Card, card, has_face
from brief.pages.lists.one_sign import one_sign_each
from brief.pages.lists.people import ListedSpeaker, speakers
from brief.pages.lists.rows import BriefRow, brief_rows
from brief.pages.named import Named, topics_of
from brief.pages.paging import Days, Slice, days_of

CARDS = 2
PEOPLE_SHOWN = 9
NEAR_SHOWN = 12
DISPUTES_SHOWN = 3


class TopicInput(Struct, frozen=True):
    """What `topic.html` is given; `feed` is the folder of the topic's feeds.

    `cards` are the latest briefs, on the first page; `near` are the topics that the page's briefs
    have besides.
    """

    title: str
    slug: str
    feed: str
    part: Slice
    days: Days | None
    cards: tuple[Card, ...]
    rows: tuple[BriefRow, ...]
    statement_count: int
    people: tuple[ListedSpeaker, ...]
    disputes: tuple[Pair, ...]
    all_disputes: str
    near: tuple[Named, ...]


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
    disputes = listings.disputes_by_topic.get(slug, ()) if part.first else ()
    found = TopicInput(
        title=site.topics[slug],
        slug=slug,
        feed=f"topics/{slug}/",
        part=part,
        days=days_of(brief.date for brief in shown),
        cards=tuple(card(listings, each) for each in cards),
        rows=brief_rows(listings, shown[len(cards) :]),
        statement_count=len(statements),
        people=speakers(listings, statements, PEOPLE_SHOWN),
        disputes=pairs(listings, disputes, DISPUTES_SHOWN),
        all_disputes=ALL,
        near=tuple(by_slug.values())[:NEAR_SHOWN],
    )
    return one_sign_each(found, [each.voice for each in found.people])
