"""Words that are other words now, where nothing tells that they mean the same.

No list of opposites is ever complete: “legal” and “lethal” are none, and “lifted” is one of
“upheld” of a ban alone. So a word in the place of another is a change of what is said unless it is
known to be none: another spelling, a misspelling put right, a synonym, or a word that joins others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA, Postfix, Prefix

from brief.anchor.realign.vocabulary import is_word, runs, runs_of
from brief.language import CODES, Words, language, speech_of, spoken
from brief.language.accents import without_accents
from brief.language.detection import function_words
from brief.language.spelling import is_in_dictionary, is_misspelling

if TYPE_CHECKING:
    from brief.anchor.realign.substance import Word

MARKED_END = 2
"""How many letters from its end an accent may tell one form of a word from another: “habló”."""

LETTER_MARKS = frozenset("äöüñåøłąęśżźćńő")
"""Letters that are others than those without their marks: “fördern” is not “fordern”."""

SPELLINGS = (
    (re.compile("ß"), "ss"),
    (re.compile("ё"), "е"),
    (re.compile("œ"), "oe"),
    (re.compile("æ"), "ae"),
    (re.compile("ión$"), "ion"),
    (re.compile("aît"), "ait"),
    (re.compile("oût"), "out"),
    (re.compile("[-\u2010\u2011'’.]"), ""),
)
"""What may be written otherwise in any word of any language."""

ENDS = (
    (re.compile(r"(?<=.{3})is(e[sdr]?|ing|ations?|ational)$"), r"iz\1"),
    (re.compile(r"(?<=.{2})ys(e[sdr]?|ing)$"), r"yz\1"),
    (re.compile(r"(?<=.{2})our(s|ed|ing|able|ful|ite|ites|hoods?)?$"), r"or\1"),
    (re.compile(r"(?<=.{3})([bt])re(s?)$"), r"\1er\2"),
    (re.compile(r"(?<=.{2})([aeo])ll(ed|ing|[eo]rs?)$"), r"\1l\2"),
    (re.compile(r"(?<=.{3})og(?:ue)(s?)$"), r"og\1"),
    (re.compile(r"(?<=.{3})mme(s?)$"), r"m\1"),
    (re.compile(r"(?<=.{2})([cf])ence(s?)$"), r"\1ense\2"),
)
"""The ends of English words in one style."""

FEW_FORMS = frozenset({"en"})
"""The languages whose words have so few forms that a dictionary has all of them."""

AGREEING = frozenset(
    [
        "e",
        "s",
        "es",
        "a",
        "as",
        "o",
        "os",
        "n",
        "en",
        "er",
        "em",
        "y",
        "i",
        "ą",
        "ę",
        "ы",
        "и",
        "а",
        "я",
        "у",
    ]
) | {""}
"""What the forms of one word have at their ends that agree with others: “professeures”."""

SHORTEST = 3
"""The fewest letters of a word that is told from another by how it is spelt."""

STEM = 3
"""The fewest letters that forms of a word share."""

LONG = 9
INNER = 3
"""How many letters from both ends of a long word a slip is no other form of it."""

SHORT_UNIT = 3
"""The most letters of a unit in which capitals tell another unit: “Mb”, “MB”."""

Pair = tuple[str, str]


def rewordings(
    blocks: Iterable[tuple[Sequence[Word], Sequence[Word]]],
    code: str | None,
    is_of_kind: frozenset[Word],
) -> Iterator[Pair]:
    """The words that others are in the place of, or none, with these.

    `blocks` has what differs of two texts, in order. Words `is_of_kind` are judged elsewhere.
    """
    left = [cut(*each, code) for each in blocks]
    whole = [[*chain(*sides)] for sides in zip(*left, strict=True)]
    small = light(code) | joining(code)
    exchanged = sum(
        word.folded not in small and word.folded not in same_of(code) for word in moved(left, code)
    )
    said = False
    for before, after in left:
        if units := next(capitalised(before, after), None):
            said = True
            yield units
            continue
        old, new = ([word for word in side if word not in is_of_kind] for side in (before, after))
        if are_joined(old, new):
            continue
        little = light(code) - telling(code)
        heavy = [[word for word in side if word.folded not in little] for side in (old, new)]
        if (old and new and any(heavy)) or any(
            word.folded not in joining(code) or word.folded in telling(code)
            for side in heavy
            for word in side
        ):
            said = True
            yield shown(old), shown(new)
    if exchanged > 1 and not said:
        # Who bit whom.
        yield shown(whole[0]), shown(whole[1])


def shown(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def cut(
    before: Sequence[Word], after: Sequence[Word], code: str | None
) -> tuple[list[Word], list[Word]]:
    """What differs of two sequences of words, without those that mean the same."""
    olds, news = list(before), list(after)
    for word in before:
        same = next((each for each in news if means_the_same(word.folded, each.folded, code)), None)
        if same is not None and not are_other_units(word, same):
            olds.remove(word)
            news.remove(same)
    return olds, news


def moved(blocks: Sequence[tuple[list[Word], list[Word]]], code: str | None) -> list[Word]:
    """Take out of all blocks the words that are in one of them before, and in another one now."""
    found = []
    for before, _ in blocks:
        for word in [*before]:
            for _, after in blocks:
                same = next(
                    (each for each in after if means_the_same(word.folded, each.folded, code)), None
                )
                if same is not None and not are_other_units(word, same):
                    before.remove(word)
                    after.remove(same)
                    found.append(word)
                    break
    return found


def capitalised(before: Sequence[Word], after: Sequence[Word]) -> Iterator[Pair]:
    """Units that are other ones now by their capitals alone."""
    for word in before:
        for other in after:
            if are_other_units(word, other):
                yield word.text, other.text


def are_other_units(word: Word, other: Word) -> bool:
    return (
        word.counted
        and other.counted
        and len(word.text) <= SHORT_UNIT
        and word.text != other.text
        and word.folded == other.folded
    )


def are_joined(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether words are the same but for how they are parted: “so dass” is “sodass”."""
    if len(before) == len(after):
        return False
    one, other = ("".join(spelling(word.folded) for word in each) for each in (before, after))
    return one == other and one not in parted()


