"""Footnotes, `[^1]` and `[^1]: …`: found, so that they are no part of the words around them."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

MARK, OPEN, CLOSE = "footnote_mark", "footnote_open", "footnote_close"
"""The types of the tokens of a mark in the text, and around a footnote's own text.

`content` is the mark as the source has it.
"""

REFERENCE = re.compile(r"\[\^([^\s\[\]^]+)\](?!\()")
DEFINITION = re.compile(r"\[\^([^\s\[\]^]+)\]:")
WITHIN = re.compile(r"\^\[[^\[\]\n]*\]?")
"""A footnote that is written where it belongs, as Pandoc has it: `^[its text]`."""
INDENT = 4
"""By how much the further blocks of a footnote are indented."""


def footnotes(parser: MarkdownIt) -> None:
    """Let a parser find footnotes; without it they are text, and some definitions links."""
    follows: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    parser.block.ruler.before("reference", "footnote", footnote_block, follows)
    parser.inline.ruler.before("link", "footnote", footnote_inline)


def footnote_block(state: StateBlock, first: int, limit: int, silent: bool) -> bool:
    """A footnote's own text: what follows the mark and, indented, the blocks below it."""
    start = state.bMarks[first] + state.tShift[first]
    found = DEFINITION.match(state.src, start, state.eMarks[first])
    if found is None or state.is_code_block(first):
        return False
    if silent:
        return True
    state.env.setdefault("footnotes", set()).add(found[1].casefold())
    token = state.push(OPEN, "div", 1)
    token.content = found.group().removesuffix(":")
    token.map = [first, first + 1]
    before = (state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType)
    rest = state.src[found.end() : state.eMarks[first]]
    state.bMarks[first] = found.end()
    state.tShift[first] = len(rest) - len(rest.lstrip())
    state.blkIndent += INDENT
    state.sCount[first] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, first, limit)
    state.blkIndent -= INDENT
    state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType = before
    token.map[1] = state.line
    state.push(CLOSE, "div", -1)
    return True


def footnote_inline(state: StateInline, silent: bool) -> bool:
    """A mark: one that a footnote has or, as nothing else is written so, a number."""
    found = REFERENCE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not found[1].isdecimal() and found[1].casefold() not in state.env.get("footnotes", ()):
        return False
    if not silent:
        state.push(MARK, "sup", 0).content = found.group()
    state.pos = found.end()
    return True
