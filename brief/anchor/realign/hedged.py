"""What came between “said that” and what was said: “said that, unless it rains, we stay”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.anchor.realign.speakers import QUOTATION_MARKS, Sides, Speakers, Telling
from brief.anchor.realign.substance import Change, Substance, Word, words_of
from brief.anchor.realign.turns import turned
from brief.language import speech_of, spoken
from brief.language.model import Phrases


def hedged(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """The conditions and doubts, and those who are said to say it, before what somebody reports.

    Both are what is beside words in their clause.
    """
    code = speakers.code
    if old.before == new.before or code is None or code not in spoken():
        return
    one, two = (opening(each.before, code, speakers.old.telling) for each in (old, new))
    if one is None or two is None:
        return
    texts = [[word.text for word in each] for each in (one, two)]
    yield from (Change(Substance.TURN, *each) for each in turned(texts[0], texts[1], code))
    if depends(one, code) != depends(two, code):
        yield Change(Substance.TURN, *map(" ".join, texts))
    if others(one, code, speakers.old.telling) != others(two, code, speakers.old.telling):
        yield Change(Substance.SPEAKER, old.before.strip(), new.before.strip())


def others(words: Sequence[Word], code: str, telling: Telling) -> bool:
    """Whether words tell that others say or think something: “critics claim”, “it may be that”."""
    conjunctions = speech_of(code).conjunctions
    lower = tuple(word.folded for word in words)
    return any(
        telling.is_verb(word) or word.folded in conjunctions or word.folded in telling.distancing
        for word in words
    ) or has_phrase(lower, telling.sources)


def has_phrase(lower: tuple[str, ...], phrases: Phrases) -> bool:
    return any(
        lower[at : at + len(phrase)] == phrase for at in range(len(lower)) for phrase in phrases
    )


def opening(before: str, code: str, telling: Telling) -> Sequence[Word] | None:
    """The words of a reported clause before others of it; None where there is no such clause."""
    if before.rstrip().endswith(tuple(QUOTATION_MARKS)):
        return None
    found = words_of(before)
    first = next((at for at, word in enumerate(found) if telling.is_verb(word)), None)
    if first is None:
        return None
    conjunctions = speech_of(code).conjunctions
    that = (at for at, word in enumerate(found) if at > first and word.folded in conjunctions)
    return found[next(that, first) + 1 :]


def depends(words: Sequence[Word], code: str) -> bool:
    """Whether a condition is among words."""
    idioms = speech_of(code).idioms
    lower = tuple(word.folded for word in words)
    return has_phrase(lower, idioms.conditions) or any(
        word in idioms.supposing_first for word in lower[:1]
    )
