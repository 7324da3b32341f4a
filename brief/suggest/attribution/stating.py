"""What is said, by whom and on what grounds, as it is stated."""

from __future__ import annotations

from typing import NamedTuple

from brief.language import Words
from brief.suggest.coreference import NOBODY, Coreference, Speaker
from brief.suggest.events import Event
from brief.suggest.narration import Narration
from brief.suggest.people import People
from brief.suggest.quotations import Quotation
from brief.suggest.statement import Statement

LEAST = 0.5
"""Below this, a speaker is left empty."""


class Heard(NamedTuple):
    """The speaker of what another one tells, as far as that is sure, and what it rests on."""

    speaker: Speaker
    evidence: str = ""
    teller: int = -1
    """Which attribution tells of it, if one does."""


class Clause(NamedTuple):
    """A reported clause: its tokens, whose it is, and by which attribution."""

    begin: int
    end: int
    speaker: Speaker
    of: int


def strong(role: str, roles: Words) -> str:
    """A German man's role without the article: “frühere Vorsitzende” is “früherer Vorsitzender”."""
    *before, noun = role.split()
    before = [each + "r" if each.islower() and each.endswith("e") else each for each in before]
    return " ".join((*before, noun + "r" if f"{noun}r".lower() in roles else noun))


def weaker(speaker: Speaker, factor: float) -> Speaker:
    """The same speaker, less surely."""
    if speaker.name is None:
        return speaker
    return Speaker(
        speaker.name, speaker.confidence * factor if factor < 1 else speaker.confidence,
        speaker.evidence, speaker.person, speaker.gender, speaker.plural, speaker.role,
        speaker.affiliation, speaker.thing,
    )  # fmt: skip


class Stating:
    """What is known at one place of a text, and what was found so far."""

    def __init__(self, n: Narration, nested: list[Quotation]) -> None:
        self.n = n
        self.people = People(n)
        self.coreference = Coreference(n, self.people)
        self.found: list[Statement] = []
        self.labels: dict[str, Speaker] = {}
        """Who speaks behind each label of a transcript."""
        self.office_of: tuple[int, Speaker] = (-1, NOBODY)
        """The paragraph in which an office was last said to speak, and which."""
        self.talk: dict[int, Speaker] = {}
        """Of each paragraph that is a turn behind a dash, who speaks."""
        self.nobody_in = -1
        """The last paragraph that reports what somebody said who is not known."""
        self.sentence_at = 0
        """Where the last sentence begins."""
        self.paragraph = 0
        self.last: Speaker = NOBODY
        """The speaker of the last statement in this paragraph."""
        self.previous: Speaker = NOBODY
        """The last speaker of the paragraph before, and whether it leads on."""
        self.leads_on = False
        self.spoke: Speaker = NOBODY
        """The subject of the last sentence."""
        self.waiting: list[int] = []
        """Quotations at the beginning of a paragraph that nobody has said yet."""
        self.anyone = False
        self.issued_before: Speaker | None = None
        self.issued_here: Speaker | None = None
        """The document that somebody gave out in the sentence before, and in this one."""
        self.plain: tuple[int, int] | None = None
        """The last sentence of this paragraph, where it is nobody's words so far."""
        self.paper: Speaker = NOBODY
        """The last document that this paragraph names."""
        self.open: list[int] = []
        """Quotations of paragraphs before that go on in this one."""

    def quote(self, at: int, speaker: Speaker, evidence: str, told: str | None = None) -> None:
        quotation = self.n.quoted[at]
        if quotation.mark == "dash":
            self.talk[self.paragraph] = speaker
        self.state(quotation.start, quotation.end, "quotation", speaker, evidence, told)

    def state(
        self, start: int, end: int, kind: str, speaker: Speaker, evidence: str, told: str | None
    ) -> None:
        # What follows an unclosed quotation up to the end of its paragraph may be space.
        end = start + len(self.n.text[start:end].rstrip())
        named = speaker.name is not None and speaker.confidence >= LEAST
        role, affiliation = self.office(speaker) if named else ("", "")
        self.found.append(
            Statement(
                start=start,
                end=end,
                kind=kind,
                speaker=speaker.name if named else None,
                role=role or None,
                affiliation=affiliation or None,
                told_to=told,
                confidence=round(speaker.confidence if named else min(0.4, speaker.confidence), 2),
                evidence=evidence or speaker.evidence,
            )
        )

    def office(self, speaker: Speaker) -> tuple[str, str]:
        """What a speaker is, and where, each as it is by itself, not in its sentence's case."""
        person = speaker.person
        role = (person.role if person else "") or speaker.role
        affiliation = self.coreference.belonging(
            (person.affiliation if person else "") or speaker.affiliation
        )
        speech = self.n.lex.speech
        if not speech.inflecting:
            return role, affiliation
        *before, noun = role.split() or [""]
        if noun.endswith("s") and noun[:-1].lower() in speech.roles:
            role = " ".join((*before, noun[:-1]))  # “des Bürgermeisters, Karl Weber,”
        if role and person is not None and person.gender == "m":
            role = strong(role, speech.roles)
        if affiliation.partition(" ")[0].lower() not in speech.inflecting:
            return role, affiliation
        return (f"{role} {affiliation}" if role else ""), ""

    def evidence(self, event: Event) -> str:
        return self.n.slice(event.begin, event.end)[:120]

    def told(self, event: Event) -> str | None:
        phrase = event.told
        n = self.n
        if (
            event.end < len(n.tags)
            and n.tags[event.end] == "Q"
            and event.told is None
            and (event.end > 0 and n.tags[event.end - 1] == "d")
        ):
            quotation = n.quoted[event.end]
            return n.text[quotation.start : quotation.end]
        if phrase is None or phrase.pronoun:
            return None
        begin = phrase.begin + (n.tags[phrase.begin] == "d")
        words = n.lowers[begin : phrase.end]
        outlet = any(word in n.lex.speech.outlets for word in words)
        if not outlet:
            return None
        return n.slice(begin, phrase.end)

    def settle(self, speaker: Speaker) -> None:
        """What stood unattributed before in this paragraph is this speaker's too."""
        for waiting in self.open + self.waiting:
            sure = 0.85 if self.n.quoted[waiting].closed else 0.97
            self.quote(waiting, weaker(speaker, sure), "is in the same paragraph")
        self.waiting.clear()
        self.open.clear()
        self.last = speaker
        self.anyone = self.anyone or not speaker.name
