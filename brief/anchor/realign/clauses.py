"""What is said of words by what is beside them: “I never said that …”, “…, said Ann Lee”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.substance import Change, Substance, changes, kind_of, words_of
from brief.language.model import words

QUOTATION_MARKS = '"“”„«»‹›「」『』'
STOPS = ".!?…。！？؟;\n"
CLAUSE_END = re.compile(f"[{STOPS}{QUOTATION_MARKS}]")
SENTENCE_END = re.compile(f"[{STOPS}]")
CLOSED = re.compile(rf"^[{STOPS},]?[{QUOTATION_MARKS}]+")
"""A stop within the marks ends no sentence that goes on after them."""

LONGEST = 200
"""How many characters are read at each side of words."""

LABEL = 60
"""How long a paragraph, or a cell, may be that names who says the next one."""

DENYING = words(
    """
    false untrue wrong lie lies lied myth denied denies deny denying rejected disputed
    falsch unwahr gelogen bestritt bestreitet bestritten dementierte dementiert
    faux fausse dément démenti démentit nie nia
    falso falsa mentira desmintió negó desmente negou smentito smentisce smentì
    nieprawda fałsz zaprzeczył zaprzeczyła неправда ложь отрицает отрицал опроверг
    كاذب كذب نفى نفت ينفي
    """
)


class Sides(NamedTuple):
    """What is before and after words."""

    before: str
    after: str


def beside(old: str, was: Span, new: str, now: Span) -> tuple[Change, ...]:
    """What the text beside words tells otherwise now: negations of them, and who says them.

    A negation counts in their own clause; what denies them, and names, in their sentence.
    """
    found: list[Change] = []
    for before, after in zip(sides(old, was, CLAUSE_END), sides(new, now, CLAUSE_END), strict=True):
        if before != after:
            found += (each for each in changes(before, after) if each.kind is Substance.NEGATION)
    for before, after in zip(
        sides(old, was, SENTENCE_END), sides(new, now, SENTENCE_END), strict=True
    ):
        if before != after:
            found += (*denied(before, after), *renamed(before, after))
    return tuple(found)


def sides(text: str, span: Span, end: re.Pattern[str]) -> Sides:
    """What is before and after a span, as far as its sentence or clause goes.

    Words that begin a paragraph have a label before them, as in a table or an interview.
    """
    before = text[max(0, span[0] - LONGEST) : span[0]]
    after = text[span[1] : span[1] + LONGEST]
    if end is SENTENCE_END:
        before = labelled(before)
        after = CLOSED.sub(" ", after)
    first = max((match.end() for match in end.finditer(before)), default=0)
    last = end.search(after)
    return Sides(before[first:], after[: last.start() if last else len(after)])


def labelled(before: str) -> str:
    """The text before words, with a label in the paragraph before joined to their own."""
    own, blank, mine = before.rpartition("\n")
    label = own.rstrip("\n").rpartition("\n")[2]
    if not blank or mine.strip(f"{QUOTATION_MARKS} ") or not is_label(label):
        return before
    return f"\n{label}: "


def is_label(paragraph: str) -> bool:
    """Whether a paragraph may be who says the next one: it is short, and no sentence."""
    return len(paragraph) <= LABEL and not SENTENCE_END.search(paragraph)


def denied(before: str, after: str) -> Iterator[Change]:
    """The words that deny others, and are there in one of two texts."""
    one, other = (
        [word.text for word in words_of(text) if word.text.casefold() in DENYING]
        for text in (before, after)
    )
    if one != other:
        yield Change(Substance.NEGATION, " ".join(one), " ".join(other))


def renamed(before: str, after: str) -> Iterator[Change]:
    """The names in whose place others are; not a post, or a first name, before the same name."""
    olds, news = [*words_of(f"x {before}")], [*words_of(f"x {after}")]
    texts, others = [word.text for word in olds], [word.text for word in news]
    for what, a, b, c, d in SequenceMatcher(None, texts, others, autojunk=False).get_opcodes():
        if what != "replace":
            continue
        if b < len(olds) and d < len(news) and kind_of(olds[b]) is Substance.NAME:
            continue
        lost = [each.text for each in olds[a:b] if kind_of(each) is Substance.NAME]
        gained = [each.text for each in news[c:d] if kind_of(each) is Substance.NAME]
        if lost and gained and not {*lost} & {*others} and not {*gained} & {*texts}:
            yield Change(Substance.NAME, " ".join(lost), " ".join(gained))
