"""What tells apart two beside words who are named alike, or not at all: a handle, “Junior”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, permutations, product, starmap, takewhile

from brief.anchor.realign.nameless import names_source
from brief.anchor.realign.speakers import (
    PARTS,
    Reader,
    Sides,
    Speakers,
    Telling,
    are_posts,
    roles_beside,
)
from brief.anchor.realign.speakers.names import GENERATION, are_his_and_hers, bare
from brief.anchor.realign.substance import (
    CAPITALS,
    Change,
    Substance,
    Word,
    continued,
    kind_of,
    may_be_name,
    words_of,
)
from brief.language import meaning, speech_of, spoken

HANDLE = re.compile(r"(?<!\w)@\w+")
NUMBERS = re.compile(r"\b\d+|\b[A-ZА-Я]\b")
TAIL = re.compile(rf"\b([{CAPITALS}][^\W\d_]* [{CAPITALS}][^\W\d_]*)-([^\W\d_]{{1,3}})\b")
"""What is the end of a name behind its hyphen, without a capital: “Kim Jong-un”."""

ENDINGS = frozenset({"st", "nd", "rd", "th"})
"""Those of ordinal numbers in English."""


def told_apart(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """The words by which somebody beside others is another one now."""
    handles, handles_now = ({*HANDLE.findall(" ".join(each))} for each in (old, new))
    if handles and handles_now and not handles & handles_now:
        yield said(*(" ".join(sorted(each)) for each in (handles, handles_now)))
    one, two = (words_in(each) for each in (old, new))
    people, people_now = speakers.old.people(old), speakers.new.people(new)
    before, after = generations(old), generations(new)
    if are_posts((*people, *people_now), speakers.old.telling):
        before |= roles_beside(old, speakers.old.telling)
        after |= roles_beside(new, speakers.new.telling)
    if before != after:
        yield said(" ".join(sorted(before)), " ".join(sorted(after)))
    whose, whose_now = (by_possessives(each, speakers.code) for each in (old, new))
    if whose and whose_now and whose != whose_now:
        yield said(" ".join(sorted(whose)), " ".join(sorted(whose_now)))
    if [*map(NUMBERS.findall, old)] != [*map(NUMBERS.findall, new)]:
        yield from numbered_otherwise(numbered(old, speakers.old), numbered(new, speakers.new))
    tails, tails_now = (dict(TAIL.findall(" ".join(each))) for each in (old, new))
    for name in tails.keys() & tails_now.keys():
        if tails[name] != tails_now[name]:
            yield said(*(f"{name}-{each[name]}" for each in (tails, tails_now)))
    elder, younger = meaning().elder, meaning().younger
    if any(one & lost and two & gained for lost, gained in permutations((elder, younger))):
        ages = elder | younger
        yield said(" ".join(sorted(one & ages)), " ".join(sorted(two & ages)))
    if speakers.code in spoken() and not speech_of(speakers.code).has_cases:
        pairs = ((a, b) for a, b in product(people, people_now) if a not in people_now)
        yield from (said(a, b) for a, b in pairs if are_man_and_wife(a, b, speakers.old.telling))
    verbs, verbs_now = (
        {word for word in words if word in reader.telling.verbs}
        for words, reader in ((one, speakers.old), (two, speakers.new))
    )
    if verbs and verbs_now and is_heard(verbs) != is_heard(verbs_now):
        yield said(*(" ".join(sorted(each)) for each in (verbs, verbs_now)))
    for verb in verbs - verbs_now:
        other = of_other_gender(verb, verbs_now - verbs)
        if not people and not people_now:
            other = other or of_other_number(verb, verbs_now - verbs)
        if other:
            yield said(verb, other)


def by_possessives(sides: Sides, code: str | None) -> set[str]:
    """The pronouns of whom a source beside words is: “по его словам”, “jej zdaniem”."""
    known = speech_of(code).sources_own if code in spoken() else {}
    lowers = [tuple(word.folded for word in words_of(each)) for each in sides] if known else []
    return {
        pronoun
        for phrase, pronoun in known.items()
        for lower in lowers
        for at in range(len(lower))
        if lower[at : at + len(phrase)] == phrase
    }


def is_heard(verbs: set[str]) -> bool:
    """Whether no other verb is beside words: a court “heard” a plea, and “held” what is its own."""
    return verbs <= meaning().hearing


def are_man_and_wife(name: str, other: str, telling: Telling) -> bool:
    """Whether two have one family name, and the given names of a man and of a woman: “Jeanne”."""
    (*given, family), (*others, last) = bare(name, telling), bare(other, telling)
    return family == last and any(starmap(are_his_and_hers, product(given, others)))


def generations(sides: Sides) -> set[str]:
    """What is behind names by which a son is told from his father: “Lee Jr.”, no “senior nurse”."""
    found = (pairwise(continued(side)) for side in sides)
    return {
        word.folded.strip(".")
        for pairs in found
        for name, word in pairs
        if word.folded.strip(".") in GENERATION and name.text[0].isupper()
    }


def numbered(sides: Sides, reader: Reader) -> dict[str, str]:
    """The number or letter of each who is told by one: “Witness 4”, “the 9th Circuit said”."""
    telling = reader.telling
    known = {word for name in reader.people(sides) for word in name.split()}
    found = {}
    for part in (part for side in sides for part in PARTS.split(side)):
        words = [*unmarked_numbers(words_of(part))]
        for at, (one, two) in enumerate(pairwise(words)):
            if one.folded in telling.sayers or one.text in known:
                if NUMBERS.fullmatch(two.text):
                    found[one.folded] = two.text
            elif one.text.isdecimal() and (who := numbered_by(words, at, reader)):
                found[who] = one.text
    return found


def numbered_otherwise(old: dict[str, str], new: dict[str, str]) -> Iterator[Change]:
    for who in old.keys() & new.keys():
        if old[who] != new[who]:
            yield said(f"{who} {old[who]}", f"{who} {new[who]}")


def unmarked_numbers(words: Sequence[Word]) -> Iterator[Word]:
    """Words without what only tells that a number follows: “No. 4”, or how it ends: “9th”."""
    for before, word, after in zip([None, *words], words, [*words[1:], None], strict=False):
        is_mark = word.folded in meaning().numbering and after and after.text.isdecimal()
        is_ending = word.folded in ENDINGS and before and before.text.isdecimal()
        if not is_mark and not is_ending:
            yield word


def numbered_by(words: Sequence[Word], at: int, reader: Reader) -> str:
    """Whoever has a name that begins with a number, if what is beside it tells that it speaks."""
    telling = reader.telling
    behind = words[at + 1 :]
    name = [*takewhile(lambda word: may_be_name(word.text), behind)]
    if any(kind_of(word) is Substance.DATE for word in name):
        return ""
    before = [word for word in words[:at] if not telling.is_article(word)]
    verbs = (*before[-1:], *behind[len(name) : len(name) + 1])
    is_source = names_source(tuple(word.folded for word in before), reader)
    speaks = is_source or any(map(telling.is_verb, verbs))
    return " ".join(word.text for word in name) if speaks else ""


def words_in(sides: Sides) -> set[str]:
    """The words beside others; of “l’ancien”, what is behind the article."""
    folded = (word.folded.strip(".").replace("’", "'") for side in sides for word in words_of(side))
    return {word.rpartition("'")[2] for word in folded}


def said(before: str, after: str) -> Change:
    return Change(Substance.SPEAKER, before, after)


def of_other_gender(verb: str, others: set[str]) -> str:
    """The verb of a woman that is a man's, or the other way, if one of others is: “powiedziała”."""
    for other in others:
        for feminine, masculine in genders():
            pair = (verb, other) if verb.endswith(feminine) else (other, verb)
            if pair[0].endswith(feminine) and pair[0].removesuffix(feminine) + masculine == pair[1]:
                return other
    return ""


