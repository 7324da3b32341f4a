"""Letters without their accents, by which names are compared and ids are made."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """A text in Unicode's form NFKD (https://www.unicode.org/reports/tr15/), without its marks."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each))
