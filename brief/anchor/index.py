"""The words of a text by their positions: to find what is, or is most like, a quotation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from brief.anchor.words import SPACELESS

RANGES = "".join(f"{chr(first)}-{chr(last)}" for first, last in SPACELESS)
PUNCTUATION = ".,;:!?\"'()[]-"


FEW = 4
RUN = re.compile("[A-Za-z]+|[0-9]+")
"""Letters, or digits, that follow each other, of those that nothing else is taken for."""
EACH_PLACE = 100
"""To look at one place takes as long as to search so many characters."""


@cache
def word_pattern() -> re.Pattern[str]:
    """A word with its punctuation; a character, where no spaces part words.

    It is compiled when it is first looked for, which most builds never do.
    """
    return re.compile(rf"[{RANGES}]|[^\s{RANGES}]+")


class WordPlaces:
    """Where each word of a normalised text begins, to find many quotations without a search."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.where: dict[str, list[int]] = defaultdict(list)
        position = 0
        for word in text.split(" "):
            self.where[word].append(position)
            position += len(word) + 1

    def of(self, words: str) -> list[int] | None:
        """Every place where these words begin; None where a search finds them sooner."""
        # What is between two spaces of a quotation is so in the text, too.
        inner = words.split(" ")[1:-1]
        if not inner:
            return self.of_few(words)
        rarest, places = "", [0] * (len(self.text) // EACH_PLACE + 1)
        for word in inner:
            found = self.where.get(word, [])
            if len(found) < len(places):
                rarest, places = word, found
                if len(found) <= FEW:
                    break
        if not rarest:
            return None
        offset = words.index(f" {rarest} ") + 1
        starts = (place - offset for place in places if place >= offset)
        return [start for start in starts if self.text.startswith(words, start)]

    def of_few(self, words: str) -> list[int] | None:
        """The same of one word, or of two: every place where they are whole, and others."""
        found = [(self.runs.get(run[0], []), run.start()) for run in RUN.finditer(words)]
        if not found:
            return None
        places, offset = min(found, key=lambda each: len(each[0]))
        if len(places) > len(self.text) // EACH_PLACE:
            return None
        starts = (place - offset for place in places if place >= offset)
        return [start for start in starts if self.text.startswith(words, start)]

    @cached_property
    def runs(self) -> dict[str, list[int]]:
        """Where each run begins: no whole word begins or ends within one."""
        found: dict[str, list[int]] = defaultdict(list)
        for run in RUN.finditer(self.text):
            found[run[0]].append(run.start())
        return found


class WordIndex:
    """The words of a normalised text, in order, and where each occurs among them."""

    def __init__(self, text: str) -> None:
        self.words: list[str] = word_pattern().findall(text)
        self.starts = [*starts(self.words, text)]
        keys = {word: key(word) for word in dict.fromkeys(self.words)}
        self.positions: dict[str, list[int]] = {each: [] for each in keys.values()}
        for index, word in enumerate(self.words):
            self.positions[keys[word]].append(index)

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.words[index])


def starts(words: Iterable[str], text: str) -> Iterator[int]:
    """Where in a text the words begin that it is made of, in order, with white space between."""
    end = 0
    for word in words:
        start = text.index(word, end)
        end = start + len(word)
        yield start


def key(word: str) -> str:
    """A word without its case and the punctuation around it."""
    return word.casefold().strip(PUNCTUATION) or word
