"""Where a full stop ends no sentence: the languages' tables, and what they have in common."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from brief.language import language

NAMES = "Mr Mrs Ms Dr Prof St Sen Rep Gov Gen Maj Lt Col Capt Sgt Jr Sr Rev vs"
"""What stands before names from elsewhere, in whatever language the article is."""
SAME = {"no": "nb", "nn": "nb", "be": "ru", "lb": "de", "as": "bn"}
ORDINALS = frozenset({"et", "lv", "sl", "hr", "sr", "bs", "mk", "is", "fo", "se", "bg", "fy"})
"""Further languages that write ordinal numbers with a full stop."""


class Rules(Struct, frozen=True):
    """An `Abbreviations` as it is looked up; `before_number` is in lower case."""

    always: frozenset[str]
    before_number: frozenset[str]
    ordinals: bool
    rare: bool


@cache
def rules(code: str) -> Rules:
    """The rules of a language, given as `de`; those of names alone where it has no table."""
    table = language(SAME.get(code, code)).abbreviations
    return Rules(
        frozenset(f"{NAMES} {table.always}".split()),
        frozenset(table.before_number.lower().split()),
        table.ordinals or code in ORDINALS,
        table.rare,
    )
