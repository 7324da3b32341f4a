"""Who says words by all that a reader goes by: as `brief suggest` reads the text around them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from brief.anchor.outcome import Span
from brief.anchor.realign.going_on import goes_on, has_letters, sentence_before
from brief.anchor.realign.speakers import (
    PARTS,
    QUOTATION_MARKS,
    Beside,
    Sides,
    Speakers,
    is_same,
    others_words,
)
from brief.anchor.realign.speakers.reader import sure
from brief.anchor.realign.substance import (
    LETTERS,
    PARTICLES,
    Change,
    Substance,
    Word,
    continued,
    kind_of,
    words_of,
)
from brief.language import meaning, speech_of

if TYPE_CHECKING:
    from brief.suggest import Statement

BEFORE = 2
AFTER = 1
"""How many paragraphs before and after that of words may tell who says them."""

FARTHEST = 1_500
FARTHEST_BEHIND = 500
"""How many characters of them are read."""

WIDEST = 3_000
"""How many characters at each side are read again."""

READINGS = 150
READINGS_AGAIN = 10
"""How many times what is around words is read; from then on, the whole article is, once."""

OVERLAPPING = 8
"""How many statements that begin before the end of words may be the one with these."""

SHARED = 0.5
"""How much of words, or of what somebody says, is the same statement."""

PARAGRAPH = re.compile(r"\n+")
WITHIN = r"[^\w.!?…\n]+"
"""What parts words of one sentence."""

FULL_NAME = 2
"""How many words a name has before a hearer: one alone may go on, as “Otto zu Solms”."""

NUMBER = re.compile(r"\b[IVX]+$")
"""That of a monarch."""


class Words(NamedTuple):
    """Words of a text, and what is beside them in it."""

    text: str
    span: Span
    told: Beside


def reported(old: Words, new: Words, speakers: Speakers) -> Iterator[Change]:
    """Who says words in a text, where that is another one than in the text before."""
    if not may_tell(old, new, speakers):
        return
    code = language_of(old.text)
    either = old.told.sides != new.told.sides
    # What is soon read is read again with far more around it, where more people are known.
    for reading in (soonest, wider):
        read = reading(speakers)
        teller = teller_of(*read(old.text, old.span), code)
        if not teller and not either:
            return
        teller_now = teller_of(*read(new.text, new.span), code)
        if teller and teller_now:
            if not are_others(teller, teller_now, code, speakers):
                return
        elif not either or not (teller or teller_now):
            return
    yield Change(Substance.SPEAKER, teller or "", teller_now or "")


def is_said_by_the_same(
    old: Words, new: Words, found: Sequence[Change], speakers: Speakers
) -> bool:
    """Whether somebody with a name plainly says words in both texts, however each tells it.

    What was `found` to be told otherwise must be about that one.
    """
    if any(map(is_distanced, found)):
        return False
    code = language_of(old.text)
    # Read by the rules of two languages, an edit and its undoing would be told of unlike.
    if code != language_of(new.text) or not is_near(old, new, found, speakers):
        return False
    read = soonest(speakers)
    one, two = (statement_of(*read(each.text, each.span), code) for each in (old, new))
    if one is None or two is None or not one.speaker or not two.speaker:
        return False
    both = {*one.speaker.split(), *two.speaker.split()}
    names = {each for each in both if each in old.text and each in new.text}
    told = ((*words_of(each.old), *words_of(each.new)) for each in found)
    return (
        all(parts_of(each.speaker or "", speakers)[0] for each in (one, two))
        and not are_others(one.speaker, two.speaker, code, speakers)
        and all(
            is_plain(each, speakers)
            if has_letters(words.told)
            else one.speaker.split()[-1] in sentence_before(words.told)
            for each, words in ((one, old), (two, new))
        )
        and all(is_about(words, names, speakers) for words in told)
    )


def is_distanced(change: Change) -> bool:
    """Whether what tells that words are another one's, or nobody's, came or went: “sagte nicht”."""
    one, two = ({word.folded for word in words_of(each)} for each in (change.old, change.new))
    known = meaning()
    return not (one ^ two).isdisjoint(
        known.negations | known.denials | known.others | known.fictions
    )


def is_near(old: Words, new: Words, found: Iterable[Change], speakers: Speakers) -> bool:
    """Whether both texts say who says words, and have near these all whom what was found names."""
    if not (
        speakers.old.says(old.told.sides) and speakers.new.says(new.told.sides)
    ) and not goes_on(old.told, new.told, speakers):
        return False
    near = [window(each.text, each.span)[0] for each in (old, new)]
    return all(
        name in text
        for each in found
        for word in speakers.new.people((each.old, each.new))
        for name in word.split()
        for text in near
    )


def is_about(words: Sequence[Word], names: set[str], speakers: Speakers) -> bool:
    """Whether words name those with some names, be it by a pronoun, and nobody else."""
    others = [
        word
        for word in words
        if word.text not in names
        and (speakers.old.is_capital_name(word) or speakers.new.is_capital_name(word))
    ]
    telling = speakers.old.telling
    return not others and (
        any(word.text in names or telling.is_pronoun(word) for word in words)
        or all(map(telling.is_verb, words))  # “Dodała”
    )


def is_plain(statement: Statement, speakers: Speakers) -> bool:
    """Whether what tells who makes a statement has nothing but a name, its posts, and a verb."""
    telling = speakers.old.telling
    names = {*(statement.speaker or "").split()}
    return all(
        word.text in names
        or len(word.text) == 1  # “a-t-elle dit”
        or (
            word.folded not in telling.distancing
            and word.folded not in telling.relations
            and (
                telling.is_verb(word)
                or word.folded in telling.neutral
                or kind_of(word) is Substance.NAME
            )
        )
        for word in continued(statement.evidence)[1:]
    )


def may_tell(old: Words, new: Words, speakers: Speakers) -> bool:
    """Whether it may be read otherwise who says words: as their own sentence tells, or others.

    Those matter where it is told by a pronoun at most, and somebody comes or goes.
    """
    sides, sides_now = old.told.sides, new.told.sides
    if sides == sides_now and speakers.new.says_who(sides_now):
        return False
    is_told = speakers.old.says(sides) and speakers.new.says(sides_now)
    if sides != sides_now:
        return is_told or (speakers.old.has_source(sides) and speakers.new.has_source(sides_now))
    if not (is_told or is_quoted(sides)):
        return False
    before, after = (people(window(each.text, each.span), speakers) for each in (old, new))
    return before != after


def is_quoted(sides: Sides) -> bool:
    """Whether words are quoted alone: what is beside them is a mark."""
    return any(side.strip()[:1] in QUOTATION_MARKS for side in sides if side.strip())


def people(around: tuple[str, int, int], speakers: Speakers) -> list[str]:
    """The words with a capital in the paragraphs around others, the pronouns, and the posts."""
    telling = speakers.old.telling
    return [
        word
        for side in without(around)
        for word in LETTERS.findall(side)
        if word[0].isupper() or word in telling.posts or word in telling.all_pronouns
    ]


def soonest(speakers: Speakers) -> Callable[[str, Span], tuple[str, int, int]]:
    """What is to be read of a text: what is around words, unless the whole is read sooner."""
    speakers.readings += 1
    return window if speakers.readings <= READINGS else whole


def wider(speakers: Speakers) -> Callable[[str, Span], tuple[str, int, int]]:
    """What is to be read again: all of an article, but for what is very far from words."""
    speakers.readings_again += 1
    return wide if speakers.readings_again <= READINGS_AGAIN else whole


def wide(text: str, span: Span) -> tuple[str, int, int]:
    """The paragraphs around words, far beyond those that may tell who says them."""
    start, end = max(0, span[0] - WIDEST), min(len(text), span[1] + WIDEST)
    start = text.find("\n", start) + 1 if start else 0
    end = end if end == len(text) else text.rfind("\n", 0, end)
    if not start <= span[0] <= span[1] <= end:
        return whole(text, span)
    return text[start:end], span[0] - start, span[1] - start


def whole(text: str, span: Span) -> tuple[str, int, int]:
    return text, *span


def window(text: str, span: Span) -> tuple[str, int, int]:
    """The paragraphs around words, with where these are in them."""
    start, end = max(0, span[0] - FARTHEST), min(len(text), span[1] + FARTHEST_BEHIND)
    before = [each.end() for each in PARAGRAPH.finditer(text, start, span[0])]
    after = [each.start() for each in PARAGRAPH.finditer(text, span[1], end)]
    if len(before) > BEFORE:
        start = before[-BEFORE - 1]
    if len(after) > AFTER:
        end = after[AFTER]
    return text[start:end], span[0] - start, span[1] - start


def without(around: tuple[str, int, int]) -> tuple[str, str]:
    text, start, end = around
    return text[:start], text[end:]


def language_of(text: str) -> str:
    """The code of the language in which a text is read."""
    # Few corrections need what reads texts, which takes as long to load as all else of them.
    from brief.suggest import understood

    return understood(text, None)


def statement_of(text: str, start: int, end: int, code: str) -> Statement | None:
    """The statement of a text that has its words from `start` to `end`."""
    known, starts = statements(text, code)
    last = bisect_left(starts, end)
    shared = (
        (min(end, each.end) - max(start, each.start), each.start - each.end, each)
        for each in known[max(0, last - OVERLAPPING) : last]
    )
    # Of what is reported and a quotation within it, the words are the latter's.
    found = max(shared, key=itemgetter(0, 1), default=None)
    if found is None or found[0] <= SHARED * min(end - start, -found[1]):
        return None
    return found[2]


def teller_of(text: str, start: int, end: int, code: str) -> str | None:
    """Who says the words of a text, as far as it tells."""
    found = statement_of(text, start, end, code)
    return without_hearer(found.speaker, code) if found and found.speaker else None


def without_hearer(speaker: str, code: str) -> str:
    """Who speaks, without to whom: “Ann Lee” of “Ann Lee zu Bob Marsh”."""
    speech = speech_of(code)
    words = speaker.split()
    for at, word in enumerate(words[FULL_NAME:-1], FULL_NAME):
        if word in speech.to_hearer - speech.determiners and words[at + 1][0].isupper():
            return " ".join(words[:at])
    return speaker


@lru_cache(maxsize=64)
def statements(text: str, code: str) -> tuple[tuple[Statement, ...], tuple[int, ...]]:
    """The statements of a text, in order, and where they begin."""
    from brief.suggest import suggest

    found = sorted(suggest(text, code), key=attrgetter("start"))
    return tuple(found), tuple(each.start for each in found)


def are_others(one: str, two: str, code: str, speakers: Speakers) -> bool:
    """Whether two are not the same one: “Ann Lee” and “a critic of Ann Lee”, too.

    Somebody without a name is the one with a name whose post that is.
    """
    if one.replace("'", "’") == two.replace("'", "’"):
        return False
    (names, nouns), (others, more) = (parts_of(each, speakers) for each in (one, two))
    if speech_of(code).nouns_are_capitalised and {len(names), len(others)} >= {1, 2}:
        # A noun has a capital, as a name has.
        names, nouns = as_nouns(names, nouns)
        others, more = as_nouns(others, more)
    if not names or not others:
        changed = nouns ^ more
        if names or others:
            post, own = (more, nouns) if names else (nouns, more)
            return is_another_ones_post(post, own, names or others, speakers)
        return bool(changed) and (
            not (nouns <= more or more <= nouns)
            or any(map(makes_another, changed))
            or is_about_the_other(one, two, code)
            or is_about_the_other(two, one, code)
        )
    numbers = {match[0] for each in (one, two) if (match := NUMBER.search(each))}
    if nouns != more or len(numbers) > 1:
        return True
    if speech_of(code).nouns_are_capitalised:
        if is_about_the_other(one, two, code) or is_about_the_other(two, one, code):
            return True
        if 1 in (len(names), len(others)):
            return False
    return not is_same(" ".join(names), " ".join(others), speakers.old.telling)


def as_nouns(names: list[str], nouns: set[str]) -> tuple[list[str], set[str]]:
    """A single word with a capital as a noun."""
    return ([], nouns | {names[0].casefold()}) if len(names) == 1 else (names, nouns)


def is_another_ones_post(
    post: set[str], others: set[str], names: Sequence[str], speakers: Speakers
) -> bool:
    """Whether somebody without a name has a `post` that is not that of the one with `names`.

    Who that is tell `others`, too: “an Athletic spokeswoman” is not “a league spokeswoman”. A
    pronoun has no post. A post is somebody's where it is beside the name, in either text.
    """
    if others:
        return not post <= others
    if not post or not post.isdisjoint(map(str.casefold, names)):
        return False
    known, family = "|".join(map(re.escape, sorted(post))), re.escape(names[-1])
    beside = re.compile(
        rf"\b(?i:{known})\b,?(?:{WITHIN}[^\W\d_a-zß-ÿ]\w*\.?){{0,3}}{WITHIN}{family}\b"
        rf"|\b{family}, (?:[^\W\d_]+{WITHIN}){{0,6}}(?i:{known})\b"
    )
    return not any(beside.search(each.text) for each in (speakers.old, speakers.new)) or any(
        map(makes_another, post)
    )


def but_posts(found: Iterable[Change], speakers: Speakers) -> list[Change]:
    """Changes, but for those of somebody's name to that one's post, which has a capital, too.

    As in German, where “die Ministerin” is “Verkehrsministerin Sabine Vogt”.
    """
    code = sure(speakers.old.text)
    if code is None or not speech_of(code).nouns_are_capitalised:
        return [*found]
    return [
        each
        for each in found
        if not any(
            is_post_of(noun, name, speakers)
            for noun, name in ((each.new, each.old), (each.old, each.new))
        )
    ]


def is_post_of(noun: str, name: str, speakers: Speakers) -> bool:
    """Whether a word with a capital is the post of the one with a name, as a text has it."""
    post = noun.casefold()
    if not post.isalpha() or not name or not post.endswith(tuple(speakers.old.telling.posts)):
        return False
    longer = re.compile(rf"\b\w+{re.escape(post)}\b")
    compounds = {
        word.casefold()
        for each in (speakers.old, speakers.new)
        for word in longer.findall(each.text)
        if not word.casefold().startswith(tuple(others_words()))
    }
    return not is_another_ones_post({post, *compounds}, set(), name.split(), speakers)


def is_about_the_other(one: str, two: str, code: str) -> bool:
    """Whether somebody is told by another one’s post: “a critic of the mayor”, and “the mayor”.

    Whoever speaks for others is no other one than these: “a spokesman for the ministry”.
    """
    speech = speech_of(code)
    words, others = ([each.folded for each in continued(who)[1:]] for who in (one, two))
    joint = next((at for at, word in enumerate(words) if word in speech.prepositions), len(words))
    return not speech.idioms.voices.intersection(words[:joint]) and (
        {*others} - speech.determiners <= {*words[joint:]}
    )


def makes_another(word: str) -> bool:
    """Whether with a word a post is another one’s: “the deputy mayor”, “the second witness”."""
    return word in others_words() or word in meaning().numbers


def parts_of(speaker: str, speakers: Speakers) -> tuple[list[str], set[str]]:
    """The names of somebody, and the other words for who that is, but for articles.

    A post before a name is none of these; behind it, it is another's: “Ann Lee’s spokesman”.
    """
    telling = speakers.old.telling
    found = [word for part in PARTS.split(speaker) for word in continued(part)[1:]]
    names = [
        kind_of(word) is Substance.NAME
        and len(word.text) > 1
        and word.folded not in telling.posts
        and not telling.is_article(word)
        for word in found
    ]
    first = names.index(True) if any(names) else 0
    nouns = {
        word.text
        for at, word in enumerate(found)
        if word.text[0].islower()
        and word.text not in PARTICLES
        and not telling.is_article(word)
        and (at >= first or word.text not in telling.posts)
    }
    return [word.text for word, is_name in zip(found, names, strict=True) if is_name], nouns
