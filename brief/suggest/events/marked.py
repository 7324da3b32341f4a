"""Who is called by a name in quotation marks: “тренер «Спартака»”, “la direction du « Phare »”."""

from __future__ import annotations

from brief.suggest.events.sentence import NarratedSentence
from brief.suggest.phrases import Phrase

NAME = 40
"""The most characters of such a name."""
REACH = 6
"""The most words before it."""


class Marked(NarratedSentence):
    """Descriptions that end with a name in marks."""

    def is_title(self, at: int) -> bool:
        """Whether a quotation has the form of a name: no sentence, and a capital first."""
        if self.tags[at] != "Q":
            return False
        quotation = self.n.quoted[at]
        text = self.n.text[quotation.start : quotation.end]
        return len(text) <= NAME and text[:1].isupper() and text[-1] not in ".,!?…;:"

    def ends_in_marks(self, at: int) -> Phrase | None:
        """Who stands before a verb with the name of what they are of at a token.

        None where the name is what speaks: “the newspaper ‘Today’ said”.
        """
        if not self.is_title(at):
            return None
        tags, lowers, low = self.tags, self.lowers, max(self.begin, at - REACH)
        last = at - 1
        of = last >= low and (
            tags[last] == "p" or (tags[last] == "d" and last > low and tags[last - 1] == "p")
        )
        if of:
            last -= 1 + (tags[last] == "d")
            if lowers[last + 1] not in self.speech.of:
                return None
        elif not self.speech.has_cases:
            return None
        begin = last + 1
        while begin > low and tags[begin - 1] in "lCoO":
            begin -= 1
        head = next((k for k in range(begin, last + 1) if self.known(k)), -1)
        if head < 0 or (begin > self.begin and tags[begin - 1] not in "d,;:-.cP("):
            return None
        if not of and head == last and tags[head] not in "oO":
            return None  # “компания «Икс»”
        if lowers[head] in self.speech.outlets:
            return None
        return Phrase(begin - (begin > self.begin and tags[begin - 1] == "d"), at + 1, head=head)

    def known(self, at: int) -> bool:
        return self.tags[at] in "oO" or self.n.lex.is_group(self.lowers[at])

    def with_mark(self, phrase: Phrase) -> Phrase:
        """A description with the name in marks behind it: “согласно опросу портала «Икс»”."""
        at = phrase.end
        if phrase.named or phrase.pronoun or at >= self.end or not self.speech.has_cases:
            return phrase
        if not self.is_title(at):
            return phrase
        return Phrase(phrase.begin, at + 1, head=phrase.head, role=phrase.role)
