"""A language's words as one table: the class of each word, as a letter.

C name or noun with a capital   l other word        O, o role, with a capital or without
t title or honorific            d determiner        p preposition
r personal pronoun              R relative pronoun  c coordinator
s subordinator                  m conjunction of a reported clause
a auxiliary                     M modal             N negation          b adverb
v verb of saying                g its participle    D day, month        # number
Q quotation                     P end of a paragraph
, . : ; ! ? - ( )               ' possessive        _ anything else
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from brief.language import Speech, Words, speech_of, spoken
from brief.language.model import Phrases, by_first, words

CLOSED = frozenset("dprRcsmaMNb")
"""Classes of function words: with a capital, they begin a sentence."""


PARTICLES = words(
    "van von der den de del della di da dos das du la le el al bin ibn ben zu zur vom ter af y"
    " ten d'"
)
"""Small words within names, of whatever language: names travel."""
JOINING = words("van von de der al bin")
"""Those of them that a name by itself between commas may have."""
SHORT_NAMES = words("ch chr th ph wm geo chas thos fco friedr bernh")
"""First names that are written short, with a full stop: “Ch. Dupont”."""
TITLE_NAMES = words("del")
"""Short titles that are first names where no full stop follows: “Del Finch”, “Del. Ann Ng”."""
SUFFIXES = words("jr sr jun sen ii iii iv")
"""What may stand behind a last name: “John Doe Jr.”, “Hans Meyer sen.”."""
LETTERS = words(
    "kc qc mp msp mep td obe mbe cbe kbe dbe frs frse phd md jd rn cpa esq mdb mdl mdep"
)
"""What may stand behind a full name, and is no part of it: “Ann Ng KC”."""
ENDING = words("jr sr jun sen inc ltd co corp etc usw itd itp")
"""Abbreviations that a sentence may end with as well."""
VOCABULARY = 100_000
MET = 20_000
"""How many words are remembered for what they are as a first name."""
OUTLET_STEM = 7
"""The letters from which an outlet is known in another case."""
COMPOUNDED = 6
"""The fewest letters of a role that may end a compound: surnames end in shorter ones."""
WORK = 5
"""The fewest letters of the noun of a work that may: “Kriminalroman”, but not “Mitglied”."""


class Lexicon(Struct, frozen=True):
    """The words of one language, ready for use."""

    speech: Speech
    classes: dict[str, str]
    verbs: Words
    bare: Words
    """Forms that are nouns too where no plural stands before them: “call”, “report”."""
    verb: re.Pattern[str]
    """Any verb of saying, in text."""
    triggers: Words
    """Words that may begin or end the naming of a source."""
    work_endings: tuple[str, ...]
    """Nouns of works that end compounds: “Fachzeitschrift”."""
    source_words: Words
    """Words that begin the naming of a source."""
    sources: dict[str, Phrases]
    """What stands before a source, by its first word."""
    source_nouns: Words
    """The second words of what stands before a source: “Angaben”."""
    sources_own: dict[str, Phrases]
    """What a source is with a pronoun for it, in the same way."""
    sources_heard: Words
    """Those of them that begin “as X said” too: “según”."""
    ways: Words
    """Words that begin how somebody sees something."""
    talk_of: dict[str, Phrases]
    """What is spoken of in a text, by its first word."""
    after_words: Words
    """Words that begin what stands behind a source."""
    plain: dict[str, str]
    """The classes of small words that were met and depend on nothing around them."""
    names: dict[str, tuple[str, str]]
    """Words with a capital that were met within a sentence: small, and their class there."""
    first_names: dict[str, tuple[str, str]]
    """The same of those that began one."""
    roles_met: dict[str, bool]
    """Whether each word that was met is a role; no list has all compounds."""
    role_endings: tuple[str, ...] = ()
    """How the compounds end that are roles."""
    weak_roles: tuple[str, ...] = ()
    """Ends of roles that have “-n” or “-en” in all cases but the first."""

    def remember(self, word: str, letter: str) -> None:
        """Keep a word's class for the next time that it is met."""
        if len(self.plain) > VOCABULARY:
            self.plain.clear()
        self.plain[word] = letter

    def remember_name(self, word: str, lower: str, letter: str, *, first: bool) -> None:
        """Keep the class of a word with a capital for when it stands in such a place again."""
        met = self.first_names if first else self.names
        if len(met) > VOCABULARY:
            met.clear()
        met[word] = (lower, letter)

    role_stems: Words = frozenset()
    group_stems: Words = frozenset()
    document_stems: Words = frozenset()
    record_stems: Words = frozenset()
    relation_stems: Words = frozenset()
    """Of a language with cases: nouns without their endings."""
    document_endings: tuple[str, ...] = ()
    """How compounds end that are documents, in a language that writes them as one word."""

    def inflected(self, lower: str, stems: Words) -> bool:
        """Whether a word is one of some nouns in another case."""
        return bool(stems) and any(
            lower[:-size] in stems and lower[-size:] in self.speech.idioms.noun_endings
            for size in range(1, min(4, len(lower) - 2))
        )

    def is_document(self, lower: str) -> bool:
        """Whether a word is that of a thing which says what stands in it."""
        return (
            lower in self.speech.documents
            or self.inflected(lower, self.document_stems)
            or lower.endswith(self.document_endings)
        )

    def is_record(self, lower: str) -> bool:
        """Whether a word is that of a thing which has somebody's words as they were said."""
        return lower in self.speech.records or self.inflected(lower, self.record_stems)

    def is_relation(self, lower: str) -> bool:
        """Whether a word is what somebody is to another: “rival”, “wife”."""
        return lower in self.speech.relations or self.inflected(lower, self.relation_stems)

    def in_a_case(self, lower: str) -> bool:
        """Whether a word is an organisation in another case than that of a subject."""
        nouns = self.speech.groups | self.speech.organisations
        return lower not in nouns and self.inflected(lower, self.group_stems)

    def is_role(self, lower: str) -> bool:
        """Whether a word is what somebody is: “minister”, or a compound of it."""
        if lower in self.speech.roles:
            return True
        known = self.roles_met.get(lower)
        if known is None:
            if len(self.roles_met) > VOCABULARY:
                self.roles_met.clear()
            known = self.roles_met[lower] = self.compounds_role(lower)
        return known

    def party(self, word: str) -> str:
        """Who somebody is by a party and a place: “democrat” of “D-Ohio”; empty for other words."""
        letter, dash, place = word.partition("-")
        known = self.speech.parties.get(letter.lower(), "") if dash and len(letter) == 1 else ""
        return known if letter.isupper() and place[:1].isupper() else ""

    def compounds_role(self, lower: str) -> bool:
        """Whether a word is a role with what may stand before it or end it."""
        speech = self.speech
        if self.inflected(lower, self.role_stems) and not self.is_group(lower):
            return True  # “мэра”, not “мэрии”
        if lower.startswith(speech.idioms.deputies):
            rests = (
                lower.removeprefix(each)
                for each in speech.idioms.deputies
                if lower.startswith(each)
            )
            if any(rest in speech.roles or self.inflected(rest, self.role_stems) for rest in rests):
                return True
        if self.role_endings and lower not in speech.groups and len(lower) > 5:
            if lower.endswith(self.role_endings):
                return True
            stem = lower.removesuffix("s")
            surname = stem in speech.idioms.surnames
            if stem != lower and len(stem) >= COMPOUNDED and not surname and (
                stem in speech.roles or stem.endswith(self.role_endings)
            ):  # fmt: skip
                return True  # “des Bürgermeisters”
            for case in speech.idioms.weak_cases:
                if lower.endswith(case) and lower[: -len(case)].endswith(self.weak_roles):
                    return True
        first, dash, head = lower.rpartition("-")
        chosen = head in speech.idioms.chosen and first in speech.roles  # “mayor-elect”
        return bool(dash) and (head in speech.roles or chosen)

    def is_organisation(self, lower: str) -> bool:
        """Whether a word is that of an organisation."""
        speech = self.speech
        return lower in speech.organisations or bool(
            speech.organisation_endings
            and len(lower) > 5
            and lower.endswith(speech.organisation_endings)
        )

    def is_group(self, lower: str) -> bool:
        """Whether a word means people without names, or an organisation."""
        speech = self.speech
        return (
            lower in speech.groups
            or self.is_organisation(lower)
            or self.inflected(lower, self.group_stems)
        )


