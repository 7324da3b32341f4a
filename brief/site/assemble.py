"""Assemble: articles, spans and actors to a `Site`: who said what, where, with whom."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from brief.config import Config
from brief.content.pictures import Size
from brief.content.sidecar import ActorAt
from brief.memo import Memo
from brief.problems import Place, Problem
from brief.site import cross_references, labels
from brief.site.labels import Label
from brief.site.model import NOTHING_UNREAD, Brief, Linked, Site, StatementRef, Unread
from brief.site.parts import Part, with_digests
from brief.site.unnamed import seems_kept, unnamed
from brief.site.withheld import unseen_assets, withhold

V = TypeVar("V")
OF_ANNOTATIONS = frozenset({"pull-unknown", "pull-unfit"})
"""The problems of an article that its sidecar may answer."""


def assemble(
    parts: Iterable[Part],
    registry: Mapping[str, ActorAt],
    config: Config,
    assets: Mapping[str, Size | None],
    *,
    unread: Unread = NOTHING_UNREAD,
    drafts: bool = False,
    until: datetime.date | None = None,
    memo: Memo | None = None,
) -> tuple[Site, list[Problem]]:
    """The site of what the articles give to it, and what is wrong between them.

    What is said of an `unread` file is not held to be wrong.
    `assets` are the files that are copied, with the sizes of pictures as far as they are known.
    Without `drafts`, draft articles and draft annotations are left out of everything, and with
    `until` so are articles of a later date; the files that only these name are, too. With the
    `memo` of the last assembly, this one costs what has changed.
    """
    memo = memo or Memo()
    parts, withheld = withhold(parts, drafts=drafts, until=until)
    reasons = withheld.reasons
    addresses = [part.address for part in parts]
    problems = [
        *memo(cross_references.duplicate_slugs, addresses),
        *cross_references.wrong_actors(registry),
        *withheld.problems(),
    ]
    unseen = unseen_assets(assets, parts, withheld)
    assets = {path: size for path, size in assets.items() if path not in unseen}
    if not (unread.paths or unread.folders) and (kept := [*filter(seems_kept, assets)]):
        problems += memo(
            unnamed, parts, kept, reads=([(p.references, p.address) for p in parts], kept)
        )
    for part in parts:
        unsure = part.address[1] in unread.slugs
        problems += (
            each for each in part.problems if not unsure or each.code not in OF_ANNOTATIONS
        )
    # The other name may be an alias in the registry.
    if not unread.registry:
        problems += memo(cross_references.conflicts, [part.named for part in parts], registry)
    links, dead = memo(
        cross_references.links_of,
        parts,
        reasons,
        unread,
        reads=(
            addresses,
            [(part.ids, part.former, part.drafts, part.broken, part.sees) for part in parts],
            reasons,
            unread,
        ),
    )
    problems += dead
    problems += memo(labels.clashes, "topics", [part.topics for part in parts], key="topics")
    problems += memo(labels.clashes, "tags", [part.tags for part in parts], key="tags")
    problems += too_many_pages(parts)
    parts = [parts[position] for position in memo(in_order, [part.rank for part in parts])]
    linked = {part.address[0]: (part.brief, links.get(part.address[1])) for part in parts}
    briefs = tuple(memo.each(with_links, items=linked))
    topics = [part.topics for part in parts]
    site = Site(
        config,
        briefs,
        memo(cross_references.everyone, [brief.actors for brief in briefs], registry),
        memo(headings_of, topics),
        frozenset(assets),
        {path: size for path, size in assets.items() if size},
        dict(part.address for part in parts),
        {brief.slug: brief for brief in briefs},
        {brief.slug: rank for rank, brief in enumerate(briefs)},
        memo(who_said, [(part.address[1], part.said) for part in parts], key="said"),
        memo(who_said, [(part.address[1], part.retold) for part in parts], key="retold"),
        memo(what_about, [(part.address[1], part.topics) for part in parts]),
    )
    problems += memo(
        cross_references.dead_links,
        parts,
        registry,
        site,
        unseen,
        reasons,
        unread,
        reads=(
            [part.references for part in parts],
            [(part.ids, part.former, part.brief.headings, part.brief.actors) for part in parts],
            [(part.drafts, part.broken) for part in parts],
            site.articles,
            site.assets,
            reasons,
            unread,
            (registry, site.actors, unseen),
        ),
    )
    return site, problems


def too_many_pages(parts: Sequence[Part]) -> Iterator[Problem]:
    """That there are more topics, tags or actors of articles than a site may have."""

    def label(each: Label) -> tuple[str, Place]:
        return each.slug, each.place

    def actor(named: tuple[str, ActorAt]) -> tuple[str, Place]:
        return named[0], named[1].place

    yield from labels.too_many_pages("topics", [part.topics for part in parts], label)
    yield from labels.too_many_pages("tags", [part.tags for part in parts], label)
    yield from labels.too_many_pages("actors of articles", [part.named for part in parts], actor)


def in_order(ranks: Sequence[tuple[int, str]]) -> list[int]:
    """The positions of the ranks, the first in order first."""
    return sorted(range(len(ranks)), key=ranks.__getitem__)


def with_links(of: tuple[Brief, Mapping[str, tuple[Linked, ...]] | None]) -> Brief:
    """The brief with the links of its statements, which are given by their ids."""
    brief, links = of
    if not links:
        return brief
    statements = tuple(
        msgspec.structs.replace(each, links=links[each.id]) if each.id in links else each
        for each in brief.statements
    )
    return with_digests(msgspec.structs.replace(brief, statements=statements))


def who_said(
    said: Iterable[tuple[str, tuple[tuple[str, int], ...]]],
) -> dict[str, tuple[StatementRef, ...]]:
    """Where the statements of each actor are, from those of each brief."""
    return grouped(
        (actor, (slug, position)) for slug, statements in said for actor, position in statements
    )


def what_about(topics: Iterable[tuple[str, Iterable[Label]]]) -> dict[str, tuple[str, ...]]:
    """The slugs of the briefs of each topic, by the topic's."""
    return grouped(
        (topic, slug)
        for slug, named in topics
        for topic in dict.fromkeys(each.slug for each in named)
    )


def grouped(pairs: Iterable[tuple[str, V]]) -> dict[str, tuple[V, ...]]:
    """The values of each key, in their order."""
    found: defaultdict[str, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}


def headings_of(topics: Iterable[Iterable[Label]]) -> dict[str, str]:
    return labels.headings([[(topic.slug, topic.name) for topic in each] for each in topics])
