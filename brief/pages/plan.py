"""Plan: from a site to its pages, each of which can make its context when it is asked to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct

from brief.pages import stylesheet
from brief.pages.addresses import absolute
from brief.pages.brief.page import brief_context
from brief.pages.brief.share_image import has_share_image, share_image
from brief.pages.brief.structured_data import structured_data
from brief.pages.data.feeds import feeds
from brief.pages.data.sitemap import crawler_files
from brief.pages.data.statements import statements_csv, statements_json
from brief.pages.data.web_annotation import annotations_jsonld
from brief.pages.links import Linker
from brief.pages.listing import Listings, Said
from brief.pages.lists.actor import actor_context
from brief.pages.lists.actors import actors_context
from brief.pages.lists.archive import archive_context, year_context
from brief.pages.lists.front import index_context
from brief.pages.lists.network import network_context
from brief.pages.lists.not_found import not_found_context
from brief.pages.lists.quotations import quotations_context
from brief.pages.lists.tags import tag_context, tags_context
from brief.pages.lists.topic import topic_context
from brief.pages.lists.topics import topics_context
from brief.pages.page import DataFile, Page
from brief.pages.paging import parts
from brief.pages.search.page import search_context
from brief.pages.strings import Strings, strings
from brief.site import Brief, Site


class Options(Struct, frozen=True):
    """How links are written.

    Links are relative. `explicit_index` lets them name `index.html`, for a folder on disk;
    `base_url` (`https://example.org/repo/`, or empty) is where the site will stand, for what must
    have absolute addresses: feeds, the site map, the 404 page.
    """

    base_url: str = ""
    explicit_index: bool = False

    @property
    def base_path(self) -> str:
        """The path of the base URL, with a slash at both ends."""
        path = urlsplit(self.base_url).path.strip("/")
        return f"/{path}/" if path else "/"


Make = Callable[[Linker], Mapping[str, Any]]
"""A page type's context, given how its page links to others."""

NOT_FOUND = "404.html"
SEARCH = "search/"
INDEX = "pagefind/"
"""Where the index of the search stands in the site."""


def plan(site: Site, options: Options) -> tuple[Page | DataFile, ...]:
    """The site's pages and data files: those of all briefs, then those of each, by their paths.

    Lists stand together, as what they show is made once where they are made one after another.
    """
    listings = Listings(site)
    planned: list[Planned] = [
        *brief_pages(site, options),
        *actor_pages(listings),
        *topic_pages(listings),
        *tag_pages(listings),
        *quotation_pages(listings),
        *archive_pages(listings),
        ("index.html", "index.html", partial(index_context, listings)),
        (NOT_FOUND, "404.html", partial(not_found_context, listings)),
        *search_pages(listings),
    ]
    pages = [page(site, options, *each) for each in planned]
    urls = (each.url for each in pages if each.path != NOT_FOUND)
    data = [
        *style_files(site),
        *data_files(site, options.base_url),
        *feeds(listings, options.base_url),
        *crawler_files(site, options.base_url, urls),
    ]

    def order(each: Page | DataFile) -> tuple[bool, str]:
        return each.path.partition("/")[0] in site.by_slug, each.path

    return tuple(sorted([*pages, *data], key=order))


def plan_one(site: Site, options: Options, path: str) -> Page | DataFile | None:
    """The file at a path, as `plan` has it, where that takes no look at the rest of the site.

    A preview shows one brief of thousands. None where it takes the whole plan to know.
    """
    slug, _, rest = path.partition("/")
    if rest == "index.html" and slug in site.by_slug:
        return page(site, options, *brief_page(site, options, site.by_slug[slug]))
    return next((each for each in style_files(site) if each.path == path), None)


Planned = tuple[str, str, Make]
"""A page's path, its template and how its context is made."""


def style_files(site: Site) -> Iterator[DataFile]:
    if css := stylesheet.site_css(site.config):
        yield DataFile(stylesheet.PATH, css.encode)


def data_files(site: Site, base_url: str) -> Iterator[DataFile]:
    yield DataFile("statements.json", partial(statements_json, site, base_url))
    yield DataFile("statements.csv", partial(statements_csv, site, base_url))
    for brief in site.briefs:
        make = partial(annotations_jsonld, site, brief, base_url)
        yield DataFile(f"{brief.slug}/annotations.jsonld", make)
        if base_url and has_share_image(site, brief):
            yield DataFile(f"{brief.slug}/share.png", partial(share_image, site, brief))


def brief_pages(site: Site, options: Options) -> Iterator[Planned]:
    for brief in site.briefs:
        yield brief_page(site, options, brief)


def brief_page(site: Site, options: Options, brief: Brief) -> Planned:
    make = partial(with_metadata, site, brief, options)
    return f"{brief.slug}/index.html", "brief.html", make


