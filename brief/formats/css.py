"""Stylesheets as they travel: without what only those who write them read."""

from __future__ import annotations

import re

STRING = rb"""(?:"(?:[^"\\\n]|\\.)*(?:["\n]|\\?\Z)|'(?:[^'\\\n]|\\.)*(?:['\n]|\\?\Z))"""
ADDRESS = rb"""url\((?:[^"'()\\]|\\.)*\)"""
PART = re.compile(
    rb"(?P<kept>%s|%s|/\*!.*?\*/)|(?:\s|/\*(?!!).*?\*/)+|(?P<open>/\*.*)" % (STRING, ADDRESS),
    re.DOTALL,
)
"""What is left as it is: strings, addresses, comments that begin with “!”, as licenses do, and all
that follows a comment which never ends, as it is one.

After CSS Syntax Module Level 3, 4.3.1, 4.3.2 and 4.3.5: a comment and white space both end a token,
and a line that ends within a string ends that.
"""
APART = b"{};,"
"""Signs that are tokens by themselves: white space beside them says nothing."""


def compact(stylesheet: bytes) -> bytes:
    """The same rules without comments, and with white space only where it parts something.

    Whatever is not closed stays, to the end.
    """
    return PART.sub(shorter, stylesheet).strip()


def shorter(part: re.Match[bytes]) -> bytes:
    if part["kept"] or part["open"]:
        return part[0]
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
