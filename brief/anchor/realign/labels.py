"""Who says words by a label just before them, or in brackets just behind: “The mayor: “X””."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product, starmap

from brief.anchor.realign.nameless import is_noun
from brief.anchor.realign.speakers import QUOTATION_MARKS, Sides, Speakers, is_same
from brief.anchor.realign.substance import Change, Substance, are_unlike, words_of

LABEL = re.compile(
    rf"(?:^|[\n.!?])\s*([^\n.!?:{QUOTATION_MARKS}]{{2,60}}):\s*[{QUOTATION_MARKS}]?\s*\Z"
)
SIGNED = re.compile(rf"[.!?]\s*[{QUOTATION_MARKS}]?\s*[—–-]\s+([^\n]{{2,60}})(?:\n|\Z)")
BRACKETS = re.compile(rf"[.,!?]?\s*[{QUOTATION_MARKS}]?\s*\(([^()\n]{{2,60}})\)")


NOUN = 3
"""How many words a label has at most that names nobody: “The mayor”, not “She had two ideas”."""


def labelled_otherwise(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Who is named in both texts at one of these places, and is another one now."""
    places = (
        (LABEL.search(old.before), LABEL.search(new.before)),
        (BRACKETS.match(old.after), BRACKETS.match(new.after)),
        (SIGNED.match(old.after), SIGNED.match(new.after)),
    )
    for one, two in places:
        if one and two and are_others(one[1], two[1], speakers):
            yield Change(Substance.SPEAKER, one[1].strip(), two[1].strip())


def are_others(one: str, two: str, speakers: Speakers) -> bool:
    """Whether two labels name different people, or have different nouns where they name none."""
    names, others = speakers.old.people([one]), speakers.new.people([two])
    if names and others:
        known = speakers.old.telling
        return not any(is_same(name, other, known) for name in names for other in others)
    if names or others or max(len(words_of(each)) for each in (one, two)) > NOUN:
        return False
    nouns, others_now = (
        {word.folded for word in words_of(text) if is_noun(word, reader)}
        for text, reader in ((one, speakers.old), (two, speakers.new))
    )
    lost, gained = nouns - others_now, others_now - nouns
    return bool(lost and gained) and all(starmap(are_unlike, product(lost, gained)))
