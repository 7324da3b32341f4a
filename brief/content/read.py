"""Read: from a folder to the bytes of its files. The only stage that reads the user's disk."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from msgspec import Struct

from brief.content.pictures import Size
from brief.content.tree import Found, SymbolicLink, Tree, unreadable
from brief.formats.decode import File, unresolved
from brief.problems import (
    ContentError,
    Place,
    Problem,
    Severity,
    UsageError,
    did_you_mean,
    printable_line,
)
from brief.regular import CHUNK, Origin, Steps, TooLarge, open_regular, read_regular

CONTENT = "content"
TEMPLATES = "templates"
CONFIG = "brief.yaml"
REGISTRY = "content/actors.yaml"
REJECTED = ".rejected"
"""How the file beside an article ends that has the proposals which its editors rejected."""
OUTPUT = "site"
"""The folder that a site is built into, unless another is named."""
DEFAULT_THEME = "theme"

ARTICLE_LIMIT = 512 * 1024
"""The most bytes of an article: the worst known Markdown of this size parses in under 5 s."""
YAML_LIMIT = 1024 * 1024
RECORD = ".anchors"
"""The ending of an article's record (`brief.anchor.record`)."""
RECORD_LIMIT = 4 * 1024 * 1024
TEMPLATE_LIMIT = 1024 * 1024
ASSET_LIMIT = 1024 * 1024 * 1024
WHOLE = 4 * 1024 * 1024
"""The most bytes of a file that is copied as a whole, through memory; a larger one is in pieces."""

TEXTS = frozenset(
    {"", ".css", ".csv", ".geojson", ".htm", ".html", ".js", ".json", ".svg", ".tsv", ".txt",
     ".vtt", ".xml"}
)  # fmt: skip
"""The endings of files that are copied and may hold an unresolved merge."""

BESIDE_TEMPLATES = frozenset({"", ".json", ".md", ".toml", ".yaml", ".yml"})
"""The endings of what is put beside templates for those who write them."""
CHOSEN = re.compile(
    rb"\{%[-+]?\s*(?:include|extends|import|from)\s+(?!\s)(?![\"'][^\"']+[\"']\s*[^~\s])"
)
"""Where a template takes one whose name is not written there."""

SOURCES = {
    ".md": "an article",
    ".yaml": "a YAML file",
    ".yml": "a YAML file",
    RECORD: "a record",
}
"""What a name with such an ending is that of."""


class Asset(Struct, frozen=True):
    """A file that is copied as it is: `path` in the site, and where it really is.

    `size` is that of a picture, where it has been asked for and is known.
    """

    path: str
    origin: Origin
    size: Size | None = None


class Files(Struct, frozen=True):
    """All that a build reads. `sidecars` and `records` are keyed by the path of their article.

    `links` has the symbolic links that were met below the site's root. With `own_templates`, some
    of the templates, which are programs, are the site's. `stray_records` are those that have
    no article.
    """

    config: File | None
    registry: File | None
    articles: tuple[File, ...]
    sidecars: dict[str, File]
    assets: tuple[Asset, ...]
    templates: dict[str, File]
    problems: tuple[Problem, ...]
    links: tuple[SymbolicLink, ...] = ()
    records: dict[str, File] = {}
    own_templates: bool = False
    stray_records: tuple[File, ...] = ()


def default_theme() -> Path:
    """The folder of the default theme: inside the wheel, or `templates/` of a checkout."""
    package = Path(__file__).parent.parent
    inside = package / DEFAULT_THEME
    return inside if inside.is_dir() else package.parent / TEMPLATES


Load = Callable[[Found, int, list[Problem]], list[File]]
"""Reads one file, as `load_file` does."""

Measure = Callable[[Found], Size | None]
"""Finds the size of the picture in a file, as `picture_size` does."""


