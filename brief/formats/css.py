"""Stylesheets as they travel: without what only those who write them read."""

from __future__ import annotations

import re

KEPT = rb"""(?P<kept>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^"')]*\)|/\*!.*?\*/)"""
PART = re.compile(KEPT + rb"|(?:\s|/\*(?!!).*?\*/)+", re.DOTALL)
"""What is left as it is: strings, addresses, and comments that begin with “!”, as licenses do.

After CSS Syntax Module Level 3, 4.3.1 and 4.3.2: a comment and white space both end a token.
"""


def compact(stylesheet: bytes) -> bytes:
    """The same rules without comments and indentation, a line where there was one.

    Whatever is not closed, and so no comment or string, stays.
    """
    return PART.sub(shorter, stylesheet).strip()


def shorter(part: re.Match[bytes]) -> bytes:
    return part["kept"] or (b"\n" if b"\n" in part[0] else b" ")
