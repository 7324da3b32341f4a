"""Replacing one of the user's files: whoever reads it meanwhile has the old bytes or the new."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from brief.problems import CommandError
from brief.regular import FOLDER, INNER, Origin


class ReplaceRefused(CommandError):
    """A file that is not written; it is as it was."""


def origin_of(root: Path, path: str) -> Origin:
    """Where a file of a site is, if links lead to its folder.

    Raises `ReplaceRefused` where that is out of the site.
    """
    real = os.path.realpath(root)
    folder = os.path.realpath(os.path.join(real, os.path.dirname(path)))
    below = os.path.relpath(os.path.join(folder, os.path.basename(path)), real)
    if below.startswith(".."):
        raise ReplaceRefused(f"{path} is out of the site's folder, so it is not written")
    return Origin(real, below.replace(os.sep, "/"))


def replace_file(
    origin: Origin, data: bytes, *, expected: bytes | None = None, durable: bool = True
) -> None:
    """Replace a file, or make it where there is none, in one step.

    Raises `OSError`, and `ReplaceRefused` for what is no regular file or behind a link, and for a
    file that no longer has the bytes that are `expected`. What is not `durable` may be lost if the
    machine fails.
    """
    name = origin.path.rpartition("/")[2]
    with opened_folder(origin) as folder:
        mode = mode_of(folder, name, origin.path)
        if expected is not None:
            unchanged(folder, name, origin.path, expected)
        temporary = f".{name[:200]}.{secrets.token_hex(4)}.tmp"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(temporary, flags, 0o666, dir_fd=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                if mode is not None:
                    os.fchmod(file.fileno(), mode)
                file.write(data)
                file.flush()
                if durable:
                    os.fsync(file.fileno())
            os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary, dir_fd=folder)
            raise


@contextlib.contextmanager
def opened_folder(origin: Origin) -> Iterator[int]:
    """The folder of a file, reached without following a link."""
    flags = INNER & ~getattr(os, "O_PATH", 0)
    folder = os.open(origin.root, FOLDER & ~getattr(os, "O_PATH", 0))
    try:
        for each in origin.path.split("/")[:-1]:
            inner = os.open(each, flags, dir_fd=folder)
            os.close(folder)
            folder = inner
        yield folder
    finally:
        os.close(folder)


def mode_of(folder: int, name: str, path: str) -> int | None:
    """The permissions of a regular file; None where there is none yet."""
    try:
        found = os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise ReplaceRefused(f"{path} is not a regular file, so it is not written")
    return stat.S_IMODE(found.st_mode)


def unchanged(folder: int, name: str, path: str, expected: bytes) -> None:
    handle = os.open(name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0), dir_fd=folder)
    with os.fdopen(handle, "rb") as file:
        if file.read(len(expected) + 1) != expected:
            raise ReplaceRefused(f"{path} was changed meanwhile, so it is not written")
