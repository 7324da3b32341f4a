"""YAML text to a tree of nodes, each with its range in the text.

The tree is built from the parser's events, so that depth, aliases and size are known before
anything is composed: libyaml's own composer crashes on deep input, and every loader keeps the last
of two equal keys in silence. No scalar is resolved here: what a value means is the schema's matter,
and a `NO` or a `1.10` that the schema calls text stays as it was written.

YAML 1.1: https://yaml.org/spec/1.1/
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

import yaml
from msgspec import Struct, field

from brief.formats.decode import FORBIDDEN
from brief.formats.diagnosis import diagnose
from brief.formats.quoting import flow_bracket, requoted
from brief.formats.shorten import shorten
from brief.problems import Problem, Severity, Source

DEPTH_LIMIT = 24
SIZE_LIMIT = 200_000
EXPANSION_LIMIT = 1_000
"""The most nodes that all the aliases of one file may stand for."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

UNPRINTABLE = re.compile(f"[\0\r\ud800-\udfff]|{FORBIDDEN.pattern}")
TAG = re.compile(r"!\S*")
COMMENTS = r"(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:#[^\n]*)?"
BLANK = re.compile(
    rf"{COMMENTS}(?:^---(?!\S){COMMENTS})?(?:^\.\.\.(?!\S){COMMENTS})*", re.MULTILINE
)
"""Nothing but comments, between the marks of a document's begin and end at most."""
TEXT_TAGS = ("tag:yaml.org,2002:str", None)


class Scalar(Struct):
    """A scalar as written: `plain` tells `12` from `"12"`. The range is `[start, end)`."""

    start: int
    end: int
    value: str
    plain: bool


class Sequence(Struct):
    start: int
    end: int
    items: list[Node] = field(default_factory=list)


class Mapping(Struct):
    """Entries in the order of the file, keyed by text, with the key's own node."""

    start: int
    end: int
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


class Open(Struct):
    """A collection whose end is still to come, and the key that waits for its value."""

    node: Sequence | Mapping
    anchor: str | None
    count: int
    key: Scalar | None = None


def loader(text: str) -> Any:
    """A parser of the text, whose marks count its code points."""
    return LOADER(parsed(text))


def parsed(text: str) -> str:
    """What a parser is given: it takes one byte order mark away, and doesn't count it."""
    return f"\ufeff{text}" if text.startswith("\ufeff") else text


def compose(source: Source) -> tuple[Node | None, list[Problem]]:
    """The tree of the text's only document, or None where it is empty or broken."""
    composer = Composer(source)
    try:
        return composer.document(loader(source.text).get_event), composer.problems
    except NodesRefused:
        pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = mark.index if mark else 0
        if "nesting depth" in (error.problem or ""):
            composer.problems.append(too_deep(source, position))
            return None, composer.problems
        tokens = yaml.scan(parsed(source.text), Loader=LOADER)
        composer.problems.append(diagnose(source, error, tokens))
    except yaml.reader.ReaderError as error:
        code = ord(error.character) if isinstance(error.character, str) else error.character
        composer.problems.append(
            Problem(
                "character-forbidden",
                f"The character U+{code:04X} is not allowed in YAML.",
                source.place(error.position),
                "Remove it.",
            )
        )
    return None, composer.problems


def end_of_last(node: Sequence | Mapping) -> int:
    """Where the last entry of a block ends."""
    if isinstance(node, Sequence):
        return node.items[-1].end if node.items else node.end
    if not node.entries:
        return node.end
    key, child = next(reversed(node.entries.values()))
    return max(key.end, child.end)


class NodesRefused(Exception):
    """The problem is reported; the rest of the file isn't looked at."""


