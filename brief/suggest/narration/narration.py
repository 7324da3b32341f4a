"""A text without its quotations: words with their classes, sentences, paragraphs.

Each quotation is one token, so that no full stop within it ends a sentence and none of its words
is taken for the reporter's.
"""

from __future__ import annotations

from bisect import bisect_left

from brief.suggest.lexicon import Lexicon
from brief.suggest.narration.sentences import Sentences
from brief.suggest.quotations import Quotation


class Narration(Sentences):
    """The tokens of a text, as lists of the same length; `quoted` has the quotation of a token."""

    def __init__(self, text: str, found: list[Quotation], lex: Lexicon) -> None:
        super().__init__(text, lex)
        self.read(found)
        self.settle_capitals()
        self.unknown_verbs()
        self.gaps = [at for at, tag in enumerate(self.tags) if tag == "P"]
        self.sentences = self.split()
        self.triggers = self.find_triggers()

    def find_triggers(self) -> list[int]:
        """The tokens that may tell who speaks: verbs of saying, and words of a source."""
        words = self.lex.triggers
        saying = "vgC" if self.lex.speech.sources_alone else "vg"
        return [
            at
            for at, (tag, lower) in enumerate(zip(self.tags, self.lowers, strict=True))
            if tag in saying or lower in words
        ]

    def triggers_within(self, begin: int, end: int) -> list[int]:
        """Those of `[begin, end)`."""
        low = bisect_left(self.triggers, begin)
        return self.triggers[low : bisect_left(self.triggers, end, low)]

    def paragraph(self, index: int) -> tuple[int, int]:
        """The tokens of the paragraph that a token stands in."""
        at = bisect_left(self.gaps, index)
        begin = self.gaps[at - 1] + 1 if at else 0
        return begin, self.gaps[at] if at < len(self.gaps) else len(self.tags)
