"""The site in memory: an edit costs one article, and a page is made when it is looked at."""

from __future__ import annotations

import datetime
import gc
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from brief.clock import today
from brief.config import Config
from brief.content.read import Files
from brief.looking import Begun
from brief.making import renderer_of
from brief.memo import Memo
from brief.pages import Options
from brief.pipeline import site_of
from brief.preparing import Sources, prepare_all, record
from brief.problems import Problem, UsageError, failing
from brief.renamed import articles_of, has_all_of
from brief.replacing import WriteRefused, origin_of, write_file
from brief.serve.disk import Disk, Signature
from brief.serve.early import answers, early_revision
from brief.serve.revision import Body, Revision, probe
from brief.site import Site
from brief.store import Store
from brief.workers import Map

KEPT_PAGES = 64
"""How many pages' last good bytes are kept, for when their template breaks."""
KEPT_BYTES = 1024 * 1024
"""The largest page that is kept."""

PLANNED_AT_ONCE = 500
"""How many briefs a site may have for its plan to be made before a change is shown."""


class PreviewState(Struct, frozen=True):
    """What a preview shows after one change, and what is wrong."""

    number: int = 0
    """Counts the changes, of problems too."""
    good: Revision | None = None
    """The last state of the site without errors."""
    before: Revision | None = None
    """The one before it: whether a site can be planned is known only after it is shown."""
    settled: Site | None = None
    """The last site that is known to have each file in a place of its own."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the content as it is."""
    failing: bool = False
    """Whether the content has errors, so that the last good site is shown."""

    @property
    def base_path(self) -> str:
        """Below which path the pages are, with a slash at both ends."""
        return self.good.options.base_path if self.good else "/"


def failed(state: PreviewState, problems: Iterable[Problem]) -> PreviewState:
    """The last good site, with what is wrong now."""
    problems = tuple(problems)
    if problems == state.problems:
        return state
    errors = failing(list(problems), strict=False)
    return replace(state, number=state.number + 1, problems=problems, failing=errors)


def shown(
    state: PreviewState, revision: Revision, problems: Iterable[Problem], *, lenient: bool = False
) -> PreviewState:
    """Another state of the site, unless it has errors; if `lenient`, unless it can't be shown."""
    problems = list(problems)
    wrong: list[Problem] = []
    good = state.good
    same_theme = good is not None and good.renderer is revision.renderer
    if not same_theme or len(revision.site.briefs) <= PLANNED_AT_ONCE:
        wrong += revision.plan().problems
    if not same_theme:
        wrong += probe(revision)
    problems += wrong
    if failing(wrong if lenient else problems, strict=False):
        return failed(state, problems)
    return PreviewState(revision.number, revision, good, state.settled, tuple(problems))


def with_assets(state: PreviewState, assets: Mapping[str, Signature | None]) -> PreviewState:
    """The same site, after changes to the bytes of what it copies."""
    if state.good is None or state.failing:
        return state
    number = state.number + 1
    return replace(state, number=number, good=replace(state.good, number=number, assets=assets))


def settle(state: PreviewState) -> PreviewState:
    """Plan the whole site, which no page of a brief waits for.

    Where two files of it would have one path, the last good site is shown again.
    """
    revision, before = state.good, state.settled
    if revision is None or state.failing or (before and same_paths(before, revision.site)):
        return state
    if not (wrong := revision.plan().problems):
        return replace(state, settled=revision.site)
    state = replace(state, good=state.before or revision)
    return failed(state, [*state.problems, *wrong])


def same_paths(before: Site, site: Site) -> bool:
    """Whether the files of the site are where they were, as far as names decide it."""
    return (
        before.articles == site.articles
        and before.assets == site.assets
        and before.topics.keys() == site.topics.keys()
        and before.actors.keys() == site.actors.keys()
    )


class LastGood:
    """The pages that were looked at last, as they were when they could be made."""

    def __init__(self) -> None:
        self.pages: OrderedDict[str, Body] = OrderedDict()
        self.lock = threading.Lock()

    def keep(self, name: str, made: Body) -> None:
        """Remember a page that could be made, for when it can't."""
        if len(made.data) > KEPT_BYTES:
            return
        with self.lock:
            self.pages[name] = made
            self.pages.move_to_end(name)
            while len(self.pages) > KEPT_PAGES:
                self.pages.popitem(last=False)

    def get(self, name: str) -> Body | None:
        """What the page was when it could last be made; None if that isn't known."""
        with self.lock:
            return self.pages.get(name)


def options_of(config: Config) -> Options:
    """How a build that is told nothing writes links."""
    return Options(config.address or "")


