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
    """Whether the lines before words and behind them sign what is above each; None if unknown."""

    before: bool | None = None
    behind: bool | None = None


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
    known = meaning().closings | meaning().letters
    plain = [word.casefold().strip(",:") for word in words]
    at = 0
    while at < len(words) and (plain[at] in known or plain[at] in function_words()):
        at += 1
    return at if not known.isdisjoint(plain[:at]) else 0


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


def line_before(text: str, at: int) -> Span:
    """The last line with anything in it before the one that a place is in."""
    end = len(text[: text.rfind("\n", 0, at) + 1].rstrip())
    return text.rfind("\n", 0, end) + 1, end


def line_behind(text: str, at: int) -> Span:
    end = text.find("\n", at)
    start = end + len(text[end : end + 4]) - len(text[end : end + 4].lstrip())
    if end < 0:
        return len(text), len(text)
    end = text.find("\n", start)
    return start, end if end >= 0 else len(text)


def signing(text: str, span: Span, shapes: Shapes = NO_SHAPES) -> Signing:
    """Of the lines before words of a text and behind them, as far as it tells, or their shapes."""
    known = standing(text, shapes)
    before, behind = lines_beside(text, span)
    return Signing(known.get(before[0]), known.get(behind[0]))


def signings(old: str, was: Span, new: str, now: Span, shapes: Shapes) -> tuple[Signing, Signing]:
    """The same in two texts, of which only the new one's shapes are known.

    Where there is a name in both, what is known of one is so of the other one.
    """
    before, after = signing(old, was), signing(new, now, shapes)
    both = [
        all(is_signature(text[slice(*line)]) for text, line in zip((old, new), pair, strict=True))
        for pair in zip(lines_beside(old, was), lines_beside(new, now), strict=True)
    ]
    joint = [
        (two if two is not None else one) if is_both else None
        for one, two, is_both in zip(before, after, both, strict=True)
    ]
    return (
        Signing(*(own if each is None else each for own, each in zip(before, joint, strict=True))),
        Signing(*(own if each is None else each for own, each in zip(after, joint, strict=True))),
    )


def lines_beside(text: str, span: Span) -> tuple[Span, Span]:
    return line_before(text, span[0]), line_behind(text, span[1])


def without_others(before: str, after: str, signs: Signing) -> tuple[str, str]:
    """What is before and behind words without the names that sign what is beside that."""
    own = before.rfind("\n") + 1
    line = before[:own].rstrip().rpartition("\n")[2]
    if signs.before:
        before = before[own:]
    is_led = signs.before is False and is_signature(line)
    rest, _, following = after.partition("\n")
    closing, _, signature = following.lstrip().partition("\n")
    if closing and len(closing) <= LONGEST and is_closing(closing):
        after = f"{rest}\n{signature}"
    if signs.behind is False or (is_led and not signs.behind):
        after = after.partition("\n")[0]
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
    lines = lines_of(text)
    starts = [start for start, _ in lines]
    at = bisect_right(starts, span[0]) - 1 if step < 0 else bisect_left(starts, span[1])
    own = lines[bisect_right(starts, span[0]) - 1]
    for number in range(at + min(step, 0), at + min(step, 0) + step * APART, step):
        if not 0 <= number < len(lines):
            break
        line = lines[number]
        if is_signature(bare := text[slice(*line)].lstrip(f"{DASHES} ")):
            stands = known.get(line[0])
            return bare if stands is is_below or (stands is None and not is_sure) else ""
        if line in shapes.above or (line in shapes.quoted) != (own in shapes.quoted):
            break
    return ""


@lru_cache(maxsize=4)
def lines_of(text: str) -> Sequence[Span]:
    return [each.span() for each in LINE.finditer(text)]


@lru_cache(maxsize=4)
def named_lines(text: str) -> Sequence[int]:
    """The numbers of the lines that are names."""
    return [
        number
        for number, (start, end) in enumerate(lines_of(text))
        if end - start <= LONGEST and is_signature(text[start:end].lstrip(f"{DASHES} "))
    ]


@lru_cache(maxsize=4)
def standing(text: str, shapes: Shapes) -> Mapping[int, bool]:
    """Whether lines that are names sign what is above them, by where each begins.

    Those of which it is not told are left out.
    """
    lines = lines_of(text)
    found: dict[int, bool] = {}
    series: list[int] = []
    for number in named_lines(text):
        start, end = lines[number]
        if (
            text[start] in DASHES
            or is_attached(text, lines, number)
            or has_closing(text[start:end].split()[:-1])
            or (number and is_closing(text[slice(*lines[number - 1])]))
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
    if any(
        lines[number] not in shapes.above
        and number + 1 < len(lines)
        and lines[number + 1] in shapes.above
        and not is_signature(text[slice(*lines[number + 1])])
        for number in run
    ):
        return True
    above, below = [[is_quoted(number + step) for number in run] for step in (-1, 1)]
    if len(run) < SERIES or all(above) == all(below):
        return None
    return True if all(above) and not below[-1] else False if all(below) and not above[0] else None
