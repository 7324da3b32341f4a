"""Read: from a folder to the bytes of its files. The only stage that reads the user's disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from brief.content.pictures import Size
from brief.formats.decode import File
from brief.problems import Place, Problem, UsageError

CONTENT = "content"
TEMPLATES = "templates"
CONFIG = "brief.yaml"
REGISTRY = "content/actors.yaml"
DEFAULT_THEME = "theme"

ARTICLE_LIMIT = 512 * 1024
"""The most bytes of an article: the worst known Markdown of this size parses in under 5 s."""
YAML_LIMIT = 1024 * 1024
TEMPLATE_LIMIT = 1024 * 1024


class Asset(Struct, frozen=True):
    """A file that is copied as it is: `path` in the site, `origin` on the disk.

    `size` is that of a picture, where it has been asked for and is known.
    """

    path: str
    origin: Path
    size: Size | None = None


class Files(Struct, frozen=True):
    """All that a build reads. `sidecars` are keyed by the path of their article."""

    config: File | None
    registry: File | None
    articles: tuple[File, ...]
    sidecars: dict[str, File]
    assets: tuple[Asset, ...]
    templates: dict[str, File]
    problems: tuple[Problem, ...]


def default_theme() -> Path:
    """The folder of the default theme: inside the wheel, or `templates/` of a checkout."""
    package = Path(__file__).parent.parent
    inside = package / DEFAULT_THEME
    return inside if inside.is_dir() else package.parent / TEMPLATES


Load = Callable[[str, Path, int, list[Problem]], list[File]]
"""Reads one file, as `load_file` does."""

Measure = Callable[[Path], Size | None]
"""Finds the size of the picture in a file, as `picture_size` does."""


def read(root: Path, load: Load | None = None, measure: Measure | None = None) -> Files:
    """The files of the site at `root`; raises `UsageError` where there is no `content/` folder.

    A file that cannot be read, a symbolic link that leaves the site or leads nowhere, and a
    sidecar without an article are problems of the result. `load` may give back what it has read
    before, where it knows that the file is the same. Pictures are measured where `measure` is
    given: what makes no pages needs no sizes.
    """
    load = load or load_file
    content = root / CONTENT
    if not root.is_dir():
        raise UsageError(
            f"There is no folder {root}.", "Name the folder that holds content/ with --source."
        )
    if not content.is_dir():
        raise UsageError(
            f"There is no {CONTENT}/ folder in {root}.",
            "Put your articles (*.md) and their sidecars (*.yaml) there, "
            "or name another folder with --source.",
        )
    problems: list[Problem] = []
    articles: list[File] = []
    yamls: dict[str, File] = {}
    assets: list[Asset] = []
    for path, entry in walk(root, content, problems):
        suffix = entry.suffix.lower()
        if suffix == ".md":
            articles += load(path, entry, ARTICLE_LIMIT, problems)
        elif suffix in {".yaml", ".yml"}:
            yamls.update((file.path, file) for file in load(path, entry, YAML_LIMIT, problems))
        else:
            size = measure(entry) if measure else None
            assets.append(Asset(path.removeprefix(f"{CONTENT}/"), entry, size))
    registry = yamls.pop(REGISTRY, None)
    sidecars = pair(articles, yamls, problems)
    return Files(
        config=next(iter(load(CONFIG, root / CONFIG, YAML_LIMIT, problems)), None)
        if (root / CONFIG).exists()
        else None,
        registry=registry,
        articles=tuple(articles),
        sidecars=sidecars,
        assets=tuple(assets),
        templates=read_templates(root, problems, load),
        problems=tuple(problems),
    )


def read_templates(root: Path, problems: list[Problem], load: Load) -> dict[str, File]:
    """The theme's files by name: the default theme's, overridden file by file by the site's own."""
    templates: dict[str, File] = {}
    own = root / TEMPLATES
    for folder in (default_theme(), own):
        if not folder.is_dir():
            continue
        for path, entry in walk(folder.parent, folder, problems):
            name = path.split("/", 1)[1]
            for file in load(f"{TEMPLATES}/{name}", entry, TEMPLATE_LIMIT, problems):
                templates[name] = file
    return templates


