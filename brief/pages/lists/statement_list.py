"""The HTML of a list of statements.

A statement stands in up to six lists: its actor's, the index, and those by kind, topic, year and
tag. Its HTML is made once, with a mark where the way to the site's root goes, which depends on the
page: in an archive of a thousand briefs that is a fifth of the time of rendering each list.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from markupsafe import Markup

from brief.pages.links import Linker
from brief.pages.listing import Item, Listings
from brief.site import Said

ROOT = "\0"
"""Stands for the way to the site's root; no text has it, as it cannot stand in a page."""


def said_list(listings: Listings, statements: Sequence[Said], link: Linker) -> Markup:
    """The entries of a list, for an `<ol>`."""
    marked = Linker(ROOT, link.index)
    fragments = [
        listings.memo(
            fragment, listings.item(said), marked, key=(said[0].slug, said[1].id, link.index)
        )
        for said in statements
    ]
    return Markup("".join(fragments).replace(ROOT, link.root))


def fragment(item: Item, link: Linker) -> str:
    """One entry: the statement in its sentence, who said it, of what kind, when and where."""
    data = [f'data-kind="{item.kind}" data-date="{item.date}"']
    if item.actor:
        data.append(f'data-speaker="{item.actor.id}" data-colour="{item.actor.colour}"')
    if item.topics:
        data.append(f'data-topics="{" ".join(topic.slug for topic in item.topics)}"')
    if item.tags:
        data.append(f'data-tags="{" ".join(tag.slug for tag in item.tags)}"')
    tags = "".join(
        f' <a class="tag" href="{href(link, each.target)}">{escape(each.label)}</a>'
        for each in item.tags
    )
    return (
        f'<li class="said" {" ".join(data)}>\n'
        f'<blockquote lang="{item.lang}">{quoted(item, link)}</blockquote>\n'
        f'<p class="said-by">{who(item, link)}<span class="kind">{escape(item.kind_label)}</span> '
        f'<time datetime="{item.date}">{escape(item.day)}</time> '
        f'<a href="{href(link, item.brief_target)}">{escape(item.brief_title)}</a>{tags}</p>\n'
        "</li>\n"
    )


def quoted(item: Item, link: Linker) -> str:
    """The words in their sentence, with the paragraphs that they have in the article."""
    target = href(link, item.target)
    words = "</p><p>".join(
        f'<mark data-kind="{item.kind}"><a href="{target}">{escape(each)}</a></mark>'
        for each in item.paragraphs
    )
    return f"<p>{escape(item.before)}{words}{escape(item.after)}</p>"


def who(item: Item, link: Linker) -> str:
    if item.actor:
        role = f'<span class="role">{escape(item.role)}</span>' if item.role else ""
        name = f'<a href="{href(link, f"actors/{item.actor.id}/")}">{escape(item.speaker)}</a>'
        badge = f'<span class="badge" aria-hidden="true">{escape(item.initials)}</span>'
        return f'<span class="who">{badge} {name}</span> {role} '
    return f'<span class="who">{escape(item.speaker)}</span> ' if item.attributed_to else ""


def href(link: Linker, target: str) -> str:
    return escape(link(target))
