"""HTML comments in Markdown: remarks for colleagues, which no reader is shown.

What a comment is, and where it ends, is as in CommonMark 0.31 (https://spec.commonmark.org/0.31.2/,
6.6 and 4.6); but what follows a comment on its last line is Markdown as all else.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

COMMENT = "html_comment"
"""The type of a comment's token: `content` is its source, and `meta["closed"]` if it has an end."""

OPEN = "<!--"
WHOLE = re.compile(r"<!--(?:-?>|.*?-->)", re.DOTALL)


def comments(parser: MarkdownIt) -> None:
    """Let a parser take comments for what they are; without it they are text."""
    follows: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote"]}
    parser.block.ruler.at("html_block", comment_block, follows)
    parser.inline.ruler.at("html_inline", comment_inline)
    parser.enable(["html_block", "html_inline"])


def comment_block(state: StateBlock, first: int, limit: int, silent: bool) -> bool:
    """A comment that begins a line, with or without text after its end on another."""
    start = state.bMarks[first] + state.tShift[first]
    if state.is_code_block(first) or not state.src.startswith(OPEN, start):
        return False
    if whole := WHOLE.match(state.src, start, state.eMarks[first]):
        if state.src[whole.end() : state.eMarks[first]].strip():
            return False  # A paragraph begins with it.
        last, end = first, whole.end()
    elif silent:
        return True
    else:
        last, end = end_of(state, first, limit)
    if silent:
        return True
    token = state.push(COMMENT, "", 0)
    token.map = [first, last + 1]
    token.content = state.src[start:end]
    token.meta = {"closed": token.content.endswith(">")}
    rest = state.src[end : state.eMarks[last]]
    if rest.strip():
        state.bMarks[last] = end
        state.tShift[last] = len(rest) - len(rest.lstrip())
        state.sCount[last] = state.blkIndent
        state.line = last
    else:
        state.line = last + 1
    return True


def end_of(state: StateBlock, first: int, limit: int) -> tuple[int, int]:
    """The line and the position where a comment of several lines ends, or what it is in."""
    last = first
    for line in range(first + 1, limit):
        if state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            break
        last = line
        found = state.src.find("-->", state.bMarks[line], state.eMarks[line])
        if found >= 0:
            return line, found + len("-->")
    return last, state.eMarks[last]


def comment_inline(state: StateInline, silent: bool) -> bool:
    """A comment within a text, of which the white space around it leaves no trace either."""
    if not state.src.startswith(OPEN, state.pos):
        return False
    whole = WHOLE.match(state.src, state.pos, state.posMax)
    end = whole.end() if whole else state.posMax
    if not silent:
        before = text_before(state)
        last = end == state.posMax or state.src[end] == "\n"
        if last and before is not None and before.type == "text":
            before.content = before.content.rstrip(" ")
        token = state.push(COMMENT, "", 0)
        token.content = state.src[state.pos : end]
        token.meta = {"closed": whole is not None, "before": before}
        if before is None or before.type.endswith("break") or ends_open(before):
            while end < state.posMax and state.src[end] == " ":
                end += 1
    state.pos = end
    return True


def ends_open(before: Token) -> bool:
    return before.type == "text" and before.content.endswith(" ")


def text_before(state: StateInline) -> Token | None:
    """What comes before a comment, other comments left out; None where the text begins."""
    if state.pending:
        state.pushPending()
    last = state.tokens[-1] if state.tokens else None
    return last.meta["before"] if last and last.type == COMMENT else last
