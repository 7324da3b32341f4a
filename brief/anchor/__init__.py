"""Selectors to spans."""

from brief.anchor.anchoring import anchor, in_sentence
from brief.anchor.describe import describe
from brief.anchor.outcome import SOUND, Anchored, Sentence, Span, Status
from brief.anchor.sentences import quoted

__all__ = [
    "SOUND",
    "Anchored",
    "Sentence",
    "Span",
    "Status",
    "anchor",
    "describe",
    "in_sentence",
    "quoted",
]
