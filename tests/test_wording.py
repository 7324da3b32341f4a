"""Corrections of a few words: each that says something else is asked for, in eight languages.

`tests/data/wording.txt` has one a line: whether it is to be asked for, the language, and the words
before and after.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.anchor.realign import corrected

LINES = (Path(__file__).parent / "data/wording.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_what_says_something_else_is_asked_for_and_nothing_else(line: str) -> None:
    wanted, code, old, new = line.split(" | ")
    assert bool(corrected(old, new, code)) is (wanted == "ask"), corrected(old, new, code)
    assert bool(corrected(new, old, code)) is (wanted == "ask"), corrected(new, old, code)
