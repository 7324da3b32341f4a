"""What came just before or behind what somebody says: “said that, unless it rains, we stay”.

In a quotation that is what is within its marks: “I doubt that we stay”, “we stay, I was told”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from brief.anchor.realign.run_on import CLOSING, is_open
from brief.anchor.realign.speakers import QUOTATION_MARKS, Sides, Speakers, Telling
from brief.anchor.realign.stops import STOPS
from brief.anchor.realign.substance import Change, Substance, Word, words_of
from brief.anchor.realign.turns import turned
from brief.language import speech_of, spoken
from brief.language.model import Phrases

CLAUSE_END = re.compile(f"[{STOPS}{QUOTATION_MARKS}]")

Beside = tuple[Sequence[Word], Sequence[Word]]


def hedged(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """The conditions and doubts, and those who are said to say it, next to words of a statement.

    `old` and `new` are what is around words.
    """
    code, telling = speakers.code, speakers.old.telling
    if old == new or code is None or code not in spoken():
        return
    one, two = (of_statement(each, code, telling) for each in (old, new))
    if one is None or two is None:
        return
    pairs = differing(one, two)
    texts = [" ".join(word.text for side in each for word in side) for each in pairs]
    found = [[word.text for side in each for word in side] for each in pairs]
    yield from (Change(Substance.TURN, *each) for each in turned(found[0], found[1], code))
    for kind, holds in ((Substance.TURN, depends), (Substance.SPEAKER, others)):
        before, after = (any(holds(side, code, telling) for side in each) for each in pairs)
        if before != after:
            # The whole, so that it is told that the same one says it.
            whole = (" ".join(each).strip() for each in (old, new))
            yield Change(kind, *(texts if kind is Substance.TURN else whole))


def of_statement(around: Sides, code: str, telling: Telling) -> Beside | None:
    """The words before and behind others that are of the same statement; None where none is seen.

    Within marks these are the others there, else what is reported behind a verb of saying.
    """
    before, after = clause(around)
    if any(is_open(around.before, mark) for mark in CLOSING):
        return words_of(before), words_of(after)
    found = words_of(before)
    first = next((at for at, word in enumerate(found) if telling.is_verb(word)), None)
    if first is None:
        return None
    conjunctions = speech_of(code).conjunctions
    that = (at for at, word in enumerate(found) if at > first and word.folded in conjunctions)
    return found[next(that, first) + 1 :], words_of(after)


def clause(around: Sides) -> Sides:
    """What of the text around words is in their clause."""
    before, after = around
    first = max((match.end() for match in CLAUSE_END.finditer(before)), default=0)
    last = CLAUSE_END.search(after)
    return Sides(before[first:], after[: last.start() if last else len(after)])


def differing(old: Beside, new: Beside) -> tuple[Beside, Beside]:
    """What differs of two, just before other words, and just behind them."""
    pairs = []
    for one, two, is_before in zip(old, new, (True, False), strict=True):
        steps = SequenceMatcher(
            None, [word.folded for word in one], [word.folded for word in two], autojunk=False
        ).get_opcodes()
        what, a, b, c, d = steps[-1 if is_before else 0] if steps else ("equal", 0, 0, 0, 0)
        pairs.append((one[a:b], two[c:d]) if what != "equal" else ((), ()))
    (first, other), (last, latter) = pairs
    return (first, last), (other, latter)


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


def depends(words: Sequence[Word], code: str, _: Telling) -> bool:
    """Whether a condition is among words."""
    idioms = speech_of(code).idioms
    lower = tuple(word.folded for word in words)
    return has_phrase(lower, idioms.conditions) or any(
        word in idioms.supposing_first for word in lower[:1]
    )
