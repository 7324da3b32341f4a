"""What the quotation index can be narrowed by: each choice is a link to a page of its own."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from brief.pages.brief.statement import kind_label
from brief.pages.listing import Listings

CHOICES_SHOWN = 12


class Choice(Struct, frozen=True):
    """One value of a facet: its page, and how many statements are listed there.

    `current` is whether that page is the one that shows the choice.
    """

    value: str
    label: str
    target: str
    count: int
    current: bool = False


class Facet(Struct, frozen=True):
    """A group of choices, the most frequent first. `index` lists them all, if these are not all."""

    name: str
    choices: tuple[Choice, ...]
    index: str | None = None


def facets_of_page(listings: Listings, base: str) -> tuple[Facet, ...]:
    """The facets as the pages at `base` show them; all but the one that has it are shared."""
    return tuple(at(facet, base) for facet in facets(listings))


def at(facet: Facet, base: str) -> Facet:
    if not any(choice.target == base for choice in facet.choices):
        return facet
    choices = tuple(replace(each, current=each.target == base) for each in facet.choices)
    return replace(facet, choices=choices)


def facets(listings: Listings) -> tuple[Facet, ...]:
    """The facets of the quotation index."""
    return listings.memo(facets_of, listings, reads=listings.site)


def facets_of(listings: Listings) -> tuple[Facet, ...]:
    """The facets of the quotation index; one without a choice is left out."""
    site = listings.site
    actors = (
        Choice(name, site.actors[name].name, f"actors/{name}/", len(said))
        for name, said in site.said.items()
    )
    kinds = (
        Choice(kind, kind_label(kind, site.config), f"quotations/kind/{kind}/", len(said))
        for kind, said in listings.by_kind.items()
    )
    evidence = (
        Choice(value, listings.t(f"evidence-{value}"), f"quotations/evidence/{value}/", len(said))
        for value, said in listings.by_evidence.items()
    )
    topics = (
        Choice(slug, site.topics[slug], f"quotations/topic/{slug}/", len(said))
        for slug, said in listings.by_topic.items()
    )
    tags = (
        Choice(slug, listings.tags[slug], f"tags/{slug}/", len(said))
        for slug, said in listings.by_tag.items()
    )
    years = [
        Choice(year, year, f"quotations/year/{year}/", len(said))
        for year, said in listings.by_year.items()
    ]
    found = (
        facet("actor", actors, "actors/"),
        facet("kind", kinds, None),
        facet("evidence", evidence, None),
        facet("topic", topics, "topics/"),
        facet("tag", tags, "tags/"),
        Facet(
            "year", tuple(years[:CHOICES_SHOWN]), "archive/" if len(years) > CHOICES_SHOWN else None
        ),
    )
    return tuple(each for each in found if each.choices)


def facet(name: str, choices: Iterable[Choice], index: str | None) -> Facet:
    ranked = sorted(choices, key=lambda each: (-each.count, each.label.casefold(), each.value))
    rest = len(ranked) > CHOICES_SHOWN
    return Facet(name, tuple(ranked[:CHOICES_SHOWN]), index if rest else None)
