"""Whom a pronoun means: the subject before, by grammar, never whoever was named last."""

from __future__ import annotations

from brief.suggest.coreference.descriptions import Descriptions
from brief.suggest.coreference.memory import NEAR, ONLY
from brief.suggest.coreference.speaker import Speaker
from brief.suggest.lexicon import gender_of
from brief.suggest.people import Person


class Pronouns(Descriptions):
    """Speakers who are “he”, “she”, “it”."""

    def pronoun(
        self, pronoun: str, at: int, paragraph: int, local: Speaker | None, evidence: str
    ) -> Speaker:
        speech = self.speech
        if pronoun in speech.i:
            return Speaker(None, 0.3, evidence)
        if pronoun in speech.idioms.there:
            return self.recall(paragraph, local, evidence, self.is_office, 0.85, reach=1)
        if pronoun in speech.they and pronoun not in speech.she:
            several = self.recall(paragraph, local, evidence, lambda each: each.plural, 0.7)
            if several.name or not self.speech.idioms.how_many:
                return several
            # “One source was blunt. ‘…,’ they said.”
            if not self.history or not self.is_stranger(self.history[-1][1]) or self.crowd(at):
                return several
            return self.recall(paragraph, local, evidence, self.is_stranger, 0.7, reach=0)
        if pronoun in speech.it and speech.verb_first:
            return Speaker(None, 0.3, evidence)  # “hieß es”
        if pronoun in speech.it:
            if speech.only_clauses and local is not None and (
                self.one_word(paragraph, local, paragraph)
            ):  # fmt: skip
                return self.again(local, 0.72, evidence)  # “Firstway fell, hit by what it called”
            if speech.only_clauses and self.history and self.one_word(*self.history[-1], paragraph):
                return self.again(self.history[-1][1], 0.72, evidence)
            return self.recall(
                paragraph, local, evidence,
                lambda each: each.thing and not each.plural and not self.seem_several(each), 0.82,
            )  # fmt: skip
        gender = "m" if pronoun in speech.he else "f" if pronoun in speech.she else ""
        found = self.somebody(gender, at, paragraph, local, evidence)
        if local is not None and not local.thing:
            return found
        return self.organisation(gender, at, paragraph, evidence, found)

    @staticmethod
    def one_word(where: int, last: Speaker, paragraph: int) -> bool:
        """Whether the last subject may be no person: “Firstway would not comment. … it said”."""
        if where != paragraph or last.thing or last.plural or last.gender or not last.name:
            return False
        person = last.person
        words = person.words if person else tuple(last.name.split())
        named = len(words) == 1 and last.name[:1].isupper()
        return named and not (gender_of(words[0].lower()) or (person and person.gender))

    def seem_several(self, each: Speaker) -> bool:
        """Whether a noun without an article is a plural: “inspectors”."""
        words = (each.name or "").lower().split()
        of = next((k for k, word in enumerate(words) if word in self.speech.of), len(words))
        noun = words[of - 1] if of else ""
        nameless = self.speech.only_clauses and each.person is None and not each.gender
        return nameless and noun.endswith("s") and not self.n.lex.is_organisation(noun)

    def crowd(self, at: int) -> bool:
        """Whether a paragraph speaks of people without names before a token."""
        begin, _ = self.n.paragraph(at)
        groups, plurals = self.speech.groups, self.speech.idioms.plurals
        return any(
            lower in groups and (lower.endswith("s") or lower in plurals)
            for lower in self.n.lowers[max(begin, at - NEAR) : at]
        )

    def organisation(
        self, gender: str, at: int, paragraph: int, evidence: str, found: Speaker
    ) -> Speaker:
        """The organisation that “elle” means where it was the subject before, by its gender.

        Where a person of the paragraph may be meant as well, nobody.
        """
        idioms = self.speech.idioms
        ends = idioms.she_nouns if gender == "f" else idioms.he_nouns if gender == "m" else ()
        if not ends or not self.history:
            return found
        where, last = self.history[-1]
        if where != paragraph or not last.thing or last.person is not None or last.name is None:
            return found
        said = (last.evidence or last.name).lower().replace("’", "'")
        elided = said[1:2] == "'"
        article = said.partition(" ")[0] + " "
        noun = (said[2:] if elided else said.removeprefix(article)).split()[:1] or [said.strip()]
        if ends[0][-1] == " ":
            fits = elided or article in ends
        else:
            noun = [said.split()[0]]
            fits = noun[0].endswith(ends)
        if not fits or not self.n.lex.is_group(noun[0]):
            return found
        begin, _ = self.n.paragraph(at)
        named = any(each is found.person for each in self.people.named(max(begin, at - NEAR), at))
        return Speaker(None, 0.3, evidence) if named else self.again(last, 0.75, evidence)

    def somebody(
        self, gender: str, at: int, paragraph: int, local: Speaker | None, evidence: str
    ) -> Speaker:
        """The one person whom “he” or “she” can mean."""

        def fits(each: Speaker) -> bool:
            if each.thing or each.plural or each.name is None or self.seem_several(each):
                return False
            if each.person is None and each.name.lower() in self.speech.idioms.alone:
                return False  # “Another said so. … she said”
            if self.speech.nouns_are_capitalised and each.person and not each.person.kind:
                return False  # two nouns that may be anything
            known = each.person.gender if each.person else each.gender
            return not known or not gender or known == gender

        found = self.recall(paragraph, local, evidence, fits, 0.84)
        person = found.person
        # A thing is what is spoken of: “Der Abstand reiche, sagte er.”
        free = local is None or (local.thing and local.person is None)
        if free and self.unsure_before(person, paragraph):
            return Speaker(None, 0.3, evidence)
        if free and (found.name is None or (
            person is not None and self.named_since(person, gender, at)
        )):  # fmt: skip
            only = self.only_named(gender, at)
            if only is None:
                return Speaker(None, 0.3, evidence)
            return Speaker(
                only.name, ONLY, evidence, only, only.gender, role=only.role,
                affiliation=only.affiliation,
            )  # fmt: skip
        if person is not None and gender:
            presumed = not person.gender or person in self.presumed
            if presumed and self.rival(person, gender, at):
                return Speaker(None, 0.3, evidence)
            if person.gender == gender and not presumed:
                found = Speaker(
                    found.name, min(0.93, found.confidence + 0.07), evidence, person, gender,
                    role=found.role, affiliation=found.affiliation,
                )  # fmt: skip
            elif not person.gender and found.confidence >= 0.8:
                person.gender = gender
                self.presumed.add(person)
            elif not person.gender:
                found = self.again(found, 0.55, evidence)
        return found

    def only_named(self, gender: str, at: int) -> Person | None:
        """The only one whom a paragraph has named and “he” may mean, where nobody else is in it.

        “The ruling was a blow to Ng. He called it ‘a farce’”; not so where it hit an aide of Ng,
        nor where it came as Ng left.
        """
        n = self.n
        begin, _ = n.paragraph(at)
        begin = max(begin, at - NEAR)
        describing = self.speech.idioms.describing
        found: set[Person] = set()
        for k in range(begin, at):
            if n.tags[k] == "o" and not describing.isdisjoint(n.lowers[k - 3 : k]):
                return None
            if n.tags[k] != "C":
                continue
            if n.tags[k - 1] == "s":
                return None
            found.update(
                person
                for person in self.people.by_last.get(n.lowers[k], ())
                if person.kind in {"person", ""}
                and not (gender and person.gender not in (gender, ""))
            )
        people = [person for person in found if person.kind == "person"]
        sure = len(people) == 1 and (len(found) == 1 or people[0].gender == gender != "")
        return people[0] if sure else None

    def named_since(self, person: Person, gender: str, at: int) -> bool:
        """Whether a paragraph has named only others whom “he” may mean, of known gender."""
        begin, _ = self.n.paragraph(at)
        named = [*self.people.named(max(begin, at - NEAR), at)]
        return person not in named and any(
            (not gender or other.gender == gender) and other.kind == "person" for other in named
        )

    def unsure_before(self, person: Person | None, paragraph: int) -> bool:
        """Whether the sentence before has a subject that may be a person or not: two nouns."""
        if not self.history or not self.speech.nouns_are_capitalised:
            return False
        where, last = self.history[-1]
        unsure = last.person is not None and not last.person.kind and len(last.person.words) > 1
        return where == paragraph and unsure and last.person is not person

    def rival(self, person: Person, gender: str, at: int) -> bool:
        """Whether a paragraph has named another of whom it is known that “she” can mean her."""
        begin, _ = self.n.paragraph(at)
        return any(
            other is not person and other.gender == gender and other not in self.presumed
            for other in self.people.named(max(begin, at - NEAR), at)
        )
