"""Cells of a table, and what they were in the old text."""

from __future__ import annotations

from brief.anchor.cells import Cell
from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span
from brief.anchor.realign.alignment import Alignment


class Tables:
    """Finds the old cells of those of a new text."""

    def __init__(
        self,
        alignment: Alignment,
        before: Normalised,
        after: Normalised,
        texts: tuple[str, str],
    ) -> None:
        self.old, self.new = alignment.old, alignment.new
        self.new_of, self.old_of = alignment.new_of, alignment.old_of
        self.before, self.after = before, after
        self.texts = texts

    def head_texts(self, cell: Cell, place: Span) -> tuple[str, str]:
        """What was the head of a cell's column, and what is; `place` is where the cell was."""
        if not cell.head:
            return "", ""
        places = [old for each in cell.heads if (old := self.old_place(each))]
        blocks = [self.old_block(each) for each in places]
        first = min(blocks, default=0)
        in_place = [*range(first, first + len(cell.heads))]
        if blocks == in_place or sorted(blocks) != in_place:
            return self.cell_texts(cell.head)
        # The heads changed places: the one above the cell was in its column then.
        column = (self.old_block(place) - first) % len(blocks)
        was = places[blocks.index(first + column)]
        return self.texts[0][slice(*was)], self.texts[1][slice(*cell.head)]

    def cell_texts(self, cell: Span) -> tuple[str, str]:
        """What was in a cell, if that is known, and what is in it."""
        now = self.texts[1][slice(*cell)]
        was = self.old_place(cell)
        return (self.texts[0][slice(*was)] if was else now), now

    def old_place(self, span: Span) -> Span | None:
        """The old block that a block of the new text was, or in whose place it is."""
        tokens = self.new.within(*map(self.after.position, span))
        if tokens[0] >= tokens[1]:
            return None
        partners = [each for each in self.old_of[slice(*tokens)] if each >= 0]
        if partners:
            number = self.old.block(partners[0])
        else:
            before = self.old_of[tokens[0] - 1] if tokens[0] else -1
            after = self.old_of[tokens[1]] if tokens[1] < len(self.new) else -1
            beside = [
                *([self.old.block(before) + 1] if before >= 0 else []),
                *([self.old.block(after) - 1] if after >= 0 else []),
            ]
            free = (
                each
                for each in beside
                if 0 <= each < len(self.old.blocks)
                and max(self.new_of[slice(*self.old.blocks[each])]) < 0
            )
            found = next(free, None)
            if found is None:
                return None
            number = found
        return self.before.original(*self.old.span(*self.old.blocks[number]))

    def old_block(self, span: Span) -> int:
        return self.old.block(self.old.within(*map(self.before.position, span))[0])
