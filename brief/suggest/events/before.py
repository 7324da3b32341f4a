"""Who is the subject before a verb."""

from __future__ import annotations

import msgspec

from brief.suggest.events.offices import Offices
from brief.suggest.events.verb_forms import LOOK
from brief.suggest.lexicon import JOINING, gender_of
from brief.suggest.narration import PARTY, is_finite, plural
from brief.suggest.phrases import NOUN, Phrase, interpret, np_left, np_right, role_before, run_start

NEAR = 9


class Before(Offices):
    """Subjects to the left, over what stands between commas."""

    def opens_clause(self, left: Phrase) -> bool:
        """Whether a phrase stands first in its clause, so that it can be the subject."""
        k = left.begin
        while k > self.begin and self.lowers[k - 1] in self.speech.focus:
            k -= 1
        if k <= self.begin:
            return True
        return self.tags[k - 1] in ",-Q;:cRsm.!?("

    def left(self, at: int) -> Phrase | None:
        """The subject before a verb, over what stands between commas, or tells it apart."""
        if (told := self.whom_another(at)) is not None:
            return told
        near = self.nearest_left(at)
        if (some := self.some_in(at, near)) is not None:
            return some
        if near is None and (whoever := self.over_who(at)) is not None:
            return whoever
        if near is None or self.within_time(near):
            return self.over_participle(at) or near  # “A poll conducted before the vote found”
        return near

    def some_in(self, at: int, near: Phrase | None) -> Phrase | None:
        """Who is among others, by where they are: “Some in the City think”."""
        tags = self.tags
        inner = near or (np_left(self.n, at, self.begin) if tags[at] in NOUN else None)
        if inner is None or not self.speech.only_clauses or inner.begin - 2 < self.begin:
            return None
        where = inner.begin - 1 - (tags[inner.begin - 1] == "d")
        first = where - 1
        if tags[where] != "p" or first < self.begin or tags[first] != "d" or (
            self.lowers[first] not in self.idioms.alone - self.idioms.single
            or (self.lowers[where] in self.idioms.shares and tags[where + 1] in "#")
        ):  # fmt: skip
            return None
        opens = first == self.begin or tags[first - 1] in ",cm;:-"
        return Phrase(first, inner.end, head=first) if opens else None

    def over_who(self, at: int) -> Phrase | None:
        """Who is told apart by a clause that ends with a token: “Those who stayed said”."""
        if not self.speech.only_clauses:
            return None
        tags = self.tags
        for k in range(at, max(self.begin, at - LOOK), -1):
            if tags[k] == "R":
                if self.lowers[k] not in self.idioms.who or not any(
                    is_finite(self.n, self.begin, x) for x in range(k + 1, at + 1)
                ):  # fmt: skip
                    return None
                if tags[k - 1] == "d" and self.lowers[k - 1] in self.idioms.alone:
                    return Phrase(k - 1, k, head=k - 1)
                whoever = self.checked(np_left(self.n, k - 1, self.begin))
                apposed = whoever is not None and tags[whoever.begin - 1] == ","
                return whoever if whoever and not apposed and self.opens_clause(whoever) else None
            if tags[k] in ",;:Q-vsm" and not (tags[k] == "v" and tags[k - 1] == "R"):
                return None  # but “A friend who spoke with her said”
        return None

    def within_time(self, phrase: Phrase) -> bool:
        """Whether a phrase only says when, and is nobody: “before the vote”."""
        if phrase.named or phrase.head < 0 or phrase.begin <= self.begin:
            return False
        lower = self.lowers[phrase.head]
        return self.tags[phrase.begin - 1] == "p" and not (
            self.tags[phrase.head] in "oO"
            or self.n.lex.is_group(lower)
            or self.n.lex.is_document(lower)
        )

    def over_participle(self, at: int) -> Phrase | None:
        """Who is told apart by a participle: “A study published this week by the Post found”."""
        if not self.speech.only_clauses:
            return None
        tags, lowers = self.tags, self.lowers
        for k in range(at, max(self.begin, at - LOOK), -1):
            known = tags[k - 1] in "oO" or self.n.lex.is_group(lowers[k - 1]) or (
                lowers[k - 1] in self.speech.documents
            )  # fmt: skip
            first = k - 1 == self.begin and tags[k + 1] == "p"
            known = known or (first and plural(lowers[k - 1], self.speech))
            apart = lowers[k].endswith(self.idioms.participial) or (
                lowers[k] in self.idioms.irregular
            )
            if known and tags[k] in "lv" and apart:
                subject = self.checked(np_left(self.n, k - 1, self.begin))
                return subject if subject and self.opens_clause(subject) else None
            if tags[k] in ",;:Q-aMvcsmRr":
                return None
        return None

    def nearest_left(self, at: int) -> Phrase | None:
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
            if self.speech.only_clauses and steps == 1 and at - 2 >= self.begin and (
                lowers[at - 1] in self.idioms.shares and tag in "d#" and tags[at - 2] in "d#"
            ):  # fmt: skip
                return Phrase(at - 2, at + 1, head=at - 2)  # “One in five said”
            if (
                self.speech.only_clauses and steps == 1 and tag in "d#" and at - 3 >= self.begin
                and tags[at - 1] == "d" and tags[at - 3] in "d#"
                and lowers[at - 2] in self.speech.whose
            ):  # fmt: skip
                return Phrase(at - 3, at + 1, head=at - 3)  # “Three of the seven said”
            if tag == "d" and lowers[at] in self.idioms.alone:
                if tags[at - 3 : at] == ["C", "c", "C"] and at - 3 >= self.begin:
                    at -= 1  # “Ann Ng and Bo Day both said”
                    continue
                return Phrase(at, at + 1, head=at)
            if tag == ")":
                while at >= self.begin and tags[at] != "(":
                    at -= 1
                at -= 1
                continue
            if tag == "m" and lowers[at] in self.idioms.defining and self.describes(at):
                at, relative = at - 1, True
                continue
            if tag == "m" and steps == 1 and (document := self.document_that(at)) is not None:
                return document
            if tag == "m" and steps == 1 and self.tells_of(at):
                at, relative = at - 2, True  # “Ng, que niega”
                continue
            if tag == "R":
                k = at - 1
                if k >= self.begin and tags[k] == ",":
                    k -= 1
                while k > self.begin and lowers[k] in self.idioms.themselves:
                    k -= 1  # “Ng herself, who said”
                if k >= self.begin and tags[k] == "d" and lowers[k] in self.idioms.alone:
                    return Phrase(k, k + 1, head=k)  # “those who were there say”
                if tags[at - 3 : at] == [",", "d", "p"] and at - 4 >= self.begin and (
                    lowers[at - 1] in self.speech.whose
                    and lowers[at - 2] in self.idioms.alone - self.idioms.single
                    and tags[at + 2] != "N"  # “both of whom asked not to be named”
                ):  # fmt: skip
                    return self.several_before(at - 4)  # “farmers, many of whom said”
                if k >= self.begin and lowers[at] in self.idioms.who:
                    at, relative = k - 2 * self.place_before(k + 1), True
                    continue
                return self.which(at, k) if k == at - 2 or self.on_paper(at, k) else None
            if tag in NOUN or tag == "D":
                if tag == "#" and tags[at - 1] == "D" and self.speech.only_clauses:
                    at -= 2  # “A memo dated July 2 warns”
                    continue
                if tag == "D":
                    at -= 2 if at > self.begin and tags[at - 1] in "pd" else 1
                    continue
                phrase = self.introduced(self.attributed(np_left(n, at, self.begin)))
                such = at > self.begin + 2 and lowers[at - 2 : at] == ["such", "as"]
                if such and self.speech.only_clauses:
                    at -= 3  # “Critics such as Ng say”
                    continue
                if phrase is not None and steps > 1 and tags[phrase.begin - 2 : phrase.begin] == [
                    ",", "p"
                ]:  # fmt: skip
                    at = phrase.begin - 3  # “Critics, including Bo Day, a senator, say”
                    continue
                if phrase is not None and steps > 1 and (
                    named := self.named_before(phrase, at + 1, relative=relative)
                ):  # fmt: skip
                    return self.jointly(named)
                if relative and phrase is not None and (
                    called := self.also_called(phrase)
                ) is not None:  # fmt: skip
                    return called
                if phrase is not None and (whole := self.over_relative(phrase)) is not None:
                    return self.checked(whole)
                if relative and phrase is not None and phrase.head >= 0 and tag == "C":
                    # “a response from Ann Ng, who”: the name.
                    named = self.last_named(phrase.begin, at + 1)
                    phrase = named if named is not None and named.named else phrase
                if phrase is not None and (comma := self.within_participle(phrase)) >= 0:
                    at = comma - 1  # “The memo, written by the secretary, Ann Ng, says”
                    continue
                found = self.jointly(self.checked(phrase, relative=relative))
                return found or (self.told_apart(at) if tag == "l" else None)
            if tag in ",-":
                at = self.over_parenthesis(at)
                if at < 0:
                    return None
                continue
            return None
        return None

    def several_before(self, last: int) -> Phrase:
        """The several who are meant by a phrase: “farmers”, “policy hands in both parties”."""
        tags, first, head = self.tags, last, last
        for _ in range(2):
            while first - 1 > self.begin and tags[first - 1] in "lCo" and (
                self.lowers[first - 1] not in self.idioms.preterites
            ):  # fmt: skip
                first -= 1
            where = first - 1 - (tags[first - 1] == "d")
            if tags[where] != "p" or where - 1 < self.begin or tags[where - 1] not in "lo" or not (
                plural(self.lowers[where - 1], self.speech)
            ):  # fmt: skip
                break
            first = head = where - 1
        return Phrase(first, last + 1, head=head)

    def whom_another(self, at: int) -> Phrase | None:
        """Who or what is told apart by what another did: “An ad that the group ran in May says”."""
        n, tags = self.n, self.tags
        if not self.speech.only_clauses or at <= self.begin:
            return None
        first = next((k + 1 for k in range(at, self.begin - 1, -1) if tags[k] in ",;:Qms"
                      and not (tags[k] == "m" and tags[k + 1] in "drC")), self.begin)  # fmt: skip
        if tags[first] not in "dlo" or at - first > LOOK:
            return None
        noun = np_right(n, first, at + 1)
        if noun is None or noun.named or noun.head < 0:
            return None
        lower = self.lowers[noun.end - 1]
        known = n.lex.is_document(lower) or n.lex.is_group(lower) or tags[noun.end - 1] in "oO"
        own = noun.end + (tags[noun.end] in "mR")
        if not known or own > at or tags[own] not in "drCtO" or (
            own == noun.end and tags[own] not in "dr"
        ):  # fmt: skip
            return None
        theirs = np_right(n, own, at + 1)
        if theirs is None or theirs.end > at or not is_finite(n, own, theirs.end):
            return None
        wrote = n.lex.is_document(lower) and self.lowers[theirs.end] in self.idioms.issuing
        if wrote and (theirs.named or theirs.pronoun):
            return theirs  # “A text message he sent to staff read: ‘…’”
        return noun

    def last_named(self, low: int, end: int) -> Phrase | None:
        """The name that ends before a token, with where they are from: “Sen. Ann Ng of Utah”."""
        first = run_start(self.n, low, end)
        where = first - 1
        if where - 1 > low and self.tags[where] == "p" and end - first == 1 and (
            self.lowers[where] in self.speech.of and self.tags[where - 1] == "C"
        ):  # fmt: skip
            own = run_start(self.n, low, where)
            whoever = interpret(self.n, own, where)
            if whoever is not None and whoever.named and whoever.last - whoever.first > 1:
                return msgspec.structs.replace(whoever, end=end)
        return interpret(self.n, first, end)

    def attributed(self, phrase: Phrase | None) -> Phrase | None:
        """A German noun with what stands before its participle: “zwei mit ihm vertraute Beamte”."""
        if phrase is None or not self.speech.verb_first or phrase.begin - 3 < self.begin:
            return phrase
        tags, at = self.tags, phrase.begin
        noun = at if tags[at] in "COo" else at + 1
        participle = noun - 1
        if tags[participle] not in "lv" or not self.lowers[participle].endswith(
            self.idioms.attributive or ("-",)
        ):  # fmt: skip
            return phrase
        for k in range(participle - 1, max(self.begin, participle - NEAR) - 1, -1):
            if tags[k] in ",;:Q-aMsmR":
                return phrase
            own = tags[k] == "p" or self.lowers[k] in self.speech.oblique
            if own and k > self.begin and tags[k - 1] in "d#" and (
                self.lowers[k - 1] not in self.speech.oblique
            ):  # fmt: skip
                return Phrase(k - 1, phrase.end, head=noun)
        return phrase

    def within_participle(self, name: Phrase) -> int:
        """The comma before a participle that a name between commas belongs to; or -1."""
        tags = self.tags
        if not (self.speech.only_clauses and name.named) or tags[name.begin - 1] != ",":
            return -1
        for k in range(name.begin - 2, max(self.begin, name.begin - LOOK), -1):
            if tags[k] == "," and tags[k - 1] in "lo":
                behind = self.lowers[k + 1].endswith("ed") or tags[k + 1] == "g"
                return k if behind and tags[k + 2] == "p" else -1
            if tags[k] in ",;:Q-aMcsmRr":
                return -1
        return -1

    def which(self, at: int, last: int) -> Phrase | None:
        """The organisation or document before “, which found that”."""
        if (
            not self.speech.only_clauses
            or self.lowers[at] not in self.idioms.defining
            or last < self.begin
        ):
            return None
        phrase = np_left(self.n, last, self.begin)
        if phrase is None or phrase.pronoun or self.lowers[at + 2] in self.idioms.oneself:
            return None  # “which calls itself ‘the Patriots’”
        first = run_start(self.n, phrase.begin, last + 1)
        own = self.lowers[first : last + 1]
        organised = any(
            self.n.lex.is_organisation(word) or word in self.speech.outlets for word in own
        )
        if self.tags[last] == "C" and organised:
            return Phrase(first, last + 1, first, last + 1)
        named = self.tags[last] == "C" and first == last and self.tags[last + 1] == ","
        if named and not gender_of(self.lowers[last]) and (
            self.lowers[last] not in self.speech.places
        ):  # fmt: skip
            return Phrase(first, last + 1, first, last + 1)  # “according to FlyFair, which says”
        known = self.n.lex.is_group(self.lowers[last]) or self.n.lex.is_document(self.lowers[last])
        return phrase if known else None

    def on_paper(self, at: int, last: int) -> bool:
        """Whether “which” without a comma is a document: “a report by Ng which found that”."""
        if not self.speech.only_clauses or self.lowers[at] in self.idioms.who or last != at - 1:
            return False
        for k in range(last, max(self.begin, last - NEAR), -1):
            if self.n.lex.is_document(self.lowers[k]):
                return True
            if self.tags[k] not in "pdCOol'":
                return False
        return False

    def named_before(self, phrase: Phrase, comma: int, *, relative: bool) -> Phrase | None:
        """Who is described by a phrase between commas: “Ann Ng, 34, a nurse, who was there, said”.

        The second comma is at a token.
        """
        between = self.tags[phrase.begin - 1] == "," == self.tags[comma]
        if phrase.named or phrase.head < 0 or not between:
            return None
        at = self.over_parenthesis(comma)
        found = np_left(self.n, at, self.begin) if at >= self.begin else None
        if relative and found is not None and not found.named and self.tags[at] == "C":
            found = self.last_named(found.begin, at + 1)  # “a rebuke from Ng, a nurse, who said”
        named = self.checked(found, relative=relative)
        if named is None or not named.named or not (relative or self.opens_clause(named)):
            return None
        return named

    def also_called(self, phrase: Phrase) -> Phrase | None:
        """Whose apposition a phrase before “who” is: “Ann Ng, a former Miss Utopia who said”."""
        first = phrase.begin
        while first > self.begin and self.tags[first] in "lt" and self.tags[first - 1] in "dlt":
            first -= 1
        if self.lowers[first] not in self.speech.indefinite or first - 2 < self.begin:
            return None
        if self.tags[first - 4 : first] == ["C", ",", "#", ","] and first - 4 > self.begin:
            first -= 2  # “Ann Ng, 71, a machinist who said”
        if self.tags[first - 2 : first] != ["C", ","]:
            return None
        named = self.checked(np_left(self.n, first - 2, self.begin))
        return named if named is not None and named.named and self.opens_clause(named) else None

    def jointly(self, phrase: Phrase | None) -> Phrase | None:
        """All who are the subject together: “Ann Ng and Bo Day said”."""
        tags = self.tags
        if phrase is not None and not phrase.named and phrase.begin - 2 >= self.begin and (
            self.lowers[phrase.begin] in self.speech.possessives
            and tags[phrase.begin - 2 : phrase.begin] == ["C", "c"]
            and self.speech.only_clauses
        ):  # fmt: skip
            first = run_start(self.n, self.begin, phrase.begin - 1)
            opens = first == self.begin or tags[first - 1] in ",cm;:-"
            return Phrase(first, phrase.end, head=phrase.end - 1, joint=True) if opens else phrase
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

    def document_that(self, that: int) -> Phrase | None:
        """The document that “that” goes on with, over whose it is: “a study by Ng that found”."""
        tags, lowers = self.tags, self.lowers
        if not self.speech.only_clauses or tags[that - 1] not in "lCoO":
            return None
        for k in range(that - 2, max(self.begin, that - NEAR), -1):
            if lowers[k] in self.speech.documents and tags[k + 1] == "p" and (
                lowers[k + 1] in self.idioms.of_documents
            ):  # fmt: skip
                found = np_left(self.n, k, self.begin)
                begin = found.begin if found is not None else k
                while begin < k and tags[begin] != "d" and "d" in tags[begin:k]:
                    begin += 1  # “pointing to an analysis”
                # “A study by Ng that found it late was withdrawn”: where its clause ends is unsure.
                return Phrase(begin, that, head=k) if begin > self.begin else None
            if tags[k] not in "pdlCoO#'D":
                return None
        return None

    def tells_of(self, that: int) -> bool:
        """Whether a conjunction is the relative pronoun of a name before a comma: “Ng, que”."""
        speech = self.speech
        if speech.verbs.clause or speech.has_cases or speech.verb_first or speech.elisions:
            return False
        return that - 2 >= self.begin and self.tags[that - 2 : that] == ["C", ","]

    def of_them(self, at: int) -> Phrase | None:
        """Who belongs to those whom a pronoun before a verb means: “an aide to one of them”."""
        k = at - 1
        if k - 1 >= self.begin and self.lowers[k] in self.speech.whose and (
            self.tags[k - 1] in "d#" and self.speech.only_clauses and self.tags[k - 2] != "p"
        ):  # fmt: skip
            if self.lowers[k - 1] not in self.idioms.single | self.idioms.no:
                return Phrase(k - 1, at + 1, head=k - 1)  # “Three of them said”
            return Phrase(k - 1, at + 1, pronoun=self.lowers[k - 1])  # “One of them said”
        while k >= self.begin and self.tags[k] in "pd":
            k -= 1
        if k == at - 1 or k < self.begin or self.tags[k] not in NOUN:
            return None
        return self.checked(np_left(self.n, k, self.begin))

    def over_relative(self, phrase: Phrase) -> Phrase | None:
        """Who is told apart by a clause that ends with a phrase: “the man who met Ng said”."""
        tags, lowers = self.tags, self.lowers
        if not self.speech.only_clauses:
            return None
        for k in range(phrase.begin - 1, max(self.begin, phrase.begin - NEAR), -1):
            if tags[k] in ",;:-Qcs" or (
                tags[k] == "v" and lowers[k - 1] not in self.idioms.defining
            ):
                return None
            if lowers[k] in self.idioms.defining and k + 1 < phrase.begin:
                if tags[k - 1] == "d" and lowers[k - 1] in self.idioms.alone:
                    return Phrase(k - 1, k, head=k - 1)  # “Those who were at the scene say”
                predicate = tags[k + 1] in "aMbv" or lowers[k + 1].endswith(("ed", "s")) or (
                    lowers[k + 1] in self.idioms.preterites
                )  # fmt: skip
                lost = lowers[k] in self.idioms.who and tags[k + 1] == "l" and tags[k + 2] in "pb"
                several = tags[k - 1] in "oOl" or self.n.lex.is_group(lowers[k - 1])
                if not (predicate or lost) or not several:
                    return None
                return np_left(self.n, k - 1, self.begin)
        return None

    def told_apart(self, at: int) -> Phrase | None:
        """Who has a longer clause: “a man who was there and asked not to be named said”."""
        if not self.speech.only_clauses:
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
        last = self.lowers[phrase.begin - 2]
        of_it = "p" in self.tags[before.head : phrase.begin] and self.n.lex.is_organisation(last)
        if (
            of_it
            and self.speech.only_clauses
            and self.tags[phrase.begin - 2] in "lo"
            and not gender_of(self.lowers[phrase.first])
        ):
            return Phrase(before.begin, phrase.begin - 1, head=before.head)
        return Phrase(
            before.begin, phrase.end, phrase.first, phrase.last,
            role=role_before(self.n, before.begin, before.head), affiliation=before.affiliation,
            title=phrase.title,
        )  # fmt: skip

    def oblique(self, phrase: Phrase) -> bool:
        if self.lowers[phrase.begin] in self.speech.oblique:
            return True
        if self.lowers[phrase.begin] not in self.speech.genitive & self.speech.to_hearer:
            return False
        role = self.lowers[phrase.head] if phrase.head >= 0 else phrase.role.casefold()
        return role.endswith(self.speech.female_roles)  # “der Ministerin”

    def checked(self, phrase: Phrase | None, *, relative: bool = False) -> Phrase | None:
        if phrase is None or self.oblique(phrase):
            return None
        tags, lowers = self.tags, self.lowers
        if phrase.begin > self.begin and lowers[phrase.begin - 1] in self.idioms.as_what:
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
            and not (
                lowers[phrase.begin - 1] in self.idioms.counting
                and (tags[phrase.begin] == "#" or lowers[phrase.begin] in self.speech.indefinite)
            )
        ):
            # but “About 40% of voters said”, “Up to 40 said”, “Four out of five said”
            pair = tuple(lowers[max(self.begin, phrase.begin - 2) : phrase.begin])
            if relative and tags[phrase.head] in "oO" and self.speech.only_clauses:
                return phrase  # “according to a spokesman, who said”
            if tags[phrase.begin] not in "d#" or not self.idioms.of_so_many:
                return None
            if pair == self.idioms.of_so_many and tags[phrase.begin - 3] in "d#":
                return msgspec.structs.replace(phrase, begin=phrase.begin - 3)
            return phrase if pair in self.idioms.at_least else None
        if (
            tags[phrase.head] in "oO"
            or self.n.lex.is_group(lower)
            or (lower in self.speech.documents)
            or (lower in self.speech.outlets and tags[phrase.begin] != "r")
        ):
            return phrase
        several = lower.endswith(("s", *self.idioms.men_ends))
        if tags[phrase.begin] in "d#" or tags[phrase.head] == "C" or several:
            if lowers[phrase.begin] in self.idioms.no and tags[phrase.begin + 1] != "#":
                return None  # but “No 10 said”
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
        ends = ";:" if self.speech.verb_first else "Q;:"
        while k >= low and (tags[k] != sign or self.place_before(k)) and tags[k] not in ends:
            k -= 2 if tags[k] == sign else 1
        if k >= low and tags[k] == "Q":
            k = self.relative_with_marks(k, low)  # “Ng, qui a écrit « Sel », a dit”
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
        if tags[k + 1] == "l" and tags[k + 2] == "p" and self.speech.only_clauses:
            named = None  # “The report, written by Ann Ng, said”
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
            or (first == "c" and tags[k + 2] == "R" and self.speech.only_clauses)
            or (first == "l" and k + 2 < at and tags[k + 2] == "p")
            or (first == "l" and tags[k - 1] == "C")
            or (first in "lb" and self.lowers[k + 2].endswith(self.idioms.participial or ("-",)))
            or (first == "b" and tags[k - 1] in "CoO")
            or first in "R#oOdpgsabCv"
            or (first == "N" and self.speech.has_cases)  # “Ng, не оборачиваясь, сказал”
            or (first == "m" and not self.speech.verbs.clause and tags[k - 1] in "CoOl")
            or lower.endswith(self.idioms.participial)
            or self.n.lex.is_role(lower)
        )
        if not parenthetical:
            return -1
        before = k - 1
        alone = first == "R" and self.speech.only_clauses and (
            self.lowers[before] in self.idioms.alone
        )  # fmt: skip
        if before < self.begin or (tags[before] not in "COol#D)'r," and not alone):
            return -1  # “One, who was there, said”
        if tags[before] == "#" and before > self.begin and tags[before - 1] == ",":
            return before - 2  # an age
        return before

    def relative_with_marks(self, quoted: int, low: int) -> int:
        """The comma before a relative clause in which a quotation stands, or the quotation."""
        for k in range(quoted - 1, low, -1):
            if self.tags[k] in "Q;:":
                return quoted
            if self.tags[k] == ",":
                opens = self.tags[k + 1]
                that = opens == "m" and not (self.speech.has_cases or self.speech.verbs.clause)
                whose = opens == "R" or that
                return k if whose else quoted
        return quoted

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

    def over_quotation(self, at: int) -> Phrase | None:
        """The subject before a clause that ends with marks: “Ng, speaking on ‘Today,’ said”."""
        tags = self.tags
        for k in range(at - 1, max(self.begin, at - LOOK), -1):
            if tags[k] in ";:.Q":
                return None
            if tags[k] == "," and k > self.begin and self.speech.only_clauses and (
                self.lowers[k + 1].endswith(("ing", "ed"))
            ):  # fmt: skip
                return self.checked(np_left(self.n, k - 1, self.begin))
            if tags[k] == "R" and tags[k - 1] == "," and k - 2 >= self.begin:
                last = k - 2
                if self.lowers[last].startswith(PARTY) and tags[last - 1] == ",":
                    last -= 2  # “Ann Ng, R-Utopia, who ran on ‘more for all,’ said”
                return self.checked(np_left(self.n, last, self.begin))
            if tags[k] == "R" and self.lowers[k] in self.idioms.who and self.speech.only_clauses:
                return self.apposed_who(k)
        return None

    def apposed_who(self, who: int) -> Phrase | None:
        """Who is told apart, or told of: “Ng, an aide who spoke of ‘war,’ said”."""
        phrase = np_left(self.n, who - 1, self.begin) if who > self.begin else None
        if phrase is None or phrase.named:
            return None
        if self.tags[phrase.begin - 1] == "," and phrase.begin - 2 >= self.begin:
            return self.checked(np_left(self.n, phrase.begin - 2, self.begin))
        return self.checked(phrase) if self.opens_clause(phrase) else None
