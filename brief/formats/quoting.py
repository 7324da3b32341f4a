"""A line of YAML rewritten so that a text in it is read as it was meant: in quotation marks."""

from __future__ import annotations

import re

from brief.problems import Source
from brief.problems import line_at as counted_line_at

SHOWN = 160
"""The most code points of a rewritten line that a message shows."""
LOOKED_AT = 4 * SHOWN
"""As many at each end of a line are looked at: a file may be one line, and wrong all along it."""
PAIRS = {"“": "”", "„": "“", "«": "»"}
"""Marks that a writer may have meant as YAML's own, where they are around a whole value."""
CUT = re.compile(r"(?<=[^ \t])(?=[ \t]*+#)(?:[ \t]{2,}|[ \t]*\t[ \t]*)#")
"""What begins a comment that is meant as one: see `is_cut`."""
# Each stretch of white space is read once, however long it is.
ENTRY_END = re.compile(r"(?<!\s)\s*+(?:,\s*+[\w-]++:(?:\s|$)|,?\s*+[\]}][\s\]},]*+$|,?\s*+$)")
ITEM_END = re.compile(r"(?<!\s)\s*+(?:[,\]]|$)")


def is_cut(text: str, end: int) -> bool:
    """Whether a comment follows the plain text that ends here after a single space.

    Two spaces and more, or a tab, are what a writer puts before a comment that is meant as one.
    """
    return text.startswith(" #", end)


def flow_bracket(text: str, start: int) -> str:
    """The bracket that a flow collection begins with; empty for a block collection."""
    return text[start : start + 1] if text.startswith(("[", "{"), start) else ""


def quoted(value: str) -> str:
    """The text as a YAML scalar in the quotation marks that need the fewest escapes."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def meant(value: str) -> str:
    """The text that a writer meant: without marks around the whole of it, meant as YAML's own."""
    if len(value) < 2:
        return value
    first = value[0]
    if first in "\"'":
        value = value.replace(f"\\{first}", first)
        # The outer marks go together where the first of the inner ones opens: apostrophes, which
        # are within words, do neither.
        inner = value[1:-1]
        mark = re.search(rf"(?<!\w){first}|{first}(?!\w)", inner)
        opens = mark is None or mark.start() == 0 or inner[mark.start() - 1] in " ("
        around = value[-1] == first and opens
    else:
        inner = value[1:-1]
        around = value[-1] == PAIRS.get(first) and first not in inner and value[-1] not in inner
    return inner if around else value


def line_at(text: str, position: int) -> tuple[int, int]:
    """The range of the line that a position is on, without its end."""
    _, start, end = counted_line_at(text, position)
    return start, end


def value_end(text: str, start: int, collection: str = "") -> int:
    """Where the value that begins here was meant to end.

    In a flow `collection`, `{` or `[`, that is before the next entry; else it is the end of the
    last line that is indented deeper than the value's key.
    """
    line_start, end = line_at(text, start)
    if collection:
        ending = (ENTRY_END if collection == "{" else ITEM_END).search(text, start, end)
        return ending.start() if ending else end
    lead = re.compile(r"[ ]*(?:-[ ]+)*").match(text, line_start)
    column = (lead.end() if lead else line_start) - line_start
    while end < len(text):
        below = line_at(text, end + 1)
        line = text[slice(*below)]
        if not line.strip() or len(line) - len(line.lstrip(" ")) <= column:
            break
        end = below[1]
    if comment := CUT.search(text, start, end):
        end = comment.start()
    return end


def requoted(source: Source, start: int, collection: str = "") -> str:
    """“Write: …”, with the value that begins at `start` in quotation marks."""
    text = source.text
    end = value_end(text, start, collection)
    return rewritten(source, start, end, quoted(meant(" ".join(text[start:end].split()))))


def rewritten(source: Source, start: int, end: int, replacement: str) -> str:
    """“Write: …”, with the line that has `[start, end)` replaced there."""
    line_start, _ = line_at(source.text, start)
    _, line_end = line_at(source.text, end)
    before = source.text[line_start : min(start, line_start + LOOKED_AT)]
    after = source.text[max(end, line_end - LOOKED_AT) : line_end]
    line = f"{before}{replacement}{after}".strip()
    if len(line) > SHOWN:
        line = f"{line[: SHOWN - 20]} … {line[-17:]}"
    return f"Write: {line}"
