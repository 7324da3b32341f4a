"""Whatever a writer does: what a preview serves is, in the end, what a clean build gives."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from serve_support import Preview, preview
from serve_world import World
from sites import snapshot

from brief.pages import Options
from brief.pipeline import build
from brief.problems import ContentError, render

pytestmark = pytest.mark.slow

SEED = int(os.environ.get("BRIEF_SOAK_SEED", "20261125"))


def clean_build(root: Path, output: Path) -> tuple[dict[str, bytes], list[str]]:
    """What a build gives: its files, or what is wrong."""
    try:
        build(root, output, Options(), drafts=True, locked=False)
    except ContentError as error:
        return {}, [render(problem) for problem in error.problems]
    return {
        path: data for path, data in snapshot(output).items() if not path.startswith(".brief/")
    }, []


def address(path: str) -> str:
    return "/" + quote(path.removesuffix("index.html"))


def difference(running: Preview, files: dict[str, bytes], problems: list[str]) -> str:
    """Where the preview differs from a build; empty where it doesn't."""
    shown = str(running.state()["problems"])
    if problems:
        missing = [each for each in problems if each not in shown]
        return f"problems not shown: {missing}" if missing else ""
    if shown:
        return f"problems shown: {shown}"
    answers = running.answers(map(address, files))
    for (path, data), response in zip(files.items(), answers, strict=True):
        if response.status != 200 or response.data != data:
            return f"{path} ({response.status})"
    return ""


def figure(running: Preview, name: str) -> int:
    """One of the numbers of the process: VmRSS (in KB), Threads."""
    status = Path(f"/proc/{running.process.pid}/status").read_text()
    match = re.search(rf"^{name}:\s*(\d+)", status, re.MULTILINE)
    assert match
    return int(match.group(1))


def soak(tmp_path: Path, operations: int, at_once: tuple[int, ...]) -> None:
    world = World(tmp_path / "site", SEED)
    base: tuple[int, int, int] | None = None
    gone: set[str] = set()
    with preview(world.root) as running:
        done = 0
        while done < operations:
            world.log.clear()
            for _ in range(world.rng.choice(at_once)):
                world.act()
                done += 1
            if world.broken and world.rng.random() < 0.5:
                world.mend()
            files, problems = clean_build(world.root, tmp_path / "out")
            found = ["not looked at"]

            def same(
                files: dict[str, bytes] = files,
                problems: list[str] = problems,
                found: list[str] = found,
            ) -> bool:
                found[0] = difference(running, files, problems)
                return not found[0]

            try:
                running.until(same)
            except AssertionError as error:
                raise AssertionError(
                    f"seed {SEED}, after {done} operations ({world.log}): {found[0]}"
                ) from error
            if files:
                missing = sorted(gone - files.keys())
                answers = running.answers(map(address, missing))
                for path, response in zip(missing, answers, strict=True):
                    assert response.status == 404, path
                gone = set(files)
            if base is None and done >= operations // 5:
                handles = len(os.listdir(f"/proc/{running.process.pid}/fd"))
                base = (figure(running, "VmRSS"), figure(running, "Threads"), handles)
        assert base is not None
        assert figure(running, "VmRSS") - base[0] < 20_000
        assert figure(running, "Threads") <= base[1] + 3
        assert len(os.listdir(f"/proc/{running.process.pid}/fd")) <= base[2] + 8


@pytest.mark.longest
def test_two_thousand_operations(tmp_path: Path) -> None:
    soak(tmp_path, 2000, (1, 2, 4, 8, 16))
