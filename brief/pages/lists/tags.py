"""The index of the annotations' tags, and a tag's page: the annotations with it, newest first."""

from __future__ import annotations

from msgspec import Struct

from brief.pages.listing import Group, Listings
from brief.pages.paging import Days, Slice, days_of


class TagRow(Struct, frozen=True):
    """A tag in the index, with how many annotations have it."""

    label: str
    target: str
    count: int


class TagsInput(Struct, frozen=True):
    """What `tags.html` is given."""

    title: str
    part: Slice
    rows: tuple[TagRow, ...]


class TagInput(Struct, frozen=True):
    """What `tag.html` is given."""

    title: str
    part: Slice
    days: Days | None
    groups: tuple[Group, ...]


def tags_input(listings: Listings, part: Slice) -> TagsInput:
    """The index of the tags, one part of it."""
    rows = tuple(
        TagRow(listings.tags[slug], f"tags/{slug}/", len(listings.by_tag[slug]))
        for slug in part.of(tuple(listings.tags))
    )
    return TagsInput(listings.t("tags"), part, rows)


def tag_input(listings: Listings, slug: str, part: Slice) -> TagInput:
    """The tag of a slug, with one part of its annotations."""
    listed = part.of(listings.by_tag[slug])
    days = days_of(brief.date for brief, _ in listed)
    return TagInput(listings.tags[slug], part, days, listings.groups(listed))
