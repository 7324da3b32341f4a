"""The sentence around a span: what a statement looks like where its article is not at hand.

Half a sentence shown as a whole one may say what nobody said. Where it is in doubt whether a
sentence ends, it does not: the reader gets more context, never less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from brief.anchor.outcome import Sentence, Span
from brief.formats.shorten import first_words, last_words
from brief.language import language, primary, with_interface
from brief.language.sentences import Rules, rules

CONTEXT_LIMIT = 240
"""The most characters shown on each side of the words."""

# One class of characters comes first: the engine then skips what holds none of them.
STOP = re.compile(
    r"[.!?…؟۔।。！？](?:(?<=[.!?…؟۔।])(?P<close>(?:[ \u00a0\u202f]?[»›]|[\"”“’‘«‹)\]])*)\s+"
    r"(?=[\"“„”«»‘‚‹›(\[¿¡]*\s?(?P<next>[^\W_]+))"
    r"|(?<=[。！？])(?:[」』”’）]+(?=\s|[「『“‘（]|$))?(?![」』”’）]))"
)
WORD = re.compile(r"[^\s\d_.,;:!?…()\[\]\"“”„‟«»‹›'‘’‚/–—-]+$|\d+$")
NO_VOWEL = re.compile(
    r"[b-df-hj-np-tv-xzßçñðþłčćďřśšťťźžżğșțбвгджзйклмнпрстфхцчшщ]+", re.IGNORECASE
)
"""A word that nobody can say is an abbreviation: Spc, Szt, dvs, млрд."""
LONGEST_WORD = 20
ROMAN = re.compile(r"[IVXLCDM]+$")
YEAR = re.compile(r"(1[1-9]|2[01])\d\d$")
SPACE = re.compile(r"\s+")
OPENING = re.compile(r"[\"“„‟”«»‘‚‹›「『'][\s\u00a0\u202f]?$")
CLOSING = re.compile(r"(?P<stop>[.!?…,،。！？؟۔]?)[\s\u00a0\u202f]?[\"“”«»‘’‹›」』']")
STOPS = ".!?…。！？؟۔।"
MARKS = " \"“„‟”«»‘‚’‹›「『」』'()[]"
COMMAS = ",،"
OTHER_WAY = {"“”": "„", "„“": "”"}
"""What closes a German quotation opens an English one; these marks tell which a sentence has."""
NARROW = "\u00a0\u202f"
"""The spaces that stand within quotation marks."""
NOTE_LIMIT = 180
"""The most characters of a note's first sentence that a list shows."""


def sentence_of(text: str, spans: Sequence[Span], lang: str) -> Sentence:
    """The sentence that spans of a text are in, from the first to the last."""
    before, after = rest_of_sentence(text, spans[0][0], spans[-1][1], lang)
    return Sentence(before, after, stands_alone(before, quoted(text, spans), after))


def quoted(text: str, spans: Iterable[Span]) -> str:
    """The words of the spans."""
    return " […] ".join(text[start:end] for start, end in spans)


def rest_of_sentence(text: str, start: int, end: int, lang: str) -> tuple[str, str]:
    """What comes before and after `[start, end)` in its sentence, white space as one space.

    A part that is too long is cut at a word, with an ellipsis.
    """
    known = rules(primary(lang))
    near = max(0, start - 2 * CONTEXT_LIMIT)
    first = max(near, text.rfind("\n\n", near, start) + 2) if "\n\n" in text[near:start] else near
    for boundary in boundaries(text, first, start, known):
        first = boundary
    far = min(len(text), end + 2 * CONTEXT_LIMIT)
    last = text.find("\n\n", end, far)
    last = far if last < 0 else last
    # The words may end with their own full stop, so the search begins within them.
    last = next((each for each in boundaries(text, end - 1, last, known) if each >= end), last)
    return (
        last_words(on_one_line(text[first:start]), CONTEXT_LIMIT),
        first_words(on_one_line(text[end:last].rstrip()), CONTEXT_LIMIT),
    )


