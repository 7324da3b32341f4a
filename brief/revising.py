"""Revise: a build after edits of a few articles' texts, which costs little however large the site.

A word more in an article changes its own page, the lists that draw how its statements are spread,
and feeds. All else is as it was, as the outline tells that the last build has left: what its briefs
give to the rest of the site. Where an edit changes any of that, or anything else has changed, the
site is built as ever.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from brief.content.read import (
    CONFIG,
    CONTENT,
    RECORD,
    REGISTRY,
    SOURCES,
    Asset,
    Files,
    limit_of,
    load_file,
    read_templates,
)
from brief.content.sidecar import ActorAt
from brief.content.tree import Tree
from brief.formats.decode import File
from brief.looking import Begun, Left
from brief.making import Making, gathered, picture_of, renderer_of, theme_digest
from brief.memo import Forgotten, Memo
from brief.output import Touched, write
from brief.pages import DataFile, Options, Page
from brief.pages.data.statements import stated
from brief.pages.listing import Listings
from brief.pages.outline import ListsOutline, known_listings, lists_outline
from brief.pages.page import StatementsFile
from brief.pages.readers import beside, readers
from brief.pipeline import Built, Report
from brief.preparing import shared_of
from brief.problems import ContentError, Problem
from brief.records import really_at, write_records
from brief.regular import Steps
from brief.site import Brief, Part, Site
from brief.site.outline import Briefs, SiteOutline, outlined, site_outline
from brief.sources import wrote
from brief.store import UNREADABLE, Store, key_of
from brief.taking import Taken, forget_taken, keep_recorded, take_all, taken_before
from brief.unchanged import Asked, Basis, basis

MOST = 8
"""How many articles may have changed."""


class Outline(Struct, frozen=True, array_like=True):
    """What a build has left of a site for the next one.

    `asked` says what the build was asked for, by which program, and `sources` what the disk had of
    each file that it read, as a `Basis` has it; `keys` are those by which articles are known. A
    `complete` site has no drafts, and nothing that waits for its day.
    """

    asked: str
    sources: tuple[tuple[str | int, ...], ...]
    keys: dict[str, bytes]
    options: Options
    problems: tuple[Problem, ...]
    annotations: int
    drafts: bool
    complete: bool
    site: SiteOutline
    lists: ListsOutline


OUTLINE = msgspec.msgpack.Decoder(Outline)


def keep_outline(built: Built, root: Path, output: Path, before: Basis) -> None:
    """Keep the outline of a site that was built from files as they are noted `before`."""
    report = built.report
    if not built.keys:
        return
    outline = Outline(
        before.asked,
        before.sources,
        dict(built.keys),
        built.options,
        report.warnings,
        report.annotations,
        built.drafts,
        built.complete,
        site_outline(report.site),
        lists_outline(Listings(report.site, built.memo)),
    )
    put(built.memo.store, root, output, outline)


def put(store: Store, root: Path, output: Path, outline: Outline) -> None:
    store.put([(key_of_outline(root, output), msgspec.msgpack.encode(outline))])


def key_of_outline(root: Path, output: Path) -> bytes:
    return key_of(b"outline", os.fsencode(root), os.fsencode(os.path.abspath(output)))


class Revised(Struct, frozen=True):
    """What a build of a few edits did, and the outline that it leaves but for the `sources`."""

    report: Report
    outline: Outline
    store: Store

    def keep(self, root: Path, output: Path, before: Basis) -> None:
        """Keep the outline, as `keep_outline` does."""
        put(self.store, root, output, replace(self.outline, sources=before.sources))


def revised(root: Path, output: Path, before: Basis, left: Left, *, locked: bool) -> Revised | None:
    """Build a site of which no more has changed than a few articles' texts.

    What the last build has `left` in the output folder may have been looked at beforehand.
    None where more has, or where it is not known: nothing is then done.
    """
    memo = Memo(Store(root))
    memo.store.ages = False
    outline = outline_at(memo.store, root, output)
    if outline is None or outline.asked != before.asked:
        return None
    articles = articles_changed(root, outline, before)
    if not articles:
        return None
    # What is wrong, the whole build tells.
    with contextlib.suppress(Forgotten, Touched, ContentError):
        return revise(root, output, outline, articles, memo, left, locked=locked)
    return None


def outline_at(store: Store, root: Path, output: Path) -> Outline | None:
    key = key_of_outline(root, output)
    try:
        return OUTLINE.decode(store.get([key]).get(key, b""))
    except UNREADABLE:
        return None


def articles_changed(root: Path, outline: Outline, before: Basis) -> list[str]:
    """The paths of the articles of which a file has changed; empty where more has, or too many."""
    if len(before.sources) != len(outline.sources):
        return []
    found = {}
    for now, then in zip(before.sources, outline.sources, strict=True):
        if now == then:
            continue
        stem, _, suffix = now[0].removeprefix(f"{root}/").rpartition(".")
        article = f"{stem}.md"
        if now[0] != then[0] or f".{suffix}" not in SOURCES or article not in outline.keys:
            return []
        found[article] = True
    told = {each.place.path.rpartition(".")[0] for each in outline.problems if each.place}
    if len(found) > MOST or any(path.rpartition(".")[0] in told for path in found):
        return []
    return sorted(found)


def revise(
    root: Path,
    output: Path,
    outline: Outline,
    articles: Sequence[str],
    memo: Memo,
    left: Left,
    *,
    locked: bool,
) -> Revised | None:
    """Build the site again where the articles give the rest of it what they gave before."""
    files = files_of(root, output, articles)
    takings, _ = take_all(files, drafts=outline.drafts, run=map, memo=memo)
    registry, config = takings.known_registry, takings.config
    before = taken_before(registry, outline.drafts, map(outline.keys.__getitem__, articles), memo)
    parts = dict(zip(articles, alike(takings.taken, before), strict=False))
    if len(parts) < len(articles):
        return None
    due = [each for each in takings.taken if each.renewed and config.anchors]
    if due and locked:
        return None
    own = {part.address[1]: part.brief for part in parts.values()}
    site, briefs = known_site(outline, registry, memo, own)
    if not own.keys() <= site.by_slug.keys():
        return None
    now = {slug: stated(site.by_slug[slug]) for slug in own}
    lists = replace(outline.lists, stated={**outline.lists.stated, **now})
    listings = known_listings(lists, site, memo)
    briefs.of([*dict.fromkeys(each for slug in own for each in beside(listings, lists, slug))])
    base_url = outline.options.base_url
    pages = {each.path: each for slug in own for each in readers(listings, slug, base_url)}
    if lists.stated == outline.lists.stated:
        pages = {path: each for path, each in pages.items() if not is_of_statements(each)}
    keys = {**outline.keys, **takings.keys, **keep_recorded(root, files, config, due, memo)}
    files = replace(files, assets=pictures(root, output, site, own.values()))
    renderer = renderer_of(files, config)
    theme = theme_digest(files, trusted=renderer.trusted)
    making = Making(site, outline.options, renderer, memo, theme, quick=False)
    made = gathered(pages.values(), files, site)
    outputs = {path: made[path] for path in pages}
    written = write(output, outputs, making, store=memo.store, others=left)
    # What it was made from before, no build asks for until that is put back.
    forget_taken(registry, outline.drafts, [outline.keys[path] for path in articles], memo)
    records, wrong = write_records(root, due)
    found = wrote(root, really_at(root, records.values()))
    report = Report(site, written, (*outline.problems, *wrong), found, outline.annotations)
    return Revised(report, replace(outline, keys=keys, lists=lists), memo.store)


def left_by_last_build(
    root: Path, output: Path, memo: Memo, begun: Begun | None = None
) -> tuple[Site, Files] | None:
    """The whole site as the last build left it, and its files but for the articles.

    What a build would begin with is given by `begun`, where it is looked for already.
    None where a file has changed since, or may have, or where there are drafts. Of the site's lists
    the `memo` knows what the outline has. Raises `ContentError` where something can't be read, and
    the site's briefs `Forgotten` when they are asked for and can't be had.
    """
    outline = outline_at(memo.store, root, output)
    if outline is None or not outline.complete:
        return None
    now = begun() if begun else basis(root, output, Asked())
    if now is None or now.sources != outline.sources:
        return None
    files = files_of(root, output, ())
    shared, _ = shared_of(files, memo)
    site, _ = known_site(outline, shared.known_registry, memo, {})
    known_listings(outline.lists, site, memo)
    return site, files


def known_site(
    outline: Outline,
    registry: Mapping[str, ActorAt] | None,
    memo: Memo,
    own: Mapping[str, Brief],
) -> tuple[Site, Briefs]:
    """The site of an outline, and its briefs: some are given by their slugs as they are now.

    Those that can't be had any more raise `Forgotten` when they are asked for.
    """
    paths = {slug: f"{CONTENT}/{path}" for path, slug in outline.site.articles.items()}

    def load(slugs: Sequence[str]) -> Iterator[Brief]:
        keys = [outline.keys[paths[slug]] for slug in slugs if slug not in own]
        kept = iter(taken_before(registry, outline.drafts, keys, memo))
        for slug in slugs:
            part = None if slug in own else next(kept).part
            if slug not in own and part is None:
                raise Forgotten
            yield part.brief if part else own[slug]

    briefs = Briefs(outline.site, load)
    return outlined(outline.site, briefs), briefs


def files_of(root: Path, output: Path, articles: Iterable[str]) -> Files:
    """What a build reads of a site where some articles alone have changed.

    Raises `ContentError` where something can't be read.
    """
    tree = Tree(root, output)
    problems = tree.problems
    with Steps() as steps:

        def load(path: str) -> File | None:
            found = tree.file(path)
            files = load_file(found, limit_of(path), problems, steps) if found else []
            return next(iter(files), None)

        sidecars, records, read = {}, {}, []
        for path in articles:
            stem = path.rpartition(".")[0]
            article = load(path)
            sidecar = load(f"{stem}.yaml") or load(f"{stem}.yml")
            record = load(f"{stem}{RECORD}")
            if article:
                read.append(article)
            if sidecar:
                sidecars[path] = sidecar
            if record:
                records[path] = record
        config, registry = load(CONFIG), load(REGISTRY)
        templates, own_templates = read_templates(tree, partial(load_file, steps=steps))
    if problems:
        raise ContentError(problems)
    return Files(
        config, registry, tuple(read), sidecars, (), templates, (), (), records, own_templates
    )


def pictures(root: Path, output: Path, site: Site, briefs: Iterable[Brief]) -> tuple[Asset, ...]:
    """The pictures of the briefs' own that stand in those for sharing."""
    tree = Tree(root, output)
    found = []
    for path in {picture_of(site, brief) for brief in briefs}:
        place = tree.file(f"{CONTENT}/{path}") if path in site.pictures else None
        if place:
            found.append(Asset(path, place.origin, site.pictures[path]))
    return tuple(found)


def is_of_statements(file: Page | DataFile) -> bool:
    return isinstance(file, DataFile) and isinstance(file.holds, StatementsFile)


def alike(now: Iterable[Taken], before: Iterable[Taken]) -> Iterator[Part]:
    """What articles give to the site, up to the first that gives anything else than before."""
    for new, old in zip(now, before, strict=True):
        if new.part is None or old.part is None:
            return
        told = (new.problems, new.part.problems, old.problems, old.part.problems)
        if any(told) or given(new.part) != given(old.part):
            return
        yield new.part


def given(part: Part) -> list[object]:
    """What an article gives to others, but for where its links stand in its file.

    Of the brief it is what lists of statements show, and where its links lead.
    """
    others = [name for name in part.__struct_fields__ if name not in ("brief", "references")]
    links = [url for url, _ in part.references]
    return [part.brief.listed, part.brief.leads, links, *(getattr(part, name) for name in others)]
