"""Whom an annotation means by a name that others have, too: “Ada Stone”, and “said B. Stone”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.anchor.outcome import Span
from brief.anchor.realign.composed import spans_in
from brief.anchor.realign.furniture import without_furniture
from brief.anchor.realign.given import is_one_of, named, reading, told_of
from brief.anchor.realign.speakers import Beside, Reader
from brief.anchor.realign.speakers.names import bare
from brief.anchor.realign.substance import Change, Substance, words_of
from brief.language import given_names

NEAR = 2
"""How many words may be between a name and a post: “Ann Lee, who is the mayor”."""


def meant_otherwise(
    old: tuple[str, Sequence[Span]], new: tuple[str, Sequence[Span]], own: Sequence[str]
) -> Iterator[Change]:
    """Who is named beside words now, and is not the one with some names of `own`.

    That is one who has a family name of theirs, or one with a post where nobody was named. Both
    texts stand with the spans of the words in them.
    """
    readers = []
    for (text, spans), (rest, _) in ((old, new), (new, old)):
        shorter = without_furniture(text, rest, [tuple(spans)])
        whole, reader = reading(shorter.text if shorter else text)
        readers.append((reader, spans_in(whole, spans_in(shorter, spans))))
    (one, olds), (other, news) = readers
    families = {words[-1] for name in own if len(words := bare(name, other.telling)) > 1}
    for was, now in zip(olds, news, strict=False):
        told, tells = told_of(one, was), told_of(other, now)
        if told == tells:
            continue
        before, people = named(one, told, False), named(other, tells, False)
        gained = [each for each in people if each not in before]
        if not gained or any(is_one_of(other, each, name) for each in people for name in own):
            continue
        for each in gained:
            is_namesake = bare(each, other.telling)[-1] in families
            if is_namesake and not is_known_by(each, own, one):
                yield Change(Substance.NAME, before[-1] if before else own[0], each)
            elif (
                not before
                and is_person(each, other)
                and any(is_person(name, other) for name in own)
                and has_its_post(each, tells, other)
            ):
                yield Change(Substance.SPEAKER, own[0], each)


def is_known_by(name: str, own: Sequence[str], reader: Reader) -> bool:
    """Whether a text had a name all along, and none of `own`: somebody's name in short."""
    return name in reader.text and not any(each in reader.text for each in own)


def is_person(name: str, reader: Reader) -> bool:
    """Whether a name has a given name that is known."""
    first, *others = bare(name, reader.telling)
    return bool(others) and first in given_names()


def has_its_post(name: str, told: Beside, reader: Reader) -> bool:
    """Whether somebody is named by the post that tells who says words: “the mayor, Bob Marsh”."""
    telling = reader.telling
    posts = {
        word.folded
        for side in told.sides
        for word in words_of(side)
        if word.folded in telling.sayers or word.folded in telling.posts
    }
    own = name.split()
    for text in (*told.sides, told.earlier) if posts else ():
        words = words_of(text)
        texts = [word.text for word in words]
        for at in range(len(texts)):
            if texts[at : at + len(own)] == own:
                end = at + len(own) + NEAR
                if any(word.folded in posts for word in words[max(0, at - NEAR) : end]):
                    return True
    return False