def pair(articles: list[File], yamls: dict[str, File], problems: list[Problem]) -> dict[str, File]:
    """Each YAML file under the path of the article whose stem it has."""
    by_stem = {article.path.rpartition(".")[0]: article.path for article in articles}
    # An article that cannot be read is there all the same, and its problem is told already.
    unread = {path[: -len(".md")] for path in refused(problems) if path.lower().endswith(".md")}
    sidecars: dict[str, File] = {}
    for path, file in yamls.items():
        stem = path.rpartition(".")[0]
        article = by_stem.get(stem)
        if stem in unread:
            continue
        if article is None:
            problems.append(
                Problem(
                    "sidecar-stray",
                    "This sidecar has no article.",
                    Place(path),
                    f"Name it as its article is named ({stem}.md is missing), or remove it.",
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


def refused(problems: Iterable[Problem]) -> frozenset[str]:
    """The paths of the files that are there and could not be read, from what was told of them."""
    return frozenset(problem.place.path for problem in problems if problem.place)


def walk(root: Path, folder: Path, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """The files below a folder in the order of their names, each with its path from `root`.

    Hidden files and editors' backups (`name~`) are left out. A link is followed when it ends
    inside `root`, and no folder is entered twice on one path.
    """
    yield from walk_folder(root.resolve(), folder, folder.name, frozenset(), problems)


def walk_folder(
    root: Path, folder: Path, name: str, above: frozenset[Path], problems: list[Problem]
) -> Iterator[tuple[str, Path]]:
    try:
        above |= {folder.resolve()}
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        problems.append(unreadable(name, error))
        return
    for entry in entries:
        path = f"{name}/{entry.name}"
        if entry.name.startswith(".") or entry.name.endswith("~"):
            continue
        if not representable(path):
            problems.append(
                Problem(
                    "name-invalid",
                    "This file's name is not valid UTF-8.",
                    Place(path.encode("utf-8", "backslashreplace").decode()),
                    "Rename the file.",
                )
            )
            continue
        try:
            mode = entry.lstat().st_mode
            if stat.S_ISLNK(mode):
                target = entry.resolve(strict=True)
                if not target.is_relative_to(root):
                    problems.append(
                        Problem(
                            "link-escapes",
                            "This symbolic link leads out of the site.",
                            Place(path),
                            "Copy the file into the site.",
                        )
                    )
                    continue
                if target in above:
                    problems.append(
                        Problem(
                            "link-loop",
                            "This symbolic link leads to a folder above it.",
                            Place(path),
                            "Remove the link: it makes a loop.",
                        )
                    )
                    continue
                mode = target.stat().st_mode
        except (OSError, RuntimeError) as error:
            problems.append(unreadable(path, error))
            continue
        if stat.S_ISDIR(mode) and entry.suffix.lower() != ".md":
            yield from walk_folder(root, entry, path, above, problems)
        elif stat.S_ISREG(mode):
            yield path, entry
        else:
            what = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
            problems.append(
                Problem(
                    "file-irregular",
                    f"This is {what}, not an article.",
                    Place(path),
                    "Rename or remove it.",
                )
            )


def load_file(path: str, entry: Path, limit: int, problems: list[Problem]) -> list[File]:
    """The file in a list, or an empty list and a problem: it can't be read, or it is too large."""
    try:
        size = os.stat(entry).st_size
        if size <= limit:
            return [File(path, entry.read_bytes())]
    except OSError as error:
        problems.append(unreadable(path, error))
        return []
    problems.append(
        Problem(
            "file-too-large",
            f"This file has {size:,} bytes; the limit is {limit:,}.",
            Place(path),
            "Split it into several files.",
        )
    )
    return []


def unreadable(path: str, error: OSError | RuntimeError) -> Problem:
    if isinstance(error, OSError):
        reason = error.strerror or str(error)
    else:
        reason = "Symbolic links make a loop"
    return Problem(
        "file-unreadable",
        f"This can't be read: {reason[:1].lower()}{reason[1:]}.",
        Place(path),
        "Check the file and its permissions.",
    )


def representable(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
