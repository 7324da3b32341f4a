"""What proposals are made for: an article of the site, or any Markdown or text file."""

from __future__ import annotations

import os
import re
import stat
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct

from brief.config import Config, parse_config
from brief.content.article import FENCE, parse_article
from brief.content.document import Document, Run
from brief.content.elsewhere import Elsewhere
from brief.content.markdown import parse_markdown
from brief.content.naming import article_named
from brief.content.read import (
    ARTICLE_LIMIT,
    CONTENT,
    REGISTRY,
    Files,
    load_file,
    read,
    read_config,
)
from brief.content.schema import ActorEntry
from brief.content.sidecar import parse_registry, parse_sidecar
from brief.content.tree import Found, Tree, inside
from brief.formats.decode import File, decode
from brief.problems import ContentError, Place, Problem, Severity, UsageError
from brief.regular import Origin

TEXT_LIMIT = 16 * 1024 * 1024
SUFFIXES = (".md", ".txt")
YAML_SUFFIXES = (".yaml", ".yml")
YAML_LIMIT = 1024 * 1024
LINE_END = re.compile("\n")


class TextRead(Struct, frozen=True):
    """A text to make proposals for, and where its lines begin in its file."""

    name: str
    text: str
    lang: str | None
    """As the text says itself."""
    site: str | None
    """The language of the site that it is read in."""
    actors: Mapping[str, ActorEntry]
    starts: tuple[int, ...]
    lines: tuple[int, ...]

    def line(self, offset: int) -> int:
        """The line of the file where a code point of the text stands."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return 1
        return self.lines[at] + self.text.count("\n", self.starts[at], offset)


class TextReader:
    """Reads the texts that are named; what they share of a site is looked at once."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, name: str) -> TextRead:
        """The text of an article, named by its slug or its file, or of any `.md` or `.txt` file.

        Raises `UsageError` where there is no such file and `ContentError` where it can't be read.
        """
        root = self.root
        path = self.located(name)
        problems: list[Problem] = []
        plain = path.suffix.lower() == ".txt"
        limit = TEXT_LIMIT if plain else ARTICLE_LIMIT
        # What is in a site may be a stranger's; a file elsewhere was asked for as it is.
        of_site = (root / CONTENT).is_dir() and inside(
            os.path.realpath(path.parent), os.path.realpath(root)
        )
        load = load_belonging if of_site else load_asked
        files = load(root, path, limit, problems)
        refuse(problems)
        (file,) = files
        actors = self.known_actors(path)
        if plain:
            source, problems = decode(file)
            # A control character is a letter like any other to a program that writes nothing.
            refuse([each for each in problems if each.code == "encoding-invalid"])
            starts = line_starts(source.text)
            lines = tuple(range(1, len(starts) + 1))
            return TextRead(name, source.text, None, self.lang, actors, starts, lines)
        document, lang = article(file)
        runs = [
            piece for block in document.blocks for piece in block if isinstance(piece, Run)
        ]  # fmt: skip
        return TextRead(
            name,
            document.text,
            lang,
            self.lang,
            actors,
            tuple(run.start for run in runs),
            tuple(run.line for run in runs),
        )

    @cached_property
    def lang(self) -> str | None:
        return site_language(self.root)

    @cached_property
    def articles(self) -> tuple[str, ...]:
        """The paths of the site's articles."""
        return tuple(each.path for each in self.files.articles)

    @property
    def elsewhere(self) -> Elsewhere:
        """The sidecars of the site; none where there is no site."""
        return Elsewhere(self.files.sidecars) if (self.root / CONTENT).is_dir() else Elsewhere()

    @cached_property
    def files(self) -> Files:
        return read(self.root)

    @cached_property
    def registry(self) -> tuple[dict[str, ActorEntry], list[Problem]]:
        """The actors of the site's registry, by id, and what is wrong with it."""
        problems: list[Problem] = []
        found: dict[str, ActorEntry] = {}
        path = self.root / REGISTRY
        if path.is_file():
            for file in load_belonging(self.root, path, YAML_LIMIT, problems):
                actors, wrong = parse_registry(file)
                problems += wrong
                found.update({name: at.entry for name, at in (actors or {}).items()})
        return found, problems

    def located(self, name: str) -> Path:
        """The file that a name means."""
        path = Path(name)
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError):
            return self.in_site(name)
        if path.suffix.lower() not in SUFFIXES:
            raise UsageError(
                f"“{name}” is neither an article nor a text file.",
                "Name an article by its slug, or a file that ends in .md or .txt.",
            )
        if not stat.S_ISREG(mode):
            raise UsageError(
                f"“{name}” is not a regular file.", "Name a file that ends in .md or .txt."
            )
        return path

    def in_site(self, name: str) -> Path:
        if not (self.root / CONTENT).is_dir():
            raise UsageError(
                f"There is no file “{name}”.",
                "Name a file that ends in .md or .txt, or name the site of an article with "
                "--source.",
            )
        return self.root / article_named(name, self.root, self.articles)

    def known_actors(self, path: Path) -> dict[str, ActorEntry]:
        """The actors of the site's registry and of the sidecar beside a file, by id."""
        actors, wrong = self.registry
        found, problems = dict(actors), list(wrong)
        for suffix in YAML_SUFFIXES:
            beside = path.with_suffix(suffix)
            if path.suffix.lower() != ".txt" and beside.is_file():
                for file in load_belonging(self.root, beside, YAML_LIMIT, problems):
                    sidecar, wrong = parse_sidecar(file, Config())
                    # Kinds may be declared in brief.yaml, which is another command's matter.
                    problems += [each for each in wrong if each.code != "kind-unknown"]
                    found.update({name: at.entry for name, at in sidecar.actors.items()
                                  if at.entry.name})  # fmt: skip
        refuse(problems)
        return found


