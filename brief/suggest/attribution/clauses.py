"""The reported clauses of a sentence."""

from __future__ import annotations

from brief.suggest.attribution.governing import Governing
from brief.suggest.attribution.stating import Clause, Heard
from brief.suggest.coreference import Speaker
from brief.suggest.events import Event
from brief.suggest.hearsay import of_record, says_before
from brief.suggest.reported import clause, whole_before


class Clauses(Governing):
    """From attributions to paraphrases."""

    def clauses(
        self,
        found: list[Event],
        speakers: list[Speaker],
        heard: dict[int, Heard],
        begin: int,
        end: int,
    ) -> list[Clause]:
        """The reported clauses of a sentence, none within another."""
        spans: list[Clause] = []
        if not found or (self.n.tags[end - 1] == "?" and self.n.tags[begin] in "aMN"):
            return spans
        if whole := self.told_at_second_hand(found, heard, begin, end):
            spans.append(Clause(*whole, speakers[-1], len(found) - 1))
            self.paraphrase(whole, speakers[-1], self.evidence(found[-1]), found[-1])
            return spans
        for index, (event, speaker) in enumerate(zip(found, speakers, strict=True)):
            if any(each.begin <= event.begin < each.end for each in spans):
                continue
            if self.n.tags[end - 1] == "?" and event.order in {"source", "as"}:
                continue  # “Will it close, as Ng said?”
            if event.order in {"source", "as"} and self.quotes_another(event, found, begin, end):
                continue
            if index in heard and heard[index].teller == index:
                continue  # “‘Go,’ Day said Ng told him”
            if self.within_aside(event, found[index + 1 :], begin):
                continue
            if self.within_middle(event, found[index + 1 :], begin, end):
                continue
            span = clause(self.n, event, begin, end, found[index + 1 :])
            if span is None:
                continue
            if any(each.begin < span[1] and span[0] < each.end for each in spans):
                continue
            through = heard.get(index, Heard(speaker, self.evidence(event)))
            spans.append(Clause(*span, through.speaker, index))
            words = event.verb in self.n.lex.speech.idioms.in_words
            if words and self.n.tags[event.end : event.end + 2] == [",", "Q"]:
                continue  # “It failed for, in the words of Ng, ‘many reasons’”
            opinion = event.verb in self.n.lex.speech.idioms.for_whom
            if opinion and "Q" in self.n.tags[slice(*span)]:
                continue  # “For Ng, it was ‘too late’”: only these words are surely theirs
            self.paraphrase(span, through.speaker, through.evidence, event)
        return spans

    def within_aside(self, event: Event, later: list[Event], begin: int) -> bool:
        """Whether an English attribution is in a clause of what another reports behind it.

        “She did not trust the state when it told her it was safe, she said”
        """
        tags = self.n.tags
        if not self.n.lex.speech.only_clauses or event.begin <= begin or (
            tags[event.begin - 1] not in "sR"
        ):  # fmt: skip
            return False
        verbs = self.n.lex.speech.verbs
        first = event.begin - 1 == begin  # “When Ng said it was safe, the crowd cheered”
        return any(
            other.order == "sv" and not other.void and tags[other.begin - 1] == ","
            and not (first and other.verb not in verbs.clause | verbs.that)
            and tags[other.end] in ",." and "," not in tags[event.end : other.begin - 1]
            for other in later
        )  # fmt: skip

    def within_middle(self, event: Event, later: list[Event], begin: int, end: int) -> bool:
        """Whether another tells of an attribution, between commas behind its clause.

        “He accepts that it was late, Ng said, but maintains that it was safe”
        """
        tags = self.n.tags
        for index, other in enumerate(later):
            if other.order == "sv" and not other.void and other.begin > event.end and (
                tags[other.begin - 1] == "," == tags[other.end]
                and whole_before(self.n, event, other.begin - 1)
            ):  # fmt: skip
                span = clause(self.n, other, begin, end, later[index + 1 :])
                return span is not None and span[0] <= event.begin
        return False

    def told_at_second_hand(
        self, found: list[Event], heard: dict[int, Heard], begin: int, end: int
    ) -> tuple[int, int] | None:
        """What the last attribution reports of all others: “Ng said it was late, aides said.”"""
        last = found[-1]
        told = [found[at] for at, each in heard.items() if each.teller == len(found) - 1]
        if not told or of_record(self.n, last.subject) or says_before(self.n, told[-1], begin):
            return None
        span = clause(self.n, last, begin, end, [])
        return span if span is not None and span[0] <= told[0].begin else None

    def quotes_another(self, event: Event, found: list[Event], begin: int, end: int) -> bool:
        """Whether a source stands beside a quotation that somebody else said."""
        quoted = [at for at in range(begin, end) if self.n.tags[at] == "Q"]
        if not quoted:
            return False
        spoken_at = next((each.at for each in found if not each.void), end)
        if event.order == "source" and quoted[0] < event.begin:
            last = max(at for at in quoted if at < event.begin)
            if spoken_at < last:
                return True
        return any(other is not event for other in self.quoting(quoted, found))

    def quoting(self, quoted: list[int], found: list[Event]) -> list[Event]:
        """The attributions of whole quotations: “‘…’, he said, as the Post reported”."""
        whole = [at for at in quoted if self.whole(at) or self.n.tags[at + 1] == ","]
        return [
            event
            for event in found
            if not event.void
            and event.subject is not None
            and event.order in {"sv", "vs"}
            and any(self.adjacent(at, event) for at in whole)
        ]

    def paraphrase(
        self, span: tuple[int, int], speaker: Speaker, evidence: str, event: Event
    ) -> None:
        n = self.n
        begin, end = span
        start, stop = n.starts[begin], n.ends[end - 1]
        if (n.tags[begin] == "Q" and end - begin == 1) or not n.balanced(begin, end):
            return
        self.state(start, stop, "paraphrase", speaker, evidence, self.told(event))
        self.last = speaker
        if speaker.name is None:
            self.nobody_in = self.paragraph
