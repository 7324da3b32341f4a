"""Plan: from a site to its pages and data files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Sized

from brief.memo import Memo
from brief.pages import stylesheet
from brief.pages.data.feeds import feed_files
from brief.pages.data.sitemap import crawler_files
from brief.pages.data.statements import parts_of, path_of
from brief.pages.links import NOT_FOUND, Options
from brief.pages.listing import Listings
from brief.pages.lists.quotations import quotations
from brief.pages.page import (
    ActorIndex,
    ActorPage,
    AnnotationsFile,
    ArchivePage,
    BriefPage,
    DataFile,
    FacetName,
    FrontPage,
    MovedPage,
    NetworkPage,
    NotFoundPage,
    Page,
    QuotationPage,
    SearchPage,
    ShareImage,
    SiteStyle,
    StatementsFile,
    TagIndex,
    TagPage,
    TopicIndex,
    TopicPage,
    YearPage,
)
from brief.pages.paging import slices
from brief.site import Brief, Said, Site

SEARCH = "search/"
INDEX = "pagefind/"
"""Where the index of the search is in the site."""
FRONT = Page("index.html", "index.html", FrontPage())
NOT_FOUND_PAGE = Page(NOT_FOUND, "404.html", NotFoundPage())


def plan(site: Site, options: Options, memo: Memo | None = None) -> tuple[Page | DataFile, ...]:
    """The site's pages and data files: those of all briefs, then those of each.

    Lists come together, and among them those that begin with the same brief: a row that several of
    them show is then made once, and need not be kept for long. A `memo` keeps what has been found
    for those that are made with it.
    """
    listings = Listings(site, memo or Memo())
    pages = [
        *(brief_page(brief.slug) for brief in site.briefs),
        *actor_pages(listings),
        *topic_pages(listings),
        *tag_pages(listings),
        *quotation_pages(listings),
        *archive_pages(listings),
        FRONT,
        NOT_FOUND_PAGE,
        *search_pages(site),
    ]
    urls = (
        each.url
        for each in pages
        if each.path != NOT_FOUND and not isinstance(each.shows, MovedPage)
    )
    data = [
        *style_files(site),
        *statement_files(listings, options.base_url),
        *feed_files(site, options.base_url),
        *crawler_files(options.base_url, urls),
    ]

    def order(each: Page | DataFile) -> tuple[bool, int, str]:
        of_brief = each.path.partition("/")[0] in site.by_slug
        return of_brief, -1 if of_brief else begins(listings, each), each.path

    return tuple(sorted([*pages, *data], key=order))


def begins(listings: Listings, file: Page | DataFile) -> int:
    """The rank of the brief that a list begins with; -1 of what is no list of the whole time."""
    site = listings.site
    match file:
        case Page(shows=QuotationPage(facet, value, part)):
            return first_of(site, part.of(quotations(listings, facet, value)))
        case Page(shows=TagPage(tag, part)):
            return first_of(site, part.of(listings.by_tag[tag]))
        case Page(shows=TopicPage(topic, part)):
            return site.ranks[part.of(site.about[topic])[0]]
        case Page(shows=YearPage(year, part)):
            return site.ranks[part.of(listings.briefs_by_year[year])[0].slug]
    return -1


def first_of(site: Site, said: Sequence[Said]) -> int:
    return site.ranks[said[0][0].slug] if said else -1


def plan_one(site: Site, path: str) -> Page | DataFile | None:
    """The file at a path, as `plan` has it, where that takes no look at the rest of the site.

    A preview shows one brief of thousands. None where it takes the whole plan to know.
    """
    slug, _, rest = path.partition("/")
    if rest == "index.html" and slug in site.by_slug:
        return brief_page(slug)
    if path == FRONT.path:
        return FRONT
    return next((each for each in style_files(site) if each.path == path), None)


def brief_page(slug: str) -> Page:
    return Page(f"{slug}/index.html", "brief.html", BriefPage(slug))


def style_files(site: Site) -> Iterator[DataFile]:
    if stylesheet.site_css(site.config):
        yield DataFile(stylesheet.PATH, SiteStyle())


def statement_files(listings: Listings, base_url: str) -> Iterator[DataFile]:
    site = listings.site
    for part in ("", *listings.memo(parts_of, site)):
        yield from statements_in_part(part)
    for brief in site.briefs:
        yield from files_of_brief(listings, brief, base_url)


def statements_in_part(part: str) -> Iterator[DataFile]:
    yield DataFile(path_of("json", part), StatementsFile("json", part))
    yield DataFile(path_of("csv", part), StatementsFile("csv", part))


def files_of_brief(listings: Listings, brief: Brief, base_url: str) -> Iterator[DataFile]:
    yield DataFile(f"{brief.slug}/annotations.jsonld", AnnotationsFile(brief.slug))
    if base_url and listings.face(brief):
        yield DataFile(f"{brief.slug}/share.png", ShareImage(brief.slug))


def actor_pages(listings: Listings) -> Iterator[Page]:
    site = listings.site
    for part in slices(len(site.actors), "actors/", counted=True):
        yield Page(part.path, "actors.html", ActorIndex(part))
    yield Page("actors/network/index.html", "network.html", NetworkPage())
    for name in site.actors:
        yield from pages_of_actor(site, name)
    actors = reversed([*site.actors.values()])
    former = {old: actor.id for actor in actors for old in actor.former_ids}
    for old, name in former.items():
        if old not in site.actors:
            yield Page(f"actors/{old}/index.html", "moved.html", MovedPage(name))


def pages_of_actor(site: Site, name: str) -> Iterator[Page]:
    for part in slices(len(site.said.get(name, ())), f"actors/{name}/"):
        yield Page(part.path, "actor.html", ActorPage(name, part))


def topic_pages(listings: Listings) -> Iterator[Page]:
    site = listings.site
    for part in slices(len(site.topics), "topics/", counted=True):
        yield Page(part.path, "topics.html", TopicIndex(part))
    for slug in site.topics:
        yield from pages_of_topic(site, slug)


def pages_of_topic(site: Site, slug: str) -> Iterator[Page]:
    for part in slices(len(site.about[slug]), f"topics/{slug}/"):
        yield Page(part.path, "topic.html", TopicPage(slug, part))


def tag_pages(listings: Listings) -> Iterator[Page]:
    for part in slices(len(listings.tags), "tags/", counted=True):
        yield Page(part.path, "tags.html", TagIndex(part))
    for slug in listings.tags:
        for part in slices(len(listings.by_tag[slug]), f"tags/{slug}/"):
            yield Page(part.path, "tag.html", TagPage(slug, part))


def quotation_pages(listings: Listings) -> Iterator[Page]:
    for part in slices(len(listings.statements), "quotations/"):
        yield Page(part.path, "quotations.html", QuotationPage("", "", part))
    facets: tuple[tuple[FacetName, Mapping[str, Sized]], ...] = (
        ("kind", listings.by_kind),
        ("evidence", listings.by_evidence),
        ("topic", listings.by_topic),
        ("year", listings.by_year),
    )
    for facet, found in facets:
        for value, said in found.items():
            for part in slices(len(said), f"quotations/{facet}/{value}/"):
                yield Page(part.path, "quotations.html", QuotationPage(facet, value, part))


def archive_pages(listings: Listings) -> Iterator[Page]:
    yield from pages_of_archive(listings)
    for year in listings.briefs_by_year:
        yield from pages_of_year(listings, year)


def pages_of_archive(listings: Listings) -> Iterator[Page]:
    for part in slices(len(listings.briefs_by_year), "archive/", counted=True):
        yield Page(part.path, "archive.html", ArchivePage(part))


def pages_of_year(listings: Listings, year: int) -> Iterator[Page]:
    for part in slices(len(listings.briefs_by_year[year]), f"archive/{year}/"):
        yield Page(part.path, "archive-year.html", YearPage(year, part))


def search_pages(site: Site) -> Iterator[Page]:
    if site.config.search:
        yield Page(f"{SEARCH}index.html", "search.html", SearchPage())