def site_language(root: Path) -> str | None:
    """The language of the site in a folder; None where there is no site."""
    file = read_config(root)
    if file is None and not (root / CONTENT).is_dir():
        return None
    config, _ = parse_config(file)  # what is wrong with it is another command's matter
    return config.lang


def line_starts(text: str) -> tuple[int, ...]:
    """Where each line of a text begins."""
    return (0, *(line.end() for line in LINE_END.finditer(text)))


def load_asked(root: Path, path: Path, limit: int, problems: list[Problem]) -> list[File]:
    """A file that was asked for by its name: links to it are followed."""
    target = path.resolve()
    origin = Origin(str(target.parent), target.name)
    return load_file(Found(name_of(root, path), origin), limit, problems)


def load_belonging(root: Path, path: Path, limit: int, problems: list[Problem]) -> list[File]:
    """A file of the site, or beside a text: links are followed as in builds, and not out of it."""
    folder, top = os.path.realpath(path.parent), os.path.realpath(root)
    within = inside(folder, top)
    tree = Tree(Path(top if within else folder))
    name = Path(folder, path.name).relative_to(tree.root).as_posix()
    found = tree.file(name)
    shown = name if within else path.as_posix()
    problems += (msgspec.structs.replace(each, place=Place(shown)) for each in tree.problems)
    return load_file(Found(shown, found.origin), limit, problems) if found else []


def name_of(root: Path, path: Path) -> str:
    """The path as messages show it."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def article(file: File) -> tuple[Document, str | None]:
    """The document of a Markdown file, with front matter or without, and its language."""
    source, problems = decode(file)
    refuse(problems)
    if FENCE.match(source.text):
        parsed, problems = parse_article(file)
        refuse(problems)
        assert parsed is not None
        return parsed.document, parsed.meta.lang
    document, problems = parse_markdown(source)
    refuse(problems)
    return document, None


def refuse(problems: list[Problem]) -> None:
    errors = [each for each in problems if each.severity is Severity.ERROR]
    if errors:
        raise ContentError(errors)
