"""The role in a noun phrase, and where they belong who has it."""

from __future__ import annotations

from brief.suggest.narration import Narration


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
