"""The library, as a program uses it that knows its documentation alone."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sites import REPOSITORY, make_site

import brief

DOCS = (REPOSITORY / "docs/library.md").read_text()
EXAMPLE = re.search(r"```python\n(.*?)```", DOCS, re.DOTALL)


def run(code: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=cwd, capture_output=True, text=True)


def test_the_documented_example_works(tmp_path: Path) -> None:
    assert EXAMPLE
    done = run(EXAMPLE[1], make_site(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "files written" in done.stdout
    assert "bridge\tAda Stone\tmust close today\n" in done.stdout
    assert (tmp_path / "site/bridge/index.html").is_file()


def test_the_example_names_each_error_with_its_place(tmp_path: Path) -> None:
    assert EXAMPLE
    done = run(EXAMPLE[1], make_site(tmp_path, {"content/bridge.yaml": "annotations: [{quote: x"}))
    assert done.returncode == 1
    assert done.stdout.startswith("content/bridge.yaml:1:")


def test_every_public_name_is_documented_and_there() -> None:
    for name in brief.HOMES:
        assert f"`{name}" in DOCS, name
        assert getattr(brief, name).__name__ == name
    assert set(brief.HOMES) <= set(dir(brief))
    with pytest.raises(AttributeError):
        _ = brief.nothing_of_that_name


def test_importing_the_package_imports_nothing_of_its_own() -> None:
    code = "import brief, sys; print([name for name in sys.modules if name.startswith('brief.')])"
    assert run(code, REPOSITORY).stdout == "[]\n"


@pytest.mark.slow
def test_a_strictly_typed_program_sees_the_types(tmp_path: Path) -> None:
    assert EXAMPLE
    (tmp_path / "program.py").write_text(
        f"{EXAMPLE[1]}\nreveal_type(load_site('.').briefs[0].statements[0].quote)\n"
        "build('.', 'site', strict='yes')\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "program.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert re.search(r'Revealed type is "(builtins\.)?str"', done.stdout), done.stdout
    assert done.stdout.count("error:") == 1, done.stdout
    assert 'expected "bool"' in done.stdout
