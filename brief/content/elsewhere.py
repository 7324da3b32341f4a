"""Whom the other sidecars of a site declare: an id is the same actor in all of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from brief.content.sidecar import load_sidecar
from brief.formats.decode import File
from brief.problems import Place


class Elsewhere(Struct, frozen=True):
    """The sidecars of a site by the path of their article, but for that of one `article`."""

    sidecars: Mapping[str, File] = {}
    article: str = ""

    def taken(self, identifier: str, name: str) -> Place | None:
        """Where an id is declared for an actor of another name; None where it is nowhere.

        In a sidecar that can't be read, whoever it may be is another.
        """
        key = re.compile(rb"(?<![\w-])%s[\"']?\s*:" % re.escape(identifier.encode()))
        for article, file in self.sidecars.items():
            # Few of them have it at all, and to read one takes longer than to look.
            if article == self.article or not key.search(file.data):
                continue
            declared = names_in(file)
            if declared is None or declared.get(identifier, name) != name:
                return Place(file.path)
        return None


@lru_cache(maxsize=1000)
def names_in(file: File) -> dict[str, str | None] | None:
    """The names of the actors that a sidecar declares, by id; None where it can't be read."""
    loaded, _ = load_sidecar(file)
    if loaded is None:
        return None
    return {name: entry.name for name, entry in loaded.value.actors.items()}
