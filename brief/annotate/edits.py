"""A change applied to the bytes of a sidecar: the new bytes, or why it is refused.

Every other byte stays. What is written is read back, and anchored: it is refused unless the new
annotation has just the words that were selected.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

import msgspec
from msgspec import Struct, field

from brief.anchor import Anchored, Status, anchor
from brief.anchor.describe import describe, is_at
from brief.anchor.exact import find
from brief.anchor.record import Record
from brief.anchor.views import ArticleText
from brief.annotate.beyond import Beyond, refused_beyond
from brief.annotate.fields import (
    actor_values,
    differences,
    entry_values,
    invented_id,
    wrong_fields,
    wrong_id,
)
from brief.annotate.requests import Change, Delete, Edit, Fields, Mark
from brief.config import Config
from brief.content.article import Article
from brief.content.elsewhere import Elsewhere
from brief.content.schema import AnnotationEntry
from brief.content.sidecar import (
    ActorAt,
    Selector,
    Sidecar,
    known_names,
    load_sidecar,
    parse_registry,
    sidecar_of,
)
from brief.content.sidecar_edit import (
    EditRefused,
    add_actor,
    add_annotation,
    change_annotation,
    remove_annotation,
)
from brief.formats.decode import File
from brief.problems import Problem, Severity

SPACE = re.compile(r"\s+")
TEXT_CHANGED = "The article has changed since, and these words are no longer where they were."
CANNOT_NAME = "No selector can name these words. Select whole words."


class ArticleFiles(Struct, frozen=True):
    """What a change is applied to. `sidecar` is that of no bytes where there is none yet.

    `local` has the paths of the site's files under `content/`, which a source may name.
    """

    article: Article
    sidecar: File
    registry: File
    config: Config
    local: Container[str] = frozenset()
    record: Record | None = None
    """What is known of the article as it was annotated."""
    elsewhere: Elsewhere = Elsewhere()
    beyond: Beyond = Beyond()


class Applied(Struct, frozen=True):
    """The files as they are to be; `id` is that of the annotation, empty where it is gone.

    `rebased` tells that the sidecar was no longer what the change was based on.
    """

    sidecar: File
    registry: File
    id: str
    rebased: bool = False


class Refused(Struct, frozen=True):
    """Why a change is not made; `errors` are those of single fields.

    Where the entry was changed meanwhile, `theirs` are the lines that it has on disk and `mine`
    those that it would have.
    """

    reason: str
    errors: Mapping[str, str] = field(default_factory=dict)
    theirs: tuple[str, ...] | None = None
    mine: tuple[str, ...] | None = None


class Entries(Struct, frozen=True):
    """A sidecar read for editing: each annotation with its entry, in the order of the file."""

    sidecar: Sidecar
    entries: tuple[AnnotationEntry, ...]
    text: str
    problems: tuple[Problem, ...] = ()

    def find(self, identifier: str) -> int:
        """The number of the annotation of an id, from 0; -1 where there is none."""
        ids = [annotation.id for annotation in self.sidecar.annotations]
        return ids.index(identifier) if identifier in ids else -1

    def lines(self, index: int) -> tuple[str, ...]:
        """The lines of an entry, as they are in the file."""
        start, end = self.sidecar.annotations[index].written
        begin = self.text.rfind("\n", 0, start) + 1
        return tuple(self.text[begin:end].rstrip().split("\n"))


def digest_of(data: bytes) -> str:
    """The digest by which a page names the bytes of a file."""
    return hashlib.sha256(data).hexdigest()[:16]


def entry_digest(entry: AnnotationEntry) -> str:
    """The digest by which a page names the values of an entry."""
    return digest_of(msgspec.json.encode(entry))


def read_entries(file: File, config: Config) -> Entries | Problem:
    """A sidecar's entries, or the first thing that is wrong with it as a whole."""
    loaded, problems = loaded_sidecar(file)
    if loaded is None:
        return problems[0]
    sidecar, wrong = sidecar_of(loaded, config)
    annotations = loaded.value.annotations
    return Entries(sidecar, annotations, loaded.source.text, (*problems, *wrong))


loaded_sidecar = lru_cache(maxsize=8)(load_sidecar)
"""What is made of a sidecar is read back, and is what the page is told of next."""


