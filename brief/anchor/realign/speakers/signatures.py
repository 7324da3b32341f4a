"""Whether a name in a line of its own stands below somebody's words, or above another's.

In a series, a name is between two statements: below a letter it is whose that is, above one in a
poll whose the next one is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers.reader import QUOTATION_MARKS
from brief.anchor.realign.stops import DASHES, SENTENCE_END, is_stop
from brief.anchor.realign.substance import may_be_name
from brief.anchor.shapes import NO_SHAPES, Shapes
from brief.language import meaning
from brief.language.detection import function_words

BREAK = "\n\n"
COLONS = ":："
LONGEST = 80
NAMES = range(2, 5)
"""How many words the name of a signature has that no dash is before."""

LINE = re.compile(r"[^\n]+")
IN_BRACKETS = re.compile(r"\s*\([^()]*\)\Z")
ENDED = re.compile(rf"[.!?…。！？؟]\s?[{QUOTATION_MARKS}]*\Z")
SERIES = 2
"""The fewest names of which it is told where all stand by what is beside the first and last."""

APART = 10
"""How many paragraphs one of a series of signatures is from the next one at most."""


class Signing(NamedTuple):
    """Whether the lines before words and behind them sign what is above each; None if unknown.

    Or whether the line behind them is what `closes` a letter.
    """

    before: bool | None = None
    behind: bool | None = None
    closes: bool = False


UNKNOWN = Signing()


def is_signature(paragraph: str) -> bool:
    """Whether a paragraph is a name, with or without a post: “Ann Lee, mayor”."""
    paragraph = without_opening(paragraph)
    names = IN_BRACKETS.sub("", paragraph.split(",")[0]).split()
    return (
        len(names) in NAMES
        and paragraph[-1] not in f"{COLONS},"
        and not any(map(is_stop, SENTENCE_END.finditer(paragraph)))
        and all(map(may_sign, names))
    )


def without_opening(paragraph: str) -> str:
    """A signature from its name on: “Ann Lee” of “Yours, Ann Lee”, “Statement by Ann Lee”."""
    words = paragraph.split()
    at = opening(words)
    return " ".join(words[at:]) if 0 < at < len(words) else paragraph


def opening(words: Sequence[str]) -> int:
    """How many words are before the name of who signs, where any says that a name follows."""
    closings, letters = meaning().closings, meaning().letters
    at, is_opening = 0, False
    for word in words:
        plain = word.casefold().strip(",:")
        is_known = plain in closings or plain in letters
        if not is_known and plain not in function_words():
            break
        at, is_opening = at + 1, is_opening or is_known
    return at if is_opening else 0


def is_closing(line: str) -> bool:
    """Whether a line is what a letter ends with, before its signature: “Yours sincerely,”."""
    words = line.split()
    return opening(words) == len(words) and has_closing(words)


def has_closing(words: Sequence[str]) -> bool:
    return any(word.casefold().strip(",:") in meaning().closings for word in words)


def may_sign(word: str) -> bool:
    """Whether a word may be of a signature: a short one, too, that joins none in English."""
    languages = function_words().get(word.casefold(), ("en",))
    return may_be_name(word) or (len(word) > 1 and word[0].isupper() and "en" not in languages)


def signing(text: str, span: Span, shapes: Shapes = NO_SHAPES) -> Signing:
    """Of the lines before words of a text and behind them, as far as it tells, or their shapes."""
    if not named_lines(text):
        return UNKNOWN
    known = standing(text, shapes)
    before, behind = starts_beside(text, span)
    return Signing(known.get(before), known.get(behind), behind in closing_lines(text))


def signings(old: str, was: Span, new: str, now: Span, shapes: Shapes) -> tuple[Signing, Signing]:
    """The same in two texts, of which only the new one's shapes are known.

    Where there is a name in both, what is known of one is so of the other one.
    """
    one, two = signing(old, was), signing(new, now, shapes)
    if one[:2] == two[:2]:
        return one, two
    places, places_now = starts_beside(old, was), starts_beside(new, now)
    names, names_now = named_lines(old), named_lines(new)
    known = [*one[:2]], [*two[:2]]
    for at, (place, place_now) in enumerate(zip(places, places_now, strict=True)):
        if place in names and place_now in names_now:
            known[0][at] = known[1][at] = one[at] if two[at] is None else two[at]
    return one._replace(before=known[0][0], behind=known[0][1]), two._replace(
        before=known[1][0], behind=known[1][1]
    )


def starts_beside(text: str, span: Span) -> tuple[int, int]:
    """Where the lines before and behind that of words begin; -1 where there is none."""
    starts = starts_of(text)
    first, last = bisect_right(starts, span[0]), bisect_right(starts, max(span[0], span[1] - 1))
    return starts[first - 2] if first > 1 else -1, starts[last] if last < len(starts) else -1


def without_others(before: str, after: str, signs: Signing) -> tuple[str, str]:
    """What is before and behind words without the names that sign what is beside that.

    Nor has it what is before a name that signs them.
    """
    if signs is UNKNOWN:
        return before, after
    if signs.before:
        before = before[before.rfind("\n") + 1 :]
    if signs.behind is False or (signs.before is False and not signs.behind):
        after = after.partition("\n")[0]
    elif signs.closes:
        rest, _, following = after.partition("\n")
        after = f"{rest}\n{following.lstrip().partition(chr(10))[2]}"
    return before, after


def named_far(
    old: str, was: Span, new: str, now: Span, shapes: Shapes
) -> Iterator[tuple[str, str]]:
    """Whose the paragraphs of words are by a name farther above, or below, and who is named there.

    That name is surely a label, or a signature, in the new text, and in no other part of it.
    """
    for step, is_below in ((-1, False), (1, True)):
        name = name_far(new, now, shapes, step, is_below, True)
        other = name_far(old, was, NO_SHAPES, step, is_below, False) if name else ""
        if other and name != other:
            yield other, name


def name_far(
    text: str, span: Span, shapes: Shapes, step: int, is_below: bool, is_sure: bool
) -> str:
    known = standing(text, shapes)
    lines, starts, names = lines_of(text), starts_of(text), named_lines(text)
    at = bisect_right(starts, span[0]) - 1 if step < 0 else bisect_left(starts, span[1])
    own = lines[bisect_right(starts, span[0]) - 1]
    for number in range(at + min(step, 0), at + min(step, 0) + step * APART, step):
        if not 0 <= number < len(lines):
            break
        line = lines[number]
        if line[0] in names:
            bare, stands = text[slice(*line)].lstrip(f"{DASHES} "), known.get(line[0])
            return bare if stands is is_below or (stands is None and not is_sure) else ""
        if line in shapes.above or (line in shapes.quoted) != (own in shapes.quoted):
            break
    return ""


@lru_cache(maxsize=4)
def lines_of(text: str) -> Sequence[Span]:
    return [each.span() for each in LINE.finditer(text)]


@lru_cache(maxsize=4)
def starts_of(text: str) -> Sequence[int]:
    return [start for start, _ in lines_of(text)]


@lru_cache(maxsize=4)
def named_lines(text: str) -> Mapping[int, int]:
    """The lines that are names, by where each begins, with their numbers."""
    return {
        start: number
        for number, (start, end) in enumerate(lines_of(text))
        if end - start <= LONGEST and is_signature(text[start:end].lstrip(f"{DASHES} "))
    }


@lru_cache(maxsize=4)
def closing_lines(text: str) -> frozenset[int]:
    """Where the lines begin that a letter ends with, before its signature."""
    return frozenset(
        start
        for start, end in lines_of(text)
        if end - start <= LONGEST and is_closing(text[start:end])
    )


@lru_cache(maxsize=4)
def standing(text: str, shapes: Shapes) -> Mapping[int, bool]:
    """Whether lines that are names sign what is above them, by where each begins.

    Those of which it is not told are left out.
    """
    lines = lines_of(text)
    found: dict[int, bool] = {}
    series: list[int] = []
    for start, number in named_lines(text).items():
        end = lines[number][1]
        if (
            text[start] in DASHES
            or is_attached(text, lines, number)
            or has_closing(text[start:end].split()[:-1])
            or (number and lines[number - 1][0] in closing_lines(text))
        ):
            found[start] = True
        else:
            series.append(number)
    for run in runs(series):
        is_below = are_below(text, lines, run, shapes)
        for line in (lines[number] for number in run):
            if is_below is not None:
                found[line[0]] = is_below
            elif line in shapes.above or line in shapes.below:
                found[line[0]] = line in shapes.below
            elif len(run) >= SERIES and opening(text[slice(*line)].split()):
                found[line[0]] = False  # A statement is rather below whose it is.
    return found


def is_attached(text: str, lines: Sequence[Span], number: int) -> bool:
    """Whether a line is the last of the paragraph in which a sentence is above it."""
    start, end = lines[number]
    return (
        text[max(0, start - 2) : start].strip() != ""
        and text[end : end + 2] in {"\n\n", "\n", ""}
        and number > 0
        and bool(ENDED.search(text[slice(*lines[number - 1])]))
    )


def runs(series: Sequence[int]) -> list[list[int]]:
    """Lines in groups, in which each is near the one before, but not next to it."""
    found = [[*series[:1]]]
    for one, two in pairwise(series):
        if not 1 < two - one <= APART:
            found.append([])
        found[-1].append(two)
    return found


def are_below(text: str, lines: Sequence[Span], run: Sequence[int], shapes: Shapes) -> bool | None:
    """Whether some lines are each behind a quotation, or else each before one; None if neither.

    Or if both are so.
    """

    def is_quoted(number: int) -> bool:
        if not 0 <= number < len(lines):
            return False
        line = text[slice(*lines[number])]
        is_marked = line[0] in QUOTATION_MARKS and line.rstrip(".,!?… ")[-1:] in QUOTATION_MARKS
        return is_marked or lines[number] in shapes.quoted

    # What is before a crosshead ends what is above it.
    if any(is_before_crosshead(text, lines[number], shapes) for number in run):
        return True
    above, below = [[is_quoted(number + step) for number in run] for step in (-1, 1)]
    if len(run) < SERIES:
        return None
    if all(above) != all(below):
        return (all(above) and not below[-1]) or (False if all(below) and not above[0] else None)
    # Nor does anything follow the last one of letters.
    return True if next_paragraph(text, lines[run[-1]]) is None else None


def is_before_crosshead(text: str, line: Span, shapes: Shapes) -> bool:
    """Whether a name is before a heading that is no other name, and no heading itself."""
    following = next_paragraph(text, line)
    is_heading = line in shapes.above and line not in shapes.bold
    if following is None or is_heading or following[0] in named_lines(text):
        return False
    return following in shapes.above and (
        following not in shapes.bold or not ENDED.search(text[slice(*following)])
    )


def next_paragraph(text: str, line: Span) -> Span | None:
    """The paragraph behind that of a line; None behind the last one."""
    start = text.find(BREAK, line[1])
    if start < 0:
        return None
    start += len(BREAK)
    end = text.find(BREAK, start)
    return start, len(text) if end < 0 else end
