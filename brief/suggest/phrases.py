"""Noun phrases: who is meant by the words before or after a verb, with role and affiliation."""

from __future__ import annotations

from msgspec import Struct

from brief.suggest.lexicon import PARTICLES, gender_of
from brief.suggest.narration import Narration

NOUN = frozenset("COotl#")
REACH = 45
"""How many tokens a phrase may have, on the way to its subject."""


class Phrase(Struct, frozen=True, gc=False):
    """A noun phrase: tokens `[begin, end)`, of which `[first, last)` is a name, if it has one."""

    begin: int
    end: int
    first: int = 0
    last: int = 0
    pronoun: str = ""
    head: int = -1
    """The noun of a phrase without a name."""
    role: str = ""
    affiliation: str = ""
    title: str = ""
    """The honorific before the name."""
    joint: bool = False

    @property
    def named(self) -> bool:
        return self.last > self.first


def lead(n: Narration, begin: int, end: int) -> int:
    """Where a phrase begins without its determiner."""
    return begin + 1 if begin < end and n.tags[begin] == "d" else begin


def belonging(n: Narration, begin: int, end: int) -> str:
    """Where somebody belongs, without its determiner, if it is the noun as it is by itself."""
    if begin < end and n.lowers[begin] in n.lex.speech.inflecting:
        return n.slice(begin, end)
    return n.slice(lead(n, begin, end), end)


def owner(n: Narration, begin: int, at: int, end: int) -> tuple[str, int]:
    """Where somebody belongs who is called by a possessive, and where the role begins behind it.

    `at` is the token of the possessive: of “the Fishermen’s union leader”, the union.
    """
    if at + 2 < end and n.lex.is_organisation(n.lowers[at + 1]):
        return n.slice(lead(n, begin, at), at + 2), at + 2
    return n.slice(lead(n, begin, at), at), at + 1


def is_relation(n: Narration, head: int) -> bool:
    """Whether a noun only says what somebody is to another: “his rival”, “the widow of Ng”.

    It does not in “a mother of two”.
    """
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    if not n.lex.is_relation(lowers[head]):
        return False
    at = head - 1
    while at >= 0 and tags[at] in "lCoO#t":
        at -= 1  # “her longtime friend”
    if at >= 0 and (tags[at] == "'" or lowers[at] in speech.possessives):
        return True
    if speech.has_cases:
        return tags[head + 1] in "ol"  # “жена президента Анна Ли”
    if lowers[head + 1] not in speech.whose:
        return False
    return tags[head + 2] != "#" and not (tags[head + 2] == "d" and tags[head + 3] not in "pdCOotl")


def role_before(n: Narration, begin: int, head: int) -> str:
    """A role that ends with its noun, without a determiner and whose it is; none of a relation."""
    if is_relation(n, head):
        return ""
    start = lead(n, begin, head)
    for at in range(start, head):
        if n.tags[at] == "'":
            _, start = owner(n, start, at, head + 1)
    return n.slice(start, head + 1)


