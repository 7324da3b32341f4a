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
    ARTICLE_LIMIT,
    CONFIG,
    CONTENT,
    REGISTRY,
    TEMPLATE_LIMIT,
    TEMPLATES,
    YAML_LIMIT,
    Files,
    load_file,
    read,
)
from brief.formats.decode import File
from brief.problems import Problem

Signature = tuple[int, int, int, int]
"""Size, inode, and the times of the last changes of content and of state."""

SETTLED = 100_000_000
"""Nanoseconds for which a file must not have changed: clocks of file systems tick coarsely, so a
second write of the same size may leave no trace."""


class Disk:
    """Reads the files of the site at a root, and keeps what it has read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.kept: dict[str, tuple[Signature, list[File], list[Problem]]] = {}
        self.origins: dict[str, Path] = {}
        self.folders: frozenset[str] = frozenset()
        self.linked: frozenset[Path] = frozenset()
        self.files: Files | None = None
        self.sizes: dict[str, tuple[Signature, Size | None]] = {}
        """The sizes of the assets that are pictures, with their signatures when they were read."""
        self.assets: dict[str, Signature | None] = {}
        """The signatures of the assets, whose bytes are read only when they are asked for."""

    def rescan(self, changed: Iterable[str] = ()) -> Files:
        """All the files of the site; raises `UsageError` as `read` does.

        A file is read again where its size, times or inode differ, or it is among the `changed`.
        """
        forced = {str(self.root / path) for path in changed}
        found: dict[str, tuple[Signature, list[File], list[Problem]]] = {}
        origins: dict[str, Path] = {}
        links: set[Path] = set()

        def load(path: str, entry: Path, limit: int, problems: list[Problem]) -> list[File]:
            key = str(entry)  # Its hash is cheaper than a path's.
            known = self.kept.get(key)
            now = signature(entry, links)
            if now is None or known is None or known[0] != now or key in forced:
                wrong: list[Problem] = []
                files = load_file(path, entry, limit, wrong)
                if known is not None and known[1] == files:
                    files = known[1]
                known = (trusted(now), files, wrong)
            found[key] = known
            origins[path] = entry
            problems += known[2]
            return known[1]

        sizes: dict[str, tuple[Signature, Size | None]] = {}

        def measure(entry: Path) -> Size | None:
            key = str(entry)
            now, known = signature(entry), self.sizes.get(key)
            if now is None or known is None or known[0] != now or key in forced:
                known = (trusted(now), picture_size(entry))
            sizes[key] = known
            return known[1]

        try:
            self.files = read(self.root, load, measure)
        except Exception:
            self.files = None
            raise
        self.assets = {asset.path: signature(asset.origin, links) for asset in self.files.assets}
        self.kept, self.sizes = found, sizes
        self.origins = origins
        paths = [*origins, *(f"content/{asset.path}" for asset in self.files.assets)]
        self.folders = frozenset(parent for path in paths for parent in parents(path))
        self.linked = self.outside(links)
        return self.files

    def update(self, changed: Iterable[str]) -> Files:
        """The files after changes to the paths `changed`; raises `UsageError` as `read` does."""
        changed = [path for path in changed if self.matters(path)]
        for path in changed:
            if self.files is None or not self.replace(path):
                return self.rescan(changed)
        return self.files if self.files is not None else self.rescan()

    def matters(self, path: str) -> bool:
        """Whether the path is, or was, a part of the site: an editor's probe has come and gone."""
        known = path in self.origins or path in self.folders
        return known or self.files is None or os.path.lexists(self.root / path)

    def replace(self, path: str) -> bool:
        """Read one file again, where nothing but its bytes can have changed."""
        if self.replace_asset(path.removeprefix(f"{CONTENT}/"), self.root / path):
            return True
        entry = self.origins.get(path)
        if entry is None or entry != self.root / path or self.files is None:
            return False
        if not is_file(entry):
            return False
        now = signature(entry)
        problems: list[Problem] = []
        loaded = load_file(path, entry, limit(path), problems)
        _, before, wrong = self.kept[str(entry)]
        if now is None or problems or wrong or not loaded or not before:
            return False
        (file,) = loaded
        if file == before[0]:
            file = before[0]
        self.kept[str(entry)] = (trusted(now), [file], [])
        self.files = replaced(self.files, file)
        return True

    def replace_asset(self, name: str, entry: Path) -> bool:
        """Look at one asset again, as `replace` does."""
        if self.files is None or not self.assets.get(name) or not is_file(entry):
            return False
        now = signature(entry)
        size = picture_size(entry)
        self.assets = {**self.assets, name: now}
        self.sizes[str(entry)] = (trusted(now), size)
        self.files = measured(self.files, name, size)
        return True

    def outside(self, links: Iterable[Path]) -> frozenset[Path]:
        """The folders, other than content/ and templates/, that symbolic links lead to."""
        root = self.root.resolve()
        leads = {link.resolve().parent for link in links}
        leads |= {(self.root / folder).resolve() for folder in self.folders}
        watched = [(self.root / name).resolve() for name in (CONTENT, TEMPLATES)]
        return frozenset(
            folder
            for folder in leads
            if folder != root
            and folder.is_relative_to(root)
            and not any(folder.is_relative_to(each) for each in watched)
        )


def limit(path: str) -> int:
    if path.startswith(f"{TEMPLATES}/"):
        return TEMPLATE_LIMIT
    return ARTICLE_LIMIT if path.lower().endswith(".md") else YAML_LIMIT


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
    sidecars = {
        article: file if each.path == file.path else each
        for article, each in files.sidecars.items()
    }
    return msgspec.structs.replace(files, sidecars=sidecars)


def measured(files: Files, name: str, size: Size | None) -> Files:
    """The files with the size of one asset; the same where it is as it was."""
    if all(asset.size == size for asset in files.assets if asset.path == name):
        return files
    assets = tuple(
        msgspec.structs.replace(asset, size=size) if asset.path == name else asset
        for asset in files.assets
    )
    return msgspec.structs.replace(files, assets=assets)


def parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: index + 1]) for index in range(len(parts))]


def is_file(entry: Path) -> bool:
    """Whether this is a regular file, and no link to one."""
    try:
        return stat.S_ISREG(entry.lstat().st_mode)
    except OSError:
        return False


def signature(entry: Path, links: set[Path] | None = None) -> Signature | None:
    """The file's signature; a symbolic link, whose target's it is, is added to `links`."""
    try:
        found = os.lstat(entry)
        if stat.S_ISLNK(found.st_mode):
            if links is not None:
                links.add(entry)
            found = os.stat(entry)
    except OSError:
        return None
    return found.st_size, found.st_ino, found.st_mtime_ns, found.st_ctime_ns


def trusted(now: Signature | None) -> Signature:
    """The signature by which a file is known again, or one that no file has."""
    return now if now and settled(now) else (0, 0, 0, 0)


def settled(now: Signature) -> bool:
    return time.time_ns() - max(now[2], now[3]) > SETTLED
