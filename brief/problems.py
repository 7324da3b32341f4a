"""What is wrong with a user's files: one value for the terminal, a browser overlay, JSON and CI.

A stage never prints and never raises for a user's mistake. It returns its problems beside its
value, so that one run reports them all.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

EXCERPT_BEFORE = 50
EXCERPT_WIDTH = 100
"""How many characters of a line are kept before a column, and around it."""
COMMAND = re.compile(r"(^\s*:|##)[:\[]", re.MULTILINE)
UNSURE = re.compile("[^\n -~]")
ALIKE = 60
"""From how much of two words, in percent, one may be meant by the other."""
LISTED = 12
SHOWN = 50
"""How many problems of one kind in one file are listed for people."""

HINTS_SHOWN = 1_000
"""How many hints of one kind are, in all files."""


COMPARED = 5_000_000
"""How many words are compared with those that are wrong: that takes a second."""


class Severity(StrEnum):
    """How much a problem matters: an error stops the build; `--strict` makes warnings errors.

    A hint says what has been done or left out, and stops nothing.
    """

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Place(NamedTuple):
    """A place in a file.

    `path` is relative to the site's root, with forward slashes. `line` and `column` count from 1;
    a column is a code point; 0 means that the problem is with the file, or the line, as a whole.
    `excerpt` is the line's text around the column, as of `excerpt_of`, and `width` how many of the
    line's code points are meant.
    """

    path: str
    line: int = 0
    column: int = 0
    excerpt: str = ""
    width: int = 1

    def __str__(self) -> str:
        return ":".join(
            [self.path, *(str(number) for number in (self.line, self.column) if number > 0)]
        )


class Problem(Struct, frozen=True):
    """One message: what is wrong, where, and what to do about it.

    `code` is a stable word that scripts may rely on; the documentation lists each with its remedy.
    """

    code: str
    message: str
    place: Place | None = None
    hint: str = ""
    severity: Severity = Severity.ERROR
    actor: str = ""
    """The name that is where an actor's id is expected: whose it is, another file may tell."""


class BriefError(Exception):
    """Base of the exceptions that a caller of the package may catch."""


class ContentError(BriefError):
    """The user's files have errors. `problems` holds all of them, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(problem.message for problem in self.problems)


class CommandError(BriefError):
    """A command can't do its work, for a reason that is in no file of the content."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message, hint)

    def __str__(self) -> str:
        return self.message


class UsageError(CommandError):
    """The command cannot be carried out as asked: a missing folder, an unsafe output folder."""


class OutputError(CommandError):
    """The site can't be written. What was in the output folder is not lost."""


class Source(Struct, frozen=True):
    """The decoded text of one file, which knows where in the file an offset is.

    `text` has `\\n` for every line end. `first_line` is the number of its first line, where it
    is a part of a file.
    """

    path: str
    text: str
    first_line: int = 1

    def place(self, start: int, end: int | None = None) -> Place:
        """The place of the half-open range `[start, end)` of code points; its first line only."""
        start = max(0, min(start, len(self.text)))
        before, line_start, line_end = line_at(self.text, start)
        width = min(end if end is not None else start + 1, line_end) - start
        return Place(
            self.path,
            self.first_line + before,
            start - line_start + 1,
            excerpt_of(self.text, start, line_start, line_end),
            max(1, width),
        )


def excerpt_of(text: str, position: int, begin: int, end: int) -> str:
    """What is around a position of the line `[begin, end)`, with “…” where the line is cut.

    Each place has one, and a file may be one line: they are as short as what is shown of them.
    """
    start = max(begin, position - EXCERPT_BEFORE)
    stop = min(end, start + EXCERPT_WIDTH)
    return f"{'…' if start > begin else ''}{text[start:stop]}{'…' if stop < end else ''}"


LONG = 20_000
"""From how many characters on the lines of a text are counted once, not for each place in it."""


def line_at(text: str, position: int) -> tuple[int, int, int]:
    """How many lines end before a position, and where its own begins and ends."""
    if len(text) < LONG:
        end = text.find("\n", position)
        begin = text.rfind("\n", 0, position) + 1
        return text.count("\n", 0, begin), begin, end if end >= 0 else len(text)
    ends = line_ends(text)
    before = bisect_left(ends, position)
    begin = ends[before - 1] + 1 if before else 0
    return before, begin, ends[before] if before < len(ends) else len(text)


@lru_cache(maxsize=2)
def line_ends(text: str) -> array[int]:
    """Where each line ends; of an article and its sidecar, which are asked by turns."""
    return array("L", (found.start() for found in re.finditer("\n", text)))


