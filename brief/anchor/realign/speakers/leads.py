"""Who says the words below a paragraph that tells so.

“## Ann Lee” has paragraphs below it, “Lee said:” a list, and “Question to Ann Lee: …” an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import NamedTuple

from brief.anchor.realign.speakers.headed import names_another
from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import QUOTATION_MARKS, Reader
from brief.anchor.realign.speakers.signatures import standing
from brief.anchor.realign.stops import SENTENCE_END, STOPS
from brief.anchor.realign.substance import Change, Substance, changes, continued, stems, words_of
from brief.anchor.shapes import NO_SHAPES, Shapes
from brief.language import meaning
from brief.language.detection import function_words

PARAGRAPHS = 10
"""How many paragraphs before that of words are looked at."""

LONGEST_HEADING = 60
BREAK = "\n\n"
COLONS = tuple(":：")
ASKED = re.compile(rf"([^:：\n]{{1,{LONGEST_HEADING}}})[:：]")


class Lead(NamedTuple):
    """A paragraph before that of words which may tell who says these, and what is between."""

    text: str
    between: str
    start: int


def leads(
    one: Reader, other: Reader, shapes: Shapes, was: int, now: int
) -> tuple[Change | None, Change | None]:
    """Who says the words of a paragraph by a heading above it, and by what leads it in.

    Where that is another one now. `was` and `now` are where the paragraph before theirs ends, or
    -1.
    """
    heading = headed_by(one, was, other, now, shapes)
    return heading, None if heading else led_in_by(one, was, other, now)


def headed_by(one: Reader, was: int, other: Reader, now: int, shapes: Shapes) -> Change | None:
    """Who says the words of a text by the heading above them, where that is another one now."""
    for old, new in changed(one, was, other, now, is_heading):
        signed = (
            standing(reader.text, shape).get(each.start)
            for reader, each, shape in ((one, old, NO_SHAPES), (other, new, shapes))
        )
        if names_another(one, old.text, other, new.text) and not any(signed):
            return Change(Substance.SPEAKER, old.text, new.text)
    return None


def led_in_by(one: Reader, was: int, other: Reader, now: int) -> Change | None:
    """The same by the paragraph that leads them in, or asks for them."""
    for old, new in changed(one, was, other, now, leads_in):
        names, others = named(one, old.text), named(other, new.text)
        quoted = any(mark in each.between for each in (old, new) for mark in QUOTATION_MARKS)
        lost = [name for name in names if name not in others]
        gained = [name for name in others if name not in names]
        are_same = any(is_same(*pair, one.telling) for pair in product(lost, gained))
        if quoted:
            break
        if (lost and gained and not are_same) or asks_otherwise(one, old.text, new.text):
            return Change(Substance.SPEAKER, old.text, new.text)
    return None


def leading(one: Reader, other: Reader, was: int, now: int) -> tuple[str, str] | None:
    """What leads words in that are not in the next paragraph, where it is another text now."""
    for old, new in changed(one, was, other, now, leads_in):
        if all(each.between.strip() for each in (old, new)) and not any(
            mark in each.between for each in (old, new) for mark in QUOTATION_MARKS
        ):
            return old.text, new.text
    return None


def changed(
    one: Reader, was: int, other: Reader, now: int, lead: Callable[[str, bool], str]
) -> Iterator[tuple[Lead, Lead]]:
    """What leads words, if that is another paragraph now, and nobody is between who says them."""
    old, new = lead_above(one.text, was, lead), lead_above(other.text, now, lead)
    if not old or not new or old.text == new.text:
        return
    if not is_anybody_saying(one, old.between) and not is_anybody_saying(other, new.between):
        yield old, new


def is_anybody_saying(reader: Reader, text: str) -> bool:
    return reader.tells(text) and (
        bool(reader.subject(text)) or any(map(reader.telling.is_pronoun, words_of(text)))
    )


def asks_otherwise(reader: Reader, old: str, new: str) -> bool:
    """Whether a text has other words in the place of some, or a negation more or fewer.

    But for verbs of saying: “what she promised” is “what she pledged”.
    """
    one, two = (
        stems(" ".join(word.text for word in words_of(text) if not reader.telling.is_verb(word)))
        for text in (old, new)
    )
    lost, gained = one - two, two - one
    denials = stems(" ".join(meaning().denials))
    return (
        bool(lost and gained)
        or bool((lost | gained) & denials)
        or any(each.kind is Substance.NEGATION for each in changes(old, new))
    )


def lead_above(text: str, own: int, lead: Callable[[str, bool], str]) -> Lead | None:
    """The nearest paragraph before the end of one which tells who says what is below it."""
    end = own
    for _ in range(PARAGRAPHS):
        if end < 0:
            return None
        start = text.rfind(BREAK, 0, end)
        begin = start + len(BREAK) if start >= 0 else 0
        paragraph = text[begin:end]
        if found := lead(paragraph, end == own):
            return Lead(found, text[end:own], begin)
        end = start
    return None


def is_heading(paragraph: str, _next: bool) -> str:
    is_short = len(paragraph) <= LONGEST_HEADING and not SENTENCE_END.search(paragraph)
    return paragraph if is_short and not paragraph.endswith((*COLONS, *STOPS)) else ""


def leads_in(paragraph: str, is_next: bool) -> str:
    """What tells in a paragraph that others follow: all of it, or to whom a question is put."""
    if paragraph.endswith(COLONS):
        return paragraph
    asked = ASKED.match(paragraph) if is_next else None
    return asked[1] if asked and is_asked(asked[1]) else ""


def is_asked(label: str) -> bool:
    """Whether a label says to whom something is said: “Question to Ann Lee”."""
    return any(word.text in function_words() for word in continued(label)[2:-1])


def named(reader: Reader, text: str) -> list[str]:
    return reader.people([text]) or reader.nouns([text])
