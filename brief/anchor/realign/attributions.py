"""What leads from words to who says them: “said Ann Lee”, “Lee told the court that”.

Of it, verbs of saying, hearers, posts, days and places may change. By what else comes or goes, the
words may be somebody's other than before, or nobody's: “said critics of Ann Lee”, “Lee hoped that”.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, product, takewhile
from typing import NamedTuple

from brief.anchor.realign.house import styled
from brief.anchor.realign.speakers import PARTS, Reader, Sides, Speakers, Telling, sure
from brief.anchor.realign.substance import (
    PARTICLES,
    Change,
    Substance,
    Word,
    continued,
    kind_of,
    words_of,
)
from brief.language import Words, language, meaning, speech_of, spoken
from brief.language.detection import function_words

OWNER = 4
"""How many letters of a word are the same in all its cases, if it has two more."""

NEAR = 4
"""How many words before a verb of saying may be its subject."""


def attributed(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """The attribution of words, where it is one of another kind now."""
    quoted, quoted_now = quotes(old), quotes(new)
    if bool(quoted) != bool(quoted_now):
        yield Change(Substance.SPEAKER, quoted, quoted_now)
        return
    if found := next(unsaid(old, new, speakers), None):
        yield found
        return
    lost = [*strangers(tellers(old, speakers.old), new)]
    gained = [*strangers(tellers(new, speakers.new), old)]
    # Where nobody was named before, “she” may be “Ng” now.
    if (lost and speakers.new.people(new)) or (gained and speakers.old.people(old)):
        yield Change(Substance.SPEAKER, " ".join(lost), " ".join(gained))
        return
    one, two = (
        without_sources([*leading(each.before, reader), *trailing(each.after, reader)], reader)
        for each, reader in ((old, speakers.old), (new, speakers.new))
    )
    if not one or not two or are_in_another_style(old, new, speakers.code):
        return
    before, after = (Counter(word.folded for word in each) for each in (one, two))
    changed = {*(before - after), *(after - before)}
    if any(
        word.folded in changed and is_telling(word, reader)
        for words, reader in ((one, speakers.old), (two, speakers.new))
        for word in words
    ):
        texts = (" ".join(word.text for word in words) for words in (one, two))
        yield Change(Substance.SPEAKER, *texts)


def are_in_another_style(old: Sides, new: Sides, code: str | None) -> bool:
    """Whether all that differs is how numbers and the like are written: “€40” for “40 euros”."""
    one, two = (
        [[word.folded for word in words_of(styled(side, code))] for side in each]
        for each in (old, new)
    )
    return one == two


def related(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Whoever is told by a relation to somebody beside words, in one text, who says them in both.

    That is the one whom the other text has, so that it is about another one.
    """
    one, two = relations(old, speakers.old), relations(new, speakers.new)
    owners = [each.owner for each in (*one, *two)]
    # Words themselves may be the owner: “The mayor” in “The mayor’s wife”.
    alike = [{(each.relation, *each.owner.split()[-1:]) for each in found} for found in (one, two)]
    if alike[0] != alike[1] and all(has_stems(owners, each) for each in (old, new)):
        texts = (" ".join(each.text for each in found) for found in (one, two))
        before, after = (text or " ".join(owners) for text in texts)
        yield Change(Substance.SPEAKER, before, after)


def quotes(sides: Sides) -> str:
    """Whom somebody quotes who says words: “said Lee, quoting Ng”."""
    parts = (part.strip() for side in sides for part in PARTS.split(side))
    return next((part for part in parts if part.split(" ")[0].casefold() in relaying()), "")


class Relation(NamedTuple):
    """Who somebody is to another one, which stands in a `text`: “the mayor’s husband”."""

    relation: str
    owner: str
    text: str


def relations(sides: Sides, reader: Reader) -> list[Relation]:
    """Those beside words: “the mayor’s husband”, “eine Gegnerin von Ng”, “brat Lee”."""
    telling = reader.telling
    found = []
    for words in (continued(part) for side in sides for part in PARTS.split(side)):
        for at, word in enumerate(words):
            if word.folded not in telling.relations:
                continue
            behind = words[at + 1 :]
            owner, _, ending = words[at - 1].text.replace("'", "’").rpartition("’")
            if ending == "s":
                text = f"{words[at - 1].text} {word.text}"
                found.append(Relation(word.folded, owner, text))
            elif (last := owner_at(behind, telling)) is not None:
                name = takewhile(lambda word: word.text[0].isupper(), behind[last + 1 :])
                texts = [each.text for each in (*behind[: last + 1], *name)]
                owner = " ".join(texts[last:]).rpartition("’")[2]
                found.append(Relation(word.folded, owner, " ".join([word.text, *texts])))
    return found


