"""The forms of an article's text in which a quotation is looked for, the plainest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from brief.anchor.elision import DOTS
from brief.anchor.index import WordIndex, WordPlaces
from brief.anchor.normalise import NormalBuilder, Normalised, normalise
from brief.anchor.signs import Signs

QUOTATION_MARK = r"''|,,|[\"']"
FOLDED = re.compile(rf" ?(?:(?P<mark>{QUOTATION_MARK})|{DOTS}) ?")
MARK = re.compile(QUOTATION_MARK)
CONTINUING = re.compile(r"(\n\s*)(?:''|``|,,|[\"“”„‟«»'‘’‚‹›「『])\s?")
INDEXED = 50
"""How many quotations it takes for an index to be made sooner than they are searched for."""

CLOSED = frozenset(["", *" ,;:!?)]"])
"""What is after a mark that closes a quotation, if a space is before it."""


PLACES_LIMIT = 500_000
"""The most places of an article that are looked at for its annotations."""


class TooManyPlaces(Exception):
    """The words of an article's annotations are in more places than are looked at."""


class Looks:
    """How many places of an article may still be looked at."""

    def __init__(self) -> None:
        self.left = PLACES_LIMIT

    def spend(self, count: int = 1) -> None:
        self.left -= count
        if self.left < 0:
            raise TooManyPlaces


class Listed:
    """Places in the order of the text, each looked for once, and not before it is asked for."""

    def __init__(self, places: Iterator[int], looks: Looks) -> None:
        self.found: list[int] = []
        self.places = places
        self.looks = looks

    def upto(self, count: int | None = None) -> list[int]:
        """As many of the first places, or all of them; more where more were asked for before.

        Raises `TooManyPlaces` where there may be others that are not looked at any more.
        """
        self.looks.spend(0)
        missing = None if count is None else max(0, count - len(self.found))
        self.found.extend(islice(self.places, missing))
        return self.found


class View(NamedTuple):
    """A form of the `normal` text; `searched` maps back to it.

    `listed` has the places of the words that were looked for, with what is before and after them.
    """

    searched: Normalised
    normal: Normalised
    looks: Looks
    listed: dict[tuple[str, str, str, bool, str, int], Listed]
    signs: Callable[[], Signs]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the normal text that a span of the text searched comes from."""
        if self.searched is self.normal:
            return start, end
        start, end = self.searched.original(start, end)
        text = self.normal.text
        while text[start] == " ":
            start += 1
        while text[end - 1] == " ":
            end -= 1
        return start, end

    def spell(self, quote: str) -> str:
        """A normalised quotation, spelt as the text searched is."""
        return quote if self.searched is self.normal else FOLDED.sub(spelling, quote)

    def positions(self, quote: str) -> Callable[[int], int]:
        """Where in the quotation as it is spelt each position of it is."""
        if self.searched is self.normal:
            return int
        whole = Normalised(quote, (0,), (0,), (len(quote),), (True,))
        return fold(whole, ()).position


normalised = lru_cache(maxsize=4)(normalise)
"""One article is searched again and again while it is annotated."""


class ArticleText:
    """An article's plain text, ready to be searched; what few quotations need is made for them.

    It is indexed where as many quotations as this are looked for. `signs` gives where its blocks
    begin by a sign: a text alone has none.
    """

    def __init__(self, text: str, quotations: int = 1, signs: Callable[[], Signs] = Signs) -> None:
        self.text = text
        self.normal = normalised(text)
        self.indexed = quotations >= INDEXED
        self.looks = Looks()
        self.signs = cache(signs)

    @cached_property
    def places(self) -> WordPlaces | None:
        return WordPlaces(self.normal.text) if self.indexed else None

    @cached_property
    def plain(self) -> View:
        return self.view(self.normal)

    @cached_property
    def folded(self) -> View:
        """With all quotation marks alike, no spaces around them, and none around ellipses."""
        return self.view(fold(self.normal, ()))

    @cached_property
    def continued(self) -> View:
        """Folded, without the marks that open a paragraph only because the last was not closed.

        So American newspapers print a quotation of several paragraphs, and French ones too.
        """
        dropped = frozenset(continuing(self.normal))
        return self.view(fold(self.normal, dropped)) if dropped else self.folded

    def view(self, searched: Normalised) -> View:
        return View(searched, self.normal, self.looks, {}, self.signs)

    @cached_property
    def words(self) -> WordIndex:
        return WordIndex(self.normal.text)

    @cached_property
    def has_ellipsis(self) -> bool:
        return re.search(DOTS, self.normal.text) is not None


def fold(normal: Normalised, dropped: Container[int]) -> Normalised:
    """The text with marks and ellipses spelt in one way, but without the marks at `dropped`."""
    builder = NormalBuilder()
    text = normal.text
    position = 0
    for match in FOLDED.finditer(text):
        start, end = match.span()
        builder.same(text, position, start)
        if match["mark"] and match.start("mark") in dropped:
            if text[start] == " ":
                builder.add(" ", start, start + 1)
        else:
            builder.add(spelling(match), start, end)
        position = end
    builder.same(text, position, len(text))
    return builder.normalised(normal.blocks)


def spelling(match: re.Match[str]) -> str:
    return "'" if match["mark"] else match.group().replace(" ", "")


def continuing(normal: Normalised) -> Iterator[int]:
    """The marks at the beginning of a block where the block before leaves a quotation open."""
    text = normal.text
    previous = 0
    for block in normal.blocks:
        if MARK.match(text, block) and left_open(text[previous:block].rstrip()):
            yield block
        previous = block


def left_open(block: str) -> bool:
    """Whether a quotation begins in a block and does not end in it."""
    depth = 0
    for match in MARK.finditer(block):
        before = block[match.start() - 1 : match.start()]
        after = block[match.end() : match.end() + 1]
        if before.isalnum() and after.isalnum():
            continue  # An apostrophe.
        # « Oui », dit-elle: French puts a space before the closing mark too.
        if before in {"", *" ([-"} and (after not in CLOSED or depth == 0):
            depth += 1
        else:
            depth = max(0, depth - 1)
    return depth > 0


def without_continuing(quote: str) -> str:
    """A quotation as it is written, without the marks that open its later paragraphs."""
    return CONTINUING.sub(r"\1", quote)
