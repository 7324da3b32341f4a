"""Words that were aligned, and are rather another place's, or another one's, now."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from brief.anchor.realign.alignment import Alignment
from brief.anchor.realign.equals import Equals
from brief.anchor.realign.tokens import Range
from brief.anchor.words import letter

MOVED_ALONG = 10
"""How many letters around words must have gone along from one paragraph to another that was there
before: “Ng said” is none too many, and “he said” is somebody else there."""

BESIDE = 2
"""How many words beside others tell who says them."""


class Strays:
    """Tells where the words of an alignment are not the same statement as before."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.old, self.new = alignment.old, alignment.new
        self.new_of, self.old_of = alignment.new_of, alignment.old_of

    def has_strayed(self, old: Range, new: Range) -> bool:
        """Whether words went without what was around them from a paragraph into another one.

        Both were there before and are there still: the words may be somebody else's now.
        """
        if old[0] >= old[1] or new[0] >= new[1]:
            return False
        home, place = self.old.block(old[0]), self.new.block(new[0])
        there = self.letters[home]
        if self.arrived[place] - there[place] < MOVED_ALONG or self.is_between_the_same(
            home, place
        ):
            return False
        own = self.letters_of(range(*old))[home]
        stayed = there.total() - there[place] - own.total() + own[place]
        return there[place] - own[place] < MOVED_ALONG <= stayed

    def is_between_the_same(self, home: int, place: int) -> bool:
        """Whether a block has before and behind it what it had: what is around words has gone."""
        return all(
            self.letters[home + step][place + step] > self.letters[home + step].total() / 2
            for step in (-1, 1)
            if 0 <= home + step < len(self.old.blocks) or 0 <= place + step < len(self.new.blocks)
        )

    @cached_property
    def equals(self) -> Equals:
        return Equals(self.old, self.new, self.letters)

    @cached_property
    def letters(self) -> defaultdict[int, Counter[int]]:
        """How many letters of each block are in which new one, in the same words."""
        return self.letters_of(range(len(self.old)))

    @cached_property
    def arrived(self) -> Counter[int]:
        """How many letters of a new block are from old ones."""
        found: Counter[int] = Counter()
        for each in self.letters.values():
            found.update(each)
        return found

    def letters_of(self, indices: Iterable[int]) -> defaultdict[int, Counter[int]]:
        found: defaultdict[int, Counter[int]] = defaultdict(Counter)
        text, starts, ends = self.old.text, self.old.starts, self.old.ends
        olds, news = self.old.block_numbers, self.new.block_numbers
        near = self.alignment.near
        for index in indices:
            at = self.new_of[index]
            if at < 0 or index in near:
                continue
            word = text[starts[index] : ends[index]]
            if word.isalnum():
                found[olds[index]][news[at]] += len(word)
        return found

    def is_rather_elsewhere(self, old: Range, new: Range) -> bool:
        """Whether words with those just before or after them are elsewhere, and were there alone.

        Where two who said the same change places, the words may be aligned and the names not.
        Words that are a paragraph, or a cell of a table, by themselves have beside them what ends
        the one before and begins the one after.
        """
        start = self.old.span(*old)[0]
        here = self.new.span(*new)[0]
        sides = self.widened(old, -1), self.widened(old, 1)
        beyond = not any(sides)
        if beyond:
            sides = self.widened(old, -1, beyond=True), self.widened(old, 1, beyond=True)
        as_before = False
        for first, last in filter(None, sides):
            low, high = self.old.span(first, last)
            words = self.old.text[low:high]
            if self.new.text.startswith(words, max(0, here - (start - low))):
                as_before = True
            elif times(words, self.new.text) == 1 == times(words, self.old.text):
                return True
        # Of several that are alike, one is what it was by what is before it, or after it.
        return (
            beyond
            and not as_before
            and times(self.old.text[slice(*self.old.span(*old))], self.new.text) > 1
            and not self.equals.is_same(self.old.block(old[0]), self.new.block(new[0]))
        )

    def widened(self, span: Range, step: int, *, beyond: bool = False) -> Range | None:
        """A range of old tokens with two words of its block more at one side; None without.

        `beyond` it, with as many of the block at that side as it has.
        """
        first, last = span
        words, home = 0, span[0]
        while words < BESIDE:
            index = first - 1 if step < 0 else last
            if not self.old.in_block(index, home):
                if not beyond:
                    return None
                if words:
                    return first, last
                if not 0 <= index < len(self.old):
                    return None
                home = index
            first, last = (index, last) if step < 0 else (first, index + 1)
            words += self.old.count_words([index])
        return first, last


def times(words: str, text: str) -> int:
    """How often words, as whole ones, are in a text, also where they overlap; counted up to two."""
    found = 0
    at = text.find(words)
    while at >= 0 and found < 2:
        end = at + len(words)
        found += not (letter(text[at - 1 : at]) or letter(text[end : end + 1]))
        at = text.find(words, at + 1)
    return found
