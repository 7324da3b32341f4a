"""Which proposals an article's editors rejected, as the file beside it says."""

from __future__ import annotations

from pathlib import Path

from brief.anchor import Span
from brief.anchor.exact import find, spans_of
from brief.anchor.views import ArticleText
from brief.config import Config
from brief.content.article import Article
from brief.content.read import REJECTED, YAML_LIMIT
from brief.content.sidecar import parse_sidecar
from brief.content.tree import unreadable
from brief.formats.decode import File
from brief.problems import Place, Problem, Severity
from brief.regular import read_regular
from brief.replacing import WriteRefused, origin_of

SIZE_LIMIT = 128 * 1024
"""The most bytes of the file: some thousand rejections, each of which is looked for."""
EMPTY = Config()
"""Kinds of the site's own make no difference here."""


def path_of(article: str) -> str:
    """The path of the file that belongs to an article."""
    return article.rpartition(".")[0] + REJECTED


def load_rejected(root: Path, article: str) -> tuple[File | None, list[Problem]]:
    """The file that belongs to an article, None where it has none, and why it is not read."""
    path = path_of(article)
    try:
        file = File(path, read_regular(origin_of(root, path), YAML_LIMIT))
    except FileNotFoundError:
        return None, []
    except OSError as error:
        return None, [unreadable(path, error)]
    except WriteRefused as error:
        return None, [Problem("link-escapes", str(error), Place(path))]
    return file, unread(file)


def unread(file: File) -> list[Problem]:
    """Why it is not known from the file what was rejected; empty where it is."""
    if problem := too_large(file):
        return [problem]
    return [each for each in parse_sidecar(file, EMPTY)[1] if each.severity is Severity.ERROR]


def rejected_spans(file: File, article: Article) -> frozenset[Span]:
    """The spans of the article that were rejected; none of a file that can't be read."""
    if too_large(file):
        return frozenset()
    sidecar, _ = parse_sidecar(file, EMPTY)
    text = ArticleText(article.document.text, len(sidecar.annotations))
    found = (spans_of(text, find(text, each.selector)) for each in sidecar.annotations)
    return frozenset((spans[0][0], spans[-1][1]) for spans in found if spans)


def too_large(file: File) -> Problem | None:
    """That the file has too many rejections, if it does."""
    if len(file.data) <= SIZE_LIMIT:
        return None
    return Problem(
        "file-too-large",
        f"This file has {len(file.data):,} bytes; the limit is {SIZE_LIMIT:,}.",
        Place(file.path),
        "Remove the entries whose words are no longer in the article.",
    )
