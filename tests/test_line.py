"""The line of a brief, with one actor's words lit: every place is lit once, and none is lost."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from brief.content.article import Article
from brief.content.document import Document
from brief.pages.line import LENGTH, Bars, lit_bars, marked
from brief.problems import Place
from brief.site import Actor, Brief, Statement

NAMES = ("ann", "bob", "cy")
places = st.tuples(st.integers(0, 990), st.integers(1, 200)).map(
    lambda each: (each[0], min(sum(each), LENGTH))
)
said = st.lists(st.tuples(st.sampled_from(NAMES), places), max_size=12)


def drawn(bars: Bars) -> list[tuple[int, int]]:
    """From where to where each bar of a path goes, in its order."""
    found = re.findall(r"M(\d+) 0h(\d+)v12h-\d+z", bars.path)
    return [(int(start), int(start) + int(length)) for start, length in found]


@given(said)
def test_what_is_not_ones_own_is_unlit_and_what_two_say_is_both(
    said: list[tuple[str, tuple[int, int]]],
) -> None:
    actors = {name: Actor(name, name, colour="rose") for name in NAMES}
    text = Document("x" * LENGTH, b"")
    article = Article("content/a.md", "a", None, text)  # type: ignore[arg-type]
    statements = (
        Statement(str(number), "quotation", (span,), "", Place("content/a.yaml"), actor=name)
        for number, (name, span) in enumerate(said)
    )
    known = marked(Brief(article, tuple(statements), actors))
    units: dict[str, set[int]] = {name: set() for name in NAMES}
    for name, (start, end) in said:
        start = min(start, LENGTH - 4)
        units[name].update(range(start, max(start + 4, end)))
    for name in NAMES:
        bars = {each.colour: drawn(each) for each in lit_bars(known, actors[name])}
        others = set().union(*(units[each] for each in NAMES if each != name))
        expected = {"": others, "rose": units[name]}
        assert bars.keys() == {colour for colour, each in expected.items() if each}
        for colour, spans in bars.items():
            assert {unit for span in spans for unit in range(*span)} == expected[colour]
            assert all(before[1] < after[0] for before, after in pairwise(spans))
