"""What a page is told of its article: annotations, quotations, actors and problems."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from brief.anchor import SOUND, Anchored
from brief.annotate.drafting import known_actors
from brief.annotate.edits import (
    ArticleFiles,
    Entries,
    anchored_entries,
    digest_of,
    entry_digest,
    hull,
    read_registry,
)
from brief.annotate.fields import as_fields
from brief.annotate.offers import offered
from brief.annotate.quoted import covered, quoted, quoted_within
from brief.annotate.troubles import Trouble, troubles, troubles_elsewhere
from brief.config import KINDS
from brief.content.schema import ActorEntry, AnnotationEntry
from brief.content.sidecar import Annotation
from brief.memo import Memo
from brief.problems import Problem
from brief.site import Site
from brief.suggest import Statement, language_of, matched, suggest

SIDECAR_BROKEN = "The sidecar has an error"


class Anchors(Struct, frozen=True):
    """An article's sidecar read and anchored."""

    entries: Entries | Problem
    anchored: tuple[Anchored, ...]


def anchors_of(sources: ArticleFiles) -> Anchors:
    """The sidecar's entries with their spans; none of a sidecar that can't be read."""
    read = anchored_entries(sources.sidecar, sources)
    return Anchors(read, ()) if isinstance(read, Problem) else Anchors(*read)


def state_of(
    sources: ArticleFiles,
    site: Site,
    problems: tuple[Problem, ...],
    memo: Memo,
    accepted: frozenset[str] = frozenset(),
) -> dict[str, Any]:
    """The state of one article; offsets are code points of its plain text.

    What was `accepted`, by id, is no problem any more, whatever its record asks for.
    """
    article = sources.article
    text = article.document.text
    lang = article.meta.lang or sources.config.lang
    anchors = anchors_of(sources)
    marked = [span for each in anchors.anchored for span in each.spans]
    statements = statements_of(anchors)
    actors = actors_of(sources, anchors, site)
    found = troubles(problems, anchors.entries, anchors.anchored, sources, actors)
    spans = memo(quoted, text, lang, key=("quoted", article.path))
    return {
        "version": 1,
        "article": article.path,
        "slug": article.slug,
        "lang": lang,
        "file": sources.sidecar.path,
        "digest": digest_of(sources.sidecar.data),
        "seen": seen_of(sources),
        "broken": (
            broken(SIDECAR_BROKEN, anchors.entries)
            if isinstance(anchors.entries, Problem)
            else None
        ),
        "statements": statements,
        "quotations": [
            {"start": start, "end": end, "covered": covered((start, end), marked)}
            for start, end in spans
        ],
        "inner": memo(quoted_within, text, lang, key=("inner", article.path)),
        "actors": actors,
        "kinds": {kind: kind.capitalize() for kind in KINDS}
        | {name: kind.label for name, kind in sources.config.kinds.items()},
        "problems": [each for each in found if not is_settled(each, accepted)],
        "accepted": [each for each in found if is_settled(each, accepted)],
        "elsewhere": troubles_elsewhere(problems, article.path),
    }


def seen_of(sources: ArticleFiles) -> str:
    """A digest of the text that somebody who takes a correction over has looked at."""
    return digest_of(sources.article.document.text.encode("utf-8", "replace"))


def is_settled(trouble: Trouble, accepted: frozenset[str]) -> bool:
    return trouble.id in accepted and trouble.code.startswith("anchor-")


class Broken(Struct, frozen=True):
    """Why nothing can be changed, and where."""

    title: str
    message: str
    place: str
    hint: str = ""
    excerpt: str = ""


def broken(title: str, problem: Problem) -> Broken:
    """What a page is told of a file that can't be read."""
    place = problem.place
    excerpt = place.excerpt if place else ""
    return Broken(title, problem.message, str(place or ""), problem.hint, excerpt)


def statements_of(anchors: Anchors) -> list[dict[str, Any]]:
    """The annotations in the order of the text; those without a span at the end."""
    if isinstance(anchors.entries, Problem):
        return []
    found = [
        statement(each, entry)
        for each, entry in zip(anchors.anchored, anchors.entries.entries, strict=True)
    ]
    last = float("inf")
    return sorted(found, key=lambda each: (each.get("start", last), -each.get("end", 0)))


def statement(each: Anchored, entry: AnnotationEntry) -> dict[str, Any]:
    annotation: Annotation = each.annotation
    # What has other words now has no place until somebody accepts it.
    placed = each.status in SOUND
    ends = dict(zip(("start", "end"), hull(each.spans), strict=True)) if placed else {}
    return {
        **ends,
        "id": annotation.id,
        "own_id": entry.id or "",
        "entry": entry_digest(entry),
        "line": annotation.place.line,
        "quote": entry.quote,
        "kind": annotation.kind,
        "speaker": entry.speaker or "",
        "attributed_to": entry.attributed_to or "",
        "reported_by": entry.reported_by or "",
        "note": entry.note or "",
        "sources": [as_fields(source) for source in entry.sources],
        "tags": entry.tags,
        "see": entry.see,
        "draft": entry.draft,
    }


def actors_of(sources: ArticleFiles, anchors: Anchors, site: Site) -> dict[str, dict[str, Any]]:
    """Who can be chosen: this article's actors, then the registry's."""
    brief = site.by_slug.get(sources.article.slug)
    registry = read_registry(sources.registry)[0]
    here = anchors.entries.sidecar.actors if isinstance(anchors.entries, Entries) else {}
    found = {}
    for name in dict.fromkeys([*here, *(registry or {})]):
        known = [at.entry for at in (here.get(name), (registry or {}).get(name)) if at]
        actor = (brief.actors if brief else {}).get(name) or site.actors.get(name)
        found[name] = {
            "id": name,
            "name": first(known, "name") or name,
            "role": first(known, "role") or "",
            "affiliation": first(known, "affiliation") or "",
            "kind": first(known, "kind") or "person",
            "aliases": first(known, "aliases") or (),
            "colour": actor.colour if actor else "",
            "where": "here" if name in here else "registry",
        }
    return found


def first(entries: list[ActorEntry], name: str) -> Any:
    return next((value for each in entries if (value := getattr(each, name))), None)


def proposals(sources: ArticleFiles, memo: Memo) -> list[Statement]:
    """Who may say what, as `brief suggest` has it, with the ids of known actors.

    Nothing is guessed in a language that it does not know, or of a sidecar that can't be read.
    """
    article = sources.article
    text = article.document.text
    anchors = anchors_of(sources)
    lang = language_of(text, article.meta.lang, sources.config.lang)
    if lang is None or isinstance(anchors.entries, Problem):
        return []
    actors = known_actors(anchors.entries, read_registry(sources.registry)[0] or {})
    found = memo(suggest, text, lang, key=("suggest", article.path))
    annotated = zip(anchors.anchored, anchors.entries.entries, strict=True)
    return matched(offered(found, text, lang, annotated, actors), actors)
