"""Articles, sidecars and records as they are read: what was read before is known by its digest.

A file whose size, inode and times are those that it had when it was last read is not read again
before somebody asks for its bytes, which is seldom: what is made of it is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import msgspec

from brief.content.read import CONTENT, REGISTRY, SOURCES, Load, load_file, suffix_of
from brief.content.tree import Found
from brief.formats.decode import File
from brief.problems import Problem
from brief.program import Identity, identity
from brief.regular import Steps
from brief.store import UNREADABLE, Store, key_of
from brief.unchanged import CACHE, SETTLED, Wrote, wait_for_tick

Known = Mapping[str, tuple[Identity, bytes]]
"""By the real path of a file what the disk had, and the digest of its bytes."""
KNOWN = msgspec.msgpack.Decoder(dict[str, tuple[Identity, bytes]])


class SourceFile(File, frozen=True):
    """A file with the digest of its bytes, which are still on the disk where it is `unread`."""

    digest: bytes = b""
    unread: tuple[Found, int] | None = None
    """Where it is, and how many bytes it may have."""


class Changed(Exception):
    """A file was changed after it was found to be as it was before."""


class Reading:
    """Reads the files of the site at a root: `load` is given to `brief.content.read.read`."""

    def __init__(self, root: Path, store: Store, *, trusting: bool = True) -> None:
        """Unless it is `trusting`, it reads all files."""
        self.root = root
        self.store = store
        self.key = key_of(b"read", os.fsencode(os.path.realpath(root)))
        self.known: Known = known_from(store, self.key) if trusting else {}
        self.now: dict[str, tuple[Identity, bytes]] = {}
        self.began = time.time_ns()

    def loading(self, steps: Steps) -> Load:
        return partial(self.load, steps)

    def load(self, steps: Steps, found: Found, limit: int, problems: list[Problem]) -> list[File]:
        """Reads a file as `load_file` does, unless it is a source that is as it was."""
        if not is_source(found.path):
            return load_file(found, limit, problems, steps)
        full = found.origin.full
        state = state_of(full)
        known = self.known.get(full)
        if known and state and known[0] == identity(state):
            self.now[full] = known
            return [SourceFile(found.path, b"", known[1], (found, limit))]
        files: list[File] = []
        for file in load_file(found, limit, problems, steps):
            digest = digest_of(file)
            files.append(SourceFile(file.path, file.data, digest))
            # The clocks of file systems tick coarsely: a second edit may leave no trace.
            if state and max(state.st_mtime_ns, state.st_ctime_ns) < self.began - SETTLED:
                self.now[full] = identity(state), digest
        return files

    def wrote(self, files: Mapping[str, File]) -> dict[str, Wrote]:
        """Take note of files, by their real paths, that this program itself has written since.

        Gives what the disk has of each, by its path; not where it is another by now.
        """
        found = wrote(self.root, files)
        for full, file in files.items():
            if file.path in found:
                self.now[full] = found[file.path][1], digest_of(file)
        if found:
            self.keep()
        return found

    def keep(self) -> None:
        """Let the next reading know what this one has found."""
        if self.now != self.known:
            self.store.put([(self.key, msgspec.msgpack.encode(self.now))])


def wrote(root: Path, files: Mapping[str, File]) -> dict[str, Wrote]:
    """What the disk has of files, by their real paths, that this program has written to a site.

    Gives it by their paths; not of what is another by now.
    """
    found: dict[str, Wrote] = {}
    if files:
        wait_for_tick(root / CACHE, files)
    for full, file in files.items():
        with contextlib.suppress(OSError):
            state = state_of(full)
            if state and Path(full).read_bytes() == file.data:
                found[file.path] = state.st_mode, identity(state)
    return found


def known_from(store: Store, key: bytes) -> Known:
    try:
        return KNOWN.decode(store.get([key]).get(key, b""))
    except UNREADABLE:
        return {}


def is_source(path: str) -> bool:
    """Whether it is the path of an article's file, of a sidecar or a record."""
    return path.startswith(f"{CONTENT}/") and path != REGISTRY and suffix_of(path) in SOURCES


def state_of(path: str) -> os.stat_result | None:
    """What the disk has of a regular file."""
    try:
        state = os.lstat(path)
    except OSError:
        return None
    return state if stat.S_ISREG(state.st_mode) else None


def digest_of(file: File) -> bytes:
    """The digest of a file's bytes."""
    return file.digest if isinstance(file, SourceFile) else hashlib.sha256(file.data).digest()


def whole(file: File, steps: Steps) -> File:
    """The file with its bytes; raises `Changed` where it is no longer as it was."""
    if not isinstance(file, SourceFile) or file.unread is None:
        return file
    for read in load_file(*file.unread, [], steps):
        if digest_of(read) == file.digest:
            return msgspec.structs.replace(file, data=read.data, unread=None)
    raise Changed
