"""Across: what the briefs say about each other, and what is wrong between them."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import unquote

from brief.content.sidecar import ActorAt
from brief.formats import urls
from brief.palette import PALETTE, ColourName
from brief.problems import Place, Problem, did_you_mean
from brief.site.model import Actor, Brief, Linked, Site
from brief.site.parts import Part, missing_name

Links = Mapping[str, Mapping[str, tuple[Linked, ...]]]
"""The links of statements: by the brief's slug, then by the statement's id."""


def nameless(registry: Mapping[str, ActorAt]) -> list[Problem]:
    return [missing_name(name, at) for name, at in registry.items() if at.entry.name is None]


def duplicate_slugs(addresses: Iterable[tuple[str, str]]) -> list[Problem]:
    problems = []
    first: dict[str, str] = {}
    for path, slug in addresses:
        earlier = first.setdefault(slug, path)
        if earlier != path:
            message = f"This article and content/{earlier} would both stand at “{slug}/”."
            place = Place(f"content/{path}")
            problems.append(Problem("slug-duplicate", message, place, "Rename one of them."))
    return problems


def conflicts(
    named: Iterable[tuple[tuple[str, ActorAt], ...]], registry: Mapping[str, ActorAt]
) -> list[Problem]:
    """Ids that two files give to actors of different names: they would become one person."""
    problems = []
    first: dict[str, ActorAt] = {
        name: at for name, at in registry.items() if at.entry.name is not None
    }
    for actors in named:
        for name, at in actors:
            earlier = first.setdefault(name, at)
            if at.entry.name not in (earlier.entry.name, *earlier.entry.aliases):
                problems.append(
                    Problem(
                        "actor-conflict",
                        f"The actor “{name}” is {at.entry.name} here, but "
                        f"{earlier.entry.name} at {earlier.place}.",
                        at.place,
                        "Give one of the two another id; or, if both are one, list this name "
                        "among the other's aliases.",
                    )
                )
    return problems


def links_of(parts: Sequence[Part], reasons: Mapping[str, str]) -> tuple[Links, list[Problem]]:
    """The links between statements, both ways, and those that lead to none.

    `reasons` tells of articles that are left out why they are, by their slugs.
    """
    known = {part.brief.slug: part.ids for part in parts}
    drafts = {part.brief.slug: part.drafts for part in parts}
    links: defaultdict[str, dict[str, tuple[Linked, ...]]] = defaultdict(dict)
    problems = []

    def add(slug: str, statement: str, linked: Linked) -> None:
        links[slug][statement] = (*links[slug].get(statement, ()), linked)

    for part in parts:
        slug = part.brief.slug
        for own, entry, place in part.sees:
            brief, _, statement = entry.to.partition("#")
            brief = brief or slug
            if statement not in known.get(brief, ()) or (brief, statement) == (slug, own):
                if brief in reasons:
                    problems.append(unpublished(entry.to, "an article", reasons[brief], place))
                elif statement in drafts.get(brief, ()):
                    problems.append(unpublished(entry.to, "a statement", "is a draft", place))
                else:
                    message = f"The link to “{entry.to}” leads to no statement of the site."
                    hint = nearest(brief, statement, known)
                    problems.append(Problem("link-dead", message, place, hint))
            elif own in known[slug]:
                add(slug, own, Linked(brief, statement, entry.relation))
                add(brief, statement, Linked(slug, own, entry.relation, incoming=True))
    return dict(links), problems


def unpublished(to: str, what: str, reason: str, place: Place) -> Problem:
    """The problem of a link to what is left out: the reason goes on from it."""
    message = f"The link to “{to}” leads to {what} that {reason}."
    return Problem("link-dead", message, place, "Publish both, or remove the link until then.")


def nearest(brief: str, statement: str, known: Mapping[str, Iterable[str]]) -> str:
    """The statement that a dead link may mean; where its brief is unknown, that is looked for."""
    if brief in known:
        return did_you_mean(f"{brief}#{statement}", (f"{brief}#{each}" for each in known[brief]))
    return did_you_mean(brief, known)


def colours_of(
    casts: Sequence[tuple[str, ...]], registry: Mapping[str, ActorAt]
) -> dict[str, ColourName]:
    """A colour for each actor, so that those of one brief differ as far as the palette goes.

    `casts` are those of the briefs, newest first. Colours are given from the oldest brief on: a
    new brief changes none that was given before.
    """
    colours = {
        name: at.entry.colour for name, at in registry.items() if at.entry.colour is not None
    }
    used = Counter(colours.values())
    for cast in reversed(casts):
        if all(name in colours for name in cast):
            continue
        beside = {colours[name] for name in cast if name in colours}
        for name in cast:
            if name not in colours:
                free = [each for each in PALETTE if each not in beside] or PALETTE
                colours[name] = min(free, key=lambda each: used[each])
                used[colours[name]] += 1
                beside.add(colours[name])
    return colours


def everyone(casts: Iterable[Mapping[str, Actor]]) -> dict[str, Actor]:
    """Each actor as its newest brief has it, by name."""
    found: dict[str, Actor] = {}
    for cast in casts:
        for name, actor in cast.items():
            found.setdefault(name, actor)
    return dict(sorted(found.items(), key=lambda item: (item[1].name.casefold(), item[0])))


def topics_of(topics: Iterable[tuple[tuple[str, str], ...]]) -> dict[str, str]:
    """Each topic by its slug, as its newest brief has it."""
    found: dict[str, str] = {}
    for each in topics:
        for slug, topic in each:
            found.setdefault(slug, topic)
    return dict(sorted(found.items()))


def positions(names: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Of the names of each brief, in which briefs each stands."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for position, each in enumerate(names):
        for name in dict.fromkeys(each):
            found[name].append(position)
    return dict(found)


def dead_links(parts: Iterable[Part], site: Site, reasons: Mapping[str, str]) -> list[Problem]:
    """Links and pictures of the articles that lead nowhere in the site.

    `reasons` tells of articles that are left out why they are, by their paths and slugs.
    """
    problems = []
    for part in parts:
        path = part.brief.article.path
        for url, place in part.references:
            target = site.target(url, path)
            if target is None:
                problems.append(dead_link(url, place, path, site, reasons))
            elif "#" in target:
                folder, _, _ = target.partition("#")
                brief = site.by_slug.get(folder.rstrip("/")) if folder else part.brief
                fragment = url.partition("#")[2]
                if brief is not None and brief.fragment(fragment) is None:
                    problems.append(dead_fragment(url, place, brief))
    return problems


def dead_link(
    url: str, place: Place, article: str, site: Site, reasons: Mapping[str, str]
) -> Problem:
    folder = posixpath.dirname(article.removeprefix("content/"))
    reason = reasons.get(urls.local_path(url, folder)[0])
    if reason is not None:
        return unpublished(url, "an article", reason, place)
    hint = did_you_mean(url, [*site.articles, *site.assets])
    return Problem(
        "link-dead",
        f"The link to “{url}” leads to no file.",
        place,
        hint or "Name a file under content/, from this one's folder.",
    )


def dead_fragment(url: str, place: Place, brief: Brief) -> Problem:
    statements = (statement.id for statement in brief.statements)
    known = [f"#{name}" for name in (*brief.headings, *statements)]
    fragment = unquote(url.partition("#")[2])
    return Problem(
        "link-dead",
        f"The link to “{url}” leads to no heading and no statement of {brief.article.path}.",
        place,
        did_you_mean(f"#{fragment}", known) or "It has neither: link to the whole.",
    )
