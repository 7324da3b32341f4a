"""Watch: from what happens on the disk to bursts of changed paths.

An editor's save is up to eight events, a `git checkout` thousands: a burst is everything up to
the moment at which it is quiet, and it is one rebuild.
"""

from __future__ import annotations

import logging
import os
import queue
import stat
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from watchdog import events as kinds
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from brief.content.read import default_theme
from brief.regular import Origin, read_regular
from brief.serve.reach import Reach

QUIET = 0.012
"""Seconds without an event after which a save has ended."""
QUIET_IN_PLACE = 0.004
"""The same where a file was written over and closed, and nothing was made, moved or removed."""
QUIET_BURST = 0.15
"""The same where many files have changed: whatever writes them may pause in between."""
BURST = 4
"""From so many files on, changes are a burst and not a save."""
PATIENCE = 5.0
"""Seconds after which a burst that does not end is worked on all the same."""
UNCLOSED = 0.2
"""Seconds to wait for a program that is still writing a file."""
POLL = 0.4
"""Seconds between two looks at the disk where nothing reports changes."""
SETTLE = 0.25
"""Seconds of quiet after which what no page waits for is done."""
VERIFY = 2.0
"""Seconds of quiet after which the disk is compared with what was read."""
GIT_FILE = 4096
"""The most bytes of a file `.git`, which names a folder."""

WATCHED = (
    kinds.FileCreatedEvent,
    kinds.FileModifiedEvent,
    kinds.FileClosedEvent,
    kinds.FileMovedEvent,
    kinds.FileDeletedEvent,
    kinds.DirCreatedEvent,
    kinds.DirMovedEvent,
    kinds.DirDeletedEvent,
    # What is read is reported as well, unless it is left out here: a build would wake itself.
    *(getattr(kinds, name) for name in ("FileAttribEvent",) if hasattr(kinds, name)),
)


class ChangedPaths(Struct, frozen=True):
    """What has changed: paths from the site's root; or, with `rescan`, anything may have.

    Where nothing has, it is quiet: the time for what was put off.
    """

    paths: frozenset[str] = frozenset()
    rescan: bool = False

    @property
    def quiet(self) -> bool:
        """Whether nothing has changed."""
        return not self.paths and not self.rescan


class WatchedEvent(Struct, frozen=True):
    """One event: a path, None where anything may have changed, and whether its writer is at work.

    `in_place` is the event of a file that stays where it is, and whose writer tells when it ends.
    """

    path: str | None
    writing: bool = False
    folder: bool = False
    in_place: bool = False


