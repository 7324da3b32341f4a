"""Whom a sentence itself says that a pronoun means."""

from __future__ import annotations

import msgspec

from brief.suggest.attribution.stating import Stating, weaker
from brief.suggest.coreference import NOBODY, Speaker
from brief.suggest.events import Event
from brief.suggest.phrases import Phrase, np_left, np_right

TOPIC = 0.7
"""How sure it is at least whom a sentence is said to be about."""
STILL = 0.8
"""How sure it is that what one hears further is from the same office."""
OFFICE = 0.75
"""How sure it is of an office that its people speak."""


class Meant(Stating):
    """Topics, and offices whose people are “on”."""

    def meant(self, event: Event, begin: int) -> Speaker | None:
        """The speaker of an attribution whose pronoun needs nothing but its sentence."""
        subject = event.subject
        if subject is None or not subject.pronoun:
            return None
        speech = self.n.lex.speech
        if subject.pronoun in speech.idioms.one_says:
            return self.of_office(event, begin)
        if event.order == "as" and (named := self.named_before(event, begin)) is not None:
            return named
        if self.impersonal(event):
            return self.still_said()
        if self.issued_before is not None and subject.pronoun in speech.it and (
            subject.begin == begin and self.somebody_last()
        ):  # fmt: skip
            return weaker(self.issued_before, STILL)  # “Ng released a report. It says …”
        return self.of_topic(event, begin)

    def somebody_last(self) -> bool:
        """Whether the last subject is a person, so that “it” is something else."""
        history = self.coreference.history
        person = history[-1][1].person if history else None
        return person is not None and person.kind == "person"

    def of_topic(self, event: Event, begin: int) -> Speaker | None:
        """Whom a sentence is said to be about, by the pronoun behind it: “As for Ng, she said”."""
        n, subject = self.n, event.subject
        if subject is None or n.tags[subject.begin - 1] != ",":
            return None
        for each in n.lex.speech.idioms.topics:
            first = begin + len(each)
            if tuple(n.lowers[begin:first]) != each:
                continue
            phrase = np_right(n, first - (n.tags[first - 1] == "d"), subject.begin - 1)
            if phrase is None or phrase.end != subject.begin - 1 or phrase.pronoun:
                return None
            found = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
            speech = n.lex.speech
            if found.thing and speech.only_clauses and subject.pronoun in speech.he | speech.she:
                return None  # “As for the bill, he said”
            if found.name is None or found.confidence >= TOPIC:
                return found
            return msgspec.structs.replace(found, confidence=TOPIC)
        return None

    def of_another(
        self, event: Event, subject: Speaker | None, speaker: Speaker, begin: int
    ) -> bool:
        """Whether the subject of a sentence may say it too: “Prokuratura, jak przekazała, …”."""
        if subject is None or subject.name in (None, speaker.name) or event.begin <= begin + 1:
            return False
        return not self.disagrees(event.verb, subject)

    def disagrees(self, verb: str, speaker: Speaker) -> bool:
        """Whether a verb by its form is of a woman's, and its speaker a man, or the contrary."""
        speech = self.n.lex.speech
        gender = speaker.person.gender if speaker.person else ""
        if not gender or not speech.feminine_verbs or verb not in speech.verbs.that:
            return False
        other = speech.masculine_verbs if gender == "f" else speech.feminine_verbs
        return verb.endswith(other)

    def named_before(self, event: Event, begin: int) -> Speaker | None:
        """Who is named right before “, wie sie sagt,” and may be the one that the pronoun means."""
        n, speech, subject = self.n, self.n.lex.speech, event.subject
        at = event.begin - 2
        if subject is None or at <= begin or n.tags[at : at + 2] != ["C", ","]:
            return None
        gender = (
            "m" if subject.pronoun in speech.he else "f" if subject.pronoun in speech.she else ""
        )
        phrase = np_left(n, at, begin)
        if not gender or phrase is None or not phrase.named or n.tags[phrase.begin - 1] == "p":
            return None
        found = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        known = found.person is not None and found.person.kind == "person"
        return found if known and found.gender in (gender, "") else None

    def impersonal(self, event: Event) -> bool:
        """Whether an attribution is only “hieß es”."""
        speech, subject = self.n.lex.speech, event.subject
        return (
            event.verb in speech.idioms.impersonal_verbs
            and event.order == "vs"
            and subject is not None
            and subject.pronoun in speech.it
            and subject.pronoun != ""
        )

    def still_said(self) -> Speaker | None:
        """The office whose statement “hieß es” goes on with, where one stands before it."""
        if not self.last.thing or self.last.person is not None:
            return None
        return msgspec.structs.replace(self.last, confidence=self.last.confidence * STILL)

    def of_office(self, event: Event, begin: int) -> Speaker | None:
        """Whose people “on” are: “À la mairie, on assure que”, and those of the sentence before."""
        n, idioms = self.n, self.n.lex.speech.idioms
        low = begin
        for each in idioms.sides:
            if tuple(n.lowers[begin : begin + len(each)]) == each:
                low = begin + len(each)
                break
        if low > begin and event.begin > low:
            comma = next((k for k in range(low, event.begin) if n.tags[k] == ","), event.begin)
            phrase = np_right(n, low, comma)
            if phrase is None or phrase.end != comma or not self.staffed(phrase):
                return NOBODY
            name = n.slice(phrase.begin, phrase.end)
            found = Speaker(name, OFFICE, self.evidence(event), thing=True)
            self.office_of = (self.paragraph, found)
            return found
        where, found = self.office_of
        return found if where == self.paragraph else NOBODY

    def staffed(self, phrase: Phrase) -> bool:
        """Whether a phrase is of an organisation, or of those around somebody."""
        n = self.n
        first = phrase.begin + (n.tags[phrase.begin] == "d")
        for k in range(first, phrase.end):
            if n.tags[k] == "p":
                break
            if n.lex.is_group(n.lowers[k]):
                return True
        return False
