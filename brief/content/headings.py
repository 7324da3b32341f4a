"""The ids of headings: those that GitHub gives the same file, or that the file gives itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from brief.formats.urls import is_segment

ATTRIBUTE = r"(?:\.[\w-]+|[\w-]+=(?:\"[^\"]*\"|[^\s{}]+))"
OWN_ID = re.compile(
    rf"(?<!\\)\{{:?[ \t]*(?:{ATTRIBUTE}[ \t]+)*#([^\s{{}}]+)(?:[ \t]+{ATTRIBUTE})*[ \t]*\}}"
    r"(?=(?:[ \t]*<!--.*?-->)*[ \t]*$)"
)
"""What gives a heading an id: `{#votes}`, or `{: #votes .wide}`, of which the class is dropped."""
KEPT = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"})
"""The categories of characters that GitHub leaves in an id."""


class Heading(NamedTuple):
    """A heading's id and its place; `explicit` if the file gives the id."""

    id: str
    line: int
    column: int
    explicit: bool


def headings(parser: MarkdownIt) -> None:
    """Let a parser take the id at the end of a heading."""
    parser.core.ruler.before("inline", "heading_id", heading_ids)


def heading_ids(state: StateCore) -> None:
    for opening, inline in zip(state.tokens, state.tokens[1:], strict=False):
        found = OWN_ID.search(inline.content) if opening.type == "heading_open" else None
        if found and is_segment(found[1].replace(".", "").replace(":", "")):
            opening.meta = {"id": found[1], "source": found.group().rstrip()}
            rest = inline.content[found.end() :]
            inline.content = f"{inline.content[: found.start()].rstrip()}{rest.rstrip()}"


class Ids:
    """Gives each heading of a file an id of its own."""

    def __init__(self, explicit: Iterable[str]) -> None:
        """`explicit` are the ids that the file gives: no other heading gets one of them."""
        self.given = dict.fromkeys(explicit, 0)

    def of(self, text: str) -> str:
        """The id of the next heading, by its text; empty where that has no letter or digit."""
        word = slug(text)
        if not any(map(str.isalnum, word)):
            return ""
        name = word
        while name in self.given:
            self.given[word] += 1
            name = f"{word}-{self.given[word]}"
        self.given[name] = 0
        return name


def slug(text: str) -> str:
    """A heading's text as GitHub makes an id of it (its html-pipeline, TableOfContentsFilter)."""
    lower = text.strip().lower()
    return "".join(
        "-" if character == " " else character
        for character in lower
        if character in " -" or unicodedata.category(character) in KEPT
    )


def text_of(tokens: Iterable[Token]) -> str:
    """The text of a heading."""
    return "".join(
        each.content for each in tokens if each.type in {"text", "text_special", "code_inline"}
    )