def of_other_number(verb: str, others: set[str]) -> str:
    """The verb of several people that is one's, or the other way, if one of others is: “dijeron”.

    Nothing else tells how many there are where it has no subject.
    """
    for other in others:
        for one, several in numbers():
            for pair in ((verb, other), (other, verb)):
                stem = pair[0].removesuffix(one)
                if stem != pair[0] and len(stem) > 1 and stem + several == pair[1]:
                    return other
    return ""


@cache
def numbers() -> frozenset[tuple[str, str]]:
    """The endings of verbs of one, each with that of several people in its place."""
    return frozenset(pair for code in spoken() for pair in speech_of(code).numbered_verbs)


@cache
def genders() -> frozenset[tuple[str, str]]:
    """The endings of verbs of a woman, each with that of a man in its place."""
    return frozenset(
        (feminine, masculine)
        for code in spoken()
        for feminine in speech_of(code).feminine_verbs
        for masculine in speech_of(code).masculine_verbs
    )


def identified(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Who has the post by which somebody without a name says words, if that is another one now.

    “The mayor is Ann Lee” may stand anywhere.
    """
    found = speakers.identities
    if found and not speakers.old.people(old) and not speakers.new.people(new):
        posts = words_in(old) & words_in(new)
        yield from (said(*names) for post, names in found.items() if post in posts)