def interpret(n: Narration, begin: int, end: int) -> Phrase | None:
    """The phrase that stands at `[begin, end)`."""
    tags, lowers = n.tags, n.lowers
    if begin >= end:
        return None
    if end - begin == 1 and tags[begin] == "r":
        return Phrase(begin, end, pronoun=lowers[begin])
    speech, run = n.lex.speech, tags[begin:end]
    joined = "p" in run or (bool(speech.genitive) and "d" in run)
    if joined and (called := behind_genitives(n, begin, end)) is not None:
        return called
    # “the head of the fund”: what follows the first preposition is no part of the head.
    main = end
    for at in range(begin + 1, end) if joined else ():
        if tags[at] == "p" or (
            tags[at] == "d" and lowers[at] in speech.genitive and tags[at - 1] in "CoO"
        ):
            inside = (
                lowers[at] in PARTICLES
                and tags[at - 1] == "C"
                and n.words[at + 1 : at + 2] != [""]
                and not affiliated(n, at, begin)
                and any(tags[k] == "C" for k in range(at + 1, min(end, at + 3)))
                and not n.lex.is_role(lowers[at - 1])
                and not n.lex.is_group(lowers[at - 1])
            )
            if not inside or lowers[at] in speech.genitive:
                main = at
                break
    if main - begin == 1 and tags[begin] == "d" and main < end:
        return Phrase(begin, end, head=end - 1)  # “one of the people”
    affiliation = ""
    if main < end and organisation(n, begin, main, end):
        return Phrase(begin, end, lead(n, begin, main), end)
    if main < end:
        found = titled(n, begin, main, end)
        if found is not None:
            return found
        if lowers[main] in speech.of or tags[main] == "d":
            at = main + 1 if tags[main] == "p" else main
            affiliation = belonging(n, at, end)
    first = run_start(n, begin, main)
    role_at = max(first, begin) - 1
    while role_at >= begin and tags[role_at] not in "oO":
        role_at -= 1
    if role_at < begin:
        role_at = -1
    if first < main:
        head = begin
        for at in range(first - 1, begin - 1, -1):
            if tags[at] == "'":
                whose, head = owner(n, begin, at, first)
                affiliation = affiliation or whose
                break
        title = ""
        name = first
        for at in range(first, main):
            if tags[at] == "t":
                title = lowers[at]
                name = at + 1
        start = lead(n, head, first)
        role = n.slice(start, first) if role_at >= head else ""
        if role and any(is_relation(n, at) for at in range(start, first)):
            role = affiliation = ""
        if role and (split := place_before(n, name, main)) > name:
            affiliation = affiliation or n.slice(name, split)
            name = split
        elif not role and (split := behind_place(n, name, main)) > name:
            role = n.slice(name, split) if speech.nouns_are_capitalised else ""
            name = split
        if not role and name > first + 1:
            role = n.slice(first, name)
        if name == main:  # a title alone
            return Phrase(begin, end, head=main - 1, affiliation=affiliation)
        return Phrase(
            begin, end, name, main, role=role, affiliation=affiliation,
            title=title or (lowers[role_at] if role_at >= head else ""),
        )  # fmt: skip
    head = main - 1
    while head > begin and tags[head] in "#'":
        head -= 1
    if not speech.verbs.clause:
        # Genitives and adjectives follow their noun: “rzeczniczka policji”.
        head = next(
            (
                at
                for at in range(begin, head)
                if tags[at] in "oO" or n.lex.is_group(lowers[at]) or lowers[at] in speech.documents
            ),
            head,
        )
    if tags[head] not in NOUN or tags[head] == "#":
        return None
    if tags[head] == "l" and (
        lowers[head].endswith(("ed", "ing", "seen", "é", "ée"))
        or lowers[head] in speech.idioms.postposed
        or lowers[head] in speech.idioms.irregular
    ):
        # “a report dated”, “the man arrested”: the noun that is known is the head.
        known = [
            at for at in range(begin, head)
            if tags[at] in "oO" or n.lex.is_group(lowers[at])
            or lowers[at] in n.lex.speech.documents
        ]  # fmt: skip
        if (
            known
            and lowers[head] not in n.lex.speech.documents
            and "'" not in tags[known[-1] : head]
        ):
            head = known[-1]
    if not affiliation:
        for at in range(head - 1, begin, -1):
            if tags[at] == "'":
                affiliation, _ = owner(n, begin, at, head + 1)
                break
        else:
            start = lead(n, begin, head)
            stop = start
            while stop < head and tags[stop] == "C":
                stop += 1
            if stop > start and tags[head] in "oO":
                affiliation = n.slice(start, stop)
    role = n.slice(head, head + 1) if tags[head] in "oO" else ""
    if is_relation(n, head):
        role = affiliation = ""
    return Phrase(begin, end, head=head, role=role, affiliation=affiliation)


