"""The output folder as the last build left it.

It is kept in shards, so that a build of a few files reads and writes little, however many there
are.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.program import Identity
from brief.store import UNREADABLE, Store, key_of

SHARDS = 64


class Earlier(Struct, frozen=True, array_like=True):
    """A file of the output folder as an earlier build left it, and what it was made from."""

    made_from: tuple[bytes, ...]
    digest: str
    identity: Identity


Shard = dict[str, Earlier]
SHARD = msgspec.msgpack.Decoder(Shard)


class Last(Struct, frozen=True):
    """Files of the output folder as the last build left them, in shards, by their paths.

    `state` is the digest of what the disk then had at the paths of all its files.
    """

    shards: Mapping[int, Shard] = {}
    state: str = ""

    def files(self) -> Shard:
        """The files of these shards."""
        return {path: each for shard in self.shards.values() for path, each in shard.items()}


def last_of(store: Store, output: Path, paths: Iterable[str] | None = None) -> Last:
    """The output folder as the last build left it, as far as that is known.

    With `paths`, only the shards of these.
    """
    numbers = range(SHARDS) if paths is None else sorted({shard_of(path) for path in paths})
    keys = {number: key_of_shard(output, number) for number in numbers}
    state = key_of_state(output)
    found = store.get([state, *keys.values()])
    try:
        shards = {number: SHARD.decode(found[key]) for number, key in keys.items()}
        return Last(shards, found[state].decode())
    except (KeyError, *UNREADABLE):
        return Last()


def keep_last(store: Store, output: Path, last: Last, now: Last) -> None:
    """Keep what the next build is to know of these shards, where it is not what is kept already."""
    if now == last:
        return
    changed = [
        (key_of_shard(output, number), msgspec.msgpack.encode(shard))
        for number, shard in now.shards.items()
        if last.shards.get(number) != shard
    ]
    # All at once: whoever reads meanwhile has the shards of one state.
    store.put([*changed, (key_of_state(output), now.state.encode())])


def in_shards(files: Mapping[str, Earlier], before: Mapping[int, Shard]) -> dict[int, Shard]:
    """Files in the shards that they belong to, each beside what was in it `before`."""
    shards = {number: dict(shard) for number, shard in before.items()}
    for path, each in files.items():
        shards[shard_of(path)][path] = each
    return shards


def no_files() -> dict[int, Shard]:
    """All shards, without any file."""
    return {number: {} for number in range(SHARDS)}


def shard_of(path: str) -> int:
    return zlib.crc32(path.encode()) % SHARDS


def key_of_state(output: Path) -> bytes:
    return key_of(b"output", os.fsencode(os.path.abspath(output)))


def key_of_shard(output: Path, number: int) -> bytes:
    return key_of(key_of_state(output), bytes([number]))
