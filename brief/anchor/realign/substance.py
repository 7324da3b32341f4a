"""Which of the words that were changed turn what is said into something else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.distance import Indel

from brief.anchor.index import RANGES
from brief.anchor.realign.house import MONEY, styled
from brief.anchor.realign.turns import turned
from brief.anchor.realign.wording import (
    are_parted_right,
    is_counted_out,
    is_put_right,
    means_the_same,
    rewordings,
)
from brief.language import Words, given_names, meaning, short_titles, speech_of, spoken
from brief.language.detection import function_words
from brief.language.model import Opposites

NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兩两兆"
NEGATING = "不没沒无無未非ない"
WORD = re.compile(
    rf"[^\W\d_{RANGES}][^\s\W{RANGES}]*(?:['’·][^\W\d_]+)*"
    rf"|[{MONEY}]|(?:(?<![^\s(“„«{MONEY}])[-−])?\d+(?:[.,:'\u066b\u066c]\d+)*"
    rf"|[{NUMERALS}]+|[{NEGATING}]|(?:(?![{NUMERALS}{NEGATING}])[{RANGES}])+"
)
"""A word, a sign of money, a number, a sign that negates, or a run where no spaces part words."""

UNSPACED = re.compile(f"[{RANGES}]{{2,}}")
SENTENCE_END = re.compile(r"[.!?:…\"“”„«»]\s*$")

CAPITALS = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻА-ЯЁ"
"""The capital letters of the languages that have them, as a range of a pattern."""

PARTICLES = frozenset(
    {
        "af",
        "al",
        "av",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
    }
)
"""What may be within a name, before the family's: “Ursula von der Leyen”."""

INITIAL = re.compile(rf"\.[-\s]?(?:(?:{'|'.join(sorted(PARTICLES))})\s)*([^\W\d_])")

PER_CENT = re.compile(r"\bper cent\b", re.IGNORECASE)
"""Which is not a hundred, as “cent” is in French."""

NEGATED = re.compile(r"n['’]t$|^n['’]", re.IGNORECASE)

LETTERS = re.compile(r"[^\W\d_]+")

MISSPELT = 0.7
"""How much alike two words are of which one is the other misspelt."""

LONG_NOUN = 6
"""The fewest letters of a German noun that is no family name but for a slip."""

LONG_ENOUGH = 4
SAME_UNIT = 3
"""How many letters all forms of a unit begin with."""

STEM = 5
"""How many letters of a word are the same in all its forms, more or less."""

ENDING = 7
"""The most letters behind the stem of a word that tell its form."""

ROOT = 4
"""The fewest letters of the rest: “port” and “import” are not what is meant, but asked for."""


class Substance(StrEnum):
    """What kind of word was changed."""

    NUMBER = "number"
    DATE = "date"
    NEGATION = "negation"
    NAME = "name"
    OPPOSITE = "opposite"
    TURN = "turn"
    """What turns the statement round: “unless” for “if”, or “only” where there was nothing."""
    WORD = "word"
    """Any other word, or words, that are not known to mean the same."""
    SPEAKER = "speaker"
    """Who says the words, by what is beside them."""


class Change(NamedTuple):
    """Words of substance that were replaced; `old` or `new` is empty where there were none."""

    kind: Substance
    old: str
    new: str


class Word(Struct, frozen=True, gc=False):
    text: str
    folded: str
    """As it is looked up."""
    first: bool = False
    """Whether a sentence begins with it, so that its capital says nothing."""
    counted: bool = False
    """Whether a number, in digits or of several words, is just before it."""
    initial: bool = False
    """Whether it is the first letter of a name that is behind it: “A. Lee”."""


ANOTHER = Word("x", "x")
"""Any word that others go on from, in their sentence."""


