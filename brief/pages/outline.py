"""What lists tell of a whole site, known without its briefs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from msgspec import Raw, Struct

from brief.lazy import LazyMapping, LazySequence
from brief.memo import Memo
from brief.pages.data.statements import StatementsPart, parts_of, stated_of_each
from brief.pages.disputes import Dispute, disputes_of
from brief.pages.grouping import (
    briefs_involving,
    disputes_by_actor,
    disputes_by_topic,
    grouped_briefs,
    leading_of,
)
from brief.pages.listing import Listings, count_spoken, pulled_of
from brief.pages.lists.archive import counted_months, months_of
from brief.pages.voices import signs_of
from brief.site import Brief, Said, Site
from brief.site.model import StatementRef
from brief.site.outline import SLUGS, packed

DisputeRef = tuple[StatementRef, tuple[StatementRef, ...]]
"""A dispute: where the claim is, and what stands against it."""


class ListsOutline(Struct, frozen=True, array_like=True):
    """What `Listings` have, with slugs in the place of briefs.

    What is `Raw` is packed, as in the outline of the site. `months` counts the briefs by year and
    month, the latest first; `disputes_by_actor` and `disputes_by_topic` have positions among the
    `disputes`; `stated` and `parts` are of the statements as data.
    """

    spoken: int
    leading: str | None
    pulled: dict[str, str]
    signs: dict[str, str]
    involving: dict[str, Raw]
    months: dict[int, dict[int, int]]
    disputes: tuple[DisputeRef, ...]
    disputes_by_actor: dict[str, tuple[int, ...]]
    disputes_by_topic: dict[str, tuple[int, ...]]
    stated: dict[str, bytes]
    parts: dict[str, StatementsPart]


def lists_outline(listings: Listings) -> ListsOutline:
    """The outline of a site's lists."""
    site, memo = listings.site, listings.memo
    places = {id(each): place for place, each in enumerate(listings.disputes)}

    def places_of(found: Mapping[str, Iterable[Dispute]]) -> dict[str, tuple[int, ...]]:
        return {key: tuple(places[id(each)] for each in some) for key, some in found.items()}

    return ListsOutline(
        listings.spoken,
        listings.leading.slug if listings.leading else None,
        dict(listings.pulled),
        dict(listings.signs),
        packed({name: [each.slug for each in some] for name, some in listings.involving.items()}),
        {year: dict(months_of(listings, year)) for year in listings.briefs_by_year},
        tuple((ref(each.claim), tuple(map(ref, each.against))) for each in listings.disputes),
        places_of(listings.disputes_by_actor),
        places_of(listings.disputes_by_topic),
        dict(memo(stated_of_each, site)),
        dict(memo(parts_of, site)),
    )


def ref(said: Said) -> StatementRef:
    brief, statement = said
    return brief.slug, brief.statements.index(statement)


def known_listings(outline: ListsOutline, site: Site, memo: Memo) -> Listings:
    """The lists of an outline's site, of which the `memo` then knows what is in the outline.

    Which is what the site's briefs would tell, but for those that it takes to show a list.
    """
    listings = Listings(site, memo)

    def briefs_of(slugs: Sequence[str]) -> tuple[Brief, ...]:
        return tuple(map(site.by_slug.__getitem__, slugs))

    def involved(slugs: tuple[str, ...]) -> LazySequence[str, Brief]:
        return LazySequence(slugs, briefs_of)

    def said(place: StatementRef) -> Said:
        return next(site.at([place]))

    def dispute(refs: DisputeRef) -> Dispute:
        claim, against = refs
        return Dispute(said(claim), tuple(map(said, against)))

    disputes = LazySequence(outline.disputes, lambda some: map(dispute, some))

    def disputes_at(places: tuple[int, ...]) -> LazySequence[int, Dispute]:
        return LazySequence(places, lambda some: map(disputes.__getitem__, some))

    counts = [sum(months.values()) for months in outline.months.values()]
    ends = accumulate(counts)
    spans = {
        year: slice(end - count, end)
        for year, count, end in zip(outline.months, counts, ends, strict=True)
    }
    by_year = LazyMapping(spans, lambda span: involved(tuple(site.ranks)[span]))
    memo.know(count_spoken, site, outline.spoken)
    memo.know(leading_of, (site,), outline.leading and site.by_slug[outline.leading])
    memo.know(pulled_of, site, outline.pulled)
    memo.know(signs_of, (site.actors, site.said), outline.signs)
    involving = LazyMapping(outline.involving, lambda slugs: involved(SLUGS.decode(slugs)))
    memo.know(briefs_involving, (site,), involving)
    memo.know(grouped_briefs, (site,), by_year)
    for year, months in outline.months.items():
        memo.know(counted_months, (by_year[year],), Counter(months), key=year)
    memo.know(disputes_of, (site,), disputes)
    for function, places in (
        (disputes_by_actor, outline.disputes_by_actor),
        (disputes_by_topic, outline.disputes_by_topic),
    ):
        memo.know(function, (disputes,), LazyMapping(places, disputes_at))
    memo.know(stated_of_each, (site,), outline.stated)
    memo.know(parts_of, (site,), outline.parts)
    return listings
