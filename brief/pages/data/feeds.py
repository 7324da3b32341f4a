"""Feeds: the site's briefs, a topic's briefs, and what an actor said; Atom and JSON Feed.

Atom is RFC 4287, JSON Feed version 1.1 (https://www.jsonfeed.org/version/1.1/). A feed has absolute
addresses, so there are none where the base URL is not known. No clock is read: a feed is as old as
its newest brief.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice

from msgspec import Struct

from brief.formats.shorten import first_words
from brief.pages.addresses import absolute, absolute_resolver
from brief.pages.brief.highlight import inline_html
from brief.pages.listing import Listings
from brief.pages.page import AtomFeed, DataFile, JsonFeed, Page, Subject
from brief.pages.strings import direction, way_of
from brief.site import Brief, Said, Site

ENTRIES = 30
TITLE_LIMIT = 140


class FeedEntry(Struct, frozen=True):
    """One item of a feed; `html` has absolute addresses, and is text, which a feed escapes."""

    url: str
    title: str
    published: datetime.date
    updated: datetime.date
    summary: str | None
    html: str
    lang: str
    author: str | None
    categories: tuple[str, ...]


class Feed(Struct, frozen=True):
    """What both formats are made of. `folder` is where the feed stands and what it is about."""

    base_url: str
    folder: str
    title: str
    description: str | None
    lang: str
    author: str
    entries: tuple[FeedEntry, ...]

    @property
    def home(self) -> str:
        """The address of the page that lists the same."""
        return absolute(self.base_url, self.folder)

    @property
    def updated(self) -> datetime.date:
        """The newest date of an entry."""
        return max(entry.updated for entry in self.entries)


class FeedInput(Struct, frozen=True):
    """What `feed.xml` is given."""

    feed: Feed


def feed_files(site: Site, base_url: str) -> Iterator[Page | DataFile]:
    """The site's feeds; none without a base URL, and none that would be empty."""
    if not base_url:
        return
    if site.briefs:
        yield from files("", Subject("site"))
    for slug in site.topics:
        yield from files(f"topics/{slug}/", Subject("topic", slug))
    for name in site.said:
        yield from files(f"actors/{name}/", Subject("actor", name))


def files(folder: str, about: Subject) -> Iterator[Page | DataFile]:
    yield Page(f"{folder}feed.xml", "feed.xml", AtomFeed(about))
    yield DataFile(f"{folder}feed.json", JsonFeed(about))


def feed_input(listings: Listings, base_url: str, about: Subject) -> FeedInput:
    """The feed, for its template."""
    return FeedInput(feed_about(listings, base_url, about))


def feed_about(listings: Listings, base_url: str, about: Subject) -> Feed:
    """The feed of the site, of a topic or of an actor: made once for its two forms."""
    return listings.memo(
        made, listings, base_url, about, reads=(listings.site, base_url), key=about
    )


def made(listings: Listings, base_url: str, about: Subject) -> Feed:
    match about.kind:
        case "site":
            return site_feed(listings, base_url)
        case "topic":
            return topic_feed(listings, base_url, about.name)
        case "actor":
            return actor_feed(listings, base_url, about.name)


def site_feed(listings: Listings, base_url: str) -> Feed:
    """The newest briefs."""
    site = listings.site
    entries = brief_entries(listings, base_url, site.briefs)
    return feed(listings, base_url, "", site.config.title, site.config.description, entries)


def topic_feed(listings: Listings, base_url: str, slug: str) -> Feed:
    """The newest briefs of a topic."""
    site = listings.site
    entries = brief_entries(listings, base_url, site.briefs_about(slug))
    title = f"{site.topics[slug]} – {site.config.title}"
    return feed(listings, base_url, f"topics/{slug}/", title, None, entries)


def actor_feed(listings: Listings, base_url: str, name: str) -> Feed:
    """What an actor said last."""
    site = listings.site
    actor = site.actors[name]
    entries = tuple(
        said_entry(listings, base_url, said) for said in islice(site.said_by(name), ENTRIES)
    )
    title = f"{actor.name} – {site.config.title}"
    told = actor.description.text if actor.description else None
    return feed(listings, base_url, f"actors/{name}/", title, told, entries)


