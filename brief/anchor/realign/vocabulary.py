"""Whether letters are a word, as far as the tables of the languages tell.

They were not made for that, and have the words that news has most of. What they lack may be a word
all the same, so that the shortest ones pass for words where they are made of what words are made
of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from brief.language import CODES, Words, language

LETTERS = re.compile(r"[^\W\d_]+")
RUN = 3
"""The most letters of a word that another one is often only a letter from, and how many letters in
a row tell what is like such a word."""


@cache
def vocabulary(code: str | None) -> Words:
    """Every word of the tables of a language, or of all of them."""
    codes = (code,) if code else CODES
    texts = (text for each in codes for text in texts_in(language(each)))
    return frozenset(word for text in texts for word in LETTERS.findall(text.casefold()))


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        # What is known as misspelt is no word.
        for field in {*value.__struct_fields__} - {"misspelt"}:
            yield from texts_in(getattr(value, field))
    elif isinstance(value, Mapping):
        for pair in value.items():
            yield from texts_in(pair)
    elif isinstance(value, tuple | frozenset | list | set):
        for each in value:
            yield from texts_in(each)


@cache
def runs(code: str | None, length: int) -> frozenset[str]:
    """The runs of so many letters that the words have."""
    return frozenset(run for word in vocabulary(code) for run in runs_of(word, length))


def runs_of(word: str, length: int) -> Iterator[str]:
    edged = f" {word} "
    return (edged[at : at + length] for at in range(max(1, len(edged) - length + 1)))


def is_word(letters: str, code: str | None) -> bool:
    """Whether letters are a known word of a language.

    A letter by itself is sooner what is left of a word than another one.
    """
    return len(letters) > 1 and letters.casefold() in vocabulary(code)


def are_like_words(letters: str, others: str, code: str | None) -> bool:
    """Whether letters and others, some of which are few, are known words, or may be some."""
    shortest = min(len(letters), len(others))
    if not 1 < shortest <= RUN + 1:
        return False
    length = max(shortest, RUN)
    return all(
        is_word(each, code) or runs(code, length).issuperset(runs_of(each.casefold(), length))
        for each in (letters, others)
    )
