"""Whether a site may be built into a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from brief.output.private import MANIFEST, PRIVATE, check_private
from brief.problems import UsageError
from brief.unchanged import CACHE, COPY

KEPT = frozenset({"CNAME", "lost+found"})
"""Files that may be in an output folder before the first build, as may hidden ones."""


def check_output(root: Path, output: Path, sources: Iterable[Path]) -> None:
    """Raise `UsageError` where building into `output` could harm what the program did not write.

    Raises `OutputError` as `check_private` does.
    """
    check_way(output)
    folder = output.resolve()
    if leads_astray(output, root):
        raise UsageError(
            f"The output folder {output} is a symbolic link out of the site, or to something "
            "hidden in it.",
            f"Remove the link, or name the folder itself: --output {folder}",
        )
    if root.resolve().is_relative_to(folder):
        raise UsageError(
            f"The output folder {output} is, or holds, the source folder.",
            "Name a folder of its own with --output.",
        )
    if is_taken(folder, root.resolve()):
        raise UsageError(
            f"The output folder {output} is a place for what is no site: .git or {CACHE}.",
            "Name a folder of its own with --output.",
        )
    for source in sources:
        if source.is_symlink():
            continue  # Where it may lead is decided when it is read.
        if folder.is_relative_to(source.resolve()) or source.resolve().is_relative_to(folder):
            raise UsageError(
                f"The output folder {output} and the source {source} contain each other.",
                "Name a folder of its own with --output.",
            )
    if not folder.exists():
        return
    check_private(folder)
    if os.path.lexists(folder / PRIVATE / MANIFEST):
        return
    foreign = sorted(
        entry.name
        for entry in folder.iterdir()
        if entry.name == ".git" or not (entry.name.startswith(".") or entry.name in KEPT)
    )
    if foreign:
        raise UsageError(
            f"The output folder {output} has files that Brief did not write, such as {foreign[0]}.",
            "Name an empty folder with --output, or empty this one.",
        )


def check_way(output: Path) -> None:
    """Raise `UsageError` where something else is in the place of the folder, or of one above it."""
    for path in (output, *output.parents):
        if os.path.lexists(path):
            if os.path.isdir(path):
                return
            link = (
                "a symbolic link that leads to no folder" if path.is_symlink() else "not a folder"
            )
            raise UsageError(f"{path} is {link}.", "Name another with --output.")


def is_taken(folder: Path, root: Path) -> bool:
    """Whether Git has the folder for its own, or a build for what it keeps for the next one."""
    cache = root / CACHE
    copy = folder.parent == cache and folder.name.startswith(COPY)
    return ".git" in folder.parts or (folder.is_relative_to(cache) and not copy)


def leads_astray(output: Path, root: Path) -> bool:
    """Whether links lead from a folder of the site out of it, or to something hidden in it.

    They can come with a copy of the site. A folder outside is the user's choice.
    """
    named, top = Path(os.path.abspath(output)), Path(os.path.abspath(root))
    if not named.is_relative_to(top):
        return False
    folder, inner = output.resolve(), root.resolve()
    if folder == inner / named.relative_to(top):
        return False
    return not folder.is_relative_to(inner) or any(
        part.startswith(".") for part in folder.relative_to(inner).parts
    )
