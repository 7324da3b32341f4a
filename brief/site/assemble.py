"""Assemble: articles, spans and actors to a `Site`: who said what, where, with whom."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from brief.config import Config
from brief.content.pictures import Size
from brief.content.sidecar import ActorAt
from brief.palette import ColourName
from brief.problems import Problem
from brief.site import across
from brief.site.model import Brief, Index, Linked, Prepared, Site, Statement
from brief.site.parts import Part, part_of
from brief.site.withheld import unseen_assets, withhold

R = TypeVar("R")


Said = tuple[Brief, Statement]
Spoken = tuple[Brief, Mapping[str, Sequence[Said]]]


class Memory:
    """What an assembly has found, kept for the next: only what has changed is found anew.

    It never changes what an assembly gives.
    """

    def __init__(self) -> None:
        self.parts: dict[int, tuple[Prepared, Part]] = {}
        self.briefs: dict[int, tuple[Part, Mapping[str, ColourName], Any, Brief]] = {}
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
    drafts: bool = False,
    until: datetime.date | None = None,
    memory: Memory | None = None,
) -> tuple[Site, list[Problem]]:
    """The site of the articles, and what is wrong between them.

    `assets` are the files that are copied, with the sizes of pictures as far as they are known.
    Without `drafts`, draft articles and draft annotations are left out of everything, and with
    `until` so are articles of a later date; the files that only these name are, too. A `memory`
    makes the next assembly with it cost what has changed.
    """
    memory = memory or Memory()
    shown, withheld = withhold(prepared, drafts=drafts, until=until)
    reasons = withheld.reasons
    parts = parts_of(shown, registry, memory, drafts=drafts)
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
        (addresses, [(part.ids, part.drafts, part.sees) for part in parts], reasons),
        lambda: across.links_of(parts, reasons),
    )
    problems += dead
    ranks = [part.rank for part in parts]
    order = memory.once("order", ranks, lambda: sorted(range(len(ranks)), key=ranks.__getitem__))
    parts = [parts[position] for position in order]
    casts = [part.cast for part in parts]
    colours = memory.once("colours", (casts, registry), lambda: across.colours_of(casts, registry))
    briefs = briefs_of(parts, colours, links, memory)
    actors = [brief.actors for brief in briefs]
    topics = [part.topics for part in parts]
    speakers = [part.speakers for part in parts]
    site = Site(
        config,
        briefs,
        memory.once("actors", actors, lambda: across.everyone(actors)),
        memory.once("topics", topics, lambda: across.topics_of(topics)),
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
                lambda: across.positions([slug for slug, _ in each] for each in topics),
            ),
            briefs,
            about,
        ),
    )
    problems += memory.once(
        "references",
        (
            [part.references for part in parts],
            [(part.ids, part.cast, part.brief.headings) for part in parts],
            site.articles,
            site.assets,
            reasons,
        ),
        lambda: across.dead_links(parts, site, reasons),
    )
    return site, problems


def parts_of(
    shown: Sequence[Prepared], registry: Mapping[str, ActorAt], memory: Memory, *, drafts: bool
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


def briefs_of(
    parts: Sequence[Part],
    colours: Mapping[str, ColourName],
    links: across.Links,
    memory: Memory,
) -> tuple[Brief, ...]:
    """The briefs with the colours of their actors and the links of their statements."""
    known = memory.briefs
    memory.briefs = {}
    for part in parts:
        linked = links.get(part.address[1])
        found = known.get(id(part))
        if found is None or not (
            (found[1] is colours or all(found[1].get(name) == colours[name] for name in part.cast))
            and found[2] == linked
        ):
            found = (part, colours, linked, finish(part.brief, colours, linked or {}))
        memory.briefs[id(part)] = found
    return tuple([found[3] for found in memory.briefs.values()])


def finish(
    brief: Brief,
    colours: Mapping[str, ColourName],
    links: Mapping[str, tuple[Linked, ...]],
) -> Brief:
    actors = {
        name: msgspec.structs.replace(actor, colour=colours[name])
        for name, actor in brief.actors.items()
    }
    statements = brief.statements
    if links:
        statements = tuple(
            msgspec.structs.replace(each, links=links[each.id]) if each.id in links else each
            for each in statements
        )
    return msgspec.structs.replace(brief, statements=statements, actors=actors)


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


def about(slug: str, briefs: Iterable[Brief]) -> tuple[Brief, ...]:
    """The briefs themselves."""
    return tuple(briefs)