def owner_at(words: Sequence[Word], telling: Telling) -> int | None:
    """Which of the words behind a noun tells whose that is, if any: “of the mayor”."""
    if not words:
        return None
    joint = words[0].folded.replace("’", "'")
    elided, mark, _ = joint.rpartition("'")
    joining = telling.joining | meaning().owned_by
    if (mark and elided + mark in joining) or (
        len(telling.endings) > 1 and words[0].text[0].isupper()
    ):
        return 0
    if joint in joining:
        owners = (at for at, each in enumerate(words) if at and not telling.is_article(each))
        return next(owners, None)
    # In a language with cases nothing else tells it: “mąż burmistrz”.
    is_noun = not (telling.is_verb(words[0]) or words[0].folded in function_words())
    return 0 if len(telling.endings) > 1 and is_noun else None


def has_stems(names: Iterable[str], sides: Sides) -> bool:
    """Whether the text beside words has what each of some names begins with, in any case."""
    text = " ".join(sides).casefold()
    words = (name.partition(" ")[0].casefold() for name in names)
    return all(word[: min(OWNER, max(1, len(word) - 2))] in text for word in words)


@cache
def relaying() -> Words:
    return frozenset().union(*(speech_of(code).idioms.relaying for code in spoken()))


def unsaid(old: Sides, new: Sides, speakers: Speakers) -> Iterator[Change]:
    """Of words that somebody says in one text, and in the other is told, or is yet to say."""
    heard, heard_now = hearers(old, speakers.old), hearers(new, speakers.new)
    texts = (" ".join(each).strip() for each in (old, new))
    if bool(heard) != bool(heard_now):
        yield Change(Substance.SPEAKER, heard, heard_now)
    elif unreal(old) != unreal(new) or (unspoken(old, speakers.old) != unspoken(new, speakers.new)):
        yield Change(Substance.SPEAKER, *texts)


def nearest(sides: Sides) -> Sides:
    """What is next to words at either side, up to the next comma, mark or dash."""
    before, after = ([part for part in PARTS.split(side) if part.strip()] for side in sides)
    return Sides(next(reversed(before), ""), next(iter(after), ""))


def hearers(sides: Sides, reader: Reader) -> str:
    """Who is told words beside them, with what tells so: “she was told”."""
    telling = reader.telling
    for part in nearest(sides):
        words = continued(part)
        for at, (one, two) in enumerate(pairwise(words)):
            if one.folded in telling.being and two.folded in telling.with_hearer:
                return " ".join(word.text for word in words[max(1, at - 1) : at + 2])
    return ""


def unreal(sides: Sides) -> bool:
    """Whether the sentence of words tells that nobody said them in earnest: “in a deepfake”."""
    known = meaning().fictions
    return any(word.folded in known for side in sides for word in words_of(side))


def joints_of(reader: Reader) -> Words:
    """What stands between a verb and what somebody is yet to say, in the language of a text."""
    code = sure(reader.text)
    return language(code).meaning.before_infinitive if code else frozenset()


def unspoken(sides: Sides, reader: Reader) -> bool:
    """Whether words are what somebody is yet to say, or said to have said: “promised to say”."""
    code = sure(reader.text)
    if code is None or code not in spoken():
        return False
    telling, keeping_on = reader.telling, speech_of(code).idioms.keeping_on
    for part in nearest(sides):
        words = [word for word in words_of(part) if word.folded not in telling.auxiliaries]
        if any(
            joint.folded in joints_of(reader)
            and telling.is_verb(before)
            and before.folded not in keeping_on
            and telling.is_verb(verb)
            for before, joint, verb in zip(words, words[1:], words[2:], strict=False)
        ):
            return True
    return False


def tellers(sides: Sides, reader: Reader) -> Iterator[str]:
    """Who says beside words that these were said, or says them too: “according to Lee, Ng said”."""
    for part in (part for side in sides for part in PARTS.split(side)):
        words = continued(part)
        lower = tuple(word.folded for word in words)
        for at, phrase in product(range(len(lower)), reader.telling.sources):
            if lower[at : at + len(phrase)] == phrase:
                yield from reader.names(words[at + len(phrase) - 1 :])
    for part in (PARTS.split(sides.before)[-1], PARTS.split(sides.after.lstrip(", "))[0]):
        words = continued(part)
        for at, word in enumerate(words):
            if reader.telling.is_verb(word):
                yield from [*reader.names(words[max(0, at - NEAR) : at])][-1:]


