"""Each quotation and each reported clause to its speaker, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from brief.suggest.attribution.quoting import Quoting
from brief.suggest.attribution.resolving import WEAK
from brief.suggest.attribution.stating import Clause, weaker
from brief.suggest.coreference import NEAR, NOBODY, Speaker
from brief.suggest.events import Event, events
from brief.suggest.narration import is_finite
from brief.suggest.phrases import Phrase, np_right
from brief.suggest.statement import GOES_ON, Statement

HEADLINE = 40
"""The most tokens of a headline."""
REPEATED = 0.85
"""The most that is sure of whose words a headline has, which the article has again."""
SHORT = 18
"""The most tokens of a sentence that says whose the one before it is."""
BREAK = 6
"""The most tokens of a paragraph that only parts others."""
TURNS = 0.75
"""How sure it is that two who talk take turns."""
FEW = 5
"""The most tokens of a question without a verb."""


class Attribution(Quoting):
    """One walk over the sentences of a text."""

    def run(self) -> list[Statement]:
        n = self.n
        last_end = 0
        for begin, end in n.sentences:
            if begin and "P" in n.tags[last_end:begin]:
                self.new_paragraph(last_end)
            last_end = end
            self.sentence(begin, end)
            if n.lex.speech.idioms.therein:
                self.paper = self.document(begin, end) or self.paper
        self.waiting, self.open = self.open + self.waiting, []
        self.flush()
        self.found.sort(key=lambda each: (each.start, -each.end))
        return [self.as_below(each) for each in self.found]

    def as_below(self, said: Statement) -> Statement:
        """What a headline quotes, by whoever says it in the article."""
        n = self.n
        end = n.gaps[0] if n.gaps and n.gaps[0] <= HEADLINE else 0
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
        self.plain = None
        self.paper = NOBODY
        self.paragraph += 1
        k = last_end - 1
        if self.breaks(last_end):
            self.previous = self.last = self.spoke = NOBODY
        self.leads_on = k >= 0 and self.n.tags[k] == ":"
        first = self.n.lowers[self.sentence_at]
        speech = self.n.lex.speech
        if self.leads_on and self.spoke.name:
            self.previous = self.spoke
        elif self.leads_on and (first in speech.one or first in speech.idioms.alone):
            self.previous = NOBODY  # “One of them put it another way: ¶ ‘…’”
        elif self.last.name:
            self.previous = self.last
        elif self.anyone:
            self.previous = NOBODY
        self.last = NOBODY
        self.spoke = NOBODY
        self.anyone = False

    def breaks(self, end: int) -> bool:
        """Whether a paragraph that ends at a token only parts others: “17.31”, “* * *”."""
        n = self.n
        begin, _ = n.paragraph(max(0, end - 1))
        tags = n.tags[begin:end]
        if not 0 < len(tags) <= BREAK:
            return False
        return set(tags) <= set("_-.*,#") or (tags[0] == "#" and set(tags[1:]) <= set("lD.,C"))

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
            elif quotation.mark == "dash" and self.paragraph - 1 in self.talk:
                speaker, sure = self.turns_back(), TURNS
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

    def turns_back(self) -> Speaker:
        """Who speaks behind a dash, right after somebody else did: whoever spoke before that."""
        before = self.talk.get(self.paragraph - 2, NOBODY)
        other = self.talk[self.paragraph - 1]
        return NOBODY if before.name == other.name else before

    def another_named(self, at: int, speaker: Speaker) -> bool:
        """Whether a paragraph has named somebody else before a quotation."""
        begin, _ = self.n.paragraph(at)
        return any(
            speaker.person is not person and person.kind in {"person", ""}
            for person in self.people.named(max(begin, at - NEAR), at)
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
        self.sentence_at = begin
        found = events(n, begin, end)
        tags = n.tags[begin:end]
        quotes = [begin + k for k, tag in enumerate(tags) if tag == "Q"] if "Q" in tags else []
        subject = None
        if not self.only_names(begin, end):
            subject = self.coreference.subject(begin, end, self.paragraph)
        before, self.plain = self.plain, None
        self.issued_before, self.issued_here = self.issued_here, self.issued(begin, end)
        if not found and not quotes:
            if self.accordingly(begin, end, before):
                return
            if self.follow_on(begin, end) is None:
                self.spoke = subject or NOBODY
                self.plain = begin, end
            self.coreference.remember(self.paragraph, subject)
            self.coreference.remember(self.paragraph, self.beside(begin, end))
            return
        speakers = self.speakers(found, subject, begin)
        heard = self.heard(found, speakers, begin, end)
        spans = self.clauses(found, speakers, heard, begin, end)
        if n.lex.speech.reported_mood and found:
            self.behind_sign(found, speakers, spans, begin, end)
        if before and not (spans or quotes) and self.points_back(begin, end):
            self.of_before(before, found, speakers)
        stated = len(self.found) + len(self.waiting)
        self.quotes(quotes, found, speakers, heard, spans, subject, begin, end)
        if not found and stated == len(self.found) + len(self.waiting):
            self.plain = begin, end  # with nothing but a title in marks
        said = {each.of for each in spans}
        silent = {
            event.at
            for at, (event, speaker) in enumerate(zip(found, speakers, strict=True))
            if not (speaker.person or speaker.role or speaker.thing or quotes or at in said)
            and event.subject is not None
            and not (event.subject.named or event.subject.pronoun)
        }  # “a rule found nowhere” is not whom “he” means
        spoke = [
            speaker
            for event, speaker in self.outer_last(found, speakers, spans)
            if speaker.name
            and event.at not in silent
            and event.order in {"sv", "vs", "as"}
            and (event.begin == begin or n.tags[event.begin - 1] not in "Rs" or subject is None)
        ]
        spoke = spoke or [
            speaker for event, speaker in zip(found, speakers, strict=True)
            if event.order == "source"
            and (
                speaker.person is not None
                or (self.coreference.is_stranger(speaker) and self.by_role(event))
            )
        ]  # fmt: skip
        self.spoke = spoke[-1] if spoke else (subject or NOBODY)
        if n.lex.speech.only_clauses:
            for each in spans:
                event, speaker = found[each.of], speakers[each.of]
                if n.tags[event.begin - 1] == "s" and speaker.person is not None:
                    # “Ng wept when Judge Day told her that it was late”: “he” is Day
                    self.coreference.remember(self.paragraph, speaker)
        if not spoke:
            self.coreference.remember(self.paragraph, subject)
            self.coreference.remember(self.paragraph, self.beside(begin, end))
        for speaker in spoke:
            self.coreference.remember(self.paragraph, speaker)
        if subject is not None and all(event.order == "source" for event in found) and (
            subject.person is not None or subject.name is None
        ):  # fmt: skip
            self.coreference.remember(self.paragraph, subject)  # “According to Ng, Day left.”

    def issued(self, begin: int, end: int) -> Speaker | None:
        """An English document that somebody gave out, whom “it” means: “Ng released a report”."""
        n, speech = self.n, self.n.lex.speech
        for k in range(begin + 1, end - 2) if speech.only_clauses else ():
            if n.lowers[k] in speech.idioms.issuing and n.tags[k + 1] == "d":
                noun = k + 2 + (n.tags[k + 2] == "l" and n.tags[k + 3] == "l")
                if n.lex.is_document(n.lowers[noun]):
                    phrase = Phrase(k + 1, noun + 1, head=noun)
                    return self.coreference.resolve(phrase, k + 1, self.paragraph, None)
        return None

    def beside(self, begin: int, end: int) -> Speaker | None:
        """Who is the subject of an English clause beside the first one: “…, and Bo Day was asked”.

        “He” behind it is this one first.
        """
        n = self.n
        if not n.lex.speech.only_clauses:
            return None
        for k in range(end - 3, begin + 2, -1):
            if n.tags[k] == "," and n.tags[k + 1] == "c":
                phrase = np_right(n, k + 2, end)
                if phrase is None or not phrase.named or not is_finite(n, k + 2, phrase.end):
                    return None
                found = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
                person = found.person
                return found if person is not None and person.kind == "person" else None
        return None

    def by_role(self, event: Event) -> bool:
        """Whether the subject of an attribution is called by what a person is: “one resident”."""
        subject = event.subject
        return subject is not None and subject.head >= 0 and self.n.tags[subject.head] in "oO"

    def points_back(self, begin: int, end: int) -> bool:
        """Whether a sentence only says whose the one before it is: “Das teilte Ng mit”."""
        lowers = self.n.lowers[begin:end]
        return (
            end - begin <= SHORT
            and "N" not in self.n.tags[begin:end]
            and any(
                tuple(lowers[: len(phrase)]) == phrase
                for phrase in self.n.lex.speech.idioms.of_before
            )
        )

    def of_before(
        self, before: tuple[int, int], found: list[Event], speakers: list[Speaker]
    ) -> None:
        """State the sentence before as what the only one says who speaks in this one."""
        named = [
            (event, speaker)
            for event, speaker in zip(found, speakers, strict=True)
            if speaker.name and not event.void and not event.hearer
        ]
        if len(named) == 1:
            event, speaker = named[0]
            if event.order == "sv" and speaker.person is None and (
                set((speaker.name or "").casefold().split()) <= self.n.lex.speech.outlets
            ):  # fmt: skip
                return  # “Об этом ТАСС сообщили в мэрии”: whom it was told to
            begin, end = before
            stop = end - 1 if self.n.tags[end - 1] in ".!" else end
            self.paraphrase((begin, stop), weaker(speaker, 0.95), self.evidence(event), event)

    def accordingly(self, begin: int, end: int, before: tuple[int, int] | None) -> bool:
        """State what a document says that was named in the sentence before: “Demnach ist …”."""
        n = self.n
        if n.lowers[begin] not in n.lex.speech.idioms.accordingly or end - begin < FEW:
            return False
        speaker = self.document(*before) if before else None
        if speaker is None:
            speaker = self.last if self.last.name else self.spoke
        stop = end - 1 if n.tags[end - 1] in ".!" else end
        if not speaker.name or not n.balanced(begin + 1, stop):
            return False
        said = weaker(speaker, 0.85)
        self.state(n.starts[begin + 1], n.ends[stop - 1], "paraphrase", said, n.words[begin], None)
        self.last = said
        return True

    def document(self, begin: int, end: int) -> Speaker | None:
        """The last document of a sentence."""
        n = self.n
        for at in range(end - 1, begin - 1, -1):
            if n.tags[at] in "Cl" and n.lex.is_document(n.lowers[at]):
                first = at - (at > begin and n.tags[at - 1] == "d")
                phrase = np_right(n, first, end)
                if phrase is not None:
                    return self.coreference.resolve(phrase, first, self.paragraph, None)
        return None

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
