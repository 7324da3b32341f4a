"""A sidecar's file to a `Sidecar`: its actors and its annotations, each with its place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from brief.config import KINDS, Author, Config
from brief.content.complexity import excess
from brief.content.document import Document
from brief.content.markdown import parse_markdown
from brief.content.schema import ActorEntry, AnnotationEntry, Former, Link, Reference, SidecarEntry
from brief.formats import nodes
from brief.formats.decode import File, decode
from brief.formats.nodes import Node, Scalar, compose
from brief.formats.types import Identifier
from brief.formats.urls import slugify
from brief.formats.values import Decoded, Path, load
from brief.problems import Place, Problem, Severity, Source, did_you_mean

FORMER_LIMIT = 20
"""How many former ids an actor may have."""
ID_WORDS = 6
ID_LENGTH = 48


class Selector(NamedTuple):
    """How an annotation names its span (W3C Web Annotation, TextQuoteSelector).

    `occurrence` counts from 1, and decides among the places that prefix and suffix leave. The
    pieces of a quotation with words left out are in one block, unless it goes `across_paragraphs`.
    """

    quote: str
    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None
    across_paragraphs: bool = False


class Annotation(NamedTuple):
    """One remark as the sidecar has it; `place` is that of its quote."""

    id: str
    kind: str
    selector: Selector
    place: Place
    speaker: str | None = None
    attributed_to: str | None = None
    reported_by: str | None = None
    note: Document | None = None
    by: Author | None = None
    sources: tuple[Reference, ...] = ()
    tags: tuple[tuple[str, Place], ...] = ()
    see: tuple[tuple[Link, Place], ...] = ()
    formerly: tuple[Former, ...] = ()
    draft: bool = False
    addresses: tuple[tuple[str, Place], ...] = ()
    """What the note and the sources link to and show."""
    written: tuple[int, int] = (0, 0)
    """Where the entry is in the sidecar: the range `[start, end)` of code points of its text."""


class ActorAt(NamedTuple):
    """What a file says of an actor, and where; `links` are its addresses, each with its place."""

    entry: ActorEntry
    place: Place
    links: tuple[tuple[str, Place], ...] = ()
    description: Document | None = None


class Sidecar(Struct, frozen=True, array_like=True):
    """The actors and annotations of one article, in the order of the file."""

    actors: dict[str, ActorAt]
    annotations: tuple[Annotation, ...]
    voices: tuple[tuple[str, Place], ...] = ()
    """The id of whoever speaks or tells what others said, with the place that names it."""
    unread: bool = False
    """Whether there is a file whose annotations are not known, since it could not be read."""


EMPTY = Sidecar({}, ())
UNREAD = Sidecar({}, (), unread=True)


def known_names(actors: Mapping[str, ActorAt]) -> dict[str, tuple[str, ...]]:
    """The name and aliases of each actor that has one, by id."""
    return {
        identifier: tuple(filter(None, (at.entry.name, *at.entry.aliases)))
        for identifier, at in actors.items()
        if at.entry.name
    }


def parse_registry(file: File | None) -> tuple[dict[str, ActorAt] | None, list[Problem]]:
    """The site's actors by id, of `content/actors.yaml`; None where they cannot be known."""
    if file is None:
        return {}, []
    source, problems = decode(file)
    if problems:
        return None, problems
    loaded, problems = load(dict[Identifier, ActorEntry], source, what="the registry of actors")
    if loaded is None:
        return None, problems
    if refused := too_complex_descriptions(loaded, loaded.value, ()):
        return None, [*problems, refused]
    actors, wrong = actors_of(loaded, loaded.value, ())
    return actors, [*problems, *wrong]


def parse_sidecar(file: File | None, config: Config) -> tuple[Sidecar, list[Problem]]:
    """The sidecar, and what is wrong in it; one without entries where it cannot be read."""
    if file is None:
        return EMPTY, []
    loaded, problems = load_sidecar(file)
    if loaded is None:
        return UNREAD, problems
    sidecar, wrong = sidecar_of(loaded, config)
    return sidecar, [*problems, *wrong]


def load_sidecar(file: File) -> tuple[Decoded[SidecarEntry] | None, list[Problem]]:
    """The entries of a sidecar; None where it cannot be read."""
    source, problems = decode(file)
    if problems:
        return None, problems
    loaded, problems = load(SidecarEntry, source, what="a sidecar")
    if loaded is None:
        named = named_in(source) if any(each.actor for each in problems) else {}
        return None, [with_id(each, named) for each in problems]
    notes: dict[Path, str] = {
        ("annotations", at, "note"): entry.note
        for at, entry in enumerate(loaded.value.annotations)
        if entry.note
    }
    refused = too_complex(loaded, notes, "notes of this sidecar")
    refused = refused or too_complex_descriptions(loaded, loaded.value.actors, ("actors",))
    return (None, [*problems, refused]) if refused else (loaded, problems)


