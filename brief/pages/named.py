"""What has a page of its own that lists it: topics and tags."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from brief.formats import urls


class Named(Struct, frozen=True):
    """What a list can be narrowed to: its label and the page that lists it."""

    slug: str
    label: str
    target: str


@lru_cache(maxsize=10_000)
def named(labels: tuple[str, ...], folder: str) -> tuple[Named, ...]:
    """The labels that have a page, each once, with their pages in a folder of the site."""
    found: dict[str, str] = {}
    for label in labels:
        if slug := urls.slugify(label):
            found.setdefault(slug, label)
    return tuple(Named(slug, label, f"{folder}/{slug}/") for slug, label in found.items())
