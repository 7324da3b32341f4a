"""Lists in plain text: lines that begin with a sign or with numbers that count up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.imports.draft import Block

BULLET = re.compile(r"[•▪◦‣∙●*][ ]+(?=\S)")
HYPHEN = re.compile(r"-[ ]+(?=\S)")
NUMBERED = re.compile(r"(?P<number>\d{1,3})[.)][ ]+(?=\S)")
SAID = re.compile(r"[.!?…\"”“»]\s*$")
"""How a line of dialogue ends that begins with a hyphen, and an item seldom does."""


def with_lists(texts: Sequence[str]) -> Iterator[Block]:
    """The paragraphs of a text, those of lists as items."""
    at = 0
    while at < len(texts):
        size, sign = run_at(texts, at)
        for text in texts[at : at + size]:
            found = sign.match(text)
            number = int(found["number"]) if found and sign is NUMBERED else 0
            yield Block(text[found.end() :] if found else text, "item", number=number)
        if not size:
            yield Block(texts[at])
        at += size or 1


def run_at(texts: Sequence[str], at: int) -> tuple[int, re.Pattern[str]]:
    """How many items begin at a place, and the sign that they have."""
    for sign in (BULLET, HYPHEN, NUMBERED):
        size = 0
        while at + size < len(texts):
            text = texts[at + size]
            found = sign.match(text)
            if (
                found is None
                or (sign is HYPHEN and SAID.search(text))
                or (sign is NUMBERED and int(found["number"]) != size + 1)
            ):
                break
            size += 1
        if size > 1:
            return size, sign
    return 0, BULLET
