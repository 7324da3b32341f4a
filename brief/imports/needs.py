"""The libraries that only imports need, which the extra `import` installs."""

from __future__ import annotations

import importlib
from typing import Any

from brief.problems import UsageError


def needs(name: str) -> Any:
    """The module of a name; raises `UsageError` where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        raise UsageError(
            f"“brief import” needs {name.partition('.')[0]} for this.",
            "pip install 'brief-annotated[import]'",
        ) from None
