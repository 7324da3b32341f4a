"""Parts: what one article gives to the site, known without the other articles."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from brief.anchor import SOUND, quoted
from brief.content.article import Article
from brief.content.document import Document
from brief.content.schema import ActorEntry, Link
from brief.content.sidecar import ActorAt, Annotation, names_of
from brief.formats import urls
from brief.formats.values import Decoded
from brief.palette import ColourName, colours_together
from brief.problems import Guesses, Place, Problem, Source, did_you_mean
from brief.site import labels
from brief.site.fragments import heading_ids, note_id, page_ids, theme_ids
from brief.site.initials import distinct_initials
from brief.site.labels import Label, labels_of
from brief.site.model import Actor, Brief, Prepared, Statement

NOWHERE = Place("")


class Part(Struct, frozen=True, array_like=True):
    """A brief without what other briefs give it (their links), and what it gives to them.

    Each field but `brief` is what one step of the assembly reads: where it is as it was, the step
    need not be taken again.
    """

    brief: Brief
    problems: tuple[Problem, ...]
    rank: tuple[int, str]
    """What briefs are sorted by: newest first, then by slug."""
    address: tuple[str, str]
    """The article's path under `content/`, and its slug."""
    named: tuple[tuple[str, ActorAt], ...]
    """The actors that the sidecar names itself."""
    dated: Place
    """Where its file has the date."""
    former: Mapping[str, str]
    """The ids of the statements by those that they had before."""
    drafts: frozenset[str]
    """The ids of the draft annotations that are left out."""
    broken: frozenset[str] | None
    """The ids, also earlier ones, of annotations with errors of their own; None if not known."""
    said: tuple[tuple[str, int], ...]
    """The ids of the actors who speak, each with the position of a statement of theirs."""
    retold: tuple[tuple[str, int], ...]
    """The same of those whose words others tell, and of those who tell them."""
    sees: tuple[tuple[str, Link, Place], ...]
    """The links to other statements, each with the id of the annotation that has it."""
    topics: tuple[Label, ...]
    tags: tuple[Label, ...]
    """The tags of all its annotations."""
    references: tuple[tuple[str, Place], ...]
    """The links and pictures that must lead to a file of the site."""
    ids: tuple[str, ...]
    """The ids of the statements."""
    unseen: tuple[str, ...]
    """What only the comments and the draft annotations name that are left out."""


