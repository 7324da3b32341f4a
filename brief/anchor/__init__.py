"""Selectors to spans."""

from brief.anchor.anchoring import anchor
from brief.anchor.describe import describe
from brief.anchor.outcome import SOUND, Anchored, Span, Status

__all__ = ["SOUND", "Anchored", "Span", "Status", "anchor", "describe"]
