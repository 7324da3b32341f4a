"""Write: from bytes to the disk, the only stage that changes it.

Everything is staged in `.brief/` inside the output folder before anything of the site is touched,
so that an error on the way leaves the site as it was. Then each file is replaced atomically: first
what is new, then what changed, then what is gone is removed, so that links keep resolving. Where
the disk fails in that, each file is whole, and the message says what is left to the next build. The
manifest names what the program wrote; nothing else is ever overwritten or removed.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from brief.looking import Left, state_at
from brief.output.applying import Written, apply, reason
from brief.output.destination import check_output
from brief.output.existing import absent
from brief.output.last import Earlier, Last, in_shards, keep_last, last_of, no_files
from brief.output.manifest import Manifest, known_manifest, read_manifest
from brief.output.paths import parents
from brief.output.private import LOCK, OWN, PRIVATE, STAGING, check_private, locked
from brief.output.stage import Content, Staged, StagingArea
from brief.output.staging import T, each_made, staged
from brief.problems import OutputError
from brief.program import identity
from brief.store import UNREADABLE, Store
from brief.unchanged import OutputState, output_state, wait_for_tick
from brief.workers import Map

__all__ = ["Content", "Touched", "Written", "check_output", "write"]

READABLE = 0o022
"""The umask with which everybody may read what is written."""


def write(
    output: Path,
    files: Mapping[str, T],
    content: Callable[[T], Content],
    *,
    run: Map = map,
    store: Store | None = None,
    once: bool = False,
    others: Left | None = None,
) -> Written:
    """Let the output folder have exactly these files, beside those that aren't the program's.

    Where the `others` are given, the other files of the last build are kept, too: it tells what is
    left of that. Raises `Touched` where the files are not as that build left them.

    `files` gives paths with forward slashes, each with what `content` says how to make its bytes
    of. They are made and staged by `run`, which is called as `map` is and may work in other
    processes, also of machines that have the folder at the same path; all are staged before the
    site is touched. What each was made from is kept in the `store`, unless this folder is written
    only `once`.

    Raises what `content` raises, and `OutputError` where a file that the program did not write, or
    that was edited since, is in the way, and where the disk fails.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        check_private(output)
        (output / PRIVATE).mkdir(exist_ok=True)
        with locked(output / PRIVATE / LOCK), umask(READABLE):
            everything = output / PRIVATE / STAGING
            shutil.rmtree(everything, ignore_errors=True)
            # What another machine has left where it is thought to see this folder has another name.
            staging = everything / secrets.token_hex(8)
            staging.mkdir(parents=True)
            try:
                store = store or Store()
                last = Last() if once else last_of(store, output, files if others else None)
                earlier = last.files()
                left = others() if others else state_at(output, (*earlier, OWN))
                untouched = left is not None and left.digest == last.state
                if others and not (left and untouched and stays(output, left, {*files, OWN})):
                    raise Touched
                manifest = manifest_left(output, earlier, untouched=untouched, others=bool(others))
                where = StagingArea(
                    output, staging, manifest, absent(output, files), store, earlier, untouched
                )
                ready = staged(where, files, each_made(where, files, content, run))
                whole = with_others(ready, manifest) if others else ready
                # It was looked at some time ago: nothing is put where something else is by now.
                if others and not (left and stays(output, left, files)):
                    raise Touched
                written = apply(where, whole)
                if others:
                    # No build is counted in which what this one replaces is not used.
                    replaced = [earlier[path].made_from[-1:] for path in ready.changed]
                    store.drop(key for keys in replaced for key in keys)
                if written.written or written.removed:
                    wait_for_tick(everything)
                as_before = left.of(whole.known) if left and untouched else {}
                state = output_state(output, (*whole.digests, OWN), as_before)
                if not once:
                    files_now = remembered(ready, state)
                    shards = in_shards(files_now, last.shards if others else no_files())
                    keep_last(store, output, last, Last(shards, state.digest))
                return msgspec.structs.replace(written, known=len(whole.known), state=state)
            finally:
                shutil.rmtree(everything, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            f"The site can't be written: {reason(error)}.",
            "The last site is as it was. Fix this, and build again.",
        ) from error


def remembered(ready: Staged, state: OutputState) -> dict[str, Earlier]:
    """What the files were made from, and what the disk now has of them."""
    identities = dict(zip(state.paths, state.identities, strict=True))
    return {
        path: Earlier(made_from, ready.digests[path], identities[path])
        for path, made_from in ready.made_from.items()
    }


def manifest_left(
    output: Path, earlier: Mapping[str, Earlier], *, untouched: bool, others: bool
) -> Manifest:
    """The manifest as the last build left it: of its files, `earlier` has all but the `others`."""
    if not untouched:
        return read_manifest(output)
    if others:
        try:
            return known_manifest(output)
        except UNREADABLE as error:
            raise Touched from error
    # The file takes longer to read.
    return {path: (each.digest,) for path, each in earlier.items()}


class Touched(Exception):
    """The output folder is not as the last build left it."""


def stays(output: Path, left: OutputState, paths: Collection[str]) -> bool:
    """Whether these files are as they were when they were looked at, and behind no link."""
    known = left.of(paths)
    try:
        return not any(
            identity(os.lstat(output / path)) != found
            or any(os.path.islink(output / folder) for folder in parents(path))
            for path, found in known.items()
        )
    except OSError:
        return False


def with_others(ready: Staged, manifest: Manifest) -> Staged:
    """What is to be done where the other files of the manifest stay as they are."""
    digests = {path: digest for path, (digest,) in manifest.items()}
    others = digests.keys() - ready.digests.keys()
    return msgspec.structs.replace(
        ready, digests={**digests, **ready.digests}, known=ready.known | others
    )


@contextlib.contextmanager
def umask(mask: int) -> Iterator[None]:
    """Make files with this mask, and so do processes that are started meanwhile."""
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)
