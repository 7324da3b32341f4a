"""Whom “she said” means, by the sentences before it in its paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache

from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import Beside, Reader, Sides, sure
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance, Word, are_unlike, kind_of, words_of
from brief.language import Words, language, meaning, speech_of, spoken
from brief.language.detection import function_words

BESIDE = 2
"""How many words behind a pronoun its verb may be: “elle a dit”."""
SUBJECT = 6
"""Within how many words a sentence has its subject."""


def meant_before(one: Reader, old: Beside, other: Reader, new: Beside) -> Iterator[Change]:
    """Who is in the place of another one as the subject of a sentence before “she said”.

    Or in the place of that, with the words themselves.
    """
    if old == new:
        return
    meant, meant_now = is_meant(one, old.sides), is_meant(other, new.sides)
    if meant != meant_now:
        yield from named_now(one, old, other, new)
    goes_on = not any(map(str.isalnum, "".join((*old.sides, *new.sides)))) and not any(
        each.earlier.endswith("\n") for each in (old, new)
    )
    if old.earlier == new.earlier or not (goes_on or (meant and meant_now)):
        return
    before, after = ([*filter(str.strip, sentences(each.earlier))] for each in (old, new))
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for what, a, b, c, d in steps:
        if what == "replace" and b - a == d - c:
            for each in zip(before[a:b], after[c:d], strict=True):
                # A quotation that goes on is whoever's the last one was, wherever that is told.
                if not goes_on or all(map(one.tells, each)):
                    within = None if goes_on else SUBJECT
                    yield from exchanged_subjects(one, other, within, *map(words_of, each))


def named_now(one: Reader, old: Beside, other: Reader, new: Beside) -> Iterator[Change]:
    """Who is named beside words in one text alone, and not as their subject in the other one."""
    meant, told = (old, new) if is_meant(one, old.sides) else (new, old)
    reader, naming = (one, other) if meant is old else (other, one)
    names, subject = naming.people(told.sides), subject_of(reader, meant.earlier)
    if names and subject and not any(is_same(each, subject[0], one.telling) for each in names):
        pair = subject[0], names[-1]
        yield Change(Substance.SPEAKER, *(pair if meant is old else pair[::-1]))


def subject_of(reader: Reader, text: str) -> list[str]:
    """Whom the sentences before words are about, or what the last of them begins with."""
    last = [*filter(str.strip, sentences(text))][-1:]
    words = words_of(last[0]) if last else ()
    first = somebody(reader, words, 0, 1) if words else ""
    return reader.subject(text) or [*filter(None, [first])]


def is_meant(reader: Reader, sides: Sides) -> bool:
    """Whether a pronoun beside a verb of saying, or that alone, tells who says words."""
    telling = reader.telling
    code = sure(reader.text)
    drops_subject = code is not None and language(code).meaning.drops_subject
    return (drops_subject and reader.says(sides) and not reader.says_who(sides)) or any(
        (telling.is_pronoun(word) and any(map(telling.is_verb, near)))
        or (telling.is_verb(word) and any(map(telling.is_pronoun, near)))
        for side in sides
        for words in [words_of(side)]
        for at, word in enumerate(words)
        for near in [words[at + 1 : at + 1 + BESIDE]]
    )


def exchanged_subjects(
    one: Reader, other: Reader, within: int | None, olds: Sequence[Word], news: Sequence[Word]
) -> Iterator[Change]:
    before, after = ([word.folded for word in words] for words in (olds, news))
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "replace" or (within is not None and max(a, c) >= within):
            continue
        if a and olds[a - 1].folded in meaning().places | meaning().to_hearers:
            continue  # “In Halifax, Lee spoke.” “Sie sagte dem Boten, …”
        lost, gained = somebody(one, olds, a, b), somebody(other, news, c, d)
        if within is None and not (names(olds[a:b]) and names(news[c:d])):
            continue
        if lost and gained and not is_same(lost, gained, one.telling) and are_unlike(lost, gained):
            yield Change(Substance.SPEAKER, lost, gained)


def somebody(reader: Reader, words: Sequence[Word], first: int, last: int) -> str:
    """Whom some of the words of a sentence name as a whole, or tell by a noun behind an article."""
    telling = reader.telling
    if not any(map(may_name, words[first:last])):
        is_noun = first and telling.is_article(words[first - 1]) and not names(words[first:last])
        return words[last - 1].text if is_noun and is_content(words[last - 1]) else ""
    while first and may_name(words[first - 1]):
        first -= 1
    while last < len(words) and may_name(words[last]):
        last += 1
    return " ".join(names(words[first:last]))


def names(words: Iterable[Word]) -> list[str]:
    return [word.text for word in words if may_name(word)]


def may_name(word: Word) -> bool:
    """Whether a word with a capital may be a name, also where a sentence begins with it."""
    return word.text[0].isupper() and is_content(word)


def is_content(word: Word) -> bool:
    return (
        word.folded not in function_words()
        and word.folded not in things()
        and kind_of(word) in {None, Substance.NAME}
    )


@cache
def things() -> Words:
    """The pronouns of what is nobody: “it”."""
    return frozenset().union(*(speech_of(code).it for code in spoken()))