def read(
    root: Path,
    load: Load | None = None,
    measure: Measure | None = None,
    *,
    output: Path | None = None,
) -> Files:
    """The files of the site at `root`; raises `UsageError` where there is no `content/` folder.

    A file that cannot be read, a symbolic link that may not be followed, and a sidecar without an
    article are problems of the result. `load` may give back what it has read before, where it knows
    that the file is the same. Pictures are measured where `measure` is given: what makes no pages
    needs no sizes. `output` is the folder that the site is built into, from which nothing is read.
    """
    if load is None:
        with Steps() as steps:
            return read(root, partial(load_file, steps=steps), measure, output=output)
    if not root.is_dir():
        raise UsageError(
            f"There is no folder {root}.", "Name the folder that holds content/ with --source."
        )
    if not os.path.lexists(root / CONTENT):
        raise no_content(root)
    tree = Tree(root, output or root / OUTPUT)
    problems = tree.problems
    articles: list[File] = []
    yamls: dict[str, File] = {}
    assets: list[Asset] = []
    records: dict[str, File] = {}
    for found in tree.files(CONTENT, means_source):
        suffix = suffix_of(found.path)
        if suffix == ".md":
            articles += load(found, limit_of(found.path), problems)
        elif suffix == RECORD:
            loaded = load(found, limit_of(found.path), problems)
            records.update((found.path[: -len(RECORD)], file) for file in loaded)
        elif suffix in SOURCES:
            yamls.update((file.path, file) for file in load(found, limit_of(found.path), problems))
        elif suffix != REJECTED:
            assets += asset(found, measure, problems)
            if suffix in TEXTS:
                problems += conflicts(found, load)
    registry = yamls.pop(REGISTRY, None)
    sidecars = pair(articles, yamls, problems, with_registry=registry is not None)
    stems = {each.path.rpartition(".")[0]: each.path for each in articles}
    config = tree.file(CONFIG)
    templates, own_templates = read_templates(tree, load)
    known = stems.keys() | unread_stems(problems)
    return Files(
        config=next(iter(load(config, YAML_LIMIT, problems)), None) if config else None,
        registry=registry,
        articles=tuple(articles),
        sidecars=sidecars,
        assets=tuple(assets),
        templates=templates,
        problems=tuple(problems),
        links=tuple(tree.links),
        records={path: records[stem] for stem, path in stems.items() if stem in records},
        own_templates=own_templates,
        stray_records=tuple(file for stem, file in records.items() if stem not in known),
    )


def unread_stems(problems: Iterable[Problem]) -> set[str]:
    """The stems of the articles that can't be read: each is there, and its problem is told."""
    return {path[: -len(".md")] for path in refused(problems) if path.lower().endswith(".md")}


def asset(found: Found, measure: Measure | None, problems: list[Problem]) -> list[Asset]:
    """The asset in a list, or an empty list and a problem: it is too large. It is not read yet."""
    try:
        size = os.lstat(found.origin.full).st_size
    except OSError as error:
        problems.append(unreadable(found.path, error))
        return []
    if size > ASSET_LIMIT:
        problems.append(too_large(found.path, size, ASSET_LIMIT))
        return []
    picture = measure(found) if measure else None
    return [Asset(found.path.removeprefix(f"{CONTENT}/"), found.origin, picture)]


def conflicts(found: Found, load: Load) -> list[Problem]:
    """That a file which is copied holds an unresolved merge; a long one is no text by hand."""
    files = load(found, YAML_LIMIT, [])
    return [problem for file in files if (problem := unresolved(file))]


def limit_of(path: str) -> int:
    """The most bytes of a file that is read whole, by its kind."""
    if path.startswith(f"{TEMPLATES}/"):
        return TEMPLATE_LIMIT
    limits = {".md": ARTICLE_LIMIT, RECORD: RECORD_LIMIT}
    return limits.get(suffix_of(path), YAML_LIMIT)


def suffix_of(path: str) -> str:
    stem, dot, suffix = path.rpartition("/")[2].rpartition(".")
    return (dot + suffix).lower() if stem.strip(".") else ""


