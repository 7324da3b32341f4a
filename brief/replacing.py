"""Replacing a file of the user's: atomically, under `content/`, and never through a link.

These are sidecars, the registry, records of anchors, and what was rejected; nothing else is ever
written there.
"""

from __future__ import annotations

import contextlib
import enum
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from brief.content.read import CONTENT, RECORD, REJECTED
from brief.content.tree import inside
from brief.formats.decode import File
from brief.problems import CommandError
from brief.regular import FOLDER, INNER, Origin

SUFFIXES = (".yaml", ".yml", RECORD, REJECTED)
TEMPORARY = ".tmp"
TOKEN = 4
"""The bytes of what tells apart files that are written beside the same one."""
ABANDONED = 60
"""Seconds after which nobody writes a file any more."""

READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class WriteRefused(CommandError):
    """A file that is not written; it is as it was."""


class ChangedMeanwhile(WriteRefused):
    """A file that another program has written since it was read; it is as that one left it."""


class AnyContent(enum.Enum):
    """A file that is replaced whatever it has."""

    UNREAD = enum.auto()


def origin_of(root: str | Path, path: str) -> Origin:
    """Where a file beside an article really is, if links lead to its folder.

    Raises `WriteRefused` where they lead out of `content/`.
    """
    top = os.path.realpath(root)
    folder, _, name = path.rpartition("/")
    return Origin(top, f"{real_folder(top, folder)}/{name}")


def origins_of(root: str | Path, paths: Iterable[str]) -> dict[str, Origin]:
    """The same of many files, by their paths; those that links lead out are left out."""
    top = os.path.realpath(root)
    found: dict[str, Origin] = {}
    folders: dict[str, str | None] = {}
    for path in paths:
        folder, _, name = path.rpartition("/")
        if folder not in folders:
            folders[folder] = None
            with contextlib.suppress(WriteRefused):
                folders[folder] = real_folder(top, folder)
        if (real := folders[folder]) is not None:
            found[path] = Origin(top, f"{real}/{name}")
    return found


def real_folder(top: str, folder: str) -> str:
    """Where a folder really is below the root, whose real path is `top`."""
    real = os.path.realpath(f"{top}/{folder}")
    if not is_content(top, real):
        raise WriteRefused(f"A link leads from {folder}/ out of {CONTENT}/: nothing is written.")
    return real[len(top) + 1 :].replace(os.sep, "/")


def is_content(root: str, path: str) -> bool:
    """Whether a real path is below `content/`, which may be a link to a folder of the site."""
    content = os.path.realpath(f"{root}/{CONTENT}")
    return inside(content, root) and inside(path, content)


def write_file(
    origin: Origin,
    data: bytes | None,
    *,
    before: bytes | AnyContent | None = AnyContent.UNREAD,
    durable: bool = True,
) -> None:
    """Replace a file by one with other bytes, or, with None, remove it.

    Whoever reads it meanwhile has the old bytes or the new; unless it is `durable`, the machine may
    fail before the new ones are on the disk. Raises `WriteRefused` for a file that is neither YAML
    nor a record under `content/`, or behind a link, `ChangedMeanwhile` for one that has not the
    bytes `before` any more (None: that is not there), and `OSError`.
    """
    parts = origin.path.split("/")
    named = parts[-1].endswith(SUFFIXES) and not {"", ".", ".."} & {*parts}
    if not named or not is_content(origin.root, origin.full):
        raise WriteRefused(
            f"{origin.path} is not a sidecar or record under {CONTENT}/, so it is not written."
        )
    with opened_folder(origin) as folder:
        name = parts[-1]
        mode = mode_of(folder, name, origin.path)

        def check() -> None:
            if before is not AnyContent.UNREAD and not has(folder, name, before):
                raise ChangedMeanwhile(
                    f"{origin.path} was changed meanwhile, so it is not written."
                )

        if data is None:
            check()
            os.unlink(name, dir_fd=folder)
        else:
            replace(folder, name, data, mode, check, durable=durable)
        if durable:
            remove_leftovers(folder, name)
            with contextlib.suppress(OSError):
                os.fsync(folder)


def rewrite(root: Path, before: File | None, after: File) -> str:
    """Replace a sidecar that is still as it was read; why it was not written, or nothing."""
    try:
        origin = origin_of(root, after.path)
        write_file(origin, after.data, before=before.data if before else None)
    except WriteRefused as refused:
        return refused.message
    except OSError as error:
        return f"{after.path} can't be written: {error.strerror}."
    return ""


def has(folder: int, name: str, data: bytes | None) -> bool:
    """Whether a file has these bytes and no others; with None, whether it is not there."""
    try:
        handle = os.open(name, READ, dir_fd=folder)
    except FileNotFoundError:
        return data is None
    with os.fdopen(handle, "rb") as file:
        return data is not None and file.read(len(data) + 1) == data


@contextlib.contextmanager
def opened_folder(origin: Origin) -> Iterator[int]:
    """The folder of a file, reached without following a link."""
    flags = INNER & ~getattr(os, "O_PATH", 0)
    folder = os.open(origin.root, FOLDER)
    try:
        for each in origin.path.split("/")[:-1]:
            try:
                inner = os.open(each, flags, dir_fd=folder)
            except OSError as error:
                raise WriteRefused(
                    f"{origin.path} is behind a link or in no folder, so it is not written."
                ) from error
            os.close(folder)
            folder = inner
        yield folder
    finally:
        os.close(folder)


def mode_of(folder: int, name: str, path: str) -> int | None:
    """The permissions of a regular file; None where there is none yet."""
    try:
        found = os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise WriteRefused(f"{path} is not a regular file, so it is not written.")
    return stat.S_IMODE(found.st_mode)


def before_token(name: str) -> str:
    """How the names of the files begin that are written beside another one."""
    return f".{name[:200]}."


LEFT = rf"[0-9a-f]{{{2 * TOKEN}}}{re.escape(TEMPORARY)}"
LEFT_OF_RECORD = re.compile(rf"\..+{re.escape(RECORD)}\.{LEFT}")


def tidy(origins: Iterable[Origin]) -> None:
    """Remove what processes that were killed have left of records, in the folders of files.

    Nobody writes a record again that is as it should be.
    """
    folders = {each.path.rpartition("/")[0]: each for each in origins}
    for each in folders.values():
        with contextlib.suppress(OSError, WriteRefused), opened_folder(each) as folder:
            remove_abandoned(folder, LEFT_OF_RECORD)


def remove_leftovers(folder: int, name: str) -> None:
    """Remove what processes that were killed have left of a file that they were writing."""
    remove_abandoned(folder, re.compile(re.escape(before_token(name)) + LEFT))


def remove_abandoned(folder: int, written: re.Pattern[str]) -> None:
    with contextlib.suppress(OSError):
        for each in filter(written.fullmatch, os.listdir(folder)):
            found = os.stat(each, dir_fd=folder, follow_symlinks=False)
            # Another process may be at it.
            if stat.S_ISREG(found.st_mode) and found.st_mtime < time.time() - ABANDONED:
                os.unlink(each, dir_fd=folder)


def replace(
    folder: int,
    name: str,
    data: bytes,
    mode: int | None,
    check: Callable[[], None],
    *,
    durable: bool,
) -> None:
    """Write beside a file, which takes long, `check` that it still is what it was, and rename."""
    temporary = f"{before_token(name)}{secrets.token_hex(TOKEN)}{TEMPORARY}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(temporary, flags, 0o666, dir_fd=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        check()
        os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary, dir_fd=folder)
        raise
