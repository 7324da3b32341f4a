"""Headings that are only set in bold, as many a desk writes them."""

from __future__ import annotations

from collections import Counter

from brief.imports import furniture
from brief.imports.plain import SENTENCE_END

MOST_WORDS = 12


def may_be_heading(text: str) -> bool:
    """Whether a paragraph that is all in bold may be a heading."""
    line = " ".join(text.split())
    return (
        "\n" not in text.strip()
        and len(line.split()) <= MOST_WORDS
        and any(map(str.isalpha, line))
        and not SENTENCE_END.search(line)
        and not furniture.byline(line)
        and furniture.stamp(line) is None
    )


def headings(texts: list[tuple[str, bool, bool]]) -> set[int]:
    """Which of a text's blocks are headings; of each, its text, whether it is bold, and prose.

    What is said twice is the name of somebody who speaks, and before a heading there is a text.
    """
    often = Counter(text for text, bold, _ in texts if bold)
    found = set()
    begun = False
    for at, (text, bold, prose) in enumerate(texts[:-1]):
        following = texts[at + 1]
        if (
            bold and begun and not following[1]
            and may_be_heading(text) and often[text] == 1
        ):  # fmt: skip
            found.add(at)
        begun = begun or prose
    return found
