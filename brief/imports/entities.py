"""Character references of HTML, such as `&amp;` and `&#8220;`, to the characters that they name."""

from __future__ import annotations

import html
import re

NUMBERED = re.compile(r"&#[0-9]{20,};?")
"""References to no character: Python makes no number of thousands of digits."""


def without_references(text: str) -> str:
    """The text with the characters that its references name."""
    return html.unescape(readable_references(text))


def readable_references(text: str) -> str:
    """The text, in which each reference can be read."""
    return NUMBERED.sub("\ufffd", text)
