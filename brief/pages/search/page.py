"""The page for a search; without a script, or where it can't run, it leads to the indexes."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from brief.pages.brief.statement import kind_label
from brief.pages.listing import Listings
from brief.pages.search.records import BETWEEN, distinct_names, newest_of
from brief.pages.search.unspaced import LETTERS
from brief.pages.voices import Voice, voice

COUNTED = 20_000
"""Of more statements than that, what counts them takes too long to load (docs/scale.md)."""


class SearchInput(Struct, frozen=True):
    """What `search.html` is given: its filters, and what parts a quote from its note.

    Each filter comes with its values. The index has them too, with all that has them, which nobody
    has to load who only opens the page. With `counted`, results come with how many there are of
    whom, and about what; `voices` has the actors by the values of their filter. `unspaced` are the
    letters of words that no spaces part.
    """

    title: str
    filters: tuple[tuple[str, tuple[str, ...]], ...]
    counted: bool
    voices: Mapping[str, Voice]
    between: str = BETWEEN
    unspaced: str = LETTERS


def search_input(listings: Listings) -> SearchInput:
    """The page for a search."""
    site, t = listings.site, listings.t
    found = {statement.kind for brief in site.briefs for statement in brief.statements}
    kinds = {kind_label(kind, site.config) for kind in found}
    if site.briefs:
        kinds.add(t("search-brief"))
    if site.actors:
        kinds.add(t("actor"))
    names = distinct_names(site.actors.values())
    actors = [*names.values()]
    if any(each.attributed_to and not each.actor for _, each in listings.statements):
        actors.append(t("unnamed"))
    values = {
        "actor": actors,
        "kind": kinds,
        "topic": site.topics.values(),
    }
    return SearchInput(
        t("search"),
        tuple((name, tuple(sorted({*each}))) for name, each in values.items()),
        counted=len(listings.statements) <= COUNTED,
        voices={names[id]: voice(actor) for id, actor in newest_of(site.briefs).items()},
    )
