"""Sentences behind words that take them back: “That is not true”, “The mayor lied.”"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, islice, takewhile

from brief.anchor.realign.speakers.denials import (
    denials,
    folded,
    parted,
    places,
)
from brief.anchor.realign.speakers.names import is_same
from brief.anchor.realign.speakers.reader import (
    PARTS,
    QUOTATION_MARKS,
    QUOTED,
    SAYS,
    Sides,
    joints,
)
from brief.anchor.realign.speakers.telling import Telling
from brief.anchor.realign.stops import QUESTION_MARKS, sentences
from brief.anchor.realign.substance import (
    UNSPACED,
    Change,
    Substance,
    continued,
    kind_of,
    may_be_name,
    stems,
    words_of,
)
from brief.language import Words, meaning, speech_of, spoken
from brief.language.model import Phrases, by_first

NEXT = 3
"""How many sentences after words may take them back."""

REPEATED = 2
"""The fewest words by which a note repeats what somebody said."""

NOTE_SIGN = re.compile(r"(?<!\d)[:：](?!\d)|[.—–]\s")
LONGEST_HEADING = 40
LONGEST_DENIAL = 12
"""Of signs that no spaces part, in a sentence that does nothing but deny."""

BEFORE_UNTRUTH = 5
"""The most words, but for plain ones, before what tells that somebody was wrong."""

SHORT_SENTENCE = 4
"""The most words of a sentence that names nobody by a capital, as in Arabic: “Ng lied”."""

SHORT = frozenset({"it", "so", "lo"})
"""What stands for no words where a sentence begins with it."""

SUBJECTS = frozenset({"it", "so", "that"})
"""Nor where a verb of saying is before it, unless it ends there: “they say it was late”."""

WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?")


@cache
def untruths_from() -> dict[str, Phrases]:
    return by_first(meaning().untruths)


def retractions(after: str, other: str, telling: Telling) -> list[str]:
    """The sentences that take words back, and that another text has not.

    They are in the text behind those words, from within their own sentence on.
    """
    found: list[str] = []
    others = (each.strip() for each in islice(sentences(after), 1, None))
    for each in islice(filter(None, others), NEXT):
        if each not in other and takes_back(body_of(each), telling):
            found.append(each)
        elif any(mark in each for mark in QUOTATION_MARKS):
            break  # What follows speaks of other words.
    return found


def is_taken_back_still(sentence: str, behind: str, telling: Telling) -> bool:
    """Whether another text behind words takes them back in the same way, whoever does it there.

    “[02:54] Ng: That is not true” is “Bo Ng: That is not true”, and “her deputy contradicted him”
    is “the mayor contradicted him”.
    """
    own = sentence.split()
    others = filter(None, map(str.strip, sentences(behind)))
    for other in islice(others, NEXT + 2):
        theirs = other.split()
        pairs = zip(reversed(own), reversed(theirs), strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if not shared or not takes_back(" ".join(own[-shared:]), telling):
            continue
        one, two = (" ".join(each[:-shared]) for each in (own, theirs))
        if all(kind_of(word) is not Substance.NEGATION for word in words_of(f"{one} {two}")):
            return True
    return False


@cache
def denying_words() -> Words:
    """The words of which every denial has one, where spaces part them."""
    known = meaning()
    # In “s’est rétracté” it is the second: `WORD` parts the first.
    phrases = (filter(str.isalpha, phrase) for phrase in (*known.denial_phrases, *known.untruths))
    return known.negations | known.denials | {word for each in phrases for word in islice(each, 1)}


def may_deny(sentence: str) -> bool:
    """Whether a sentence may deny something, as is told at a glance: most do not."""
    found = WORD.findall(sentence.casefold())
    return (
        not denying_words().isdisjoint(found)
        or any(word.endswith(("'t", "’t")) for word in found)
        or bool(UNSPACED.search(sentence))
    )


@lru_cache(maxsize=256)
def takes_back(sentence: str, telling: Telling) -> bool:
    """Whether a sentence denies that something was said which it points to."""
    if asks(sentence):
        return False
    verbs = [*parted(folded(sentence))]
    if any(word in meaning().pointing for verb in verbs for word in verb[1:-1]):
        return True
    denying = [*map(" ".join, verbs), *denials(sentence, telling)]
    plainly = [each for each in denying if not withheld().issuperset(each.casefold().split())]
    parts = PARTS.split(sentence)
    if denies_flatly(sentence, denying if plainly else (), telling) or any(
        (denies_truth(part, plainly, telling) or is_untrue(part, telling))
        and not is_about_more(behind, telling)
        for part, behind in zip(parts, [*parts[1:], ""], strict=True)
    ):
        return True
    return bool(denying) and (
        points_to_words(sentence, telling) or (bool(plainly) and names_words(sentence))
    )


def asks(sentence: str) -> bool:
    """Whether a sentence is a question that has no answer in it: “What was wrong with it?”"""
    first = next(iter(folded(sentence)), "")
    return sentence.rstrip(f"{QUOTATION_MARKS} ").endswith((*QUESTION_MARKS,)) and any(
        first in speech_of(code).interrogatives for code in spoken()
    )


def is_about_more(clause: str, telling: Telling) -> bool:
    """Whether a clause behind a denial tells what that is about, and points to no words.

    “Er bestritt, dass der Bericht geheim war”, where English has no comma.
    """
    known, words = meaning(), folded(clause)
    if words[:1] == () or words[0] not in joints():
        return False
    others = known.pointing | known.truths | known.denials | known.negations | known.sayings
    return others.isdisjoint(words) and not any(map(telling.is_verb, words_of(clause)))


def denies_flatly(sentence: str, outright: Sequence[str], telling: Telling) -> bool:
    """Whether a sentence has nothing but a denial, with what stands for words or without: “False.”

    A negation alone denies only what it points to: “Not so.”
    """
    found, known = {*folded(sentence)}, meaning()
    denying = known.negations.union(*(each.casefold().split() for each in outright))
    return (
        not found.isdisjoint(denying)
        and found <= denying | known.pointing | telling.auxiliaries
        and (bool(outright) or not found.isdisjoint(known.pointing))
    )


def denies_truth(part: str, plainly: Sequence[str], telling: Telling) -> bool:
    """Whether a part of a sentence has nothing but that words are not true: “That is not true.”

    But for a verb of saying before that, and one word more: “the ministry said that was simply not
    true”. Where no spaces part words, it ends with the denial: “这不是真的”.
    """
    if UNSPACED.search(part):
        ends = part.rstrip("。！ ")
        return len(part) <= LONGEST_DENIAL and any(
            each.endswith(tuple(plainly)) for each in (ends, ends.removesuffix("了"))
        )
    known, found, words = meaning(), words_of(part), folded(part)
    phrases = {*chain.from_iterable(map(str.split, plainly))}
    false = [word.text in phrases for word in found]
    denying = [
        each or kind_of(word) is Substance.NEGATION for each, word in zip(false, found, strict=True)
    ]
    plain = known.truths | known.pointing | telling.auxiliaries | joints()
    others = [at for at, word in enumerate(words) if not denying[at] and word not in plain]
    start = 1 + max((at for at in others if telling.is_verb(found[at])), default=-1)
    return (
        any(denying[start:])
        and (any(false[start:]) or not known.truths.isdisjoint(words[start:]))
        and sum(at >= start for at in others) <= 1
        and len(words) - 1 not in others
    )


def is_untrue(part: str, telling: Telling) -> bool:
    """Whether a part of a sentence says no more than that somebody was wrong: “The mayor lied.”

    Behind that there is nothing but names, what it is about (“about that”), and plain words.
    """
    found, lower = words_of(part), folded(part)
    untruths = [*places(lower, untruths_from())]
    if not untruths:
        return False
    known = meaning()
    plain = known.truths | known.pointing | telling.auxiliaries | telling.articles

    def is_plain(at: int) -> bool:
        return lower[at] in plain or telling.is_pronoun(found[at])

    def goes_on(at: int) -> bool:
        return not (
            is_plain(at)
            or kind_of(found[at]) in (Substance.NAME, Substance.NEGATION, Substance.DATE)
            or (len(found) <= SHORT_SENTENCE and has_no_case(lower[at]))
            or telling.is_verb(found[at])
            or (lower[at + 1 : at + 2] == lower[-1:] and lower[-1] in known.pointing)
        )

    return any(
        not any(kind_of(word) is Substance.NEGATION for word in found[:start])
        and sum(not is_plain(at) for at in range(start)) <= BEFORE_UNTRUTH
        and not any(map(goes_on, range(end, len(found))))
        for start, end in untruths
    )


def belied(before: Sides, after: Sides, telling: Telling) -> Iterator[Change]:
    """Such a part behind words, in one of two texts: “…, but records show otherwise”."""
    one, two = (
        [part.strip() for part in PARTS.split(each.after) if is_untrue(part, telling)]
        for each in (before, after)
    )
    if one != two:
        yield Change(Substance.NEGATION, " ".join(one), " ".join(two))


def has_no_case(word: str) -> bool:
    """Whether capitals do not tell that a word is a name."""
    return word.upper() == word


@cache
def withheld() -> Words:
    """What denies nothing that was said, as long as no verb of saying is beside it."""
    each = [speech_of(code) for code in spoken()]
    return meaning().negations.union(*((one.refusals | one.interrogatives) for one in each))


def names_words(sentence: str) -> bool:
    """Whether a sentence is about something that was said: “the remark”."""
    known = meaning().sayings
    return not known.isdisjoint(folded(sentence)) or (
        bool(UNSPACED.search(sentence))
        and any(each in sentence for each in known if UNSPACED.match(each))
    )


def points_to_words(sentence: str, telling: Telling) -> bool:
    """Whether it is, without a name for that: “said this”."""
    if UNSPACED.search(sentence) and any(sign in sentence for sign in SAYS):
        return True
    found = words_of(sentence)
    return (
        len(found) > 1
        and found[0].folded in meaning().pointing - SHORT
        and (telling.is_pronoun(found[1]) or found[1].folded in telling.auxiliaries)
    ) or any(points(part, telling) for part in PARTS.split(sentence))


def points(part: str, telling: Telling) -> bool:
    """Whether a part of a sentence has “this” where that stands for what was said."""
    found, lower = continued(part)[1:], folded(part)
    pointing = meaning().pointing
    if not lower:
        return False
    if lower[-1] in pointing:
        before = found[-3:-1]
        return lower[-1] not in SUBJECTS or any(
            telling.is_verb(word) or word.folded in meaning().denials for word in before
        )
    told = [at for at, word in enumerate(found) if kind_of(word) is not Substance.NEGATION]
    beside = (
        [found[each] for each in (*told[max(0, index - 1) : index], *told[index + 1 : index + 2])]
        for index, at in enumerate(told)
        if at and lower[at] in pointing - SUBJECTS
    )
    return any(any(map(telling.is_verb, each)) for each in beside)


def notes(text: str) -> list[str]:
    """The paragraphs by which an article corrects itself, be it below a heading that says so."""
    paragraphs = [each for each in text.split("\n") if each.strip()]
    return [
        each
        for before, each in zip(["", *paragraphs], paragraphs, strict=False)
        if is_note(each) or (len(before) <= LONGEST_HEADING // 2 and is_note(f"{before}:"))
    ]


def body_of(sentence: str) -> str:
    """A sentence without what tells that it is a correction: “Update: …”."""
    sign = NOTE_SIGN.search(sentence) if is_note(sentence) else None
    return sentence[sign.end() :] if sign else sentence


def is_note(paragraph: str) -> bool:
    """Whether a text begins with what tells that it is a correction, or with “This article was”."""
    heading = paragraph[:LONGEST_HEADING].casefold()
    sign = NOTE_SIGN.search(heading)
    words = [word for word in folded(heading[: sign.start()]) if not word.isdigit()] if sign else []
    known = meaning().corrections
    if not words:
        return False
    return (
        words[0] in known
        or bool(UNSPACED.match(words[0]) and words[0].startswith(tuple(known)))
        or (words[0] in meaning().pointing and not known.isdisjoint(words[1:]))
    )


def corrects_others(sentence: str, words: str) -> bool:
    """Whether a sentence is a correction of what it quotes, which others are than some words."""
    quoted = QUOTED.findall(sentence) if is_note(sentence) else []
    return bool(quoted) and stems(words).isdisjoint(stems(" ".join(quoted)))


def is_about(note: str, words: str, names: Sequence[str], telling: Telling) -> bool:
    """Whether a note that corrects the article is about words which are somebody's."""
    if len(words.split()) >= REPEATED and words.casefold() in note.casefold():
        return True
    if len(stems(words) & stems(note)) >= REPEATED:
        return True
    found = [word.text for word in words_of(note)]
    capitals = [each for each in found if may_be_name(each)]
    named = any(
        is_same(name, each, telling) or (UNSPACED.match(name) and name in note)
        for name in names
        for each in (capitals or found)
    )
    return named and (names_words(note) or points_to_words(note, telling))
