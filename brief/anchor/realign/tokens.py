"""A text as the words and signs that are aligned."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import chain, repeat
from math import sqrt
from operator import add

from brief.anchor.index import RANGES, starts
from brief.anchor.normalise import Normalised
from brief.anchor.realign.stops import SENTENCE_END, is_stop

SIGNS = (
    r"!-/:-@\[-^`{-~\u00a1-\u00bf\u055a-\u055f\u0589\u060c\u061b\u061f\u066a-\u066d\u06d4"
    r"\u0964\u0965\u2010-\u205e"
)
"""Punctuation, roughly: what is none of it is part of a word."""

SHORT = r"[^\W\d_](?:[^\W\d_]?\.[^\W\d_]){1,6}(?![^\W\d_])\.?"
"""An abbreviation with points; of longer runs each would be looked through to its end."""
TOKEN = re.compile(rf"\d+(?:[.,]\d+)+|{SHORT}|[^\s{SIGNS}{RANGES}]+|\S")
"""A number, “U.S.”, a word, a sign, or a character where no spaces part words."""

SIGN = re.compile(rf"[{SIGNS}]|[\u3000-\u3004\u3008-\u303f\uff00-\uff0f]")

MARKS = frozenset('"“”„«»‹›「」『』')
"""Quotation marks."""

SIGN_WEIGHT = 0.1
SPACELESS_WEIGHT = 0.4
"""A character says less than a word."""

Range = tuple[int, int]


class Tokens:
    """The tokens of a normalised text, by number; those of equal words have equal `ids`.

    `blocks` has the ranges of the tokens of each block that has any.
    """

    def __init__(self, normal: Normalised, known: dict[str, int]) -> None:
        self.text = normal.text
        words = TOKEN.findall(normal.text)
        self.starts = array("l", starts(words, normal.text))
        self.ends = array("l", map(add, self.starts, map(len, words)))
        number_of = {
            word: known.setdefault(without_style(word), len(known)) for word in dict.fromkeys(words)
        }
        self.ids = array("l", map(number_of.__getitem__, words))
        firsts = [0, *(bisect_left(self.starts, position) for position in normal.blocks)]
        lasts = [*firsts[1:], len(self.ids)]
        self.blocks = [pair for pair in zip(firsts, lasts, strict=True) if pair[0] < pair[1]]
        self.block_starts = [first for first, _ in self.blocks]
        lengths = (repeat(number, last - first) for number, (first, last) in enumerate(self.blocks))
        self.block_numbers = array("i", chain.from_iterable(lengths))
        self.block_numbers.append(len(self.blocks) - 1)

    def __len__(self) -> int:
        return len(self.ids)

    def word(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def span(self, first: int, last: int) -> Range:
        """The characters of tokens `[first, last)`."""
        return self.starts[first], self.ends[last - 1]

    def in_its_block(self, first: int, last: int) -> tuple[str, Range]:
        """The text of the block that tokens begin in, and where they are in that."""
        begin, end = self.span(*self.blocks[self.block(first)])
        low, high = self.span(first, last)
        return self.text[begin : max(end, high)], (low - begin, high - begin)

    def within(self, start: int, end: int) -> Range:
        """The tokens that are, wholly or in part, among the characters `[start, end)`."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def block(self, index: int) -> int:
        """The number of the block that a token is in; behind the last one, that of the last."""
        return self.block_numbers[index]

    def in_block(self, index: int, other: int) -> bool:
        """Whether there is such a token, and in the block of another one."""
        return 0 <= index < len(self) and self.block(index) == self.block(other)

    def count_words(self, indices: Iterable[int]) -> int:
        """How many of some tokens are words."""
        return sum(map(self.is_word, indices))

    def is_word(self, index: int) -> bool:
        """Whether a token is more than a sign."""
        return any(map(str.isalnum, self.word(index)))

    def is_mark(self, index: int) -> bool:
        """Whether a token is a quotation mark."""
        return 0 <= index < len(self) and self.word(index) in MARKS

    def sides(self, first: int, last: int) -> tuple[Range, Range]:
        """The tokens before and after the tokens `[first, last)` in their sentence."""
        start, end = self.blocks[self.block(first)]
        begin = next((at + 1 for at in range(first - 1, start - 1, -1) if self.stops(at)), start)
        ends = next((at for at in range(last, end) if self.stops(at)), end)
        return (begin, first), (last, ends)

    def stops(self, index: int) -> bool:
        sign = SENTENCE_END.match(self.text, self.starts[index])
        return sign is not None and is_stop(sign)

    def is_border(self, index: int) -> bool:
        """Whether a block begins with a token, or the last one ends before it."""
        return index == len(self) or self.block_starts[self.block(index)] == index

    def blocks_in(self, first: int, last: int) -> int:
        """How many blocks the tokens `[first, last)` are in."""
        return self.block(last - 1) - self.block(first) + 1


def without_style(word: str) -> str:
    """A word without its case, and without the points of an abbreviation."""
    lower = word.casefold()
    return lower.replace(".", "") if lower[0].isalpha() else lower


def weights(known: dict[str, int], texts: Iterable[Tokens]) -> list[float]:
    """How much each word says of where a text is from, by its id: a rare one says most."""
    counts: Counter[int] = Counter()
    for tokens in texts:
        counts.update(tokens.ids)
    weighed = []
    for word, number in known.items():
        weight = 1 / sqrt(counts[number] or 1)
        if len(word) == 1:
            if SIGN.match(word):
                weight *= SIGN_WEIGHT
            elif word > "\u0e00":
                weight *= SPACELESS_WEIGHT
        weighed.append(weight)
    return weighed
