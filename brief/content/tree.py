"""The tree of a site's files: what is there, where links lead, and what is not taken.

Each path is looked at here and nowhere else: for a build, the preview and the check alike.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.content.left_out import hidden, leftover
from brief.problems import Place, Problem, Severity
from brief.regular import Origin

DEPTH_LIMIT = 100
"""How many folders may lie in each other."""
WAYS_LIMIT = 500
"""In how many ways links may lead to one folder: links in linked folders multiply."""


LEADS_OUT = Problem(
    "link-escapes",
    "This symbolic link leads out of the site.",
    hint="Copy what it leads to into the site.",
)
MAKES_A_LOOP = Problem(
    "link-loop",
    "This symbolic link leads to a folder above it.",
    hint="Remove the link: it makes a loop.",
)
LEADS_TO_HIDDEN = Problem(
    "link-hidden",
    "This symbolic link leads to something hidden, and nothing hidden is published.",
    hint="Remove the link, or move what it leads to.",
)
LEADS_TO_OUTPUT = Problem(
    "link-output",
    "This symbolic link leads to the output folder, or to a folder that holds it.",
    hint="Remove the link.",
)


class Found(Struct, frozen=True):
    """A file of the site: its `path` from the root as readers name it, and where it really is."""

    path: str
    origin: Origin


class SymbolicLink(Struct, frozen=True):
    """A symbolic link by its real path from the root; `folder` is the one it is followed to."""

    place: str
    folder: str = ""


class TreeEntry(Struct, frozen=True):
    """Something found at `path`; `real` is where it is below the root, once links are followed."""

    path: str
    real: str
    mode: int


class Tree:
    """Finds the files of the site at a root; what is wrong on the way is added to `problems`.

    A link is followed where it leads to something of the site that is not hidden and not built:
    never out of the root, below a name that begins with a dot, or into the output folder.
    `links` has each link that was met, followed or not.
    """

    def __init__(self, root: Path, output: Path | None = None) -> None:
        self.root = os.path.realpath(root)
        self.output: str | None = None
        with contextlib.suppress(RecursionError):  # Of thousands of links, one to another.
            self.output = os.path.realpath(output) if output else None
        self.problems: list[Problem] = []
        self.links: list[SymbolicLink] = []
        self.ways: Counter[str] = Counter()

    def file(self, name: str) -> Found | None:
        """The file of a name at the root; None where there is none, or it can't be taken."""
        if not os.path.lexists(f"{self.root}/{name}"):
            return None
        entry = self.look(name, name, frozenset({""}))
        if entry is None:
            return None
        if not stat.S_ISREG(entry.mode):
            self.irregular(entry, "a file")
            return None
        return Found(name, Origin(self.root, entry.real))

    def files(self, name: str, means_file: Callable[[str], str]) -> Iterator[Found]:
        """The files below the folder of a name at the root, in the order of their names.

        Hidden files are left out, and so are leftovers, with a hint. `means_file` says what a path
        below the folder can only be, where it can't be a folder: “an article”.
        """
        if not os.path.lexists(f"{self.root}/{name}"):
            return
        above = frozenset({""})
        entry = self.look(name, name, above)
        if entry is None:
            return
        if stat.S_ISDIR(entry.mode):
            yield from self.below(entry, above, len(name) + 1, means_file)
        else:
            self.irregular(entry, "a folder")

    def below(
        self, folder: TreeEntry, above: frozenset[str], start: int, means_file: Callable[[str], str]
    ) -> Iterator[Found]:
        above |= {folder.real}
        try:
            with os.scandir(f"{self.root}/{folder.real}") as scanned:
                entries = sorted(scanned, key=lambda each: each.name)
        except OSError as error:
            self.problems.append(unreadable(folder.path, error))
            return
        for each in entries:
            if hidden(each.name):
                continue
            entry = self.entry(folder, each, above)
            if entry is None:
                continue
            if stat.S_ISREG(entry.mode):
                yield Found(entry.path, Origin(self.root, entry.real))
                continue
            what = means_file(entry.path[start:])
            if what or not stat.S_ISDIR(entry.mode):
                self.irregular(entry, what or "a file")
            elif entry.path.count("/") > DEPTH_LIMIT:
                self.report(
                    "file-unreadable", entry.path,
                    f"This folder is {DEPTH_LIMIT} folders deep.", "Move it up.",
                )  # fmt: skip
            else:
                yield from self.below(entry, above, start, means_file)

    def entry(
        self, folder: TreeEntry, found: os.DirEntry[str], above: frozenset[str]
    ) -> TreeEntry | None:
        name = found.name
        path, real = f"{folder.path}/{name}", f"{folder.real}/{name}"
        if not representable(name):
            self.report(
                "name-invalid", path.encode("utf-8", "backslashreplace").decode(),
                "This file's name is not valid UTF-8.", "Rename the file.",
            )  # fmt: skip
            return None
        try:
            link = found.is_symlink()
            is_folder = not link and found.is_dir(follow_symlinks=False)
            plain = not link and found.is_file(follow_symlinks=False)
        except OSError as error:
            self.problems.append(unreadable(path, error))
            return None
        if what := leftover(name, folder=is_folder):
            self.report(
                "file-leftover", path, f"This looks like {what}: it is not published.",
                "Remove it, or rename it if readers are to have it.", Severity.HINT,
            )  # fmt: skip
            return None
        if plain or is_folder:
            return TreeEntry(path, real, stat.S_IFDIR if is_folder else stat.S_IFREG)
        entry = self.look(path, real, above)
        if entry is not None and link and stat.S_ISDIR(entry.mode):
            self.ways[entry.real] += 1
            if self.ways[entry.real] > WAYS_LIMIT:
                self.report(
                    "link-loop", path,
                    f"Symbolic links lead to this folder in more than {WAYS_LIMIT:,} ways.",
                    "Remove links that are in linked folders.",
                )  # fmt: skip
                return None
        return entry

    def look(self, path: str, real: str, above: frozenset[str]) -> TreeEntry | None:
        """What is at a path, behind links; None, and a problem, where they may not be followed."""
        full = f"{self.root}/{real}"
        try:
            mode = os.lstat(full).st_mode
        except OSError as error:
            self.problems.append(unreadable(path, error))
            return None
        return self.follow(path, real, above) if stat.S_ISLNK(mode) else TreeEntry(path, real, mode)

    def follow(self, path: str, link: str, above: frozenset[str]) -> TreeEntry | None:
        try:
            # The system follows so many links, one to another, and no more.
            mode = os.stat(f"{self.root}/{link}").st_mode
            target = os.path.realpath(f"{self.root}/{link}", strict=True)
        except OSError as error:
            self.links.append(SymbolicLink(link))
            self.problems.append(unreadable(path, error))
            return None
        below = target[len(self.root) :].strip(os.sep).replace(os.sep, "/")
        if refusal := self.refusal(target, below, above):
            self.links.append(SymbolicLink(link))
            self.problems.append(msgspec.structs.replace(refusal, place=Place(path)))
            return None
        self.links.append(SymbolicLink(link, below if stat.S_ISDIR(mode) else ""))
        return TreeEntry(path, below, mode)

    def refusal(self, target: str, below: str, above: frozenset[str]) -> Problem | None:
        """Why a link is not followed to its target, which is `below` the root; None where it is."""
        if not inside(target, self.root):
            return LEADS_OUT
        if below in above:
            return MAKES_A_LOOP
        if any(hidden(each) for each in below.split("/")):
            return LEADS_TO_HIDDEN
        if self.output and (inside(target, self.output) or inside(self.output, target)):
            return LEADS_TO_OUTPUT
        return None

    def irregular(self, entry: TreeEntry, expected: str) -> None:
        if stat.S_ISDIR(entry.mode):
            message = f"This is a folder, not {expected}."
        elif stat.S_ISREG(entry.mode):
            message = f"This is a file, not {expected}."
        elif expected == "a folder":
            message = f"This is {kind(entry.mode)}, not a folder."
        else:
            message = f"This is not a regular file, but {kind(entry.mode)}."
        self.report("file-irregular", entry.path, message, "Rename or remove it.")

    def report(
        self,
        code: str,
        path: str,
        message: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        self.problems.append(Problem(code, message, Place(path), hint, severity))


def kind(mode: int) -> str:
    """What a file is that is neither a folder, a link, nor regular."""
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def inside(path: str, folder: str) -> bool:
    """Whether a real path is that of a folder, or of something in it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def unreadable(path: str, error: OSError) -> Problem:
    """The problem of a file or folder that the system does not let be read."""
    reason = error.strerror or str(error)
    return Problem(
        "file-unreadable",
        f"This can't be read: {reason[:1].lower()}{reason[1:]}.",
        Place(path),
        "Check the file and its permissions.",
    )


def representable(name: str) -> bool:
    if name.isascii():
        return True
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
