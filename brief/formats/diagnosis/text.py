"""Slips in a text: quotation marks, escapes, values that were cut off."""

from __future__ import annotations

import re

import msgspec
import yaml

from brief.formats.diagnosis.fault import Fault
from brief.formats.diagnosis.layout import KEY_LINE
from brief.formats.quoting import is_cut, line_at, quoted, rewritten, value_end
from brief.problems import Problem


def unclosed_quotation(fault: Fault) -> Problem | None:
    """A quotation mark that opens a value and is closed nowhere, or lines below by another."""
    text = fault.source.text
    start = fault.since
    if "quoted scalar" not in fault.context or "escape" in fault.problem:
        last = fault.last
        if not (isinstance(last, yaml.ScalarToken) and last.style in ("'", '"')):
            return None
        start = last.start_mark.index
        below = text[line_at(text, start)[1] + 1 : last.end_mark.index].split("\n")
        if not fault.same_line(last.end_mark.index) or not any(map(KEY_LINE.match, below)):
            return None
    mark = text[start]
    line_end = line_at(text, start)[1]
    value = text[start:line_end].rstrip()
    plain = value[1:]
    closed = rewritten(
        fault.source, start, line_end, quoted(plain) if mark in plain else value + mark
    )
    part = rewritten(fault.source, start, line_end, quoted(value)).removeprefix("Write: ")
    return fault.found(
        start,
        "the quotation mark that begins here is not closed",
        f"Close the quotation mark at the end of the text. {closed}\n"
        f"Where the mark is a part of the text: {part}",
    )


def escape(fault: Fault) -> Problem | None:
    """A backslash in double quotation marks that begins no escape."""
    if "escape" not in fault.problem and "hexdecimal" not in fault.problem:
        return None
    text = fault.source.text
    end = line_at(text, fault.since)[1]
    value = text[fault.since : end].rstrip()
    hint = "Double the backslash, or use single quotation marks."
    if len(value) > 1 and value.endswith('"'):
        single = "'" + value[1:-1].replace('\\"', '"').replace("'", "''") + "'"
        hint += f" {rewritten(fault.source, fault.since, end, single)}"
    reason = "this is not an escape that double quotation marks know"
    if "unknown" not in fault.problem:
        reason = "this escape is not that of any character"
    return fault.found(fault.at, reason, hint)


def cut_above(fault: Fault) -> Problem | None:
    """A comment that ends a text which goes on: on the next line, or in a flow collection."""
    text = fault.source.text
    last = fault.last
    end = last.end_mark.index if isinstance(last, yaml.ScalarToken) and last.plain else 0
    if not (end and is_cut(text, end)):
        return None
    comment = end + 1
    return fault.found(
        comment,
        "from this “#” on the line is a comment, and what follows does not fit what is left",
        "Put quotation marks around the text, where “#” is a part of it. "
        + fault.rewrite(fault.value),
    )


def text_after_value(fault: Fault) -> Problem | None:
    """Text after a value that is complete: brackets, a quotation or an alias, then words."""
    text = fault.source.text
    last = fault.last
    if last is None or fault.first_on_line or not fault.same_line(fault.value):
        return None
    if fault.at >= len(text):
        return None
    if "did not find expected" not in fault.problem or fault.value >= fault.at:
        return None
    what = {
        "[": "a list in brackets",
        "{": "a mapping in braces",
        "'": "a quotation mark",
        '"': "a quotation mark",
        "*": "an alias",
        "&": "an anchor",
        "!": "a tag",
    }.get(text[fault.value])
    if what is None:
        reason = f"a text in a list or mapping has no “{text[fault.at]}” without quotation marks"
        return fault.requoted(fault.value, reason) if fault.collection else None
    if text[fault.at] in "]}" and text[fault.at - 1] in "]}":
        return fault.found(
            fault.at,
            f"there is one “{text[fault.at]}” too many",
            f"Remove it. {rewritten(fault.source, fault.at, fault.at + 1, '')}",
        )
    found = fault.requoted(
        fault.value, f"this value begins with {what}, and text follows after its end"
    )
    value = text[fault.value : value_end(text, fault.value, fault.collection)]
    apostrophe = re.compile(r"\w'\w").match(text, fault.at - 2)
    if value[0] == "'" and value[-1] != "'" and apostrophe:
        # The apostrophe of a word has closed the quotation, which may or may not have been one.
        part = rewritten(fault.source, fault.value, fault.value + len(value), quoted(value[1:]))
        other = part.removeprefix("Write: ")
        hint = f"{found.hint}\nWhere the first mark is not part of the text: {other}"
        return msgspec.structs.replace(found, hint=hint)
    return found