def brief_entries(
    listings: Listings, base_url: str, briefs: Iterable[Brief]
) -> tuple[FeedEntry, ...]:
    return tuple(
        listings.memo(brief_entry, listings.site, base_url, brief, key=(brief.slug, base_url))
        for brief in islice(briefs, ENTRIES)
    )


def feed(
    listings: Listings,
    base_url: str,
    folder: str,
    title: str,
    description: str | None,
    entries: tuple[FeedEntry, ...],
) -> Feed:
    config = listings.site.config
    author = config.by.name if config.by else config.title
    return Feed(base_url, folder, title, description, config.lang, author, entries)


def brief_entry(site: Site, base_url: str, brief: Brief) -> FeedEntry:
    """A brief with its full text."""
    meta = brief.article.meta
    resolve = absolute_resolver(site, brief, base_url)
    return FeedEntry(
        url=absolute(base_url, f"{brief.slug}/"),
        title=isolated(meta.title, direction(meta.lang or site.config.lang), site),
        published=brief.date,
        updated=updated(brief),
        summary=meta.summary,
        html=str(inline_html(brief.article.document, resolve)),
        lang=meta.lang or site.config.lang,
        author=meta.source.author,
        categories=meta.topics,
    )


def said_entry(listings: Listings, base_url: str, said: Said) -> FeedEntry:
    """A statement in its sentence, with the note; the speaker's name stands in the title."""
    brief, statement = said
    item = listings.item(said)
    words = isolated(first_words(item.quote, TITLE_LIMIT), item.way.dir, listings.site)
    quoted = f"“{words}”" if item.verbatim else words
    speaker = brief.speaker_name(statement)
    note = ""
    if statement.note:
        note = inline_html(statement.note, absolute_resolver(listings.site, brief, base_url))
    url = absolute(base_url, item.target)
    paragraphs = (" ".join(each.split()) for each in statement.quote.split("\n\n"))
    way = f' dir="{item.way.dir}"' if item.way.dir != item.dir else ""
    marked = "</p><p>".join(f"<mark{way}>{escape(each)}</mark>" for each in paragraphs)
    html = (
        f'<blockquote lang="{item.lang}" dir="{item.dir}">'
        f"<p>{escape(item.before)}{marked}{escape(item.after)}</p></blockquote>"
        f"{note}<p>{escape(item.kind_label)}: "
        f'<a href="{escape(url)}">{escape(brief.article.meta.title)}</a></p>'
    )
    return FeedEntry(
        url=url,
        title=f"{isolated(speaker, way_of(speaker, item.lang).dir, listings.site)}: {quoted}",
        published=brief.date,
        updated=updated(brief),
        summary=None,
        html=html,
        lang=item.lang,
        author=speaker,
        categories=brief.article.meta.topics,
    )


def isolated(text: str, way: str, site: Site) -> str:
    """A text in a title that has no markup: kept apart where it runs another way than the site."""
    if way == direction(site.config.lang):
        return text
    return f"\u2068{text}\u2069"


def updated(brief: Brief) -> datetime.date:
    """When the brief last changed, as far as its front matter says."""
    return max([brief.date, *(each.date for each in brief.article.meta.corrections)])


def moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def json_feed(listings: Listings, base_url: str, about: Subject) -> bytes:
    """The feed as JSON Feed 1.1."""
    feed = feed_about(listings, base_url, about)
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        **({"description": feed.description} if feed.description else {}),
        "home_page_url": feed.home,
        "feed_url": f"{feed.home}feed.json",
        "language": feed.lang,
        "authors": [{"name": feed.author}],
        "items": [
            {
                "id": entry.url,
                "url": entry.url,
                "title": entry.title,
                **({"summary": entry.summary} if entry.summary else {}),
                "content_html": entry.html,
                "date_published": moment(entry.published),
                "date_modified": moment(entry.updated),
                **({"authors": [{"name": entry.author}]} if entry.author else {}),
                "tags": list(entry.categories),
                "language": entry.lang,
            }
            for entry in feed.entries
        ],
    }
    return json.dumps(document, ensure_ascii=False).encode() + b"\n"
