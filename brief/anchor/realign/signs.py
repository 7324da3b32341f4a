"""Signs that make a number another one, where they are just beside words that it is part of."""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.house import MONEY

FIGURE = r"\d+(?:[.,]\d+)*"
BEFORE = re.compile(rf"(?:(?<![\w.,)])[-−–]|{FIGURE}\s?[-–]|[{MONEY}]\s?)\Z")
BEHIND = re.compile(rf"\s?(?:[%‰°]|[{MONEY}]|[-–]\s?{FIGURE})")
NUMBER = re.compile(FIGURE)
LONGEST = 10
"""How many characters before a number are read."""
MINUS = str.maketrans("−–", "--")


class SignedNumber(NamedTuple):
    """The signs just before and behind words, in one style, and the numbers that they are of."""

    signs: tuple[str, ...]
    number: str


def signs_beside(text: str, span: Span) -> SignedNumber:
    """What is beside words that begin or end with a number: “−” before “10 degrees”."""
    start, end = span
    before = behind = None
    if text[start].isdigit():
        before = BEFORE.search(text, max(0, start - LONGEST), start)
    if text[end - 1].isdigit():
        behind = BEHIND.match(text, end)
    found = [each[0].strip().translate(MINUS) for each in (before, behind) if each]
    first = NUMBER.match(text, start)
    numbers = [*NUMBER.finditer(text, start, end)]
    shown = [
        *([f"{before[0]}{first[0]}"] if before and first else []),
        *([f"{numbers[-1][0]}{behind[0]}"] if behind else []),
    ]
    bare = first or (numbers[-1] if numbers else None)
    return SignedNumber(tuple(sorted(found)), " ".join(shown) or (bare[0] if bare else ""))
