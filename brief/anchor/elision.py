"""Where a quotation leaves words out, if its ellipses are not the article's own."""

from __future__ import annotations

import re
from typing import NamedTuple

DOTS = r"\.(?: ?\.){2,}"
BRACKETED = r"[\[({〔【/] ?\.(?: ?\.)+ ?[\])}〕】/]"
ENDING = ".,;:!?\u037e\u0589\u060c\u061b\u061f\u06d4\u0964\u0965\u1362、。"
"""What ends a sentence or its part, in many scripts."""

ELLIPSIS = re.compile(rf" ?(?:{BRACKETED}|{DOTS})[{ENDING}]* ?")
"""`...`, `. . .`, `....`, `[...]`, `(..)`, with what ends the sentence that was left out."""

DOTS_OF_ELLIPSIS = 3

Range = tuple[int, int]


class Elided(NamedTuple):
    """A normalised quotation and the ranges of it that are words; between them are ellipses.

    A block of the article `begins` there by this sign, and so many `blocks` begin behind that.
    """

    quote: str
    ranges: tuple[Range, ...]
    begins: str = ""
    blocks: int = 0

    @property
    def has_ellipsis(self) -> bool:
        return self.ranges != ((0, len(self.quote)),)

    def piece(self, first: int, last: int) -> str:
        """The words from one range to another, with the ellipses between."""
        return self.quote[self.ranges[first][0] : self.ranges[last][1]]

    def before(self, index: int) -> str:
        """The ellipsis before a range; maybe empty before the first and after the last."""
        start = self.ranges[index - 1][1] if index else 0
        end = self.ranges[index][0] if index < len(self.ranges) else len(self.quote)
        return self.quote[start:end]

    def may_end_sentence(self, index: int) -> bool:
        """Whether the ellipsis after a range may begin with the full stop of its sentence."""
        ellipsis = self.before(index + 1).strip()
        # Six are the ellipsis of Chinese, and no full stop.
        return ellipsis.startswith(".") and ellipsis.count(".") % DOTS_OF_ELLIPSIS > 0


def elided(quote: str) -> Elided:
    """The quotation, split at its ellipses. A range without a letter is part of an ellipsis."""
    ranges = []
    start = 0
    for match in ELLIPSIS.finditer(quote):
        ranges.append((start, match.start()))
        start = match.end()
    ranges.append((start, len(quote)))
    return Elided(
        quote,
        tuple((a, b) for a, b in ranges if any(map(str.isalnum, quote[a:b]))),
    )
