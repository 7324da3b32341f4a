"""Whether a build would change nothing: answered by the disk, before much is imported.

A build that succeeds leaves a note of what it was asked for, what it read and what it wrote, each
file by its size, inode and times. An edit that keeps the size and sets the time of change back
still shows in the time that the system itself keeps. Where all is as noted, another build would
write what is there, and say what that one said. Where anything is not known for sure, the site is
built.
"""

from __future__ import annotations

import contextlib
import errno
import marshal
import os
import stat
import time
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from brief.program import Identity, blake2b, files, identity, installed

CACHE = ".brief-cache"
"""The folder beside `content/` in which builds keep what the next ones may use."""
COPY = "copy-"
"""What the folders in it begin with that have a site for an object store."""
IGNORE = "# What Brief keeps from one build to the next. It may be deleted.\n*\n"
READ = ("brief.yaml", "content", "templates")
"""What a build reads of a site."""
SETTLED = 100_000_000
"""Nanoseconds for which no file must have changed: the clocks of file systems tick coarsely, so
that a second edit of the same size may leave no trace."""
TICK = 0.02
"""Seconds in which such a clock moves on, if it is not seen to do so before."""
LOOK = 0.0005
"""Seconds between two looks at it."""

SEARCH = 20
"""To search for one of many paths takes about as long as to go past so many."""

NOTE_LIMIT = 100_000_000
"""The bytes of a note: that on a million files has less."""
PLAIN = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
# A pipe must not hold up whoever opens it.
FILE = PLAIN | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
"""How a file is opened that may be something else."""

ENCODED = ("utf-8", "surrogatepass")
"""How a note is written: what can't be is told of elsewhere."""

NOTHING: Mapping[str, Identity] = {}
Wrote = tuple[int, Identity]
"""The mode and the identity of a file that a build has written."""
Entry = tuple[str, *tuple[int, ...]]
"""The path of a file or folder, its mode, and the identity of a file."""


class Asked(NamedTuple):
    """What a build is asked for, as far as it decides what is written and said."""

    base_url: str = ""
    explicit_index: bool = False
    drafts: bool = False
    future: bool = False
    strict: bool = False
    locked: bool = False


class Said(NamedTuple):
    """What a build says that changes nothing: its warnings, as they are printed, and its counts."""

    warnings: str
    briefs: int
    annotations: int
    actors: int
    files: int


class Note(NamedTuple):
    """What a build has noted: digests of what it began with and left, what it said, its files."""

    before: str
    after: str
    said: Said
    paths: tuple[str, ...]


class OutputState(NamedTuple):
    """What the disk has at the paths of the files of a site, in order, and a digest of all that."""

    paths: tuple[str, ...]
    identities: tuple[Identity, ...]
    digest: str

    def of(self, paths: Collection[str]) -> dict[str, Identity]:
        """What it has at some of them."""
        if len(paths) * SEARCH < len(self.paths):
            places = ((path, bisect_left(self.paths, path)) for path in paths)
            return {
                path: self.identities[at]
                for path, at in places
                if self.paths[at : at + 1] == (path,)
            }
        each = zip(self.paths, self.identities, strict=True)
        return {path: found for path, found in each if path in paths}


class Basis(NamedTuple):
    """What a build begins with: what it is asked for, by which program, and of which files.

    The `sources` are in order.
    """

    asked: str
    sources: tuple[Entry, ...]

    @property
    def digest(self) -> str:
        """What is another where a build may read, write or say anything else."""
        return digest(packed((self.asked, self.sources)))


def recall(
    note: Note | None, now: Basis | None, left: Callable[[], OutputState | None]
) -> Said | None:
    """What a build would say that would change nothing; None where there is one to be done.

    `now` is the `basis` that it would begin with, and what it would find is `left`.
    """
    if note is None or now is None or note.before != now.digest:
        return None
    found = left()
    return note.said if found and found.digest == note.after else None


def note_on(root: Path, output: Path) -> Note | None:
    """What the last build has noted; None where that is not known."""
    try:
        check, _, note = note_at(root / CACHE / name_of(output)).partition(b"\n")
        if check != digest(note).encode():
            return None
        before, after, counts, warnings, *paths = note.decode(*ENCODED).split("\0")
        briefs, annotations, actors, files = map(int, counts.split())
        return Note(before, after, Said(warnings, briefs, annotations, actors, files), tuple(paths))
    except (OSError, ValueError):
        return None


def note_at(path: Path) -> bytes:
    """The bytes of a note; raises `OSError` where it is none: a pipe, a link, or far too large."""
    # What makes sure of this for all other files is not loaded yet.
    handle = os.open(path, FILE)
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > NOTE_LIMIT:
            raise OSError(errno.EINVAL, "Not a note", str(path))
        return file.read(found.st_size)


def remember(root: Path, output: Path, before: Basis, after: OutputState, said: Said) -> None:
    """Note what a build has done; `before` is the `basis` that one that does nothing begins with.

    Nothing is noted where there is no place for it.
    """
    with contextlib.suppress(OSError):
        if "\0" in said.warnings or (folder := cache_folder(root)) is None:
            return
        warnings, *counts = said
        parts = (before.digest, after.digest, " ".join(map(str, counts)), warnings, *after.paths)
        note = "\0".join(parts).encode(*ENCODED)
        staged = folder / f"{name_of(output)}.{os.getpid()}"
        try:
            with staged.open("xb") as file:
                file.write(digest(note).encode() + b"\n" + note)
            os.replace(staged, folder / name_of(output))
        except OSError:
            staged.unlink(missing_ok=True)


