"""All annotations of the site as data: `statements.json` and `statements.csv`.

The columns are a contract. Where nobody speaks (context, notes) the speaker is null; where the
article gives no name, `speaker` is null and `speaker_name` says who it was attributed to. Words
that are second-hand have a `reported_by_name`, and no others have: through whom they were heard,
with the actor's id in `reported_by` where it has a name. They count as nobody's own. Spans count
code points of the brief's plain text. A note is plain text. In the CSV, lists are JSON, and an
apostrophe stands before what a spreadsheet would compute.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from brief.memo import Memo
from brief.pages.addresses import absolute
from brief.pages.digests import brief_digests
from brief.site import Brief, Site, Statement

COLUMNS = (
    "id", "brief", "url", "date", "speaker", "speaker_name", "kind", "quote", "spans", "note",
    "sources", "topics", "reported_by", "reported_by_name",
)  # fmt: skip

FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet takes for a formula: one from a stranger's article would run
on the computer of whoever opens the file."""


def statements_json(site: Site, base_url: str, memo: Memo) -> bytes:
    """The site's statements, newest brief first, one a line. The `memo` keeps those of each."""
    rows = b",\n".join(filter(None, each_brief(json_rows, site, base_url, memo)))
    return b'{"version":1,"statements":[\n' + rows + b"\n]}\n"


def statements_csv(site: Site, base_url: str, memo: Memo) -> bytes:
    """The same as CSV (RFC 4180)."""
    return b"".join((csv_lines([COLUMNS]), *each_brief(csv_rows, site, base_url, memo)))


def each_brief(
    rows: Callable[[str, Brief], bytes], site: Site, base_url: str, memo: Memo
) -> list[bytes]:
    """The rows of each brief."""
    known = brief_digests(site, memo)
    return memo.each(rows, base_url, items=site.by_slug, reads=known, lasting=bytes)


def json_rows(base_url: str, brief: Brief) -> bytes:
    return b",\n".join(map(msgspec.json.encode, records(brief, base_url)))


def csv_rows(base_url: str, brief: Brief) -> bytes:
    return csv_lines(map(cell, each.values()) for each in records(brief, base_url))


def csv_lines(rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def records(brief: Brief, base_url: str) -> Iterator[dict[str, Any]]:
    return (record(brief, statement, base_url) for statement in brief.statements)


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
