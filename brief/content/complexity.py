"""How much of what takes the parser long a text may have. No article or note has so much.

Signs are counted before anything is parsed. What few signs may stand for is counted on the way:
the cells of tables, and the steps by which quotations and lists within one another are read, line
by line at each level.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_inline import StateInline

CELLS_LIMIT = 100_000
STEPS_LIMIT = 210_000
NOTE_STEPS_LIMIT = 50_000
"""Two for each line and four for each item, as many again at each level, and more where that is
deep: a list that is not nested may have all the lines that a text may have.
"""
DEEP = 10
"""At how many levels a step begins to count twice, three times, and so on."""


class TooComplex(Exception):
    """A text is not parsed any further; `line`, from 0, is how far it was."""

    def __init__(self, line: int, said: str) -> None:
        self.line = line
        self.said = said
        super().__init__(said)


LABELS_LIMIT = 10
"""How many labels of links may be looked for within one another; no text needs as many."""


class Limit(NamedTuple):
    """The `most` that there may be of some `signs`, and `what` they are.

    A text has no more than a `share` of its length of them either, but for a few: many small
    articles would else take as long as one that has too many.
    """

    signs: str
    most: int
    what: str
    share: float = 1


FREE = 400
"""How many of such signs a text may have whatever its length."""

LIMITS = (
    # Each may begin a link, whose end is looked for.
    Limit("[", 20_000, "opening brackets", 1 / 4),
    # Each may be a heading or an item.
    Limit("\n", 50_000, "lines"),
    # Each is a token of its own, which is paired with another.
    Limit("*_~", 50_000, "signs of emphasis (*, _ or ~)", 1 / 2),
    # Each may be a link or a tag.
    Limit("<", 50_000, "signs “<”"),
)


class Excess(NamedTuple):
    """What there is too much of: `text` is the number of the text that has most of it."""

    text: int
    position: int
    """Where in that text the first one is."""
    said: str


def excess(texts: Sequence[str]) -> Excess | None:
    """What some texts, which are read one after another, have too much of in all, if anything."""
    size = sum(map(len, texts))
    for signs, most, what, share in LIMITS:
        counts = [sum(map(text.count, signs)) for text in texts]
        limit = min(most, FREE + int(size * share))
        if (count := sum(counts)) > limit:
            text = counts.index(max(counts))
            position = min(at for sign in signs if (at := texts[text].find(sign)) >= 0)
            where = "" if limit == most else ", in a text of this length"
            return Excess(text, position, f"{count:,} {what}; the limit is {limit:,}{where}")
    return None


def limit_labels(parser: MarkdownIt) -> None:
    """Let a parser look for the end of a label only where that is not too deep in others.

    Deeper, what is left of the paragraph has no link that begins there, as where the parser's own
    limit of nesting is reached: at each bracket it would look as deep as that.
    """

    def label(state: StateInline, silent: bool) -> bool:
        if silent and state.level > LABELS_LIMIT and state.src[state.pos] in "[!":
            state.pos = state.posMax
            return True
        return False

    parser.inline.ruler.before("link", "labels", label)


def limit_tables(parser: MarkdownIt) -> None:
    """Let a parser read tables, as long as a text has not too many cells.

    A row need not spell its cells: one sign may stand for thousands.
    """
    follows: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    parser.block.ruler.at("table", limited_table, follows)
    parser.enable("table")


def limited_table(state: StateBlock, first: int, limit: int, silent: bool) -> bool:
    if not table(state, first, limit, True):
        return False
    if silent:
        return True
    # The line below the head has as many cells as each row, and may have a sign at each end.
    columns = max(1, state.src.count("|", state.bMarks[first + 1], state.eMarks[first + 1]) - 1)
    known = state.env.get("cells", 0)
    end = min(limit, first + 1 + (CELLS_LIMIT - known) // columns)
    if end > first + 1:
        table(state, first, end, False)
        state.env["cells"] = known + columns * (state.line - first - 1)
    if end <= first + 1 or (state.line == end < limit and not state.isEmpty(end)):
        raise TooComplex(first, f"more than {CELLS_LIMIT:,} cells in its tables, also empty ones")
    return True


def limit_steps(parser: MarkdownIt, most: int) -> None:
    """Let a parser give up where it has begun to look at a line more often than it may."""

    def step(state: StateBlock, first: int, limit: int, silent: bool) -> bool:
        state.env["steps"] = steps = state.env.get("steps", 0) + 1 + state.level // DEEP
        if steps > most:
            raise TooComplex(first, "too many lines in quotations and lists within one another")
        return False

    everywhere: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("table", "steps", step, everywhere)
