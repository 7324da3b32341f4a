"""All annotations of the site as data: `statements.json` and `statements.csv`.

The columns are a contract. Where nobody speaks (context, notes) the speaker is null; where the
article gives no name, `speaker` is null and `speaker_name` says who it was attributed to. Words
that are second-hand have a `reported_by_name`, and no others have: through whom they were heard,
with the actor's id in `reported_by` where it has a name. They count as nobody's own. Spans count
code points of the brief's plain text. A note is plain text. In the CSV, lists are JSON, and an
apostrophe stands before what a spreadsheet would compute.

Where there are more than one file should have, each is an index of parts, which are as it would be:
of a year, or of its months, or of their days.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any
from zlib import crc32

import msgspec
from msgspec import Struct

from brief.lazy import LazyMapping
from brief.memo import Memo
from brief.pages.addresses import absolute
from brief.site import Brief, Site, Statement

COLUMNS = (
    "id", "brief", "url", "date", "speaker", "speaker_name", "kind", "quote", "spans", "note",
    "sources", "topics", "reported_by", "reported_by_name",
)  # fmt: skip

FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet takes for a formula: one from a stranger's article would run
on the computer of whoever opens the file."""


LARGEST = 20_000
"""The most statements of one file: about 10 MB of JSON."""
PERIODS = (len("2026"), len("2026-03"), len("2026-03-01"))
"""How much of a date the statements of a part have in common; the more, the smaller it is."""
RUN = 16
"""Of how many briefs the rows are kept together, on average."""
INDEX_COLUMNS = ("part", "url", "statements", "first", "last")


class StatementsPart(Struct, frozen=True):
    """A part of the statements, by its name: those of the briefs at some positions in the site."""

    name: str
    start: int
    stop: int
    statements: int

    def briefs(self, site: Site) -> Sequence[Brief]:
        """The briefs that it is of, newest first."""
        return site.briefs[self.start : self.stop]


def parts_of(site: Site) -> Mapping[str, StatementsPart]:
    """The parts that the statements are in, by their names, newest first; none if one file has all.

    A part changes with what is said in its time, and no other does.
    """
    whole = StatementsPart(
        "", 0, len(site.briefs), sum(len(brief.statements) for brief in site.briefs)
    )
    if whole.statements <= LARGEST:
        return {}
    return {part.name: part for part in divided(site, whole, PERIODS)}


def divided(
    site: Site, whole: StatementsPart, periods: tuple[int, ...]
) -> Iterator[StatementsPart]:
    """A part as parts of the shorter periods, as far as it takes; of one day, by their number."""
    if whole.statements <= LARGEST and whole.name:
        if whole.statements:
            yield whole
    elif periods:
        start = whole.start
        of_each = groupby(whole.briefs(site), lambda brief: brief.date.isoformat()[: periods[0]])
        for name, briefs in of_each:
            counts = [len(brief.statements) for brief in briefs]
            part = StatementsPart(name, start, start + len(counts), sum(counts))
            yield from divided(site, part, periods[1:])
            start = part.stop
    else:
        yield from numbered(site, whole)


def numbered(site: Site, whole: StatementsPart) -> Iterator[StatementsPart]:
    """The parts of one day; a brief is never divided."""
    number, start, count = 1, whole.start, 0
    for position, brief in enumerate(whole.briefs(site), whole.start):
        if count and count + len(brief.statements) > LARGEST:
            yield StatementsPart(f"{whole.name}-{number}", start, position, count)
            number, start, count = number + 1, position, 0
        count += len(brief.statements)
    yield StatementsPart(f"{whole.name}-{number}", start, whole.stop, count)


def path_of(form: str, part: str = "") -> str:
    """Where a part is in the site; without a name, where all is."""
    return f"statements/{part}.{form}" if part else f"statements.{form}"


def statements_json(site: Site, part: str, base_url: str, memo: Memo) -> bytes:
    """Statements, newest brief first, one a line. The `memo` keeps those of briefs.

    They are those of a part, or of the site: there, the parts are listed if there are several.
    """
    parts = memo(parts_of, site)
    if parts and not part:
        lines = b",\n".join(map(msgspec.json.encode, index(site, parts, base_url, "json")))
        total = sum(each.statements for each in parts.values())
        return b'{"version":2,"total":%d,"parts":[\n%b\n]}\n' % (total, lines)
    rows = b",\n".join(filter(None, each_run(json_rows, site, parts.get(part), base_url, memo)))
    return b'{"version":1,"statements":[\n' + rows + b"\n]}\n"


