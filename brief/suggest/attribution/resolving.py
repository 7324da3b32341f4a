"""Whose each attribution of a sentence is, and which tells of another."""

from __future__ import annotations

from brief.suggest.attribution.stating import Heard, Stating, weaker
from brief.suggest.coreference import NOBODY, Speaker
from brief.suggest.events import Event
from brief.suggest.hearsay import of_record, same, tellers, told_before
from brief.suggest.phrases import Phrase, np_right, speaking_subject
from brief.suggest.reported import following, mood_within

WEAK = 0.6
RECORDED = 0.87
"""How much less sure a speaker is whose words were read or heard elsewhere: below `A`'s bar."""


class Resolving(Stating):
    """From attributions to speakers."""

    def speakers(self, found: list[Event], subject: Speaker | None, begin: int) -> list[Speaker]:
        resolved: list[Speaker] = []
        local: Speaker | None = None
        outer: Event | None = None
        speech = self.n.lex.speech
        for event in found:
            if event.hearer:
                speaker = NOBODY
            elif event.subject is not None:
                own = local or (subject if self.clause_before(begin, event) else None)
                reported = event.order == "vs" and mood_within(self.n, begin, event.begin)
                if self.parenthetical(event) or (reported and local is None):
                    own = None  # “Ng, he said, has no heart”, “Der Zug sei alt, sagte er”
                speaker = self.coreference.resolve(
                    event.subject, event.subject.begin, self.paragraph, own
                )
            elif event.order in {"inherit", "as"}:
                if (nearer := self.of_participle(event, begin)) is not None:
                    own = self.coreference.resolve(nearer, nearer.begin, self.paragraph, None)
                    another = subject is not None and subject.name and subject.name != own.name
                    speaker = NOBODY if another else weaker(own, 0.9)
                elif local is not None:
                    told = local.thing and event.verb in speech.verbs.tell
                    speaker = NOBODY if told else local  # “The suit alleges that Ng told her to”
                elif subject is not None and subject.name and event.order != "as":
                    speaker = weaker(subject, 0.85)
                elif self.shares_subject(begin, event):
                    speaker = NOBODY
                elif event.verb in speech.impersonal:
                    speaker = self.coreference.recall(
                        self.paragraph, None, event.verb, lambda each: each.thing, WEAK
                    )
                elif speech.plural_verbs and event.verb.endswith(speech.plural_verbs):
                    speaker = self.coreference.recall(
                        self.paragraph, None, event.verb, lambda each: each.plural or each.thing,
                        WEAK,
                    )  # fmt: skip
                elif speech.implied:
                    gender = (
                        "f" if speech.feminine_verbs and event.verb.endswith(speech.feminine_verbs)
                        else "m" if speech.masculine_verbs
                        and event.verb.endswith(speech.masculine_verbs) else ""
                    )  # fmt: skip
                    speaker = self.coreference.somebody(
                        gender, event.at, self.paragraph, None, event.verb
                    )
                else:
                    speaker = NOBODY
            else:
                speaker = NOBODY
            resolved.append(speaker)
            if outer is not None and self.told_by(event, outer):
                continue  # “Ng said Day had called it late, and she agreed”
            outer = event if event.order in {"sv", "vs"} else outer
            if (not event.void and speaker.name and event.order != "source") or (
                event.void and speaker.name and local is None
            ):
                local = speaker
        return resolved

    def of_participle(self, event: Event, begin: int) -> Phrase | None:
        """The subject of the clause before a participle: “It fell when Ng left, saying it was …”.

        Of two subjects before it, either may be the one who speaks.
        """
        n = self.n
        if n.tags[event.at] != "g" or n.tags[event.begin - 1] != ",":
            return None
        for k in range(event.begin - 2, begin, -1):
            if n.tags[k] in ",;:QmR":
                return None
            if n.tags[k] == "c" and n.tags[k + 1] == "r":
                return np_right(n, k + 1, event.begin - 1)  # “…, and she returned it, calling”
            if n.lowers[k] in n.lex.speech.idioms.while_another:
                phrase = speaking_subject(n, k + 1, event.begin - 1)
                if phrase is None or phrase.end >= event.begin - 1:
                    return None
                return None if n.tags[phrase.end] in "pDc" else phrase  # “served as mayor in May”
        return None

    def told_by(self, event: Event, outer: Event) -> bool:
        """Whether an attribution stands in the clause that another one reports."""
        n = self.n
        if event.order != "sv" or event.begin < outer.end or n.tags[event.begin - 1] in "c;":
            return False
        clause = following(n, outer, event.at + 1)
        return clause is not None and clause <= event.begin

    def shares_subject(self, begin: int, event: Event) -> bool:
        """Whether a verb has the subject of the clause before: “Su hija vino y dijo”."""
        n, at = self.n, event.begin - 1
        while at > begin and n.lowers[at] in n.lex.speech.clitics:
            at -= 1
        return at > begin and n.tags[at] == "c" and n.tags[begin] in "dCoOt"

    def parenthetical(self, event: Event) -> bool:
        """Whether an attribution stands between two commas."""
        tags = self.n.tags
        return (
            event.order == "sv"
            and event.begin > 0
            and tags[event.begin - 1] == ","
            and event.end < len(tags)
            and tags[event.end] == ","
        )

    def clause_before(self, begin: int, event: Event) -> bool:
        """Whether a clause of its own, with a subject, stands before an attribution."""
        before = self.n.tags[begin : event.begin]
        whose = before[-1:] == ["R"]  # “The governor floated what he called ‘a gift’”
        return (whose or any(tag in ",cs" for tag in before[1:])) and "Q" not in before

    def heard(
        self, found: list[Event], speakers: list[Speaker], begin: int, end: int
    ) -> dict[int, Heard]:
        """Of each attribution that another one tells of, who speaks, as far as that is sure."""
        told = tellers(self.n, found, speakers, begin, end)
        heard: dict[int, Heard] = {}
        for at, (event, speaker) in enumerate(zip(found, speakers, strict=True)):
            if at in told:
                heard[at] = self.retold(event, speaker, found[told[at]], told[at])
            elif told_before(self.n, found, at, begin, end):
                if not same(speakers[at + 1], speaker, event, self.n.lex.speech):
                    heard[at] = self.retold(found[at + 1], speakers[at + 1], event, at)
            elif event.rumour:
                heard[at] = Heard(Speaker(None, NOBODY.confidence, self.evidence(event)))
            elif event.retold:
                sure = weaker(speaker, RECORDED) if of_record(self.n, event.teller) else NOBODY
                heard[at] = Heard(sure, self.evidence(event))
        return heard

    def retold(self, event: Event, speaker: Speaker, teller: Event, of: int) -> Heard:
        first, last = sorted((event, teller), key=lambda each: each.begin)
        between = " " if last.begin - first.end < 2 else " … "
        evidence = self.evidence(first) + between + self.evidence(last)
        recorded = of_record(self.n, teller.subject)
        return Heard(weaker(speaker, RECORDED) if recorded else NOBODY, evidence, of)
