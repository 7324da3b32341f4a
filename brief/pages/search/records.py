"""What readers search for: each brief, statement and actor of the site as one record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from brief.pages.brief.statement import brief_initials, kind_label, position
from brief.pages.brief.telling import in_marks
from brief.pages.links import Linker
from brief.pages.named import topics_of
from brief.pages.strings import Strings, direction, strings, way_of
from brief.pages.voices import unnamed, voice
from brief.site import Actor, Brief, Site, Statement

BETWEEN = "␞"


class SearchRecord(Struct, frozen=True):
    """One thing that can be found. `url` leads there from the site's root.

    The words of `content` and of `shown` find it. `shown` is also what a result is made of, as are
    the `filters`, by whose values readers narrow their search.
    """

    url: str
    content: str
    shown: tuple[tuple[str, str], ...]
    filters: tuple[tuple[str, tuple[str, ...]], ...]


def search_records(site: Site, link: Linker) -> tuple[SearchRecord, ...]:
    """The records of a site: each brief with its statements, newest first, then the actors.

    `link` is that of a page at the site's root.
    """
    t = strings(site.config.lang, site.config.lang_fallback)
    names = distinct_names(site.actors.values())
    found: list[SearchRecord] = []
    for brief in site.briefs:
        found += brief_records(site, brief, names, link, t)
    for actor in site.actors.values():
        found.append(actor_record(actor, names[actor.id], link, t))
    return tuple(found)


def distinct_names(actors: Iterable[Actor]) -> dict[str, str]:
    """The actors' names by id; two of one name are told apart by their ids."""
    actors = list(actors)
    counts = Counter(actor.name for actor in actors)
    return {
        actor.id: actor.name if counts[actor.name] == 1 else f"{actor.name} ({actor.id})"
        for actor in actors
    }


def brief_records(
    site: Site, brief: Brief, names: dict[str, str], link: Linker, t: Strings
) -> Iterator[SearchRecord]:
    meta = brief.article.meta
    lang = meta.lang or site.config.lang
    # What runs as the page does needs no word of it.
    way = (("dir", direction(lang)),) if direction(lang) != direction(site.config.lang) else ()
    signs = brief_initials(brief)
    common = (
        ("lang", (lang,)),
        (
            "topic",
            tuple(site.topics[each.slug] for each in topics_of(brief) if each.slug in site.topics),
        ),
    )
    day = t.date(brief.date)
    yield SearchRecord(
        link(f"{brief.slug}/"),
        "\n".join(part for part in (meta.summary, brief.article.document.text) if part),
        (("title", meta.title), ("date", day), *way),
        (
            ("actor", tuple(sorted(names[name] for name in brief.actors))),
            ("kind", (t("search-brief"),)),
            *common,
        ),
    )
    for statement in brief.statements:
        speaker = brief.attribution(statement, t["as-told"])
        yield SearchRecord(
            link(f"{brief.slug}/#{statement.id}"),
            content_of(statement),
            (
                ("brief", meta.title),
                ("date", day),
                *way,
                *words_way(statement, lang),
                *((("speaker", speaker),) if speaker else ()),
                *sign(brief, statement, signs),
                *((("verbatim", "“”"),) if is_verbatim(statement) else ()),
                *((("marks", "“”"),) if is_verbatim(statement) or in_marks(statement) else ()),
            ),
            (
                ("actor", (names[statement.speaks],) if statement.speaks else ()),
                ("kind", (kind_label(statement.kind, site.config),)),
                *common,
            ),
        )


def words_way(statement: Statement, lang: str) -> tuple[tuple[str, str], ...]:
    """How the words of a statement run, where that is not how its brief does."""
    found = way_of(statement.quote, lang).dir
    return () if found == direction(lang) else (("words_dir", found),)


def is_verbatim(statement: Statement) -> bool:
    """Whether the words are the speaker's own, so that their kind need not be told."""
    return statement.kind == "quotation" and not statement.second_hand


def sign(brief: Brief, statement: Statement, signs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The sign of who says it, or who tells it, where somebody does; none has an empty part."""
    actor = brief.teller(statement) if statement.second_hand else brief.speaker(statement)
    if actor:
        shown = voice(actor, signs[actor.id])
        yield from (
            ("shape", shown.shape),
            ("colour", shown.colour),
            ("initials", shown.initials),
        )
    elif statement.attributed_to:
        yield "shape", unnamed(statement.attributed_to).shape


def content_of(statement: Statement) -> str:
    """The quote, the note and the tags, between which a word that is none stands.

    A result shows which is which: an editor's words must not look like the speaker's.
    """
    note = statement.note.text if statement.note else ""
    # As in lists, where no “she said” follows, no comma is before it.
    parts = (statement.quote.rstrip(",،"), note, " ".join(statement.tags))
    return f" {BETWEEN} ".join(part.replace(BETWEEN, " ") for part in parts)


def actor_record(actor: Actor, name: str, link: Linker, t: Strings) -> SearchRecord:
    told = (", ".join(actor.aliases), position(actor), actor.description and actor.description.text)
    return SearchRecord(
        link(f"actors/{actor.id}/"),
        "\n".join(part for part in told if part),
        (("title", actor.name),),
        (("actor", (name,)), ("kind", (t("actor"),))),
    )
