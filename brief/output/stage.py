"""What staging begins with, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path

from msgspec import Struct, field

from brief.output.last import Earlier
from brief.output.manifest import Manifest
from brief.store import Store


class Content(Struct, frozen=True):
    """How the bytes of a file are made.

    `made_from` gives digests of all that decides them, the one that takes least time first: a file
    that was made from what has one of these digests is as it would be made. The first ones, as many
    as are `quick`, take little time. With `lasting`, the bytes themselves are kept by the last of
    them, too.
    """

    make: Callable[[], bytes]
    made_from: Callable[[], Iterator[bytes]] = lambda: iter(())
    quick: int = 1
    lasting: bool = False
    large: Callable[[], AbstractContextManager[Iterator[bytes]] | None] = lambda: None
    """The bytes in pieces, where they are too many to be in memory at once."""


class StagingArea(Struct, frozen=True):
    """Where files are staged: in `staging`, each at its path of the site.

    `absent` has the names at the top of the site that the output folder doesn't have: what is below
    them is new, and is brought there at once. `real` holds the folders of the output that are known
    to be no symbolic links, and `made` those that were made for staged files.
    """

    output: Path
    staging: Path
    manifest: Manifest
    absent: frozenset[str]
    store: Store
    earlier: Mapping[str, Earlier]
    untouched: bool = False
    real: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)


class State(Enum):
    """What a file of the site is, as against the output folder."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FOREIGN = "foreign"


class Made(Struct, frozen=True):
    """What became of one file. `kept` are bytes that are to be kept by what they were made from."""

    state: State
    digest: str
    made_from: tuple[bytes, ...] = ()
    kept: bytes | None = None
    known: bool = False
    """Whether it didn't have to be made."""


class Staged(Struct, frozen=True):
    """What is to be done: the staged paths that are `new`, and those that are `changed`."""

    digests: Mapping[str, str]
    made_from: Mapping[str, tuple[bytes, ...]]
    new: tuple[str, ...]
    changed: tuple[str, ...]
    known: frozenset[str] = frozenset()
    """Those that did not have to be made."""
