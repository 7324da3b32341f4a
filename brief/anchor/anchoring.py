"""Anchor: from an article's text and its annotations' selectors to spans.

A wrong anchor puts words in someone's mouth, so whatever is in doubt stays without one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from brief.anchor.diagnosis import Diagnosis
from brief.anchor.exact import find
from brief.anchor.outcome import Span, Status
from brief.anchor.sentences import Sentence, sentence_of
from brief.anchor.views import ArticleText
from brief.content.markdown import Document
from brief.content.sidecar import Annotation
from brief.problems import Problem

NOWHERE_ELSE: Mapping[str, str] = MappingProxyType({})


class Anchored(NamedTuple):
    """An annotation with its spans, in order; there are none unless it is `EXACT`.

    The `sentence` is the one that they are in, where that is known.
    """

    annotation: Annotation
    status: Status
    spans: tuple[Span, ...] = ()
    sentence: Sentence = Sentence()


def in_sentence(each: Anchored, text: str, lang: str) -> Anchored:
    """The same with the sentence of the text that it is in, as far as it is anchored."""
    return each._replace(sentence=sentence_of(text, each.spans, lang)) if each.spans else each


def anchor(
    document: Document,
    annotations: Iterable[Annotation],
    elsewhere: Mapping[str, str] = NOWHERE_ELSE,
) -> tuple[tuple[Anchored, ...], list[Problem]]:
    """Each annotation with the spans of the document's plain text that its selector names.

    One whose text is found nowhere, or in several places that nothing tells apart, gets no span,
    and a problem that names the nearest text or the places. `elsewhere` has what a reader sees of
    the article besides the document, by what it is: nothing is anchored there, but messages say so.
    """
    article = ArticleText(document.text)
    diagnosis = Diagnosis(document, article, elsewhere)
    anchored, problems = [], []
    for annotation in annotations:
        found = find(article, annotation.selector)
        if found.count == 1:
            spans = tuple(article.normal.original(*span) for span in found.chain)
            anchored.append(Anchored(annotation, Status.EXACT, spans))
        elif found.count:
            anchored.append(Anchored(annotation, Status.AMBIGUOUS))
            problems.append(diagnosis.ambiguous(annotation, found))
        else:
            anchored.append(Anchored(annotation, Status.ORPHAN))
            problems.append(diagnosis.orphan(annotation))
    return tuple(anchored), problems