def place_before(n: Narration, begin: int, end: int) -> int:
    """Where the name begins after a role's place: “мэр Казани Анна Ли”, “prezydent Rosji …”."""
    if end - begin < 3:
        return begin
    for at in range(begin, end - 1):
        if gender_of(n.lowers[at]):
            return at
    # Where names have cases, the first of three is most likely a place in the genitive.
    return begin + 1 if n.lex.speech.has_cases else begin


def behind_place(n: Narration, begin: int, end: int) -> int:
    """Where a name begins behind nouns: “[комитета] Думы Иван Ли”, “Ulmer Wirtin Eva Roth”."""
    speech = n.lex.speech
    if end - begin < 3 or (speech.verbs.clause and not speech.nouns_are_capitalised):
        return begin
    several = speech.nouns_are_capitalised or speech.has_cases
    furthest = min(end - 2, begin + (2 if several else 1))
    if not gender_of(n.lowers[begin]):
        for at in range(begin + 1, furthest + 1):
            if gender_of(n.lowers[at]):
                return at
    return begin


def behind_genitives(n: Narration, begin: int, end: int) -> Phrase | None:
    """“мать одного из учеников Светлана Ли”: a name in full, after all that she is."""
    if not n.lex.speech.has_cases or "p" not in n.tags[begin:end]:
        return None
    start = end
    while start > begin and n.tags[start - 1] == "C":
        start -= 1
    while end - start > 2 and not gender_of(n.lowers[start]):
        start += 1  # “Худрук театра на Таганке Анна Ли”
    given = start < end and gender_of(n.lowers[start])
    if not given or end - start < 2 or n.tags[begin] not in "oOld":
        return None
    first = lead(n, begin, start)
    relation = any(is_relation(n, at) for at in range(first, start))
    return Phrase(begin, end, start, end, role="" if relation else n.slice(first, start))


def behind_where(n: Narration, phrase: Phrase, end: int) -> Phrase:
    """A role, where it is, and the name: “lider w oświacie Jan Kruk”."""
    if phrase.named or phrase.head < 0 or n.tags[phrase.head] not in "oO":
        return phrase
    for k in range(phrase.end + 2, min(end - 1, phrase.end + 5)):
        if n.tags[k] == "C" == n.tags[k + 1] and gender_of(n.lowers[k]):
            name = np_right(n, k, end)
            if name is None or not name.named:
                return phrase
            role = n.slice(phrase.begin, k)
            return Phrase(phrase.begin, name.end, name.first, name.last, role=role)
        if n.tags[k] not in "lC":
            break
    return phrase


def organisation(n: Narration, begin: int, of: int, end: int) -> bool:
    """“the Department for Transport”: a name with a preposition in it."""
    tags, lowers = n.tags, n.lowers
    start = lead(n, begin, of)
    return (
        start < of
        and all(tags[at] == "C" for at in range(start, of))
        and n.lowers[of] in n.lex.speech.of
        and (tags[end - 1] == "C" or n.lex.is_organisation(lowers[of - 1]))
        and end - of <= 6
        and (any(n.lex.is_organisation(n.lowers[at]) for at in range(start, of))
             or (tags[begin] == "d" and of - start == 1
                 and not n.lex.speech.nouns_are_capitalised))
    )  # fmt: skip


def titled(n: Narration, begin: int, of: int, end: int) -> Phrase | None:
    """“Secretary of State Ann Ng”: a role with a preposition in it, before a name."""
    if n.tags[of] != "p" or n.tags[of - 1] not in "Oo":
        return None
    for at in range(of + 2, end - 1):
        if n.tags[at] == "C" and n.tags[at - 1] == "C" and (
            gender_of(n.lowers[at])
            or (n.lowers[at - 1] in n.lex.speech.idioms.departments and end - at <= 3)
        ):  # fmt: skip
            return Phrase(
                begin, end, at, end, role=n.slice(lead(n, begin, of), at), title=n.lowers[of - 1]
            )
    return None


