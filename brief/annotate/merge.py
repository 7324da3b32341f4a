"""A change of a text made once more on another version of it, line by line, or not at all."""

from __future__ import annotations

from difflib import SequenceMatcher

from msgspec import Struct


class Hunk(Struct, frozen=True):
    """The lines `[start, end)` of a text are replaced by others."""

    start: int
    end: int
    lines: tuple[str, ...]


def hunks(before: list[str], after: list[str]) -> list[Hunk]:
    """What turns the lines `before` into those `after`; looked for between what both begin and
    end with."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        Hunk(head + i, head + i_end, tuple(new[j:j_end]))
        for what, i, i_end, j, j_end in matcher.get_opcodes()
        if what != "equal"
    ]


def merged(before: bytes, after: bytes, now: bytes) -> bytes | None:
    """`now` with the change from `before` to `after`; None where its lines are not as before.

    Lines are known again where they, and what is right before and behind them, are the same.
    """
    if now == before:
        return after
    lines = [text.decode().splitlines(keepends=True) for text in (before, after, now)]
    # Where a line of the old text is in the new one; the ends of both belong together.
    at = {0: 0} if lines[0][:1] == lines[2][:1] else {}
    end = len(lines[0])
    for block in SequenceMatcher(None, lines[0], lines[2], autojunk=False).get_matching_blocks():
        at.update({block.a + n: block.b + n for n in range(block.size)})
    at[end] = len(lines[2])
    result = lines[2]
    for hunk in reversed(hunks(lines[0], lines[1])):
        places = [at.get(line) for line in range(hunk.start, hunk.end)]
        if hunk.start < hunk.end:
            first, last = places[0], places[-1]
            if first is None or last is None or last - first != hunk.end - hunk.start - 1:
                return None
            result = [*result[:first], *hunk.lines, *result[last + 1 :]]
            continue
        first = at.get(hunk.start)
        above = at.get(hunk.start - 1)
        if above is not None:
            first = above + 1
        if first is None:
            return None
        result = [*result[:first], *hunk.lines, *result[first:]]
    return "".join(result).encode()
