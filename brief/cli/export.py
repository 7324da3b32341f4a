"""`brief export`."""

from __future__ import annotations

from pathlib import Path

import click

from brief.cli.options import FOLDER
from brief.cli.report import reported
from brief.clock import today
from brief.export import plain_text, web_annotation
from brief.problems import UsageError, printable_json


@click.command("export")
@click.argument("article")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "web-annotation"]), default="text",
              help="The plain text that spans count in (text), or the annotations as a W3C Web "
              "Annotation collection (web-annotation).")  # fmt: skip
@click.option("--drafts", is_flag=True, help="Export draft annotations too (web-annotation).")
@click.option("--future", is_flag=True,
              help="Export an article with a future date, too (web-annotation).")  # fmt: skip
@reported
def command(article: str, source: Path, form: str, drafts: bool, future: bool) -> None:
    """Print an ARTICLE for other programs.

    The article is named by its slug or its file.
    """
    if form == "text":
        if drafts or future:
            option = "--drafts" if drafts else "--future"
            raise UsageError(f"{option} goes with --format web-annotation.", "Leave one out.")
        # As bytes, so that no line end is translated: spans count each code point.
        click.echo(plain_text(source, article).encode(), nl=False)
    else:
        until = None if future else today()
        made = web_annotation(source, article, drafts=drafts, until=until)
        click.echo(printable_json(made.decode()).encode(), nl=False)
