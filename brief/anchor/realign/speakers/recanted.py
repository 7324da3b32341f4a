"""Sentences behind words that deny others: a rumour, or what somebody else said before."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from brief.anchor.realign.speakers.denials import folded
from brief.anchor.realign.speakers.reader import QUOTED
from brief.anchor.realign.substance import stems
from brief.language import Words, meaning, speech_of, spoken

REPEATED = 2
"""The fewest words that tell of the same."""


def is_about_rumours(sentence: str, words: str) -> bool:
    """Whether a sentence tells of a rumour that is none of the words before it.

    “A rumour that the quay had sunk was false”, but not “The rumour is false”.
    """
    known = meaning()
    pointing = known.pointing | possessives() | definite()
    return len(stems(sentence) & stems(words)) < REPEATED and any(
        word in known.rumours and before not in pointing
        for before, word in pairwise(["", *folded(sentence)])
    )


def recants(sentence: str) -> bool:
    """Whether somebody denies in a sentence what they said themselves.

    “Bob took back his remark”, or “I was wrong,” said Bob.
    """
    if any(not first_persons().isdisjoint(folded(each)) for each in QUOTED.findall(sentence)):
        return True
    lower = folded(sentence)
    own = {at for at, word in enumerate(lower) if word in possessives()}
    sayings = meaning().sayings
    return any(not sayings.isdisjoint(lower[at + 1 : at + 3]) for at in own) and any(
        are_in_order(phrase, lower) for phrase in meaning().recanting
    )


def are_in_order(phrase: tuple[str, ...], lower: tuple[str, ...]) -> bool:
    """Whether the words of a phrase are among others, with any between them: “nahm … zurück”."""
    rest = iter(lower)
    return all(word in rest for word in phrase if word != "…")


@cache
def possessives() -> Words:
    return frozenset[str]().union(*(speech_of(code).possessives for code in spoken()))


@cache
def definite() -> Words:
    return frozenset[str]().union(
        *(
            (each.articles - each.indefinite)
            for each in (speech_of(code).idioms for code in spoken())
        )
    )


@cache
def first_persons() -> Words:
    return frozenset[str]().union(*(speech_of(code).idioms.first_person for code in spoken()))
