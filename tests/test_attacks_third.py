"""What a third attack found: full disks, odd output folders, e-mails and captions, interruption."""

from __future__ import annotations

import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sites import brief, make_site, snapshot

pytestmark = pytest.mark.slow

PROGRAM = (sys.executable, "-m", "brief")
TURNS = "WEBVTT\n\n" + "".join(
    f"00:00:{at:02}.000 --> 00:00:59.000\n<v Ada>This is what she says in turn {at}.\n\n"
    for at in range(50)
)


@pytest.mark.parametrize("room", [0, 50, 500, 2_000, 5_000])
@pytest.mark.parametrize(
    "command", ["new Hello", "init more", "import turns.vtt", "schema --output schemas"]
)
def test_a_disk_that_takes_no_more_leaves_nothing_half_written(
    command: str, room: int, tmp_path: Path
) -> None:
    """No file can have more bytes than there is room for, as on a disk that is full by then."""
    root = make_site(tmp_path, {"turns.vtt": TURNS})
    before = snapshot(root)
    full = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (room, room))
    run = subprocess.run(
        [*PROGRAM, *command.split()],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=full,
    )
    if run.returncode == 0:
        assert all(text for name, text in snapshot(root).items() if name not in before)
        return
    assert run.returncode == 1
    assert "can't be written: File too large.\n    Make room on the disk" in run.stderr
    assert run.stderr.count("\n") == 2
    assert snapshot(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["content", "turns.vtt"]
    assert brief(*command.split(), cwd=root).code == 0
