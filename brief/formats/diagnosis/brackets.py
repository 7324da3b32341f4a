"""Slips with what opens and closes a list or a mapping, or means something else in YAML."""

from __future__ import annotations

import re

import msgspec

from brief.formats.diagnosis.fault import Fault
from brief.formats.quoting import line_at, quoted, rewritten
from brief.problems import Problem

HASH_ENTRY = re.compile(r"(?<=[\[{, ])#[^,\]}\n]*")
MARKERS = {
    "*": "makes it an alias",
    "&": "makes its first word an anchor",
    "!": "makes its first word a tag",
    "|": "announces a block of text on the lines below",
    ">": "announces a block of text on the lines below",
    "?": "makes it a key",
    "-": "makes it an entry of a list",
    ",": "ends an entry",
    "]": "closes a list",
    "}": "closes a mapping",
}
"""What YAML makes of a value that begins with each; any other has no meaning there."""


def marker(fault: Fault) -> Problem | None:
    """A value whose first character has a meaning of its own, or none at all."""
    text = fault.source.text
    scanning = ("while scanning an a", "while scanning a tag", "while scanning a block scalar")
    starts = fault.context.startswith(scanning)
    refused = ("cannot start any", "not allowed in this", "expected node content")
    if not starts and not any(words in fault.problem for words in refused):
        return None
    start = fault.since if starts else fault.at
    character = text[start : start + 1]
    if not character or (fault.first_on_line and not starts):
        return None
    if character in "|>":
        return fault.found(
            start,
            f"“{character}” at the beginning of a value {MARKERS[character]}",
            f"Begin the text on the next line, indented deeper; or, where “{character}” is a part "
            f"of it, put quotation marks around the whole text. {fault.rewrite(start)}",
        )
    begins = f"“{character}” at the beginning of a value"
    if text.startswith("* ", start) and not text[line_at(text, start)[0] : start].strip():
        return fault.found(
            start,
            f"{begins} {MARKERS[character]}",
            "An entry of a list begins with a hyphen. "
            + rewritten(fault.source, start, start + 1, "-"),
        )
    if character in MARKERS:
        found = fault.requoted(start, f"{begins} {MARKERS[character]}")
        if character == "-":
            hint = f"{found.hint}\nWhere it is a list, begin it on the next line."
            return msgspec.structs.replace(found, hint=hint)
        return found
    return fault.requoted(start, f"{begins} is not allowed without quotation marks")


def unclosed_bracket(fault: Fault) -> Problem | None:
    """A list or mapping in brackets that is closed nowhere, or not before the next line's entry."""
    if "flow" not in fault.context and "expected node content" not in fault.problem:
        return None
    text = fault.source.text
    ended = not text[fault.at :].strip()
    if not fault.collection or (fault.same_line(fault.opened) and not ended):
        return None
    start = fault.opened
    if found := comment_in_brackets(fault):
        return found
    if fault.first_on_line and text[fault.at : fault.at + 1] not in ("", "]", "}"):
        above = len(text[: fault.at].rstrip())
        return fault.found(
            above - 1,
            "there is no comma between this entry and the next",
            f"Put one here. {rewritten(fault.source, above, above, ',')}",
        )
    close = {"[": "]", "{": "}"}[text[start]]
    end = line_at(text, start)[1]
    line = text[start:end].rstrip(" ,")
    closed = rewritten(fault.source, start, end, line + close)
    part = rewritten(fault.source, start, end, quoted(text[start:end].rstrip()))
    return fault.found(
        start,
        f"the bracket “{text[start]}” that begins here is not closed",
        f"Close it with “{close}”. {closed}\n"
        f"Where it is a part of the text: {part.removeprefix('Write: ')}",
    )


def comment_in_brackets(fault: Fault) -> Problem | None:
    """Entries of a list that begin with `#`, and the closing bracket with them."""
    text = fault.source.text
    end = line_at(text, fault.opened)[1]
    entry = HASH_ENTRY.search(text, fault.opened, end)
    if entry is None:
        return None
    whole = HASH_ENTRY.sub(lambda each: quoted(each.group()), text[fault.opened : end])
    return fault.found(
        entry.start(),
        "from this “#” on the line is a comment, the closing bracket with it",
        "Put quotation marks around an entry that begins with “#”. "
        + rewritten(fault.source, fault.opened, end, whole),
    )