def run_start(n: Narration, begin: int, end: int) -> int:
    """Where the name begins that ends a phrase, or its end where none does."""
    tags, lowers = n.tags, n.lowers
    at = end
    while at > begin:
        tag = tags[at - 1]
        if tag in "Ct" or (
            lowers[at - 1] in PARTICLES
            and at < end
            and (
                (at - 2 >= begin and (tags[at - 2] == "C" or lowers[at - 2] in PARTICLES))
                or (tag == "l" and at - 1 == begin)
            )
            and (tag in "lpd")
        ):
            at -= 1
        else:
            break
    return at


def np_left(n: Narration, last: int, low: int) -> Phrase | None:
    """The phrase that ends with a token, over its prepositions: “residents on the quay”."""
    tags, lowers = n.tags, n.lowers
    begin = last
    low = max(low, last - REACH)
    if tags[last] == "r":
        return Phrase(last, last + 1, pronoun=lowers[last])
    if tags[last] not in NOUN:
        return None
    while begin > low:
        tag = tags[begin - 1]
        if tag == "b" and begin - 2 >= low and tags[begin - 2] == "d" and tags[begin] in "loO":
            begin -= 1  # “in the back row”
        elif tag in NOUN or tag == "'":
            # “the meeting Ng said”: a name after a common noun that is no role stands alone.
            if (
                tag == "l" and tags[begin] in "Ct" and lowers[begin - 1] not in PARTICLES
                and not before_name(n, begin - 1, low) and not of_name(n, begin - 1, low)
                and not modifies(n, begin, last) and not alone(n, begin - 1, last, low)
                and lowers[begin - 1] not in n.lex.speech.idioms.elder
                and lowers[begin - 1] not in n.lex.speech.idioms.younger
            ):  # fmt: skip
                break
            if tag == "C" and tags[begin] == "o" and in_another_case(n, begin):
                break
            begin -= 1
        elif tag == "d":
            begin -= 1
            if (
                begin > low
                and tags[begin - 1] == "p"
                and lowers[begin - 1] not in n.lex.speech.idioms.subordinating
                and not stands_first(n, begin - 1, low)
            ):
                begin -= 1
                continue
            if (
                n.lex.speech.genitive
                and lowers[begin] in n.lex.speech.genitive
                and (begin > low and tags[begin - 1] in "CoO")
            ):
                continue
            break
        elif tag == "p":
            if lowers[begin - 1] in PARTICLES and begin - 2 >= low and tags[begin - 2] == "C":
                begin -= 1
            elif (
                stands_first(n, begin - 1, low)
                or after_that(n, begin - 1)
                or lowers[begin - 1] in n.lex.speech.idioms.subordinating
            ):
                break
            else:
                begin -= 1
        elif tag == "D" and tags[begin] in "oOl":
            begin -= 1
        else:
            break
    if begin > low and tags[begin - 1] == "p" and tags[begin] in "C" and last > begin and not (
        after_that(n, begin - 1)
    ):  # fmt: skip
        # “In Utopia Ng said”: the last word, where it is a name by itself.
        return interpret(n, last, last + 1)
    return interpret(n, begin, last + 1)


def in_another_case(n: Narration, at: int) -> bool:
    """Whether an acronym before a role is not of it: “W rozmowie z RMF minister …”."""
    if not n.lex.speech.has_cases or not n.words[at - 1].isupper():
        return False
    k = at - 1
    while k > 0 and n.tags[k] == "C":
        k -= 1
    return n.tags[k] == "p" and n.lowers[at] in n.lex.speech.roles


