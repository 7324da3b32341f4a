"""The quotation that stands for a brief where there is room for one."""

from __future__ import annotations

from brief.anchor.sentences import OPENING
from brief.site import Brief, Statement

LONGEST = 240
"""The most characters of a quotation that is chosen by itself."""


def pull(brief: Brief) -> Statement | None:
    """The words that the editor has chosen, or else the most telling ones."""
    chosen = brief.article.meta.pull
    found = (each for each in brief.statements if each.id == chosen)
    return next(found, None) or most_telling(brief)


def most_telling(brief: Brief) -> Statement | None:
    """Of the quotations that are whole sentences, nothing left out, that with the longest note.

    Somebody with a name goes before a source without; among equals, the first in the text.
    """
    quotations = [each for each in brief.statements if quotable(each)]
    return max(quotations, key=lambda each: (bool(each.actor), note_length(each)), default=None)


def quotable(statement: Statement) -> bool:
    """Whether a statement is somebody's own words, and whole ones, that may stand by themselves."""
    if statement.kind != "quotation" or len(statement.spans) > 1:
        return False
    if len(statement.quote) > LONGEST or not (statement.actor or statement.attributed_to):
        return False
    return in_marks(statement)


def in_marks(statement: Statement) -> bool:
    """Whether words may stand by themselves in quotation marks: whole sentences that were spoken.

    A quotation needs no marks in the article, where an answer in an interview has none. What is of
    another kind, as a claim or a figure, is somebody's own words only if it stands in marks there.
    """
    sentence = statement.sentence
    if not sentence.whole or statement.second_hand or statement.kind == "paraphrase":
        return False
    return statement.kind == "quotation" or bool(OPENING.search(sentence.before))


def note_length(statement: Statement) -> int:
    return len(statement.note.text) if statement.note else 0
