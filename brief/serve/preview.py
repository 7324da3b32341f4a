"""The site in memory: an edit costs one article, and a page is made when it is looked at."""

from __future__ import annotations

import gc
import hashlib
import os
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from brief.build import Output, content, failing, load, outputs
from brief.config import Config
from brief.content.read import Asset, Files
from brief.pages import Options, Page
from brief.problems import ContentError, Problem, UsageError
from brief.render import Renderer
from brief.serve.disk import Disk
from brief.site import Site

KEPT_PAGES = 64
"""How many pages' last good bytes are kept, for when their template breaks."""
KEPT_BYTES = 1024 * 1024
"""The largest page that is kept."""
REFERENCE = re.compile(rb'\s(?:src|href)="([^"#?:]+)"')


@dataclass(frozen=True, slots=True)
class Body:
    """An output file made: its bytes and their digest."""

    data: bytes
    digest: str


@dataclass(frozen=True)
class Revision:
    """The site as it stood after one change, with the pages of it that were looked at."""

    number: int
    files: Files
    site: Site
    options: Options
    outputs: Mapping[str, Output]
    renderer: Renderer
    made: dict[str, Body] = field(default_factory=dict)


class Kept:
    """A `map` over articles that gives back what it gave for the same values before."""

    def __init__(self) -> None:
        self.results: dict[str, tuple[Any, Any]] = {}
        self.computed = 0

    def map(self, function: Callable[[Any], Any], items: Sequence[Any]) -> Iterator[Any]:
        """The results in their order; each item is a tuple, whose first value has a `path`.

        A partial function is the same as another if its arguments are equal.
        """
        arguments = function.args if isinstance(function, partial) else ()
        found: dict[str, tuple[Any, Any]] = {}
        self.computed = 0
        for item in items:
            key = (arguments, item)
            known = self.results.get(item[0].path)
            if known is None or known[0] != key:
                known = (key, function(item))
                self.computed += 1
            found[item[0].path] = known
        self.results = found
        return iter([result for _, result in found.values()])