def statements_csv(site: Site, part: str, base_url: str, memo: Memo) -> bytes:
    """The same as CSV (RFC 4180)."""
    parts = memo(parts_of, site)
    if parts and not part:
        rows = index(site, parts, base_url, "csv")
        return csv_lines([INDEX_COLUMNS, *(map(str, each.values()) for each in rows)])
    rows_of_each = each_run(csv_rows, site, parts.get(part), base_url, memo)
    return b"".join((csv_lines([COLUMNS]), *rows_of_each))


def index(
    site: Site, parts: Mapping[str, StatementsPart], base_url: str, form: str
) -> Iterator[dict[str, Any]]:
    """What is told of each part, its keys in the order of the index's columns."""
    for name, part in parts.items():
        newest, oldest = site.briefs[part.start], site.briefs[part.stop - 1]
        yield {
            "part": name,
            "url": absolute(base_url, path_of(form, name)),
            "statements": part.statements,
            "first": oldest.date.isoformat(),
            "last": newest.date.isoformat(),
        }


def each_run(
    rows: Callable[[str, tuple[Brief, ...]], bytes],
    site: Site,
    part: StatementsPart | None,
    base_url: str,
    memo: Memo,
) -> list[bytes]:
    """The rows of the briefs of a part, or of all, by runs of briefs that follow each other."""
    known = memo(stated_of_each, site)
    slugs = tuple(known)[part.start : part.stop] if part else tuple(known)
    found = {run[0]: run for run in runs(slugs)}
    reads = {slug: b"".join(map(known.__getitem__, run)) for slug, run in found.items()}
    items = LazyMapping(found, lambda run: tuple(map(site.by_slug.__getitem__, run)))
    return memo.each(rows, base_url, items=items, reads=reads, lasting=bytes)


def stated_of_each(site: Site) -> Mapping[str, bytes]:
    """The same of each brief, newest first, by its slug."""
    return {brief.slug: stated(brief) for brief in site.briefs}


def stated(brief: Brief) -> bytes:
    """A digest of all that its rows have: what lists show, and where the statements are."""
    spans = [statement.spans for statement in brief.statements]
    return hashlib.sha256(brief.listed + msgspec.msgpack.encode(spans)).digest()


def runs(slugs: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The slugs of briefs in runs: of a thousand, few have to be looked up.

    Where one ends, the brief's own slug decides, so that a brief more changes one run, not all.
    """
    start = 0
    for stop, slug in enumerate(slugs, 1):
        if stop == len(slugs) or crc32(slug.encode()) % RUN == 0:
            yield tuple(slugs[start:stop])
            start = stop


def json_rows(base_url: str, briefs: tuple[Brief, ...]) -> bytes:
    return b",\n".join(msgspec.json.encode(each) for each in records(briefs, base_url))


def csv_rows(base_url: str, briefs: tuple[Brief, ...]) -> bytes:
    return csv_lines(map(cell, each.values()) for each in records(briefs, base_url))


def csv_lines(rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def records(briefs: Iterable[Brief], base_url: str) -> Iterator[dict[str, Any]]:
    return (
        record(brief, statement, base_url) for brief in briefs for statement in brief.statements
    )


def record(brief: Brief, statement: Statement, base_url: str) -> dict[str, Any]:
    """One statement, its keys in the order of the columns."""
    actor = brief.speaker(statement)
    return {
        "id": statement.id,
        "brief": brief.slug,
        "url": absolute(base_url, f"{brief.slug}/#{statement.id}"),
        "date": brief.date.isoformat(),
        "speaker": statement.actor,
        "speaker_name": actor.name if actor else statement.attributed_to,
        "kind": statement.kind,
        "quote": statement.quote,
        "spans": [list(span) for span in statement.spans],
        "note": statement.note.text if statement.note else None,
        "sources": [
            {"title": each.title, "url": each.url, "archived": each.archived}
            for each in statement.sources
        ],
        "topics": list(brief.article.meta.topics),
        "reported_by": statement.reported_by,
        "reported_by_name": brief.teller_name(statement) or None,
    }


def cell(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return f"'{text}" if FORMULA.match(text) else text
