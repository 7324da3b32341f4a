"""Whose the letters of a page are: by the names below them, however those are set."""

from __future__ import annotations

import pytest
from test_voices import asked

pytestmark = pytest.mark.slow

LETTERS = """
A page of letters that the paper has had from its readers in the past week.

{0}

I have taken the number 7 for years. [[It has been on time twice]]. [[I have enough character]].

{2}

{1}

[[It is a shed that is full of books]], and my children love it. [[It has never been empty]].

{3}
"""
HEADINGS = {
    "headings": ("### The bus is late", "### In praise of the library"),
    "bold": ("**The bus is late**", "**In praise of the library**"),
    "none": ("", ""),
}
SIGNED = {
    "a bold name": ("**Karl Bell**", "**Min Cho**"),
    "a bold name and a town": ("**Karl Bell**, Lower Wend", "**Min Cho**, Thornby"),
    "a town in the next line": ("**Karl Bell**\nLower Wend", "**Min Cho**\nThornby"),
    "a hard break": ("**Karl Bell**  \nLower Wend", "**Min Cho**  \nThornby"),
    "in italics": ("*Karl Bell*\nLower Wend", "*Min Cho*\nThornby"),
    "plain": ("Karl Bell\nLower Wend", "Min Cho\nThornby"),
    "a name alone": ("Karl Bell", "Min Cho"),
}
FIRST, SECOND, BOTH, NONE = (
    [True, True, False, False],
    [False, False, True, True],
    [True] * 4,
    [False] * 4,
)


@pytest.mark.parametrize("names", SIGNED.values(), ids=SIGNED)
@pytest.mark.parametrize("headings", HEADINGS.values(), ids=HEADINGS)
def test_the_name_below_a_letter_is_whose_it_is(
    headings: tuple[str, str], names: tuple[str, str]
) -> None:
    page = LETTERS.format(*headings, *names)
    exchanged = (
        page.replace("Karl Bell", "…").replace("Min Cho", "Karl Bell").replace("…", "Min Cho")
    )
    assert asked(page, exchanged) == BOTH
    assert asked(page, page.replace("Karl Bell", "Ivo Lang")) == FIRST
    assert asked(page, page.replace("Min Cho", "Ivo Lang")) == SECOND
    assert asked(page, page.replace("the paper has had", "we had")) == NONE


@pytest.mark.parametrize("name", ["a bold name and a town", "a town in the next line"])
def test_where_a_writer_lives_is_not_who_that_is(name: str) -> None:
    page = LETTERS.format(*HEADINGS["headings"], *SIGNED[name])
    assert asked(page, page.replace("Lower Wend", "Upper Wend")) == NONE


POLL = """
We have put the question to two of those who stood at the bar that evening.

{0}

[[It is a shed that is full of books]]. My children love it.

{1}

[[It has been on time twice]]. It will be late again.

The paper has had many more answers than it can print.
"""


@pytest.mark.parametrize("shape", ["**{}**", "### {}", "**{}:**"])
def test_the_name_above_an_answer_is_whose_it_is(shape: str) -> None:
    page = POLL.format(shape.format("Karl Bell"), shape.format("Min Cho"))
    assert asked(page, page.replace("Karl Bell", "Ivo Lang")) == [True, False]
    assert asked(page, page.replace("Min Cho", "Ivo Lang")) == [False, True]
