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
    yield brief_page(slug)
    yield from files_of_brief(listings, brief, base_url)
    if rank < LATEST or brief is listings.leading:
        yield FRONT
        yield NOT_FOUND_PAGE
        yield from pages_of_archive(listings)
    yield from (page for page, _ in lists_with(listings, slug))
    if base_url:
        if rank < ENTRIES:
            yield from files("", Subject("site"))
        for topic in topics_of(brief):
            if slug in site.about[topic.slug][:ENTRIES]:
                yield from files(f"topics/{topic.slug}/", Subject("topic", topic.slug))
    parts = listings.memo(parts_of, site)
    for part in ("", *parts):
        if not part or parts[part].start <= rank < parts[part].stop:
            yield from statements_in_part(part)


def beside(listings: Listings, lists: ListsOutline, slug: str) -> Iterator[str]:
    """The slugs of the briefs that these files ask for, most of them: at once, that takes less."""
    for name in listings.site.by_slug[slug].actors:
        yield from SLUGS.decode(lists.involving[name])
    for page, slugs in lists_with(listings, slug):
        match page.shows:
            case TopicPage(_, part) if part.first:
                yield from slugs  # It tells who speaks about the topic most.
            case TopicPage(_, part) | YearPage(_, part):
                yield from part.of(slugs)


def lists_with(listings: Listings, slug: str) -> Iterator[tuple[Page, Sequence[str]]]:
    """The pages of lists that show a brief, each with the slugs of all briefs of its list."""
    site = listings.site
    brief = site.by_slug[slug]
    for name in brief.actors:
        said = [each for each, _ in site.said.get(name, ())]
        yield from having(slug, pages_of_actor(site, name), said)
    for topic in topics_of(brief):
        yield from having(slug, pages_of_topic(site, topic.slug), site.about[topic.slug])
    year = brief.date.year
    newer = sum(len(briefs) for each, briefs in listings.briefs_by_year.items() if each > year)
    of_year = tuple(site.ranks)[newer : newer + len(listings.briefs_by_year[year])]
    yield from having(slug, pages_of_year(listings, year), of_year)


def having(
    slug: str, pages: Iterator[Page], slugs: Sequence[str]
) -> Iterator[tuple[Page, Sequence[str]]]:
    """Those of a list's pages that show a brief; the list has the briefs of these slugs."""
    for page in pages:
        match page.shows:
            case ActorPage(_, part) | TopicPage(_, part) | YearPage(_, part):
                if slug in part.of(slugs):
                    yield page, slugs
