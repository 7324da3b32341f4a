"""`brief suggest`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import msgspec

from brief.cli.options import FOLDER
from brief.cli.report import reported
from brief.problems import printable
from brief.suggest import Reading, Statement, matched, reading, suggest

WIDTH = 76


@click.command("suggest")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--lang", metavar="CODE",
              help="The language of the text (en, de, fr, es, pl, ru), where neither the article "
              "says it nor its words show it.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text",
              help="How to report: for people (text) or for scripts (json).")  # fmt: skip
@reported
def command(articles: tuple[str, ...], source: Path, lang: str | None, form: str) -> None:
    """Propose who says what in an ARTICLE: quotations and reported speech.

    The article is named by its slug or its file; any .md or .txt file will do. Nothing is
    written. A speaker who is in doubt is left open.
    """
    results = []
    for name in articles:
        text = reading(source, name)
        found = matched(suggest(text.text, lang or text.lang), text.actors)
        results.append((text, found))
    if form == "json":
        # As bytes: the terminal's encoding may not have all of the text's characters.
        click.echo(json.dumps(document(results), ensure_ascii=False, indent=2).encode())
        return
    for text, found in results:
        for each in found:
            click.echo(line_of(text, each).encode())


def document(results: list[tuple[Reading, list[Statement]]]) -> dict[str, Any]:
    """The proposals as JSON; its shape is a contract. Several files have a list of their own."""
    if len(results) == 1:
        return {"version": 1, "statements": msgspec.to_builtins(results[0][1])}
    return {
        "version": 1,
        "files": [
            {"file": text.name, "statements": msgspec.to_builtins(found)} for text, found in results
        ],
    }


def line_of(text: Reading, statement: Statement) -> str:
    """One proposal for people: where, who, what, how sure."""
    words = " ".join(text.text[statement.start : statement.end].split())
    if len(words) > WIDTH:
        words = words[:WIDTH].rpartition(" ")[0] or words[:WIDTH]
        words += " …"
    said = f"“{words}”" if statement.kind == "quotation" else words
    who = statement.speaker or "?"
    place = f"{text.name}:{text.line(statement.start)}"
    return printable(f"{place}: {who}: {said} ({statement.confidence:.2f})")
