"""Transcripts whose labels and time stamps are set otherwise: nobody else says anything."""

from __future__ import annotations

import pytest
from test_voices import asked

pytestmark = pytest.mark.slow

TALK = """
We spoke to the three of them about the dam and the valley below it last week.

[00:41] **Lena Falk:** [[The dam was never safe]]. [[We knew it]].

**[02:05] Sam Ortiz:** [[It held for ten years]].

**[02:54] Ben Adler:** That is not true. [[It broke twice]].

**[03:10] Lena Falk:** [[In 2011 and again in 2014]].

The talk was recorded in May.
"""
FIRST = "[00:41] **Lena Falk:**"
THIRD = "**[02:54] Ben Adler:**"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FIRST, "**Lena Falk** (00:41):"),
        (FIRST, "**Lena Falk** [00:41]"),
        (THIRD, "**Ben Adler:**"),
        (THIRD, "**[02:54] BA:**"),
        (THIRD, "**[02:54] Adler:**"),
        (THIRD, "**Ben Adler** (02:54):"),
        ("Sam Ortiz", "Ortiz"),
        ("Sam Ortiz", "Sam"),
    ],
)
def test_a_label_may_be_set_otherwise(old: str, new: str) -> None:
    assert asked(TALK, TALK.replace(old, new)) == [False] * 5


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (FIRST, "[00:41] **Ben Adler:**", [True, True, False, False, False]),
        (FIRST, "**Ben Adler** (00:41):", [True, True, False, False, False]),
        (THIRD, "**Lena Falk** (02:54):", [False, False, False, True, False]),
        ("Sam Ortiz", "Ben Adler", [False, False, True, False, False]),
    ],
)
def test_another_label_is_asked_for(old: str, new: str, expected: list[bool]) -> None:
    assert asked(TALK, TALK.replace(old, new)) == expected


NOTED = """
“[[Nobody wins a match in the dressing room]],” Olaf Brandt said of the break.

“[[We stopped playing, and they did not]],” said Gianni Rossi after the match.

Liz Carver (referee): [[A good match with few fouls]].
"""
NOTE = "*Correction: a remark about sleep was wrongly attributed to Olaf Brandt.*"


def test_a_note_about_somebody_is_about_that_ones_words() -> None:
    assert asked(NOTED, f"{NOTED}\n{NOTE}\n") == [True, False, False]


BUNDESTAG = """
Der Bundestag hat am Donnerstag über das Geld für die Brücken beraten, und die Debatte war lang.

**{}:** Frau Präsidentin! [[Wir geben das Geld]]. (Zuruf: Hört, hört!) [[Wir prüfen alle Brücken]].

**Lena Fux (Grüne):** [[Das reicht nicht]].

Die nächste Sitzung ist am Montag, und es ist nicht klar, wer dann sprechen wird.
"""
MINISTER = "Georg Moor, Bundesminister der Finanzen"


def test_a_label_is_of_all_of_a_speech() -> None:
    before = BUNDESTAG.format(MINISTER)
    other = BUNDESTAG.format("Rita Sand, Parl. Staatssekretärin")
    assert asked(before, other) == asked(other, before) == [True, True, False]
    assert asked(before, BUNDESTAG.format("Georg Moor, Bundesfinanzminister")) == [False] * 3


@pytest.mark.parametrize("heckle", ["", "(Lena Fux: Hört, hört!)", "(Beifall.)"])
def test_a_heckle_is_nothing_of_the_speech(heckle: str) -> None:
    before = BUNDESTAG.format(MINISTER)
    assert asked(before, before.replace("(Zuruf: Hört, hört!)", heckle)) == [False] * 3
