"""The page of one brief: the article with its highlights, the notes, its actors' cards."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from brief.pages.highlight import Mark, block_of, block_starts, body_html, row
from brief.pages.views import (
    ActorCard,
    StatementView,
    actor_cards,
    initials,
    resolver,
    statement_views,
)
from brief.site import Brief, Site

WORDS_PER_MINUTE = 230


def brief_context(site: Site, brief: Brief, link: Callable[[str], str]) -> dict[str, Any]:
    """What `brief.html` is given."""
    resolve = resolver(site, brief, link)
    views = statement_views(site, brief, resolve)
    document = brief.article.document
    meta = brief.article.meta
    starts = block_starts(document)
    notes: dict[str, list[StatementView]] = {}
    for view, statement in zip(views, brief.statements, strict=True):
        if view.number is not None:
            notes.setdefault(row(block_of(starts, statement.spans[0][0])), []).append(view)
    cards: tuple[ActorCard, ...] = actor_cards(brief, views)
    return {
        "title": meta.title,
        "meta": meta,
        "lang": meta.lang or site.config.lang,
        "body": body_html(document, marks(brief, views), resolve),
        "notes": notes,
        "statements": views,
        "cards": cards,
        "minutes": max(1, math.ceil(len(document.text.split()) / WORDS_PER_MINUTE)),
        "image_src": resolve(meta.image.src) if meta.image and meta.image.src else None,
    }


def marks(brief: Brief, views: tuple[StatementView, ...]) -> list[Mark]:
    """The brief's statements as marks; each leads to its note, or to its entry on a card."""
    result = []
    for view, statement in zip(views, brief.statements, strict=True):
        href = None
        if view.number is not None:
            href = f"#note-{view.id}"
        elif view.actor:
            href = f"#entry-{view.id}"
        result.append(
            Mark(
                id=view.id,
                spans=statement.spans,
                kind=view.kind,
                speaker=view.actor.id if view.actor else None,
                colour=view.actor.colour if view.actor else None,
                initials=initials(view.actor.name) if view.actor else None,
                number=view.number,
                href=href,
            )
        )
    return result
