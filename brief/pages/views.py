"""What templates are given of statements and actors: values with every decision made.

Addresses here are targets within the site (`riyadh/#nato`); a template turns them into relative
links by `link(target)`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from brief.config import Author, Config
from brief.content.schema import Reference
from brief.formats import urls
from brief.pages.highlight import inline_html
from brief.site import Actor, Brief, Site, Statement

KIND_LABELS = {
    "quotation": "Quotation",
    "paraphrase": "Paraphrase",
    "claim": "Claim",
    "context": "Context",
    "note": "Note",
}


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement as a card, a note or a list shows it.

    `number` counts the notes of a brief from 1; it is None where the statement has none.
    """

    id: str
    target: str
    kind: str
    kind_label: str
    quote: str
    speaker: str
    actor: Actor | None
    attributed_to: str | None
    note: Markup | None
    by: Author | None
    sources: tuple[Reference, ...]
    tags: tuple[str, ...]
    number: int | None
    brief_title: str
    brief_target: str
    date: datetime.date
    draft: bool

    @property
    def verbatim(self) -> bool:
        """Whether the words are the speaker's own."""
        return self.kind == "quotation"


@dataclass(frozen=True, slots=True)
class ActorCard:
    """An actor in a brief's sidebar, with the statements made there.

    `share` is the per cent of the words of all statements selected in the brief, rounded.
    """

    actor: Actor
    target: str
    initials: str
    description: str
    statements: tuple[StatementView, ...]
    words: int
    share: int


def kind_label(kind: str, config: Config) -> str:
    """What readers see of a kind."""
    return config.kinds[kind].label if kind in config.kinds else KIND_LABELS[kind]


def initials(name: str) -> str:
    """The first letters of a name's first and last words."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    letters = words[:1] + words[1:][-1:]
    return "".join(word[0].upper() for word in letters) or name[:1]


def position(actor: Actor) -> str:
    """Role and affiliation in one line; empty where neither is known."""
    return ", ".join(part for part in (actor.role, actor.affiliation) if part)


def has_note(statement: Statement) -> bool:
    """Whether a statement has something to say in the margin."""
    return bool(statement.note or statement.sources or statement.links or statement.attributed_to)


def statement_views(
    site: Site, brief: Brief, resolve: Callable[[str], str]
) -> tuple[StatementView, ...]:
    """The brief's statements in the order of the text, its notes numbered."""
    views = []
    number = 0
    for statement in brief.statements:
        actor = brief.actors.get(statement.actor) if statement.actor else None
        noted = has_note(statement)
        number += noted
        views.append(
            StatementView(
                id=statement.id,
                target=f"{brief.slug}/#{statement.id}",
                kind=statement.kind,
                kind_label=kind_label(statement.kind, site.config),
                quote=" ".join(statement.quote.split()),
                speaker=actor.name if actor else statement.attributed_to or "",
                actor=actor,
                attributed_to=statement.attributed_to,
                note=inline_html(statement.note, resolve) if statement.note else None,
                by=statement.by,
                sources=statement.sources,
                tags=statement.tags,
                number=number if noted else None,
                brief_title=brief.article.meta.title,
                brief_target=f"{brief.slug}/",
                date=brief.date,
                draft=statement.draft,
            )
        )
    return tuple(views)


def actor_cards(brief: Brief, views: tuple[StatementView, ...]) -> tuple[ActorCard, ...]:
    """One card per actor, in the order in which they are first heard."""
    words = {
        name: sum(len(view.quote.split()) for view in views if view.actor and view.actor.id == name)
        for name in brief.actors
    }
    total = sum(words.values())
    return tuple(
        ActorCard(
            actor=actor,
            target=f"actors/{name}/",
            initials=initials(actor.name),
            description=position(actor),
            statements=tuple(view for view in views if view.actor and view.actor.id == name),
            words=words[name],
            share=round(100 * words[name] / total) if total else 0,
        )
        for name, actor in brief.actors.items()
    )


def resolver(site: Site, brief: Brief, link: Callable[[str], str]) -> Callable[[str], str]:
    """How the links of a brief's Markdown are written on a page: relative, or as they are."""

    def resolve(url: str) -> str:
        if urls.is_external(url):
            return urls.encode(url)
        return link(site.target(url, brief.article.path) or url)

    return resolve
