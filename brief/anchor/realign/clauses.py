"""What is said of words by what is beside them: “I never said that …”, “…, said Ann Lee”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.anchor.outcome import Span
from brief.anchor.realign.speakers import (
    QUOTATION_MARKS,
    STOPS,
    Beside,
    Sides,
    Speakers,
    Telling,
)
from brief.anchor.realign.substance import Change, Substance, changes, kind_of, words_of
from brief.language.model import words
from brief.language.sentences import rules

CLAUSE_END = re.compile(f"[{STOPS}{QUOTATION_MARKS}]")
SENTENCE_END = re.compile(f"[{STOPS}]")
CLOSED = re.compile(rf"^[{STOPS},]?[{QUOTATION_MARKS}]+")
"""A stop within the marks ends no sentence that goes on after them."""

WORD_BEFORE = re.compile(r"\w+\Z")
LONGEST_TITLE = 12
SIGNATURE = re.compile(rf"[{STOPS},{QUOTATION_MARKS}\s]*\n[ ]*([—–―-] ?[^\n]{{1,80}})(?:\n|$)")
LONGEST = 300
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
    doubt doubted doubts doubting questioned questions contradicted contradicts refused refuses
    declined declines unable whether bezweifelt bezweifelte bezweifelten verneint verneinte weigerte
    ob nié niée niait nient nier doute doutait refusé contredit dudó duda negado desmentido rechazó
    refutó wątpi wątpił wątpiła zaprzecza odmówił odmówiła zdementował zdementowała
    отрицала отрицали опровергла опровергли опровергает сомневается сомневался сомневалась
    отказался отказалась
    correction corrected misquoted misattributed wrongly mistakenly erroneously retracted withdrawn
    korrektur berichtigung fälschlich irrtümlich correctif erratum erronément corrección
    rectificación erróneamente correzione erroneamente correção sprostowanie błędnie
    omyłkowo исправление опровержение ошибочно تصحيح تصويب خطأ 更正 勘误
    """
)


def beside(old: str, was: Span, new: str, now: Span, speakers: Speakers) -> tuple[Change, ...]:
    """What the text beside words tells otherwise now: negations of them, and who says them.

    A negation counts in their own clause; what denies them, and who says them, in their sentence.
    """
    around, since = surroundings(old, was), surroundings(new, now)
    if around == since:
        return ()
    found: list[Change] = []
    inner, inner_now = clause(around), clause(since)
    for before, after in zip(inner, inner_now, strict=True):
        if before != after:
            found += (each for each in changes(before, after) if each.kind is Substance.NEGATION)
    told, told_now = sentence(around), sentence(since)
    for before, after in zip(told.sides, told_now.sides, strict=True):
        if before != after and not found:
            found += denied(before, after, speakers.old.telling)
    if inner != inner_now:
        found += speakers.introduced(inner, inner_now)
    found += speakers.retold(told, told_now)
    return tuple(dict.fromkeys(found))


def surroundings(text: str, span: Span) -> Sides:
    return Sides(text[max(0, span[0] - LONGEST) : span[0]], text[span[1] : span[1] + LONGEST])


def clause(around: Sides) -> Sides:
    """What of the text around words is in their clause."""
    before, after = around
    first = max((match.end() for match in CLAUSE_END.finditer(before)), default=0)
    last = CLAUSE_END.search(after)
    return Sides(before[first:], after[: last.start() if last else len(after)])


def sentence(around: Sides) -> Beside:
    """What of the text around words is in their sentence, and before that in its paragraph.

    Words that begin a paragraph have a label before them, as in a table or an interview.
    """
    before, after = labelled(around.before), signed(around.after)
    ends = (end for end in reversed([*SENTENCE_END.finditer(before)]) if is_stop(end))
    first = next((end.end() for end in ends), 0)
    last = next(filter(is_stop, SENTENCE_END.finditer(after)), None)
    paragraph = before.rfind("\n", 0, first) + 1
    sides = Sides(before[first:], after[: last.start() if last else len(after)])
    return Beside(sides, before[paragraph:first])


def is_stop(sign: re.Match[str]) -> bool:
    """Whether a sentence ends at a sign: not at the point of a figure, an initial or a title."""
    text, end = sign.string, sign.end()
    word = WORD_BEFORE.search(text[max(0, end - LONGEST_TITLE) : end - 1])
    if sign.group() != "." or not word:
        return True
    return not (
        (word[0].isdigit() and text[end : end + 1].isdigit())
        or (len(word[0]) == 1 and word[0].isupper())
        or word[0] in rules("en").always
    )


def labelled(before: str) -> str:
    """The text before words, with a label in the paragraph before joined to their own."""
    own, blank, mine = before.rpartition("\n")
    label = own.rstrip("\n").rpartition("\n")[2]
    if not blank or mine.strip(f"{QUOTATION_MARKS} ") or not is_label(label):
        return before
    return f"\n{label}: "


def signed(after: str) -> str:
    """The text after words, with the dash and name in the next paragraph if they end their own."""
    signature = SIGNATURE.match(after)
    return f" {signature[1]}\n" if signature else CLOSED.sub(" ", after)


def is_label(paragraph: str) -> bool:
    """Whether a paragraph may be who says the next one: it is short, and no sentence."""
    return len(paragraph) <= LABEL and not SENTENCE_END.search(paragraph)


def denied(before: str, after: str, telling: Telling) -> Iterator[Change]:
    """The words that deny others, and are there in one of two texts."""
    one, other = denials(before, telling), denials(after, telling)
    if one != other:
        yield Change(Substance.NEGATION, " ".join(one), " ".join(other))


def denials(text: str, telling: Telling) -> list[str]:
    """The words of a text that deny others, or that somebody said them: “nunca dijo”."""
    found = words_of(text)
    return [
        word.text
        for index, word in enumerate(found)
        if word.text.casefold() in DENYING
        or (
            kind_of(word) is Substance.NEGATION
            and any(map(telling.is_verb, found[index + 1 : index + 3]))
        )
    ]