class Preview:
    """The model of a preview. One thread at a time updates its state; any may ask what it shows."""

    def __init__(
        self,
        root: Path,
        *,
        drafts: bool = True,
        lenient: bool = False,
        locked: bool = True,
        options_of: Callable[[Config], Options] = options_of,
    ) -> None:
        """Takes the site's root; `options_of` says how links are written.

        If `lenient`, a site whose content has errors is shown as far as it has none. Unless it is
        `locked`, records of anchors are written as a build writes them.
        """
        self.root = root
        self.lenient = lenient
        self.locked = locked
        self.sources: Sources | None = None
        """What the site was last made of, if its records may be other than they should be."""
        self.lock = threading.RLock()
        self.options_of = options_of
        self.drafts = drafts
        self.disk = Disk(root)
        self.loaded: Files | None = None
        """What the state was last made from, with the records that were written since."""
        self.made: dict[str, bytes] = {}
        """The records that were begun since the preview was, as they were last written."""
        self.memo = Memo()
        self.last_good = LastGood()
        self.state = PreviewState()
        self.early: PreviewState | None = None
        """What the last build has left of the site, until it is read."""
        self.begun = threading.Event()

    @property
    def until(self) -> datetime.date | None:
        """The day after which no article is shown, if there is one."""
        return None if self.drafts else today()

    def glance(self, now: Begun | None = None) -> bool:
        """Show what the last build has left, if that is the site as it is; returns whether so.

        `now` gives what a build would begin with, where it is looked for already.
        """
        if revision := early_revision(self.root, self.options_of, self.until, now):
            self.early = PreviewState(revision.number, revision)
        return self.early is not None

    def state_for(self, path: str) -> PreviewState:
        """The state that answers for a path of the server, as soon as there is one that can."""
        if (early := self.early) is not None:
            if early.good and answers(early.good, path):
                return early
            self.begun.wait()
        return self.state

    def begin(self, run: Map) -> None:
        """Read the site for the first time; articles that no build has prepared are, by `run`.

        Their records are written by `settle`, which no page waits for.
        """
        self.memo.store = Store(self.root)
        # All that is made here stays: to look for garbage among it takes a quarter of the time.
        gc.disable()
        try:
            self.take(self.disk.rescan, run)
        finally:
            gc.enable()
            self.early = None
            self.begun.set()

    def rescan(self, changed: Iterable[str] = ()) -> bool:
        """Take in whatever has changed on the disk; returns whether anything has."""
        return self.take(lambda: self.disk.rescan(changed))

    def update(self, changed: Iterable[str]) -> bool:
        """Take in changes to some paths; returns whether they changed anything."""
        return self.take(lambda: self.disk.update(changed))

    def settle(self) -> bool:
        """Plan the whole site, and write its records; returns as `update` does."""
        with self.lock:
            changed = self.become(settle(self.state)) | self.record()
            # From then on, an edit is worth keeping once it is built.
            self.memo.store = Store()
            return changed

    def record(self) -> bool:
        """Write the records that should be other than they are; returns as `update` does."""
        if self.sources is None or failing([*self.state.problems], strict=False):
            return False
        written, wrong = record(self.root, self.sources, self.memo)
        # No page is another for it: none is loaded again under the hands of who marks words in it.
        if self.loaded is not None:
            known = self.loaded.records
            self.made |= {
                each.path: each.data
                for article, each in written.items()
                if article not in known or each.path in self.made
            }
            self.loaded = replace(self.loaded, records={**known, **written})
            self.withdraw(self.loaded)
        self.sources = None
        told = [each for each in self.state.problems if each.code != "record-unwritable"]
        return self.become(failed(self.state, [*told, *wrong]))

    def withdraw(self, files: Files) -> None:
        """Remove records of names that articles had while the preview went on, and no longer."""
        strays = [each for each in files.stray_records if self.made.get(each.path) == each.data]
        articles = articles_of(files, recorded=True) if strays else {}
        for each in strays:
            own = files.records.get(articles.get(each.path, ""))
            if own is None or not has_all_of(own, each):
                continue
            try:
                write_file(origin_of(self.root, each.path), None, before=each.data)
            except (WriteRefused, OSError):
                continue  # A hint tells of it.
            del self.made[each.path]

    def take(self, get: Callable[[], Files], run: Map = map) -> bool:
        with self.lock:
            return self.take_alone(get, run)

    def take_alone(self, get: Callable[[], Files], run: Map) -> bool:
        assets = self.disk.assets
        try:
            files = get()
        except UsageError as error:
            self.loaded = None
            wrong = Problem("content-missing", error.message, None, error.hint)
            return self.become(failed(self.state, [wrong]))
        if self.loaded != files:
            state = self.load(files, run)
            self.loaded = files
            return self.become(state)
        if assets != self.disk.assets:
            return self.become(with_assets(self.state, self.disk.assets))
        return False

    def become(self, state: PreviewState) -> bool:
        first, changed = self.state.good is None, state.number != self.state.number
        self.state = state
        if first and state.good is not None:
            # What is there from the start is there to the end: it need not be searched for garbage
            # after each edit, which takes longer than the edit.
            gc.freeze()
        return changed

    def load(self, files: Files, run: Map) -> PreviewState:
        """What the state becomes with other files."""
        sources, problems = prepare_all(files, run=run, memo=self.memo)
        site, wrong = site_of(sources, files, drafts=self.drafts, until=self.until, memo=self.memo)
        problems += wrong
        self.sources = sources if sources.config.anchors and not self.locked else None
        if failing(problems, strict=False) and not self.lenient:
            return failed(self.state, problems)
        good = self.state.good
        renderer = renderer_of(files, site.config)
        if good and good.files.templates == files.templates:
            same = good.renderer.trusted == renderer.trusted
            renderer = good.renderer if same else renderer
        revision = Revision(
            number=self.state.number + 1,
            root=self.root,
            files=files,
            site=site,
            options=self.options_of(site.config),
            renderer=renderer,
            assets=self.disk.assets,
            lasting=self.memo,
        )
        return shown(self.state, revision, problems, lenient=self.lenient)