def are_parted_right(old: str, new: str, code: str | None) -> bool:
    """Whether words are well known to be misspelt as one: “alot”."""
    known = language(code).wording.misspelt if code else {}
    return known.get(old) == new or known.get(new) == old


@cache
def parted() -> Words:
    """Words that are others where a hyphen parts them."""
    return frozenset[str]().union(*(language(each).wording.parted for each in CODES))


def is_counted_out(old: Sequence[Word], new: Sequence[Word], code: str | None) -> bool:
    """Whether one of two sequences of words has an article before “little”, and the other none."""
    few = few_of(code)
    if not few:
        return False
    one, other = ([*few_behind_article(each, few, code)] for each in (old, new))
    return len(one) == len(other) and one != other


def few_behind_article(found: Sequence[Word], few: Words, code: str | None) -> Iterator[bool]:
    return (
        bool(at) and found[at - 1].folded in light(code)
        for at, word in enumerate(found)
        if word.folded in few
    )


@cache
def few_of(code: str | None) -> Words:
    return frozenset[str]().union(*(language(each).wording.few for each in codes_of(code)))


@lru_cache(maxsize=4096)
def means_the_same(word: str, other: str, code: str | None) -> bool:
    """Whether a word in the place of another one changes nothing, as far as is known."""
    if word == other:
        return True
    known = same_of(code)
    if not known.get(word, frozenset()).isdisjoint(known.get(other, ())):
        return True
    return (
        are_spelt_alike(word, other)
        or are_inflected(word, other, code)
        or is_put_right(word, other, code)
        or is_put_right(other, word, code)
    )


def are_inflected(word: str, other: str, code: str | None) -> bool:
    """Whether words are forms of one that say the same: “alter”, “alte”."""
    ends = inflected(code)
    first = Prefix.similarity(word, other)
    return first >= STEM and any(
        word[at:] in ends and other[at:] in ends for at in range(max(STEM, first - 1), first + 1)
    )


@cache
def inflected(code: str | None) -> Words:
    return language(code).wording.inflected if code else frozenset()


def are_spelt_alike(word: str, other: str) -> bool:
    """Whether two words are one, in two styles of spelling."""
    one, two = spelling(word), spelling(other)
    if one == two:
        return True
    if one.replace("ph", "f") == two.replace("ph", "f"):
        return True
    if len(one) != len(two) or without_accents(one) != without_accents(two):
        return False
    marked = [at for at, letter in enumerate(one) if letter != two[at]]
    return marked[-1] < len(one) - MARKED_END and all(
        LETTER_MARKS.isdisjoint((one[at], two[at])) for at in marked
    )


