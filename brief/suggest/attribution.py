"""Each quotation and each reported clause to its speaker, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import msgspec

from brief.language import Words
from brief.suggest import judgement
from brief.suggest.coreference import NEAR, NOBODY, Coreference, Speaker
from brief.suggest.events import Event, events
from brief.suggest.hearsay import (
    begins_clause,
    of_record,
    same,
    says_before,
    speaks,
    tellers,
    told_before,
    within_brace,
)
from brief.suggest.narration import Narration
from brief.suggest.people import People
from brief.suggest.phrases import Phrase, np_left, np_right
from brief.suggest.quotations import Quotation
from brief.suggest.reported import clause, denies, following, mood_within
from brief.suggest.statement import GOES_ON, GOES_ON_FROM, Statement

LEAST = 0.5
"""Below this, a speaker is left empty."""
CHAIN = 0.93
DENIED = 0.8
"""How sure it is that words in marks are somebody's who denied them."""
WEAK = 0.6
RECORDED = 0.87
"""How much less sure a speaker is whose words were read or heard elsewhere: below `A`'s bar."""
REPEATED = 0.85
"""The most that is sure of whose words a headline has, which the article has again."""
UNSAID = frozenset("Q.,!?-")
"""What a sentence consists of that only quotes."""
FEW = 5
"""The most tokens of a question without a verb."""
CLAUSE = 40
"""How many words are looked at for the verb of a clause."""


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