class Watcher:
    """Reports the changes below a site's root, from `start` to `stop`."""

    def __init__(self, root: Path, *, poll: bool, say: Callable[[str], None]) -> None:
        """Takes the site's root; `say` is told in a sentence when polling has to do instead."""
        self.root = root.resolve()
        self.polling = poll
        self.say = say
        self.seen: queue.SimpleQueue[WatchedEvent | None] = queue.SimpleQueue()
        self.observer: BaseObserver | None = None
        self.watches: dict[Path, tuple[ObservedWatch, tuple[int, int]]] = {}
        self.reach = Reach()
        self.unsettled = True
        self.unverified = False
        self.git_lock = git_lock(self.root)

    def start(self) -> None:
        """Begin to watch: what changes from here on is reported."""
        if self.polling:
            return
        logging.getLogger("watchdog").addHandler(Overflow(self.seen))
        try:
            self.observer = Observer()
            self.observer.start()
        except OSError as error:
            self.poll_instead(error)
        self.renew()

    def stop(self) -> None:
        """End watching; a `next` that waits returns None."""
        self.seen.put(None)
        if self.observer is not None:
            self.observer.stop()

    def renew(self, reach: Reach | None = None, *, moved: bool = False) -> bool:
        """Watch the folders that are there now, of what the site depends on.

        Returns whether any is watched anew: what changed in it before was not seen. With
        `moved`, every folder is.
        """
        self.reach = reach or self.reach
        if self.observer is None:
            return False
        wanted = {
            self.root / folder: whole
            for folder, whole in {"": False, **self.reach.folders()}.items()
        }
        theme = default_theme().resolve()
        if not theme.is_relative_to(self.root):
            wanted[theme] = True
        present = {path: identity(path) for path in wanted}
        for path, (watch, known) in tuple(self.watches.items()):
            if present.get(path) != known or (moved and wanted[path]):
                del self.watches[path]
                self.observer.unschedule(watch)
        anew = False
        try:
            for path, now in present.items():
                if now is not None and path not in self.watches:
                    handler = EventHandler(self, foreign=not path.is_relative_to(self.root))
                    watch = self.observer.schedule(
                        handler, str(path), recursive=wanted[path], event_filter=list(WATCHED)
                    )
                    self.watches[path] = (watch, now)
                    anew = True
        except OSError as error:
            self.poll_instead(error)
        return anew

    def poll_instead(self, error: OSError) -> None:
        self.say(
            f"The system cannot watch so many folders ({error.strerror or error}): looking at the "
            "files twice a second instead. On Linux, raise fs.inotify.max_user_watches and "
            "max_user_instances, or use --poll to begin with."
        )
        if self.observer is not None and self.observer.is_alive():
            self.observer.stop()
        self.observer = None
        self.polling = True
        self.watches = {}

    def next(self) -> ChangedPaths | None:
        """Wait for the next burst of changes to end, and return it; None after `stop`."""
        if self.unsettled:
            timeout: float | None = SETTLE
        else:
            timeout = POLL if self.polling else VERIFY if self.unverified else None
        try:
            first = self.seen.get(timeout=timeout)
        except queue.Empty:
            if self.unsettled:
                self.unsettled = False
                return ChangedPaths()
            self.unverified = False
            return ChangedPaths(rescan=True)
        if first is None:
            return None
        return self.burst(first)

    def burst(self, first: WatchedEvent) -> ChangedPaths | None:
        paths: set[str] = set()
        writing: set[str] = set()
        rescan = False
        in_place = True
        start = time.monotonic()
        event: WatchedEvent | None = first
        while True:
            if event is None:
                return None
            rescan |= event.path is None or event.folder
            in_place &= event.in_place
            if event.path is not None:
                paths.add(event.path)
                (writing.add if event.writing else writing.discard)(event.path)
            quiet = UNCLOSED if writing else QUIET_IN_PLACE if in_place else QUIET
            quiet = max(quiet, QUIET_BURST) if len(paths) >= BURST or rescan else quiet
            try:
                event = self.seen.get(timeout=quiet)
            except queue.Empty:
                # While git moves files about, it holds a lock.
                if not held(self.git_lock):
                    break
                event = WatchedEvent(first.path, folder=rescan)
            if time.monotonic() - start > PATIENCE:
                break
        self.unsettled = self.unverified = True
        return ChangedPaths(frozenset(paths), rescan or len(paths) >= BURST)


class EventHandler(FileSystemEventHandler):
    def __init__(self, watcher: Watcher, *, foreign: bool) -> None:
        self.watcher = watcher
        self.foreign = foreign

    def dispatch(self, event: FileSystemEvent) -> None:
        tells = closes_are_reported() and not event.is_directory
        writing = tells and event.event_type in {"created", "modified"}
        in_place = tells and event.event_type in {"modified", "closed"}
        for raw in (event.src_path, event.dest_path):
            if not raw:
                continue
            if self.foreign:
                self.watcher.seen.put(WatchedEvent(None))
                continue
            path = os.path.relpath(os.fsdecode(raw), self.watcher.root).replace(os.sep, "/")
            if self.watcher.reach.has(path):
                self.watcher.seen.put(WatchedEvent(path, writing, event.is_directory, in_place))


class Overflow(logging.Handler):
    """Hears of a queue overflow, which watchdog tells its log only."""

    def __init__(self, seen: queue.SimpleQueue[WatchedEvent | None]) -> None:
        super().__init__(logging.WARNING)
        self.seen = seen

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.put(WatchedEvent(None))


def closes_are_reported() -> bool:
    """Whether the system says when a writer closes a file: inotify alone does."""
    return os.uname().sysname == "Linux" if hasattr(os, "uname") else False


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a folder from another that takes its place; None where there is none."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISDIR(found.st_mode) else None


def held(lock: Path) -> bool:
    """Whether a lock file is there, and not left behind by a program that has ended."""
    try:
        return abs(time.time() - lock.stat().st_mtime) < PATIENCE
    except OSError:
        return False


def git_lock(root: Path) -> Path:
    """The lock file that git holds while it changes the working tree around `root`."""
    for folder in (root, *root.parents):
        git = folder / ".git"
        if git.is_dir():
            return git / "index.lock"
        if git.is_file():
            try:
                where = read_regular(Origin(str(folder), ".git"), GIT_FILE).decode()
                where = where.removeprefix("gitdir:").strip()
            except (OSError, UnicodeDecodeError):
                break
            return folder / where / "index.lock"
    return root / ".git" / "index.lock"
