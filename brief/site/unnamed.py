"""Files under `content/` that are published though no article names them, and seem to be notes.

A folder of articles soon has other things in it: what was imported, a table, a letter.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from brief.language.model import words
from brief.problems import Place, Problem, Severity
from brief.site.parts import Part
from brief.site.withheld import paths, shown_by

DOCUMENTS = words(
    """
    .csv .db .doc .docx .eml .env .epub .gz .ini .ipynb .json .jsonld .key .log .markdown .mdown
    .mdx .mkd .msg .numbers .ods .odt .pages .pdf .pem .ppt .pptx .py .rst .rtf .sh .sql .sqlite
    .srt .tar .toml .tsv .txt .vtt .xls .xlsx .yaml .yml .zip
    """
)
"""The endings of what people write, or keep beside it, in lower case."""

WELL_KNOWN = words("ads.txt app-ads.txt humans.txt llms.txt manifest.json security.txt")
"""What programs ask a site for, at its top."""

KEPT = ("assets/", ".well-known/")
"""Where files are that are published on purpose."""


def seems_kept(path: str) -> bool:
    """Whether a file may be there for those who write, and not for readers."""
    return (
        posixpath.splitext(path)[1].lower() in DOCUMENTS
        and path not in WELL_KNOWN
        and not path.startswith(KEPT)
    )


def unnamed(parts: Iterable[Part], kept: Iterable[str]) -> list[Problem]:
    """A hint for each of some files that no article names."""
    named = {path for part in parts for path in paths(part.brief, shown_by(part))}
    return [
        Problem(
            "file-unnamed",
            "No article names this file, and it is published as it is.",
            Place(f"content/{path}"),
            "If readers are not to have it, move it out of content/; if they are, name it in an "
            "article, or move it to content/assets/.",
            Severity.HINT,
        )
        for path in sorted({*kept} - named)
    ]
