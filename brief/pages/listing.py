"""Statements and briefs as lists show them, away from their articles; each is made once."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from brief.anchor.sentences import first_sentence, whole_marks
from brief.formats.shorten import short_title
from brief.memo import Memo
from brief.pages.brief.linked import OTHER_WAY
from brief.pages.brief.share_image import face_of
from brief.pages.brief.statement import kind_label, namesakes_of
from brief.pages.brief.telling import in_marks, pull
from brief.pages.brief.typefaces import Typeface
from brief.pages.disputes import Dispute, disputes_of
from brief.pages.grouping import (
    briefs_involving,
    disputes_by_actor,
    disputes_by_topic,
    grouped_briefs,
    grouped_by_evidence,
    grouped_by_kind,
    grouped_by_tag,
    grouped_by_topic,
    grouped_by_year,
    leading_of,
    said_by,
    statements_of,
    tags_by_slug,
)
from brief.pages.named import Named, tags_of, topics_of
from brief.pages.strings import Strings, Way, direction, strings, way_of
from brief.pages.voices import Voice, signs_of, unnamed, voice
from brief.site import Actor, Brief, Said, Site, Statement

RELATIONS = ("contradicted-by", "contradicts", "repeated-by", "repeats")
"""The links that a list tells of: what stands against a statement, and what is like it."""
LINKS_SHOWN = 4
TITLE_SHOWN = 40
"""The most characters of the title of another brief that a link names."""


class StatementLink(Struct, frozen=True):
    """The other end of a link; `brief_title` is empty where it stands in the same brief."""

    name: str
    target: str
    brief_title: str


class Related(Struct, frozen=True):
    """Statements that one is linked to; `relation` is a key of the UI strings."""

    relation: str
    links: tuple[StatementLink, ...]

    @property
    def against(self) -> bool:
        """Whether they stand against it."""
        return self.relation.startswith("contradict")


class Item(Struct, frozen=True, cache_hash=True):
    """A statement in a list, with its evidence. `before` and `after` are the rest of its sentence.

    `alone` says that its words are whole sentences, which may stand without theirs; `paragraphs`
    are as the article has them. `teller` is through whom second-hand words were heard: they are
    shown as told by that one. `lang` and `dir` are those of the article, `way` of the words, and
    `note_way` of the note. `note` is the first sentence of the note, of which there may be
    `more`; `corrected` is the day of the latest correction of the words, if there was one. With
    `again`, the one before it in the list is of the same voice.
    """

    id: str
    target: str
    kind: str
    kind_label: str
    quote: str
    paragraphs: tuple[str, ...]
    alone: bool
    before: str
    after: str
    lang: str
    dir: str
    way: Way
    note_way: Way
    speaker: Voice | None
    teller: Voice | None
    note: str
    more: bool
    sources: int
    corrected: datetime.date | None
    related: tuple[Related, ...]
    tags: tuple[Named, ...]
    again: bool = False

    @property
    def verbatim(self) -> bool:
        """Whether the words are the speaker's own."""
        return self.kind == "quotation" and self.teller is None

    @property
    def voice(self) -> Voice | None:
        """Whose sign the words have: that of whoever tells them, where they are second-hand."""
        return self.teller or self.speaker

    @property
    def labelled(self) -> bool:
        """Whether readers must be told of what kind it is."""
        return self.kind != "quotation"


class BriefHeading(Struct, frozen=True):
    """The brief that statements in a list are of, and how many it has of them in all.

    `topics` are slugs, parted by spaces.
    """

    target: str
    title: str
    lang: str
    dir: str
    date: str
    day: str
    outlet: str | None
    topics: str
    statements: int


class Group(Struct, frozen=True):
    """Statements of one brief that follow each other in a list."""

    heading: BriefHeading
    rows: tuple[Item, ...]


