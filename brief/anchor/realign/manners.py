"""How words are said: as a statement or a question, in earnest or in jest, freely or not.

One verb of saying is as good as another but for those of such a manner: “asked”, “joked”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from brief.anchor.realign.attributions import nearest
from brief.anchor.realign.reports import Words
from brief.anchor.realign.speakers import PARTS, Sides, Speakers, Telling
from brief.anchor.realign.stops import QUESTION_MARKS
from brief.anchor.realign.substance import Change, Substance, kind_of, words_of
from brief.anchor.realign.voices import quotation_of
from brief.language import language, speech_of, spoken
from brief.language.model import Phrases, by_first, words

ASKING = "asking"
FAR = words("joking dreaming invented written")
"""The manners that are told anywhere in the sentence: “In the cartoon, Ann Lee says”."""

ANYTHING = "…"
GAP = 4
"""How many words may be between those of a phrase: “let Ann Lee say”."""


class Manners(NamedTuple):
    """The words that tell how others are said, each with its kind."""

    verbs: dict[str, str]
    phrases: dict[str, Phrases]
    kinds: dict[tuple[str, ...], str]


def said_otherwise(old: Words, new: Words, speakers: Speakers) -> Iterator[Change]:
    """Of words that are said in another manner now, what is beside them."""
    code, telling = speakers.code, speakers.old.telling
    if code is None or code not in spoken() or old.told.sides == new.told.sides:
        return
    if manners(old, telling, code) != manners(new, telling, code):
        yield Change(Substance.TURN, *(" ".join(each.told.sides).strip() for each in (old, new)))


def manners(said: Words, telling: Telling, code: str) -> set[str]:
    """In which manners words are said, by what is beside them in their sentence."""
    known, sides = known_manners(code), said.told.sides
    near = nearest(sides)
    found = {*told_by_verbs(near, telling, code)}
    found.update(*(told_by_phrases(part, known) for part in near))
    parts = (part for side in sides for part in PARTS.split(side))
    found |= FAR & {kind for part in parts for kind in told_by_phrases(part, known)}
    if ASKING in found and is_question(said):
        found.remove(ASKING)
    return found


def told_by_verbs(near: Sides, telling: Telling, code: str) -> Iterable[str]:
    """The manners that verbs tell, unless there is another one: “said Lee when asked”.

    What is behind them and a preposition is no statement: “asked for “a fresh start””.
    """
    known = known_manners(code).verbs
    if any(
        telling.is_verb(word) and plain(word.folded) not in known
        for part in near
        for word in words_of(part)
    ):
        return
    for part in near:
        found = lower(part)
        if part is near.after or found[-1:] == () or found[-1] not in speech_of(code).prepositions:
            yield from (known[word] for word in found if word in known)


def told_by_phrases(part: str, known: Manners) -> Iterator[str]:
    """The manners that phrases tell, but for those of a number: “almost 200 people”."""
    found = lower(part)
    for at, word in enumerate(found):
        for phrase in known.phrases.get(word, ()):
            behind = words_of(part)[at + len(phrase) :]
            if begins(found[at:], phrase) and not (
                behind and kind_of(behind[0]) is Substance.NUMBER
            ):
                yield known.kinds[phrase]


def begins(found: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether words begin with those of a phrase, of which the last one may come later."""
    if ANYTHING not in phrase:
        return tuple(found[: len(phrase)]) == phrase
    gap = phrase.index(ANYTHING)
    rest = phrase[gap + 1 :]
    return tuple(found[:gap]) == phrase[:gap] and any(
        tuple(found[at : at + len(rest)]) == rest for at in range(gap + 1, gap + 1 + GAP)
    )


def is_question(said: Words) -> bool:
    """Whether a quotation asks something, so that any verb of saying is one of asking."""
    start, end = quotation_of(said.text, said.span) or said.span
    return any(sign in said.text[start : end + 1] for sign in QUESTION_MARKS)


def lower(part: str) -> tuple[str, ...]:
    return tuple(plain(word.folded) for word in words_of(part))


def plain(word: str) -> str:
    return word.replace("’", "'")


@cache
def known_manners(code: str) -> Manners:
    told = language(code).meaning
    verbs = {
        word.casefold(): kind for kind, text in told.manner_verbs.items() for word in words(text)
    }
    kinds = {
        tuple(phrase.casefold().split()): kind
        for kind, text in told.manners.items()
        for phrase in text.split(",")
    }
    longest = sorted(kinds, key=len, reverse=True)
    return Manners(verbs, by_first(longest), kinds)
