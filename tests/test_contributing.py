"""`CONTRIBUTING.md` leads a newcomer to the place of a behaviour, and the place is there."""

from __future__ import annotations

import ast
import re

import pytest
from sites import REPOSITORY

TEXT = (REPOSITORY / "CONTRIBUTING.md").read_text()
PLACES = re.findall(r"(?m)^\| (Where .*?) \| `(brief/[\w/]+\.py)` \| `(\w+)` \|$", TEXT)


def test_twenty_behaviours_at_least_are_listed() -> None:
    assert len({question for question, _, _ in PLACES}) == len(PLACES) >= 20


@pytest.mark.parametrize(("question", "file", "name"), PLACES)
def test_a_behaviour_begins_where_the_table_says(question: str, file: str, name: str) -> None:
    tree = ast.parse((REPOSITORY / file).read_text())
    defined = {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    assert name in defined, question
