"""What has a page of its own that lists it: the topics of briefs, the tags of statements."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from brief.formats import urls
from brief.site import Brief, Statement


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
        if slug := urls.name_slug(label):
            found.setdefault(slug, label)
    return tuple(Named(slug, label, f"{folder}/{slug}/") for slug, label in found.items())


def topics_of(brief: Brief) -> tuple[Named, ...]:
    """The topics of a brief, each with its page."""
    return named(brief.article.meta.topics, "topics")


def tags_of(statement: Statement) -> tuple[Named, ...]:
    """The tags of a statement, each with its page."""
    return named(statement.tags, "tags")
