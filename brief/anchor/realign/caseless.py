"""Who says words in a script without capitals, so that no word shows that it is a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import islice, product, takewhile

from rapidfuzz.distance import Postfix

from brief.anchor.realign.speakers import BY_PRONOUN, Beside, unspaced_subject
from brief.anchor.realign.substance import UNSPACED, Change, Substance, are_unlike, words_of
from brief.language import meaning

LONGEST_NAME = 5
"""How many words behind a verb may be a name, in a script without capitals."""

CASELESS = (("\u0590", "\u109f"), ("\u3040", "\u9fff"), ("\uac00", "\ud7af"))
"""The scripts without capitals: ranges of so many signs are slow to compile as a pattern."""

FIRST_CASELESS = CASELESS[0][0]

CASELESS_PARTS = re.compile(r"[،؛:«»“”\"()]")

VOWELS = re.compile(r"[\u0640\u064b-\u0652\u0670]")
"""The signs of vowels in Arabic, which are rarely written, and what stretches a word."""

AND = "و"
"""“And”, in Arabic a part of the word behind it."""

THAT = "أن"
"""What begins what somebody says, in Arabic."""

FEMALE = "ت"
THIRD = "تي"
"""What tells a woman's verb from a man's, behind it and before it."""

OF = "的の"
"""What makes one of somebody: “王芳的丈夫”, “佐藤市長の夫”."""

TITLES = ("氏", "さん", "様", "先生", "女士")
"""What is behind a family name that may be one sign."""

TOPICS = ("は", "が")
"""What is behind a subject, in Japanese."""

NAME_SIGNS = 2
"""How many signs at the end of a name where no spaces part words tell it from others."""

NAMES = 2
"""How many words somebody's name has at least who is named for the first time."""


def unread(old: Beside, new: Beside) -> Iterator[Change]:
    """Who is beside words in a script without capitals, so that it can't be read who says them.

    Where spaces part words, a name is behind a verb: “قال كريم ناصر”. Where none do, it is at the
    end of what it is in, but for a verb.
    """
    both = (*old.sides, *new.sides)
    if old == new or not any(map(has_caseless, both)):
        return
    before, after = (UNSPACED.findall(" ".join(each.sides)) for each in (old, new))
    if before != after and not any(are_one(*each) for each in product(before, after)):
        yield Change(Substance.SPEAKER, " ".join(before), " ".join(after))
    elif len(before) == len(after):
        yield from replaced_within(zip(before, after, strict=True))
    one, two = (next(behind_verbs(" ".join(each.sides)), None) for each in (old, new))
    # “وأضاف” alone goes on with whoever spoke before.
    who, whose = (
        last_named(each.earlier) if name == [] else name for each, name in ((old, one), (new, two))
    )
    if (one or two) and who and whose and are_apart(who, whose):
        yield Change(Substance.SPEAKER, " ".join(who), " ".join(whose))
    elif (not (who and whose) or who == whose) and (verbs := of_other_gender(old, new)):
        yield Change(Substance.SPEAKER, *verbs)
    elif alone := named_alone(before, after, old) or named_alone(after, before, new):
        yield Change(
            Substance.SPEAKER, *((alone, "") if alone in " ".join(before) else ("", alone))
        )
    elif old.earlier != new.earlier and (
        one == two == [] or (before == after and by_pronoun(both))
    ):
        yield from replaced_earlier(old.earlier, new.earlier)


def last_named(text: str) -> list[str]:
    """Who is named behind the last verb of a text that somebody is behind."""
    return [[], *filter(None, behind_verbs(text))][-1]


def replaced_within(pairs: Iterable[tuple[str, str]]) -> Iterator[Change]:
    """Who is in the place of another one within runs that are alike: “据王明介绍”, “据李芳介绍”."""
    for run, other in pairs:
        one, two = (telling_within().sub("", each) for each in (run, other))
        for what, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
            if (
                (what == "replace" and min(b - a, d - c) >= NAME_SIGNS)
                or (what == "replace" and all(map(is_title, (one[b:], two[d:]))))
                or (what in {"insert", "delete"} and a and is_somebodys(one[a:b] or two[c:d]))
            ):
                yield Change(Substance.SPEAKER, one[a:b], two[c:d])


def is_title(text: str) -> bool:
    """Whether a text begins with what is behind a name."""
    return text.startswith(TITLES)


def is_somebodys(text: str) -> bool:
    """Whether a text behind a name makes it another one's: “的丈夫”."""
    return text[0] in OF and len(text) > 1


def by_pronoun(sides: Iterable[str]) -> bool:
    """Whether it is “she” who says something, where no spaces part words."""
    return any(map(BY_PRONOUN.search, sides)) and not any(map(unspaced_subject, sides))


