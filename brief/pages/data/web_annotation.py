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

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Any

import msgspec

from brief.anchor import Span
from brief.pages.addresses import absolute, absolute_resolver
from brief.pages.brief.highlight import inline_html
from brief.pages.strings import strings
from brief.site import Brief, Site, Statement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""The most UTF-16 units of a prefix or suffix, unless it takes more to name one place only.

Clients that search by diff-match-patch fail on a longer one.
"""
HEADS = 16, 2 * AROUND
"""How many code points of some words are compared first, and then of those that are not told apart.

The longer ones are no longer than any words with the most that is around them.
"""
MANY = 10_000_000
"""Where each of some spans means to search all of the text: so many code points take some 3 ms."""


def annotations_jsonld(site: Site, brief: Brief, base_url: str) -> bytes:
    """The collection. Without a base URL its addresses are relative to the file's own."""
    document = f"{brief.slug}/annotations.jsonld"
    text = brief.article.document.text
    once = found_once(text, [span for each in brief.statements for span in each.spans])
    items = (annotation(site, brief, each, base_url, once) for each in brief.statements)
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


def annotation(
    site: Site, brief: Brief, statement: Statement, base_url: str, once: Container[str]
) -> dict[str, Any]:
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
        {"source": address(base_url, f"{brief.slug}/"), "selector": selectors(text, span, once)}
        for span in statement.spans
    ]
    made["target"] = targets if len(targets) > 1 else targets[0]
    if statement.formerly:
        made["brief:formerly"] = [
            {"brief:quote": each.quote, "brief:until": each.until.isoformat()}
            for each in statement.formerly
        ]
    return made


def selectors(text: str, span: Span, once: Container[str]) -> list[dict[str, Any]]:
    start, end = span
    prefix, suffix = distinguishing_context(text, span, once)
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": prefix,
            "suffix": suffix,
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def distinguishing_context(text: str, span: Span, once: Container[str]) -> tuple[str, str]:
    """As much of the text before and after a span as tells it from every other place.

    What begins with words that are in the text `once` is nowhere else.
    """
    size = AROUND
    while True:
        prefix, suffix = around(text, span, size)
        quoted = prefix + text[slice(*span)] + suffix
        if any(quoted[:head] in once for head in HEADS):
            return prefix, suffix
        first = text.find(quoted)
        if text.find(quoted, first + 1) < 0 or size > len(text):
            return prefix, suffix
        size *= 2


def around(text: str, span: Span, size: int) -> tuple[str, str]:
    """So many UTF-16 units of the text before and after a span, at most."""
    start, end = span
    prefix, suffix = text[max(0, start - size) : start], text[end : end + size]
    return prefix[beyond(prefix) :], suffix[: len(suffix) - beyond(suffix)]


def found_once(text: str, spans: Sequence[Span]) -> Container[str]:
    """How the spans with what is around them begin, of what is so in the text once.

    It takes one look at the whole text, and is empty where a search for each takes less.
    """
    if len(spans) * len(text) < MANY:
        return ()
    starts = {start - len(around(text, (start, end), AROUND)[0]) for start, end in spans}
    found: set[str] = set()
    for size in HEADS:
        heads = {text[start : start + size] for start in starts}
        counts = Counter(
            head for start in range(len(text)) if (head := text[start : start + size]) in heads
        )
        found |= {head for head, count in counts.items() if count == 1 and len(head) == size}
        starts = {start for start in starts if text[start : start + size] not in found}
    return found


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