def with_id(problem: Problem, named: Mapping[str, Sequence[str]]) -> Problem:
    """The problem of a name in place of an id, with the actors' ids whose name it is."""
    ids = named.get(slugify(problem.actor), ()) if problem.actor else ()
    if not ids:
        return problem
    written = " or ".join(f"“{each}”" for each in ids)
    hint = f"Write the actor's id, not its name: {written}."
    return msgspec.structs.replace(problem, hint=hint, actor="")


def names_of(actors: Mapping[str, ActorAt]) -> dict[str, list[str]]:
    """The ids of the actors of each name, which is slugified; aliases are names, too."""
    return by_name(
        (name, given)
        for name, at in actors.items()
        for given in (at.entry.name, *at.entry.aliases)
        if given
    )


def named_in(source: Source) -> dict[str, list[str]]:
    """The same of a sidecar's own actors, where it has errors elsewhere."""
    root, _ = compose(source)
    pairs = []
    for identifier, actor in entries_of(entries_of(root).get("actors")).items():
        keys = entries_of(actor)
        aliases = keys.get("aliases")
        names = [keys.get("name"), *(aliases.items if isinstance(aliases, nodes.Sequence) else ())]
        pairs += [(identifier, name.value) for name in names if isinstance(name, Scalar)]
    return by_name(pairs)


def entries_of(node: Node | None) -> dict[str, Node]:
    """The values of a mapping by their keys; none of anything else."""
    entries = node.entries if isinstance(node, nodes.Mapping) else {}
    return {key: value for key, (_, value) in entries.items()}


def by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for identifier, name in pairs:
        ids = found.setdefault(slugify(name), [])
        if identifier not in ids:
            ids.append(identifier)
    return found


def sidecar_of(loaded: Decoded[SidecarEntry], config: Config) -> tuple[Sidecar, list[Problem]]:
    """The sidecar of its entries, and what is wrong in them."""
    problems: list[Problem] = []
    kinds = frozenset(KINDS) | config.kinds.keys()
    ids: dict[str, Annotation] = {}
    annotations = []
    for index, entry in enumerate(loaded.value.annotations):
        annotation, wrong = annotation_of(loaded, index, entry, kinds, config)
        problems += wrong
        earlier = ids.setdefault(annotation.id, annotation)
        if earlier is not annotation:
            problems.append(
                Problem(
                    "id-duplicate",
                    f"{same_id(earlier, annotation)}: {annotation.id}.",
                    loaded.place("annotations", index, "id" if entry.id else "quote"),
                    "Give one of the two another “id: …”.",
                )
            )
        annotations.append(annotation)
    voices = tuple(
        (name, loaded.place("annotations", index, key))
        for index, entry in enumerate(loaded.value.annotations)
        for key, name in (("speaker", entry.speaker), ("reported_by", entry.reported_by))
        if name
    )
    actors, wrong = actors_of(loaded, loaded.value.actors, ("actors",))
    return Sidecar(actors, tuple(annotations), voices), [*problems, *wrong]


def same_id(earlier: Annotation, annotation: Annotation) -> str:
    """What two annotations with the same id have in common."""
    line = f"on line {earlier.place.line}"
    if annotation.id != derived_id(annotation.selector):
        return f"This annotation has the same id as the one {line}"
    if annotation.selector == earlier.selector:
        return f"This annotation has the same selector as the one {line}"
    return f"The id derived from this annotation’s selector is also that of the one {line}"


def too_complex(loaded: Decoded[Any], texts: Mapping[Path, str], what: str) -> Problem | None:
    """That some texts have more in all of what takes long to read than an article may have."""
    beyond = excess([*texts.values()])
    if beyond is None:
        return None
    return Problem(
        "text-complex",
        f"The {what} have {beyond.said}.",
        loaded.place(*[*texts][beyond.text]),
        "Remove some of them.",
    )


def too_complex_descriptions(
    loaded: Decoded[Any], entries: Mapping[str, ActorEntry], path: Path
) -> Problem | None:
    texts: dict[Path, str] = {
        (*path, name, "description"): entry.description
        for name, entry in entries.items()
        if entry.description
    }
    return too_complex(loaded, texts, "descriptions of these actors")


def actors_of(
    loaded: Decoded[SidecarEntry] | Decoded[dict[str, ActorEntry]],
    entries: dict[str, ActorEntry],
    path: tuple[str, ...],
) -> tuple[dict[str, ActorAt], list[Problem]]:
    actors = {}
    problems: list[Problem] = []
    for name, entry in entries.items():
        links = [
            (url, loaded.place(*path, name, key))
            for key, url in (("image", entry.image), ("url", entry.url))
            if url
        ]
        description = None
        if entry.description:
            place = loaded.place(*path, name, "description")
            description, wrong = prose(loaded, entry.description, place)
            problems += wrong
            links += [(address.url.lstrip("/"), place) for address in description.links]
        if len(entry.former_ids) > FORMER_LIMIT:
            problems.append(
                Problem(
                    "value-invalid",
                    f"This actor has {len(entry.former_ids):,} former ids; "
                    f"the limit is {FORMER_LIMIT}.",
                    loaded.place(*path, name, "former_ids", FORMER_LIMIT),
                    "Remove some: each has an address, and a page there.",
                )
            )
        actors[name] = ActorAt(entry, loaded.place(*path, name), tuple(links), description)
    return actors, problems


