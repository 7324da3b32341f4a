"""`brief suggest --write`: proposals into the sidecars of a site's articles."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from brief.annotate.drafting import Drafted, drafted
from brief.annotate.edits import ArticleFiles, Refused
from brief.config import Config, parse_config
from brief.content.article import parse_article
from brief.content.elsewhere import Elsewhere
from brief.content.naming import article_named
from brief.content.read import REGISTRY, YAML_LIMIT, Files, load_file, read
from brief.content.tree import Found
from brief.formats.decode import File
from brief.language import spoken
from brief.problems import CommandError, ContentError, Place, Problem, Severity, UsageError
from brief.regular import Origin, read_regular
from brief.rejected import path_of, rejected_spans, unread
from brief.replacing import ChangedMeanwhile, WriteRefused, origin_of, write_file
from brief.scaffold.new_sidecar import beginning
from brief.suggest import Statement, matched, read_as, suggest


class Proposed(Struct, frozen=True):
    """An article's proposals, and what was written of them."""

    article: str
    text: str
    lang: str
    """The code of the language that it was read as."""
    statements: tuple[Statement, ...]
    drafted: Drafted


class SiteFiles:
    """The files of a site, and where they are."""

    def __init__(self, root: Path) -> None:
        self.root = os.path.realpath(root)
        self.origins: dict[str, Origin] = {}
        self.files: Files = read(root, self.load)
        self.config: Config = parse_config(self.files.config)[0]
        self.registry = self.files.registry or File(REGISTRY, b"")
        self.articles = {each.path: each for each in self.files.articles}

    def load(self, found: Found, limit: int, problems: list[Problem]) -> list[File]:
        self.origins[found.path] = found.origin
        return load_file(found, limit, problems)

    def article(self, name: str) -> File:
        """The article that a slug or a file means; raises `UsageError` where it is none here."""
        try:
            return self.articles[article_named(name, self.root, self.articles)]
        except UsageError:
            if not os.path.isfile(name):
                raise
            raise UsageError(
                f"“{name}” is not an article of this site, so it has no sidecar to write to.",
                f"“brief import {name}” makes an article of it; or name the site with --source.",
            ) from None

    def sidecar(self, article: str) -> File:
        """The sidecar of an article; where there is none yet, what it will begin with."""
        found = self.files.sidecars.get(article)
        path = f"{article.rpartition('.')[0]}.yaml"
        return found or File(path, beginning(self.root, path))

    def sources(self, file: File) -> ArticleFiles:
        """An article with what its annotations are read with; raises `ContentError`."""
        parsed, problems = parse_article(file)
        own = Place(file.path).path
        problems += [each for each in self.files.problems if each.place and each.place.path == own]
        errors = [each for each in problems if each.severity is Severity.ERROR]
        if parsed is None or errors:
            raise ContentError(errors)
        elsewhere = Elsewhere(self.files.sidecars, file.path)
        return ArticleFiles(
            parsed, self.sidecar(file.path), self.registry, self.config, elsewhere=elsewhere
        )

    def rejected(self, sources: ArticleFiles) -> frozenset[tuple[int, int]]:
        """The spans of an article that were rejected; raises `ContentError`."""
        path = path_of(sources.article.path)
        try:
            data = read_regular(origin_of(self.root, path), YAML_LIMIT)
        except FileNotFoundError:
            return frozenset()
        file = File(path, data)
        if problems := unread(file):
            raise ContentError(problems)
        return rejected_spans(file, sources.article)

    def write(self, before: File, after: File) -> None:
        """Write a sidecar, unless it has been changed since it was read."""
        origin = self.origins.get(after.path) or origin_of(self.root, after.path)
        known = before.data if after.path in self.origins else None
        try:
            write_file(origin, after.data, before=known)
        except ChangedMeanwhile as error:
            raise CommandError(error.message, "Run the command again.") from error


def write_proposals(
    root: Path, names: Iterable[str], lang: str | None
) -> tuple[list[Proposed], list[Problem]]:
    """Add what is proposed for some articles to their sidecars.

    What is wrong with one leaves its sidecar as it is, and is a problem of the result. Raises
    `UsageError` where a name means no article of the site; then nothing is written.
    """
    site = SiteFiles(root)
    done: list[Proposed] = []
    problems: list[Problem] = []
    for file in dict.fromkeys(site.article(name) for name in names):
        try:
            done.append(proposed(site, file, lang))
        except ContentError as error:
            problems += error.problems
        except WriteRefused as error:
            problems.append(unwritten(site, file, error.message))
        except OSError as error:
            problems.append(unwritten(site, file, f"It can't be written: {error.strerror}."))
    return done, problems


def proposed(site: SiteFiles, file: File, lang: str | None) -> Proposed:
    """One article's proposals, written; raises `ContentError` and `WriteRefused`."""
    sources = site.sources(file)
    text = sources.article.document.text
    code = read_as(text, lang or sources.article.meta.lang, sources.config.lang)
    found = suggest(text, code) if code in spoken() else []
    made = drafted(found, sources, site.rejected(sources))
    if isinstance(made, Problem):
        raise ContentError([made])
    if isinstance(made, Refused):
        raise WriteRefused(made.reason)
    if made.sidecar != sources.sidecar:
        site.write(sources.sidecar, made.sidecar)
        # The ids that it declares are not to be somebody else's in the next one.
        site.files.sidecars[file.path] = made.sidecar
    return Proposed(file.path, text, code, tuple(matched(found, made.known)), made)


def unwritten(site: SiteFiles, file: File, reason: str) -> Problem:
    return Problem("sidecar-unwritten", reason, Place(site.sidecar(file.path).path))