def anchored_entries(
    file: File, sources: ArticleFiles
) -> tuple[Entries, tuple[Anchored, ...]] | Problem:
    """A sidecar's entries and where they are, with the ids under which they were published."""
    entries = read_entries(file, sources.config)
    if isinstance(entries, Problem):
        return entries
    sidecar = entries.sidecar
    document = sources.article.document
    names, lang = known_names(sidecar.actors), sources.article.meta.lang
    anchored, _ = anchor(
        document, sidecar.annotations, record=sources.record, names=names, lang=lang
    )
    pinned = tuple(each.annotation for each in anchored)
    sidecar = msgspec.structs.replace(sidecar, annotations=pinned)
    return msgspec.structs.replace(entries, sidecar=sidecar), anchored


@lru_cache(maxsize=8)
def read_registry(file: File) -> tuple[dict[str, ActorAt] | None, list[Problem]]:
    """The actors of the registry, which few changes touch; one of comments alone has none."""
    return parse_registry(file)


def apply(change: Edit, sources: ArticleFiles) -> Applied | Refused:
    """The sidecar and the registry after a change; nothing is half done."""
    read = anchored_entries(sources.sidecar, sources)
    if isinstance(read, Problem):
        return Refused(f"{read.place}: {read.message} Fix the sidecar in an editor first.")
    before, anchored = read
    registry, wrong = read_registry(sources.registry)
    if registry is None:
        return Refused(f"{wrong[0].place}: {wrong[0].message}")
    text = sources.article.document.text
    if not isinstance(change, Delete):
        fields = change.fields
        if text[max(0, fields.start) : max(0, fields.end)] != fields.words or not fields.words:
            return Refused(TEXT_CHANGED)
    try:
        return applied(change, sources, before, anchored, registry)
    except EditRefused as refused:
        return Refused(f"{refused} Change it in an editor.")


def applied(
    change: Edit,
    sources: ArticleFiles,
    before: Entries,
    anchored: tuple[Anchored, ...],
    registry: Mapping[str, ActorAt],
) -> Applied | Refused:
    rebased = change.digest != digest_of(sources.sidecar.data)
    if isinstance(change, Mark):
        return put(change.fields, None, sources, before, anchored, registry, rebased=rebased)
    index = before.find(change.id)
    if index < 0:
        return conflict(change, sources, before, anchored, registry, None)
    if entry_digest(before.entries[index]) != change.entry:
        return conflict(change, sources, before, anchored, registry, index)
    if isinstance(change, Delete):
        after = remove_annotation(sources.sidecar, index)
        return Applied(after, sources.registry, "", rebased)
    return put(change.fields, index, sources, before, anchored, registry, rebased=rebased)


def conflict(
    change: Change | Delete,
    sources: ArticleFiles,
    before: Entries,
    anchored: tuple[Anchored, ...],
    registry: Mapping[str, ActorAt],
    index: int | None,
) -> Refused:
    """The refusal of a change to an entry that is no longer what it was, with both versions."""
    theirs = () if index is None else before.lines(index)
    mine: tuple[str, ...] = ()
    if isinstance(change, Change):
        made = put(change.fields, index, sources, before, anchored, registry, rebased=True)
        if isinstance(made, Refused):
            return made
        # An id may be one that only the record knows of.
        after = anchored_entries(made.sidecar, sources)
        assert not isinstance(after, Problem)
        mine = after[0].lines(after[0].find(made.id))
    gone = "deleted" if index is None else "changed"
    return Refused(f"This entry was {gone} on disk meanwhile.", theirs=theirs, mine=mine)


