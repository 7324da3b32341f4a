"""Assemble: articles, spans and actors to a `Site`: who said what, where, with whom."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from brief.config import Config
from brief.content.pictures import Size
from brief.content.sidecar import ActorAt
from brief.problems import Problem
from brief.site import across, labels
from brief.site.labels import Label
from brief.site.model import Brief, Index, Linked, Prepared, Site, Statement, Unread
from brief.site.parts import Part, part_of
from brief.site.withheld import unseen_assets, withhold

R = TypeVar("R")
NOTHING_UNREAD = Unread()


Said = tuple[Brief, Statement]
Spoken = tuple[Brief, Mapping[str, Sequence[Said]]]


class Memory:
    """What an assembly has found, kept for the next: only what has changed is found anew.

    It never changes what an assembly gives.
    """

    def __init__(self) -> None:
        self.parts: dict[int, tuple[Prepared, Part]] = {}
        self.briefs: dict[int, tuple[Part, Any, Brief]] = {}
        self.spoken: dict[int, Spoken] = {}
        self.steps: dict[str, tuple[object, object]] = {}

    def said_in(
        self, briefs: Iterable[Brief]
    ) -> Callable[[str, Iterable[Brief]], tuple[Said, ...]]:
        """Gathers what an actor said; what is known of other briefs than these is forgotten."""
        now = {id(brief) for brief in briefs}
        # A page of the last site, which adds to it, may be in the making in another thread.
        before = self.spoken.copy()
        self.spoken = {key: known for key, known in before.items() if key in now}
        return said_in(self.spoken)

    def once(self, name: str, read: object, step: Callable[[], R]) -> R:
        """A step's result; the step is taken where what it has `read` is not as it was."""
        known = self.steps.get(name)
        # Lists of what has not changed are compared by identity first, which takes no time.
        if known is None or known[0] != read:
            known = (read, step())
            self.steps[name] = known
        return known[1]  # type: ignore[return-value]


def assemble(
    prepared: Iterable[Prepared],
    registry: Mapping[str, ActorAt],
    config: Config,
    assets: Mapping[str, Size | None],
    *,
    unread: Unread = NOTHING_UNREAD,
    drafts: bool = False,
    until: datetime.date | None = None,
    memory: Memory | None = None,
) -> tuple[Site, list[Problem]]:
    """The site of the articles, and what is wrong between them.

    What is said of an `unread` file is not held to be wrong.
    `assets` are the files that are copied, with the sizes of pictures as far as they are known.
    Without `drafts`, draft articles and draft annotations are left out of everything, and with
    `until` so are articles of a later date; the files that only these name are, too. A `memory`
    makes the next assembly with it cost what has changed.
    """
    memory = memory or Memory()
    shown, withheld = withhold(prepared, drafts=drafts, until=until)
    reasons = withheld.reasons
    parts = parts_of(shown, None if unread.registry else registry, memory, drafts=drafts)
    addresses = [part.address for part in parts]
    problems = [
        *memory.once("duplicates", addresses, lambda: across.duplicate_slugs(addresses)),
        *across.nameless(registry),
        *withheld.problems(),
    ]
    unseen = unseen_assets(assets, parts, withheld, registry)
    assets = {path: size for path, size in assets.items() if path not in unseen}
    for part in parts:
        problems += part.problems
    named = [part.named for part in parts]
    problems += memory.once(
        "conflicts", (named, registry), lambda: across.conflicts(named, registry)
    )
    links, dead = memory.once(
        "links",
        (
            addresses,
            [(part.ids, part.drafts, part.broken, part.sees) for part in parts],
            reasons,
            unread.slugs,
        ),
        lambda: across.links_of(parts, reasons, unread.slugs),
    )
    problems += dead
    named_topics, named_tags = [part.topics for part in parts], [part.tags for part in parts]
    problems += memory.once(
        "topic clashes", named_topics, lambda: labels.clashes("topics", named_topics)
    )
    problems += memory.once("tag clashes", named_tags, lambda: labels.clashes("tags", named_tags))
    ranks = [part.rank for part in parts]
    order = memory.once("order", ranks, lambda: sorted(range(len(ranks)), key=ranks.__getitem__))
    parts = [parts[position] for position in order]
    briefs = briefs_of(parts, links, memory)
    actors = [brief.actors for brief in briefs]
    topics = [part.topics for part in parts]
    speakers = [part.speakers for part in parts]
    site = Site(
        config,
        briefs,
        memory.once("actors", (actors, registry), lambda: across.everyone(actors, registry)),
        memory.once("topics", topics, lambda: headings_of(topics)),
        frozenset(assets),
        {path: size for path, size in assets.items() if size},
        dict(part.address for part in parts),
        {part.address[1]: brief for part, brief in zip(parts, briefs, strict=True)},
        Index(
            memory.once("said", speakers, lambda: across.positions(speakers)),
            briefs,
            memory.said_in(briefs),
        ),
        Index(
            memory.once(
                "about",
                topics,
                lambda: across.positions([topic.slug for topic in each] for each in topics),
            ),
            briefs,
            about,
        ),
    )
    problems += memory.once(
        "references",
        (
            [part.references for part in parts],
            [(part.ids, part.brief.headings) for part in parts],
            site.articles,
            site.assets,
            reasons,
            unread,
            (registry, site.actors, unseen),
        ),
        lambda: across.dead_links(parts, registry, site, unseen, reasons, unread),
    )
    return site, problems


