"""Regular files, opened without surprises: no link, pipe or device in the place of one is read.

Whoever opens a file names a folder that is trusted, and the file's path below it. Nothing on that
path may be a symbolic link, and what is opened is looked at once more when it is open, so that
nothing can change between the check and the use. Where a link may be followed, it is followed
first, and its target is what is named here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from io import BufferedReader
from typing import Self

from msgspec import Struct

from brief.unchanged import FILE, PLAIN

# On Linux, a folder that may be entered but not listed will do.
FOLDER = PLAIN | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_PATH", 0)
INNER = FOLDER | getattr(os, "O_NOFOLLOW", 0)
CHUNK = 1024 * 1024
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What the system says where a disk is full or fails."""
STEPWISE = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")


class Origin(Struct, frozen=True, order=True):
    """Where a file is: its path below a trusted folder, with forward slashes and without links."""

    root: str
    path: str

    @property
    def full(self) -> str:
        """The whole path."""
        return f"{self.root}/{self.path}"


class TooLarge(OSError):
    """A file has more bytes than it may have; `size` is how many, as far as is known."""

    def __init__(self, origin: Origin, size: int) -> None:
        super().__init__(errno.EFBIG, "File too large", origin.full)
        self.size = size


class Steps:
    """The way to a folder, gone once for all files in it that are opened one after another."""

    def __init__(self) -> None:
        self.folder: tuple[str, str] | None = None
        self.handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.leave()

    def leave(self) -> None:
        if self.folder is not None:
            self.folder = None
            os.close(self.handle)

    def open(self, origin: Origin) -> int:
        """The handle of a regular file; raises `OSError` where it is none, or behind a link."""
        handle = self.open_stepwise(origin) if STEPWISE else open_checked(origin)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise OSError(errno.EINVAL, "Not a regular file", origin.full)
        return handle

    def open_stepwise(self, origin: Origin) -> int:
        path, _, name = origin.path.rpartition("/")
        try:
            if self.folder != (origin.root, path):
                self.leave()
                self.handle = open_folder(origin.root, path)
                self.folder = (origin.root, path)
            return os.open(name, FILE, dir_fd=self.handle)
        except OSError as error:
            raise OSError(error.errno, error.strerror, origin.full) from None


def open_folder(root: str, path: str) -> int:
    """The handle of a folder below a trusted one."""
    folder = os.open(root, FOLDER)
    for each in path.split("/") if path else ():
        try:
            inner = os.open(each, INNER, dir_fd=folder)
        finally:
            os.close(folder)
        folder = inner
    return folder


def open_regular(origin: Origin) -> BufferedReader:
    """The file, open to be read; raises `OSError` where it is none, or behind a link."""
    with Steps() as steps:
        return os.fdopen(steps.open(origin), "rb")


def open_checked(origin: Origin) -> int:
    """The same for systems that can't open a path step by step."""
    steps = origin.path.split("/")
    for end in range(1, len(steps) + 1):
        if os.path.islink("/".join([origin.root, *steps[:end]])):
            raise OSError(errno.ELOOP, "A symbolic link", origin.full)
    return os.open(origin.full, FILE)


def read_regular(origin: Origin, limit: int | None = None, steps: Steps | None = None) -> bytes:
    """The file's bytes; raises `OSError`, and `TooLarge` beyond a limit, whatever its size says.

    Without a limit it is read as far as it went when it was opened. The files of a folder are read
    sooner with the `steps` to it.
    """
    if steps is None:
        with Steps() as steps:
            return read_regular(origin, limit, steps)
    handle = steps.open(origin)
    try:
        size = os.fstat(handle).st_size
        if limit is None:
            return read_up_to(handle, size)
        if size <= limit:
            data = read_up_to(handle, size + 1)
            if len(data) > size:
                data += read_up_to(handle, limit + 1 - len(data))
            size = len(data)
            if size <= limit:
                return data
    finally:
        os.close(handle)
    raise TooLarge(origin, size)


def read_up_to(handle: int, size: int) -> bytes:
    """What comes next of a file, as far as there is so much; no buffer is set up for it."""
    data = os.read(handle, size)
    while len(data) < size and (more := os.read(handle, size - len(data))):
        data += more
    return data


def digest_regular(file: BufferedReader, limit: int) -> str:
    """The SHA-256 of an open file; empty where it has more bytes than the limit."""
    file.seek(0)
    digest = hashlib.sha256()
    left = limit if os.fstat(file.fileno()).st_size <= limit else -1
    while left >= 0 and (chunk := file.read(CHUNK)):
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest() if left >= 0 else ""