def put(
    fields: Fields,
    index: int | None,
    sources: ArticleFiles,
    before: Entries,
    anchored: tuple[Anchored, ...],
    registry: Mapping[str, ActorAt],
    *,
    rebased: bool,
) -> Applied | Refused:
    """Write an annotation: as entry number `index`, or, where that is None, as a new one."""
    known = {**registry, **before.sidecar.actors}
    article = sources.article
    errors = wrong_fields(
        fields, known, sources.config, article.path, sources.local, sources.elsewhere
    )
    own = None if index is None else before.sidecar.annotations[index].id
    entry = None if index is None else before.entries[index]
    rest = [each for each in before.sidecar.annotations if each.id != own]
    errors = refused_beyond(fields, entry, rest, sources.beyond, own) | errors
    ids = frozenset(each.id for each in rest)
    is_new = fields.id and fields.id != own and "id" not in errors
    if is_new and (refused := wrong_id(fields.id, ids, known)):
        errors["id"] = refused
    if errors:
        return Refused(next(iter(errors.values())), errors)
    sidecar, registry_file = sources.sidecar, sources.registry
    speaker = fields.speaker
    if fields.actor:
        speaker = fields.actor.id or invented_id(fields.actor, known, sources.elsewhere)
        values = actor_values(fields.actor)
        if fields.actor.where == "registry":
            registry_file = add_actor(registry_file, speaker, values, registry=True)
        else:
            sidecar = add_actor(sidecar, speaker, values)
    kept = index is not None and leads_to(anchored[index], article, fields)
    selector = None
    if not kept:
        selector = described(ArticleText(article.document.text), fields.start, fields.end)
    if selector is None and not kept:
        return Refused(CANNOT_NAME, {"words": CANNOT_NAME})
    if index is None:
        assert selector is not None
        index = position(fields.start, fields.end, [each.spans for each in anchored])
        sidecar = add_annotation(sidecar, index, entry_values(fields, speaker, selector))
    else:
        changes = differences(before.entries[index], fields, speaker, selector)
        sidecar = change_annotation(sidecar, index, changes)
    return checked(Applied(sidecar, registry_file, "", rebased), sources, before, index, fields)


def leads_to(each: Anchored, article: Article, fields: Fields) -> bool:
    """Whether an annotation's selector already has just these words, whoever says them now."""
    if each.status is Status.CHANGED:
        (each,), _ = anchor(article.document, [each.annotation])
    return each.status is Status.EXACT and hull(each.spans) == (fields.start, fields.end)


def hull(spans: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """From where the first of several spans begins to where the last ends."""
    return spans[0][0], spans[-1][1]


def described(text: ArticleText, start: int, end: int) -> Selector | None:
    """The selector of the words, on one line where it finds them so, too."""
    selector = describe(text, start, end)
    if selector is None:
        return None
    quote, prefix, suffix = (SPACE.sub(" ", each) for each in selector[:3])
    line = selector._replace(quote=quote, prefix=prefix, suffix=suffix)
    return line if is_at(text, find(text, line), start, end) else selector


def position(start: int, end: int, spans: list[tuple[tuple[int, int], ...]]) -> int:
    """Where in the file a new annotation goes: before the first one that begins behind it."""
    for index, each in enumerate(spans):
        if each and (each[0][0], -each[-1][1]) > (start, -end):
            return index
    return len(spans)


def checked(
    made: Applied, sources: ArticleFiles, before: Entries, index: int, fields: Fields
) -> Applied | Refused:
    """What was made, once it has been read back and anchored."""
    read = anchored_entries(made.sidecar, sources)
    if isinstance(read, Problem):
        return Refused(read.message)
    after, _ = read
    known = set_of(before.problems)
    new = [each for each in after.problems if each.message in set_of([each]) - known]
    if made.registry != sources.registry:
        new += [each for each in read_registry(made.registry)[1] if set_of([each])]
    if new:
        at_fields = {
            name: each.message for each in new if (name := field_of(each, made.sidecar, index))
        }
        return Refused(new[0].message, at_fields)
    annotation = after.sidecar.annotations[index]
    (anchored,), _ = anchor(sources.article.document, [annotation])
    if anchored.status is not Status.EXACT or hull(anchored.spans) != (fields.start, fields.end):
        return Refused(CANNOT_NAME, {"words": CANNOT_NAME})
    return msgspec.structs.replace(made, id=annotation.id)


FIELD_OF = {
    "kind": "kind", "speaker": "speaker", "attributed_to": "attributed", "reported_by": "teller",
    "note": "note", "sources": "sources", "tags": "tags", "see": "see", "id": "id",
}  # fmt: skip
"""The field of the panel in which each key of an entry is typed."""


def field_of(problem: Problem, sidecar: File, index: int) -> str:
    """The field of the panel that a problem of entry number `index` is about; empty for none."""
    loaded, _ = loaded_sidecar(sidecar)
    if loaded is None or problem.place is None:
        return ""
    for path in loaded.ranges:
        if path[:2] == ("annotations", index) and path[2:]:
            name = FIELD_OF.get(str(path[2]), "")
            if name and loaded.place(*path) == problem.place:
                return name
    return ""


def set_of(problems: Iterable[Problem]) -> set[str]:
    """The messages of errors: their places differ before and after a change."""
    return {each.message for each in problems if each.severity is Severity.ERROR}
