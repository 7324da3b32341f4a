"""What a record says of an article's annotations, whose text may have been corrected since."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import count
from typing import NamedTuple

from brief.anchor.cells import cells_of
from brief.anchor.outcome import Anchored, Span, Status
from brief.anchor.record import Entry, Record, selector_digest
from brief.anchor.shapes import shapes_of
from brief.content.document import Document
from brief.content.sidecar import Annotation, derived_id
from brief.language.accents import without_accents

LONGEST_CHAIN = 20
"""How many annotations may each have been rewritten to what the one before had said."""

SAME_PLACE = 0.5
"""How much two sets of spans share that are of one annotation, written in another way."""

CROWD = 50
"""Among how many entries around one place it is in doubt which is meant."""

ADDED = "word"
REATTRIBUTED = frozenset({"name", "speaker"})
NO_LETTER = re.compile(r"[\W_]+")
WORD = re.compile(r"[^\W\d_]+")
AROUND = 300
"""How many characters at each side of words are looked through for names."""

SHORTEST = 2
"""The fewest letters by which a word in an actor's id is that of a name."""

STEM = 3
"""How many letters of a name are the same in all cases."""


Names = Mapping[str, Sequence[str]]
"""The name and aliases of each actor, by id."""

Changes = tuple[tuple[str, str, str], ...]
"""The kind of each change, what was there, and what is there now."""


class CarriedEntry(NamedTuple):
    """An entry of the record, with its `text`, and what became of it: the rest is an `Outcome`'s.

    Its `spans` are in the text as it is now.
    """

    entry: Entry
    text: str
    status: Status
    spans: tuple[Span, ...]
    changes: Changes = ()
    alone: bool = False
    told: Changes = ()
    astray: bool = False

    @property
    def was(self) -> tuple[str, ...]:
        """The words that were annotated, span by span."""
        return tuple(self.text[start:end] for start, end in self.entry.spans)


def carried(
    record: Record,
    document: Document,
    leads: Mapping[str, tuple[Span, ...]],
    lang: str | None = None,
) -> list[CarriedEntry]:
    """Each entry of one text of a record, carried to the text as it is now.

    `leads` has where selectors, by their digests, lead to in that text.
    """
    text = document.text
    if record.text == text:
        return [CarriedEntry(entry, text, Status.EXACT, entry.spans) for entry in record.entries]
    # What is only corrected now and then does not slow down every start.
    from brief.anchor.realign import realign, with_added

    outcomes = realign(
        record.text,
        [entry.spans for entry in record.entries],
        text,
        [leads.get(entry.selector, ()) for entry in record.entries],
        cells_of(document),
        lang,
        shapes_of(document),
    )
    return [
        CarriedEntry(
            entry,
            record.text,
            outcome.status,
            with_added(text, outcome.spans, (*outcome.changes, *outcome.told)),
            plain(outcome.changes),
            outcome.alone,
            plain(outcome.told),
            outcome.astray,
        )
        for entry, outcome in zip(record.entries, outcomes, strict=True)
    ]


def plain(changes: Iterable[tuple[str, str, str]]) -> Changes:
    return tuple((str(kind), old, new) for kind, old, new in changes)


def but_quoted(entry: CarriedEntry, text: str, spans: tuple[Span, ...]) -> CarriedEntry:
    """An entry without the words that were added to a quotation, where an annotation has them.

    It is in these `spans` of a `text`, so that it was rewritten as the article was.
    """
    if not entry.told or spans != entry.spans:
        return entry
    quoted = " ".join(text[slice(*each)] for each in spans)
    told = tuple(
        (kind, old, new)
        for kind, old, new in entry.told
        if kind != ADDED or old or new not in quoted
    )
    return entry._replace(told=told)


def given_along(
    annotation: Annotation,
    old: tuple[str, tuple[Span, ...]],
    new: tuple[str, tuple[Span, ...]],
    told: Changes,
    names: Names,
) -> bool:
    """Whether an annotation gives words to the one whom the article gives them to now.

    Then it was corrected along with the article, which gave them to another one before. Both texts
    stand with the spans of the words in them. Of whom the `names` are not known, the id tells that
    one alone.
    """
    who = annotation.speaker or annotation.attributed_to or ""
    own = names.get(who) or (who.replace("-", " ").replace("_", " "),)
    last = {word for name in own for word in words_in(name)}
    if not last or any(
        kind not in REATTRIBUTED
        or last & (words_in(before) - words_in(after))
        or (is_bare_name(after) and not share_stem(last, words_in(after)))
        for kind, before, after in told
    ):
        return False
    from brief.anchor.realign.given import is_given_to, is_named_beside

    # What gave them to the same one before, too, or named that one beside them, does not explain
    # what is told otherwise now.
    is_named = not any(last & words_in(before) for _, before, _ in told)
    return (
        (is_named and is_given_to(*new, own, beside=True))
        or (is_given_to(*new, own) and not is_given_to(*old, own))
    ) and not is_named_beside(*old, own)


