"""The classes of words that only the whole text tells: names, roles and verbs of no list."""

from __future__ import annotations

from brief.suggest.lexicon import (
    CLOSED,
    LETTERS,
    gender_of,
)
from brief.suggest.narration.classes import BEGINS
from brief.suggest.narration.reading import NarrationReading

NAME = 4
"""The most words of a name that is a subject."""
SPOKEN = 8
"""The fewest characters of what is taken for speech by its place alone."""


class Settling(NarrationReading):
    """Looks again at words, now that the whole text is known."""

    def settle_capitals(self) -> None:
        """Look again at words with a capital, now that the whole text is known."""
        if self.lex.speech.nouns_are_capitalised:
            self.participles_first()
            self.shown_before()
            self.attributes()
            self.women_and_men()
            self.surnames_of_roles([at for at, tag in enumerate(self.tags) if tag == "O"])
            self.surnames_first()
            return
        if self.all_capitals:
            return
        tags, lowers = self.tags, self.lowers
        first, inside, roles = [], set(), []
        for at in [at for at, tag in enumerate(tags) if tag in "CO"]:
            if tags[at] == "O":
                roles.append(at)
            elif not at or tags[at - 1] in BEGINS:
                first.append(at)
            else:
                inside.add(lowers[at])
        self.lower_first_words(first, inside)
        self.surnames_of_roles(roles)
        self.surnames_first()
        self.surnames_that_are_titles()
        self.numbers_that_are_somebody()
        self.prepositions_that_describe()
        self.names_that_own()
        self.months_as_names()

    def names_that_own(self) -> None:
        """Take “St Aidan’s”, “a friend of Ng’s” for names, “that” before a noun for a pointer."""
        tags, lowers, speech = self.tags, self.lowers, self.lex.speech
        for at, tag in enumerate(tags):
            if tag == "'" and at > 1 and tags[at - 1] == "C" and tags[at + 1] in "vaM.," and (
                lowers[at - 2].rstrip(".") in speech.idioms.saints
                or lowers[at - 1] in speech.idioms.owners_names
                or (
                    lowers[at - 2] in speech.whose
                    and tags[at - 3] in "lo"
                    and tags[at + 1] in "vaM"
                )
            ):  # fmt: skip
                tags[at] = "C"
            elif tag == "m" and lowers[at] in speech.idioms.pointing and tags[at + 1] == "l" and (
                not at or tags[at - 1] in BEGINS
                or (tags[at - 1] == "p" and lowers[at - 1] in speech.whose)  # “of that size”
            ):  # fmt: skip
                tags[at] = "d"  # “That consultation, Ng says, is over”

    def prepositions_that_describe(self) -> None:
        """Take “outside” for an adjective before people: “Outside experts said”."""
        tags, lowers, idioms = self.tags, self.lowers, self.lex.speech.idioms
        for at in [at for at, tag in enumerate(tags) if tag == "p"] if idioms.outside else ():
            first = not at or tags[at - 1] in BEGINS
            if lowers[at] in idioms.outside and (first or tags[at - 1] == "d") and (
                tags[at + 1] in "lo" and self.lex.is_group(lowers[at + 1])
                and tags[at + 2] in "vaMb"
            ):  # fmt: skip
                tags[at] = "l"

    def numbers_that_are_somebody(self) -> None:
        """Take “No 10” for the name of an office, and “the world No. 2” for what somebody is."""
        tags, lowers, idioms = self.tags, self.lowers, self.lex.speech.idioms
        if not idioms.numbered:
            return
        for at, tag in enumerate(tags):
            if tag != "#" or not at or lowers[at - 1].rstrip(".") not in idioms.numbered:
                continue
            if at > 1 and lowers[at - 2] in idioms.ranking:
                named = tags[at + 1] == "C"  # “the world No. 2 Ann Ng”
                tags[at - 1], tags[at] = ("l", "#") if named else ("o", "o")
            elif lowers[at] in idioms.numbered_offices and tags[at - 2] not in "ld":
                tags[at - 1], tags[at] = "C", "C"

    def surnames_that_are_titles(self) -> None:
        """Take a title that no name follows for one: “Mr Sheikh said”, “Imran Sheikh KC said”."""
        tags, lowers, names = self.tags, self.lowers, self.lex.speech.male_names
        for at, tag in enumerate(tags):
            if tag == "O" and lowers[at] in names and tags[at + 1] == "C" and (
                (not at or tags[at - 1] not in "dOoC") and not gender_of(lowers[at + 1])
            ):  # fmt: skip
                tags[at] = "C"  # “Dean Yardley said”, but “Dean Molly Fox”
            if tag == "t" and at and tags[at - 1] == "d" and tags[at + 1] not in "CtO" and (
                lowers[at] not in self.lex.speech.men | self.lex.speech.women
            ):  # fmt: skip
                tags[at] = "O"  # “The Archbishop of Utby said”
            bare = tag == "v" and lowers[at] in self.lex.bare
            if bare and (not at or tags[at - 1] in ",P.-") and (
                tags[at + 1] in "lo"
                and (self.lex.is_group(lowers[at + 1]) or self.lex.is_document(lowers[at + 1]))
                and tags[at + 2 : at + 3] in (["v"], ["a"], ["M"], ["."])
            ):  # fmt: skip
                tags[at] = "l"  # “…, state media said”
            if tag == "t" and at and tags[at - 1] in "tC" and (
                tags[at + 1] not in "CtObo" or lowers[at + 1] in LETTERS
            ):  # fmt: skip
                tags[at] = "C"

    def attributes(self) -> None:
        """Take “verkündeten” for an adjective: “in dem am Freitag verkündeten Urteil”."""
        tags, ends = self.tags, self.lex.speech.idioms.attributive
        for at in [at for at, tag in enumerate(tags) if tag == "v" and ends]:
            before = tags[max(0, at - NAME) : at]
            if self.lowers[at].endswith(ends) and tags[at + 1] in "CO" and (
                before[-1:] in (["D"], ["C"], ["b"]) and "dp" in "".join(before)
            ):  # fmt: skip
                tags[at] = "l"

    def shown_before(self) -> None:
        """Take “ergeben” for a verb of saying: “Das hat eine Studie ergeben.”"""
        tags, lowers, idioms = self.tags, self.lowers, self.lex.speech.idioms
        for at in [at for at, lower in enumerate(lowers) if at and lower in idioms.proving]:
            so = (lowers[at - 1],) in idioms.so_it and (at == 1 or tags[at - 2] in BEGINS)
            if so and any(map(self.lex.is_document, lowers[at + 1 : at + NAME])):
                tags[at] = "v"  # “Das ergab eine Studie”
        for at in [at for at, lower in enumerate(lowers) if lower in idioms.shown]:
            if tags[at + 1] not in ".P" or tags[at] == "v":
                continue
            first = at - 1
            while first > at - SPOKEN - NAME and tags[first] not in "a,;:.P":
                first -= 1
            begins = first < 2 or tags[first - 2] in BEGINS
            if tags[first] == "a" and begins and (lowers[first - 1],) in idioms.so_it:
                tags[at] = "v"

    def participles_first(self) -> None:
        """Take a participle before its verb for no name: “Rückblickend sagt Ng”."""
        ends, tags = self.lex.speech.idioms.participial, self.tags
        for at, tag in enumerate(tags):
            if tag == "C" and (not at or tags[at - 1] in BEGINS) and tags[at + 1] in "va" and (
                self.lowers[at].endswith(ends) and not self.lex.is_group(self.lowers[at])
            ):  # fmt: skip
                tags[at] = "b"

    def women_and_men(self) -> None:
        """Take “Frau” and “Herr” for no title where no name follows: “berichtete die Frau”."""
        honorifics = self.lex.speech.women | self.lex.speech.men
        for at, tag in enumerate(self.tags):
            if tag == "t" and self.lowers[at] in honorifics and self.tags[at + 1] not in "CtO" and (
                at and self.tags[at - 1] in "dlo"
            ):  # fmt: skip
                self.tags[at] = "O"

    def months_as_names(self) -> None:
        """Take a month before a name for a first name: “Mayor June Abbott”, not “in June Abbott”.

        Where that is sure, it is so everywhere.
        """
        months, tags, lowers = self.lex.speech.idioms.month_names, self.tags, self.lowers
        before = [
            at for at, tag in enumerate(tags)
            if tag == "D" and lowers[at] in months and tags[at + 1] == "C"
        ] if months else []  # fmt: skip
        sure = {
            lowers[at + 1] for at in before
            if at and tags[at - 1] in "toOQ"
        }  # fmt: skip
        for at in before:
            if lowers[at + 1] in sure:
                tags[at] = "C"

    def lower_first_words(self, first: list[int], inside: set[str]) -> None:
        """Take the capital of a sentence's first word for no name, where the text shows that.

        It is written small elsewhere, or a source begins with it, and no name within a sentence.
        """
        small = set(self.words)
        sources = self.lex.source_words
        for at in first:
            lower = self.lowers[at]
            if lower not in small and lower not in sources:
                continue
            if not (lower in inside or gender_of(lower) or self.lex.is_group(lower)):
                self.tags[at] = "p" if lower in sources else self.lex.classes.get(lower, "l")

    def surnames_of_roles(self, roles: list[int]) -> None:
        """Take a role that follows a first name for a last name, everywhere: “Molly Dean”."""
        tags, lowers = self.tags, self.lowers
        found = {
            lowers[at]
            for at in roles
            if at and tags[at - 1] == "C" and gender_of(lowers[at - 1]) and tags[at + 1] != "C"
        }
        for at in roles if found else ():
            if lowers[at] in found:
                tags[at] = "C"

    def surnames_first(self) -> None:
        """Take a small word that begins a sentence for a last name: “Anders sagt”."""
        tags, lowers = self.tags, self.lowers
        found = {
            lowers[at]
            for at, tag in enumerate(tags)
            if tag == "C" and at and tags[at - 1] == "C" and lowers[at] in self.lex.classes
            and gender_of(lowers[at - 1])
        }  # fmt: skip
        for at, tag in enumerate(tags) if found else ():
            if lowers[at] in found and tag in CLOSED and self.words[at][:1].isupper() and (
                tags[at + 1] in "vaM"
            ):  # fmt: skip
                tags[at] = "C"

    def unknown_verbs(self) -> None:
        """Take a word right behind what was said, and before who says it, for a verb of saying.

        “« … », peste Ng”, “« … », a tonné Ng”, “– … – grzmiała”: no list has all of them. In
        English the subject comes first too often.
        """
        speech, tags = self.lex.speech, self.tags
        if speech.only_clauses:
            self.nouns_before_auxiliaries()
            self.verbs_of_groups()
            self.unknown_english_verbs()
            self.nouns_before_titles()
            return
        german = speech.verb_first
        past = speech.feminine_verbs + speech.masculine_verbs
        for at, quotation in self.quoted.items():
            k = at + 1
            asked = self.text[quotation.end - 1] in "!?…" and tags[k] == "a"
            if not (asked or tags[k] in ",-") or quotation.end - quotation.start < SPOKEN:
                continue
            while tags[k] in ",-" and k < at + 3:
                k += 1
            if self.lowers[k] in speech.idioms.certain and (not at or tags[at - 1] in BEGINS):
                tags[k] = "v"  # “‘…’, ist Ng sicher”
                continue
            while tags[k] == "a" and k < at + 5:
                k += 1
            inverted = tags[k] == "r" and tags[k - 1] == "a" and tags[k + 1] == "l"
            k += inverted  # “s’est-elle écriée”
            if tags[k] != "l" or self.lowers[k] in speech.citing:
                continue
            follows = tags[k + 1]
            reflexive = self.lowers[k + 1] in speech.idioms.reflexive_behind or (
                self.lowers[k].endswith(speech.idioms.reflexive_ends or ("-",))
            )
            finite = bool(past) and self.lowers[k].endswith(past)
            alone = follows == "." and quotation.mark == "dash" and tags[k + 2] in "P-Q"
            if (
                follows in "dCtOo"
                or (german and follows == "r")
                or (follows in ".,-:" and (finite or reflexive))
                or (reflexive and tags[k + 2] in "dCtOol.,-")
                or alone
                or inverted
                or (finite and self.object_and_subject(k + 1))
            ):
                tags[k] = "v"

    def object_and_subject(self, at: int) -> bool:
        """Whether common nouns and then somebody follow: “– … – broniła decyzji wiceminister”."""
        for k in range(at, at + 4):
            if self.tags[k] in "COt" or self.lowers[k] in self.lex.speech.roles:
                return True
            if self.tags[k] not in "lpdo":
                return False
        return False

    def unknown_english_verbs(self) -> None:
        """Take “deadpanned” in “‘…,’ she deadpanned.” for a verb of saying.

        Only behind words that end with the comma of the sentence, a short subject between.
        """
        tags, lowers = self.tags, self.lowers
        for at, quotation in self.quoted.items():
            self.verb_of_what(at)
            if self.text[quotation.end - 1] not in ",?!" and tags[at + 1] != ",":
                continue
            k = at + 1 + (tags[at + 1] == ",")
            if tags[k] == "d":  # “one campaign insider dished.”
                while k < at + 2 + NAME and tags[k + 1] in "lo":
                    k += 1
                if lowers[k].endswith("ed") and tags[k - 1] in "lo" and tags[k + 1] in ".,:P":
                    tags[k] = "v"
                continue
            if tags[k] == "r":
                k += 1
            else:
                first = k
                while k < first + NAME and tags[k] in "Ct":
                    k += 1
                if k == first:
                    continue
            if tags[k] == "l" and lowers[k].endswith(("ed", "s")) and tags[k + 1] in ".,:pbP":
                tags[k] = "v"

    def nouns_before_auxiliaries(self) -> None:
        """Take “orders” in “Ng said orders had fallen” for no verb: another follows it.

        So also what documents are called behind a preposition.
        """
        tags, lowers = self.tags, self.lowers
        for at in [at for at, tag in enumerate(tags) if tag == "v"]:
            between = at > 0 and tags[at - 1] in "vm" and tags[at + 1] in "aM"
            says = lowers[at] in self.lex.speech.idioms.saying
            behind = at > 0 and tags[at - 1] in "pd" and lowers[at] in self.lex.speech.documents
            if (between or behind) and lowers[at].endswith("s") and not says:
                tags[at] = "l"  # “according to emails”

    def verbs_of_groups(self) -> None:
        """Take “reports” for a verb: “It can count, a team of biologists reports in Nature.”"""
        tags, lowers = self.tags, self.lowers
        for at in [at for at, tag in enumerate(tags) if tag == "l" and tags[at + 1] in ".pD"]:
            if not lowers[at].endswith("s") or lowers[at][:-1] not in self.lex.bare:
                continue
            first = at - 1
            while first > at - SPOKEN and tags[first] in "lCop":
                first -= 1
            if tags[first - 1 : first + 1] == [",", "d"] and tags[first + 2] == "p" and (
                self.lex.is_group(lowers[first + 1]) and lowers[first + 2] in self.lex.speech.whose
            ):  # fmt: skip
                tags[at] = "v"

    def verb_of_what(self, at: int) -> None:
        """Take “billed” in “what aides billed as a ‘handshake lunch’” for a verb of saying."""
        k = at - 1
        while k > 0 and self.tags[k] in "ds":
            k -= 1
        if self.tags[k] == "l" and self.lowers[k].endswith("ed"):
            what = k - 1
            while what > k - NAME and self.tags[what] in "dlCoOtr":
                what -= 1
            if self.lowers[what] in self.lex.speech.idioms.what_clauses and what < k - 1:
                self.tags[k] = "v"

    def nouns_before_titles(self) -> None:
        """Take “state” in “her rival, state Sen. Ann Ng,” for no verb."""
        tags = self.tags
        for at in [at for at, tag in enumerate(tags) if tag == "t"]:
            if at and tags[at - 1] == "v" and self.lowers[at - 1] in self.lex.bare and (
                at == 1 or (tags[at - 2] in ",dP.cv" and tags[at - 3 : at - 2] != ["Q"])
            ):  # fmt: skip
                tags[at - 1] = "l"
