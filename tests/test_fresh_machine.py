"""Where Chromium, Java and npm are missing, tests that need them are skipped; in CI they fail."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sites import REPOSITORY
from tools import CHROMIUM, JAVA, NPM, REQUIRED, SCRIPT, Tool, path_of

IDENTITY = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
HIDDEN = {command for tool in (CHROMIUM, JAVA, NPM, SCRIPT) for command in (*tool.commands, "node")}
REASONS = {
    CHROMIUM: "Chromium was not found (on Debian: apt-get install chromium)",
    JAVA: "Java was not found (on Debian: apt-get install default-jre-headless)",
    NPM: "npm was not found (on Debian: apt-get install npm)",
    SCRIPT: "script was not found (on Debian: apt-get install bsdutils)",
}


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
    for arguments in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "-m", "Begin")):
        subprocess.run(["git", *IDENTITY, *arguments], cwd=root, check=True)
    return root


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all commands of this machine but those that may be missing."""
    folder = tmp_path_factory.mktemp("bin")
    own = os.path.dirname(sys.executable) if sys.prefix != sys.base_prefix else ""
    for directory in os.environ["PATH"].split(os.pathsep):
        if directory == own:
            continue  # What is installed beside the tests is not there on a fresh machine.
        for path in Path(directory).glob("*"):
            if path.name not in HIDDEN and not (folder / path.name).is_symlink():
                (folder / path.name).symlink_to(path.absolute())
    return folder


@pytest.fixture
def fresh(bare: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has just come; what pip has fetched is taken from here."""
    cache = subprocess.run(
        [sys.executable, "-m", "pip", "cache", "dir"], check=True, capture_output=True, text=True
    )
    # Whoever has come waits for all to be compiled; here only what is used is. (0 is “no”.)
    pip = {"PIP_CACHE_DIR": cache.stdout.strip(), "PIP_NO_COMPILE": "0"}
    return {"PATH": str(bare), "HOME": str(tmp_path), "LANG": "C.UTF-8", **pip}


@pytest.mark.slow
@pytest.mark.longest
def test_the_two_commands_of_the_readme_word_for_word(clone: Path, fresh: dict[str, str]) -> None:
    commands = re.findall(r"^python3 -m venv .*$", (clone / "README.md").read_text(), re.MULTILINE)
    assert len(commands) == 2
    # All others are the same tests here as there; these need what is missing.
    chosen = "-m 'slow or not slow' tests/test_cli.py tests/test_theme_access.py"
    told = []
    for command in commands:
        run = subprocess.run(
            command,
            shell=True,
            cwd=clone,
            env={**fresh, "PYTEST_ADDOPTS": chosen},
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, (run.stdout + run.stderr)[-3000:]
        told += [line for line in run.stdout.splitlines() if line.startswith("skipped ")]
    assert (clone / "site/riyadh/index.html").is_file()
    # What needs both Java and npm names the first that is missing.
    assert [line.partition(": ")[2] for line in told] == [
        REASONS[tool] for tool in (CHROMIUM, JAVA, SCRIPT)
    ]
    # In CI the same is a failure.
    required = subprocess.run(
        [".venv/bin/pytest", "-n", "0", "-m", "slow", "tests/test_theme_pictures.py"],
        cwd=clone,
        env={**fresh, REQUIRED: "1"},
        capture_output=True,
        text=True,
    )
    assert required.returncode == 1
    assert f"{REASONS[CHROMIUM]}, and {REQUIRED} is set" in required.stdout


@pytest.mark.parametrize("tool", REASONS, ids=lambda tool: tool.name)
def test_a_missing_program_skips_a_test_or_fails_it_in_ci(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tool: Tool
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(tool.name.upper(), raising=False)
    monkeypatch.delenv(REQUIRED, raising=False)
    with pytest.raises(pytest.skip.Exception) as skipped:
        path_of(tool)
    assert str(skipped.value) == REASONS[tool]
    monkeypatch.setenv(REQUIRED, "1")
    with pytest.raises(pytest.fail.Exception) as failed:
        path_of(tool)
    assert str(failed.value) == f"{REASONS[tool]}, and {REQUIRED} is set"


def test_ci_requires_them() -> None:
    lines = (REPOSITORY / ".ci/run").read_text().splitlines()
    assert f"export {REQUIRED}=1" in lines
