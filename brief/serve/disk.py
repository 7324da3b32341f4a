"""The site's files as last read: an edit reads again only what may have changed."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from brief.content.pictures import Size, picture_size
from brief.content.read import (
    CONFIG,
    CONTENT,
    RECORD,
    REGISTRY,
    TEMPLATES,
    Files,
    limit_of,
    load_file,
    read,
)
from brief.content.tree import Found
from brief.formats.decode import File
from brief.problems import Problem, Severity
from brief.regular import Origin
from brief.serve.reach import Reach, above, reach

Signature = tuple[int, int, int, int]
"""Size, inode, and the times of the last changes of content and of state."""

SETTLED = 100_000_000
"""Nanoseconds for which a file must not have changed: clocks of file systems tick coarsely, so a
second write of the same size may leave no trace."""


class Disk:
    """Reads the files of the site at a root, and keeps what it has read.

    Changes are told by the real paths of files from the root; a file has one path of the site, or
    several where links lead to it, or none.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.kept: dict[Found, tuple[Signature, list[File], list[Problem]]] = {}
        self.places: dict[str, list[Found]] = {}
        """The files of the site by their real paths."""
        self.folders: frozenset[str] = frozenset()
        self.reach = Reach()
        self.files: Files | None = None
        self.sizes: dict[Found, tuple[Signature, Size | None]] = {}
        """The sizes of the assets that are pictures, with their signatures when they were read."""
        self.assets: dict[str, Signature | None] = {}
        """The signatures of the assets, whose bytes are read only when they are asked for."""

    def rescan(self, changed: Iterable[str] = ()) -> Files:
        """All the files of the site; raises `UsageError` as `read` does.

        A file is read again where its size, times or inode differ, or it is among the `changed`.
        """
        root = os.path.realpath(self.root)
        forced = {Origin(root, path) for path in changed}
        found: dict[Found, tuple[Signature, list[File], list[Problem]]] = {}

        def load(each: Found, limit: int, problems: list[Problem]) -> list[File]:
            known = self.kept.get(each)
            now = signature(each.origin)
            if now is None or known is None or known[0] != now or each.origin in forced:
                wrong: list[Problem] = []
                files = load_file(each, limit, wrong)
                if known is not None and known[1] == files:
                    files = known[1]
                known = (trusted(now), files, wrong)
            found[each] = known
            problems += known[2]
            return known[1]

        sizes: dict[Found, tuple[Signature, Size | None]] = {}

        def measure(each: Found) -> Size | None:
            now, known = signature(each.origin), self.sizes.get(each)
            if now is None or known is None or known[0] != now or each.origin in forced:
                known = (trusted(now), picture_size(each))
            sizes[each] = known
            return known[1]

        try:
            files = read(self.root, load, measure)
        except Exception:
            self.files = None
            raise
        # What editors leave behind comes and goes while they save.
        sound = tuple(each for each in files.problems if each.severity is not Severity.HINT)
        self.files = files = msgspec.structs.replace(files, problems=sound)
        self.assets = {asset.path: signature(asset.origin) for asset in files.assets}
        self.kept, self.sizes = found, sizes
        self.places = {}
        for each in [*found, *sizes]:
            if each.origin.root == root:
                self.places.setdefault(each.origin.path, []).append(each)
        self.folders = frozenset(folder for path in self.places for folder in above(path))
        self.reach = reach(root, files.links)
        return files

    def update(self, changed: Iterable[str]) -> Files:
        """The files after changes at real paths; raises `UsageError` as `read` does."""
        changed = [path for path in changed if self.matters(path)]
        for path in changed:
            if self.files is None or not self.replace(path):
                return self.rescan(changed)
        return self.files if self.files is not None else self.rescan()

    def matters(self, path: str) -> bool:
        """Whether the path is, or was, a part of the site: an editor's probe has come and gone."""
        known = path in self.places or path in self.folders
        return known or self.files is None or os.path.lexists(self.root / path)

    def replace(self, path: str) -> bool:
        """Read one file again, where nothing but its bytes can have changed."""
        places = self.places.get(path)
        return bool(places) and all(self.replace_one(each) for each in places or ())

    def replace_one(self, place: Found) -> bool:
        now = signature(place.origin)
        if now is None or self.files is None:
            return False
        if place in self.sizes:
            return self.replace_asset(place, now)
        problems: list[Problem] = []
        loaded = load_file(place, limit_of(place.path), problems)
        _, before, wrong = self.kept[place]
        if problems or wrong or not loaded or not before:
            return False
        (file,) = loaded
        if file == before[0]:
            file = before[0]
        self.kept[place] = (trusted(now), [file], [])
        self.files = replaced(self.files, file)
        return True

    def replace_asset(self, place: Found, now: Signature) -> bool:
        """Look at one asset again, as `replace` does."""
        name = place.path.removeprefix(f"{CONTENT}/")
        if self.files is None or not self.assets.get(name):
            return False
        size = picture_size(place)
        self.assets = {**self.assets, name: now}
        self.sizes[place] = (trusted(now), size)
        self.files = measured(self.files, name, size)
        return True


def replaced(files: Files, file: File) -> Files:
    """The files with one of them in the place of what had its path."""
    if file.path == CONFIG:
        return msgspec.structs.replace(files, config=file)
    if file.path == REGISTRY:
        return msgspec.structs.replace(files, registry=file)
    if file.path.startswith(f"{TEMPLATES}/"):
        name = file.path.removeprefix(f"{TEMPLATES}/")
        return msgspec.structs.replace(files, templates={**files.templates, name: file})
    if file.path.lower().endswith(".md"):
        articles = tuple(file if each.path == file.path else each for each in files.articles)
        return msgspec.structs.replace(files, articles=articles)
    if file.path.lower().endswith(RECORD):
        return msgspec.structs.replace(files, records=with_file(files.records, file))
    return msgspec.structs.replace(files, sidecars=with_file(files.sidecars, file))


def with_file(files: dict[str, File], file: File) -> dict[str, File]:
    """The files of articles, with another in the place of the one of its path."""
    return {article: file if each.path == file.path else each for article, each in files.items()}


def measured(files: Files, name: str, size: Size | None) -> Files:
    """The files with the size of one asset; the same where it is as it was."""
    if all(asset.size == size for asset in files.assets if asset.path == name):
        return files
    assets = tuple(
        msgspec.structs.replace(asset, size=size) if asset.path == name else asset
        for asset in files.assets
    )
    return msgspec.structs.replace(files, assets=assets)


def signature(origin: Origin) -> Signature | None:
    """The signature of a regular file; None where there is none."""
    try:
        found = os.lstat(origin.full)
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return found.st_size, found.st_ino, found.st_mtime_ns, found.st_ctime_ns


def trusted(now: Signature | None) -> Signature:
    """The signature by which a file is known again, or one that no file has."""
    return now if now and settled(now) else (0, 0, 0, 0)


def settled(now: Signature) -> bool:
    return time.time_ns() - max(now[2], now[3]) > SETTLED
