"""Check: what a build would say, without building, and where every annotation is."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

from brief.anchor import SOUND, Anchored, Span
from brief.content.naming import articles_named
from brief.content.read import read
from brief.coverage import coverage
from brief.making import theme_assets
from brief.pages import Options, clashes, plan
from brief.pipeline import site_of
from brief.preparing import prepare_all
from brief.problems import Problem, failing
from brief.records import left_behind, stale
from brief.renamed import articles_of
from brief.site import Prepared
from brief.workers import Map


class Finding(Struct, frozen=True):
    """One annotation and how it anchored; `found` is the text at its spans now."""

    file: str
    line: int
    id: str
    status: str
    spans: tuple[Span, ...]
    quote: str
    found: str | None


class Checked(Struct, frozen=True):
    """Every annotation of the site, in the order of the files, and every problem."""

    articles: int
    annotations: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    def passes(self, *, strict: bool) -> bool:
        """Whether nothing is wrong; with `strict`, warnings are."""
        sound = all(each.status in SOUND for each in self.annotations)
        return sound and not failing(list(self.problems), strict=strict)


def check(
    root: Path | str,
    *,
    drafts: bool = False,
    until: datetime.date | None = None,
    locked: bool = False,
    strict: bool = False,
    names: Collection[str] = (),
    run: Map = map,
) -> Checked:
    """Check the site at `root`; raises `UsageError` where there is none.

    Draft articles, and those of a later date than `until`, are read and anchored as all others
    are; with `drafts`, or without `until`, they take part in what is between the articles, too,
    such as links and slugs. Where it is `locked`, missing and outdated records are told of. With
    `names`, of what is wrong in other articles than theirs nothing is told. `run` is called as
    `map` is.
    """
    files = read(Path(root))
    sources, problems = prepare_all(files, run=run)
    if sources.config.anchors:
        problems += left_behind(
            files.stray_records, articles_of(files, recorded=True), files.records
        )
        if locked and not sources.unread.config:
            problems += stale(Path(root), sources.prepared, strict=strict)
    site, wrong = site_of(sources, files, drafts=drafts, until=until)
    wrong += clashes(site, plan(site, Options()), theme_assets(files))
    read_whole = len(sources.prepared) == len(files.articles) and not any(
        each.sidecar.unread for each in sources.prepared
    )
    wrong += coverage(
        Path(root),
        sources.prepared,
        sources.registry,
        sources.config,
        run,
        unread=sources.unread,
        whole=read_whole and not failing(files.problems, strict=False),
    )
    paths = dict.fromkeys(each.path for each in files.articles)
    wanted = articles_named(names, root, paths)
    findings = [
        finding(each, anchored)
        for each in sources.prepared
        if each.article.path in wanted
        for anchored in each.anchored
    ]
    others = {stem(path) for path in paths if path not in wanted}
    told = [
        each
        for each in (*problems, *wrong)
        if not each.place or stem(each.place.path) not in others
    ]
    return Checked(len(wanted), tuple(findings), tuple(told))


def stem(path: str) -> str:
    """What the files of an article have in common."""
    return path.rpartition(".")[0]


def finding(prepared: Prepared, anchored: Anchored) -> Finding:
    text = prepared.article.document.text
    annotation = anchored.annotation
    return Finding(
        file=annotation.place.path,
        line=annotation.place.line,
        id=annotation.id,
        status=str(anchored.status),
        spans=anchored.spans,
        quote=annotation.selector.quote,
        found=" […] ".join(text[start:end] for start, end in anchored.spans) or None,
    )
