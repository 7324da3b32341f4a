"""The quotations of a sentence."""

from __future__ import annotations

from brief.suggest import judgement
from brief.suggest.attribution.loose import Loose
from brief.suggest.attribution.stating import LEAST, Clause, Heard, weaker
from brief.suggest.coreference import NOBODY, Speaker
from brief.suggest.events import Event
from brief.suggest.hearsay import same
from brief.suggest.reported import denies

DENIED = 0.8
"""How sure it is that words in marks are somebody's who denied them."""
UNSAID = frozenset("Q.,!?-")
"""What a sentence consists of that only quotes."""


class Quoting(Loose):
    """From quotations to their speakers."""

    def quotes(
        self,
        quotes: list[int],
        found: list[Event],
        speakers: list[Speaker],
        heard: dict[int, Heard],
        spans: list[Clause],
        subject: Speaker | None,
        begin: int,
        end: int,
    ) -> None:
        n = self.n
        if not quotes:
            return
        alone = UNSAID.issuperset(n.tags[begin:end])
        follows = None if found or alone else self.follow_on(begin, end)
        for at in quotes:
            if judgement.is_measure(n, at) or judgement.is_work(n, at):
                continue
            if self.of_the_attribution(at, found) or self.inscribed(at) or self.listed(at, end):
                continue
            inside = next((each for each in spans if each.begin <= at < each.end), None)
            if inside is not None and (evidence := self.by_another(at, inside)):
                self.quote(at, NOBODY, evidence)
                continue
            if (whose := self.gapped(at, found, begin)) is not None:
                self.quote(at, whose, n.slice(at - 2, at))
                self.settle(whose)
                continue
            if (claim := self.claim_before(at, begin)) >= 0 and not any(
                event.at > claim and event.begin < at for event in found
            ):  # fmt: skip
                self.quote(at, self.claimant(claim, begin), n.slice(claim - 2, at))
                continue
            if (whose := self.sent_by(at, begin)) is not None:
                self.quote(at, whose, n.slice(max(begin, at - 8), at))
                self.settle(whose)
                continue
            index = self.governor(at, found, begin, end, reported=inside is not None)
            if index is not None:
                index = self.fragment_of(at, index, found, heard)
                event, speaker = found[index], speakers[index]
                in_clause = inside is not None and not (at == inside.begin and inside.end == at + 1)
                direct = self.adjacent(at, event)
                closer = direct or n.tags[event.end] == "m"  # “that Ng asked that it ‘end’”
                through = heard.get(index)
                # “Ng sostuvo que la ley responde a ‘una venganza’”: no law speaks.
                doubtful = speaker.name is not None and speaker.confidence < LEAST
                thing = doubtful and not n.lex.speech.verbs.clause
                if through is None and not thing and (
                    outer := self.outer(at, event, index, spans, end, direct=direct)
                ):  # fmt: skip
                    teller = found[outer.of]
                    if not same(speaker, speakers[outer.of], teller, n.lex.speech):
                        through = self.retold(event, speaker, teller, outer.of)
                if through is None and inside is not None and inside.speaker.name and not (
                    closer and event.subject is not None and event.begin > inside.begin
                    and not thing
                ):  # fmt: skip
                    speaker = inside.speaker
                if self.on_a_sign(event):
                    continue
                if judgement.is_name(n, at, governed=direct) and not (
                    direct
                    and judgement.sentence_like(n, n.quoted[at])
                    and not judgement.is_word(n, at)
                ):
                    continue
                if judgement.is_scare(n, at, governed=direct, in_clause=in_clause or not direct):
                    continue
                if event.void and not (direct and event.order == "vs"):
                    if inside is None or (direct and event.order != "inherit"):
                        continue
                    # “Ng said he hadn’t heard it but that ‘now is the time’”
                    speaker = weaker(inside.speaker, 0.86)
                if through is not None:
                    self.quote(at, through.speaker, through.evidence, self.told(event))
                    self.settle(through.speaker)
                    continue
                if (not direct and event.order in {"source", "as"} and (
                    n.tags[at - 1] == ":" or "m" in n.tags[event.end : at]
                ) and (
                    "v" in n.tags[event.end : at]
                )) or self.disowned(at, index, found, end):  # fmt: skip
                    speaker = NOBODY  # “According to Ng, a stranger yelled: ‘…’”
                if not direct:
                    speaker = weaker(speaker, 0.86)
                elif event.end == at and denies(self.n, event, end):
                    speaker = weaker(speaker, DENIED)
                self.quote(at, speaker, self.evidence(event), self.told(event))
                self.settle(speaker)
                continue
            if inside is not None:
                if judgement.is_name(n, at, governed=False):
                    continue
                if not judgement.is_scare(n, at, governed=False, in_clause=True):
                    self.quote(at, weaker(inside.speaker, 0.86), "within what is reported")
                continue
            if alone:
                self.stands_alone(at)
            elif follows is not None:
                if not judgement.is_name(n, at, governed=False):
                    # “Ein Gutachten, das sie ‘alt’ nennt, sei bekannt”: whose words, is in doubt
                    whose = NOBODY if n.tags[at + 1] == "v" else weaker(follows, 0.95)
                    self.quote(at, whose, "subjunctive")
            else:
                self.loose(at, subject, begin, end)
