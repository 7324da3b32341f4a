"""The page of one brief: the article with its highlights, the notes, its actors' cards."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence

from markupsafe import Markup
from msgspec import Struct

from brief.config import Author
from brief.content.pictures import Size
from brief.content.schema import FrontMatter
from brief.pages.brief import shares
from brief.pages.brief.cards import ActorCard, actor_cards, words_of_actors
from brief.pages.brief.highlight import Highlight, block_of, block_starts, body_html, row
from brief.pages.brief.margin import Pile, piles
from brief.pages.brief.related import Neighbour, neighbours, related
from brief.pages.brief.score import Tick, score
from brief.pages.brief.share_image import share_address
from brief.pages.brief.statement import (
    StatementView,
    annotator,
    measurer,
    resolver,
    statement_views,
)
from brief.pages.brief.structured_data import structured_data
from brief.pages.links import Linker
from brief.pages.named import topics_of
from brief.pages.strings import Strings, direction, strings
from brief.site import Brief, Site

WORDS_PER_MINUTE = 230
LONG_TEXT = 1800
"""Of how many characters a text is longer than the first screen of any tablet."""
LONG_CAPTION = 160
"""How many characters of a caption have room below a picture beside the headline."""
WIDEST = 30 / 17
"""The shape of the place for a picture beside the headline: its largest width by its height."""


class BriefInput(Struct, frozen=True):
    """What `brief.html` is given.

    `meta` is the front matter. `annotator` is who wrote most of the notes, and `corrected` the day
    of the latest correction. `told` has the words, by the id of their element, that tell who speaks
    and how: highlights are described by them. `silent` are the actors that say nothing here.
    `picture_row` has the classes of the row that the picture follows on a narrow screen, which is
    that of the first highlight; `picture` is "image" or "image caption", and None where there is
    none to be seen: what is said of it stands in the head then.
    A `long_text` is longer than any first screen: what follows it is drawn after that.
    `annotations` is the file of the brief's annotations, and `structured` what the page itself
    tells machines.
    """

    title: str
    meta: FrontMatter
    topics: tuple[tuple[str, str], ...]
    article_lang: str
    article_dir: str
    body: Markup
    long_text: bool
    notes: tuple[Pile, ...]
    statements: tuple[StatementView, ...]
    cards: tuple[ActorCard, ...]
    voices: tuple[ActorCard, ...]
    silent: tuple[ActorCard, ...]
    score: tuple[Tick, ...]
    told: Mapping[str, str]
    annotator: Author | None
    corrected: datetime.date | None
    kinds: Mapping[str, str]
    unnamed: tuple[StatementView, ...]
    unnamed_share: int
    words: int
    source_url: str | None
    minutes: int
    image_src: str | None
    image_size: Size | None
    wide_image: bool
    picture: str | None
    picture_row: str
    long_caption: bool
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
    words = words_of_actors(views, document.text)
    cards = actor_cards(brief, views, words)
    told = told_of(views, t)
    marked = marks(views, cards, told, direction(article_lang))
    table = t["table"]
    image_src = resolve(meta.image.src) if meta.image and meta.image.src else None
    image_size = measure(meta.image.src) if meta.image and meta.image.src else None
    older, newer = neighbours(site, brief)
    return BriefInput(
        title=meta.title,
        meta=meta,
        topics=tuple((topic.label, topic.target) for topic in topics_of(brief)),
        article_lang=article_lang,
        article_dir=direction(article_lang),
        body=body_html(document, marked, resolve, measure, brief.headings, table),
        long_text=len(document.text) > LONG_TEXT,
        notes=piles(document, views),
        statements=views,
        cards=cards,
        voices=tuple(card for card in cards if card.statements),
        silent=tuple(card for card in cards if not card.statements),
        score=score(marked, len(document.text)),
        told={told[view.id]: words_of(view, t) for view in views},
        annotator=annotator(brief),
        corrected=max((each.date for each in meta.corrections), default=None),
        kinds=kinds_of(views),
        unnamed=tuple(view for view in views if view.attributed_to and not view.actor),
        unnamed_share=shares.percent(words[None], words.total()),
        words=words.total(),
        source_url=resolve(meta.source.url) if meta.source.url else None,
        minutes=max(1, math.ceil(shares.count_words(document.text) / WORDS_PER_MINUTE)),
        image_src=image_src,
        image_size=image_size,
        wide_image=image_size is not None and is_wide(image_size),
        picture=picture(meta, image_src),
        picture_row=picture_row(brief),
        long_caption=len(caption(meta)) > LONG_CAPTION,
        older=older,
        newer=newer,
        related=related(site, brief),
        structured=structured_data(site, brief, base_url),
        annotations=f"{brief.slug}/annotations.jsonld",
        share_image=share_address(site, brief, base_url),
    )


def is_wide(size: Size) -> bool:
    """Whether a picture beside the headline is limited by its width, not by its height."""
    return size.width > WIDEST * size.height


def kinds_of(views: Sequence[StatementView]) -> dict[str, str]:
    """The label of each kind in the brief, by its name, in the order of the text."""
    return {view.kind: view.kind_label for view in views}


def told_of(views: Sequence[StatementView], t: Strings) -> dict[str, str]:
    """By statement, the id of the element that tells who speaks and how; one for the same words.

    No statement and no heading has such an id: neither may hold a full stop.
    """
    words = {view.id: words_of(view, t) for view in views}
    ids = {each: f"told.{number}" for number, each in enumerate(dict.fromkeys(words.values()), 1)}
    return {name: ids[each] for name, each in words.items()}


def words_of(view: StatementView, t: Strings) -> str:
    """Who speaks, through whom it was heard, and how it is told."""
    heard = view.speaker_name
    if view.teller_name:
        heard = t("as-told", name=heard, teller=view.teller_name)
    return t["comma"].join(each for each in (heard, view.kind_label) if each)


def picture(meta: FrontMatter, src: str | None) -> str | None:
    """What there is of the article's picture."""
    if not src:
        return None
    return "image caption" if caption(meta).strip() else "image"


def picture_row(brief: Brief) -> str:
    """The classes of the row of the first highlight, or of the first block where there is none."""
    starts = block_starts(brief.article.document.blocks)
    first = brief.statements[0].spans[0][0] if brief.statements else 0
    return row(block_of(starts, first))


def caption(meta: FrontMatter) -> str:
    """What stands below the picture."""
    return f"{meta.image.caption or ''} {meta.image.credit or ''}" if meta.image else ""


def marks(
    views: Sequence[StatementView],
    cards: Sequence[ActorCard],
    told: Mapping[str, str],
    article_dir: str,
) -> list[Highlight]:
    """The brief's statements as marks; each leads to its note, or to its entry on a card."""
    result = []
    for view in views:
        href = None
        if view.number is not None:
            href = f"#note-{view.id}"
        elif view.speaker_name:
            href = f"#entry-{view.id}"
        actor = view.actor
        result.append(
            Highlight(
                id=view.id,
                spans=view.statement.spans,
                kind=view.kind,
                speaker_id=actor.id if actor else None,
                colour=actor.colour if actor else None,
                initials=view.initials or None,
                speaker_name=view.speaker_name or None,
                number=view.number,
                draft=view.draft,
                href=href,
                # Two sources without a name are never taken for one.
                voice=actor.id if actor else (view.attributed_to and f"? {view.id}"),
                second=bool(actor and actor.second),
                told=told[view.id],
                aliases=view.statement.aliases,
                dir=view.way.dir if view.way.dir != article_dir else None,
            )
        )
    return result
