"""Cross-references: what the briefs say about each other, and what is wrong between them."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from urllib.parse import unquote

import msgspec

from brief.content.sidecar import ActorAt
from brief.formats import urls
from brief.formats.shorten import shorten
from brief.palette import own_colour
from brief.problems import Guesses, Place, Problem
from brief.site.model import NOTHING_UNREAD, Actor, Brief, Linked, Site, Unread
from brief.site.parts import Part, colour_of, missing_name, wrong_id

Links = Mapping[str, Mapping[str, tuple[Linked, ...]]]
"""The links of statements: by the brief's slug, then by the statement's id."""
LINK = 200
"""The characters of a link that a message has."""
PATHS = (
    "Name a file under content/: a path that begins with “/” counts from there, any other from "
    "this file's folder."
)


def wrong_actors(registry: Mapping[str, ActorAt]) -> list[Problem]:
    """Actors of the registry without a name, or whose pages could not be on every system."""
    problems = [missing_name(name, at) for name, at in registry.items() if at.entry.name is None]
    return problems + [each for name, at in registry.items() for each in wrong_id(name, at)]


def duplicate_slugs(addresses: Iterable[tuple[str, str]]) -> list[Problem]:
    problems = []
    first: dict[str, str] = {}
    for path, slug in addresses:
        # On some systems upper and lower case are one: “ß” and “ss” would be one folder.
        earlier = first.setdefault(slug.casefold(), path)
        if earlier != path:
            message = f"This article and content/{earlier} would both be at “{slug}/”."
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


def links_of(
    parts: Sequence[Part], reasons: Mapping[str, str], unread: Unread = NOTHING_UNREAD
) -> tuple[Links, list[Problem]]:
    """The links between statements, both ways, and those that lead to none.

    `reasons` tells of articles that are left out why they are, by their slugs. A link is not dead
    that leads to an annotation with an error of its own, or into a brief whose article or sidecar
    could not be read: those that are `unread`, and parts that say so.
    """
    seeing = [part for part in parts if part.sees]
    # Few briefs have links: of the others, nothing is looked up.
    asked = {part.address[1] for part in seeing}
    asked |= {entry.to.partition("#")[0] for part in seeing for _, entry, _ in part.sees}
    known: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    former: defaultdict[str, dict[str, str]] = defaultdict(dict)
    drafts: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    broken: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    unknown = set(unread.slugs)
    for part in parts if asked else ():
        slug = part.address[1]
        if slug not in asked:
            continue
        known[slug] |= frozenset(part.ids)
        former[slug] |= part.former
        drafts[slug] |= part.drafts
        if part.broken is None:
            unknown.add(slug)
        else:
            broken[slug] |= part.broken
    # In order, each once: to be told twice tells nothing.
    links: defaultdict[str, defaultdict[str, dict[Linked, None]]]
    links = defaultdict(lambda: defaultdict(dict))
    problems = []
    near = Guesses()

    def add(slug: str, statement: str, linked: Linked) -> None:
        links[slug][statement][linked] = None

    for part in seeing:
        slug = part.address[1]
        for own, entry, place in part.sees:
            brief, _, statement = entry.to.partition("#")
            brief = brief or slug
            statement = former[brief].get(statement, statement)
            to_itself = (brief, statement) == (slug, own)
            if statement not in known.get(brief, ()) or to_itself:
                if brief in reasons:
                    problems.append(unpublished(entry.to, "an article", reasons[brief], place))
                elif statement in drafts.get(brief, ()):
                    problems.append(unpublished(entry.to, "a statement", "is a draft", place))
                elif to_itself:
                    hint = "Name another statement, or remove the link."
                    problems.append(Problem("link-dead", back_to_itself(entry.to), place, hint))
                elif brief not in known and unread.folders:
                    continue
                elif brief not in unknown and statement not in broken.get(brief, ()):
                    hint = nearest(brief, statement, known, parts, near)
                    problems.append(Problem("link-dead", to_nowhere(entry.to), place, hint))
            elif own in known[slug]:
                add(slug, own, Linked(brief, statement, entry.relation))
                add(brief, statement, Linked(slug, own, entry.relation, incoming=True))
    found = {
        slug: {statement: tuple(each) for statement, each in own.items()}
        for slug, own in links.items()
    }
    return found, problems


def back_to_itself(to: str) -> str:
    """What is wrong with a link of a statement to itself."""
    return f"The link to “{shorten(to, LINK)}” leads back to the statement that has it."


def to_nowhere(to: str) -> str:
    """What is wrong with a link that leads nowhere."""
    return f"The link to “{shorten(to, LINK)}” leads to no statement of the site."


def unpublished(to: str, what: str, reason: str, place: Place) -> Problem:
    """The problem of a link to what is left out: the reason goes on from it."""
    message = f"The link to “{shorten(to, LINK)}” leads to {what} that {reason}."
    return Problem("link-dead", message, place, "Publish both, or remove the link until then.")


def nearest(
    brief: str,
    statement: str,
    known: Mapping[str, Iterable[str]],
    parts: Iterable[Part],
    near: Guesses,
) -> str:
    """The statement that a dead link may mean; where its brief is unknown, that is looked for."""
    if near.spent:
        return ""
    if brief in known:
        return near(f"{brief}#{statement}", [f"{brief}#{each}" for each in known[brief]])
    return f"There is no brief “{brief}”. {near(brief, [part.address[1] for part in parts])}"


def everyone(
    casts: Iterable[Mapping[str, Actor]], registry: Mapping[str, ActorAt]
) -> dict[str, Actor]:
    """Each actor as its newest brief has it, by name, but in the colour that is its own."""
    found: dict[str, Actor] = {}
    for cast in casts:
        for name, actor in cast.items():
            if name not in found:
                colour = colour_of(name, registry) or own_colour(name)
                found[name] = msgspec.structs.replace(actor, colour=colour)
    return dict(sorted(found.items(), key=lambda item: (item[1].name.casefold(), item[0])))


def dead_links(
    parts: Iterable[Part],
    registry: Mapping[str, ActorAt],
    site: Site,
    unseen: Container[str],
    reasons: Mapping[str, str],
    unread: Unread,
) -> list[Problem]:
    """Links and pictures of the articles and of the registry that lead nowhere in the site.

    `reasons` tells of articles that are left out why they are, by their paths and slugs, and
    `unseen` has the files that are left out with them. A link to what could not be read is not
    dead; neither is that of an actor whom no page shows to what is left out.
    """
    parts = list(parts)
    known = {part.address[1]: part for part in parts}
    problems = []
    near = Guesses()
    for part in parts:
        path = part.brief.article.path
        for url, place in part.references:
            problems += dead(url, place, path, site, known, reasons, unread, near)
    for name, at in registry.items():
        for url, place in at.links:
            if urls.is_external(url):
                continue
            path, _ = urls.local_path(url, "")
            if name in site.actors or (path not in reasons and path not in unseen):
                address = f"/{url.lstrip('/')}"
                problems += dead(address, place, place.path, site, known, reasons, unread, near)
    return problems


def dead(
    url: str,
    place: Place,
    path: str,
    site: Site,
    parts: Mapping[str, Part],
    reasons: Mapping[str, str],
    unread: Unread,
    near: Guesses,
) -> list[Problem]:
    """The problem of a local link in the file at a path, if it leads nowhere.

    It does not where it leads to an annotation that has an error of its own.
    """
    target = site.target(url, path)
    if target is None:
        if leads_to(unread, url, path):
            return []
        return [dead_link(url, place, path, site, reasons, near)]
    folder, mark, _ = target.partition("#")
    own = site.articles.get(path.removeprefix("content/"), "")
    brief = site.by_slug.get(folder.rstrip("/") or own) if mark else None
    if brief is None or brief.fragment(url.partition("#")[2]) is not None:
        return []
    part, name = parts[brief.slug], unquote(url.partition("#")[2].partition(":~:")[0])
    if part.broken is None or brief.slug in unread.slugs or name in part.broken:
        return []
    if name in part.drafts:
        return [unpublished(url, "a statement", "is a draft", place)]
    return [dead_fragment(url, place, brief, near)]


def leads_to(unread: Unread, url: str, article: str) -> bool:
    """Whether a local link of an article leads to a file that could not be read."""
    path, _ = urls.local_path(url, posixpath.dirname(article.removeprefix("content/")))
    return (
        path in unread.paths
        or path in unread.slugs
        or any(path.startswith(f"{folder}/") for folder in unread.paths)
    )


def dead_link(
    url: str,
    place: Place,
    article: str,
    site: Site,
    reasons: Mapping[str, str],
    near: Guesses,
) -> Problem:
    folder = posixpath.dirname(article.removeprefix("content/"))
    reason = reasons.get(urls.local_path(url, folder)[0])
    if reason is not None:
        return unpublished(url, "an article", reason, place)
    hint = "" if near.spent else near(url, [*site.articles, *site.assets])
    if address := urls.without_scheme(url):
        scheme = address.partition(":")[0]
        sign = "://" if scheme == "https" else ":"
        hint = (
            f"Without “{scheme}{sign}” it is the path of a file. Write “{shorten(address, LINK)}”."
        )
    elif not hint.startswith("Did you mean"):
        hint = PATHS
    return Problem(
        "link-dead", f"The link to “{shorten(url, LINK)}” leads to no file.", place, hint
    )


def dead_fragment(url: str, place: Place, brief: Brief, near: Guesses) -> Problem:
    hint = ""
    if not near.spent:
        known = [f"#{name}" for name in (*brief.headings, *brief.by_id)]
        fragment = unquote(url.partition("#")[2])
        hint = near(f"#{fragment}", known) or "It has neither: link to the whole."
    return Problem(
        "link-dead",
        f"The link to “{shorten(url, LINK)}” leads to no heading and no statement of "
        f"{brief.article.path}.",
        place,
        hint,
    )
