"""Items of a long sequence, each edited as a file of its own."""

from __future__ import annotations

from difflib import SequenceMatcher

from brief.formats.decode import File
from brief.formats.nodes import Sequence
from brief.formats.yaml_data import Path, value_at, with_value
from brief.formats.yaml_edit import EditableTree
from brief.formats.yaml_tree import Edit, Member


class Items:
    """The items of a sequence, each of which can be changed as a text of its own.

    So a change costs as much as its item is long, and not as its file. All that are changed are
    put back, and read back, at once.
    """

    def __init__(self, file: File, path: Path) -> None:
        """Raises `EditRefused` where nothing in the file can be changed."""
        self.tree = EditableTree(file)
        self.path = path
        node = self.tree.find(path)
        self.sequence = node if isinstance(node, Sequence) else Sequence(0, 0)
        self.flow = self.tree.is_flow(self.sequence)

    def range(self, index: int) -> tuple[int, int]:
        """From where to where an item is in the text: whole lines, where it has lines."""
        item = self.tree.find((*self.path, index))
        if item is None:
            raise self.tree.refusal("There is no such entry.", 0)
        member = Member(item.start, item)
        if self.flow:
            return item.start, self.tree.end_of(member)
        begin = self.tree.line_start(self.tree.begin_of(self.sequence, member))
        return begin, min(len(self.tree.text), self.tree.after(self.sequence, index) + 1)

    def line(self, index: int) -> int:
        """The line of the file on which an item begins, from 1."""
        return self.tree.source.place(self.range(index)[0]).line

    def alone(self, index: int) -> tuple[File, Path]:
        """An item as a text of its own, and the path of its value in that."""
        start, end = self.range(index)
        data = self.tree.text[start:end].encode()
        return File(self.tree.file.path, data), () if self.flow else (0,)

    def put_back(self, changed: dict[int, File]) -> File:
        """The file with other texts in place of some items. Raises `EditRefused`."""
        edits: list[Edit] = []
        items = value_at(self.tree.data, self.path)
        data = [*items] if isinstance(items, list) else []
        for index, file in changed.items():
            start, end = self.range(index)
            edits += line_edits(self.tree.text[start:end], file.data.decode(), start)
            data[index] = value_at(EditableTree(file).data, () if self.flow else (0,))
        return self.tree.changed(edits, with_value(self.tree.data, self.path, data))


def line_edits(before: str, after: str, start: int) -> list[Edit]:
    """The edits, by whole lines, that make one text of another which begins at `start`."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    begins = [start]
    for line in old:
        begins.append(begins[-1] + len(line))
    return [
        Edit(begins[i], begins[i_end], "".join(new[j:j_end]))
        for what, i, i_end, j, j_end in SequenceMatcher(None, old, new, False).get_opcodes()
        if what != "equal"
    ]
