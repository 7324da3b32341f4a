"""Who is meant by a last name, a name in another case, a role."""

from __future__ import annotations

from collections.abc import Iterator

from brief.suggest.people.gathering import STEM, Gathering
from brief.suggest.people.person import Person
from brief.suggest.phrases import Phrase


def shortens(short: str, place: str) -> bool:
    """Whether a short form has letters of a place in their order: “va” of “virginia”."""
    letters = iter(place)
    return short[:1] == place[:1] and all(letter in letters for letter in short)


class People(Gathering):
    """Those whom the text names, found before anybody speaks."""

    def named(self, begin: int, end: int) -> Iterator[Person]:
        """Whom the tokens `[begin, end)` may name by a last name, each time that they do."""
        n = self.n
        for at in range(begin, end):
            if n.tags[at] == "C":
                yield from self.by_last.get(n.lowers[at], ())

    def main(self) -> Person | None:
        """The person whom most is said of."""
        people = [each for each in self.by_words.values() if each.kind in ("person", "")]
        return max(people, key=lambda each: len(each.mentions), default=None)

    def by_name(self, words: tuple[str, ...], title: str, at: int) -> tuple[Person | None, float]:
        """Who has a name, and how surely; None where several have it."""
        person = self.by_words.get(words)
        if person is not None:
            return self.nominative(person), 1.0
        if len(words) > 1:
            last = " ".join(words)
            if last in self.by_last:
                return self.choose(self.by_last[last], title, at)
            inflected = self.inflected(words)
            if inflected is not None:
                return inflected, 0.95
            # A longer or a shorter form: “William Jefferson Clinton” for “William Clinton”.
            for other in self.by_last.get(words[-1], []):
                if set(words) < set(other.words) or (
                    set(other.words) < set(words) and other.words[0] == words[0]
                ):
                    return other, 0.95
            return None, 0.0
        word = words[0]
        found = self.persons(self.by_last.get(word, []))
        if found:
            return self.choose(found, title, at)
        found = self.persons(self.by_any.get(word, []))
        single = self.single.get(word)
        if single is not None and single.kind == "person" and not any(
            each.kind in ("person", "") for each in found
        ):  # fmt: skip
            return single, 0.95  # “Mr Ng”, where the text speaks of “the Ng White House”, too
        if len(found) == 1:
            return found[0], 0.9
        if len(found) > 1:
            return self.choose(found, title, at)
        inflected = self.inflected(words)
        if inflected is not None:
            return inflected, 0.92
        return (single, 0.95) if single is not None else (None, 0.0)

    def persons(self, found: list[Person]) -> list[Person]:
        people = [each for each in found if each.kind in ("person", "")]
        # An organisation may be called by its last word too, but a person comes first.
        return people or found

    def choose(self, found: list[Person], title: str, at: int) -> tuple[Person | None, float]:
        if len(found) == 1 and found[0].gender and title in (
            self.speech.women if found[0].gender == "m" else self.speech.men
        ):  # fmt: skip
            return None, 0.0  # “Mr Ng”, where only Ann Ng has been named
        if len(found) > 1 and title:
            gender = "m" if title in self.speech.men else "f" if title in self.speech.women else ""
            if gender:
                found = [each for each in found if each.gender in (gender, "")] or found
        if len(found) == 1:
            return found[0], 0.97
        introduced = [each for each in found if each.mentions and each.mentions[0] < at]
        if len(introduced) == 1:
            return introduced[0], 0.93
        named = [each for each in found if set(each.words) & set(found[0].words) == set(each.words)]
        if len(named) > 1 and all(each.gender == found[0].gender for each in found):
            longest = max(found, key=lambda each: len(each.words))
            if all(set(each.words) <= set(longest.words) for each in found):
                return longest, 0.9
        # Several bear it: the one named in full in this paragraph, if only one is.
        begin, _ = self.n.paragraph(at)
        here = [each for each in found if any(begin <= each_at < at for each_at in each.mentions)]
        if len(here) == 1:
            return here[0], 0.75
        return None, 0.0

    def inflected(self, words: tuple[str, ...]) -> Person | None:
        """The one whose name this is in another case."""
        if not self.speech.family_endings:
            return None
        last = words[-1]
        found = [
            each
            for each in self.by_stem.get(self.stem(last), [])
            if len(each.words) >= len(words)
            and all(
                self.stem(a)[:4] == self.stem(b)[:4]
                for a, b in zip(words[::-1], each.words[::-1], strict=False)
            )
        ]
        if len(found) == 1:
            return found[0]
        # Among the cases of one name, the form that a verb of saying has as its subject.
        return min(found, key=lambda each: (len(each.name), each.mentions[0])) if found else None

    def nominative(self, person: Person) -> Person:
        """The same person's entry with the shortest form of the name, in a language with cases."""
        if not self.speech.has_cases:
            return person
        return self.inflected(person.words) or person

    def by_compound(self, head: str) -> list[Person]:
        """The only one whose role ends with a noun: “der Minister” after “Umweltminister”."""
        known = self.compounds.get(head)
        if known is None:
            found = {
                person
                for role, people in self.by_role.items()
                if len(head) > STEM and role.endswith(head)
                for person in people
            }
            known = self.compounds[head] = list(found) if len(found) == 1 else []
        return known

    def of_others(self, phrase: Phrase, person: Person) -> bool:
        """Whether a role is somebody’s of whom nothing says that a person has to do with them.

        “The family’s attorney” is not the district attorney.
        """
        n = self.n
        if not self.speech.only_clauses or "'" not in n.tags[phrase.begin : phrase.end]:
            return False
        whose = n.tags.index("'", phrase.begin) - 1
        owner = n.lowers[whose]
        known = f"{person.role} {person.affiliation}".casefold().split()
        return n.tags[whose] == "l" and not n.lex.is_organisation(owner) and owner not in known

    def may_be_of(self, person: Person, where: set[str]) -> bool:
        """Whether nothing says that somebody is elected elsewhere than in one of some places."""
        if person.seat:
            return "." in person.seat or any(shortens(person.seat, place) for place in where)
        home = person.affiliation.casefold().split()
        return not where.isdisjoint(home) or self.speech.places.isdisjoint(home)

    def by_description(self, phrase: Phrase, at: int) -> tuple[Person | None, float]:
        """Who is meant by “the mayor”."""
        n = self.n
        head = n.lowers[phrase.head]
        named = self.by_role.get(head, [])
        if not named and self.speech.nouns_are_capitalised:
            named = self.by_compound(head)
        found = [each for each in named if each.mentions]
        if not found:
            return None, 0.0
        words = set(n.lowers[phrase.begin : phrase.end])
        other = self.speech.idioms.second - words
        found = [each for each in found if other.isdisjoint(each.role.lower().split())]
        found = [each for each in found if not self.of_others(phrase, each)]
        where = words & self.speech.places
        if self.speech.only_clauses and where and head in self.speech.idioms.seated_as:
            # “the Utah Republican” is not the one from Ohio
            found = [each for each in found if self.may_be_of(each, where)]
        if self.speech.only_clauses and "'" in n.tags[phrase.begin : phrase.head]:
            owner = n.tags.index("'", phrase.begin) - 1
            found = [each for each in found if n.lowers[owner] not in each.words]  # “Ng’s lawyer”
        if not found:
            return None, 0.0  # “the leader” is not the deputy leader
        if any(each.seat for each in found):
            # “the Ohio Republican”
            seated = [
                each for each in found
                if each.seat and any(word.startswith(each.seat) for word in words)
            ]  # fmt: skip
            found = seated or found
        if len(found) > 1:
            exact = [
                each for each in found
                if words & (set(each.role.lower().split()) - {head})
            ]  # fmt: skip
            found = exact or found
        before = [each for each in found if each.mentions[0] < at]
        if len(found) == 1:
            return found[0], 0.88 if before else 0.75
        if not before:
            return None, 0.0
        ranked = sorted(before, key=lambda each: max(m for m in each.mentions if m < at))
        begin, _ = n.paragraph(at)
        if len(ranked) == 1:
            return ranked[0], 0.8
        nearest, second = ranked[-1], ranked[-2]
        if (
            max(m for m in nearest.mentions if m < at)
            >= begin
            > max(m for m in second.mentions if m < at)
        ):
            return nearest, 0.7
        return None, 0.0
