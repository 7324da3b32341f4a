"""Who says words by what is some paragraphs above them: “Lee spoke:”, “An aide to Lee spoke:”."""

from __future__ import annotations

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
    before, after = introduction(one, was[0]), introduction(other, now[0])
    if before and after and before != after and not other.says_who(own()):
        sides = Sides(before, ""), Sides(after, "")
        yield from [*related(*sides, speakers)] or [*nameless(*sides, speakers)]


def told_otherwise(old: str, new: str, speakers: Speakers) -> list[Change]:
    sides = Sides(old, ""), Sides(new, "")
    return (
        [*denied(*sides, speakers.old.telling)]
        or [*attributed(*sides, speakers)]
        or [*related(*sides, speakers)]
        or [*nameless(*sides, speakers)]
    )


def introduction(reader: Reader, at: int) -> str:
    """The last sentence that names somebody before the quotation in which a place is."""
    text = reader.text
    end = at
    for number in range(PARAGRAPHS):
        begin = text.rfind("\n", 0, end) + 1
        paragraph = text[begin:end]
        opened = max(map(paragraph.rfind, QUOTATION_MARKS))
        before = paragraph[: max(opened, 0)]
        if opened < 0 or (number and opened == len(paragraph) - 1):
            # Nothing is quoted there, or what is ends there.
            return ""
        if any(map(str.isalnum, before)):
            named = (each for each in reversed([*sentences(before)]) if reader.people([each]))
            return next(named, "")
        end = len(text[:begin].rstrip())
    return ""