def part_of(registry: Mapping[str, ActorAt] | None, drafts: bool, each: Prepared) -> Part:
    """What an article gives to the site; without `drafts`, its draft annotations are left out.

    A `registry` of None is one that could not be read: who is in it is not known.
    """
    article = each.article
    actors, problems = actors_of(each, registry)
    left_out = [] if drafts else [a for a in annotations_of(each) if a.draft]
    hidden = only_in(left_out, each)
    unseen = [url for annotation in left_out for url, _ in annotation.addresses]
    unseen += article.document.unshown
    unseen += addresses_of([actor for name, actor in actors.items() if name in hidden])
    actors = {name: actor for name, actor in actors.items() if name not in hidden}
    statements = statements_of(each, drafts=drafts)
    topics = labels_of(
        (topic, article.front.place("topics", index))
        for index, topic in enumerate(article.meta.topics)
    )
    shown = [a for a in annotations_of(each) if drafts or not a.draft]
    tags = labels_of(tag for annotation in shown for tag in annotation.tags)
    problems += labels.refused([*topics, *tags])
    problems += wrong_numbers(topics, tags, shown)
    if len(tags) > labels.TAGS_LIMIT:
        # That is an error; without their pages, what else is wrong is told soon.
        tags = ()
        statements = tuple(msgspec.structs.replace(each, tags=()) for each in statements)
    problems += wrong_pull(each)
    ids = frozenset(statement.id for statement in statements)
    taken = page_ids(ids, actors)
    headings = heading_ids(article.document, taken)
    statements = with_aliases(statements, each, taken.union(headings.values()))
    themes = theme_ids(ids, actors)
    problems += [
        Problem(
            "id-duplicate",
            f"The page itself has the id “{anchored.annotation.id}”.",
            anchored.annotation.place,
            "Give this annotation another.",
        )
        for anchored in each.anchored
        if anchored.annotation.id in themes
    ]
    problems += [
        Problem(
            "id-duplicate",
            f"This heading has an id that its page has already: “{heading.id}”.",
            Place(article.path, heading.line, heading.column),
            "Give it another; annotations and the page itself have theirs first.",
        )
        for heading in article.document.headings
        if heading.explicit and heading.id in taken
    ]
    return Part(
        brief=with_digests(
            Brief(
                without_places(article), statements, actors, headings, leads_of(article, statements)
            )
        ),
        problems=tuple(problems),
        rank=(-article.meta.date.toordinal(), article.slug),
        address=(article.path.removeprefix("content/"), article.slug),
        named=tuple(
            (name, at) for name, at in each.sidecar.actors.items() if at.entry.name is not None
        ),
        dated=article.front.place("date"),
        former={alias: statement.id for statement in statements for alias in statement.aliases},
        drafts=frozenset(annotation.id for annotation in left_out),
        broken=None
        if each.sidecar.unread
        else frozenset(
            name
            for anchored in each.anchored
            if anchored.status not in SOUND
            for name in (anchored.annotation.id, *anchored.aliases)
        ),
        said=tuple(
            (each.speaks, position) for position, each in enumerate(statements) if each.speaks
        ),
        retold=tuple(
            (name, position)
            for position, each in enumerate(statements)
            if each.second_hand
            for name in (each.actor, each.reported_by)
            if name
        ),
        sees=tuple(
            (anchored.annotation.id, entry, place)
            for anchored in each.anchored
            if drafts or not anchored.annotation.draft
            for entry, place in anchored.annotation.see
        ),
        topics=topics,
        tags=tags,
        references=tuple(references(each, actors, drafts=drafts)),
        ids=tuple(each.id for each in statements),
        unseen=tuple(unseen),
    )


def without_places(article: Article) -> Article:
    """The article without the places of its front matter, which only messages show.

    Else each would take as much memory as the rest of the front matter.
    """
    nowhere = Source(article.path, "")
    return replace(article, front=Decoded(article.meta, nowhere, {(): (0, 0)}))


def with_digests(brief: Brief) -> Brief:
    """The brief with the digests of all else that it has, and of what lists of statements show."""
    plain = replace(brief, digest=b"", listed=b"")
    return replace(plain, digest=digest(plain), listed=digest(as_listed(plain)))


def as_listed(brief: Brief) -> Brief:
    """The brief as far as lists of statements show it: without its text, and their places in it.

    So a word more moves what is behind it, and no list.
    """
    return replace(
        brief,
        article=replace(brief.article, document=Document("", b"")),
        leads=(),
        statements=tuple(replace(each, spans=(), place=NOWHERE) for each in brief.statements),
    )


def digest(brief: Brief) -> bytes:
    return hashlib.sha256(msgspec.msgpack.encode(brief)).digest()


def wrong_numbers(
    topics: Iterable[Label], tags: Iterable[Label], annotations: Iterable[Annotation]
) -> Iterator[Problem]:
    """That an article or an annotation has too many topics or tags."""
    of_article = [each.place for each in topics]
    yield from labels.too_many("topics", of_article, labels.TOPICS_LIMIT, "This article has")
    for annotation in annotations:
        own = [place for _, place in annotation.tags]
        yield from labels.too_many("tags", own, labels.TAGS_OF_ONE_LIMIT, "This annotation has")
    yield from labels.too_many_tags([each.place for each in tags])


