"""Cells of a table, and what they were in the old text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from brief.anchor.cells import Cell
from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span
from brief.anchor.realign.alignment import Alignment

Column = tuple[tuple[Span, ...], Span | None, int]
"""A table's heads, a column's own, and how many cells a row has."""

ROWS = 2
"""The fewest rows of a table that tell where the cells of a row were."""


CANDIDATES = 3
"""How many steps from a column to another one are tried."""


class Tables:
    """Finds the old cells of those of a new text."""

    def __init__(
        self,
        alignment: Alignment,
        before: Normalised,
        after: Normalised,
        texts: tuple[str, str],
        cells: Sequence[Cell],
    ) -> None:
        self.old, self.new = alignment.old, alignment.new
        self.new_of, self.old_of = alignment.new_of, alignment.old_of
        self.before, self.after = before, after
        self.texts = texts
        self.cells = cells
        self.full: dict[tuple[tuple[Span, ...], int, int], bool] = {}
        self.columns: defaultdict[Column, list[Cell]] = defaultdict(list)
        for cell in cells:
            self.columns[cell.heads, cell.head, len(cell.row)].append(cell)
        self.steps: dict[tuple[Column, int], int | None] = {}

    def head_texts(self, cell: Cell, place: Span) -> tuple[str, str]:
        """What was the head of a cell's column, and what is; `place` is where the cell was."""
        if not cell.head:
            return "", ""
        places = [old for each in cell.heads if (old := self.old_place(each))]
        blocks = [self.old_block(each) for each in places]
        first = min(blocks, default=0)
        start = first + len(cell.heads)
        if sorted(blocks) != [*range(first, start)]:
            return self.cell_texts(cell.head)
        if not self.are_rows(cell, start):
            row = [number for number in map(self.old_number, cell.row) if number is not None]
            if row != sorted(row):
                return self.cell_texts(cell.head)
            was = sorted(places)[cell.heads.index(cell.head)]
            return self.texts[0][slice(*was)], self.texts[1][slice(*cell.head)]
        # Heads, or cells, may have changed places: one head was above the cell then.
        column = (self.old_block(place) - start) % cell.columns
        above = start - cell.columns + column
        if above < first:
            return self.cell_texts(cell.head)
        was = places[blocks.index(above)]
        return self.texts[0][slice(*was)], self.texts[1][slice(*cell.head)]

    def are_rows(self, cell: Cell, start: int) -> bool:
        """Whether the old table had as many cells in a row: from a block on, they make its rows."""
        if not cell.columns:
            return False
        key = cell.heads, cell.columns, start
        if key not in self.full:
            rows = {each.row for each in self.cells if each.heads == cell.heads}
            found = [
                {(number - start) // cell.columns for number in numbers}
                for row in rows
                if len(numbers := [*filter(None, map(self.old_number, row))]) > 1
            ]
            self.full[key] = 2 * sum(len(each) == 1 for each in found) >= len(found)
        return self.full[key]

    def row_texts(self, cell: Cell, place: Span) -> Iterator[tuple[str, str]]:
        """What was in each other cell of a cell's row, and what is; `place` is where it was."""
        own = self.old_block(place)
        for index, each in enumerate(cell.row):
            if each == cell.span:
                continue
            number, step = self.old_number(each), self.step(cell, index)
            beside = own + step
            if number is None or number == beside or not 0 <= beside < len(self.old.blocks):
                yield self.cell_texts(each)
            else:
                # It came from another row.
                was = self.before.original(*self.old.span(*self.old.blocks[beside]))
                yield self.texts[0][slice(*was)], self.texts[1][slice(*each)]

    def step(self, cell: Cell, index: int) -> int:
        """How many blocks from a cell another one of its row was: as in most rows of the table.

        Columns may have come, gone and changed places. Where rows differ, or one is left, which may
        be of two, it is as it is now.
        """
        column = cell.heads, cell.head, len(cell.row)
        if (column, index) not in self.steps:
            pairs = [
                (self.old_number(each.span), self.old_number(each.row[index]))
                for each in self.columns[column]
            ]
            self.steps[column, index] = step_of(
                [(own, other) for own, other in pairs if own is not None and other is not None],
                self.now(cell, index),
            )
        found = self.steps[column, index]
        return self.now(cell, index) if found is None else found

    def now(self, cell: Cell, index: int) -> int:
        return self.new_block(cell.row[index]) - self.new_block(cell.span)

    def new_block(self, span: Span) -> int:
        return self.new.block(self.new.within(*map(self.after.position, span))[0])

    def cell_texts(self, cell: Span) -> tuple[str, str]:
        """What was in a cell, if that is known, and what is in it."""
        now = self.texts[1][slice(*cell)]
        was = self.old_place(cell)
        return (self.texts[0][slice(*was)] if was else now), now

    def old_place(self, span: Span) -> Span | None:
        """The old block that a block of the new text was, or in whose place it is."""
        number = self.old_number(span)
        if number is None:
            return None
        return self.before.original(*self.old.span(*self.old.blocks[number]))

    def old_number(self, span: Span) -> int | None:
        """The number of that block."""
        tokens = self.new.within(*map(self.after.position, span))
        if tokens[0] >= tokens[1]:
            return None
        partners = [each for each in self.old_of[slice(*tokens)] if each >= 0]
        if partners:
            return self.old.block(partners[0])
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
        return next(free, None)

    def old_block(self, span: Span) -> int:
        return self.old.block(self.old.within(*map(self.before.position, span))[0])


def step_of(pairs: Sequence[tuple[int, int]], now: int) -> int | None:
    """How many blocks were between the cells of two columns, by which are in one row now.

    Names may have gone to other rows, be it each to the next one: what leads from most cells of
    one column to any of the other is the step, not what leads to those beside them now.
    """
    own, others = (sorted(each) for each in zip(*pairs, strict=True)) if pairs else ([], [])
    in_order = Counter(two - one for one, two in zip(own, others, strict=True))
    by_row = Counter(two - one for one, two in pairs)
    places = {*others}
    steps = dict.fromkeys(
        [now, *(step for each in (by_row, in_order) for step, _ in each.most_common(CANDIDATES))]
    )
    counts = {step: sum(one + step in places for one in own) for step in steps}
    best = max(counts, key=lambda step: counts[step])
    return best if len(pairs) >= ROWS and 2 * counts[best] > len(pairs) else None
