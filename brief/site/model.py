"""The model: actors, statements, briefs, and the site with its indexes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from urllib.parse import unquote

from msgspec import Struct, field

from brief.anchor import Anchored, Sentence, Span
from brief.config import Author, Config
from brief.content.article import Article
from brief.content.document import Document
from brief.content.pictures import Size
from brief.content.schema import Former, Reference, Relation
from brief.content.sidecar import Sidecar
from brief.formats import urls
from brief.palette import PALETTE, ColourName
from brief.problems import Place
from brief.site.fragments import page_ids


class Prepared(Struct, frozen=True, array_like=True):
    """An article with its sidecar, anchored: what is known of it without the rest of the site.

    `recorded` is whether it has a record, `renewed` the file that it should have in its stead.
    """

    article: Article
    sidecar: Sidecar
    anchored: tuple[Anchored, ...]
    recorded: bool = False
    renewed: bytes | None = None

    @property
    def path(self) -> str:
        """The path of the article's file."""
        return self.article.path


class Actor(Struct, frozen=True, array_like=True):
    """An actor as one brief describes it; in `Site.actors`, as its newest brief does.

    The colour of an actor in `Site.actors` is its own. Beside others in a brief it may be another;
    the sign of a `second` one there is hollow, as somebody before has its colour. Nobody else in
    the brief has the same `initials`.
    """

    id: str
    name: str
    kind: str = "person"
    role: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = ()
    image: str | None = None
    url: str | None = None
    description: Document | None = None
    colour: ColourName = PALETTE[0]
    former_ids: tuple[str, ...] = ()
    """The ids that it had before, whose addresses lead to its page."""
    initials: str = ""
    second: bool = False


class Linked(Struct, frozen=True, array_like=True):
    """A link to another statement; `incoming` where the other one has it in its sidecar."""

    brief: str
    statement: str
    relation: Relation
    incoming: bool = False


