"""Where Chromium, Java and npm are missing, tests that need them are skipped; in CI they fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sites import REPOSITORY
from tools import CHROMIUM, JAVA, NPM, REQUIRED, SCRIPT

pytestmark = pytest.mark.slow

HIDDEN = {command for tool in (CHROMIUM, JAVA, NPM, SCRIPT) for command in (*tool.commands, "node")}
SKIPPED = [
    "Chromium was not found (on Debian: apt-get install chromium)",
    "Java was not found (on Debian: apt-get install default-jre-headless)",
    "npm was not found (on Debian: apt-get install npm)",
    "script was not found (on Debian: apt-get install bsdutils)",
]
TESTS = [
    "tests/test_annotation_client.py",
    "tests/test_cli.py",
    "tests/test_conformance.py",
    "tests/test_serve_tabs.py",
    "tests/test_theme_access.py",
]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as it is committed or about to be, without what npm has installed in it."""
    root = tmp_path_factory.mktemp("clone")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        source = REPOSITORY / name
        if source.is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, root / name)
    return root


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all commands of this machine but those that may be missing."""
    folder = tmp_path_factory.mktemp("bin")
    for directory in os.environ["PATH"].split(os.pathsep):
        for path in Path(directory).glob("*"):
            if path.name not in HIDDEN and not (folder / path.name).is_symlink():
                (folder / path.name).symlink_to(path.absolute())
    return folder


def run_tests(clone: Path, bare: Path, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTEST_") and name not in {"CHROMIUM", "JAVA", "NPM", REQUIRED}
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "2", "-m", "slow or not slow", *TESTS],
        cwd=clone,
        env={**kept, "PATH": str(bare), "PYTHONPATH": str(clone), **env},
        capture_output=True,
        text=True,
    )


def test_what_is_missing_is_named_once_and_its_tests_are_skipped(clone: Path, bare: Path) -> None:
    run = run_tests(clone, bare)
    assert run.returncode == 0, run.stdout[-3000:]
    told = [line for line in run.stdout.splitlines() if line.startswith("skipped ")]
    assert [line.partition(": ")[2] for line in told] == SKIPPED


def test_ci_fails_where_a_test_would_be_skipped(clone: Path, bare: Path) -> None:
    run = run_tests(clone, bare, **{REQUIRED: "1"})
    assert run.returncode == 1
    assert "\nskipped " not in run.stdout
    for reason in SKIPPED:
        assert f"{reason}, and {REQUIRED} is set" in run.stdout


def test_ci_requires_them() -> None:
    lines = (REPOSITORY / ".ci/run").read_text().splitlines()
    assert f"export {REQUIRED}=1" in lines
