"""Where a selector's text is found, exactly, in an article's text.

A quotation that leaves words out (`[...]`, `…`) is found by its pieces, in their order, in one
block. Nothing is ever chosen among several places: prefix, suffix and occurrence decide, or nobody
does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from msgspec import Struct

from brief.anchor.elision import Elided, elided
from brief.anchor.normalise import normal
from brief.anchor.outcome import Span
from brief.anchor.placing import Chain, FoundAt, QuotationPiece, QuotationReading, Ways
from brief.anchor.unmarked import Unmarked, unmarked
from brief.anchor.views import ArticleText, TooManyPlaces, View, without_continuing
from brief.anchor.words import cuts_word
from brief.content.sidecar import Selector

SHOWN = 8
"""The most places that a message lists."""

WAYS_COUNTED = 1_000
"""The ways to place several pieces may be more than anybody can count."""

FOLDED_SIGN = re.compile(r"[.\"']|,,")
"""What a quotation has that is in the folded text, and not in the plain one."""

OWN_DOTS_LIMIT = 100
"""The most ellipses each of which is looked for among the article's own.

With more, those in the article are taken for elisions, whose pieces are then joined again.
"""


class FoundPlaces(Struct, frozen=True):
    """The places that a selector names: the spans of the first, where more are, how many.

    `counted` is false where there are more than `count`, and `given_up` true where there are more
    than is looked at in one article.
    """

    chain: Chain = ()
    places: tuple[FoundAt, ...] = ()
    count: int = 0
    counted: bool = True
    given_up: bool = False


def find(article: ArticleText, selector: Selector) -> FoundPlaces:
    """Every place that the selector names: none, one, or several where nothing decides.

    The quotation as written is looked for first, and by its pieces only where it is not found so;
    in other quotation marks and without Markdown only where it is found in neither way.
    """
    if found := at_once(article, selector):
        return found
    plain = Selector(selector.quote, across_paragraphs=selector.across_paragraphs)
    try:
        for reading in readings(article, selector.quote):
            found = taken(reading, selector)
            if found.count or (selector != plain and any(Ways(reading, plain))):
                return found
    except TooManyPlaces:
        return FoundPlaces(given_up=True)
    return FoundPlaces()


def spans_of(article: ArticleText, found: FoundPlaces) -> tuple[Span, ...]:
    """Where in the plain text the one place is that a selector leads to, if it is one."""
    chain = found.chain if found.count == 1 else ()
    return tuple(article.normal.original(*span) for span in chain)


def at_once(article: ArticleText, selector: Selector) -> FoundPlaces | None:
    """What a search would find, where an index tells that it is one place; else None."""
    quote, prefix, suffix, occurrence, _ = selector
    if article.places is None or prefix or suffix or occurrence is not None:
        return None
    quote = normal(quote).strip()
    if ".." in quote or ". ." in quote:
        return None
    places = article.places.of(quote)
    if places is None or len(places) != 1:
        return None
    start, end = places[0], places[0] + len(quote)
    if cuts_word(article.normal.text, start, end) or not any(map(str.isalnum, quote)):
        return None
    return FoundPlaces(((start, end),), (FoundAt(start, end, end),), 1)


def occurs(article: ArticleText, selector: Selector) -> bool:
    """Whether there is any place that the selector names, whatever its occurrence.

    Where that takes too long to tell, there is none.
    """
    try:
        return any(any(Ways(reading, selector)) for reading in readings(article, selector.quote))
    except TooManyPlaces:
        return False


def readings(article: ArticleText, written: str) -> Iterator[QuotationReading]:
    """The ways to read a quotation, the plainest first."""
    first = elided(normal(written).strip())
    if first.quote:
        yield from in_plain_text(article, first)
    copied = unmarked(written)
    quotes = quotes_of(written, copied)
    for quote in quotes:
        if quote != first:
            yield from in_plain_text(article, quote)
    for quote in quotes:
        if FOLDED_SIGN.search(quote.quote):
            yield from in_view(article.folded, quote)
    if article.normal.blocks:
        same = quotes if article.continued is article.folded else []
        for quote in quotes_of(written, copied, without_continuing):
            if quote not in same:
                yield from in_view(article.continued, quote)


def quotes_of(written: str, copied: Unmarked, change: Callable[[str], str] = str) -> list[Elided]:
    """The different forms of a quotation, changed and normalised, which have a letter."""
    plain, *forms = (elided(normal(change(form)).strip()) for form in (written, *copied.forms))
    blocks = (form._replace(begins=copied.begins, blocks=copied.blocks) for form in forms)
    return [quote for quote in dict.fromkeys((plain, *blocks)) if quote.ranges]


def in_plain_text(article: ArticleText, quote: Elided) -> Iterator[QuotationReading]:
    yield from as_written(article.plain, quote)
    if quote.ranges and quote.has_ellipsis:
        # The article may space its own ellipses otherwise.
        if article.has_ellipsis:
            yield from as_written(article.folded, quote)
        yield from by_pieces(article.plain, quote)


def in_view(view: View, quote: Elided) -> Iterator[QuotationReading]:
    yield from as_written(view, quote)
    if quote.has_ellipsis:
        yield from by_pieces(view, quote)


def as_written(view: View, quote: Elided) -> Iterator[QuotationReading]:
    """The reading in which every ellipsis is the article's own, if it may be so."""
    text = view.spell(quote.quote)
    if text not in view.searched.text:
        return
    dots: list[tuple[int, int]] = []
    if quote.has_ellipsis:
        at = view.positions(quote.quote)
        ends = [0, *(end for _, end in quote.ranges)]
        starts = [*(start for start, _ in quote.ranges), len(quote.quote) - 1]
        dots = [(at(end), at(start)) for end, start in zip(ends, starts, strict=True)]
    yield QuotationReading(
        view, quote, (QuotationPiece(text, 0, len(quote.ranges) - 1, tuple(dots)),)
    )


