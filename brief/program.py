"""The program itself, with the libraries that it uses: what it is made of decides what it makes."""

from __future__ import annotations

import os
import platform
import stat
import sys
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

try:
    # What `hashlib` gives, without the libraries that it loads for the rest.
    from _blake2 import blake2b as blake2b
except ImportError:
    from hashlib import blake2b as blake2b

PACKAGE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_DIRECTORY", 0)
COMPILED = "__pycache__"
"""The folders in which Python keeps what it has compiled."""
Identity = tuple[int, int, int, int]
LIBRARIES = frozenset(
    {"babel", "cbor2", "imagesize", "jinja2", "markdown_it_py", "markupsafe", "mdurl", "msgspec",
     "pagefind", "pagefind_bin", "pillow", "pyyaml"}
)  # fmt: skip
"""The libraries whose version may change what is made."""


@cache
def digest() -> bytes:
    """What is another wherever the same input may give another output."""
    made = blake2b(repr((sys.version, platform.machine(), versions())).encode())
    for path, state in files(PACKAGE, stat.S_IFDIR, but=COMPILED):
        if path.endswith(".py") and stat.S_ISREG(state.st_mode):
            with open(path, "rb") as file:
                made.update(blake2b(file.read()).digest())
    return made.digest()


def versions() -> list[str]:
    """The libraries that are installed, each with its version: `jinja2-3.1.6`.

    The folders that say so are named after them; to ask for each version takes a hundred times
    longer.
    """
    found = set()
    for folder in sys.path:
        if not os.path.isdir(folder):
            continue
        for name in os.listdir(folder):
            stem, _, suffix = name.lower().rpartition(".")
            if suffix in ("dist-info", "egg-info"):
                library, _, version = stem.partition("-")
                if library.replace("-", "_") in LIBRARIES:
                    found.add((library, version))
    return [f"{library}-{version}" for library, version in sorted(found)]


def installed() -> list[tuple[object, ...]]:
    """What is another where this program is, or any library that it may use.

    To install, upgrade or remove one changes the folder that holds it.
    """
    found: list[tuple[object, ...]] = [(sys.version, sys.executable)]
    for folder in sys.path:
        if os.path.isdir(folder) and folder != os.getcwd():
            found.append((folder, *identity(os.stat(folder))))
    # The default theme is inside the package, or beside it where that has not been installed.
    for folder in (PACKAGE, os.path.join(os.path.dirname(PACKAGE), "templates")):
        if os.path.isdir(folder):
            for path, state in files(folder, os.lstat(folder).st_mode, but=COMPILED):
                found.append((path, *(() if stat.S_ISDIR(state.st_mode) else identity(state))))
    return found


def files(folder: str, mode: int, *, but: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """What is in a folder and below it, but for what is hidden, or named so.

    Nothing where it is no folder. Files come before those of the folders beside them.
    """
    left = [folder] if stat.S_ISDIR(mode) else []
    while left:
        folder = left.pop()
        inner = []
        # From a folder that is open, its files are found at once, and not by their whole paths.
        handle = os.open(folder, FOLDER) if os.scandir in os.supports_fd else None
        try:
            with os.scandir(folder if handle is None else handle) as found:
                entries = sorted(found, key=attrgetter("name"))
            for entry in entries:
                name = entry.name
                if name[0] == "." or name == but:
                    continue
                state, path = entry.stat(follow_symlinks=False), f"{folder}/{name}"
                if stat.S_ISDIR(state.st_mode):
                    inner.append(path)
                yield path, state
        finally:
            if handle is not None:
                os.close(handle)
        left += reversed(inner)


def identity(state: os.stat_result) -> Identity:
    """What is another where a file has been changed or replaced, whatever its time says."""
    return state.st_size, state.st_ino, state.st_mtime_ns, state.st_ctime_ns
