"""Prepare: each article by itself, parsed and anchored, and what all have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from brief.anchor import anchor, in_sentence
from brief.anchor.anchoring import record_of
from brief.anchor.record import format_record, parse_record
from brief.config import Config, parse_config
from brief.content.article import parse_article, slug_of
from brief.content.read import (
    CONFIG,
    CONTENT,
    REGISTRY,
    SOURCES,
    Files,
    is_registry_misnamed,
    refused,
    suffix_of,
)
from brief.content.sidecar import (
    ActorAt,
    known_names,
    names_of,
    parse_registry,
    parse_sidecar,
    with_id,
)
from brief.formats.decode import File
from brief.language import primary
from brief.language.unsupported import unsupported
from brief.memo import Memo, kept_keys
from brief.problems import Problem, Severity, failing
from brief.records import path_of, write_records
from brief.renamed import adopted
from brief.site import Prepared, Unread
from brief.sources import digest_of
from brief.workers import Map

Item = tuple[File, File | None, File | None]
"""An article with its sidecar and its record."""
Result = tuple[Prepared | None, list[Problem]]
MAYBE_FOLDER = frozenset(
    {"file-unreadable", "name-invalid", "link-escapes", "link-hidden", "link-loop", "link-output"}
)
"""The problems of what may be a folder, whose files then are not known."""
OF_CONFIG = frozenset({"kind-unknown", "language-unsupported"})
"""The problems of articles that the configuration may answer."""
PREPARED: Any = tuple[Prepared | None, list[Problem]]


REGISTERED: Any = tuple[dict[str, ActorAt] | None, list[Problem]]


class Shared(Struct, frozen=True):
    """What all articles of a site have in common."""

    config: Config
    registry: Mapping[str, ActorAt]
    unread: Unread

    @property
    def known_registry(self) -> Mapping[str, ActorAt] | None:
        """The registry; None where there is one that could not be read."""
        return None if self.unread.registry else self.registry


class Sources(Shared, frozen=True):
    """What a site is assembled from. `prepared` has drafts too."""

    prepared: tuple[Prepared, ...]


def prepare_all(
    files: Files, *, run: Map = map, memo: Memo | None = None
) -> tuple[Sources, list[Problem]]:
    """Parse and anchor: every article by itself, and what is wrong in the files."""
    memo = memo or Memo()
    shared, problems = shared_of(files, memo)
    results = prepare_each(shared.config, items_of(files, shared.config), run, memo)
    problems += told(shared, [wrong for _, wrong in results])
    prepared = tuple(each for each, _ in results if each)
    gone = lost([file.path for file in files.articles], [each for each, _ in results])
    unread = unread_of(files, gone, shared.known_registry, config=shared.unread.config)
    return Sources(shared.config, shared.registry, unread, prepared), problems


def shared_of(files: Files, memo: Memo) -> tuple[Shared, list[Problem]]:
    """What articles have in common, and what is wrong in it, and in finding files."""
    config, problems = memo(parse_config, files.config)
    kinds_known = not failing(problems, strict=False) or bool(config.kinds)
    kinds_known = kinds_known and CONFIG not in refused(files.problems)
    (registry, wrong), *_ = memo.each(
        parse_registry, items={REGISTRY: files.registry}, lasting=REGISTERED
    )
    unread = unread_of(files, (), registry, config=not kinds_known)
    shared = Shared(config, registry or {}, unread)
    return shared, [*files.problems, *problems, *wrong]


def told(shared: Shared, wrong: Iterable[Iterable[Problem]]) -> list[Problem]:
    """What is wrong in the articles, as far as it is known to be."""
    problems = list(chain.from_iterable(wrong))
    if any(each.actor for each in problems):
        named = names_of(shared.registry)
        problems = [with_id(each, named) for each in problems]
    return [each for each in problems if not shared.unread.config or each.code not in OF_CONFIG]


def lost(paths: Iterable[str], found: Iterable[object]) -> list[str]:
    """The paths of the articles that were read, but not parsed: of which nothing is found."""
    return [path for path, each in zip(paths, found, strict=True) if each is None]


def items_of(files: Files, config: Config) -> dict[str, Item]:
    """What each article is prepared from, by its path."""
    records = {**files.records, **adopted(files)} if config.anchors else {}
    return {
        article.path: (article, files.sidecars.get(article.path), records.get(article.path))
        for article in files.articles
    }


def prepare_each(config: Config, items: Mapping[str, Item], run: Map, memo: Memo) -> list[Result]:
    """What is known of each article without the others."""
    return memo.each(prepare_item, reading_config(config), items=items, run=run, lasting=PREPARED)


def item_keys(config: Config, items: Iterable[Item]) -> list[bytes]:
    """By what it is known what is known of articles."""
    return kept_keys(prepare_item, (reading_config(config),), map(digests_of, items))


def digests_of(item: Item) -> object:
    """The paths of an item's files, each with the digest of its bytes."""
    return [file and (file.path, digest_of(file)) for file in item]


