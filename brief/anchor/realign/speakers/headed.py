"""Whose the words in a cell of a table are, by the other cells of its row and its column's head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.anchor.realign.speakers.names import POSSESSIVE, is_same
from brief.anchor.realign.speakers.reader import Reader, is_within_a_sentence
from brief.anchor.realign.substance import Substance, Word, continued, kind_of, words_of
from brief.language import meaning

IN_BRACKETS = re.compile(r"\([^)]*\)")
DASH = re.compile(r"\s[–—-]\s")
AGE = re.compile(r"(?<=[^\W\d_])[,\s]\s*\d{1,3}\Z")
LONGEST_NAME = 5
"""How many words a name may have, with a title."""


def names_another(one: Reader, old: str, other: Reader, new: str) -> bool:
    """Whether a cell has another name now."""
    name, name_now = without_post(old), without_post(new)
    if not is_name(one, name) or not is_name(other, name_now):
        return False
    return not is_same(name, name_now, one.telling)


def without_post(cell: str) -> str:
    """A name without what is in brackets, behind a dash or a comma, but that of “Lee, Ann”."""
    plain = DASH.split(IN_BRACKETS.sub("", cell), maxsplit=1)[0].strip()
    name, _, more = AGE.sub("", plain).partition(",")
    return name if " " in name else f"{more} {name}".strip()


def heads_another(one: Reader, old: str, other: Reader, new: str) -> bool:
    """The same of the head of a column, which has a capital whatever it is."""
    return (is_known(one, old) or is_known(other, new)) and names_another(one, old, other, new)


def is_name(reader: Reader, cell: str) -> bool:
    """Whether a cell has a name, with or without a title, and nothing else but what follows it."""
    found = continued(without_post(cell))[1:]
    rare = but_common(reader, found)
    return (
        0 < len(rare) <= len(found) <= LONGEST_NAME
        and any(map(reader.is_name, rare))
        and all(reader.is_name(word) or is_like_a_date(word) for word in rare)
        and not any(map(reader.telling.is_verb, rare))
    )


def is_like_a_date(word: Word) -> bool:
    """Whether a word is a month or a day with a capital, as a family may be called."""
    return kind_of(word) is Substance.DATE and word.text[0].isupper() and not word.counted


def is_known(reader: Reader, cell: str) -> bool:
    """Whether the head of a column has a name.

    “Lee’s response” has, but not “First Response”, unless the article has a “First” elsewhere.
    """
    found = words_of(cell)
    columns = meaning().columns | meaning().sayings | reader.telling.interrogatives
    if not any(word.folded in columns for word in found):
        return any(map(reader.is_name, found))
    elsewhere = reader.text.replace(cell, "")
    return any(
        POSSESSIVE.search(word.text)
        or word.folded in reader.telling.given
        or is_within_a_sentence(word.text, elsewhere)
        for word in but_common(reader, found)
        if word.folded not in columns
    )


def but_common(reader: Reader, found: Sequence[Word]) -> list[Word]:
    telling = reader.telling
    none = meaning().sayings | telling.interrogatives | telling.neutral
    return [word for word in found if word.folded not in none]
