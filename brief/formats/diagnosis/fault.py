"""Where the parser could not go on, and what it had read before."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any

import yaml
from msgspec import Struct

from brief.formats.quoting import line_at, requoted, value_end
from brief.problems import Problem, Source

TOKENS_KEPT = 64
"""How many tokens before the error are looked at: more than the line of the error has."""
OPENING = {
    yaml.ValueToken: "",
    yaml.BlockEntryToken: "",
    yaml.FlowEntryToken: "",
    yaml.FlowSequenceStartToken: "[",
    yaml.FlowMappingStartToken: "{",
}
CLOSING = {yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken}


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
