"""Bytes to text: UTF-8, with every line end as `\\n`, and nothing that a page cannot hold."""

from __future__ import annotations

import re

from msgspec import Struct

from brief.problems import Place, Problem, Severity, Source

NONCHARACTERS = "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
FORBIDDEN = re.compile(f"[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef{NONCHARACTERS}]")
"""What HTML forbids in text (WHATWG HTML, 13.2.3.5: control characters and noncharacters)."""

CONFLICT_BEGINS = re.compile(r"^<<<<<<<(?:[ \t].*)?$", re.MULTILINE)
CONFLICT_ENDS = re.compile(r"^>>>>>>>(?:[ \t].*)?$", re.MULTILINE)
CONFLICT_MIDDLE = re.compile(r"^=======$", re.MULTILINE)
CONFLICT_BASE = re.compile(r"^\|\|\|\|\|\|\|(?:[ \t].*)?$", re.MULTILINE)
CONFLICT_LAST = re.compile(r"^>>>>>>> \S*\w(?: \(.*\))?$", re.MULTILINE)
"""What a merge leaves where two versions differ (git-merge(1), “How conflicts are presented”).

`CONFLICT_LAST` names a branch or a commit, which never ends in a full stop.
"""


class File(Struct, frozen=True):
    """One file as read. `path` is relative to the site's root, with forward slashes."""

    path: str
    data: bytes


def decode(file: File) -> tuple[Source, list[Problem]]:
    """The file's text, without a byte order mark; raises nothing.

    Where a byte is not UTF-8 or a character is forbidden, the text is what can be had and the
    problems say where.
    """
    problems: list[Problem] = []
    try:
        text = file.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = file.data[: error.start].decode("utf-8-sig", "replace")
        before = before.replace("\r\n", "\n").replace("\r", "\n")
        text = file.data.decode("utf-8-sig", "replace")
        place = Source(file.path, before + "�").place(len(before))
        encoding = "It looks like UTF-16. " if file.data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ""
        problems.append(
            Problem(
                "encoding-invalid",
                f"Byte {error.start} (0x{file.data[error.start]:02x}) is not UTF-8.",
                Place(place.path, place.line, place.column),
                f"{encoding}Save the file as UTF-8.",
            )
        )
        return Source(file.path, text.replace("\r\n", "\n").replace("\r", "\n")), problems
    source = Source(file.path, text.replace("\r\n", "\n").replace("\r", "\n"))
    if conflict := merge_conflict(source):
        return source, [conflict]
    if source.text.replace("\n", "").isprintable():
        return source, problems
    if match := FORBIDDEN.search(source.text):
        problems.append(
            Problem(
                "character-forbidden",
                f"The character U+{ord(match.group()):04X} cannot be shown on a page.",
                source.place(match.start()),
                "Remove it.",
            )
        )
    return source, problems


def unresolved(file: File) -> Problem | None:
    """That a file which is copied as it is holds an unresolved merge, if it does."""
    if b"<<<<<<<" not in file.data and b">>>>>>>" not in file.data:
        return None
    text = file.data.decode("utf-8-sig", "replace")
    return merge_conflict(Source(file.path, text.replace("\r\n", "\n").replace("\r", "\n")))


def merge_conflict(source: Source) -> Problem | None:
    """That the file holds an unresolved merge, if it does; nothing else in it is then meant."""
    found = CONFLICT_BEGINS.search(source.text) if "<<<<<<<" in source.text else None
    if found is None and ">>>>>>>" in source.text:
        # Its first lines may be gone. In a quotation seven deep, others are beside the last.
        middle = CONFLICT_MIDDLE.search(source.text)
        found = CONFLICT_ENDS.search(source.text, middle.end()) if middle else None
        found = found or last_alone(source.text)
    if found is None:
        return None
    return Problem(
        "merge-conflict",
        "This file holds an unresolved merge: it has both versions.",
        source.place(*found.span()),
        "Keep one version, and remove the lines that begin with <<<<<<<, =======, >>>>>>> "
        "(and |||||||).",
    )


def last_alone(text: str) -> re.Match[str] | None:
    """The last line of a merge, where no line of a quotation is right before or after it."""
    for found in CONFLICT_LAST.finditer(text):
        before = text[: found.start()].rstrip("\n").rpartition("\n")[2]
        after = text[found.end() :].lstrip("\n").partition("\n")[0]
        if not before.startswith(">") and not after.startswith(">"):
            return found
    return None


def replace_nul(source: Source) -> tuple[Source, list[Problem]]:
    """An article's text with U+0000 as U+FFFD, as CommonMark 2.3 has it, and a warning."""
    position = source.text.find("\0")
    if position < 0:
        return source, []
    warning = Problem(
        "character-forbidden",
        "The character U+0000 is shown as U+FFFD.",
        source.place(position),
        "Remove it.",
        Severity.WARNING,
    )
    return Source(source.path, source.text.replace("\0", "�"), source.first_line), [warning]
