"""The output folder as the last build left it."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.looking import Left, state_at
from brief.output.manifest import Manifest
from brief.output.private import OWN
from brief.program import Identity
from brief.store import Store, key_of


class Earlier(Struct, frozen=True, array_like=True):
    """A file of the output folder as an earlier build left it, and what it was made from."""

    made_from: tuple[bytes, ...]
    digest: str
    identity: Identity


class Last(Struct, frozen=True, array_like=True):
    """All files of the output folder as the last build left them, and what the disk then had."""

    files: dict[str, Earlier] = {}
    state: str = ""

    @property
    def manifest(self) -> Manifest:
        """The manifest as the build left it, whose file takes longer to read."""
        return {path: (each.digest,) for path, each in self.files.items()}


LAST = msgspec.msgpack.Decoder(Last)


def last_of(store: Store, output: Path) -> Last:
    """The output folder as the last build left it, as far as that is known."""
    key = key_of_output(output)
    try:
        return LAST.decode(store.get([key]).get(key, b""))
    except msgspec.MsgspecError:
        return Last()


def is_untouched(output: Path, last: Last, left: Left | None = None) -> bool:
    """Whether the output folder has all that the last build left there, as it was left.

    What is `left` may have been looked at before; what has changed since, the next build finds.
    """
    paths = (*last.files, OWN)
    found = left() if left else None
    if found is None or found.paths != paths:
        found = state_at(output, paths)
    return bool(last.files) and found is not None and found.digest == last.state


def key_of_output(output: Path) -> bytes:
    return key_of(b"output", os.fsencode(os.path.abspath(output)))
