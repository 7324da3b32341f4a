"""Every way to place a quotation's pieces in a text, one after another, as many as are asked for.

Where the pieces can be placed many times, the ways are more than can be counted. None is tried
that leads nowhere: before any, the last place of each piece is found from which the rest follows.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from heapq import merge
from itertools import count, islice, product
from typing import NamedTuple

from brief.anchor.elision import Elided
from brief.anchor.normalise import normal
from brief.anchor.views import FOLDED, Listed, View
from brief.anchor.words import cuts_word, inside, letter, places, spaceless
from brief.content.sidecar import Selector

Chain = tuple[tuple[int, int], ...]
"""The spans of the pieces of one occurrence, in the normalised text."""

STOP = re.compile(r"\.(?! ?\.)")
"""A full stop that is no part of an ellipsis."""

MISFITS = 16
"""After so many places inside of words, it pays to compile a pattern that passes them over."""


class QuotationPiece(NamedTuple):
    """Words to look for, from one range of a quotation to another, as the view spells them.

    `dots` is where in them the article's own ellipses are, which no paragraph's end may part.
    """

    text: str
    first: int
    last: int
    dots: tuple[tuple[int, int], ...] = ()


class FoundAt(NamedTuple):
    """Where in the normalised text one occurrence is: its first piece, and the end of its last."""

    start: int
    first_end: int
    end: int


class QuotationReading(NamedTuple):
    """One way to read a quotation: which of its ellipses are elisions, and where to look."""

    view: View
    quote: Elided
    pieces: tuple[QuotationPiece, ...]


class Ways:
    """Where the pieces begin, each time that a reading and a selector's other keys allow.

    In the order of the text; a list that was yielded changes afterwards.
    """

    def __init__(self, reading: QuotationReading, selector: Selector) -> None:
        self.view, self.quote, self.pieces = reading
        self.text = self.view.searched.text
        self.prefix = normal(selector.prefix).strip()
        self.suffix = normal(selector.suffix).strip()
        self.across = selector.across_paragraphs
        self.known: dict[int, tuple[int, int]] = {}

    def __iter__(self) -> Iterator[list[int]]:
        if alone := self.alone():
            for index in count():
                if index >= len(alone.upto(index + 1)):
                    return
                yield [alone.found[index]]
        if self.across:
            yield from self.between(0, len(self.text))
            return
        start = self.next(0, 0)
        while start >= 0:
            block = self.view.searched.block(start)
            yield from self.between(*block)
            start = self.next(0, block[1])

    def some(self, first: int, end: int) -> list[list[int]]:
        """Where the pieces begin, from one way to another."""
        if alone := self.alone():
            return [[start] for start in alone.upto(end)[first:end]]
        return [list(starts) for starts in islice(self, first, end)]

    def alone(self) -> Listed | None:
        """The places of a quotation that is one piece."""
        if len(self.pieces) > 1:
            return None
        piece = self.pieces[0]
        key = (
            piece.text,
            self.prefix,
            self.suffix,
            self.across,
            self.quote.begins,
            self.quote.blocks,
        )
        if key not in self.view.listed:
            self.view.listed[key] = Listed(self.each(), self.view.looks)
        return self.view.listed[key]

    def each(self) -> Iterator[int]:
        """The places of the first piece."""
        first = self.next(0, 0)
        if first >= 0:
            yield first
            yield from (each for each in self.starts(0, first + 1) if self.fits(0, each))

    def between(self, start: int, end: int) -> Iterator[list[int]]:
        latest = self.latest(start, end)
        if not latest:
            return
        starts: list[int] = []
        position = start
        while True:
            index = len(starts)
            # No further: else each piece's next place would be looked for to the text's end.
            found = self.next(index, position, latest[index] + len(self.pieces[index].text))
            if found >= 0:
                starts.append(found)
                position = found + len(self.pieces[index].text)
                if len(starts) < len(self.pieces):
                    continue
                place = self.place(starts)
                if self.has_blocks(place.start, place.end):
                    yield starts
            if not starts:
                return
            position = starts.pop() + 1

    def latest(self, start: int, end: int) -> list[int]:
        """The last place in a range at which each piece leaves room for those after it."""
        latest = []
        for index in range(len(self.pieces) - 1, -1, -1):
            end = self.last(index, start, end)
            if end < 0:
                return []
            latest.append(end)
        return latest[::-1]

    def next(self, index: int, position: int, end: int | None = None) -> int:
        """The first place of a piece from a position on, or -1."""
        piece = self.pieces[index]
        end = len(self.text) if end is None else end
        asked, known = self.known.get(index, (0, -1))
        if asked <= position <= known:
            return known if known + len(piece.text) <= end else -1
        found = self.find(index, position, end)
        for _ in range(MISFITS):
            if found < 0 or self.fits(index, found):
                break
            found = self.find(index, found + 1, end)
        else:
            # What is ahead of a place is no part of it, so the end does not cut the pattern.
            starts = self.starts(index, found) if found >= 0 else iter(())
            found = next((start for start in starts if self.fits(index, start)), -1)
            if found + len(piece.text) > end:
                found = -1
        if found >= 0:
            self.known[index] = (position, found)
        return found

    def last(self, index: int, start: int, end: int) -> int:
        """The last place of a piece in a range, or -1."""
        length = len(self.pieces[index].text)
        found = self.rfind(index, start, end)
        for _ in range(MISFITS):
            if found < 0 or self.fits(index, found):
                return found
            found = self.rfind(index, start, found + length - 1)
        starts = reversed([*self.starts(index, start, end)])
        fitting = (each for each in starts if each <= found and self.fits(index, each))
        return next(fitting, -1)

    def beside(self, index: int) -> Iterator[tuple[str, str]]:
        """What may be right before and after a piece, so that it is not looked for elsewhere."""
        text = self.pieces[index].text
        heads, tails = [""], [""]
        if index == 0 and self.is_spelt(self.prefix):
            heads = [self.prefix + each for each in gaps(self.prefix, text)]
        if index == len(self.pieces) - 1 and self.is_spelt(self.suffix):
            tails = [each + self.suffix for each in gaps(text, self.suffix)]
        return product(heads, tails)

    def is_spelt(self, words: str) -> bool:
        """Whether the text searched has words as the normal text has them, if it has any."""
        return bool(words) and (self.view.searched is self.view.normal or not FOLDED.search(words))

    def find(self, index: int, start: int, end: int) -> int:
        """The first place of a piece in a range, with what is around it, or -1."""
        return min(self.found(str.find, index, start, end), default=-1)

    def rfind(self, index: int, start: int, end: int) -> int:
        """The last place of a piece in a range, with what is around it, or -1."""
        return max(self.found(str.rfind, index, start, end), default=-1)

    def found(
        self, search: Callable[[str, str, int, int], int], index: int, start: int, end: int
    ) -> Iterator[int]:
        """Where a search finds a piece in a range, with each of what may be around it."""
        text = self.pieces[index].text
        for head, tail in self.beside(index):
            whole = search(
                self.text, head + text + tail, max(0, start - len(head)), end + len(tail)
            )
            if whole >= 0 and whole + len(head) >= start:
                yield whole + len(head)

    def starts(self, index: int, start: int, end: int | None = None) -> Iterator[int]:
        """The places of a piece in a range, with what is around it; `fits` is asked of the rest."""
        text = self.pieces[index].text
        return merge(
            *(
                map(
                    len(head).__add__,
                    places(
                        head + text + tail,
                        self.text,
                        max(0, start - len(head)),
                        None if end is None else end + len(tail),
                    ),
                )
                for head, tail in self.beside(index)
            )
        )

    def fits(self, index: int, position: int) -> bool:
        """Whether a piece found at a position is whole words, and has what must be around it.

        Raises `TooManyPlaces` where that was asked too often of an article.
        """
        self.view.looks.spend()
        piece = self.pieces[index]
        span = self.view.span(position, position + len(piece.text))
        text = self.view.normal.text
        if cuts_word(text, *span):
            return False
        if piece is self.pieces[0] and self.quote.begins and not self.begins_block(span[0]):
            return False
        if len(self.pieces) == 1 and not self.has_blocks(*span):
            return False
        if piece is self.pieces[0] and self.prefix and not preceded(text, span[0], self.prefix):
            return False
        if piece is self.pieces[-1] and self.suffix and not followed(text, span[1], self.suffix):
            return False
        return (
            not piece.dots
            or self.across
            or not any(
                self.view.searched.breaks(position + start, position + end)
                for start, end in piece.dots
            )
        )

    def begins_block(self, position: int) -> bool:
        """Whether what begins at a position has the sign before it that the quotation has.

        Each line of a quotation that is set apart has one.
        """
        normal, signs = self.view.normal, self.view.signs()
        if self.quote.begins == ">":
            at, _ = normal.at(position)
            return any(start <= at < end for start, end in signs.quotations)
        start, _ = normal.block(position)
        return normal.at(start)[0] in signs.items and not any(
            map(str.isalnum, normal.text[start:position])
        )

    def has_blocks(self, start: int, end: int) -> bool:
        """Whether as many blocks begin inside a span of the normalised text as in the quotation."""
        if not self.quote.blocks:
            return True
        blocks = self.view.normal.blocks
        return bisect_left(blocks, end) - bisect_right(blocks, start) >= self.quote.blocks

    def span(self, index: int, start: int) -> tuple[int, int]:
        """The span of the normalised text of a piece."""
        return self.view.span(start, start + len(self.pieces[index].text))

    def place(self, starts: list[int]) -> FoundAt:
        return FoundAt(*self.span(0, starts[0]), self.span(-1, starts[-1])[1])

    def chain(self, starts: list[int]) -> Chain:
        """The spans of the pieces at their places, with the dots beside them that are theirs."""
        spans = [self.span(index, start) for index, start in enumerate(starts)]
        if not self.quote.has_ellipsis:
            return tuple(spans)
        text = self.view.normal.text
        joined: list[tuple[int, int]] = []
        for piece, (start, end) in zip(self.pieces, spans, strict=True):
            if self.quote.may_end_sentence(piece.last) and STOP.match(text, end):
                end += 1
            if joined and self.own(piece.first, joined[-1][1], start):
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        return tuple(joined)

    def own(self, index: int, start: int, end: int) -> bool:
        """Whether what is between two pieces is the quotation's own ellipsis, however spaced."""
        ellipsis = self.quote.before(index).replace(" ", "")
        between = self.view.normal.text[start:end] if end - start < 4 * len(ellipsis) else ""
        return between.replace(" ", "") == ellipsis and not self.view.normal.breaks(start, end)


def gaps(before: str, after: str) -> tuple[str, ...]:
    """What may part words and those after them: a space, or nothing if that leaves them apart."""
    letters = before[-1:] + after[:1]
    return (" ",) if all(map(letter, letters)) and not any(map(spaceless, letters)) else (" ", "")


def preceded(text: str, position: int, prefix: str) -> bool:
    """Whether the whole words of a prefix are before a position."""
    end = position - 1 if text[position - 1 : position] == " " else position
    start = end - len(prefix)
    return start >= 0 and text.startswith(prefix, start) and not inside(text, start)


def followed(text: str, position: int, suffix: str) -> bool:
    """Whether the whole words of a suffix are after a position."""
    start = position + 1 if text[position : position + 1] == " " else position
    return text.startswith(suffix, start) and not inside(text, start + len(suffix))
