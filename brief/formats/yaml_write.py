"""Plain values to YAML text that reads back as just these values, in any YAML 1.1 or 1.2 reader.

Text is written plain where nothing in it can be misread, else between quotation marks; text of
several lines as a literal block, long text as a folded one.

YAML 1.1: https://yaml.org/spec/1.1/, 1.2.2: https://yaml.org/spec/1.2.2/
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import yaml

Value = str | int | bool | Sequence["Value"] | Mapping[str, "Value"]
"""What can be written: text, whole numbers, truths, lists and mappings of them."""


WIDTH = 100
"""The most code points of a line, where there are spaces to break it at."""
STEP = 2

INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<"
"""No plain text begins with these: some are always indicators, some before a space."""
MISREAD = re.compile(r": | #|:$|^(?:\.\.\.|[yYnN]$)|[\n\t]")
MISREAD_IN_FLOW = re.compile(r"[?,\[\]{}]|:(?!/)")
ESCAPED = re.compile('[\\\\"]|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
SPECIAL = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
"""What no plain text and no block may hold: it is a line break or not printable in YAML 1.1."""
SHORT_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


class Remarked(str):
    """Text with a comment, which is written behind it where it is on a line of its own."""

    def __new__(cls, text: str, remark: str) -> Remarked:
        made = super().__new__(cls, text)
        made.remark = remark
        return made

    remark: str


def flow(value: Value) -> str:
    """The value on one line, as it may be written anywhere."""
    if isinstance(value, str):
        return scalar(value, in_flow=True)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(k)}: {flow(v)}" for k, v in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def entry(key: str, value: Value, column: int) -> list[str]:
    """The lines of `key: value` in a block mapping whose keys begin at `column`.

    The first line has no indentation; the others have all of theirs.
    """
    return attached(f"{key}:", value, column)


def item(value: Value, column: int, dash: str = "- ") -> list[str]:
    """The lines of an item in a block sequence whose dashes are at `column`, as `entry` gives.

    `dash` is the dash with the spaces behind it.
    """
    if isinstance(value, Mapping) and value:
        first, *more = mapping(value, column + len(dash))
        return [dash + first, *more]
    return attached(dash.rstrip(), value, column)


def mapping(value: Mapping[str, Value], column: int) -> list[str]:
    """The lines of a block mapping whose keys begin at `column`; the first without indentation."""
    lines: list[str] = []
    for key, each in value.items():
        first, *more = entry(scalar(key), each, column)
        lines += [" " * column + first if lines else first, *more]
    return lines


def attached(lead: str, value: Value, column: int) -> list[str]:
    """The value behind `lead`, a key or a dash: on its line, or indented below it."""
    inner = column + STEP
    pad = " " * inner
    if isinstance(value, str):
        return scalar_lines(lead, value, column)
    if isinstance(value, Mapping) and value and not fits_in_flow(value, column + len(lead)):
        first, *more = mapping(value, inner)
        return [lead, pad + first, *more]
    if isinstance(value, Sequence) and value and not isinstance(value, str):
        if all(isinstance(each, str | int) for each in value) and fits(lead, value, column):
            return [f"{lead} {flow(value)}"]
        lines = [lead]
        for each in value:
            first, *more = item(each, inner)
            lines += [pad + first, *more]
        return lines
    return [f"{lead} {flow(value)}"]


def scalar_lines(lead: str, text: str, column: int, style: str = "") -> list[str]:
    """Text behind a key or a dash, in the style `|`, `>`, `'` or `"` where it can be had."""
    if isinstance(text, Remarked):
        return [f"{lead} {scalar(text)}  # {text.remark}"]
    if style in {"'", '"'}:
        return [f"{lead} {quoted(text, style)}"]
    pad = " " * (column + STEP)
    literal = [] if style == ">" and can_fold(text.rstrip("\n")) else literal_lines(text)
    if literal:
        return [f"{lead} {literal[0]}", *(pad + line if line else "" for line in literal[1:])]
    single = f"{lead} {scalar(text)}"
    if style == ">" and text.endswith("\n") and can_fold(text[:-1]):
        lines = wrapped(text[:-1], max(20, WIDTH - column - STEP))
        return [f"{lead} >", *(pad + line for line in lines)]
    if (style == ">" or (not style and column + len(single) > WIDTH)) and can_fold(text):
        lines = wrapped(text, max(20, WIDTH - column - STEP))
        if len(lines) > 1 or style:
            return [f"{lead} >-", *(pad + line for line in lines)]
    if style == "|" and can_fold(text):
        return [f"{lead} |-", pad + text]
    return [single]


def literal_lines(text: str) -> list[str]:
    """The header and lines of a literal block; empty where the text is no text for one."""
    lines = text.split("\n")
    if len(lines) < 2 or SPECIAL.search(text) or text[:1].isspace() or text.endswith("\n\n"):
        return []
    if any(line and not line.strip(" ") for line in lines):
        return []
    return ["|", *lines[:-1]] if not lines[-1] else ["|-", *lines]


def can_fold(text: str) -> bool:
    """Whether breaking lines at single spaces, or one line in a block, keeps the text."""
    return (
        bool(text)
        and "  " not in text
        and "\n" not in text
        and not SPECIAL.search(text)
        and text == text.strip()
    )


def wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def scalar(text: str, *, in_flow: bool = False) -> str:
    """Text on one line: plain where nothing in it can be misread, else quoted."""
    if is_plain(text) and not (in_flow and MISREAD_IN_FLOW.search(text)):
        return text
    return quoted(text)


def is_plain(text: str) -> bool:
    """Whether the text may be written without quotation marks, outside of a flow collection."""
    return (
        bool(text)
        and text == text.strip()
        and text[0] not in INDICATORS
        and not MISREAD.search(text)
        and not SPECIAL.search(text)
        and not has_other_meaning(text)
    )


def has_other_meaning(text: str) -> bool:
    """Whether a YAML reader takes the plain text for a truth, a number, a date or nothing."""
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers
    for start in (text[0], None):
        if any(pattern.match(text) for _, pattern in resolvers.get(start, ())):
            return True
    return text[0].isdecimal() and text.isalnum()


def quoted(text: str, mark: str = "") -> str:
    """The text between quotation marks; `mark` is the wanted one."""
    if "\n" in text or SPECIAL.search(text):
        mark = '"'
    elif not mark:
        mark = "'" if '"' in text or "\\" in text else '"'
    if mark == "'":
        return "'{}'".format(text.replace("'", "''"))
    return f'"{ESCAPED.sub(escape, text)}"'


def escape(match: re.Match[str]) -> str:
    character = match.group()
    if character in SHORT_ESCAPES:
        return SHORT_ESCAPES[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def fits(lead: str, value: Value, column: int) -> bool:
    return column + len(lead) + 1 + len(flow(value)) <= WIDTH


def fits_in_flow(value: Mapping[str, Value], column: int) -> bool:
    """Whether a mapping is short and simple enough to be written on one line."""
    simple = all(isinstance(each, str | int) and "\n" not in str(each) for each in value.values())
    return simple and fits("", value, column)
