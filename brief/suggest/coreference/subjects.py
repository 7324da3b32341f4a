"""Who is the subject of a sentence, for the sentences behind it."""

from __future__ import annotations

import msgspec

from brief.suggest.coreference.naming import Naming
from brief.suggest.coreference.speaker import Speaker
from brief.suggest.lexicon import gender_of
from brief.suggest.narration import STARTS
from brief.suggest.phrases import Phrase, behind_where, np_right, thing_first

ASIDE = 24
"""The most tokens of what is said of a document behind a comma."""
FEW = 8
"""The most tokens of an adverbial before a pronoun that is the subject."""


class Coreference(Naming):
    """Resolves subjects in the order of the text."""

    def subject(self, begin: int, end: int, paragraph: int) -> Speaker | None:
        """The subject of a sentence that nobody says: its first noun phrase, if it is somebody."""
        n, tags = self.n, self.n.tags
        k = begin
        while k < end and tags[k] in "cb,-":
            k += 1
        colon = next((x for x in range(k, min(end, k + 4)) if tags[x] == ":"), -1)
        if colon > 0 and set(tags[begin:colon]) <= set("bplD"):
            phrase = np_right(n, colon + 1, end)  # “Also there: Ann Ng, a nurse”
            if phrase is not None and phrase.named and phrase.last - phrase.first > 1:
                return self.heard(phrase, paragraph)
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
            if comma > 0 and n.lowers[comma - 1] in self.speech.works and (
                self.speech.only_clauses and tags[comma + 1] == "d"
            ):  # fmt: skip
                # “In her memoir, The Heron’s Nose, she wrote”
                comma = next((x for x in range(comma + 1, min(end, k + 25)) if tags[x] == ","), -1)
            if comma > 0 and comma + 1 < end:
                phrase = self.behind_description(np_right(n, comma + 1, end), end)
                if phrase is not None and (phrase.named or phrase.pronoun):
                    return self.heard(phrase, paragraph)
            if (found := self.behind_time(k, end, paragraph)) is not None:
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
            if self.speech.only_clauses and k < end and tags[k] == "d":
                described = np_right(n, k, end)
                name = None
                if described is not None and tags[described.end : described.end + 1] == [","]:
                    name = np_right(n, described.end + 1, end)
                if name is not None and name.named and tags[name.end] in "lvaMb":
                    return self.heard(name, paragraph)  # “Born in Troy, the son of …, Ng liked”
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
        phrase = self.document_only(phrase)
        if phrase.named and thing_first(n, phrase.first, phrase.last):
            phrase = np_right(n, phrase.end + 1, end) or phrase  # “Scharfe Kritik übte Ng”
        if (behind := self.behind_adverbial(phrase, end)) is not None:
            return self.heard(behind, paragraph)
        return self.heard(self.behind_description(phrase, end) or phrase, paragraph)

    def behind_time(self, k: int, end: int, paragraph: int) -> Speaker | None:
        """The subject behind when it was, without a comma, in a sentence that begins at a token.

        “By Saturday morning he had offered another, tweeting”, “For the next two hours the mayor
        defended it, saying”.
        """
        n, tags, spans = self.n, self.n.tags, self.speech.idioms.spans
        if tags[k] not in "pD":
            return None
        near = range(k, min(end, k + FEW))
        first = next((x for x in near if tags[x] not in "pDdl#b"), end)
        if k + 1 < first < end - 1 and tags[first] == "r" and tags[first + 1] in "aMvNb":
            return self.heard(Phrase(first, first + 1, pronoun=n.lowers[first]), paragraph)
        when = next((x for x in near[1:] if tags[x] == "D" or n.lowers[x] in spans), end)
        while when < end and (tags[when] == "D" or n.lowers[when] in spans):
            when += 1
        if when >= end - 1 or tags[when] not in "dCtO" or "," in tags[k:when]:
            return None
        phrase = np_right(n, when, end)
        return self.heard(phrase, paragraph) if phrase is not None else None

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

    def document_does(self, phrase: Phrase) -> bool:
        """Whether an English document is a subject: “The order directs …”, whom “it” then means."""
        n, verb = self.n, phrase.end
        if not self.speech.only_clauses or not n.lex.is_document(n.lowers[phrase.head]):
            return False
        if n.tags[verb] == ",":  # “The papers, filed by prosecutors, say …”
            close = next((k for k in range(verb + 1, verb + ASIDE) if n.tags[k] in ",.;:QP"), verb)
            verb = close + 1 if n.tags[close] == "," else verb
        return n.tags[verb] in "lvaMb"

    def document_only(self, phrase: Phrase) -> Phrase:
        """An English document without its verb, which is no list’s: “The order directs …”."""
        n, idioms = self.n, self.speech.idioms
        if not self.speech.only_clauses or phrase.pronoun:
            return phrase
        if phrase.named:
            last = phrase.end
            while phrase.end - phrase.begin == 1 and n.tags[last] == "l":
                last += 1
            group = (
                last > phrase.end and n.tags[last] in "aMv" and n.lex.is_group(n.lowers[last - 1])
            )  # “Civil liberties groups have sued”
            return Phrase(phrase.begin, last, head=last - 1) if group else phrase
        for k in range(phrase.begin + 1, min(phrase.end - 1, phrase.begin + FEW)):
            word = n.lowers[k + 1]
            if n.lex.is_document(n.lowers[k]) and (
                word in idioms.acts_of_one or word in idioms.acts_or_things_of_one
                or word in idioms.acts
            ):  # fmt: skip
                return Phrase(phrase.begin, k + 1, head=k)
        return phrase

    def heard(self, phrase: Phrase, paragraph: int) -> Speaker | None:
        if (
            phrase.named
            or phrase.pronoun
            or self.n.tags[phrase.head] in "oO"
            or (self.n.lex.is_group(self.n.lowers[phrase.head]))
            or self.document_does(phrase)
        ):
            if self.in_a_case(phrase):
                return None
            found = self.resolve(phrase, phrase.begin, paragraph, None)
            if phrase.named and found.name is None and self.namesakes(phrase):
                return found
            return found if found.name and not self.common(phrase, found) else None
        return None

    def namesakes(self, phrase: Phrase) -> bool:
        """Whether several people have the last name of a phrase."""
        last = self.n.lowers[phrase.last - 1]
        people = (each for each in self.people.by_last.get(last, ()) if each.kind == "person")
        return next(people, None) is not None and next(people, None) is not None

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

    def in_a_case(self, phrase: Phrase) -> bool:
        """Whether a description is no subject by its form: “Директора задержали”."""
        if not self.speech.has_cases or phrase.named or phrase.head < 0:
            return False
        lower = self.n.lowers[phrase.head]
        return (
            self.n.lex.inflected(lower, self.n.lex.role_stems)
            and lower not in self.speech.roles | self.speech.groups
        )
