"""Files that are copied are in no memory as a whole, however large they are."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from sites import ARTICLE, brief, make_site

LARGE = 200 * 1024 * 1024
MEASURED = """
import resource, sys
from brief.cli import main
try:
    main(["build"])
except SystemExit as left:
    print(left.code or 0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def site(root: Path, size: int) -> Path:
    made = make_site(root, {"content/bridge.md": f"{ARTICLE}\n[Film](film.mp4)\n"})
    with (made / "content/film.mp4").open("wb") as film:
        film.write(b"begin")
        film.truncate(size)
    return made


def memory_of_build(root: Path) -> int:
    run = subprocess.run(
        [sys.executable, "-c", MEASURED], cwd=root, capture_output=True, text=True, check=True
    )
    code, peak = map(int, run.stdout.splitlines()[-1].split())
    assert code == 0, run.stderr
    return peak


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
def test_a_large_file_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    small = memory_of_build(site(tmp_path / "small", 1_000))
    large = memory_of_build(site(tmp_path / "large", LARGE))
    assert large < small + LARGE // 4
    copy = tmp_path / "large/site/film.mp4"
    assert copy.stat().st_size == LARGE
    # It is as it was, and is written anew where it is not.
    for data in (b"begin", b"other"):
        with (tmp_path / "large/content/film.mp4").open("r+b") as film:
            film.write(data)
        memory_of_build(tmp_path / "large")
        assert copy.open("rb").read(5) == data


def test_one_that_is_in_pieces_is_as_one_that_is_not(tmp_path: Path) -> None:
    root = site(tmp_path, 9 * 1024 * 1024 + 3)
    assert brief("build", cwd=root).code == 0
    one, other = (
        hashlib.sha256((root / folder / "film.mp4").read_bytes()).digest()
        for folder in ("content", "site")
    )
    assert one == other
    again = brief("build", cwd=root)
    assert "0 files written" in again.out + again.err
    (root / "content/film.mp4").touch()
    assert "0 files written" in (third := brief("build", cwd=root)).out + third.err
    # What somebody has put in its place is not overwritten.
    (root / "site/film.mp4").unlink()
    (root / "site/film.mp4").write_bytes(b"mine")
    (root / "content/film.mp4").write_bytes(b"x" * (5 * 1024 * 1024))
    refused = brief("build", cwd=root)
    assert refused.code == 1
    assert "film.mp4" in refused.err
    assert (root / "site/film.mp4").read_bytes() == b"mine"
