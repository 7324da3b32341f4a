"""The sentence around a span: what a statement looks like where its article is not at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

CONTEXT_LIMIT = 240
"""The most characters shown on each side of the words."""

# One class of characters comes first: the engine then skips what none of them stands in.
BOUNDARY = re.compile(
    r"[.!?…。！？](?:(?<=[.!?…])(?P<close>[\"”’»)\]]*)\s+(?=[\"“„«‘(\[]*[^\W_a-z])"
    r"|(?<=[。！？])[」』”]*)"
)
ABBREVIATION = re.compile(
    r"(?:^|[\W_])(?:(?:[^\W\d_]\.)*[^\W\d_]"
    r"|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Hon|No|vs)$"
)
LONGEST_ABBREVIATION = 12
SPACE = re.compile(r"\s+")


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after `[start, end)` in its sentence, white space as one space.

    A part that is too long is cut at a word, with an ellipsis.
    """
    near = max(0, start - 2 * CONTEXT_LIMIT)
    first = max(near, text.rfind("\n\n", near, start) + 2) if "\n\n" in text[near:start] else near
    for boundary in boundaries(text, first, start):
        first = boundary
    far = min(len(text), end + 2 * CONTEXT_LIMIT)
    last = text.find("\n\n", end, far)
    last = far if last < 0 else last
    # The words may end with their own full stop, so the search begins within them.
    last = next((each for each in boundaries(text, end - 1, last) if each >= end), last)
    return shortened_left(text[first:start]), shortened_right(text[end:last])


def boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences begin after those that end in a range; abbreviations end none."""
    for found in BOUNDARY.finditer(text, max(0, start), min(len(text), end + 1)):
        stop = found.start()
        word = text[max(0, stop - LONGEST_ABBREVIATION) : stop]
        if text[stop] == "." and not found["close"] and ABBREVIATION.search(word):
            continue
        if found.end() <= end:
            yield found.end()


def on_one_line(text: str) -> str:
    # A space is the one white space that is printable, and most texts have no other.
    return text if text.isprintable() and "  " not in text else SPACE.sub(" ", text)


def shortened_left(text: str) -> str:
    flat = on_one_line(text)
    if len(flat) <= CONTEXT_LIMIT:
        return flat
    return "… " + flat[-CONTEXT_LIMIT:].partition(" ")[2]


def shortened_right(text: str) -> str:
    flat = on_one_line(text.rstrip())
    if len(flat) <= CONTEXT_LIMIT:
        return flat
    return flat[:CONTEXT_LIMIT].rpartition(" ")[0] + " …"
