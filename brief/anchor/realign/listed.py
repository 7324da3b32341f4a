"""Lists whose items change their order: what leads a list in leads each of its items in."""

from __future__ import annotations

from typing import NamedTuple

from brief.anchor.realign.speakers import QUOTATION_MARKS, Reader
from brief.anchor.realign.substance import Substance, Word, continued, kind_of

BREAK = "\n\n"
COLONS = (":", "：")
ITEMS = 10
"""How many paragraphs before that of words are looked at."""
LONGEST_ITEM = 150


class ListLead(NamedTuple):
    """The paragraph that leads in the list of which words are an item, and where it begins."""

    text: str
    start: int


def lead_of(before: str, reader: Reader) -> ListLead | None:
    """What leads in the list whose item begins behind a text, if it tells of nobody's words.

    “The union has three demands:” does, and “Ann Lee said:”, or “Ann Lee:”, does not.
    """
    end = before.rfind(BREAK)
    if before[end:].strip(f"{QUOTATION_MARKS} \n"):
        return None
    for _ in range(ITEMS):
        start = before.rfind(BREAK, 0, end)
        if end < 0:
            return None
        begin = start + len(BREAK) if start >= 0 else 0
        paragraph = before[begin:end]
        if paragraph.endswith(COLONS):
            return None if tells_of_somebody(paragraph, reader) else ListLead(paragraph, begin)
        if not is_item(paragraph, reader):
            return None
        end = start
    return None


def tells_of_somebody(paragraph: str, reader: Reader) -> bool:
    """Whether what leads a list in may tell who says its items; not where it counts them."""
    telling = reader.telling
    found = continued(paragraph)
    counts = [
        index
        for index, word in enumerate(found[:-1])
        if is_number(word) and f"{word.text} {found[index + 1].text}" in paragraph
    ]
    if counts:
        # The demands that are counted are nobody's saying it, and “three” may be some of it.
        return any(map(telling.is_verb, [*found[: counts[-1]], *found[counts[-1] + 2 :]]))
    people = telling.posts | telling.given | telling.questions | telling.answers
    return (
        any(map(telling.is_verb, found))
        or any(map(telling.is_pronoun, found))
        or not people.isdisjoint(word.folded for word in found)
        or bool(reader.people([paragraph]))
    )


def is_number(word: Word) -> bool:
    return kind_of(word) is Substance.NUMBER


def is_item(paragraph: str, reader: Reader) -> bool:
    """Whether a paragraph may be an item of a list: it is short, and nobody says it."""
    return (
        len(paragraph) <= LONGEST_ITEM
        and not any(mark in paragraph for mark in QUOTATION_MARKS)
        and not any(map(reader.telling.is_verb, continued(paragraph)))
    )
