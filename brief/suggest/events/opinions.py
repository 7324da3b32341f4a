"""What somebody thinks: “for Ng, ‘it was over’”, “in Ng’s view”, “nach eigenen Angaben”."""

from __future__ import annotations

from brief.suggest.events.before import NEAR
from brief.suggest.events.behind import Behind
from brief.suggest.events.event import Event
from brief.suggest.phrases import Phrase, np_left, np_right


class Opinions(Behind):
    """Sources whose view it is."""

    def own_words(self, at: int) -> Event | None:
        """“Die Firma hat nach eigenen Angaben …”: the subject of the clause says it."""
        if at + 4 >= self.end or self.lowers[at + 1] not in self.idioms.own or (
            "," in self.tags[self.begin : at]
        ):  # fmt: skip
            return None
        behind = at + 3
        subject = self.whose_own(at, behind)
        if subject is None:
            return None
        return Event(at, at, behind, subject, "source", verb=self.lowers[at + 2])

    def whose_own(self, begin: int, behind: int) -> Phrase | None:
        """The subject of the clause in which “nach eigenen Angaben” stands at `[begin, behind)`."""
        if begin > self.begin:
            subject = np_right(self.n, self.begin, begin)
        else:
            subject = (
                np_right(self.n, behind + 1, self.end) if self.tags[behind] in "aMvl" else None
            )
        return None if subject is None or self.oblique(subject) else subject

    def viewed(self, at: int) -> Event | None:
        """“In Ng’s view, …”."""
        tags, stop = self.tags, min(self.end - 2, at + NEAR)
        mark = next((k for k in range(at + 2, stop) if tags[k] in "',"), stop)
        closes = tags[mark + 2] == "," or (tags[at - 1] == "," and tags[mark + 2] in ".-")
        if tags[mark] != "'" or self.lowers[mark + 1] not in self.idioms.viewing or not closes:
            return None
        subject = np_right(self.n, at + 1, mark)
        if subject is None or subject.end != mark:
            return None
        return Event(at, at, mark + 2, subject, "source", verb=self.lowers[mark + 1])

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
        if subject is None or not (subject.named or subject.pronoun or self.one_role(subject)):
            return None
        k = subject.end
        if k >= self.end:
            return None
        if self.opines(k):
            return Event(at, at, subject.end, subject, "source", verb=self.lowers[at])
        seems = self.tags[k] == "a" or self.lowers[k] in self.idioms.seeming
        if not (seems if self.speech.verb_first else self.tags[k] == ","):
            return None  # “Für Ng ist das ‘zu viel’”
        k += 1
        while k < min(self.end, subject.end + NEAR) and self.tags[k] in "dlCoOpabr":
            k += 1
        if k >= self.end or self.tags[k] != "Q":
            return None
        return Event(at, at, subject.end, subject, "source", verb=self.lowers[at])

    def one_role(self, subject: Phrase) -> bool:
        """Whether somebody is meant by what they are: “Pour l’élu, ‘c’est fini’”."""
        speech = self.speech
        if speech.verbs.clause or speech.verb_first or speech.has_cases or subject.head < 0:
            return False
        definite = self.tags[subject.begin] == "d" and (
            self.lowers[subject.begin] not in speech.indefinite
        )
        one = not self.lowers[subject.head].endswith("s")
        return definite and one and self.tags[subject.head] in "oO"

    def opines(self, comma: int) -> bool:
        """Whether what somebody with a role thinks follows: “Pour Ng, économiste à l’Ofix, la”."""
        tags = self.tags
        if self.speech.verb_first or self.speech.verbs.clause or self.speech.has_cases:
            return False
        if tags[comma] != "," or tags[comma + 1] not in "ol":
            return False
        if not self.n.lex.is_role(self.lowers[comma + 1]) and not (
            self.lowers[comma + 1].endswith(self.idioms.learned or ("-",))
        ):
            return False
        close = next((k for k in range(comma + 2, self.end) if tags[k] in ",;:Q"), self.end)
        return (
            close < min(self.end - 2, comma + 2 * NEAR)
            and tags[close] == ","
            and (tags[close + 1] in "drCl")
        )

    def of_somebody(self, subject: Phrase) -> bool:
        """Whether a source is only a thing that is somebody’s: “según sus cálculos”."""
        speech, head = self.speech, subject.head
        if speech.verbs.clause or speech.verb_first or speech.has_cases or head < 0:
            return False
        lower = self.lowers[head]
        return self.lowers[subject.begin] in speech.possessives and not (
            self.tags[head] in "oO" or self.n.lex.is_group(lower) or self.n.lex.is_document(lower)
            or self.n.lex.is_relation(lower)
        )  # fmt: skip
