"""Sources: “according to”, “as Ng said”, “nach Polizeiangaben”, “for Ng”."""

from __future__ import annotations

from typing import TypeGuard

import msgspec

from brief.suggest.events.before import NEAR
from brief.suggest.events.event import Event
from brief.suggest.events.opinions import Opinions
from brief.suggest.events.verb_forms import LOOK
from brief.suggest.judgement import called_a_work
from brief.suggest.nominative import is_given
from brief.suggest.phrases import Phrase, np_left, np_right

PAPER = 3
"""The most words of the name of a paper."""


class SourceEvents(Opinions):
    """Attributions without a verb of saying that has a subject."""

    def source(self, at: int) -> Event | None:
        lowers, end = self.lowers, self.end
        for own in self.n.lex.sources_own.get(lowers[at], ()):
            size = len(own)
            if tuple(lowers[at : at + size]) == own:
                whose = Phrase(at, at + size, pronoun=self.speech.sources_own[own])
                return Event(at, at, at + size, whose, "source", verb=" ".join(own))
        if (view := self.own_words(at) or self.viewed(at) or self.by_document(at)) is not None:
            return view
        described = self.tags[at + 1] == "l" if at + 1 < end else False
        for phrase in self.n.lex.sources.get(lowers[at], ()):
            size = len(phrase)
            if described and size > 1 and (
                tuple(lowers[at + 2 : at + size + 1]) == phrase[1:]
                and (phrase[-1] in self.speech.whose or self.speech.has_cases)
            ):  # fmt: skip
                size += 1  # “nach ersten Angaben von”, “по предварительным данным”
            elif tuple(lowers[at : at + size]) != phrase:
                continue
            if at + size >= end:
                continue
            if phrase[0] in self.idioms.belonging and at > self.begin and (
                self.tags[at - 1] in "COol"
            ):  # fmt: skip
                continue  # “la publication de l’avis de Ng”
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
            if self.of_somebody(subject):
                return None  # “según sus cálculos”
            if (
                high < end and subject.named and self.tags[subject.begin] == "l"
                and not is_given(self.lowers[subject.first], self.speech)
            ):  # fmt: skip
                subject = Phrase(subject.begin, subject.end, head=subject.begin)  # “raportu NBP”
            if self.tags[subject.begin] == "D" or self.tags[at + size] == "#":
                return None
            if self.speech.nouns_are_capitalised and not subject.pronoun and all(
                tag in "bl" for tag in self.tags[subject.begin : subject.end]
            ):  # fmt: skip
                return None  # “wenn Bauern laut schimpften”
            subject = self.titled(self.named_behind(self.without_place(subject)))
            subject = self.close_to(self.with_mark(self.with_party(subject)))
            stop = self.over_paper(subject.end)
            noun = subject.first if subject.named else max(subject.head, subject.begin)
            if self.tags[stop - 1] == "Q" and stop == subject.end + 1 and not (
                self.n.lex.is_document(lowers[noun])
            ):  # fmt: skip
                subject = Phrase(stop - 1, stop, head=stop - 1)  # “des Magazins ‘Bote’”
            return Event(at, at, stop, subject, "source", verb=" ".join(phrase))
        return None

    def over_paper(self, stop: int) -> int:
        """Where a German source ends: with the name of a paper, or where an office is."""
        tags, end = self.tags, self.end
        if stop + 1 < end and tags[stop] == "d" and tags[stop + 1] == "Q":
            return stop + 2  # “laut dem Bericht der ‘Zeitung’”
        if not self.speech.verb_first or stop + 1 >= end:
            return stop
        if self.is_title(stop) and called_a_work(self.n, self.lowers[stop - 1]):
            return stop + 1  # “laut einem Bericht der Zeitung ‘Bote’”
        placed = tags[stop : stop + 2] == ["p", "C"] and self.lowers[stop] in self.idioms.within
        if placed and stop + 2 < end and tags[stop + 2] in "aMvl":
            return stop + 2  # “nach Angaben des Ministeriums in Utdorf war”
        return stop

    def headline(self) -> Event | None:
        """Who says what a headline says, by its colon: “Police: Blaze was set”, “… set: police”."""
        tags, begin, end = self.tags, self.begin, self.end
        if begin or not self.speech.only_clauses or end >= len(tags) or tags[end] != "P":
            return None
        if tags[end - 1] in ".!?" or tags[begin:end].count(":") != 1:
            return None
        colon = tags.index(":")
        if colon < 1 or colon + 1 >= end or "Q" in tags[begin:end]:
            return None  # whose words are in marks is told below
        first = np_left(self.n, colon - 1, begin)
        if self.label(first) and first.begin == begin:
            last = first.end - 1
            known = tags[last] in "oOt" or self.n.lex.is_group(self.lowers[last])
            if known or any(
                tags[k] in "aMv" or self.lowers[k].endswith("ed") for k in range(colon + 1, end)
            ):
                return Event(colon, begin, colon + 1, first, "source", verb=":")
        behind = np_right(self.n, colon + 1, end)
        if self.label(behind) and behind.end == end:
            return Event(colon, colon, end, behind, "source", verb=":")
        return None

    def label(self, phrase: Phrase | None) -> TypeGuard[Phrase]:
        """Whether a phrase before or behind a colon is somebody, or a document."""
        if phrase is None or phrase.pronoun or "#" in self.tags[phrase.begin : phrase.end]:
            return False  # “Utby 0-3 Arley United: …”
        lower = self.lowers[phrase.end - 1]
        known = self.n.lex.is_group(lower) or self.n.lex.is_document(lower)
        return self.tags[phrase.end - 1] in "oOt" or known

    def by_document(self, at: int) -> Event | None:
        """“Nach einer Studie der Stadt …”: what it says, not what happened after it."""
        first = at + 1
        if not self.speech.verb_first or first + 1 >= self.end or (
            self.lowers[at] not in self.idioms.by_document
            or self.lowers[first] not in self.speech.indefinite
        ):  # fmt: skip
            return None
        noun = next(
            (k for k in range(first + 1, min(self.end, first + 4)) if self.tags[k] == "C"), 0
        )
        if not noun or not self.n.lex.is_document(self.lowers[noun]):
            return None
        subject = np_right(self.n, first, self.end)
        if subject is None:
            return None
        stop = self.over_paper(subject.end)
        return Event(at, at, stop, subject, "source", verb=self.lowers[at])

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

    def close_to(self, source: Phrase) -> Phrase:
        """A nameless source with what tells it apart: “osoby zbliżonej do śledztwa”."""
        at, tags = source.end, self.tags
        if not self.speech.has_cases or source.named or source.pronoun or at + 2 >= self.end:
            return source
        participle = tags[at] == "l" and self.lowers[at].endswith(self.idioms.describing_ends)
        if not participle or tags[at + 1] != "p":
            return source
        close = next((k for k in range(at + 2, min(self.end, at + NEAR)) if tags[k] in ",.;:Q"), -1)
        if close < 0 or tags[close] != "," or not set(tags[at + 2 : close]) <= set("lCo"):
            return source
        return Phrase(source.begin, close, head=source.begin, role=source.role)

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

    def source_after(self, at: int) -> Event | None:
        of_paper = self.speech.verb_first and self.tags[at - 1] == "Q" and (
            called_a_work(self.n, self.lowers[at - 2])
        )  # fmt: skip
        if (self.tags[at - 2 : at] == ["d", "Q"] or of_paper) and at - 3 > self.begin:
            # “einem Bericht der ‘Zeitung’ zufolge”, “einem Bericht der Zeitung ‘Bote’ zufolge”
            phrase = np_left(self.n, at - 3 + of_paper, self.begin)
            if phrase is not None:
                begin = phrase.begin + (self.tags[phrase.begin] == "d")
                head = phrase.first if phrase.named else max(phrase.head, phrase.begin)
                whole = Phrase(begin, at, head=head if of_paper else at - 3)
                return Event(at, phrase.begin, at + 1, whole, "source", verb=self.lowers[at])
        if at == self.begin or self.tags[at - 1] not in "COol":
            return None
        if at - 2 >= self.begin and self.lowers[at - 2] in self.idioms.own:
            # “eigenen Angaben zufolge”
            whose = self.whose_own(at - 2, at + 1)
            if whose is None:
                return None
            return Event(at, at - 2, at + 1, whose, "source", verb=self.lowers[at])
        subject = np_left(self.n, at - 1, self.begin)
        if subject is None:
            return None
        begin = subject.begin
        for k in range(begin, at - 1):
            if self.lowers[k] in self.n.lex.source_nouns and self.tags[k + 1] in "dp":
                # “den Angaben der Polizei zufolge”
                whose = np_right(self.n, k + 1 + (self.tags[k + 1] == "p"), at)
                subject = whose or subject
                break
        return Event(at, begin, at + 1, subject, "source", verb=self.lowers[at])

    def source_alone(self, at: int) -> Event | None:
        """“nach Polizeiangaben”: the source is a part of the word."""
        lower = self.lowers[at]
        for ending in self.speech.sources_alone:
            before = self.lowers[at - 1] if at > self.begin else ""
            after = self.lowers[at + 1] if at + 1 < self.end else ""
            if lower.endswith(ending) and len(lower) > len(ending) + 3 and (
                before in self.idioms.alone_before or after in self.idioms.alone_after
            ):  # fmt: skip
                phrase = Phrase(at, at + 1, head=at)
                begin = at - (before in self.idioms.alone_before)
                end = at + 1 + (after in self.idioms.alone_after)
                return Event(at, begin, end, phrase, "source", verb=ending)
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
            closes = subject is not None and (
                tags[subject.end] in ".!?,P" or stop == subject.end + 1
            )
            if subject is None or (subject.pronoun and not (closes and tags[at - 1] == ",")):
                return None
            if not subject.pronoun:
                subject = self.named_behind(self.whose_reaction(subject))
            if not all(tags[x] in "DpdCl#ObN()" for x in range(subject.end, stop)):
                return None
            if any(tags[x] == "v" for x in range(at, stop)):
                return None
            return Event(at, at, subject.end, subject, "vs", verb="so")
        if speech.verb_first and lowers[at] in self.idioms.how:
            stop = self.over_name(at, stop)
        if (
            speech.verb_first
            and lowers[at] in self.idioms.how
            and (from_it := self.emerges(at, stop))
        ):
            return from_it
        if tags[at + 1 : at + 3] == ["v", "Q"] and lowers[at + 1] in speech.verbs.that:
            # “jak ustaliła ‘Gazeta’”
            whose = np_right(self.n, at + 3, self.end) if speech.has_cases else None
            if whose is not None and not whose.pronoun:
                whose = self.called(whose)  # “как рассказал «Вестям» скульптор Ng”
                return Event(at + 1, at, whose.end, whose, "as", verb=lowers[at + 1])
            paper = Phrase(at + 2, at + 3, head=at + 2)
            return Event(at + 1, at, at + 3, paper, "as", verb=lowers[at + 1])
        title = at + 2
        while title < self.end and tags[title] in "lCo":
            title += 1
        last = title + 1
        if speech.verb_first and tags[title : title + 1] == ["Q"]:
            # “wie die ‘Zeit’ unter Berufung auf Kreise berichtete”
            far = range(last, min(self.end, at + LOOK))
            last = next((k for k in far if tags[k] in ",;:QvaM"), last)
        if tags[at + 1] == "d" and tags[title : title + 1] == ["Q"] and tags[last] == "v" and (
            lowers[last] in speech.verbs.that
        ):  # fmt: skip
            # “wie die (Illustrierte) ‘Zeit’ berichtete”
            paper = Phrase(title, title + 1, head=title)
            return Event(last, at, last + 1, paper, "as", verb=lowers[last])
        if (seen := self.seen(at, stop)) is not None:
            return seen
        for k in range(at + 1, stop):
            if tags[k] != "v" and not (k == at + 1 and lowers[k] in self.n.lex.verbs):
                continue
            if lowers[k] not in speech.verbs.clause | speech.verbs.that:
                return None
            if speech.only_clauses and tags[at - 1] == "Q" and tags[k + 1] in "ldC#o" and (
                lowers[k] not in speech.verbs.tell
            ):  # fmt: skip
                return None  # “Ng ‘sad’ as wife claims custody”
            helped = all(tags[x] in "abd" for x in range(at + 1, k)) and not speech.verbs.clause
            told = k + 2 < stop and lowers[k + 1] in speech.outlets and speech.has_cases
            if told and self.is_somebody(k + 2):
                subject = np_right(self.n, k + 2, self.end)  # “как сообщил ТАСС источник”
            elif k == at + 1 or helped or (tags[at + 1] in "a" and k <= at + 3):
                first = k + 1
                while first < stop and tags[first] in "bD" and not speech.verb_first:
                    first += 1  # “según contó después su padre”
                subject = np_right(self.n, first, self.end)
            elif speech.verb_first:
                subject = np_right(self.n, at + 1, k)
                subject = self.called(subject) if subject and "," in tags[at:k] else subject
            else:
                to = lowers[k - 1] in speech.to and lowers[k - 2] in self.idioms.keeping_on
                back = k - 3 if to else k - 1  # “as Ng likes to say”
                subject = np_left(self.n, self.step_back(back)[0], at + 1)
            if subject is not None and lowers[subject.begin] in speech.possessives:
                subject = self.called(subject)  # “como explicó su abogada, Ana Ng, …”
            if subject is None and tags[k + 1] == "p":
                subject = self.after_adverbial(k + 1)  # “как сообщил в интервью ТАСС мэр …”
            if subject is None and k + 2 < stop and lowers[k + 1] in speech.locative:
                # “как сообщили в мэрии”
                staff = self.office_after(k + 1, lowers[k])
                subject = staff if speech.staffed else Phrase(k + 2, stop, head=k + 2)
            if subject is None and lowers[k] in speech.impersonal:
                subject = self.document(k + 1)  # “según consta en el acta”
                if subject is None:
                    return None
            if subject is None and not (speech.implied and (stop == k + 1 or tags[k + 1] in "pD")):
                return None
            put = lowers[k] in self.idioms.putting and lowers[k + 1] not in speech.it
            if put and speech.only_clauses and k + 1 < stop:
                return None  # “as a crowd put at 12,000 chanted”
            behind = subject.end if subject else stop
            if subject and tags[behind : behind + 2] == ["Q", ","] and subject.head >= 0 and (
                lowers[subject.head] in speech.outlets | speech.works
            ):  # fmt: skip
                behind += 1  # “как сообщает газета «Вести», …”
            return Event(k, at, max(k + 1, behind), subject, "as", verb=lowers[k])
        return None

    def over_name(self, at: int, stop: int) -> int:
        """Where “wie die Chefin der Partei, Ann Ng, mitteilte” ends, from its first comma."""
        tags = self.tags
        if stop >= self.end or tags[stop] != "," or "v" in tags[at:stop]:
            return stop
        close = next((k for k in range(stop + 1, min(self.end, stop + NEAR)) if tags[k] == ","), -1)
        if close < 0 or not set(tags[stop + 1 : close]) <= set("CtloOd") or (
            "C" not in tags[stop + 1 : close]
        ):  # fmt: skip
            return stop
        last = close + 1
        while last < self.end and tags[last] not in ",.;:!?QP" and last < close + LOOK:
            last += 1
        return last if "v" in tags[close:last] else stop

    def seen(self, at: int, stop: int) -> Event | None:
        """“as Ng sees it”."""
        if self.lowers[stop - 1] not in self.speech.it or self.tags[stop - 1] != "r" or (
            self.lowers[stop - 2] not in self.idioms.seeing or self.tags[stop : stop + 1] != [","]
        ):  # fmt: skip
            return None
        subject = np_left(self.n, stop - 3, at + 1)
        if subject is None or subject.begin != at + 1 or self.tags[stop + 1] == "Q":
            return None
        return Event(at, at, stop, subject, "source", verb=self.lowers[stop - 2])

    def way_seen(self, at: int) -> Event | None:
        """“The way Ng sees it, …”, “To hear Ng tell it, …”."""
        for each in self.idioms.ways:
            first = at + len(each)
            if tuple(self.lowers[at:first]) != each or first + 2 >= self.end:
                continue
            subject = np_right(self.n, first, self.end)
            if subject is None or subject.end + 2 >= self.end:
                return None
            stop = subject.end + 2
            known = self.lowers[stop - 2] in self.idioms.seeing | self.idioms.telling
            if known and self.lowers[stop - 1] in self.speech.it and self.tags[stop] == ",":
                return Event(at, at, stop, subject, "source", verb=self.lowers[stop - 2])
        return None

    def whose_reaction(self, phrase: Phrase) -> Phrase:
        """Who is meant by “so sein Kommentar”."""
        whose = self.lowers[phrase.begin]
        pronoun = self.idioms.possessors.get(whose, "")
        known = self.idioms.reactions | self.idioms.spoken_words
        said = self.lowers[phrase.end - 1] in known
        return (
            msgspec.structs.replace(phrase, first=0, last=0, pronoun=pronoun)
            if (pronoun and said)
            else phrase
        )

    def emerges(self, at: int, stop: int) -> Event | None:
        """“wie aus einer Studie hervorgeht”, “wie aus Parteikreisen zu hören ist”."""
        verb = stop - 2 if self.tags[stop - 1] == "a" else stop - 1
        out = at + 1 < len(self.lowers) and self.lowers[at + 1] in self.idioms.out_of
        if not out or self.lowers[verb] not in self.idioms.emerging:
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
