"""A site in an object store, by fsspec (the extra `cloud`): it becomes what a folder here is.

The site is built into a folder as ever. What differs there is then brought to the store, by the
manifest that the store has too: it names what the program wrote, and nothing else is ever
overwritten or removed. As in a folder, what is new comes first, then what changed, then what is
gone is removed, and data comes before the pages that name it. While that goes on the manifest has
both digests of a file, and at last the new one: what an upload that failed has left undone, the
next one does.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from brief.extras import needs
from brief.output import Written
from brief.output.destination import KEPT
from brief.output.manifest import (
    Manifest,
    both,
    decoded_manifest,
    encoded_manifest,
    read_manifest,
)
from brief.output.paths import is_data
from brief.output.private import LOCK, MANIFEST, MANIFEST_LIMIT, PRIVATE, locked
from brief.problems import BriefError, OutputError, UsageError

T = TypeVar("T")
R = TypeVar("R")

SECRET = re.compile(r"(?<=://)[^/@]*@")
SIDE_BY_SIDE = 16
"""How many files are read, brought or removed at once, by stores that can."""


class Bucket(Struct, frozen=True):
    """A site's place in a store: all below `base`, which `url` names without any secret."""

    url: str
    files: Any
    base: str

    def at(self, path: str) -> str:
        """Where a path of the site is in the store."""
        return f"{self.base}/{path}"

    def paths(self) -> frozenset[str]:
        """The paths of all that is there."""
        self.files.invalidate_cache()
        skip = len(self.at(""))
        return frozenset(each[skip:] for each in self.files.find(self.base))

    def digests(self, paths: Sequence[str]) -> dict[str, str]:
        """The digests of what is at the paths."""
        return dict(zip(paths, self.each(self.digest, paths), strict=True))

    def digest(self, path: str) -> str:
        return hashlib.sha256(self.files.cat_file(self.at(path))).hexdigest()

    def bring(self, site: Path, paths: Sequence[str]) -> None:
        """Put files of the site there; stores tell their types by their names."""
        self.each(lambda path: self.files.put_file(str(site / path), self.at(path)), paths)

    def remove(self, paths: Sequence[str]) -> None:
        # Not `rm`, which takes a name with brackets for a pattern.
        self.each(lambda path: self.files.rm_file(self.at(path)), paths)

    def each(self, function: Callable[[str], R], paths: Sequence[str]) -> list[R]:
        """What the function gives for each path; raises the first error once all are through."""
        if not getattr(self.files, "async_impl", False):
            return [function(path) for path in paths]
        with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            return list(pool.map(function, paths))

    def manifest(self) -> Manifest | None:
        """What the program wrote there; None where it never did."""
        path = self.at(f"{PRIVATE}/{MANIFEST}")
        self.files.invalidate_cache()
        try:
            size = self.files.size(path)
            if size is not None and size > MANIFEST_LIMIT:
                raise UsageError(
                    f"{PRIVATE}/{MANIFEST} at {self.url} has {size:,} bytes; the limit is "
                    f"{MANIFEST_LIMIT:,}.",
                    "Brief did not write it so. Name another place with --output.",
                )
            return decoded_manifest(self.files.cat_file(path))
        except FileNotFoundError:
            return None

    def write_manifest(self, manifest: Manifest) -> None:
        self.files.pipe_file(self.at(f"{PRIVATE}/{MANIFEST}"), encoded_manifest(manifest))


def bucket(url: str) -> Bucket:
    """The place that an address names.

    Raises `UsageError` where the extra, or what a store of this kind needs, is not installed, or
    where there are no such stores.
    """
    shown = SECRET.sub("", url)
    core = needs("fsspec.core", "cloud", f"“--output {shown}”")
    try:
        files, base = core.url_to_fs(url)
    except ImportError as error:
        raise UsageError(
            f"--output can't be {shown}: a library is missing ({error}).",
            "Install it with pip, beside brief-annotated.",
        ) from None
    except Exception as error:
        raise UsageError(
            f"--output can't be {shown}: {error}.",
            "Name a folder, or a store that fsspec knows, such as s3://bucket/folder.",
        ) from error
    return Bucket(shown, files, base.rstrip("/"))


