"""The proposals that an article's editors rejected: kept in a file of their own beside it.

`content/ferry.rejected` belongs to `content/ferry.md`. It has the form of a sidecar, so that what
was rejected is found by its words wherever they are in the text now. It is never published.
"""

from __future__ import annotations

from brief.anchor import Span
from brief.anchor.exact import find, spans_of
from brief.anchor.views import ArticleText
from brief.annotate.edits import (
    CANNOT_NAME,
    TEXT_CHANGED,
    Refused,
    described,
    hull,
    read_entries,
)
from brief.annotate.fields import selector_values
from brief.annotate.requests import Words
from brief.config import Config
from brief.content.article import Article
from brief.content.read import REJECTED
from brief.content.sidecar import parse_sidecar
from brief.content.sidecar_edit import EditRefused, add_annotation
from brief.formats.decode import File
from brief.problems import Place, Problem, Severity

BEGINNING = (
    "# What “brief suggest” is not to propose again. “brief annotate” writes it; remove an\n"
    "# entry, and it is proposed again.\n\n"
).encode()
SIZE_LIMIT = 128 * 1024
"""The most bytes of the file: some thousand rejections, each of which is looked for."""
EMPTY = Config()
"""Kinds of the site's own make no difference here."""


def path_of(article: str) -> str:
    """The path of the file that belongs to an article."""
    return article.rpartition(".")[0] + REJECTED


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
    return frozenset(hull(spans) for spans in found if spans)


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


def rejected(request: Words, file: File, article: Article) -> File | Refused:
    """The file with one rejection more."""
    text = article.document.text
    span = max(0, request.start), max(0, request.end)
    if not request.words or text[slice(*span)] != request.words:
        return Refused(TEXT_CHANGED)
    entries = too_large(file) or read_entries(file, EMPTY)
    if isinstance(entries, Problem):
        return Refused(f"{entries.place}: {entries.message} Fix it in an editor first.")
    if span in rejected_spans(file, article):
        return file
    selector = described(ArticleText(text), *span)
    if selector is None:
        return Refused(CANNOT_NAME)
    values = {name: value for name, value in selector_values(selector).items() if value}
    if not file.data:
        file = File(file.path, BEGINNING)
    try:
        return add_annotation(file, len(entries.entries), values)
    except EditRefused as refused:
        return Refused(f"{refused} Change it in an editor.")
