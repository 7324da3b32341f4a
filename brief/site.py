"""Assemble: articles, spans and actors to a `Site`: who said what, where, with whom."""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from brief.anchor import Anchored, Span, Status
from brief.config import Author, Config
from brief.content.article import Article
from brief.content.markdown import Document
from brief.content.schema import ActorEntry, Reference, Relation
from brief.content.sidecar import ActorAt, Sidecar
from brief.formats import urls
from brief.palette import PALETTE, ColourName
from brief.problems import Place, Problem, did_you_mean


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article with its sidecar, anchored: what is known of it without the rest of the site."""

    article: Article
    sidecar: Sidecar
    anchored: tuple[Anchored, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """An actor as one brief, or the registry, describes it; the colour is the same everywhere."""

    id: str
    name: str
    kind: str = "person"
    role: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = ()
    image: str | None = None
    url: str | None = None
    description: str | None = None
    colour: ColourName = PALETTE[0]


@dataclass(frozen=True, slots=True)
class Linked:
    """A link to another statement; `incoming` where the other one has it in its sidecar."""

    brief: str
    statement: str
    relation: Relation
    incoming: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One anchored annotation. `quote` is the article's own text at `spans`, joined by ` […] `."""

    id: str
    brief: str
    kind: str
    spans: tuple[Span, ...]
    quote: str
    place: Place
    actor: str | None = None
    attributed_to: str | None = None
    note: Document | None = None
    by: Author | None = None
    sources: tuple[Reference, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[Linked, ...] = ()
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Brief:
    """An article with its statements in the order of the text, and the actors that it involves."""

    article: Article
    statements: tuple[Statement, ...]
    actors: Mapping[str, Actor]

    @property
    def slug(self) -> str:
        """The brief's folder in the site."""
        return self.article.slug

    @property
    def date(self) -> datetime.date:
        """The date in the front matter."""
        return self.article.meta.date


@dataclass(frozen=True, slots=True)
class Site:
    """All the briefs, newest first, with the indexes over them."""

    config: Config
    briefs: tuple[Brief, ...]
    actors: Mapping[str, Actor]
    topics: Mapping[str, str] = field(default_factory=dict)
    """Topic by slug, as first written."""
    assets: frozenset[str] = frozenset()
    articles: Mapping[str, str] = field(default_factory=dict)
    """The slug of each article by its path under `content/`."""
    by_slug: Mapping[str, Brief] = field(default_factory=dict)
    said: Mapping[str, tuple[tuple[Brief, Statement], ...]] = field(default_factory=dict)
    """What each actor said, newest brief first, in the order of its text."""
    about: Mapping[str, tuple[Brief, ...]] = field(default_factory=dict)
    """The briefs of each topic, by its slug, newest first."""

    def target(self, url: str, article: str) -> str | None:
        """The path in the site that a local link of an article leads to; None if nowhere."""
        if url.startswith("#"):
            return url
        folder = article.removeprefix("content/").rpartition("/")[0]
        path, fragment = urls.local_path(url, folder)
        if path in self.articles:
            return f"{self.articles[path]}/{fragment}"
        if path in self.assets:
            return path + fragment
        if path in self.articles.values():
            return f"{path}/{fragment}"
        return None


def assemble(
    prepared: Iterable[Prepared],
    registry: Mapping[str, ActorAt],
    config: Config,
    assets: Iterable[str] = (),
    *,
    drafts: bool = False,
) -> tuple[Site, list[Problem]]:
    """The site of the articles, and what is wrong between them.

    Without `drafts`, draft articles and draft annotations are left out of everything.
    """
    shown = [each for each in prepared if drafts or not each.article.meta.draft]
    problems = [*duplicate_slugs(shown), *nameless(registry)]
    briefs = []
    for each in shown:
        actors, wrong = actors_of(each, registry)
        problems += wrong
        briefs.append(Brief(each.article, statements_of(each, drafts=drafts), actors))
    briefs.sort(key=lambda brief: brief.slug)
    briefs.sort(key=lambda brief: brief.date, reverse=True)
    problems += conflicts(shown, registry)
    briefs, wrong = link(briefs, shown)
    problems += wrong
    colours = colour(briefs, registry)
    briefs = [
        dataclasses.replace(
            brief,
            actors={
                name: dataclasses.replace(actor, colour=colours[name])
                for name, actor in brief.actors.items()
            },
        )
        for brief in briefs
    ]
    everyone: dict[str, Actor] = {}
    topics: dict[str, str] = {}
    said: defaultdict[str, list[tuple[Brief, Statement]]] = defaultdict(list)
    about: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in briefs:
        for statement in brief.statements:
            if statement.actor:
                said[statement.actor].append((brief, statement))
        for name, actor in brief.actors.items():
            everyone.setdefault(name, actor)
        for index, topic in enumerate(brief.article.meta.topics):
            slug = urls.slugify(topic)
            topics.setdefault(slug, topic)
            about[slug].append(brief)
            if refused := urls.slug_refusal(slug):
                place = brief.article.front.place("topics", index)
                problems.append(Problem("name-invalid", refused, place, "Name it in words."))
    site = Site(
        config,
        tuple(briefs),
        dict(sorted(everyone.items(), key=lambda item: (item[1].name.casefold(), item[0]))),
        dict(sorted(topics.items())),
        frozenset(assets),
        {brief.article.path.removeprefix("content/"): brief.slug for brief in briefs},
        {brief.slug: brief for brief in briefs},
        {name: tuple(statements) for name, statements in said.items()},
        {slug: tuple(each) for slug, each in about.items()},
    )
    problems += dead_links(site)
    return site, problems


def statements_of(each: Prepared, *, drafts: bool) -> tuple[Statement, ...]:
    text = each.article.document.text
    statements = []
    for anchored in each.anchored:
        annotation = anchored.annotation
        if anchored.status is not Status.EXACT or (annotation.draft and not drafts):
            continue
        statements.append(
            Statement(
                id=annotation.id,
                brief=each.article.slug,
                kind=annotation.kind,
                spans=anchored.spans,
                quote=" […] ".join(text[start:end] for start, end in anchored.spans),
                place=annotation.place,
                actor=annotation.speaker,
                attributed_to=annotation.attributed_to,
                note=annotation.note,
                by=annotation.by,
                sources=annotation.sources,
                tags=annotation.tags,
                draft=annotation.draft,
            )
        )
    return tuple(sorted(statements, key=lambda statement: statement.spans[0]))


def actors_of(
    each: Prepared, registry: Mapping[str, ActorAt]
) -> tuple[dict[str, Actor], list[Problem]]:
    """The actors of an article: those who speak, in the order of the text, then those it lists."""
    problems = []
    local = each.sidecar.actors
    known = {**registry, **local}
    for name, place in each.sidecar.speakers:
        if name not in known:
            hint = did_you_mean(name, known) or "Declare it under “actors:”."
            problem = Problem("actor-unknown", f"There is no actor “{name}”.", place, hint)
            problems.append(problem)
    for name, at in local.items():
        if at.entry.name is None and (name not in registry or registry[name].entry.name is None):
            problems.append(missing_name(name, at))
    order = sorted(
        (anchored for anchored in each.anchored if anchored.spans),
        key=lambda anchored: anchored.spans[0],
    )
    names = [anchored.annotation.speaker for anchored in order if anchored.annotation.speaker]
    actors = {}
    for name in dict.fromkeys([*names, *local]):
        if name in known:
            base = registry[name].entry if name in registry else ActorEntry()
            actors[name] = actor_of(name, base, local[name].entry if name in local else base)
    return actors, problems


def actor_of(name: str, base: ActorEntry, own: ActorEntry) -> Actor:
    """The actor of a registry entry, with what a sidecar says in its stead."""
    return Actor(
        id=name,
        name=own.name or base.name or name,
        kind=own.kind or base.kind or "person",
        role=own.role or base.role,
        affiliation=own.affiliation or base.affiliation,
        aliases=own.aliases or base.aliases,
        image=own.image or base.image,
        url=own.url or base.url,
        description=own.description or base.description,
    )


def nameless(registry: Mapping[str, ActorAt]) -> list[Problem]:
    return [missing_name(name, at) for name, at in registry.items() if at.entry.name is None]


def missing_name(name: str, at: ActorAt) -> Problem:
    return Problem(
        "key-missing", f"The actor “{name}” has no name.", at.place, "Add “name: …” to it."
    )


def duplicate_slugs(prepared: Iterable[Prepared]) -> list[Problem]:
    problems = []
    first: dict[str, str] = {}
    for each in prepared:
        slug, path = each.article.slug, each.article.path
        earlier = first.setdefault(slug, path)
        if earlier != path:
            message = f"This article and {earlier} would both stand at “{slug}/”."
            problems.append(Problem("slug-duplicate", message, Place(path), "Rename one of them."))
    return problems


def conflicts(prepared: Iterable[Prepared], registry: Mapping[str, ActorAt]) -> list[Problem]:
    """Ids that two files give to actors of different names: they would become one person."""
    problems = []
    first: dict[str, ActorAt] = {
        name: at for name, at in registry.items() if at.entry.name is not None
    }
    for each in prepared:
        for name, at in each.sidecar.actors.items():
            if at.entry.name is None:
                continue
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


def link(briefs: list[Brief], prepared: Iterable[Prepared]) -> tuple[list[Brief], list[Problem]]:
    """The briefs with the links between their statements, both ways."""
    known = {(brief.slug, each.id) for brief in briefs for each in brief.statements}
    links: defaultdict[tuple[str, str], list[Linked]] = defaultdict(list)
    problems = []
    for each in prepared:
        slug = each.article.slug
        for anchored in each.anchored:
            here = (slug, anchored.annotation.id)
            for entry, place in anchored.annotation.see:
                other, _, statement = entry.to.partition("#")
                there = (other or slug, statement)
                if there not in known or there == here:
                    ids = [f"{a}#{b}" for a, b in known if (a, b) != here]
                    message = f"The link to “{entry.to}” leads to no statement of the site."
                    hint = did_you_mean(entry.to, ids)
                    problems.append(Problem("link-dead", message, place, hint))
                elif here in known:
                    links[here].append(Linked(*there, entry.relation))
                    links[there].append(Linked(*here, entry.relation, incoming=True))
    if not links:
        return briefs, problems
    return [
        dataclasses.replace(
            brief,
            statements=tuple(
                dataclasses.replace(each, links=tuple(links[brief.slug, each.id]))
                if (brief.slug, each.id) in links
                else each
                for each in brief.statements
            ),
        )
        for brief in briefs
    ], problems


def colour(briefs: list[Brief], registry: Mapping[str, ActorAt]) -> dict[str, ColourName]:
    """A colour for each actor, so that those of one brief differ as far as the palette goes.

    Colours are given from the oldest brief on: a new brief changes none that was given before.
    """
    colours = {
        name: at.entry.colour for name, at in registry.items() if at.entry.colour is not None
    }
    used = Counter(colours.values())
    for brief in reversed(briefs):
        beside = {colours[name] for name in brief.actors if name in colours}
        for name in brief.actors:
            if name not in colours:
                free = [each for each in PALETTE if each not in beside] or PALETTE
                colours[name] = min(free, key=lambda each: used[each])
                used[colours[name]] += 1
                beside.add(colours[name])
    return colours


def dead_links(site: Site) -> list[Problem]:
    """Links and pictures of the articles that lead nowhere in the site."""
    problems = []

    def check(url: str | None, article: str, place: Place) -> None:
        if url and not urls.is_external(url) and site.target(url, article) is None:
            known = [*site.articles, *site.assets]
            hint = did_you_mean(url, known) or "Name a file under content/, from this one's folder."
            problems.append(
                Problem("link-dead", f"The link to “{url}” leads to no file.", place, hint)
            )

    for brief in site.briefs:
        article = brief.article
        for line, url in article.document.links:
            check(url, article.path, Place(article.path, line))
        if article.meta.image:
            check(article.meta.image.src, article.path, article.front.place("image", "src"))
    return problems
