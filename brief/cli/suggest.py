"""`brief suggest`."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from brief.annotate.unattended import Proposed, write_proposals
from brief.cli.options import FOLDER
from brief.cli.report import reported
from brief.formats.shorten import first_words
from brief.language import language, spoken
from brief.plural import counted
from brief.problems import ContentError, printable, printable_json
from brief.suggest import Statement, TextRead, TextReader, matched, read_as, suggest

WIDTH = 76
AFTERWARDS = (
    "\nThey are drafts, in the preview only: look at them with “brief annotate”, or remove the "
    "line “draft: true” of each that is right."
)


@click.command("suggest")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--lang", metavar="CODE",
              help="The language of the text (en, de, fr, es, pl, ru), where neither the article "
              "says it nor its words show it.")  # fmt: skip
@click.option("--write", is_flag=True,
              help="Add what is proposed to the articles' sidecars, as drafts. Nothing that is in "
              "them is changed.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text",
              help="How to report: for people (text) or for scripts (json).")  # fmt: skip
@reported
def command(
    articles: tuple[str, ...], source: Path, lang: str | None, write: bool, form: str
) -> None:
    """Propose who says what in an ARTICLE: quotations and reported speech.

    The article is named by its slug or its file; any .md or .txt file will do. Nothing is
    written without --write. A speaker who is in doubt is left open.
    """
    if write:
        written(articles, source, lang, form)
        return
    # All that is found is kept to the end, and there are no rings in it to look for.
    gc.disable()
    results = []
    reader = TextReader(source)
    for name in articles:
        text = reader.read(name)
        code = read_as(text.text, lang or text.lang, text.site)
        found = matched(suggest(text.text, code), text.actors) if code in spoken() else []
        results.append((text, found))
        if not found:
            nothing_found(text.name, code)
    if form == "json":
        as_json([(text.name, found) for text, found in results])
        return
    for text, found in results:
        for each in found:
            click.echo(line_of(text, each).encode())


def written(articles: tuple[str, ...], source: Path, lang: str | None, form: str) -> None:
    """Write what is proposed, and report it; raises `ContentError` at the end."""
    done, problems = write_proposals(source, articles, lang)
    if form == "json":
        as_json([(each.article, each.statements) for each in done])
    for each in done:
        if not each.statements:
            nothing_found(each.article, each.lang)
        click.echo(printable(summary(each)).encode(), err=form == "json")
    if any(each.drafted.added for each in done) and form == "text":
        click.echo(AFTERWARDS)
    if problems:
        raise ContentError(problems)


def nothing_found(name: str, code: str) -> None:
    if code in spoken():
        read = language(code).name
        line = f"No statement was found in {name}, read as {read}; --lang CODE reads it as another."
    else:
        *known, last = (f"{language(each).name} ({each})" for each in spoken())
        line = (
            f"Statements can't be proposed in the language of {name}, {language(code).name}: only "
            f"in {', '.join(known)} and {last}. --lang CODE reads it as one of these."
        )
    click.echo(printable(line).encode(), err=True)


def summary(proposed: Proposed) -> str:
    """What became of one article's proposals, in a line."""
    made, path = proposed.drafted, proposed.drafted.sidecar.path
    left = [
        f"{number:,} {why}"
        for number, why in (
            (made.left.covered, "annotated already"),
            (made.left.rejected, "rejected"),
            (made.left.nameless, "that no selector can name"),
        )
        if number
    ]
    # An annotation of words that no proposal is about is not counted.
    left = [f"of what was found, {', '.join(left)}"] if left else []
    if not made.added:
        why = f" ({left[0]})" if left else ""
        return f"as it is  {path}: nothing to add{why}"
    kinds = Counter(each.kind for each in made.added)
    parts = [counted(number, kind) for kind, number in sorted(kinds.items(), reverse=True)]
    if made.actors:
        parts.append(f"{counted(len(made.actors), 'new actor')} ({', '.join(made.actors)})")
    if made.doubtful:
        parts.append(f"{counted(made.doubtful, 'speaker')} in doubt")
    return f"written   {path}: {'; '.join([', '.join(parts), *left])}"


def as_json(results: Sequence[tuple[str, Sequence[Statement]]]) -> None:
    # As bytes: the terminal's encoding may not have all of the text's characters.
    made = msgspec.json.format(msgspec.json.encode(document(results)), indent=2)
    click.echo(printable_json(made.decode()).encode())


def document(results: Sequence[tuple[str, Sequence[Statement]]]) -> dict[str, Any]:
    """The proposals as JSON; its shape is a contract. Several files have a list of their own."""
    if len(results) == 1:
        return {"version": 1, "statements": results[0][1]}
    return {
        "version": 1,
        "files": [{"file": name, "statements": found} for name, found in results],
    }


def line_of(text: TextRead, statement: Statement) -> str:
    """One proposal for people: where, who, what, how sure."""
    words = first_words(" ".join(text.text[statement.start : statement.end].split()), WIDTH)
    said = f"“{words}”" if statement.kind == "quotation" else words
    who = statement.speaker or "?"
    place = f"{text.name}:{text.line(statement.start)}"
    return printable(f"{place}: {who}: {said} ({statement.confidence:.2f})")
