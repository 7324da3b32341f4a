"""For crawlers: `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from brief.pages.addresses import absolute
from brief.pages.data.feeds import updated, xml
from brief.pages.page import DataFile
from brief.site import Site

SITEMAP_LIMIT = 50_000
"""The most addresses that the protocol allows in one file."""
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def crawler_files(site: Site, base_url: str, urls: Iterable[str]) -> Iterator[DataFile]:
    """`robots.txt`, and the site map of the pages at `urls` where the base URL is known."""
    yield DataFile("robots.txt", partial(robots, base_url))
    if not base_url:
        return
    dates = {f"{brief.slug}/": updated(brief).isoformat() for brief in site.briefs}
    all_urls = sorted(urls)
    if len(all_urls) <= SITEMAP_LIMIT:
        yield DataFile("sitemap.xml", partial(sitemap, base_url, all_urls, dates))
        return
    names: list[str] = []
    for start in range(0, len(all_urls), SITEMAP_LIMIT):
        names.append(f"sitemap-{len(names) + 1}.xml")
        some = all_urls[start : start + SITEMAP_LIMIT]
        yield DataFile(names[-1], partial(sitemap, base_url, some, dates))
    yield DataFile("sitemap.xml", partial(sitemap_index, base_url, names))


def robots(base_url: str) -> bytes:
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        lines.append(f"Sitemap: {absolute(base_url, 'sitemap.xml')}")
    return "\n".join([*lines, ""]).encode()


def sitemap(base_url: str, urls: Sequence[str], dates: Mapping[str, str]) -> bytes:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<urlset xmlns="{NAMESPACE}">']
    for url in urls:
        date = f"<lastmod>{dates[url]}</lastmod>" if url in dates else ""
        lines.append(f"<url><loc>{xml(absolute(base_url, url))}</loc>{date}</url>")
    return "\n".join([*lines, "</urlset>", ""]).encode()


def sitemap_index(base_url: str, names: Sequence[str]) -> bytes:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<sitemapindex xmlns="{NAMESPACE}">']
    lines += [f"<sitemap><loc>{xml(absolute(base_url, name))}</loc></sitemap>" for name in names]
    return "\n".join([*lines, "</sitemapindex>", ""]).encode()
