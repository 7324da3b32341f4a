"""The files that are written, as they are shipped: without the dots that would hide them."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def text(name: str, **values: str) -> str:
    """A file's text, `@NAME@` replaced by the value of that name."""
    result = (FOLDER / name).read_text(encoding="utf-8")
    for key, value in values.items():
        result = result.replace(f"@{key}@", value)
    return result
