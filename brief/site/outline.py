"""The outline of a site: what it is without its briefs, which are had when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec import Raw, Struct

from brief.config import Config
from brief.content.pictures import Size
from brief.lazy import LazyMapping, LazySequence
from brief.site.assemble import with_links
from brief.site.model import Actor, Brief, Linked, Site, StatementRef

Links = Mapping[str, tuple[Linked, ...]]
"""The links of a brief's statements, by their ids."""


class SiteOutline(Struct, frozen=True, array_like=True):
    """All that a site has beside its briefs, of which there are the `slugs`, newest first.

    Each field is as `Site` has it, but that the values of what is `Raw` are packed: few of them are
    asked for. `links` are by the slug of the brief whose statements have them.
    """

    config: Config
    slugs: tuple[str, ...]
    actors: dict[str, Actor]
    topics: dict[str, str]
    assets: frozenset[str]
    pictures: dict[str, Size]
    articles: dict[str, str]
    said: dict[str, Raw]
    retold: dict[str, Raw]
    about: dict[str, Raw]
    links: dict[str, dict[str, tuple[Linked, ...]]]


REFS = msgspec.msgpack.Decoder(tuple[StatementRef, ...])
SLUGS = msgspec.msgpack.Decoder(tuple[str, ...])
ENCODER = msgspec.msgpack.Encoder()


def packed(values: Mapping[str, object]) -> dict[str, Raw]:
    """Each value packed by itself."""
    return {key: Raw(ENCODER.encode(value)) for key, value in values.items()}


def site_outline(site: Site) -> SiteOutline:
    """The outline of a site."""
    links = {}
    for brief in site.briefs:
        if own := {each.id: each.links for each in brief.statements if each.links}:
            links[brief.slug] = own
    return SiteOutline(
        site.config,
        tuple(site.ranks),
        dict(site.actors),
        dict(site.topics),
        site.assets,
        dict(site.pictures),
        dict(site.articles),
        packed(site.said),
        packed(site.retold),
        packed(site.about),
        links,
    )


def outlined(outline: SiteOutline, briefs: Briefs) -> Site:
    """The site of an outline, with briefs that are had when they are asked for."""
    return Site(
        outline.config,
        LazySequence(outline.slugs, briefs.of),
        outline.actors,
        outline.topics,
        outline.assets,
        outline.pictures,
        outline.articles,
        briefs,
        {slug: rank for rank, slug in enumerate(outline.slugs)},
        LazyMapping(outline.said, REFS.decode),
        LazyMapping(outline.retold, REFS.decode),
        LazyMapping(outline.about, SLUGS.decode),
    )


class Briefs(Mapping[str, Brief]):
    """The briefs of an outline by their slugs; `load` gives them without their links."""

    def __init__(
        self, outline: SiteOutline, load: Callable[[Sequence[str]], Iterable[Brief]]
    ) -> None:
        self.links = outline.links
        self.slugs = dict.fromkeys(outline.slugs)
        self.load = load
        self.loaded: dict[str, Brief] = {}

    def __getitem__(self, slug: str) -> Brief:
        if slug not in self.loaded:
            if slug not in self.slugs:
                raise KeyError(slug)
            self.of([slug])
        return self.loaded[slug]

    def __contains__(self, slug: object) -> bool:
        return slug in self.slugs

    def __iter__(self) -> Iterator[str]:
        return iter(self.slugs)

    def __len__(self) -> int:
        return len(self.slugs)

    def of(self, slugs: Sequence[str]) -> Iterable[Brief]:
        """The briefs of some slugs, loaded at once."""
        missing = [slug for slug in dict.fromkeys(slugs) if slug not in self.loaded]
        for slug, brief in zip(missing, self.load(missing) if missing else (), strict=True):
            self.loaded[slug] = with_links((brief, self.links.get(slug)))
        return [self.loaded[slug] for slug in slugs]