@lru_cache(maxsize=4096)
def spelling(word: str) -> str:
    """A word in one style."""
    for pattern, style in SPELLINGS:
        word = pattern.sub(style, word)
    for pattern, style in ENDS:
        word = pattern.sub(style, word)
    return word


def is_put_right(old: str, new: str, code: str | None) -> bool:
    """Whether a word is another one misspelt, as slips are, and is none itself.

    Only the other one is common, and what this one has is in no word of the language, or it is so
    long that it is hardly a word by chance. Any other slip may be a word that no table has.
    """
    if code and language(code).wording.misspelt.get(old, "").casefold() == new.replace("’", "'"):
        return True
    if min(len(old), len(new)) < SHORTEST or OSA.distance(old, new, score_cutoff=1) > 1:
        return False
    if is_word(old, code) or (code and is_in_dictionary(old, code)):
        return False
    if code and is_slip(old, new, code):
        return True
    if not is_word(new, code):
        return False
    is_exchange = sorted(old) == sorted(new)
    if len(old) == len(new) == SHORTEST:
        return is_exchange and new in light(code)
    first = Prefix.similarity(old, new)
    last = Postfix.similarity(old, new)
    if not first or not (last or is_exchange):
        return False
    is_other_letter = len(old) == len(new) and not is_exchange
    known = runs(code, 3)
    unknown = sum(run not in known for run in runs_of(old, 3))
    return unknown > is_other_letter or (
        len(new) >= LONG and min(first, last) >= INNER and not is_other_letter
    )


def is_slip(old: str, new: str, code: str) -> bool:
    """Whether letters are a common word but for a slip, and no other one: “goverment”.

    At its end that may be another form of it, which no dictionary has: “professeures”.
    """
    return (
        min(len(old), len(new)) > SHORTEST
        and old.isalpha()
        and new.isalpha()
        and not (code not in FEW_FORMS and are_forms(old, new))
        and is_misspelling(old, new, code)
    )


def are_forms(word: str, other: str) -> bool:
    first = Prefix.similarity(word, other)
    return any(
        word[at:] in AGREEING and other[at:] in AGREEING for at in range(first, STEM, -1)[:2]
    )


@cache
def same_of(code: str | None) -> dict[str, frozenset[int]]:
    """By each word the numbers of the groups of those that mean the same."""
    found: dict[str, frozenset[int]] = {}
    groups = (
        group for each in codes_of(code) for group in language(each).wording.same if len(group) > 1
    )
    for number, group in enumerate(groups):
        for word in group:
            found[word] = found.get(word, frozenset()) | {number}
    return found


def codes_of(code: str | None) -> Iterable[str]:
    return (code,) if code else CODES


@cache
def light(code: str | None) -> Words:
    """Words that hardly say anything by themselves: articles, and what begins a clause."""
    found = frozenset({"h"}).union(*(language(each).wording.light for each in codes_of(code)))
    for each in codes_of(code):
        if each in spoken():
            own = speech_of(each)
            idioms = own.idioms
            found |= idioms.articles | idioms.indefinite | own.conjunctions | idioms.which
    return found


@cache
def joining(code: str | None) -> Words:
    """Words that others go without, or with, and say the same: “on”, “and”."""
    found = frozenset[str]()
    for each in codes_of(code):
        if each in spoken():
            own = speech_of(each)
            found |= own.prepositions | own.coordinators | own.idioms.who
    return found


@cache
def telling(code: str | None) -> Words:
    """Those of them that say more: “over forty”."""
    return frozenset[str]().union(*(language(each).wording.telling for each in codes_of(code)))


def tell_how_many(words: Sequence[str], code: str | None) -> bool:
    """Whether words say of how many something is true, and nothing else: “most of the”, “over”."""
    lower = {word.casefold() for word in words}
    known = how_many(code)
    return not known.isdisjoint(lower) and all(
        word in known or word in function_words() for word in lower
    )


@cache
def how_many(code: str | None) -> Words:
    each = [language(code).wording for code in codes_of(code)]
    return frozenset[str]().union(*(one.telling | one.how_many for one in each))
