"""What denies words, or that somebody said them: “denied”, “nunca dijo”, “He never said that.”"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from brief.anchor.realign.speakers.reader import (
    PARTS,
    QUOTATION_MARKS,
    SAYS,
    Sides,
    Telling,
    is_same,
)
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import (
    UNSPACED,
    Change,
    Substance,
    kind_of,
    may_be_name,
    words_of,
)
from brief.language import meaning

GAP = 12
"""How many words may be between the parts of a verb: “wies die Worte zurück”."""

NEXT = 3
"""How many sentences after words may take them back."""

REPEATED = 2
"""The fewest words by which a note repeats what somebody said."""

LONGEST_HEADING = 40
ANYTHING = "…"


def denied(before: Sides, after: Sides, telling: Telling) -> Iterator[Change]:
    """The words that deny others, and are beside them in one of two texts."""
    if before == after:
        return
    one, other = denials_beside(before, telling), denials_beside(after, telling)
    if one != other:
        yield Change(Substance.NEGATION, " ".join(one), " ".join(other))


def denials_beside(sides: Sides, telling: Telling) -> list[str]:
    """As `denials`, also where of the parts of a verb one is at each side of words."""
    return [
        *chain.from_iterable(denials(side, telling) for side in sides),
        *map(" ".join, parted(folded(" ".join(sides)))),
    ]


def denials(text: str, telling: Telling) -> list[str]:
    """The words of a text that deny others, or that somebody said them: “nunca dijo”."""
    found = words_of(text)
    lower = folded(text)
    phrases = (
        phrase
        for index in range(len(lower))
        for phrase in meaning().denial_phrases
        if lower[index : index + len(phrase)] == phrase
    )
    runs = UNSPACED.search(text) and (each for each in meaning().denials_within if each in text)
    return [
        *(runs or ()),
        *map(" ".join, phrases),
        *(
            word.text
            for index, word in enumerate(found)
            if lower[index] in meaning().denials
            or (
                kind_of(word) is Substance.NEGATION
                and any(map(telling.is_verb, found[index + 1 : index + 3]))
            )
        ),
    ]


def parted(lower: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The verbs in two parts that deny something, with what is between those."""
    for phrase in meaning().denial_phrases:
        if ANYTHING in phrase and phrase[0] in lower:
            first = lower.index(phrase[0])
            rest = lower[first + 1 : first + GAP]
            if phrase[-1] in rest:
                yield lower[first : first + rest.index(phrase[-1]) + 2]


def retractions(after: str, telling: Telling) -> list[str]:
    """The sentences that take words back, in the text behind those from their own sentence on."""
    found: list[str] = []
    others = (each.strip() for each in islice(sentences(after), 1, None) if not is_note(each))
    for each in islice(filter(None, others), NEXT):
        if takes_back(each, telling):
            found.append(each)
        elif any(mark in each for mark in QUOTATION_MARKS):
            break  # What follows speaks of other words.
    return found


def takes_back(sentence: str, telling: Telling) -> bool:
    """Whether a sentence denies that something was said which it points to."""
    verbs = [*parted(folded(sentence))]
    if any(word in meaning().pointing for verb in verbs for word in verb[1:-1]):
        return True
    denying = [*map(" ".join, verbs), *denials(sentence, telling)]
    outright = any(not set(each.casefold().split()) <= meaning().negations for each in denying)
    return bool(denying) and (
        points_to_words(sentence, telling) or (outright and names_words(sentence))
    )


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
    return any(points(part, telling) for part in PARTS.split(sentence))


def points(part: str, telling: Telling) -> bool:
    """Whether a part of a sentence has “this” where that stands for what was said."""
    found, lower = words_of(f"x {part}")[1:], folded(part)
    pointing = meaning().pointing
    if not lower:
        return False
    if lower[-1] in pointing:
        return True
    follows = found[1:2]
    if lower[0] in pointing and any(
        telling.is_pronoun(word) or word.text.casefold() in telling.auxiliaries for word in follows
    ):
        return len(lower[0]) > len("it")
    beside = (
        (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])
        for at, word in enumerate(lower)
        if at and word in pointing and word != "that"
    )
    return any(any(map(telling.is_verb, each)) for each in beside)


def notes(text: str) -> list[str]:
    """The paragraphs of an article by which it corrects itself."""
    return [each for each in text.split("\n") if is_note(each)]


def is_note(paragraph: str) -> bool:
    heading = paragraph[:LONGEST_HEADING].casefold()
    first = next(iter(folded(heading)), "")
    return (
        first in meaning().corrections
        or bool(UNSPACED.match(first) and first.startswith(tuple(meaning().corrections)))
    ) and any(sign in heading for sign in ":：.—–")


def is_about(note: str, words: str, names: Sequence[str], telling: Telling) -> bool:
    """Whether a note that corrects the article is about words which are somebody's."""
    if len(words.split()) >= REPEATED and words.casefold() in note.casefold():
        return True
    found = [word.text for word in words_of(note)]
    capitals = [each for each in found if may_be_name(each)]
    named = any(
        is_same(name, each) or (UNSPACED.match(name) and name in note)
        for name in names
        for each in (capitals or found)
    )
    return named and (names_words(note) or points_to_words(note, telling))


def folded(text: str) -> tuple[str, ...]:
    return tuple(word.text.casefold() for word in words_of(text))
