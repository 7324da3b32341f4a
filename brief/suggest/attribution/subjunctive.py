"""German sentences that only their mood shows to be reported."""

from __future__ import annotations

from bisect import bisect_right

from brief.language.model import Idioms
from brief.suggest.attribution.clauses import Clauses
from brief.suggest.attribution.governing import CLAUSE
from brief.suggest.attribution.resolving import WEAK
from brief.suggest.attribution.stating import Clause, weaker
from brief.suggest.coreference import Speaker
from brief.suggest.events import Event
from brief.suggest.reported import unlisted_mood

FEWEST = 6
"""The fewest tokens of a sentence that only those around it show to be reported."""
SECOND = 6
"""Among how many words the verb of a German sentence is, which stands second."""


class Subjunctive(Clauses):
    """Sentences that go on with what somebody reports."""

    def follow_on(self, begin: int, end: int) -> Speaker | None:
        """German: a sentence in the subjunctive goes on with what somebody reports.

        The speaker, where it is one: of the statement before, else the subject of the sentence
        before, else whoever spoke last in the paragraph before.
        """
        sign = self.sign(begin, end, ":;", said=True) if self.n.lex.speech.reported_mood else -1
        plain = sign > 0 and (self.n.tags[sign] == ":" or not self.subjunctive(begin, sign))
        if plain:
            # “Ng hält das für falsch: Es sei zu spät.”
            subject = self.coreference.subject(begin, sign, self.paragraph)
            if subject is not None:
                return self.reported(sign + 1, end, weaker(subject, 0.85))
        if not (self.subjunctive(begin, end) or self.between(begin, end)):
            return None
        if sign > 0 and not self.subjunctive(begin, sign):
            begin = sign + 1  # “Zugleich dämpfte er die Erwartungen: Es sei zu früh.”
        source = self.last.person is None or self.last.thing
        if self.last.name and self.another_since(self.last):
            # “Die Frist läuft laut Entwurf ab. Ng verteidigte dies. Es eile.”
            speaker = weaker(self.spoke, 0.8) if source else self.whose(begin, end)
        elif self.last.name:
            speaker = weaker(self.last, 0.8)
        elif self.nobody_in == self.paragraph:
            return None  # “…, erzählt eine. Sie sei gegangen.”
        elif self.spoke.name:
            speaker = weaker(self.spoke, 0.7)
        else:
            here = self.coreference.recall(
                self.paragraph, None, "", self.coreference.is_person, WEAK, reach=0
            )
            speaker = here if here.name else weaker(self.previous, WEAK)
        return self.reported(begin, end, speaker)

    def between(self, begin: int, end: int) -> bool:
        """Whether a German verb of either mood stands between two sentences that are reported.

        “Es eile, sagte Ng. Ausgenommen blieben Schulen. Sie seien wichtiger.”
        """
        n = self.n
        if self.last.name is None or n.tags[end - 1] == "?":
            return False
        if end - begin < FEWEST and "Q" not in n.tags[begin:end]:
            return False  # “Die Gäste klatschten.”
        before = n.starts[begin]
        reported = [each for each in self.found[-2:] if each.kind == "paraphrase"]
        if not any(before - each.end <= CLAUSE and each.end < before for each in reported):
            return False
        at = bisect_right(n.sentences, (begin, end))
        if at >= len(n.sentences) or "P" in n.tags[end : n.sentences[at][0]]:
            return False
        finite = [k for k in range(begin, end) if n.tags[k] in "aMv"]
        idioms = n.lex.speech.idioms
        either = any(
            n.tags[k] == "l"
            and (
                n.lowers[k].endswith(idioms.past_ends_of_several)
                or n.lowers[k] in idioms.either_mood
            )
            for k in range(begin + 1, min(end, begin + SECOND))
        )
        return either and not finite and self.subjunctive(*n.sentences[at])

    def another_since(self, speaker: Speaker) -> bool:
        """Whether the sentence before is about another person than who spoke last."""
        other = self.spoke.person
        if other is None or other is speaker.person:
            return False
        return other.kind == "person" or (not other.kind and len(other.words) > 1)

    def whose(self, begin: int, end: int) -> Speaker:
        """Of who spoke last and who the sentence before is about, the one that “er” may mean."""
        speech, people = self.n.lex.speech, (self.spoke, self.last)
        for pronoun in self.n.lowers[begin:end]:
            gender = "m" if pronoun in speech.he else "f" if pronoun in speech.she else ""
            known = [each.person.gender if each.person else "" for each in people]
            if gender and sorted(known) == ["f", "m"]:
                return weaker(people[known.index(gender)], 0.7)
        return weaker(self.spoke, 0.65)

    def sign(self, begin: int, end: int, signs: str, *, said: bool = False) -> int:
        """The sign behind which a German sentence is in the subjunctive, or -1."""
        at = next((k for k in range(begin + 1, end - 1) if self.n.tags[k] in signs), -1)
        return at if at > 0 and self.subjunctive(at + 1, end, said=said) else -1

    def behind_sign(
        self, found: list[Event], speakers: list[Speaker], spans: list[Clause], begin: int, end: int
    ) -> None:
        """State what no verb takes behind a colon or semicolon: “Ng protestierte; es sei spät”."""
        sign = self.sign(begin, end, ":;", said=True)
        if sign < 0 or any(each.end > sign for each in spans):
            return
        whose = [
            speaker
            for event, speaker in zip(found, speakers, strict=True)
            if event.begin < sign and not event.void and event.order in {"sv", "vs"}
        ]
        if whose and not any(event.begin > sign for event in found):
            self.reported(sign + 1, end, weaker(whose[-1], 0.9))

    def reported(self, begin: int, end: int, speaker: Speaker) -> Speaker | None:
        """State a sentence in the subjunctive, and say whose it is."""
        n = self.n
        stop = end - 1 if n.tags[end - 1] in ".!" else end
        doubtful = speaker.name is None and not self.last.name
        if doubtful or stop - begin < 3 or not n.balanced(begin, stop):
            return None
        self.state(n.starts[begin], n.ends[stop - 1], "paraphrase", speaker, "subjunctive", None)
        return speaker if speaker.name else None

    def subjunctive(self, begin: int, end: int, *, said: bool = False) -> bool:
        """Whether the verb of a sentence is in the first subjunctive of German."""
        n = self.n
        mood = n.lex.speech.reported_mood
        asked, idioms = n.lex.speech.interrogatives, n.lex.speech.idioms
        if (
            not mood
            or n.tags[end - 1] == "?"
            or not (idioms.first_person.isdisjoint(n.lowers[begin:end]))
        ):
            return False
        going_on = said or self.last.name is not None
        somebody = self.spoke.person is not None and self.spoke.person.kind == "person"
        if (n.tags[begin] == "s" or n.lowers[begin] in asked) and "," in n.tags[begin:end]:
            begin = n.tags.index(",", begin) + 1
            lower = n.lowers[begin]  # “Wer es anzweifle, beleidige die Wähler”
            formed = n.tags[begin] == "l" and in_mood(lower, idioms)
            return lower in mood or (
                formed and (going_on or somebody) and n.tags[begin + 1] in "drp"
            )
        for k in range(begin, min(end, begin + CLAUSE)):
            if (n.tags[k] in "ms" and n.lowers[k] not in idioms.as_what) or (
                k > begin + 1 and n.lowers[k - 1] in asked
            ):
                return False
            lower = n.lowers[k]
            if n.tags[k] not in "lvaM":
                continue
            ends = lower.endswith(idioms.past_ends + idioms.ends_of_several) and (
                lower not in idioms.surely_reported
            )
            doubtful = lower in idioms.irreal if going_on else ends
            if lower in mood and not doubtful:
                return True
            behind = n.tags[k - 1] == "," and n.tags[k] == "l" and n.tags[k + 1] in "dr"
            if (going_on or somebody) and k > begin and (
                unlisted_mood(n, k)
                # “Wer das anzweifle, beleidige die Wähler”
                or (behind and in_mood(lower, idioms))
                or (n.tags[k] == "l" and in_mood(lower, idioms)
                    and n.lowers[k + 1] in idioms.impersonal)
            ):  # fmt: skip
                return True
        return False


def in_mood(lower: str, idioms: Idioms) -> bool:
    """Whether a German verb has the ending of the subjunctive, and not that of a past."""
    return lower.endswith(idioms.mood_ends) and not lower.endswith(idioms.past_ends)
