"""Who appears with whom, as one table: actors and briefs, or actors and actors.

Where there are few briefs, each is a string, and whoever is in it a bead on it. Where there are
many, or the same actors return, half a matrix has the briefs that each two of them share.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, groupby

from msgspec import Struct

from brief.formats.shorten import short_title
from brief.pages.grouping import company_of
from brief.pages.listing import Listings
from brief.pages.strings import direction
from brief.pages.voices import Voice, told_apart
from brief.site import Brief

BRIEFS_SHOWN = 12
"""So many columns have room for a bead on a phone."""
ACTORS_SHOWN = 100
PAIRED = 24
"""So many actors have room for their cells on a wide screen."""
OFTEN_SHOWN = 8
TITLE_SHOWN = 46
BEADS = (1, 2, 4, 10)
"""From how many statements on a bead is larger."""
SHADES = (1, 2, 4, 8)
"""From how many briefs on a cell is darker."""


class Column(Struct, frozen=True):
    """A brief over its column."""

    target: str
    title: str
    short: str
    lang: str
    dir: str
    day: str
    date: str


class Bead(Struct, frozen=True):
    """Whether an actor is in a brief, and how many statements of its own were selected there.

    `size` goes from 0, which is a ring. `join` says which part of the row's own string it is on.
    """

    statements: int
    size: int
    join: str


class StringGap(Struct, frozen=True):
    """Where an actor is not in a brief; its row's string may pass."""

    join: str


class StringRow(Struct, frozen=True):
    """An actor, and a cell for each brief."""

    voice: Voice
    cells: tuple[Bead | StringGap, ...]


class PairRow(Struct, frozen=True):
    """An actor, and a cell for each one above it: the briefs that both are in, and how dark."""

    voice: Voice
    cells: tuple[tuple[int, int], ...]


class Together(Struct, frozen=True):
    """Two actors, and in how many briefs both are."""

    one: Voice
    other: Voice
    briefs: int


class NetworkInput(Struct, frozen=True):
    """What `network.html` is given: `columns` and `strings`, or `pairs`; `hidden` counts actors."""

    title: str
    columns: tuple[Column, ...]
    strings: tuple[tuple[StringRow, ...], ...]
    pairs: tuple[PairRow, ...]
    often: tuple[Together, ...]
    hidden: int


def network_input(listings: Listings) -> NetworkInput:
    """The page of who appears with whom."""
    site = listings.site
    recurring = sum(len(briefs) > 1 for briefs in listings.involving.values())
    if len(site.briefs) <= BRIEFS_SHOWN and 2 * recurring < len(site.actors):
        return beads(listings)
    return matrix(listings)


def beads(listings: Listings) -> NetworkInput:
    """The briefs as strings; actors stand by the first brief that they are in."""
    site = listings.site
    briefs = site.briefs
    order = {brief.slug: n for n, brief in enumerate(briefs)}
    counts = {
        (name, brief.slug): 0 for name, found in listings.involving.items() for brief in found
    }
    for name, places in site.said.items():
        for slug, _ in places:
            counts[name, slug] += 1

    def place(name: str) -> tuple[int, int, int, str]:
        found = listings.involving[name]
        first = min(order[brief.slug] for brief in found)
        said = sum(counts[name, brief.slug] for brief in found)
        return first, -len(found), -said, site.actors[name].name.casefold()

    names = sorted(site.actors, key=place)[:ACTORS_SHOWN]
    voices = told_apart(listings.own_voice(name) for name in names)

    def rows(voices: Iterable[Voice]) -> tuple[StringRow, ...]:
        return tuple(
            StringRow(one, cells([counts.get((one.id, brief.slug)) for brief in briefs]))
            for one in voices
        )

    return NetworkInput(
        title=listings.t("network"),
        columns=tuple(column(listings, brief) for brief in briefs),
        strings=tuple(rows(each) for _, each in groupby(voices, key=lambda one: place(one.id)[0])),
        pairs=(),
        often=(),
        hidden=len(site.actors) - len(names),
    )


def column(listings: Listings, brief: Brief) -> Column:
    meta = brief.article.meta
    lang = meta.lang or listings.site.config.lang
    return Column(
        target=f"{brief.slug}/",
        title=meta.title,
        short=short_title(meta.title, TITLE_SHOWN),
        lang=lang,
        dir=direction(lang),
        day=listings.t.date(brief.date),
        date=brief.date.isoformat(),
    )


def cells(statements: Sequence[int | None]) -> tuple[Bead | StringGap, ...]:
    """The cells of a row; None is a brief that the actor is not in."""
    at = [n for n, count in enumerate(statements) if count is not None]
    first, last = at[0], at[-1]
    found: list[Bead | StringGap] = []
    for n, count in enumerate(statements):
        join = ""
        if first != last and first <= n <= last:
            join = "first" if n == first else "last" if n == last else "between"
        if count is None:
            found.append(StringGap(join))
        else:
            found.append(Bead(count, sum(count >= least for least in BEADS), join))
    return tuple(found)


def matrix(listings: Listings) -> NetworkInput:
    """The actors that appear with most others, each with each."""
    site = listings.site
    met = {
        name: sum(len(brief.actors) - 1 for brief in briefs)
        for name, briefs in listings.involving.items()
    }
    ranked = sorted(
        (name for name in site.actors if met.get(name)),
        key=lambda name: (-met[name], site.actors[name].name.casefold(), name),
    )[:PAIRED]
    beside = {name: company_of(listings.involving[name], name) for name in ranked}
    names = neighbouring(ranked, beside)
    voices = dict(
        zip(
            names,
            told_apart(listings.own_voice(name) for name in names),
            strict=True,
        )
    )
    pairs = tuple(
        PairRow(
            voices[name],
            tuple(
                (shared, sum(shared >= least for least in SHADES))
                for shared in (beside[name].get(other, 0) for other in names[:n])
            ),
        )
        for n, name in enumerate(names)
    )
    together = sorted(
        ((beside[one].get(other, 0), one, other) for one, other in combinations(names, 2)),
        key=lambda each: -each[0],
    )
    return NetworkInput(
        title=listings.t("network"),
        columns=(),
        strings=(),
        pairs=pairs,
        often=tuple(
            Together(voices[one], voices[other], shared)
            for shared, one, other in together[:OFTEN_SHOWN]
            if shared
        ),
        hidden=len(site.actors) - len(names),
    )


def neighbouring(names: Sequence[str], beside: Mapping[str, Mapping[str, int]]) -> list[str]:
    """The actors in an order in which those of the same briefs stand together."""
    left = list(names)
    order: list[str] = []
    while left:
        near = max(left, key=lambda name: sum(beside[name].get(each, 0) for each in order[-3:]))
        left.remove(near)
        order.append(near)
    return order
