"""Who spoke how much, as a share of the words of the statements selected in a brief."""

from __future__ import annotations


def percent(count: int, total: int) -> int:
    """The per cent that `count` is of `total`, rounded; at least 1 of anything."""
    return max(1, round(100 * count / total)) if count else 0
