"""The tokens of a text, as lists of the same length."""

from __future__ import annotations

from brief.suggest.lexicon import Lexicon
from brief.suggest.quotations import MARKS, Quotation, paragraph_pattern

SAMPLE = 4000
LONG = 1000
STRIDE = 5
"""Of a long text, so many letters apart are looked at for whether all are capitals."""
MOSTLY = 0.7
"""The share of capital letters from which a text is all capitals."""


class NarrationTokens:
    """Words, where they stand and of what class they are; `quoted` has the quotation of a token."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        self.words: list[str] = []
        self.lowers: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.tags: list[str] = []
        self.quoted: dict[int, Quotation] = {}
        self.openings: dict[int, list[str]] = {}
        """The first words of quotations that were looked at, by where each begins."""
        self.lines = paragraph_pattern(text)
        sample = text[: SAMPLE : STRIDE if len(text) > LONG else 1]
        capitals, small = sum(map(str.isupper, sample)), sum(map(str.islower, sample))
        self.all_capitals = capitals > MOSTLY * (capitals + small)

    def add(self, word: str, lower: str, start: int, end: int, tag: str) -> None:
        self.words.append(word)
        self.lowers.append(lower)
        self.starts.append(start)
        self.ends.append(end)
        self.tags.append(tag)

    def drop(self) -> None:
        """Remove the token that was added last."""
        for each in (self.words, self.lowers, self.starts, self.ends, self.tags):
            each.pop()

    def slice(self, begin: int, end: int) -> str:
        """The text of tokens `[begin, end)`, on one line."""
        if begin >= end:
            return ""
        found = self.text[self.starts[begin] : self.ends[end - 1]]
        return found if found.isalnum() else " ".join(found.split())

    def balanced(self, begin: int, end: int) -> bool:
        """Whether each quotation mark of tokens `[begin, end)` has its other one there.

        What stands behind a number is an inch.
        """
        return all(
            self.quoted[at].whole if self.tags[at] == "Q"
            else self.words[at] not in MARKS and (self.words[at] != '"' or self.tags[at - 1] == "#")
            for at in range(begin, end)
            if self.tags[at] in "Q_"
        )  # fmt: skip
