"""Linked statements as both ends show them: what the other one says, when, and how it relates."""

from __future__ import annotations

import datetime

from msgspec import Struct

from brief.formats.shorten import first_words, short_title
from brief.pages.strings import way_of
from brief.site import Brief, Site, Statement


class LinkView(Struct, frozen=True):
    """The other end of a link, and its first words.

    `relation` is a key of the UI strings, such as `repeated-by`.
    """

    relation: str
    target: str
    quote: str
    speaker_name: str
    colour: str | None
    date: datetime.date
    title: str
    lang: str
    dir: str
    here: bool
    """Whether it stands in the same brief."""


OTHER_WAY = {
    "see-also": "see-also",
    "repeats": "repeated-by",
    "contradicts": "contradicted-by",
}


TITLE_SHOWN = 40
WORDS_SHOWN = 72
"""How many characters of the other statement are shown, at most."""


def link_views(site: Site, brief: Brief, statement: Statement) -> tuple[LinkView, ...]:
    """A statement's links, its own first; two that say the same of each other show once."""
    views: dict[tuple[str, str], LinkView] = {}
    for link in sorted(statement.links, key=lambda each: each.incoming):
        other = site.by_slug[link.brief]
        lang = other.article.meta.lang or site.config.lang
        said = other.by_id[link.statement]
        # In this brief's colour where it speaks here too, in its own where it does not.
        actor = said.actor and (brief.actors.get(said.actor) or site.actors.get(said.actor))
        target = f"{other.slug}/#{said.id}"
        relation = OTHER_WAY[link.relation] if link.incoming else link.relation
        if link.incoming and (link.relation, target) in views:
            continue
        here = other.slug == brief.slug
        words = way_of(said.quote, lang)
        views.setdefault(
            (relation, target),
            LinkView(
                relation=relation,
                target=f"#{said.id}" if here else target,
                quote=first_words(" ".join(said.quote.split()), WORDS_SHOWN),
                speaker_name=other.speaker_name(said),
                colour=actor.colour if actor else None,
                date=other.date,
                title=short_title(other.article.meta.title, TITLE_SHOWN),
                lang=words.lang,
                dir=words.dir,
                here=here,
            ),
        )
    return tuple(views.values())
