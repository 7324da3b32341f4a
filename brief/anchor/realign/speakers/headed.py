"""Whose the words in a cell of a table are, by the other cells of its row and its column's head."""

from __future__ import annotations

from brief.anchor.realign.speakers.reader import Reader, is_same
from brief.anchor.realign.substance import words_of
from brief.language import meaning

LONGEST_NAME = 5
"""How many words a name may have, with a title."""


def names_another(one: Reader, old: str, other: Reader, new: str) -> bool:
    """Whether a cell has another name now."""
    return is_name(one, old) and is_name(other, new) and not is_same(old, new)


def heads_another(one: Reader, old: str, other: Reader, new: str) -> bool:
    """The same of the head of a column, which has a capital whatever it is."""
    return (is_known(one, old) or is_known(other, new)) and names_another(one, old, other, new)


def is_name(reader: Reader, cell: str) -> bool:
    """Whether a cell has a name, with or without a title, and nothing else."""
    found = words_of(f"x {cell}")[1:]
    telling = reader.telling
    none = meaning().sayings | telling.interrogatives | telling.neutral
    rare = [word for word in found if word.text.casefold() not in none]
    return (
        0 < len(rare) <= len(found) <= LONGEST_NAME
        and all(map(reader.is_name, rare))
        and not any(map(telling.is_verb, rare))
    )


def is_known(reader: Reader, cell: str) -> bool:
    return any(map(reader.is_name, words_of(cell)))