def stems(nouns: Words, speech: Speech) -> Words:
    """The nouns of a language with cases without their endings."""
    if not speech.has_cases:
        return frozenset()
    ends = speech.idioms.cut_ends
    found = (each[:-1] if each[-1] in ends else each for each in nouns)
    return frozenset(each for each in found if len(each) > 2)


def compounds(speech: Speech) -> tuple[str, ...]:
    """The ends of compounds that are roles, in a language that writes them as one word."""
    if not speech.role_endings:
        return ()
    long = {each for each in speech.roles - speech.idioms.surnames if len(each) >= COMPOUNDED}
    return tuple(sorted(long | set(speech.role_endings)))


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language."""
    speech = speech_of(code)
    verbs = speech.verbs
    saying = (
        verbs.clause | verbs.that | verbs.quote | verbs.infinitive | verbs.object | verbs.perfect
    )
    classes: dict[str, str] = {}
    for letter, group in (
        ("o", speech.roles),
        ("b", speech.adverbs),
        ("v", saying),
        ("g", verbs.participles),
        ("a", speech.auxiliaries),
        ("M", speech.modals),
        ("N", speech.negations),
        ("p", speech.prepositions | speech.to),
        ("c", speech.coordinators),
        ("s", speech.subordinators),
        ("R", speech.relatives),
        ("m", speech.conjunctions),
        ("d", speech.determiners),
        ("r", speech.he | speech.she | speech.it | speech.they | speech.i),
    ):
        classes.update(dict.fromkeys(group, letter))
    classes.update(dict.fromkeys(speech.determiners & speech.she, "d"))
    source_words = frozenset(phrase[0] for phrase in (*speech.sources_before, *speech.sources_own))
    ways = frozenset(phrase[0] for phrase in speech.idioms.ways)
    after_words = frozenset(phrase[0] for phrase in speech.sources_after)
    ordered = sorted(saying, key=len, reverse=True)
    return Lexicon(
        speech=speech,
        role_stems=stems(speech.roles, speech),
        group_stems=stems(speech.groups | speech.organisations, speech),
        document_stems=stems(speech.documents, speech),
        document_endings=tuple(sorted(each for each in speech.documents if len(each) >= COMPOUNDED))
        if speech.role_endings
        else (),
        record_stems=stems(speech.records, speech),
        relation_stems=stems(speech.relations, speech),
        classes=classes,
        verbs=saying,
        plain={},
        names={},
        first_names={},
        roles_met={},
        role_endings=compounds(speech),
        weak_roles=tuple(
            sorted(
                each
                for each in speech.roles
                if each.endswith(speech.idioms.weak_ends) and len(each) > 4
            )
        )
        if speech.role_endings
        else (),
        triggers=source_words
        | after_words
        | speech.sources_as
        | speech.idioms.for_whom
        | speech.idioms.coming
        | speech.idioms.emerging
        | frozenset(speech.idioms.parted)
        | frozenset(speech.idioms.stances)
        | speech.idioms.claimed
        | speech.idioms.of_mind
        | speech.idioms.known_at_last
        | {speech.idioms.talk, *(each[0] for each in speech.idioms.talk_of)} - {""},
        work_endings=tuple(sorted(each for each in speech.works if len(each) >= WORK))
        if speech.idioms.name_cases
        else (),
        after_words=after_words,
        ways=ways,
        sources_heard=source_words & speech.sources_as,
        source_words=source_words,
        sources=by_first(speech.sources_before),
        source_nouns=frozenset(phrase[1] for phrase in speech.sources_before if phrase[1:]),
        sources_own=by_first(speech.sources_own),
        talk_of=by_first(speech.idioms.talk_of),
        bare=frozenset(
            word
            for word in saying
            if {word + "s", word + "es"} & saying and word not in speech.idioms.unchanged
        )
        if speech.only_clauses
        else frozenset(),
        verb=re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered))})\b"),
    )


@cache
def articles() -> Words:
    """The articles of all languages: whoever is named in two of them is one."""
    return frozenset[str]().union(*(speech_of(code).idioms.articles for code in spoken()))


@cache
def describing() -> Words:
    """The words of all languages that begin a description."""
    return frozenset[str]().union(*(speech_of(code).idioms.describing for code in spoken()))


@cache
def small_words() -> Words:
    """The words of all languages that have no capital in a title: works travel."""
    return frozenset[str]().union(*(speech_of(code).idioms.small for code in spoken()))


@cache
def outlets() -> Words:
    """The words in the names of newspapers and channels, in all languages."""
    return frozenset[str]().union(*(speech_of(code).outlets for code in spoken()))


@cache
def outlet_stems() -> Words:
    """Those of them that are long, without their last letter: “Rzeczpospolitą”."""
    return frozenset(each[:-1] for each in outlets() if len(each) > OUTLET_STEM)


@cache
def given_names() -> tuple[Words, Words]:
    """The first names of men and of women, in all languages: names travel."""
    men: set[str] = set()
    women: set[str] = set()
    for code in spoken():
        men |= speech_of(code).male_names
        women |= speech_of(code).female_names
    both = men & women
    return frozenset(men - both), frozenset(women - both)


@lru_cache(maxsize=MET)
def gender_of(lower: str) -> str:
    """Of a first name, `m` or `f`: “karl-heinz” is what “karl” is; empty where it is none."""
    men, women = given_names()
    first = lower.partition("-")[0]
    return "m" if first in men else "f" if first in women else ""
