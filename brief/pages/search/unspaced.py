"""Words that no spaces part, as in Chinese, Japanese or Thai: they are found by pairs of letters.

Where they begin and end only a dictionary knows. So of each run of such letters the index has all
pairs that follow each other, once, and the script of the page looks for the pairs of what is asked
for: that needs no dictionary, and an index grows by no more than the text has letters. In Korean,
spaces part phrases, in which words are joined: they are found alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from brief.anchor.words import SPACELESS

HANGUL = (0xAC00, 0xD7A3)
RANGES = (*SPACELESS, HANGUL)
LETTERS = "".join(rf"\u{{{first:x}}}-\u{{{last:x}}}" for first, last in RANGES)
"""The letters as a class of a regular expression in JavaScript."""


@cache
def unspaced_letter() -> re.Pattern[str]:
    """A letter that no spaces part from others: compiled for those who have such, as it is slow."""
    return re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in RANGES)}]")


def pairs(text: str) -> str:
    """The pairs of letters in words that hold such as no spaces part, each once, with spaces.

    The last letter of a run is there alone, too, as one may look for it, and whatever else such a
    word is made of.
    """
    found: dict[str, None] = {}
    if text.isascii():
        return ""
    for word in unicodedata.normalize("NFKC", text).split():
        if not word.isascii() and unspaced_letter().search(word):
            found |= dict.fromkeys(parts(word))
    return " ".join(found)


def parts(word: str) -> Iterator[str]:
    for kind, signs in groupby(letters(word), kind_of):
        run = [*signs]
        if kind == "unspaced":
            yield from ("".join(run[at : at + 2]) for at in range(len(run)))
        elif kind == "spaced":
            yield "".join(run)


def letters(word: str) -> Iterator[str]:
    """The signs of a word, each with the marks that it bears."""
    before = ""
    for sign in word:
        if before and not unicodedata.category(sign).startswith("M"):
            yield before
            before = ""
        before += sign
    yield before


def kind_of(letter: str) -> str:
    """Whether it is a letter that no spaces part, or another one, or none."""
    if unicodedata.category(letter[0])[0] not in "LMN":
        return ""
    return "unspaced" if unspaced_letter().match(letter) else "spaced"
