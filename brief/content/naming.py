"""Which article a name on a command line means."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from brief.content.article import slug_of
from brief.content.read import CONTENT, RECORD, REJECTED, SOURCES
from brief.formats.urls import slugify
from brief.problems import UsageError, did_you_mean

BESIDE = {RECORD, REJECTED, *SOURCES}
"""The endings of files that belong to an article."""


def article_named(name: str, root: Path | str, articles: Collection[str]) -> str:
    """The path of the one of the `articles` that a name means.

    It is the article's slug, its path in the site or in `content/`, or the path of its file, or of
    one that belongs to it, from where the command is run. Raises `UsageError` where it is none.
    """
    slugs, stems = called(tuple(articles))
    if found := slugs.get(name.removesuffix("/")):
        return found
    for path in paths(name, root):
        stem, ending = os.path.splitext(path)
        if path in articles:
            return path
        if stem in stems and ending.lower() in BESIDE:
            return stems[stem]
    raise UsageError(
        f"There is no article “{name}”.", did_you_mean(slugify(Path(name).stem), slugs)
    )


@lru_cache(maxsize=1)
def called(articles: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The articles by their slugs and by their paths without an ending, for many names at once."""
    slugs = {slug_of(path): path for path in articles}
    return slugs, {path.rpartition(".")[0]: path for path in articles}


def articles_named(
    names: Iterable[str], root: Path | str, articles: Collection[str]
) -> Collection[str]:
    """The paths of the articles that the names mean; all of them where there is no name."""
    return {article_named(name, root, articles) for name in names} or articles


def paths(name: str, root: Path | str) -> Iterator[str]:
    """The paths in the site that a name may mean."""
    name = name.replace(os.sep, "/")
    yield name
    yield f"{CONTENT}/{name}"
    for absolute in (os.path.abspath, os.path.realpath):
        # A name may be one that no file can have, that of a file on another drive, or that of the
        # first of a thousand links, one to another.
        try:
            yield os.path.relpath(absolute(name), absolute(root)).replace(os.sep, "/")
        except (ValueError, RecursionError):
            continue
