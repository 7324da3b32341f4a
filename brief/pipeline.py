"""The pipeline, top to bottom: read, parse, anchor, assemble, plan, render, write."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.content.pictures import picture_size
from brief.content.read import (
    CONTENT,
    TEMPLATES,
    Files,
    read,
)
from brief.making import Making, gathered, renderer_of, theme_assets, theme_digest
from brief.memo import Memo
from brief.output import Written, check_output, write
from brief.pages import DataFile, Options, Page, clashes, plan
from brief.pages.brief.share_image import undrawn
from brief.pages.page import ShareImage
from brief.preparing import (
    Shared,
    Sources,
    prepare_all,
)
from brief.problems import ContentError, Problem, failing
from brief.profile import Profile
from brief.records import left_behind, really_at, stale, write_records
from brief.regular import Steps
from brief.renamed import articles_of
from brief.site import Part, Site, assemble, part_of
from brief.sources import Changed, Reading
from brief.store import Store
from brief.taking import keep_recorded, take_all, without_articles
from brief.unchanged import Wrote
from brief.workers import Map

DEFAULTS = Options()


class Report(Struct, frozen=True):
    """What a build did."""

    site: Site
    written: Written
    warnings: tuple[Problem, ...]
    records: Mapping[str, Wrote] = {}
    """The records of anchors that it wrote, by their paths."""
    annotations: int = 0
    """How many annotations the site has."""


class Built(Struct, frozen=True):
    """What a build did, and what the next one may do the less for.

    `keys` are those by which articles are known, by their paths; empty where the site is not to be
    known by an outline. `drafts` says whether it was asked for drafts; the site is `complete` where
    there are none, and no article waits for its day.
    """

    report: Report
    options: Options
    drafts: bool
    complete: bool
    memo: Memo
    keys: Mapping[str, bytes]


def build(
    root: Path | str,
    output: Path | str,
    options: Options = DEFAULTS,
    *,
    drafts: bool = False,
    until: datetime.date | None = None,
    strict: bool = False,
    locked: bool = True,
    run: Map = map,
    once: bool = False,
    profile: Profile | None = None,
) -> Report:
    """Build the site at `root` into the folder `output`.

    Articles are prepared, and pages rendered and staged, by `run`, which is called as `map` is:
    with an executor's `map`, in its processes on this machine. Articles of a later date than
    `until` are left out. What this build makes is kept at `root` for the next one; what it writes
    is not remembered where the output folder is written only `once`. A `profile` takes note of what
    takes how long. Unless it is `locked`, the records of articles whose annotations are all exact
    are written under `content/`.

    Raises `ContentError` with all the problems where the content has errors (with `strict`,
    warnings too), `UsageError`, and `OutputError`; the output folder is then as it was.
    """
    return built(
        Path(root), Path(output), options, drafts=drafts, until=until, strict=strict,
        locked=locked, run=run, once=once, profile=profile,
    ).report  # fmt: skip


def built(
    root: Path,
    output: Path,
    options: Options,
    *,
    drafts: bool,
    until: datetime.date | None,
    strict: bool,
    locked: bool,
    run: Map = map,
    once: bool = False,
    profile: Profile | None = None,
) -> Built:
    """Build a site as `build` does."""
    profile = profile or Profile()
    check_output(root, output, (root / CONTENT, root / TEMPLATES))
    memo = Memo(Store(root))
    with profile.stage("Read files") as stage:
        reading = Reading(root, memo.store)
        files = read_known(root, output, reading)
        stage.count = len(files.articles) + len(files.sidecars) + len(files.assets)
    with profile.stage("Prepare articles") as stage:
        try:
            takings, problems = take_all(files, drafts=drafts, run=run, memo=memo)
        except Changed:
            reading = Reading(root, memo.store, trusting=False)
            files = read_known(root, output, reading)
            takings, problems = take_all(files, drafts=drafts, run=run, memo=memo)
        reading.keep()
        stage.count, stage.kept = len(files.articles), takings.kept
    if locked and takings.config.anchors:
        problems += stale(root, takings.taken)
    with profile.stage("Assemble the site") as stage:
        parts = [each.part for each in takings.taken if each.part]
        site, wrong = assembled(parts, takings, files, drafts=drafts, until=until, memo=memo)
        complete = len(site.briefs) == len(parts) and not any(map(has_drafts, parts))
        problems += wrong
        stage.count = len(site.briefs)
    options = msgspec.structs.replace(
        options, base_url=options.base_url or site.config.address or ""
    )
    with profile.stage("Plan pages") as stage:
        pages = plan(site, options, memo)
        problems += clashes(site, pages, theme_assets(files))
        problems += undrawn(site, options.base_url, drawn(pages))
        stage.count = len(pages)
    if site.config.search and not failing(problems, strict=strict):
        # A site without a search doesn't wait for what makes one.
        from brief.search import search_files

        with profile.stage("Make the search") as stage:
            index = search_files(site, options, memo)
            stage.count = len(index)
        pages += index
        problems += clashes(site, index)
    if failing(problems, strict=strict):
        raise ContentError(problems)
    strays = files.stray_records if takings.config.anchors else ()
    articles, recorded = articles_of(files, recorded=True) if strays else {}, {*files.records}
    due, keys = [], takings.keys
    if takings.config.anchors and not locked:
        due = [each for each in takings.taken if each.renewed]
        keys = {**keys, **keep_recorded(root, files, takings.config, due, memo)}
    files = without_articles(files, memo)
    del parts, takings
    renderer = renderer_of(files, site.config)
    theme = theme_digest(files, trusted=renderer.trusted)
    making = Making(site, options, renderer, memo, theme)
    outputs = gathered(pages, files, site)
    with profile.stage("Make and write files") as stage:
        written = write(output, outputs, making, run=run, store=memo.store, once=once)
        stage.count, stage.kept = len(outputs), written.known
    records, wrong = write_records(root, due)
    problems += wrong + left_behind(strays, articles, recorded.union(records))
    own = reading.wrote(really_at(root, records.values()))
    memo.store.forget()
    report = Report(site, written, tuple(problems), own, annotations_of(site))
    # The search has all of the text, and a record of another article may be this one's.
    outlined = not (site.config.search or strays or wrong or len(records) < len(due))
    return Built(report, options, drafts, complete, memo, keys if outlined else {})


def has_drafts(part: Part) -> bool:
    """Whether an article is a draft, or an annotation of it is."""
    shown = (each.draft for each in part.brief.statements)
    return part.brief.article.meta.draft or bool(part.drafts) or any(shown)


def annotations_of(site: Site) -> int:
    return sum(len(brief.statements) for brief in site.briefs)


def read_known(root: Path, output: Path, reading: Reading) -> Files:
    """The files of the site, of which sources that were read before are read when asked for."""
    with Steps() as steps:
        return read(root, reading.loading(steps), picture_size, output=output)


def drawn(pages: Iterable[Page | DataFile]) -> set[str]:
    """The slugs of the briefs of which there are pictures for sharing."""
    data = (page.holds for page in pages if isinstance(page, DataFile))
    return {holds.slug for holds in data if isinstance(holds, ShareImage)}


def load_site(
    root: Path | str, *, drafts: bool = False, until: datetime.date | None = None
) -> Site:
    """The site at `root`: its briefs, statements and actors, as a build would show them.

    Without `drafts` drafts are left out, with `until` articles of a later date.
    Raises `ContentError` with all the problems where the content has errors, and `UsageError`
    where there is no site.
    """
    site, problems = load(read(Path(root), measure=picture_size), drafts=drafts, until=until)
    if failing(problems, strict=False):
        raise ContentError(problems)
    return site


def load(
    files: Files,
    *,
    drafts: bool = False,
    until: datetime.date | None = None,
    run: Map = map,
    memo: Memo | None = None,
) -> tuple[Site, list[Problem]]:
    """Parse, anchor and assemble: the site that the files make, and what is wrong in it.

    With the `memo` of the last load, this one costs what has changed.
    """
    memo = memo or Memo()
    sources, problems = prepare_all(files, run=run, memo=memo)
    site, wrong = site_of(sources, files, drafts=drafts, until=until, memo=memo)
    return site, problems + wrong


def site_of(
    sources: Sources,
    files: Files,
    *,
    drafts: bool,
    until: datetime.date | None,
    memo: Memo | None = None,
) -> tuple[Site, list[Problem]]:
    """The site that the sources make, and what is wrong between them."""
    memo = memo or Memo()
    registry = None if sources.unread.registry else sources.registry
    items = {each.path: each for each in sources.prepared}
    parts = memo.each(part_of, registry, drafts, items=items)
    return assembled(parts, sources, files, drafts=drafts, until=until, memo=memo)


def assembled(
    parts: Iterable[Part],
    shared: Shared,
    files: Files,
    *,
    drafts: bool,
    until: datetime.date | None,
    memo: Memo,
) -> tuple[Site, list[Problem]]:
    """The site of what its articles give to it, and what is wrong between them."""
    return assemble(
        parts,
        shared.registry,
        shared.config,
        {asset.path: asset.size for asset in files.assets},
        unread=shared.unread,
        drafts=drafts,
        until=until,
        memo=memo,
    )
