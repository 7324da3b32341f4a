"""Paths of the site, their folders, and who may read them."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path


def make_readable(file: int | str, bits: int) -> None:
    """Let everybody read what is made in a process that may have another umask."""
    mode = stat.S_IMODE(os.stat(file).st_mode)
    if mode & bits != bits:
        os.chmod(file, mode | bits)


def make_folders(output: Path, path: str, made: set[str]) -> None:
    """Make the folders above a path that aren't there."""
    missing = []
    for folder in parents(path):
        if folder in made or os.path.isdir(f"{output}/{folder}"):
            break
        missing.append(folder)
    for folder in reversed(missing):
        # Another process may have made it meanwhile.
        with contextlib.suppress(FileExistsError):
            os.mkdir(f"{output}/{folder}")
            make_readable(f"{output}/{folder}", 0o555)
        made.add(folder)


def is_data(path: str) -> bool:
    return not path.endswith(".html")


def parents(path: str) -> Iterator[str]:
    """The folders above a path of the site, the nearest first."""
    while path := path.rpartition("/")[0]:
        yield path
