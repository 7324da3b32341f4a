"""A quotation copied from an article's file, without its Markdown."""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.anchor.normalise import BREAK
from brief.content.markdown import parse_markdown
from brief.problems import Source

LENGTH_LIMIT = 10_000
"""A longer quotation is not read as Markdown: some texts cost the parser seconds."""

SIGNS = re.compile(r"[*_`~\[\]<>#&\\|]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
LABELLED = re.compile(r"\[([^\[\]]*)\]\[[^\[\]]*\]")
"""A link whose address is at the end of the file."""
SHORTCUT = re.compile(r"\[([^\[\]^]*\w[^\[\]]*)\](?!\()")
"""A link that is named as its address is at the end of the file."""
REST = re.compile(
    r"\]\([^()\s]*(?:\s+\"[^\"]*\")?\)?"  # The address of a link whose text begins before.
    r"|\[(?![^\]]*\])"  # The beginning of a link whose address comes after.
    r"|(?<!\S)\|(?!\S)"  # The edge of a table's cell.
    r"|(?<!\w)(?:\*+|~~|`+|_+)|(?:\*+|~~|`+|_+)(?!\w)"
)
BLOCK = re.compile(r"^\s*(>|(?:[-+*]|#{1,6}|\d+[.)])(?=\s))", re.MULTILINE)
"""What may begin an item, a heading or a quotation, and may be of the words: “3. May”, “> 5”."""


class Unmarked(NamedTuple):
    """The words that a reader sees of a quotation in Markdown, if it may be that: no form if not.

    The later forms are without the signs whose partners are not in the quotation: nobody cuts a
    file where its markup ends. What begins a block is a sign only where one begins in the article
    too: by the sign with which the quotation `begins`, if any, and at `blocks` places behind it.
    """

    forms: tuple[str, ...] = ()
    begins: str = ""
    blocks: int = 0


def unmarked(quote: str) -> Unmarked:
    if len(quote) > LENGTH_LIMIT or not SIGNS.search(quote):
        return Unmarked()
    document, _ = parse_markdown(Source("", quote))
    labelled = LABELLED.sub(r"\1", document.text)
    rest = REST.sub("", labelled)
    first = BLOCK.match(quote)
    return Unmarked(
        (document.text, rest, SHORTCUT.sub(r"\1", rest)),
        begins=first[1] if first and not BLOCK.match(document.text) else "",
        blocks=len(BREAK.findall(document.text)) if BLOCK.search(quote) else 0,
    )
