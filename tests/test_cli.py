"""The command as a user runs it."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from sites import REPOSITORY, make_site
from sites import fresh_brief as brief
from tools import SCRIPT, path_of

from brief import __version__


def test_version_is_that_of_the_package() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "brief", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["brief,", "version", __version__]


@pytest.mark.slow
def test_quiet_says_nothing_and_verbose_names_files(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    quiet = brief("build", "--quiet", cwd=root)
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    (root / "content/bridge.md").rename(root / "content/river.md")
    (root / "content/bridge.yaml").rename(root / "content/river.yaml")
    lines = brief("build", "--verbose", cwd=root).out.splitlines()
    assert "written: river/index.html" in lines
    assert "removed: bridge/index.html" in lines
    assert "1 brief, 2 annotations, 1 actor: " in lines[-1]


def test_a_base_url_that_is_none_is_refused(tmp_path: Path) -> None:
    run = brief("build", "--base-url", "javascript:x", cwd=make_site(tmp_path))
    assert run.code == 2
    assert "--base-url can't be “javascript:x”." in run.err


def test_long_work_shows_a_bar_on_a_terminal_only(tmp_path: Path) -> None:
    code = (
        "import sys, time\n"
        "from brief.cli import progress\n"
        "progress.PATIENCE = 0\n"
        "run = progress.with_progress(map, ['Making pages'])\n"
        "print(sum(run(lambda item: item, list(range(10)))))\n"
    )
    command = [sys.executable, "-c", code]
    piped = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY, check=True)
    assert (piped.stdout, piped.stderr) == ("45\n", "")
    shown = subprocess.run(
        [path_of(SCRIPT), "-qec", shlex.join(command), "/dev/null"],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        check=True,
    )
    assert "Making pages" in shown.stdout
    assert "45" in shown.stdout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("chekc", "check"), ("Serve", "serve"), ("bulid", "build"), ("suggests", "suggest")],
)
def test_a_command_that_there_is_not(typed: str, meant: str, tmp_path: Path) -> None:
    run = brief(typed, cwd=tmp_path)
    assert run.code == 2
    assert f"No such command '{typed}'. Did you mean '{meant}'?\n" in run.err


def test_a_command_that_is_like_none(tmp_path: Path) -> None:
    run = brief("frobnicate", cwd=tmp_path)
    assert run.code == 2
    assert "No such command 'frobnicate'.\n" in run.err
