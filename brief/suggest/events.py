"""Who says something: verbs of saying with their subjects, and sources as in “according to”."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from brief.suggest.judgement import is_paper, is_work
from brief.suggest.lexicon import JOINING, gender_of
from brief.suggest.narration import PARTY, Narration, plural
from brief.suggest.nominative import is_given
from brief.suggest.phrases import (
    NOUN,
    Phrase,
    behind_where,
    interpret,
    np_left,
    np_right,
    role_before,
    run_start,
)

LOOK = 40
NEAR = 9
PAPER = 3
"""The most words of the name of a paper."""


@dataclass(eq=False)
class Event:
    """One attribution. `[begin, end)` are its tokens: subject, verb, hearer."""

    at: int
    begin: int
    end: int
    subject: Phrase | None
    order: str
    """`sv`, `vs`, `source`, `as`, or `inherit`: the subject is that of the clause before."""
    void: bool = False
    """Nothing was said: “did not say”, “will say”."""
    told: Phrase | None = None
    verb: str = ""
    retold: bool = False
    """Another one tells of it: “quoted Ng as saying”, “Ng was quoted as saying”."""
    teller: Phrase | None = None
    hearer: bool = False
    """Its subject is who was told, and who told them is not: “Ng was told that”."""
    rumour: bool = False
    """Nobody vouches for it: “reportedly said”, “soll gesagt haben”."""


class Finder:
    """The attributions of one sentence."""

    def __init__(self, n: Narration, begin: int, end: int) -> None:
        self.n = n
        self.begin = begin
        self.end = end
        self.tags = n.tags
        self.lowers = n.lowers
        self.speech = n.lex.speech
        self.idioms = self.speech.idioms

    def run(self) -> list[Event]:
        found: list[Event] = []
        covered = -1
        tags, lowers, lex = self.tags, self.lowers, self.n.lex
        for at in self.n.triggers_within(self.begin, self.end):
            event = None
            tag = tags[at]
            lower = lowers[at]
            if lower in self.idioms.for_whom and (at == self.begin or tags[at + 1] == "R") and (
                whose := self.for_whom(at)
            ):  # fmt: skip
                found.append(whose)  # “Ng, pour qui ‘on marche sur la tête’”
            if at <= covered:
                continue
            if lower in lex.source_words:
                event = self.source(at)
            if event is None and lower in lex.after_words:
                event = self.source_after(at)
            if event is None and lower in self.speech.sources_as and tag != "Q":
                event = self.source_as(at)
            if event is None and tag in "C" and self.speech.sources_alone:
                event = self.source_alone(at)
            if event is None and lower in self.idioms.coming:
                event = self.comes_from(at)
            if event is None and tag in "vg":
                event = self.verb(at)
            if event is not None:
                event.rumour = event.rumour or self.rumoured(event)
                found.append(event)
                covered = max(event.at, event.end - 1 if event.order != "sv" else event.at)
        return found

    def rumoured(self, event: Event) -> bool:
        """Whether nobody vouches that something was said: “reportedly said”, “aurait dit”."""
        speech, subject = self.speech, event.subject
        if event.order not in {"sv", "vs"} or subject is None:
            return False
        around = range(max(self.begin, event.begin - 2), min(self.end, event.end + 1))
        if any(self.lowers[k] in speech.rumours and self.near(k, event) for k in around):
            return True
        start = subject.end if event.order == "sv" else max(self.begin, event.begin - 1)
        if event.verb in speech.rumour_modals:
            return True  # “miał powiedzieć”
        participle = event.verb in speech.verbs.perfect or not speech.verbs.perfect
        return participle and any(
            self.lowers[k] in speech.rumour_modals for k in range(start, event.at)
        )

    def near(self, at: int, event: Event) -> bool:
        """Whether no quotation parts a word from an attribution."""
        first, last = min(at, event.begin), max(at, event.end)
        return "Q" not in self.tags[first:last]

    # Sources

    def source(self, at: int) -> Event | None:
        lowers, end = self.lowers, self.end
        for own, pronoun in self.speech.sources_own.items():
            size = len(own)
            if tuple(lowers[at : at + size]) == own:
                whose = Phrase(at, at + size, pronoun=pronoun)
                return Event(at, at, at + size, whose, "source", verb=" ".join(own))
        described = self.tags[at + 1] == "l" if at + 1 < end else False
        for phrase in self.speech.sources_before:
            size = len(phrase)
            if described and size > 1 and lowers[at] == phrase[0] and (
                tuple(lowers[at + 2 : at + size + 1]) == phrase[1:]
                and (phrase[-1] in self.speech.whose or self.speech.has_cases)
            ):  # fmt: skip
                size += 1  # “nach ersten Angaben von”, “по предварительным данным”
            elif tuple(lowers[at : at + size]) != phrase:
                continue
            if at + size >= end:
                continue
            if lowers[at + size] in self.n.lex.verbs and phrase[0] in self.speech.sources_as:
                return None  # “según informó la policía”
            if lowers[at + size] in self.idioms.ours:
                return None  # “selon nos informations”
            high = end
            if self.speech.has_cases and self.tags[at + size] in "lo":
                high = self.genitive(at + size)
            elif self.speech.has_cases and self.tags[at + size] == "C":
                name = at + size
                while name < end and self.tags[name] in "Ct":
                    name += 1
                high = name if name < end and self.tags[name] == "o" else end
            subject: Phrase | None = np_right(self.n, at + size, high)
            if subject is None and (paper := self.paper(at + size)) > 0:
                subject = Phrase(paper, paper + 1, head=paper)
            if subject is None:
                if size > 1 and lowers[at + size - 1] in self.speech.genitive:
                    subject = np_right(self.n, at + size - 1, end)
                if subject is None:
                    return None
            if (
                high < end and subject.named and self.tags[subject.begin] == "l"
                and not is_given(self.lowers[subject.first], self.speech)
            ):  # fmt: skip
                subject = Phrase(subject.begin, subject.end, head=subject.begin)  # “raportu NBP”
            if self.tags[subject.begin] == "D" or self.tags[at + size] == "#":
                return None
            subject = self.titled(self.named_behind(self.without_place(subject)))
            subject = self.with_party(subject)
            stop = subject.end
            if stop + 1 < end and self.tags[stop] == "d" and self.tags[stop + 1] == "Q":
                stop += 2  # “laut dem Bericht der ‘Zeitung’”
            return Event(at, at, stop, subject, "source", verb=" ".join(phrase))
        return None

    def paper(self, at: int) -> int:
        """The token of a paper in marks: “nach Informationen der ‘Zeit’”, “laut ‘Spiegel’”."""
        at += self.tags[at] == "d"
        if not self.speech.verb_first or at + 1 >= self.end or self.tags[at] != "Q":
            return 0
        quotation = self.n.quoted[at]
        text = self.n.text[quotation.start : quotation.end]
        return at if text.istitle() and len(text.split()) <= PAPER else 0

    def named_behind(self, source: Phrase) -> Phrase:
        """A source with the name behind its role: “according to the mayor, Ann Ng”."""
        tags = self.tags
        if source.named or source.pronoun or source.head < 0 or tags[source.head] not in "oO":
            return source
        end = source.end
        while end < min(self.end, source.end + NEAR) and tags[end] in "pdlCoO'":
            end += 1  # “l'ingénieur en chef de la ville”
        whole = self.called(msgspec.structs.replace(source, end=end))
        first = all(tags[k] in "cbs,p-" for k in range(self.begin, source.begin))
        if not whole.named or (first and self.subject_follows(whole.end)):
            return source
        return whole

    def titled(self, source: Phrase) -> Phrase:
        """A source with the name behind its title: “ekspertki od transportu dr Anny Lis”."""
        inside = self.tags[source.begin : source.end]
        if source.named or not self.speech.has_cases or "t" not in inside:
            return source
        name = source.begin + inside.index("t") + 1
        role = self.n.slice(source.begin, name - 1)
        return Phrase(source.begin, source.end, name, source.end, role=role)

    def with_party(self, source: Phrase) -> Phrase:
        """A German source with where they belong: “nach Ansicht von Ng von der Uni Bonn dürfte”."""
        at, tags = source.end, self.tags
        if not (self.speech.verb_first and source.named) or at + 1 >= self.end:
            return source
        if self.lowers[at] not in self.idioms.origin:
            return source
        at += 1 + (tags[at + 1] == "d")
        first = at
        while at < self.end and tags[at] in "CO":
            at += 1
        return msgspec.structs.replace(source, end=at) if at > first else source

    def subject_follows(self, at: int) -> bool:
        """Whether a name before a token is the subject of its clause: “Bo Day, 34, was arrested”.

        It is so where a verb stands behind what is said of it, but where the verb is second.
        """
        tags = self.tags
        if self.speech.verb_first or at >= self.end or tags[at] not in ",(":
            return False
        close = next(
            (k for k in range(at + 1, min(self.end, at + LOOK)) if tags[k] in ",);:Q"), self.end
        )
        return close + 1 < self.end and (
            tags[close + 1] in "aMvN" or self.lowers[close + 1].endswith("ed")
        )

    def without_place(self, subject: Phrase) -> Phrase:
        """A document without where something happens: “laut einer Umfrage [aus dem Ausland]”."""
        head = subject.first if subject.named else max(subject.head, subject.begin)
        if not self.speech.verb_first or self.lowers[head] not in self.speech.documents:
            return subject
        for k in range(head + 1, subject.end):
            if self.tags[k] == "p" and self.lowers[k] not in self.idioms.origin:
                return Phrase(subject.begin, k, head=head)
        return subject

    def genitive(self, at: int) -> int:
        """Where a source in the genitive ends: with the names and organisations behind its head."""
        tags = self.tags
        while at + 1 < self.end and self.describing(at):
            at += 1
        at += 1
        while at < self.end and (tags[at] in "Ct" or self.n.lex.in_a_case(self.lowers[at])):
            at += 1
        name = at
        while name < min(self.end, at + NEAR) and tags[name] in "lo":
            name += 1
        if name < self.end and tags[name] == "C" and is_given(self.lowers[name], self.speech):
            return self.genitive(name)  # “профессора медицинского университета Льва Ли”
        if tags[at : at + 3] == ["p", "l", "t"]:
            at += 3  # “ekspertki od transportu dr Anny Lis”
            while at < self.end and tags[at] == "C":
                at += 1
        return at

    def describing(self, at: int) -> bool:
        """Whether a word only describes a source’s noun: “według wstępnych ustaleń policji”."""
        endings = self.idioms.describing_ends
        return (
            bool(endings)
            and self.tags[at] == "l"
            and self.tags[at + 1] in "lo"
            and self.lowers[at].endswith(endings)
            and not self.n.lex.is_group(self.lowers[at])
        )

    def comes_from(self, at: int) -> Event | None:
        """“Kritik kam von Ng: ‘…’”: whose it is, and what they said stands behind."""
        lowers, behind = self.lowers, at + 1
        if not self.answers(at - 1) or self.tags[behind] != "p":
            return None
        if lowers[behind] not in self.idioms.origin | self.idioms.impersonal_places:
            return None
        subject = np_right(self.n, behind + 1, self.end)
        if subject is None or self.tags[subject.begin] == "D":
            return None
        subject = self.named_behind(subject)
        return Event(at, self.begin, subject.end, subject, "vs", verb=lowers[at])

    def answers(self, at: int) -> bool:
        """Whether a clause begins with what somebody answers to, up to a token: “Kritik daran”."""
        first = self.begin + (self.tags[self.begin] in "dl")
        return first <= at and self.lowers[first].endswith(tuple(self.idioms.answered))

    def for_whom(self, at: int) -> Event | None:
        """“For Ng, ‘it was over’”."""
        if (
            self.tags[at + 1 : at + 2] == ["R"]
            and at - 2 >= self.begin
            and self.tags[at - 1] == ","
        ):
            subject = np_left(self.n, at - 2, self.begin)
            if subject is None:
                return None
            return Event(at, at, at + 2, subject, "source", verb=self.lowers[at])
        subject = np_right(self.n, at + 1, self.end)
        subject = self.called(subject) if subject else None
        if subject is None or not (subject.named or subject.pronoun):
            return None
        k = subject.end
        if k >= self.end or self.tags[k] != ("a" if self.speech.verb_first else ","):
            return None  # “Für Ng ist das ‘zu viel’”
        k += 1
        while k < min(self.end, subject.end + NEAR) and self.tags[k] in "dlCoOpabr":
            k += 1
        if k >= self.end or self.tags[k] != "Q":
            return None
        return Event(at, at, subject.end, subject, "source", verb=self.lowers[at])

    def source_after(self, at: int) -> Event | None:
        if self.tags[at - 2 : at] == ["d", "Q"] and at - 3 > self.begin:
            # “einem Bericht der ‘Zeitung’ zufolge”
            phrase = np_left(self.n, at - 3, self.begin)
            if phrase is not None:
                begin = phrase.begin + (self.tags[phrase.begin] == "d")
                whole = Phrase(begin, at, head=at - 3)
                return Event(at, phrase.begin, at + 1, whole, "source", verb=self.lowers[at])
        if at == self.begin or self.tags[at - 1] not in "COol":
            return None
        subject = np_left(self.n, at - 1, self.begin)
        if subject is None:
            return None
        return Event(at, subject.begin, at + 1, subject, "source", verb=self.lowers[at])

    def source_alone(self, at: int) -> Event | None:
        """“nach Polizeiangaben”: the source is a part of the word."""
        lower = self.lowers[at]
        for ending in self.speech.sources_alone:
            before = self.lowers[at - 1] if at > self.begin else ""
            after = self.lowers[at + 1] if at + 1 < self.end else ""
            if lower.endswith(ending) and len(lower) > len(ending) + 3 and (
                before == "nach" or after == "zufolge"
            ):  # fmt: skip
                phrase = Phrase(at, at + 1, head=at)
                begin = at - 1 if before == "nach" else at
                return Event(at, begin, at + 2 if after == "zufolge" else at + 1, phrase,
                             "source", verb=ending)  # fmt: skip
        return None

    def source_as(self, at: int) -> Event | None:
        """“as Ng said”, “wie Ng mitteilte”, “so Ng”."""
        tags, lowers, speech = self.tags, self.lowers, self.speech
        begins = at == self.begin or tags[at - 1] in ",-Q"
        if not begins:
            return None
        stop = at + 1
        while stop < self.end and tags[stop] not in ",.;:!?QP" and stop < at + 25:
            stop += 1
        if speech.verb_first and lowers[at] == "so":
            k = at + 1
            subject = np_right(self.n, k, self.end)
            if subject is None or subject.pronoun:
                return None
            subject = self.named_behind(subject)
            if not all(tags[x] in "DpdCl#ObN" for x in range(subject.end, stop)):
                return None
            if any(tags[x] == "v" for x in range(at, stop)):
                return None
            return Event(at, at, subject.end, subject, "vs", verb="so")
        if speech.verb_first and lowers[at] == "wie" and (from_it := self.emerges(at, stop)):
            return from_it
        if tags[at + 1 : at + 3] == ["v", "Q"] and lowers[at + 1] in speech.verbs.that:
            # “jak ustaliła ‘Gazeta’”
            paper = Phrase(at + 2, at + 3, head=at + 2)
            return Event(at + 1, at, at + 3, paper, "as", verb=lowers[at + 1])
        if tags[at + 1 : at + 4] == ["d", "Q", "v"] and lowers[at + 3] in speech.verbs.that:
            # “wie die ‘Zeitung’ berichtete”
            paper = Phrase(at + 2, at + 3, head=at + 2)
            return Event(at + 3, at, at + 4, paper, "as", verb=lowers[at + 3])
        for k in range(at + 1, stop):
            if tags[k] != "v" and not (k == at + 1 and lowers[k] in self.n.lex.verbs):
                continue
            if lowers[k] not in speech.verbs.clause | speech.verbs.that:
                return None
            helped = all(tags[x] in "abd" for x in range(at + 1, k)) and not speech.verbs.clause
            told = k + 2 < stop and lowers[k + 1] in speech.outlets and speech.has_cases
            if told and self.is_somebody(k + 2):
                subject = np_right(self.n, k + 2, self.end)  # “как сообщил ТАСС источник”
            elif k == at + 1 or helped or (tags[at + 1] in "a" and k <= at + 3):
                subject = np_right(self.n, k + 1, self.end)
            elif speech.verb_first:
                subject = np_right(self.n, at + 1, k)
            else:
                subject = np_left(self.n, self.step_back(k - 1)[0], at + 1)
            if subject is None and tags[k + 1] == "p":
                subject = self.after_adverbial(k + 1)  # “как сообщил в интервью ТАСС мэр …”
            if subject is None and k + 2 < stop and lowers[k + 1] in speech.locative:
                subject = Phrase(k + 2, stop, head=k + 2)  # “как сообщили в мэрии”
            if subject is None and not (speech.implied and stop == k + 1):
                return None
            behind = subject.end if subject else k + 1
            return Event(k, at, max(k + 1, behind), subject, "as", verb=lowers[k])
        return None

    def emerges(self, at: int, stop: int) -> Event | None:
        """“wie aus einer Studie der Universität hervorgeht”."""
        if (
            self.lowers[at + 1 : at + 2] != ["aus"]
            or self.lowers[stop - 1] not in self.idioms.emerging
        ):
            return None
        subject = np_right(self.n, at + 2, stop - 1)
        for k in range(at + 2, stop - 1):
            if self.lowers[k] in self.speech.documents:
                subject = np_right(self.n, k, stop - 1)
                subject = Phrase(k, subject.end if subject else k + 1, head=k)
                break
        if subject is None:
            return None
        return Event(at, at, stop, subject, "as", verb=self.lowers[stop - 1])

    # Verbs

    def step_back(self, at: int) -> tuple[int, bool, bool]:
        """Back over auxiliaries and adverbs: to where, whether void, whether with an auxiliary."""
        tags, lowers = self.tags, self.lowers
        void = auxiliary = False
        while at >= self.begin:
            tag = tags[at]
            if (size := self.aside_before(at)) > 0:
                at -= size - 1
            elif tag == "a" or lowers[at] in self.speech.rumour_modals:
                auxiliary = True
            elif tag == "M" or tag == "N":
                void = True
                auxiliary = auxiliary or tag == "M"
            elif (
                tag == "b"
                or (tag == "l" and lowers[at].endswith("ly"))
                or (tag == "D" and at > self.begin and tags[at - 1] in "COor")
                or (lowers[at] in self.speech.clitics and tag in "drpa")
            ):
                pass
            elif tag == "s" and lowers[at] in self.speech.adverbs and tags[at - 1] in "COorR":
                pass  # “Ng once said”
            elif tag == "," and tags[at - 2 : at] == [",", "r"]:
                at -= 2  # “a, lui, salué”
            else:
                break
            at -= 1
        return at, void, auxiliary

    def aside_before(self, at: int) -> int:
        """How many tokens an aside has that ends with one: “a quant à lui estimé”."""
        for each in self.idioms.asides:
            if tuple(self.lowers[at - len(each) + 1 : at + 1]) == each:
                return len(each)
        return 0

    def verb(self, at: int) -> Event | None:
        tags, lowers, speech = self.tags, self.lowers, self.speech
        verbs = speech.verbs
        word = lowers[at]
        if word in self.n.lex.bare and not self.plural_before(at):
            return None
        if speech.verb_first and word.endswith("en") and self.modal_before(at):
            return None  # “Man werde klagen”
        particle = self.particle(at)
        if particle is False:
            return None
        anchor = at
        if word in verbs.perfect and not speech.verb_first:
            # Finite only with its auxiliary; a participle alone describes.
            back, _, auxiliary = self.step_back(at - 1)
            if not auxiliary and tags[back] != "r" and not self.goes_on(back):
                return None
        elif word in verbs.perfect and speech.verb_first:
            anchor = self.auxiliary_before(at)
            if anchor < 0:
                if tags[at] == "v" and word not in verbs.clause:
                    return None
                anchor = at
        back, void, auxiliary = self.step_back(anchor - 1)
        void = void or "N" in self.tags[anchor + 1 : at]
        if auxiliary and self.passive(at):
            return self.heard(at, back) if word in self.idioms.hearing else None
        if word in verbs.object:
            void = False  # a denial is a statement, and so is one that is denied
        infinitive = back >= self.begin and lowers[back] in speech.to and tags[back] == "p"
        if infinitive:
            before = back - 1
            if before < self.begin or lowers[before] not in self.idioms.keeping_on:
                return Event(at, back, at + 1, None, "inherit", void=True, verb=word)
            back, more, _ = self.step_back(before - 1)
            if lowers[before] == "on" and back >= self.begin and lowers[back] in self.idioms.going:
                back, more, _ = self.step_back(back - 1)
            void = void or more
        if tags[at] == "g" and not auxiliary:
            return self.participle(at, back)
        void = void or self.hypothetical(back)
        return self.finite(at, anchor, back, void)

    def heard(self, at: int, back: int) -> Event | None:
        """What was said to a subject, by whom, where that is told: “Ng was told by Day that”."""
        by = np_right(self.n, at + 2, self.end) if self.lowers[at + 1] == "by" else None
        if by is not None:
            return Event(at, at, by.end, by, "sv", verb=self.lowers[at])
        subject = self.left(back)
        begin = subject.begin if subject else at
        return Event(at, begin, at + 1, subject, "sv", verb=self.lowers[at], hearer=True)

    def passive(self, at: int) -> bool:
        """Whether an English verb is in the passive: “was read”, “had been expected to”."""
        if not self.only_clauses or self.tags[at] == "g":
            return False
        k = at - 1
        while k >= self.begin and self.tags[k] in "bN":
            k -= 1
        return (
            k >= self.begin
            and self.lowers[k] in self.speech.being
            and self.lowers[at] not in self.idioms.quotable
        )

    @property
    def only_clauses(self) -> bool:
        """Whether a clause may follow a verb without a word between, and the verb is not second."""
        return bool(self.speech.verbs.clause) and not self.speech.verb_first

    def goes_on(self, back: int) -> bool:
        """Whether a participle shares the auxiliary of one before: “il a salué … et assuré”."""
        if back < self.begin or self.tags[back] != "c":
            return False
        return any(
            self.tags[k] == "v" and self.tags[k - 1] == "a" for k in range(self.begin + 1, back)
        )

    def plural_before(self, at: int) -> bool:
        """Whether what stands before a verb may be its plural subject, or shows an infinitive."""
        k = at - 1
        while k >= self.begin and (self.tags[k] == "b" or self.lowers[k].endswith("ly")):
            k -= 1
        if k < self.begin:
            return False
        lower, tag = self.lowers[k], self.tags[k]
        if tag in "MNRa,)c" or lower in self.speech.to:
            return True
        if tag == "r":
            return lower not in self.speech.he | self.speech.she | self.speech.it
        return tag in "loCO" and (
            plural(lower, self.speech) or self.n.all_capitals or self.plural_head(k)
        )  # fmt: skip

    def plural_head(self, at: int) -> bool:
        """Whether a plural noun is the head of a phrase that ends with another: “people in Oz”."""
        phrase = np_left(self.n, at, self.begin)
        if phrase is None or "p" not in self.tags[phrase.begin : phrase.end]:
            return False
        head = self.tags.index("p", phrase.begin) - 1
        return head >= phrase.begin and plural(self.lowers[head], self.speech)

    def modal_before(self, at: int) -> bool:
        """Whether a verb is the infinitive of a modal in its clause."""
        for k in range(at - 1, self.begin - 1, -1):
            if self.tags[k] in ",;:Q":
                return False
            if self.tags[k] == "M":
                return True
        return False

    def particle(self, at: int) -> bool | None:
        """Whether a separable verb has its particle; None where the verb needs none."""
        needed = self.speech.verbs.particles.get(self.lowers[at])
        if needed is None:
            return None
        for k in range(at + 1, min(self.end, at + LOOK)):
            if self.tags[k] in ":;Q" and k > at + 12:
                return False
            if self.lowers[k] in needed & self.idioms.reflexive:
                return True  # “zeigte sich”
            if self.lowers[k] in needed and (k + 1 >= self.end or self.tags[k + 1] in ",.:;!?QP-c"):
                return True
        return False

    def auxiliary_before(self, at: int) -> int:
        for k in range(at - 1, max(self.begin - 1, at - 25), -1):
            if self.tags[k] in ",;:QP" and (self.tags[k] != "Q" or k != at - 1):
                return -1  # but “hat ihn als ‘Narren’ bezeichnet”
            if self.tags[k] == "a" and self.lowers[k] in (
                self.speech.perfect_auxiliaries - self.speech.reported_mood
            ):
                return k
            if self.lowers[k] in self.speech.rumour_modals and self.tags[at + 1] == "a":
                return k  # “soll gesagt haben”
        return -1

    def hypothetical(self, back: int) -> bool:
        """Whether a clause only supposes or asks that somebody says something."""
        low = max(self.begin, back - 12)
        for k in range(back, low - 1, -1):
            if self.tags[k] in ",;:Q-":
                return False
            if self.tags[k] == "s" and self.lowers[k] in self.idioms.supposing:
                return True
        return False

    def participle(self, at: int, back: int) -> Event | None:
        tags = self.tags
        before = tags[back] if back >= self.begin else "."
        if (
            before == "s"
            and self.lowers[back] == "as"
            and self.idioms.quoting & set(self.lowers[self.begin : back])
        ):
            return Event(at, at, at + 1, None, "inherit", verb=self.lowers[at], retold=True)
        if (whose := self.whose_participle(at, back)) is not None:
            denied = self.lowers[back] in self.speech.verbs.denial  # “Ng denied saying”
            return Event(at, whose.begin, at + 1, whose, "sv", verb=self.lowers[at], rumour=denied)
        if before not in ",-QcP.!?:" and not (before == "p" and self.lowers[back] != "without"):
            # “Ng saying that …”: a participle right after its noun is too doubtful.
            return None
        if before == "p" and self.lowers[back] not in self.idioms.before_participle and not (
            back > self.begin and self.lowers[back - 1] in self.idioms.before_of
        ):  # fmt: skip
            return None
        return Event(at, at, at + 1, None, "inherit", verb=self.lowers[at])

    def whose_participle(self, at: int, back: int) -> Phrase | None:
        """The subject right before a participle, where it is sure to be that.

        “with one side accusing …”, “issued a statement saying …”, “Ng remembers replying”.
        """
        lowers, tags = self.lowers, self.tags
        if back < self.begin:
            return None
        if lowers[back] in self.idioms.remembering:
            return self.left(self.step_back(back - 1)[0])
        if tags[back] == "d" and lowers[back] in self.idioms.alone:
            return Phrase(back, back + 1, pronoun=lowers[back])  # “and another wondering”
        if tags[back] not in "CoOl":
            return None
        phrase = np_left(self.n, back, self.begin)
        if phrase is None:
            return None
        if phrase.begin > self.begin and lowers[phrase.begin - 1] == "with":
            return phrase
        if lowers[back] in self.speech.documents and lowers[at] in self.idioms.stating:
            return Phrase(back - (tags[back - 1] == "d"), back + 1, head=back)
        return None

    def after_words(self, at: int) -> bool:
        """Whether what was said stands right before a verb, as in “…, said Ng”."""
        tags = self.tags
        k = at - 1
        while k >= self.begin and (
            tags[k] in "abN" or (tags[k] == "r" and self.lowers[k] in self.idioms.reflexive)
        ):
            k -= 1
        if k < self.begin:
            return True
        if tags[k] == "Q":
            return True
        return (tags[k] in ",-" and k > self.begin) or tags[k] in ".!?"

    def finite(self, at: int, anchor: int, back: int, void: bool) -> Event | None:
        n, tags, lowers, speech = self.n, self.tags, self.lowers, self.speech
        word = lowers[at]
        if (other := self.quoting(at)) is not None:
            return other
        right: Phrase | None = None
        tell = word in speech.verbs.tell
        after = self.after_words(anchor)
        titled = back >= self.begin and tags[back] == "Q" and is_work(n, back)
        quoted_before = after and not titled and self.quoted_before(anchor)
        left: Phrase | None = None
        if back >= self.begin and tags[back] == "Q" and is_paper(n, back, self.begin):
            whose = Phrase(back, back + 1, head=back)
            return Event(at, back, at + 1, whose, "sv", void, None, word)
        if titled:
            # “Her book, ‘Ng,’ calls it”
            left = self.left(back - 1 - (tags[back - 1] == ",")) or self.over_quotation(back)
        elif not quoted_before or tags[back] != "Q":
            left = self.left(back)
        elif self.only_clauses:
            left = self.over_quotation(back)  # “Ng, who ran on ‘more for all,’ said”
        left = left or self.office(back, word)
        if left is not None and self.told_outlet(left, anchor):
            right = self.right(anchor + 1)
            if right is not None:
                begin = self.start_of(anchor)
                return Event(at, begin, right.end, right, "vs", void, left, word)
        if (
            after
            and (not tell or (quoted_before and tags[back] == "Q"))
            and (
                left is None
                or (quoted_before and tags[back] != "Q")
                or self.ends_after(anchor, word)
            )
        ):
            right = self.right(anchor + 1)
            if (
                right is not None
                and not quoted_before
                and (
                    not (self.closes(right, word) or self.over_object_follows(right))
                    or self.only_object(word)
                    or (self.only_clauses and right.pronoun in speech.it)
                )
            ):
                right = None  # “denied it”, “, who backed Ng, likened the board to ‘a circus’”
            if left is not None and not quoted_before and (
                not self.may_follow(word) or self.denied_by(word, right)
            ):  # fmt: skip
                right = None  # “Ng, a senator, attacked the governor”
            if (
                right is not None
                and left is not None
                and not quoted_before
                and ((right.end < self.end and tags[right.end] == "Q") or not self.somebody(right))
            ):
                right = None  # “called the offer ‘a joke’”, “promised help, adding”
        elif (
            not speech.verbs.clause
            and left is None
            and self.tags[back : back + 1] == ["m"]
            and lowers[back - 1] in self.idioms.what
        ):
            right = self.right(anchor + 1)  # “c'est ce qu'a annoncé Ng”
        elif (
            speech.verb_first
            and (left is None or not self.opens_clause(left) or self.answers(left.end - 1))
        ) or (speech.implied and left is None and not speech.verb_first):
            right = self.right(anchor + 1)
        if right is not None and quoted_before and self.has_verb(right):
            right = None  # “‘…,’ later said she meant it”
        if right is None and left is None and word in speech.impersonal:
            right = self.document(anchor + 1)
        if right is None and left is None and word in self.idioms.impersonal_verbs:
            left = self.document_first()  # “Aus der Partei verlautete”
        if right is None and left is None and after and speech.locative:
            right = self.office_after(anchor + 1, word)
        if right is None and left is None and quoted_before and tags[back] == "Q":
            left = self.over_quotation(back)
        if right is not None:
            end = self.skip_verb_rest(at, right.end)
            return Event(at, self.start_of(anchor), end, right, "vs", void,
                         self.hearer(right.end) if not tell else None, word)  # fmt: skip
        if left is None and speech.implied and after and quoted_before:
            right = self.somewhat(anchor + 1)
            if right is not None:
                return Event(at, self.start_of(anchor), right.end, right, "vs", void, None, word)
        if left is not None:
            told, end = (None, at + 1)
            if tell:
                told = np_right(n, at + 1, self.end)
                if told is not None and not self.hears(told):
                    told = None
                end = told.end if told else at + 1
            elif speech.to_hearer:
                told = self.hearer(at + 1)
                end = told.end if told else at + 1
            return Event(at, min(left.begin, at), end, left, "sv", void, told, word)
        if back >= self.begin and tags[back] == "c":
            return self.inherited(at, void, tell)
        if speech.implied and (back < self.begin or tags[back] in ",-Q.:cs"):
            return self.inherited(at, void, tell)
        if after and quoted_before:
            return Event(at, at, at + 1, None, "none", void, None, word)
        return None

    def over_object_follows(self, phrase: Phrase) -> bool:
        """Whether a German object stands behind a subject: “Dann kritisierte Ng das Urteil”."""
        return self.speech.verb_first and self.tags[phrase.end] == "d"

    def only_object(self, verb: str) -> bool:
        """Whether an English verb has its object behind it, and its subject only after words."""
        return self.only_clauses and not self.may_follow(verb)

    def denied_by(self, verb: str, phrase: Phrase | None) -> bool:
        """Whether a phrase is what a German verb denies: “wies alle Vorwürfe zurück”."""
        if phrase is None or phrase.end >= self.end:
            return False
        return f"{verb} {self.lowers[phrase.end]}" in self.speech.verbs.denial

    def may_follow(self, verb: str) -> bool:
        """Whether a verb may stand behind what was said, and before who said it."""
        verbs = self.speech.verbs
        return verb in verbs.clause or verb in verbs.that or verb in verbs.perfect

    def office(self, back: int, verb: str) -> Phrase | None:
        """“В мэрии сообщили”: those speak who are in a place."""
        speech = self.speech
        if not speech.locative or not verb.endswith(speech.plural_verbs):
            return None
        for k in range(back, max(self.begin, back - 8) - 1, -1):
            if self.tags[k] == "p":
                first = k == self.begin or self.tags[k - 1] in ",-QcbmP"
                if self.lowers[k] not in speech.locative or not first:
                    return None
                # “В компании ‘Икс’ ‘Известиям’ сообщили”: the last is who was told.
                stop = back if self.tags[back - 1 : back + 1] == ["Q", "Q"] else back + 1
                return Phrase(k + 1, stop, head=k + 1) if k < back else None
            if self.tags[k] not in "COolQ":
                return None
        return None

    def office_after(self, at: int, verb: str) -> Phrase | None:
        """“…, сообщили в мэрии”."""
        speech = self.speech
        if not verb.endswith(speech.plural_verbs) or self.lowers[at : at + 1] == []:
            return None
        if at + 1 >= self.end or self.lowers[at] not in speech.locative:
            return None
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None or self.tags[phrase.begin] == "D":
            return None
        return Phrase(phrase.begin, phrase.end, head=phrase.begin)

    def over_quotation(self, at: int) -> Phrase | None:
        """The subject before a clause that ends with marks: “Ng, speaking on ‘Today,’ said”."""
        tags = self.tags
        for k in range(at - 1, max(self.begin, at - LOOK), -1):
            if tags[k] in ";:.Q":
                return None
            if tags[k] == "," and k > self.begin and self.only_clauses and (
                self.lowers[k + 1].endswith(("ing", "ed"))
            ):  # fmt: skip
                return self.checked(np_left(self.n, k - 1, self.begin))
            if tags[k] == "R" and tags[k - 1] == "," and k - 2 >= self.begin:
                return self.checked(np_left(self.n, k - 2, self.begin))
        return None

    def quoting(self, at: int) -> Event | None:
        """“recalled Dr Li saying”, “quoted Ng as saying”: the other one speaks."""
        if self.lowers[at] not in self.idioms.quoting:
            return None
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None or phrase.end >= self.end:
            return None
        k = phrase.end
        shouted = self.lowers[at] in self.idioms.overhearing and self.tags[k] in "vg"
        while k < min(self.end, phrase.end + 12) and self.tags[k] not in ",.:;Q":
            if self.lowers[k] in self.idioms.quoted_saying or (k == phrase.end and shouted):
                break
            k += 1
        if k >= self.end or not (self.lowers[k] in self.idioms.quoted_saying or shouted):
            return None
        left = self.left(at - 1)
        begin = left.begin if left else at
        return Event(k, begin, k + 1, phrase, "sv", verb="saying", retold=True, teller=left)

    def somewhat(self, at: int) -> Phrase | None:
        """A common noun alone behind the verb, whoever it means: “уверен финн”."""
        if at < self.end and self.tags[at] == "l" and (
            at + 1 >= self.end or self.tags[at + 1] in ".,!?P"
        ):  # fmt: skip
            return Phrase(at, at + 1, head=at)
        return None

    def inherited(self, at: int, void: bool, tell: bool) -> Event:
        told = np_right(self.n, at + 1, self.end) if tell else None
        end = told.end if told else at + 1
        return Event(at, at, end, None, "inherit", void, told, self.lowers[at])

    def somebody(self, phrase: Phrase) -> bool:
        """Whether a phrase is one that can speak."""
        if phrase.named or phrase.pronoun:
            return True
        return self.tags[phrase.head] in "oO" or self.n.lex.is_group(self.lowers[phrase.head])

    def start_of(self, anchor: int) -> int:
        k = anchor
        while k > self.begin and self.tags[k - 1] in "ab":
            k -= 1
        return k

    def skip_verb_rest(self, at: int, end: int) -> int:
        return max(end, at + 1)

    def hears(self, told: Phrase) -> bool:
        """Whether a phrase after “told” is a hearer, not the clause: “warned the bridge could”."""
        if told.pronoun:
            return True
        follows = self.tags[told.end] if told.end < self.end else "."
        return follows not in "aMv"

    def hearer(self, at: int) -> Phrase | None:
        """“said to Reuters”, “sagte der Zeitung”."""
        tags, lowers = self.tags, self.lowers
        if at + 1 < self.end and lowers[at] in self.speech.to_hearer and tags[at + 1] in "dCQ":
            if tags[at] == "d":
                phrase = np_right(self.n, at, self.end)
            else:
                phrase = np_right(self.n, at + 1, self.end)
            if phrase is not None and phrase.head < 0 and not phrase.pronoun:
                return phrase
            if phrase is not None and any(
                lowers[k] in self.speech.outlets for k in range(phrase.begin, phrase.end)
            ):
                return phrase
        return None

    def quoted_before(self, at: int) -> bool:
        k = at - 1
        while k >= self.begin and (self.tags[k] in ",-ab.!?" or self.tags[k] == "r"):
            k -= 1
        return k >= self.begin and self.tags[k] == "Q"

    def ends_after(self, at: int, verb: str) -> bool:
        """Whether nothing that could be a reported clause follows the verb and its subject."""
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None or not self.closes(phrase, verb):
            return False
        verbal = self.lowers[phrase.end - 1].endswith("ed") and self.speech.verbs.clause
        return not (verbal and 0 <= phrase.head < phrase.end - 1)  # “said the party planned to”

    def closes(self, phrase: Phrase, verb: str = "") -> bool:
        if phrase.end >= self.end:
            return True
        if self.lowers[phrase.end] in self.speech.verbs.particles.get(verb, ()):
            return True  # “, hob Ng hervor”
        tag = self.tags[phrase.end]
        if tag == "," or (tag == "d" and self.lowers[phrase.end] in self.speech.to_hearer):
            return True
        return tag in ".!?;-(pDbQR:P"

    def right(self, at: int) -> Phrase | None:
        n, tags = self.n, self.tags
        k = at
        while k < self.end and (tags[k] in "b" or self.lowers[k] in self.idioms.reflexive):
            k += 1
        if k + 1 < self.end and self.lowers[k] in self.idioms.datives and tags[k + 1] in "dCoOt":
            k += 1
        k = self.over_time(k)
        k = self.over_object(k)
        if k + 1 < self.end and tags[k] == "Q" and self.speech.has_cases and tags[k + 1] in "CoOlt":
            k += 1  # “рассказал «Известиям» источник”
        if k >= self.end:
            return None
        if self.speech.has_cases and tags[k] == "C" and self.is_somebody(k + 1) and (
            self.lowers[k] in self.speech.outlets or n.words[k].isupper()
        ):  # fmt: skip
            k += 1  # “сказал РБК представитель”
        if tags[k] == "D" and self.speech.verb_first:
            return None
        if (one := self.one_of_several(k)) is not None:
            return one
        # Over an adverbial, as in “sagte am Montag der Sprecher”.
        phrase = np_right(n, k, self.end)
        if phrase is None and self.speech.verb_first and tags[k] == "p":
            j = k
            while j < self.end and tags[j] in "pD#dl" and j < k + 5:
                j += 1
                if tags[j - 1] == "D":
                    phrase = np_right(n, j, self.end)
                    break
        if phrase is None and tags[k] == "p" and not self.speech.verb_first:
            phrase = self.after_adverbial(k)
        if phrase is None or self.oblique(phrase):
            return None
        if phrase.pronoun in self.speech.it and self.speech.verb_first:
            return self.document(phrase.end) or self.document_first() or phrase
        if self.speech.nouns_are_capitalised and phrase.head >= 0 and tags[phrase.head] == "l":
            return None  # “hat erstmals eingeräumt”
        phrase = self.called(self.without_outlet(phrase))
        if phrase.pronoun:
            allowed = (
                phrase.pronoun
                in (
                    self.speech.he
                    | self.speech.she
                    | self.speech.they
                    | self.speech.it
                    | self.speech.i
                )
                and phrase.pronoun not in self.idioms.objects
            )
            return phrase if allowed else None
        if (
            phrase.head >= 0
            and tags[phrase.begin] == "l"
            and not (
                n.lex.is_group(n.lowers[phrase.head])
                or tags[phrase.head] in "oO"
                or n.lowers[phrase.head].endswith("s")
            )
        ):
            return None
        return phrase

    def without_outlet(self, phrase: Phrase) -> Phrase:
        """A name without the agency behind it that was told: “заявил Иван Ли ТАСС”."""
        last = phrase.end - 1
        told = self.speech.has_cases and phrase.named and phrase.last == phrase.end
        if not told or phrase.last - phrase.first < 2:
            return phrase
        if not (self.n.words[last].isupper() and self.lowers[last] in self.speech.outlets):
            return phrase
        return msgspec.structs.replace(phrase, end=last, last=last)

    def has_verb(self, right: Phrase) -> bool:
        """Whether an English pronoun behind a verb has its own verb."""
        own = bool(right.pronoun) and self.only_clauses and right.end < self.end
        return own and self.tags[right.end] in "vaM"

    def told_outlet(self, left: Phrase, anchor: int) -> bool:
        """Whether an agency before a verb was told: “Об этом РИА Новости рассказал мэр”."""
        outlets = self.speech.outlets
        return (
            self.speech.has_cases
            and left.named
            and all(self.lowers[k] in outlets for k in range(left.begin, left.end))
            and anchor + 1 < self.end
            and self.tags[anchor + 1] in "oOC"
        )

    def over_object(self, at: int) -> int:
        """Over whom it was said to, by the case: “призналась корреспонденту коллега”."""
        if not self.speech.has_cases:
            return at
        nouns = self.speech.roles | self.speech.groups
        if at + 1 < self.end and self.tags[at] == "o" and self.lowers[at] not in nouns:
            return at + 1
        return at

    def is_somebody(self, at: int) -> bool:
        """Whether a common noun is what somebody is."""
        return at < self.end and (self.tags[at] == "o" or self.lowers[at] in self.speech.groups)

    def one_of_several(self, at: int) -> Phrase | None:
        """“said one of them, Ann Ng”, “пошутил один из них”: a name behind it, else nobody."""
        if self.lowers[at] == "l'":
            at += 1  # “l'une d'elles”
        if self.lowers[at] not in self.idioms.alone and self.lowers[at] not in self.speech.one:
            return None
        k = at + 1
        if k + 2 < self.end and self.tags[k] == "p" and self.tags[k + 2] in ",.;:Q":
            k += 2
        elif k < self.end and self.tags[k] not in ",.":
            return None
        if k + 1 < self.end and self.tags[k] == ",":
            name = np_right(self.n, k + 1, self.end)
            if name is not None and name.named and name.last - name.first > 1:
                return name
        return Phrase(at, k, pronoun=self.lowers[at])

    def over_time(self, at: int) -> int:
        """Over “mardi”, “jeudi 3 mars”, where the verb may stand before its subject at all."""
        if self.speech.verb_first or self.speech.verbs.clause:
            return at
        while at < self.end and self.tags[at] in "D#":
            at += 1
        return at

    def called(self, phrase: Phrase) -> Phrase:
        """A description with the name behind it: “her sister, Gwen Vale”."""
        tags = self.tags
        if phrase.end + 2 < self.end and tags[phrase.end] == "p" and self.speech.has_cases:
            return behind_where(self.n, phrase, self.end)
        if phrase.end + 2 >= self.end or tags[phrase.end] != ",":
            return phrase
        name = np_right(self.n, phrase.end + 1, self.end)
        if name is None or not name.named:
            return phrase
        if self.speech.nouns_are_capitalised and tags[name.begin] == "d" and not name.role:
            return phrase  # “so der Sprecher, keinen Anlass zur Sorge”
        own = self.lowers[phrase.begin] in self.speech.possessives
        kin = own or "'" in tags[phrase.begin : phrase.end]
        elsewhere = self.speech.places | self.speech.outlets
        first_name = kin and tags[phrase.head] in "oO" and self.lowers[name.first] not in elsewhere
        if name.last - name.first < 2 and not first_name:
            return phrase
        known = tags[phrase.head] in "oO" or gender_of(self.lowers[name.first]) or name.title
        if not (own or self.of_organisation(phrase) or (phrase.head >= 0 and known)):
            return phrase
        of = name.end < self.end and self.lowers[name.end] in self.speech.of
        if name.end < self.end and tags[name.end] not in ",.;:!?Q-(P" and not of:
            return phrase
        role = phrase.role or role_before(self.n, phrase.begin, phrase.head)
        return Phrase(
            phrase.begin, name.end, name.first, name.last, role=role,
            affiliation=phrase.affiliation or self.n.slice(phrase.first, phrase.last),
            title=name.title,
        )  # fmt: skip

    def of_organisation(self, phrase: Phrase) -> bool:
        """Whether a role stands before an organisation, not before a name: “le délégué CGT”."""
        if not (phrase.named and phrase.role) or phrase.last - phrase.first > 1:
            return False
        word = self.n.words[phrase.first]
        return word.isupper() or self.n.lex.is_organisation(word.lower())

    def document(self, at: int) -> Phrase | None:
        """What says it in “hieß es in einer Mitteilung”, or whose people in “hieß es aus …”."""
        while at + 1 < self.end and self.tags[at] in "bDl":
            at += 1
        if at + 1 >= self.end or self.tags[at] != "p":
            return None
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None:
            return None
        if self.speech.locative:
            return Phrase(phrase.begin, phrase.end, head=phrase.begin)
        for k in range(phrase.begin, min(phrase.end, phrase.begin + 3)):
            lower = self.lowers[k]
            if self.n.lex.is_document(lower) or self.n.lex.is_group(lower):
                begin = phrase.begin + (self.tags[phrase.begin] == "d")
                return Phrase(begin, phrase.end, head=k)
        return None

    def document_first(self) -> Phrase | None:
        """Whose people say it in “Aus der Partei hieß es”."""
        first = self.lowers[self.begin]
        if first not in self.idioms.impersonal_places:
            return None
        phrase = np_right(self.n, self.begin + 1, self.end)
        if phrase is not None and first in self.idioms.inner_places:
            noun = phrase.first if phrase.named else phrase.head
            if self.lowers[noun] not in self.speech.documents:
                return None
        if phrase is None or self.lowers[phrase.end] not in self.idioms.impersonal_verbs:
            return None
        begin = phrase.begin + (self.tags[phrase.begin] == "d")
        return Phrase(begin, phrase.end, head=phrase.end - 1)

    def after_adverbial(self, at: int) -> Phrase | None:
        """The one with a role and a name behind “in an interview with …”, “dijo a EFE …”."""
        tags = self.tags
        for k in range(at + 1, min(self.end, at + 9)):
            if tags[k - 1] in "pd'":
                continue  # “in an interview with Utopia TV’s Bo Day”
            if tags[k] in ",.;:" or (tags[k] == "Q" and tags[k - 1] not in "dp"):
                return None
            begins = tags[k] in "oOt" or (tags[k] == "d" and k > at + 1 and k + 1 < self.end) or (
                tags[k] == "C" and k > at + 1 and tags[k + 1] == "C"
                and gender_of(self.lowers[k]) != ""
            )  # fmt: skip
            if begins:
                phrase = np_right(self.n, k, self.end)
                if phrase is None:
                    return None
                phrase = self.called(phrase)
                somebody = phrase.named or (phrase.head >= 0 and tags[phrase.head] in "oO")
                if somebody or tags[k] != "d":
                    return phrase if somebody else None
        return None

    def opens_clause(self, left: Phrase) -> bool:
        """Whether a phrase stands first in its clause, so that it can be the subject."""
        k = left.begin
        while k > self.begin and self.lowers[k - 1] in self.speech.focus:
            k -= 1
        if k <= self.begin:
            return True
        return self.tags[k - 1] in ",-Q;:cRsm.!?("

    def left(self, at: int) -> Phrase | None:
        """The subject before a verb, over what stands between commas."""
        n, tags, lowers = self.n, self.tags, self.lowers
        steps, relative = 0, False
        while at >= self.begin and steps < 5:
            steps += 1
            tag = tags[at]
            if tag == "r":
                if lowers[at] in self.idioms.objects:
                    return self.of_them(at)
                return Phrase(at, at + 1, pronoun=lowers[at])
            if tag == "d" and lowers[at] in self.idioms.alone:
                return Phrase(at, at + 1, head=at)
            if tag == ")":
                while at >= self.begin and tags[at] != "(":
                    at -= 1
                at -= 1
                continue
            if tag == "m" and lowers[at] == "that" and self.describes(at):
                at, relative = at - 1, True
                continue
            if tag == "R":
                k = at - 1
                if k >= self.begin and tags[k] == ",":
                    k -= 1
                while k > self.begin and lowers[k] in self.idioms.themselves:
                    k -= 1  # “Ng herself, who said”
                if k >= self.begin and lowers[at] in self.idioms.who:
                    at, relative = k - 2 * self.place_before(k + 1), True
                    continue
                return None
            if tag in NOUN or tag == "D":
                if tag == "D":
                    at -= 2 if at > self.begin and tags[at - 1] in "pd" else 1
                    continue
                phrase = self.introduced(np_left(n, at, self.begin))
                if phrase is not None and steps > 1 and tags[phrase.begin - 2 : phrase.begin] == [
                    ",", "p"
                ]:  # fmt: skip
                    at = phrase.begin - 3  # “Critics, including Bo Day, a senator, say”
                    continue
                if phrase is not None and (whole := self.over_relative(phrase)) is not None:
                    return self.checked(whole)
                if relative and phrase is not None and phrase.head >= 0 and tag == "C":
                    # “a response from Ann Ng, who”: the name.
                    first = run_start(n, phrase.begin, at + 1)
                    named = interpret(n, first, at + 1)
                    phrase = named if named is not None and named.named else phrase
                found = self.jointly(self.checked(phrase, relative=relative))
                return found or (self.told_apart(at) if tag == "l" else None)
            if tag in ",-":
                at = self.over_parenthesis(at)
                if at < 0:
                    return None
                continue
            return None
        return None

    def jointly(self, phrase: Phrase | None) -> Phrase | None:
        """All who are the subject together: “Ann Ng and Bo Day said”."""
        tags = self.tags
        if phrase is None or not phrase.named or phrase.begin - 2 < self.begin or not (
            tags[phrase.begin - 1] == "c" and tags[phrase.begin - 2] == "C"
        ):  # fmt: skip
            return phrase
        other = np_left(self.n, phrase.begin - 2, self.begin)
        if other is None or not other.named or not self.opens_clause(other):
            return phrase
        return Phrase(other.begin, phrase.end, head=phrase.end - 1, joint=True)

    def describes(self, that: int) -> bool:
        """Whether “that” goes on with the noun before it: “an ad that calls Ng ‘a fraud’”."""
        return that > self.begin and (
            self.tags[that - 1] == "o" or self.lowers[that - 1] in self.speech.documents
        )

    def of_them(self, at: int) -> Phrase | None:
        """Who belongs to those whom a pronoun before a verb means: “an aide to one of them”."""
        k = at - 1
        while k >= self.begin and self.tags[k] in "pd":
            k -= 1
        if k == at - 1 or k < self.begin or self.tags[k] not in NOUN:
            return None
        return self.checked(np_left(self.n, k, self.begin))

    def over_relative(self, phrase: Phrase) -> Phrase | None:
        """Who is told apart by a clause that ends with a phrase: “the man who met Ng said”."""
        tags, lowers = self.tags, self.lowers
        if not self.speech.verbs.clause or self.speech.verb_first:
            return None
        for k in range(phrase.begin - 1, max(self.begin, phrase.begin - NEAR), -1):
            if tags[k] in ",;:-Qcs" or (
                tags[k] == "v" and lowers[k - 1] not in self.idioms.defining
            ):
                return None
            if lowers[k] in self.idioms.defining and k + 1 < phrase.begin:
                predicate = tags[k + 1] in "aMbv" or lowers[k + 1].endswith(("ed", "s"))
                if not predicate or tags[k - 1] not in "oOl":
                    return None
                return np_left(self.n, k - 1, self.begin)
        return None

    def told_apart(self, at: int) -> Phrase | None:
        """Who has a longer clause: “a man who was there and asked not to be named said”."""
        if not self.only_clauses:
            return None
        for k in range(at - 1, max(self.begin, at - LOOK), -1):
            if self.tags[k] in ",;:Q-":
                return None
            if self.tags[k] == "R" and self.lowers[k] in self.idioms.who:
                who = self.tags[k - 1] in "oOl" and self.tags[k + 1] in "aMNbvl"
                return self.checked(np_left(self.n, k - 1, self.begin)) if who else None
        return None

    def introduced(self, phrase: Phrase | None) -> Phrase | None:
        """A name between commas with the description before it: “the adviser, Bo Day, said”."""
        if phrase is None or not phrase.named or phrase.role or phrase.begin - 2 < self.begin:
            return phrase
        if self.tags[phrase.begin - 1] != "," or phrase.last - phrase.first < 2:
            return phrase
        before = np_left(self.n, phrase.begin - 2, self.begin)
        if before is None or before.named or before.head < 0 or self.tags[before.head] not in "oO":
            return phrase
        if before.begin > self.begin and (
            self.tags[before.begin - 1] not in ",-Q;:cs"
            or self.lowers[before.begin - 1] in self.speech.sources_as
        ):
            return phrase  # “her predecessor as mayor, Bo Day”
        return Phrase(
            before.begin, phrase.end, phrase.first, phrase.last,
            role=role_before(self.n, before.begin, before.head), affiliation=before.affiliation,
            title=phrase.title,
        )  # fmt: skip

    def oblique(self, phrase: Phrase) -> bool:
        return self.lowers[phrase.begin] in self.speech.oblique

    def checked(self, phrase: Phrase | None, *, relative: bool = False) -> Phrase | None:
        if phrase is None or self.oblique(phrase):
            return None
        tags, lowers = self.tags, self.lowers
        if phrase.begin > self.begin and lowers[phrase.begin - 1] == "als":
            return None  # “Als Grund nannte er …”
        if phrase.named or phrase.pronoun:
            behind = phrase.begin > self.begin and tags[phrase.begin - 1] == "p"
            clause = lowers[phrase.begin - 1] in self.idioms.subordinating
            if behind and not (relative or clause):
                return None
            return phrase
        lower = lowers[phrase.head]
        if (
            phrase.begin > self.begin
            and tags[phrase.begin - 1] == "p"
            and lowers[phrase.begin - 1] not in self.idioms.subordinating
        ):
            return None
        if (
            tags[phrase.head] in "oO"
            or self.n.lex.is_group(lower)
            or (lower in self.speech.documents)
        ):
            return phrase
        if tags[phrase.begin] in "d#" or tags[phrase.head] == "C" or lower.endswith("s"):
            if lowers[phrase.begin] in self.idioms.no:
                return None
            return phrase
        return None

    def over_parenthesis(self, at: int) -> int:
        """From a closing comma to the token before the opening one; -1 where there is none.

        A name by itself between commas is the subject: then the token is its last.
        """
        tags = self.tags
        sign = tags[at]
        low = max(self.begin, at - LOOK)
        placed = self.place_before(at)  # “Ng, a nurse from Troy, Utopia, said”
        k = at - 4 if placed else at - 1
        while k >= low and (tags[k] != sign or self.place_before(k)) and tags[k] not in "Q;:":
            k -= 2 if tags[k] == sign else 1
        if k < low or tags[k] != sign:
            # “…—told”: the other dash may be missing; a first segment is no parenthesis.
            if k < self.begin and self.only_name(self.begin, at):
                return at - 1
            if k >= self.begin and tags[k] == "Q" and self.only_name(k + 1, at):
                return at - 1
            return at - 3 if placed else -1
        if k + 2 == at and tags[k + 1] == "r":
            return k - 1  # “La CGT, elle, craint …”
        if self.only_name(k + 1, at):
            if sign == "-" or k == self.begin:
                return k - 1
            return at - 1
        named = np_right(self.n, k + 1, at) if k + 1 < at and tags[k + 1] in "CtlOod#" else None
        if named is not None and (self.oblique(named) or tags[k + 1 : k + 3] == ["d", "d"]):
            named = None  # “von Google, dem Konzern Alphabet,”, “Ng, der das Haus kennt,”
        if named is not None and named.named and named.last - named.first > 1 and k > self.begin:
            described = np_left(self.n, k - 1, self.begin)
            if described is not None and described.head >= 0 and tags[described.head] in "oOl":
                return named.last - 1
        first = tags[k + 1] if k + 1 < at else ","
        lower = self.lowers[k + 1] if k + 1 < at else ""
        parenthetical = (
            lower.startswith(PARTY)
            or (first == "l" and k + 2 < at and tags[k + 2] == "p")
            or (first in "lb" and tags[k - 1] == "C")
            or first in "R#oOdpgsabCv"
            or lower.endswith(self.idioms.participial)
            or self.n.lex.is_role(lower)
        )
        if not parenthetical:
            return -1
        before = k - 1
        if before < self.begin or tags[before] not in "COol#)'r,":
            return -1
        if tags[before] == "#" and before > self.begin and tags[before - 1] == ",":
            return before - 2  # an age
        return before

    def place_before(self, comma: int) -> bool:
        """Whether a comma closes “, Md.,”, where the state stands behind a town."""
        k = comma - 1
        return (
            k - 2 >= self.begin
            and self.tags[k] == "C"
            and self.tags[k - 1] == ","
            and self.tags[k - 2] == "C"
            and (self.n.words[k].endswith(".") or self.lowers[k] in self.speech.places)
        )

    def only_name(self, begin: int, end: int) -> bool:
        tags = self.tags
        return (
            begin < end
            and end - begin <= 6
            and tags[end - 1] == "C"
            and not self.lowers[begin].startswith(PARTY)
            and all(tags[k] in "CtO" or self.lowers[k] in JOINING for k in range(begin, end))
            and not (end < self.end and end - begin == 1 and self.place_before(end))
        )


def events(n: Narration, begin: int, end: int) -> list[Event]:
    """The attributions of a sentence, in their order."""
    return Finder(n, begin, end).run()
