"""Selectors to spans."""

from brief.anchor.anchoring import Anchored, Span, Status, anchor
from brief.anchor.describe import describe

__all__ = ["Anchored", "Span", "Status", "anchor", "describe"]
