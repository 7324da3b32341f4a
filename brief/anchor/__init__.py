"""Selectors to spans."""

from brief.anchor.anchoring import Anchored, anchor
from brief.anchor.describe import describe
from brief.anchor.outcome import Span, Status

__all__ = ["Anchored", "Span", "Status", "anchor", "describe"]
