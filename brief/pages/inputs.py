"""Inputs: from what a page shows to what its template is given, a value of a type of its own."""

from __future__ import annotations

from msgspec import Struct

from brief.config import Config
from brief.memo import Memo
from brief.pages import stylesheet
from brief.pages.addresses import absolute
from brief.pages.brief.page import BriefInput, brief_input
from brief.pages.data.feeds import FeedInput, feed_input
from brief.pages.data.sitemap import (
    RobotsInput,
    SitemapIndexInput,
    SitemapInput,
    robots_input,
    sitemap_index_input,
    sitemap_input,
)
from brief.pages.digests import value_digest
from brief.pages.links import NOT_FOUND, Linker, Options, linker
from brief.pages.listing import Listings
from brief.pages.lists.actor import ActorInput, actor_input
from brief.pages.lists.actors import ActorsInput, actors_input
from brief.pages.lists.archive import ArchiveInput, YearInput, archive_input, year_input
from brief.pages.lists.front import FrontInput, front_input
from brief.pages.lists.moved import MovedInput, moved_input
from brief.pages.lists.network import NetworkInput, network_input
from brief.pages.lists.not_found import NotFoundInput, not_found_input
from brief.pages.lists.quotations import QuotationsInput, quotations_input
from brief.pages.lists.tags import TagInput, TagsInput, tag_input, tags_input
from brief.pages.lists.topic import TopicInput, topic_input
from brief.pages.lists.topics import TopicsInput, topics_input
from brief.pages.page import (
    ActorIndex,
    ActorPage,
    ArchivePage,
    AtomFeed,
    BriefPage,
    FrontPage,
    MovedPage,
    NetworkPage,
    NotFoundPage,
    Page,
    QuotationPage,
    Robots,
    SearchPage,
    Sitemap,
    SitemapIndex,
    TagIndex,
    TagPage,
    TopicIndex,
    TopicPage,
    YearPage,
)
from brief.pages.plan import SEARCH
from brief.pages.search.page import SearchInput, search_input
from brief.pages.strings import Strings, strings
from brief.site import Site


class SiteView(Struct, frozen=True):
    """What templates are given of the site: a page changes with what it shows, and no more."""

    config: Config


class Frame(Struct, frozen=True):
    """What every template is given."""

    site: SiteView
    path: str
    link: Linker
    t: Strings
    nav: tuple[tuple[str, str, bool], ...]
    lang: str
    site_css: str | None
    has_feeds: bool
    canonical: str | None


Own = (
    BriefInput
    | FrontInput
    | NotFoundInput
    | SearchInput
    | ActorsInput
    | ActorInput
    | MovedInput
    | NetworkInput
    | TopicsInput
    | TopicInput
    | TagsInput
    | TagInput
    | QuotationsInput
    | ArchiveInput
    | YearInput
    | FeedInput
    | SitemapInput
    | SitemapIndexInput
    | RobotsInput
)
"""What the template of each kind of page is given besides; it has no name that a frame has."""


class Input(Struct, frozen=True):
    """What a page is made from, but for its template."""

    frame: Frame
    own: Own


def input_of(site: Site, options: Options, page: Page, memo: Memo | None = None) -> Input:
    """What the page's template is given. A `memo` keeps what the pages of a site share."""
    return Input(
        frame(site, options, page.path, lang_of(site, page), address_of(page)),
        own(Listings(site, memo or Memo()), options, page),
    )


def digest(page: Page, given: Input, theme: bytes) -> bytes:
    """What changes when anything does that the page is made from; `theme` is its templates' own."""
    return value_digest((theme, page.template, given))


def address_of(page: Page) -> str:
    """The path of the page that has what a page shows."""
    return f"actors/{page.shows.actor}/" if isinstance(page.shows, MovedPage) else page.path


def frame(site: Site, options: Options, path: str, lang: str | None, at: str) -> Frame:
    """What every template is given; `lang` is that of the article, where the page is of one.

    `at` is the path that the page has by right, also where it is at a former one.
    """
    config = site.config
    t = strings(lang, config.lang, config.lang_fallback)
    return Frame(
        site=SiteView(config),
        path=path,
        link=linker(path, options),
        t=t,
        nav=navigation(path, strings(config.lang, config.lang_fallback), search=config.search),
        lang=t.lang,
        site_css=stylesheet.PATH if stylesheet.site_css(config) else None,
        has_feeds=bool(options.base_url and site.briefs),
        canonical=canonical(at, options.base_url),
    )


def lang_of(site: Site, page: Page) -> str | None:
    """The language that the article of the page names, where there is one that does."""
    if isinstance(page.shows, BriefPage):
        return site.by_slug[page.shows.slug].article.meta.lang
    return None


def own(listings: Listings, options: Options, page: Page) -> Own:
    """What the template of the page's kind is given besides."""
    site, link = listings.site, linker(page.path, options)
    match page.shows:
        case BriefPage(slug):
            return brief_input(site, site.by_slug[slug], link, options.base_url)
        case FrontPage():
            return front_input(listings, options.base_url)
        case NotFoundPage():
            return not_found_input(listings)
        case MovedPage(actor):
            return moved_input(site, actor)
        case SearchPage():
            return search_input(listings)
        case ActorIndex(part):
            return actors_input(listings, part)
        case ActorPage(actor, part):
            return actor_input(listings, actor, part, link, options.base_url)
        case NetworkPage():
            return network_input(listings)
        case TopicIndex(part):
            return topics_input(listings, part)
        case TopicPage(topic, part):
            return topic_input(listings, topic, part)
        case TagIndex(part):
            return tags_input(listings, part)
        case TagPage(tag, part):
            return tag_input(listings, tag, part)
        case QuotationPage(facet, value, part):
            return quotations_input(listings, facet, value, part)
        case ArchivePage(part):
            return archive_input(listings, part)
        case YearPage(year, part):
            return year_input(listings, year, part)
        case AtomFeed(about):
            return feed_input(listings, options.base_url, about)
        case Sitemap(urls):
            return sitemap_input(site, options.base_url, urls)
        case SitemapIndex(names):
            return sitemap_index_input(options.base_url, names)
        case Robots():
            return robots_input(options.base_url)


def canonical(path: str, base_url: str) -> str | None:
    """The page's one address, where the base URL is known; the 404 page has none."""
    if not base_url or path == NOT_FOUND:
        return None
    return absolute(base_url, path.removesuffix("index.html"))


def navigation(path: str, t: Strings, *, search: bool) -> tuple[tuple[str, str, bool], ...]:
    """The site's main lists: what each is called, where it is, and whether the page is of it."""
    lists = [
        (t("quotations"), "quotations/"),
        (t("actors"), "actors/"),
        (t("topics"), "topics/"),
        (t("archive"), "archive/"),
    ]
    if search:
        lists.append((t("search"), SEARCH))
    # Tags are found by way of the topics.
    within = "topics/" if path.startswith("tags/") else path
    return tuple((label, target, within.startswith(target)) for label, target in lists)
