"""What one build keeps for the next: bytes, each by a digest of what they were made from.

It is one file of SQLite's. Each value has a digest of its own, made with a secret of the user's, so
that what was cut off, spoilt or put there by somebody else is not found; where the file itself
can't be read, it is begun anew. What is kept saves time, and nothing else
depends on it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from brief import program
from brief.secret import secret
from brief.unchanged import CACHE, cache_folder

if TYPE_CHECKING:
    from sqlite3 import Connection

FILE = "kept.sqlite"
KEPT_FOR = 50
"""After so many builds that keep something new, what none of them has used is forgotten."""
LOOKED_THROUGH = 10
"""Each time after so many of them it is looked for, as that means to look at all that is kept."""
PATIENCE = 10.0
"""Seconds to wait for another build that writes."""
AT_ONCE = 500
"""How many values are asked for, or kept, at once: so many of the largest are 10 MB."""
TABLE = (
    "CREATE TABLE kept (key BLOB PRIMARY KEY, used INTEGER NOT NULL, digest BLOB NOT NULL, "
    "value BLOB NOT NULL)"
)
PACK = msgspec.msgpack.Encoder().encode
UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What a decoder of msgspec's raises for bytes that are not what it reads."""
PASSING = frozenset({3, 5, 6, 8, 13, 14})
"""SQLite's codes of what is no fault of the file: it may not be opened or written now, or the disk
is full (https://www.sqlite.org/rescode.html)."""


def key_of(*parts: bytes) -> bytes:
    """The key of what this program makes of the parts."""
    return digest(program.digest(), *parts)


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(PACK(parts)).digest()[:20]


def digest_of(key: bytes, value: bytes) -> bytes:
    """The digest by which a value is known to be that of its key, and kept by this user.

    Who else may write to the file could keep a page that no article has. All keys have one length.
    """
    made = hashlib.blake2b(key, digest_size=20, key=secret())
    made.update(value)
    return made.digest()


class Store:
    """Bytes by their keys. No error of its file is anybody's concern: then nothing is kept."""

    def __init__(self, root: Path | None = None) -> None:
        """Keeps in the site at `root`; nothing at all where that is None."""
        self.root = root
        self.used: set[bytes] = set()
        self.found = 0
        """How many values that were asked for were kept."""
        self.now = 0
        """The number of this build, once it has kept something."""
        self.ages = True
        """Whether it is counted as a build that has not used what it did not ask for."""

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Those of the values that are kept, by their keys."""
        wanted = list(keys)
        found: dict[bytes, bytes] = {}
        if self.root is None or not wanted:
            return found

        def look_up(database: Connection) -> None:
            for start in range(0, len(wanted), AT_ONCE):
                some = wanted[start : start + AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = f"SELECT key, digest, value FROM kept WHERE key IN ({marks})"
                for key, check, value in database.execute(rows, some):
                    if check == digest_of(key, value):
                        found[key] = value

        work(self.root / CACHE / FILE, look_up)
        self.used |= found.keys()
        self.found += len(found)
        return found

    def has(self, keys: Sequence[bytes]) -> set[bytes]:
        """Which of the keys there is a value of, sound or not: less is read than the value."""
        found: set[bytes] = set()
        if self.root is None or not keys:
            return found

        def look_up(database: Connection) -> None:
            for start in range(0, len(keys), AT_ONCE):
                some = keys[start : start + AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = database.execute(f"SELECT key FROM kept WHERE key IN ({marks})", some)
                found.update(key for (key,) in rows)

        work(self.root / CACHE / FILE, look_up)
        return found

    def put(self, values: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep the values under their keys; all are taken, one by one, whatever becomes of them."""
        each = iter(values)
        while some := list(islice(each, AT_ONCE)):
            self.written(partial(self.keep, some))

    def keep(self, values: list[tuple[bytes, bytes]], database: Connection) -> None:
        database.execute("BEGIN IMMEDIATE")
        if not self.now:
            self.now = database.execute("PRAGMA user_version").fetchone()[0] % 2**30 + self.ages
            database.execute(f"PRAGMA user_version = {self.now}")
        database.executemany(
            "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)",
            ((key, self.now, digest_of(key, value), value) for key, value in values),
        )
        database.execute("COMMIT")

    def drop(self, keys: Iterable[bytes]) -> None:
        """Keep the values of these keys no longer; what is put then takes their room."""
        each = iter(keys)
        while some := [(key,) for key in islice(each, AT_ONCE)]:
            self.written(partial(self.drop_each, some))

    def drop_each(self, keys: list[tuple[bytes]], database: Connection) -> None:
        database.execute("BEGIN IMMEDIATE")
        database.executemany("DELETE FROM kept WHERE key = ?", keys)
        database.execute("COMMIT")

    def forget(self) -> None:
        """Forget what neither this build nor many before it have used, if it has kept anything."""
        if self.ages and self.now and self.now % LOOKED_THROUGH == 0:
            self.written(self.remove)

    def remove(self, database: Connection) -> None:
        oldest = self.now - KEPT_FOR
        database.execute("BEGIN IMMEDIATE")
        aged = "SELECT key FROM kept WHERE used < ?"
        keys = self.used.intersection(
            key for (key,) in database.execute(aged, (oldest + KEPT_FOR // 2,))
        )
        database.executemany(
            "UPDATE kept SET used = ? WHERE key = ?", ((self.now, each) for each in keys)
        )
        database.execute("DELETE FROM kept WHERE used NOT BETWEEN ? AND ?", (oldest, self.now))
        database.execute("COMMIT")

    def written(self, task: Callable[[Connection], None]) -> None:
        with contextlib.suppress(OSError):
            if self.root is not None and (folder := cache_folder(self.root)) is not None:
                work(folder / FILE, task, new=True)


def work(path: Path, task: Callable[[Connection], None], *, new: bool = False) -> None:
    """Do a task with the file, as far as it goes; one that is at fault is removed.

    A connection is for one task, as none may be used where a process has forked.
    """
    import sqlite3

    try:
        if not stat.S_ISDIR(os.lstat(path.parent).st_mode) or not alone(path):
            return
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return
    except FileNotFoundError:
        if not new:
            return
    except OSError:
        return
    try:
        with contextlib.closing(
            sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        ) as database:
            # The keys and digests show what a crash leaves undone, so that no disk is waited for.
            database.executescript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
            if new:
                database.execute(TABLE.replace("TABLE", "TABLE IF NOT EXISTS", 1))
            found = database.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
            if found.fetchall() != [(TABLE,)]:
                raise sqlite3.DatabaseError  # Another version's, or nobody's.
            task(database)
    except (sqlite3.Error, OverflowError, TypeError, ValueError) as error:
        # An extended code has the primary one in its last byte.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in PASSING:
            with contextlib.suppress(OSError):
                path.unlink()


def alone(path: Path) -> bool:
    """Whether nothing is beside a file of SQLite's that SQLite would open, and do what it says.

    A journal of others' making may be a pipe, or name any file of the disk to be removed. This
    program makes none; where there is one, it and the file are removed.
    """
    beside = [path.with_name(f"{path.name}{end}") for end in ("-journal", "-wal", "-shm")]
    if not any(map(os.path.lexists, beside)):
        return True
    for each in (path, *beside):
        with contextlib.suppress(OSError):
            each.unlink()
    return not any(map(os.path.lexists, beside))
