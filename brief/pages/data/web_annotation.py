"""A brief's annotations as a W3C Web Annotation collection, for annotation clients.

https://www.w3.org/TR/annotation-model/: each annotation's target is the brief's page, with a
TextQuoteSelector and a TextPositionSelector, which say the same. A quotation with words left out
has a target for each of its pieces, as the selectors of one target are alternatives.

Positions count code points of the plain text, which is the text of the page's
`[data-article-body]`: so the model has it (4.2.5). A client that counts the UTF-16 units of the
DOM instead, such as `dom-anchor-text-position`, must convert them where there are emoji.

What the model has no word for is in properties that begin with `brief:`, so that Brief reads back
what it wrote: whose second-hand words are, how a statement is linked, and what it said formerly.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from brief.pages.addresses import absolute, absolute_resolver
from brief.pages.brief.highlight import inline_html
from brief.pages.strings import strings
from brief.site import Brief, Site, Statement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""The most UTF-16 units of a prefix or suffix, unless it takes more to name one place only.

Clients that search by diff-match-patch fail on a longer one.
"""


def annotations_jsonld(site: Site, brief: Brief, base_url: str) -> bytes:
    """The collection. Without a base URL its addresses are relative to the file's own."""
    document = f"{brief.slug}/annotations.jsonld"
    items = (annotation(site, brief, each, base_url) for each in brief.statements)
    collection = {
        "@context": CONTEXT,
        "id": address(base_url, document),
        "type": "AnnotationCollection",
        "label": brief.article.meta.title,
        "total": len(brief.statements),
        "first": {
            "id": address(base_url, f"{document}#first"),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": list(items),
        },
    }
    return msgspec.json.encode(collection) + b"\n"


def address(base_url: str, target: str) -> str:
    """An address that stays right where no base URL is known: relative to the brief's folder."""
    return absolute(base_url, target) if base_url else f"../{absolute('', target)}"


def annotation(site: Site, brief: Brief, statement: Statement, base_url: str) -> dict[str, Any]:
    bodies = list(bodies_of(site, brief, statement, base_url))
    text = brief.article.document.text
    made: dict[str, Any] = {
        "id": address(base_url, f"{brief.slug}/#{statement.id}"),
        "type": "Annotation",
        "motivation": "commenting" if statement.note else "classifying",
    }
    if statement.by:
        made["creator"] = {"name": statement.by.name}
    made["body"] = bodies
    targets = [
        {"source": address(base_url, f"{brief.slug}/"), "selector": selectors(text, start, end)}
        for start, end in statement.spans
    ]
    made["target"] = targets if len(targets) > 1 else targets[0]
    if statement.formerly:
        made["brief:formerly"] = [
            {"brief:quote": each.quote, "brief:until": each.until.isoformat()}
            for each in statement.formerly
        ]
    return made


def selectors(text: str, start: int, end: int) -> list[dict[str, Any]]:
    prefix, suffix = distinguishing_context(text, start, end)
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": prefix,
            "suffix": suffix,
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def distinguishing_context(text: str, start: int, end: int) -> tuple[str, str]:
    """As much of the text before and after a span as tells it from every other place."""
    size = AROUND
    while True:
        prefix, suffix = text[max(0, start - size) : start], text[end : end + size]
        prefix, suffix = prefix[beyond(prefix) :], suffix[: len(suffix) - beyond(suffix)]
        quoted = prefix + text[start:end] + suffix
        first = text.find(quoted)
        if text.find(quoted, first + 1) < 0 or size > len(text):
            return prefix, suffix
        size *= 2


def beyond(text: str) -> int:
    """How many code points take two UTF-16 units."""
    return 0 if text.isascii() else sum(char > "\uffff" for char in text)


def bodies_of(
    site: Site, brief: Brief, statement: Statement, base_url: str
) -> Iterator[dict[str, Any]]:
    """What is said of the words: their kind, their speaker, the note, its sources, tags, links."""
    if statement.note:
        html = inline_html(statement.note, absolute_resolver(site, brief, base_url))
        yield {
            "type": "TextualBody",
            "purpose": "commenting",
            "format": "text/html",
            "value": str(html),
        }
    yield textual("classifying", statement.kind)
    yield from voices_of(site, brief, statement, base_url)
    for tag in statement.tags:
        yield textual("tagging", tag)
    for source in statement.sources:
        for url in (source.url, source.archived):
            if url:
                yield resource("linking", absolute_resolver(site, brief, base_url)(url))
    for link in statement.links:
        found = resource("linking", address(base_url, f"{link.brief}/#{link.statement}"))
        if link.incoming:
            found["brief:incoming"] = True
        elif link.relation != "see-also":
            found["brief:relation"] = link.relation
        yield found


def voices_of(
    site: Site, brief: Brief, statement: Statement, base_url: str
) -> Iterator[dict[str, Any]]:
    """Whose words they are. Second-hand ones are nobody's: it is told who tells them."""
    actor, teller = brief.speaker(statement), brief.teller(statement)
    if statement.second_hand:
        t = strings(site.config.lang, site.config.lang_fallback)
        told = textual("describing", brief.attribution(statement, t["as-told"]))
        yield told | {"brief:teller": brief.teller_name(statement)}
        for role, each in (("speaker", actor), ("teller", teller)):
            if each:
                found = resource("linking", address(base_url, f"actors/{each.id}/"))
                yield found | {"brief:role": role}
        return
    if actor:
        yield resource("identifying", address(base_url, f"actors/{actor.id}/"))
    if name := brief.speaker_name(statement):
        yield textual("identifying", name)


def textual(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def resource(purpose: str, source: str) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": purpose, "source": source}
