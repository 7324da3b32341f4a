"""Whether a build would change nothing: answered by the disk, before much is imported.

A build that succeeds leaves a note of what it was asked for, what it read and what it wrote, each
file by its size, inode and times. An edit that keeps the size and sets the time of change back
still shows in the time that the system itself keeps. Where all is as noted, another build would
write what is there, and say what that one said. Where anything is not known for sure, the site is
built.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

CACHE = ".brief-cache"
"""The folder beside `content/` in which builds keep what the next ones may use."""
IGNORE = "# What Brief keeps from one build to the next. It may be deleted.\n*\n"
READ = ("brief.yaml", "content", "templates")
"""What a build reads of a site."""
SETTLED = 100_000_000
"""Nanoseconds for which no file must have changed: the clocks of file systems tick coarsely, so
that a second edit of the same size may leave no trace."""
TICK = 0.02
"""Seconds in which such a clock moves on."""


class Asked(NamedTuple):
    """What a build is asked for, as far as it decides what is written and said."""

    base_url: str = ""
    explicit_index: bool = False
    drafts: bool = False
    future: bool = False
    strict: bool = False


class Said(NamedTuple):
    """What a build says that changes nothing: its warnings, as they are printed, and its counts."""

    warnings: str
    briefs: int
    annotations: int
    actors: int
    files: int


class Standing(NamedTuple):
    """The paths of what a build has written or found right, and how all of it stands."""

    paths: tuple[str, ...]
    digest: str


def recall(root: Path, output: Path, asked: Asked) -> Said | None:
    """What a build would say that would change nothing; None where there is one to be done."""
    try:
        check, _, note = (root / CACHE / name_of(output)).read_bytes().partition(b"\n")
        if check != digest(note).encode():
            return None
        header, _, names = note.partition(b"\n")
        before, after, said = json.loads(header)
        if before != basis(root, output, asked):
            return None
        return Said(*said) if after == standing(output, decoded(names)).digest else None
    except OSError:
        return None


def remember(root: Path, output: Path, before: str | None, after: Standing, said: Said) -> None:
    """Note what a build has done; `before` is the `basis` that it began with.

    Nothing is noted where that is not known, nor where there is no place for it.
    """
    with contextlib.suppress(OSError):
        if before is None or (folder := cache_folder(root)) is None:
            return
        header = json.dumps([before, after.digest, said]).encode()
        note = header + b"\n" + os.fsencode("\0".join(after.paths))
        staged = folder / f"{name_of(output)}.{os.getpid()}"
        with staged.open("xb") as file:
            file.write(digest(note).encode() + b"\n" + note)
        os.replace(staged, folder / name_of(output))


def cache_folder(root: Path) -> Path | None:
    """The folder for what is kept, made where there is none; None where a link is in its place.

    Raises `OSError` where it can't be made. Git leaves it alone, whatever else it is told.
    """
    folder = root / CACHE
    folder.mkdir(exist_ok=True)
    if folder.is_symlink():
        return None
    with contextlib.suppress(FileExistsError), (folder / ".gitignore").open("x") as file:
        file.write(IGNORE)
    return folder


def name_of(output: Path) -> str:
    """The name of the note on an output folder."""
    return f"built-{digest(os.fsencode(os.path.abspath(output)))[:16]}"


def basis(root: Path, output: Path, asked: Asked) -> str | None:
    """What is another where a build may read, write or say anything else; None if not known."""
    try:
        sources = [*survey(root)]
    except Uncertain:
        return None
    day = os.environ.get("SOURCE_DATE_EPOCH") or time.strftime("%Y-%m-%d", time.gmtime())
    asks = (asked, "" if asked.future else day, os.path.realpath(output))
    return digest(repr((asks, program(), sources)).encode())


class Uncertain(Exception):
    """It can't be told by looking at them whether files will be as they are."""


def survey(root: Path) -> Iterator[tuple[object, ...]]:
    """Each file that a build may read, as it is; raises `Uncertain` for links and fresh edits."""
    now = time.time_ns()
    for name in READ:
        try:
            found = os.lstat(root / name)
        except OSError:
            continue
        for path, state in ((name, found), *files(f"{root}/{name}", found.st_mode)):
            if stat.S_ISLNK(state.st_mode):
                raise Uncertain
            if stat.S_ISDIR(state.st_mode):
                yield path, state.st_mode
                continue
            if max(state.st_mtime_ns, state.st_ctime_ns) > now - SETTLED:
                raise Uncertain
            yield path, state.st_mode, *identity(state)


def files(folder: str, mode: int) -> Iterator[tuple[str, os.stat_result]]:
    """What is in a folder and below it, but for what is hidden."""
    if not stat.S_ISDIR(mode):
        return
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
        for entry in entries:
            if not entry.name.startswith("."):
                state = entry.stat(follow_symlinks=False)
                yield entry.path, state
                yield from files(entry.path, state.st_mode)
    except OSError:
        raise Uncertain from None


def identity(state: os.stat_result) -> tuple[int, int, int, int]:
    return state.st_size, state.st_ino, state.st_mtime_ns, state.st_ctime_ns


def program() -> list[tuple[object, ...]]:
    """What is another where this program is, or any library that it may use.

    To install, upgrade or remove one changes the folder that holds it.
    """
    package = os.path.dirname(os.path.abspath(__file__))
    found: list[tuple[object, ...]] = [(sys.version, sys.executable)]
    for folder in sys.path:
        if os.path.isdir(folder) and folder != os.getcwd():
            found.append((folder, *identity(os.stat(folder))))
    # The default theme is inside the package, or beside it where that has not been installed.
    for folder in (package, os.path.join(os.path.dirname(package), "templates")):
        if os.path.isdir(folder):
            for path, state in files(folder, os.lstat(folder).st_mode):
                if path.endswith((".pyc", "__pycache__")):
                    continue
                found.append((path, *(() if stat.S_ISDIR(state.st_mode) else identity(state))))
    return found


def standing(output: Path, paths: Iterable[str]) -> Standing:
    """How the files at these paths of the output folder stand; raises `OSError` if one is gone.

    A folder that is put in the place of another changes the one that holds it.
    """
    paths = tuple(paths)
    seen: list[tuple[int, ...]] = [identity(os.lstat(f"{output}/{path}")) for path in paths]
    inner = {path.rpartition("/")[0] for path in paths}
    for folder in sorted({"", *(path.rpartition("/")[0] for path in inner)}):
        state = os.lstat(f"{output}/{folder}")
        seen.append((state.st_mode, state.st_ino, state.st_mtime_ns))
    return Standing(paths, digest(repr(seen).encode()))


def decoded(names: bytes) -> list[str]:
    return os.fsdecode(names).split("\0")


def digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=32).hexdigest()
