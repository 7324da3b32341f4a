"""Slips at keys: the colon and what is around it."""

from __future__ import annotations

import re

from brief.formats.diagnosis.fault import Fault
from brief.formats.diagnosis.layout import KEY_LINE, indent_like, name_of_space
from brief.formats.quoting import line_at, rewritten
from brief.problems import Problem, Source

LOOSE_KEY = re.compile(r"([A-Za-z_][\w-]*)(:(?=[^ \t\n/])|[：﹕])[^\S\n]*([^\n]*)")
"""A key whose colon isn't YAML's: no space after it, or a full-width one. Not `https://`."""
BARE_KEY = re.compile(r"([A-Za-z_][\w-]*)[;,.]?[ ]*(?:\n|\Z)")
APART_KEY = re.compile(r"([A-Za-z_][\w-]*)[ ]+:[ ]*([^\n]*)")


def loose_colon(fault: Fault) -> Problem | None:
    """A key whose colon is no colon to YAML, on this line or where the text began."""
    for start in (fault.since, fault.value):
        match = LOOSE_KEY.match(fault.source.text, start)
        if match and (start != fault.value or not fault.same_line(start) or fault.first_on_line):
            return fault.found(
                match.start(2),
                colon_fault(fault.source.text, match),
                colon_advice(fault.source, match),
                match.end(2),
            )
    return None


def colon_fault(text: str, match: re.Match[str]) -> str:
    """What is wrong with the colon of a loose key."""
    key, colon, _ = match.groups()
    if colon != ":":
        return f"the colon after “{key}” is a full-width one"
    if (follows := text[match.end(2)]).isspace():
        return f"the space after “{key}:” is {name_of_space(follows)}"
    return f"there is no space after “{key}:”"


def colon_advice(source: Source, match: re.Match[str]) -> str:
    """The line of a loose key with a colon that YAML knows."""
    key, _, value = match.groups()
    line = rewritten(source, match.start(), match.end(), f"{key}: {value}".rstrip())
    return f"Put a colon and an ordinary space after the key. {line}"


def colon_in_text(fault: Fault) -> Problem | None:
    """A second colon on a line, or a line that is indented too deep."""
    if "mapping values are not allowed" not in fault.problem:
        return None
    text = fault.source.text
    if fault.same_line(fault.value) and fault.value < fault.at:
        return fault.requoted(
            fault.value, "a text that has a colon and a space in it looks like a key"
        )
    if bare := bare_key(fault, fault.value):
        return bare
    start = line_at(text, fault.at)[0]
    key = KEY_LINE.match(text, start)
    if key and not text.startswith(("'", '"'), fault.value):
        above = line_at(text, fault.value)[0]
        return fault.found(
            key.start(1),
            f"“{key.group(1)}” is indented deeper than the key above it, so that it continues "
            "that one's text",
            f"{indent_like(fault, above)} Where it is part of the text, put quotation marks "
            "around the whole text.",
            key.end(1),
        )
    return fault.requoted(fault.value, "a text that has a colon and a space in it looks like a key")


def bare_key(fault: Fault, start: int) -> Problem | None:
    """A line that is a key only, without a colon, or with a space before it."""
    text = fault.source.text
    if text[line_at(text, start)[0] : start].strip(" -"):
        return None
    match = BARE_KEY.match(text, start) or APART_KEY.match(text, start)
    if match is None:
        return None
    key = match.group(1)
    value = match.group(2) if match.re is APART_KEY else ""
    line = rewritten(
        fault.source, start, start + len(match.group().rstrip("\n")), f"{key}: {value}".rstrip()
    )
    return fault.found(
        start,
        f"there is no colon right after “{key}”",
        f"Put one there if it is a key. {line}",
        match.end(1),
    )


def no_key(fault: Fault) -> Problem | None:
    """A line that is neither an entry nor part of the text above."""
    if "could not find expected ':'" not in fault.problem:
        return None
    text = fault.source.text
    end = line_at(text, fault.since)[1]
    if bare := bare_key(fault, fault.since):
        return bare
    return fault.found(
        fault.since,
        "this is neither “key: value” nor a part of the text above",
        "Where it continues the text above, indent it deeper than that text's key; else write "
        "“key: …”.",
        end,
    )
