"""The subjects of the text so far, and which of them a word may take up again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from brief.suggest.coreference.speaker import Speaker
from brief.suggest.narration import Narration
from brief.suggest.people import People, Person

UNKNOWN = 0.45
NEAR = 120
"""How many tokens back in a paragraph others are looked for whom a pronoun may mean."""
ONLY = 0.78
"""How sure it is whom a pronoun means who was no subject."""
MEMORY = 6
"""How many sentences back a pronoun may reach."""


class Memory:
    """Remembers, in the order of the text, who was the subject of what."""

    def __init__(self, n: Narration, people: People) -> None:
        self.n = n
        self.people = people
        self.speech = n.lex.speech
        self.history: list[tuple[int, Speaker]] = []
        """The paragraph and the subject of each sentence so far."""
        self.presumed: set[Person] = set()
        """Those of whom only a pronoun that seems to mean them has shown the gender."""
        self.described: dict[str, Speaker] = {}
        """Those without a name, by the noun that they were introduced with."""

    def remember(self, paragraph: int, speaker: Speaker | None) -> None:
        if speaker is not None and (speaker.name or speaker.evidence):
            self.history.append((paragraph, speaker))
            if len(self.history) > 4 * MEMORY:
                del self.history[: 2 * MEMORY]

    def recall(
        self,
        paragraph: int,
        local: Speaker | None,
        evidence: str,
        fits: Callable[[Speaker], bool],
        sure: float,
        reach: int = 2,
    ) -> Speaker:
        """The nearest subject that fits, this clause's first; `reach` counts paragraphs."""
        if local is not None and local.name and fits(local):
            return self.again(local, sure, evidence)
        seen, namesake = 0, ""
        for where, each in reversed(self.history):
            if paragraph - where > reach or seen >= MEMORY:
                break
            seen += 1
            if where != paragraph and self.possessed(each):
                continue
            if each.name is None:
                namesake = namesake or each.evidence.casefold().split()[-1]
                continue
            if namesake and fits(each):
                # One of two who have a name was the subject since: who of them, if “she” tells.
                may = map(self.as_speaker, self.people.by_last.get(namesake, ()))
                found = [*islice(filter(fits, may), 2)]
                if len(found) == 1:
                    return self.again(found[0], sure, evidence)
                return Speaker(None, 0.3, evidence)
            if each.name and fits(each):
                distance = paragraph - where
                return self.again(each, sure - 0.06 * distance - 0.02 * (seen - 1), evidence)
        return Speaker(None, 0.3, evidence)

    @staticmethod
    def again(speaker: Speaker, sure: float, evidence: str) -> Speaker:
        return Speaker(
            speaker.name, min(sure, speaker.confidence), evidence, speaker.person, speaker.gender,
            speaker.plural, speaker.role, speaker.affiliation, speaker.thing,
        )  # fmt: skip

    @staticmethod
    def as_speaker(person: Person) -> Speaker:
        """Somebody as the subject that they may have been."""
        return Speaker(
            person.name, 0.9, "", person, person.gender, role=person.role,
            affiliation=person.affiliation,
        )  # fmt: skip

    def possessed(self, speaker: Speaker) -> bool:
        """“her mother”: not whom the text is about."""
        first = (speaker.name or "").partition(" ")[0].lower()
        return speaker.person is None and first in self.speech.possessives

    def is_person(self, each: Speaker) -> bool:
        alone = not self.speech.nouns_are_capitalised  # “Ng”, who has no first name in the text
        return (
            each.name is not None
            and not each.thing
            and not each.plural
            and (
                each.person is not None
                or (alone and each.name.isalpha() and each.name[:1].isupper())
            )
        )

    def nameless_person(self, each: Speaker) -> bool:
        """Whether it is one person who has no name in the text: “Eine Zeugin”."""
        return each.person is None and not each.thing and not each.plural

    def is_office(self, each: Speaker) -> bool:
        """Whether it is where people work: “в мэрии”, not who is named."""
        return each.thing or each.plural

    def is_expert(self, each: Speaker) -> bool:
        """Whether somebody was called an expert, of whatever: “die Biologin” may be her."""
        roles = (each.person.role if each.person else each.role).lower().split()
        return self.is_person(each) and not self.speech.idioms.experts.isdisjoint(roles)

    def is_stranger(self, each: Speaker) -> bool:
        """Whether it is one who was brought in without a name: “One source”."""
        first = (each.name or "").partition(" ")[0].lower()
        return each.person is None and not each.plural and first in self.speech.indefinite

    def without_role(self, each: Speaker) -> bool:
        """Whether it is somebody of whom the text has not yet said what they are."""
        return self.is_person(each) and each.person is not None and not each.person.role

    def varies(self, head: str) -> bool:
        """Whether a noun stands for the name before it: “the 61-year-old”."""
        endings = self.speech.variation_endings
        return head in self.speech.variations or bool(endings and head.endswith(endings))
