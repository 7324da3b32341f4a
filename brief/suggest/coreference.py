"""From a subject to a speaker: names, last names, pronouns and descriptions, and what is known.

A pronoun is followed by grammar: to the subject of the clause or the sentence before, never to
whoever was named last. What fits two is nobody.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec import Struct

from brief.suggest.lexicon import gender_of
from brief.suggest.narration import STARTS, Narration
from brief.suggest.nominative import nominative
from brief.suggest.people import People, Person
from brief.suggest.phrases import Phrase, behind_where, np_right

UNKNOWN = 0.45
NEAR = 120
"""How many tokens back in a paragraph others are looked for whom a pronoun may mean."""
ONLY = 0.78
"""How sure it is whom a pronoun means who was no subject."""
FEW = 8
"""The most tokens of an adverbial before a pronoun that is the subject."""
MEMORY = 6
"""How many sentences back a pronoun may reach."""


class Speaker(Struct, frozen=True):
    """Who said something. `name` is None where that is not known."""

    name: str | None
    confidence: float
    evidence: str = ""
    person: Person | None = None
    gender: str = ""
    plural: bool = False
    role: str = ""
    affiliation: str = ""
    thing: bool = False
    """An organisation or a document, which “it” may mean."""


NOBODY = Speaker(None, 0.3)


class Coreference:
    """Resolves subjects in the order of the text, remembering who was the subject of what."""

    def __init__(self, n: Narration, people: People) -> None:
        self.n = n
        self.people = people
        self.speech = n.lex.speech
        self.history: list[tuple[int, Speaker]] = []
        """The paragraph and the subject of each sentence so far."""
        self.presumed: set[Person] = set()
        """Those of whom only a pronoun that seems to mean them has shown the gender."""
        self.described: dict[str, Speaker] = {}
        """Those without a name, by the noun that they were introduced with."""

    def resolve(self, phrase: Phrase, at: int, paragraph: int, local: Speaker | None) -> Speaker:
        """The speaker whom a phrase at a token means; `local` is the clause's subject before it."""
        evidence = self.n.slice(phrase.begin, phrase.end)
        if phrase.pronoun in self.speech.idioms.alone or phrase.pronoun in self.speech.one:
            return Speaker(None, 0.3, evidence)
        if phrase.pronoun:
            return self.pronoun(phrase.pronoun, at, paragraph, local, evidence)
        if phrase.joint:
            return Speaker(self.n.slice(phrase.begin, phrase.end), 0.85, evidence, plural=True)
        if phrase.named:
            if self.variation(phrase):
                again = self.recall(paragraph, local, evidence, self.is_person, 0.78, reach=1)
                if again.name:
                    return again
            return self.name(phrase, at, evidence)
        return self.description(phrase, at, paragraph, evidence, local)

    def name(self, phrase: Phrase, at: int, evidence: str) -> Speaker:
        n = self.n
        words = tuple(n.lowers[phrase.first : phrase.last])
        person, sure = self.people.by_name(words, phrase.title, at)
        unknown = person is None or not person.kind
        if unknown and len(words) == 2 and words[0] in self.people.by_last and (
            self.speech.nouns_are_capitalised
        ):  # fmt: skip
            # “laut Sander Frischwasser”: another noun follows the name.
            person, sure = self.people.by_name(words[:1], phrase.title, at)
        determined = n.tags[phrase.begin] == "d" and phrase.first - phrase.begin == 1
        if person is not None:
            if person.kind == "place" and not phrase.role:
                return Speaker(None, 0.3, evidence)
            return Speaker(
                nominative(person.name, self.speech) or person.name,
                sure * 0.98, evidence, person, person.gender,
                role=person.role or phrase.role,
                affiliation=person.affiliation or phrase.affiliation,
                thing=person.kind == "organisation",
            )  # fmt: skip
        if len(words) == 1 and len(self.people.by_last.get(words[0], ())) > 1:
            return Speaker(None, 0.3, evidence)
        lex = n.lex
        if len(words) == 1 and self.several(phrase):
            proper = words[0] in self.speech.peoples or words[0] in self.people.capital_inside
            spoken = n.slice(phrase.first, phrase.last) if proper else words[0]
            return Speaker(spoken, 0.65, evidence, plural=True)
        thing = determined or any(
            lex.is_group(word) or word in self.speech.outlets for word in words
        )
        if len(words) == 1 and words[0] in self.speech.places:
            return Speaker(None, 0.3, evidence)
        sure = (
            0.9 if len(words) > 1 or phrase.role or words[0] in self.people.capital_inside else 0.8
        )
        spoken = n.slice(phrase.first, phrase.last)
        return Speaker(
            nominative(spoken, self.speech) or spoken, sure, evidence, None, role=phrase.role,
            affiliation=phrase.affiliation, thing=thing,
        )  # fmt: skip

    def description(
        self, phrase: Phrase, at: int, paragraph: int, evidence: str, local: Speaker | None
    ) -> Speaker:
        n = self.n
        first = n.lowers[phrase.begin]
        head = n.lowers[phrase.head]
        definite = n.tags[phrase.begin] == "d" and first not in self.speech.indefinite
        begins = phrase.begin
        is_role = n.tags[phrase.head] in "oO"
        if is_role and (definite or n.tags[begins] != "d") and first not in self.speech.possessives:
            person, sure = self.people.by_description(phrase, at)
            if person is not None:
                return Speaker(
                    person.name, sure, evidence, person, person.gender, role=person.role,
                    affiliation=person.affiliation,
                )  # fmt: skip
        spoken = n.slice(begins, self.stop(phrase))
        if n.tags[phrase.head] == "Q":
            quotation = n.quoted[phrase.head]  # “wie die ‘Zeitung’ berichtete”
            return Speaker(n.text[quotation.start : quotation.end], 0.9, evidence, thing=True)
        cased = self.speech.has_cases
        if is_role and cased and phrase.end - phrase.begin == 1:
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
        if is_role and definite and len(self.people.by_role.get(head, ())) > 1:
            return Speaker(None, 0.3, evidence)
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
        plural = (
            head in self.speech.groups
            and not n.lex.is_organisation(head)
            and head.endswith(("s", "n", "y", "i", "ы", "и"))
        ) or ((several or others) and self.speech.nouns_are_capitalised)  # “Anwohner klagen”
        known = is_role or n.lex.is_group(head) or head in self.speech.documents
        sure = 0.9 if known else 0.65
        if definite and self.people.by_words and first not in self.speech.possessives:
            # It may be another word for somebody whom the text names.
            if not known and not plural:
                sure = UNKNOWN
            elif is_role:
                sure = 0.8
        if definite and self.varies(head):
            nameless = self.recall(paragraph, local, evidence, self.nameless_person, 0.78, reach=0)
            if nameless.name:
                return nameless
            sure = UNKNOWN
        speaker = Speaker(
            spoken, sure, evidence, None, gender, plural,
            role=phrase.role, affiliation=phrase.affiliation, thing=not is_role and not plural,
        )  # fmt: skip
        if sure > UNKNOWN:
            self.described[head] = speaker
        return speaker

    def alone(self, paragraph: int, at: int, evidence: str) -> Speaker:
        """The subject of the paragraph before, where nobody else is named in it and since.

        “Ann Ng proposed a ban. ¶ ‘It is time,’ the Republican nominee told a crowd.”
        """
        before = self.recall(paragraph, None, evidence, self.is_person, 0.78, reach=1)
        begin, _ = self.n.paragraph(at)
        begin, _ = self.n.paragraph(max(begin - 2, 0))
        named = {each for each in self.people.named(begin, at) if each.kind in ("person", "")}
        return before if named == {before.person} else Speaker(None, 0.3, evidence)

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

    def without_role(self, each: Speaker) -> bool:
        """Whether it is somebody of whom the text has not yet said what they are."""
        return self.is_person(each) and each.person is not None and not each.person.role

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

    def varies(self, head: str) -> bool:
        """Whether a noun stands for the name before it: “the 61-year-old”."""
        endings = self.speech.variation_endings
        return head in self.speech.variations or bool(endings and head.endswith(endings))

    def variation(self, phrase: Phrase) -> bool:
        """Whether a German noun that is no role stands for a name: “das Kirchenoberhaupt”."""
        return (
            self.speech.nouns_are_capitalised
            and phrase.last - phrase.first == 1
            and self.n.tags[phrase.begin] == "d"
            and self.varies(self.n.lowers[phrase.first])
        )

    def same_gender(self, head: str) -> Callable[[Speaker], bool]:
        """Whether somebody may be meant by a role alone: “Badaczka”, after her name."""
        woman = head.endswith(self.speech.female_roles) if self.speech.female_roles else False

        def fits(each: Speaker) -> bool:
            gender = each.person.gender if each.person else ""
            return self.is_person(each) and (not gender or (gender == "f") == woman or not woman)

        return fits

    def is_person(self, each: Speaker) -> bool:
        alone = not self.speech.nouns_are_capitalised  # “Ng”, who has no first name in the text
        return (
            each.name is not None
            and not each.thing
            and not each.plural
            and (
                each.person is not None
                or (alone and each.name.isalpha() and each.name[:1].isupper())
            )
        )

    def nameless_person(self, each: Speaker) -> bool:
        """Whether it is one person who has no name in the text: “Eine Zeugin”."""
        return each.person is None and not each.thing and not each.plural

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

    def pronoun(
        self, pronoun: str, at: int, paragraph: int, local: Speaker | None, evidence: str
    ) -> Speaker:
        speech = self.speech
        if pronoun in speech.i:
            return Speaker(None, 0.3, evidence)
        if pronoun in speech.they and pronoun not in speech.she:
            return self.recall(paragraph, local, evidence, lambda each: each.plural, 0.7)
        if pronoun in speech.it and speech.verb_first:
            return Speaker(None, 0.3, evidence)  # “hieß es”
        if pronoun in speech.it:
            return self.recall(
                paragraph, local, evidence,
                lambda each: each.thing and not each.plural, 0.82,
            )  # fmt: skip
        gender = "m" if pronoun in speech.he else "f" if pronoun in speech.she else ""
        return self.somebody(gender, at, paragraph, local, evidence)

    def somebody(
        self, gender: str, at: int, paragraph: int, local: Speaker | None, evidence: str
    ) -> Speaker:
        """The one person whom “he” or “she” can mean."""

        def fits(each: Speaker) -> bool:
            if each.thing or each.plural or each.name is None:
                return False
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

    def recall(
        self,
        paragraph: int,
        local: Speaker | None,
        evidence: str,
        fits: Callable[[Speaker], bool],
        sure: float,
        reach: int = 2,
    ) -> Speaker:
        """The nearest subject that fits, this clause's first; `reach` counts paragraphs."""
        if local is not None and local.name and fits(local):
            return self.again(local, sure, evidence)
        seen = 0
        for where, each in reversed(self.history):
            if paragraph - where > reach or seen >= MEMORY:
                break
            seen += 1
            if where != paragraph and self.possessed(each):
                continue
            if each.name and fits(each):
                distance = paragraph - where
                return self.again(each, sure - 0.06 * distance - 0.02 * (seen - 1), evidence)
        return Speaker(None, 0.3, evidence)

    def possessed(self, speaker: Speaker) -> bool:
        """“her mother”: not whom the text is about."""
        first = (speaker.name or "").partition(" ")[0].lower()
        return speaker.person is None and first in self.speech.possessives

    @staticmethod
    def again(speaker: Speaker, sure: float, evidence: str) -> Speaker:
        return Speaker(
            speaker.name, min(sure, speaker.confidence), evidence, speaker.person, speaker.gender,
            speaker.plural, speaker.role, speaker.affiliation, speaker.thing,
        )  # fmt: skip

    def subject(self, begin: int, end: int, paragraph: int) -> Speaker | None:
        """The subject of a sentence that nobody says: its first noun phrase, if it is somebody."""
        n, tags = self.n, self.n.tags
        k = begin
        while k < end and tags[k] in "cb,-":
            k += 1
        if k < end and tags[k] in "pDs":
            comma = next((x for x in range(k, min(end, k + 25)) if tags[x] == ","), -1)
            if n.lowers[k] in self.speech.idioms.for_whom:
                phrase = np_right(n, k + 1, end)
                if phrase is not None and phrase.named and phrase.end == comma:
                    return self.heard(phrase, paragraph)
            if comma > k + 2 and tags[k + 1] in "lb" and gender_of(n.lowers[k + 2]):
                phrase = np_right(n, k + 2, end)  # “Z kolei Jan Kruk, ojciec ucznia, …”
                if phrase is not None and phrase.named and phrase.end == comma:
                    return self.heard(phrase, paragraph)
            if comma > 0 and comma + 1 < end:
                phrase = self.behind_description(np_right(n, comma + 1, end), end)
                if phrase is not None and (phrase.named or phrase.pronoun):
                    return self.heard(phrase, paragraph)
            first = next((x for x in range(k, min(end, k + FEW)) if tags[x] not in "pDdl#b"), end)
            if tags[k] in "pD" and k + 1 < first < end - 1 and (
                tags[first] == "r" and tags[first + 1] in "aMvNb"
            ):  # fmt: skip
                # “By Saturday morning he had offered another, tweeting”
                pronoun = Phrase(first, first + 1, pronoun=n.lowers[first])
                return self.heard(pronoun, paragraph)
            when = next(
                (
                    x
                    for x in range(k + 1, min(end, k + FEW))
                    if tags[x] == "D" or n.lowers[x] in self.speech.idioms.spans
                ),
                end,
            )
            while when < end and (tags[when] == "D" or n.lowers[when] in self.speech.idioms.spans):
                when += 1
            if tags[k] in "pD" and when < end - 1 and tags[when] in "dCtO" and (
                "," not in tags[k:when]
            ):  # fmt: skip
                # “For the next two hours the mayor defended it, saying”
                found = self.heard(np_right(n, when, end) or Phrase(k, k + 1), paragraph)
                if found is not None:
                    return found
            if tags[k] == "s" and k + 1 < end:
                phrase = np_right(n, k + 1, end)
                if phrase is not None and phrase.named:
                    return self.heard(phrase, paragraph)
            be = next((x for x in range(k, min(end, k + 12)) if tags[x] == "a"), -1)
            if (be > 0 and comma < 0) or 0 < be < comma:
                phrase = np_right(n, be + 1, end)  # “Among them was Ann Ng”
                if phrase is not None and phrase.named:
                    return self.heard(phrase, paragraph)
            return None
        if k < end and (tags[k] == "g" or self.opening(k, end)):
            comma = next((x for x in range(k, min(end, k + 25)) if tags[x] == ","), -1)
            k = comma + 1 if comma > 0 else end
        if k >= end:
            return None
        if n.lowers[k] in self.speech.idioms.alone:
            be = next((x for x in range(k, min(end, k + 6)) if tags[x] == "a"), -1)
            phrase = np_right(n, be + 1, end) if be > 0 else None
            if phrase is not None and phrase.named:
                return self.heard(phrase, paragraph)  # “One of them is Ann Ng”
        be = k + 1
        if self.speech.has_cases:
            while be < min(end, k + 3) and tags[be] == "l":
                be += 1  # “Innego zdania jest Jan Kruk”
        if tags[k] in "Cl" and be + 1 < end and tags[be] == "a":
            # “Sceptyczny jest dr Jan Kruk”
            behind = np_right(n, be + 1, end)
            if behind is not None and behind.named and not self.known(k):
                found = self.heard(behind, paragraph)
                if found is not None and found.person and found.person.kind == "person":
                    return found
        phrase = np_right(n, k, end)
        if phrase is None or (phrase.end < end and tags[phrase.end] == "'"):
            return None
        if self.speech.has_cases and phrase.end < end and tags[phrase.end] == "p":
            phrase = behind_where(n, phrase, end)
        if (behind := self.behind_adverbial(phrase, end)) is not None:
            return self.heard(behind, paragraph)
        return self.heard(self.behind_description(phrase, end) or phrase, paragraph)

    def behind_description(self, phrase: Phrase | None, end: int) -> Phrase | None:
        """The name behind a description: “Her counterpart, Rashid al-Karimi, …”."""
        n, tags = self.n, self.n.tags
        if phrase is not None and not phrase.named and phrase.end < end and (
            tags[phrase.end] == "c" and tags[phrase.begin] == "d"
        ):  # fmt: skip
            phrase = np_right(n, phrase.end + 1, end) or phrase  # “Her uncle and coach, Ann Ng”
        if (
            phrase is not None and not phrase.named and not phrase.pronoun
            and phrase.end + 2 < end and tags[phrase.end] == "p" and tags[phrase.end + 1] == "r"
        ):  # fmt: skip
            phrase = msgspec.structs.replace(phrase, end=phrase.end + 2)  # “The first of them, …”
        if (
            phrase is not None
            and not phrase.named
            and not phrase.pronoun
            and phrase.end + 1 < end
            and (tags[phrase.end] == "," and tags[phrase.end + 1] in "CtlOod")
        ):
            name = np_right(n, phrase.end + 1, end)
            if name is not None and name.named and name.end < end and tags[name.end] in ",-p":
                return name
        return phrase

    def behind_adverbial(self, phrase: Phrase, end: int) -> Phrase | None:
        """The subject behind a noun that says when: “An hour later, Ann Ng left”."""
        n, tags = self.n, self.n.tags
        if phrase.pronoun or (not phrase.named and tags[phrase.head] in "oO"):
            return None
        if phrase.named and (phrase.end - phrase.begin > 1 or self.known(phrase.begin)):
            return None
        comma = phrase.end
        while comma < end and tags[comma] in "bD":
            comma += 1
        if comma == phrase.end or comma >= end or tags[comma] != ",":
            return None
        found = self.behind_description(np_right(n, comma + 1, end), end)
        return found if found is not None and (found.named or found.pronoun) else None

    def opening(self, k: int, end: int) -> bool:
        """Whether a sentence begins with a word of unknown kind before a preposition.

        “Autour de lui, …”, “Interrogée par l'AFP, elle …”: its capital makes it no name.
        """
        n = self.n
        if k + 1 >= end:
            return False
        if n.lowers[k] in self.speech.put:
            return n.tags[k] in "lC"
        return n.tags[k] == "C" and n.tags[k + 1] == "p" and not self.known(k)

    def known(self, k: int) -> bool:
        """Whether the first word of a sentence is a name, for all that the text shows."""
        lower = self.n.lowers[k]
        return (
            self.people.by_name((lower,), "", k)[0] is not None
            or (lower in self.people.capital_inside and not self.speech.nouns_are_capitalised)
            or self.n.lex.is_group(lower)
        )

    def heard(self, phrase: Phrase, paragraph: int) -> Speaker | None:
        if (
            phrase.named
            or phrase.pronoun
            or self.n.tags[phrase.head] in "oO"
            or (self.n.lex.is_group(self.n.lowers[phrase.head]))
        ):
            if self.in_a_case(phrase):
                return None
            found = self.resolve(phrase, phrase.begin, paragraph, None)
            return found if found.name and not self.common(phrase, found) else None
        return None

    def common(self, phrase: Phrase, found: Speaker) -> bool:
        """Whether the one word of a name has a capital only because a sentence begins with it."""
        n, at = self.n, phrase.first
        return (
            phrase.last - at == 1
            and phrase.begin == at
            and found.person is None
            and (not at or n.tags[at - 1] in STARTS)
            and not gender_of(n.lowers[at])
            and not self.known(at)
            and not self.told_of(phrase.end)
        )

    def told_of(self, at: int) -> bool:
        """Whether what stands behind a word is said of people: “, who”, “, 34,”, “himself”."""
        tags, lowers = self.n.tags, self.n.lowers
        if tags[at] != ",":
            return lowers[at] in self.speech.idioms.themselves
        return tags[at + 1] == "#" or lowers[at + 1] in self.speech.idioms.who

    def several(self, phrase: Phrase) -> bool:
        """Whether a word that begins a sentence is a plural, by its verb: “Insiders say”.

        “Jones says” has a verb in “-s”.
        """
        n, at = self.n, phrase.first
        starts = phrase.begin == at and (not at or n.tags[at - 1] in STARTS)
        if self.speech.has_cases:
            verb = n.tags[phrase.end] == "v" and n.lowers[phrase.end].endswith(
                self.speech.plural_verbs
            )
            return starts and verb and n.lowers[at].endswith(self.speech.idioms.plural_ends)
        return starts and n.lowers[at].endswith("s") and n.lowers[phrase.end] in n.lex.bare

    def in_a_case(self, phrase: Phrase) -> bool:
        """Whether a description is no subject by its form: “Директора задержали”."""
        if not self.speech.has_cases or phrase.named or phrase.head < 0:
            return False
        lower = self.n.lowers[phrase.head]
        return (
            self.n.lex.inflected(lower, self.n.lex.role_stems)
            and lower not in self.speech.roles | self.speech.groups
        )

    def remember(self, paragraph: int, speaker: Speaker | None) -> None:
        if speaker is not None and speaker.name:
            self.history.append((paragraph, speaker))
            if len(self.history) > 4 * MEMORY:
                del self.history[: 2 * MEMORY]
