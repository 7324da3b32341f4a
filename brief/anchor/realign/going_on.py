"""Quotations that go on: “…,” said Ann Lee. “…,” she added."""

from __future__ import annotations

from brief.anchor.realign.speakers import Beside, Sides, Speakers
from brief.anchor.realign.stops import sentences


def goes_on(old: Beside, new: Beside, speakers: Speakers) -> bool:
    """Whether words go on behind what somebody says, and one text says so: “she added”."""
    return (
        has_letters(old) != has_letters(new)
        and old.earlier.strip() == new.earlier.strip() != ""
        and not any(map(speakers.new.people, (old.sides, new.sides)))
        and speakers.old.says(Sides(sentence_before(old), ""))
    )


def has_letters(told: Beside) -> bool:
    """Whether there is more beside words in their sentence than marks."""
    return any(map(str.isalnum, "".join(told.sides)))


def sentence_before(told: Beside) -> str:
    """The sentence before that of words in their paragraph."""
    return ([*filter(str.strip, sentences(told.earlier))] or [""])[-1]
