"""A quotation copied from an article's file, without its Markdown."""

from __future__ import annotations

import re

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


def unmarked(quote: str) -> tuple[str, ...]:
    """The words that a reader sees of a quotation in Markdown, if it may be that.

    The later forms are without the signs whose partners are not in the quotation: nobody cuts a
    file where its markup ends.
    """
    if len(quote) > LENGTH_LIMIT or not SIGNS.search(quote):
        return ()
    document, _ = parse_markdown(Source("", quote))
    labelled = LABELLED.sub(r"\1", document.text)
    rest = REST.sub("", labelled)
    return document.text, rest, SHORTCUT.sub(r"\1", rest)
