"""Selectors to spans."""

from brief.anchor.anchoring import Anchored, anchor, in_sentence
from brief.anchor.describe import describe
from brief.anchor.outcome import Span, Status
from brief.anchor.sentences import Sentence, quoted

__all__ = ["Anchored", "Sentence", "Span", "Status", "anchor", "describe", "in_sentence", "quoted"]