def whole_marks(before: str, quote: str, after: str, lang: str) -> tuple[str, str]:
    """What is before and after some words in their sentence, in whole quotation marks.

    Of a quotation of several sentences the one shown has perhaps only the first mark or the last:
    it gets the other, as whoever quotes it alone would write it.
    """
    for pair in language(primary(lang)).quotes:
        opening, closing = pair[0], pair[1]
        whole = before + quote + after
        at = [found.start() for found in re.finditer(f"[{pair}]", whole)]
        if not at or any(each in whole for each in OTHER_WAY.get(pair, "")):
            continue
        depths = list(accumulate(1 if whole[n] == opening else -1 for n in at))
        lacking = max(0, -min(depths))
        left = depths[-1] + lacking
        if lacking == 1:
            space = whole[at[-1] - 1 : at[-1]]
            before = opening + (space if space in NARROW else "") + before
        if left == 1:
            space = whole[at[0] + 1 : at[0] + 2]
            after += (space if space in NARROW else "") + closing
    return before, after


def stands_alone(before: str, quote: str, after: str) -> bool:
    """Whether words are whole sentences that were spoken, so that they may stand without theirs.

    `before` and `after` are what `around` gives. In doubt they are a part of a sentence: set apart,
    “months” in quotation marks would look as if it were all that somebody said.
    """
    first = next((char for char in quote if char.isalnum()), "")
    if not first or first.islower():
        return False
    ended = quote.rstrip(MARKS)[-1:] in STOPS
    opened = OPENING.search(before)
    closed = CLOSING.match(after)
    lead = before.rstrip(MARKS)
    if opened and not closed and not (ended and not after):
        return False
    if not lead or lead[-1] in ":：" or not opened:
        # An answer in an interview has no marks; a fragment has words of its sentence about it.
        return (not lead or lead[-1] in ":：") and bool(closed or (ended and not after))
    inside = ended or bool(closed and closed["stop"])
    return first.isupper() and lead[-1] in COMMAS and inside


def first_sentence(text: str, lang: str) -> tuple[str, bool]:
    """A text's first sentence, cut at a word where it is long, and whether there is more of it."""
    paragraph = text.partition("\n\n")[0]
    known = rules(primary(lang))
    end = next(boundaries(paragraph, 0, len(paragraph), known), len(paragraph))
    flat = on_one_line(paragraph[:end].strip())
    if len(flat) > NOTE_LIMIT:
        return first_words(flat, NOTE_LIMIT), True
    return flat, end < len(text.rstrip())


def boundaries(text: str, start: int, end: int, known: Rules) -> Iterator[int]:
    """Where sentences begin after those that end in a range."""
    for found in STOP.finditer(text, max(0, start), min(len(text), end + 1)):
        if found.end() <= end and ends_sentence(text, found, known):
            yield found.end()


def ends_sentence(text: str, found: re.Match[str], known: Rules) -> bool:
    """Whether a sentence ends at a stop that is followed by a word, without any doubt."""
    following, close, stop = found["next"], found["close"], found.start()
    if following is None:
        return True
    if following[0].islower() or text[stop] == "…" or text.endswith("..", 0, stop + 1):
        return False
    if text[stop] != ".":
        # Who asked may be named next: “Why?” Smith asked.
        return not close.strip(")]")
    return bool(close) or not abbreviated(text, stop, following, known)


def abbreviated(text: str, stop: int, following: str, known: Rules) -> bool:
    """Whether the full stop at `stop` belongs to the word or the number before it."""
    found = WORD.search(text, max(0, stop - LONGEST_WORD), stop)
    if found is None:
        return False
    word = found[0]
    if word.isdecimal():
        listed = found.start() == 0 or text[found.start() - 1] == "\n"
        ordinal = known.ordinals and not YEAR.match(word)
        return listed or ordinal or following in month_names()
    # In F.eks., m.in. and e.g. a full stop is before the last part too.
    dotted = text[max(0, found.start() - 2) : found.start()]
    if len(word) == 1 or (dotted[-1:] == "." and dotted[0].isalpha()):
        return True
    if known.rare or word in known.always or word[0].lower() + word[1:] in known.always:
        return True
    if NO_VOWEL.fullmatch(word) and not word.isupper():
        return True
    if word.lower() in known.before_number:
        return following[0].isdecimal() or bool(ROMAN.match(following))
    return known.ordinals and bool(ROMAN.match(word))


@cache
def month_names() -> frozenset[str]:
    """The months in all languages: to load them takes long, and few texts ask for them."""
    return frozenset(name for code in with_interface() for name in language(code).months)


def on_one_line(text: str) -> str:
    # A space is the one white space that is printable, and most texts have no other.
    return text if text.isprintable() and "  " not in text else SPACE.sub(" ", text)
