"""Anchor: from an article's text and its annotations' selectors to spans.

A wrong anchor puts words in someone's mouth, so whatever is in doubt stays without one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

import msgspec

from brief.anchor.exact import FoundPlaces, find, spans_of
from brief.anchor.outcome import Anchored, Span, Status
from brief.anchor.record import Entry, Record, selector_digest
from brief.anchor.recorded import (
    CarriedEntry,
    Changes,
    EntryPlaces,
    Names,
    at_changed_places,
    but_quoted,
    by_selector,
    carried,
    given_along,
    meant_otherwise,
    shared,
    with_ids,
)
from brief.anchor.renamed import but_renamed
from brief.anchor.sentences import sentence_of
from brief.anchor.signs import signs_of
from brief.anchor.views import ArticleText
from brief.content.document import Document
from brief.content.sidecar import Annotation, Selector
from brief.problems import Problem

NOWHERE_ELSE: Mapping[str, str] = MappingProxyType({})
NOBODY_KNOWN: Names = MappingProxyType({})


def in_sentence(each: Anchored, text: str, lang: str) -> Anchored:
    """The same with the sentence of the text that it is in, as far as it is anchored."""
    return each._replace(sentence=sentence_of(text, each.spans, lang)) if each.spans else each


def anchor(
    document: Document,
    annotations: Iterable[Annotation],
    elsewhere: Mapping[str, str] = NOWHERE_ELSE,
    record: Record | None = None,
    names: Names = NOBODY_KNOWN,
    lang: str | None = None,
) -> tuple[tuple[Anchored, ...], list[Problem]]:
    """Each annotation with the spans of the document's plain text that its selector names.

    One whose text is found nowhere, or in several places that nothing tells apart, gets no span,
    and a problem that names the nearest text or the places. `elsewhere` has what a reader sees of
    the article besides the document, by what it is: nothing is anchored there, but messages say so.
    With the `record` of the text as it was annotated, an annotation is where its words are now,
    and not where there are only words like them. `names` has those of actors, by their ids, and
    `lang` is what the article says it is in.
    """
    annotations = tuple(annotations)
    if record and record.other:
        sides = (msgspec.structs.replace(record, other=None), record.other)
        each_way = [anchor(document, annotations, elsewhere, each, names, lang) for each in sides]
        return by_sides(document.text, annotations, sides, each_way)
    article = ArticleText(document.text, len(annotations), partial(signs_of, document))
    founds = [find(article, annotation.selector) for annotation in annotations]
    leads = [spans_of(article, found) for found in founds]
    entries: list[CarriedEntry] = []
    if record:
        digests = (selector_digest(annotation.selector) for annotation in annotations)
        by_digest = dict(zip(digests, leads, strict=True))
        for each in record.texts:
            entries += but_renamed(carried(each, document, by_digest, lang), names, document.text)
    entry_of = at_changed_places(by_selector(annotations, entries), leads, entries)
    known = {each.entry.selector for each in entry_of.values()}
    rewritten = EntryPlaces([each for each in entries if each.entry.selector not in known])
    anchored = []

    def given(annotation: Annotation, entry: CarriedEntry, places: tuple[Span, ...]) -> bool:
        old, new = (entry.text, entry.entry.spans), (document.text, places)
        return given_along(annotation, old, new, entry.told, names)

    def told(annotation: Annotation, entry: CarriedEntry) -> Changes:
        """What is told of words beside them, for all that the annotation has of it already."""
        old, new = (entry.text, entry.entry.spans), (document.text, entry.spans)
        if entry.told and not given_along(annotation, old, new, entry.told, names):
            return entry.told
        return () if entry.told else meant_otherwise(annotation, old, new, names)

    for number, (annotation, found, spans) in enumerate(
        zip(annotations, founds, leads, strict=True)
    ):
        entry = entry_of.get(number)
        entry = entry and but_quoted(entry, document.text, spans)
        one = settled(annotation, found, spans, entry, told)
        if not one.spans and entry and entry.alone and spans:
            one = one._replace(status=Status.MOVED, spans=spans)
            if entry.told and not given(annotation, entry, spans):
                one = one._replace(status=Status.CHANGED, named=entry.told)
        if entry is None and one.spans and (entry := rewritten.at(one.spans)):
            entry_of[number] = entry = but_quoted(entry, document.text, one.spans)
            one = settled(annotation, found, spans, entry, told)
        anchored.append(one)
    problems: list[Problem] = []
    if any(one.status is not Status.EXACT for one in anchored):
        # What explains a fault does not slow down every start.
        from brief.anchor.diagnosis import Diagnosis

        diagnosis = Diagnosis(document, article, elsewhere, record)
        for one, found, spans in zip(anchored, founds, leads, strict=True):
            problems += diagnosis.problems(one, found, spans)
    return with_ids(
        anchored, {number: each.entry for number, each in entry_of.items()}, record
    ), problems


def by_sides(
    text: str,
    annotations: Sequence[Annotation],
    sides: Sequence[Record],
    found: Sequence[tuple[tuple[Anchored, ...], list[Problem]]],
) -> tuple[tuple[Anchored, ...], list[Problem]]:
    """What was `found` of annotations by the sides of a merge: by that which knows of each.

    Of what both know, whatever one of them doubts is in doubt, unless it has the text as it is.
    """
    known = [{entry.selector for entry in side.all_entries} for side in sides]
    anchored: list[Anchored] = []
    problems: list[Problem] = []
    for number, annotation in enumerate(annotations):
        selector = selector_digest(annotation.selector)
        knows = [selector in each for each in known]
        exact = [each[number].status is Status.EXACT for each, _ in found]
        if knows[0] != knows[1]:
            chosen = knows.index(True)
        elif knows[0]:
            chosen = 1 if exact[0] and not exact[1] and sides[0].text != text else 0
        else:
            chosen = 1 if exact[1] and not exact[0] else 0
        anchored.append(found[chosen][0][number])
        problems += [each for each in found[chosen][1] if each.place == annotation.place]
    return tuple(anchored), problems


def settled(
    annotation: Annotation,
    found: FoundPlaces,
    spans: tuple[Span, ...],
    entry: CarriedEntry | None,
    told_of: Callable[[Annotation, CarriedEntry], Changes],
) -> Anchored:
    """Where an annotation is: what its selector finds must be what the record knows of.

    `told_of` has what is told otherwise of words beside them, if the annotation does not tell it.
    """
    if entry is None or not entry.entry.spans:
        if spans:
            return Anchored(annotation, Status.EXACT, spans)
        return Anchored(annotation, Status.AMBIGUOUS if found.count else Status.ORPHAN)
    was = entry.was
    here = bool(entry.spans) and shared(spans, entry.spans) > 0
    if spans and not here and entry.status in SAME_WORDS and has_context(annotation.selector):
        # Of places with the same words, it is the one with the same words around them; but where
        # another one says them there, these are no more than like those that were around them.
        if not entry.astray:
            return Anchored(annotation, Status.EXACT, spans)
        if not entry.told:
            return Anchored(annotation, Status.AMBIGUOUS, was=was)
    same = entry.status is not Status.CHANGED
    if entry.spans and (same or here) and (told := told_of(annotation, entry)):
        # What is said of the words beside them is another thing now, whatever they are.
        return Anchored(annotation, Status.CHANGED, entry.spans, was=was, named=told)
    if spans and (spans == entry.spans or all(shared((each,), entry.spans) for each in spans)):
        return Anchored(annotation, Status.EXACT, spans)
    if entry.status is Status.CHANGED:
        return Anchored(annotation, Status.CHANGED, entry.spans, was=was, named=entry.changes)
    if entry.spans:
        return Anchored(annotation, Status.MOVED, entry.spans, was=was)
    return Anchored(annotation, entry.status, was=was)


SAME_WORDS = frozenset({Status.EXACT, Status.MOVED, Status.AMBIGUOUS})


def has_context(selector: Selector) -> bool:
    """Whether a selector tells places apart by what is around them."""
    return bool(selector.prefix or selector.suffix) and not selector.occurrence


def record_of(document: Document, anchored: Iterable[Anchored]) -> Record | None:
    """What is to be recorded of an article: nothing where not every annotation is exact."""
    anchored = tuple(anchored)
    if not anchored or any(each.status is not Status.EXACT for each in anchored):
        return None
    return Record(
        document.text,
        tuple(
            Entry(
                each.annotation.id,
                selector_digest(each.annotation.selector),
                each.spans,
                each.aliases,
            )
            for each in anchored
        ),
    )