def replaced_earlier(old: str, new: str) -> Iterator[Change]:
    """Who is named before the sentence of words, where another one has their place now.

    Where no spaces part words, that is as a part of a sentence begins; else two words at least.
    """
    runs = parts_of_either(old, new)
    if len(runs[0]) == len(runs[1]):
        yield from replaced_within(zip(*runs, strict=True))
    for lost, gained in product(*runs):
        shared = Postfix.similarity(lost, gained)
        if (
            shared >= NAME_SIGNS
            and min(len(lost), len(gained)) >= shared + NAME_SIGNS
            and lost[:NAME_SIGNS] != gained[:NAME_SIGNS]
        ):
            yield Change(Substance.SPEAKER, lost[:-shared], gained[:-shared])
    one, two = ([word.text for word in words_of(each)] for each in (old, new))
    for what, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        lost, gained = " ".join(one[a:b]), " ".join(two[c:d])
        if (
            what == "replace"
            and min(b - a, d - c) >= NAMES
            and has_caseless(lost[:1])
            and are_unlike(lost, gained)
        ):
            yield Change(Substance.SPEAKER, lost, gained)


def has_caseless(text: str) -> bool:
    """Whether there is a letter without capitals in a text."""
    if text.isascii():
        return False
    signs = [sign for sign in {*text} if sign >= FIRST_CASELESS]
    return any(first <= sign <= last for sign in signs for first, last in CASELESS)


def parts_of_either(old: str, new: str) -> tuple[list[str], list[str]]:
    """The runs that no spaces part which only one of the texts has."""
    before, after = UNSPACED.findall(old), UNSPACED.findall(new)
    return [x for x in before if x not in after], [x for x in after if x not in before]


def named_alone(runs: Sequence[str], others: Sequence[str], told: Beside) -> str:
    """A subject beside words where no spaces part words, if the text with `runs` has none.

    And does not name it before: “また、森議員は” for “また、”.
    """
    if any(each.endswith(TOPICS) for each in runs):
        return ""
    subjects = (each.rpartition("、")[2] for each in others if each.endswith(TOPICS))
    return next(
        (
            each
            for each in subjects
            if len(each) > NAME_SIGNS and each[:NAME_SIGNS] not in told.earlier
        ),
        "",
    )


def are_apart(name: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two are not one: no word is in both, two are others, or one is somebody's somebody.

    “النائبة ليلى خوري” is not “النائبة هدى سالم”.
    """
    known = meaning().relations
    if known.isdisjoint(name) != known.isdisjoint(other) or not same_end(name, other):
        return True
    steps = SequenceMatcher(None, name, other, autojunk=False).get_opcodes()
    return any(
        what == "replace"
        and min(b - a, d - c) >= NAMES
        and are_unlike(" ".join(name[a:b]), " ".join(other[c:d]))
        for what, a, b, c, d in steps
    )


def of_other_gender(old: Beside, new: Beside) -> tuple[str, str] | None:
    """The first verbs of saying beside words, if one is a man's and the other one a woman's.

    In Arabic these differ by a sign: “قال” and “قالت”, “يقول” and “تقول”.
    """
    one, two = (next(verbs_in(" ".join(each.sides)), "") for each in (old, new))
    is_other = one != two and any(
        each == f"{other}{FEMALE}" or (each[:1] + other[:1] in THIRD and each[1:] == other[1:])
        for each, other in ((one, two), (two, one))
        if other
    )
    return (one, two) if is_other else None


def verbs_in(text: str) -> Iterator[str]:
    """The verbs of saying that have no capitals, without the “and” before them."""
    for word in words_of(VOWELS.sub("", text)):
        if is_told_by(word.text) and has_caseless(word.text[:1]):
            yield word.text.removeprefix(AND)


def same_end(name: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names share a word, and the ones before that where both have one."""
    return any(
        word == other[at] and (not at or not index or name[index - 1] == other[at - 1])
        for index, word in enumerate(name)
        for at in range(len(other))
    )


def behind_verbs(text: str) -> Iterator[list[str]]:
    """The words behind each verb of saying that has no capitals, up to the next sign."""
    for part in CASELESS_PARTS.split(text):
        words = [VOWELS.sub("", word.text) for word in words_of(VOWELS.sub("", part))]
        for at, word in enumerate(words):
            if is_told_by(word) and word.upper() == word:
                behind = takewhile(lambda each: each != THAT, words[at + 1 :])
                yield [*islice(behind, LONGEST_NAME)]


def is_told_by(word: str) -> bool:
    return word in meaning().told_by or (word[:1] == AND and word[1:] in meaning().told_by)


def are_one(run: str, other: str) -> bool:
    """Whether one of two runs ends in a name that the other has."""
    one, two = (telling_within().sub("", each) for each in (run, other))
    return one[-NAME_SIGNS:] in two or two[-NAME_SIGNS:] in one


@cache
def telling_within() -> re.Pattern[str]:
    verbs = sorted(meaning().told_within, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, verbs)))