def without_floods(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems, and of a kind that one file has by the thousand the first and a count.

    Of hints so many are shown of all files: folders of thousands that nobody names have one each.
    """
    counts: Counter[tuple[str, str, Severity]] = Counter()
    for each in problems:
        hint = each.severity is Severity.HINT
        key = (each.code, each.place.path if each.place and not hint else "", each.severity)
        counts[key] += 1
        if counts[key] <= (HINTS_SHOWN if hint else SHOWN):
            yield each
    for (code, path, severity), count in counts.items():
        shown = HINTS_SHOWN if severity is Severity.HINT else SHOWN
        if count > shown:
            more = f"{count - shown:,} more"
            yield Problem(
                code,
                f"There are {more} hints of this kind ({code})."
                if severity is Severity.HINT
                else f"This file has {more} problems of this kind ({code}).",
                Place(path) if path else None,
                severity=severity,
            )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that names the nearest of the known words, or lists a few of them."""
    # What is right needs no hint: loaded where one is asked for.
    from rapidfuzz import fuzz, process

    words, lower = in_order(tuple(known))
    found = process.extractOne(word.lower(), lower, scorer=fuzz.ratio, score_cutoff=ALIKE)
    if found:
        return f"Did you mean “{words[found[2]]}”?"
    if not words:
        return ""
    return f"Known: {', '.join(words[:LISTED])}{', …' if len(words) > LISTED else ''}."


class Guesses:
    """The same for many words, as far as that takes no longer than reading the files does.

    A megabyte may have thousands of names, and thousands of words that are none of them.
    """

    def __init__(self) -> None:
        """Begins with nothing compared."""
        self.compared = 0

    @property
    def spent(self) -> bool:
        """Whether no more is looked for: of so many problems, the first alone are shown."""
        return self.compared > COMPARED

    def __call__(self, word: str, known: Collection[str]) -> str:
        """What `did_you_mean` says; nothing once too many words were compared."""
        if self.spent:
            return ""
        self.compared += len(known)
        return did_you_mean(word, known)


@lru_cache(maxsize=4)
def in_order(words: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Words in order, and in small letters; many mistakes in a row ask for the same ones."""
    found = sorted(words)
    return found, [each.lower() for each in found]


def render(problem: Problem, prefix: str = "") -> str:
    """The problem as text for a terminal: place, message, the line with a caret, the hint.

    `prefix` is put before the path: the source folder as the user wrote it.
    """
    where = f"{printable_line(f'{prefix}{problem.place}')}: " if problem.place else ""
    lines = [f"{where}{problem.severity}: {printable_line(problem.message)}"]
    place = problem.place
    if place and place.column > 0 and place.excerpt.strip():
        before = place.excerpt[: min(place.column - 1, EXCERPT_BEFORE + len("…"))]
        width = max(1, min(place.width, len(place.excerpt) - len(before)))
        pad = "".join("\t" if character == "\t" else " " for character in before)
        lines.append(f"    {printable(place.excerpt, keep_tabs=True)}")
        lines.append(f"    {pad}{'^' * width}")
    lines.extend(f"    {printable(line)}" for line in problem.hint.split("\n") if line)
    return "\n".join(lines)


def printable(text: str, *, keep_tabs: bool = False) -> str:
    """The text with control characters shown as `�`: a message never drives the terminal.

    Nor does it command GitHub's runner, which reads `::error` at the head of a line in a log, after
    spaces too, and `##[error]` anywhere in it.
    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    shown = "".join(
        character
        if character == "\n" or (keep_tabs and character == "\t") or printable_one(character)
        else "�"
        for character in text
    )
    return COMMAND.sub(r"\1�", shown) if "::" in shown or "##[" in shown else shown


def printable_line(text: str) -> str:
    """The same for what is one line: a path, for example, may have line breaks in it."""
    return printable(text.replace("\n", "�"))


def printable_json(text: str) -> str:
    """JSON of the same values, in which no terminal is driven, and no runner commanded."""
    shown = UNSURE.sub(
        lambda found: found[0] if printable_one(found[0]) else escape(found[0]), text
    )
    return shown.replace("##[", "\\u0023#[")


def escape(character: str) -> str:
    """The character as JSON can have any."""
    pairs = character.encode("utf-16-be").hex()
    return "".join(f"\\u{pairs[at : at + 4]}" for at in range(0, len(pairs), 4))


def printable_one(character: str) -> bool:
    """Whether a terminal shows the character as itself, on the same line."""
    return character.isprintable() or (
        character.isspace() and ord(character) > 0xA0 and character not in "\u2028\u2029"
    )


def failing(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Whether problems stop a build: errors do, and with `strict` warnings."""
    fatal = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in fatal for problem in problems)
