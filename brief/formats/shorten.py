"""Texts made short: for messages at a width, for readers at the end of a word."""

from __future__ import annotations

import unicodedata

GAP = " ,;:–—-"
"""What is not left between the last word and the ellipsis."""

ENCLOSING = (("“", "”", '“”„‟"'), ("«", "»", "«»"), ("`", "`", "`"))
"""What a text is put in, each with the marks that it may not have."""

CLOSED_BY = {"“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"}
"""The marks that open a quotation, each with what closes it."""


def shorten(text: str, width: int = 60) -> str:
    """The text on one line in at most `width` characters, the last one `…` where it was cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= width else f"{flat[: width - 1]}…"


def in_marks(text: str) -> str:
    """A text in quotation marks that are not among its own, so that each is seen for what it is."""
    pairs = (pair for pair in ENCLOSING if not any(mark in text for mark in pair[2]))
    first, last, _ = next(pairs, ENCLOSING[-1])
    return f"{first}{text}{last}"


def shown(text: str, width: int = 60) -> str:
    """A text as a message shows it: short, on one line, in marks."""
    return in_marks(shorten(text, width))


def first_words(line: str, most: int) -> str:
    """A line of text, or as many of its first words as have room in `most` characters.

    Where some are left out, ` …` follows. A text without spaces, and a very long word, are cut
    between two letters.
    """
    if len(line) <= most:
        return line
    end = line.rfind(" ", 0, most + 1)
    if end < most // 2:
        end = most
        while end > 1 and belongs_to_the_one_before(line[end]):
            end -= 1
    return line[:end].rstrip(GAP) + " …"


def short_title(title: str, most: int) -> str:
    """A headline, or its first words: as `first_words`, but the ellipsis stands in no line alone.

    A quotation mark that was opened in the words is closed behind them.
    """
    if len(title) <= most:
        return title
    short = first_words(title, most).replace(" …", "\u00a0…")
    return short + "".join(CLOSED_BY[mark] for mark in reversed(left_open(short)))


def left_open(text: str) -> list[str]:
    """The quotation marks that are opened in a text and not closed in it."""
    found: list[str] = []
    for character in text:
        if found and character == CLOSED_BY[found[-1]]:
            found.pop()
        elif character in CLOSED_BY:
            found.append(character)
    return found


def last_words(line: str, most: int) -> str:
    """A line of text, or as many of its last words as have room, with `… ` before them.

    It is cut as `first_words` cuts it.
    """
    if len(line) <= most:
        return line
    first = len(line) - most
    start = line.find(" ", first - 1, first + most // 2)
    if start < 0:
        start = first
        while start < len(line) - 1 and belongs_to_the_one_before(line[start]):
            start += 1
    return "… " + line[start:].lstrip(GAP)


def belongs_to_the_one_before(character: str) -> bool:
    """Whether a character is a mark, such as an accent or a vowel sign."""
    return unicodedata.category(character).startswith("M")
