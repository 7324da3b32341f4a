"""The quotation that stands for a brief where there is room for one."""

from __future__ import annotations

from brief.site import Brief, Statement


def most_telling(brief: Brief) -> Statement | None:
    """The verbatim quotation with the longest note; without notes, the first one."""
    quotations = [each for each in brief.statements if each.kind == "quotation"]
    return max(quotations, key=note_length, default=None)


def note_length(statement: Statement) -> int:
    return len(statement.note.text) if statement.note else 0
