"""Who says words by what is some paragraphs above them: “Lee spoke:”, “An aide to Lee spoke:”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from brief.anchor.outcome import Span
from brief.anchor.realign.attributions import attributed, related
from brief.anchor.realign.nameless import nameless
from brief.anchor.realign.speakers import QUOTATION_MARKS, Reader, Sides, Speakers, denied
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change

BREAK = "\n\n"
PARAGRAPHS = 10
"""Over how many paragraphs a quotation is followed to where it is introduced."""

LETTER = re.compile(r"\w")
MARK = re.compile(f"[{QUOTATION_MARKS}]")

FAR = 600
"""How many characters before words are the same where nothing else is told of them."""


def introduced(
    was: Span, now: Span, own: Callable[[], Sides], speakers: Speakers
) -> Iterator[Change]:
    """Who says words by what leads them in, not in the next paragraph, or before their quotation.

    Where that tells otherwise now; `own` is what their own sentence tells.
    """
    one, other = speakers.old, speakers.new
    if one.text[max(0, was[0] - FAR) : was[0]] == other.text[max(0, now[0] - FAR) : now[0]]:
        return
    ends = one.text.rfind(BREAK, 0, was[0]), other.text.rfind(BREAK, 0, now[0])
    if texts := speakers.leading(*ends):
        if not other.says(own()):
            yield from told_otherwise(*texts, speakers)
        return
    before = introduction(one.text, was[0])
    after = before and introduction(other.text, now[0])
    if before == after or not after:
        return
    texts = naming(one, before), naming(other, after)
    if texts[0] != texts[1] and all(texts) and not other.says_who(own()):
        sides = Sides(texts[0], ""), Sides(texts[1], "")
        yield from [*related(*sides, speakers)] or [*nameless(*sides, speakers)]


def told_otherwise(old: str, new: str, speakers: Speakers) -> list[Change]:
    sides = Sides(old, ""), Sides(new, "")
    return (
        [*denied(*sides, speakers.old.telling)]
        or [*attributed(*sides, speakers)]
        or [*related(*sides, speakers)]
        or [*nameless(*sides, speakers)]
    )


def introduction(text: str, at: int) -> str:
    """What is before the quotation in which a place is, in the paragraph in which it begins."""
    end = at
    for number in range(PARAGRAPHS):
        begin = text.rfind("\n", 0, end) + 1
        opened = last_mark(text, begin, end)
        if opened < 0 or (number and opened == end - 1):
            # Nothing is quoted there, or what is ends there.
            return ""
        if LETTER.search(text, begin, opened):
            return text[begin:opened]
        while begin and text[begin - 1].isspace():
            begin -= 1
        end = begin
    return ""


def last_mark(text: str, begin: int, end: int) -> int:
    """Where the last quotation mark of a paragraph is; mostly it is just before words."""
    if begin < end and text[end - 1] in QUOTATION_MARKS:
        return end - 1
    return max((mark.start() for mark in MARK.finditer(text, begin, end)), default=-1)


def naming(reader: Reader, text: str) -> str:
    """The last sentence of a text that names somebody."""
    return next((each for each in reversed([*sentences(text)]) if reader.people([each])), "")
