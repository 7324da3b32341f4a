"""For crawlers: `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from brief.pages.addresses import absolute
from brief.pages.data.feeds import updated
from brief.pages.page import Page, Robots, Sitemap, SitemapIndex
from brief.site import Site

SITEMAP_LIMIT = 50_000
"""The most addresses that the protocol allows in one file."""


class Url(Struct, frozen=True):
    """A page in a site map; `changed` is known of briefs."""

    address: str
    changed: datetime.date | None


class SitemapInput(Struct, frozen=True):
    """What `sitemap.xml` is given."""

    urls: tuple[Url, ...]


class SitemapIndexInput(Struct, frozen=True):
    """What `sitemap-index.xml` is given: the addresses of the site maps."""

    sitemaps: tuple[str, ...]


class RobotsInput(Struct, frozen=True):
    """What `robots.txt` is given: the address of the site map, where there is one."""

    sitemap: str | None


def crawler_files(base_url: str, urls: Iterable[str]) -> Iterator[Page]:
    """`robots.txt`, and the site map of the pages at `urls` where the base URL is known."""
    yield Page("robots.txt", "robots.txt", Robots())
    if not base_url:
        return
    all_urls = sorted(urls)
    if len(all_urls) <= SITEMAP_LIMIT:
        yield Page("sitemap.xml", "sitemap.xml", Sitemap(tuple(all_urls)))
        return
    names: list[str] = []
    for start in range(0, len(all_urls), SITEMAP_LIMIT):
        names.append(f"sitemap-{len(names) + 1}.xml")
        some = all_urls[start : start + SITEMAP_LIMIT]
        yield Page(names[-1], "sitemap.xml", Sitemap(tuple(some)))
    yield Page("sitemap.xml", "sitemap-index.xml", SitemapIndex(tuple(names)))


def robots_input(base_url: str) -> RobotsInput:
    return RobotsInput(absolute(base_url, "sitemap.xml") if base_url else None)


def sitemap_input(site: Site, base_url: str, urls: Sequence[str]) -> SitemapInput:
    dates = {f"{brief.slug}/": updated(brief) for brief in site.briefs}
    return SitemapInput(tuple(Url(absolute(base_url, url), dates.get(url)) for url in urls))


def sitemap_index_input(base_url: str, names: Sequence[str]) -> SitemapIndexInput:
    return SitemapIndexInput(tuple(absolute(base_url, name) for name in names))
