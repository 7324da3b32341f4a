"""The records of anchors on the disk: which should be written, and writing them."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from brief.content.read import RECORD
from brief.formats.decode import File
from brief.problems import Place, Problem, Severity, printable_line
from brief.replacing import WriteRefused, origins_of, tidy, write_file

SHOWN = 5


class Recorded(Protocol):
    """What is known of an article's record."""

    @property
    def path(self) -> str:
        """The path of the article's file."""

    @property
    def recorded(self) -> bool:
        """Whether the article has a record."""

    @property
    def renewed(self) -> bytes | None:
        """The bytes of the record that it should have in its stead, if another."""


def path_of(article: str) -> str:
    """The path of an article's record."""
    return f"{article.rpartition('.')[0]}{RECORD}"


def stale(root: Path, articles: Iterable[Recorded], *, strict: bool = False) -> list[Problem]:
    """That records are missing or outdated, where none are written: one problem for all.

    An article that a link leads to has none. They are hints, and warnings where a check is
    `strict`: a page needs no record.
    """
    severity = Severity.WARNING if strict else Severity.HINT
    missing: list[str] = []
    outdated: list[str] = []
    due = {path_of(each.path): each for each in articles if each.renewed is not None}
    for path in may_be_written(root, due):
        (outdated if due[path].recorded else missing).append(path)
    return [
        *told("record-missing", "missing", missing, severity),
        *told("record-outdated", "outdated", outdated, severity),
    ]


def may_be_written(root: Path, records: Iterable[str]) -> list[str]:
    """The records that are the site's own: what a link leads to is read, not written."""
    found = origins_of(root, records)
    return [path for path, origin in found.items() if not os.path.islink(origin.full)]


def told(code: str, what: str, paths: list[str], severity: Severity) -> list[Problem]:
    if not paths:
        return []
    shown = ", ".join(paths[:SHOWN])
    more = f", and {len(paths) - SHOWN:,} more" if len(paths) > SHOWN else ""
    count = f"{len(paths):,} records are" if len(paths) > 1 else "1 record is"
    return [
        Problem(
            code,
            f"{count} {what}: {shown}{more}.",
            Place(paths[0]),
            "Run “brief build” where nothing is locked, and commit what it writes; or write "
            "“anchors: false” into brief.yaml to do without records.",
            severity,
        )
    ]


def left_behind(
    strays: Iterable[File], articles: Mapping[str, str], recorded: Container[str]
) -> list[Problem]:
    """Records without an article: without its record, a correction of the article is not seen.

    `articles` has those that are theirs by their text, by the paths of the records, and `recorded`
    those that have a record of their own.
    """
    return [
        Problem(
            "record-stray",
            "This record has no article.",
            Place(each.path),
            advice(each.path, articles.get(each.path), recorded),
            Severity.HINT,
        )
        for each in strays
    ]


def advice(record: str, article: str | None, recorded: Container[str]) -> str:
    """What to do about a record without an article."""
    missing = printable_line(f"{record.removesuffix(RECORD)}.md is missing")
    if article is None:
        return f"Rename it as its article was renamed ({missing}), or remove it."
    named = printable_line(article)
    if article in recorded:
        return (
            f"By its text, {named} is its article ({missing}), which has a record of its own: "
            "“brief check --fix” removes this one, if the other has all of it."
        )
    return (
        f"By its text, {named} is its article ({missing}), and it is used for that: "
        f"“brief check --fix” renames it to {path_of(named)}."
    )


def write_records(
    root: Path, articles: Iterable[Recorded]
) -> tuple[dict[str, File], list[Problem]]:
    """Write the records that should be other than they are.

    Returns those that were written, by the paths of their articles, and what can't be written.
    """
    written = {}
    problems = []
    due = {path_of(each.path): (each.path, each.renewed) for each in articles if each.renewed}
    origins = origins_of(root, due)
    tidy(origins.values())
    for path, origin in origins.items():
        article, data = due[path]
        try:
            write_file(origin, data, durable=False)
            written[article] = File(path, data)
        except WriteRefused:
            # What a link leads to may be read, not written: such an article has no record.
            continue
        except OSError as error:
            problems.append(
                Problem(
                    "record-unwritable",
                    f"This record can't be written: {str(error.strerror).rstrip('.')}.",
                    Place(path),
                    "Check the permissions of its folder; or use --locked, which writes none.",
                    Severity.HINT,
                )
            )
    return written, problems


def really_at(root: Path, records: Iterable[File]) -> dict[str, File]:
    """Records that were written, by their real paths."""
    known = {each.path: each for each in records}
    return {origin.full: known[path] for path, origin in origins_of(root, known).items()}
