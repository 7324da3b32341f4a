"""Whose a quotation is by what stands before it alone: “Her husband hesitated. “We stay.””."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import NamedTuple

from brief.anchor.realign.attributions import nearest, owner_at
from brief.anchor.realign.reports import is_another_ones_post
from brief.anchor.realign.speakers import (
    PARTS,
    QUOTATION_MARKS,
    Reader,
    Sides,
    Speakers,
    Telling,
    is_same,
)
from brief.anchor.realign.speakers.reader import is_within_a_sentence
from brief.anchor.realign.stops import sentences
from brief.anchor.realign.substance import Change, Substance, Word, continued, words_of
from brief.anchor.realign.wording import means_the_same
from brief.language import language, speech_of, spoken
from brief.language.detection import function_words

QUOTED = re.compile(f"[{QUOTATION_MARKS}][^{QUOTATION_MARKS}]*[{QUOTATION_MARKS}]")
OWNER = re.compile("['’]s?$")
PARAGRAPHS = 2
"""How many paragraphs are looked at, from that of words on."""

SENTENCES = 3
"""How many are looked at before that of words."""

PAIR = 2
"""A determiner and its noun."""

PRONOUN = 3
"""How far one is from a quotation that tells whose this is: “a-t-elle dit”."""

NOUN = 4
"""How many words of a sentence have the noun that is its subject."""


class WhomItIsAbout(NamedTuple):
    """Whom a sentence is about: by a pronoun, a name or a noun."""

    text: str
    pronoun: bool = False
    name: bool = False
    noun: str = ""
    owner: str = ""
    """Whose that is, by a name: “Lee’s deputy”."""


def beaten(
    around: Sides, old: Sides, since: Sides, new: Sides, speakers: Speakers
) -> Iterator[Change]:
    """Whom the sentence before that of words is about, where that is another one now.

    Nothing else tells whose they are, or a pronoun alone does: “she said”. `old` and `new` are what
    is beside words in their sentence.
    """
    code = speakers.code
    before, after = around.before.removesuffix(old.before), since.before.removesuffix(new.before)
    if code is None or code not in spoken() or last_of(before) == last_of(after):
        return
    told = [pronoun_of(*each, code) for each in ((old, speakers.old), (new, speakers.new))]
    if None in told and not (is_quoted_alone(old) and is_quoted_alone(new)):
        return
    # “Her son had left. “We stay,” she said”, but “The council was pleased. “We stay,” it said.”
    is_of_nouns = None in told or not {each for each in told if each}
    pairs = zip(
        subjects(before, speakers.old, code), subjects(after, speakers.new, code), strict=False
    )
    for one, two in pairs:
        if one is None or two is None:
            return
        if one.text.casefold() != two.text.casefold():
            is_other = is_another(one, two, speakers) or is_another(two, one, speakers)
            if is_other and (is_of_nouns or not one.noun or not two.noun):
                yield Change(Substance.SPEAKER, one.text, two.text)
            return
        if not one.pronoun:
            return


def last_of(before: str) -> str:
    """The last few sentences of a text, more or less: nothing else of it matters here."""
    text = before.rstrip()
    at = len(text)
    for _ in range(SENTENCES):
        at = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at))
        if at < 0:
            return text
    return text[at:]


def supplied(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Somebody else who says words in one text, where a verb has no subject in the other.

    “Mówi jej mąż” for “mówi”.
    """
    code, telling = speakers.code, speakers.old.telling
    if code is None or code not in spoken() or not language(code).meaning.drops_subject:
        return
    for one, two in ((old, new), (new, old)):
        if not any(has_bare_verb(side, telling, code) for side in one):
            continue
        for words in map(words_of, two):
            behind = words[1:] if words and telling.is_verb(words[0]) else ()
            at = next((n for n, word in enumerate(behind[:2]) if is_person(word, telling, code)), 2)
            if at < 2 and is_another(
                WhomItIsAbout("", pronoun=True),
                WhomItIsAbout(behind[at].text, noun=bare(behind[at])),
                speakers,
            ):
                texts = ("", " ".join(word.text for word in behind[: at + 1]))
                yield Change(Substance.SPEAKER, *(texts if one is old else texts[::-1]))


