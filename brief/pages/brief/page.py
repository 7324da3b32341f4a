"""The page of one brief: the article with its highlights, the notes, its actors' cards."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from markupsafe import Markup
from msgspec import Struct

from brief.content.pictures import Size
from brief.content.schema import FrontMatter
from brief.pages.brief import shares
from brief.pages.brief.highlight import Mark, body_html
from brief.pages.brief.margin import Pile, piles
from brief.pages.brief.related import Neighbour, neighbours, related
from brief.pages.brief.share_image import share_address
from brief.pages.brief.statement import (
    ActorCard,
    StatementView,
    actor_cards,
    measurer,
    resolver,
    spoken,
    statement_views,
)
from brief.pages.brief.structured_data import structured_data
from brief.pages.links import Linker
from brief.pages.named import topics_of
from brief.pages.strings import Strings, direction, strings
from brief.site import Brief, Site

WORDS_PER_MINUTE = 230
KEY_VOICES = 8
"""How many speakers the key above the text names at once; the others open below it."""


class BriefInput(Struct, frozen=True):
    """What `brief.html` is given.

    `meta` is the front matter. `annotations` is the file of the brief's annotations, and
    `structured` what the page itself tells machines.
    """

    title: str
    meta: FrontMatter
    topics: tuple[tuple[str, str], ...]
    article_lang: str
    article_dir: str
    body: Markup
    notes: tuple[Pile, ...]
    statements: tuple[StatementView, ...]
    cards: tuple[ActorCard, ...]
    voices: tuple[ActorCard, ...]
    key_voices: int
    kinds: Mapping[str, str]
    unnamed: tuple[StatementView, ...]
    unnamed_share: int
    bar: tuple[shares.Segment, ...]
    source_url: str | None
    minutes: int
    image_src: str | None
    image_size: Size | None
    older: Neighbour | None
    newer: Neighbour | None
    related: tuple[Neighbour, ...]
    structured: Markup
    annotations: str
    share_image: str | None


def brief_input(site: Site, brief: Brief, link: Linker, base_url: str) -> BriefInput:
    """The page of a brief."""
    meta = brief.article.meta
    article_lang = meta.lang or site.config.lang
    t = strings(meta.lang, site.config.lang, site.config.lang_fallback)
    resolve, measure = resolver(site, brief, link), measurer(site, brief)
    views = statement_views(site, brief, resolve, t)
    document = brief.article.document
    words = spoken(views)
    cards = actor_cards(brief, views, words)
    older, newer = neighbours(site, brief)
    return BriefInput(
        title=meta.title,
        meta=meta,
        topics=tuple((topic.label, topic.target) for topic in topics_of(brief)),
        article_lang=article_lang,
        article_dir=direction(article_lang),
        body=body_html(document, marks(brief, views), resolve, measure, brief.headings),
        notes=piles(document, views, brief.statements),
        statements=views,
        cards=cards,
        voices=tuple(card for card in cards if card.statements),
        key_voices=KEY_VOICES,
        kinds=kinds_of(views),
        unnamed=tuple(view for view in views if view.attributed_to and not view.actor),
        unnamed_share=shares.percent(words[None], words.total()),
        bar=bar(cards, words, t),
        source_url=resolve(meta.source.url) if meta.source.url else None,
        minutes=max(1, math.ceil(len(document.text.split()) / WORDS_PER_MINUTE)),
        image_src=resolve(meta.image.src) if meta.image and meta.image.src else None,
        image_size=measure(meta.image.src) if meta.image and meta.image.src else None,
        older=older,
        newer=newer,
        related=related(site, brief),
        structured=structured_data(site, brief, base_url),
        annotations=f"{brief.slug}/annotations.jsonld",
        share_image=share_address(site, brief, base_url),
    )


def kinds_of(views: Sequence[StatementView]) -> dict[str, str]:
    """The label of each kind in the brief, by its name, in the order of the text."""
    return {view.kind: view.kind_label for view in views}


def bar(
    cards: Sequence[ActorCard], words: Counter[str | None], t: Strings
) -> tuple[shares.Segment, ...]:
    """Who spoke how much, as a bar; empty where nobody did."""
    voices: list[tuple[str, str | None, int]] = [
        (card.actor.name, card.actor.colour, card.words) for card in cards
    ]
    return shares.segments([*voices, (t("unnamed"), None, words[None])])


def marks(brief: Brief, views: Sequence[StatementView]) -> list[Mark]:
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
                initials=view.initials or None,
                name=view.speaker or None,
                number=view.number,
                draft=view.draft,
                href=href,
            )
        )
    return result
