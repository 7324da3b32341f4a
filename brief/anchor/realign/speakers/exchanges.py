"""Whether another one says something, where words are in the place of others: “a clerk said”."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from brief.anchor.realign.speakers.names import is_same, is_short_for
from brief.anchor.realign.speakers.reader import Reader, spelt, unspaced_subject
from brief.anchor.realign.substance import (
    PARTICLES,
    UNSPACED,
    Change,
    Substance,
    Word,
    kind_of,
    words_of,
)

SHARED = 2
"""How many signs of a name where no spaces part words are the same person."""


class Exchange(NamedTuple):
    """Words in whose place are others, or none before, with those around them in the old text."""

    reader: Reader
    before: Sequence[Word]
    lost: Sequence[Word]
    after: Sequence[Word]
    gained: Sequence[Word]
    vanished: bool
    """Whether somebody is named no more, elsewhere beside the words."""

    @property
    def old(self) -> list[Word]:
        return self.but_verbs(self.lost)

    @property
    def new(self) -> list[Word]:
        return self.but_verbs(self.gained)

    def but_verbs(self, found: Sequence[Word]) -> list[Word]:
        return [word for word in found if not self.reader.telling.is_verb(word)]

    @property
    def follows(self) -> bool:
        """Whether a verb is just before the words: “said the”."""
        before, telling = self.before, self.reader.telling
        if before and telling.is_article(before[-1]):
            before = before[:-1]
        return any(map(telling.is_verb, (*before[-1:], *self.lost[:1])))

    @property
    def leads(self) -> bool:
        """Whether one is just behind them."""
        return any(map(self.reader.telling.is_verb, (*self.after[:1], *self.lost[-1:])))

    @property
    def unlike(self) -> bool:
        return not is_same(self.old[-1].text, self.new[-1].text, self.reader.telling)


def replaced(reader: Reader, before: str, after: str) -> Iterator[Change]:
    """The subjects of what is said in whose place others are: “she” and “a clerk”."""
    old, new = unspaced_subject(before), unspaced_subject(after)
    if old and new and old[:SHARED] not in new and new[:SHARED] not in old:
        yield Change(Substance.SPEAKER, old, new)
    olds, news = words_of(before), words_of(after)
    others = spelt(news)
    steps = SequenceMatcher(None, spelt(olds), others, autojunk=False).get_opcodes()
    deleted = [word for what, a, b, _, _ in steps if what == "delete" for word in olds[a:b]]
    vanished = any(map(reader.is_somebody, deleted))
    for what, a, b, c, d in steps:
        if what in {"replace", "insert"}:
            lost = [word for word in olds[a:b] if word.text not in others]
            # “Lee said on Monday” for “said Ann Lee”: the name is elsewhere, and shorter.
            if (
                lost
                and all(map(reader.is_no_somebody, news[c:d]))
                and kept_names(reader, before, after).issuperset(spelt(lost))
            ):
                continue
            if is_another(Exchange(reader, olds[:a], lost, olds[b:], news[c:d], vanished)):
                yield Change(Substance.SPEAKER, " ".join(spelt(lost)), " ".join(spelt(news[c:d])))


def kept_names(reader: Reader, before: str, after: str) -> set[str]:
    """The words of names in a text that are those of the same ones in another, be it shorter."""
    others = reader.people([after])
    return {
        word
        for name in reader.people([before])
        if any(is_same(name, other, reader.telling) for other in others)
        for word in name.split()
    }


def is_another(each: Exchange) -> bool:
    """Whether a clause that says something has another subject now."""
    verdicts = (rule(each) for rule in RULES)
    return next((verdict for verdict in verdicts if verdict is not None), False)


Verdict = bool | None
"""Whether it is another one; None where a rule does not apply."""


def shares_a_noun(each: Exchange) -> Verdict:
    """“Mayor Ng” for “the mayor” is the same one."""
    old, new = ({word.folded for word in words} for words in (each.old, each.new))
    return False if old & new - each.reader.telling.articles else None


def is_abbreviated(each: Exchange) -> Verdict:
    """“The UN” for “the United Nations” is the same one."""
    is_article = each.reader.telling.is_article
    one, two = (
        [word.text for word in words if not is_article(word)] for words in (each.old, each.new)
    )
    pairs = ((one, two), (two, one))
    is_short = any(is_short_for(short[0], long) for short, long in pairs if len(short) == 1)
    return False if is_short else None


def has_no_spaces(each: Exchange) -> Verdict:
    """Such a run is no word of its own: `unspaced_subject` has it."""
    return False if any(UNSPACED.match(word.text) for word in each.old) else None


def is_nobody(each: Exchange) -> Verdict:
    return None if each.new else False


def is_beside_its_name(each: Exchange) -> Verdict:
    """A first name, or a post, before the same name is the same one's."""
    behind = next((word for word in each.after if word.text not in PARTICLES), None)
    return False if behind and kind_of(behind) is Substance.NAME else None


def was_not_named(each: Exchange) -> Verdict:
    """A verb may have been without a subject, as in Polish: “…, powiedziała”."""
    if each.old:
        return None
    reader = each.reader
    alone = all(map(reader.telling.is_verb, (*each.before, *each.after)))
    return (each.follows or each.leads) and (
        (alone and bool(reader.strangers(each.new)))
        or (each.vanished and reader.is_somebody_new(each.new))
    )


def is_an_adverb(each: Exchange) -> Verdict:
    """“Finally” for “then”."""
    return False if all(map(each.reader.telling.is_adverb, (*each.old, *each.new))) else None


def begins_with_a_name(each: Exchange) -> Verdict:
    first = each.lost[0]
    if first.first and each.gained[0].first and each.reader.is_name(first):
        return each.unlike
    return None


def is_beside_no_verb(each: Exchange) -> Verdict:
    return None if each.follows or each.leads else False


def is_a_pronoun(each: Exchange) -> Verdict:
    """“He” for “she” is another; a name for it, where the text did not have that before."""
    is_pronoun = each.reader.telling.is_pronoun
    old, new = (next(filter(is_pronoun, words), None) for words in (each.old, each.new))
    if old and new:
        pair = {old.folded, new.folded}
        return not any(pair <= one for one in each.reader.telling.pronouns)
    if old:
        return each.reader.is_somebody_new(each.new)
    return False if new else None


def is_a_place_or_hearer(each: Exchange) -> Verdict:
    return False if each.before and each.reader.is_aside(each.before, each.lost[0]) else None


def is_a_name(each: Exchange) -> Verdict:
    subject = each.old[0] if each.follows else each.old[-1]
    return each.unlike if each.reader.is_name(subject) or (each.leads and subject.first) else None


def is_a_noun(each: Exchange) -> Verdict:
    """“The union” in the place of “the mayor”, as who says something."""
    if any(kind_of(word) is Substance.NAME for word in each.new):
        return False
    edge = each.before[-1:]
    return each.unlike and all(
        any(map(each.reader.telling.is_article, (*side[:1], *edge)))
        for side in (each.lost, each.gained)
    )


RULES: tuple[Callable[[Exchange], Verdict], ...] = (
    shares_a_noun,
    is_abbreviated,
    has_no_spaces,
    is_nobody,
    is_beside_its_name,
    was_not_named,
    is_an_adverb,
    begins_with_a_name,
    is_beside_no_verb,
    is_a_pronoun,
    is_a_place_or_hearer,
    is_a_name,
    is_a_noun,
)
"""The first that applies decides."""