def with_metadata(site: Site, brief: Brief, options: Options, link: Linker) -> dict[str, Any]:
    """A brief's context, and what its page tells machines."""
    return {
        **brief_context(site, brief, link),
        "structured": structured_data(site, brief, options.base_url),
        "annotations": f"{brief.slug}/annotations.jsonld",
        "share_image": absolute(options.base_url, f"{brief.slug}/share.png")
        if options.base_url and has_share_image(site, brief)
        else None,
    }


def actor_pages(listings: Listings) -> Iterator[Planned]:
    site = listings.site
    for some in parts(tuple(site.actors.values()), "actors/"):
        yield some.path, "actors.html", partial(actors_context, listings, some)
    yield "actors/network/index.html", "network.html", partial(network_context, listings)
    for name in site.actors:
        for part in parts(site.said.get(name, ()), f"actors/{name}/"):
            yield part.path, "actor.html", partial(actor_context, listings, name, part)


def topic_pages(listings: Listings) -> Iterator[Planned]:
    site = listings.site
    for some in parts(tuple(site.topics), "topics/"):
        yield some.path, "topics.html", partial(topics_context, listings, some)
    for slug in site.topics:
        for part in parts(site.about[slug], f"topics/{slug}/"):
            yield part.path, "topic.html", partial(topic_context, listings, slug, part)


def tag_pages(listings: Listings) -> Iterator[Planned]:
    for some in parts(tuple(listings.tags), "tags/"):
        yield some.path, "tags.html", partial(tags_context, listings, some)
    for slug in listings.tags:
        for part in parts(listings.by_tag[slug], f"tags/{slug}/"):
            yield part.path, "tag.html", partial(tag_context, listings, slug, part)


def quotation_pages(listings: Listings) -> Iterator[Planned]:
    lists: list[tuple[str, str, str, tuple[Said, ...]]] = [
        ("quotations/", "", "", listings.statements),
        *(
            (f"quotations/{facet}/{value}/", facet, value, said)
            for facet, found in (
                ("kind", listings.by_kind),
                ("topic", listings.by_topic),
                ("year", listings.by_year),
            )
            for value, said in found.items()
        ),
    ]
    for base, facet, value, said in lists:
        for part in parts(said, base):
            make = partial(quotations_context, listings, facet, value, part)
            yield part.path, "quotations.html", make


def archive_pages(listings: Listings) -> Iterator[Planned]:
    for some in parts(tuple(listings.briefs_by_year), "archive/"):
        yield some.path, "archive.html", partial(archive_context, listings, some)
    for year, briefs in listings.briefs_by_year.items():
        for part in parts(briefs, f"archive/{year}/"):
            yield part.path, "archive-year.html", partial(year_context, listings, year, part)


def search_pages(listings: Listings) -> Iterator[Planned]:
    if listings.site.config.search:
        yield f"{SEARCH}index.html", "search.html", partial(search_context, listings)


def page(site: Site, options: Options, path: str, template: str, make: Make) -> Page:
    return Page(path, template, partial(context, site, options, path, make))


def context(site: Site, options: Options, path: str, make: Make) -> dict[str, Any]:
    """What every template is given, and what its own page type adds."""
    link = linker(path, options)
    t = strings(site.config.lang, site.config.lang_fallback)
    nav = navigation(path, t, search=site.config.search)
    return {
        "site": site,
        "path": path,
        "link": link,
        "t": t,
        "nav": nav,
        "lang": t.lang,
        "site_css": stylesheet.PATH if stylesheet.site_css(site.config) else None,
        "has_feeds": bool(options.base_url and site.briefs),
        "canonical": canonical(path, options.base_url),
        **make(link),
    }


def canonical(path: str, base_url: str) -> str | None:
    """The page's one address, where the base URL is known; the 404 page has none."""
    if not base_url or path == NOT_FOUND:
        return None
    return absolute(base_url, path.removesuffix("index.html"))


def navigation(path: str, t: Strings, *, search: bool = False) -> list[tuple[str, str, bool]]:
    """The site's main lists: what each is called, where it is, and whether the page is of it."""
    lists = [
        (t("quotations"), "quotations/"),
        (t("actors"), "actors/"),
        (t("topics"), "topics/"),
        (t("archive"), "archive/"),
    ]
    if search:
        lists.append((t("search"), SEARCH))
    return [(label, target, path.startswith(target)) for label, target in lists]


def linker(path: str, options: Options) -> Linker:
    """How the page at a path links to others.

    The 404 page is shown at any address, so its links are absolute.
    """
    if path == NOT_FOUND:
        return Linker(options.base_path)
    return Linker("../" * path.count("/"), "index.html" if options.explicit_index else "")