def changes(
    old: str, new: str, code: str | None = None, *, is_righted: bool = False
) -> tuple[Change, ...]:
    """The changes of substance between two wordings of one statement, in order.

    `code` is the language that they are surely in. What only another house style would write
    otherwise is none: “10” for “ten”. The words are shown as they are written. Those that are
    misspelt are put right once, so that what is left is another word.
    """
    before, after = styled(old, code), styled(new, code)
    known = changes_as_written(before, after, code)
    if known and code and not is_righted and (righted := put_right(old, new, code)) != old:
        return changes(righted, new, code, is_righted=True)
    if (before, after) == (old, new):
        return known
    if not known:
        # A number in words may be part of what turns the statement: “one of two”.
        olds, news = ([word.text for word in words_of(each)] for each in (old, new))
        return tuple(Change(Substance.TURN, *each) for each in turned(olds, news, code))
    kinds = {each.kind for each in known}
    found = changes_as_written(old, new, code)
    if as_written := tuple(each for each in found if each.kind in kinds):
        return as_written
    # A unit that is misspelt has no sign of its own: “40 poudns”.
    righted = old if is_righted else put_right(old, new, code)
    return changes(righted, new, code, is_righted=True) if righted != old else known


def put_right(old: str, new: str, code: str | None) -> str:
    """The old text, with each word that is misspelt in one of both as it is in the new one."""
    both = compared(old, new)
    found: list[tuple[int, str, str]] = []
    for what, a, b, c, d in both.steps:
        if what != "replace":
            continue
        if b - a != d - c:
            wrong, right = (
                " ".join(word.text for word in side) for side in (both.old[a:b], both.new[c:d])
            )
            if are_parted_right(wrong.casefold(), right.casefold(), code):
                found.append((a, wrong, right))
            continue
        for at, (was, now) in enumerate(zip(both.old[a:b], both.new[c:d], strict=True), a):
            words = was.folded, now.folded
            if may_be_misspelt(was, now, code) and (
                is_put_right(*words, code) or is_put_right(*words[::-1], code)
            ):
                found.append((at, was.text, now.text))
    for at, wrong, right in reversed(found):
        first = wrong.split(" ")[0]
        times = sum(word.text == first for word in both.old[:at])
        places = [*re.finditer(rf"\b{re.escape(first)}\b", old)]
        if len(places) > times and old.startswith(wrong, start := places[times].start()):
            old = old[:start] + right + old[start + len(wrong) :]
    return old


def may_be_misspelt(old: Word, new: Word, code: str | None) -> bool:
    """Whether no name can be told from a slip: neither is one, or both are long nouns of German."""
    if Substance.NAME not in (kind_of(old), kind_of(new)):
        return True
    return (
        code in spoken()
        and speech_of(code).nouns_are_capitalised
        and min(len(old.text), len(new.text)) >= LONG_NOUN
        and all(word.text[0].isupper() and word.text[1:].islower() for word in (old, new))
    )


def corrected(
    old: str, new: str, code: str | None = None, *, is_righted: bool = False
) -> tuple[Change, ...]:
    """The changes of substance of words that somebody says, down to any word that is another now.

    None where each is known to say the same; if some are of a kind of their own, these alone.
    """
    if old == new:
        return ()
    if found := changes(old, new, code):
        return found
    texts = styled(old, code), styled(new, code)
    if not (found := reworded(*texts, code)):
        return found
    righted = old if is_righted else put_right(old, new, code)
    if righted != old:
        return corrected(righted, new, code, is_righted=True)
    return found if texts == (old, new) else reworded(old, new, code) or found


def reworded(old: str, new: str, code: str | None) -> tuple[Change, ...]:
    both = compared(old, new)
    differing = [
        (both.old[a:b], both.new[c:d]) for what, a, b, c, d in both.steps if what != "equal"
    ]
    judged = frozenset(
        word for each in differing for side in each for word in side if kind_of(word) is not None
    )
    found = tuple(Change(Substance.WORD, *each) for each in rewordings(differing, code, judged))
    if not found and len(both.old) != len(both.new) and is_counted_out(both.old, both.new, code):
        return (Change(Substance.WORD, old, new),)
    return found


class Compared(NamedTuple):
    """The words of two texts, and the steps from one to the other."""

    old: tuple[Word, ...]
    new: tuple[Word, ...]
    steps: Sequence[tuple[str, int, int, int, int]]


