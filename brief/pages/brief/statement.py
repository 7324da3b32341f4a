"""What templates are given of statements and actors: values with every decision made.

Addresses here are targets within the site (`riyadh/#nato`); a template turns them into relative
links by `link(target)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import msgspec
from markupsafe import Markup
from msgspec import Struct

from brief.config import Author, Config
from brief.content.pictures import Size
from brief.content.schema import Former, Reference
from brief.formats import urls
from brief.formats.shorten import first_words
from brief.pages.brief.highlight import Measure, inline_html
from brief.pages.brief.linked import LinkView, link_views
from brief.pages.brief.text_fragment import text_fragment
from brief.pages.named import Named, tags_of
from brief.pages.strings import Strings, Way, comma_after, strings, way_of
from brief.site import Actor, Brief, Site, Statement


class StatementView(Struct, frozen=True):
    """A statement as a card or a note of its brief's page shows it.

    `opening` is the quote's beginning, for a link that leads to the whole of it. `number` counts
    the notes of a brief from 1; it is None where the statement has none. `note` and `sources` are
    the statement's with their addresses as the page links to them. `exact` is the address of its
    very words in the source article, where they are quoted from a web page. `tags` are labels, each
    with its target. `by` is who wrote the note, where that is not who annotated the brief.
    `teller_name` is through whom second-hand words were heard; empty for others. `way` is the
    language and direction of the words, and `note_way` those of the note.
    """

    statement: Statement
    kind_label: str
    quote: str
    opening: str
    speaker_name: str
    teller_name: str
    initials: str
    actor: Actor | None
    note: Markup | None
    by: Author | None
    sources: tuple[Reference, ...]
    links: tuple[LinkView, ...]
    exact: str | None
    tags: tuple[Named, ...]
    number: int | None
    way: Way
    note_way: Way

    @property
    def id(self) -> str:
        """The statement's id, which is that of its first mark."""
        return self.statement.id

    @property
    def kind(self) -> str:
        """The kind by its name."""
        return self.statement.kind

    @property
    def attributed_to(self) -> str | None:
        """The source without a name."""
        return self.statement.attributed_to

    @property
    def aliases(self) -> tuple[str, ...]:
        """The ids that it had before."""
        return self.statement.aliases

    @property
    def formerly(self) -> tuple[Former, ...]:
        """What the article said in its place before it was corrected."""
        return self.statement.formerly

    @property
    def draft(self) -> bool:
        """Whether the statement is shown because drafts are."""
        return self.statement.draft

    @property
    def verbatim(self) -> bool:
        """Whether the words are the speaker's own."""
        return self.kind == "quotation"


OPENING = 200
"""How many characters of a quote its entry on a card shows, at most."""
UNNAMED = "?"
"""What stands for the initials of a source without a name."""


def kind_label(kind: str, config: Config, t: Strings | None = None) -> str:
    """What readers see of a kind, in the language of `t` or of the site."""
    if kind in config.kinds:
        return config.kinds[kind].label
    return (t or strings(config.lang, config.lang_fallback))(f"kind-{kind}")


def namesakes_of(actors: Mapping[str, Actor]) -> frozenset[str]:
    """The actors who have the name of another one, by their ids."""
    times = Counter(actor.name.casefold() for actor in actors.values())
    return frozenset(name for name, each in actors.items() if times[each.name.casefold()] > 1)


def position(actor: Actor) -> str:
    """Role and affiliation in one line; empty where neither is known."""
    if actor.role and actor.affiliation:
        return f"{actor.role}{comma_after(actor.role)}{actor.affiliation}"
    return actor.role or actor.affiliation or ""


def has_note(statement: Statement) -> bool:
    """Whether a statement has something to say in the margin."""
    return bool(statement.note or statement.sources or statement.links or statement.formerly)


def annotator(brief: Brief) -> Author | None:
    """Who wrote most of a brief's notes."""
    authors = Counter(each.by for each in brief.statements if each.by)
    return max(authors, key=authors.__getitem__, default=None)


def statement_views(
    site: Site, brief: Brief, resolve: Callable[[str], str], t: Strings
) -> tuple[StatementView, ...]:
    """The brief's statements in the order of the text, its notes numbered."""
    views = []
    number = 0
    measure = measurer(site, brief)
    usual = annotator(brief)
    lang = brief.article.meta.lang or site.config.lang
    for statement in brief.statements:
        actor = brief.speaker(statement)
        noted = has_note(statement)
        quote = " ".join(statement.quote.split())
        number += noted
        views.append(
            StatementView(
                statement=statement,
                kind_label=kind_label(statement.kind, site.config, t),
                quote=quote,
                opening=first_words(quote, OPENING),
                speaker_name=brief.speaker_name(statement),
                teller_name=brief.teller_name(statement),
                initials=actor.initials if actor else UNNAMED * bool(statement.attributed_to),
                actor=actor,
                note=inline_html(statement.note, resolve, measure) if statement.note else None,
                by=statement.by if statement.by != usual else None,
                sources=tuple(resolved(source, resolve) for source in statement.sources),
                links=link_views(site, brief, statement),
                exact=exact_words(brief, statement),
                tags=tags_of(statement),
                number=number if noted else None,
                way=way_of(quote, lang),
                note_way=way_of(statement.note.text if statement.note else "", lang),
            )
        )
    return tuple(views)


def resolved(source: Reference, resolve: Callable[[str], str]) -> Reference:
    """The reference with its addresses as the page links to them."""
    return msgspec.structs.replace(
        source,
        url=source.url and resolve(source.url),
        archived=source.archived and resolve(source.archived),
    )


def exact_words(brief: Brief, statement: Statement) -> str | None:
    """The address of a quotation's words in the source article; None where there is no such."""
    url = brief.article.meta.source.url
    if statement.kind != "quotation" or not url or urlsplit(url).scheme not in {"http", "https"}:
        return None
    text = brief.article.document.text
    return text_fragment(urls.encode(url), [text[start:end] for start, end in statement.spans])


def resolver(site: Site, brief: Brief, link: Callable[[str], str]) -> Callable[[str], str]:
    """How the links of a brief's Markdown are written on a page: relative, or as they are."""

    def resolve(url: str) -> str:
        if urls.is_external(url):
            return urls.encode(url)
        return link(site.target(url, brief.article.path) or url)

    return resolve


def measurer(site: Site, brief: Brief) -> Measure:
    """Tells the sizes of the pictures that a brief's Markdown names, as far as they are known."""

    def measure(url: str) -> Size | None:
        return site.picture(url, brief.article.path)

    return measure
