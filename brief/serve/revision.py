"""One state of the site in memory: its files are made when they are looked at."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote

from msgspec import Struct, field

from brief.content.read import ASSET_LIMIT, Asset, Files
from brief.making import Output, content, gathered, theme_assets
from brief.memo import Memo
from brief.pages import Options, Page, clashes, plan, plan_one
from brief.pages.plan import INDEX
from brief.problems import ContentError, Problem, UsageError
from brief.regular import read_regular
from brief.render import Renderer
from brief.serve.disk import Signature
from brief.site import Site

REFERENCE = re.compile(rb"""\s(?:src|srcset|poster)=["']?([^"'#?:\s>]+)""")
"""What a page shows; what it only links to may change without it."""
STYLESHEET = re.compile(rb"""\shref=["']?([^"'#?:\s>]+\.css)["'\s>]""")


class Body(Struct, frozen=True):
    """An output file made: its bytes and their digest."""

    data: bytes
    digest: str


class SitePlan(Struct, frozen=True):
    """Every file of the site by its path, and what is wrong between them."""

    outputs: Mapping[str, Output]
    problems: tuple[Problem, ...]


class Revision(Struct, frozen=True):
    """The site after one change. Any thread may ask it for pages.

    `assets` has the signatures of the files whose bytes are read only when they are asked for.
    `lasting` keeps what outlasts a change, `memo` what the files of this state of the site share.
    """

    number: int
    root: Path
    files: Files
    site: Site
    options: Options
    renderer: Renderer
    assets: Mapping[str, Signature | None]
    lasting: Memo
    memo: Memo = field(default_factory=Memo)
    made: dict[str, Body] = field(default_factory=dict)
    plans: list[SitePlan] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    indexes: list[Mapping[str, Output]] = field(default_factory=list)
    indexing: threading.Lock = field(default_factory=threading.Lock)

    def plan(self) -> SitePlan:
        """The whole site's plan: made once, when first asked for."""
        with self.lock:
            if not self.plans:
                pages = plan(self.site, self.options, self.memo)
                wrong = tuple(clashes(self.site, pages, theme_assets(self.files)))
                self.plans.append(SitePlan(gathered(pages, self.files, self.site), wrong))
            return self.plans[0]

    def outputs(self) -> Mapping[str, Output]:
        """Every file of the site by its path."""
        return self.plan().outputs

    def index(self) -> Mapping[str, Output]:
        """The files of the search index by their paths: made when a search first asks for them.

        There are none where Pagefind does not do its work: the page then says that it can't be
        searched, and a build says why.
        """
        with self.indexing:
            if not self.indexes:
                # A preview without a search doesn't wait for what makes one.
                from brief.search import search_files

                try:
                    files = search_files(self.site, self.options, self.lasting)
                except UsageError:
                    files = ()
                self.indexes.append({file.path: file for file in files})
            return self.indexes[0]

    def output(self, name: str) -> Output | None:
        """What an output file is made of; None if there is none of that name.

        What is copied, and a brief's page, are found without planning the whole site.
        """
        if name not in self.site.assets:
            if name.startswith("assets/") and name in self.files.templates:
                return self.files.templates[name]
            if (one := plan_one(self.site, name)) is not None:
                return one
        found = self.outputs().get(name)
        if found is None and name.startswith(INDEX):
            found = self.index().get(name)
        return found

    def find(self, path: str) -> str | None:
        """The output file that a path below the base path stands for; None if there is none."""
        name = f"{path}index.html" if not path or path.endswith("/") else path
        return name if self.output(name) is not None else None

    def body(self, name: str) -> Body:
        """The bytes of an output file, made now unless they are already.

        Raises `ContentError` where a template is at fault, `KeyError` where there is no such file,
        and `OSError` where an asset cannot be read.
        """
        known = self.made.get(name)
        if known is not None:
            return known
        output = self.output(name)
        if output is None:
            raise KeyError(name)
        if isinstance(output, Asset):
            return body(read_regular(output.origin, ASSET_LIMIT))
        known = body(content(self.site, self.options, self.renderer, self.memo, output))
        return self.made.setdefault(name, known)

    def digest(self, name: str) -> str:
        """What changes when a tab that shows the page must load it again.

        That is its own bytes, and the scripts and pictures that it shows; raises as `body` does.
        """
        page = self.body(name)
        shown = references(name, page, REFERENCE)
        return digest_of([page.digest, *map(self.stamp, shown)])

    def styles(self, name: str) -> str:
        """What changes when a stylesheet does that the page names, or that another may import."""
        sheets = {each for each in (*self.files.templates, *self.assets) if each.endswith(".css")}
        if name in self.made:
            sheets.update(references(name, self.made[name], STYLESHEET))
        return digest_of(map(self.stamp, sorted(sheets)))

    def stamp(self, name: str) -> str:
        """What changes when a file does; nothing where there is none."""
        if name in self.assets:
            return str(self.assets[name])
        try:
            return self.body(name).digest
        except (ContentError, KeyError, OSError):
            return ""


def references(name: str, page: Body, pattern: re.Pattern[bytes]) -> list[str]:
    """The files of the site that a page names in the places of the pattern."""
    folder = name.rpartition("/")[0]
    return sorted(
        os.path.normpath(f"/{folder}/{unquote(each.decode('utf-8', 'replace'))}").lstrip("/")
        for each in set(pattern.findall(page.data))
    )


def probe(revision: Revision) -> list[Problem]:
    """What is wrong with the theme, as far as one page of each template shows."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for name, output in revision.outputs().items():
        if isinstance(output, Page) and output.template not in seen:
            seen.add(output.template)
            try:
                revision.body(name)
            except ContentError as error:
                problems += [each for each in error.problems if each not in problems]
            except Exception:
                # A defect of ours is told where its page is asked for: the theme is not at fault.
                continue
    return problems


def digest_of(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def body(data: bytes) -> Body:
    return Body(data, hashlib.sha256(data).hexdigest()[:16])