class Listings(Struct, frozen=True):
    """A site's lists; each is made when first asked for, and kept by the memo."""

    site: Site
    memo: Memo

    @property
    def t(self) -> Strings:
        """The words of the site's language."""
        return strings(self.site.config.lang, self.site.config.lang_fallback)

    @property
    def signs(self) -> Mapping[str, str]:
        """The initials of each actor of the site, away from its briefs."""
        return self.memo(signs_of, self.site.actors, self.site.said)

    @property
    def namesakes(self) -> frozenset[str]:
        """The actors of the site who have the name of another one, by their ids."""
        return self.memo(namesakes_of, self.site.actors)

    def face(self, brief: Brief) -> Typeface | None:
        """The typeface for the brief's picture for sharing; None where none can be drawn."""
        reads = self.site.config, brief
        return self.memo(face_of, self.site, brief, self.pull(brief), reads=reads, key=brief.slug)

    def pull(self, brief: Brief) -> Statement | None:
        """The words that stand for a brief."""
        return self.memo(pull, brief, key=brief.slug)

    @property
    def pulled(self) -> Mapping[str, str]:
        """By actor, the slug of the newest brief for which words of the actor's own stand."""
        return self.memo(pulled_of, self, reads=self.site)

    def item(self, said: Said) -> Item:
        """The statement as every list shows it."""
        brief, statement = said
        key = (brief.slug, statement.id)
        return self.memo.lately(item_of, self.site, brief, statement, self.namesakes, key=key)

    def items(self, statements: Iterable[Said]) -> tuple[Item, ...]:
        """The rows of a list of statements, in its order."""
        return tuple(map(self.item, statements))

    def own_voice(self, name: str, *, beside: str = "") -> Voice:
        """An actor with the sign that it has away from its briefs.

        `beside` another one of its colour, on that one's own page, it is filled the other way.
        """
        return self.own_voices((name,), beside=beside)[0]

    def own_voices(self, names: Iterable[str], *, beside: str = "") -> list[Voice]:
        """The same of some actors."""
        actors, signs, namesakes = self.site.actors, self.signs, self.namesakes
        other = actors[beside] if beside else None
        found = []
        for name in names:
            actor = actors[name]
            same = other and other.colour == actor.colour and name != beside
            second = not other.second if other and same else actor.second
            inputs = actor, signs[name], name in namesakes, second
            found.append(self.memo.lately(own_voice_of, *inputs, key=(name, second)))
        return found

    def in_own_signs(self, item: Item, beside: str) -> Item:
        """The statement on the page of the actor `beside` it, with the signs of its voices there.

        Each has the post that it had in the brief.
        """

        def own(voice: Voice | None) -> Voice | None:
            if voice is None or not voice.id:
                return voice
            return replace(self.own_voice(voice.id, beside=beside), position=voice.position)

        return replace(item, speaker=own(item.speaker), teller=own(item.teller))

    def heading(self, brief: Brief) -> BriefHeading:
        """The brief as it stands over its statements."""
        return self.memo.lately(heading_of, self.site, brief, key=brief.slug)

    def groups(self, statements: Iterable[Said], *, beside: str = "") -> tuple[Group, ...]:
        """The same, by brief: with the signs of the brief, or `beside` an actor with their own."""
        item = self.item
        if beside:

            def item(said: Said) -> Item:
                return self.in_own_signs(self.item(said), beside)

        return tuple(
            Group(
                self.heading(self.site.by_slug[slug]),
                repeated_voices(map(item, said)),
            )
            for slug, said in groupby(statements, key=lambda said: said[0].slug)
        )

    def said_by(self, actor: str) -> tuple[Said, ...]:
        """What an actor said itself, newest brief first."""
        return self.memo(said_by, self.site, actor, key=actor)

    @property
    def disputes(self) -> Sequence[Dispute]:
        """What stands against what, newest brief first."""
        return self.memo(disputes_of, self.site)

    @property
    def disputes_by_actor(self) -> Mapping[str, Sequence[Dispute]]:
        """The disputes that each actor's own words are in."""
        return self.memo(disputes_by_actor, self.disputes)

    @property
    def disputes_by_topic(self) -> Mapping[str, Sequence[Dispute]]:
        """The disputes of the briefs of each topic, by its slug."""
        return self.memo(disputes_by_topic, self.disputes)

    @property
    def statements(self) -> tuple[Said, ...]:
        """What somebody said, named or not, newest brief first: the quotation index."""
        return self.memo(statements_of, self.site)

    @property
    def spoken(self) -> int:
        """How many statements somebody makes."""
        return self.memo(count_spoken, self, reads=self.site)

    @property
    def leading(self) -> Brief | None:
        """The brief that leads the front page; None where there are none."""
        return self.memo(leading_of, self.site)

    @property
    def by_kind(self) -> Mapping[str, tuple[Said, ...]]:
        """The statements of each kind, by its name."""
        return self.memo(grouped_by_kind, self.statements)

    @property
    def by_evidence(self) -> Mapping[str, tuple[Said, ...]]:
        """The statements that need a second look: disputed, second-hand, of unnamed sources."""
        return self.memo(grouped_by_evidence, self.statements)

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
    def briefs_by_year(self) -> Mapping[int, Sequence[Brief]]:
        """The briefs of each year, the latest first."""
        return self.memo(grouped_briefs, self.site)

    @property
    def involving(self) -> Mapping[str, Sequence[Brief]]:
        """The briefs that involve each actor, speaking or not, newest first."""
        return self.memo(briefs_involving, self.site)


def count_spoken(listings: Listings) -> int:
    return len(listings.statements)