@lru_cache(maxsize=8)
def compared(old: str, new: str) -> Compared:
    olds, news = (words_of(PER_CENT.sub("percent", each)) for each in (old, new))
    matcher = SequenceMatcher(
        None, [word.text for word in olds], [word.text for word in news], autojunk=False
    )
    return Compared(olds, news, matcher.get_opcodes())


def changes_as_written(old: str, new: str, code: str | None) -> tuple[Change, ...]:
    olds, news, steps = compared(old, new)
    found: list[Change] = []
    lost_words: list[Word] = []
    gained_words: list[Word] = []
    for what, a, b, c, d in steps:
        if what == "equal":
            continue
        before, after = olds[a:b], news[c:d]
        if is_post_capitalised(before, after):
            continue
        lost_words += before
        gained_words += after
        if units := next((each for each in product(before, after) if measure_otherwise(*each)), ()):
            found.append(Change(Substance.NUMBER, *(word.text for word in units)))
        if units and len(before) == len(after) == 1:
            continue
        for kind in Substance:
            lost = [word.text for word in before if kind_of(word) is kind]
            gained = [word.text for word in after if kind_of(word) is kind]
            if [*map(folded, lost)] != [*map(folded, gained)]:
                # One word for another: what the name was replaced by need not be one.
                if len(before) == len(after) == 1:
                    lost, gained = [before[0].text], [after[0].text]
                found.append(Change(kind, " ".join(lost), " ".join(gained)))
                if len(before) == len(after) == 1:
                    break
        else:
            if len(before) == len(after) == 1 and (
                begin_otherwise(before[0], after[0], code)
                or (named_otherwise(before[0], after[0]) and is_name_at(olds, b))
            ):
                found.append(Change(Substance.NAME, before[0].text, after[0].text))
            elif before and after and count_otherwise(before[0], after[0]):
                found.append(Change(Substance.NUMBER, before[0].text, after[0].text))
    found += opposites(lost_words, gained_words)
    found += (each for each in denials(lost_words, gained_words) if not is_in(each[1:], found))
    if not found:
        found += posts_otherwise(lost_words, gained_words)
    turns = turned([word.text for word in olds], [word.text for word in news], code)
    return (*found, *(Change(Substance.TURN, *each) for each in turns if not is_in(each, found)))