def parts_of(
    shown: Sequence[Prepared],
    registry: Mapping[str, ActorAt] | None,
    memory: Memory,
    *,
    drafts: bool,
) -> list[Part]:
    if memory.steps.get("parts", (None, None))[0] != (registry, drafts):
        memory.parts = {}
        memory.steps["parts"] = ((registry, drafts), None)
    known = memory.parts
    # An id is taken again only when its value is gone, which the memory holds.
    memory.parts = {}
    for each in shown:
        found = known.get(id(each))
        memory.parts[id(each)] = found or (each, part_of(each, registry, drafts=drafts))
    return [part for _, part in memory.parts.values()]


def briefs_of(parts: Sequence[Part], links: across.Links, memory: Memory) -> tuple[Brief, ...]:
    """The briefs with the links of their statements."""
    known = memory.briefs
    memory.briefs = {}
    for part in parts:
        linked = links.get(part.address[1])
        found = known.get(id(part))
        if found is None or found[1] != linked:
            found = (part, linked, with_links(part.brief, linked) if linked else part.brief)
        memory.briefs[id(part)] = found
    return tuple([brief for _, _, brief in memory.briefs.values()])


def with_links(brief: Brief, links: Mapping[str, tuple[Linked, ...]]) -> Brief:
    statements = tuple(
        msgspec.structs.replace(each, links=links[each.id]) if each.id in links else each
        for each in brief.statements
    )
    return msgspec.structs.replace(brief, statements=statements)


def said_in(spoken: dict[int, Spoken]) -> Callable[[str, Iterable[Brief]], tuple[Said, ...]]:
    """Gathers what an actor said in briefs, in their order and that of their texts.

    `spoken` keeps what each brief has, by the brief's id.
    """

    def gather(name: str, briefs: Iterable[Brief]) -> tuple[Said, ...]:
        found: list[Said] = []
        for brief in briefs:
            if id(brief) not in spoken:
                spoken[id(brief)] = (brief, by_speaker(brief))
            found += spoken[id(brief)][1].get(name, ())
        return tuple(found)

    return gather


def by_speaker(brief: Brief) -> dict[str, list[Said]]:
    found: dict[str, list[Said]] = {}
    for statement in brief.statements:
        if statement.actor:
            found.setdefault(statement.actor, []).append((brief, statement))
    return found


def headings_of(topics: Iterable[Iterable[Label]]) -> dict[str, str]:
    return labels.headings([[(topic.slug, topic.name) for topic in each] for each in topics])


def about(slug: str, briefs: Iterable[Brief]) -> tuple[Brief, ...]:
    """The briefs themselves."""
    return tuple(briefs)
