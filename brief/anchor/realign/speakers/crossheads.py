"""Paragraphs before words that are crossheads, not labels: “Background”, but not “Bob Marsh”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.anchor.realign.speakers.reader import Reader
from brief.anchor.realign.substance import Substance, Word, continued, kind_of, may_be_name
from brief.language import meaning

ENDS_LABEL = re.compile(r"[:：]\s*$")


def is_crosshead(reader: Reader, paragraph: str) -> bool:
    """Whether a paragraph names nobody, as far as the article tells.

    A single word may be a family name, which an article has elsewhere, too.
    """
    found = continued(paragraph)[1:]
    telling = reader.telling
    lower = [word.folded for word in found]
    if not found or ENDS_LABEL.search(paragraph):
        return not found
    people = telling.posts | telling.given | telling.questions | telling.answers
    return not (
        not people.isdisjoint(lower)
        or telling.is_article(found[0])
        or (any(map(telling.is_verb, found)) and not asks(reader, found))
        or (any(kind_of(word) is Substance.NUMBER for word in found) and not is_column(lower[0]))
        or is_full_name(paragraph)
        or any(is_known(reader, paragraph, word.text) for word in found)
    )


def asks(reader: Reader, found: Sequence[Word]) -> bool:
    """Whether words that say something are a question which has no name: “What she said”."""
    first, *others = found
    return first.folded in reader.telling.interrogatives and not any(
        kind_of(word) is Substance.NAME for word in others
    )


def is_column(word: str) -> bool:
    return word in meaning().columns


def is_full_name(paragraph: str) -> bool:
    """Whether a paragraph may be a name, with or without a post: “Bob Marsh, clerk”."""
    name, comma, _ = paragraph.partition(",")
    found = name.split()
    return (len(found) > 1 or bool(comma)) and all(map(may_be_name, found))


def is_known(reader: Reader, paragraph: str, word: str) -> bool:
    """Whether a word is a name elsewhere, or may be one: in capitals, or in a script without."""
    if word.upper() == word.lower() or (len(word) > 1 and word.isupper()):
        return True
    elsewhere, removed = re.subn(rf"(?m)^{re.escape(paragraph)}$", "", reader.text)
    before = "" if word == paragraph else r"\w,? "  # With “Old”, a sentence may begin.
    return removed > 1 or (
        word[0].isupper() and bool(re.search(rf"{before}\b{re.escape(word)}\b", elsewhere))
    )
