"""For crawlers: `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brief.pages.addresses import absolute
from brief.pages.data.feeds import updated, xml
from brief.pages.page import DataFile, Robots, Sitemap, SitemapIndex
from brief.site import Site

SITEMAP_LIMIT = 50_000
"""The most addresses that the protocol allows in one file."""
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def crawler_files(base_url: str, urls: Iterable[str]) -> Iterator[DataFile]:
    """`robots.txt`, and the site map of the pages at `urls` where the base URL is known."""
    yield DataFile("robots.txt", Robots())
    if not base_url:
        return
    all_urls = sorted(urls)
    if len(all_urls) <= SITEMAP_LIMIT:
        yield DataFile("sitemap.xml", Sitemap(tuple(all_urls)))
        return
    names: list[str] = []
    for start in range(0, len(all_urls), SITEMAP_LIMIT):
        names.append(f"sitemap-{len(names) + 1}.xml")
        some = all_urls[start : start + SITEMAP_LIMIT]
        yield DataFile(names[-1], Sitemap(tuple(some)))
    yield DataFile("sitemap.xml", SitemapIndex(tuple(names)))


def robots(base_url: str) -> bytes:
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        lines.append(f"Sitemap: {absolute(base_url, 'sitemap.xml')}")
    return "\n".join([*lines, ""]).encode()


def sitemap(site: Site, base_url: str, urls: Sequence[str]) -> bytes:
    dates = {f"{brief.slug}/": updated(brief).isoformat() for brief in site.briefs}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<urlset xmlns="{NAMESPACE}">']
    for url in urls:
        date = f"<lastmod>{dates[url]}</lastmod>" if url in dates else ""
        lines.append(f"<url><loc>{xml(absolute(base_url, url))}</loc>{date}</url>")
    return "\n".join([*lines, "</urlset>", ""]).encode()


def sitemap_index(base_url: str, names: Sequence[str]) -> bytes:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<sitemapindex xmlns="{NAMESPACE}">']
    lines += [f"<sitemap><loc>{xml(absolute(base_url, name))}</loc></sitemap>" for name in names]
    return "\n".join([*lines, "</sitemapindex>", ""]).encode()