def meant_otherwise(
    annotation: Annotation,
    old: tuple[str, tuple[Span, ...]],
    new: tuple[str, tuple[Span, ...]],
    names: Names,
) -> Changes:
    """Who is named beside words now, where nothing but the annotation tells that it is another one.

    “Stone” may be Ada, whom the annotation has, and “Bob Stone” is not.
    """
    who = annotation.speaker or annotation.attributed_to or ""
    own = names.get(who, ())
    known, found = (words_around(*each) for each in (old, new)) if own else (set(), set())
    others = known ^ found
    if not others or not (
        any(word[0].isupper() for word in others)
        or found.intersection(name.rpartition(" ")[2] for name in own)
    ):
        return ()
    from brief.anchor.realign.meant import meant_otherwise

    return plain(meant_otherwise(old, new, own))


def words_around(text: str, spans: Sequence[Span]) -> set[str]:
    around = (
        f"{text[max(0, start - AROUND) : start]} {text[end : end + AROUND]}" for start, end in spans
    )
    return {word for each in around for word in WORD.findall(each)}


def is_bare_name(text: str) -> bool:
    """Whether a text has nothing but words with a capital, and more than one."""
    words = text.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def share_stem(words: set[str], others: set[str]) -> bool:
    """Whether any words are alike, be it in another case: “Анны Беловой”."""
    return not {word[:STEM] for word in words}.isdisjoint(word[:STEM] for word in others)


def words_in(text: str) -> set[str]:
    """The words of a name, or of the id that an actor has for it, without accents."""
    words = NO_LETTER.split(without_accents(text.casefold()))
    return {word for word in words if len(word) >= SHORTEST}


def by_selector(
    annotations: Sequence[Annotation], entries: Sequence[CarriedEntry]
) -> Mapping[int, CarriedEntry]:
    """The entry of each annotation, by its number, whose selector is as it was recorded."""
    counts = Counter(each.entry.selector for each in entries)
    known = {each.entry.selector: each for each in entries if counts[each.entry.selector] == 1}
    digests = [selector_digest(annotation.selector) for annotation in annotations]
    times = Counter(digests)
    return {
        number: known[each]
        for number, each in enumerate(digests)
        if each in known and times[each] == 1
    }


def at_changed_places(
    entry_of: Mapping[int, CarriedEntry],
    leads: Sequence[tuple[Span, ...]],
    entries: Sequence[CarriedEntry],
) -> dict[int, CarriedEntry]:
    """The entries of annotations; where one was rewritten to what another had said, its own.

    “40 euros” and “50 euros” are corrected to 50 and 60, in the article and in the sidecar: who is
    quoted with 50 now was not quoted with 50 before. `leads` has where each selector leads to.
    """
    found = dict(entry_of)
    known = {each.entry.selector for each in found.values()}
    left = [
        each
        for each in entries
        if each.status is Status.CHANGED and each.entry.selector not in known
    ]
    for _ in range(LONGEST_CHAIN):
        if not left:
            break
        places, left = EntryPlaces(left), []
        for number, entry in entry_of.items():
            spans = leads[number]
            if found[number] is not entry or not spans:
                continue
            if entry.spans and shared(spans, entry.spans) > 0:
                continue
            if own := places.at(spans):
                found[number] = own
                left += [entry] if entry.status is Status.CHANGED else []
    return found


