"""A text without its quotations: words with their classes, sentences, paragraphs.

Each quotation is one token, so that no full stop within it ends a sentence and none of its words
is taken for the reporter's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from brief.language import Speech
from brief.suggest.lexicon import (
    CLOSED,
    ENDING,
    LETTERS,
    PARTICLES,
    SHORT_NAMES,
    SUFFIXES,
    TITLE_NAMES,
    Lexicon,
    gender_of,
)
from brief.suggest.quotations import MARKS, Quotation, paragraph_pattern

INITIALS = r"[^\W\d_]{1,3}\.(?:[-‑][^\W\d_]{1,3}\.)+|[^\W\d_]\.[ªº]"
"""“J.-P.”, “Th.-M.”, “M.ª”: a full stop within them ends nothing."""
WORD = rf"{INITIALS}|(?:[^\W\d_]\.){{2,}}|" + (
    r"[^\W_]+(?:[-‑&./][^\W_]+|['’][^\W\d_]+|(?<=\d)[,:]\d+)*|(?<=\s)['’]s\b"
)
TOKEN = re.compile(rf"{WORD}|(?P<gap>\n[ \t\r]*\n\s*)|(?P<line>\n[ \t]*)|[^\w\s]{(6,)}|[^\w\s]|_")
ELISION = re.compile(
    rf"(?:[^\W\d_]|[qQ]u|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)|{WORD}"
    rf"|(?P<gap>\n[ \t\r]*\n\s*)|(?P<line>\n[ \t]*)|[^\w\s]{(6,)}|[^\w\s]|_"
)
PREFIXED = re.compile(r"(?:al|el|ad|an|ar|as|at|ash|ibn|bin|abu|ould|d|o)[-‑][^\W\d_a-z]")
"""“al-Karimi”: a name that begins with a small letter."""
PARTY = ("d-", "r-", "i-")
"""“Ann Ng, D-Utopia,”: a party and a state."""
NEXT_WORD = re.compile(r"[^\W\d_]+")
AUXILIARY = frozenset("aM")
BEGINS = frozenset(".!?P:-Q")
BEGINNING = frozenset("dprcs")
"""Classes of words that begin the next sentence behind “X.”, for all that a name could follow."""
DASHES = frozenset("—–―-‒")
SENTENCE_LIMIT = 400
"""The most tokens of a sentence; a longer one is cut, so that nothing looks far."""
ACRONYM = 3
STARTS = ".!?P:-Q(;"
"""What may stand before the first word of a sentence."""
NEAR = 9
"""How far before a verb the noun may be that it is of."""
NAME = 4
"""The most words of a name that is a subject."""
SPOKEN = 8
"""The fewest characters of what is taken for speech by its place alone."""
DATELINE = 12
SAMPLE = 4000
LONG = 1000
STRIDE = 5
"""Of a long text, so many letters apart are looked at for whether all are capitals."""
MOSTLY = 0.7
"""The share of capital letters from which a text is all capitals."""


class Narration:
    """The tokens of a text, as lists of the same length; `quoted` has the quotation of a token."""

    def __init__(self, text: str, found: list[Quotation], lex: Lexicon) -> None:
        self.text = text
        self.lex = lex
        self.words: list[str] = []
        self.lowers: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.tags: list[str] = []
        self.quoted: dict[int, Quotation] = {}
        self.openings: dict[int, list[str]] = {}
        """The first words of quotations that were looked at, by where each begins."""
        self.lines = paragraph_pattern(text)
        sample = text[: SAMPLE : STRIDE if len(text) > LONG else 1]
        capitals, small = sum(map(str.isupper, sample)), sum(map(str.islower, sample))
        self.all_capitals = capitals > MOSTLY * (capitals + small)
        self.read(found)
        self.settle_capitals()
        self.unknown_verbs()
        self.gaps = [at for at, tag in enumerate(self.tags) if tag == "P"]
        self.sentences = self.split()
        self.triggers = self.find_triggers()

    def settle_capitals(self) -> None:
        """Look again at words with a capital, now that the whole text is known."""
        if self.lex.speech.nouns_are_capitalised:
            self.participles_first()
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
        self.months_as_names()

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
            reflexive = self.lowers[k + 1] == "się" or self.lowers[k].endswith("тся")
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

    def verb_of_what(self, at: int) -> None:
        """Take “billed” in “what aides billed as a ‘handshake lunch’” for a verb of saying."""
        k = at - 1
        while k > 0 and self.tags[k] in "ds":
            k -= 1
        if self.tags[k] == "l" and self.lowers[k].endswith("ed"):
            what = k - 1
            while what > k - NAME and self.tags[what] in "dlCoOtr":
                what -= 1
            if self.lowers[what] == "what" and what < k - 1:
                self.tags[k] = "v"

    def nouns_before_titles(self) -> None:
        """Take “state” in “her rival, state Sen. Ann Ng,” for no verb."""
        tags = self.tags
        for at in [at for at, tag in enumerate(tags) if tag == "t"]:
            if at and tags[at - 1] == "v" and self.lowers[at - 1] in self.lex.bare and (
                at == 1 or (tags[at - 2] in ",dP.c" and tags[at - 3 : at - 2] != ["Q"])
            ):  # fmt: skip
                tags[at - 1] = "l"

    def find_triggers(self) -> list[int]:
        """The tokens that may tell who speaks: verbs of saying, and words of a source."""
        words = self.lex.triggers
        saying = "vgC" if self.lex.speech.sources_alone else "vg"
        return [
            at
            for at, (tag, lower) in enumerate(zip(self.tags, self.lowers, strict=True))
            if tag in saying or lower in words
        ]

    def triggers_within(self, begin: int, end: int) -> list[int]:
        """Those of `[begin, end)`."""
        low = bisect_left(self.triggers, begin)
        return self.triggers[low : bisect_left(self.triggers, end, low)]

    def add(self, word: str, lower: str, start: int, end: int, tag: str) -> None:
        self.words.append(word)
        self.lowers.append(lower)
        self.starts.append(start)
        self.ends.append(end)
        self.tags.append(tag)

    def drop(self) -> None:
        """Remove the token that was added last."""
        for each in (self.words, self.lowers, self.starts, self.ends, self.tags):
            each.pop()

    def read(self, found: list[Quotation]) -> None:
        """Add the tokens of the reporter's own words, and one for each quotation."""
        lex, text, add = self.lex, self.text, self.add
        words, lowers, tags = self.words, self.lowers, self.tags
        starts, ends = self.starts, self.ends
        plain, inside, first = lex.plain, lex.names, lex.first_names
        if self.all_capitals:
            inside = first = {}
        tokens = (ELISION if lex.speech.elisions else TOKEN).finditer
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
        if lower in LETTERS and not word[1:].islower() and self.tags[-2:] == ["C", "C"] and not (
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
        if lower in SUFFIXES and word[0].isupper() and self.tags[-2:] == ["C", ","]:
            self.drop()  # “Sammy Davis, Jr.”
        if speech.enclitic and "-" in lower and self.enclitic(word, lower, begin, stop):
            return stop
        self.add(word, lower, begin, stop - possessive, tag)
        if word[-1] == "." and "." in word[:-1] and self.begins_sentence(stop + 1):
            self.add(".", ".", stop - 1, stop, ".")  # “in Washington, D.C. The court”
        if possessive:
            self.add("'s", "'s", stop - possessive, stop, "'")
        return stop

    def joined(self, lower: str) -> int:
        """Where in a word an auxiliary begins that is written together with it: “she’d”, or 0."""
        at = lower.rfind("'")
        return at if at > 0 and self.lex.classes.get(lower[at:], "") in AUXILIARY else 0

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

    def ordinal(self, number: str, stop: int) -> bool:
        """Whether a number with a full stop is “third”, as in “am 3. Mai”, “der 1. Senat”."""
        speech = self.lex.speech
        if not speech.ordinals or len(number) > 2 or self.text[stop + 1 : stop + 2] != " ":
            return False
        if self.tags and self.tags[-1] in "dp":
            return True
        following = NEXT_WORD.match(self.text, stop + 2)
        return following is not None and following.group().lower() in speech.times

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
                    (
                        tags[-1] == "d"
                        and (self.lowers[-1] not in speech.idioms.alone or lower in lex.bare)
                        and not self.share()
                    )
                    or (tags[-1] == "p" and self.lowers[-1] not in speech.to)
                    or (
                        lower in lex.bare
                        and lower != "say"
                        and tags[-1] in "lo"
                        and not plural(self.lowers[-1], speech)
                    )
                    or (lower in lex.bare and tags[-1] == "'")
                    or (lower in lex.bare and self.lowers[-1] in speech.verbs.tell)
                    or (lower in lex.bare and tags[-1] == "#" and "-" in self.lowers[-1])
                    or (lower in speech.idioms.showing and not self.shows())
                    or (tags[-2:] == ["d", "l"] and self.lowers[-1].endswith("ly"))
                )
            )
            return "l" if noun else known
        if (
            known == "g"
            and tags
            and (
                (tags[-1] == "d" and self.lowers[-1] not in speech.idioms.alone)
                or (lower in speech.documents and tags[-1] != ",")
            )
        ):
            return "l"  # “a cheering crowd”, “a court ruling”
        if known == "R" and lower in speech.possessives and tags and tags[-1] != ",":
            return "d"  # “sagte dessen Chef”
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
            and lower not in speech.abbreviations
            and lower not in speech.titles
        ):
            lex.remember(word, known)
        return known

    def share(self) -> bool:
        """Whether a number of a whole stands last: “one in five said”."""
        return self.lowers[-2:-1] == ["in"] and self.tags[-3:-2] in (["d"], ["#"])

    def shows(self) -> bool:
        """Whether several documents may show something: “filings with the state board show”."""
        for lower, tag in zip(self.lowers[:-NEAR:-1], self.tags[:-NEAR:-1], strict=True):
            if lower in self.lex.speech.documents:
                return plural(lower, self.lex.speech)
            if tag not in "pdCOolD#'":
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

    def split(self) -> list[tuple[int, int]]:
        """The sentences as ranges of tokens, `P` left out."""
        found = []
        begin = 0
        tags = self.tags
        for index in [at for at, tag in enumerate(tags) if tag in "P-.!?Q"]:
            tag = tags[index]
            while index - begin > SENTENCE_LIMIT:
                found.append((begin, begin + SENTENCE_LIMIT + 1))
                begin += SENTENCE_LIMIT + 1
            if tag == "P":
                if index > begin:
                    found.append((begin, index))
                begin = index + 1
            elif tag == "-":
                if index - begin < DATELINE and self.dateline(begin, index):
                    begin = index + 1
            elif self.ends_sentence(index):
                found.append((begin, index + 1))
                begin = index + 1
        return found

    def dateline(self, begin: int, end: int) -> bool:
        """Whether a paragraph begins with a place: “VELDA, May 4 —”, “Bad am See (Utopia) –”."""
        return (
            (begin == 0 or self.tags[begin - 1] == "P")
            and end - begin >= 1
            and self.tags[begin] == "C"
            and self.tags[end + 1] != "P"
            and all(tag in "CDO#,.()_pd" for tag in self.tags[begin:end])
            and ((self.words[begin].isupper() and {"p", "d"}.isdisjoint(self.tags[begin:end]))
                 or not {"D", "(", "#"}.isdisjoint(self.tags[begin:end]))
        )  # fmt: skip

    def ends_sentence(self, index: int) -> bool:
        tags, following = self.tags, index + 1
        if tags[following] == "P":
            return True
        if tags[index] == "Q":
            quotation = self.quoted[index]
            last = self.text[quotation.end - 1]
            if last not in ".!?…":
                return quotation.continued and not quotation.closed
            if tags[following] == "Q":
                return True
            if not self.words[following][:1].isupper() and not self.all_capitals:
                return False
            if last == "." and index and (
                tags[index - 1] == ":" or tags[index - 1] not in BEGINS
            ):  # fmt: skip
                return True  # “Ng called it ‘late.’ The mayor agreed.”
            return not self.attribution_follows(following, strict=last == ".")
        if tags[following] in ")'":
            return False
        if tags[following] == "Q":
            return True
        if self.starts[following] == self.ends[index]:
            return False
        word = self.words[following][:1]
        return not word.islower()

    def attribution_follows(self, index: int, *, strict: bool = False) -> bool:
        """Whether a short subject, a verb of saying and the end of a sentence follow."""
        tags = self.tags
        for at in range(index, min(index + 7, len(tags))):
            if tags[at] == "v":
                hearer = at + 1
                while self.lowers[at] in self.lex.speech.verbs.tell and tags[hearer] in "CtrOo":
                    hearer += 1  # “‘Are you sorry?’ Ann Ng asked Bo Day.”
                ends = tags[hearer] in ".!" if strict else self.says_no_more(hearer)
                return at > index and ends
            if tags[at] in ",.:;!?QP-(N" or (strict and tags[at] in "aM"):
                return False
        return False

    def says_no_more(self, at: int) -> bool:
        """Whether what follows a verb of saying tells no words: “‘Fix it!’ Ng wrote shortly …”."""
        return self.tags[at] in ".,!?Q:pbD-gP" or self.lowers[at].endswith("ly")

    def paragraph(self, index: int) -> tuple[int, int]:
        """The tokens of the paragraph that a token stands in."""
        at = bisect_left(self.gaps, index)
        begin = self.gaps[at - 1] + 1 if at else 0
        return begin, self.gaps[at] if at < len(self.gaps) else len(self.tags)

    def balanced(self, begin: int, end: int) -> bool:
        """Whether each quotation mark of tokens `[begin, end)` has its other one there.

        What stands behind a number is an inch.
        """
        return all(
            self.quoted[at].whole if self.tags[at] == "Q"
            else self.words[at] not in MARKS and (self.words[at] != '"' or self.tags[at - 1] == "#")
            for at in range(begin, end)
            if self.tags[at] in "Q_"
        )  # fmt: skip

    def slice(self, begin: int, end: int) -> str:
        """The text of tokens `[begin, end)`, on one line."""
        if begin >= end:
            return ""
        found = self.text[self.starts[begin] : self.ends[end - 1]]
        return found if found.isalnum() else " ".join(found.split())


def plural(lower: str, speech: Speech) -> bool:
    """Whether an English noun may be the subject of a verb without “-s”."""
    return lower.endswith(("s", "ly")) or lower in speech.idioms.plurals


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