def means_source(path: str) -> str:
    """What a path below `content/` can only be the name of; empty where it may be a folder's."""
    return SOURCES.get(suffix_of(path), "")


def read_templates(tree: Tree, load: Load) -> tuple[dict[str, File], bool]:
    """The theme's files by name: the default theme's, overridden file by file by the site's own.

    Also whether a template, which is a program, is the site's own.
    """
    theme = default_theme()
    default = Tree(theme.parent)
    templates: dict[str, File] = {}
    known: set[str] = set()
    sites: dict[str, File] = {}
    unread = False

    def means_template(path: str) -> str:
        return "a template" if path in templates else ""

    folders = {default.root: (default, theme.name), tree.root: (tree, TEMPLATES)}
    for each, folder in folders.values():
        for found in each.files(folder, means_template):
            name = found.path.split("/", 1)[1]
            found = Found(f"{TEMPLATES}/{name}", found.origin)
            files = load(found, TEMPLATE_LIMIT, each.problems)
            unread = unread or not files
            for file in files:
                templates[name] = file
                if each is default:
                    known.add(name)
                    continue
                sites[name] = file
                if conflict := unresolved(file):
                    tree.problems.append(conflict)
                    unread = True
    if default.root != tree.root:
        # What is not read may name any of them.
        tree.problems += [] if unread else unused_templates(sites, known)
        tree.problems += default.problems
    own = any(not name.startswith("assets/") for name in sites)
    return templates, own and default.root != tree.root


def unused_templates(templates: Mapping[str, File], known: Collection[str]) -> list[Problem]:
    """Those of the site's `templates` that are not `known` to the theme, and that none names."""
    unknown = [
        name
        for name in sorted(templates.keys() - set(known))
        if not name.startswith("assets/") and suffix_of(name) not in BESIDE_TEMPLATES
    ]
    if not unknown or any(CHOSEN.search(file.data) for file in templates.values()):
        # Where a template's name is made up while a page is, any may be meant.
        return []
    names = {name.encode("utf-8", "surrogateescape"): name for name in unknown}
    used = {
        names[words]
        for at, file in templates.items()
        for mark in (b'"', b"'")
        for words in file.data.split(mark)[1:-1]
        if words in names and names[words] != at
    }
    return [unused_template(name, known) for name in unknown if name not in used]


def unused_template(name: str, known: Collection[str]) -> Problem:
    hint = (
        "Name it as the template of the theme that it is to replace; or name it in a template, or "
        "remove it."
    )
    own = name.rpartition("/")[2].casefold()
    alike = [each for each in sorted(known) if each.rpartition("/")[2] == own]
    nearest = f"Did you mean “{alike[0]}”?" if alike else did_you_mean(name, known)
    if nearest.startswith("Did you mean"):
        hint = f"{nearest} {hint}"
    elif suffix_of(name) not in {".html", ".xml", ".txt"}:
        hint = f"What pages load is in {TEMPLATES}/assets/."
    message = "This is no template of the theme, and no template names it: nothing is made of it."
    return Problem("template-unused", message, Place(f"{TEMPLATES}/{name}"), hint, Severity.HINT)


def pair(
    articles: list[File], yamls: dict[str, File], problems: list[Problem], *, with_registry: bool
) -> dict[str, File]:
    """Each YAML file under the path of the article whose stem it has."""
    by_stem = {article.path.rpartition(".")[0]: article.path for article in articles}
    unread = unread_stems(problems)
    sidecars: dict[str, File] = {}
    for path, file in yamls.items():
        stem = path.rpartition(".")[0]
        article = by_stem.get(stem)
        if stem in unread:
            continue
        if article is None and is_registry_misnamed(path):
            problems.append(misnamed(path, with_registry=with_registry))
        elif article is None:
            missing = printable_line(f"{stem}.md is missing")
            problems.append(
                Problem(
                    "sidecar-stray",
                    "This sidecar has no article.",
                    Place(path),
                    f"Name it as its article is named ({missing}), or remove it.",
                )
            )
        elif article in sidecars:
            problems.append(
                Problem(
                    "sidecar-double",
                    f"{article} has two sidecars: this one and {sidecars[article].path}.",
                    Place(path),
                    "Keep one of them.",
                )
            )
        else:
            sidecars[article] = file
    return sidecars


