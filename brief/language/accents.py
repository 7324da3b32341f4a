"""Letters without their accents, by which names are compared and ids are made."""

from __future__ import annotations

import re
import unicodedata


def without_accents(text: str) -> str:
    """A text in Unicode's form NFKD (https://www.unicode.org/reports/tr15/), without its marks."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each))


PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ß": "ss"}
)
"""What letters become that have no accent by Unicode."""

WITH_E = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
"""What others become where no keyboard has them: “Mueller”."""

ENDED = re.compile(r"(?<=\w{4})(?:yy|iy|yj|ij|yi)\b")
"""The endings of Russian and Ukrainian names that others spell “y”."""


def are_spelt_alike(one: str, other: str) -> bool:
    """Whether two names differ in no more than accents, and letters that stand for such: “Ø”."""
    one, other = (ENDED.sub("y", each.casefold()) for each in (one, other))
    if one == other:
        return True
    if one.isascii() and other.isascii():
        return False
    return plain(one) == plain(other) or (
        plain(one.translate(WITH_E)) == plain(other.translate(WITH_E))
    )


def plain(text: str) -> str:
    return without_accents(text.translate(PLAIN))
