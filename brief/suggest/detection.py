"""Which language a text is in, where nobody says."""

from __future__ import annotations

import re
from collections import Counter

from brief.language import CODES, language
from brief.suggest.lexicon import lexicon

SAMPLE = 6000
WORD = re.compile(r"[^\W\d_]+'?")


def detect(text: str) -> str:
    """The language whose function words a text has most of; English where it has none."""
    counts = Counter(WORD.findall(text[:SAMPLE].lower().replace("’", "'")))
    best, most = "en", 0.0
    for code in CODES:
        speech = language(code).speech
        common = speech.determiners | speech.prepositions | speech.conjunctions | (
            speech.coordinators | speech.he | speech.she | speech.subordinators
        )  # fmt: skip
        score = sum(count for word, count in counts.items() if word in common)
        if score > most:
            best, most = code, score
    return best


__all__ = ["detect", "lexicon"]
