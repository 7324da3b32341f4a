"""The names of a text, gathered before anybody speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from brief.suggest.lexicon import PARTICLES, SUFFIXES, gender_of
from brief.suggest.narration import Narration
from brief.suggest.people.person import Person
from brief.suggest.phrases import (
    Phrase,
    affiliated,
    apposition,
    behind_place,
    interpret,
    is_relation,
    owner,
    role_before,
    thing_first,
)

HEADLINE_LENGTH = 20
NAME_LIMIT = 5
STEM = 3


class Gathering:
    """Finds names, what they are and what the text calls them, before anybody speaks."""

    def __init__(self, n: Narration) -> None:
        self.n = n
        self.speech = n.lex.speech
        self.by_words: dict[tuple[str, ...], Person] = {}
        self.by_last: dict[str, list[Person]] = defaultdict(list)
        self.by_any: dict[str, list[Person]] = defaultdict(list)
        self.by_stem: dict[str, list[Person]] = defaultdict(list)
        self.by_role: dict[str, list[Person]] = defaultdict(list)
        self.compounds: dict[str, list[Person]] = {}
        """Who was found by the noun that ends a role."""
        self.single: dict[str, Person] = {}
        self.wheres: set[tuple[str, ...]] = set()
        """Places in the genitive behind the role of somebody who was named before it."""
        self.capital_inside: set[str] = set()
        self.honorifics = self.speech.men | self.speech.women
        self.honoured: dict[str, set[str]] = defaultdict(set)
        """The honorifics that a last name by itself has: “Mr Ng”, “Mrs Ng”."""
        self.headlines = self.find_headlines()
        self.collect()
        self.index()

    def find_headlines(self) -> list[tuple[int, int]]:
        """Paragraphs in title case without a full stop: their words are no names."""
        n = self.n
        found = []
        begin = 0
        for at, tag in enumerate(n.tags):
            if tag != "P":
                continue
            size = at - begin
            if 3 < size <= HEADLINE_LENGTH and n.tags[at - 1] not in ".!?:Q":
                words = [k for k in range(begin, at) if n.words[k][:1].isalpha()]
                capitals = sum(n.words[k][:1].isupper() for k in words)
                if words and capitals >= 0.6 * len(words) and not n.all_capitals:
                    found.append((begin, at))
            begin = at + 1
        return found

    def collect(self) -> None:
        """Gather the runs of capitalised words, each with what stands around it."""
        n, tags = self.n, self.n.tags
        headlines = {k for begin, end in self.headlines for k in range(begin, end)}
        at, size = 0, len(tags)
        while at < size:
            if tags[at] not in "Ct" or at in headlines:
                at += 1
                continue
            begin = at
            while at < size:
                if tags[at] in "Ct":
                    at += 1
                elif (
                    n.lowers[at] in PARTICLES and at > begin
                    and (not self.speech.nouns_are_capitalised or self.noble(begin, at))
                ):  # fmt: skip
                    ahead = at + 1
                    while ahead < size and n.lowers[ahead] in PARTICLES and ahead < at + 3:
                        ahead += 1
                    if ahead < size and tags[ahead] == "C" and tags[at - 1] == "C":
                        at = ahead
                    else:
                        break
                else:
                    break
            self.note(begin, at)

    def noble(self, begin: int, at: int) -> bool:
        """Whether a German “von” or “zu” is a part of a name: a first name stands before it."""
        lowers = self.n.lowers
        return (
            not affiliated(self.n, at, begin)
            and lowers[at] not in self.speech.determiners
            and at <= begin + 3
            and bool(gender_of(lowers[begin]))
        )

    def note(self, begin: int, end: int) -> None:
        n, tags = self.n, self.n.tags
        title = ""
        starts = begin == 0 or tags[begin - 1] in ".!?PQ:-"
        while begin < end and tags[begin] == "t":
            title = title or n.lowers[begin]
            begin += 1
        titles = ""
        for at in range(begin, end):
            if tags[at] == "t":
                title, titles, begin = n.lowers[at], n.slice(begin, at + 1), at + 1
        if begin >= end or end - begin > NAME_LIMIT:
            return
        if end < len(tags) and tags[end] == "O" and not self.speech.nouns_are_capitalised:
            # “Fire Chief Owen Pell”: these words belong to the role.
            return
        begin = behind_place(n, begin, end)
        # What stands before the name: its role.
        role, affiliation, relation = "", "", ""
        organised = False
        k = begin - 1
        if self.speech.has_cases and k > 1 and tags[k] == "l":
            # “Minister nauki Jan Sowa”
            k = next((x for x in (k - 1, k - 2) if x >= 0 and tags[x] in "oO"), k)
        if k >= 0 and tags[k] in "oO":
            low = k
            while low > 0 and tags[low - 1] in "CoOl" and k - low < 6:
                if tags[low - 1] == "l" and tags[low] in "C":
                    break
                low -= 1
            phrase = interpret(n, low, end)
            role = n.slice(low, begin)
            if tags[low - 1] == "'":
                start = low - 1
                while start > 0 and tags[start - 1] in "Cl":
                    start -= 1
                affiliation, low = owner(n, start, low - 1, begin)
                phrase = interpret(n, low, end)
                role = n.slice(low, begin)
            if phrase is not None and phrase.role:
                role = phrase.role
                affiliation = affiliation or phrase.affiliation
                if phrase.first > begin:
                    begin = phrase.first
            if any(is_relation(n, at) for at in range(low, k + 1)):
                role, affiliation, relation = "", "", n.lowers[k]
            title = title or n.lowers[k]
        elif k >= 2 and tags[k] == "p" and tags[k - 1] in "oO" and end - begin >= 3:
            phrase = interpret(n, k - 1, end)
            if phrase is not None and phrase.named and phrase.first > begin:
                role, begin, title = phrase.role, phrase.first, phrase.title
        elif k >= 2 and tags[k] == "," and end - begin >= 2:
            # “the head of the fund, Ann Ng”
            low = k - 1
            while low > 0 and tags[low - 1] in "dCOolp'" and k - low < 15:
                low -= 1
            whose = tags[low] in "dOo" or "'" in tags[low:k]
            if whose and n.lowers[low - 1] not in self.speech.sources_as:
                phrase = interpret(n, low, k)
                if phrase is not None and phrase.named and phrase.role:
                    role = phrase.role  # “le délégué CGT, Marc Li”
                elif phrase is not None and end < len(tags) and tags[end] == "," and (
                    phrase.head >= 0 and self.n.lex.is_organisation(n.lowers[phrase.head])
                    and not gender_of(n.lowers[begin])
                ):  # fmt: skip
                    organised = True  # “The company, Utopia Mines, said”
                elif phrase is not None and phrase.head >= 0 and tags[phrase.head] in "oO":
                    role = role_before(n, low, phrase.head)
                    affiliation = phrase.affiliation
                    relation = n.lowers[phrase.head] if not role else ""
        if self.is_where(begin, end) or (starts and thing_first(n, begin, end)):
            return
        if relation in self.speech.idioms.sons:
            self.parent(begin)
        words = tuple(n.lowers[begin:end])
        if len(words) == 1 and title in self.honorifics:
            self.honoured[words[0]].add("m" if title in self.speech.men else "f")
        if len(words) == 1:
            if not starts:
                self.capital_inside.add(words[0])
            if not title and not role and not relation:
                return
        if all(word in self.speech.times for word in words):
            return
        name = n.slice(begin, end)
        person = self.by_words.get(words)
        if person is None:
            if len(words) == 1:
                person = self.single.setdefault(words[0], Person(name, words))
            else:
                person = self.by_words[words] = Person(name, words)
        person.mentions.append(begin)
        if (
            title
            and not (role or titles or relation)
            and title not in self.honorifics | self.speech.idioms.degrees
        ):
            first = begin - 1
            while first > 0 and (
                tags[first - 1] == "O"
                or (tags[first - 1] == "t" and n.lowers[first - 1] in self.speech.ranks)
            ):
                first -= 1  # “Attorney General Ann Ng”, “Lt. Gov. Bo Day”
            titles = n.slice(first, begin)
        if not role:
            role, affiliation, _ = apposition(n, end, min(end + 30, len(tags)))
        role = role or titles
        if role and not person.role:
            person.role, person.affiliation = role, affiliation
        if role:
            person.roles |= {w for w in role.lower().split() if self.n.lex.is_role(w)}
        if relation:
            person.roles.add(relation)
        for each in (title, *titles.lower().replace(".", "").split()):
            if each in self.speech.ranks:
                person.roles.add(self.speech.ranks[each])  # “Lt. Gov. Ann Ng”
        if end + 1 < len(tags) and tags[end] in ",(":
            belongs = self.n.lex.party(n.words[end + 1])
            if belongs:
                person.roles.add(belongs)
                person.seat = n.lowers[end + 1].partition("-")[2].rstrip(".")
        if (
            not person.affiliation
            and end + 1 < len(tags)
            and (n.lowers[end] in self.speech.idioms.origin or affiliated(n, end, begin))
        ):
            stop = end + 1
            while stop < len(tags) and tags[stop] in "Cd'":
                stop += 1
            if stop > end + 1 and tags[stop - 1] == "C":
                start = end + 2 if tags[end + 1] == "d" else end + 1
                person.affiliation = n.slice(start, stop)
        self.classify(person, title, end)
        if not person.kind and end + 2 < len(tags) and tags[end : end + 2] == [",", "#"] and (
            tags[end + 2] in ",."
        ):  # fmt: skip
            person.kind = "person"  # “Ng, 34,”
        which = tags[end : end + 2] == [",", "R"] and n.lowers[end + 1] in self.speech.idioms.which
        if which and not person.kind:
            person.kind = "organisation"  # “Irwell Homes, which manages it, …”
        named_so = (
            self.speech.only_clauses
            and begin
            and tags[begin - 1] == "l"
            and (n.lex.is_organisation(n.lowers[begin - 1]) and len(words) > 1)
        )  # “the company Altona Lund”
        if (organised or named_so) and not person.kind:
            person.kind = "organisation"

    def parent(self, child: int) -> None:
        """Note that somebody is a father or a mother: “Ann Ng, 56, and her son Bo”."""
        n, tags, idioms = self.n, self.n.tags, self.speech.idioms
        at = child - 2
        what = idioms.fathers.get(n.lowers[at]) if at > 2 else None
        if what is None or tags[at - 1] != "c":
            return
        at -= 2
        while at > 1 and tags[at] in ",#":
            at -= 1
        first = at
        while first > 0 and tags[first - 1] in "C":
            first -= 1
        person = self.by_words.get(tuple(n.lowers[first : at + 1]))
        if person is not None:
            person.roles.add(what)

    def where(self, phrase: Phrase) -> bool:
        """Whether what seems to be a name is the place of a role: “burmistrz Nowego Lasu”."""
        return tuple(self.n.lowers[phrase.first : phrase.last]) in self.wheres

    def is_where(self, begin: int, end: int) -> bool:
        """The same of words in the text: they follow a role that stands behind a full name."""
        n, tags = self.n, self.n.tags
        if not self.speech.has_cases or begin < 4 or tags[begin - 1] not in "oO":
            return False
        if any(gender_of(n.lowers[at]) for at in range(begin, end)):
            return False
        words = tuple(n.lowers[begin:end])
        k = begin - 2
        while k > 2 and tags[k] in "lo":
            k -= 1
        if tags[k] == "," and tags[k - 2 : k] == ["C", "C"] and gender_of(n.lowers[k - 2]):
            self.wheres.add(words)
        return words in self.wheres

    def classify(self, person: Person, title: str, end: int) -> None:
        first, last = person.words[0], person.words[-1]
        given = gender_of(first)
        second = gender_of(person.words[1]) if len(person.words) > 2 else given
        speech = self.speech
        if title in speech.men:
            person.gender = "m"
        elif title in speech.women:
            person.gender = "f"
        elif not person.gender:
            if given:
                # “Lou Ann Ng”: of two first names that differ, neither tells.
                person.gender = given if second in (given, "") else ""
            elif speech.nouns_are_capitalised and self.n.lex.is_role(title):
                person.gender = "f" if title.endswith(speech.female_roles) else "m"
        if not person.gender and not person.roles.isdisjoint(speech.idioms.woman):
            person.gender = "f"  # “Ng’s daughter, Ivy, …”
        elif not person.gender and not person.roles.isdisjoint(speech.idioms.man):
            person.gender = "m"
        lex = self.n.lex
        organised = not given and any(
            lex.is_organisation(word) or word in speech.outlets for word in person.words
        )
        organised = organised or (
            not given and not title and not speech.firms.isdisjoint(person.words[1:])
        )
        if (title or given or person.role) and not organised:
            person.kind = "person"
        elif not person.kind:
            if organised:
                person.kind = "organisation"
            elif last in speech.places or first in speech.places:
                person.kind = "place"

    def index(self) -> None:
        longest = sorted(self.by_words.values(), key=lambda each: -len(each.words))
        suffixes: dict[tuple[str, ...], Person] = {}
        for person in longest:
            if self.by_words[person.words] is not person:
                continue
            whole = suffixes.get(person.words)
            if whole is not None and person.words[0] in PARTICLES:
                self.by_words[person.words] = whole
                continue
            if person.words[-1] in SUFFIXES and (short := self.by_words.get(person.words[:-1])):
                person.mentions = sorted(person.mentions + short.mentions)
                self.by_words[short.words] = person  # “Sammy Davis”, who is Jr.
            for k in range(1, len(person.words) - 1):
                suffixes.setdefault(person.words[k:], person)
        for person in dict.fromkeys(self.by_words.values()):
            self.add(person)
        for person in self.single.values():
            full = self.by_last.get(person.words[0], ())
            if len(full) == 1 and full[0].kind in {"person", ""}:
                # “Sheriff Ng” is who is called Ann Ng elsewhere.
                if len(self.honoured[person.words[0]]) == 1:
                    full[0].gender = person.gender or full[0].gender
                self.called(full[0], person.roles - full[0].roles)
            else:
                self.add(person)

    def add(self, person: Person) -> None:
        if len(person.words) > 1:
            self.by_last[person.words[-1]].append(person)
            if person.words[-1] in SUFFIXES:
                self.by_last[" ".join(person.words[:-1])].append(person)
                self.by_last[person.words[-2]].append(person)
            for word in person.words[:-1]:
                self.by_any[word].append(person)
            for k, word in enumerate(person.words):
                if word in PARTICLES and k:
                    self.by_last[" ".join(person.words[k:])].append(person)
        if self.speech.family_endings:
            self.by_stem[self.stem(person.words[-1])].append(person)
        self.called(person, person.roles)

    def called(self, person: Person, roles: Iterable[str]) -> None:
        """Let roles mean a person: “the mayor”."""
        for role in roles:
            self.by_role[role].append(person)

    def stem(self, word: str) -> str:
        for ending in sorted(self.speech.family_endings, key=len, reverse=True):
            if word.endswith(ending) and len(word) - len(ending) >= STEM:
                return word[: -len(ending)]
        return word
