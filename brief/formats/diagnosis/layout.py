"""Slips in the space before a line, and lines that belong nowhere."""

from __future__ import annotations

import re

from brief.formats.diagnosis.fault import TOKENS_KEPT, Fault
from brief.formats.quoting import line_at, rewritten
from brief.plural import counted
from brief.problems import Problem

KEY_LINE = re.compile(r"[ ]*(?:-[ ]+)*([A-Za-z_][\w-]*):(?:[ \t\n]|\Z)")


def tab(fault: Fault) -> Problem | None:
    """A tab in the indentation, or after a hyphen."""
    text = fault.source.text
    start, end = line_at(text, fault.at)
    lead = re.compile(r"[ \t]*").match(text, start, end)
    assert lead is not None
    if "\t" in lead.group():
        position = start + lead.group().index("\t")
        return fault.found(
            position,
            "this line is indented with a tab",
            "Indent it with spaces, as the lines above are; most editors can turn tabs into them.",
        )
    if text.startswith("\t", fault.at):
        return fault.found(
            fault.at,
            "a tab follows the hyphen",
            f"Put a space there. {rewritten(fault.source, fault.at, fault.at + 1, ' ')}",
        )
    return None


def odd_space(fault: Fault) -> Problem | None:
    """White space in the indentation that YAML takes for a letter."""
    text = fault.source.text
    start, end = line_at(text, fault.at)
    for position in range(start, end):
        if not text[position].isspace():
            return None
        if text[position] not in " \t":
            return fault.found(
                position,
                f"this line is indented with {name_of_space(text[position])}",
                "Delete what is before the line's first word, and indent it with the space bar.",
            )
    return None


def name_of_space(character: str) -> str:
    names = {"\xa0": "a non-breaking space", "\u3000": "a full-width space"}
    return f"{names.get(character, 'a special space')} (U+{ord(character):04X})"


def indent_like(fault: Fault, line_start: int) -> str:
    """“Indent it by … spaces, as …”, as the key of an earlier line is."""
    text = fault.source.text
    number = fault.source.place(line_start).line
    key = KEY_LINE.match(text, line_start)
    if key is None:
        return f"Indent it as line {number} is."
    count = key.start(1) - line_start
    if count == 0:
        return f"Do not indent it: “{key.group(1)}” on line {number} is not indented either."
    spaces = counted(count, "space")
    return f"Indent it by {spaces}, as “{key.group(1)}” on line {number} is."


def indentation(fault: Fault) -> Problem | None:
    """A line whose indentation is that of no line above it."""
    if not fault.first_on_line or "did not find expected" not in fault.problem:
        return None
    text = fault.source.text
    start, end = line_at(text, fault.at)
    if start == 0 or not text[start:end].strip():
        return None
    column = fault.at - start
    item = text.startswith("- ", fault.at)
    if item and fault.source.place(fault.since).column == column + 1:
        return fault.found(
            fault.at,
            "a list begins here, where the key above has a text already",
            "Write that text as an entry of the list too, or indent this line as the list is "
            "that it belongs to.",
        )
    best: tuple[int, int] | None = None
    above = start
    for _ in range(TOKENS_KEPT):
        if above == 0:
            break
        above = line_at(text, above - 1)[0]
        key = KEY_LINE.match(text, above)
        if key is None:
            continue
        line = text[above : key.start(1)]
        dash = len(line) - len(line.lstrip(" "))
        if item and "-" not in line:
            continue
        distance = abs((dash if item else len(line)) - column)
        if best is None or distance < best[0]:
            best = (distance, above)
    if best is None or best[0] == 0:
        return fault.found(
            fault.at,
            "this line does not belong to what is above it",
            "Begin an entry of a list with “- ”, or indent the line as those it belongs to.",
        )
    hint = indent_like(fault, best[1])
    if item:
        number = fault.source.place(best[1]).line
        hint = f"Indent its hyphen as the one on line {number} is."
    return fault.found(fault.at, "no line above is indented as this one is", hint)


def stray_line(fault: Fault) -> Problem | None:
    """A directive, or what follows the end of the document."""
    if "directive" in fault.context or "incompatible" in fault.problem:
        return fault.found(
            fault.since,
            "“%” at the beginning of a line is for instructions to the parser",
            "Put quotation marks around the whole text; indent it where it continues the line "
            "above.",
        )
    if "document start" in fault.problem:
        above = fault.source.text[: fault.at].rstrip().rpartition("\n")[2]
        if not above.startswith("..."):
            return fault.found(
                fault.at,
                "this line is not indented as the first one is",
                "Indent the keys of the file alike: remove the spaces before the first.",
            )
        return fault.found(
            fault.at, "nothing may follow the line “...”", "Remove that line, or what follows it."
        )
    return None
