"""A YAML text with its nodes, and where they are in it: what is needed to change a part of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

import yaml

from brief.formats.decode import File, decode
from brief.formats.nodes import (
    Composer,
    Mapping,
    Node,
    NodesRefused,
    Scalar,
    Sequence,
    loader,
)
from brief.formats.yaml_data import Data, Path, data_of
from brief.problems import BriefError, Place, Source


class EditRefused(BriefError):
    """The text cannot be changed without the risk of losing something; it is as it was."""

    def __init__(self, message: str, place: Place | None = None) -> None:
        self.message = message
        self.place = place
        super().__init__(message, place)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class Edit(NamedTuple):
    """The range `[start, end)` of the text is replaced by `text`."""

    start: int
    end: int
    text: str


class YamlTree:
    """A text with its nodes, and the edits that change them."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.source, problems = decode(file)
        if problems:
            raise EditRefused(problems[0].message, problems[0].place)
        self.text = self.source.text
        self.root = self.compose(self.source)
        self.data = data_of(self.root)

    def compose(self, source: Source) -> Node | None:
        composer = Composer(source)
        try:
            root = composer.document(loader(source.text).get_event)
        except NodesRefused:
            root = None
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            position = mark.index if mark else 0
            raise self.refusal("This file is not valid YAML.", position) from error
        if composer.problems:
            problem = composer.problems[0]
            raise EditRefused(problem.message, problem.place)
        if composer.anchors:
            node = min((node for node, _ in composer.anchors.values()), key=lambda n: n.start)
            raise self.refusal("A file with YAML anchors (&, *) is not changed.", node.start)
        return root

    def refusal(self, message: str, position: int) -> EditRefused:
        return EditRefused(message, self.source.place(position))

    def find(self, path: Path) -> Node | None:
        """The node at a path; None where a mapping above it has no such key."""
        node: Node | None = self.root
        for step in path:
            if isinstance(node, Mapping):
                node = node.entries[str(step)][1] if str(step) in node.entries else None
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                child = node.items[step]
                # `[a: b]` holds a mapping without braces.
                if self.is_flow(node) and isinstance(child, Mapping) and not self.is_flow(child):
                    raise self.refusal("Put braces around this entry.", child.start)
                node = child
            else:
                return None
        return node

    def changed(self, edits: list[Edit], expected: Data) -> File:
        """The file with the edits, once it has been read back."""
        raw = self.file.data.decode()
        original = Offsets(raw)
        parts: list[str] = []
        done = 0
        for edit in sorted([*self.kept_end(edits), *edits], key=lambda each: each[:2]):
            written = edit.text.replace("\n", original.line_break)
            parts += [raw[done : original.at(edit.start)], written]
            done = max(done, original.at(edit.end))
        raw = "".join([*parts, raw[done:]])
        # A block whose text ends in a line break needs one behind it.
        for end in ("", original.line_break):
            after = File(self.file.path, (raw + end).encode())
            try:
                if YamlTree(after).data == expected:
                    return after
            except EditRefused:
                break
        start = min((edit.start for edit in edits), default=0)
        raise self.refusal("This place is written in a way that is not changed.", start)

    def kept_end(self, edits: list[Edit]) -> list[Edit]:
        """What keeps a block scalar that ends the file without a line break as it is."""
        last: Node | None = self.root
        while isinstance(last, Mapping | Sequence) and not self.is_flow(last) and members(last):
            last = members(last)[-1].node
        end = len(self.text)
        grows = any(edit.start == edit.end == end and edit.text for edit in edits)
        if not (grows and isinstance(last, Scalar) and self.is_block(last) and last.end == end):
            return []
        header = self.text[last.start : self.line_end(last.start)]
        if self.text.endswith("\n") or "-" in header.split("#")[0]:
            return []
        return [Edit(last.start + 1, last.start + 1 + header[1:2].count("+"), "-")]

    # Where things are.

    def is_flow(self, node: Node) -> bool:
        return not isinstance(node, Scalar) and self.text[node.start : node.start + 1] in {"[", "{"}

    def is_block(self, node: Scalar) -> bool:
        return not node.plain and self.text[node.start] in "|>"

    def line_start(self, position: int) -> int:
        return self.text.rfind("\n", 0, position) + 1

    def line_end(self, position: int) -> int:
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end

    def column(self, position: int) -> int:
        return position - self.line_start(position)

    def end_of(self, member: Member) -> int:
        """Where what is written of a member ends, without what follows on its line."""
        node = member.node
        if isinstance(node, Scalar):
            if node.start == node.end:
                return max(member.start, node.end)
            if self.is_block(node):
                end = node.start + len(self.text[node.start : node.end].rstrip(" \t\n"))
                header = self.text[node.start : self.line_end(node.start)].split("#")[0]
                if "+" in header:
                    end = max(end, node.end - (self.text[node.end - 1] == "\n"))
                return end
            return node.end
        if self.is_flow(node) or not members(node):
            return node.end
        return self.end_of(members(node)[-1])

    def begin_of(self, parent: Mapping | Sequence, member: Member) -> int:
        """Where a member begins: at its key, or at its dash."""
        if isinstance(parent, Mapping) or self.is_flow(parent):
            return member.start
        column, start = self.dash_column(parent), self.line_start(member.start)
        # A comment may be between the dash and what it begins; other dashes before it.
        while self.text[start + column : start + column + 1] != "-" and start > 0:
            start = self.line_start(start - 1)
        return start + column

    def dash_column(self, sequence: Sequence) -> int:
        return self.column(sequence.start)

    def leads_line(self, position: int) -> bool:
        """Whether nothing but dashes of lists comes before a position in its line."""
        return not self.text[self.line_start(position) : position].strip(" -")


class Offsets:
    """The way from an offset in decoded text back to the file's own characters."""

    def __init__(self, raw: str) -> None:
        self.before = int(raw.startswith("\ufeff"))
        breaks = list(re.finditer(r"\r\n?|\n", raw))
        self.line_break = breaks[0].group() if breaks else "\n"
        doubles = [match.start() for match in breaks if len(match.group()) == 2]
        self.shortened = [start - self.before - n for n, start in enumerate(doubles)]

    def at(self, offset: int) -> int:
        return offset + self.before + bisect_left(self.shortened, offset)


class Member(NamedTuple):
    """A value in a collection; `start` is that of its key, where it has one."""

    start: int
    node: Node


def members(node: Mapping | Sequence) -> list[Member]:
    if isinstance(node, Mapping):
        return [Member(key.start, child) for key, child in node.entries.values()]
    return [Member(child.start, child) for child in node.items]


def spaced(text: str, node: Node, written: str) -> str:
    """A value with a space before it where it follows its colon or dash at once."""
    return f" {written}" if node.start and text[node.start - 1] in ":-" else written
