"""Words that somebody else tells of: “quoted Ng as saying”, “called ‘a hoax’ by Ng”."""

from __future__ import annotations

from brief.suggest.events.event import Event
from brief.suggest.events.sources import SourceEvents
from brief.suggest.events.verb_forms import LOOK
from brief.suggest.judgement import is_paper
from brief.suggest.phrases import Phrase, np_left, np_right


class Told(SourceEvents):
    """Attributions whose speaker is not the subject of their verb."""

    def by_agent(self, at: int) -> Event | None:
        """“was called ‘a hoax’ by Ng”, “a man described by police as ‘armed’”."""
        tags, quoted = self.tags, False
        for k in range(at + 1, min(self.end - 1, at + LOOK)):
            if tags[k] in ";:.RmsM" and self.lowers[k] != "as":
                return None
            if tags[k] in "vga" or (tags[k] == "," and not quoted):
                return None
            if self.lowers[k] in self.idioms.by_whom and (quoted or "Q" in tags[k : self.end]):
                by = np_right(self.n, k + 1, self.end)
                if by is None or not (self.somebody(by) or tags[by.begin] == "d"):
                    return None
                if not quoted and not set(tags[by.end : tags.index("Q", k)]).isdisjoint(",vgaMR"):
                    return None  # “on the call, first reported by the Post, saying ‘…’”
                end = at + 1 if quoted else by.end
                return Event(at, at, end, self.called(by), "sv", verb=self.lowers[at])
            quoted = quoted or tags[k] == "Q"
        return None

    def claimed(self, at: int) -> Event | None:
        """A noun with whose it is, and a clause: “Ng’s claim that it was late”."""
        tags, lowers, k = self.tags, self.lowers, at - 1
        while k > self.begin and tags[k] == "l":
            k -= 1  # “his repeated claim”
        if lowers[at + 1] in self.idioms.from_whom:
            by = np_right(self.n, at + 2, self.end)
            if by is None or tags[by.end : by.end + 1] != ["m"] or not self.somebody(by):
                return None
            clause = by.end + 1
            if self.speech.only_clauses and (
                tags[clause] in "aMv" or lowers[clause] in self.idioms.preterites
            ):  # fmt: skip
                return None  # “reports from hospitals that took part”
            return Event(at, at, by.end, by, "sv", verb=lowers[at], noun=True)
        who = self.idioms.possessors
        if k >= self.begin and lowers[k] in who:
            subject: Phrase | None = Phrase(k, k + 1, pronoun=who[lowers[k]])
        elif k > self.begin and tags[k] == "'":
            first = k - 1
            while first > self.begin and tags[first] == "C" and tags[first - 1] in "CtO":
                first -= 1
            behind = tags[first - 1] == "p"  # “seized on Ng’s suggestion that”
            subject = np_left(self.n, k - 1, first if behind else self.begin)
        else:
            return self.voiced(at)
        if subject is None or not (self.somebody(subject) or tags[subject.begin] == "d"):
            return None
        if tags[at + 1] == "a":
            end = self.amounts_to(at + 1)
            return Event(at, subject.begin, end, subject, "sv", verb=lowers[at]) if end else None
        return Event(at, subject.begin, at + 1, subject, "sv", verb=lowers[at], noun=True)

    def amounts_to(self, at: int) -> int:
        """Where the clause begins that somebody's view “is” or “has always been”, or 0."""
        k = at
        while k < self.end and self.tags[k] in "ab":
            k += 1
        being = any(self.lowers[x] in self.speech.being for x in range(at, k))
        return k if being and self.tags[k] == "m" else 0

    def voiced(self, at: int) -> Event | None:
        """A noun with a clause, by who gives it out: “Ng raised concerns that it was late”."""
        if self.tags[at + 2] in "aMv":
            return None  # “issued a statement that read”
        k = at - 1
        while k > self.begin and self.tags[k] in "dl" and self.lowers[k] not in self.idioms.voicing:
            k -= 1
        if k <= self.begin:
            return None
        if self.lowers[k] not in self.idioms.voicing:
            k = self.holds(at, k)
            if k <= self.begin:
                return None
        back, void, auxiliary = self.step_back(k - 1)
        if auxiliary and self.passive(k):
            return None
        subject = self.left(back)
        if subject is None or void or self.hypothetical(back) or not (
            self.somebody(subject) or self.tags[subject.begin] == "d"
        ):  # fmt: skip
            return None
        return Event(at, subject.begin, at + 1, subject, "sv", verb=self.lowers[at])

    def holds(self, noun: int, before: int) -> int:
        """Where the verb stands of who has come to a view, or is of it, or -1.

        “has come around to the view that”, “is of the opinion that”, “takes the position that”.
        """
        tags, lowers = self.tags, self.lowers
        if not self.speech.only_clauses or lowers[noun] not in self.idioms.views or (
            tags[noun + 1] != "m"
        ):  # fmt: skip
            return -1
        if lowers[before] in self.idioms.holding:
            return before
        if tags[before] != "p":
            return -1
        k = before - 1
        while k > self.begin and (tags[k] in "bp" or lowers[k] in self.idioms.coming_round):
            k -= 1  # “come round to”
        return k if lowers[k] in self.idioms.coming_to | self.speech.being else -1

    def of_mind(self, at: int) -> Event | None:
        """Of what somebody is sure: “Ng is adamant that it was late”, “Ng was sure it was late”."""
        tags = self.tags
        back, void, auxiliary = self.step_back(at - 1)
        if not auxiliary or void or tags[at + 1] not in "mrdC" or self.hypothetical(back):
            return None
        being = any(self.lowers[k] in self.speech.being for k in range(back + 1, at))
        subject = self.left(back) if being else None
        if subject is None or subject.pronoun in self.speech.it or not self.somebody(subject):
            return None
        return Event(at, subject.begin, at + 1, subject, "sv", verb=self.lowers[at])

    def made_known(self, at: int) -> Event | None:
        """“Ng made (it) clear that”, “Ng let it be known that”, “Ng left no doubt that”."""
        for each in self.idioms.made_known:
            first = at - len(each) + 1
            if first <= self.begin or tuple(self.lowers[first : at + 1]) != each:
                continue
            back, void, _ = self.step_back(first - 1)
            subject = self.left(back)
            if subject is None or void or subject.pronoun in self.speech.it or (
                self.hypothetical(back)
            ):  # fmt: skip
                return None
            return Event(at, subject.begin, at + 1, subject, "sv", verb=self.lowers[at])
        return None

    def of_two_words(self, at: int) -> Event | None:
        """A verb with what stands apart from it: “Ng geht davon aus, dass”, “geht hervor, dass”."""
        tags, lowers = self.tags, self.lowers
        verb = self.idioms.parted[lowers[at]]
        end = at + 1
        if not verb.startswith(lowers[at]):
            if end >= self.end or not verb.startswith(lowers[end]):
                return None
            end += 1
        k = at - 1
        while k > self.begin and lowers[k] not in self.idioms.parted_forms:
            if tags[k] in ",;:QN":
                return None
            k -= 1
        if lowers[k] not in self.idioms.parted_forms or tags[end : end + 1] != [","]:
            return None
        subject = self.document_first()
        if subject is None and end == at + 1:
            return None
        if subject is not None:
            return Event(k, subject.begin, end, subject, "sv", verb=verb)
        behind = self.right(k + 1)
        if behind is not None and behind.begin == k + 1:
            return Event(k, k, end, behind, "vs", verb=verb)
        before = self.left(k - 1)
        if before is None:
            return None
        return Event(k, before.begin, end, before, "sv", verb=verb)

    def stance(self, at: int) -> Event | None:
        """What somebody holds, or has made known: “Ng vertritt die Ansicht, dass”."""
        tags, lowers = self.tags, self.lowers
        before, verbs = self.idioms.stances[lowers[at]]
        if tags[at + 1] != "," or (before and lowers[at - 1] not in before):
            return None
        k = at - 1
        while k > self.begin and lowers[k] not in verbs:
            if tags[k] in ",;:QN":
                return None
            k -= 1
        if lowers[k] not in verbs or self.hypothetical(k):
            return None
        to = next((x for x in range(k + 1, at) if tags[x] == "p"), at)
        behind = np_right(self.n, k + 1, to)
        subject = self.left(k - 1) if k > self.begin else None
        if subject is None and tags[k - 1] == "Q" and is_paper(self.n, k - 1, self.begin):
            subject = Phrase(k - 1, k, head=k - 1)  # “Der Verein ‘Wege’ ist der Ansicht, dass”
        subject = self.called(behind) if subject is None and behind is not None else subject
        if subject is None or subject.pronoun in self.speech.it or self.mere_thing(subject):
            return None
        return Event(at, subject.begin, at + 1, subject, "sv", verb=self.idioms.parted["davon"])

    def heard(self, at: int, back: int) -> Event | None:
        """What was said to a subject, by whom, where that is told: “Ng was told by Day that”."""
        by = None
        if self.lowers[at + 1] in self.idioms.by_whom:
            by = np_right(self.n, at + 2, self.end)
        if by is not None:
            return Event(at, at, by.end, by, "sv", verb=self.lowers[at])
        subject = self.left(back)
        begin = subject.begin if subject else at
        return Event(at, begin, at + 1, subject, "sv", verb=self.lowers[at], hearer=True)

    def issuer(self, document: Phrase) -> Phrase | None:
        """Who gave out a document, where that is somebody: “an aide issued a statement saying”."""
        k = document.begin - 1
        while k > self.begin and (self.tags[k] == "r" or self.lowers[k] in self.idioms.objects):
            k -= 1  # “emailed me a statement”
        if k - 1 > self.begin and self.lowers[k] in self.idioms.accompanied and (
            self.lowers[k - 1] in self.idioms.speaking_up
        ):  # fmt: skip
            k -= 1  # “responded with a statement saying”
        elif k <= self.begin or self.lowers[k] not in self.idioms.issuing:
            return None
        subject = self.left(self.step_back(k - 1)[0])
        if subject is None or subject.joint:
            return None
        group = subject.head >= 0 and self.tags[subject.head] not in "oO"
        return None if group else subject

    def quoting(self, at: int) -> Event | None:
        """“recalled Dr Li saying”, “quoted Ng as saying”: the other one speaks."""
        if self.lowers[at] not in self.idioms.quoting:
            return None
        if self.speech.verb_first:
            return self.quoted_with(at)
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None or phrase.end >= self.end:
            return None
        k = phrase.end
        overheard = self.lowers[at] in self.idioms.overhearing
        if overheard and self.lowers[k - 1] in self.n.lex.bare and k - phrase.begin > 1:
            phrase = np_right(self.n, at + 1, k - 1) or phrase  # “heard someone yell ‘Run!’”
            k = phrase.end
        shouted = overheard and (self.tags[k] in "vg" or self.lowers[k] in self.n.lex.bare)
        if self.tags[k] == ",":  # “quotes Ng, of the union, as saying”
            close = next(
                (x for x in range(k + 1, min(self.end, k + 12)) if self.tags[x] in ",Q"), k
            )
            k = close + 1 if self.tags[close] == "," and self.tags[close + 1] == "s" else k
        while k < min(self.end, phrase.end + 24) and self.tags[k] not in ",.:;Q":
            if self.lowers[k] in self.idioms.quoted_saying or (k == phrase.end and shouted):
                break
            k += 1
        if k >= self.end or not (self.lowers[k] in self.idioms.quoted_saying or shouted):
            return None
        left = self.left(at - 1)
        begin = left.begin if left else at
        return Event(k, begin, k + 1, phrase, "sv", verb="saying", retold=True, teller=left)

    def quoted_with(self, at: int) -> Event | None:
        """“Die ‘Zeit’ zitierte den Minister mit den Worten”, “zitierte ihn die Agentur mit …”."""
        first = np_right(self.n, at + 1, self.end)
        if first is None:
            return None
        teller = np_right(self.n, first.end, self.end)
        last = (teller or first).end
        if self.lowers[last] not in self.idioms.quoted_words:
            if teller is None or not self.quoted_before(at):
                return None
            # “‘…’, zitiert der Sender eine Studentin”, “‘…’, zitierte ihn die Agentur”
            who, teller = (first, teller) if first.pronoun else (teller, first)
            return Event(at, at, last, who, "vs", verb="saying", retold=True, teller=teller)
        if teller is not None and self.oblique(teller):
            first, teller = teller, first
        teller = teller or self.left(at - 1)
        return Event(last, at, last + 1, first, "sv", verb="saying", retold=True, teller=teller)
