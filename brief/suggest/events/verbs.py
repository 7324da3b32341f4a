"""Verbs of saying: finite, in the passive, participles, and “quoted Ng as saying”."""

from __future__ import annotations

from brief.suggest.events.before import NEAR
from brief.suggest.events.colons import Colons
from brief.suggest.events.event import Event
from brief.suggest.judgement import is_paper, is_work
from brief.suggest.narration import is_clause, plural
from brief.suggest.phrases import Phrase, np_left, np_right, thing_first

LONGEST_DEED = 12
"""The most words of what somebody did in order to say something."""


class VerbEvents(Colons):
    """Attributions by a verb."""

    def verb(self, at: int) -> Event | None:
        tags, lowers, speech = self.tags, self.lowers, self.speech
        verbs = speech.verbs
        word = lowers[at]
        if word in self.n.lex.bare and not self.plural_before(at):
            # “Documents seen by the Post show”, “People who have seen the memo say”
            apart = self.over_participle(at - 1) or self.over_who(at - 1)
            if apart is None or not plural(lowers[apart.end - 1], speech):
                return None
        several = speech.verb_first and word.endswith(self.idioms.ends_of_several)
        if several and self.modal_before(at):
            return None  # “Man werde klagen”
        if word in speech.impersonal and self.idioms.one_says and (read := self.one_reads(at)):
            return read
        particle = self.particle(at)
        shows = (
            at - 1 == self.begin
            and (lowers[at - 1],) in self.idioms.so_it
            and (
                word in self.idioms.proving
                and any(map(self.n.lex.is_document, lowers[at + 1 : at + NEAR]))
            )
        )  # “Das zeigt eine Studie”
        if (particle is False and not shows) or (
            word in self.idioms.finding and not self.finds(at)
        ):
            return None
        if word in self.idioms.putting and lowers[at + 1] in self.idioms.by_whom:
            return None  # “a crowd put by police at 12,000”
        if word in self.idioms.overhearing and lowers[at - 1] in speech.being and (
            lowers[at + 1] in speech.to
        ):  # fmt: skip
            return None  # “was heard to say”: by the verb behind it
        anchor = at
        if word in verbs.perfect and not speech.verb_first:
            # Finite only with its auxiliary; a participle alone describes.
            back, _, auxiliary = self.step_back(at - 1)
            if not auxiliary and tags[back] != "r" and not self.goes_on(back):
                return None
        elif word in verbs.perfect and speech.verb_first:
            anchor = self.auxiliary_before(at)
            if anchor < 0:
                ends = tags[at - 1] == "Q" and tags[at + 1] == "a"  # “den Ng ‘naiv’ genannt hatte”
                if tags[at] == "v" and word not in verbs.clause and not ends:
                    return None
                anchor = at
        back, void, auxiliary = self.step_back(anchor - 1)
        void = void or "N" in self.tags[anchor + 1 : at]
        only = {lowers[at - 1], lowers[at + 1]} & self.idioms.only
        if only and "N" not in tags[back + 1 : at]:
            void = False  # “would say only that”
        passive = auxiliary and self.passive(at)
        if self.speech.only_clauses and (passive or lowers[at + 1] in self.idioms.by_whom) and (
            (named := self.by_agent(at)) is not None and word not in self.idioms.hearing
        ):  # fmt: skip
            return named
        if passive:
            return self.heard(at, back) if word in self.idioms.hearing else None
        if speech.verb_first and tags[at + 1] == "M" and (
            not self.idioms.irreal.isdisjoint(lowers[self.begin : at])
        ):  # fmt: skip
            void = True  # “Ng hätte sagen können, es sei spät”
        if word in verbs.object:
            void = False  # a denial is a statement, and so is one that is denied
        infinitive = back >= self.begin and lowers[back] in speech.to and tags[back] == "p"
        if infinitive:
            before = back - 1
            size = len(self.idioms.so_far_as)
            far = size and tuple(lowers[back - size : back]) == self.idioms.so_far_as
            if far:
                before = back - size  # “went so far as to say”
            elif before >= self.begin and lowers[before] in self.idioms.eager:
                before -= tags[before - 1] == "p"  # “was at pains to say”
                return self.finite(at, anchor, self.step_back(before - 1)[0], void)
            elif lowers[before] in self.idioms.overhearing and lowers[before - 1] in speech.being:
                # “was heard to say”
                return self.finite(at, anchor, self.step_back(before - 1)[0], void)
            elif (whose := self.spoke_up(at, back)) is not None:
                told = self.told_whom(at) if word in verbs.tell else None
                end = told.end if told else at + 1
                return Event(at, whose.begin, end, whose, "sv", void, told, word)
            elif before < self.begin or lowers[before] not in self.idioms.keeping_on:
                return Event(at, back, at + 1, None, "inherit", void=True, verb=word)
            back, more, _ = self.step_back(before - 1)
            gone = far or lowers[before] in self.idioms.onward
            if gone and back >= self.begin and lowers[back] in self.idioms.going:
                back, more, _ = self.step_back(back - 1)
            void = void or more
        if tags[at] == "g" and not auxiliary:
            return self.participle(at, back)
        void = void or self.hypothetical(back)
        return self.finite(at, anchor, back, void)

    def participle(self, at: int, back: int) -> Event | None:
        tags = self.tags
        if at > self.begin and self.lowers[at - 1] in self.idioms.before_participle and (
            tags[at - 1] == "p"
        ):  # fmt: skip
            back = at - 1  # “en affirmant que”
        before = tags[back] if back >= self.begin else "."
        if (
            before == "s"
            and self.lowers[back] == "as"
            and (
                self.idioms.quoting & set(self.lowers[self.begin : back])
                or self.lowers[back - 1] in self.idioms.on_record
            )
        ):
            return Event(at, at, at + 1, None, "inherit", verb=self.lowers[at], retold=True)
        if (whose := self.whose_participle(at, back)) is not None:
            denied = self.lowers[back] in self.speech.verbs.denial  # “Ng denied saying”
            return Event(at, whose.begin, at + 1, whose, "sv", verb=self.lowers[at], rumour=denied)
        if before not in ",-QcP.!?:" and not (
            before == "p" and self.lowers[back] not in self.idioms.without
        ):
            # “Ng saying that …”: a participle right after its noun is too doubtful.
            return None
        if before == "p" and self.lowers[back] not in self.idioms.before_participle and not (
            back > self.begin and self.lowers[back - 1] in self.idioms.before_of
        ):  # fmt: skip
            return None
        told = None
        if self.speech.only_clauses and self.lowers[at] in self.speech.verbs.tell and (
            tags[at + 1] not in "rQ"
        ):  # fmt: skip
            told = self.told_whom(at)  # “…, telling analysts there was no plan”
        if told is None or tags[told.end] not in "bmdrC" or not self.hears(told):
            return Event(at, at, at + 1, None, "inherit", verb=self.lowers[at])
        return Event(at, at, told.end, None, "inherit", told=told, verb=self.lowers[at])

    def listed(self, at: int, back: int) -> bool:
        """Whether a verb is one of several of a subject: “Ng denied it, said so and left”."""
        tags, verbs = self.tags, self.speech.verbs
        return (
            self.speech.only_clauses
            and tags[back] == ","
            and back == at - 1
            and tags[at + 1] in "rmdC"
            and self.lowers[at] in verbs.clause
            and "v" in tags[self.begin : back]
            and any(
                tags[k] == "c" and (tags[k + 1] == "v" or self.lowers[k + 1].endswith("ed"))
                for k in range(at + 1, self.end - 1)
            )
        )

    def spent_on(self, back: int) -> Phrase | None:
        """Who spent the time that ends at a token: “spent much of May telling voters that”."""
        for k in range(back, max(self.begin, back - NEAR), -1):
            if self.lowers[k] in self.idioms.spending:
                return self.left(self.step_back(k - 1)[0])
            if self.tags[k] not in "pdlCoOD#b":
                return None
        return None

    def finds(self, at: int) -> bool:
        """Whether “held” or “allowed” has a clause behind it, or words in marks before it."""
        closes = self.tags[at + 1] in ".:P" and "Q" in self.tags[max(self.begin, at - NEAR) : at]
        return self.tags[at + 1] == "m" or closes

    def spoke_up(self, at: int, to: int) -> Phrase | None:
        """Who did something in order to say what follows: “took to the radio to say that”."""
        tags, lowers = self.tags, self.lowers
        if lowers[at] not in self.idioms.purposes:
            return None
        for k in range(to - 1, max(self.begin, to - LONGEST_DEED), -1):
            if lowers[k] in self.idioms.speaking_up:
                back, void, _ = self.step_back(k - 1)
                subject = None if void or self.hypothetical(back) else self.left(back)
                return subject if subject is not None and self.somebody(subject) else None
            if tags[k] in ",;:Q-aMvcmsR":
                return None
        return None

    def whose_participle(self, at: int, back: int) -> Phrase | None:
        """The subject right before a participle, where it is sure to be that.

        “with one side accusing …”, “issued a statement saying …”, “Ng remembers replying”.
        """
        lowers, tags = self.lowers, self.tags
        if back < self.begin:
            return None
        if (spender := self.spent_on(back)) is not None:
            return spender
        if lowers[back] in self.idioms.remembering:
            return self.left(self.step_back(back - 1)[0])
        if tags[back] == "d" and lowers[back] in self.idioms.alone:
            return Phrase(back, back + 1, pronoun=lowers[back])  # “and another wondering”
        if self.speech.only_clauses and tags[back] == "," and tags[back - 1] == "C":
            named = np_left(self.n, back - 1, self.begin)
            first = named.begin if named is not None else self.begin
            if named is not None and tags[first - 1] == "," and (
                (office := np_left(self.n, first - 2, self.begin)) is not None
            ):  # fmt: skip
                first = office.begin
            led = first > self.begin and lowers[first - 1] in self.idioms.accompanied
            return named if led else None  # “…, with its sponsor, Ann Ng, saying”
        if tags[back] not in "CoOl":
            return None
        phrase = np_left(self.n, back, self.begin)
        if phrase is None:
            return None
        if phrase.begin > self.begin and lowers[phrase.begin - 1] in self.idioms.accompanied:
            return self.issuer(phrase) or phrase
        if lowers[at] not in self.idioms.stating:
            return None
        if phrase.named and phrase.begin - 1 > self.begin and tags[phrase.begin - 1] == "," and (
            tags[at + 1] in "rmdQ"
        ):  # fmt: skip
            return phrase  # “…, Ng saying she had no choice”
        if (writer := self.wrote_saying(at, phrase)) is not None:
            return writer
        # “a letter from the ministry warning …”
        for k in range(back, max(self.begin, back - NEAR), -1):
            if lowers[k] in self.speech.documents:
                doc = Phrase(k - (tags[k - 1] == "d"), back + 1, head=k)
                return self.issuer(doc) or doc
            if tags[k] not in "pdCOol'":
                break
        return None

    def wrote_saying(self, at: int, phrase: Phrase) -> Phrase | None:
        """Who wrote to somebody saying what follows: “Ng wrote to the mayor warning that”."""
        tags, lowers, to = self.tags, self.lowers, phrase.begin - 1
        if not self.speech.only_clauses or to - 1 <= self.begin or tags[at + 1] not in "mr" or (
            lowers[to] not in self.speech.to or lowers[to - 1] not in self.idioms.speaking_up
            or self.n.lex.is_document(lowers[phrase.end - 1])
        ):  # fmt: skip
            return None
        back, void, _ = self.step_back(to - 2)
        subject = None if void else self.left(back)
        return subject if subject is not None and self.somebody(subject) else None

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
        behind = anchor < at and word in speech.verbs.that  # “hatte die ‘Zeit’ berichtet”
        paper = at - 1 if behind else back
        if paper >= self.begin and (owner := self.ends_in_marks(paper)) is not None:
            return Event(at, owner.begin, at + 1, owner, "sv", void, None, word)
        told_paper = (
            behind and lowers[paper - 1] in speech.to_hearer and (self.left(back) is not None)
        )  # “Ng hat der ‘Zeit’ erklärt”
        if paper >= self.begin and tags[paper] == "Q" and not told_paper and (
            is_paper(n, paper, self.begin)
        ):  # fmt: skip
            whose = Phrase(paper, paper + 1, head=paper)
            return Event(at, paper, at + 1, whose, "sv", void, None, word)
        if titled:
            # “Her book, ‘Ng,’ calls it”
            left = self.left(back - 1 - (tags[back - 1] == ",")) or self.over_quotation(back)
        elif not quoted_before or tags[back] != "Q":
            left = self.left(back)
        elif back == anchor - 1 and (last := self.verb_last(back)) is not None:
            return Event(at, last.begin, at + 1, last, "sv", void, None, word)
        elif self.speech.only_clauses:
            left = self.over_quotation(back)  # “Ng, who ran on ‘more for all,’ said”
        if left is None and at + 1 < self.end and tags[at + 1] in ",." and self.relative(back):
            left = self.antecedent(back)  # “Ng, der zugleich ankündigte, er werde gehen”
        if word in self.idioms.impersonal_verbs and left is not None and not left.pronoun:
            left = self.document_first() or left  # “Im Katalog des Hauses stand, es sei …”
        left = left or self.office(back, word)
        if left is not None and left.head >= 0 and self.idioms.issuing and (
            self.n.lex.is_document(lowers[left.head])
        ):  # fmt: skip
            left = self.issuer(left) or left  # “issued a statement that read: ‘…’”
        if left is not None and speech.only_clauses and left.begin > self.begin and (
            tags[left.begin - 1] == "c" and lowers[self.begin] in self.idioms.no
        ):  # fmt: skip
            void = True  # “No coach or doctor knew”
        if left is not None and left.pronoun in speech.it and (
            lowers[left.begin - 1] in self.idioms.hearing_said
        ):  # fmt: skip
            return None  # “was surprised to hear it suggested that”
        nobody = left is not None and (
            lowers[left.begin] in self.idioms.nobody
            or (lowers[left.begin] in speech.one and lowers[left.begin - 1] in self.idioms.no)
        )
        void = void or nobody  # “None of them said so”, “No one warned that”
        if left is not None and lowers[left.begin] in self.idioms.anybody:
            void = True  # “Anyone who says so is wrong”
        if left is not None and word in self.idioms.overhearing:
            heard_in = lowers[left.end - 1 if left.named else max(left.head, 0)]
            void = void or bool(left.pronoun) or not n.lex.is_group(heard_in)
        if left is not None and tags[at + 1] in ",.;!?P":
            opens = left.begin - (tags[left.begin - 1] == "d")
            if self.relative(opens):
                left = self.antecedent(opens)  # “Ng, der (die) Gefahren sieht, …”
        if lowers[anchor + 1] in self.idioms.nominative or self.is_object(left, anchor):
            left = None  # “Die Partei nannte er ‘feige’”
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
                    not (
                        self.closes(right, word)
                        or self.over_object_follows(right)
                        or (
                            speech.verb_first and anchor < right.end <= at
                        )  # “Zuvor hatte Ng gesagt”
                    )
                    or self.only_object(word)
                    or (self.speech.only_clauses and right.pronoun in speech.it)
                )
            ):
                right = None  # “denied it”, “, who backed Ng, likened the board to ‘a circus’”
            if left is not None and not quoted_before and (
                not self.may_follow(word) or self.denied_by(word, right)
                or (left.begin == self.begin and "," in tags[self.begin : left.end])
            ):  # fmt: skip
                right = None  # “Ng, a senator, attacked the governor”, “Der Chef, Bo Day, will …”
            if (
                right is not None
                and left is not None
                and not quoted_before
                and (
                    (right.end < self.end and tags[right.end] == "Q")
                    or not self.somebody(right)
                    or self.agency(right)
                )
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
        if right is not None and left is not None and not quoted_before and (
            speech.only_clauses and right.begin == anchor + 1 and self.can_say(left)
            and is_clause(n, right.begin, self.end)
        ):  # fmt: skip
            right = None  # “Ng, the mayor, said the man who ran it had gone”
        if right is not None and quoted_before and self.has_verb(right):
            right = None  # “‘…,’ later said she meant it”
        if right is not None and right.pronoun and speech.only_clauses and not quoted_before and (
            left is not None or tags[right.end : right.end + 1] in (["Q"], ["b"])
        ):  # fmt: skip
            right = None  # “Ng, 34, said he first tried it”
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
        if left is None and (there := self.there(at)) is not None:
            begin, end = min(there.begin, at), max(there.end, at + 1)
            return Event(at, begin, end, there, "vs" if end > at + 1 else "sv", void, None, word)
        if left is None and speech.implied and after and quoted_before:
            right = self.somewhat(anchor + 1)
            if right is not None:
                return Event(at, self.start_of(anchor), right.end, right, "vs", void, None, word)
        if left is not None and self.only_describes(left, at):
            return None
        thing = left is not None and not (left.named or left.pronoun) and not self.somebody(left)
        if (thing or (left is not None and self.mere_thing(left))) and word in self.idioms.meaning:
            return None  # “The decision means that it will close”
        if left is not None and left.begin > self.begin and speech.only_clauses and (
            lowers[left.begin - 1] in self.idioms.nor
            or (tags[left.begin - 1] == "N" and left.begin - 1 == self.begin)
        ):  # fmt: skip
            void = True  # “Neither Ng nor Day said that”, “Not everyone agrees that”
        if left is not None:
            told, end = (None, at + 1)
            if tell:
                told = self.told_whom(at)
                if told is not None and not self.hears(told):
                    told = None
                end = told.end if told else at + 1
            elif speech.to_hearer:
                told = self.hearer(at + 1)
                end = told.end if told else at + 1
            return Event(at, min(left.begin, at), end, left, "sv", void, told, word)
        next_then = speech.only_clauses and tags[back] == "," and lowers[at - 1] in self.idioms.then
        if back >= self.begin and (tags[back] == "c" or next_then or self.listed(at, back)):
            return self.inherited(at, void, tell)  # “…, then added that”
        if speech.implied and (back < self.begin or tags[back] in ",-Q.:cs"):
            return self.inherited(at, void, tell)
        if self.speech.only_clauses and back == at - 1 and tags[back] == "," and (
            self.begin == 0 and tags[self.end - 1] not in ".!?" and word not in n.lex.bare
        ):  # fmt: skip
            return self.inherited(at, void, tell)  # a headline: “Ng backs Day, says she is ready”
        if after and quoted_before:
            return Event(at, at, at + 1, None, "none", void, None, word)
        return None

    def only_describes(self, left: Phrase, at: int) -> bool:
        """Whether a participle tells of an apposition: “Ng, a delegate pledged to Day, said”."""
        tags = self.tags
        if not self.speech.only_clauses or left.head < 0 or left.begin - 2 < self.begin or not (
            tags[left.begin - 2 : left.begin] == ["C", ","] and self.lowers[at].endswith("ed")
        ):  # fmt: skip
            return False
        close = next((k for k in range(at + 1, self.end) if tags[k] in ",;:QaMvg"), self.end)
        if close == at + 1 and self.lowers[left.begin] not in self.speech.indefinite:
            return False  # “Democrats, the indictment added, were told”
        return close + 1 < self.end and tags[close] == "," and tags[close + 1] in "vaM"

    def is_object(self, left: Phrase | None, anchor: int) -> bool:
        """Whether a thing is before a German verb, and who calls it something is behind."""
        if left is None or not self.speech.nouns_are_capitalised:
            return False
        what = left.named and thing_first(self.n, left.first, left.last)
        if not what and (not self.noun_only(left) or self.somebody(left)):
            return False
        noun = self.lowers[left.last - 1 if what else left.first]
        if self.n.lex.is_document(noun) or noun in self.speech.outlets:
            return False
        right = self.right(anchor + 1)
        if right is None:
            return False
        if what and right.named and self.tags[right.begin] == "C":
            several = self.lowers[anchor].endswith(self.idioms.ends_of_several)
            return self.tags[right.end] != "C" and not several  # “Technische Mängel schloss Ng aus”
        return bool(right.role) or right.last - right.first > 1

    def verb_last(self, quoted: int) -> Phrase | None:
        """Who is the subject of a German clause with its verb last: “während Ng es ‘…’ nannte”."""
        if not self.speech.verb_first:
            return None
        for k in range(quoted - 1, self.begin - 1, -1):
            if self.tags[k] in "sm" and k < quoted - 1:
                high = next((at for at in range(k + 2, quoted) if self.tags[at] == "p"), quoted)
                return self.checked(np_right(self.n, k + 1, high))
            if self.tags[k] == "R" and self.tags[k - 1] == ",":
                own = np_right(self.n, k + 1, quoted)  # “…, was Anwohner ‘…’ nannten”
                return self.checked(own) if own is not None and self.somebody(own) else None
            if self.relative(k):
                return self.antecedent(k)  # “Ng, der es ‘…’ nannte”
            if self.tags[k] in ",;:Q":
                return None
        return None

    def antecedent(self, at: int) -> Phrase | None:
        """Whom a relative clause that begins with a token is about; its own subject, if it has one.

        “die Pläne, die Minister Ng ‘verfrüht’ nannte”
        """
        own = (
            self.tags[at + 1] in "Ot"
            or self.tags[at + 1 : at + 3] == ["C", "C"]
            or self.lowers[at] in self.speech.oblique
        )
        if own:
            return np_right(self.n, at + 1, self.end)
        found = self.checked(np_left(self.n, at - 2, self.begin))
        if found is not None:
            return found
        first = at - 2
        while first > self.begin and self.tags[first - 1] in "CO":
            first -= 1
        named = np_right(self.n, first, at - 1)  # “von Jan Lohr, der sich ‘froh’ zeigte”
        return named if named is not None and named.named and named.end == at - 1 else None

    def inherited(self, at: int, void: bool, tell: bool) -> Event:
        told = self.told_whom(at) if tell else None
        end = told.end if told else at + 1
        return Event(at, at, end, None, "inherit", void, told, self.lowers[at])
