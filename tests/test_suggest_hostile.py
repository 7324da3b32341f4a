"""`brief suggest` on inputs that are meant to break it: it ends, soon, without a traceback."""

from __future__ import annotations

import os
import random
import re
from functools import cache
from pathlib import Path

import pytest
from forked import start
from sites import brief

from brief.suggest import suggest

MARKS = "\"“”„‟«»‹›‘’‚'`"
WORDS = re.split(
    " ",
    "said says Ann Ng told that , . : ; ! ? — – - ( ) [ ] … the a of and not will according to by "
    "who which sagte dass dit que dijo powiedział сказал что 6'2\" U.S. Dr. @x #y \n\n \n \t",
)
MEMORY = 500 * 1024 * 1024


@cache
def large() -> dict[str, str]:
    """Inputs of a hundred thousand characters or so: what is quadratic takes minutes."""
    size = 100_000
    return {
        "one letter": "a" * size,
        "one capital": "A" * size,
        "one word": "said " * (size // 5),
        "capitals": "ANN NG SAID " * (size // 12),
        "names": "Ann Ng " * (size // 7),
        **{f"only {mark}": mark * size for mark in MARKS},
        **{f"opening {mark}": f"{mark}a " * (size // 3) for mark in MARKS},
        **{f"closing {mark}": f"a{mark} " * (size // 3) for mark in MARKS},
        "single marks": "'a b " * (size // 5),
        "commas": ", " * (size // 2),
        "said between commas": ", a, said " * (size // 10),
        "full stops": "." * size,
        "dashes": "—said " * (size // 6),
        "labels": "Ann: a\n" * (size // 7),
        "dialogue": "— a, said b\n\n" * (size // 13),
        "apostrophes": "x’s " * (size // 4),
        "blank lines": "\n\n" * (size // 2),
        "spaces": " " * size,
        "nul": "\0" * size,
        "emoji": "👩‍👩‍👧 said “👍” " * (size // 17),
        "right to left": "قال الرئيس “نعم” " * (size // 17),
        "combining": "e" + "\u0301" * size,
        "brackets": "(" * size,
        "tags": "<b>“" * (size // 4),
        "according to": "according to Ann " * (size // 17),
        "particles": "de la van der " * (size // 14),
        "hyphens": "a-" * (size // 2),
        "initials": "A. " * (size // 3),
        "one line": "Ann Ng said “x” and " * (size // 20),
        "paragraphs": "“Ann Ng said so.\n\n" * (size // 18),
    }


def scrambled(seed: int) -> str:
    chance = random.Random(seed)
    text = " ".join(chance.choices([*WORDS, *MARKS], k=600))
    return "".join(each for each in text if chance.random() > 0.02)


def sound(text: str) -> None:
    """Each proposal is a span of letters or digits that begins and ends at a word."""
    for each in suggest(text):
        assert 0 <= each.start < each.end <= len(text)
        words = text[each.start : each.end]
        assert words == words.strip()
        assert not text[each.start - 1 : each.start].isalnum() or not words[0].isalnum()
        assert not text[each.end : each.end + 1].isalnum() or not words[-1].isalnum()
        assert 0 <= each.confidence <= 1
        assert (each.speaker is None) <= (each.confidence < 0.5)


@pytest.mark.parametrize("seed", range(60))
def test_scrambled_words_and_marks(seed: int) -> None:
    sound(scrambled(seed))


@pytest.mark.slow
def test_five_hundred_scrambled_texts() -> None:
    for seed in range(100, 600):
        sound(scrambled(seed))


@pytest.mark.slow
@pytest.mark.parametrize("name", large())
def test_large_inputs(name: str) -> None:
    sound(large()[name])


@pytest.mark.slow
def test_memory_stays_below_its_bound(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“a” ‘b’ " * 40_000, encoding="utf-8")
    with open(os.devnull, "wb") as nothing:
        limited = ("sh", "-c", f'ulimit -d {MEMORY // 1024} && exec "$@"', "sh")
        run = start(["suggest", "a.txt"], tmp_path, stdout=nothing, stderr=nothing, within=limited)
    assert run.wait() == 0


@pytest.mark.parametrize("data", [b"\xff\xfe\x00said", b"\x80\x81", b""], ids=repr)
def test_bytes_that_are_no_text(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    run = brief("suggest", "a.txt", cwd=tmp_path)
    assert run.code == (1 if data else 0)
