"""What is offered of all that was found: no words twice, and no quotation to two speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import msgspec

from brief.anchor import SOUND, Anchored, Span
from brief.annotate.edits import hull
from brief.content.schema import ActorEntry, AnnotationEntry
from brief.suggest import Statement, quoted, understood
from brief.suggest.actors import key_of
from brief.suggest.statement import GOING_ON

ONE_QUOTATION = 0.93
"""How sure it is that a quotation over several paragraphs is one speaker's."""


def offered(
    found: Iterable[Statement],
    text: str,
    lang: str | None,
    annotated: Iterable[tuple[Anchored, AnnotationEntry]],
    actors: Mapping[str, ActorEntry],
) -> list[Statement]:
    """The proposals for an article, of those that were found in it.

    `annotated` are its annotations as they are by now, which say who speaks before any rule does;
    `actors` are all who are known.
    """
    ordered = sorted(found, key=lambda each: (each.start, -each.end))
    said = [
        (hull(anchored.spans), entry)
        for anchored, entry in annotated
        # To whom the article gives words that it has changed, its annotations don't know.
        if anchored.spans and anchored.status in SOUND and (entry.speaker or entry.attributed_to)
    ]
    return apart(carried_on(ordered, text, lang, said, actors) if said else ordered)


def apart(ordered: Sequence[Statement]) -> list[Statement]:
    """The proposals without the paraphrases that have words of a quotation, which comes first."""
    quotations = [each for each in ordered if each.kind == "quotation"]
    ends = [each.end for each in quotations]

    def holds(each: Statement) -> bool:
        at = bisect_left(ends, each.start + 1)
        return at < len(ends) and quotations[at].start < each.end

    return [each for each in ordered if each.kind == "quotation" or not holds(each)]


def carried_on(
    ordered: Sequence[Statement],
    text: str,
    lang: str | None,
    said: Sequence[tuple[Span, AnnotationEntry]],
    actors: Mapping[str, ActorEntry],
) -> list[Statement]:
    """The proposals, those that go on from an annotated one with its speaker."""
    spoken = quoted(text, understood(text, lang))
    before = {each.start: last.start for last, each in pairwise(spoken) if each.continued}
    voices = voices_of(ordered, said)
    whole = [False]
    whole += [before.get(each.start) == last.start for last, each in pairwise(ordered)]
    for at in range(1, len(ordered)):
        last, each = ordered[at - 1], ordered[at]
        goes_on = each.evidence in GOING_ON and each.speaker == last.speaker
        if whole[at] or goes_on:
            voices[at] = voices[at] or voices[at - 1]
    for at in range(len(ordered) - 1, 0, -1):
        if whole[at]:
            voices[at - 1] = voices[at - 1] or voices[at]
    parts = {at for k, is_part in enumerate(whole) if is_part for at in (k - 1, k)}
    return [
        spoken_by(each, voice, actors, whole=at in parts) if voice else each
        for at, (each, voice) in enumerate(zip(ordered, voices, strict=True))
    ]


def voices_of(
    ordered: Sequence[Statement], said: Sequence[tuple[Span, AnnotationEntry]]
) -> list[AnnotationEntry | None]:
    """Of each proposal, the annotation that has half of its words and says who speaks."""
    waiting = sorted(said, key=lambda one: one[0], reverse=True)
    near: list[tuple[Span, AnnotationEntry]] = []
    found = []
    for each in ordered:
        while waiting and waiting[-1][0][0] < each.end:
            near.append(waiting.pop())
        near = [one for one in near if one[0][1] > each.start]
        half = (each.end - each.start) / 2
        found.append(
            next((entry for (start, end), entry in near
                  if min(end, each.end) - max(start, each.start) >= half), None)
        )  # fmt: skip
    return found


def spoken_by(
    each: Statement, voice: AnnotationEntry, actors: Mapping[str, ActorEntry], *, whole: bool
) -> Statement:
    """A proposal with the speaker whom an annotation names; `whole`: both are one quotation."""
    actor = actors.get(voice.speaker or "")
    name = (actor and actor.name) or voice.speaker or voice.attributed_to or ""
    if each.speaker and key_of(each.speaker) == key_of(name):
        return each
    return msgspec.structs.replace(
        each,
        speaker=name,
        actor=voice.speaker,
        role=None,
        affiliation=None,
        confidence=ONE_QUOTATION if whole else each.confidence,
    )