class Attribution:
    """One walk over the sentences of a text."""

    def __init__(self, n: Narration, nested: list[Quotation]) -> None:
        self.n = n
        self.people = People(n)
        self.coreference = Coreference(n, self.people)
        self.found: list[Statement] = []
        self.labels: dict[str, Speaker] = {}
        """Who speaks behind each label of a transcript."""
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
        self.open: list[int] = []
        """Quotations of paragraphs before that go on in this one."""

    def run(self) -> list[Statement]:
        n = self.n
        last_end = 0
        for begin, end in n.sentences:
            if begin and "P" in n.tags[last_end:begin]:
                self.new_paragraph(last_end)
            last_end = end
            self.sentence(begin, end)
        self.waiting, self.open = self.open + self.waiting, []
        self.flush()
        self.found.sort(key=lambda each: (each.start, -each.end))
        return [self.as_below(each) for each in self.found]

    def as_below(self, said: Statement) -> Statement:
        """What a headline quotes, by whoever says it in the article."""
        n = self.n
        end = n.gaps[0] if n.gaps else 0
        if (
            not end
            or said.end > n.starts[end]
            or said.kind != "quotation"
            or n.tags[end - 1] == "."
        ):
            return said
        words = n.text[said.start : said.end].strip(" .,").casefold()
        for each in self.found:
            below = each.kind == "quotation" and each.start > n.starts[end] and each.speaker
            if below and each.speaker != said.speaker and (
                words in n.text[each.start : each.end].casefold()
            ):  # fmt: skip
                return msgspec.structs.replace(
                    each, start=said.start, end=said.end, told_to=None,
                    confidence=min(each.confidence, REPEATED),
                )  # fmt: skip
        return said

    def new_paragraph(self, last_end: int) -> None:
        self.flush()
        self.paragraph += 1
        k = last_end - 1
        self.leads_on = k >= 0 and self.n.tags[k] == ":"
        if self.leads_on and self.spoke.name:
            self.previous = self.spoke
        elif self.last.name:
            self.previous = self.last
        elif self.anyone:
            self.previous = NOBODY
        self.last = NOBODY
        self.spoke = NOBODY
        self.anyone = False

    def flush(self) -> None:
        """Quotations of a paragraph in which nobody is named: those of whoever spoke before."""
        if self.waiting and not self.n.quoted[self.waiting[-1]].closed:
            # It goes on in the next paragraph, where somebody may say it.
            self.open += self.waiting
            self.waiting.clear()
            return
        self.waiting[:0] = self.open
        self.open.clear()
        for at in self.waiting:
            quotation = self.n.quoted[at]
            speaker = self.previous
            if quotation.continued or self.leads_on:
                sure = 0.9
            elif self.another_named(at, speaker):
                speaker, sure = NOBODY, 0.3
            elif speaker.name:
                sure = WEAK
            else:
                sure = 0.3
            self.quote(at, weaker(speaker, sure), GOES_ON if speaker.name else "")
            if quotation.continued or self.leads_on:
                self.last = weaker(speaker, sure)
        self.waiting.clear()

    def another_named(self, at: int, speaker: Speaker) -> bool:
        """Whether a paragraph has named somebody else before a quotation."""
        n, people = self.n, self.people
        begin, _ = n.paragraph(at)
        return any(
            speaker.person is not person and person.kind in {"person", ""}
            for k in range(max(begin, at - NEAR), at)
            if n.tags[k] == "C"
            for person in people.by_last.get(n.lowers[k], ())
        )

    def turn(self, begin: int, end: int) -> bool:
        """Take a sentence that is a turn of a transcript: a name, and what it says."""
        n = self.n
        at = end - 1
        if at - begin < 2 or n.tags[at] != "Q" or n.tags[at - 1] != ":":
            return False
        if n.quoted[at].mark != "turn" or n.tags[begin] == "Q":
            return False
        label = n.slice(begin, at)
        # A transcript has few names, and many turns.
        speaker = self.labels.get(label) or self.label(begin, at - 1)
        if speaker is None:
            return False
        if speaker.name and n.tags[begin] in "Ct":
            self.labels[label] = speaker
        self.quote(at, speaker, label)
        self.settle(speaker)
        self.spoke = speaker
        self.coreference.remember(self.paragraph, speaker)
        return True

    def sentence(self, begin: int, end: int) -> None:
        n = self.n
        if self.turn(begin, end):
            return
        found = events(n, begin, end)
        tags = n.tags[begin:end]
        quotes = [begin + k for k, tag in enumerate(tags) if tag == "Q"] if "Q" in tags else []
        subject = None
        if not self.only_names(begin, end):
            subject = self.coreference.subject(begin, end, self.paragraph)
        if not found and not quotes:
            if self.follow_on(begin, end) is None:
                self.spoke = subject or NOBODY
            self.coreference.remember(self.paragraph, subject)
            return
        speakers = self.speakers(found, subject, begin)
        heard = self.heard(found, speakers, begin, end)
        spans = self.clauses(found, speakers, heard, begin, end)
        if n.lex.speech.reported_mood and found:
            self.behind_sign(found, speakers, spans, begin, end)
        self.quotes(quotes, found, speakers, heard, spans, subject, begin, end)
        spoke = [
            speaker
            for event, speaker in self.outer_last(found, speakers, spans)
            if speaker.name and event.order in {"sv", "vs", "as"}
        ]
        spoke = spoke or [
            speaker for event, speaker in zip(found, speakers, strict=True)
            if speaker.person is not None and event.order == "source"
        ]  # fmt: skip
        self.spoke = spoke[-1] if spoke else (subject or NOBODY)
        if not spoke:
            self.coreference.remember(self.paragraph, subject)
        for speaker in spoke:
            self.coreference.remember(self.paragraph, speaker)

    @staticmethod
    def outer_last(
        found: list[Event], speakers: list[Speaker], spans: list[Clause]
    ) -> list[tuple[Event, Speaker]]:
        """The attributions of a sentence, those within a reported clause before all others.

        What follows “Ng said her mother told her to go” is of Ng.
        """
        if len(found) < 2 or not spans:
            return list(zip(found, speakers, strict=True))
        whose = list(enumerate(zip(found, speakers, strict=True)))

        def outer(one: tuple[int, tuple[Event, Speaker]]) -> bool:
            at, (event, _) = one
            return not any(each.begin <= event.begin < each.end and each.of != at for each in spans)

        return [each for _, each in sorted(whose, key=outer)]

    def only_names(self, begin: int, end: int) -> bool:
        """Whether a sentence names somebody and says nothing of them that a pronoun goes on with.

        A headline, or a question of a few words, as in “And Ann Ng? ‘She is all right,’ he said”.
        """
        tags = self.n.tags
        if tags[end - 1] == "?":
            return end - begin <= FEW and not any(tag in "aMvQ" for tag in tags[begin:end])
        at = bisect_right(self.people.headlines, (begin, end)) - 1
        return at >= 0 and self.people.headlines[at][1] >= end

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
                if local is not None:
                    speaker = local
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
            if event.order in {"source", "as"} and self.quotes_another(event, found, begin, end):
                continue
            if index in heard and heard[index].teller == index:
                continue  # “‘Go,’ Day said Ng told him”
            span = clause(self.n, event, begin, end, found[index + 1 :])
            if span is None:
                continue
            if any(each.begin < span[1] and span[0] < each.end for each in spans):
                continue
            through = heard.get(index, Heard(speaker, self.evidence(event)))
            spans.append(Clause(*span, through.speaker, index))
            opinion = event.verb in self.n.lex.speech.idioms.for_whom
            if opinion and "Q" in self.n.tags[slice(*span)]:
                continue  # “For Ng, it was ‘too late’”: only these words are surely theirs
            self.paraphrase(span, through.speaker, through.evidence, event)
        return spans

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
            if self.of_the_attribution(at, found):
                continue
            inside = next((each for each in spans if each.begin <= at < each.end), None)
            if inside is not None and (evidence := self.by_another(at, inside)):
                self.quote(at, NOBODY, evidence)
                continue
            if (whose := self.gapped(at, found, begin)) is not None:
                self.quote(at, whose, n.slice(at - 2, at))
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
                if through is None and (
                    outer := self.outer(at, event, index, spans, end, direct=direct)
                ):  # fmt: skip
                    teller = found[outer.of]
                    if not same(speaker, speakers[outer.of], teller, n.lex.speech):
                        through = self.retold(event, speaker, teller, outer.of)
                if through is None and inside is not None and inside.speaker.name and not (
                    closer and event.subject is not None and event.begin > inside.begin
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
                    continue
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
                    self.quote(at, weaker(follows, 0.95), "subjunctive")
            else:
                self.loose(at, subject, begin, end, bool(found))

    def gapped(self, at: int, found: list[Event], begin: int) -> Speaker | None:
        """Who stands right before a quotation, where a verb is said once for several.

        “Ng called it ‘late,’ Bo Day ‘wrong’ and Cy Li ‘a start’”.
        """
        n = self.n
        before = n.tags[begin:at]
        if before[-1:] != ["C"] or "Q" not in before or not found or self.n.lex.speech.verb_first:
            return None
        phrase = np_left(n, at - 1, begin)
        if phrase is None or not phrase.named or n.tags[phrase.begin - 1] not in "cQ,;":
            return None
        quoted = max(k for k in range(begin, phrase.begin) if n.tags[k] == "Q")
        verb = any(event.at < quoted and self.adjacent(quoted, event) for event in found)
        if not verb or any(n.tags[k] in "aMvR" for k in range(quoted, at)):
            return None
        speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        person = speaker.person
        return speaker if person is not None and person.kind in {"person", ""} else None

    def fragment_of(self, at: int, index: int, found: list[Event], heard: dict[int, Heard]) -> int:
        """The attribution in whose clause a quotation stands, where the next one tells of it."""
        told = [k for k, each in heard.items() if each.teller == index and found[k].end <= at]
        before = at < found[index].begin or found[index].order in {"source", "as"}
        return told[-1] if told and before else index

    def outer(
        self, at: int, event: Event, index: int, spans: list[Clause], end: int, *, direct: bool
    ) -> Clause | None:
        """The reported clause of which an attribution is a part, and the quotation it takes."""
        if at < event.begin or not speaks(self.n, event):
            return None
        if not direct or "c" in self.n.tags[event.end : at]:
            own = following(self.n, event, end)
            if own is None or own > at:
                return None
        found = (each for each in spans if each.begin <= event.begin < each.end)
        outer = next((each for each in found if each.of != index), None)
        whole = outer is not None and begins_clause(self.n, event, outer.begin)
        return outer if whole else None

    def disowned(self, at: int, index: int, found: list[Event], end: int) -> bool:
        """Whether somebody denies an attribution: “Ng denied telling them that it was ‘late’”."""
        n, event = self.n, found[index]
        if set(n.tags[event.at + 1 : at]) & set("vg") and denies(n, event, end):
            return True
        if not index:
            return False
        denial = found[index - 1]
        between = n.tags[denial.end : event.begin]
        near = denial.end <= event.begin and not set(between) & set(",;:cQ")
        return near and not denial.void and denies(n, denial, end)

    def by_another(self, at: int, inside: Clause) -> str:
        """The words by which somebody else said a quotation than who reports the clause, if so."""
        found = within_brace(self.n, at, inside.begin)
        if found is None:
            return ""
        subject, begin = found
        speaker = self.coreference.resolve(subject, begin, self.paragraph, inside.speaker)
        if subject.pronoun or speaker.name == inside.speaker.name:
            return ""
        return self.n.slice(begin, at + 2)[:120]

    def of_the_attribution(self, at: int, found: list[Event]) -> bool:
        """Whether a quotation is the name of an outlet between a verb and its subject."""
        return any(
            (event.order == "vs" and event.at < at < event.end and not self.whole(at))
            or (event.subject is not None and event.subject.head == at)
            for event in found
        )

    def on_a_sign(self, event: Event) -> bool:
        """Whether it is a thing with a slogan that “says” it."""
        n, phrase = self.n, event.subject
        signs = n.lex.speech.signs
        if event.verb in n.lex.speech.idioms.standing:
            return bool(signs & set(n.lowers[event.at : event.at + CLAUSE // 4]))
        if phrase is None:
            return False
        noun = phrase.last - 1 if phrase.named else phrase.head
        return noun >= 0 and n.lowers[noun] in signs

    def settle(self, speaker: Speaker) -> None:
        """What stood unattributed before in this paragraph is this speaker's too."""
        for waiting in self.open + self.waiting:
            sure = 0.85 if self.n.quoted[waiting].closed else 0.97
            self.quote(waiting, weaker(speaker, sure), "is in the same paragraph")
        self.waiting.clear()
        self.open.clear()
        self.last = speaker
        self.anyone = self.anyone or not speaker.name

    def stands_alone(self, at: int) -> None:
        """A quotation that is a sentence by itself."""
        if self.last.name:
            self.quote(at, weaker(self.last, CHAIN), GOES_ON_FROM)
        elif self.anyone:
            self.quote(at, NOBODY, "")
        elif self.spoke.person is not None and self.spoke.person.kind == "person":
            # “Ng shrugged. ‘It is what it is.’”
            speaker = weaker(self.spoke, 0.8)
            self.quote(at, speaker, "is the subject before")
            self.last = speaker
        else:
            self.waiting.append(at)

    def loose(
        self, at: int, subject: Speaker | None, begin: int, end: int, has_event: bool
    ) -> None:
        """A quotation in a sentence without a verb that takes it."""
        n, tags = self.n, self.n.tags
        quotation = n.quoted[at]
        like = judgement.sentence_like(n, quotation)
        if (whose := self.in_words_of(at, begin)) is not None:
            self.quote(at, whose, n.slice(begin, at)[-80:])
            return
        if (whose := self.reaction(at, begin)) is not None:
            self.quote(at, whose, n.slice(begin, at))
            self.settle(whose)
            return
        # “Ng: ‘…’”, and “‘…’: Ng’s” in a headline
        ends = at + 1 >= end or tags[at + 1] in ".,!?;Q-)c"
        if at > begin and tags[at - 1] == ":" and ends:
            first = max((k + 1 for k in range(begin, at - 1) if tags[k] == ":"), default=begin)
            label = self.label(first, at - 1)
            if label is not None:
                self.quote(at, label, n.slice(begin, at))
                self.settle(label)
                return
            if subject is None and self.then(begin, at - 1):
                subject = self.last if self.last.name else self.spoke  # “Then, after a pause: ‘…’”
            if subject is not None and not judgement.is_name(n, at, governed=True):
                self.quote(at, weaker(subject, 0.8), n.slice(begin, at)[:80])
                self.settle(weaker(subject, 0.8))
                return
        if at + 1 < end and tags[at + 1] in ":-" and at == begin:
            phrase = np_right(n, at + 2, end)
            if phrase is not None and "'" in tags[phrase.begin : phrase.end]:
                phrase = np_right(n, at + 2, tags.index("'", phrase.begin))
            if phrase is not None and (phrase.named or tags[phrase.head] in "oO"):
                speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
                whole = phrase.end >= end or tags[phrase.end] in ".,("
                sure = 0.9 if tags[at + 1] == "-" and whole else 0.62
                if speaker.name and (tags[at + 1] == ":" or whole):
                    speaker = weaker(speaker, sure)
                    self.quote(at, speaker, n.slice(at + 1, phrase.end))
                    self.settle(speaker)
                    return
            if tags[at + 1] == ":" and not judgement.is_name(n, at, governed=False):
                self.quote(at, NOBODY, "")  # a headline
                self.anyone = True
                return
        if judgement.is_name(n, at, governed=False):
            return
        if not like and judgement.is_scare(n, at, governed=False, in_clause=False):
            return
        if like and at == begin and (at + 1 >= end or tags[at + 1] in "Q.,"):
            self.stands_alone(at)
            return
        speaker = NOBODY
        if subject is not None and subject.person is not None:
            speaker = weaker(subject, 0.6 if like else 0.55)
        self.quote(at, speaker, n.slice(begin, min(at, begin + 8)))
        self.anyone = True
        if speaker.name:
            self.last = speaker

    def then(self, begin: int, colon: int) -> bool:
        """Whether it only stands before a colon when something was said: nobody, and no deed."""
        tags = self.n.tags
        first = begin + (tags[begin] == "c")
        return tags[first] == "b" and set(tags[first:colon]) <= set("bpdl,D")

    def reaction(self, at: int, begin: int) -> Speaker | None:
        """Who is named in “Ng’s reaction: ‘…’”, or meant in “His answer: ‘…’”."""
        n, idioms = self.n, self.n.lex.speech.idioms
        if n.tags[at - 1] != ":":
            return None
        noun = at - 2
        while noun > begin and n.lowers[noun] not in idioms.reactions and n.tags[noun] in "pdlCoO":
            noun -= 1  # “Ng’s message to her party: ‘…’”
        if noun <= begin or n.lowers[noun] not in idioms.reactions:
            return None
        whose = n.lowers[noun - 1]
        if n.tags[noun - 1] == "'":
            phrase = np_left(n, noun - 2, begin)
            if phrase is None or not phrase.named or phrase.begin != begin:
                return None
            return weaker(self.coreference.resolve(phrase, begin, self.paragraph, None), 0.95)
        gender = "m" if whose in idioms.his else "f" if whose in idioms.hers else ""
        if noun - 1 != begin or not gender:
            return None
        return self.coreference.somebody(gender, begin, self.paragraph, None, n.slice(begin, at))

    def in_words_of(self, at: int, begin: int) -> Speaker | None:
        """Who is named in “in Ng’s words, ‘…’”."""
        n = self.n
        if at - 4 < begin or n.lowers[at - 2] != "words" or n.tags[at - 3] != "'":
            return None
        phrase = np_left(n, at - 4, begin)
        if phrase is None or not phrase.named:
            return None
        return weaker(self.coreference.resolve(phrase, phrase.begin, self.paragraph, None), 0.95)

    def label(self, begin: int, end: int) -> Speaker | None:
        """Who is named before a colon."""
        if end - begin > 8 or end <= begin:
            return None
        lower = self.n.lowers[begin]
        speech = self.n.lex.speech
        if end - begin == 1 and lower in speech.questions:
            return Speaker(speech.interviewer if len(lower) < 3 else self.n.words[begin], 0.9)
        if end - begin == 1 and lower in speech.answers:
            main = self.people.main()
            return Speaker(main.name, 0.8, "answer", main) if main else NOBODY
        phrase = self.labelled(begin, end)
        if phrase is None or not self.can_speak(phrase) or lower in speech.idioms.captions:
            return None
        rest = self.n.tags[phrase.end : end]
        if any(tag not in "(),COl#pd" for tag in rest):
            return None
        speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        if end - begin > 1 and phrase.named and self.coreference.common(phrase, speaker):
            return None  # “Procès de Ng : ‘…’”
        return weaker(speaker, 0.88)

    def can_speak(self, phrase: Phrase) -> bool:
        """Whether somebody, or a paper, is meant before a colon: not so in “The trial: ‘…’”."""
        n = self.n
        if phrase.named or phrase.pronoun:
            return True
        lower = n.lowers[phrase.head]
        return n.tags[phrase.head] in "oO" or n.lex.is_group(lower) or n.lex.is_document(lower)

    def labelled(self, begin: int, end: int) -> Phrase | None:
        """The phrase before a colon: of a description with a name behind it, the name."""
        n = self.n
        phrase = np_right(n, begin, end)
        if phrase is None or phrase.named or phrase.pronoun:
            return phrase
        past = n.lex.speech.feminine_verbs + n.lex.speech.masculine_verbs
        verb = past and any(
            n.tags[k] == "v" or (n.tags[k] == "l" and n.lowers[k].endswith(past))
            for k in range(begin, phrase.end)
        )
        if verb:  # “Её поддержал директор Иван Ли: …”
            return np_left(n, end - 1, begin)
        if phrase.end + 2 < end and n.tags[phrase.end] == ",":
            name = np_right(n, phrase.end + 1, end)
            if name is not None and name.named and name.last - name.first > 1:
                return name
        return phrase

    def governor(
        self, at: int, found: list[Event], begin: int, end: int, *, reported: bool
    ) -> int | None:
        """Which attribution takes a quotation: one right after it, else the last before it.

        `reported` says that it is a part of a clause which somebody reports.
        """
        tags = self.n.tags
        k = at + 1
        while k < end and tags[k] in ",-.!?":
            k += 1
        for index, event in enumerate(found):
            start = event.begin
            while start > k and (
                tags[start - 1] in "ba" or self.n.lowers[start - 1] in self.n.lex.speech.clitics
            ):
                start -= 1
            if (
                start == k
                and event.begin > at
                and (event.order != "inherit" or self.n.lex.speech.implied)
            ):
                if event.order == "source" and any(
                    other.at < at and not other.void and self.adjacent(at, other) for other in found
                ):
                    continue  # “the report called it ‘x’, according to a copy”
                only = event.order == "source" and len(found) == 1
                told = not reported and tags[at + 1] in ",-"  # “The bridge ‘will hold’, said Ng”
                if at > begin and not (
                    only or told or self.whole(at) or tags[at - 1] in ":-,."
                    or self.fronted(at, begin)
                ):  # fmt: skip
                    continue
                if event.order == "sv" and not self.takes(event, at, end):
                    continue
                if event.order == "sv" and self.each_their_own(at, event, found[:index], end):
                    continue
                return index
        best = None
        for index, event in enumerate(found):
            if event.verb in self.n.lex.speech.idioms.knowing and (
                following(self.n, event, end) is None
            ):  # fmt: skip
                continue  # “Ng said Day had known it ‘from the first’”
            brace = self.n.lex.speech.verb_first and event.begin < at == event.at - 1
            if brace and event.subject is not None:
                return index  # “Ng hat ihn als ‘Narren’ bezeichnet”
            if event.at < at and event.order != "none":
                best = index
        if best is not None:
            event = found[best]
            between = tags[event.end : at]
            if event.void and event.order == "inherit" and between[-1:] == [":"]:
                return None  # “took to Twitter to scold both: ‘…’”
            parted = ";" in between and not self.n.lex.speech.verb_first
            if parted or (between[-1:] == [":"] and self.aside(event, between)):
                return None
        return best

    def each_their_own(self, at: int, event: Event, before: list[Event], end: int) -> bool:
        """Whether each takes other words: “Ng called Day ‘a fraud,’ he called her ‘a bore’”."""
        tags = self.n.tags
        later = next((k for k in range(event.end, end) if tags[k] in "Q,;:"), end)
        return (
            later < end
            and tags[later] == "Q"
            and any(
                not each.void
                and each.subject is not None
                and each.at < at
                and "Q" not in tags[each.at : at]
                and self.adjacent(at, each)
                for each in before
            )
        )

    def fronted(self, at: int, begin: int) -> bool:
        """Whether a German sentence begins with what its verb takes: “Als ‘naiv’ sah Ng …”."""
        n = self.n
        before = n.tags[begin:at]
        of = n.lowers[begin] in n.lex.speech.idioms.origin or n.lowers[begin] == "als"
        return n.lex.speech.verb_first and (of or before == ["d"]) and set(before) <= set("sdpb")

    def aside(self, event: Event, between: list[str]) -> bool:
        """Whether an attribution is in a clause that is over: “Ng, whose aide asks, said: …”."""
        whose = event.subject is not None and self.n.tags[event.subject.begin - 1] == "R"
        return whose and "," in between

    def whole(self, at: int) -> bool:
        """Whether a quotation is more than a few words of a sentence."""
        quotation = self.n.quoted[at]
        return self.n.text[quotation.end - 1] in ",?!…" or quotation.end - quotation.start > 60

    def takes(self, event: Event, at: int, end: int) -> bool:
        """Whether “X said” after a quotation takes it, and not what follows."""
        quotation = self.n.quoted[at]
        last = self.n.text[quotation.end - 1]
        following = self.n.tags[event.end] if event.end < end else "."
        if last == ",":
            return True
        comma = self.n.tags[at + 1] in ",-"
        return comma or following in ".,!?Q:pbD-gP"

    def adjacent(self, at: int, event: Event) -> bool:
        """Whether nothing but a hearer or an object stands between verb and quotation."""
        tags = self.n.tags
        if event.begin > at:
            return True
        if event.order == "vs" and event.end <= at:
            between = range(event.end, at)
        else:
            between = range(event.at + 1, at)
        return (
            all(
                tags[k] not in "vaMmRs." or tags[k - 1] == "Q" or (tags[k] == "s" and k >= at - 2)
                for k in between
            )
            and len(between) < 25
        )

    def follow_on(self, begin: int, end: int) -> Speaker | None:
        """German: a sentence in the subjunctive goes on with what somebody reports.

        The speaker, where it is one: of the statement before, else the subject of the sentence
        before, else whoever spoke last in the paragraph before.
        """
        if self.n.lex.speech.reported_mood and (sign := self.sign(begin, end, ":", said=True)) > 0:
            # “Ng hält das für falsch: Es sei zu spät.”
            subject = self.coreference.subject(begin, sign, self.paragraph)
            if subject is not None:
                return self.reported(sign + 1, end, weaker(subject, 0.85))
        if not self.subjunctive(begin, end):
            return None
        if self.last.name and self.another_since(self.last):
            speaker = self.whose(begin, end)
        elif self.last.name:
            speaker = weaker(self.last, 0.8)
        elif self.spoke.name:
            speaker = weaker(self.spoke, 0.7)
        else:
            speaker = weaker(self.previous, WEAK)
        return self.reported(begin, end, speaker)

    def another_since(self, speaker: Speaker) -> bool:
        """Whether the sentence before is about another person than who spoke last."""
        other = self.spoke.person
        return other is not None and other.kind == "person" and other is not speaker.person

    def whose(self, begin: int, end: int) -> Speaker:
        """Of who spoke last and who the sentence before is about, the one that “er” may mean."""
        speech, people = self.n.lex.speech, (self.spoke, self.last)
        for pronoun in self.n.lowers[begin:end]:
            gender = "m" if pronoun in speech.he else "f" if pronoun in speech.she else ""
            known = [each.person.gender if each.person else "" for each in people]
            if gender and sorted(known) == ["f", "m"]:
                return weaker(people[known.index(gender)], 0.7)
        return NOBODY

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
        if not mood or n.tags[end - 1] == "?" or "ich" in n.lowers[begin:end]:
            return False
        going_on = said or self.last.name is not None
        for k in range(begin, min(end, begin + CLAUSE)):
            if (n.tags[k] in "ms" and n.lowers[k] != "als") or (
                k > begin + 1 and n.lowers[k - 1] in asked
            ):
                return False
            lower = n.lowers[k]
            if n.tags[k] not in "lvaM":
                continue
            doubtful = lower in idioms.irreal if going_on else lower.endswith(("te", "ten", "en"))
            if lower in mood and not doubtful:
                return True
            if going_on and lower.endswith("e") and not lower.endswith("te") and (
                n.lowers[k - 1] in idioms.impersonal or n.lowers[k + 1] in idioms.impersonal
            ) and k > begin and n.tags[k] == "l":  # fmt: skip
                return True
        return False

    def quote(self, at: int, speaker: Speaker, evidence: str, told: str | None = None) -> None:
        quotation = self.n.quoted[at]
        self.state(quotation.start, quotation.end, "quotation", speaker, evidence, told)

    def office(self, speaker: Speaker) -> tuple[str, str]:
        """What a speaker is, and where, each as it is by itself, not in its sentence's case."""
        person = speaker.person
        role = (person.role if person else "") or speaker.role
        affiliation = (person.affiliation if person else "") or speaker.affiliation
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
