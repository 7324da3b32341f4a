"""The text of an article that is most like a quotation that was not found, and how it differs."""

from __future__ import annotations

from collections import Counter
from difflib import Match, SequenceMatcher
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brief.anchor.index import WordIndex, key, word_pattern
from brief.anchor.words import spaceless

WORDS_COMPARED = 60
WORDS_BEFORE = 20
"""How many of the words compared may be those that were found."""

COMMON = 500
"""A word that occurs more often tells little of where a quotation is."""

SLACK = 3
"""How many words the article may have more than the quotation, or fewer, before what is alike."""

LEAST_ALIKE = 0.3
LEAST_ALIKE_SPELT = 0.6
WORDS_SHOWN = 8
WORDS_AROUND = 7


class Nearest(NamedTuple):
    """The span of the normalised text that is most like a quotation.

    `different` is where in the text the first difference begins; the article has the span `has`
    there, and the quotation `wanted`, one of which may be empty; `after` is what both have before.
    """

    span: tuple[int, int]
    different: int
    has: tuple[int, int] | None
    wanted: str
    after: str


def nearest(text: str, index: WordIndex, quote: str) -> Nearest | None:
    """What is most like a normalised quotation, if anything is."""
    wanted = compared(text, quote)
    first = likeliest(index, wanted)
    if first is None:
        return None
    # Of two places that have as much in common with it, the closer one is more like it.
    offset, words, matcher, alike = max(
        (alignment(index, wanted, first, slack) for slack in (0, SLACK)),
        key=lambda each: sum(block.size for block in each[3]),
    )
    size = sum(block.size for block in alike)
    if size < LEAST_ALIKE * len(wanted) or (size == 1 and len(wanted) > SLACK):
        return None
    # Words before and after what is alike, as many as the quotation has there.
    begin = max(0, alike[0].b - alike[0].a)
    end = min(len(words), alike[-1].b + len(wanted) - alike[-1].a)
    shared = sum(len(wanted[at]) for each in alike for at in range(each.a, each.a + each.size))
    if shared < LEAST_ALIKE * sum(map(len, wanted)):
        # Short words, which any text has: that is nothing, unless the others are spelt alike.
        spelling = Indel.normalized_similarity(joined(wanted), joined(words[begin:end]))
        if spelling < LEAST_ALIKE_SPELT:
            return None
    a_low, a_high, b_low, b_high = difference(matcher, wanted, words, begin, end)
    shown_from, shown_to = begin, end
    if end - begin > 2 * WORDS_AROUND:
        shown_from = max(begin, b_low - WORDS_AROUND)
        shown_to = min(end, max(b_high, shown_from) + WORDS_AROUND)
    return Nearest(
        (index.starts[offset + shown_from], index.end(offset + shown_to - 1)),
        index.starts[offset + min(b_low, len(words) - 1)],
        (index.starts[offset + b_low], index.end(offset + min(b_high, b_low + WORDS_SHOWN) - 1))
        if b_low < b_high
        else None,
        joined(wanted[a_low : min(a_high, a_low + WORDS_SHOWN)]),
        joined(wanted[max(0, a_low - SLACK) : a_low]),
    )


def alignment(
    index: WordIndex, wanted: list[str], first: int, slack: int
) -> tuple[int, list[str], SequenceMatcher[str], list[Match]]:
    """How the words around a number compare: the first one's number, they, and what is alike."""
    offset = max(0, first - slack)
    words = index.words[offset : max(0, first) + len(wanted) + slack]
    matcher = SequenceMatcher(None, [*map(key, wanted)], [*map(key, words)], autojunk=False)
    alike = [block for block in matcher.get_matching_blocks() if block.size]
    return offset, words, matcher, alike


def joined(words: list[str]) -> str:
    """Words as they are written, without spaces where their script has none."""
    text = ""
    for word in words:
        spaces = text and not (spaceless(text[-1]) and spaceless(word[0]))
        text += f" {word}" if spaces else word
    return text


def compared(text: str, quote: str) -> list[str]:
    """The words of a quotation; of a long one, those around the end of what was found."""
    words = list(word_pattern().finditer(quote))
    if len(words) > WORDS_COMPARED:
        found, missing = 0, len(words)
        while missing - found > 1:
            middle = (found + missing) // 2
            if quote[: words[middle - 1].end()] in text:
                found = middle
            else:
                missing = middle
        begin = max(0, min(found - WORDS_BEFORE, len(words) - WORDS_COMPARED))
        words = words[begin : begin + WORDS_COMPARED]
    return [match.group() for match in words]


def likeliest(index: WordIndex, wanted: list[str]) -> int | None:
    """The number of the word at which a quotation would begin, if anywhere."""
    # Each word that both have is a vote for it.
    places = [index.positions.get(key(word), [])[:COMMON] for word in wanted]
    votes = Counter([place - number for number, found in enumerate(places) for place in found])
    most = max(votes.values(), default=0)
    # A word more or fewer parts the votes among neighbours, which add half of theirs at most.
    return max(
        [first for first, count in votes.items() if 2 * count >= most],
        key=lambda first: (
            votes[first] + max(votes.get(first + step, 0) for step in (-2, -1, 1, 2)) / 2,
            votes[first],
            -first,
        ),
        default=None,
    )


def difference(
    matcher: SequenceMatcher[str], wanted: list[str], words: list[str], begin: int, end: int
) -> tuple[int, int, int, int]:
    """The ranges of the words wanted and of those of the article that first differ.

    Another word is a greater difference than another spelling of it.
    """
    spelling = None
    for what, a_low, a_high, b_low, b_high in matcher.get_opcodes():
        if what == "equal":
            for a, b in zip(range(a_low, a_high), range(b_low, b_high), strict=True):
                if spelling is None and not same(wanted, words, a, b):
                    spelling = (a, a + 1, b, b + 1)
            continue
        low, high = max(b_low, begin), min(b_high, end)
        if a_low < a_high or low < high:
            return a_low, a_high, low, max(low, high)
    return spelling or (len(wanted), len(wanted), end, end)


def same(wanted: list[str], words: list[str], a: int, b: int) -> bool:
    """Whether two words are one, but for what a quotation leaves out at its ends."""
    if a == 0 and a == len(wanted) - 1:
        return wanted[a] in words[b]
    if a == 0:
        return words[b].endswith(wanted[a])
    if a == len(wanted) - 1:
        return words[b].startswith(wanted[a])
    return wanted[a] == words[b]
