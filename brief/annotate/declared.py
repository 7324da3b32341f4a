"""Actors whom the editor has declared in sidecars, and whom no annotation names any more."""

from __future__ import annotations

from collections.abc import Mapping

from brief.annotate.edits import Entries, read_entries
from brief.config import Config
from brief.content.schema import ActorEntry
from brief.content.sidecar import ActorAt
from brief.formats.decode import File


class Declared:
    """What this run of the editor has declared, by article and id."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], ActorEntry] = {}

    def add(self, article: str, before: File, after: File, config: Config) -> None:
        """A sidecar was written: whom it declares since is ours."""
        had = actors_of(before, config)
        for name, actor in actors_of(after, config).items():
            if name not in had:
                self.known[article, name] = actor.entry

    def idle(self, article: str, file: File, config: Config) -> dict[str, str]:
        """The names, by id, of actors that are as the editor has declared them and say nothing."""
        read = read_entries(file, config)
        if not isinstance(read, Entries):
            return {}
        named = {name for each in read.entries for name in (each.speaker, each.reported_by)}
        return {
            name: actor.entry.name or name
            for name, actor in read.sidecar.actors.items()
            if name not in named and self.known.get((article, name)) == actor.entry
        }


def actors_of(file: File, config: Config) -> Mapping[str, ActorAt]:
    read = read_entries(file, config)
    return read.sidecar.actors if isinstance(read, Entries) else {}
