"""Words that turn what is said round, where others are in their place: “unless” for “if”.

They are no opposites of each other. Those of one kind mean more or less the same: “though” for
“although” changes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from brief.language import CODES, Words, language
from brief.language.detection import function_words
from brief.language.model import by_first, words

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?")

GROUPS: tuple[Words, ...] = (
    words("condition exception concession cause until after before during moment instead contrary"),
    words("only also outside instead"),
    words("sure likely unsure unlikely possible impossible claimed rumoured feared"),
    words("still already later ended"),
    words("nearly exactly scarcely partly at_least at_most more_than less_than"),
    words("always often rarely sometimes"),
    words("within beyond above under against favour"),
    words("both either"),
    words("may can could must should will would wants forbidden"),
    words("all most many some few alternate pair single"),
    words("north south east west"),
    words("yesterday today tomorrow"),
    words("morning noon afternoon evening midnight"),
    words("spring summer autumn winter"),
    words("this_one next_one last_one"),
)
"""The kinds of which one says otherwise what another one says."""

QUANTITIES = words("all most many some few")

ALONE = words(
    "contrary condition exception only outside unsure likely rumoured scarcely partly ended"
    " at_least at_most"
)
"""Those that change what is said where nothing was in their place, or is now."""

LATIN = "\u0370"
"""The end of the script in which most languages are written, so that they share short words."""

SHORT = 3
"""The fewest letters of a word that is taken for one of a language which the text may not be in."""


class TurningWords(NamedTuple):
    """Words of a text that turn what it says, and how: by some of the kinds."""

    text: str
    kinds: Words


Phrase = tuple[str, ...]


def turned(
    old: Sequence[str], new: Sequence[str], code: str | None = None
) -> Iterator[tuple[str, str]]:
    """The words that turn one of two texts, with those in their place in the other, if any.

    `code` is the language that they are surely in.
    """
    if old == new:
        return
    olds, news = [*turns(old, code)], [*turns(new, code)]
    lost, gained = without(olds, news), without(news, olds)
    for each in [*lost]:
        if alike := next((other for other in gained if each.kinds & other.kinds), None):
            lost.remove(each)
            gained.remove(alike)
    for each in [*lost]:
        if other := next((one for one in gained if are_apart(each.kinds, one.kinds)), None):
            lost.remove(each)
            gained.remove(other)
            yield each.text, other.text
    yield from ((each.text, "") for each in lost if each.kinds <= ALONE)
    yield from (("", each.text) for each in gained if each.kinds <= ALONE)


def are_apart(kinds: Words, others: Words) -> bool:
    return any(kinds & group and others & group for group in GROUPS)


def without(found: Sequence[TurningWords], others: Sequence[TurningWords]) -> list[TurningWords]:
    left = Counter(others)
    rest = []
    for each in found:
        if left[each]:
            left[each] -= 1
        else:
            rest.append(each)
    return rest


def turns(found: Sequence[str], code: str | None) -> Iterator[TurningWords]:
    """The words of a text that turn it, of several in a row as many as there are."""
    kinds, by_word = turning(code)
    plain = [word.casefold().replace("’", "'") for word in found]
    at = 0
    while at < len(plain):
        first = plain[at]
        known = by_word.get(first, ()) or by_word.get(first.partition("'")[0] + "'", ())
        phrase = next((each for each in known if begins(plain, at, each)), None)
        if phrase:
            yield TurningWords(" ".join(found[at : at + len(phrase)]), kinds[phrase])
        at += len(phrase) if phrase else 1


def begins(found: Sequence[str], at: int, phrase: Phrase) -> bool:
    """Whether a phrase is at a place: “à moins qu’” is where “qu’il” is."""
    own = found[at : at + len(phrase)]
    return len(own) == len(phrase) and all(
        word == part or (part.endswith("'") and word.startswith(part))
        for word, part in zip(own, phrase, strict=True)
    )


def quantifies(text: str, code: str | None) -> bool:
    """Whether words tell how many of all are meant: “most”."""
    return any(each.kinds & QUANTITIES for each in turns(WORD.findall(text), code))


@cache
def turning(code: str | None) -> tuple[dict[Phrase, Words], dict[str, tuple[Phrase, ...]]]:
    """The kinds of each phrase of a language, and the phrases by their first words.

    Without a language, those of all but for what may be another word in one of these.
    """
    kinds: dict[Phrase, Words] = {}
    of: dict[Phrase, set[str]] = {}
    for each in (code,) if code else CODES:
        for kind, text in language(each).meaning.turns.items():
            for part in text.split(","):
                phrase = tuple(word.replace("’", "'") for word in WORD.findall(part.casefold()))
                kinds[phrase] = kinds.get(phrase, frozenset()) | {kind}
                of.setdefault(phrase, set()).add(each)
    if code is None:
        kinds = {each: kind for each, kind in kinds.items() if is_plain(each, of[each])}
    longest = sorted(kinds, key=len, reverse=True)
    return kinds, by_first(longest)


def is_long(word: str) -> bool:
    return len(word) >= SHORT or (len(word) > 1 and word >= LATIN)


def is_plain(phrase: Phrase, codes: set[str]) -> bool:
    """Whether a phrase is no other word of another language that is known; English is likeliest."""
    return (
        len(phrase) > 1
        or "en" in codes
        or (is_long(phrase[0]) and codes.issuperset(function_words().get(phrase[0], ())))
    )
