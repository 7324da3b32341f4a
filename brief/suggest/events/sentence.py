"""The tokens of one sentence, as whatever looks for attributions in it reads them."""

from __future__ import annotations

from brief.suggest.events.event import Event
from brief.suggest.narration import Narration


class NarratedSentence:
    """One sentence of a narration."""

    def __init__(self, n: Narration, begin: int, end: int) -> None:
        self.n = n
        self.begin = begin
        self.end = end
        self.tags = n.tags
        self.lowers = n.lowers
        self.speech = n.lex.speech
        self.idioms = self.speech.idioms

    def near(self, at: int, event: Event) -> bool:
        """Whether no quotation parts a word from an attribution."""
        first, last = min(at, event.begin), max(at, event.end)
        return "Q" not in self.tags[first:last]

    def relative(self, at: int) -> bool:
        """Whether a German relative clause begins with a token: “, der”."""
        return (
            self.speech.verb_first
            and at - 1 > self.begin
            and self.tags[at - 1] == ","
            and self.lowers[at] in self.idioms.articles | self.speech.oblique
        )
