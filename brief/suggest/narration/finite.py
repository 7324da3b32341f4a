"""Whether English words are a clause: a subject, and a finite verb of its own behind it."""

from __future__ import annotations

from brief.suggest.narration.classes import plural
from brief.suggest.narration.narration import Narration

SUBJECT = 24
"""The most words of a subject, with what is said of it."""
OBJECTS = frozenset("drC#tOQ")
"""What a verb has behind it, and a noun that ends a subject has not."""


def is_clause(n: Narration, begin: int, end: int) -> bool:
    """Whether a clause begins with a token: “bees count by touch”, “only one of them knew”.

    A verb within what tells the subject apart, as in “the man who ran it had gone”, is not its own.
    """
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    compared = begin + 2 < end and tags[begin] == "s" and lowers[begin] == lowers[begin + 2] and (
        tags[begin + 1] != "b"  # “as long as she stays, …”
    )  # fmt: skip
    opening = tags[begin] in "Rs" and not compared
    own = 1 + opening
    k = begin + 3 * compared  # “as many as”
    high = min(end, begin + SUBJECT)
    while k < high:
        tag = tags[k]
        if is_finite(n, begin, k):
            own -= 1
            if not own:
                return True
            chained = tag in "aMN"  # not “the wall that he promised would be built”
            while k + 1 < high and tags[k + 1] in ("aMNv" if chained else "N"):
                k += 1
        elif tag == "(":
            k = next((x for x in range(k, high) if tags[x] == ")"), high)
        elif tag == ",":
            if not opening:
                return own == 1 and behind_aside(n, k, high) > 0
        elif tag in "Rmr" and k > begin and not (tag == "r" and tags[k - 1] in "Rm"):
            if tags[k - 1] not in "lCoOdb#p" and not opening:
                return False
            theirs = tag != "r" or (tags[k - 1] != "p" and lowers[k] not in idioms.objects)
            own += theirs and not opening
        elif tag == "s" and k > begin and lowers[k] == lowers[k + 2] and k + 3 < high:
            k += 2  # “children as young as 3”
        elif tag == "s" and k > begin and tuple(lowers[k - 1 : k + 1]) not in idioms.at_least:
            if not opening:
                return False
            own += lowers[k] in n.lex.speech.interrogatives
        elif tag in ".!?:;P-vg" or (tag == "c" and tags[k + 1] in "aMNv"):
            return False
        k += 1
    return False


def behind_aside(n: Narration, comma: int, high: int) -> int:
    """The comma that ends what is said of a subject before its verb, or 0."""
    if n.tags[comma + 1] not in "Rd#osplCt":
        return 0
    close = next((k for k in range(comma + 1, high) if n.tags[k] == ","), high)
    return close if close + 1 < high and is_finite(n, comma, close + 1) else 0


def is_finite(n: Narration, begin: int, k: int) -> bool:
    """Whether a token can be the finite verb of a subject that begins with another."""
    tags, lowers, idioms = n.tags, n.lowers, n.lex.speech.idioms
    if k <= begin:
        return False
    tag, word = tags[k], lowers[k]
    before = k - 1
    while before > begin and (tags[before] in "bN" or lowers[before].endswith("ly")):
        before -= 1
    if tag in "aM":
        return lowers[before] not in n.lex.speech.to
    if tag == "N":
        return "'" in word
    if tag == "v":
        return tags[before] not in "dp'"
    if tag != "l":
        return False
    last, noun = lowers[before], tags[before]
    alone = noun == "d" and (last in idioms.alone or last in idioms.pointing)
    if noun not in "lorROC#DQm" and not alone and not (noun == "," == tags[begin]):
        return False
    if noun == "Q" and n.text[n.quoted[before].end - 1] == ",":
        return False
    if word in idioms.preterites and lowers[k + 1] not in idioms.by_whom:
        return word not in idioms.unchanged or noun not in "l#" or tags[k + 1] in OBJECTS
    if word.endswith("ed") and len(word) > 4:
        return lowers[k + 1] not in idioms.by_whom
    many = is_many(n, begin, before)
    if noun == "C" and (word in idioms.acts_of_one or word in idioms.acts_or_things_of_one):
        many = False  # “the United States stands”
    if word in (idioms.acts if many else idioms.acts_of_one):
        return True
    unsure = idioms.acts_or_things if many else idioms.acts_or_things_of_one
    if word not in unsure:
        return False
    following = tags[k + 1]
    if (
        word in idioms.intending
        and lowers[k + 1] in n.lex.speech.to
        and (
            lowers[k + 2] in idioms.acts
            or lowers[k + 2] in idioms.acts_or_things
            or lowers[k + 2] in idioms.be
        )
    ):
        return True
    if following in OBJECTS or following == "b" or (following == "l" and (
        lowers[k + 1].endswith("ly") or noun in "rOC" or lowers[begin] in idioms.alone
    )):  # fmt: skip
        return True
    return noun in "r" or (
        following in "p."
        and (noun == "C" or lowers[begin] not in n.lex.speech.idioms.articles)
        and (noun in "oOC" or many)
        and tags[begin] not in "#"
    )


def is_many(n: Narration, begin: int, last: int) -> bool:
    """Whether the subject whose last word a token is has a plural verb."""
    tags, lowers, speech = n.tags, n.lowers, n.lex.speech
    told_apart = next((k for k in range(begin + 1, last + 1) if tags[k] in "Rm"), -1)
    if told_apart > 0:
        last = told_apart - 1 - (tags[told_apart - 1] == ",")  # “children who sleep less eat more”
    if tags[last] == "r":
        return lowers[last] not in speech.he | speech.she | speech.it
    if tags[last] == "d":
        return lowers[last] not in speech.idioms.single
    if "c" in tags[begin:last]:
        return True
    first = next((k for k in range(begin, last + 1) if tags[k] == "p"), -1)
    if first > begin:
        head = first - 1
        share = lowers[first] in speech.idioms.shares and tags[head] in "d#"
        known = lowers[head] in speech.idioms.alone or tags[head] == "#" or share
        return known or plural(lowers[head], speech)
    return plural(lowers[last], speech) and tags[last] != "Q"
