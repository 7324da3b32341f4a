"""Quotations that no attribution takes."""

from __future__ import annotations

from brief.suggest import judgement
from brief.suggest.attribution.stating import weaker
from brief.suggest.attribution.subjunctive import Subjunctive
from brief.suggest.coreference import NOBODY, Speaker
from brief.suggest.phrases import Phrase, np_left, np_right
from brief.suggest.statement import GOES_ON_FROM

CHAIN = 0.93
DATE = 4
"""The most words of a date."""
NOUN_REACH = 14
"""How far before words in marks the noun stands that says whose they are."""


class Loose(Subjunctive):
    """Quotations by themselves, behind a label or a reaction."""

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

    def loose(self, at: int, subject: Speaker | None, begin: int, end: int) -> None:
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
            # “Town stuns leaders – coach Ng: ‘…’”
            first = max((k + 1 for k in range(begin, at - 1) if tags[k] in ":-"), default=begin)
            label = self.label(first, at - 1)
            if label is not None:
                self.quote(at, label, n.slice(begin, at))
                self.settle(label)
                return
            nobody = subject is None or not subject.name or "r" in tags[begin : at - 1]
            if nobody and (whose := self.only_name(begin, at - 1)) is not None:
                self.quote(at, whose, n.slice(begin, at)[-80:])
                self.settle(whose)
                return
            if subject is not None and self.cannot_speak(subject):
                subject = self.only_person(begin, at - 1)  # “For Ng the matter is clear: ‘…’”
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

    def only_name(self, begin: int, colon: int) -> Speaker | None:
        """The one whose full name stands before a colon: “Ganz anders sieht das Ann Ng: ‘…’”."""
        n = self.n
        phrase = np_left(n, colon - 1, begin) if n.tags[colon - 1] == "C" else None
        if phrase is None or phrase.last - phrase.first < 2 or n.tags[phrase.begin - 1] in "C'":
            return None
        before = n.lowers[phrase.begin - 1]
        if n.tags[phrase.begin - 1] == "p" and not (
            n.lex.speech.verb_first and before in n.lex.speech.whose
        ):  # fmt: skip
            return None  # but “Zuspruch kommt von Ng: ‘…’”
        speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        known = speaker.person is not None and speaker.person.kind == "person"
        return weaker(speaker, 0.85) if known else None

    def cannot_speak(self, subject: Speaker) -> bool:
        """Whether it is a thing, and no group, paper or document."""
        lex = self.n.lex
        return (
            subject.thing
            and subject.person is None
            and not any(
                lex.is_group(word) or lex.is_document(word)
                for word in (subject.name or "").casefold().split()
            )
        )

    def only_person(self, begin: int, end: int) -> Speaker | None:
        """The one person whom a part of a sentence names, where it is one."""
        named = {each for each in self.people.named(begin, end) if each.kind == "person"}
        if len(named) != 1:
            return None
        (one,) = named
        return Speaker(one.name, 0.9, self.n.slice(begin, end), one, one.gender, role=one.role,
                       affiliation=one.affiliation)  # fmt: skip

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
        while (
            noun > begin and n.lowers[noun] not in idioms.reactions and n.tags[noun] in "pdlCoOab"
        ):
            noun -= 1  # “Ng’s message to her party: ‘…’”, “Ng’s reply was blunt: ‘…’”
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

    def claim_before(self, at: int, begin: int) -> int:
        """The noun of what somebody said, of which words in marks are: “Ng’s vow to ‘fight’”."""
        n, idioms = self.n, self.n.lex.speech.idioms
        if not idioms.claims:
            return -1
        for noun in range(at - 1, max(begin, at - NOUN_REACH), -1):
            if n.tags[noun] in ",;:QR":
                return -1
            if n.lowers[noun] in idioms.claims:
                whose = n.tags[noun - 1] == "'" or n.lowers[noun - 1] in idioms.his | idioms.hers
                behind = n.tags[noun + 1] in "mp"
                return noun if whose and behind else -1
        return -1

    def claimant(self, noun: int, begin: int) -> Speaker:
        """Whose claim it is."""
        n, idioms = self.n, self.n.lex.speech.idioms
        if n.tags[noun - 1] == "'":
            phrase = np_left(n, noun - 2, begin)
            if phrase is None or not (phrase.named or self.can_speak(phrase)):
                return NOBODY
            speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
            return weaker(speaker, 0.9)
        gender = "m" if n.lowers[noun - 1] in idioms.his else "f"
        return self.coreference.somebody(
            gender, noun - 1, self.paragraph, None, n.slice(noun - 1, noun + 1)
        )

    def in_words_of(self, at: int, begin: int) -> Speaker | None:
        """Who is named in “in Ng’s words, ‘…’”."""
        n = self.n
        if (
            at - 4 < begin
            or n.tags[at - 3] != "'"
            or (n.lowers[at - 2] not in n.lex.speech.idioms.spoken_words)
        ):
            return None
        phrase = np_left(n, at - 4, begin)
        if phrase is None or not phrase.named:
            return None
        return weaker(self.coreference.resolve(phrase, phrase.begin, self.paragraph, None), 0.95)

    def inscribed(self, at: int) -> bool:
        """Whether it stands on a thing: “eine Kiste, auf der ‘Nicht öffnen’ stand”."""
        n, idioms = self.n, self.n.lex.speech.idioms
        return (
            at > 2
            and n.tags[at - 3 : at] == [",", "p", "d"]
            and n.lowers[at - 2] in idioms.upon
            and n.lowers[at + 1] in idioms.standing
        )

    def listed(self, at: int, end: int) -> bool:
        """Whether it is an article in a list: “The Post: ‘The long night,’ 3 May 2025”."""
        tags = self.n.tags
        rest = [tag for tag in tags[at + 1 : end] if tag not in ".,"]
        return (
            tags[at - 1] == ":"
            and 0 < len(rest) <= DATE
            and "#" in rest
            and set(rest) <= set("#D")
            and self.n.text[self.n.quoted[at].end - 1] not in ".!?…"
        )

    def sent_by(self, at: int, begin: int) -> Speaker | None:
        """Whoever a message is from: “a one-word text from a senior aide: ‘Ouch’”."""
        n, senders = self.n, self.n.lex.speech.idioms.senders
        if n.tags[at - 1] != ":" or not senders:
            return None
        for k in range(at - 2, max(begin + 1, at - NOUN_REACH), -1):
            if n.tags[k] in ",;:QvR":
                return None
            if n.lowers[k] in senders and (
                n.lowers[k - 1] in n.lex.speech.records or n.lex.is_document(n.lowers[k - 1])
            ):  # fmt: skip
                phrase = np_right(n, k + 1, at - 1)
                if phrase is None or phrase.end != at - 1 or not self.can_speak(phrase):
                    return None
                found = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
                return weaker(found, 0.95)
        return None

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