def wrong_pull(each: Prepared) -> list[Problem]:
    """The problem of an article that chooses words which can't stand for it."""
    chosen = each.article.meta.pull
    if chosen is None or each.sidecar.unread:
        return []
    place = each.article.front.place("pull")
    found = {annotation.id: annotation for annotation in each.sidecar.annotations}
    if chosen not in found:
        hint = did_you_mean(chosen, found) or "Name the id of an annotation of this article."
        return [Problem("pull-unknown", f"There is no annotation “{chosen}”.", place, hint)]
    one = found[chosen]
    if one.speaker and (one.reported_by or one.attributed_to):
        message = f"The words of “{chosen}” are second-hand: somebody else tells them."
    elif not one.speaker and not one.attributed_to:
        message = f"Nobody speaks in “{chosen}”."
    else:
        return []
    hint = "Choose an annotation with somebody's own words, or remove “pull”."
    return [Problem("pull-unfit", message, place, hint)]


def annotations_of(each: Prepared) -> Iterator[Annotation]:
    return (anchored.annotation for anchored in each.anchored)


def only_in(left_out: Iterable[Annotation], each: Prepared) -> set[str]:
    """The ids of actors who speak in annotations that are left out, and in no other."""
    hidden = {name for annotation in left_out for name in voices_of(annotation)}
    if hidden:
        hidden -= {name for a in annotations_of(each) if not a.draft for name in voices_of(a)}
    return hidden


def voices_of(annotation: Annotation) -> Iterator[str]:
    """The ids of those whom an annotation lets speak: who says it, who tells it."""
    return (name for name in (annotation.speaker, annotation.reported_by) if name)


def addresses_of(actors: Collection[Actor]) -> list[str]:
    """What the entries of actors name: from `content/`, as an actor is the same everywhere."""
    given = [url for actor in actors for url in (actor.image, actor.url) if url]
    for actor in actors:
        if actor.description:
            given += [address.url.lstrip("/") for address in actor.description.links]
    return ["/" + url for url in given if not urls.is_external(url)]


def leads_of(article: Article, statements: Iterable[Statement]) -> tuple[str, ...]:
    """The addresses within the site that a brief names, wherever it does."""
    meta, documents = article.meta, [article.document]
    given = [meta.source.url, meta.image and meta.image.src]
    for statement in statements:
        if statement.note:
            documents.append(statement.note)
        for source in statement.sources:
            given += [source.url, source.archived]
    given += [link.url for document in documents for link in document.links]
    return tuple(url for url in given if url and not urls.is_external(url))


def references(each: Prepared, actors: Container[str], *, drafts: bool) -> list[tuple[str, Place]]:
    """The local addresses that a brief with these `actors` names, each with its place."""
    article, meta = each.article, each.article.meta
    found = [
        (link.url, Place(article.path, link.line, link.column)) for link in article.document.links
    ]
    if meta.image and meta.image.src:
        found.append((meta.image.src, article.front.place("image", "src")))
    if meta.source.url:
        found.append((meta.source.url, article.front.place("source", "url")))
    for annotation in annotations_of(each):
        if drafts or not annotation.draft:
            found += annotation.addresses
    # An actor is the same in every folder, so its addresses are read from content/.
    for name, at in each.sidecar.actors.items():
        if name in actors:
            found += [("/" + url, place) for url, place in at.links if not urls.is_external(url)]
    return [(url, place) for url, place in found if not urls.is_external(url)]


def statements_of(each: Prepared, *, drafts: bool) -> tuple[Statement, ...]:
    text = each.article.document.text
    statements = []
    for anchored in each.anchored:
        annotation = anchored.annotation
        if anchored.status not in SOUND or (annotation.draft and not drafts):
            continue
        statements.append(
            Statement(
                id=annotation.id,
                kind=annotation.kind,
                spans=anchored.spans,
                quote=quoted(text, anchored.spans),
                # What only messages show is not held for each statement of the site.
                place=annotation.place._replace(excerpt=""),
                sentence=anchored.sentence,
                actor=annotation.speaker,
                attributed_to=annotation.attributed_to,
                reported_by=annotation.reported_by,
                note=annotation.note,
                by=annotation.by,
                sources=annotation.sources,
                tags=tuple(tag for tag, _ in annotation.tags),
                formerly=annotation.formerly,
                draft=annotation.draft,
            )
        )
    return tuple(sorted(statements, key=lambda statement: statement.spans[0]))


