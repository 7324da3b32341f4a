"""Absolute addresses, for what leaves the site: feeds, data files, structured data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import quote

from brief.formats import urls
from brief.site import Brief, Site


def absolute(base_url: str, target: str) -> str:
    """The address of a target of the site; without a base URL, from the site's root."""
    path, hash_sign, fragment = target.partition("#")
    base = f"{base_url.rstrip('/')}/" if base_url else ""
    return base + quote(path) + hash_sign + fragment


def absolute_resolver(site: Site, brief: Brief, base_url: str) -> Callable[[str], str]:
    """How the links of a brief's Markdown are written where they are read elsewhere."""
    return partial(resolve, site, brief, base_url)


def resolve(site: Site, brief: Brief, base_url: str, url: str) -> str:
    if urls.is_external(url):
        return urls.encode(url)
    target = site.target(url, brief.article.path) or url
    if target.startswith("#"):
        target = f"{brief.slug}/{target}"
    return absolute(base_url, target)
