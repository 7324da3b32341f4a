"""Where sentences end, roughly: enough to tell what is said in one from what is said before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.language import meaning, short_titles
from brief.language.sentences import rules

STOPS = ".!?…。！？؟;\n"
QUESTION_MARKS = "?？؟"
SENTENCE_END = re.compile(f"[{STOPS}]")
WORD_BEFORE = re.compile(r"\w+\Z")
LONGEST_TITLE = 12
DASHES = "—–―-"
"""What may be before who says words, or has signed them."""


def is_stop(sign: re.Match[str]) -> bool:
    """Whether a sentence ends at a sign: not at the point of a figure, an initial or a title.

    Nor before a number that it tells of, nor within an abbreviation, or at its end where a comma
    goes on: “No. 4”, “6 a.m., said Lee”.
    """
    text, end = sign.string, sign.end()
    if text[end : end + 1] == ",":
        return False
    if sign.group() != ".":
        return True
    word = WORD_BEFORE.search(text[max(0, end - LONGEST_TITLE) : end - 1])
    return not word or not (
        (word[0].isdigit() and text[end : end + 1].isdigit())
        or (len(word[0]) == 1 and (word[0].isupper() or text[end : end + 1].isalpha()))
        or word[0] in rules("en").always
        or (word[0][0].isupper() and word[0].casefold() in short_titles())
        or (word[0].casefold() in meaning().numbering and text[end : end + 2].strip().isdigit())
    )


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, with what ends them."""
    begin = 0
    for sign in filter(is_stop, SENTENCE_END.finditer(text)):
        yield text[begin : sign.end()]
        begin = sign.end()
    yield text[begin:]
