"""Where a selector's text stands, exactly, in a normalised text.

A quotation that leaves words out (`[...]`, `…`) is found by its pieces, in their order. Nothing is
ever chosen among several places: prefix, suffix and occurrence decide, or nobody does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.anchor.normalise import Normalised, normal
from brief.content.sidecar import Selector

ELISION = re.compile(r"\s*(?:\[\s*\.{3}\s*\]|\(\s*\.{3}\s*\)|\.{3})\s*")
FIRST_UNSPACED = 0x0E00
"""From here on, most scripts put no spaces between words (Thai, CJK)."""

CHAIN_LIMIT = 100

Chain = tuple[tuple[int, int], ...]
"""The spans of the pieces of one occurrence, in the normalised text."""


def find(text: Normalised, selector: Selector) -> list[Chain]:
    """Every place that the selector names: none, one, or several where nothing decides.

    The quotation as written is looked for first, and by its pieces only where it does not stand
    so. Of a long list, only the first hundred.
    """
    quote = normal(selector.quote).strip()
    chains = list(chains_of(text.text, [quote])) if quote else []
    if not chains:
        pieces = [piece for piece in ELISION.split(quote) if piece]
        if pieces and pieces != [quote]:
            chains = list(chains_of(text.text, pieces))
    if selector.prefix or selector.suffix:
        prefix = normal(selector.prefix).strip()
        suffix = normal(selector.suffix).strip()
        return [
            chain
            for chain in chains
            if text.text[: chain[0][0]].rstrip().endswith(prefix)
            and text.text[chain[-1][1] :].lstrip().startswith(suffix)
        ]
    chains = [chain for chain in chains if not any(cuts_word(text.text, *span) for span in chain)]
    if selector.occurrence is not None:
        return chains[selector.occurrence - 1 : selector.occurrence]
    return chains


def chains_of(text: str, pieces: list[str]) -> Iterator[Chain]:
    """Each way to place the pieces one after another, at most `CHAIN_LIMIT` of them."""
    found = [occurrences(text, piece) for piece in pieces]
    count = 0
    stack: list[Chain] = [((start, start + len(pieces[0])),) for start in reversed(found[0])]
    while stack and count < CHAIN_LIMIT:
        chain = stack.pop()
        if len(chain) == len(pieces):
            count += 1
            yield chain
            continue
        piece = pieces[len(chain)]
        following = [start for start in found[len(chain)] if start >= chain[-1][1]]
        stack += [(*chain, (start, start + len(piece))) for start in reversed(following)]


def occurrences(text: str, piece: str) -> list[int]:
    starts = []
    start = text.find(piece)
    while start >= 0:
        starts.append(start)
        start = text.find(piece, start + 1)
    return starts


def cuts_word(text: str, start: int, end: int) -> bool:
    """Whether the span begins or ends inside of a word."""
    return (start > 0 and joined(text[start - 1], text[start])) or (
        end < len(text) and joined(text[end - 1], text[end])
    )


def joined(left: str, right: str) -> bool:
    return (
        left.isalnum()
        and right.isalnum()
        and ord(left) < FIRST_UNSPACED
        and ord(right) < FIRST_UNSPACED
    )
