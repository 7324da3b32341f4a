"""The program's own folder in the output: the lock, the manifest, and what is staged."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from brief.problems import OutputError
from brief.regular import Origin

PRIVATE = ".brief"
MANIFEST = "manifest.json"
STAGING = "staging"
LOCK = "lock"
OWN = f"{PRIVATE}/{MANIFEST}"
MANIFEST_LIMIT = 256 * 1024 * 1024
"""The most bytes of a manifest: that of over a million files."""


def check_private(output: Path) -> None:
    """Raise `OutputError` where a link or an odd file takes the place of a file of our own."""
    for name, expected in (
        (PRIVATE, stat.S_IFDIR),
        (f"{PRIVATE}/{STAGING}", stat.S_IFDIR),
        (f"{PRIVATE}/{LOCK}", stat.S_IFREG),
        (f"{PRIVATE}/{MANIFEST}", stat.S_IFREG),
        (f"{PRIVATE}/{MANIFEST}.new", stat.S_IFREG),
    ):
        try:
            found = os.lstat(output / name)
        except FileNotFoundError:
            continue
        if stat.S_IFMT(found.st_mode) != expected:
            what = "folder" if expected == stat.S_IFDIR else "regular file"
            link = ", but a symbolic link" if stat.S_ISLNK(found.st_mode) else ""
            raise OutputError(
                f"{name} in the output folder is not a {what}{link}.",
                "Brief keeps its own files there. Remove it, and build again.",
            )
        if name == f"{PRIVATE}/{MANIFEST}" and found.st_size > MANIFEST_LIMIT:
            raise OutputError(
                f"{name} in the output folder has {found.st_size:,} bytes; "
                f"the limit is {MANIFEST_LIMIT:,}.",
                "Brief did not write it so. Empty the output folder, and build again.",
            )


def private(output: Path, name: str) -> Origin:
    return Origin(str(output), f"{PRIVATE}/{name}")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file; another process that asks for it waits. It goes with the process."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags, 0o666), "r+b") as file:
        try:
            import fcntl
        except ImportError:  # Windows: an open file can't be replaced there anyway.
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
