"""What a record says of an article's annotations, whose text may have been corrected since."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brief.anchor.outcome import Span, Status
from brief.anchor.record import Entry, Record, selector_digest
from brief.content.sidecar import Annotation, derived_id

SAME_PLACE = 0.5
"""How much two sets of spans share that are of one annotation, written in another way."""

CROWD = 50
"""Among how many entries around one place it is in doubt which is meant."""


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


class Places:
    """Entries by where they are, so that the few around a place are found without the others."""

    def __init__(self, entries: Sequence[Carried]) -> None:
        self.entries = entries
        self.starts: dict[int, list[tuple[int, int]]] = {}
        """Where the spans begin of entries of about one size, each with its entry's number."""
        for number, each in enumerate(entries):
            starts = self.starts.setdefault(size(each.spans).bit_length(), [])
            starts += ((start, number) for start, _ in each.spans)
        for starts in self.starts.values():
            starts.sort()

    def at(self, spans: tuple[Span, ...]) -> Carried | None:
        """The one entry whose spans are these, more or less: of an annotation that was rewritten.

        One that shares half of everything is at most twice as large, or half as large.
        """
        whole = size(spans)
        near: set[int] = set()
        for length in range(whole.bit_length() - 1, whole.bit_length() + 2):
            starts = self.starts.get(length, [])
            for start, end in spans if starts else ():
                first = bisect_left(starts, (start - 2 * whole, 0))
                last = bisect_left(starts, (end, 0))
                if last - first > CROWD:
                    return None
                near.update(number for _, number in starts[first:last])
        if len(near) > CROWD:
            return None
        found = [
            each
            for each in map(self.entries.__getitem__, sorted(near))
            if shared(spans, each.spans) >= SAME_PLACE
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


def size(spans: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in spans)


def pinned(annotation: Annotation, entry: Entry, taken: Counter[str]) -> Annotation:
    """The annotation with the id under which it was published first, unless it has its own."""
    if annotation.id == entry.id or taken[entry.id]:
        return annotation
    if annotation.id != derived_id(annotation.selector):
        return annotation
    return annotation._replace(id=entry.id)


def aliases(annotation: Annotation, entry: Entry, taken: Counter[str]) -> tuple[str, ...]:
    """The ids that an annotation had, and that no other has now."""
    if not entry.aliases and annotation.id == entry.id:
        return ()
    former = dict.fromkeys([*entry.aliases, entry.id])
    return tuple(each for each in former if each != annotation.id and not taken[each])
