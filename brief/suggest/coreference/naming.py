"""From a phrase to a speaker: names, last names, pronouns and descriptions."""

from __future__ import annotations

from brief.suggest.coreference.pronouns import Pronouns
from brief.suggest.coreference.speaker import Speaker
from brief.suggest.narration import STARTS, plural
from brief.suggest.nominative import nominative
from brief.suggest.people import Person
from brief.suggest.phrases import Phrase

CAPITAL = 0.7
"""How sure it is that a place stands for who governs there."""


class Naming(Pronouns):
    """Speakers by whatever they are called."""

    def resolve(self, phrase: Phrase, at: int, paragraph: int, local: Speaker | None) -> Speaker:
        """The speaker whom a phrase at a token means; `local` is the clause's subject before it."""
        n, evidence = self.n, self.n.slice(phrase.begin, phrase.end)
        if phrase.pronoun and phrase.pronoun in self.speech.idioms.latter:
            return self.latter(phrase.pronoun, at, evidence)  # “entgegnete diese”
        if phrase.pronoun in self.speech.idioms.alone or phrase.pronoun in self.speech.one:
            return Speaker(None, 0.3, evidence)
        if phrase.pronoun:
            return self.pronoun(phrase.pronoun, at, paragraph, local, evidence)
        if phrase.joint:
            return Speaker(self.n.slice(phrase.begin, phrase.end), 0.85, evidence, plural=True)
        if phrase.named and phrase.role and self.people.where(phrase):
            head = phrase.first - 1  # “burmistrz Nowego Lasu”
            phrase = Phrase(phrase.begin, phrase.end, head=head, role=self.n.words[head])
        if phrase.named:
            if self.variation(phrase):
                article = n.lowers[phrase.begin]
                gender = "f" if article.endswith("e") else "m" if article.endswith("r") else ""
                again = self.recall(
                    paragraph, local, evidence,
                    lambda each: self.is_person(each) and (
                        each.gender in (gender or each.gender, "")
                    ),
                    0.78, reach=1,
                )  # fmt: skip
                if again.name:
                    return again
            return self.name(phrase, at, evidence)
        return self.description(phrase, at, paragraph, evidence, local)

    def name(self, phrase: Phrase, at: int, evidence: str) -> Speaker:
        n = self.n
        words = tuple(n.lowers[phrase.first : phrase.last])
        person, sure = self.people.by_name(words, phrase.title, at)
        if len(words) == 1 and (generation := self.generation(phrase)) is not None:
            person, sure = generation, 0.9
        unknown = person is None or not person.kind
        if unknown and len(words) == 2 and words[0] in self.people.by_last and (
            self.speech.nouns_are_capitalised
        ):  # fmt: skip
            # “laut Sander Frischwasser”: another noun follows the name.
            person, sure = self.people.by_name(words[:1], phrase.title, at)
        determined = n.tags[phrase.begin] == "d" and phrase.first - phrase.begin == 1
        if person is not None:
            where = person.kind == "place" and not phrase.role
            if where and (len(words) == 1 or words[-1] in self.speech.places):
                return self.capital(phrase, evidence)
            return Speaker(
                nominative(person.name, self.speech) or person.name,
                sure * 0.98, evidence, person, person.gender,
                role=person.role or phrase.role,
                affiliation=person.affiliation or phrase.affiliation,
                thing=where or person.kind == "organisation",
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
            return self.capital(phrase, evidence)
        sure = (
            0.9 if len(words) > 1 or phrase.role or words[0] in self.people.capital_inside else 0.8
        )
        spoken = n.slice(phrase.first, phrase.last)
        many = self.people_together(phrase)
        return Speaker(
            nominative(spoken, self.speech) or spoken, sure, evidence, None,
            self.addressed(phrase.title), role=phrase.role,
            affiliation=phrase.affiliation, thing=thing and not many, plural=many,
        )  # fmt: skip

    def capital(self, phrase: Phrase, evidence: str) -> Speaker:
        """Whoever governs in a place that says something itself: “Moscow said”.

        Not where it may be where somebody else is: “protesters in Moscow said”, “Ng, Moscow, said”.
        """
        n = self.n
        before, behind = n.tags[phrase.begin - 1] if phrase.begin else ".", n.tags[phrase.end]
        governs = phrase.begin == phrase.first and (
            before in ".P?!:cmvs" or (before == "," and behind == "v")
            or (before == "p" and n.lowers[phrase.begin - 1] in self.speech.to)
        )  # fmt: skip
        several = phrase.last - phrase.first > 1  # “Historic England, which …, said”
        if not self.speech.only_clauses or not governs or (behind == "," and not several):
            return Speaker(None, 0.3, evidence)
        name = n.slice(phrase.first, phrase.last)
        return Speaker(name, CAPITAL, evidence, thing=True)

    def belonging(self, whose: str) -> str:
        """An English affiliation, where it is one: not “Ng” of “Ng’s deputy”, nor “the yard”."""
        if not whose or not self.speech.only_clauses:
            return whose
        words = tuple(whose.lower().split())
        if whose.islower():
            return whose if any(self.n.lex.is_group(word) for word in words) else ""
        person, _ = self.people.by_name(words, "", 0)
        named = person is not None and person.kind in {"person", ""} and len(person.words) > 1
        return "" if named and not any(map(self.n.lex.is_group, words)) else whose

    def addressed(self, title: str) -> str:
        """The gender that an English honorific tells: “Mr Ng”."""
        speech = self.speech
        if not speech.only_clauses:
            return ""
        return "m" if title in speech.men else "f" if title in speech.women else ""

    def generation(self, phrase: Phrase) -> Person | None:
        """Of two with a last name, the one whom “the elder Ng” means: who is called a parent."""
        idioms, lowers = self.speech.idioms, self.n.lowers
        word = lowers[phrase.first - 1]
        if phrase.first <= phrase.begin or word not in idioms.elder | idioms.younger:
            return None
        both = self.people.by_last.get(lowers[phrase.first], ())
        if len(both) != 2:
            return None
        elder = [each for each in both if not each.roles.isdisjoint(idioms.parents)]
        if len(elder) != 1:
            return None
        return elder[0] if word in idioms.elder else next(e for e in both if e is not elder[0])

    def variation(self, phrase: Phrase) -> bool:
        """Whether a German noun that is no role stands for a name: “das Kirchenoberhaupt”."""
        return (
            self.speech.nouns_are_capitalised
            and phrase.last - phrase.first == 1
            and self.n.tags[phrase.begin] == "d"
            and (
                self.varies(self.n.lowers[phrase.first])
                or self.n.lowers[phrase.first - 1] in self.speech.idioms.born
            )
        )

    def people_together(self, phrase: Phrase) -> bool:
        """Whether an English sentence begins with people whom “they” may mean: “Officials said”."""
        n, at = self.n, phrase.first
        last = phrase.end - 1
        alone = phrase.end - phrase.begin == 1
        if not self.speech.only_clauses or not (
            alone or (phrase.begin == at and n.tags[last] in "lo")  # “Civil liberties groups”
        ):  # fmt: skip
            return False
        starts = not at or n.tags[at - 1] in STARTS
        lower = n.lowers[last]
        group = n.lex.is_group(lower) or lower in self.speech.peoples or n.lex.is_document(lower)
        return starts and group and plural(lower, self.speech)

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
