"""Words that turn a statement and were added at its edge: they belong to what it is now."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.anchor.outcome import Span
from brief.anchor.realign.substance import Change, Substance

TURNING = frozenset({Substance.NEGATION, Substance.TURN})
REACH = 60
"""How many signs from an edge such a word is looked for."""
MOST = 3
"""How many words there are at most from it to the edge, where it begins or ends a quotation."""
EDGE = re.compile(r"[\"“”„‟«»‹›「」『』‘.!?…:;()\[\]\n]|(?<!\w)['’]|['’](?!\w)")
WORD = re.compile(r"\w[\w'’-]*")


def with_added(text: str, spans: tuple[Span, ...], changes: Iterable[Change]) -> tuple[Span, ...]:
    """Spans of the text with those words of the `changes` that turn them and are just beside them.

    With “No” before it, “boats sank” says the opposite: somebody who takes it over wants that, too.
    """
    wanted = {each.new.casefold() for each in changes if each.kind in TURNING and each.new}
    if not wanted or not spans:
        return spans
    start, end = spans[0][0], spans[-1][1]
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    first = start - reach_before(before, wanted)
    last = end + reach_behind(after, wanted)
    if len(spans) == 1:
        return ((first, last),)
    return ((first, spans[0][1]), *spans[1:-1], (spans[-1][0], last))


def reach_before(text: str, wanted: Iterable[str]) -> int:
    """How far before the end of a text one of the wanted words is; 0 where none is near."""
    edges = [each.end() for each in EDGE.finditer(text)]
    begin = edges[-1] if edges else 0
    words = [*WORD.finditer(text, begin)][-MOST:]
    is_whole = bool(words) and not text[begin : words[0].start()].strip()
    for count, word in enumerate(reversed(words), 1):
        first = count == 1 or (is_whole and count == len(words))
        if first and word.group().casefold() in wanted:
            return len(text) - word.start()
    return 0


def reach_behind(text: str, wanted: Iterable[str]) -> int:
    """How far behind the beginning of a text one of the wanted words ends."""
    edge = EDGE.search(text)
    end = edge.start() if edge else len(text)
    words = [*WORD.finditer(text, 0, end)][: MOST + 1]
    for count, word in enumerate(words[:MOST], 1):
        last = count == 1 or count == len(words)
        if last and word.group().casefold() in wanted:
            return word.end()
    return 0
