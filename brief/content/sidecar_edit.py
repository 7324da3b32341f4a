"""One change to a sidecar or the registry of actors, leaving every other byte as it was.

Values are those of the YAML: text, truths, numbers, lists and mappings of them. Each verb gives the
new file, or raises `EditRefused` where the change can't be made without losing something.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from brief.content.schema import ActorEntry, AnnotationEntry, SidecarEntry
from brief.formats.decode import File
from brief.formats.yaml_edit import (
    append_comments,
    insert_item,
    insert_items,
    remove_value,
    set_value,
    set_values,
)
from brief.formats.yaml_items import Items
from brief.formats.yaml_tree import EditRefused
from brief.formats.yaml_write import Value

__all__ = [
    "Annotations",
    "EditRefused",
    "add_actor",
    "add_actors",
    "add_annotation",
    "add_annotations",
    "add_comments",
    "change_actor",
    "change_annotation",
    "remove_actor",
    "remove_annotation",
]

Fields = Mapping[str, Value]
Changes = Mapping[str, Value | None]
"""The fields to set; None removes one."""


def names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in msgspec.structs.fields(kind))


ANNOTATION_ORDER = ("id", *(name for name in names(AnnotationEntry) if name != "id"))
ACTOR_ORDER = names(ActorEntry)
SIDECAR_ORDER = ("by", *(name for name in names(SidecarEntry) if name != "by"))


def add_annotation(file: File, index: int, entry: Fields) -> File:
    """The sidecar with an annotation more, as number `index` from 0 in the order of the file."""
    return insert_item(file, ("annotations",), index, in_order(entry))


def add_annotations(file: File, entries: list[tuple[int, Fields]]) -> File:
    """The sidecar with annotations more, each before the one that has number `index` as yet."""
    ordered: list[tuple[int, Value]] = [(index, in_order(entry)) for index, entry in entries]
    return insert_items(file, ("annotations",), ordered) if ordered else file


def add_comments(file: File, lines: Iterable[str]) -> File:
    """The sidecar with lines of comment more at its end, but for those that it has."""
    known = set(file.data.decode("utf-8", "replace").splitlines())
    return append_comments(file, [line for line in lines if line not in known])


def in_order(entry: Fields) -> Value:
    return {name: entry[name] for name in ANNOTATION_ORDER if name in entry}


def change_annotation(file: File, index: int, changes: Changes) -> File:
    """The sidecar with some fields of annotation number `index` set or removed."""
    return change(file, ("annotations", index), changes, ANNOTATION_ORDER)


class Annotations:
    """The annotations of a sidecar of which several are changed: one by one, and then at once."""

    def __init__(self, file: File) -> None:
        """Raises `EditRefused` where nothing in the file can be changed."""
        self.items = Items(file, ("annotations",))

    def alone(self, index: int, changes: Changes) -> tuple[File, File]:
        """What is written of annotation number `index`, before and after some changes."""
        before, path = self.items.alone(index)
        return before, change(before, path, changes, ANNOTATION_ORDER)

    def line(self, index: int) -> int:
        """The line on which annotation number `index` begins."""
        return self.items.line(index)

    def changed(self, after: Mapping[int, File]) -> File:
        """The sidecar with what is to be written of some annotations, by their numbers."""
        return self.items.put_back(dict(after)) if after else self.items.tree.file


def remove_annotation(file: File, index: int) -> File:
    """The sidecar without annotation number `index`."""
    return remove_value(file, ("annotations", index))


def add_actor(file: File, actor: str, entry: Fields, *, registry: bool = False) -> File:
    """The sidecar, or the registry, with an actor more, at the end of those it has."""
    return add_actors(file, {actor: entry}, registry=registry)


def add_actors(file: File, actors: Mapping[str, Fields], *, registry: bool = False) -> File:
    """The sidecar, or the registry, with actors more, at the end of those it has."""
    ordered: dict[str, Value] = {
        actor: {name: entry[name] for name in ACTOR_ORDER if name in entry}
        for actor, entry in actors.items()
    }
    return set_values(file, () if registry else ("actors",), ordered, SIDECAR_ORDER)


def change_actor(file: File, actor: str, changes: Changes, *, registry: bool = False) -> File:
    """The sidecar, or the registry, with some fields of an actor set or removed."""
    return change(file, actor_path(actor, registry), changes, ACTOR_ORDER)


def remove_actor(file: File, actor: str, *, registry: bool = False) -> File:
    """The sidecar, or the registry, without an actor."""
    return remove_value(file, actor_path(actor, registry))


def actor_path(actor: str, registry: bool) -> tuple[str, ...]:
    return (actor,) if registry else ("actors", actor)


def change(
    file: File, path: tuple[str | int, ...], changes: Changes, order: tuple[str, ...]
) -> File:
    for name, value in changes.items():
        if value is None:
            file = remove_value(file, (*path, name))
        else:
            file = set_value(file, (*path, name), value, order)
    return file