def is_post_capitalised(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether words are a post in both of two texts, and capitals alone differ: “Prime Minister”.

    Elsewhere these tell a name: “Polish”, “May”.
    """
    return (
        len(before) == len(after)
        and all(one.folded == two.folded for one, two in zip(before, after, strict=True))
        and any(word.folded in posts() for word in before)
        and not any(kind_of(word) in {Substance.DATE, Substance.NUMBER} for word in before)
    )


def folded(word: str) -> str:
    """A word without what its house's style makes of it, be it a name."""
    found = word.casefold().replace("ё", "е")
    return found if found in given_names() else found.replace("ph", "f")


def is_in(turn: tuple[str, str], found: Iterable[Change]) -> bool:
    """Whether words that turn a statement, such as “plus de”, have those of a change in them."""
    return any(
        f" {one} " in f" {two} "
        for each in found
        for one, two in zip(each[1:], turn, strict=True)
        if one and two
    )


def begin_otherwise(old: Word, new: Word, code: str | None) -> bool:
    """Whether a sentence begins with another word now, which its capital does not tell from a name.

    A word that is nearly the same is one that was misspelt; an opposite is named as such.
    """
    return (
        old.first
        and new.first
        and all(map(may_be_name, (old.text, new.text)))
        and not means_the_same(old.folded, new.folded, code)
        and are_unlike(old.text, new.text)
        and not are_opposite(old.text, new.text)
    )


def named_otherwise(old: Word, new: Word) -> bool:
    """Whether a given name, maybe as short as a word that joins others, is another one now."""
    each = [word.folded for word in (old, new)]
    return (
        old.text[0].isupper()
        and new.text[0].isupper()
        and not given_names().isdisjoint(each)
        and not any("en" in function_words().get(word, ()) for word in each)
        and not (each[0].startswith(each[1]) or each[1].startswith(each[0]))
        and are_unlike(*each)
    )


def is_name_at(found: Sequence[Word], index: int) -> bool:
    return index < len(found) and kind_of(found[index]) is Substance.NAME


def are_unlike(word: str, other: str) -> bool:
    """Whether neither of two words, or names, is the other one misspelt."""
    return Indel.normalized_similarity(word, other) < MISSPELT


def may_be_name(word: str) -> bool:
    """Whether a word with a capital may be a name: it is long, or does not join others."""
    return word[0].isupper() and (
        len(word) >= ROOT or (len(word) > 1 and word.casefold() not in function_words())
    )


def count_otherwise(old: Word, new: Word) -> bool:
    """Whether a number counts something else now: “40 euros”, “3 a.m.”."""
    return (
        old.counted
        and new.counted
        and old.folded != new.folded
        and kind_of(old) is kind_of(new) is None
        and not measure_otherwise(old, new)
        and are_unlike(old.text, new.text)
    )


def measure_otherwise(old: Word, new: Word) -> bool:
    """Whether a unit is another one now, which a number need not be beside: “a year”, “l'an”."""
    one, other = (re.split("['’]", each.folded)[-1] for each in (old, new))
    return meaning().units >= {one, other} and one[:SAME_UNIT] != other[:SAME_UNIT]


def opposites(lost: Sequence[Word], gained: Sequence[Word]) -> Iterator[Change]:
    """Words that were exchanged for their opposites, wherever in the statement those are now."""
    left = [word.text for word in gained if kind_of(word) is None]
    for word in lost:
        if kind_of(word) is not None:
            continue
        other = next((each for each in left if are_opposite(word.text, each)), None)
        if other is not None:
            left.remove(other)
            yield Change(Substance.OPPOSITE, word.text, other)


def posts_otherwise(lost: Sequence[Word], gained: Sequence[Word]) -> Iterator[Change]:
    """Whoever is told by a post, where that is another one now: “the minister”, “the mayor”."""
    one, other = ([word for word in each if word.folded in posts()] for each in (lost, gained))
    if (
        one
        and other
        and {each.folded[:STEM] for each in one}.isdisjoint(each.folded[:STEM] for each in other)
    ):
        texts = (" ".join(word.text for word in each) for each in (one, other))
        yield Change(Substance.NAME, *texts)


@cache
def posts() -> Words:
    """What somebody is called who is told by no name, in all languages."""
    each = (speech_of(code).roles for code in spoken())
    return frozenset(word.casefold() for one in each for word in one)


def denials(lost: Sequence[Word], gained: Sequence[Word]) -> Iterator[Change]:
    """The words that deny something, where others are in their place, or none: “denied”, “said”."""
    known = meaning().denials
    one, other = ([word for word in each if word.folded in known] for each in (lost, gained))
    if {word.folded[:ROOT] for word in one} != {word.folded[:ROOT] for word in other}:
        yield Change(
            Substance.NEGATION, *(" ".join(word.text for word in each) for each in (one, other))
        )


def are_opposite(word: str, other: str) -> bool:
    word, other = word.casefold(), other.casefold()
    return (
        other in opposites_of().get(word, ())
        or negates(word, other)
        or negates(other, word)
        or have_opposites(word, other)
        or begin_as_opposites(word, other)
    )


def begin_as_opposites(word: str, other: str) -> bool:
    """Whether words of a language that inflects them begin as opposites do."""
    found = stems_apart(word)
    return bool(found) and any(
        len(other) - len(stem) <= ENDING and other.startswith(stem) for stem in found
    )


@lru_cache(maxsize=4096)
def stems_apart(word: str) -> tuple[str, ...]:
    """How the opposites of a word begin."""
    stems = opposite_stems()
    return tuple(
        stem
        for length in range(max(1, len(word) - ENDING), len(word) + 1)
        for stem in stems.get(word[:length], ())
    )


def have_opposites(word: str, other: str) -> bool:
    """Whether opposites are within two runs where no spaces part words."""
    return bool(UNSPACED.search(word)) and any(
        (one in word and two in other) or (two in word and one in other)
        for one, two in pairs(meaning().opposites_within)
    )


@cache
def opposites_of() -> dict[str, set[str]]:
    """The opposites of each word."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs(meaning().opposites):
        one, other = one.casefold(), other.casefold()
        found[one].add(other)
        found[other].add(one)
    return dict(found)


@cache
def opposite_stems() -> dict[str, set[str]]:
    """The opposites of each stem, which are stems, too."""
    return {
        stem.removesuffix("-"): {each.removesuffix("-") for each in others}
        for stem, others in opposites_of().items()
        if stem.endswith("-")
    }


def pairs(opposites: Opposites) -> Iterator[tuple[str, str]]:
    for one, other in opposites:
        yield from product(one.split(), other.split())


def negates(word: str, plain: str) -> bool:
    """Whether a word is another one with a prefix that negates it."""
    if len(plain) < ROOT or not word.endswith(plain):
        return False
    before = meaning().negating_prefixes.get(word.removesuffix(plain))
    return before is not None and (not before or plain[0] in before)


@lru_cache(maxsize=2048)
def continued(text: str) -> tuple[Word, ...]:
    """The words of a text that is not where a sentence begins, with `ANOTHER` before them."""
    found = words_of(text)
    if not found:
        return (ANOTHER,)
    between = text[: text.find(found[0].text)]
    first = bool(between and SENTENCE_END.search(between))
    return (ANOTHER, replace(found[0], first=first), *found[1:])


@lru_cache(maxsize=2048)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, which is read in several ways in a row."""
    found: list[Word] = []
    previous = 0
    counted = after_number = False
    numbers = meaning().numbers
    for match in WORD.finditer(text):
        word, (start, end) = match[0], match.span()
        folded = word.casefold()
        between = text[previous:start]
        first = not previous or (between != " " and bool(SENTENCE_END.search(between)))
        if first and previous and between.strip(" -") == ".":
            before, joining = found[-1], function_words().get(folded, ())
            if before.initial and word in PARTICLES:
                first = False
            elif before.initial and joining:
                found[-1] = replace(before, initial=False)
            elif before.initial or (is_short_title(before) and "en" not in joining):
                first = False
        initial = end - start == 1 and is_initial(match)
        found.append(Word(word, folded, first, counted, initial))
        previous = end
        digits = word[0].isdigit()
        number = digits or folded in numbers
        # “3 million” counts what is behind it as “3” does, and “one” need not.
        counted, after_number = digits or (after_number and number), number
    return tuple(found)


def is_initial(word: re.Match[str]) -> bool:
    """Whether a letter is a capital, with a full stop, before something with a capital."""
    if not word[0].isupper():
        return False
    behind = INITIAL.match(word.string, word.end())
    return bool(behind and behind[1].isupper())


def is_short_title(word: Word) -> bool:
    return word.text[0].isupper() and word.folded in short_titles()


@lru_cache(maxsize=4096)
def kind_of(word: Word) -> Substance | None:
    text, lower, words = word.text, word.folded, meaning()
    if (
        text in MONEY
        or text.lstrip("-−")[:1].isdigit()
        or text.isnumeric()
        or lower in words.numbers
    ):
        return Substance.NUMBER
    if lower in words.dates and (word.counted or text[0].isupper() or lower not in words.no_dates):
        return Substance.DATE
    if lower in words.negations or NEGATED.search(text) or text in NEGATING:
        return Substance.NEGATION
    if any(map(str.isdigit, text)) or (
        text[0].isupper() and (not word.first or (len(text) > 1 and text.isupper()))
    ):
        return Substance.NAME
    return None


def stems(text: str) -> set[str]:
    """How the words of a text begin that mean something by themselves."""
    joining = function_words()
    found = (
        word
        for word in map(str.casefold, LETTERS.findall(text))
        if len(word) >= LONG_ENOUGH and word not in joining
    )
    return {word[:STEM] for word in found}
