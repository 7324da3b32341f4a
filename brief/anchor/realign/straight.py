"""Straight quotation marks, read as those of the other text: “…” for "…"."""

from __future__ import annotations

import re

STRAIGHT = '"'
CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "”": "”"}
OPENED = re.compile(r"(?:^|(?<=[\s(\[—–]))(?:[“„«]|[”»](?=\w))", re.M)
OPENING = re.compile(r'(?:^|(?<=[\s(\[—–/]))"(?=\S)', re.M)


def with_marks_alike(old: str, new: str) -> tuple[str, str]:
    """Both texts, as long as they are; if one alone has straight marks, with the other's there."""
    if STRAIGHT in old and STRAIGHT not in new:
        return with_marks_of(new, old), new
    if STRAIGHT in new and STRAIGHT not in old:
        return old, with_marks_of(old, new)
    return old, new


def with_marks_of(text: str, straight: str) -> str:
    first = OPENED.search(text)
    if first is None:
        return straight
    # „…“ in German, „…” in Polish.
    closing = max(CLOSING[first[0]], key=text.count)
    return OPENING.sub(first[0], straight).replace(STRAIGHT, closing)
