"""`brief schema`."""

from __future__ import annotations

from pathlib import Path

import click

from brief.cli.options import NO_FILE
from brief.cli.report import reported
from brief.problems import UsageError
from brief.scaffold import refused, write_instead
from brief.schemas import FORMATS, schema_files, schema_text


@click.command("schema")
@click.argument(
    "name", required=False, type=click.Choice(list(FORMATS)), metavar=f"[{'|'.join(FORMATS)}]"
)
@click.option("--output", type=NO_FILE, metavar="DIR",
              help="Write all the schemas to this folder, in place of older ones.")  # fmt: skip
@reported
def command(name: str | None, output: Path | None) -> None:
    """Print or write the JSON Schemas for editors.

    \b
    actors   the registry of actors: content/actors.yaml
    article  the front matter of an article: content/NAME.md
    config   the site's configuration: brief.yaml
    sidecar  the sidecar of an article: content/NAME.yaml
    """
    if (name is None) == (output is None):
        raise UsageError(
            "Which schema?" if name is None else "A schema is printed, or all are written.",
            f"Name one of {', '.join(FORMATS)}, or a folder for all of them: "
            "--output .brief/schemas",
        )
    if name:
        click.echo(schema_text(name).encode(), nl=False)
    elif output:
        files = schema_files()
        try:
            write_instead(output, files)
        except OSError as error:
            raise refused("The schemas can't be written", error) from None
        for path in files:
            click.echo(f"written  {output / path}")
