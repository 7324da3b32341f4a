"""The site in memory: an edit costs one article, and a page is made when it is looked at."""

from __future__ import annotations

import gc
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from brief.clock import today
from brief.config import Config
from brief.content.read import Files
from brief.memo import Memo
from brief.pages import Options
from brief.pipeline import failing, load
from brief.problems import Problem, UsageError
from brief.render import Renderer
from brief.serve.disk import Disk
from brief.serve.revision import Body, Revision, probe
from brief.site import Site
from brief.workers import Map

KEPT_PAGES = 64
"""How many pages' last good bytes are kept, for when their template breaks."""
KEPT_BYTES = 1024 * 1024
"""The largest page that is kept."""

PLANNED_AT_ONCE = 500
"""How many briefs a site may have for its plan to be made before a change is shown."""


def options_of(config: Config) -> Options:
    """How a build that is told nothing writes links."""
    return Options(config.address or "")


def same_paths(before: Site, revision: Revision) -> bool:
    """Whether the files of the site stand where they stood, as far as names decide it."""
    site = revision.site
    return (
        before.articles == site.articles
        and before.assets == site.assets
        and before.topics.keys() == site.topics.keys()
        and before.actors.keys() == site.actors.keys()
    )


class Preview:
    """The model of a preview. One thread updates it; any may ask what it shows."""

    def __init__(
        self,
        root: Path,
        *,
        drafts: bool = True,
        options_of: Callable[[Config], Options] = options_of,
    ) -> None:
        """Takes the site's root; `options_of` says how links are written."""
        self.root = root
        self.options_of = options_of
        self.drafts = drafts
        self.disk = Disk(root)
        self.memo = Memo()
        self.number = 0
        """Counts the changes, of problems too."""
        self.good: Revision | None = None
        """The last state of the site without errors."""
        self.before: Revision | None = None
        """The one before it: whether a site can be planned is known only after it is shown."""
        self.settled: Site | None = None
        """The last site that is known to have each file in a place of its own."""
        self.problems: tuple[Problem, ...] = ()
        """What is wrong with the content as it stands."""
        self.last: OrderedDict[str, Body] = OrderedDict()
        self.lock = threading.Lock()

    @property
    def failing(self) -> bool:
        """Whether the content has errors, so that the last good site is shown."""
        return failing(list(self.problems), strict=False)

    @property
    def base_path(self) -> str:
        """Below which path the pages stand, with a slash at both ends."""
        return self.good.options.base_path if self.good else "/"

    def begin(self, run: Map) -> None:
        """Read the site for the first time, the articles prepared by `run`."""
        self.take(self.disk.rescan, run)

    def rescan(self, changed: Iterable[str] = ()) -> bool:
        """Take in whatever has changed on the disk; returns whether anything has."""
        return self.take(lambda: self.disk.rescan(changed))

    def update(self, changed: Iterable[str]) -> bool:
        """Take in changes to some paths; returns whether they changed anything."""
        return self.take(lambda: self.disk.update(changed))

    def take(self, get: Callable[[], Files], run: Map = map) -> bool:
        before, assets = self.disk.files, self.disk.assets
        try:
            files = get()
        except UsageError as error:
            return self.fail([Problem("content-missing", error.message, None, error.hint)])
        if before is None or before != files:
            return self.build(files, run)
        if assets != self.disk.assets and self.good is not None and not self.failing:
            self.number += 1
            self.good = msgspec.structs.replace(
                self.good, number=self.number, assets=self.disk.assets
            )
            return True
        return False

    def build(self, files: Files, run: Map) -> bool:
        until = today()
        site, problems = load(
            files,
            drafts=self.drafts,
            until=None if self.drafts else until,
            run=run,
            memo=self.memo,
        )
        if failing(problems, strict=False):
            return self.fail(problems)
        good = self.good
        same_theme = good is not None and good.files.templates == files.templates
        revision = Revision(
            number=self.number + 1,
            root=self.root,
            files=files,
            site=site,
            options=self.options_of(site.config),
            renderer=good.renderer if good and same_theme else Renderer(files.templates),
            assets=self.disk.assets,
            lasting=self.memo,
        )
        if not same_theme or len(site.briefs) <= PLANNED_AT_ONCE:
            problems += revision.plan().problems
        if not same_theme:
            problems += probe(revision)
        if failing(problems, strict=False):
            return self.fail(problems)
        self.number += 1
        self.before, self.good = self.good, revision
        self.problems = tuple(problems)
        if good is None:
            # What stands from the start stands to the end: it need not be searched for garbage
            # after each edit, which takes longer than the edit.
            gc.collect()
            gc.freeze()
        return True

    def settle(self) -> bool:
        """Plan the whole site, which no page of a brief waits for; returns as `update` does.

        Where two files of it would stand at one path, the last good site is shown again.
        """
        revision, before = self.good, self.settled
        if revision is None or self.failing or (before and same_paths(before, revision)):
            return False
        if not (wrong := revision.plan().problems):
            self.settled = revision.site
            return False
        if self.before is not None:
            self.good = self.before
        return self.fail([*self.problems, *wrong])

    def fail(self, problems: Iterable[Problem]) -> bool:
        """Keep the last good site, with what is wrong now; returns whether that is news."""
        changed = self.problems != tuple(problems)
        self.problems = tuple(problems)
        self.number += changed
        return changed

    def keep(self, name: str, made: Body) -> None:
        """Remember a page that could be made, for when it can't."""
        if len(made.data) > KEPT_BYTES:
            return
        with self.lock:
            self.last[name] = made
            self.last.move_to_end(name)
            while len(self.last) > KEPT_PAGES:
                self.last.popitem(last=False)

    def last_good(self, name: str) -> Body | None:
        """What the page was when it could last be made; None if that isn't known."""
        with self.lock:
            return self.last.get(name)
