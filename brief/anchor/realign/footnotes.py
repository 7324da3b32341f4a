"""Whose words are by the note that a mark behind them leads to: “We stay”¹ … ¹ Ann Lee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers import QUOTATION_MARKS, Sides, Speakers, is_same, without
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance
from brief.anchor.realign.tables import Tables
from brief.anchor.shapes import Footnote, Shapes

MARK = re.compile(r"\[\w{1,3}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3}|\*{1,4}|[†‡§]{1,3}")
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
        notes = self.shapes.references
        note = next((note for at, note in notes if now[1] <= at <= end), None)
        if note is None:
            found = marked(old, was[1]), marked(new, now[1])
            notes = self.shapes.numbered
            mark = MARK.search(behind(new, now[1])) if notes and not all(found) else None
            number = mark and mark[0].strip("[]()")
            note = next((note for at, note in notes if str(at) == number), None)
            if note is None:
                return found
        place = self.place(note, notes)
        return old[slice(*place)][:LONGEST] if place else "", new[slice(*note)][:LONGEST]

    def place(self, note: Span, references: Sequence[Footnote]) -> Span | None:
        """Where a note was, by its number among all."""
        notes = sorted({each.note for each in references})
        places = [self.tables.old_place(each) for each in notes]
        known = sorted(place for place in places if place)
        return known[notes.index(note)] if len(known) == len(notes) else None


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
    signs = re.escape(mark[0])
    bare = re.escape(mark[0].strip("[]()"))
    note = re.compile(rf"\n(?:{signs}|{bare}[).:])(?![*†‡§\w])[.:)]?\s*([^\n]{{1,{LONGEST}}})")
    found = note.search(text, at)
    return found[1] if found else ""