def before_name(n: Narration, at: int, low: int) -> bool:
    """Whether a common noun before a name is a part of what somebody is."""
    cases = n.lex.speech.has_cases
    while at >= low and n.tags[at] == "l":
        if n.lex.is_role(n.lowers[at]) or n.lowers[at] in n.lex.speech.groups:
            return True
        at -= 1
        if cases and at >= low and n.tags[at] in "oO":
            return True  # “глава комитета Иван Петров”
    return False


def modifies(n: Narration, at: int, last: int) -> bool:
    """Whether a name only describes the role behind it: “the former Treasury official”."""
    if n.lex.speech.nouns_are_capitalised or n.tags[at - 2] != "d":
        return False
    while at < last and n.tags[at] == "C":
        at += 1
    return n.tags[at] == "o"


def alone(n: Narration, at: int, last: int, low: int) -> bool:
    """Whether a full name has all words before it: “‘…,’ longtime Ng ally Bo Day said”."""
    if n.lex.speech.nouns_are_capitalised or n.tags[last - 1] not in "Ct":
        return False
    while at >= low and n.tags[at] in "lCoOt":
        at -= 1
    return at < low or n.tags[at] in "Q,"


def of_name(n: Narration, at: int, low: int) -> bool:
    """Whether an adjective belongs to what a name is of: “Ann Ng of the liberal Urban League”."""
    return (
        at - 3 >= low
        and n.tags[at - 1] == "d"
        and n.lowers[at - 2] == "of"
        and n.tags[at - 3] == "C"
    )


def after_that(n: Narration, at: int) -> bool:
    """Whether a name is the subject of a clause behind a preposition: “hours after Ng said”."""
    subordinating = n.lowers[at] in n.lex.speech.idioms.subordinating
    return subordinating and n.tags[at + 1] in "Ct"


def stands_first(n: Narration, at: int, low: int) -> bool:
    """Whether nothing that could be a subject stands before a preposition."""
    if at - 1 >= low and n.tags[at - 1] == "d" and n.lowers[at] in n.lex.speech.idioms.partitive:
        return False  # “one of the people”
    return at - 1 < low or n.tags[at - 1] not in "COol'"


def np_right(n: Narration, first: int, high: int) -> Phrase | None:
    """The phrase that begins with a token."""
    tags, lowers = n.tags, n.lowers
    speech = n.lex.speech
    high = min(high, first + REACH)
    if first >= high:
        return None
    if tags[first] == "r":
        return Phrase(first, first + 1, pronoun=lowers[first])
    at = first
    if tags[at] == "d":
        at += 1
        while at < high and tags[at] == "d":
            at += 1
    start = at
    joint = False
    noun = -1
    while at < high:
        tag = tags[at]
        if tag in "CtOo":
            if tag in "Oo" and speech.nouns_are_capitalised and another_name(tags, start, at):
                break  # “warf Kanzlerin Ann Ng Minister Bo Day ‘Versagen’ vor”
            # “said the mayor Reuters”: a second noun with no determiner in German is another.
            noun = at
            at += 1
        elif tag == "l" or tag == "#":
            if at > start and did(n, at):
                break  # “The union sued Ng”, “a study published last month”
            if (
                noun >= 0
                and tags[at - 1] in "Ct"
                and not (lowers[at] in PARTICLES and at + 1 < high and tags[at + 1] in "CldP")
            ):
                if speech.only_clauses and before_role(n, at, high):
                    at += 1
                    continue
                if tag == "l" and speech.verbs.clause and n.lex.is_organisation(lowers[at]) and (
                    not speech.verb_first and at - start == 1
                ):  # fmt: skip
                    at += 1  # “said Utopia police”
                    continue
                if speech.has_cases and before_given_name(n, start, at, high):
                    at += 1
                    continue
                break
            if noun >= 0 and speech.nouns_are_capitalised:
                break
            if tag == "l":
                noun_like = not lowers[at].endswith("ly")
                if not noun_like:
                    break
            at += 1
        elif (tag == "'" and at > start) or (
            tag == "D" and at + 1 < high and tags[at + 1] in "o" and at == start
        ):
            at += 1
        elif tag in "pd" and at > start and joins(n, first, at, high):
            at += 1
            while at < high and tags[at] == "d":
                at += 1
        elif (
            tag == "c" and at + 1 < high and tags[at + 1] in "Ct" and tags[at - 1] == "C"
            and not speech.nouns_are_capitalised
        ):  # fmt: skip
            joint = True
            at += 1
        else:
            break
    if at == start or tags[at - 1] in "dp":
        return None
    phrase = interpret(n, first, at)
    if phrase is not None and joint and "c" in tags[first:at]:
        return Phrase(first, at, head=at - 1, joint=True)
    return phrase


