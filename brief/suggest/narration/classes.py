"""The class of a word, by itself and by the words before it."""

from __future__ import annotations

import re

from brief.language import Speech
from brief.suggest.lexicon import (
    CLOSED,
    SUFFIXES,
    Lexicon,
)
from brief.suggest.narration.tokens import NarrationTokens

PREFIXED = re.compile(r"(?:al|el|ad|an|ar|as|at|ash|ibn|bin|abu|ould|d|o)[-‑][^\W\d_a-z]")
"""“al-Karimi”: a name that begins with a small letter."""
AUXILIARY = frozenset("aM")
BEGINS = frozenset(".!?P:-Q")
ACRONYM = 3
STARTS = ".!?P:-Q(;"
"""What may stand before the first word of a sentence."""
ADJECTIVES = 2
"""The most adjectives of what a noun is of."""
NEAR = 9
"""How far before a verb the noun may be that it is of."""


class Classes(NarrationTokens):
    """Classes of words, while a text is read."""

    def joined(self, lower: str) -> int:
        """Where in a word an auxiliary begins that is written together with it: “she’d”, or 0."""
        at = lower.rfind("'")
        return at if at > 0 and self.lex.classes.get(lower[at:], "") in AUXILIARY else 0

    def gives(self, lower: str) -> bool:
        """Whether a verb stands behind what gives the sentence before to somebody."""
        idioms, lowers = self.lex.speech.idioms, self.lowers
        return lower in idioms.announcing and any(
            tuple(lowers[-len(each) :]) == each
            and self.tags[-len(each) - 1 : -len(each)] in ([], ["P"], ["."], ["Q"])
            for each in idioms.so_it
        )

    def small(self, word: str, lower: str, stop: int) -> str:
        """The class of a word that begins with a small letter."""
        lex, speech, tags = self.lex, self.lex.speech, self.tags
        known = lex.classes.get(lower)
        if known == "v":
            clitic = (
                tags
                and self.lowers[-1] in speech.clitics
                and tags[-2:-1]
                and (
                    tags[-2] in ",CoO)NRr"
                    or (tags[-2] in "cb" and lower.endswith(speech.idioms.finite_ends or "-"))
                )
            ) or self.gives(lower)
            noun = (
                tags
                and not clitic
                and not (speech.verb_first and (len(tags) == 1 or tags[-2] in BEGINS))
                and (
                    (tags[-1] == "d" and not self.says_alone(lower) and not self.share())
                    or (
                        tags[-1] == "p"
                        and self.lowers[-1] not in speech.to
                        and not (tags[-2:-1] == ["a"] and self.lowers[-1] in speech.adverbs)
                    )  # but “has since said”
                    or (
                        lower in lex.bare
                        and lower not in speech.idioms.no_noun
                        and tags[-1] in "lo"
                        and not plural(self.lowers[-1], speech)
                        and not self.plural_of()
                    )
                    or (
                        speech.only_clauses
                        and tags[-2:] == ["p", "l"]
                        and self.lowers[-2] in speech.to
                        and lower[:-1] in lex.bare
                        and not (lower in speech.idioms.saying or plural(self.lowers[-1], speech))
                    )  # “to settle claims”, but “a letter to parents claims”
                    or (
                        speech.only_clauses
                        and tags[-2:] == ["d", "l"]
                        and self.lowers[-1].endswith("ing")
                        and lower.endswith("s")
                        and lower[:-1] in lex.bare - speech.idioms.no_noun
                    )  # “in her opening remarks”
                    or (
                        speech.only_clauses
                        and lower in speech.idioms.unchanged & speech.idioms.claimed
                        and tags[-2:] == ["d", "l"]
                        and self.lowers[-2] in speech.possessives
                        and not lex.is_group(self.lowers[-1])
                    )  # “its full-year forecast”
                    or (lower in lex.bare and tags[-1] == "'")
                    or (lower in lex.bare and self.lowers[-1] in speech.idioms.saying)
                    or (
                        lower in lex.bare
                        and tags[-2:] == ["C", "l"]
                        and self.lowers[-1] in speech.idioms.acts_of_one
                    )  # “Ng takes charge”
                    or (speech.only_clauses and tags[-1] == "v" and lower.endswith("ed"))
                    or (
                        speech.only_clauses
                        and tags[-1] == "l"
                        and lower.endswith("s")
                        and lower[:-1] in lex.bare
                        and self.lowers[-1].endswith(speech.idioms.past_ends)
                    )  # “reviewed reports”
                    or (
                        speech.only_clauses
                        and lower.endswith("s")
                        and lower[:-1] in lex.bare - speech.idioms.no_noun
                        and (tags[-1] == "v" or tags[-2:] == ["p", "l"])
                        and not (tags[-1] == "l" and plural(self.lowers[-1], speech))
                    )  # “said orders had fallen”, “in written comments”
                    or (
                        lower in lex.bare
                        and self.lowers[-1] in speech.verbs.tell
                        and tags[-1] not in "l"
                    )  # but “The emails show”
                    or (lower in lex.bare and tags[-1] == "#" and "-" in self.lowers[-1])
                    or (
                        speech.only_clauses
                        and lower in lex.bare
                        and tags[-2:] == ["d", "#"]
                        and self.lowers[-2] in speech.idioms.articles
                    )  # “a 2016 report”
                    or (
                        speech.only_clauses
                        and tags[-1] == "#"
                        and lower[:-1] in lex.bare
                        and lower[:-1] not in speech.idioms.no_noun
                        and tags[-2:-1] != ["D"]
                    )  # “22.4 points”, but “SB 441 says”
                    or (lower in speech.idioms.showing and tags[-1] != "r" and not self.shows())
                    or (tags[-2:] == ["d", "l"] and manner(self.lowers[-1], lex))
                )
            )
            return "l" if noun else known
        if (
            known == "g"
            and tags
            and (
                (tags[-1] == "d" and self.lowers[-1] not in speech.idioms.alone)
                or (tags[-1] == "'" and speech.only_clauses)
                or (lower in speech.documents and tags[-1] != ",")
            )
        ):
            return "l"  # “a cheering crowd”, “a court ruling”
        if known == "R" and lower in speech.possessives and tags and tags[-1] != ",":
            return "d"  # “sagte dessen Chef”
        if known == "M" and tags and tags[-1] == "d" and speech.only_clauses:
            return "l"  # “the will”
        if known is None:
            if lower in SUFFIXES and tags[-1:] == ["C"] and self.text[stop : stop + 1] == ".":
                return "C"  # “Hans Meyer sen.”
            if lower in speech.titles and (
                self.text[stop : stop + 1] == "."
                or (len(lower) < 4 and self.text[stop + 1 : stop + 2].isupper())
            ):  # fmt: skip
                return "t"
            if "-" in lower and PREFIXED.match(word):
                return "C"
            if speech.nouns_are_capitalised and len(lower) <= ACRONYM and lower in speech.outlets:
                return "C"  # “dpa”
            known = "D" if lower in speech.times else "o" if lex.is_role(lower) else "l"
        if (
            known not in "gR"
            and not (speech.enclitic and "-" in word)  # “a-t-elle” is two words
            and lower == word
            and "." not in word
            and lower not in speech.abbreviations
            and lower not in speech.titles
        ):
            lex.remember(word, known)
        return known

    def says_alone(self, lower: str) -> bool:
        """Whether a verb has a determiner as its subject: “half say”, but not “some claims”."""
        idioms, bare = self.lex.speech.idioms, self.lex.bare
        if self.tags[-3:] == ["p", "d", "d"] and self.lowers[-3] in self.lex.speech.whose:
            return lower not in bare and lower[:-1] not in bare  # “Three of the seven said”
        if self.lowers[-1] not in idioms.alone:
            return False
        if self.lowers[-1] in idioms.single:
            return lower not in bare
        if self.tags[-2:-1] in ([], ["."], ["P"]) and not lower.endswith("s"):
            return True  # “Some fear it will close”
        return lower not in idioms.claimed and lower[:-1] not in bare

    def plural_of(self) -> bool:
        """Whether a plural stands before a noun that it is of: “allies of the chancellor say”."""
        adjectives = 0
        english = self.lex.speech.only_clauses
        while english and self.tags[-2 - adjectives : -1 - adjectives] == ["l"] and (
            adjectives < ADJECTIVES
        ):  # fmt: skip
            adjectives += 1  # “figures from the motoring body show”
        where = -3 - adjectives
        if self.tags[where : where + 2] != ["p", "d"]:
            return False
        noun = where - 1
        idioms = self.lex.speech.idioms
        if self.lowers[noun:where] and (
            self.lowers[noun].endswith("ed") or self.lowers[noun] in idioms.irregular
        ):
            noun -= 1  # “emails released by the committee suggest”
        if self.tags[noun : noun + 1] == ["d"] and english and (
            self.lowers[noun] in idioms.alone - idioms.single
        ):  # fmt: skip
            return True  # “Many in the party fear”
        return self.tags[noun : noun + 1] in (["l"], ["o"], ["C"], ["O"]) and (
            plural(self.lowers[noun], self.lex.speech)
        )

    def share(self) -> bool:
        """Whether a number of a whole stands last: “one in five said”."""
        return (
            len(self.lowers) > 1
            and self.lowers[-2] in self.lex.speech.idioms.shares
            and self.tags[-3:-2] in (["d"], ["#"])
        )

    def shows(self) -> bool:
        """Whether several documents may show something: “filings with the state board show”.

        What is said of them may stand between: “The memos, released on Friday, show”.
        """
        last = len(self.tags)
        if self.tags[-1:] == [","]:
            aside = range(last - 2, max(last - 2 - 2 * NEAR, -1), -1)
            last = next((k for k in aside if self.tags[k] in ",;:.P"), last)
        low = max(last - NEAR, 0)
        for lower, tag in zip(self.lowers[low:last][::-1], self.tags[low:last][::-1], strict=True):
            if lower in self.lex.speech.documents:
                return plural(lower, self.lex.speech)
            if tag not in "pdCOolD#b'":
                break
        return False

    def capitalised(self, word: str, lower: str) -> str:
        """The class of a word that begins with a capital."""
        lex, speech, tags = self.lex, self.lex.speech, self.tags
        caps = self.all_capitals
        known = lex.classes.get(lower, "")
        if known == "r" and len(word) == 1 and word.isascii():
            return known  # “I”
        begins = not tags or tags[-1] in STARTS
        if begins and "-" in lower and all(lex.classes.get(k) == "d" for k in lower.split("-")):
            return "d"  # “Forty-four percent”
        if known and known in CLOSED and (caps or begins):
            return known
        if known == "g" and begins:
            return "g"
        if speech.nouns_are_capitalised and lower in speech.no_content:
            return "b"  # “sagte Karla Wöhrl Nein”
        if begins and speech.implied and (
            lower in speech.put or lower in speech.idioms.asking
        ):  # fmt: skip
            return "l"  # “Pytana o …”, “Pytam Ng”
        if known == "v" and begins and speech.implied:
            return "v"
        if known == "v" and begins and lower.endswith("ed") and not caps:
            return "l"  # “Asked by …,”
        if caps and known and known in "vg":
            return "l" if tags and tags[-1] in "dp" else known
        if not caps and (lower in speech.titles or lower in speech.men or lower in speech.women):
            return "t"
        if known == "o" or lex.is_role(lower):
            return "O"
        if lex.party(word):
            return "D"  # “Sen. Ann Ng, D-Ohio, said”: no name, and skipped as “on Monday” is
        # Where days and months are written small, one with a capital is a name: “Piotr Maj”.
        small = not speech.verbs.clause and not begins and not caps
        return "D" if lower in speech.times and not small else "C"

    def enclitic(self, word: str, lower: str, begin: int, stop: int) -> bool:
        """Add “dit-il” as a verb and its pronoun; False where a word is no such thing."""
        for ending, pronoun in self.lex.speech.enclitic.items():
            base = lower.removesuffix(ending)
            tag = self.lex.classes.get(base, "") if base != lower else ""
            if tag in {"v", "a", "M"}:
                cut = begin + len(base)
                self.add(word[: len(base)], base, begin, cut, tag)
                self.add(word[len(base) :], pronoun, cut, stop, "r")
                return True
        return False


def manner(lower: str, lex: Lexicon) -> bool:
    """Whether an English word tells how: “repeatedly”, but not “family”."""
    return lower.endswith("ly") and not (lex.is_group(lower) or lex.is_relation(lower))


def plural(lower: str, speech: Speech) -> bool:
    """Whether an English noun may be the subject of a verb without “-s”."""
    if lower.endswith(speech.idioms.singular_ends or ("-",)):
        return False
    ends = ("s", "ly", *speech.idioms.men_ends)
    return lower.endswith(ends) or lower in speech.idioms.plurals