def reading_config(config: Config) -> Config:
    """What is read of the configuration to prepare an article.

    The rest may change without an article being prepared anew.
    """
    return Config(
        by=config.by, kinds=config.kinds, lang=config.lang, lang_fallback=config.lang_fallback
    )


def unread_of(files: Files, lost: Iterable[str], registry: object, *, config: bool) -> Unread:
    """What is not known of the site; `lost` are the articles that were read, but not parsed.

    Whether the configuration is, `config` says.
    """
    failed = [each for each in files.problems if each.severity is Severity.ERROR]
    paths = {path for path in (*refused(failed), *lost) if path.startswith(f"{CONTENT}/")}
    return Unread(
        paths=frozenset(path.removeprefix(f"{CONTENT}/") for path in paths),
        slugs=frozenset(map(slug_of, paths)),
        registry=registry is None or REGISTRY in paths or any(map(is_registry_misnamed, paths)),
        config=config,
        folders=any(
            each.code in MAYBE_FOLDER and each.place and suffix_of(each.place.path) not in SOURCES
            for each in failed
        ),
    )


def prepare_item(config: Config, item: Item) -> Result:
    return prepare(*item, config)


def prepare(
    article: File, sidecar: File | None, record: File | None, config: Config
) -> tuple[Prepared | None, list[Problem]]:
    """What can be known of one article without the others; it may run in another process."""
    parsed, problems = parse_article(article)
    annotations, wrong = parse_sidecar(sidecar, config)
    problems += wrong
    if parsed is None:
        return None, problems
    lang = parsed.meta.lang
    # The site's own language is told of once, in brief.yaml.
    if lang and config.lang_fallback is None and primary(lang) != primary(config.lang):
        place = parsed.front.place("lang")
        problems += unsupported(lang, place, "in the site's language")
    known, doubts = parse_record(record, parsed.document.text)
    problems += doubts
    anchored, wrong = anchor(
        parsed.document,
        annotations.annotations,
        parsed.beside_the_body,
        known,
        known_names(annotations.actors),
        lang,
    )
    # What is damaged, or newer, is kept until somebody decides.
    kept = bool(doubts) and known is None and doubts[0].code != "record-conflict"
    renewed = None if kept else record_of(parsed.document, anchored)
    is_own = record is not None and record.path == path_of(article.path)
    if renewed and known and is_own and not doubts and renewed.is_same(known):
        renewed = None
    text, lang = parsed.document.text, lang or config.lang
    placed = tuple(in_sentence(each, text, lang) for each in anchored)
    is_recorded = is_own and known is not None
    file = format_record(renewed) if renewed else None
    return Prepared(parsed, annotations, placed, is_recorded, file), problems + wrong


def record(root: Path, sources: Sources, memo: Memo) -> tuple[dict[str, File], list[Problem]]:
    """Write the records that should be other than they are, as `write_records` does.

    The `memo` that the sources are from knows their articles then as if they were read anew.
    """
    written, problems = write_records(root, sources.prepared)
    memo.follow(prepare_item, {path: partial(recorded, file) for path, file in written.items()})
    return written, problems


def recorded(record: File, item: Item, result: Result) -> tuple[Item, Result]:
    """An article with the record that it should have had, and what is known of it then."""
    article, sidecar, _ = item
    prepared, problems = result
    if prepared is not None:
        prepared = msgspec.structs.replace(prepared, recorded=True, renewed=None)
    return (article, sidecar, record), (prepared, without_doubts(problems, record))


def without_doubts(problems: Iterable[Problem], record: File) -> list[Problem]:
    """The problems but for those of a record, which is written anew."""
    return [each for each in problems if each.place is None or each.place.path != record.path]
