"""The libraries that only imports need, which the extra `import` installs."""

from __future__ import annotations

from typing import Any

from brief import extras


def needs(name: str) -> Any:
    """The module of a name; raises `UsageError` where it is not installed."""
    return extras.needs(name, "import", "“brief import”")
