"""A command in a fork does as one in an interpreter of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from attendant import free
from forked import environment, needs_interpreter, start
from repetitions import with_repetitions
from sites import SIDECAR, Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

COMMANDS = [
    ["build"],
    ["build", "--strict", "--jobs", "1", "--base-url", "https://example.org/"],
    ["build", "--no-such-option"],
    ["build", "--source", "nowhere"],
    ["check"],
    ["check", "--format", "json"],
    ["export", "content/bridge.md", "--format", "text"],
    ["new", "Minister opens the bridge"],
    ["schema", "--help"],
    ["--version"],
    ["--help"],
    ["no-such-command"],
    [],
]


QUICK = (
    "build --strict --jobs 1 --base-url https://example.org/",
    "check --format json",
    "--version",
)


def seconds_gone(run: Run) -> Run:
    """What a run gave back, but for how long it took."""
    return Run(run.code, re.sub(r"in [\d.]+ s", "", run.out), run.err)


@pytest.mark.parametrize("sidecar", [SIDECAR, SIDECAR.replace("must close", "must fall")])
@pytest.mark.parametrize(
    "arguments",
    with_repetitions({" ".join(each): each for each in COMMANDS}, QUICK),
)
def test_it_gives_back_what_a_fresh_one_does(
    tmp_path: Path, arguments: list[str], sidecar: str
) -> None:
    given, left = [], []
    for fresh in (False, True):
        # The same name for both: messages tell it.
        root = tmp_path / str(fresh) / "site"
        make_site(root, {"content/bridge.yaml": sidecar})
        given.append(seconds_gone(brief(*arguments, cwd=root, fresh=fresh)))
        left.append(snapshot(root))
    assert given[0] == given[1]
    assert left[0] == left[1]


def test_it_reads_what_it_is_told(tmp_path: Path) -> None:
    given = []
    for fresh in (False, True):
        root = make_site(tmp_path / str(fresh))
        article = "<h1>Größe</h1><p>Die Bürgermeisterin sagte „Nein“.</p>"
        run = brief("import", "-", "--slug", "new", cwd=root, fresh=fresh, answers=article)
        given.append((run.code, (root / "content/new.md").read_text(encoding="utf-8")))
    assert given[0] == given[1]
    assert "Bürgermeisterin" in given[0][1]


@pytest.mark.parametrize("fresh", [False, True])
def test_it_has_a_session_of_its_own_and_dies_of_signals(tmp_path: Path, fresh: bool) -> None:
    root = make_site(tmp_path / "site")
    reader, writer = os.pipe()
    with open(reader) as said, open(os.devnull, "w") as nothing:
        with open(writer, "w") as output:
            arguments = ["serve", "--port", "0"]
            running = start(
                arguments, root, stdout=output, stderr=nothing, new_session=True, fresh=fresh
            )
        assert said.readline().startswith("http://127.0.0.1:")
        assert os.getsid(running.pid) == os.getpgid(running.pid) == running.pid
        assert running.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(0.01)
        os.killpg(running.pid, signal.SIGKILL)
        assert running.wait() == running.poll() == -signal.SIGKILL
        assert said.read() == ""


def test_variables_reach_it_and_those_that_an_interpreter_reads_at_its_start(
    tmp_path: Path,
) -> None:
    root = make_site(tmp_path)
    assert brief("new", "At sea", cwd=root, env={"SOURCE_DATE_EPOCH": "86400"}).code == 0
    assert "date: 1970-01-02" in (root / "content/at-sea.md").read_text()
    run = brief("export", "bridge", cwd=root, env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert "import time:" in run.err


def test_one_that_takes_too_long_is_ended_and_the_next_one_runs(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    with pytest.raises(subprocess.TimeoutExpired):
        brief("serve", "--port", "0", cwd=root, timeout=0.2)
    assert brief("check", cwd=root).code == 0


@pytest.mark.skipif(needs_interpreter(environment()), reason="each has an interpreter of its own")
def test_one_that_dies_of_a_signal_says_so_and_the_next_one_runs(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("check", cwd=root).code == 0
    killing = threading.Timer(0.3, os.kill, (free[-1].process.pid, signal.SIGKILL))
    killing.start()
    assert brief("serve", "--port", "0", cwd=root).code == -signal.SIGKILL
    killing.join()
    assert brief("check", cwd=root).code == 0


def test_nothing_of_a_command_is_left_for_the_next_one(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    asked = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "own"), "COLUMNS": "40"}
    before = brief("--help", cwd=root)
    assert brief("build", cwd=root, env=asked).code == 0
    assert [path.name for path in (tmp_path / "own/brief").iterdir()] == ["secret"]
    assert brief("--help", cwd=root, env=asked) != before
    assert brief("import", "-", "--slug", "a", cwd=root, answers="# T\n\nWords.\n").code == 0
    assert brief("import", "-", "--slug", "b", cwd=root).code != 0
    assert brief("--help", cwd=root) == before
