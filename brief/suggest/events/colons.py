"""English sentences that announce what somebody says behind a colon, without a verb of saying."""

from __future__ import annotations

from brief.suggest.events.event import Event
from brief.suggest.events.told import Told
from brief.suggest.narration import is_clause
from brief.suggest.phrases import Phrase, np_left, np_right

NEAR = 9
"""The most words between what announces something and the colon."""


class Colons(Told):
    """Whose a clause behind a colon is."""

    def announced(self, colon: int) -> Event | None:
        """Who says what stands behind a colon: “Ng offered a different explanation: it was late”.

        So also “Ng’s answer was simple: …”, “Ng was blunt: …”, “The message from Ng was clear: …”.
        """
        tags, lowers = self.tags, self.lowers
        if not self.speech.only_clauses or colon - 2 < self.begin or tags[colon + 1] in "QP" or (
            "Q" in tags[self.begin : colon] or not is_clause(self.n, colon + 1, self.end)
        ):  # fmt: skip
            return None
        last = colon - 1
        while tags[last] == "b" and last > self.begin:
            last -= 1
        void = False
        if lowers[last] in self.idioms.plainly:
            back, void, auxiliary = self.step_back(last - 1)
            if not auxiliary or void:
                return None
            noun = self.announcing_noun(back)
            if noun < 0:
                subject = self.left(back)
                if subject is None or not self.somebody(subject) or subject.pronoun in (
                    self.speech.it
                ):  # fmt: skip
                    return None
                return Event(last, subject.begin, colon, subject, "sv", verb=lowers[last],
                             announces=True)  # fmt: skip
        else:
            noun = self.announcing_noun(last)
        subject = self.announcer(noun, colon) if noun > self.begin else None
        if subject is None:
            return None
        return Event(noun, min(subject.begin, noun), colon, subject, "sv", verb=lowers[noun],
                     announces=True)  # fmt: skip

    def announcing_noun(self, last: int) -> int:
        """Where the noun of saying is of a phrase that ends with a token, or -1."""
        found = -1
        for k in range(last, max(self.begin, last - NEAR), -1):
            if self.lowers[k] in self.idioms.reactions | self.idioms.claimed:
                found = k  # the first of several: “the conclusion of the report”
            if self.tags[k] not in "pdlCoO'#b":
                break
        return found

    def announcer(self, noun: int, colon: int) -> Phrase | None:
        """Whose an explanation or a warning is, or who gives it."""
        tags, lowers, who = self.tags, self.lowers, self.idioms.possessors
        behind = noun + 1
        if tags[behind] == "p" and lowers[behind] in self.speech.of:
            owner = np_right(self.n, behind + 1, colon)
            if owner is not None and not owner.pronoun and lowers[behind] in self.idioms.origin:
                document = owner.head >= 0 and self.n.lex.is_document(lowers[owner.head])
                return owner if document or self.somebody(owner) else None
        k = noun - 1
        while k > self.begin and tags[k] == "l":
            k -= 1
        if lowers[k] in who:
            return Phrase(k, k + 1, pronoun=who[lowers[k]])
        if tags[k] == "'":
            owner = np_left(self.n, k - 1, self.begin)
            return owner if owner is not None and self.somebody(owner) else None
        if tags[k] == "d":
            k -= 1
        if k <= self.begin or lowers[k] not in self.idioms.voicing | self.idioms.having:
            return None
        back, void, _ = self.step_back(k - 1)
        subject = None if void else self.left(back)
        return subject if subject is not None and self.somebody(subject) else None
