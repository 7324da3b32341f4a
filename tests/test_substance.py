"""Corrections that change what is said are asked for, in nine languages; harmless ones hardly ever.

Seeded edits by `tests/bench/substance.py`, which makes more of them and shows each.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from brief.anchor.realign import corrected

sys.path[:0] = [str(Path(__file__).parent / "bench")]

from substance import TEXTS, Results, corrections, results, templates  # noqa: E402

EDITS = 900
NEEDLESS = 30
"""The most harmless ones of as many that are asked for all the same."""


@pytest.fixture(scope="module")
def made() -> Results:
    return results(corrections(75, EDITS))


@pytest.mark.slow
def test_nothing_of_substance_goes_unasked(made: Results) -> None:
    assert [(each.lang, each.words) for each in made.silent] == []
    kinds = {kind for _, kind in made.counts}
    assert kinds >= {"number", "negation", "name", "unit", "date", "modality", "quantifier"}
    assert kinds >= {"comparative", "attribution", "same", "typography"}
    assert kinds >= {"word", "who", "quantity"}
    assert {lang for lang, _ in made.counts} >= {"en", "de", "fr", "es", "pl", "ru", "ar", "zh"}


@pytest.mark.slow
def test_what_is_harmless_is_hardly_asked_for(made: Results) -> None:
    assert len(made.needless) + len(made.lost) <= NEEDLESS


def test_each_slot_of_the_sentences_has_several_alternatives() -> None:
    for path in TEXTS.glob("*.txt"):
        for template in templates(path.stem):
            assert template.kinds, template
            for kind, alternatives in zip(template.kinds, template.alternatives, strict=True):
                assert len(set(alternatives)) == len(alternatives), alternatives
                assert len(alternatives) > 1 or kind == "same", alternatives


def test_a_word_that_is_misspelt_in_each_of_two_texts_in_turn_is_looked_at_once() -> None:
    old = "The goverment said that the government and Bo Lee pay 10 euros"
    new = "The government said that the goverment and Bo Ng pay 12 euros"
    found = {(each.old, each.new) for each in corrected(old, new, "en")}
    assert found == {("Lee", "Ng"), ("10", "12")}
