"""What there is already where the site has a file."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterable
from io import BufferedReader
from pathlib import Path

from brief.output.paths import parents
from brief.output.stage import StagingArea
from brief.problems import OutputError
from brief.regular import Origin, open_regular


def absent(output: Path, paths: Iterable[str]) -> frozenset[str]:
    """The names at the top of the site that the output folder doesn't have.

    Names that differ in case alone are left out: on some systems they are one folder.
    """
    names = {path.partition("/")[0] for path in paths}
    alike = Counter(map(str.casefold, names))
    return frozenset(
        name
        for name in names
        if alike[name.casefold()] == 1 and not os.path.lexists(f"{output}/{name}")
    )


def existing(where: StagingArea, path: str) -> BufferedReader | None:
    """The file at a path of the site; raises `OutputError` where none can be put there."""
    output, manifest = where.output, where.manifest
    if path.partition("/")[0] in where.absent:
        return None
    if link := behind_link(where, path):
        raise link_in_the_way(link)
    target = output / path
    try:
        mode = os.lstat(target).st_mode
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        foreign = [each for each in parents(path) if in_the_way(output / each)]
    else:
        if stat.S_ISREG(mode):
            return open_regular(Origin(str(output), path))
        if stat.S_ISLNK(mode):
            raise link_in_the_way(path)
        if not stat.S_ISDIR(mode):
            raise OutputError(
                f"The output folder has something that is not a regular file where the site "
                f"has {path}.",
                "Remove it.",
            )
        below = (each.relative_to(output).as_posix() for each in sorted(target.rglob("*")))
        foreign = [each for each in below if in_the_way(output / each)]
    for each in foreign:
        if each not in manifest:
            raise OutputError(
                f"The file {each} in the output folder is not Brief's, and the site has {path}.",
                "Move it away, or delete it if you don't need it.",
            )
    return None


def behind_link(where: StagingArea, path: str) -> str | None:
    """The first folder above a path of the site that is a symbolic link, if one is."""
    if path.rpartition("/")[0] in where.real:
        return None
    for folder in reversed(list(parents(path))):
        if folder not in where.real and os.path.islink(f"{where.output}/{folder}"):
            return folder
        where.real.add(folder)
    return None


def in_the_way(place: Path) -> bool:
    """Whether there is something that isn't a folder."""
    return os.path.islink(place) or (place.exists() and not place.is_dir())


def link_in_the_way(path: str) -> OutputError:
    return OutputError(
        f"The output folder has a symbolic link where the site has {path}.",
        "Remove the link.",
    )
