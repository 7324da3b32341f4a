"""What a syntax error of YAML most likely is: where the slip is, and the line as it was meant.

The parser tells where it could not go on, which is often a line below the slip, and in its own
terms. What it had read before, as tokens, tells what it made of the text.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import msgspec
import yaml
from msgspec import Struct

from brief.formats.quoting import (
    is_cut,
    line_at,
    quoted,
    requoted,
    rewritten,
    value_end,
)
from brief.plural import counted
from brief.problems import Problem, Source

TOKENS_KEPT = 64
"""How many tokens before the error are looked at: more than the line of the error has."""

LOOSE_KEY = re.compile(r"([A-Za-z_][\w-]*)(:(?=[^ \t\n/])|[：﹕])[^\S\n]*([^\n]*)")
"""A key whose colon isn't YAML's: no space after it, or a full-width one. Not `https://`."""
HASH_ENTRY = re.compile(r"(?<=[\[{, ])#[^,\]}\n]*")
BARE_KEY = re.compile(r"([A-Za-z_][\w-]*)[;,.]?[ ]*(?:\n|\Z)")
APART_KEY = re.compile(r"([A-Za-z_][\w-]*)[ ]+:[ ]*([^\n]*)")
KEY_LINE = re.compile(r"[ ]*(?:-[ ]+)*([A-Za-z_][\w-]*):(?:[ \t\n]|\Z)")
OPENING = {
    yaml.ValueToken: "",
    yaml.BlockEntryToken: "",
    yaml.FlowEntryToken: "",
    yaml.FlowSequenceStartToken: "[",
    yaml.FlowMappingStartToken: "{",
}
CLOSING = {yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken}
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


class Fault(Struct, frozen=True):
    """A syntax error: the parser's own words and places, and what it had read before.

    `value` is where the value begins that the error is in, `collection` the flow collection that
    holds it (`{` or `[`), opened at `opened`, and `last` the last token that ends before the error.
    """

    source: Source
    problem: str
    context: str
    at: int
    since: int
    value: int
    collection: str
    opened: int
    last: Any

    @property
    def first_on_line(self) -> bool:
        return not self.source.text[line_at(self.source.text, self.at)[0] : self.at].strip()

    def same_line(self, position: int) -> bool:
        return "\n" not in self.source.text[position : self.at]

    def found(self, start: int, reason: str, hint: str, end: int | None = None) -> Problem:
        place = self.source.place(start, end)
        return Problem("yaml-invalid", f"This is not valid YAML: {reason}.", place, hint)

    def requoted(self, start: int, reason: str) -> Problem:
        hint = f"Put quotation marks around the whole text. {self.rewrite(start)}"
        return self.found(start, reason, hint, value_end(self.source.text, start, self.collection))

    def rewrite(self, start: int) -> str:
        return requoted(self.source, start, self.collection)


def diagnose(source: Source, error: yaml.MarkedYAMLError, tokens: Iterable[Any]) -> Problem:
    """The problem that a reader can act on. `tokens` are the text's, up to where they fail."""
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    at = mark.index if mark else 0
    kept, opened = read_before(at, tokens)
    fault = Fault(
        source,
        problem=error.problem or "",
        context=error.context or "",
        at=at,
        since=context.index if context else at,
        value=value_before(source.text, kept),
        collection=source.text[opened : opened + 1] if opened >= 0 else "",
        opened=opened,
        last=kept[-1] if kept else None,
    )
    for check in CHECKS:
        if found := check(fault):
            return found
    reason = " ".join((fault.problem or fault.context or "it cannot be read").split()).rstrip(".")
    return fault.found(
        at, reason, "Check the indentation and the quotation marks here and on the line above."
    )


def read_before(at: int, tokens: Iterable[Any]) -> tuple[list[Any], int]:
    """The last tokens before the error, and where the open flow collection begins, or -1."""
    kept: deque[Any] = deque(maxlen=TOKENS_KEPT)
    opened: list[int] = []
    try:
        for token in tokens:
            if token.start_mark.index >= at or token.end_mark.index > at:
                break
            if OPENING.get(type(token)):
                opened.append(token.start_mark.index)
            elif type(token) in CLOSING and opened:
                opened.pop()
            if token.end_mark.index > token.start_mark.index:
                kept.append(token)
    except yaml.YAMLError:
        pass
    return list(kept), opened[-1] if opened else -1


def value_before(text: str, kept: list[Any]) -> int:
    """Where the value begins that was being read after the last of the tokens."""
    depth = 0
    start = 0
    for token in reversed(kept):
        if type(token) in CLOSING:
            depth += 1
        elif type(token) in OPENING:
            if depth == 0:
                start = token.end_mark.index
                break
            depth -= bool(OPENING[type(token)])
    while start < len(text):
        if text[start] == "#":
            start = line_at(text, start)[1]
        elif text[start] not in " \t\n":
            break
        else:
            start += 1
    return start


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


CHECKS: tuple[Callable[[Fault], Problem | None], ...] = (
    stray_line,
    tab,
    odd_space,
    unclosed_quotation,
    escape,
    cut_above,
    loose_colon,
    colon_in_text,
    no_key,
    unclosed_bracket,
    marker,
    text_after_value,
    indentation,
)
"""In the order in which they know best; the first that finds its slip tells of it."""
