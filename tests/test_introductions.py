"""Whose the later paragraphs of a quotation are, by the sentence that introduces all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all

pytestmark = pytest.mark.slow

WORDS = ("The bridge will open", "We have the money", "It rained all night")
AROUND = "The council met on Tuesday.\n\n{}\n\nThe next meeting is planned for autumn."
MARKS = "%s “{0}.\n\n“{1}.\n\n“{2}.”"
BLOCKS = "%s:\n\n> {0}.\n>\n> {1}.\n>\n> {2}."
OTHERS = (
    (MARKS, "Ada Stone spoke for an hour.", "An aide to Ada Stone spoke for an hour."),
    (MARKS, "Ada Stone spoke for an hour.", "Ada Stone’s husband spoke for an hour."),
    (MARKS, "Ada Stone spoke for an hour.", "Bob Marsh spoke for an hour."),
    (MARKS, "Ada Stone said:", "An aide to Ada Stone said:"),
    (BLOCKS, "Ada Stone wrote", "Ada Stone received a letter"),
    (BLOCKS, "Ada Stone wrote", "An aide to Ada Stone wrote"),
    (BLOCKS, "Ada Stone wrote", "Ada Stone’s husband wrote"),
    (BLOCKS, "Ada Stone wrote", "Ada Stone denied having written"),
    (BLOCKS, "Anne Mercier a écrit", "Le mari d’Anne Mercier a écrit"),
    (BLOCKS, "Ana Ruiz escribió", "El marido de Ana Ruiz escribió"),
)
SAME = (
    (MARKS, "Ada Stone spoke for an hour.", "Ada Stone, the mayor, spoke for an hour."),
    (MARKS, "Ada Stone spoke for an hour.", "Ada Stone spoke for two hours on Monday."),
    (BLOCKS, "Ada Stone wrote", "Ada Stone wrote in a letter"),
    (BLOCKS, "Ada Stone wrote", "Mayor Ada Stone stated"),
    (BLOCKS, "Ada Stone wrote", "On Monday Ada Stone wrote to the council"),
    (BLOCKS, "The union has three demands", "The union has made three demands"),
)


def ends(folder: Path, rows: tuple[tuple[str, str, str], ...]) -> dict[str, list[str]]:
    edits = [(shape, *pair) for shape, a, b in rows for pair in ((a, b), (b, a))]
    cases = [
        (
            *(AROUND.format(shape.replace("%s", each).format(*WORDS)) for each in pair),
            [("lee", f"quote: {words}") for words in WORDS],
        )
        for shape, *pair in edits
    ]
    return all_statuses(corrected_all(folder, cases), map(str, edits))


def test_another_one_there_is_another_one_in_each_paragraph(tmp_path: Path) -> None:
    found = ends(tmp_path, OTHERS)
    assert not {name: each for name, each in found.items() if set(each) != {"changed"}}


def test_more_of_the_same_one_is_not(tmp_path: Path) -> None:
    found = ends(tmp_path, SAME)
    assert not {name: each for name, each in found.items() if set(each) != {"exact"}}


def test_who_is_told_within_a_quotation_says_nothing(tmp_path: Path) -> None:
    told = "“Bob Marsh told me ‘{0}’,” said Ada Stone."
    pairs = (
        (told, "“I told Bob Marsh ‘{0}’,” said Ada Stone.", "changed"),
        (told, "“Bob Marsh told me: ‘{0}’,” said Ada Stone.", "exact"),
        (told, "“Bob Marsh said to me ‘{0}’,” said Ada Stone.", "exact"),
    )
    edits = [(*pair, end) for a, b, end in pairs for pair in ((a, b), (b, a))]
    cases = [
        (*(AROUND.format(each.format(*WORDS)) for each in pair), [("marsh", f"quote: {WORDS[0]}")])
        for *pair, _ in edits
    ]
    found = all_statuses(corrected_all(tmp_path, cases), map(str, edits))
    assert found == {str(each): [each[-1]] for each in edits}
