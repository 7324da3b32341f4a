"""The noun phrase that ends before a verb."""

from __future__ import annotations

from brief.suggest.lexicon import PARTICLES
from brief.suggest.narration import Narration
from brief.suggest.phrases.meaning import interpret
from brief.suggest.phrases.phrase import NOUN, REACH, Phrase


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
            idioms = n.lex.speech.idioms
            if n.lex.speech.only_clauses and begin > low and tags[begin - 1] == "d" and (
                lowers[begin - 1] in idioms.articles | idioms.pointing
            ):  # fmt: skip
                begin -= 1  # “the two sides”
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
        and n.lex.speech.only_clauses
        and n.lowers[at - 2] in n.lex.speech.whose
        and n.tags[at - 3] == "C"
    )


def after_that(n: Narration, at: int) -> bool:
    """Whether a name is the subject of a clause behind a preposition: “hours after Ng said”."""
    subordinating = n.lowers[at] in n.lex.speech.idioms.subordinating
    return subordinating and n.tags[at + 1] in "Ct"


def stands_first(n: Narration, at: int, low: int) -> bool:
    """Whether nothing that could be a subject stands before a preposition."""
    idioms = n.lex.speech.idioms
    if at - 1 >= low and n.tags[at - 1] in "d#":
        if n.lowers[at] in idioms.partitive:
            return False  # “one of the people”, “58 per cent”
        if n.lowers[at] in idioms.shares and n.tags[at + 1] in "d#" and (
            n.tags[at + 2] in "lo" or (n.tags[at + 1] == "#" and n.tags[at + 2] == "C")
        ):  # fmt: skip
            return False  # “one in four teachers”
    return at - 1 < low or n.tags[at - 1] not in "COol'"