def by_pieces(view: View, quote: Elided) -> Iterator[QuotationReading]:
    """The readings in which some ellipses are elisions: not those of the article, then all."""
    count = len(quote.ranges)
    if not count:
        return
    own: set[int] = set()
    if count <= OWN_DOTS_LIMIT:
        text = view.searched.text
        own = {
            index for index in range(1, count) if view.spell(quote.piece(index - 1, index)) in text
        }
    at = view.positions(quote.quote)
    for joined in (own, set[int]()) if own else (own,):
        firsts = [index for index in range(count) if index not in joined]
        lasts = [index - 1 for index in firsts[1:]] + [count - 1]
        pieces = []
        for first, last in zip(firsts, lasts, strict=True):
            start = at(quote.ranges[first][0])
            dots = [
                (at(quote.ranges[index - 1][1]) - start, at(quote.ranges[index][0]) - start)
                for index in range(first + 1, last + 1)
            ]
            pieces.append(
                QuotationPiece(view.spell(quote.piece(first, last)), first, last, tuple(dots))
            )
        yield QuotationReading(view, quote, tuple(pieces))


def taken(reading: QuotationReading, selector: Selector) -> FoundPlaces:
    """What a selector names in one reading of its quotation."""
    ways = Ways(reading, selector)
    first = ways.some(0, SHOWN + 1)
    surrounded = selector.prefix or selector.suffix
    if selector.occurrence is not None and (len(first) > 1 or not surrounded):
        index = selector.occurrence - 1
        first = ways.some(index, index + 1)
    if not first:
        return FoundPlaces()
    chain = ways.chain(first[0])
    places = tuple(map(ways.place, first))
    if len(first) < 2:
        return FoundPlaces(chain, places, len(first))
    if alone := ways.alone():
        return FoundPlaces(chain, places, len(alone.upto()))
    count = sum(1 for _ in islice(ways, WAYS_COUNTED + 1))
    return FoundPlaces(chain, places, min(count, WAYS_COUNTED), count <= WAYS_COUNTED)
