"""Bring what is staged to its places, and remove what belongs there no longer."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from brief.content.read import ASSET_LIMIT
from brief.output.manifest import Manifest, both, write_manifest
from brief.output.paths import is_data, make_folders, parents
from brief.output.stage import Staged, StagingArea
from brief.problems import OutputError
from brief.regular import Origin, digest_regular, open_regular
from brief.unchanged import OutputState

NOT_A_FILE = frozenset(
    {
        errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ELOOP, errno.ENAMETOOLONG,
        errno.ENXIO, errno.ENODEV,
    }
)  # fmt: skip
"""What the system says where nothing, or something else, is in the place of a regular file."""


class Written(Struct, frozen=True):
    """What became of the output folder's files."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    kept: tuple[str, ...] = ()
    """Files that no longer belong to the site, but were edited since they were written."""
    known: int = 0
    """How many files did not have to be made, as what they are made from was as before."""
    state: OutputState = OutputState((), (), "")
    """All that was written, or found right, as the disk then has it."""


def reason(error: OSError) -> str:
    """What failed, and with which file."""
    file = f"{error.filename} " if error.filename else ""
    return f"{file}{error.strerror or error}"


def apply(where: StagingArea, staged: Staged) -> Written:
    """Bring what is staged to its places, and remove what is ours and belongs there no longer."""
    output, manifest = where.output, where.manifest
    final = {path: (digest,) for path, digest in staged.digests.items()}
    meanwhile = both(manifest, final)
    if staged.new or staged.changed or meanwhile.keys() != final.keys():
        write_manifest(output, meanwhile)
    # A page comes after the files that it names, and goes before them.
    stale = sorted((path for path in manifest if path not in staged.digests), key=is_data)
    done: set[str] = set()
    try:
        kept = bring(where, staged, stale, done)
        if final != manifest:
            write_manifest(output, final)
    except OSError as error:
        left = [path for path in (*staged.changed, *stale) if path not in done]
        raise in_part(error, left) from error
    written = (*staged.new, *staged.changed)
    return Written(
        written,
        tuple(path for path in stale if path not in kept),
        len(staged.digests) - len(written),
        tuple(sorted(kept)),
    )


def bring(where: StagingArea, staged: Staged, stale: Iterable[str], done: set[str]) -> list[str]:
    """Replace and remove, noting what is `done`; gives what was edited, and is kept."""
    output, manifest = where.output, where.manifest
    # What a build that failed was to bring is not new to this one, and not there either.
    coming = {*staged.new, *staged.changed}
    folders = {parent for path in coming for parent in parents(path)}
    # A page may come where a folder was, or the other way round: only then removal comes first.
    blocking = [path for path in stale if path in folders or coming.intersection(parents(path))]
    kept = remove(output, blocking, manifest, done)
    made: set[str] = set()
    for path in (*to_move(staged.new, where.absent), *staged.changed):
        make_folders(output, path, made)
        try:
            os.replace(f"{where.staging}/{path}", f"{output}/{path}")
        except IsADirectoryError:
            remove_empty_tree(f"{output}/{path}")
            os.replace(f"{where.staging}/{path}", f"{output}/{path}")
        done.add(path)
    return kept + remove(output, [path for path in stale if path not in blocking], manifest, done)


def remove_empty_tree(folder: str) -> None:
    """Remove a folder of empty folders, which a build that failed has left; else `OSError`."""
    for path, _, _ in os.walk(folder, topdown=False):
        os.rmdir(path)


def in_part(error: OSError, left: Sequence[str]) -> OutputError:
    """What holds where the disk fails between the first file that is replaced and the last."""
    old = ""
    if left:
        more = f" and {len(left) - 1:,} more" if len(left) > 1 else ""
        old = f" As they were, and with links that may lead nowhere: {left[0]}{more}."
    return OutputError(
        f"The site is new only in part: {reason(error)}.",
        f"Each of its files is whole.{old} Fix this, and build again: that does the rest.",
    )


def to_move(new: Iterable[str], absent: frozenset[str]) -> list[str]:
    """The new files to move, or the new folders that hold them; first those without a page."""
    pages: dict[str, bool] = {}
    for path in new:
        top = path.partition("/")[0]
        whole = top if top in absent else path
        pages[whole] = pages.get(whole, False) or not is_data(path)
    return sorted(pages, key=pages.__getitem__)


def remove(output: Path, paths: Iterable[str], manifest: Manifest, done: set[str]) -> list[str]:
    """Remove files of ours and the folders that this leaves empty; gives those that were edited."""
    kept = []
    for path in paths:
        digest = digest_there(output, path)
        if digest in manifest[path]:
            (output / path).unlink()
            remove_empty(output, path)
        elif digest is not None:
            kept.append(path)
        done.add(path)
    return kept


def digest_there(output: Path, path: str) -> str | None:
    """The digest of a file of the site; None where there is none, or something else."""
    if any(os.path.islink(output / each) for each in parents(path)):
        return None
    if os.path.islink(output / path):
        return ""
    try:
        with open_regular(Origin(str(output), path)) as file:
            return digest_regular(file, ASSET_LIMIT)
    except OSError as error:
        if error.errno in NOT_A_FILE:
            return None
        raise


def remove_empty(output: Path, path: str) -> None:
    """Remove the folders above a path that are empty."""
    for folder in parents(path):
        try:
            os.rmdir(output / folder)
        except OSError:
            break
