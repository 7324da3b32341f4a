"""`CONTRIBUTING.md` leads a newcomer to the place of a behaviour, and the place is there."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

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


@pytest.mark.parametrize(
    ("script", "lacking"),
    [
        ("take.py", "pytest"),
        ("take.py", "playwright"),
        ("take.py", "PIL"),
        ("annotate.py", "pytest"),
        ("annotate.py", "playwright"),
    ],
)
def test_a_script_of_pictures_says_what_to_install(script: str, lacking: str) -> None:
    path = REPOSITORY / "docs/pictures" / script
    code = f"import runpy, sys; sys.modules[{lacking!r}] = None; runpy.run_path({str(path)!r})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert "Install what the tests need: pip install -e '.[dev]'\n" in run.stderr