def is_registry_misnamed(path: str) -> bool:
    """Whether a YAML file was hardly meant as a sidecar, but as the registry of actors."""
    return path.rpartition("/")[2].rpartition(".")[0].casefold() in {"actors", "actor"}


def misnamed(path: str, *, with_registry: bool) -> Problem:
    hint = f"If it is meant as the registry, name it {REGISTRY}."
    if with_registry:
        hint = f"The registry is {REGISTRY}: put its actors there, and remove this file."
    return Problem(
        "sidecar-stray",
        "This sidecar has no article, and is not the registry of actors either.",
        Place(path),
        hint,
    )


def refused(problems: Iterable[Problem]) -> frozenset[str]:
    """The paths of the files that are there and could not be read, from what was told of them."""
    return frozenset(problem.place.path for problem in problems if problem.place)


def no_content(root: Path) -> UsageError:
    """What to say where there is no site."""
    where = "this folder" if root == Path() else str(root)
    return UsageError(
        f"There is no {CONTENT}/ folder in {where}.",
        "Put your articles (*.md) and their sidecars (*.yaml) there, or name another folder with "
        "--source. “brief init” makes a site.",
    )


def load_file(
    found: Found, limit: int, problems: list[Problem], steps: Steps | None = None
) -> list[File]:
    """The file in a list, or an empty list and a problem: it can't be read, or it is too large."""
    try:
        return [File(found.path, read_regular(found.origin, limit, steps))]
    except TooLarge as error:
        problems.append(too_large(found.path, error.size, limit))
    except OSError as error:
        problems.append(unreadable(found.path, error))
    return []


def read_asset(asset: Asset) -> bytes:
    """The bytes of a file that is copied; raises `ContentError` where it can't be (any more)."""
    path = f"{CONTENT}/{asset.path}"
    try:
        return read_regular(asset.origin, ASSET_LIMIT)
    except TooLarge as error:
        raise ContentError([too_large(path, error.size, ASSET_LIMIT)]) from error
    except OSError as error:
        raise ContentError([unreadable(path, error)]) from error


def large_asset(asset: Asset) -> AbstractContextManager[Iterator[bytes]] | None:
    """The pieces of a file that is copied, if it is large; raises `ContentError` as `read_asset`.

    What is wrong with a file that can't be looked at is told where it is read.
    """
    try:
        size = os.lstat(asset.origin.full).st_size
    except OSError:
        return None
    return pieces_of(asset) if size > WHOLE else None


@contextlib.contextmanager
def pieces_of(asset: Asset) -> Iterator[Iterator[bytes]]:
    path = f"{CONTENT}/{asset.path}"
    try:
        file = open_regular(asset.origin)
    except OSError as error:
        raise ContentError([unreadable(path, error)]) from error

    def pieces() -> Iterator[bytes]:
        left = ASSET_LIMIT
        try:
            while piece := file.read(CHUNK):
                left -= len(piece)
                if left < 0:
                    size = os.fstat(file.fileno()).st_size
                    raise ContentError([too_large(path, size, ASSET_LIMIT)])
                yield piece
        except OSError as error:
            raise ContentError([unreadable(path, error)]) from error

    with file:
        yield pieces()


def too_large(path: str, size: int, limit: int) -> Problem:
    message = f"This file has {size:,} bytes; the limit is {limit:,}."
    hint = "Split it into several files."
    if path.endswith(RECORD):
        hint = "Restore it from Git, or remove it."
    return Problem("file-too-large", message, Place(path), hint)


def read_config(root: Path) -> File | None:
    """The site's configuration alone; None where there is none, or it can't be read."""
    found = Tree(root).file(CONFIG)
    return next(iter(load_file(found, YAML_LIMIT, [])), None) if found else None
