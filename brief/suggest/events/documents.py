"""What stands in a document: “hieß es in einer Mitteilung”, “z raportu wynika”, “lit-on”."""

from __future__ import annotations

from brief.suggest.events.before import NEAR, Before
from brief.suggest.events.event import Event
from brief.suggest.phrases import Phrase, np_right

SPREAD = 16
"""The most words between the parts of “ist von … die Rede”."""


class Documents(Before):
    """Documents that speak, though they are not the subject."""

    def document(self, at: int) -> Phrase | None:
        """What says it in “hieß es in einer Mitteilung”, or whose people in “hieß es aus …”."""
        while at + 1 < self.end and self.tags[at] in "bDl":
            at += 1
        if at + 1 >= self.end or self.tags[at] != "p":
            return None
        if (told := self.with_attribute(at + 1)) is not None:
            return told
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None:
            return None
        if self.speech.locative and not self.speech.staffed:
            return Phrase(phrase.begin, phrase.end, head=phrase.begin)
        for k in range(phrase.begin, min(phrase.end, phrase.begin + 3)):
            lower = self.lowers[k]
            if self.n.lex.is_document(lower) or self.n.lex.is_group(lower):
                begin = phrase.begin + (self.tags[phrase.begin] == "d")
                return Phrase(begin, phrase.end, head=k)
        return None

    def with_attribute(self, at: int) -> Phrase | None:
        """A German document behind a participle: “in einer im Mai verbreiteten Erklärung”."""
        ends = self.idioms.attributive
        for k in range(at + 2, min(self.end, at + NEAR)) if ends else ():
            if self.tags[k] in ",;:.Qv":
                return None
            if self.n.lex.is_document(self.lowers[k]) and self.lowers[k - 1].endswith(ends) and (
                self.tags[k - 1] == "l"
            ):  # fmt: skip
                return Phrase(k, k + 1, head=k)
        return None

    def document_first(self) -> Phrase | None:
        """Whose people say it in “Aus der Partei hieß es”."""
        first = self.lowers[self.begin]
        if first not in self.idioms.impersonal_places:
            return None
        phrase = np_right(self.n, self.begin + 1, self.end)
        if phrase is not None and first in self.idioms.inner_places:
            noun = phrase.first if phrase.named else phrase.head
            lower = self.lowers[noun]
            if not (self.n.lex.is_document(lower) or self.n.lex.is_organisation(lower)):
                return None
        if phrase is None:
            return None
        verb = self.over_clause(phrase.end)
        while verb < self.end and (
            self.tags[verb] == "b" or self.lowers[verb] in self.idioms.emphatic
        ):
            verb += 1
        if self.lowers[verb] not in self.idioms.impersonal_verbs:
            return None
        begin = phrase.begin + (self.tags[phrase.begin] == "d")
        return Phrase(begin, phrase.end, head=phrase.end - 1)

    def over_clause(self, at: int) -> int:
        """Over a relative clause at a token: “In einem Brief, der uns vorliegt, heißt es”."""
        tags = self.tags
        if not self.speech.verb_first or tags[at : at + 1] != [","] or not self.relative(at + 1):
            return at
        close = next((k for k in range(at + 1, self.end) if tags[k] in ",;:Q"), self.end)
        return close + 1 if close < self.end and tags[close] == "," else at

    def of_document(self, at: int, high: int) -> Phrase | None:
        """The document that is named at a token, before another one."""
        phrase = np_right(self.n, at, high)
        if phrase is None or phrase.pronoun:
            return None
        begin = phrase.begin + (self.tags[phrase.begin] == "d")
        for k in range(begin, min(phrase.end, begin + 3)):
            if self.n.lex.is_document(self.lowers[k]):
                return Phrase(begin, phrase.end, head=k)
        return None

    def opening_document(self, high: int) -> Phrase | None:
        """The document in which a sentence begins: “W liście otwartym, …, mowa jest o”."""
        first = self.begin
        while first < self.end and self.tags[first] in "cb":
            first += 1
        return self.of_document(first + 1, high) if self.tags[first] == "p" else None

    def spoken_of(self, at: int) -> Event | None:
        """“W raporcie mowa jest o „brakach””, “Im Bericht ist von „Mängeln“ die Rede”."""
        lowers = self.lowers
        if lowers[at] == self.idioms.talk:
            return self.spread(at)
        for each in self.n.lex.talk_of.get(lowers[at], ()):
            end = at + len(each)
            if tuple(lowers[at:end]) == each and end < self.end:
                return self.said_in(at, end, end)
        return None

    def said_in(self, at: int, end: int, behind: int) -> Event | None:
        """An attribution to the document that opens a sentence; to nobody where none does."""
        if self.tags[behind] not in "Qdpm," and "Q" not in self.tags[behind : behind + 3]:
            return None
        whose = self.opening_document(at)
        begin = whose.begin if whose is not None else at
        return Event(at, begin, end, whose, "sv", verb=self.idioms.talk)

    def spread(self, at: int) -> Event | None:
        """The same with its verb apart: “ist von ‘Mängeln’ die Rede”, “die Rede ist von”."""
        tags, lowers = self.tags, self.lowers
        if lowers[at - 1] not in self.idioms.articles:
            return None
        origin = self.idioms.origin
        behind = next((k for k in (at + 1, at + 2) if lowers[k : k + 1] and lowers[k] in origin), 0)
        if behind and "a" in (tags[at - 2], tags[at + 1]):
            return self.said_in(at, behind + 1, behind + 1)
        low = max(self.begin, at - SPREAD)
        first = next((k for k in range(at - 2, low - 1, -1) if lowers[k] in origin), -1)
        if first < 0 or "a" not in tags[low : first + 1]:
            return None
        return self.said_in(first, first + 1, first + 1)

    def emerges_from(self, at: int) -> Event | None:
        """“Z raportu wynika, że”, “Il ressort du rapport que”, “– tak wynika z raportu”."""
        if self.lowers[at] not in self.idioms.emerging:
            return None
        if self.speech.verb_first:
            return self.to_be_heard(at)
        back = at - 1
        while back > self.begin and (
            self.tags[back] in "abr" or self.lowers[back] in self.speech.clitics
        ):
            back -= 1
        whose = self.opening_document(back + 1)
        if whose is not None and whose.end == back + 1:
            return Event(at, whose.begin, at + 1, whose, "sv", verb=self.lowers[at])
        if self.tags[at + 1] != "p":
            return None
        whose = self.of_document(at + 2, self.end)
        if whose is None:
            return None
        behind = self.tags[whose.end] if whose.end < self.end else "."
        order = "sv" if "m" in (behind, *self.tags[whose.end + 1 : whose.end + 2]) else "source"
        begin = back + 1
        while begin > self.begin and self.lowers[begin - 1] in self.speech.sources_as:
            begin -= 1
        return Event(at, begin, whose.end, whose, order, verb=self.lowers[at])

    def to_be_heard(self, at: int) -> Event | None:
        """“Aus dem Amt war auf Nachfrage zu erfahren, …”."""
        tags, lowers = self.tags, self.lowers
        to = lowers[at - 1] in self.idioms.infinitive_to
        if not to or lowers[self.begin] not in self.idioms.impersonal_places:
            return None
        phrase = np_right(self.n, self.begin + 1, at)
        if phrase is None or phrase.end >= at or tags[phrase.end] != "a":
            return None
        if not set(tags[phrase.end + 1 : at - 1]) <= set("pdlCDb"):
            return None
        begin = phrase.begin + (tags[phrase.begin] == "d")
        whose = Phrase(begin, phrase.end, head=phrase.end - 1)
        return Event(at, self.begin, at + 1, whose, "sv", verb=self.idioms.hearsay)

    def one_reads(self, at: int) -> Event | None:
        """“lit-on dans le rapport”, “peut-on y lire”, “y lit-on”."""
        tags, lowers, idioms = self.tags, self.lowers, self.idioms
        begin, end = at, at + 1
        while begin > self.begin and (tags[begin - 1] in "aMr" or lowers[begin - 1] == "y"):
            begin -= 1
        while end < self.end and (lowers[end] in idioms.one_says or lowers[end] == "y"):
            end += 1
        around = lowers[begin:end]
        if idioms.one_says.isdisjoint(around):
            return None
        whose = self.document(end)
        if whose is not None:
            return Event(at, begin, whose.end, whose, "vs", verb=lowers[at])
        if "y" not in around:
            return None
        return Event(at, begin, end, None, "inherit", verb=lowers[at])
