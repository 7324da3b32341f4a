"""docs/publishing.md, followed word for word: its commands, run in an empty folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from repositories import ENV, Newsroom, git
from sites import REPOSITORY

TEXT = (REPOSITORY / "docs/publishing.md").read_text(encoding="utf-8")


def commands(heading: str) -> list[str]:
    """The lines of the shell blocks below a heading, in their order."""
    section = TEXT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    assert section, heading
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", section, re.MULTILINE | re.DOTALL)
    return [line.strip() for block in blocks for line in block.splitlines()]


@pytest.mark.slow
def test_five_minutes_with_the_workflow_then_the_branch(tmp_path: Path) -> None:
    bare = tmp_path / "remote.git"
    git(tmp_path, "init", "--quiet", "--bare", str(bare))
    lines = commands("By workflow, in five minutes")
    assert "brief serve" in lines
    lines.remove("brief serve")  # It runs until it is stopped.
    lines += commands("By branch")
    script = "\n".join(lines).replace("https://github.com/YOU/town.git", str(bare))
    assert str(bare) in script
    done = subprocess.run(
        ["bash", "-e"],
        input=script,
        cwd=tmp_path,
        env={
            **os.environ,
            **ENV,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "GIT_AUTHOR_NAME": "Ada",
            "GIT_AUTHOR_EMAIL": "ada@example.org",
            "GIT_COMMITTER_NAME": "Ada",
            "GIT_COMMITTER_EMAIL": "ada@example.org",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    room = Newsroom(tmp_path / "town", bare)
    assert "quillhaven-ferry/index.html" in room.tree()
    assert git(bare, "rev-parse", "main") == git(room.work, "rev-parse", "HEAD")
    assert git(room.work, "status", "--porcelain") == ""


@pytest.mark.slow
def test_the_other_hosts_command_builds(tmp_path: Path) -> None:
    (line,) = [each for each in commands("On any other host") if each.startswith("brief")]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = f"brief init . && {line}"
    subprocess.run(
        ["bash", "-e", "-c", script], cwd=tmp_path, env={**os.environ, "PATH": path}, check=True
    )
    assert "<loc>https://briefs.example.org/</loc>" in (tmp_path / "site/sitemap.xml").read_text()