def strangers(names: Iterable[str], sides: Sides) -> Iterator[str]:
    """The names that are not beside words in another text, in whatever form."""
    known = {word.text for side in sides for word in words_of(side)}
    return (name for name in names if known.isdisjoint(name.split()))


def leading(before: str, reader: Reader) -> list[Word]:
    """The words from whoever is named before others to those."""
    found: list[Word] = []
    for part in reversed(PARTS.split(before)):
        words = without_hearer(continued(part)[1:], reader)
        first = next((index for index, word in enumerate(words) if names_who(word, reader)), None)
        if first is not None:
            return [*without_post(words[:first], reader), *words[first:], *found]
        # Of what is between commas it is told otherwise only by what makes them another one's.
        aside = bool(found)
        found = [*(word for word in words if not aside or is_distancing(word, reader)), *found]
    return []


def trailing(after: str, reader: Reader) -> list[Word]:
    """The words from others to whoever is named behind them, and their verb."""
    telling = reader.telling
    found: list[Word] = []
    for part in PARTS.split(after):
        words = continued(part)[1:]
        names = [index for index, word in enumerate(words) if names_who(word, reader)]
        if not names:
            found += words
            continue
        last = names[0]
        while last + 1 < len(words) and (last + 1 in names or telling.is_verb(words[last + 1])):
            last += 1
        behind = words[last + 1 : last + 1 + NEAR]
        verb = next((at for at, word in enumerate(behind) if telling.is_verb(word)), None)
        # “She falsely said”, or “she imagined”, where no verb of saying is before the name.
        alone = not any(map(telling.is_verb, (*found, *words[: last + 1])))
        said = [
            word
            for word in behind[: int(alone) if verb is None else verb]
            if is_distancing(word, reader)
        ]
        if alone and verb and behind[verb - 1].folded in joints_of(reader):
            said = [*behind[:verb]]  # “She wanted to say.”
        if len(behind) == 1 and kind_of(behind[0]) is Substance.NEGATION:
            said = [*behind]  # “Säger Lee inte.”
        if not names[0]:
            found = without_post(found, reader)  # “Said the mayor, Ann Lee.”
        return [
            *found,
            *without_post(words[: names[0]], reader),
            *words[names[0] : last + 1],
            *said,
        ]
    return []


def without_sources(found: Sequence[Word], reader: Reader) -> list[Word]:
    """Words without what stands before a source, of which one is as good as another."""
    lower = tuple(word.folded for word in found)
    left: list[Word] = []
    at = 0
    while at < len(lower):
        known = (
            len(phrase)
            for phrase in (*reader.telling.sources, *reader.telling.sources_after)
            if lower[at : at + len(phrase)] == phrase
        )
        length = max(known, default=0)
        left += [] if length else [found[at]]
        at += length or 1
    return left


def names_who(word: Word, reader: Reader) -> bool:
    return reader.is_capital_name(word) or reader.telling.is_pronoun(word)


def without_hearer(words: Sequence[Word], reader: Reader) -> list[Word]:
    """Words without what is behind a verb that the hearer follows, if that is not who told it."""
    for index, word in enumerate(words):
        if word.folded in reader.telling.with_hearer:
            distant = (each for each in words[index + 1 :] if is_distancing(each, reader))
            return [*words[: index + 1], *distant]
    return [*words]


def without_post(words: Sequence[Word], reader: Reader) -> list[Word]:
    """Words before a name without its post: “harbour master”, not “critics of”."""
    post = [*takewhile(lambda word: not reader.telling.is_verb(word), reversed(words))]
    if any(is_distancing(word, reader) or word.folded in reader.telling.joining for word in post):
        return [*words]
    return [*words[: len(words) - len(post)]]


def is_distancing(word: Word, reader: Reader) -> bool:
    return word.folded in reader.telling.distancing


def is_telling(word: Word, reader: Reader) -> bool:
    """Whether it matters for who says words, or whether anybody does, that a word is there."""
    telling = reader.telling
    if is_particle(word, reader):
        return False
    return is_distancing(word, reader) or not (
        word.folded in telling.neutral
        or telling.is_verb(word)
        or names_who(word, reader)
        or kind_of(word) in {Substance.NUMBER, Substance.DATE}
    )


def is_particle(word: Word, reader: Reader) -> bool:
    """Whether a word is within names alone, as it joins none in the language of the text."""
    code = sure(reader.text)
    return (
        code is not None
        and word.text in PARTICLES
        and code not in function_words().get(word.text, ())
    )
