"""Selectors to spans."""

from brief.anchor.anchoring import Anchored, Span, Status, anchor

__all__ = ["Anchored", "Span", "Status", "anchor"]
