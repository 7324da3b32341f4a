"""A brief's page for search engines: schema.org in JSON-LD (https://schema.org/NewsArticle).

Verbatim quotations are given as `Quotation`; a paraphrase is nobody's own words, and is not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from markupsafe import Markup

from brief.formats import urls
from brief.pages.addresses import absolute, absolute_resolver
from brief.pages.strings import strings
from brief.site import Actor, Brief, Site, Statement

TYPES = {"person": "Person", "organisation": "Organization", "place": "Place"}
ESCAPES = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"))
"""What could end the script or begin a comment in it."""


def structured_data(site: Site, brief: Brief, base_url: str) -> Markup:
    """The JSON-LD of a brief, safe inside a `<script>` element.

    Without a base URL, what is named within the site has no address.
    """
    text = msgspec.json.encode(news_article(site, brief, base_url)).decode()
    for character, escaped in ESCAPES:
        text = text.replace(character, escaped)
    return Markup(text)


def news_article(site: Site, brief: Brief, base_url: str) -> dict[str, Any]:
    meta = brief.article.meta
    people = {name: agent(actor, base_url) for name, actor in brief.actors.items()}
    named = {
        name: {key: each[key] for key in ("@type", "@id", "name") if key in each}
        for name, each in people.items()
    }
    quotations = []
    for statement in brief.statements:
        if statement.kind == "quotation":
            quotations.append(
                bare(
                    {
                        "@type": "Quotation",
                        "@id": own(base_url, f"{brief.slug}/#{statement.id}"),
                        "text": " ".join(statement.quote.split()),
                        "creator": named.get(statement.speaks or ""),
                        "creditText": credit(site, brief, statement),
                    }
                )
            )
    return bare(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": own(base_url, f"{brief.slug}/"),
            "url": own(base_url, f"{brief.slug}/"),
            "headline": meta.title,
            "description": meta.summary,
            "datePublished": brief.date.isoformat(),
            "inLanguage": meta.lang or site.config.lang,
            "publisher": {"@type": "Organization", "name": site.config.title},
            "isBasedOn": source(brief, absolute_resolver(site, brief, base_url)),
            "keywords": list(meta.topics),
            "correction": [each.text for each in meta.corrections],
            "mentions": list(people.values()),
            "hasPart": quotations,
        }
    )


def credit(site: Site, brief: Brief, statement: Statement) -> str | None:
    """Who said it, where that is nobody with a name of whom it is known at first hand."""
    if statement.speaks:
        return None
    t = strings(site.config.lang, site.config.lang_fallback)
    return brief.attribution(statement, t["as-told"]) or None


def source(brief: Brief, resolve: Callable[[str], str]) -> dict[str, Any] | None:
    """The source article, if anything is known of it."""
    outlet = brief.article.meta.source
    made = bare(
        {
            "@type": "NewsArticle",
            "url": resolve(outlet.url) if outlet.url else None,
            "publisher": bare({"@type": "Organization", "name": outlet.name})
            if outlet.name
            else None,
            "author": {"@type": "Person", "name": outlet.author} if outlet.author else None,
            "datePublished": outlet.published.isoformat() if outlet.published else None,
        }
    )
    return made if len(made) > 1 else None


def agent(actor: Actor, base_url: str) -> dict[str, Any]:
    kind = TYPES.get(actor.kind, "Person")
    known: dict[str, Any] = {
        "@type": kind,
        "@id": own(base_url, f"actors/{actor.id}/"),
        "name": actor.name,
        "alternateName": list(actor.aliases),
        "description": actor.description and actor.description.text,
        "sameAs": actor.url if actor.url and urls.is_external(actor.url) else None,
    }
    if kind == "Person":
        known["jobTitle"] = actor.role
        if actor.affiliation:
            known["affiliation"] = {"@type": "Organization", "name": actor.affiliation}
    return bare(known)


def own(base_url: str, target: str) -> str | None:
    return absolute(base_url, target) if base_url else None


def bare(known: dict[str, Any]) -> dict[str, Any]:
    """Without what is unknown or empty."""
    return {name: value for name, value in known.items() if value not in (None, [], "")}
