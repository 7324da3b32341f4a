"""Which language a text is in, where nobody says."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from msgspec import Struct

from brief.language import speech_of, spoken

SAMPLE = 1200
FEWEST = 5
DENSITY = 0.2
LEAD = 1.75
"""How many function words a text has that is surely in a language: at least so many, this share of
all words, and so many times those of any other. Italian, Portuguese and Catalan have fewer of
Spanish ones, Swedish and Dutch of German ones, Ukrainian and Bulgarian of Russian ones.
"""
LETTERS = {
    letter: code
    for code, letters in {
        "de": "äöüß", "fr": "èêçàùœ", "es": "ñ¿¡íú", "pl": "ąęłńśźż",
        "ru": "абвгдежзиклмнопрстуфхцчшщъыьэюя",
    }.items()
    for letter in letters
}  # fmt: skip
"""Letters that one of the languages has, or has far more of than the others."""
LETTER = re.compile(f"[{''.join(LETTERS)}]")
OWN = {
    "ru": (
        re.compile("[ыэ]"),
        re.compile("[\u0400-\u042f\u0450\u0452-\u1fff\U00010000-\U0010ffff]"),
    ),
    "pl": (re.compile("ł"), re.compile("[\u0370-\u1fffěřůščžėūįõ]")),
}
"""By a language the letters that tell it, where none of others is in the text."""

SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"), "ko": re.compile("[\uac00-\ud7a3]"),
    "zh": re.compile("[\u4e00-\u9fff]"), "he": re.compile("[\u05d0-\u05ea]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "th": re.compile("[\u0e00-\u0e7f]"),
    "ka": re.compile("[\u10d0-\u10ff]"), "hy": re.compile("[\u0530-\u058f]"),
}  # fmt: skip
"""The scripts that tell a language; of Arabic, Cyrillic and Latin letters each has many."""

STRANGE = {"es": re.compile("[ãõ]")}
"""Letters that a language has in names alone, by its code: with so many of them, it is another."""
ENOUGH = 2

WORD = re.compile(r"[^\W\d_]+'?")


def detect(text: str) -> str:
    """The language whose function words a text has most of; English where it has none."""
    counts = counted(text).signs
    return max(spoken(), key=lambda code: counts[code])


def surely(text: str) -> str | None:
    """The language that a text is in without doubt: no other, known here or not, is like it."""
    sample = text[:SAMPLE].lower()
    for code, (letters, others) in OWN.items():
        if len(letters.findall(sample)) >= FEWEST and not others.search(sample):
            return code
    found = counted(text)
    best, second = sorted(spoken(), key=lambda code: -found.signs[code])[:2]
    own = found.function_words[best]
    if own < FEWEST or own < found.words * DENSITY:
        return None
    if (strange := STRANGE.get(best)) and len(strange.findall(sample)) >= ENOUGH:
        return None
    return best if found.signs[best] >= LEAD * found.signs[second] else None


def by_script(text: str) -> str | None:
    """The language that alone, or far more than any other, is written with a text's letters."""
    letters = [sign for sign in text[:SAMPLE] if sign.isalpha()]
    for code, script in SCRIPTS.items():
        own = sum(bool(script.match(sign)) for sign in letters)
        if own * 2 > len(letters) or (code == "ja" and own * 5 > len(letters)):
            return code
    return None


class Counts(Struct, frozen=True):
    """What the beginning of a text has of each language."""

    words: int
    function_words: dict[str, int]
    signs: dict[str, int]
    """Its function words and its letters."""


def counted(text: str) -> Counts:
    sample = text[:SAMPLE].lower().replace("’", "'")
    known = function_words()
    own = dict.fromkeys(spoken(), 0)
    found = WORD.findall(sample)
    for codes, number in Counter(map(known.get, found)).items():
        for code in codes or ():
            own[code] += number
    signs = dict(own)
    for letter in LETTER.findall(sample):
        signs[LETTERS[letter]] += 1
    return Counts(len(found), own, signs)


@cache
def function_words() -> dict[str, tuple[str, ...]]:
    """The languages that have each function word."""
    found: dict[str, tuple[str, ...]] = {}
    for code in spoken():
        speech = speech_of(code)
        for word in (
            speech.determiners | speech.prepositions | speech.conjunctions
            | speech.coordinators | speech.he | speech.she | speech.subordinators
            | speech.i | speech.they | speech.auxiliaries | speech.modals | speech.negations
        ):  # fmt: skip
            found[word] = (*found.get(word, ()), code)
    return found
