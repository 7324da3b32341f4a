"""What readers search for: each brief, statement and actor of the site as one record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from brief.anchor.sentences import whole_marks
from brief.pages.brief.statement import kind_label, position
from brief.pages.brief.telling import in_marks
from brief.pages.links import Linker
from brief.pages.listing import related
from brief.pages.named import topics_of
from brief.pages.search.unspaced import pairs
from brief.pages.strings import Strings, direction, strings, way_of
from brief.pages.voices import Voice, unnamed, voice
from brief.site import Actor, Brief, Site, Statement

BETWEEN = "␞"


class RelatedWords(Struct, frozen=True):
    """What stands against words, or is like them: who says each, and where."""

    label: str
    against: bool
    links: tuple[tuple[str, str], ...]


class Sign(Struct, frozen=True, omit_defaults=True):
    """The sign and the post of an actor; of a source without a name, the shape alone."""

    id: str
    shape: str
    colour: str
    initials: str
    position: str = ""
    second: bool = False


class Shown(Struct, frozen=True, omit_defaults=True):
    """What a result shows that its words don't tell; what is empty is left out.

    `dir` is set where the brief runs another way than the page, and `words_dir` where the words run
    another way than their brief. `kind` is set where readers must be told of what kind they are.
    Words that may not stand `alone`, in quotation marks, have the rest of their sentence `before`
    and `after` them; `retold` ones are second-hand. `voice` is whoever says or tells them, or the
    actor that was found.
    """

    brief: str = ""
    date: str = ""
    outlet: str = ""
    dir: str = ""
    words_dir: str = ""
    kind: str = ""
    alone: bool = False
    before: str = ""
    after: str = ""
    retold: bool = False
    voice: Sign | None = None
    related: tuple[RelatedWords, ...] = ()


class SearchRecord(Struct, frozen=True):
    """One thing that can be found. `url` leads there from the site's root.

    The words of `content` and of `named` find it, and by the values of `filters` readers narrow
    their search. `shown` is what a result is made of besides, which no word finds.
    """

    url: str
    content: str
    named: tuple[tuple[str, str], ...]
    shown: Shown
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
    newest = newest_of(site.briefs)
    for actor in site.actors.values():
        sign = voice(newest[actor.id])
        found.append(actor_record(actor, names[actor.id], sign, link, t))
    return tuple(map(with_pairs, found))


def newest_of(briefs: Iterable[Brief]) -> Mapping[str, Actor]:
    """Each actor as the newest of some briefs has it, by its id: with the sign of that brief.

    So somebody who is found looks as the statements do that are found of it.
    """
    found: dict[str, Actor] = {}
    for brief in briefs:
        for name, actor in brief.actors.items():
            found.setdefault(name, actor)
    return found


def with_pairs(record: SearchRecord) -> SearchRecord:
    """The record, to be found by words that no spaces part."""
    text = "\n".join((record.content, *(words for _, words in record.named)))
    found = pairs(text)
    return replace(record, named=(*record.named, ("pairs", found))) if found else record


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
    common = (
        ("brief", (brief.slug,)),
        ("lang", (lang,)),
        (
            "topic",
            tuple(site.topics[each.slug] for each in topics_of(brief) if each.slug in site.topics),
        ),
    )
    shown = Shown(
        date=t.date(brief.date),
        outlet=meta.source.name or "",
        # What runs as the page does needs no word of it.
        dir=direction(lang) if direction(lang) != direction(site.config.lang) else "",
    )
    yield SearchRecord(
        link(f"{brief.slug}/"),
        "\n".join(part for part in (meta.summary, brief.article.document.text) if part),
        (("title", meta.title),),
        shown,
        (
            ("actor", tuple(sorted(names[name] for name in brief.actors))),
            ("kind", (t("search-brief"),)),
            *common,
        ),
    )
    for statement in brief.statements:
        speaker = brief.attribution(statement, t["as-told"])
        who = voice_of(brief, statement)
        before, after = around(statement, lang)
        yield SearchRecord(
            link(f"{brief.slug}/#{statement.id}"),
            content_of(statement),
            (("speaker", speaker),) if speaker else (),
            replace(
                shown,
                brief=meta.title,
                words_dir=words_dir(statement, lang),
                kind="" if statement.kind == "quotation" else statement.kind,
                alone=in_marks(statement),
                before=before,
                after=after,
                retold=statement.second_hand,
                voice=sign_of(who) if who else None,
                related=tuple(
                    RelatedWords(
                        t(each.relation),
                        each.against,
                        tuple((other.name, link(other.target)) for other in each.links),
                    )
                    for each in related(site, brief, statement)
                ),
            ),
            (
                ("actor", speaks(statement, names, t)),
                ("kind", (kind_label(statement.kind, site.config),)),
                *common,
            ),
        )


def words_dir(statement: Statement, lang: str) -> str:
    """How the words of a statement run, where that is not how its brief does."""
    found = way_of(statement.quote, lang).dir
    return "" if found == direction(lang) else found


def speaks(statement: Statement, names: Mapping[str, str], t: Strings) -> tuple[str, ...]:
    """Whose words they are, by the value of the filter."""
    if statement.speaks:
        return (names[statement.speaks],)
    return (t("unnamed"),) if statement.attributed_to and not statement.actor else ()


def around(statement: Statement, lang: str) -> tuple[str, str]:
    """The rest of the sentence of words that may not stand alone."""
    if in_marks(statement):
        return "", ""
    sentence = statement.sentence
    return whole_marks(sentence.before, statement.quote, sentence.after, lang)


def voice_of(brief: Brief, statement: Statement) -> Voice | None:
    """Who says it, or who tells it, where somebody does."""
    actor = brief.teller(statement) if statement.second_hand else brief.speaker(statement)
    if actor:
        return voice(actor)
    return unnamed(statement.attributed_to) if statement.attributed_to else None


def sign_of(who: Voice) -> Sign:
    """What draws somebody's sign, and says who that is."""
    return Sign(who.id, who.shape, who.colour, who.initials, who.position, who.second)


def content_of(statement: Statement) -> str:
    """The quote, the note and the tags, between which a word that is none stands.

    A result shows which is which: an editor's words must not look like the speaker's.
    """
    note = statement.note.text if statement.note else ""
    # As in lists, where no “she said” follows, no comma is before it.
    quote = statement.quote.rstrip(",،") if in_marks(statement) else statement.quote
    parts = (quote, note, " ".join(statement.tags))
    return f" {BETWEEN} ".join(part.replace(BETWEEN, " ") for part in parts)


def actor_record(actor: Actor, name: str, sign: Voice, link: Linker, t: Strings) -> SearchRecord:
    told = (
        t["comma"].join(actor.aliases),
        position(actor),
        actor.description and actor.description.text,
    )
    return SearchRecord(
        link(f"actors/{actor.id}/"),
        " – ".join(part for part in told if part),
        (("title", actor.name),),
        Shown(voice=sign_of(sign)),
        (("actor", (name,)), ("kind", (t("actor"),))),
    )
