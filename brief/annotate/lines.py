"""The lines that a change writes, as a page shows them."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from brief.annotate.edits import Applied, ArticleFiles
from brief.annotate.merge import hunks
from brief.formats.decode import File
from brief.formats.yaml_edit import comments

LINES_AROUND = 1


class Line(Struct, frozen=True):
    """A line of a file as it will be: `how` is add, cut, or around."""

    how: str
    text: str


class FileLines(Struct, frozen=True):
    """What a change writes into one file: from which line on, and how many lines are new."""

    file: str
    line: int
    count: int
    lines: tuple[Line, ...]


def comments_lost(before: File, after: File) -> int:
    """How many comments a file had that it has no longer."""
    had, has = (Counter(comments(file.data.decode())) for file in (before, after))
    return (had - has).total()


def changed_lines(made: Applied, sources: ArticleFiles) -> list[FileLines]:
    """What a change writes into each file, the sidecar last."""
    files = [file_lines(sources.sidecar, made.sidecar)]
    if made.registry != sources.registry:
        files.insert(0, file_lines(sources.registry, made.registry))
    return files


def file_lines(before: File, after: File) -> FileLines:
    """The lines that differ between two versions of a file, with a line around each stretch."""
    old, new = before.data.decode().splitlines(), after.data.decode().splitlines()
    lines: list[Line] = []
    shown = 0
    count = 0
    place = 0
    for hunk in hunks(old, new):
        begin = max(shown, hunk.start - LINES_AROUND)
        lines += [Line("around", text) for text in old[begin : hunk.start]]
        lines += [Line("cut", text) for text in old[hunk.start : hunk.end]]
        lines += [Line("add", text) for text in hunk.lines]
        shown = hunk.end
        if not place or hunk.lines:
            place = hunk.start + count + 1
        count += len(hunk.lines)
        if shown < len(old):
            lines.append(Line("around", old[shown]))
            shown += 1
    return FileLines(after.path, place, count, tuple(lines))
