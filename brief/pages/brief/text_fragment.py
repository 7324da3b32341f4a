"""The address of exact words on a web page: a text fragment.

WICG Scroll To Text Fragment (https://wicg.github.io/scroll-to-text-fragment/):
`#:~:text=start,end`, one directive per stretch of text.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

WHOLE_WORDS = 10
"""The most words that are named in full; of longer stretches, the first and the last few are."""
EDGE_WORDS = 4


def text_fragment(url: str, stretches: Iterable[str]) -> str:
    """The web address `url`, leading to these stretches of the page's text.

    A fragment that the address has already is kept. Words at a paragraph's end are joined to the
    next one's by the range form only, as a plain match cannot cross blocks.
    """
    directives = [directive(text) for text in stretches if text.strip()]
    if not directives:
        return url
    join = "" if "#" in url else "#"
    return f"{url}{join}:~:" + "&".join(directives)


def directive(text: str) -> str:
    blocks = [block.split() for block in text.split("\n\n") if block.strip()]
    words = [word for block in blocks for word in block]
    if len(blocks) == 1 and len(words) <= WHOLE_WORDS:
        return f"text={encode(words)}"
    start, end = blocks[0][:EDGE_WORDS], blocks[-1][-EDGE_WORDS:]
    return f"text={encode(start)},{encode(end)}"


def encode(words: Iterable[str]) -> str:
    # The syntax keeps "-", "," and "&" for itself; `quote` leaves the first of them.
    return quote(" ".join(words), safe="").replace("-", "%2D")
