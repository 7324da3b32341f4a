"""Who is the subject behind a verb."""

from __future__ import annotations

import msgspec

from brief.suggest.events.documents import Documents
from brief.suggest.judgement import called_a_work
from brief.suggest.lexicon import gender_of
from brief.suggest.phrases import Phrase, behind_where, np_right, role_before

LONGEST_NAME = 3
"""The most words of the name of a paper in marks."""


class Behind(Documents):
    """Subjects to the right, over time, hearers and adverbials."""

    def right(self, at: int) -> Phrase | None:
        n, tags = self.n, self.tags
        k = at
        while k < self.end and (tags[k] in "b" or self.lowers[k] in self.idioms.reflexive):
            k += 1
        k += self.aside_at(k)
        if k + 1 < self.end and self.lowers[k] in self.idioms.datives and (
            tags[k + 1] in "dCoOt" or self.lowers[k + 1] in self.idioms.alone
        ):  # fmt: skip
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
        if (paper := self.named_paper(k)) is not None:
            return paper
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
        if phrase.pronoun in self.speech.one:
            return phrase
        if phrase.pronoun in self.speech.it and self.speech.verb_first:
            other = np_right(n, phrase.end, self.end)
            if other is not None and self.somebody(other) and not self.oblique(other):
                return self.called(other)  # “Anders sieht es der Trainer Bo Day”
            return self.document(phrase.end) or self.document_first() or phrase
        if self.speech.nouns_are_capitalised and phrase.head >= 0 and tags[phrase.head] == "l":
            return None  # “hat erstmals eingeräumt”
        phrase = self.called(self.without_outlet(phrase))
        if (both := self.with_another(phrase, at)) is not None:
            return both
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

    def named_paper(self, at: int) -> Phrase | None:
        """The German paper in marks behind its verb: “berichtete (die Zeitung) ‘Tag’”."""
        if not self.speech.verb_first or self.tags[at] != "d" or (
            self.lowers[at] in self.speech.oblique
        ):  # fmt: skip
            return None
        called = called_a_work(self.n, self.lowers[at + 1]) or (
            self.lowers[at + 1] in self.speech.outlets
        )
        title = at + 1 + (self.tags[at + 1] == "C" and called)
        if self.tags[title] != "Q" or self.tags[title + 1] not in ".,pD":
            return None
        quotation = self.n.quoted[title]
        words = self.n.text[quotation.start : quotation.end]
        named = words[:1].isupper() and words[-1:].isalnum() and len(words.split()) <= LONGEST_NAME
        return Phrase(title, title + 1, head=title) if named else None

    def with_another(self, phrase: Phrase, at: int) -> Phrase | None:
        """All who are the subject of a German plural at a token: “sagten Ng und Day”."""
        if not self.speech.verb_first or not self.lowers[at - 1].endswith(
            self.idioms.ends_of_several
        ):
            return None
        if phrase.pronoun or phrase.end + 1 >= self.end or self.tags[phrase.end] != "c":
            return None
        other = np_right(self.n, phrase.end + 1, self.end)
        if other is None or not (self.somebody(phrase) or phrase.named) or other.pronoun:
            return None
        if not (other.named or self.somebody(other)):
            return None
        other = self.called(other)
        return Phrase(phrase.begin, other.end, head=other.end - 1, joint=True)

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
        own = bool(right.pronoun) and self.speech.only_clauses and right.end < self.end
        return own and self.tags[right.end] in "vaM"

    def over_object(self, at: int) -> int:
        """Over whom it was said to, by the case: “призналась корреспонденту коллега”."""
        if not self.speech.has_cases:
            return at
        nouns = self.speech.roles | self.speech.groups
        several = self.lowers[at - 1].endswith(self.speech.plural_verbs)
        if several and at < self.end and self.lowers[at].endswith(self.idioms.plural_ends):
            return at  # “утверждают авторы”
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
        if self.lowers[at] in self.idioms.latter and self.tags[at] == "d" and (
            self.tags[at + 1] in ".,;P"
        ):  # fmt: skip
            return Phrase(at, at + 1, pronoun=self.lowers[at])
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

    def after_adverbial(self, at: int) -> Phrase | None:
        """The one with a role and a name behind “in an interview with …”, “dijo a EFE …”."""
        tags = self.tags
        for k in range(at + 1, min(self.end, at + 9)):
            if tags[k - 1] in "pd'":
                continue  # “in an interview with Utopia TV’s Bo Day”
            if tags[k] in ",.;:" or (tags[k] == "Q" and tags[k - 1] not in "dp"):
                return None
            if self.lowers[k] in self.speech.one and tags[k + 1] == "p":
                return Phrase(k, k + 1, pronoun=self.lowers[k])  # “napisała tam jedna z matek”
            begins = tags[k] in "oOt" or (tags[k] == "d" and k > at + 1 and k + 1 < self.end) or (
                tags[k] == "C" and k > at + 1 and tags[k + 1] == "C"
                and gender_of(self.lowers[k]) != ""
            )  # fmt: skip
            if begins:
                phrase = np_right(self.n, k, self.end)
                if phrase is None:
                    return None
                phrase = self.called(phrase)
                somebody = (
                    phrase.named
                    or (phrase.head >= 0 and tags[phrase.head] in "oO")
                    or (self.stranger(phrase))
                )
                if somebody or tags[k] != "d":
                    return phrase if somebody else None
        return None

    def stranger(self, phrase: Phrase) -> bool:
        """Whether somebody unknown is meant, behind where they spoke: “dijo allí un hincha”."""
        return (
            phrase.head >= 0
            and self.lowers[phrase.begin] in self.speech.indefinite
            and self.lowers[phrase.head] not in self.speech.times
            and (phrase.end >= self.end or self.tags[phrase.end] in ".,;:!?QRP(p")
        )

    def somewhat(self, at: int) -> Phrase | None:
        """A common noun alone behind the verb, whoever it means: “уверен финн”."""
        if at >= self.end or self.tags[at] != "l":
            return None
        follows = self.tags[at + 1] if at + 1 < self.end else "."
        subject = self.lowers[at].endswith(self.idioms.noun_ends or ())
        if follows in ".,!?P" or (follows in "p(" and subject):
            return Phrase(at, at + 1, head=at)
        return None

    def ends_after(self, at: int, verb: str) -> bool:
        """Whether nothing that could be a reported clause follows the verb and its subject."""
        phrase = np_right(self.n, at + 1, self.end)
        if phrase is None or not self.closes(phrase, verb):
            return False
        verbal = self.lowers[phrase.end - 1].endswith("ed") and self.speech.verbs.clause
        return not (verbal and 0 <= phrase.head < phrase.end - 1)  # “said the party planned to”

    def closes(self, phrase: Phrase, verb: str = "") -> bool:
        """Whether a phrase behind a verb of saying is all that belongs to it."""
        if phrase.end >= self.end:
            return True
        if self.lowers[phrase.end] in self.speech.verbs.particles.get(verb, ()):
            return True  # “, hob Ng hervor”
        tag = self.tags[phrase.end]
        if tag == "," or (tag == "d" and self.lowers[phrase.end] in self.speech.to_hearer):
            return True
        behind = phrase.end + 1
        if tag == "c" and self.speech.verb_first and behind < self.end:
            past = self.tags[behind] == "l" and self.lowers[behind].endswith(
                self.idioms.past_ends + self.idioms.ends_of_several
            )
            alone = self.tags[behind + 1] not in "COol"
            return (past and alone) or self.tags[behind] == "v"  # “…, sagte Ng und verwies auf”
        if tag == "c" and self.speech.only_clauses and behind + 1 < self.end and (
            self.tags[behind] in "lo" and self.tags[behind + 1] in ".,;"
        ):  # fmt: skip
            return True  # “…, said local officials and residents.”
        apart = self.speech.only_clauses and phrase.head >= 0 and (
            self.lowers[phrase.end].endswith(self.idioms.past_ends)
            or self.lowers[phrase.end] in self.idioms.irregular
        )  # fmt: skip
        if apart and self.n.lex.is_document(self.lowers[phrase.end - 1]):
            return True  # “…, said a memo obtained by the Post”
        return tag in ".!?;-(pDbQR:P"
