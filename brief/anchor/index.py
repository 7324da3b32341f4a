"""The words of a text by their positions, to find what is most like a quotation."""

from __future__ import annotations

import re

from brief.anchor.words import SPACELESS

RANGES = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
WORD = re.compile(rf"[{RANGES}]|[^\s{RANGES}]+")
"""A word with its punctuation; a character, where no spaces part words."""

PUNCTUATION = ".,;:!?\"'()[]-"


class WordIndex:
    """The words of a normalised text, in order, and where each occurs among them."""

    def __init__(self, text: str) -> None:
        self.words: list[str] = []
        self.starts: list[int] = []
        self.positions: dict[str, list[int]] = {}
        for index, match in enumerate(WORD.finditer(text)):
            self.words.append(match.group())
            self.starts.append(match.start())
            self.positions.setdefault(key(match.group()), []).append(index)

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.words[index])


def key(word: str) -> str:
    """A word without its case and the punctuation around it."""
    return word.casefold().strip(PUNCTUATION) or word