class EntryPlaces:
    """Entries by where they are, so that the few around a place are found without the others."""

    def __init__(self, entries: Sequence[CarriedEntry]) -> None:
        self.entries = entries
        self.starts: dict[int, list[tuple[int, int]]] = {}
        """Where the spans begin of entries of about one size, each with its entry's number."""
        for number, each in enumerate(entries):
            starts = self.starts.setdefault(size(each.spans).bit_length(), [])
            starts += ((start, number) for start, _ in each.spans)
        for starts in self.starts.values():
            starts.sort()

    def at(self, spans: tuple[Span, ...]) -> CarriedEntry | None:
        """The one entry whose spans are these, more or less: of an annotation that was rewritten.

        What it leaves out may be another part of the same words.
        """
        return self.nearest(spans) or (self.nearest(whole(spans)) if len(spans) > 1 else None)

    def nearest(self, spans: tuple[Span, ...]) -> CarriedEntry | None:
        """The one entry of more or less these spans, be it with what it leaves out.

        One that shares half of everything is at most twice as large, or half as large.
        """
        own = size(spans)
        near: set[int] = set()
        for length in range(own.bit_length() - 1, own.bit_length() + 2):
            starts = self.starts.get(length, [])
            for start, end in spans if starts else ():
                first = bisect_left(starts, (start - 2 * own, 0))
                last = bisect_left(starts, (end, 0))
                if last - first > CROWD:
                    return None
                near.update(number for _, number in starts[first:last])
        if len(near) > CROWD:
            return None
        found = [
            each
            for each in map(self.entries.__getitem__, sorted(near))
            if max(shared(spans, each.spans), shared(spans, whole(each.spans))) >= SAME_PLACE
        ]
        return found[0] if len(found) == 1 else None


def shared(spans: tuple[Span, ...], others: tuple[Span, ...]) -> float:
    """How much of what two sets of spans cover, each in order, is in both."""
    both = at = 0
    for start, end in spans:
        while at < len(others) and others[at][1] <= start:
            at += 1
        while at < len(others) and others[at][0] < end:
            first, last = others[at]
            both += min(end, last) - max(start, first)
            if last > end:
                break
            at += 1
    return both / (size(spans) + size(others) - both)


def whole(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans with what is left out between them."""
    return ((spans[0][0], spans[-1][1]),) if spans else ()


def size(spans: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in spans)


def with_ids(
    anchored: Sequence[Anchored], entry_of: Mapping[int, Entry], record: Record | None
) -> tuple[Anchored, ...]:
    """Annotations with the ids under which they were published first, unless they have their own.

    An id that one had before, and that no other has now, is an alias of it.
    """
    if not entry_of or record is None:
        return tuple(anchored)
    own = {
        number
        for number, each in enumerate(anchored)
        if number not in entry_of or keeps_its_id(each.annotation, entry_of[number])
    }
    # An id that a record gives to two is neither's. Two selectors of which a merge has not told
    # where they lead may be one annotation's.
    entries = record.all_entries
    unplaced = {each.id for each in entries if not each.spans}
    given = Counter([*(each.id for each in entries if each.spans), *unplaced])
    # A link to an id that was published leads to the same statement, whoever quotes its words anew.
    published = {
        name
        for number, entry in entry_of.items()
        for name in (entry.id, *entry.aliases)
        if given[name] < 2 and anchored[number].annotation.id != name
    }
    new = {
        number
        for number in own.difference(entry_of)
        if is_derived(anchored[number].annotation) and anchored[number].annotation.id in published
    }
    taken = {anchored[number].annotation.id for number in own - new}
    taken |= {name for name, times in given.items() if times > 1}
    pinned = []
    for number, each in enumerate(anchored):
        name = each.annotation.id
        if number in new:
            name = free(name, taken | published)
        elif number not in own and entry_of[number].id not in taken:
            name = entry_of[number].id
        if name != each.annotation.id:
            each = each._replace(annotation=each.annotation._replace(id=name))
            taken.add(name)
        pinned.append(each)
    names = {each.annotation.id for each in pinned}
    for number, entry in entry_of.items():
        if not entry.aliases and pinned[number].annotation.id == entry.id:
            continue
        former = dict.fromkeys([*entry.aliases, entry.id])
        if left := tuple(name for name in former if name not in names and given[name] < 2):
            pinned[number] = pinned[number]._replace(aliases=left)
    return tuple(pinned)


def keeps_its_id(annotation: Annotation, entry: Entry) -> bool:
    """Whether an annotation's id is one that was given to it, or is the recorded one already."""
    return annotation.id == entry.id or not is_derived(annotation)


def is_derived(annotation: Annotation) -> bool:
    """Whether an annotation's id was made of its selector."""
    return annotation.id == derived_id(annotation.selector)


def free(name: str, taken: Set[str]) -> str:
    """A name with the first number that tells it from those that are taken."""
    return next(each for number in count(2) if (each := f"{name}-{number}") not in taken)
