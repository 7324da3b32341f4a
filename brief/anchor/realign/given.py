"""Whether words are given to somebody, and to nobody else, by what is beside them in a text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span
from brief.anchor.realign.apart import are_man_and_wife
from brief.anchor.realign.attributions import hearers, quotes, relations
from brief.anchor.realign.clauses import said, surroundings
from brief.anchor.realign.composed import composed, spans_in
from brief.anchor.realign.nameless import owners
from brief.anchor.realign.reports import Words
from brief.anchor.realign.sentence import sentence
from brief.anchor.realign.speakers import Beside, Reader
from brief.anchor.realign.speakers.names import (
    GENERATION,
    bare,
    is_addressed_otherwise,
    is_inflected,
    is_namesake,
)
from brief.anchor.realign.speakers.telling import telling
from brief.anchor.realign.voices import voice
from brief.anchor.realign.wrapped import unwrapped
from brief.language import spoken
from brief.language.detection import surely


def is_given_to(
    text: str, spans: Sequence[Span], names: Sequence[str], *, beside: bool = False
) -> bool:
    """Whether each span of a text is said by the one with some names, as far as it tells.

    It is told in their own sentence, or else in the one before unless it is to be `beside` them.

    “Bob Ng” is “Ng”, too, but not “Dan Ng”, “Bob Ng’s wife” or whom “a clerk told Bob Ng”.
    """
    whole, reader = reading(text)
    spans = spans_in(whole, spans)
    return bool(spans) and all(is_said_by(reader, span, names, beside) for span in spans)


def is_named_beside(text: str, spans: Sequence[Span], names: Sequence[str]) -> bool:
    """Whether the one with some names is named beside a span of a text, whoever says it."""
    whole, reader = reading(text)
    return any(
        is_one_of(reader, each, name)
        for span in spans_in(whole, spans)
        for each in named(reader, told_of(reader, span), True)
        for name in names
    )


@lru_cache(maxsize=4)
def reading(text: str) -> tuple[Normalised | None, Reader]:
    """A text's composed form, where it is another one, and what reads it: many words ask for it."""
    whole = composed(text)
    read = unwrapped(whole.text if whole else text)
    code = surely(read)
    return whole, Reader(read, telling(code if code in spoken() else None))


def is_said_by(reader: Reader, span: Span, names: Sequence[str], beside: bool) -> bool:
    told = told_of(reader, span)
    people = named(reader, told, beside)
    return (
        bool(people)
        and all(any(is_one_of(reader, each, name) for name in names) for each in people)
        and not owners(reader, told.sides)
        and not relations(told.sides, reader)
        and not quotes(told.sides)
        and not hearers(told.sides, reader)
    )


def told_of(reader: Reader, span: Span) -> Beside:
    """What is told of words: in their own sentence, or beside the quotation that has them."""
    text = reader.text
    around = surroundings(text, span, (0, len(text)), reader)
    found = said(Words(text, span, sentence(around, reader.telling)), reader)
    return found.whole if voice(found).within and found.whole else found.told


def named(reader: Reader, told: Beside, beside: bool) -> list[str]:
    sources = {word for phrase in reader.telling.sources for word in phrase}
    return [
        each
        for each in reader.people(told.sides) or ([] if beside else reader.subject(told.earlier))
        if each.casefold() not in sources  # A sentence may begin with “According to”.
    ]


def is_one_of(reader: Reader, name: str, own: str) -> bool:
    """Whether a name in a text is somebody's whole name, or what is short for it."""
    known = reader.telling
    if (
        generation(name) != generation(own)
        or are_man_and_wife(name, own, known)
        or is_addressed_otherwise(name, own, known)
    ):
        return False
    here, whole = bare(name, known), bare(own, known)
    if len(whole) == 1 or here == whole:
        return here == whole
    return (here[-1] == whole[-1] and is_namesake(name, own, known)) or (
        is_inflected(name, own, known)
    )


def generation(name: str) -> set[str]:
    return {word.casefold().strip(".") for word in name.split()} & GENERATION
