"""What is just beside words, and makes the number or the name at their edge another one.

“−” before “10 degrees”, “New” before “York is home”, “’s wife” behind “we thank Smith”, or
“-elect” behind “we met the president”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brief.anchor.outcome import Span
from brief.anchor.realign.house import MONEY, house
from brief.anchor.realign.substance import CAPITALS, Change, Substance, are_unlike
from brief.language import CODES
from brief.language.detection import function_words

LONGEST = 40
"""How many characters beside words are read."""

SIGN = r"[^\s\w\"'“”„‚‘’«»‹›()\[\]{},;:!?…⁄—]"
"""Any sign but those that part words, or sentences."""
FIGURE = r"\d+(?:[.,]\d+)*"
SIGNS_BEFORE = re.compile(rf"(?:{FIGURE}\s?[⁄/×:–-]\s?|[{MONEY}≥≤<>≈~±#]\s?|{SIGN})++\Z")
SIGNS_BEHIND = re.compile(rf"(?:\s?[%‰°{MONEY}]|[⁄/×:–-]\s?{FIGURE}|(?![.–-]){SIGN})+")
FIRST = re.compile(FIGURE)
LAST = re.compile(rf"(?<![\d.,]){FIGURE}\Z")

NAME = rf"(?:[{CAPITALS}]\.|[{CAPITALS}][\w’']*)"
NAMES_BEFORE = re.compile(rf"(?:\b{NAME}[ -])+\Z")
NAMES_BEHIND = re.compile(rf"['’]s\b|(?:[ -]{NAME})+")
LAST_NAME = re.compile(rf"\b[{CAPITALS}]\w*\Z")
COMPOUND_BEFORE = re.compile(r"(?:[^\W\d_]+[-‐‑/])+\Z")
COMPOUND_BEHIND = re.compile(r"\A(?:[-‐‑/][^\W\d_]+)+")
NO_WORD = re.compile(r"[\W_]+")
STYLE = str.maketrans({"−": "-", "–": "-", "’": "'", " ": None})


def edged(old: str, was: Span, new: str, now: Span, code: str | None = None) -> Iterator[Change]:
    """The numbers and names at the edges of words that are others by what is beside them now.

    `code` is the language of both texts, if that is sure.
    """
    one, two = bare(old, was), bare(new, now)
    if around(old, one) == around(new, two):
        return
    for kind, beside, step in (
        (Substance.NUMBER, number_first, 1),
        (Substance.NUMBER, number_last, -1),
        (Substance.NAME, name_first, 1),
        (Substance.NAME, name_last, -1),
    ):
        before, after = beside(old, one), beside(new, two)
        if before is None or after is None or before[1] != after[1]:
            continue
        plain, other = (each[0].translate(STYLE) for each in (before, after))
        if plain == other or (kind is Substance.NAME and are_one_name(plain, other, code)):
            continue
        yield Change(kind, *("".join(each[::step]) for each in (before, after)))
    yield from compounds(around(old, one), around(new, two), (old[slice(*one)], new[slice(*two)]))


def compounds(
    old: tuple[str, str], new: tuple[str, str], words: tuple[str, str]
) -> Iterator[Change]:
    """The words at an edge that are part of another word in one text: “president-elect”.

    `old` and `new` are what is before and behind the `words` in both. A hyphen that is a space in
    the other text makes no other word.
    """
    if not all(map(str.split, words)):
        return
    for pattern, side, place in ((COMPOUND_BEFORE, 0, 0), (COMPOUND_BEHIND, 1, -1)):
        one, two = (pattern.search(each[side]) for each in (old, new))
        parts = [found[0] if found else "" for found in (one, two)]
        ends = [each.split()[place] for each in words]
        plain = [NO_WORD.sub("", each).casefold() for each in parts]
        beside = [NO_WORD.sub("", each[side]).casefold() for each in (old, new)]
        if plain[0] == plain[1] or ends[0].casefold() != ends[1].casefold():
            continue
        is_there = str.endswith if side == 0 else str.startswith
        if any(
            is_there(text, part) for text, part in zip(beside[::-1], plain, strict=True) if part
        ):
            continue
        yield Change(
            Substance.WORD,
            *(
                part + end if side == 0 else end + part
                for part, end in zip(parts, ends, strict=True)
            ),
        )


def around(text: str, span: Span) -> tuple[str, str]:
    start, end = span
    return text[max(0, start - LONGEST) : start], text[end : end + LONGEST]


def are_one_name(one: str, two: str, code: str | None) -> bool:
    """Whether what is beside a name differs by no more than its spelling, or is no name."""
    names = [
        each
        for each in (one, two)
        if each.startswith("'s")
        or not (languages := function_words().get(each.strip("-").casefold()))
        or (code is not None and code not in languages)
    ]
    return not any(names) or (all((one, two)) and not are_unlike(one, two))


def bare(text: str, span: Span) -> Span:
    """A span without the signs that it begins and ends with."""
    start, end = span
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


Edge = tuple[str, str] | None
"""What is beside a number or a name, and that; None where words have neither at that edge."""


def number_first(text: str, span: Span) -> Edge:
    found = FIRST.match(text, *span)
    if not found:
        return None
    signs = SIGNS_BEFORE.search(text[max(0, span[0] - LONGEST) : span[0]])
    return signs[0] if signs else "", found[0]


def number_last(text: str, span: Span) -> Edge:
    found = LAST.search(text, max(span[0], span[1] - LONGEST), span[1])
    if not found:
        return None
    behind = text[span[1] : span[1] + LONGEST]
    signs = SIGNS_BEHIND.match(behind) or per_cent().match(behind)
    return ("%" if signs[0].strip()[0].isalpha() else signs[0]) if signs else "", found[0]


@cache
def per_cent() -> re.Pattern[str]:
    """What is spelt out for “%”, in every language."""
    found = {word for code in CODES for word, sign in house(code).signs.items() if sign == "%"}
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, sorted(found, key=len)[::-1]))})\b")


def name_first(text: str, span: Span) -> Edge:
    if not text[span[0] : span[0] + 1].isupper():
        return None
    found = NAMES_BEFORE.search(text[max(0, span[0] - LONGEST) : span[0]])
    word = text[span[0] : span[1]].split(" ")[0]
    if word.casefold() in function_words():
        return None
    return found[0] if found else "", word


def name_last(text: str, span: Span) -> Edge:
    found = LAST_NAME.search(text, max(span[0], span[1] - LONGEST), span[1])
    if not found:
        return None
    behind = NAMES_BEHIND.match(text[span[1] : span[1] + LONGEST])
    return behind[0] if behind else "", found[0]
