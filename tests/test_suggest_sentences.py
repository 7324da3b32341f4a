"""Sentences of news whose reported clause or speaker was missed once, kind by kind.

A line of `data/sentences.*.txt` is `speaker|sentence`: what is reported stands between brackets.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from suggest_cases import bare, without_article

from brief.suggest import suggest

DATA = Path(__file__).parent / "data"
SENTENCES = [
    (path.suffixes[-2][1:], line)
    for path in sorted(DATA.glob("sentences.*.txt"))
    for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("lang", "line"), SENTENCES)
def test_a_reported_clause_ends_where_it_ends_and_is_whose_it_is(lang: str, line: str) -> None:
    speaker, marked = line.split("|")
    text, said = "", []
    for before in marked.split("["):
        clause, closed, after = before.partition("]")
        if closed:
            said.append(bare(clause))
        text += clause + after
    found = [each for each in suggest(text, lang) if each.kind == "paraphrase"]
    assert [bare(text[each.start : each.end]) for each in found] == said
    assert {without_article(each.speaker).lower() for each in found} == {
        without_article(speaker).lower()
    }
