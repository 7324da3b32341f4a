"""`brief suggest` on inputs that are meant to break it: it ends, soon, without a traceback."""

from __future__ import annotations

import os
import random
import re
import time
from pathlib import Path

import pytest
from forked import start
from sites import brief

from brief.suggest import suggest

pytestmark = pytest.mark.slow

MARKS = "\"“”„‟«»‹›‘’‚'`"
WORDS = re.split(
    " ",
    "said says Ann Ng told that , . : ; ! ? — – - ( ) [ ] … the a of and not will according to by "
    "who which sagte dass dit que dijo powiedział сказал что 6'2\" U.S. Dr. @x #y \n\n \n \t",
)
MEMORY = 500 * 1024 * 1024
SIZES = (6_000, 24_000)
"""Characters of a small and of a large input: four times as long."""
STEEPEST = 2.0
"""How many times more work the large one may be for each character: four where it is quadratic."""


def large(size: int) -> dict[str, str]:
    """Inputs of a size: each would take minutes at a megabyte, if a rule were quadratic in it."""
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
        "turns of two": "Ann Ng: it was late. Bo Day: no.\n" * (size // 32),
        "questions": "Q: why?\nA: so.\n" * (size // 14),
        "sources behind": "laut Ng zufolge, " * (size // 17),
        "as said": "as Ng said, " * (size // 12),
        "semicolons": "Ng said it was late; " * (size // 21),
        "relative clauses": "Ng, who said that Day, who says " * (size // 32),
        "open brackets": "(Ng said (Day said " * (size // 19),
        "titles": "Dr. Lt. Gen. Rep. Ng " * (size // 21),
        "possessives": "Ng's " * (size // 5),
        "tokenised": "`` a '' said Ng . " * (size // 18),
        "numbers": "1,234,567.89 " * (size // 13),
        "slashes": "a/b/" * (size // 4),
        "headlines": "The Head Of The Board\n\n" * (size // 23),
        "short sentences": "Ng ran. " * (size // 8),
        "the same office": "The mayor said so. " * (size // 19),
        "women": "Die Professorin Eva Roth sagte es. " * (size // 35),
        "subjunctive": "Ng sagte, es sei spät. Es komme Regen. " * (size // 39),
        "cases": "сказала корреспонденту РБК представитель Анна Ли, " * (size // 50),
        "dashes and speech": "– a – powiedział. " * (size // 18),
        "many people": " ".join(
            f"Ann Xa{at} said so. “I do,” said Xa{at}." for at in range(size // 40)
        ),
        "one paragraph": "Ann Ng said so. “I do,” she said. " * (size // 34),
        "several in one paragraph": "Ann Ng left Bo Day. She said no. “No.” He ran. "
        * (size // 46),
        "second hand": "Ann Ng said Bo Day denied telling her so, aides said. " * (size // 53),
        "was told": "Ann Ng was told by Bo Day that it was “late.” " * (size // 45),
        "parted verbs": "Eva Roth hat ihn als „Narr“ bezeichnet, " * (size // 40),
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


def test_five_hundred_scrambled_texts() -> None:
    for seed in range(100, 600):
        sound(scrambled(seed))


def work(text: str, enough: float = 0) -> float:
    """The least processor time of a few runs; where one is short `enough`, no more are needed."""
    least = float("inf")
    for _ in range(3):
        begun = time.process_time()
        suggest(text)
        least = min(least, time.process_time() - begun)
        if least <= enough:
            break
    return least


@pytest.mark.parametrize("name", large(1))
def test_work_grows_with_the_length_and_no_faster(name: str) -> None:
    small, great = (large(size)[name] for size in SIZES)
    sound(small)
    longest = STEEPEST * work(small) * len(great) / len(small) + 0.02
    assert work(great, enough=longest) <= longest


def test_memory_stays_below_its_bound(tmp_path: Path) -> None:
    """One process reads an input of each kind, one after another, and a long one."""
    names = []
    for at, text in enumerate([*large(5_000).values(), "“a” ‘b’ " * 20_000]):
        names.append(f"{at}.txt")
        (tmp_path / names[-1]).write_text(text, encoding="utf-8")
    with open(os.devnull, "wb") as nothing:
        limited = ("sh", "-c", f'ulimit -d {MEMORY // 1024} && exec "$@"', "sh")
        run = start(["suggest", *names], tmp_path, stdout=nothing, stderr=nothing, within=limited)
    assert run.wait() == 0


@pytest.mark.parametrize("data", [b"\xff\xfe\x00said", b"\x80\x81", b""], ids=repr)
def test_bytes_that_are_no_text(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    run = brief("suggest", "a.txt", cwd=tmp_path)
    assert run.code == (1 if data else 0)


ENDS = (
    "as", "so", "wie", "wie die", "jak", "как", "selon", "according to", "laut", "said", "that",
    ", a claim", ", a", ",", "“", "«", "—", "the", "and he", "who", "no",
    "z raportu z kontroli przeprowadzonej",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "de", "fr", "es", "pl", "ru"])
@pytest.mark.parametrize("end", ENDS)
def test_a_text_may_end_anywhere(lang: str, end: str) -> None:
    """Each list of tokens is looked at beyond a word; behind the last there is none."""
    for words in (
        "She said, {}",
        "„Nein“, sagte er, {}",
        "« Non », {}",
        "{}",
        "„X” – tak wynika {}",
    ):
        for sign in ("", ".", "\n"):
            text = words.format(end) + sign
            assert all(0 <= each.start < each.end <= len(text) for each in suggest(text, lang))
