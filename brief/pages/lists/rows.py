"""A brief as lists show it: headline, summary, date, picture, the line, and who speaks in it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from brief.formats import urls
from brief.pages.line import Bars, bars_of
from brief.pages.listing import Listings
from brief.pages.named import Named, topics_of
from brief.pages.strings import direction
from brief.pages.voices import Voice, voice
from brief.site import Brief, Site

VOICES_SHOWN = 10


class Picture(Struct, frozen=True):
    """The picture of an article, of which the site has the file and knows the size."""

    target: str
    alt: str
    caption: str
    credit: str
    lang: str
    dir: str
    width: int
    height: int


class BriefRow(Struct, frozen=True, cache_hash=True):
    """A brief in a list.

    `voices` are those who speak in it, the first ones; `speakers`, `nameless` and `statements`
    count those with a name, the sources without, and what all of them say; `retold` of these
    reached the article through somebody else, and are no own words of any of them.
    """

    target: str
    title: str
    summary: str | None
    lang: str
    dir: str
    date: datetime.date
    outlet: str | None
    annotator: str | None
    topics: tuple[Named, ...]
    picture: Picture | None
    line: tuple[Bars, ...]
    voices: tuple[Voice, ...]
    speakers: int
    nameless: int
    statements: int
    retold: int

    @property
    def more(self) -> int:
        """How many of those who speak are not named here."""
        return self.speakers - len(self.voices)


def brief_rows(listings: Listings, briefs: Iterable[Brief]) -> tuple[BriefRow, ...]:
    """The rows of a list of briefs, in its order."""
    return tuple(brief_row(listings, brief) for brief in briefs)


def brief_row(listings: Listings, brief: Brief) -> BriefRow:
    """A brief as every list shows it."""
    return listings.memo.lately(row_of, listings.site, brief, key=brief.slug)


def row_of(site: Site, brief: Brief) -> BriefRow:
    meta = brief.article.meta
    lang = meta.lang or site.config.lang
    own = [each for each in brief.statements if not each.second_hand]
    speakers = list(dict.fromkeys(each.actor for each in own if each.actor))
    nameless = {each.attributed_to for each in own if not each.actor and each.attributed_to}
    by = next((each.by for each in brief.statements if each.by), None)
    return BriefRow(
        target=f"{brief.slug}/",
        title=meta.title,
        summary=meta.summary,
        lang=lang,
        dir=direction(lang),
        date=brief.date,
        outlet=meta.source.name,
        annotator=by.name if by else None,
        topics=topics_of(brief),
        picture=picture_of(site, brief, lang),
        line=bars_of(brief),
        voices=tuple(voice(brief.actors[name]) for name in speakers[:VOICES_SHOWN]),
        speakers=len(speakers),
        nameless=len(nameless),
        statements=sum(bool(each.actor or each.attributed_to) for each in brief.statements),
        retold=sum(each.second_hand for each in brief.statements),
    )


def picture_of(site: Site, brief: Brief, lang: str) -> Picture | None:
    """The article's picture; no page of a list loads one from elsewhere."""
    image = brief.article.meta.image
    if image is None or image.src is None or urls.is_external(image.src):
        return None
    target = site.target(image.src, brief.article.path)
    size = site.picture(image.src, brief.article.path)
    if target is None or size is None:
        return None
    return Picture(
        target=target,
        alt=image.alt or "",
        caption=image.caption or "",
        credit=image.credit or "",
        lang=lang,
        dir=direction(lang),
        width=size.width,
        height=size.height,
    )
