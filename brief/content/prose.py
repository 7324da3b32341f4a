"""Whether lines that are shown as code are sentences: wire copy comes indented."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(r"[^\W_][.!?…؟۔]+[\"'”’»“)\]]*(?:\s|\Z)|[。！？]")
WORD = re.compile(r"[^\W\d_]{2,}")
FEWEST_WORDS = 4
FEWEST_LETTERS = 12
"""Of a script that puts no spaces between words."""
CODE = re.compile(
    r"[{}<>|\\=#$^~_@`]|\w\(|\w(?:[./]|::)[^\W\d]|;$|\);?$|--\w|^[-+*%&/!.]", re.MULTILINE
)
"""What programs, settings and commands are full of, and prose has next to none of."""


def looks_like_prose(text: str) -> bool:
    """Whether the lines read as sentences; where in doubt, they do not."""
    words = WORD.findall(text)
    enough = len(words) >= FEWEST_WORDS or sum(map(len, words)) >= FEWEST_LETTERS
    signs = len(CODE.findall(text))
    return bool(enough and SENTENCE_END.search(text) and signs * 12 <= len(words))
