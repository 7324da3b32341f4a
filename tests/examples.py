"""How many examples of a law are tried."""

from __future__ import annotations

import os

from hypothesis import settings

MANY = "BRIEF_TESTS_MANY"
"""Set where many examples are tried, as in CI."""


def examples(many: int) -> settings:
    """Settings for a law that has to hold for that many examples in CI, and for a few elsewhere."""
    default = settings().max_examples
    return settings(max_examples=many if os.environ.get(MANY) else default)
