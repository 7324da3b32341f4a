"""Abbreviations whose points come or go with a house's style: “US”, “U.S.”, “6 a.m.”."""

from __future__ import annotations

import pytest
from test_voices import MARKED, settled

from brief.anchor import Status

ARTICLE = "The council met.\n\n“[[{}]],” said Ann Lee.\n\nThe clerk slept."
STYLES = [
    ("We will leave the US", "We will leave the U.S."),
    ("We left at 6.15 am", "We left at 6.15 a.m."),
    ("It is his PhD", "It is his Ph.D."),
    ("Troops of the UK left", "Troops of the U.K. left"),
    ("US troops left", "U.S. troops left"),
    ("He said so, ie twice", "He said so, i.e. twice"),
]


@pytest.mark.parametrize(("plain", "pointed"), STYLES)
def test_an_abbreviation_stays_whole_and_is_not_asked_for(plain: str, pointed: str) -> None:
    for before, later in ((plain, pointed), (pointed, plain)):
        document, [found] = settled(ARTICLE.format(before), ARTICLE.format(later))
        assert found.status is Status.CHANGED
        assert [document.text[slice(*span)] for span in found.spans] == [later]
        assert not found.named


@pytest.mark.parametrize("word", ["Inc", "etc", "Sept", "approx", "no 5"])
def test_a_point_before_a_comma_ends_no_sentence(word: str) -> None:
    """Who says the words is in their sentence still."""
    later = MARKED.sub(r"\1", ARTICLE.format(f"It is by Acme {word}")).replace(
        f"{word},", f"{word}.,"
    )
    [found] = settled(ARTICLE.format(f"It is by Acme {word}"), later)[1]
    assert found.status is Status.EXACT
