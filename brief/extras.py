"""The libraries that only some commands and options need, which extras install."""

from __future__ import annotations

import importlib
from typing import Any

from brief.problems import UsageError


def needs(name: str, extra: str, what: str) -> Any:
    """The module of a name, which the extra installs; raises `UsageError` where it isn't there."""
    try:
        return importlib.import_module(name)
    except ImportError:
        raise UsageError(
            f"{what} needs {name.partition('.')[0]} for this.",
            f"pip install 'brief-annotated[{extra}]'",
        ) from None