def cache_folder(root: Path) -> Path | None:
    """The folder for what is kept, made where there is none; None where a link is in its place.

    Raises `OSError` where it can't be made. Git leaves it alone, whatever else it is told.
    """
    folder = root / CACHE
    folder.mkdir(exist_ok=True)
    if folder.is_symlink():
        return None
    ignore = folder / ".gitignore"
    with contextlib.suppress(FileExistsError), ignore.open("x") as file:
        try:
            file.write(IGNORE)
            file.flush()
        except OSError:
            ignore.unlink()  # An empty one would let Git have it all.
            raise
    return folder


def name_of(output: Path) -> str:
    """The name of the note on an output folder."""
    return f"built-{digest(os.fsencode(os.path.abspath(output)))[:16]}"


def copy_for(root: Path, url: str) -> Path:
    """The folder in which a site is built that is to go to an address."""
    return root / CACHE / f"{COPY}{digest(os.fsencode(url))[:16]}"


def basis(root: Path, output: Path, asked: Asked) -> Basis | None:
    """What a build begins with; None if not known."""
    try:
        sources, program = tuple(sorted(survey(root))), installed()
        real = os.path.realpath(output)
    except (Uncertain, OSError, RecursionError):  # Of a thousand links, one to another.
        return None
    day = os.environ.get("SOURCE_DATE_EPOCH") or time.strftime("%Y-%m-%d", time.gmtime())
    asks = (tuple(asked), "" if asked.future else day, real)
    return Basis(digest(packed((asks, program))), sources)


def basis_with(root: Path, before: Basis, written: Mapping[str, Wrote]) -> Basis:
    """What a build began with, and the files that it has `written` itself at paths of `root`.

    Whatever else was changed meanwhile is not as it was `before`, and found so by the next build.
    """
    sources = {each[0]: each for each in before.sources}
    for name, (mode, found) in written.items():
        sources[f"{root}/{name}"] = (f"{root}/{name}", mode, *found)
    return Basis(before.asked, tuple(sorted(sources.values())))


class Uncertain(Exception):
    """It can't be told by looking at them whether files will be as they are."""


def survey(root: Path) -> Iterator[Entry]:
    """Each file that a build may read, as it is; raises `Uncertain` for links and fresh edits."""
    settled = time.time_ns() - SETTLED
    for name in READ:
        try:
            found = os.lstat(root / name)
        except OSError:
            continue
        for path, state in ((name, found), *files(f"{root}/{name}", found.st_mode)):
            mode = state.st_mode
            if stat.S_ISDIR(mode):
                yield path, mode
                continue
            # As `identity` has it, once for each of all files: a call costs a tenth of the time.
            changed, noted = state.st_mtime_ns, state.st_ctime_ns
            if stat.S_ISLNK(mode) or changed > settled or noted > settled:
                raise Uncertain
            yield path, mode, state.st_size, state.st_ino, changed, noted


def output_state(
    output: Path, paths: Iterable[str], known: Mapping[str, Identity] = NOTHING
) -> OutputState:
    """What the disk has at these paths of the output folder; raises `OSError` if one is gone.

    A file whose identity is `known` is not looked at again. A folder that is put in the place of
    another changes the one that holds it.
    """
    paths, folder = tuple(sorted(paths)), f"{output}/"
    identities = tuple(known.get(path) or identity(os.lstat(folder + path)) for path in paths)
    inner = {path.rpartition("/")[0] for path in paths}
    folders = []
    for each in sorted({"", *(path.rpartition("/")[0] for path in inner)}):
        state = os.lstat(folder + each)
        folders.append((state.st_mode, state.st_ino, state.st_mtime_ns))
    return OutputState(paths, identities, digest(packed((paths, identities, folders))))


def wait_for_tick(folder: Path, written: Iterable[str] = ()) -> None:
    """Wait until the clock by which files have been `written` has moved on.

    What is changed from then on shows that in its times. The clock is seen by a file of our own in
    the folder; where that can't be made, or is on another file system, it is given its time.
    """
    end = time.monotonic() + TICK
    probe = folder / f"tick.{os.getpid()}"
    try:
        probe.touch()
        began = os.lstat(probe)
        seen = all(os.lstat(each).st_dev == began.st_dev for each in written)
        while seen and time.monotonic() < end:
            os.utime(probe)
            if os.lstat(probe).st_mtime_ns > began.st_mtime_ns:
                return
            time.sleep(LOOK)
    except OSError:
        pass
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
    time.sleep(max(0, end - time.monotonic()))


def packed(value: Any) -> bytes:
    """Plain values as bytes of which a digest is made: they are not read again.

    Of the formats of `marshal`, this one gives the same for the same, and none takes less time.
    """
    return marshal.dumps(value, 2)


def digest(data: bytes) -> str:
    return blake2b(data, digest_size=32).hexdigest()
