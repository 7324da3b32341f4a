"""Output files as values: a page, which a template makes, and a data file, which none does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct


class Page(Struct, frozen=True):
    """One output file. `path` is relative to the site: `riyadh/index.html`.

    `context` makes what the template is given, when it is asked for: a preview pays for the pages
    that are looked at.
    """

    path: str
    template: str
    context: Callable[[], Mapping[str, Any]]

    @property
    def url(self) -> str:
        """The page's address within the site; a folder's ends in `/`, the front page's is empty."""
        return self.path.removesuffix("index.html")


class DataFile(Struct, frozen=True):
    """One output file for machines, such as `statements.json`; `make` gives its bytes."""

    path: str
    make: Callable[[], bytes]
