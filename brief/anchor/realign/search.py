"""A quotation that is not in a text, where nothing is known of an older text.

Only another spelling of it is taken: whoever finds other words can't tell a correction from
another statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import partial_ratio_alignment

from brief.anchor.normalise import normal, normalise
from brief.anchor.placing import followed, preceded
from brief.anchor.realign.substance import Change, Substance, changes
from brief.anchor.realign.tokens import Range, Tokens
from brief.anchor.realign.vocabulary import LETTERS, are_like_words, is_word
from brief.anchor.views import ArticleText
from brief.anchor.words import cuts_word
from brief.content.sidecar import Selector
from brief.language import meaning
from brief.language.detection import surely

LEAST_ALIKE = 80.0
"""How much alike, in percent, what is looked at must be at least."""

MARGIN = 8.0
"""How much less alike everything else in the text must be."""

LEAST_WORDS = 3
LEAST_LENGTH = 12
SHORTEST_WORD = 4
LONG_WORD = 9
WORDS_PER_ERROR = 8
SURE_WORDS = 5
"""Among so many words that are the same, a short one may be misspelt, too."""
LENGTH_LIMIT = 2_000
"""A longer quotation is not looked for: it takes a second."""


class Seen(NamedTuple):
    """A span of a normalised text, and how much alike it is, in percent."""

    alike: float
    span: Range


def respelt(article: ArticleText, selector: Selector) -> Range | None:
    """The span of an article's text that is a quotation in another spelling, if one alone is.

    There is none where the quotation itself is anywhere: the selector then names another place.
    """
    quote = normal(selector.quote).strip()
    if selector.occurrence or quote in article.normal.text:
        return None
    if not LEAST_LENGTH <= len(quote) <= LENGTH_LIMIT:
        return None
    best, *others = [*most_alike(quote, article.normal.text), None]
    if best is None:
        return None
    if others[0] is not None and others[0].alike > best.alike - MARGIN:
        return None
    text = article.normal.text
    span = without_signs(text, whole_words(text, best.span), quote)
    prefix, suffix = normal(selector.prefix).strip(), normal(selector.suffix).strip()
    if not (
        is_respelling(quote, text[slice(*span)])
        and preceded(text, span[0], prefix)
        and followed(text, span[1], suffix)
        and not says_otherwise(quote, text, span)
    ):
        return None
    return article.normal.original(*span)


def most_alike(quote: str, text: str) -> Iterator[Seen]:
    """The stretch of the text that is most like the quotation, then the one after it."""
    first = alignment(quote, text, 0, len(text))
    if first is None:
        return
    yield first
    start, end = first.span
    around = [
        alignment(quote, text, 0, start + len(quote) // 4),
        alignment(quote, text, end - len(quote) // 4, len(text)),
    ]
    yield from sorted((each for each in around if each), reverse=True)[:1]


def alignment(quote: str, text: str, start: int, end: int) -> Seen | None:
    start = max(0, start)
    if end - start < len(quote) // 2:
        return None
    found = partial_ratio_alignment(quote, text[start:end], score_cutoff=LEAST_ALIKE - MARGIN)
    if found is None:
        return None
    return Seen(found.score, (start + found.dest_start, start + found.dest_end))


def whole_words(text: str, span: Range) -> Range:
    """The span without white space at its edges, and with the whole of the words that it cuts."""
    start, end = span
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    while start > 0 and cuts_word(text, start, end) and not cuts_word(text, end, end):
        start -= 1
    while end < len(text) and cuts_word(text, start, end):
        end += 1
    return start, end


def without_signs(text: str, span: Range, quote: str) -> Range:
    """The span without signs at its edges that the quotation does not have there."""
    start, end = span
    while start < end and not text[start].isalnum() and text[start] != quote[0]:
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] != quote[-1]:
        end -= 1
    return start, end


def is_respelling(quote: str, found: str) -> bool:
    """Whether all words are the same but for few that are spelt a little otherwise."""
    known: dict[str, int] = {}
    texts = Tokens(normalise(quote), known), Tokens(normalise(found), known)
    if len(texts[0]) != len(texts[1]):
        return False
    if any(map(is_of_sense, changes(quote, found))):
        return False
    words = [(texts[0].word(index), texts[1].word(index)) for index in range(len(texts[0]))]
    other = [pair for pair in words if pair[0] != pair[1]]
    count = sum(pair[0][0].isalnum() for pair in words)
    return (
        count >= LEAST_WORDS
        and len(other) <= 1 + count // WORDS_PER_ERROR
        and all(is_slip(*pair, sure=count - len(other) >= SURE_WORDS) for pair in other)
    )


def says_otherwise(quote: str, text: str, span: Range) -> bool:
    """Whether a word of the quotation is another word at the place that is nearly the same.

    By the language's words, and those that the text has elsewhere: with “head” for “had”, it may be
    a statement that is only like the quotation.
    """
    elsewhere = {*LETTERS.findall(f"{text[: span[0]]} {text[span[1] :]}".casefold())}
    code = surely(text)
    pairs = zip(*map(LETTERS.findall, (quote, text[slice(*span)])), strict=False)
    for was, now in pairs:
        if was == now:
            continue
        if all(each.casefold() in elsewhere or is_word(each, code) for each in (was, now)):
            return True
        # Letters in each other's place hardly make another word.
        if sorted(was) != sorted(now) and are_like_words(was, now, code):
            return True
    return False


def is_of_sense(change: Change) -> bool:
    """Whether a change is more than a name, or a date that is none any more, spelt otherwise."""
    if change.kind is Substance.DATE:
        word, other = change.old.casefold(), change.new.casefold()
        dates = meaning().dates
        return (word in dates) == (other in dates) or not is_slip(word, other, sure=False)
    return change.kind is not Substance.NAME


def is_slip(word: str, other: str, *, sure: bool) -> bool:
    """Whether one word is the other, misspelt; “form” for “farm” may be another word.

    “Figure” for “figures” is another form of it, and so is what ends in another letter. A letter
    too many, too few, or in its neighbour's place is a slip in a short word only where that is
    `sure`, by the words around it.
    """
    errors = OSA.distance(word, other)
    shortest = min(len(word), len(other))
    if shortest >= SHORTEST_WORD and word != other and word[:shortest] == other[:shortest]:
        return False
    if len(word) == len(other) and word[:-1] == other[:-1]:
        return False
    if len(word) == len(other) and sorted(word) != sorted(other):
        return bool(errors == 1 and shortest > SHORTEST_WORD)
    if sure and errors == 1:
        return True
    return bool(errors <= (2 if shortest >= LONG_WORD else 1) and shortest >= SHORTEST_WORD)
