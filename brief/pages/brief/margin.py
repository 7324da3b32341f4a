"""The margin without a script: which notes stand in one pile, so that the text is not torn apart.

A pile is one box beside as many blocks as its notes are likely to need. Notes are laid out by the
browser and never lie on each other; what is estimated here is only where a new pile may begin level
with its words. Where the estimate is off, a note stands some lines too high, or a small gap opens.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, zip_longest

from msgspec import Struct

from brief.content.document import Document, Piece, Run, Tag
from brief.content.markdown import PICTURE_TAG
from brief.pages.brief.highlight import block_of, block_starts, row
from brief.pages.brief.statement import StatementView

SPAN = 9
"""The most blocks that a pile takes notes of, and may stand beside if others follow it."""
DRIFT = 1000
"""How far a note may stand below its block before the text waits for it, at most."""
EARLY = 30
"""How far a note may stand above its block rather than open a gap."""

SHORT = 5
"""How many lines a note has, at least, of which fewer are shown until it is looked at."""
LATE = 66
"""How far a note may stand below its words before those above it are shortened, in pixels."""

# The theme's type, in pixels and in characters to a line.
LINE, LINE_LENGTH, BLOCK_MARGIN, PICTURE = 33, 64, 20, 320
NOTE_LINE, NOTE_LENGTH, NOTE_MARGIN, LINK_LENGTH = 22, 38, 20, 30
SOURCE_GAP = " · "


class NoteGroup(Struct, frozen=True):
    """The notes of one block, and the classes that name its row.

    `short` are those, by id, that push others below their words.
    """

    row: str
    statements: tuple[StatementView, ...]
    short: frozenset[str]


class Pile(Struct, frozen=True):
    """Groups of notes one below the other, and the classes that name their rows."""

    row: str
    groups: tuple[NoteGroup, ...]


def piles(document: Document, views: Sequence[StatementView]) -> tuple[Pile, ...]:
    """The notes by the block that their words begin in, and the blocks by pile."""
    blocks = document.blocks
    starts = block_starts(blocks)
    groups: dict[int, list[StatementView]] = {}
    heights: dict[int, int] = {}
    for view in views:
        if view.number is not None:
            index = block_of(starts, view.statement.spans[0][0])
            groups.setdefault(index, []).append(view)
            heights[index] = heights.get(index, 0) + note_height(view)
    text = [block_height(document.text, each) for each in blocks]
    piled = pile_up(text, heights)
    short = crowding(document, [0, *accumulate(text)], starts, groups)
    return tuple(
        Pile(
            row(pile[0]) + spanning(below[0] - pile[0] if below else None),
            tuple(NoteGroup(row(index), tuple(groups[index]), short) for index in pile),
        )
        for pile, below in zip_longest(piled, piled[1:])
    )


def crowding(
    document: Document,
    tops: Sequence[int],
    starts: list[tuple[int, int]],
    groups: Mapping[int, Sequence[StatementView]],
) -> frozenset[str]:
    """The notes for which others would wait too long, if each stands level with its words."""
    short: set[str] = set()
    waited: list[StatementView] = []  # Notes without a gap between them, each looked at once,
    bottom = 0  # and where the last one ends.
    for index, views in groups.items():
        start = starts[bisect_right(starts, index, key=lambda each: each[1]) - 1][0]
        for view in views:
            before = view.statement.spans[0][0] - start
            words = tops[index] + before // LINE_LENGTH * LINE
            if bottom <= words:
                waited.clear()
            elif bottom - words > LATE:
                short |= {
                    each.id
                    for each in waited
                    if note_height(each) > SHORT * NOTE_LINE + NOTE_MARGIN
                }
                waited.clear()
            waited.append(view)
            bottom = max(bottom, words) + note_height(view)
    return frozenset(short)


def spanning(rows: int | None) -> str:
    """The class for a pile beside some blocks, one being the rule, or beside all that follow."""
    return "" if rows == 1 else f" s{min(SPAN, rows or 0)}"


def pile_up(blocks: Sequence[int], notes: Mapping[int, int]) -> list[list[int]]:
    """The blocks that have notes, by pile, from the heights of all blocks and of their notes."""
    result: list[list[int]] = []
    text, bottom = 0, 0
    for index, height in enumerate(blocks):
        if index in notes:
            drift = bottom - text
            if result and -EARLY < drift < DRIFT and index - result[-1][0] < SPAN:
                result[-1].append(index)
            else:
                result.append([index])
                text = bottom = max(text, bottom)
            bottom += notes[index]
        text += height
    return result


def block_height(text: str, block: Sequence[Piece]) -> int:
    runs = [piece for piece in block if isinstance(piece, Run)]
    written = text[runs[0].start : runs[-1].end] if runs else ""
    lines = sum(-(-len(line) // LINE_LENGTH) for line in written.split("\n"))
    pictures = sum(piece.html == PICTURE_TAG for piece in block if isinstance(piece, Tag))
    return lines * LINE + pictures * PICTURE + BLOCK_MARGIN


def note_height(view: StatementView) -> int:
    sources = sum(len(source.title) + len(SOURCE_GAP) for source in view.sources)
    lines = bool(view.by) + bool(view.tags) + math.ceil(sources / NOTE_LENGTH)
    if note := view.statement.note:
        lines += math.ceil(len(note.text) / NOTE_LENGTH)
    for link in view.links:
        lines += math.ceil((len(link.quote) + len(link.speaker_name) + LINK_LENGTH) / NOTE_LENGTH)
    for former in view.statement.formerly:
        lines += math.ceil((len(former.quote) + LINK_LENGTH) / NOTE_LENGTH)
    return lines * NOTE_LINE + NOTE_MARGIN
