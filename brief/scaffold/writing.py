"""Files to the disk, where there are none yet: all of them, or none."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping
from pathlib import Path

from brief.problems import CommandError, OutputError, UsageError
from brief.regular import FULL


def write_new(root: Path, files: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Write the files that are not there yet below `root`; never change one that is.

    Gives the paths that were written, and those that were there. Raises `CommandError` where a file
    or a folder cannot be made, or is behind a link out of the site; then none is left.
    """
    with MadeFiles() as made:
        kept = [path for path, text in files.items() if not write(root, path, text, made)]
    return [path for path in files if path not in kept], kept


def write_article(root: Path, files: Mapping[str, str]) -> list[str]:
    """Write the files of a new article; raises `UsageError` where a place is taken meanwhile."""
    with MadeFiles() as made:
        for path, text in files.items():
            if not write(root, path, text, made):
                raise UsageError(
                    f"{path} is there already, so nothing was written.",
                    "Give the article another name in the site with --slug.",
                )
    return list(files)


def write_instead(folder: Path, files: Mapping[str, str]) -> None:
    """Write files to a folder, each in the place of an older one as soon as all are on the disk.

    Raises `OSError`; then the older ones are there as they were, as far as they are not replaced.
    """
    with MadeFiles() as made:
        made.folder(folder)
        staged = {name: folder / f".{name}.{secrets.token_hex(4)}" for name in files}
        for name, text in files.items():
            made.file(staged[name], text)
        for name, path in staged.items():
            path.replace(folder / name)


def write(root: Path, path: str, text: str, made: MadeFiles) -> bool:
    """Write a file; False where there is one already."""
    target = root / path
    if not target.parent.resolve().is_relative_to(root.resolve()):
        raise UsageError(
            f"A symbolic link leads from {target.parent} out of the site, so {path} can't be "
            "written.",
            "Remove the link, or begin the site in another folder.",
        )
    try:
        made.folder(target.parent)
        made.file(target, text)
    except FileExistsError:
        if not target.parent.is_dir():
            raise UsageError(
                f"{target.parent} is not a folder, so {path} can't be written.",
                "Rename or remove it, or begin the site in another folder.",
            ) from None
        return False
    except OSError as error:
        raise refused(f"{target} can't be written", error) from None
    return True


class MadeFiles:
    """The files and folders that a command makes: what it doesn't bring to its end leaves none."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def folder(self, path: Path) -> None:
        """Make the folder, and those that it is in, where there are none."""
        missing = [each for each in (path, *path.parents) if not each.exists()]
        self.paths += reversed(missing)
        path.mkdir(parents=True, exist_ok=True)

    def file(self, path: Path, text: str) -> None:
        """Make the file; raises `FileExistsError` where anything is in its place."""
        # Mode “x” fails even for a link that leads nowhere: nothing is ever written over.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            self.paths.append(path)
            file.write(text)

    def __enter__(self) -> MadeFiles:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            return
        for path in reversed(self.paths):
            with contextlib.suppress(OSError):
                if path.is_dir():
                    path.rmdir()  # That is, if nobody has put anything into it.
                else:
                    path.unlink()


def refused(
    what: str, error: OSError, hint: str = "Check the folder and its permissions."
) -> CommandError:
    """What to say where something can't be written: the disk may be full, or fail."""
    message = f"{what}: {error.strerror or error}."
    if error.errno in FULL:
        return OutputError(message, "Make room on the disk, and run the command again.")
    return UsageError(message, hint)
