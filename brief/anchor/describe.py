"""A span to the shortest selector that anchors to it: the way back from `anchor`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain, zip_longest

from brief.anchor.elision import DOTS, ENDING
from brief.anchor.exact import FoundPlaces, find, spans_of
from brief.anchor.index import word_pattern
from brief.anchor.outcome import Span
from brief.anchor.views import ArticleText
from brief.content.sidecar import Selector

ELISION = " [...] "
WRITTEN_ELISION = re.compile(
    rf"\s*(?:[\[({{〔【/]\s*(?:[…⋯]|\.(?: ?\.)+)\s*[\])}}〕】/]|[…⋯]+|{DOTS})[{ENDING}]*\s*"
)
"""An ellipsis as it is written in a quotation, with the space around it."""
CONTEXT_WORDS = 8
"""The most words before or after a span that a selector names; else it counts places."""
CONTEXT_WIDTH = 400

BREAK = "\n\n"
EDGES = re.compile(r"^[\W_]+|[\W_]+$")
REACH = 16
"""How many signs may be between words and a copy of them."""


def never(_: Selector) -> bool:
    return False


def describe(article: ArticleText, start: int, end: int) -> Selector | None:
    """The shortest selector that anchors to just the span `[start, end)` of the plain text.

    Words before it settle what occurs more than once, else words after it, or both, else the number
    of the place. None where no selector can name the span: it has no letter, begins or ends inside
    of a word, or at what makes no difference there (white space, an invisible character, dots).
    """
    plain = Selector(article.text[start:end])
    found = find(article, plain)
    if not found.count and "\n\n" in plain.quote:
        # An ellipsis of the article's own at the end of a paragraph may be taken for an elision.
        plain = plain._replace(across_paragraphs=True)
        found = find(article, plain)
    if is_at(article, found, start, end):
        return plain
    if found.count < 2:
        return None
    told_apart = by_surroundings(article, plain, start, end)
    return next(told_apart, None) or numbered(article, plain, found.count, start, end)


def by_surroundings(
    article: ArticleText, plain: Selector, start: int, end: int
) -> Iterator[Selector]:
    """The selectors that tell a span by what is around it, the shortest first."""
    follows, precedes = copies_beside(article.text, start, end)
    for prefix, suffix in surroundings(article.text, start, end):
        if (follows and not suffix) or (precedes and not prefix):
            # Where the words were deleted, their copy would have the same beside it.
            continue
        selector = plain._replace(prefix=prefix, suffix=suffix)
        if is_at(article, find(article, selector), start, end):
            yield selector


def describe_again(
    article: ArticleText,
    spans: tuple[Span, ...],
    former: Selector,
    taken: Callable[[Selector], bool] = never,
) -> Selector | None:
    """A selector that anchors to these spans alone, as near to the former as may be; None where
    there is none. It is none of those that are `taken`: what another annotation has tells nothing
    of two that may have different places.
    """
    if len(spans) == 1:
        kept = former._replace(quote=article.text[slice(*spans[0])])
        if not taken(kept) and leads_to(article, kept, spans):
            return kept
        found = describe(article, *spans[0])
        if found and former.occurrence and BREAK in f"{found.prefix}{found.suffix}":
            # What is around it on other lines is no plainer than its number was.
            plain = kept._replace(occurrence=None)
            found = numbered(article, plain, find(article, plain).count, *spans[0]) or found
        if found is None or not taken(found):
            return found
        others = by_surroundings(article, Selector(kept.quote), *spans[0])
        return next((each for each in others if not taken(each)), None)
    pieces = [article.text[start:end] for start, end in spans]
    marks = WRITTEN_ELISION.findall(former.quote)
    quotes = [ELISION.join(pieces)]
    if len(marks) == len(pieces) - 1:
        # An ellipsis stays as it is written.
        quotes.insert(0, "".join(chain(*zip_longest(pieces, marks, fillvalue=""))))
    plain = Selector("", across_paragraphs=former.across_paragraphs)
    each_way = (each._replace(quote=quote) for quote in quotes for each in (former, plain))
    ways = (each for each in each_way if not taken(each) and leads_to(article, each, spans))
    return next(ways, None)


def leads_to(article: ArticleText, selector: Selector, spans: tuple[Span, ...]) -> bool:
    return bool(spans) and spans == spans_of(article, find(article, selector))


def is_at(article: ArticleText, found: FoundPlaces, start: int, end: int) -> bool:
    """Whether a selector names one place, which is this span."""
    if found.count != 1 or len(found.chain) != 1:
        return False
    return article.normal.original(*found.chain[0]) == (start, end)


def surroundings(text: str, start: int, end: int) -> Iterator[tuple[str, str]]:
    """The words before and after a span that may settle it, the fewest first."""
    word = word_pattern()
    before = list(word.finditer(text, max(0, start - CONTEXT_WIDTH), start))[-CONTEXT_WORDS:]
    after = list(word.finditer(text, end, end + CONTEXT_WIDTH))[:CONTEXT_WORDS]
    prefixes = [text[match.start() : before[-1].end()] for match in reversed(before)]
    suffixes = [text[after[0].start() : match.end()] for match in after]
    for count in range(max(len(prefixes), len(suffixes))):
        if count < len(prefixes):
            yield prefixes[count], ""
        if count < len(suffixes):
            yield "", suffixes[count]
    yield from zip(prefixes, suffixes, strict=False)


def copies_beside(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a copy of words follows them, or their paragraph; and whether one precedes these."""
    words = EDGES.sub("", text[start:end])
    first, last = text.rfind(BREAK, 0, start), text.find(BREAK, end)
    behind = [end] if last < 0 else [end, last]
    before = [start] if first < 0 else [start, first]
    length = len(words) + REACH
    return (
        any(EDGES.sub("", text[at : at + length]).startswith(words) for at in behind),
        any(EDGES.sub("", text[max(0, at - length) : at]).endswith(words) for at in before),
    )


def numbered(
    article: ArticleText, plain: Selector, count: int, start: int, end: int
) -> Selector | None:
    """The selector that counts the places, which are in the order of the text."""
    low, high = 1, count
    while low <= high:
        middle = (low + high) // 2
        selector = plain._replace(occurrence=middle)
        found = find(article, selector)
        if is_at(article, found, start, end):
            return selector
        if not found.chain:
            return None
        if article.normal.original(*found.chain[0])[0] < start:
            low = middle + 1
        else:
            high = middle - 1
    return None
