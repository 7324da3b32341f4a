"""What the quotation index can be narrowed by: each choice is a link to a page of its own."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from markupsafe import Markup
from msgspec import Struct

from brief.pages.brief.statement import kind_label
from brief.pages.links import Linker
from brief.pages.listing import Listings
from brief.pages.lists.statement_list import ROOT, href
from brief.pages.strings import Strings

CHOICES_SHOWN = 12


class Choice(Struct, frozen=True):
    """One value of a facet: its page, and how many statements are listed there."""

    value: str
    label: str
    target: str
    count: int


class Facet(Struct, frozen=True):
    """A group of choices, the most frequent first. `index` lists them all, if these are not all."""

    name: str
    choices: tuple[Choice, ...]
    index: str | None = None


def facet_lists(listings: Listings, base: str, link: Linker) -> Markup:
    """The choices as lists of links; the one whose address is `base` is that of this page.

    They are the same on each of hundreds of pages, so their HTML is made once, as that of the
    statements is.
    """
    marked = Linker(ROOT, link.index)
    html = listings.memo(lists_of, facets(listings), listings.t, marked, key=link.index)
    here = f'href="{href(marked, base)}"'
    return Markup(html.replace(here, f'{here} aria-current="page"').replace(ROOT, link.root))


def lists_of(facets: Iterable[Facet], t: Strings, link: Linker) -> str:
    lists = []
    for facet in facets:
        choices = "".join(
            f'<li><a href="{href(link, each.target)}" data-facet="{facet.name}" '
            f'data-value="{escape(each.value)}" data-count="{each.count}">{escape(each.label)}</a> '
            f'<span class="quiet">{each.count}</span></li>\n'
            for each in facet.choices
        )
        if facet.index:
            choices += f'<li><a href="{href(link, facet.index)}">{escape(t["all"])}</a></li>\n'
        lists.append(f"<h3>{escape(t(f'facet-{facet.name}'))}</h3>\n<ul>\n{choices}</ul>\n")
    return "".join(lists)


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
