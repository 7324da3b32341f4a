"""Make what isn't known, and stage what is new or changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from io import BufferedReader
from itertools import islice
from typing import TypeVar

from brief.content.read import ASSET_LIMIT
from brief.output.existing import behind_link, existing
from brief.output.last import Earlier
from brief.output.paths import make_folders, make_readable
from brief.output.stage import Content, Made, Staged, StagingArea, State
from brief.problems import OutputError
from brief.program import identity
from brief.regular import digest_regular
from brief.workers import Map

T = TypeVar("T")


def each_made(
    where: StagingArea, files: Mapping[str, T], content: Callable[[T], Content], run: Map
) -> Iterator[Made]:
    """What became of each file; only those that the quickest look doesn't know are given to `run`.

    That look is taken here: what files are known by is then made once, and not in each process.
    """
    known: dict[str, Made] = {}
    for path, each in files.items():
        if path in where.earlier:
            made = content(each)
            found, _ = unchanged(where, path, islice(made.made_from(), made.quick))
            if found:
                known[path] = found
    unknown = tuple((path, each) for path, each in files.items() if path not in known)
    rest = iter(run(partial(stage, where, content), unknown))
    return (known[path] if path in known else next(rest) for path in files)


def unchanged(
    where: StagingArea, path: str, keys: Iterable[bytes]
) -> tuple[Made | None, tuple[bytes, ...]]:
    """What is known of a file that is as it was by one of its keys; and the keys looked at."""
    before = where.earlier.get(path)
    made_from: tuple[bytes, ...] = ()
    for key in keys:
        made_from = (*made_from, key)
        if before and key in before.made_from and is_as_before(where, path, before):
            known = (*made_from, *before.made_from[len(made_from) :])
            return Made(State.UNCHANGED, before.digest, known, known=True), made_from
    return None, made_from


def stage(where: StagingArea, content: Callable[[T], Content], place: tuple[str, T]) -> Made:
    """Make a file's bytes, and write them into the staging folder if they are new or changed.

    Nothing is made where the file is known to have been made from the same.
    """
    path, each = place
    given = content(each)
    found, made_from = unchanged(where, path, given.made_from())
    if found:
        return found
    if (pieces := given.large()) is not None:
        return stage_large(where, path, pieces)
    data = kept = None
    if given.lasting and made_from:
        data = where.store.get(made_from[-1:]).get(made_from[-1])
    if data is None:
        data = given.make()
        kept = data if given.lasting and made_from else None
    digest = hashlib.sha256(data).hexdigest()
    before = where.earlier.get(path)
    if before and where.untouched:
        if digest == before.digest:
            return Made(State.UNCHANGED, digest, made_from, kept)
        put(where, path, data)
        return Made(State.CHANGED, digest, made_from, kept)
    old = existing(where, path)
    if old is not None:
        with old:
            if holds(old, data):
                return Made(State.UNCHANGED, digest, made_from, kept)
            if digest_regular(old, ASSET_LIMIT) not in where.manifest.get(path, ()):
                return Made(State.FOREIGN, digest)
    put(where, path, data)
    return Made(State.NEW if old is None else State.CHANGED, digest, made_from, kept)


def stage_large(
    where: StagingArea, path: str, source: AbstractContextManager[Iterator[bytes]]
) -> Made:
    """The same of a file in pieces, which are in no memory together."""
    with source as pieces:
        digest = put(where, path, pieces)
    before = where.earlier.get(path)
    if before and where.untouched:
        same, old = digest == before.digest, True
    else:
        found = existing(where, path)
        old, same = found is not None, False
        if found is not None:
            with found:
                there = digest_regular(found, ASSET_LIMIT)
            same = there == digest
            if not same and there not in where.manifest.get(path, ()):
                os.unlink(f"{where.staging}/{path}")
                return Made(State.FOREIGN, digest)
    if same:
        os.unlink(f"{where.staging}/{path}")
        return Made(State.UNCHANGED, digest)
    return Made(State.CHANGED if old else State.NEW, digest)


def put(where: StagingArea, path: str, data: bytes | Iterable[bytes]) -> str:
    """Write a file into the staging folder, whole or not at all. The digest of pieces is returned.

    A machine that a cluster has given up may still be at it when the file is in its place already.
    """
    partial = f"{where.staging}/.{secrets.token_hex(8)}"
    digest = hashlib.sha256()
    try:
        with open(partial, "wb") as opened:
            make_readable(opened.fileno(), 0o444)
            if isinstance(data, bytes):
                opened.write(data)
            else:
                for piece in data:
                    digest.update(piece)
                    opened.write(piece)
        make_folders(where.staging, path, where.made)
        os.replace(partial, f"{where.staging}/{path}")
    except FileNotFoundError as error:
        if os.path.isdir(where.staging):
            raise
        raise OutputError(
            f"The machine {socket.gethostname()} does not see the output folder {where.output}.",
            "Name a folder with --output that all machines have at the same path.",
        ) from error
    return digest.hexdigest()


def is_as_before(where: StagingArea, path: str, before: Earlier) -> bool:
    """Whether a file of the site is what an earlier build left there."""
    if where.untouched:
        return True
    if not behind_link(where, path):
        with contextlib.suppress(OSError):
            if identity(os.lstat(f"{where.output}/{path}")) == before.identity:
                return True
    found = existing(where, path)
    if found is None:
        return False
    with found as file:
        return digest_regular(file, ASSET_LIMIT) == before.digest


def staged(where: StagingArea, paths: Iterable[str], results: Iterable[Made]) -> Staged:
    """What became of each path, together; raises where a file would be harmed."""
    digests: dict[str, str] = {}
    made_from: dict[str, tuple[bytes, ...]] = {}
    by_state: dict[State, list[str]] = {state: [] for state in State}
    known: set[str] = set()

    def kept() -> Iterator[tuple[bytes, bytes]]:
        for path, made in zip(paths, results, strict=True):
            digests[path] = made.digest
            made_from[path] = made.made_from
            by_state[made.state].append(path)
            if made.known:
                known.add(path)
            if made.kept is not None:
                yield made.made_from[-1], made.kept

    where.store.put(kept())
    where.store.used.update(key for keys in made_from.values() for key in keys)
    if foreign := by_state[State.FOREIGN]:
        more = f" (and {len(foreign) - 1} more)" if len(foreign) > 1 else ""
        edited = foreign[0] in where.manifest
        what = "was edited since Brief wrote it" if edited else "is not Brief's"
        raise OutputError(
            f"The file {foreign[0]} in the output folder {what}, and the site has a page there"
            f"{more}.",
            "Move it away, or delete it if you don't need it.",
        )
    new, changed = tuple(by_state[State.NEW]), tuple(by_state[State.CHANGED])
    return Staged(digests, made_from, new, changed, frozenset(known))


def holds(file: BufferedReader, data: bytes) -> bool:
    """Whether these are a file's bytes. No more than as many are read."""
    return os.fstat(file.fileno()).st_size == len(data) and file.read(len(data)) == data
