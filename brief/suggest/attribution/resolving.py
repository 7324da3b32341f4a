"""Whose each attribution of a sentence is, and which tells of another."""

from __future__ import annotations

from brief.suggest.attribution.meant import Meant
from brief.suggest.attribution.stating import Heard, weaker
from brief.suggest.coreference import NOBODY, Speaker
from brief.suggest.events import Event
from brief.suggest.hearsay import of_record, same, tellers, told_before
from brief.suggest.phrases import Phrase, np_left, np_right, speaking_subject
from brief.suggest.reported import following, mood_within

WEAK = 0.6
LABEL = 0.75
"""How sure it is that a headline's label is whoever says so."""
RECORDED = 0.87
"""How much less sure a speaker is whose words were read or heard elsewhere: below `A`'s bar."""


SHORT = 3
"""The most words between a verb and its conjunction."""


class Resolving(Meant):
    """From attributions to speakers."""

    def speakers(self, found: list[Event], subject: Speaker | None, begin: int) -> list[Speaker]:
        resolved: list[Speaker] = []
        local: Speaker | None = None
        outer: Event | None = None
        n, speech = self.n, self.n.lex.speech
        for event in found:
            if event.hearer:
                speaker = NOBODY
            elif event.subject is not None:
                own = local or (subject if self.clause_before(begin, event) else None)
                reported = event.order == "vs" and mood_within(self.n, begin, event.begin)
                apart = ":" in self.n.tags[begin : event.begin]
                if (self.parenthetical(event) and not apart) or (reported and local is None):
                    own = None  # “Ng, he said, has no heart”, “Der Zug sei alt, sagte er”
                office = local if self.impersonal(event) and local and local.thing else None
                if office is not None:
                    speaker = weaker(office, WEAK)
                else:
                    speaker = self.meant(event, begin) or self.coreference.resolve(
                        event.subject, event.subject.begin, self.paragraph, own
                    )
            elif event.order in {"inherit", "as"}:
                if (clause := self.of_clause(event, begin)) is not None:
                    speaker = weaker(clause, 0.9)
                elif (found_nearer := self.of_participle(event, begin)) is not None:
                    nearer, beside = found_nearer
                    own = self.coreference.resolve(nearer, nearer.begin, self.paragraph, None)
                    another = subject is not None and subject.name and subject.name != own.name
                    speaker = NOBODY if another and not beside else weaker(own, 0.9)
                elif local is not None:
                    told = local.thing and event.verb in speech.verbs.tell
                    told = told and self.n.tags[event.at + 1] != "m"  # “and warned that”
                    other = self.disagrees(event.verb, local)
                    # “The suit alleges that Ng told her to”, “Ng (m) вспоминает, как … сказала”
                    speaker = NOBODY if told or other else local
                elif subject is not None and subject.name and event.order != "as" and not (
                    self.bracketed(event)
                ):  # fmt: skip
                    speaker = weaker(subject, 0.85)
                elif (first := self.of_headline(begin, event)) is not None:
                    speaker = weaker(first, 0.9)
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
                    if event.order == "as" and self.of_another(event, subject, speaker, begin):
                        speaker = NOBODY
                else:
                    speaker = NOBODY
            else:
                speaker = NOBODY
            if event.order == "source" and event.verb == ":" and event.subject is not None:
                speaker = self.of_label(event.subject, speaker)
            therein = speech.idioms.therein & {n.lowers[event.end], n.lowers[event.begin - 1]}
            if speaker.name is None and therein:
                # “…, heißt es darin”, “Darin heißt es, …”
                speaker = weaker(self.paper if self.paper.name else self.last, 0.85)
            resolved.append(speaker)
            if outer is not None and self.told_by(event, outer):
                continue  # “Ng said Day had called it late, and she agreed”
            outer = event if event.order in {"sv", "vs"} else outer
            if (not event.void and speaker.name and event.order != "source") or (
                event.void and speaker.name and local is None
            ):
                local = speaker
        return resolved

    def of_label(self, label: Phrase, speaker: Speaker) -> Speaker:
        """Who a headline's label means: somebody named only where they are all that it says."""
        person = speaker.person
        words = self.n.lowers[label.begin : label.end]
        if person is None or set(words) <= {*person.role.casefold().split(),
                                            *person.affiliation.casefold().split()}:  # fmt: skip
            return speaker
        said = self.n.slice(label.begin, label.end)
        return Speaker(said, LABEL, speaker.evidence, role=label.role)

    def of_clause(self, event: Event, begin: int) -> Speaker | None:
        """The subject of the clause that a verb goes on: “after the pair came and told her that”.

        Nobody where it can't be told; None where the verb goes on with the main clause.
        """
        n, idioms = self.n, self.n.lex.speech.idioms
        if event.order != "inherit" or n.tags[event.begin - 1] != "c":
            return None
        for k in range(event.begin - 2, begin, -1):
            if n.tags[k] in ",;:QmRvg":
                return None
            if n.lowers[k] in idioms.while_another | idioms.subordinating:
                verb = next(
                    (x for x in range(k + 2, event.begin - 1)
                     if n.tags[x] in "vaM" or (n.tags[x] == "l" and n.lowers[x].endswith("ed"))), 0
                )  # fmt: skip
                phrase = np_left(n, verb - 1, k + 1) if verb else None
                if phrase is None or phrase.pronoun or phrase.begin > k + 2:
                    return None  # “after the vote in May and said”
                return self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        return None

    def of_participle(self, event: Event, begin: int) -> tuple[Phrase, bool] | None:
        """The subject of the clause before a participle, and whether it is surely that one's.

        Of two subjects before it, either may be the one who speaks (“It fell when Ng left, saying
        it was …”), but where the clause stands beside the other: “…, while Ng went on, saying …”.
        """
        n = self.n
        stop = event.begin - 1
        if n.tags[event.at] != "g" or n.tags[stop] != ",":
            return None
        idioms = n.lex.speech.idioms
        k = stop - 1
        while k > begin:
            if n.tags[k] == "," and (first := self.apposed(k, begin)) > begin:
                k = first
            elif n.tags[k] in ",;:QmR":
                return None
            joined = n.tags[k] == "c"
            beside = n.tags[k - 1] == "," and (joined or n.lowers[k] in idioms.contrasting)
            if joined and n.tags[k + 1] == "r":
                # “…, and she returned it, calling”
                phrase = np_right(n, k + 1, stop)
                return (phrase, beside) if phrase else None
            if beside or n.lowers[k] in idioms.while_another:
                phrase = speaking_subject(n, k + 1, stop)
                if phrase is None or phrase.end >= stop:
                    return None
                at = phrase.end
                if n.tags[at] == ",":
                    close = next((x for x in range(at + 1, stop) if n.tags[x] == ","), stop)
                    at = close + 1 if close < stop and self.apposed(close, begin) == at - 1 else at
                if joined and not (phrase.named and (n.tags[at] in "aMv" or self.past(at))):
                    return None  # “praised Ng and Day, saying”
                return None if n.tags[at] in ",pDc" else (phrase, beside)  # “as mayor in May”
            k -= 1
        return None

    def apposed(self, comma: int, begin: int) -> int:
        """The last token of the name that an apposition up to a comma is about; or `begin`."""
        tags = self.n.tags
        first = next((k for k in range(comma - 1, begin, -1) if tags[k] in ",aMvgQR;:"), begin)
        apposed = tags[first] == "," and tags[first - 1] == "C" and tags[first + 1] in "dOo#C"
        return first - 1 if apposed and comma - first > 1 else begin

    def past(self, at: int) -> bool:
        """Whether a word that is no verb of saying looks like an English past tense."""
        word = self.n.lowers[at]
        return self.n.tags[at] == "l" and word.endswith("ed")

    def of_headline(self, begin: int, event: Event) -> Speaker | None:
        """Who a headline begins with that goes on without a subject: “Ng backs Day, says it is”."""
        n = self.n
        if n.tags[event.begin - 1] != "," or not n.lex.speech.verbs.clause or n.tags[begin] != "C":
            return None
        phrase = np_right(n, begin, event.begin - 1)
        if phrase is None or not phrase.named or phrase.end >= event.begin - 1:
            return None
        found = self.coreference.resolve(phrase, begin, self.paragraph, None)
        return found if found.name and not found.thing else None

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

    def bracketed(self, event: Event) -> bool:
        """Whether a verb alone stands between two commas, as in “El grupo, explicó, volvió”."""
        tags, at = self.n.tags, event.begin
        alone = event.end - at == 1 and self.n.lex.speech.implied
        alone = alone and "m" not in tags[at : at + 2 * SHORT]
        return alone and event.end < len(tags) and tags[at - 1] == "," == tags[event.end]

    def parenthetical(self, event: Event) -> bool:
        """Whether an attribution stands between two commas."""
        tags = self.n.tags
        return (
            event.order == "sv"
            and event.begin > 0
            and tags[event.begin - 1] == ","
            and event.end < len(tags)
            and (
                tags[event.end] == ","
                or (tags[event.end] == ";" and self.n.lex.speech.only_clauses)
            )
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
