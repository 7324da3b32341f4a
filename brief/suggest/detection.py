"""Which language a text is in, where nobody says."""

from __future__ import annotations

import re
from functools import cache

from brief.language import speech_of, spoken

SAMPLE = 1200
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
WORD = re.compile(r"[^\W\d_]+'?")


def detect(text: str) -> str:
    """The language whose function words a text has most of; English where it has none."""
    known = function_words()
    counts = dict.fromkeys(spoken(), 0)
    for word in WORD.findall(text[:SAMPLE].lower().replace("’", "'")):
        for code in known.get(word, ()):
            counts[code] += 1
    for letter in LETTER.findall(text[:SAMPLE].lower()):
        counts[LETTERS[letter]] += 1
    return max(spoken(), key=lambda code: counts[code])


@cache
def function_words() -> dict[str, tuple[str, ...]]:
    """The languages that have each function word."""
    found: dict[str, tuple[str, ...]] = {}
    for code in spoken():
        speech = speech_of(code)
        for word in (
            speech.determiners | speech.prepositions | speech.conjunctions
            | speech.coordinators | speech.he | speech.she | speech.subordinators
        ):  # fmt: skip
            found[word] = (*found.get(word, ()), code)
    return found
