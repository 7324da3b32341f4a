"""A text that was rewritten, laid out as it was before: its lines, and the marks that are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

WORD_OR_SPACE = re.compile(r"(\s+)")
CURLY = {"'": "‘’", '"': "“”„"}
"""What an editor means who types the straight mark."""


def laid_out(before: str, after: str, alike: Callable[[str], str] = str) -> str:
    """The words of `after`, on the lines on which `before` has what is around them.

    Words that are `alike` by a form of them stay as they were written before, and new ones have
    straight marks where all was written with them. What surrounds the whole text stays.
    """
    lead = before[: len(before) - len(before.lstrip())]
    trail = before[len(before.rstrip()) :] if before.strip() else ""
    words, gaps = parted(before)
    new, new_gaps = parted(as_typed(before, after))
    pairs = dict(paired([*map(alike, words)], [*map(alike, new)]))
    parts: list[str] = []
    last = 0
    for index, word in enumerate(new):
        own = pairs.get(index)
        if own is not None and alike(words[own]) == alike(word):
            word = words[own]
        if index:
            here = last if own is None else own
            broken = [gap for gap in gaps[last:here] if "\n" in gap]
            stays = own is not None and own == last + 1
            parts.append(broken[0] if broken else gaps[last] if stays else new_gaps[index - 1])
        parts.append(word)
        last = last if own is None else own
    return f"{lead}{''.join(parts)}{trail}"


def parted(text: str) -> tuple[list[str], list[str]]:
    """The words of a text, and the white space between each two of them."""
    pieces = WORD_OR_SPACE.split(text.strip())
    return pieces[::2], pieces[1::2]


def paired(before: list[str], after: list[str]) -> Iterator[tuple[int, int]]:
    """The numbers of new words, each with that of the old one in whose place it is."""
    for _, i, i_end, j, j_end in SequenceMatcher(None, before, after, False).get_opcodes():
        yield from zip(range(j, j_end), range(i, i_end), strict=False)


def as_typed(before: str, after: str) -> str:
    """A text with straight quotation marks and apostrophes where another one has no others."""
    for straight, curly in CURLY.items():
        if straight in before and not any(mark in before for mark in curly):
            after = after.translate(dict.fromkeys(map(ord, curly), straight))
    return after
