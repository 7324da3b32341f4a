"""Where the words of another program's annotation are in an article's text.

Its prefix, suffix and position decide among several places. Whatever is in doubt has no place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brief.anchor import Span
from brief.anchor.exact import find
from brief.anchor.normalise import normal
from brief.anchor.realign import respelt
from brief.anchor.views import ArticleText
from brief.anchor.words import cuts_word, inside
from brief.content.sidecar import Selector
from brief.imports.web_annotation import Quote

PLACES = 1_000
"""The most places of the same words that are compared."""
ALONE = 4
"""The fewest words that need nothing around them where they are in one place alone."""
AGREES = 8
"""How many characters must be the same on one side of the words, or all that are known of it."""
RESPELT = 50
"""How many quotations that are not there as they are written are looked for in another spelling."""


class WordsPlace(NamedTuple):
    """A place of some words in the normalised text, and how much around them is the same."""

    span: Span
    before: int
    after: int


class Locator:
    """Finds quotations in one article."""

    def __init__(self, article: ArticleText) -> None:
        self.article = article
        self.respelt = 0

    def spans(self, quotes: tuple[Quote, ...]) -> tuple[Span, ...]:
        """The spans of an annotation's pieces, in order; none where one of them is in doubt."""
        found: list[Span] = []
        for quote in quotes:
            pieces = self.pieces(quote)
            if not pieces or (found and pieces[0][0] < found[-1][1]):
                return ()
            found += pieces
        return tuple(found)

    def pieces(self, quote: Quote) -> tuple[Span, ...]:
        places = [*self.places(quote)]
        if places:
            chosen = self.chosen(places, quote)
            return (self.article.normal.original(*chosen),) if chosen else ()
        selector = Selector(quote.exact, across_paragraphs=True)
        found = find(self.article, selector)
        if found.count == 1:
            return tuple(self.article.normal.original(*span) for span in found.chain)
        if found.count or self.respelt >= RESPELT:
            return ()
        self.respelt += 1
        span = respelt(self.article, Selector(quote.exact))
        return (span,) if span else ()

    def places(self, quote: Quote) -> Iterator[WordsPlace]:
        """Where the words are, whole; else where they are cut out of words, which are then whole.

        Words that are cut are only those that were meant where what is around them says so.
        """
        text, words = self.article.normal.text, normal(quote.exact).strip()
        if not any(map(str.isalnum, words)):
            return
        prefix, suffix = normal(quote.prefix), normal(quote.suffix)
        cut: list[WordsPlace] = []
        any_whole = False
        start = text.find(words)
        for _ in range(PLACES):
            if start < 0:
                break
            end = start + len(words)
            before = same_end(text[max(0, start - len(prefix) - 1) : start], prefix)
            after = same_start(text[end : end + len(suffix) + 1], suffix)
            place = WordsPlace((start, end), before, after)
            if not cuts_word(text, start, end):
                any_whole = True
                yield place
            elif self.agrees(place, prefix, suffix):
                cut.append(place._replace(span=whole(text, start, end)))
            start = text.find(words, start + 1)
        if not any_whole:
            yield from cut

    def chosen(self, places: list[WordsPlace], quote: Quote) -> Span | None:
        """The one place that was meant, if that is beyond doubt."""
        prefix, suffix = normal(quote.prefix), normal(quote.suffix)
        if len(places) == 1:
            words = normal(quote.exact).split()
            known = prefix.strip() or suffix.strip()
            if len(words) >= ALONE or not known or self.agrees(places[0], prefix, suffix):
                return places[0].span
            return None
        second, best = sorted(place.before + place.after for place in places)[-2:]
        nearest = [place for place in places if place.before + place.after == best]
        whole = len(prefix.strip()) + len(suffix.strip())
        if len(nearest) == 1 and (best == whole or best - second >= AGREES):
            return nearest[0].span
        origin = self.article.normal.original
        exact = [each for each in nearest if origin(*each.span)[0] == quote.start]
        return exact[0].span if len(exact) == 1 else None

    def agrees(self, place: WordsPlace, prefix: str, suffix: str) -> bool:
        """Whether what is around a place is, on one side at least, what was around the words."""
        before, after = len(prefix.strip()), len(suffix.strip())
        return bool(
            (before and place.before >= min(AGREES, before))
            or (after and place.after >= min(AGREES, after))
        )


def whole(text: str, start: int, end: int) -> Span:
    """The span with the whole of the words that it cuts."""
    while inside(text, start):
        start -= 1
    while inside(text, end):
        end += 1
    return start, end


def same_end(text: str, other: str) -> int:
    """How many characters two texts end in alike, white space at the end left aside."""
    text, other = text.rstrip(), other.rstrip()
    size = 0
    while size < min(len(text), len(other)) and text[-1 - size] == other[-1 - size]:
        size += 1
    return size


def same_start(text: str, other: str) -> int:
    """How many characters two texts begin with alike, white space at the beginning left aside."""
    text, other = text.lstrip(), other.lstrip()
    size = 0
    while size < min(len(text), len(other)) and text[size] == other[size]:
        size += 1
    return size