def prose(
    loaded: Decoded[SidecarEntry] | Decoded[dict[str, ActorEntry]], text: str, place: Place
) -> tuple[Document, list[Problem]]:
    """A note or a description, and what is wrong in it.

    The place within a quoted or folded scalar is not known exactly, so it is that of the whole.
    """
    document, problems = note_of(loaded.source.path, text)
    return document, [
        Problem(each.code, each.message, place, each.hint, each.severity) for each in problems
    ]


@lru_cache(maxsize=1000)
def note_of(path: str, text: str) -> tuple[Document, list[Problem]]:
    """The document of a note: an edit changes one of all that a sidecar has."""
    return parse_markdown(Source(path, text), note=True)


def annotation_of(
    loaded: Decoded[SidecarEntry],
    index: int,
    entry: AnnotationEntry,
    kinds: Iterable[str],
    config: Config,
) -> tuple[Annotation, list[Problem]]:
    def place(*key: str | int) -> Place:
        return loaded.place("annotations", index, *key)

    problems: list[Problem] = []
    kind = entry.kind or ("quotation" if entry.speaker or entry.attributed_to else "note")
    if kind not in kinds:
        hint = f"{did_you_mean(kind, kinds)} A kind of your own is declared in brief.yaml."
        problem = Problem("kind-unknown", f"There is no kind “{kind}”.", place("kind"), hint)
        problems.append(problem)
    if entry.reported_by:
        problems += wrong_teller(entry, place("reported_by"))
    if kind == "quotation" and not entry.speaker and not entry.attributed_to:
        problems.append(
            Problem(
                "speaker-missing",
                "This quotation has no speaker.",
                place("quote"),
                "Add “speaker: …” with an actor's id, or “attributed_to: …” if it has no name.",
                Severity.HINT if entry.draft else Severity.WARNING,
            )
        )
    note = None
    if entry.note:
        note, wrong = prose(loaded, entry.note, place("note"))
        problems += wrong
    selector = Selector(
        entry.quote,
        entry.prefix or "",
        entry.suffix or "",
        entry.occurrence,
        entry.across_paragraphs,
    )
    return (
        Annotation(
            id=entry.id or derived_id(selector),
            kind=kind,
            selector=selector,
            place=place("quote"),
            speaker=entry.speaker,
            attributed_to=entry.attributed_to,
            reported_by=entry.reported_by,
            note=note,
            by=(entry.by or loaded.value.by or config.by) if note else None,
            sources=entry.sources,
            tags=tuple((tag, place("tags", n)) for n, tag in enumerate(entry.tags)),
            see=tuple((link, place("see", n)) for n, link in enumerate(entry.see)),
            formerly=entry.formerly,
            draft=entry.draft,
            written=loaded.ranges["annotations", index],
            addresses=(
                *((address.url, place("note")) for address in (note.links if note else ())),
                *(
                    (url, place("sources", n, key))
                    for n, source in enumerate(entry.sources)
                    for key, url in (("url", source.url), ("archived", source.archived))
                    if url
                ),
            ),
        ),
        problems,
    )


def wrong_teller(entry: AnnotationEntry, place: Place) -> Iterator[Problem]:
    """What is wrong with `reported_by` beside the other keys of its annotation."""
    if not entry.speaker:
        yield Problem(
            "teller-alone",
            "This annotation has reported_by, but no speaker whose words were reported.",
            place,
            "Add “speaker: …”. If the words are the actor's own, write “speaker” instead.",
        )
    elif entry.reported_by == entry.speaker:
        yield Problem(
            "teller-speaker",
            f"“{entry.speaker}” is both the speaker and the one who reports the words.",
            place,
            "Remove “reported_by”: it is for words that are heard through somebody else.",
        )
    if entry.attributed_to:
        yield Problem(
            "teller-double",
            "This annotation has both reported_by and attributed_to.",
            place,
            "Keep “reported_by” for an actor with a name, “attributed_to” for one without.",
        )


def derived_id(selector: Selector) -> str:
    """The permalink of an annotation without one: its first words and a digest of its selector.

    It depends on the selector alone, so that no edit elsewhere changes it.
    """
    words = slugify(" ".join(selector.quote.split()[:ID_WORDS]))[:ID_LENGTH].strip("-")
    parts = (selector.quote, selector.prefix, selector.suffix, str(selector.occurrence or ""))
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    return f"{words}-{digest[:4]}" if words else f"statement-{digest[:8]}"
