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

from msgspec import Struct

# A pipe must not hold up whoever opens it.
PLAIN = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
FILE = PLAIN | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
# On Linux, a folder that may be entered but not listed will do.
FOLDER = PLAIN | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_PATH", 0)
INNER = FOLDER | getattr(os, "O_NOFOLLOW", 0)
CHUNK = 1024 * 1024
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


def open_regular(origin: Origin) -> BufferedReader:
    """The file, open to be read; raises `OSError` where it is none, or behind a link."""
    handle = open_stepwise(origin) if STEPWISE else open_checked(origin)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "Not a regular file", origin.full)
    return os.fdopen(handle, "rb")


def open_stepwise(origin: Origin) -> int:
    *folders, name = origin.path.split("/")
    folder = os.open(origin.root, FOLDER)
    try:
        for each in folders:
            inner = os.open(each, INNER, dir_fd=folder)
            os.close(folder)
            folder = inner
        return os.open(name, FILE, dir_fd=folder)
    except OSError as error:
        raise OSError(error.errno, error.strerror, origin.full) from None
    finally:
        os.close(folder)


def open_checked(origin: Origin) -> int:
    """The same for systems that can't open a path step by step."""
    steps = origin.path.split("/")
    for end in range(1, len(steps) + 1):
        if os.path.islink("/".join([origin.root, *steps[:end]])):
            raise OSError(errno.ELOOP, "A symbolic link", origin.full)
    return os.open(origin.full, FILE)


def read_regular(origin: Origin, limit: int | None = None) -> bytes:
    """The file's bytes; raises `OSError`, and `TooLarge` beyond a limit, whatever its size says.

    Without a limit it is read as far as it went when it was opened.
    """
    with open_regular(origin) as file:
        size = os.fstat(file.fileno()).st_size
        if limit is None:
            return file.read(size)
        if size <= limit:
            data = file.read(size + 1)
            if len(data) > size:
                data += file.read(limit + 1 - len(data))
            size = len(data)
            if size <= limit:
                return data
    raise TooLarge(origin, size)


def digest_regular(file: BufferedReader, limit: int) -> str:
    """The SHA-256 of an open file; empty where it has more bytes than the limit."""
    file.seek(0)
    digest = hashlib.sha256()
    left = limit if os.fstat(file.fileno()).st_size <= limit else -1
    while left >= 0 and (chunk := file.read(CHUNK)):
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest() if left >= 0 else ""
