"""One change to a YAML text, which leaves every other character of it as it was.

Comments, order, quotation marks and spacing outside of what is changed stay. Each change is read
back before it is given out: what parses to anything but the old values with the change is refused.
A file with anchors, aliases or tags is never changed, since one value may be meant in two places.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cached_property

import yaml

from brief.formats import yaml_write
from brief.formats.decode import File
from brief.formats.laid_out import laid_out
from brief.formats.nodes import (
    LOADER,
    Mapping,
    Node,
    Scalar,
    Sequence,
    parsed,
)
from brief.formats.values import is_null
from brief.formats.yaml_data import Path, data_of, plain, value_at, with_value, without
from brief.formats.yaml_tree import (
    Edit,
    Member,
    YamlTree,
    members,
    spaced,
)
from brief.formats.yaml_write import Value

COMMENT = re.compile("#[^\n]*")
DOCUMENT_END = re.compile(r"^\.\.\.(?!\S)", re.MULTILINE)
TABBED = re.compile(r"^ *\t[ \t]*", re.MULTILINE)


def set_value(file: File, path: Path, value: Value, order: Iterable[str] = ()) -> File:
    """The file with the value at a path changed, or added to the mapping that it belongs to.

    A new key is put behind those that come before it in `order`, else at the end. Raises
    `EditRefused`.
    """
    tree = EditableTree(file)
    *above, last = path
    parent = tree.find(tuple(above))
    if parent is None and above:
        return set_value(file, tuple(above), {str(last): value}, order)
    if isinstance(parent, Mapping):
        if parent.entries or not above:
            edits = tree.set_key(parent, str(last), value, tuple(order))
        else:
            edits = tree.filled(tuple(above), {str(last): value})
    elif isinstance(parent, Sequence) and isinstance(last, int):
        edits = tree.revised(None, parent.items[last], value, tree.dash_column(parent))
    else:
        edits = tree.filled(tuple(above), {str(last): value})
    return tree.changed(edits, with_value(tree.data, path, plain(value)))


def set_values(file: File, path: Path, values: dict[str, Value], order: Iterable[str] = ()) -> File:
    """The file with the values of some keys of the mapping at a path, new ones at its end.

    Where there is no such mapping, it is put behind what comes before it in `order`. Raises
    `EditRefused`.
    """
    if not values:
        return file
    tree = EditableTree(file)
    node = tree.find(path)
    if node is None and path:
        return set_value(file, path, dict(values), order)
    if isinstance(node, Mapping) and node.entries:
        edits = [
            edit for name, value in values.items() for edit in tree.set_key(node, name, value, ())
        ]
    else:
        edits = tree.filled(path, dict(values))
    data = tree.data
    for name, value in values.items():
        data = with_value(data, (*path, name), plain(value))
    return tree.changed(edits, data)


def insert_item(file: File, path: Path, index: int, value: Value) -> File:
    """The file with an item more in the sequence at a path, as number `index` from 0.

    The sequence is made where there is none. Raises `EditRefused`.
    """
    return insert_items(file, path, [(index, value)])


def insert_items(file: File, path: Path, items: list[tuple[int, Value]]) -> File:
    """The file with items more in the sequence at a path, each before number `index` from 0.

    The numbers are those of the items that are there, in rising order. The sequence is made where
    there is none. Raises `EditRefused`.
    """
    tree = EditableTree(file)
    node = tree.find(path)
    values = [value for _, value in items]
    if node is None:
        return set_value(file, path, values)
    if isinstance(node, Sequence) and node.items:
        edits = [edit for index, value in items for edit in tree.inserted(node, index, value)]
    elif isinstance(node, Sequence) or is_null(node):
        edits = tree.filled(path, values)
    else:
        raise tree.refusal("A list is expected here.", node.start)
    after = value_at(tree.data, path) or []
    assert isinstance(after, list)
    for index, value in reversed(items):
        after = [*after[:index], plain(value), *after[index:]]
    return tree.changed(edits, with_value(tree.data, path, after))


def append_comments(file: File, lines: list[str]) -> File:
    """The file with lines of comment, each with its `#`, at its end. Raises `EditRefused`."""
    if not lines:
        return file
    tree = EditableTree(file)
    end = len(tree.text)
    begin = "" if not end or tree.text.endswith("\n") else "\n"
    return tree.changed([Edit(end, end, begin + "".join(f"{line}\n" for line in lines))], tree.data)


def comments(text: str) -> list[str]:
    """The comments of a YAML text that can be read, in order, each from its `#` on."""
    found: list[str] = []
    position = 0
    for token in yaml.scan(parsed(text), Loader=LOADER):
        found += COMMENT.findall(text, position, token.start_mark.index)
        position = token.end_mark.index
    return [*found, *COMMENT.findall(text, position)]


def remove_value(file: File, path: Path) -> File:
    """The file without the entry at a path. Raises `EditRefused`."""
    tree = EditableTree(file)
    *above, last = path
    parent = tree.find(tuple(above))
    if isinstance(parent, Mapping) and str(last) in parent.entries:
        edits = tree.removed(parent, list(parent.entries).index(str(last)))
    elif isinstance(parent, Sequence) and isinstance(last, int) and last < len(parent.items):
        edits = tree.removed(parent, last)
    else:
        raise tree.refusal("There is no such entry.", 0)
    if isinstance(parent, Mapping | Sequence) and len(members(parent)) == 1 and above:
        edits += tree.emptied(tuple(above), parent)
    return tree.changed(edits, without(tree.data, path))


class EditableTree(YamlTree):
    """A text with the edits that change its nodes."""

    @cached_property
    def is_json(self) -> bool:
        """Whether the text is JSON, which it stays: that has no plain text."""
        try:
            json.loads(self.text)
        except ValueError:
            return False
        return True

    def flow(self, value: Value) -> str:
        """A value on one line, as the rest of the text is written."""
        if self.is_json:
            return json.dumps(value, ensure_ascii=self.text.isascii())
        return yaml_write.flow(value)

    # Changes of one value.

    def revised(self, key: Scalar | None, node: Node, value: Value, column: int) -> list[Edit]:
        """The edits that give a node another value, as small as can be.

        `column` is that of the keys, or of the dashes, of what the node belongs to.
        """
        if data_of(node) == plain(value):
            return []
        if isinstance(node, Mapping) and isinstance(value, dict) and value and node.entries:
            return self.revised_mapping(node, value)
        if isinstance(node, Sequence) and isinstance(value, list) and value and node.items:
            return self.revised_sequence(node, value)
        end = self.end_of(Member(node.start, node))
        flow = not self.leads_line(key.start if key else node.start)
        if flow or (self.is_flow(node) and not isinstance(value, str)):
            mark = self.style(node)
            if isinstance(value, str) and mark in {"'", '"'} and not self.is_json:
                written = yaml_write.quoted(value, mark)
            else:
                written = self.flow(value)
            return [Edit(node.start, end, spaced(self.text, node, written))]
        if isinstance(node, Scalar) and isinstance(value, str):
            if key and (kept := self.on_its_lines(key, node, value, column)):
                return [Edit(node.start, end, kept)]
            style = self.style(node)
            first, *more = yaml_write.scalar_lines("", value, column, style)
            written = "\n".join([spaced(self.text, node, first.lstrip()), *more])
            return [Edit(node.start, end, written)]
        if key is None:
            first, *more = yaml_write.item(value, column)
            return [Edit(node.start, end, "\n".join([first.removeprefix("- "), *more]))]
        lead = self.text[key.start : key.end]
        return [Edit(key.start, end, "\n".join(yaml_write.entry(lead, value, column)))]

    def on_its_lines(self, key: Scalar, node: Scalar, value: str, column: int) -> str:
        """What is written of a text on several lines, with another value on the same lines.

        Empty where it can't be written so, or where a line would be too long.
        """
        written = self.text[node.start : self.end_of(Member(node.start, node))]
        mark = self.style(node)
        if "\n" not in written or self.is_json:
            return ""
        if mark in {"'", '"'}:
            made = f"{mark}{laid_out(written[1:-1], yaml_write.quoted(value, mark)[1:-1])}{mark}"
        elif mark:
            head, break_, body = written.partition("\n")
            made = f"{head}{break_}{laid_out(body, value)}"
        else:
            made = laid_out(written, value)
        longest = max(yaml_write.WIDTH, *map(len, written.split("\n")))
        if mark != "|" and any(len(line) > longest for line in made.split("\n")):
            return ""
        alone = f"{' ' * column}x{self.text[key.end : node.start]}{made}\n"
        try:
            return made if yaml.load(alone, LOADER) == {"x": value} else ""
        except yaml.YAMLError:
            return ""

    def style(self, node: Node) -> str:
        """The sign with which a text begins that is not plain: a quotation mark, `|`, or `>`."""
        is_plain = not isinstance(node, Scalar) or node.plain or node.start == node.end
        return "" if is_plain else self.text[node.start]

    def revised_mapping(self, node: Mapping, value: dict[str, Value]) -> list[Edit]:
        edits = []
        column = self.column(node.start)
        for position, (name, (key, child)) in enumerate(node.entries.items()):
            if name in value:
                edits += self.revised(key, child, value[name], column)
            else:
                edits += self.removed(node, position)
        order = tuple(value)
        for name in value:
            if name not in node.entries:
                edits += self.added_key(node, name, value[name], order)
        return edits

    def revised_sequence(self, node: Sequence, value: list[Value]) -> list[Edit]:
        def spelt(items: Iterable[object]) -> list[str]:
            return [json.dumps(each, sort_keys=True) for each in items]

        edits = []
        before, after = spelt(map(data_of, node.items)), spelt(map(plain, value))
        for what, i, i_end, j, j_end in SequenceMatcher(None, before, after, False).get_opcodes():
            if what == "equal":
                continue
            both = min(i_end - i, j_end - j)
            for n in range(both):
                column = self.dash_column(node)
                edits += self.revised(None, node.items[i + n], value[j + n], column)
            for n in range(i + both, i_end):
                edits += self.removed(node, n)
            for n in range(j + both, j_end):
                edits += self.inserted(node, i + both, value[n])
        return edits

    # Changes of what there is.

    def set_key(
        self, parent: Mapping, name: str, value: Value, order: tuple[str, ...]
    ) -> list[Edit]:
        if name not in parent.entries:
            return self.added_key(parent, name, value, order)
        key, node = parent.entries[name]
        return self.revised(key, node, value, self.column(parent.start))

    def added_key(
        self, parent: Mapping, name: str, value: Value, order: tuple[str, ...]
    ) -> list[Edit]:
        before = order[: order.index(name)] if name in order else tuple(parent.entries)
        known = [n for n, each in enumerate(parent.entries) if each in before]
        key = self.flow(name) if self.is_json else yaml_write.scalar(name)
        if self.is_flow(parent):
            written = f"{key}: {self.flow(value)}"
        else:
            written = "\n".join(yaml_write.entry(key, value, self.column(parent.start)))
        return self.put(parent, known[-1] + 1 if known else 0, written)

    def inserted(self, parent: Sequence, index: int, value: Value) -> list[Edit]:
        if self.is_flow(parent):
            return self.put(parent, index, self.flow(value))
        neighbour = members(parent)[max(0, index - 1)]
        lead = self.text[self.begin_of(parent, neighbour) : neighbour.start]
        dash = lead if lead.strip(" ") == "-" else "- "
        lines = yaml_write.item(value, self.dash_column(parent), dash)
        return self.put(parent, index, "\n".join(lines))

    def put(self, parent: Mapping | Sequence, index: int, written: str) -> list[Edit]:
        """A new member of a collection that has some, before number `index`."""
        known = members(parent)
        if self.is_flow(parent):
            if not known:
                return [Edit(parent.start + 1, parent.start + 1, written)]
            if index < len(known):
                start = known[index].start
                return [Edit(start, start, f"{written}, ")]
            end = self.end_of(known[-1])
            lead = self.text[self.line_start(known[-1].start) : known[-1].start]
            own_line = len(known) > 1 and not lead.strip()
            return [Edit(end, end, f",\n{lead}{written}" if own_line else f", {written}")]
        pad = " " * self.column(parent.start)
        gap = "\n" * self.blank_lines(parent, index)
        if index == 0:
            start = self.begin_of(parent, known[0])
            if isinstance(parent, Sequence) and not self.leads_line(start):
                raise self.refusal("Begin this list on a line of its own.", start)
            if isinstance(parent, Sequence):
                start = self.with_comments(start)
            return [Edit(start, start, f"{written}\n{gap}{pad}")]
        end = self.after(parent, index - 1)
        return [Edit(end, end, f"\n{gap}{pad}{written}")]

    def with_comments(self, dash: int) -> int:
        """Where the comments begin that are right above an item, and begin where its dash does."""
        lead = f"{self.text[self.line_start(dash) : dash]}#"
        start = self.line_start(dash)
        while start and self.text[(above := self.line_start(start - 1)) :].startswith(lead):
            start = above
        return start + len(lead) - 1

    def after(self, parent: Mapping | Sequence, index: int) -> int:
        """The end of the last line of a member, with the comments that are indented below it."""
        if isinstance(parent, Sequence):
            member = Member(parent.items[index].start, parent.items[index])
        else:
            member = members(parent)[index]
        end = self.line_end(self.end_of(member))
        column = self.column(parent.start)
        while end < len(self.text):
            line = self.text[end + 1 : self.line_end(end + 1)]
            if not (line.lstrip().startswith("#") and len(line) - len(line.lstrip()) > column):
                break
            end = self.line_end(end + 1)
        return end

    def blank_lines(self, parent: Mapping | Sequence, index: int) -> int:
        """How many empty lines the members beside a new one have between them."""
        known = members(parent)
        if len(known) < 2:
            return 0
        second = min(max(index, 1), len(known) - 1)
        beside = known[second - 1 : second + 1]
        # Actors are apart as annotations are; what is said of one of them is not.
        if isinstance(parent, Mapping) and not all(isinstance(e.node, Mapping) for e in beside):
            return 0
        between = self.text[self.after(parent, second - 1) : self.begin_of(parent, known[second])]
        return min(1, between.split("#")[0].count("\n") - 1) if between.count("\n") > 1 else 0

    def filled(self, path: Path, value: Value) -> list[Edit]:
        """The edits that give an empty collection, or nothing at all, its first member."""
        node = self.find(path)
        if not path:
            assert isinstance(value, dict)
            return self.first_entries(yaml_write.mapping(value, 0))
        parent = self.find(path[:-1])
        assert node is not None
        if not isinstance(parent, Mapping) or self.is_flow(parent):
            return [Edit(node.start, node.end, spaced(self.text, node, self.flow(value)))]
        column = self.column(parent.start)
        first, *more = yaml_write.entry("", value, column)
        start = node.start
        while node.end > node.start and self.text[start - 1] == " ":
            start -= 1
        cut = [Edit(start, node.end, "")] if node.end > node.start else []
        if first == ":":
            end = self.line_end(node.end)
            return [*cut, Edit(end, end, "\n" + "\n".join(more))]
        return [Edit(start, node.end, "\n".join([first.removeprefix(":"), *more]))]

    def first_entries(self, lines: list[str]) -> list[Edit]:
        """The edits that give a file without entries its first lines, below its comments."""
        end = DOCUMENT_END.search(self.text)
        start = end.start() if end else len(self.text)
        if self.root is None:
            # The parser takes no tab before a comment, once the file is not of these alone.
            cuts = [Edit(*found.span(), "") for found in TABBED.finditer(self.text, 0, start)]
        elif is_null(self.root) or self.root == Mapping(self.root.start, self.root.end):
            cuts = [Edit(self.root.start, self.root.end, "")]
        else:
            raise self.refusal("A mapping is expected here.", self.root.start)
        begun = cuts[-1].start if cuts and cuts[-1].end == start else start
        lead = "" if begun == 0 or self.text[begun - 1] == "\n" else "\n"
        return [*cuts, Edit(start, start, lead + "\n".join(lines) + "\n")]

    def removed(self, parent: Mapping | Sequence, index: int) -> list[Edit]:
        known = members(parent)
        member = known[index]
        end = self.end_of(member)
        if self.is_flow(parent):
            return [self.removed_in_flow(parent, index)]
        begin = self.begin_of(parent, member)
        start = self.line_start(begin)
        last = self.line_end(end)
        if self.text[start:begin].strip():
            # The first key is on the line of a dash.
            if index + 1 < len(known):
                following = known[index + 1].start
                if not self.text[end:following].strip():
                    return [Edit(begin, following, "")]
            return [Edit(begin, end, "")]
        if isinstance(parent, Sequence):
            last = self.after(parent, index)
        if last < len(self.text):
            return [Edit(start, last + 1, "")]
        return [Edit(max(0, start - 1), last, "")]

    def removed_in_flow(self, parent: Mapping | Sequence, index: int) -> Edit:
        known = members(parent)
        start, end = known[index].start, self.end_of(known[index])
        line = self.line_start(start)
        if index + 1 < len(known):
            following = known[index + 1].start
            comma = self.text.find(",", end) + 1
            if "\n" in self.text[comma:following] and self.text[line:start].strip():
                following = comma
            return Edit(start, following, "")
        closed_below = "\n" in self.text[end : parent.end]
        if index and closed_below and not self.text[line:start].strip():
            return Edit(line - 1, end, "")
        return Edit(self.end_of(known[index - 1]) if index else start, end, "")

    def emptied(self, path: Path, parent: Mapping | Sequence) -> list[Edit]:
        """What stands for a collection that has lost its last member."""
        above = self.find(path[:-1])
        if self.is_flow(parent) or not isinstance(above, Mapping):
            return []
        key, _ = above.entries[str(path[-1])]
        end = self.text.index(":", key.end) + 1
        return [Edit(end, end, " []" if isinstance(parent, Sequence) else " {}")]
