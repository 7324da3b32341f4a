"""What printing leaves in a text that is copied from it: page numbers, running heads, hyphens."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

PAGE_NUMBER = re.compile(
    r"(?:[-–—|]\s?)?(?:(?:page|seite|p\.|s\.|pág(?:ina)?\.?|strona|str\.|стр(?:аница)?\.?)\s?)?"
    r"\d{1,4}(?:\s?(?:of|von|sur|de|z|из|/)\s?\d{1,4})?(?:\s?[-–—|])?",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d+")
HEAD_LONGEST = 120
HYPHENATED = re.compile(r"([^\W\d_]{2,})-\Z")
BEGINS = re.compile(r"[^\W\d_]+")
JOINED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}+-[^\W\d_]{2,}+")
PARTED = re.compile(r"(?<![^\W\d_])[^\W\d_]++-\n\s*+[^\W\d_]++")
WORD = re.compile(r"[^\W\d_]{2,}")


def page_marks(rows: list[str]) -> set[int]:
    """The numbers, from 0, of the lines that are at the edge of a page, and of no paragraph.

    A number alone is that of a page where another one, or a form feed, says that there are pages;
    a running head is a line that comes again beside one.
    """
    shown = [row.strip(" \t\f") for row in rows]
    numbers = {at for at, row in enumerate(shown) if row and PAGE_NUMBER.fullmatch(row)}
    numbers = {at for at in numbers if not within_list(shown, at)}
    feeds = {at for at, row in enumerate(rows) if "\f" in row}
    if len(numbers) + len(feeds) < 2:
        return set()
    often = Counter(DIGITS.sub("0", row) for row in shown if row)
    edges = numbers | feeds | {0}
    heads = {
        at
        for at, row in enumerate(shown)
        if row and len(row) <= HEAD_LONGEST and often[DIGITS.sub("0", row)] > 1
        and near(shown, at, edges)
    }  # fmt: skip
    return numbers | heads


def within_list(rows: list[str], at: int) -> bool:
    """Whether a number stands among others, as in a table."""
    beside = (rows[near] for near in (at - 1, at + 1) if 0 <= near < len(rows))
    return any(row.isdigit() for row in beside)


def near(rows: list[str], at: int, edges: set[int]) -> bool:
    """Whether a line is at the edge of a page, but for blank ones and one more."""
    for step in (-1, 1):
        passed = 0
        place = at
        while 0 <= place < len(rows) and passed < 3:
            if place in edges:
                return True
            place += step
            passed += bool(0 <= place < len(rows) and rows[place])
            if abs(place - at) > 6:
                break
    return False


class Hyphens:
    """Which hyphens at the ends of lines only part a word: what the text has elsewhere tells it."""

    def __init__(self, rows: list[str]) -> None:
        text = "\n".join(rows).lower()
        self.words = set(WORD.findall(PARTED.sub(" ", text)))
        self.compounds = set(JOINED.findall(text))
        pairs = [
            (first, second)
            for row, after in pairwise(rows)
            if (first := last_part(row)) and (second := first_part(after))
        ]
        whole = sum(first + second in self.words for first, second in pairs)
        own = sum(first in self.words and second in self.words for first, second in pairs)
        self.parts = whole > 0 or (len(pairs) > 1 and own * 2 < len(pairs))
        """Whether the text is hyphenated at all."""

    def joined(self, text: str, line: str) -> str:
        """The beginning of a paragraph and its next line."""
        first, second = last_part(text), first_part(line)
        if not first or not second:
            return f"{text} {line}"
        if f"{first}-{second}" in self.compounds:
            return text + line
        parted = first + second in self.words or (
            self.parts and not (first in self.words and second in self.words)
        )
        return text[:-1] + line if parted else text + line


def last_part(text: str) -> str:
    found = HYPHENATED.search(text[-60:].rstrip())
    return found[1].lower() if found else ""


def first_part(line: str) -> str:
    found = BEGINS.match(line.lstrip())
    return found[0] if found and found[0][0].islower() else ""
