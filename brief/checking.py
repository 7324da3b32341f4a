"""Check: what a build would say, without building, and where every annotation is."""

from __future__ import annotations

import datetime
from pathlib import Path

from msgspec import Struct

from brief.anchor import Anchored, Span
from brief.content.read import read
from brief.pages import Options, clashes, plan
from brief.pipeline import failing, prepare_all
from brief.problems import Problem
from brief.site import Prepared, assemble
from brief.workers import Map

SOUND = frozenset({"exact", "moved"})
"""The statuses of annotations that need nobody's attention."""


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
    run: Map = map,
) -> Checked:
    """Check the site at `root`; raises `UsageError` where there is none.

    Draft articles, and those of a later date than `until`, are read and anchored as all others
    are; with `drafts`, or without `until`, they take part in what is between the articles, too,
    such as links and slugs. `run` is called as `map` is.
    """
    files = read(Path(root))
    sources, problems = prepare_all(files, run=run)
    assets = {asset.path: asset.size for asset in files.assets}
    site, wrong = assemble(
        sources.prepared,
        sources.registry,
        sources.config,
        assets,
        unread=sources.unread,
        drafts=drafts,
        until=until,
    )
    wrong += clashes(site, plan(site, Options()))
    findings = [finding(each, anchored) for each in sources.prepared for anchored in each.anchored]
    return Checked(len(files.articles), tuple(findings), (*problems, *wrong))


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