class Statement(Struct, frozen=True, array_like=True):
    """One anchored annotation. `quote` is the article's own text at `spans`, joined by ` […] `.

    The `sentence` is the rest of the one that they are in.
    """

    id: str
    kind: str
    spans: tuple[Span, ...]
    quote: str
    place: Place
    sentence: Sentence = Sentence()
    actor: str | None = None
    attributed_to: str | None = None
    reported_by: str | None = None
    note: Document | None = None
    by: Author | None = None
    sources: tuple[Reference, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[Linked, ...] = ()
    formerly: tuple[Former, ...] = ()
    draft: bool = False
    aliases: tuple[str, ...] = ()
    """The ids that it had before, and that nothing else on its page has."""

    @property
    def second_hand(self) -> bool:
        """Whether the speaker's words were heard through somebody else, named or not.

        They count as nobody's own: not as the speaker's, nor as the teller's.
        """
        return bool(self.actor and (self.reported_by or self.attributed_to))

    @property
    def speaks(self) -> str | None:
        """The actor whose own words these are, if any."""
        return None if self.second_hand else self.actor


class Brief(Struct, frozen=True, array_like=True, dict=True):
    """An article with its statements in the order of the text, and the actors that it involves."""

    article: Article
    statements: tuple[Statement, ...]
    actors: Mapping[str, Actor]
    headings: Mapping[str, str] = field(default_factory=dict)
    """The id on the page of each heading of the article, by the one that it has there."""
    leads: tuple[str, ...] = ()
    """The addresses within the site that it names: in its text, its notes, its sources."""
    digest: bytes = b""
    """What is another wherever the brief is: by it, two are known to be the same."""
    listed: bytes = b""
    """What is another wherever a list of statements would show another of the brief's."""

    @property
    def slug(self) -> str:
        """The brief's folder in the site."""
        return self.article.slug

    @property
    def date(self) -> datetime.date:
        """The date in the front matter."""
        return self.article.meta.date

    # Each link to a statement asks for these, and there may be as many links as statements.
    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        """The statements by their ids."""
        return {each.id: each for each in self.statements}

    @cached_property
    def names(self) -> frozenset[str]:
        """The ids on its page, but for those of headings."""
        return page_ids(self.by_id, self.actors)

    @cached_property
    def former(self) -> frozenset[str]:
        """The ids that its statements had before."""
        return frozenset(name for each in self.statements for name in each.aliases)

    def speaker(self, statement: Statement) -> Actor | None:
        """The actor who makes one of the brief's statements; None where it has none with a name."""
        return self.actors.get(statement.actor) if statement.actor else None

    def teller(self, statement: Statement) -> Actor | None:
        """The actor through whom second-hand words were heard; None where it has no name."""
        return self.actors.get(statement.reported_by) if statement.reported_by else None

    def teller_name(self, statement: Statement) -> str:
        """Through whom second-hand words were heard; empty where they are somebody's own."""
        if not statement.second_hand:
            return ""
        teller = self.teller(statement)
        return teller.name if teller else statement.attributed_to or ""

    def attribution(self, statement: Statement, as_told: str) -> str:
        """Whose words they are, in one line; `as_told` has the places `{name}` and `{teller}`."""
        name, teller = self.speaker_name(statement), self.teller_name(statement)
        return as_told.format(name=name, teller=teller) if teller else name

    def speaker_name(self, statement: Statement) -> str:
        """Who makes a statement, with a name or without; empty where nobody speaks."""
        actor = self.speaker(statement)
        return actor.name if actor else statement.attributed_to or ""

    def fragment(self, fragment: str) -> str | None:
        """A link's fragment as the page has it; None where nothing on the page has that name.

        The top of the page, and words of its text (https://wicg.github.io/scroll-to-text-fragment/),
        are on every page.
        """
        name = unquote(fragment.partition(":~:")[0])
        heading = self.headings.get(name)
        if heading == name or not name or name.lower() == "top":
            return fragment
        if name in self.by_id:
            return fragment
        if heading is None and (name in self.names or name in self.former):
            return fragment
        return heading


Said = tuple[Brief, Statement]
"""A statement with the brief that it is in."""

StatementRef = tuple[str, int]
"""Where a statement is: its brief's slug, and its position among the brief's statements."""


class Unread(Struct, frozen=True):
    """Files of which nothing is known, since they could not be read.

    Their own problems are told. What other files say of them is not known to be wrong.
    """

    paths: frozenset[str] = frozenset()
    """Paths under `content/`."""
    slugs: frozenset[str] = frozenset()
    """The slugs that articles and sidecars among them have."""
    registry: bool = False
    config: bool = False
    folders: bool = False
    """Whether there may be a folder among them: it is not known which articles there are."""


NOTHING_UNREAD = Unread()


class Site(Struct, frozen=True):
    """All the briefs, newest first, with the indexes over them, which hold references to them."""

    config: Config
    briefs: Sequence[Brief]
    actors: Mapping[str, Actor]
    topics: Mapping[str, str] = field(default_factory=dict)
    """Topic by slug, as most briefs write it."""
    assets: frozenset[str] = frozenset()
    pictures: Mapping[str, Size] = field(default_factory=dict)
    """The sizes of those assets that are pictures, as far as they are known."""
    articles: Mapping[str, str] = field(default_factory=dict)
    """The slug of each article by its path under `content/`."""
    by_slug: Mapping[str, Brief] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)
    """The position of each brief among all, by its slug."""
    said: Mapping[str, tuple[StatementRef, ...]] = field(default_factory=dict)
    """Where each actor's own statements are, newest brief first, in the order of its text."""
    retold: Mapping[str, tuple[StatementRef, ...]] = field(default_factory=dict)
    """Where the words are that others put in an actor's mouth, or that it puts in theirs."""
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The slugs of the briefs of each topic, by the topic's slug, newest first."""

    def said_by(self, actor: str) -> Iterator[Said]:
        """What an actor said itself, newest brief first, in the order of its text."""
        return self.at(self.said.get(actor, ()))

    def retold_of(self, actor: str) -> Iterator[Said]:
        """What others say that an actor said, and it of others, newest brief first."""
        return self.at(self.retold.get(actor, ()))

    def at(self, places: Iterable[StatementRef]) -> Iterator[Said]:
        """The statements that stand at some places."""
        for slug, position in places:
            brief = self.by_slug[slug]
            yield brief, brief.statements[position]

    def briefs_about(self, topic: str) -> Iterator[Brief]:
        """The briefs of a topic, given by its slug, newest first."""
        return (self.by_slug[slug] for slug in self.about.get(topic, ()))

    def target(self, url: str, article: str) -> str | None:
        """The path in the site that a local link of an article leads to; None if nowhere."""
        own = article.removeprefix("content/")
        if url.startswith("#"):
            return f"#{self.by_slug[self.articles[own]].fragment(url[1:]) or url[1:]}"
        folder = own.rpartition("/")[0]
        path, fragment = urls.local_path(url, folder)
        if path in self.assets and path not in self.articles:
            return path + fragment
        slug = self.articles.get(path, path)
        if slug not in self.by_slug:
            return None
        if fragment:
            fragment = f"#{self.by_slug[slug].fragment(fragment[1:]) or fragment[1:]}"
        return f"{slug}/{fragment}"

    def picture(self, url: str, article: str) -> Size | None:
        """The size of the picture at a local address that an article names; None if unknown."""
        if urls.is_external(url):
            return None
        return self.pictures.get((self.target(url, article) or "").partition("#")[0])