class Preview:
    """The model of a preview. One thread updates it; any may ask it for pages."""

    def __init__(self, root: Path, *, drafts: bool = True) -> None:
        """Takes the site's root; `options_of` may be set to write links in another way."""
        self.root = root
        self.options_of: Callable[[Config], Options] = options_of
        self.drafts = drafts
        self.disk = Disk(root)
        self.prepared = Kept()
        self.good: Revision | None = None
        self.problems: tuple[Problem, ...] = ()
        self.number = 0
        self.last: OrderedDict[str, Body] = OrderedDict()
        self.lock = threading.Lock()

    def rescan(self, changed: Iterable[str] = ()) -> bool:
        """Take in whatever has changed on the disk; returns whether anything has."""
        return self.take(lambda: self.disk.rescan(changed))

    def update(self, changed: Iterable[str]) -> bool:
        """Take in changes to some paths; returns whether they changed anything."""
        return self.take(lambda: self.disk.update(changed))

    def take(self, get: Callable[[], Files]) -> bool:
        before, assets = self.disk.files, self.disk.assets
        try:
            files = get()
        except UsageError as error:
            return self.fail([Problem("content-missing", error.message, None, error.hint)])
        if before is None or before != files:
            return self.build(files)
        if assets != self.disk.assets:
            self.number += 1
            return True
        return False

    def build(self, files: Files) -> bool:
        site, problems = load(files, drafts=self.drafts, run=self.prepared.map)
        if failing(problems, strict=False):
            return self.fail(problems)
        options = self.options_of(site.config)
        good = self.good
        same_theme = good is not None and good.files.templates == files.templates
        renderer = good.renderer if good and same_theme else Renderer(files.templates)
        revision = Revision(
            self.number + 1, files, site, options, outputs(site, files, options), renderer
        )
        if not same_theme and (wrong := probe(revision)):
            return self.fail([*problems, *wrong])
        self.number += 1
        self.good = revision
        self.problems = tuple(problems)
        if good is None:
            # What stands from the start stands to the end: it need not be searched for garbage
            # after each edit, which takes longer than the edit.
            gc.collect()
            gc.freeze()
        return True

    def fail(self, problems: list[Problem]) -> bool:
        changed = self.problems != tuple(problems)
        self.problems = tuple(problems)
        self.number += changed
        return changed

    @property
    def failing(self) -> bool:
        """Whether the content has errors, so that the last good site is shown."""
        return failing(list(self.problems), strict=False)

    @property
    def base_path(self) -> str:
        """Below which path the pages stand, with a slash at both ends."""
        return self.good.options.base_path if self.good else "/"

    def find(self, path: str) -> str | None:
        """The output file that a path of a request stands for; None if there is none."""
        revision = self.good
        if revision is None:
            return None
        name = f"{path}index.html" if not path or path.endswith("/") else path
        return name if name in revision.outputs else None

    def body(self, name: str) -> Body:
        """The bytes of an output file, made now unless they are already.

        Raises `ContentError` where a template is at fault, `KeyError` where there is no such file,
        and `OSError` where an asset cannot be read.
        """
        revision = self.good
        if revision is None:
            raise KeyError(name)
        output = revision.outputs[name]
        if isinstance(output, Asset):
            return body(read_inside(output.origin, self.root))
        known = revision.made.get(name)
        if known is None:
            known = revision.made[name] = body(content(output, revision.renderer))
            self.keep(name, known)
        return known

    def keep(self, name: str, made: Body) -> None:
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

    def digest(self, name: str) -> str:
        """What changes when a tab that shows the page must load it again.

        That is its own bytes, and the scripts and pictures that it names; raises as `body` does.
        """
        page = self.body(name)
        if not name.endswith(".html"):
            return page.digest
        folder = name.rpartition("/")[0]
        parts = [page.digest]
        for reference in sorted(set(REFERENCE.findall(page.data))):
            other = os.path.normpath(f"{folder}/{unquote(reference.decode())}").lstrip("/")
            if not other.endswith((".css", ".html")):
                parts.append(self.stamp(other))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def styles(self) -> str:
        """What changes when a stylesheet of the site does."""
        outputs = self.good.outputs if self.good else {}
        parts = [self.stamp(name) for name in sorted(outputs) if name.endswith(".css")]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def stamp(self, name: str) -> str:
        output = self.good.outputs.get(name) if self.good else None
        if isinstance(output, Asset):
            return str(self.disk.assets.get(name))
        if output is None or isinstance(output, Page):
            return ""
        try:
            return self.body(name).digest
        except (ContentError, KeyError):
            return ""


def options_of(config: Config) -> Options:
    """How a build without options writes links."""
    return Options(config.address or "")


def probe(revision: Revision) -> list[Problem]:
    """What is wrong with the theme, as far as one page of each template shows."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for name, output in revision.outputs.items():
        if isinstance(output, Page) and output.template not in seen:
            seen.add(output.template)
            try:
                revision.made[name] = body(content(output, revision.renderer))
            except ContentError as error:
                problems += [each for each in error.problems if each not in problems]
    return problems


def body(data: bytes) -> Body:
    return Body(data, hashlib.sha256(data).hexdigest()[:16])


def read_inside(origin: Path, root: Path) -> bytes:
    """The bytes of a regular file below the root; raises `OSError` where it is none (any more)."""
    if not origin.resolve(strict=True).is_relative_to(root.resolve()):
        raise PermissionError(f"{origin} leads out of the site.")
    # A FIFO that has taken the file's place must not hold the server up.
    handle = os.open(
        origin, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(handle, "rb") as file:
        if not os.path.isfile(file.fileno()):
            raise PermissionError(f"{origin} is not a regular file.")
        return file.read()
