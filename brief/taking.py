"""What a build takes of each article, as the last one kept it; the rest stays on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.config import Config
from brief.content.read import Files
from brief.content.sidecar import ActorAt
from brief.formats.decode import File
from brief.memo import Memo, Packed, kept_keys
from brief.preparing import (
    PREPARED,
    Item,
    Result,
    Shared,
    digests_of,
    item_keys,
    items_of,
    lost,
    prepare_item,
    reading_config,
    recorded,
    shared_of,
    told,
    unread_of,
    without_doubts,
)
from brief.problems import Problem
from brief.records import may_be_written, path_of
from brief.regular import Steps
from brief.site import Part, part_of
from brief.sources import whole
from brief.workers import Map


class Takings(Shared, frozen=True):
    """What is taken of all articles, and how many of them are as they were `kept`."""

    taken: tuple[Taken, ...]
    kept: int
    keys: Mapping[str, bytes]
    """By what each is known, by the path of its article."""


class Taken(Struct, frozen=True, array_like=True):
    """What a build takes of an article: the rest of what is known of it stays on the disk."""

    part: Part | None
    problems: list[Problem]
    recorded: bool = False
    renewed: bytes | None = None

    @property
    def path(self) -> str:
        """The path of the article's file."""
        return self.part.brief.article.path if self.part else ""


def take_all(files: Files, *, drafts: bool, run: Map, memo: Memo) -> tuple[Takings, list[Problem]]:
    """What a build takes of all articles, most of it as the last one kept it; and the problems."""
    shared, problems = shared_of(files, memo)
    config, registry = shared.config, shared.known_registry
    items = items_of(files, config)

    def prepared(some: Sequence[Item], then: Callable[[Result], Taken]) -> Iterator[Taken | Packed]:
        read = whole_items(some)
        return memo.passing(
            prepare_item,
            reading_config(config),
            items=read,
            reads=digests_of,
            run=run,
            lasting=PREPARED,
            then=then,
        )

    found = memo.store.found
    known = dict(zip(items, item_keys(config, items.values()), strict=True))
    taken = memo.each(
        taken_of, registry, drafts, items=items, reads=known, first=prepared, lasting=Taken
    )
    problems += told(shared, [each.problems for each in taken])
    unread = unread_of(
        files, lost(items, [each.part for each in taken]), registry, config=shared.unread.config
    )
    kept = memo.store.found - found
    return Takings(config, shared.registry, unread, tuple(taken), kept, known), problems


def taken_of(registry: Mapping[str, ActorAt] | None, drafts: bool, result: Result) -> Taken:
    """What a build takes of what is known of an article."""
    prepared, problems = result
    if prepared is None:
        return Taken(None, problems)
    part = part_of(registry, drafts, prepared)
    return Taken(part, problems, prepared.recorded, prepared.renewed)


def whole_items(items: Iterable[Item]) -> list[Item]:
    """The items with the bytes of their files; raises `Changed` as `whole` does."""
    with Steps() as steps:
        return [
            (
                whole(article, steps),
                whole(sidecar, steps) if sidecar else None,
                whole(record, steps) if record else None,
            )
            for article, sidecar, record in items
        ]


def keep_recorded(
    root: Path, files: Files, config: Config, due: Iterable[Taken], memo: Memo
) -> dict[str, bytes]:
    """Keep what is known of articles as it is once they have the records that they should have.

    It is known before these are written, and needs much memory until then. Gives the keys by which
    each is known then, by the paths of the articles.
    """
    files_due = {path_of(each.path): (each.path, each.renewed) for each in due if each.renewed}
    own = {path: files_due[path] for path in may_be_written(root, files_due)}
    records = {article: File(path, data) for path, (article, data) in own.items()}
    before = items_of(files, config)
    memo.follow_passing(
        prepare_item,
        reading_config(config),
        changes=((before[path], partial(recorded, file)) for path, file in records.items()),
        reads=digests_of,
        lasting=PREPARED,
    )
    items = items_of(msgspec.structs.replace(files, records=files.records | records), config)
    keys = item_keys(config, (items[path] for path in records))
    changes = {
        path: partial(taken_recorded, key, file)
        for (path, file), key in zip(records.items(), keys, strict=True)
    }
    memo.follow(taken_of, changes)
    return dict(zip(records, keys, strict=True))


def taken_before(
    registry: Mapping[str, ActorAt] | None, drafts: bool, keys: Iterable[bytes], memo: Memo
) -> list[Taken]:
    """What builds before have taken of articles, by their keys; `Forgotten` if that is not kept."""
    return memo.recalled(taken_of, registry, drafts, reads=keys, lasting=Taken)


def forget_taken(
    registry: Mapping[str, ActorAt] | None, drafts: bool, keys: Sequence[bytes], memo: Memo
) -> None:
    """Keep no longer what was known of articles by some keys, nor what was taken of it."""
    memo.store.drop([*keys, *kept_keys(taken_of, (registry, drafts), keys)])


def without_articles(files: Files, memo: Memo) -> Files:
    """What is needed of them once the site is known: less, as half of the memory goes to these."""
    memo.keep_only(taken_of, ())
    return msgspec.structs.replace(files, articles=(), sidecars={}, records={})


def taken_recorded(key: bytes, record: File, before: bytes, taken: Taken) -> tuple[bytes, Taken]:
    """The same of what a build takes of it: it is known by another key then."""
    problems = without_doubts(taken.problems, record)
    return key, msgspec.structs.replace(taken, problems=problems, recorded=True, renewed=None)
