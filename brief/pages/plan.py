"""Plan: from a site to its pages, each of which can make its context when it is asked to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from brief.formats import urls
from brief.pages.brief_page import brief_context
from brief.pages.index_page import index_context
from brief.pages.page import DataFile, Page
from brief.pages.strings import strings
from brief.site import Site


@dataclass(frozen=True, slots=True)
class Options:
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


def plan(site: Site, options: Options) -> tuple[Page | DataFile, ...]:
    """The site's pages and data files, in the order of their paths."""
    pages: list[Page | DataFile] = [
        page(site, options, "index.html", "index.html", partial(index_context, site))
    ]
    for brief in site.briefs:
        make = partial(brief_context, site, brief)
        pages.append(page(site, options, f"{brief.slug}/index.html", "brief.html", make))
    return tuple(sorted(pages, key=lambda each: each.path))


Linker = Callable[[str], str]
"""From a target within the site to the link that a page has to it."""


def page(
    site: Site,
    options: Options,
    path: str,
    template: str,
    make: Callable[[Linker], Mapping[str, Any]],
) -> Page:
    return Page(path, template, partial(context, site, options, path, make))


def context(
    site: Site, options: Options, path: str, make: Callable[[Linker], Mapping[str, Any]]
) -> dict[str, Any]:
    """What every template is given, and what its own page type adds."""
    link = partial(relative, path, options)
    t = strings(site.config.lang)
    return {"site": site, "path": path, "link": link, "t": t, **make(link)}


def relative(path: str, options: Options, target: str) -> str:
    return urls.relative(path, target, explicit_index=options.explicit_index)