@contextlib.contextmanager
def store_errors(place: Bucket) -> Iterator[None]:
    """Say what a store says as an `OutputError`: each kind of store has errors of its own."""
    try:
        yield
    except BriefError:
        raise
    except Exception as error:
        raise OutputError(
            f"The site can't be brought to {place.url}: {type(error).__name__}: {error}.",
            "Each file there is whole, and what is left is done by the next build: fix this, and "
            "build again.",
        ) from error


def synchronise(site: Path, place: Bucket) -> Written:
    """Let the place have what the folder of a built site has, beside what isn't the program's.

    Raises `UsageError` where there are files and none is the program's, and `OutputError` where a
    file that the program did not write, or that was edited since, is in the way, or where the store
    fails.
    """
    with locked(site / PRIVATE / LOCK), store_errors(place):
        final, before = read_manifest(site), place.manifest()
        if final == before:
            return Written((), (), len(final))
        there = place.paths()
        if before is None:
            check_empty(there, place)
        changes = compared(final, before or {}, there, place)
        bring(site, changes, final, before or {}, place)
    return Written(
        (*changes.new, *changes.changed), changes.gone, changes.unchanged, changes.edited
    )


def check_empty(there: Iterable[str], place: Bucket) -> None:
    """Raise `UsageError` where a place has files, as an output folder must have none at first."""
    foreign = sorted(path for path in there if not (path.startswith(".") or path in KEPT))
    if foreign:
        raise UsageError(
            f"{place.url} has files that Brief did not write, such as {foreign[0]}.",
            "Name an empty place with --output, or empty this one.",
        )


class Changes(Struct, frozen=True):
    """What is to be done; `edited` are files that no longer belong to the site, but stay."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    edited: tuple[str, ...]
    unchanged: int


def compared(final: Manifest, before: Manifest, there: frozenset[str], place: Bucket) -> Changes:
    """What differs between the site and the place; only what is to be replaced is read there."""
    known = {path for path in final if path in there and before.get(path) == final[path]}
    new = sorted(final.keys() - there, key=page_last)
    stale = sorted((path for path in before if path in there and path not in final), key=is_data)
    found = place.digests([*sorted(final.keys() & there - known, key=page_last), *stale])
    foreign = [
        path
        for path, digest in found.items()
        if path in final and digest not in (*before.get(path, ()), *final[path])
    ]
    if foreign:
        more = f" (and {len(foreign) - 1} more)" if len(foreign) > 1 else ""
        what = "was edited since Brief wrote it" if foreign[0] in before else "is not Brief's"
        raise OutputError(
            f"The file {foreign[0]} at {place.url} {what}, and the site has a page there{more}.",
            "Move it away, or delete it if you don't need it.",
        )
    changed = [path for path in found if path in final and found[path] not in final[path]]
    gone = tuple(path for path in stale if found[path] in before[path])
    edited = tuple(sorted(set(stale).difference(gone)))
    return Changes(tuple(new), tuple(changed), gone, edited, len(final) - len(new) - len(changed))


def page_last(path: str) -> tuple[bool, str]:
    """The order in which files come: a page comes after the files that it names."""
    return not is_data(path), path


def bring(site: Path, changes: Changes, final: Manifest, before: Manifest, place: Bucket) -> None:
    """Make the changes, so that the manifest names all that is the program's at any time."""
    place.write_manifest(both(before, final))
    for pages in (False, True):
        place.bring(site, [path for path in changes.new if is_data(path) is not pages])
    for pages in (False, True):
        place.bring(site, [path for path in changes.changed if is_data(path) is not pages])
    for pages in (True, False):
        place.remove([path for path in changes.gone if is_data(path) is not pages])
    place.write_manifest(final)
