"""Texts cut to a length: no word is cut that need not be, and nothing is ever empty."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brief.formats.shorten import first_words, last_words, short_title, shorten

FIRST = [
    ("The river rose again", 20, "The river rose again"),
    ("The river rose again", 19, "The river rose …"),
    ("The river rose, again", 16, "The river rose …"),
    ("The river – rose again", 13, "The river …"),
    ("Donaudampfschifffahrt", 10, "Donaudampf …"),
    ("A Donaudampfschifffahrt", 12, "A Donaudampf …"),
    ("俄罗斯和乌克兰的谈判代表星期一在利雅得会晤", 8, "俄罗斯和乌克兰的 …"),
    ("谈判 代表星期一在利雅得会晤", 8, "谈判 代表星期一 …"),
    ("การเจรจาที่ริยาด", 9, "การเจรจา …"),
    ("cafe\u0301s", 4, "caf …"),
]
LAST = [
    ("The river rose again", 20, "The river rose again"),
    ("The river rose again", 19, "… river rose again"),
    ("The river, rose again", 12, "… rose again"),
    ("Donaudampfschifffahrt", 5, "… fahrt"),
    ("俄罗斯和乌克兰的谈判代表", 4, "… 谈判代表"),
    ("cafe\u0301s", 2, "… s"),
]


@pytest.mark.parametrize(("line", "most", "shown"), FIRST)
def test_the_first_words(line: str, most: int, shown: str) -> None:
    assert first_words(line, most) == shown


@pytest.mark.parametrize(("line", "most", "shown"), LAST)
def test_the_last_words(line: str, most: int, shown: str) -> None:
    assert last_words(line, most) == shown


LINES = st.text(st.sampled_from("ab é 谈\u0301,–"), min_size=1).map(lambda text: f"x{text}y")


@given(LINES, st.integers(2, 30))
@example("x" + "\u0301" * 40 + "y", 10)
def test_each_is_a_part_of_the_line_and_has_room(line: str, most: int) -> None:
    first = first_words(line, most).removesuffix(" …")
    last = last_words(line, most).removeprefix("… ")
    assert 0 < len(first) <= most
    assert line.startswith(first)
    assert 0 < len(last) <= most
    assert line.endswith(last)
    if len(line) > most and "\u0301" * most not in line:
        follows = line[len(first)]
        assert not unicodedata.category(follows).startswith("M")


def test_a_message_is_one_line_of_a_width() -> None:
    assert shorten("one\n two") == "one two"
    assert shorten("a" * 61) == "a" * 59 + "…"


TITLES = [
    ("The river rose", 20, "The river rose"),
    ("The river rose again", 19, "The river rose\u00a0…"),
    ("“A bridge tells you it is dying. Listen.”", 20, "“A bridge tells you\u00a0…”"),
    (
        "„Wir gehen nicht“, sagt sie zu „uns allen“",
        36,
        "„Wir gehen nicht“, sagt sie zu „uns\u00a0…“",
    ),
    ("«On part», dit-elle, et ils partent", 25, "«On part», dit-elle, et\u00a0…"),
]


@pytest.mark.parametrize(("title", "most", "shown"), TITLES)
def test_a_short_title_closes_its_marks_and_leaves_no_ellipsis_alone(
    title: str, most: int, shown: str
) -> None:
    assert short_title(title, most) == shown
