"""Names of a table that go to other rows, one or all of them: none of the words goes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all

pytestmark = pytest.mark.slow

PEOPLE = ("Ada Stone", "Bob Marsh", "Ruth Orrell", "Tim Lowe")
WORDS = ("We stay here", "They must go", "It rains hard")
ROWS = (
    "| “{w}” | {n} |",
    "| {n} | “{w}” |",
    "| **{n}** | {w} |",
    "| {n}, teacher | “{w}” |",
    "| {n}, {a} | “{w}” |",
    "| {n} ({a}) | “{w}” |",
    "| {n} (SPD) | “{w}” |",
    "| {n} – teacher | “{w}” |",
    "| {n} | {a} | “{w}” |",
    "| “{w}”, said {n} | x |",
)
OTHERS = ((1, 2, 0), (2, 0, 1), (1, 0, 2), (0, 2, 1), (0, 3, 2), (3, 1, 2))
MOVED = ((1, 2, 0), (1, 0, 2), (2, 1, 0))


def table(row: str, people: tuple[int, ...], words: tuple[int, ...] = (0, 1, 2)) -> str:
    columns = row.count("|") - 1
    head = "|".join(["", *("Who", "What", "More")[:columns], ""])
    rows = [
        row.format(n=PEOPLE[n], w=WORDS[w], a=41 + w) for n, w in zip(people, words, strict=True)
    ]
    return "\n".join(["It was late.\n", head, "|---" * columns + "|", *rows, "\nAll went home."])


def test_names_that_go_to_other_rows_are_asked_for(tmp_path: Path) -> None:
    annotations = [("lee", f"quote: {each}") for each in WORDS]
    names = {
        (row, people): [at != n for at, n in enumerate(people)] for row in ROWS for people in OTHERS
    }
    cases = [(table(row, (0, 1, 2)), table(row, people), annotations) for row, people in names]
    found = all_statuses(corrected_all(tmp_path, cases), map(str, names))
    wrong = {
        name: found[str(name)]
        for name, others in names.items()
        if [each != "exact" for each in found[str(name)]] != others
    }
    assert not wrong


def test_rows_that_change_places_with_their_names_are_not(tmp_path: Path) -> None:
    annotations = [("lee", f"quote: {each}") for each in WORDS]
    names = [(row, order) for row in ROWS for order in MOVED]
    cases = [(table(row, (0, 1, 2)), table(row, each, each), annotations) for row, each in names]
    swapped = "| {n} | “{w}” |", "| “{w}” | {n} |"
    cases.append((*(table(row, (0, 1, 2)) for row in swapped), annotations))
    found = all_statuses(corrected_all(tmp_path, cases), map(str, [*names, "columns"]))
    assert {each for ends in found.values() for each in ends} == {"exact"}