def speaking_subject(n: Narration, begin: int, end: int) -> Phrase | None:
    """Who is the subject of a clause of which the verb may be unknown: “the union withdrew”."""
    phrase = np_right(n, begin, end)
    if phrase is None or phrase.named or phrase.pronoun:
        return phrase
    nouns = [
        k for k in range(phrase.begin, phrase.end)
        if n.tags[k] in "oO" or n.lex.is_group(n.lowers[k])
    ]  # fmt: skip
    return np_left(n, nouns[-1], begin) if nouns else None


def another_name(tags: list[str], begin: int, at: int) -> bool:
    """Whether a role follows on a name that has its own: “Kanzlerin Ann Ng Minister”."""
    first = at
    while first > begin and tags[first - 1] == "C":
        first -= 1
    return begin < first < at and tags[first - 1] == "O"


def did(n: Narration, at: int) -> bool:
    """Whether an English past tense or participle stands behind its noun, and no adjective."""
    speech = n.lex.speech
    before = n.lowers[at - 1]
    known = n.tags[at - 1] in "oO" or n.lex.is_group(before) or before in speech.documents
    return (
        speech.only_clauses
        and known
        and n.tags[at] == "l"
        and n.lowers[at].endswith("ed")
        and n.lowers[at] not in speech.naming
        and n.tags[at + 1] not in "oO"
    )


def before_role(n: Narration, at: int, high: int) -> bool:
    """Whether a role or a title follows: “Ng campaign manager Bo Day”, “Utopia police Sgt. Li”."""
    for k in range(at, min(at + 4, high)):
        if n.tags[k] in "ot":
            return True
        if n.tags[k] not in "l":
            return False
    return False


def before_given_name(n: Narration, first: int, at: int, high: int) -> bool:
    """Whether genitives lead from an office to a name: “Гендиректор порта Иван Ли”."""
    if gender_of(n.lowers[first]):
        return False
    for k in range(at, min(at + 4, high - 1)):
        if n.tags[k] == "C" == n.tags[k + 1] and gender_of(n.lowers[k]):
            return True
        if n.tags[k] not in "lC":
            return False
    return False


def affiliated(n: Narration, at: int, begin: int) -> bool:
    """Whether a German “von” or “vom” after a name says where somebody belongs.

    It does after two names: “Lena Vogt von den Grünen”, not “Ursula von der Leyen”.
    """
    if not n.lex.speech.nouns_are_capitalised or n.lowers[at] not in n.lex.speech.idioms.origin:
        return False
    low = at
    while low > begin and n.tags[low - 1] == "C":
        low -= 1
    if n.words[at + 2 : at + 3] and n.lowers[at + 1] == "der" and n.words[at + 2].isupper():
        return at - low >= 1  # “Vogt von der BBC”
    return at - low >= 2 and (n.lowers[at] == "vom" or not gender_of(n.lowers[at - 1]))


