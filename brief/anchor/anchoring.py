"""Anchor: from an article's text and its annotations' selectors to spans.

A wrong anchor puts words in someone's mouth, so whatever is in doubt stays without one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from brief.anchor.exact import Chain, cuts_word, find
from brief.anchor.normalise import Normalised, normal, normalise
from brief.content.markdown import Document
from brief.content.sidecar import Annotation, Selector
from brief.formats.nodes import shorten
from brief.problems import Problem

Span = tuple[int, int]
"""A half-open range `[start, end)` of code points of the plain text."""

PLACES_SHOWN = 8
PREFIX_WORDS = 8


class Status(StrEnum):
    """How an annotation ended."""

    EXACT = "exact"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"


class Anchored(NamedTuple):
    """An annotation with its spans, in order; there are none unless it is `EXACT`."""

    annotation: Annotation
    status: Status
    spans: tuple[Span, ...] = ()


def anchor(
    document: Document, annotations: Iterable[Annotation]
) -> tuple[tuple[Anchored, ...], list[Problem]]:
    """Each annotation with the spans of the document's plain text that its selector names.

    One whose text stands nowhere, or in several places that nothing tells apart, gets no span, and
    a problem that names the nearest text or the places.
    """
    text = normalise(document.text)
    anchored, problems = [], []
    for annotation in annotations:
        chains = find(text, annotation.selector)
        if len(chains) == 1:
            spans = tuple(text.original(*span) for span in chains[0])
            anchored.append(Anchored(annotation, Status.EXACT, spans))
        elif chains:
            anchored.append(Anchored(annotation, Status.AMBIGUOUS))
            problems.append(ambiguous(document, text, annotation, chains))
        else:
            anchored.append(Anchored(annotation, Status.ORPHAN))
            problems.append(orphan(document, text, annotation))
    return tuple(anchored), problems


def ambiguous(
    document: Document, text: Normalised, annotation: Annotation, chains: list[Chain]
) -> Problem:
    lines = ["Add what settles it:"]
    for number, chain in enumerate(chains[:PLACES_SHOWN], 1):
        start = text.original(*chain[0])[0]
        settles = settling_prefix(text.text, chains, chain) or f"occurrence: {number}"
        lines.append(f"  line {document.line_of(start)}: {settles}")
    if len(chains) > PLACES_SHOWN:
        lines.append(f"  and {len(chains) - PLACES_SHOWN} more.")
    return Problem(
        "anchor-ambiguous",
        f"This text stands {len(chains)} times in the article: "
        f"“{shorten(annotation.selector.quote)}”.",
        annotation.place,
        "\n".join(lines),
    )


def settling_prefix(text: str, chains: list[Chain], chain: Chain) -> str:
    """The fewest words before a place that no other has before it, as YAML; maybe empty."""
    befores = [text[: other[0][0]].rstrip() for other in chains if other[0] != chain[0]]
    if len(befores) + 1 < len(chains):
        return ""
    before = text[: chain[0][0]].rstrip()
    words = before.split(" ")
    for count in range(1, min(PREFIX_WORDS, len(words)) + 1):
        prefix = " ".join(words[-count:])
        if prefix and not any(other.endswith(prefix) for other in befores):
            return "prefix: '{} '".format(prefix.replace("'", "''"))
    return ""


def orphan(document: Document, text: Normalised, annotation: Annotation) -> Problem:
    selector = annotation.selector
    bare = find(text, Selector(selector.quote))
    if bare and (selector.prefix or selector.suffix):
        message = "This text stands in the article, but not with this prefix and suffix"
        hint = f"It is on {places(document, text, bare)}. Mend the prefix or suffix."
    elif bare and selector.occurrence:
        message = f"This text stands {len(bare)} times in the article, not {selector.occurrence}"
        hint = f"It is on {places(document, text, bare)}. Mend the occurrence."
    else:
        message = "This text does not stand in the article"
        hint = nearest(document, text, selector.quote)
    return Problem(
        "anchor-orphan", f"{message}: “{shorten(selector.quote)}”.", annotation.place, hint
    )


def places(document: Document, text: Normalised, chains: list[Chain]) -> str:
    lines = [document.line_of(text.original(*chain[0])[0]) for chain in chains[:PLACES_SHOWN]]
    return f"line {', '.join(map(str, lines))}"


def nearest(document: Document, text: Normalised, quote: str) -> str:
    """A hint that names the text which shares the longest run of words with the quotation."""
    wanted = normal(quote).strip()
    if not wanted:
        return "It has no character that a reader sees. Quote words of the article."
    position = text.text.find(wanted)
    if position >= 0 and cuts_word(text.text, position, position + len(wanted)):
        line = document.line_of(text.original(position, position + len(wanted))[0])
        return f"On line {line} it is a part of a longer word. Quote whole words, or add a prefix."
    words, wanted_words = text.text.split(" "), wanted.split(" ")
    positions: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        positions.setdefault(key(word), []).append(index)
    # Each word that both have is a vote for where the quotation would begin.
    votes = Counter(
        max(0, position - index)
        for index, word in enumerate(wanted_words)
        for position in positions.get(key(word), ())
    )
    first, count = min(votes.items(), key=lambda item: (-item[1], item[0]), default=(0, 0))
    if count == 0 or (count == 1 and len(wanted_words) > 3):
        return "Copy the words from the article, or remove the annotation."
    found = " ".join(words[first : first + len(wanted_words)])
    offset = len(" ".join(words[:first])) + (1 if first else 0)
    start, end = text.original(offset, offset + len(found))
    shown = shorten(document.text[start:end].strip("“”\"',;: \n"), 100)
    return f"The nearest text is on line {document.line_of(start)}: “{shown}”."


def key(word: str) -> str:
    """A word without its case and the punctuation around it."""
    return word.casefold().strip(".,;:!?\"'()[]") or word