def with_aliases(
    statements: tuple[Statement, ...], each: Prepared, taken: frozenset[str]
) -> tuple[Statement, ...]:
    """The statements with the ids that they had before, where nothing else on the page has them."""
    former = {anchored.annotation.id: anchored.aliases for anchored in each.anchored}
    if not any(former.values()):
        return statements
    # Each is an id on the page, as that of its note is.
    given = Counter(
        name for aliases in former.values() for alias in aliases for name in (alias, note_id(alias))
    )

    def is_free(name: str) -> bool:
        return name not in taken and given[name] == 1

    return tuple(
        replace(
            statement,
            aliases=tuple(
                alias
                for alias in former[statement.id]
                if is_free(alias) and is_free(note_id(alias))
            ),
        )
        for statement in statements
    )


def actors_of(
    each: Prepared, registry: Mapping[str, ActorAt] | None
) -> tuple[dict[str, Actor], list[Problem]]:
    """The actors of an article: those who speak, in the order of the text, then those it lists."""
    problems = []
    local = each.sidecar.actors
    complete = registry is not None
    registry = registry or {}
    known = {**registry, **local}
    near = Guesses()
    unknown = [at for at in each.sidecar.voices if at[0] not in known] if complete else []
    by_name = names_of(known) if unknown else {}
    for name, place in unknown:
        ids = by_name.get(name, ())
        hint = near(name, ids or known) or "Declare it under “actors:”."
        if ids:
            hint = f"Did you mean “{ids[0]}”?"
        problem = Problem("actor-unknown", f"There is no actor “{name}”.", place, hint)
        problems.append(problem)
    for name, at in local.items():
        problems += wrong_id(name, at)
        if at.entry.name is None and name not in registry and complete:
            problems.append(missing_name(name, at))
    order = sorted(
        (anchored for anchored in each.anchored if anchored.spans),
        key=lambda anchored: anchored.spans[0],
    )
    names = [name for anchored in order for name in voices_of(anchored.annotation)]
    cast = [name for name in dict.fromkeys([*names, *local]) if name in known]
    colours = colours_together(
        {name: colour_of(name, local) or colour_of(name, registry) for name in cast},
        heard=names,
    )
    actors = {}
    heard, taken = frozenset(names), set[str]()
    for name in cast:
        base = registry.get(name, UNKNOWN)
        colour = colours[name]
        second = name in heard and colour in taken
        actors[name] = actor_of(name, base, local.get(name, base), colour, second=second)
        taken.add(colour)
    signs = distinct_initials({name: actor.name for name, actor in actors.items()})
    signed = {name: replace(actor, initials=signs[name]) for name, actor in actors.items()}
    return signed, problems


def colour_of(name: str, actors: Mapping[str, ActorAt]) -> ColourName | None:
    """The colour that a registry or a sidecar chooses for an actor."""
    return actors[name].entry.colour if name in actors else None


UNKNOWN = ActorAt(ActorEntry(), NOWHERE)
"""What the registry says of an actor that it doesn't have."""


def actor_of(
    name: str, registered: ActorAt, local: ActorAt, colour: ColourName, *, second: bool
) -> Actor:
    """The actor of a registry entry, with what a sidecar says in its stead."""
    base, own = registered.entry, local.entry
    return Actor(
        id=name,
        name=own.name or base.name or name,
        kind=own.kind or base.kind or "person",
        role=own.role or base.role,
        affiliation=own.affiliation or base.affiliation,
        aliases=own.aliases or base.aliases,
        image=own.image or base.image,
        url=own.url or base.url,
        description=local.description or registered.description,
        colour=colour,
        former_ids=own.former_ids or base.former_ids,
        second=second,
    )


def wrong_id(name: str, at: ActorAt) -> list[Problem]:
    """Whether an actor's id can't name the folder of its page."""
    refusal = urls.slug_refusal(name)
    return [Problem("name-invalid", refusal, at.place, "Choose another id.")] if refusal else []


def missing_name(name: str, at: ActorAt) -> Problem:
    return Problem(
        "key-missing", f"The actor “{name}” has no name.", at.place, "Add “name: …” to it."
    )