def joins(n: Narration, first: int, at: int, high: int) -> bool:
    """Whether a preposition goes on with the phrase: “head of the fund”, “Noor van der Meulen”."""
    tags, lowers = n.tags, n.lowers
    speech = n.lex.speech
    if at + 1 >= high:
        return False
    follows = tags[at + 1]
    if affiliated(n, at, first):
        return False
    if speech.nouns_are_capitalised and lowers[at] == "zu" and follows == "l":
        return False  # “gab Eva Roth zu bedenken”
    # “nannte Jan Lohr den Plan …”
    article = speech.nouns_are_capitalised and tags[at] == "d" and lowers[at] not in speech.genitive
    if lowers[at] in PARTICLES and tags[at - 1] == "C" and not article and (
        follows == "C" or (follows in "dlp" and (tags[at] == "p" or lowers[at + 1] in PARTICLES))
    ):  # fmt: skip
        role_before = any(tags[k] in "oO" for k in range(first, at))
        return not (role_before and speech.nouns_are_capitalised)
    is_description = tags[at - 1] in "oOl" or (
        tags[at - 1] == "C" and (tags[first] == "d" or n.lex.is_group(lowers[at - 1]))
    )
    if tags[at] == "d":
        return bool(
            lowers[at] in speech.genitive and is_description and follows in "ClO"
            and (n.lex.is_role(lowers[at - 1]) or n.lex.is_group(lowers[at - 1])
                 or lowers[at - 1] in speech.documents)
        )  # fmt: skip
    if lowers[at] not in speech.of or not is_description:
        return False
    return lowers[at] not in speech.idioms.placing and follows in "CdlOo#t"


def apposition(n: Narration, at: int, high: int) -> tuple[str, str, int]:
    """Role and affiliation in what follows a name, as in “, mayor of Utopia,”, and its end."""
    tags = n.tags
    if at >= high or tags[at] not in ",-(":
        return "", "", at
    stop = at + 1
    while stop < high and tags[stop] not in ",.;:!?Q-)P(":
        stop += 1
    begin = at + 1
    if begin < stop and tags[begin] == "#" and stop == begin + 1 and tags[at] == ",":
        return apposition(n, stop, high)
    if begin < stop and tags[begin] in "R":
        return "", "", stop
    for k in range(begin, min(stop, begin + 8)):
        if tags[k] in "oO":
            # The last of several roles in a row is the head.
            while k + 1 < stop and tags[k + 1] in "oO":
                k += 1
            if any(tags[x] in "vaMrps" for x in range(begin, k)):
                break
            verb = k + 1 + (tags[k + 1] == "b")
            if verb < stop and tags[verb] in "vaM" and not n.lex.speech.verb_first:
                break  # “According to Ann Ng, the mayor shouted, …”
            if any(is_relation(n, x) for x in range(begin, k + 1)):
                if tags[k + 1] != "c":
                    break
                begin = k + 2  # “Bo Day, her rival and mayor of Utopia,”
                continue
            if k + 1 < stop and tags[k + 1] == "C" and (
                tags[begin] == "C" or (k + 2 < stop and gender_of(n.lowers[k + 1]))
            ):  # fmt: skip
                break  # “the fund’s board, chairman Bo Day”: that is his
            role = n.slice(lead(n, begin, k), k + 1)
            affiliation = ""
            if k + 2 < stop and (tags[k + 1] == "p" or n.lowers[k + 1] in n.lex.speech.genitive):
                after = k + 1 if n.lowers[k + 1] in n.lex.speech.inflecting else k + 2
                end = k + 2
                while end < stop and tags[end] in "CdlO'p#oc":
                    end += 1
                affiliation = belonging(n, after, end)
            else:
                for x in range(begin, k):
                    if tags[x] == "'":
                        affiliation, start = owner(n, begin, x, k + 1)
                        role = n.slice(start, k + 1)
                        break
                else:
                    start = lead(n, begin, k)
                    end = start
                    while end < k and tags[end] == "C":
                        end += 1
                    affiliation = n.slice(start, end)
            return role, affiliation, stop
        if tags[k] in "vagMrRsm":
            break
    return "", "", stop
