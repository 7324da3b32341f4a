"""Readers of a brief's text: the files that change with it where no list of statements does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.pages.data.feeds import ENTRIES, files
from brief.pages.data.statements import parts_of
from brief.pages.listing import Listings
from brief.pages.lists import archive, front, not_found
from brief.pages.named import topics_of
from brief.pages.outline import ListsOutline
from brief.pages.page import ActorPage, DataFile, Page, Subject, TopicPage, YearPage
from brief.pages.plan import (
    FRONT,
    NOT_FOUND_PAGE,
    brief_page,
    files_of_brief,
    pages_of_actor,
    pages_of_archive,
    pages_of_topic,
    pages_of_year,
    statements_in_part,
)
from brief.site import Site
from brief.site.outline import SLUGS

LATEST = max(archive.LATEST_SHOWN, front.BRIEFS_SHOWN + 1, not_found.LATEST)
"""How many of the newest briefs the pages show that show the newest alone."""


def readers(listings: Listings, slug: str, base_url: str) -> Iterator[Page | DataFile]:
    """The files that may show a brief's text, how long it is, or where its statements stand in it.

    Those that show its statements, and no more, are not among them. Lists of briefs draw the line
    of each, and feeds have its text.
    """
    site = listings.site
    brief, rank = site.by_slug[slug], site.ranks[slug]
    topics = {each.slug: site.about[each.slug] for each in topics_of(brief)}
    yield brief_page(slug)
    yield from files_of_brief(listings, brief, base_url)
    if rank < LATEST or brief is listings.leading:
        yield FRONT
        yield NOT_FOUND_PAGE
        yield from pages_of_archive(listings)
    for name in brief.actors:
        said = [each for each, _ in site.said.get(name, ())]
        yield from having(slug, pages_of_actor(site, name), said)
    for topic, slugs in topics.items():
        yield from having(slug, pages_of_topic(site, topic), slugs)
    year = brief.date.year
    newer = sum(len(briefs) for each, briefs in listings.briefs_by_year.items() if each > year)
    of_year = tuple(site.ranks)[newer : newer + len(listings.briefs_by_year[year])]
    yield from having(slug, pages_of_year(listings, year), of_year)
    if base_url:
        if rank < ENTRIES:
            yield from files("", Subject("site"))
        for topic, slugs in topics.items():
            if slug in slugs[:ENTRIES]:
                yield from files(f"topics/{topic}/", Subject("topic", topic))
    parts = listings.memo(parts_of, site)
    for part in ("", *parts):
        if not part or parts[part].start <= rank < parts[part].stop:
            yield from statements_in_part(part)


def beside(lists: ListsOutline, site: Site, slug: str) -> Iterator[str]:
    """The slugs of the briefs that these files ask for, most of them: at once, that takes less."""
    brief = site.by_slug[slug]
    for name in brief.actors:
        yield from SLUGS.decode(lists.involving[name])
    for topic in topics_of(brief):
        about = site.about[topic.slug]
        first, *_ = pages_of_topic(site, topic.slug)
        # It tells who speaks about the topic most.
        yield from about if [*having(slug, iter([first]), about)] else ()


def having(slug: str, pages: Iterator[Page], slugs: Sequence[str]) -> Iterator[Page]:
    """Those of a list's pages that show a brief; the list has the briefs of these slugs."""
    for page in pages:
        match page.shows:
            case ActorPage(_, part) | TopicPage(_, part) | YearPage(_, part):
                if slug in part.of(slugs):
                    yield page
