"""Stylesheets as they travel: without what only those who write them read."""

from __future__ import annotations

import re

KEPT = rb"""(?P<kept>"(?:[^"\\\n]|\\.)*["\n]|'(?:[^'\\\n]|\\.)*['\n]|url\([^"')]*\)|/\*!.*?\*/)"""
PART = re.compile(KEPT + rb"|(?:\s|/\*(?!!).*?\*/)+", re.DOTALL)
"""What is left as it is: strings, addresses, and comments that begin with “!”, as licenses do.

After CSS Syntax Module Level 3, 4.3.1, 4.3.2 and 4.3.5: a comment and white space both end a token,
and a line that ends within a string ends that.
"""
APART = b"{};,"
"""Signs that are tokens by themselves: white space beside them says nothing."""


def compact(stylesheet: bytes) -> bytes:
    """The same rules without comments, and with white space only where it parts something.

    Whatever is not closed, and so no comment or string, stays.
    """
    return PART.sub(shorter, stylesheet).strip()


def shorter(part: re.Match[bytes]) -> bytes:
    if part["kept"]:
        return part["kept"]
    start, end = part.span()
    text = part.string
    escape, before = text[max(start - 2, 0) : max(start - 1, 0)], text[max(start - 1, 0) : start]
    after = text[end : end + 1]
    # Before a colon, a space makes another selector; after one it says nothing, unless it is all
    # that a custom property has. What is escaped is part of a name.
    needless = after not in b";}" if before == b":" else before in APART or after in APART
    if needless and escape != b"\\":
        return b""
    return b"\n" if b"\n" in part[0] else b" "
