"""Cases of one kind, of which the default run takes some, and CI all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import pytest


def with_repetitions(cases: Mapping[str, Any], quick: Collection[str]) -> list[Any]:
    """The cases by their names, all but the `quick` ones marked as slow."""
    assert set(quick) <= set(cases)
    return [
        pytest.param(case, id=name, marks=() if name in quick else pytest.mark.slow)
        for name, case in cases.items()
    ]