def pulled_of(listings: Listings) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for brief in listings.site.briefs:
        words = listings.pull(brief)
        if words and words.speaks:
            found.setdefault(words.speaks, brief.slug)
    return found


def own_voice_of(actor: Actor, sign: str, namesake: bool, second: bool) -> Voice:
    """An actor with a sign of its own, which is hollow for the `second` one of a colour."""
    return replace(voice(actor, sign, namesake=namesake), second=second)


def item_of(
    site: Site,
    brief: Brief,
    statement: Statement,
    namesakes: frozenset[str],
) -> Item:
    """A statement as lists show it."""
    lang = brief.article.meta.lang or site.config.lang
    sentence = statement.sentence
    before, after = whole_marks(sentence.before, statement.quote, sentence.after, lang)
    alone = in_marks(statement)
    note, more = first_sentence(statement.note.text, lang) if statement.note else ("", False)
    speaker, teller = voices_of(brief, statement, namesakes)
    return Item(
        id=statement.id,
        target=f"{brief.slug}/#{statement.id}",
        kind=statement.kind,
        kind_label=kind_label(statement.kind, site.config),
        quote=" ".join(statement.quote.split()),
        paragraphs=paragraphs(statement.quote, alone=alone),
        alone=alone,
        before=before,
        after=after,
        lang=lang,
        dir=direction(lang),
        way=way_of(statement.quote, lang),
        note_way=way_of(note, lang),
        speaker=speaker,
        teller=teller,
        note=note,
        more=more,
        sources=len(statement.sources),
        corrected=max((each.until for each in statement.formerly), default=None),
        related=related(site, brief, statement),
        tags=tags_of(statement),
    )


def voices_of(
    brief: Brief,
    statement: Statement,
    namesakes: frozenset[str],
) -> tuple[Voice | None, Voice | None]:
    """Who makes a statement, and who tells it where it is second-hand."""
    nameless = unnamed(statement.attributed_to) if statement.attributed_to else None

    def named(actor: Actor | None) -> Voice | None:
        if actor is None:
            return nameless
        return voice(actor, namesake=actor.id in namesakes)

    speaker = named(brief.speaker(statement))
    return speaker, named(brief.teller(statement)) if statement.second_hand else None


def paragraphs(quote: str, *, alone: bool) -> tuple[str, ...]:
    """The paragraphs of a quotation, white space as one space.

    Where it stands alone it has quotation marks of its own, and no comma before a “she said”.
    """
    found = [" ".join(each.split()) for each in quote.split("\n\n")]
    if alone:
        found = [each.lstrip('“„«"') for each in found]
        found[-1] = found[-1].rstrip(",،")
    return tuple(found)


def related(site: Site, brief: Brief, statement: Statement) -> tuple[Related, ...]:
    """What stands against a statement and what is like it, each once."""
    if not statement.links:
        return ()
    as_told = strings(site.config.lang, site.config.lang_fallback)["as-told"]
    found: dict[str, dict[str, StatementLink]] = {}
    for link in statement.links:
        other = site.by_slug[link.brief]
        said = other.by_id[link.statement]
        relation = OTHER_WAY[link.relation] if link.incoming else link.relation
        target = f"{other.slug}/#{said.id}"
        title = short_title(other.article.meta.title, TITLE_SHOWN)
        name = other.attribution(said, as_told) or title
        shown = StatementLink(name, target, "" if other is brief or name == title else title)
        found.setdefault(relation, {}).setdefault(target, shown)
    # Two that contradict each other do so both ways: it is said once.
    for one, other_way in (("contradicted-by", "contradicts"), ("repeated-by", "repeats")):
        for target in found.get(one, {}):
            found.get(other_way, {}).pop(target, None)
    return tuple(
        Related(relation, tuple(found[relation].values())[:LINKS_SHOWN])
        for relation in RELATIONS
        if found.get(relation)
    )


def repeated_voices(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items, those marked that go on with the voice of the one before."""
    before: Voice | None = None
    found = []
    for item in items:
        again = item.teller is None and item.speaker is not None and item.speaker == before
        found.append(replace(item, again=True) if again else item)
        before = item.speaker if item.teller is None else None
    return tuple(found)


def heading_of(site: Site, brief: Brief) -> BriefHeading:
    """A brief over its statements."""
    meta = brief.article.meta
    lang = meta.lang or site.config.lang
    return BriefHeading(
        target=f"{brief.slug}/",
        title=meta.title,
        lang=lang,
        dir=direction(lang),
        date=brief.date.isoformat(),
        day=strings(site.config.lang, site.config.lang_fallback).date(brief.date),
        outlet=meta.source.name,
        topics=" ".join(topic.slug for topic in topics_of(brief)),
        statements=sum(bool(each.actor or each.attributed_to) for each in brief.statements),
    )
