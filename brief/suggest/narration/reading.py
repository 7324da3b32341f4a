"""From a text to its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brief.suggest.lexicon import (
    CLOSED,
    ENDING,
    LETTERS,
    PARTICLES,
    SHORT_NAMES,
    SUFFIXES,
    TITLE_NAMES,
    gender_of,
)
from brief.suggest.narration.classes import STARTS, Classes
from brief.suggest.quotations import Quotation

INITIALS = r"[^\W\d_]{1,3}\.(?:[-‑][^\W\d_]{1,3}\.)+|[^\W\d_]\.[ªº]"
"""“J.-P.”, “Th.-M.”, “M.ª”: a full stop within them ends nothing."""
WORD = rf"{INITIALS}|(?:[^\W\d_]\.){{2,}}|" + (
    r"[^\W_]+(?:[-‑&./][^\W_]+|['’][^\W\d_]+|(?<=\d)[,:]\d+)*|(?<=\s)['’]s\b"
)
TOKEN = re.compile(rf"{WORD}|(?P<gap>\n[ \t\r]*\n\s*)|(?P<line>\n[ \t]*)|[^\w\s]{{6,}}|[^\w\s]|_")


@cache
def with_elisions(elided: tuple[str, ...]) -> re.Pattern[str]:
    """The tokens of a language in which words lose their vowel before an apostrophe."""
    shortened = "|".join((r"[^\W\d_]", *elided))
    return re.compile(rf"(?:{shortened})['’](?=\w)|{TOKEN.pattern}")


PARTY = ("d-", "r-", "i-")
"""“Ann Ng, D-Utopia,”: a party and a state."""
NEXT_WORD = re.compile(r"[^\W\d_]+")
BEGINNING = frozenset("dprcs")
"""Classes of words that begin the next sentence behind “X.”, for all that a name could follow."""
DASHES = frozenset("—–―-‒")


class NarrationReading(Classes):
    """Reads words and signs between the quotations."""

    def read(self, found: list[Quotation]) -> None:
        """Add the tokens of the reporter's own words, and one for each quotation."""
        lex, text, add = self.lex, self.text, self.add
        words, lowers, tags = self.words, self.lowers, self.tags
        starts, ends = self.starts, self.ends
        plain, inside, first = lex.plain, lex.names, lex.first_names
        if self.all_capitals:
            inside = first = {}
        elided = lex.speech.idioms.elided
        tokens = (with_elisions(elided) if lex.speech.elisions else TOKEN).finditer
        skip = -1
        for start, end, quotation in self.stretches(found):
            for match in tokens(text, start, end):
                word = match.group()
                begin, stop = match.span()
                if tag := plain.get(word):
                    # Most words of a text: no call for each.
                    words.append(word)
                    lowers.append(word)
                    starts.append(begin)
                    ends.append(stop)
                    tags.append(tag)
                elif (
                    name := (first if not tags or tags[-1] in STARTS else inside).get(word)
                ) and text[stop : stop + 1] != ".":
                    words.append(word)
                    lowers.append(name[0])
                    starts.append(begin)
                    ends.append(stop)
                    tags.append(name[1])
                elif begin < skip:
                    continue
                elif word[0] == "\n":
                    if self.lines or match.lastgroup == "gap":
                        add("", "", begin, stop, "P")
                elif not word[0].isalnum():
                    sign = punctuation(word)
                    if sign == "'" and len(word) > 1:
                        word = "'s"
                        sign = "'" if tags and tags[-1] in "CoOl" else "a"
                    elif word == "&":
                        if tags and tags[-1] == "C" and text[stop : stop + 2].strip().istitle():
                            sign = "C"  # “Smith & Co said”
                    elif word != ".":
                        lex.remember(word, sign)  # a full stop may belong to the word before
                    add(word, word, begin, stop, sign)
                else:
                    skip = self.word(word, begin, stop, end)
            if quotation is not None:
                self.quoted[len(tags)] = quotation
                add("", "", quotation.outer, quotation.after, "Q")
        add("", "", len(text), len(text), "P")

    def stretches(self, found: list[Quotation]) -> Iterator[tuple[int, int, Quotation | None]]:
        """Where the reporter's own words stand, with the quotation behind each."""
        position = 0
        for quotation in found:
            if not quotation.depth:
                yield position, quotation.outer, quotation
                position = quotation.after
        yield position, len(self.text), None

    def word(self, word: str, begin: int, stop: int, end: int) -> int:
        """Add one word, with the full stop or the “’s” that belongs to it; where it ends."""
        speech, text = self.lex.speech, self.text
        lower = word.lower().replace("’", "'")
        possessive = 0
        if lower.endswith("'s") and len(lower) > 2:
            possessive = 2
            lower, word = lower[:-2], word[:-2]
        elif (at := self.joined(lower)) > 0:
            middle = begin + at
            self.word(word[:at], begin, middle, middle)
            self.add(word[at:], lower[at:], middle, stop, self.lex.classes[lower[at:]])
            return stop
        first = word[0]
        named = self.tags[-2:] in (["C", "C"], ["C", "t"])
        if lower in LETTERS and not word[1:].islower() and named and not (
            self.all_capitals
        ):  # fmt: skip
            return stop
        if first.isdigit():
            endings = speech.variation_endings
            tag = "o" if endings and lower.endswith(endings) else "#"
        elif first.isupper():
            tag = self.capitalised(word, lower)
            if not (possessive or "-" in word or word[-1] == "." or self.all_capitals):
                starts = not self.tags or self.tags[-1] in STARTS
                self.lex.remember_name(word, lower, tag, first=starts)
        else:
            tag = self.small(word, lower, stop)
        if (
            stop < end and text[stop] == "." and not possessive
            and not (lower in speech.idioms.units
                     and text[stop + 1 : stop + 3].strip()[:1].isupper())
            and not (lower in ENDING - speech.titles and self.begins_sentence(stop + 2))
            and (lower in speech.abbreviations or self.initial(word, stop)
                 or (tag == "#" and self.ordinal(lower, stop))
                 or self.shortened(lower, stop))
        ):  # fmt: skip
            stop += 1
            word += "."
            if tag in CLOSED and self.initial(word[:-1], stop - 1):
                tag = "C"  # “A. Ng”, for all that “a” is
        elif tag == "t" and lower in TITLE_NAMES:
            tag = "C"
        title = (
            lower in speech.titles
            and text[stop : stop + 1].isspace()
            and (text[stop + 1 : stop + 2].isupper())
        )  # “Democrats, Sen. Ann Ng said, were told”
        if lower in SUFFIXES and word[0].isupper() and self.tags[-2:] == ["C", ","] and not title:
            self.drop()  # “Sammy Davis, Jr.”
        if speech.enclitic and "-" in lower and self.enclitic(word, lower, begin, stop):
            return stop
        self.add(word, lower, begin, stop - possessive, tag)
        if word[-1] == "." and "." in word[:-1] and (
            self.begins_sentence(stop + 1)
            or (lower in speech.idioms.half_days and self.names_somebody(stop + 1))
        ):  # fmt: skip
            self.add(".", ".", stop - 1, stop, ".")  # “in Washington, D.C. The court”
        if possessive:
            verb = speech.only_clauses and (tag in "rmR" or lower in speech.idioms.existential)
            self.add("'s", "'s", stop - possessive, stop, "a" if verb else "'")
        return stop

    def shortened(self, lower: str, stop: int) -> bool:
        """Whether a full stop shows an abbreviation that no list has: “Dem.,”, “(R-Utop.)”."""
        return self.text[stop + 1 : stop + 2] == "," or lower.startswith(PARTY)

    def initial(self, word: str, stop: int) -> bool:
        """Whether what a full stop follows begins a name: “J.”, “Hans-J.”, “Ch.”.

        It does not before “The”, “He”.
        """
        first, hyphen, last = word.rpartition("-")
        letter = len(last) == 1 and last.isupper()
        if not letter and not (word.istitle() and word.lower() in SHORT_NAMES):
            return False
        if hyphen and self.lex.speech.nouns_are_capitalised and not gender_of(first.lower()):
            return False  # “Vitamin-C.”
        following = NEXT_WORD.match(self.text, stop + 2)
        if following is None or not following.group()[0].isupper():
            return not hyphen
        return not self.begins_sentence(stop + 2)

    def begins_sentence(self, at: int) -> bool:
        """Whether a small word with a capital stands at a place, and no part of a name."""
        following = NEXT_WORD.match(self.text, at)
        if following is None or not following.group()[0].isupper():
            return False
        lower = following.group().lower()
        if lower in PARTICLES and not self.lex.speech.nouns_are_capitalised:
            return False
        return self.lex.classes.get(lower, "") in BEGINNING

    def names_somebody(self, at: int) -> bool:
        """Whether a word with a capital stands at a place that is no day and no zone of time."""
        following = NEXT_WORD.match(self.text, at)
        if following is None or not following.group()[0].isupper():
            return False
        lower = following.group().lower()
        return lower not in self.lex.speech.times | self.lex.speech.idioms.zones

    def ordinal(self, number: str, stop: int) -> bool:
        """Whether a number with a full stop is “third”, as in “am 3. Mai”, “der 1. Senat”."""
        speech = self.lex.speech
        if not speech.ordinals or len(number) > 2 or self.text[stop + 1 : stop + 2] != " ":
            return False
        if self.tags and self.tags[-1] in "dp":
            return True
        following = NEXT_WORD.match(self.text, stop + 2)
        return following is not None and following.group().lower() in speech.times


def punctuation(sign: str) -> str:
    """The class of a sign."""
    if len(sign) > 1:
        return "'" if sign[1] == "s" else "_"
    if sign in DASHES:
        return "-"
    if sign in "…。！？":
        return "."
    if sign == "%":
        return "l"
    return sign if sign in ",.:;!?()'" else "'" if sign == "’" else "_"