class Composer:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.anchored_texts: dict[str, tuple[int, str]] = {}
        self.nodes = 0
        self.expanded = 0

    def document(self, next_event: Callable[[], Any]) -> Node | None:
        """The root, from the parser's events up to the end of the stream."""
        root: Node | None = None
        # The parser takes neither a tab before a comment nor an end without a begin.
        if BLANK.fullmatch(self.source.text):
            return None
        documents = 0
        stack: list[Open] = []
        while not isinstance(event := next_event(), yaml.StreamEndEvent):
            node: Node
            start: int = event.start_mark.index
            end: int = event.end_mark.index
            if isinstance(event, yaml.ScalarEvent):
                self.check_tag(event, stack)
                node = Scalar(start, end, event.value, not event.style)
                # The file's own characters are known to be good; an escape may stand for any.
                if event.style == '"':
                    self.check_text(node)
                if event.anchor:
                    self.anchors[event.anchor] = (node, 1)
                    if node.plain:
                        self.anchored_texts[event.anchor] = (start, self.collection(stack))
            elif isinstance(event, yaml.AliasEvent):
                node = self.alias(event, stack)
            elif isinstance(event, yaml.CollectionStartEvent):
                self.check_tag(event, stack)
                kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Sequence
                opened = kind(start, end)
                stack.append(Open(opened, event.anchor, self.nodes))
                if len(stack) > DEPTH_LIMIT:
                    self.problems.append(too_deep(self.source, opened.start))
                    raise NodesRefused
                continue
            elif isinstance(event, yaml.CollectionEndEvent):
                closed = stack.pop()
                node = closed.node
                # A block ends where the next thing begins, behind comments that are not its own.
                node.end = end if start < end else end_of_last(node)
                if closed.anchor:
                    self.anchors[closed.anchor] = (node, self.nodes - closed.count + 1)
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.refuse(
                        "yaml-documents",
                        "A second YAML document begins here.",
                        start,
                        "Keep one document in a file: remove the line “---”.",
                    )
                continue
            else:
                continue
            self.nodes += 1
            if self.nodes > SIZE_LIMIT:
                self.refuse(
                    "file-too-large",
                    f"This file has more than {SIZE_LIMIT:,} values.",
                    node.start,
                    "Split it.",
                )
            if stack:
                self.attach(stack[-1], node)
            else:
                root = node
        self.check_anchors()
        return root

    def attach(self, parent: Open, node: Node) -> None:
        """Put the node into its parent; a mapping's key waits there for its value."""
        if isinstance(parent.node, Sequence):
            parent.node.items.append(node)
        elif parent.key is None:
            parent.key = self.key(node)
        else:
            key, parent.key = parent.key, None
            earlier = parent.node.entries.setdefault(key.value, (key, node))[0]
            if earlier is not key:
                first = self.source.place(earlier.start)
                self.problems.append(
                    Problem(
                        "key-duplicate",
                        f"The key “{shorten(key.value)}” is here a second time; "
                        f"it is first on line {first.line}.",
                        self.source.place(key.start, key.end),
                        "Remove one of the two; where they belong to two entries of a list, begin "
                        "each entry with “- ”.",
                    )
                )

    def key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            self.refuse(
                "yaml-unsupported",
                "A key must be text.",
                node.start,
                "Put quotation marks around it.",
            )
        if node.plain and node.value == "<<":
            self.refuse(
                "yaml-unsupported",
                "Merge keys (<<) are not supported.",
                node.start,
                "Write the entries out.",
            )
        return node

    def alias(self, event: Any, stack: list[Open]) -> Node:
        name = event.anchor
        if any(opened.anchor == name for opened in stack):
            self.refuse(
                "yaml-alias",
                f"The alias *{name} is inside of what it names.",
                event.start_mark.index,
                "Write the value out.",
            )
        if name not in self.anchors:
            self.refuse(
                "yaml-alias",
                f"The alias *{name} names nothing: no value is marked &{name}.",
                event.start_mark.index,
                "If the text begins with an asterisk, put quotation marks around it. "
                + self.requoted(event, stack),
            )
        node, size = self.anchors[name]
        self.anchored_texts.pop(name, None)
        self.expanded += size
        self.nodes += size - 1
        if self.expanded > EXPANSION_LIMIT:
            self.refuse(
                "yaml-alias",
                f"The aliases of this file repeat more than {EXPANSION_LIMIT:,} values.",
                event.start_mark.index,
                "Write the values out.",
            )
        return node

    def check_tag(self, event: Any, stack: list[Open]) -> None:
        if event.tag not in TEXT_TAGS:
            hint = "Remove it."
            if isinstance(event, yaml.ScalarEvent):
                hint = (
                    "If the text begins with an exclamation mark, put quotation marks around it. "
                    + self.requoted(event, stack)
                )
            self.refuse(
                "yaml-unsupported",
                f"The tag {self.tag_at(event.start_mark.index)} is not allowed.",
                event.start_mark.index,
                hint,
            )

    def tag_at(self, position: int) -> str:
        match = TAG.search(self.source.text, position)
        return shorten(match.group()) if match else "!"

    def check_anchors(self) -> None:
        """A warning for each text whose first word is an anchor that no alias names."""
        for name, (start, collection) in self.anchored_texts.items():
            self.problems.append(
                Problem(
                    "value-cut",
                    f"“&{shorten(name)}” is not read as part of this text: it is an anchor to "
                    "YAML, and no alias names it.",
                    self.source.place(start, start + len(name) + 1),
                    "If the text begins with it, put quotation marks around it. "
                    + requoted(self.source, start, collection),
                    Severity.WARNING,
                )
            )

    def requoted(self, event: Any, stack: list[Open]) -> str:
        return requoted(self.source, event.start_mark.index, self.collection(stack))

    def collection(self, stack: list[Open]) -> str:
        """The bracket of the flow collection that is being read, if it is one."""
        return flow_bracket(self.source.text, stack[-1].node.start) if stack else ""

    def check_text(self, node: Scalar) -> None:
        match = UNPRINTABLE.search(node.value)
        if match:
            self.refuse(
                "character-forbidden",
                f"The character U+{ord(match.group()):04X} cannot be shown on a page.",
                node.start,
                "Remove it.",
            )

    def refuse(self, code: str, message: str, position: int, hint: str) -> NoReturn:
        self.problems.append(Problem(code, message, self.source.place(position), hint))
        raise NodesRefused


def too_deep(source: Source, position: int) -> Problem:
    return Problem(
        "yaml-nested",
        f"This is nested more than {DEPTH_LIMIT} levels deep.",
        source.place(position),
        "Flatten it.",
    )