def replaced(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Who says words just after it, by a noun in one text, where the other has a name.

    Which is still in the sentence: “In a letter to Ann Lee, a neighbour wrote”.
    """
    code = speakers.code
    if code is None or code not in spoken() or old.before == new.before:
        return
    one, two = (
        subject_of(words, reader, code) if any(map(reader.telling.is_verb, words)) else None
        for reader, words in (
            (speakers.old, continued(nearest(old).before)[1:]),
            (speakers.new, continued(nearest(new).before)[1:]),
        )
    )
    if (
        one
        and two
        and ((one.name and two.noun) or (one.noun and two.name))
        and (is_another(one, two, speakers) or is_another(two, one, speakers))
    ):
        yield Change(Substance.SPEAKER, one.text, two.text)


def is_quoted_alone(sides: Sides) -> bool:
    before, after = sides
    return before.rstrip().endswith((*QUOTATION_MARKS,)) and not words_of(before) + words_of(after)


def pronoun_of(sides: Sides, reader: Reader, code: str) -> str | None:
    """The pronoun by a verb of saying which tells who says words: “she told the paper”.

    Empty if that is nobody's: “it said in a statement”, or a verb without a subject: “dijo”.
    """
    telling, speech = reader.telling, speech_of(code)
    for side in sides:
        words = words_of(side)
        for at in (at for at, word in enumerate(words) if telling.is_verb(word)):
            for word in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]):
                if telling.is_pronoun(word):
                    return word.folded
                if word.folded in speech.it:
                    return ""
            if whoever := points_back(words, at, telling, code):
                return whoever
    return "" if any(has_bare_verb(side, telling, code) for side in sides) else None


def points_back(words: Sequence[Word], verb: int, telling: Telling, code: str) -> str:
    """Who is told beside a verb by whoever was named before: “ihr Sprecher”, “die 29-Jährige”."""
    possessives = speech_of(code).possessives
    for pair in (words[max(0, verb - 2) : verb], words[verb + 1 : verb + 3]):
        if len(pair) < PAIR:
            continue
        first, second = pair
        if (first.folded in possessives and is_person(second, telling, code)) or (
            telling.is_article(first) and second.text[0].isdigit()
        ):
            return f"{first.folded} {second.folded}"
    return ""


def has_bare_verb(side: str, telling: Telling, code: str) -> bool:
    """Whether a verb of saying is first beside words, and has no subject: “dijo a la prensa”."""
    first, *behind = words_of(side) or (None,)
    return (
        first is not None
        and language(code).meaning.drops_subject
        and telling.is_verb(first)
        and (not behind or behind[0].folded in speech_of(code).prepositions)
    )


def is_another(one: WhomItIsAbout, two: WhomItIsAbout, speakers: Speakers) -> bool:
    """Whether the second of two subjects is not the first, who is told by a pronoun, or a noun."""
    if one.name and two.name:
        return not is_same(one.text, two.text, speakers.old.telling)
    if two.name:
        return one.pronoun and not all(
            word in reader.text
            for word in two.text.split()
            for reader in (speakers.old, speakers.new)
        )
    if two.noun and one.noun:
        if one.owner and two.owner and one.noun == two.noun:
            return not is_same(one.owner, two.owner, speakers.old.telling)
        return one.noun != two.noun and not means_the_same(one.noun, two.noun, speakers.code)
    if two.noun:
        names = [one.text] if one.name else speakers.old.people([speakers.old.text])
        return all(
            is_another_ones_post({two.noun}, set(), name, speakers)
            for name in map(str.split, names)
            if one.name or len(name) > 1  # Others may be nouns.
        )
    return False


def subjects(before: str, reader: Reader, code: str) -> Iterator[WhomItIsAbout | None]:
    """Whom each sentence of a text is about, from the last one on, but for what it quotes."""
    paragraphs = before.rstrip().split("\n")
    for paragraph in [*filter(None, reversed(paragraphs))][:PARAGRAPHS]:
        for each in reversed([*sentences(QUOTED.sub(",", paragraph))]):
            if words_of(each):
                yield subject(each, reader, code)


def subject(sentence: str, reader: Reader, code: str) -> WhomItIsAbout | None:
    """Whom a sentence is about, as far as its first words tell, or what follows its first comma.

    “Asked about it, her husband nodded.”
    """
    if sentence.lstrip().startswith(","):  # “…,” said Lee, the mayor.
        words = words_of(sentence)[:PRONOUN]
        pronoun = next(filter(reader.telling.is_pronoun, words), None)
        if pronoun is None and not has_bare_verb(sentence, reader.telling, code):
            return None
        return WhomItIsAbout(pronoun.text if pronoun else "", pronoun=True)
    found = (subject_of(continued(part)[1:], reader, code) for part in PARTS.split(sentence))
    return next(filter(None, found), None)


def subject_of(found: Sequence[Word], reader: Reader, code: str) -> WhomItIsAbout | None:
    telling = reader.telling
    words = [*dropwhile(telling.is_adverb, found)]
    if not words:
        return None
    first = words[0]
    if first.folded in speech_of(code).it:
        return None
    if telling.is_pronoun(first):
        return WhomItIsAbout(first.text, pronoun=True)
    noun = noun_at(words, telling, code)
    if noun is not None:
        text = " ".join(word.text for word in words[: noun + 1])
        owner = (
            "".join(OWNER.split(words[noun - 1].text)[:1])
            if noun and is_owner(words[noun - 1])
            else ""
        )
        return (
            None
            if is_whoever(words, noun, code)
            else WhomItIsAbout(text, noun=bare(words[noun]), owner=owner)
        )
    behind = words[1:] if telling.is_article(first) else words
    names = [word.text for word in takewhile(lambda word: word.text[0].isupper(), behind)]
    # “Rain fell on Friday” is about nobody.
    if len(names) > 1 or (
        names and (first.folded in telling.given or is_within_a_sentence(names[0], reader.text))
    ):
        return (
            WhomItIsAbout(" ".join(names), name=True)
            if behind[0].folded not in function_words()
            else None
        )
    return None


def noun_at(words: Sequence[Word], telling: Telling, code: str) -> int | None:
    """Which of the first words of a sentence is a noun of somebody, who is its subject."""
    names = [*takewhile(lambda word: word.text[0].isupper(), words)]
    if names and len(names) < len(words) and is_owner(names[-1]):
        return len(names)  # “Ann Lee’s deputy”
    is_determined = telling.is_article(words[0]) or bare(words[0]) != words[0].folded
    for at, word in enumerate(words[:NOUN]):
        is_title = any(each.text[0].isupper() for each in words[at + 1 : at + 2])
        if (
            (is_determined or not at)
            and not is_title
            and (
                is_person(word, telling, code) or (at and is_of_somebody(words[at + 1 :], telling))
            )
        ):
            return at
    return None


def is_owner(word: Word) -> bool:
    return word.text[0].isupper() and OWNER.search(word.text) is not None


def is_of_somebody(behind: Sequence[Word], telling: Telling) -> bool:
    """Whether what is behind a noun tells whose that is, by a name: “of Ann Lee”."""
    owner = owner_at(behind, telling)
    return owner is not None and behind[owner].text.rpartition("’")[2][:1].isupper()


def bare(word: Word) -> str:
    """A word without an article that is one with it: “adjoint” of “l’adjoint”."""
    return word.folded.replace("'", "’").rpartition("’")[2]


def is_person(word: Word, telling: Telling, code: str) -> bool:
    speech = speech_of(code)
    known = (speech.organisations, speech.idioms.woman, speech.idioms.man)
    return any(bare(word) in each for each in (telling.sayers, telling.relations, *known))


def is_whoever(words: Sequence[Word], noun: int, code: str) -> bool:
    """Whether a noun tells only that it is a man, or a woman: “the man”, but not “a man”."""
    speech = speech_of(code)
    determiner, behind = words[0].folded, words[noun + 1 : noun + 2]
    return (
        words[noun].folded in speech.idioms.woman | speech.idioms.man
        and determiner not in speech.possessives | speech.indefinite
        and not any(word.folded in speech.prepositions | speech.of for word in behind)
    )
