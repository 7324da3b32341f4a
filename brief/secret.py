"""A secret of whoever builds, by which what was kept is known to be their own.

It is in a folder of the user's, which no clone and no pull request brings along. Where it can't be
kept, another is used each time: then nothing that an earlier build has kept is found.
"""

from __future__ import annotations

import contextlib
import os
import stat
from functools import cache
from pathlib import Path

from brief.unchanged import FILE

LENGTH = 32
PLACE = Path("brief", "secret")
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@cache
def secret() -> bytes:
    """The user's secret, made where there is none."""
    with contextlib.suppress(OSError, RuntimeError):
        path = caches() / PLACE
        with contextlib.suppress(FileExistsError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, NEW, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(LENGTH))
        if (found := kept_at(path)) is not None:
            return found
    return os.urandom(LENGTH)


def caches() -> Path:
    """The folder for what programs keep of a user; raises `RuntimeError` where none is known."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if os.path.isabs(folder := os.environ.get(name, "")):
            return Path(folder)
    return Path.home() / ".cache"


def kept_at(path: Path) -> bytes | None:
    """The secret in a file, if it is whole and nobody else could have written or read it."""
    handle = os.open(path, FILE)
    with os.fdopen(handle, "rb") as file:
        state = os.fstat(handle)
        own = os.name == "nt" or (state.st_uid == os.getuid() and not state.st_mode & 0o077)
        if not stat.S_ISREG(state.st_mode) or not own or state.st_size != LENGTH:
            return None
        found = file.read(LENGTH)
    return found if len(found) == LENGTH else None
