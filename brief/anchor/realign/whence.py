"""Whose words are by where they are from alone: “dit-on à la mairie”, “it was said at the hall”."""

from __future__ import annotations

from collections.abc import Iterator

from brief.anchor.realign.attributions import nearest
from brief.anchor.realign.nameless import are_capitalised, is_noun, is_told_by_pronoun, replacements
from brief.anchor.realign.reports import Words, language_of, soonest, teller_of
from brief.anchor.realign.speakers import Reader, Sides, Speakers
from brief.anchor.realign.substance import Change, Substance, Word, words_of
from brief.language import speech_of, spoken


def from_elsewhere(old: Words, new: Words, speakers: Speakers) -> Iterator[Change]:
    """The nouns beside a verb of saying that others replace, where no subject tells who says words.

    Only what `brief suggest` reads is known to have none.
    """
    if old.told.sides == new.told.sides:
        return
    sides, sides_now = (beside(each, speakers.old) for each in (old, new))
    if sides == sides_now or not all(map(any, (sides, sides_now))):
        return
    code = language_of(old.text)
    if (
        code not in spoken()
        or language_of(new.text) != code
        or any(names_somebody(each, speakers) for each in (sides, sides_now))
    ):
        return
    for (olds, a, b), (news, c, d) in replacements(sides, sides_now):
        lost, gained = (
            [word.text for word in words if may_be_noun(word, speakers.old)]
            for words in (olds[a:b], news[c:d])
        )
        if lost and gained:
            read = soonest(speakers)
            if not any(teller_of(*read(each.text, each.span), code) for each in (old, new)):
                yield Change(Substance.SPEAKER, " ".join(lost), " ".join(gained))
                return


def beside(words: Words, reader: Reader) -> Sides:
    """What is next to words, at either side, if it has a verb of saying."""
    telling = reader.telling
    found = nearest(words.told.sides)
    return Sides(*(each if any(map(telling.is_verb, words_of(each))) else "" for each in found))


def names_somebody(sides: Sides, speakers: Speakers) -> bool:
    """Whether a name or a pronoun tells who says words, be it only “they”, but not “one”."""
    nobody = speech_of(speakers.code).idioms.one_says if speakers.code in spoken() else frozenset()
    known = Sides(
        *(" ".join(w.text for w in words_of(each) if w.folded not in nobody) for each in sides)
    )
    return bool(speakers.old.people(sides)) or is_told_by_pronoun(speakers.old, known)


def may_be_noun(word: Word, reader: Reader) -> bool:
    return is_noun(word, reader) or (are_capitalised(reader) and word.text[0].isupper())
