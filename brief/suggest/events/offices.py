"""Those who speak for where they work: “в мэрии сообщили”, “desde el club aseguran”."""

from __future__ import annotations

from brief.suggest.events.verb_forms import VerbForms
from brief.suggest.phrases import Phrase, np_right

LONGEST = 8
"""The most words of an office."""


class Offices(VerbForms):
    """Verbs in the plural whose subject is only told by where somebody is."""

    def office(self, back: int, verb: str) -> Phrase | None:
        """“В мэрии сообщили”: those speak who are in a place."""
        speech = self.speech
        if not speech.locative or not verb.endswith(speech.plural_verbs):
            return None
        if speech.staffed:
            return self.staff_before(back)
        for k in range(back, max(self.begin, back - LONGEST) - 1, -1):
            if self.tags[k] == "p":
                first = k == self.begin or self.tags[k - 1] in ",-QcbmP"
                if not first and k < back and self.lowers[k] in speech.of and (
                    self.lowers[k] not in speech.locative
                ):  # fmt: skip
                    continue  # “В комитете по культуре сообщили”
                if self.lowers[k] not in speech.locative or not first:
                    return None
                # “В компании ‘Икс’ ‘Известиям’ сообщили”: the last is who was told.
                stop = back if self.tags[back - 1 : back + 1] == ["Q", "Q"] else back + 1
                return Phrase(k + 1, stop, head=k + 1) if k < back else None
            if self.tags[k] not in "COolQ":
                return None
        return None

    def staff_before(self, back: int) -> Phrase | None:
        """The office that opens its clause and ends at a token: “Desde el club aseguran”."""
        for k in range(back, max(self.begin, back - LONGEST) - 1, -1):
            if self.tags[k] not in "COoldp":
                return None
            first = k == self.begin or self.tags[k - 1] in ",;-Qcbm"
            if first and self.lowers[k] in self.speech.locative:
                found = self.staff(k + 1)
                return found if found is not None and found.end == back + 1 else None
        return None

    def office_after(self, at: int, verb: str) -> Phrase | None:
        """“…, сообщили в мэрии”."""
        speech = self.speech
        if not verb.endswith(speech.plural_verbs) or self.lowers[at : at + 1] == []:
            return None
        if at + 1 >= self.end or self.lowers[at] not in speech.locative:
            return None
        return self.staff(at + 1)

    def staff(self, at: int) -> Phrase | None:
        """The people of an office that is named at a token."""
        phrase = np_right(self.n, at, self.end)
        if phrase is None or phrase.pronoun or self.tags[phrase.begin] == "D":
            return None
        if not self.speech.staffed:
            end = phrase.end
            end += end < self.end and self.is_title(end)  # “в пресс-службе «Икса»”
            return Phrase(phrase.begin, end, head=phrase.begin)
        begin = phrase.begin + (self.tags[phrase.begin] == "d")
        for k in range(begin, min(phrase.end, begin + 3)):
            if self.tags[k] == "p":
                break
            if self.n.lex.is_group(self.lowers[k]):
                # A name is the organisation's: “desde la Confederación Hidrográfica”.
                return Phrase(begin, phrase.end, begin, phrase.end) if (
                    self.tags[k] == "C" and phrase.named
                ) else Phrase(begin, phrase.end, head=k)  # fmt: skip
        return None

    def there(self, at: int) -> Phrase | None:
        """Those who are where the text was before: “уточнили там”, “там отметили”."""
        words = self.idioms.there
        if not words or not self.lowers[at].endswith(self.speech.plural_verbs):
            return None
        before = at - 1
        while before > self.begin and self.tags[before] == "b" and self.lowers[before] not in words:
            before -= 1
        for k in (at + 1, before):
            if self.begin <= k < self.end and self.lowers[k] in words:
                return Phrase(k, k + 1, pronoun=self.lowers[k])
        return None
