"""Ten thousand files, and files with odd names, arrive byte for byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from repositories import git, newsroom
from sites import snapshot

ODD = [
    "with space.txt",
    " leading and trailing .txt",
    "tab\tand\nline feed.txt",
    "“quotes” ‘and’ \"more\" 'of' them.txt",
    "back\\slash.txt",
    "-dash.txt",
    "--help",
    "#hash?question%41&.txt",
    "$(touch x) `y` $z *.txt",
    "umlaut-ä-nfc.txt",
    "umlaut-a\u0308-nfd.txt",
    "東京/駅 🚉.txt",
    "rtl-\u202eevil.txt",
    "control-\x01\x7f.txt",
    "a" * 251 + ".txt",
    "_underscore/_page.txt",
    "deep/" * 30 + "end.txt",
    "empty",
    "CNAME",
    "gitmodules",
    "a:b",
    "UPPER.txt",
    "dir.txt/file",
]


def test_odd_names_arrive(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    room.commit({f"content/{name}": f"I am {name}" for name in ODD} | {"content/empty": b""})
    room.published()
    tree = room.tree()
    assert tree == {**room.built(), ".nojekyll": b""}
    assert set(ODD) < set(tree)
    assert room.published().out.startswith("Nothing to publish")


@pytest.mark.longest
@pytest.mark.slow
def test_ten_thousand_files_arrive(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    names = [f"{number % 97}/{number % 31}/file {number}.bin" for number in range(10_000)]
    contents = {
        f"content/{name}": hashlib.sha256(name.encode()).digest() * (number % 64)
        for number, name in enumerate(names)
    }
    room.commit(contents)
    before = room.private()
    room.published()
    tree = room.tree()
    assert len(tree) > 10_000
    assert tree == {**room.built(), ".nojekyll": b""}
    assert room.private() == before
    git(room.bare, "fsck", "--strict")
    # And a clone has the same on its disk.
    git(tmp_path, "clone", "--quiet", "--branch=gh-pages", "remote.git", "clone")
    files = {
        name: data
        for name, data in snapshot(tmp_path / "clone").items()
        if not name.startswith(".git/")
    }
    assert files == tree
    room.commit({f"content/{names[0]}": None, f"content/{names[1]}": b"new"})
    assert "0 added, 1 changed, 1 removed" in room.published().out
