"""Statements and briefs as lists show them, away from their articles; each is made once."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from brief.memo import Memo
from brief.pages.brief.statement import initials, kind_label, position
from brief.pages.named import Named, tags_of, topics_of
from brief.pages.sentences import around
from brief.pages.strings import Strings, strings
from brief.site import Actor, Brief, Said, Site, Statement
from brief.site.labels import headings


class Item(Struct, frozen=True):
    """A statement in a list. `before` and `after` are the rest of its sentence.

    `quote` is on one line, `paragraphs` are as the article has them.
    `speaker` and `role` are as of the brief, the role empty where it has none; `actor` is as the
    site has it.
    """

    id: str
    target: str
    kind: str
    kind_label: str
    quote: str
    paragraphs: tuple[str, ...]
    before: str
    after: str
    lang: str
    speaker: str
    role: str
    initials: str
    actor: Actor | None
    attributed_to: str | None
    date: datetime.date
    day: str
    brief_title: str
    brief_target: str
    topics: tuple[Named, ...]
    tags: tuple[Named, ...]

    @property
    def verbatim(self) -> bool:
        """Whether the words are the speaker's own."""
        return self.kind == "quotation"


class Listings(Struct, frozen=True):
    """A site's lists; each is made when first asked for, and kept by the memo."""

    site: Site
    memo: Memo

    @property
    def t(self) -> Strings:
        """The words of the site's language."""
        return strings(self.site.config.lang, self.site.config.lang_fallback)

    def item(self, said: Said) -> Item:
        """The statement as every list shows it."""
        brief, statement = said
        return self.memo(item_of, self.site, brief, statement, key=(brief.slug, statement.id))

    def items(self, statements: Iterable[Said]) -> tuple[Item, ...]:
        """The rows of a list of statements, in its order."""
        return tuple(map(self.item, statements))

    def said_by(self, actor: str) -> tuple[Said, ...]:
        """What an actor said, newest brief first."""
        return self.memo(said_by, self.site, actor, key=actor)

    @property
    def statements(self) -> tuple[Said, ...]:
        """What somebody said, named or not, newest brief first: the quotation index."""
        return self.memo(statements_of, self.site)

    @property
    def by_kind(self) -> Mapping[str, tuple[Said, ...]]:
        """The statements of each kind, by its name."""
        return self.memo(grouped_by_kind, self.statements)

    @property
    def by_topic(self) -> Mapping[str, tuple[Said, ...]]:
        """The statements in the briefs of each topic, by its slug."""
        return self.memo(grouped_by_topic, self.statements)

    @property
    def by_year(self) -> Mapping[str, tuple[Said, ...]]:
        """The statements of each year, the latest first."""
        return self.memo(grouped_by_year, self.statements)

    @property
    def tags(self) -> Mapping[str, str]:
        """Each tag by its slug, as its page is headed."""
        return self.memo(tags_by_slug, self.site)

    @property
    def by_tag(self) -> Mapping[str, tuple[Said, ...]]:
        """All annotations with each tag, notes and context too, by the tag's slug."""
        return self.memo(grouped_by_tag, self.site)

    @property
    def briefs_by_year(self) -> Mapping[int, tuple[Brief, ...]]:
        """The briefs of each year, the latest first."""
        return self.memo(grouped_briefs, self.site)

    @property
    def involving(self) -> Mapping[str, tuple[Brief, ...]]:
        """The briefs that involve each actor, speaking or not, newest first."""
        return self.memo(briefs_involving, self.site)

    @property
    def beside(self) -> Mapping[str, Mapping[str, int]]:
        """In how many briefs each actor appears with each other one."""
        return self.memo(company_of, self.site)


def said_by(site: Site, actor: str) -> tuple[Said, ...]:
    return tuple(site.said_by(actor))


def statements_of(site: Site) -> tuple[Said, ...]:
    return tuple(
        (brief, each)
        for brief in site.briefs
        for each in brief.statements
        if each.actor or each.attributed_to
    )


def grouped_by_kind(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for said in statements:
        found[said[1].kind].append(said)
    return {kind: tuple(found[kind]) for kind in sorted(found)}


def grouped_by_topic(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for said in statements:
        for topic in topics_of(said[0]):
            found[topic.slug].append(said)
    return {slug: tuple(found[slug]) for slug in sorted(found)}


def grouped_by_year(statements: tuple[Said, ...]) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for said in statements:
        found[f"{said[0].date.year:04}"].append(said)
    return {year: tuple(found[year]) for year in sorted(found, reverse=True)}


def tags_by_slug(site: Site) -> Mapping[str, str]:
    return headings(
        [
            {(tag.slug, tag.label): None for each in brief.statements for tag in tags_of(each)}
            for brief in site.briefs
        ]
    )


def grouped_by_tag(site: Site) -> Mapping[str, tuple[Said, ...]]:
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for brief in site.briefs:
        for statement in brief.statements:
            for tag in tags_of(statement):
                found[tag.slug].append((brief, statement))
    return {slug: tuple(found[slug]) for slug in sorted(found)}


def grouped_briefs(site: Site) -> Mapping[int, tuple[Brief, ...]]:
    found: defaultdict[int, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        found[brief.date.year].append(brief)
    return {year: tuple(found[year]) for year in sorted(found, reverse=True)}


def briefs_involving(site: Site) -> Mapping[str, tuple[Brief, ...]]:
    found: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        for name in brief.actors:
            found[name].append(brief)
    return {name: tuple(found[name]) for name in sorted(found)}


def company_of(site: Site) -> Mapping[str, Mapping[str, int]]:
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for brief in site.briefs:
        for one in brief.actors:
            found[one].update(name for name in brief.actors if name != one)
    return {name: found[name] for name in sorted(found)}


def item_of(site: Site, brief: Brief, statement: Statement) -> Item:
    """A statement as lists show it."""
    actor = brief.speaker(statement)
    meta = brief.article.meta
    text = brief.article.document.text
    lang = meta.lang or site.config.lang
    before, after = around(text, statement.spans[0][0], statement.spans[-1][1], lang)
    return Item(
        id=statement.id,
        target=f"{brief.slug}/#{statement.id}",
        kind=statement.kind,
        kind_label=kind_label(statement.kind, site.config),
        quote=" ".join(statement.quote.split()),
        paragraphs=tuple(" ".join(each.split()) for each in statement.quote.split("\n\n")),
        before=before,
        after=after,
        lang=lang,
        speaker=brief.speaker_name(statement),
        role=position(actor) if actor else "",
        initials=initials(actor.name) if actor else "",
        actor=site.actors[actor.id] if actor else None,
        attributed_to=statement.attributed_to,
        date=brief.date,
        day=strings(site.config.lang, site.config.lang_fallback).date(brief.date),
        brief_title=meta.title,
        brief_target=f"{brief.slug}/",
        topics=topics_of(brief),
        tags=tags_of(statement),
    )
