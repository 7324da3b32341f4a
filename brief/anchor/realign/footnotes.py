"""Whose words are by the note that a mark behind them leads to: “We stay”¹ … ¹ Ann Lee."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from heapq import merge
from operator import itemgetter

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers import QUOTATION_MARKS, Sides, Speakers, is_same, without
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance
from brief.anchor.realign.tables import Tables
from brief.anchor.shapes import Footnote, Shapes

MARK = re.compile(r"\[\w{1,3}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3}|\*{1,4}|[†‡§]{1,3}")
HEAD = re.compile(rf"\n(?:({MARK.pattern})|(\w{{1,3}})(?=[).:]))")
FARTHEST = 300
"""How many characters behind words, in their paragraph, a mark is looked for."""
LONGEST = 200
"""How many characters of a note are read."""


class Footnotes:
    """Tells what the notes to words were, and are."""

    def __init__(self, texts: tuple[str, str], shapes: Shapes, tables: Tables) -> None:
        self.texts, self.tables = texts, tables
        self.shapes = shapes
        self.are_any = bool(shapes.references or shapes.numbered) or any(
            MARK.match(line) for line in texts[1].split("\n")
        )

    def told(self, was: Span, now: Span, speakers: Speakers) -> Iterator[Change]:
        """Whom the note to words names in the place of another one."""
        if not self.are_any:
            return
        old, new = self.both(was, now)
        if not old or not new or old == new:
            return
        names, others = speakers.old.people([old]), speakers.new.people([new])
        lost = without(names, others, is_same, speakers.old.telling)
        gained = without(others, names, is_same, speakers.old.telling)
        if lost and gained and not speakers.new.says_who(beside(self.texts[1], now)):
            yield Change(Substance.NAME, lost[-1], gained[-1])

    def both(self, was: Span, now: Span) -> tuple[str, str]:
        """The notes to words in the two texts, empty where there are none."""
        old, new = self.texts
        end = now[1] + len(behind(new, now[1]))
        references = self.shapes.references
        first = bisect_left(references, now[1], key=itemgetter(0))
        note = next((note for at, note in references[first : first + 1] if at <= end), None)
        places = self.reference_places
        if note is None:
            found = marked(old, was[1]), marked(new, now[1])
            is_sought = self.numbered and not all(found)
            mark = MARK.search(behind(new, now[1])) if is_sought else None
            note = self.numbered.get(mark[0].strip("[]()")) if mark else None
            if note is None:
                return found
            places = self.numbered_places
        place = places.get(note)
        return old[slice(*place)][:LONGEST] if place else "", new[slice(*note)][:LONGEST]

    @cached_property
    def numbered(self) -> dict[str, Span]:
        return {str(number): note for number, note in self.shapes.numbered}

    @cached_property
    def reference_places(self) -> dict[Span, Span]:
        return self.places(self.shapes.references)

    @cached_property
    def numbered_places(self) -> dict[Span, Span]:
        return self.places(self.shapes.numbered)

    def places(self, references: Sequence[Footnote]) -> dict[Span, Span]:
        """Where each note was, by its number among all; none where one has no place."""
        notes = sorted({each.note for each in references})
        places = [self.tables.old_place(each) for each in notes]
        known = sorted(place for place in places if place)
        return dict(zip(notes, known, strict=True)) if len(known) == len(notes) else {}


def behind(text: str, at: int) -> str:
    """The rest of a paragraph behind words."""
    return text[at : at + FARTHEST].partition("\n")[0]


def beside(text: str, span: Span) -> Sides:
    """What is beside words in their sentence, but for the marks of notes."""
    before = text[max(text.rfind("\n", 0, span[0]) + 1, span[0] - FARTHEST) : span[0]]
    after = next(sentences(behind(text, span[1])))
    return Sides(before.rpartition(". ")[2], MARK.sub("", after).strip(QUOTATION_MARKS))


def marked(text: str, at: int) -> str:
    """The note that the first mark behind a place leads to."""
    mark = MARK.search(behind(text, at))
    if mark is None:
        return ""
    heads, note = heads_of(text), pattern(mark[0])
    own = (heads.get(each, ()) for each in dict.fromkeys((mark[0], mark[0].strip("[]()"))))
    places = merge(*(each[bisect_left(each, at) :] for each in own))
    found = next(filter(None, (note.match(text, place) for place in places)), None)
    return found[1] if found else ""


@lru_cache(maxsize=512)
def pattern(mark: str) -> re.Pattern[str]:
    """A line that begins with a mark, be it with other brackets, and what it says."""
    signs, bare = re.escape(mark), re.escape(mark.strip("[]()"))
    return re.compile(rf"\n(?:{signs}|{bare}[).:])(?![*†‡§\w])[.:)]?\s*([^\n]{{1,{LONGEST}}})")


@lru_cache(maxsize=2)
def heads_of(text: str) -> dict[str, list[int]]:
    """Where the lines of a text begin that begin with a mark, by that."""
    found: dict[str, list[int]] = {}
    for head in HEAD.finditer(text):
        found.setdefault(head[1] or head[2], []).append(head.start())
    return found
