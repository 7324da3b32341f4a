"""Whose words are by the note that a mark behind them leads to."""

from __future__ import annotations

import pytest
from test_signatures import LANGUAGES, filled
from test_voices import asked

NOTES = {
    "raised": "{o}{q}{c}¹\n\n{o}{r}{c}²\n\n{x}\n\n¹ {a}\n\n² {b}",
    "raised, behind a stop": "{o}{q}.{c}¹ {x}\n\n{o}{r}.{c}²\n\n¹ {a}, 3 May\n\n² {b}, 4 May",
    "of what is not quoted": "{q}.¹ {x}\n\n{r}.²\n\n¹ {a}, 3 May.\n\n² {b}.",
    "in square brackets": "{o}{q}{c} [1]\n\n{o}{r}{c} [2]\n\n[1] {a}\n\n[2] {b}",
    "in round brackets": "{o}{q}{c} (1)\n\n{o}{r}{c} (2)\n\n(1) {a}\n\n(2) {b}",
    "asterisks": "{o}{q}{c}\\*\n\n{o}{r}{c}\\*\\*\n\n\\* {a}\n\n\\*\\* {b}",
    "daggers": "{o}{q}{c}†\n\n{o}{r}{c}‡\n\n† {a}.\n\n‡ {b}.",
    "a list": "{o}{q}{c} (1)\n\n{o}{r}{c} (2)\n\n{x}\n\n1. {a}\n2. {b}",
    "a list, in square brackets": "{o}{q}{c} [1]\n\n{o}{r}{c} [2]\n\n1. {a}, 3 May\n2. {b}",
    "of Markdown": "{o}{q}{c}[^1]\n\n{o}{r}{c}[^2]\n\n[^1]: {a}, 3 May\n[^2]: {b}, 4 May",
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("shape", NOTES.values(), ids=NOTES)
def test_another_name_in_the_note_to_words_is_asked_for(shape: str, code: str) -> None:
    texts = LANGUAGES[code]
    first, second, third = texts.names
    before = filled(shape, texts, first, second, marked=True)
    assert asked(before, filled(shape, texts, second, first)) == [True, True]
    for other, found in (
        ((first, third), [False, True]),
        ((first, first), [False, True]),
        ((third, second), [True, False]),
    ):
        assert asked(before, filled(shape, texts, *other)) == found, other


KEPT = {
    "more of the note": ("“{q}”¹ {x}\n\n¹ {a}", "“{q}”¹ {x}\n\n¹ {a}, in a letter of 3 May"),
    "a note to another one's words": (
        "“{q}”[^1] {x}[^2]\n\n[^1]: {a}\n[^2]: {b}",
        "“{q}”[^1] {x}[^2]\n\n[^1]: {a}\n[^2]: {a}, too",
    ),
    "words with a name": ("“{q}”¹, said {b}.\n\n¹ Film: {a}", "“{q}”¹, said {b}.\n\n¹ Film: Jo Ng"),
    "no note": ("“{q}”* {x}\n\n{a} came.", "“{q}”* {x}\n\n{b} came."),
}


@pytest.mark.parametrize(("before", "later"), KEPT.values(), ids=KEPT)
def test_the_same_note_is_not_asked_for(before: str, later: str) -> None:
    texts = LANGUAGES["en"]
    names = texts.names[:2]
    for one, two in ((before, later), (later, before)):
        marked = filled(one, texts, *names).replace(texts.words[0], f"[[{texts.words[0]}]]")
        assert asked(marked, filled(two, texts, *names)) == [False]
