"""The forms of a verb of saying: with what it is finite, and whether it was said at all."""

from __future__ import annotations

import msgspec

from brief.suggest.events.marked import Marked
from brief.suggest.narration import is_clause, manner, plural, time_of
from brief.suggest.phrases import Phrase, np_left, np_right

LOOK = 40


class VerbForms(Marked):
    """What stands around a verb, and what that makes of it."""

    def step_back(self, at: int) -> tuple[int, bool, bool]:
        """Back over auxiliaries and adverbs: to where, whether void, whether with an auxiliary."""
        tags, lowers = self.tags, self.lowers
        void = auxiliary = False
        while at >= self.begin:
            tag = tags[at]
            if (size := self.aside_before(at)) > 0:
                at -= size - 1
            elif tag == "a" or lowers[at] in self.speech.rumour_modals:
                auxiliary = True
            elif tag == "M" or tag == "N":
                void = True
                auxiliary = auxiliary or tag == "M"
            elif (
                tag == "b"
                or (tag == "l" and manner(lowers[at], self.n.lex))
                or (tag == "D" and at > self.begin and tags[at - 1] in "COor")
                or (lowers[at] in self.speech.clitics and tag in "drpa")
            ):
                pass
            elif tag in "sp" and lowers[at] in self.speech.adverbs and (
                tags[at - 1] in ("COorRl,)" if tag == "s" else "a")
            ):  # fmt: skip
                pass  # “Ng once said”, “has since said”
            elif tag == "," and tags[at - 2 : at] == [",", "r"]:
                at -= 2  # “a, lui, salué”
            else:
                break
            at -= 1
        return at, void, auxiliary

    def aside_before(self, at: int) -> int:
        """How many tokens an aside has that ends with one: “a quant à lui estimé”."""
        for each in self.idioms.asides:
            if tuple(self.lowers[at - len(each) + 1 : at + 1]) == each:
                return len(each)
        return 0

    def aside_at(self, at: int) -> int:
        """How many tokens an aside has that begins with one: “meint etwa Ng”."""
        for each in self.idioms.asides:
            if tuple(self.lowers[at : at + len(each)]) == each:
                return len(each)
        return 0

    def passive(self, at: int) -> bool:
        """Whether an English verb is in the passive: “was read”, “had been expected to”."""
        if not self.speech.only_clauses or self.tags[at] == "g":
            return False
        if self.lowers[at] in self.n.lex.bare:
            return False  # “those who were there say”
        k = at - 1
        while k >= self.begin and self.tags[k] in "bN":
            k -= 1
        return (
            k >= self.begin
            and self.lowers[k] in self.speech.being
            and self.lowers[at] not in self.idioms.quotable
        )

    def goes_on(self, back: int) -> bool:
        """Whether a participle shares the auxiliary of one before: “il a salué … et assuré”."""
        if back < self.begin or self.tags[back] != "c":
            return False
        return any(
            self.tags[k] == "v" and self.tags[k - 1] == "a" for k in range(self.begin + 1, back)
        )

    def plural_before(self, at: int) -> bool:
        """Whether what stands before a verb may be its plural subject, or shows an infinitive."""
        k = at - 1
        while k >= self.begin and (self.tags[k] == "b" or manner(self.lowers[k], self.n.lex)):
            k -= 1
        if k < self.begin:
            return False
        lower, tag = self.lowers[k], self.tags[k]
        if tag in "MNRa,)c" or lower in self.speech.to:
            return True
        if tag == "r":
            return lower not in self.speech.he | self.speech.she | self.speech.it
        if tag == "d":
            return lower in self.idioms.alone - self.idioms.single  # “half say”
        if self.tags[k - 2 : k + 1] == ["C", "c", "C"]:
            return True  # “Ann Ng and Bo Day say”
        if tag == "C" and self.lowers[k - 2 : k] == ["such", "as"]:
            return True  # “Critics such as Ng say”
        return tag in "loCO" and (
            plural(lower, self.speech) or self.n.all_capitals or self.plural_head(k)
        )  # fmt: skip

    def plural_head(self, at: int) -> bool:
        """Whether a plural noun is the head of a phrase that ends with another: “people in Oz”."""
        phrase = np_left(self.n, at, self.begin)
        if phrase is not None and phrase.begin - 2 >= self.begin:
            where = phrase.begin - 1 - (self.tags[phrase.begin - 1] == "d")
            several = self.lowers[where - 1] in self.idioms.alone - self.idioms.single
            if self.tags[where - 1 : where + 1] == ["d", "p"] and several:
                return True  # “Some in the City think”
        if phrase is None or "p" not in self.tags[phrase.begin : phrase.end]:
            return False
        head = self.tags.index("p", phrase.begin) - 1
        if self.lowers[head].endswith(self.idioms.participial) or (
            self.lowers[head] in self.idioms.postposed
        ):  # fmt: skip
            head -= 1  # “officials briefed on the matter say”
        return head >= phrase.begin and plural(self.lowers[head], self.speech)

    def modal_before(self, at: int) -> bool:
        """Whether a verb is the infinitive of a modal in its clause."""
        for k in range(at - 1, self.begin - 1, -1):
            if self.tags[k] in ",;:Q":
                return False
            if self.tags[k] == "M":
                return True
        return False

    def particle(self, at: int) -> bool | None:
        """Whether a separable verb has its particle; None where the verb needs none."""
        needed = self.speech.verbs.particles.get(self.lowers[at])
        if needed is None:
            return None
        if not needed.isdisjoint(self.idioms.reflexive) and self.tags[at - 1] == "Q" and (
            self.lowers[at - 2] in needed
        ):  # fmt: skip
            return True  # “…, das sich ‘glücklich’ zeigte”
        for k in range(at + 1, min(self.end, at + LOOK)):
            if self.tags[k] in ":;Q" and k > at + 12:
                return False
            if self.lowers[k] in needed & self.idioms.reflexive:
                return True  # “zeigte sich”
            if self.lowers[k] in needed and (k + 1 >= self.end or self.tags[k + 1] in ",.:;!?QP-c"):
                return True
        return False

    def auxiliary_before(self, at: int) -> int:
        for k in range(at - 1, max(self.begin - 1, at - 25), -1):
            if self.tags[k] in ",;:QP" and (self.tags[k] != "Q" or k != at - 1):
                return -1  # but “hat ihn als ‘Narren’ bezeichnet”
            if self.tags[k] == "a" and self.lowers[k] in (
                self.speech.perfect_auxiliaries - self.speech.reported_mood
            ):
                return k
            if self.lowers[k] in self.speech.rumour_modals and self.tags[at + 1] == "a":
                return k  # “soll gesagt haben”
        return -1

    def hypothetical(self, back: int) -> bool:
        """Whether a clause only supposes or asks that somebody says something."""
        if self.lowers[self.begin] in self.idioms.supposing_first and (
            self.tags[self.begin + 1] in "rdtCOlo" and "," not in self.tags[self.begin : back]
        ):  # fmt: skip
            return True  # “Had Ng said so, …”
        low = max(self.begin, back - 12)
        for k in range(back, low - 1, -1):
            if self.tags[k] in ",;:Q-":
                return False
            if self.tags[k] == "s" and self.lowers[k] in self.idioms.supposing:
                return True
        return False

    def after_words(self, at: int) -> bool:
        """Whether what was said stands right before a verb, as in “…, said Ng”."""
        tags = self.tags
        k = at - 1
        while k >= self.begin and (
            tags[k] in "abN" or (tags[k] == "r" and self.lowers[k] in self.idioms.reflexive)
        ):
            k -= 1
        if k < self.begin:
            return True
        if tags[k] == "Q":
            return True
        return (tags[k] in ",-" and k > self.begin) or tags[k] in ".!?"

    def quoted_before(self, at: int) -> bool:
        k = at - 1
        while k >= self.begin and (self.tags[k] in ",-ab.!?" or self.tags[k] == "r"):
            k -= 1
        return k >= self.begin and self.tags[k] == "Q"

    def over_object_follows(self, phrase: Phrase) -> bool:
        """Whether a German object stands behind a subject: “Dann kritisierte Ng das Urteil”."""
        return self.speech.verb_first and self.tags[phrase.end] == "d"

    def only_object(self, verb: str) -> bool:
        """Whether an English verb has its object behind it, and its subject only after words."""
        return self.speech.only_clauses and not self.may_follow(verb)

    def denied_by(self, verb: str, phrase: Phrase | None) -> bool:
        """Whether a phrase is what a German verb denies: “wies alle Vorwürfe zurück”."""
        if phrase is None or phrase.end >= self.end:
            return False
        return f"{verb} {self.lowers[phrase.end]}" in self.speech.verbs.denial

    def may_follow(self, verb: str) -> bool:
        """Whether a verb may stand behind what was said, and before who said it."""
        verbs = self.speech.verbs
        return verb in verbs.clause or verb in verbs.that or verb in verbs.perfect

    def start_of(self, anchor: int) -> int:
        k = anchor
        while k > self.begin and self.tags[k - 1] in "ab":
            k -= 1
        return k

    def skip_verb_rest(self, at: int, end: int) -> int:
        return max(end, at + 1)

    def told_whom(self, at: int) -> Phrase | None:
        """The phrase behind “told”; of “her”, which may be a determiner too, the pronoun."""
        k = at + 1
        while k < at + 4 and self.lowers[k] in self.idioms.how_many:
            k += 1  # “told more than 1,000 nurses”
        if self.lowers[k] in self.idioms.hers and self.tags[k + 1] in "p,.:;mQRsrd":
            return Phrase(k, k + 1, pronoun=self.lowers[k])
        if (show := self.programme(k)) is not None:
            return show
        phrase = np_right(self.n, k, self.end)
        if phrase is not None and self.speech.only_clauses:
            for how_often in range(k + 1, phrase.end):
                if time_of(self.n, how_often):  # “told reporters more than once that”
                    phrase = np_right(self.n, k, how_often)
                    break
        if phrase is not None and (hearer := self.before_clause(phrase)) is not None:
            return hearer
        if phrase is not None and phrase.named and self.speech.only_clauses and (
            self.tags[phrase.end] == "l"
            and self.lowers[phrase.end] in self.speech.outlets | self.idioms.broadcasts
        ):  # fmt: skip
            return msgspec.structs.replace(phrase, end=phrase.end + 1)  # “told WUTB radio”
        if phrase is not None and phrase.named and self.tags[phrase.end] == "#" and (
            self.lowers[phrase.end - 1] in self.speech.outlets
        ):  # fmt: skip
            return msgspec.structs.replace(phrase, end=phrase.end + 1)  # “told Radio 1”
        if phrase is not None and (first := self.only_hearer(at, phrase)) is not None:
            return first
        if phrase is not None and phrase.head >= 0 and phrase.end - phrase.begin > 1 and (
            self.tags[phrase.end - 1 : phrase.end + 1] == ["l", "D"]
            and (
                self.lowers[phrase.end - 1] in self.idioms.when_nearest
                or not self.speech.only_clauses
            )
        ):  # fmt: skip
            return np_right(self.n, k, phrase.end - 1)  # “told state television last week”
        if phrase is None or not self.speech.only_clauses or not (
            self.lowers[phrase.end].endswith("ed") and self.tags[phrase.end + 1] in "pl"
        ):  # fmt: skip
            return phrase
        stop = phrase.end
        while stop < min(self.end, phrase.end + LOOK // 4) and self.tags[stop] in "lpdCo#":
            stop += 1
        if self.tags[stop] != "m":
            return phrase
        return msgspec.structs.replace(phrase, end=stop)  # “told nurses packed into a hall that”

    def before_clause(self, phrase: Phrase) -> Phrase | None:
        """Those who were told, before a clause that begins with a noun: “told staff sales fell”."""
        if not self.speech.only_clauses or phrase.pronoun:
            return None
        for k in range(phrase.end - 1, phrase.begin, -1):
            heard = self.tags[k - 1] in "oO" or self.n.lex.is_group(self.lowers[k - 1])
            heard = heard or self.lowers[k - 1] in self.idioms.listening
            if self.lowers[k] in self.idioms.listening:
                continue  # “told a Senate hearing in Utby prices had fallen”
            if heard and self.tags[k] in "lCoO#b" and is_clause(self.n, k, self.end):
                return Phrase(phrase.begin, k, head=k - 1)
        return None

    def programme(self, at: int) -> Phrase | None:
        """Whom a broadcast is that was told it: “told the BBC’s Today programme the bank was”."""
        tags, last = self.tags, at
        while last < min(self.end, at + LOOK // 4) and tags[last] in "dCD'lQ":
            if self.lowers[last] in self.idioms.broadcasts and "'" in tags[at:last]:
                return Phrase(at, last + 1, head=last)
            if tags[last] == "Q" and tags[last - 1] == "'" and self.is_title(last):
                return Phrase(at, last + 1, head=last)  # “told NBC’s ‘Meet the Press’”
            last += 1
        return None

    def only_hearer(self, at: int, phrase: Phrase) -> Phrase | None:
        """The hearer of two who stand side by side: “told Newsday Ng had left”."""
        tags, name = self.tags, phrase.end
        if not self.speech.only_clauses or self.lowers[at] not in self.idioms.to_somebody or (
            tags[name] not in "aM" or not phrase.named
        ):  # fmt: skip
            return None
        while name > phrase.begin and tags[name - 1] == "C":
            name -= 1
        last = phrase.end - 1
        given = self.speech.male_names | self.speech.female_names
        if last - 1 > name and self.lowers[last - 1] in given:
            last -= 1  # “told the Post Bo Day had left”
        if last <= phrase.begin or last < name + (phrase.begin == name):
            return None
        return Phrase(phrase.begin, last, phrase.first, last) if name < last else None

    def hears(self, told: Phrase) -> bool:
        """Whether a phrase after “told” is a hearer, not the clause: “warned the bridge could”."""
        follows = self.tags[told.end] if told.end < self.end else "."
        return follows not in "aMv"

    def hearer(self, at: int) -> Phrase | None:
        """“said to Reuters”, “sagte der Zeitung”."""
        tags, lowers = self.tags, self.lowers
        if at + 1 < self.end and lowers[at] in self.speech.to_hearer and tags[at + 1] in "dCQ":
            if tags[at] == "d":
                phrase = np_right(self.n, at, self.end)
            else:
                phrase = np_right(self.n, at + 1, self.end)
            if phrase is not None and phrase.head < 0 and not phrase.pronoun:
                return phrase
            if phrase is not None and any(
                lowers[k] in self.speech.outlets for k in range(phrase.begin, phrase.end)
            ):
                return phrase
        return None

    def told_outlet(self, left: Phrase, anchor: int) -> bool:
        """Whether an agency before a verb was told: “Об этом РИА Новости рассказал мэр”."""
        outlets = self.speech.outlets
        return (
            self.speech.has_cases
            and left.named
            and all(self.lowers[k] in outlets for k in range(left.begin, left.end))
            and anchor + 1 < self.end
            and self.tags[anchor + 1] in "oOC"
        )

    def somebody(self, phrase: Phrase) -> bool:
        """Whether a phrase is one that can speak."""
        if phrase.pronoun or (phrase.named and not self.noun_only(phrase)):
            return True
        if phrase.named:
            return self.n.lex.is_group(self.lowers[phrase.first])
        return self.tags[phrase.head] in "oO" or self.n.lex.is_group(self.lowers[phrase.head])

    def can_say(self, phrase: Phrase) -> bool:
        """Whether a phrase is one that can speak, or a document."""
        document = phrase.head >= 0 and self.n.lex.is_document(self.lowers[phrase.head])
        return document or self.somebody(phrase)

    def noun_only(self, phrase: Phrase) -> bool:
        """Whether a German phrase has no name but a noun’s capital: “eine rasche Prüfung”."""
        return (
            self.speech.nouns_are_capitalised
            and self.tags[phrase.begin] in "dl"
            and phrase.last - phrase.first == 1
            and not phrase.role
        )

    def mere_thing(self, phrase: Phrase) -> bool:
        """Whether a German phrase is nobody and no document: “der Unfall”."""
        if phrase.pronoun or self.somebody(phrase) or not self.speech.nouns_are_capitalised:
            return False
        noun = phrase.first if phrase.named else phrase.head
        return self.tags[noun] != "Q" and not self.n.lex.is_document(self.lowers[noun])

    def agency(self, phrase: Phrase) -> bool:
        """Whether a phrase is an outlet in the case of a hearer: “der Nachrichtenagentur Ng”."""
        return self.lowers[phrase.begin] in self.speech.to_hearer and any(
            self.lowers[k] in self.speech.outlets for k in range(phrase.begin + 1, phrase.end)
        )
