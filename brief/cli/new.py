"""`brief new`."""

from __future__ import annotations

from pathlib import Path

import click

from brief.cli.options import FOLDER
from brief.cli.report import reported
from brief.clock import today
from brief.scaffold import Headline, article_files, write_article


@click.command("new")
@click.argument("headline")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--slug", default="", metavar="NAME",
              help="The article's name in the site (default: made from the headline).")  # fmt: skip
@reported
def command(headline: str, source: Path, slug: str) -> None:
    """Begin an article with a HEADLINE, and its sidecar.

    Both bear today's date and are marked as a draft.
    """
    made = Headline.of(headline, slug)
    files = article_files(source, made, today())
    for path in write_article(source, files):
        click.echo(f"written  {path}")
    click.echo("\nPaste the article's text into it, and mark who says what:")
    click.echo(f"    brief annotate {made.slug}")
    click.echo("\nIt is a draft: “brief serve” shows it; remove its line “draft: true” to publish.")
