"""The proposals that an article's editors rejected: kept in a file of their own beside it.

`content/ferry.rejected` belongs to `content/ferry.md`. It has the form of a sidecar, so that what
was rejected is found by its words wherever they are in the text now. It is never published.
"""

from __future__ import annotations

from brief.anchor.views import ArticleText
from brief.annotate.edits import CANNOT_NAME, TEXT_CHANGED, Refused, described, read_entries
from brief.annotate.fields import selector_values
from brief.annotate.requests import ArticleWords
from brief.content.article import Article
from brief.content.sidecar_edit import EditRefused, add_annotation
from brief.formats.decode import File
from brief.problems import Problem
from brief.rejected import EMPTY, rejected_spans, too_large

BEGINNING = (
    "# What “brief suggest” is not to propose again. “brief annotate” writes it; remove an\n"
    "# entry, and it is proposed again.\n\n"
).encode()


def rejected(request: ArticleWords, file: File, article: Article) -> File | Refused:
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
