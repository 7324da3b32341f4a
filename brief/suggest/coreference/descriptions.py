"""Whom a noun means: “the mayor”, “her lawyer”, “l’intéressée”."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from brief.suggest.coreference.memory import NEAR, ONLY, UNKNOWN, Memory
from brief.suggest.coreference.speaker import Speaker
from brief.suggest.narration import plural
from brief.suggest.people import Person
from brief.suggest.phrases import Phrase


class Descriptions(Memory):
    """Speakers who are called by what they are."""

    def description(
        self, phrase: Phrase, at: int, paragraph: int, evidence: str, local: Speaker | None
    ) -> Speaker:
        """Whom a description means, or whoever has it, where the text does not name them."""
        if phrase.head > phrase.begin and self.speech.only_clauses and (
            self.n.lowers[phrase.head] in self.speech.idioms.postposed
        ):  # fmt: skip
            # “a person familiar with the talks”
            phrase = msgspec.structs.replace(phrase, head=phrase.head - 1)
        if phrase.head == phrase.begin and phrase.end - phrase.begin > 1 and (
            self.n.lowers[phrase.end - 1] in self.speech.idioms.objects
        ):  # fmt: skip
            # “three of them”
            several = self.recall(paragraph, local, evidence, lambda each: each.plural, 0.7)
            if several.name:
                return several
        first = self.n.lowers[phrase.begin]
        definite = self.n.tags[phrase.begin] == "d" and first not in self.speech.indefinite
        return (
            self.by_what_they_are(phrase, at, paragraph, evidence, local, definite=definite)
            or self.as_before(phrase, at, paragraph, evidence, local, definite=definite)
            or self.nameless(phrase, paragraph, evidence, local, definite=definite)
        )

    def by_what_they_are(
        self, phrase: Phrase, at: int, paragraph: int, evidence: str, local: Speaker | None,
        *, definite: bool,
    ) -> Speaker | None:  # fmt: skip
        """Somebody whose role, field or child the text has told, or the paper in marks."""
        n = self.n
        first, head = n.lowers[phrase.begin], n.lowers[phrase.head]
        is_role = n.tags[phrase.head] in "oO"
        stated = definite or n.tags[phrase.begin] != "d"
        if is_role and stated and first not in self.speech.possessives:
            person, sure = self.people.by_description(phrase, at)
            if person is not None:
                return Speaker(
                    person.name, sure, evidence, person, person.gender, role=person.role,
                    affiliation=person.affiliation,
                )  # fmt: skip
        if definite and self.speech.idioms.experts and head not in self.described and (
            head.endswith(self.speech.idioms.learned)
        ):  # fmt: skip
            again = self.recall(paragraph, local, evidence, self.is_expert, 0.78, reach=0)
            if again.name:
                return again
        idioms = self.speech.idioms
        if first in idioms.his | idioms.hers and head in idioms.parents:
            known_as = [each for each in self.people.by_role.get(head, ()) if each.kind == "person"]
            if len(known_as) == 1 and phrase.head == phrase.begin + 1:
                (one,) = known_as  # “his father”, after “Ng and his son Bo”
                return Speaker(one.name, 0.8, evidence, one, one.gender, role=one.role,
                               affiliation=one.affiliation)  # fmt: skip
        if n.tags[phrase.head] == "Q":
            quotation = n.quoted[phrase.head]  # “wie die ‘Zeitung’ berichtete”
            return Speaker(n.text[quotation.start : quotation.end], 0.9, evidence, thing=True)
        return None

    def as_before(
        self, phrase: Phrase, at: int, paragraph: int, evidence: str, local: Speaker | None,
        *, definite: bool,
    ) -> Speaker | None:  # fmt: skip
        """Somebody who was the subject before, or nobody where several may be meant."""
        n = self.n
        first, head = n.lowers[phrase.begin], n.lowers[phrase.head]
        is_role = n.tags[phrase.head] in "oO"
        cased = self.speech.has_cases
        several_of = (
            cased
            and head not in self.speech.roles
            and head.endswith(self.speech.idioms.plural_ends)
        )  # “утверждают авторы”
        if is_role and cased and phrase.end - phrase.begin == 1 and not several_of:
            reach = 0 if head in self.speech.offices else 1
            again = self.recall(
                paragraph, local, evidence, self.same_gender(head), 0.78, reach=reach
            )
            if again.name:
                return again
        if definite and phrase.head - phrase.begin == 1 and head in self.described:
            earlier = self.described[head]
            return self.again(earlier, 0.82, evidence)
        if definite and (meant := self.of_same(phrase, head, evidence) or self.woman(head, at)):
            return Speaker(
                meant.name, 0.78, evidence, meant, meant.gender, role=meant.role,
                affiliation=meant.affiliation,
            )  # fmt: skip
        elsewhere = phrase.affiliation and phrase.affiliation.casefold() not in self.speech.places
        if definite and not elsewhere and self.varies(head):
            again = self.recall(paragraph, local, evidence, self.is_person, 0.78, reach=0)
            if not again.name:
                again = self.alone(paragraph, at, evidence)
            if again.name:
                return again
        if definite and (elected := self.elected(phrase, head, paragraph)) is not None:
            return self.again(elected, 0.72, evidence)
        if is_role and definite and len(self.people.by_role.get(head, ())) > 1:
            return Speaker(None, 0.3, evidence)
        if head in self.speech.idioms.concerned and (definite or cased):
            return self.concerned(head, at, paragraph, evidence)
        if definite and head in self.speech.idioms.latter:
            return self.latter(head, at, evidence)
        # “the Utopia lobbyist”: what the one before is; “the prosecutor” may be another.
        plain = set(n.tags[phrase.begin : phrase.end])
        own = first in self.speech.possessives  # “her lawyer” is another
        if is_role and definite and "C" in plain <= set("dCoO'") and not own and (
            head not in self.described
        ):  # fmt: skip
            again = self.recall(paragraph, local, evidence, self.without_role, 0.72, reach=0)
            if again.name:
                return again
        return None

    def elected(self, phrase: Phrase, head: str, paragraph: int) -> Speaker | None:
        """The only member of Congress who was a subject lately: “the Ohio Republican”.

        Their party and their state have not been told.
        """
        n, idioms = self.n, self.speech.idioms
        if head not in idioms.seated_as or "C" not in n.tags[phrase.begin + 1 : phrase.head]:
            return None
        found = {
            each.person: each for where, each in self.history
            if paragraph - where <= 1 and each.person is not None
            and not idioms.seated.isdisjoint(each.person.role.casefold().replace(".", "").split())
        }  # fmt: skip
        if len(found) != 1:
            return None
        ((person, speaker),) = found.items()
        return None if person.seat or person.affiliation else speaker

    def nameless(
        self, phrase: Phrase, paragraph: int, evidence: str, local: Speaker | None,
        *, definite: bool,
    ) -> Speaker:  # fmt: skip
        """Somebody without a name in the text, by their description."""
        n = self.n
        first, head = n.lowers[phrase.begin], n.lowers[phrase.head]
        is_role = n.tags[phrase.head] in "oO"
        spoken = n.slice(phrase.begin, self.stop(phrase))
        gender = ""
        if head in self.speech.idioms.woman:
            gender = "f"
        elif head in self.speech.idioms.man:
            gender = "m"
        elif is_role and self.speech.nouns_are_capitalised:
            # “die Angeklagte”, “eine Sprecherin”
            her = n.tags[phrase.begin] == "d" and first.endswith("e")
            gender = "f" if her or head.endswith(self.speech.female_roles) else "m"
        several = n.tags[phrase.begin] == "O" and phrase.end - phrase.begin == 1
        others = n.tags[phrase.begin] != "d" and first.endswith("e") and gender != "f"
        several_of = (
            head in self.speech.groups
            and not n.lex.is_organisation(head)
            and head.endswith(self.speech.idioms.plural_groups or ("-",))
        ) or ((several or others) and self.speech.nouns_are_capitalised)  # “Anwohner klagen”
        papers = (
            self.speech.only_clauses
            and (n.lex.is_group(head) or head in self.speech.documents)
            and plural(head, self.speech)
        )  # “The letters came. They said …”, “Civil rights groups”
        known = is_role or n.lex.is_group(head) or head in self.speech.documents
        sure = 0.9 if known else 0.65
        if definite and self.people.by_words and first not in self.speech.possessives:
            # It may be another word for somebody whom the text names.
            owned = "'" in n.tags[phrase.begin : phrase.end] and not head.endswith("s")
            if not known and not several_of and not owned:
                sure = UNKNOWN
            elif is_role:
                sure = 0.8
        if definite and self.varies(head):
            nameless = self.recall(paragraph, local, evidence, self.nameless_person, 0.78, reach=0)
            if nameless.name:
                return nameless
            sure = UNKNOWN
        speaker = Speaker(
            spoken, sure, evidence, None, gender, several_of or papers,
            role=phrase.role, affiliation=phrase.affiliation,
            thing=not (
                is_role or several_of or self.somebody_new(first, head)
                or head in self.speech.idioms.alone
            ),
        )  # fmt: skip
        if sure > UNKNOWN:
            self.described[head] = speaker
        return speaker

    def stop(self, phrase: Phrase) -> int:
        """Where a description ends: with the organisation that it is of."""
        n = self.n
        if n.tags[phrase.begin] == "d" and "p" in n.tags[phrase.begin + 1 : phrase.begin + 2]:
            return phrase.end
        at = phrase.head + 1
        for k in (phrase.head, at):
            if n.lowers[k] in self.speech.idioms.postposed and n.tags[k + 1] == "p":
                return self.behind_preposition(k + 2)  # “a person familiar with the talks”
        if at < phrase.end and (n.lowers[at] in self.speech.idioms.belonging):
            return phrase.end
        cased = self.speech.has_cases
        if cased and all(tag in "CQlo" for tag in n.tags[at : phrase.end]):
            return phrase.end
        return at

    def behind_preposition(self, at: int) -> int:
        """Where the noun ends that begins behind a preposition."""
        tags = self.n.tags
        while tags[at] == "d":
            at += 1
        while tags[at] in "lCtoO#'":
            at += 1
        return at

    def alone(self, paragraph: int, at: int, evidence: str) -> Speaker:
        """The subject of the paragraph before, where nobody else is named in it and since.

        “Ann Ng proposed a ban. ¶ ‘It is time,’ the Republican nominee told a crowd.”
        """
        if any(where == paragraph and each.name for where, each in self.history):
            return Speaker(None, 0.3, evidence)
        before = self.recall(paragraph, None, evidence, self.is_person, 0.78, reach=1)
        begin, _ = self.n.paragraph(at)
        begin, _ = self.n.paragraph(max(begin - 2, 0))
        named = {each for each in self.people.named(begin, at) if each.kind in ("person", "")}
        return before if named == {before.person} else Speaker(None, 0.3, evidence)

    def somebody_new(self, first: str, head: str) -> bool:
        """Whether an unknown noun is somebody’s, of whom nothing is known: “One fan said”."""
        lex = self.n.lex
        return self.speech.only_clauses and (
            first in self.speech.indefinite
            and first != head
            and not head.endswith("s")
            and not lex.is_group(head)
            and not lex.is_document(head)
        )

    def of_same(self, phrase: Phrase, head: str, evidence: str) -> Person | None:
        """Who belongs to the same: “la titular de Hacienda”, after “la ministra de Hacienda”."""
        if not phrase.affiliation or not self.varies(head):
            return None
        where = phrase.affiliation.casefold()
        found = [
            each for each in self.people.by_words.values()
            if each.kind == "person" and each.affiliation.casefold() == where
        ]  # fmt: skip
        return found[0] if len(found) == 1 else None

    def woman(self, head: str, at: int) -> Person | None:
        """The only woman of a paragraph, where a role is a woman's: “betonte die Professorin”."""
        endings = self.speech.female_roles
        if not endings or not head.endswith(endings) or not self.n.lex.is_role(head):
            return None
        begin, _ = self.n.paragraph(at)
        found = [
            each for each in self.people.by_words.values()
            if each.gender == "f" and any(begin <= mention < at for mention in each.mentions)
        ]  # fmt: skip
        return found[0] if len(found) == 1 else None

    def latter(self, head: str, at: int, evidence: str) -> Speaker:
        """The person named last before “cette dernière”."""
        gender = self.speech.idioms.latter[head]
        begin, _ = self.n.paragraph(at)
        found = [
            (max(mention for mention in each.mentions if mention < at), each)
            for each in self.people.by_words.values()
            if each.kind == "person" and each.gender in (gender, "")
            and any(begin <= mention < at for mention in each.mentions)
        ]  # fmt: skip
        if not found:
            return Speaker(None, 0.3, evidence)
        mention, person = max(found, key=lambda one: one[0])
        n = self.n
        if any(
            n.tags[k - 1] == "d" and (n.tags[k] == "o" or n.lex.is_relation(n.lowers[k]))
            for k in range(mention + 1, at - 1)
        ):
            return Speaker(None, 0.3, evidence)  # “Ng reçoit son homologue. Ce dernier …”
        return Speaker(person.name, 0.82, evidence, person, person.gender, role=person.role)

    def concerned(self, head: str, at: int, paragraph: int, evidence: str) -> Speaker:
        """The only person of a gender in this paragraph and the one before: “l’intéressée”."""
        begin, _ = self.n.paragraph(at)
        before, _ = self.n.paragraph(begin - 2) if begin > 1 else (begin, begin)
        gender = self.speech.idioms.concerned[head]
        found = {
            each for each in self.people.named(max(before, at - NEAR), at)
            if each.kind == "person" and each.gender in (gender, "")
        }  # fmt: skip
        if len(found) != 1:
            return Speaker(None, 0.3, evidence)
        (one,) = found
        return Speaker(one.name, ONLY, evidence, one, one.gender, role=one.role,
                       affiliation=one.affiliation)  # fmt: skip

    def same_gender(self, head: str) -> Callable[[Speaker], bool]:
        """Whether somebody may be meant by a role alone: “Badaczka”, after her name."""
        woman = head.endswith(self.speech.female_roles) if self.speech.female_roles else False

        def fits(each: Speaker) -> bool:
            gender = each.person.gender if each.person else ""
            return self.is_person(each) and (not gender or (gender == "f") == woman or not woman)

        return fits
