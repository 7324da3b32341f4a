"""Files to the disk, where there are none yet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from brief.problems import UsageError


def write_new(root: Path, files: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Write the files that are not there yet below `root`; never change one that is.

    Gives the paths that were written, and those that were there. Raises `UsageError` where a file
    or a folder cannot be made, or is behind a link out of the site.
    """
    written, kept = [], []
    for path, text in files.items():
        target = root / path
        if not target.parent.resolve().is_relative_to(root.resolve()):
            raise UsageError(
                f"A symbolic link leads from {target.parent} out of the site, so {path} can't be "
                "written.",
                "Remove the link, or begin the site in another folder.",
            )
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            # Mode “x” fails even for a link that leads nowhere: nothing is ever written over.
            with target.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            if not target.parent.is_dir():
                raise UsageError(
                    f"{target.parent} is not a folder, so {path} can't be written.",
                    "Rename or remove it, or begin the site in another folder.",
                ) from None
            kept.append(path)
        except OSError as error:
            raise UsageError(
                f"{target} can't be written: {error.strerror or error}.",
                "Check the folder and its permissions.",
            ) from None
        else:
            written.append(path)
    return written, kept


def write_article(root: Path, files: Mapping[str, str]) -> list[str]:
    """Write the files of a new article; raises `UsageError` where a place is taken meanwhile."""
    for path, text in files.items():
        _, kept = write_new(root, {path: text})
        if kept:
            raise UsageError(
                f"{path} is there already, so it was not written.",
                "Give the article another name in the site with --slug.",
            )
    return list(files)
