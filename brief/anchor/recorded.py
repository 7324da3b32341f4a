"""What a record says of an article's annotations, whose text may have been corrected since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brief.anchor.outcome import Anchored, Span, Status
from brief.anchor.record import Entry, Record, selector_digest
from brief.content.sidecar import Annotation, derived_id

SAME_PLACE = 0.5
"""How much two sets of spans share that are of one annotation, written in another way."""


class Carried(NamedTuple):
    """An entry of the record, and what became of it: `changes` are the words of substance lost.

    `alone` is an `Outcome`'s.
    """

    entry: Entry
    status: Status
    spans: tuple[Span, ...]
    changes: tuple[tuple[str, str, str], ...] = ()
    alone: bool = False


def carried(record: Record, text: str, leads: Mapping[str, tuple[Span, ...]]) -> list[Carried]:
    """Each entry of a record, carried to the text as it is now.

    `leads` has where selectors, by their digests, lead to in that text.
    """
    if record.text == text:
        return [Carried(entry, Status.EXACT, entry.spans) for entry in record.entries]
    # What is only corrected now and then does not slow down every start.
    from brief.anchor.realign import realign

    outcomes = realign(
        record.text,
        [entry.spans for entry in record.entries],
        text,
        [leads.get(entry.selector, ()) for entry in record.entries],
    )
    return [
        Carried(
            entry,
            outcome.status,
            outcome.spans,
            tuple((str(each.kind), each.old, each.new) for each in outcome.changes),
            outcome.alone,
        )
        for entry, outcome in zip(record.entries, outcomes, strict=True)
    ]


def by_selector(
    annotations: Sequence[Annotation], entries: Sequence[Carried]
) -> Mapping[int, Carried]:
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
    entry_of: Mapping[int, Carried], leads: Sequence[tuple[Span, ...]], entries: Sequence[Carried]
) -> dict[int, Carried]:
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
    for number, entry in entry_of.items():
        spans = leads[number]
        if not left or not spans or (entry.spans and shared(spans, entry.spans) > 0):
            continue
        own = at_place(spans, left)
        if own is not None:
            found[number] = own
            left = [each for each in left if each is not own]
            if entry.status is Status.CHANGED:
                left.append(entry)
    return found


def at_place(spans: tuple[Span, ...], entries: Sequence[Carried]) -> Carried | None:
    """The one entry whose spans are these, more or less: of an annotation that was rewritten."""
    near = [each for each in entries if each.spans and shared(spans, each.spans) >= SAME_PLACE]
    return near[0] if len(near) == 1 else None


def shared(spans: tuple[Span, ...], others: tuple[Span, ...]) -> float:
    """How much of what two sets of spans cover is in both."""
    both = sum(
        max(0, min(end, last) - max(start, first)) for start, end in spans for first, last in others
    )
    return both / (size(spans) + size(others) - both)


def size(spans: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in spans)


def with_ids(anchored: Sequence[Anchored], entry_of: Mapping[int, Entry]) -> tuple[Anchored, ...]:
    """Annotations with the ids under which they were published first, unless they have their own.

    An id that one had before, and that no other has now, is an alias of it.
    """
    if not entry_of:
        return tuple(anchored)
    own = {
        number
        for number, each in enumerate(anchored)
        if number not in entry_of or each.annotation.id != derived_id(each.annotation.selector)
    }
    taken = {anchored[number].annotation.id for number in own}
    pinned = []
    for number, each in enumerate(anchored):
        if number not in own and (name := entry_of[number].id) not in taken:
            each = each._replace(annotation=each.annotation._replace(id=name))
        pinned.append(each)
    names = {each.annotation.id for each in pinned}
    for number, entry in entry_of.items():
        former = dict.fromkeys([*entry.aliases, entry.id])
        if left := tuple(name for name in former if name not in names):
            pinned[number] = pinned[number]._replace(aliases=left)
    return tuple(pinned)
