"""`brief init`."""

from __future__ import annotations

from pathlib import Path

import click

from brief.cli.options import NO_FILE
from brief.cli.report import reported
from brief.clock import today
from brief.content.read import CONFIG, CONTENT
from brief.scaffold import site_files, write_new


@click.command("init")
@click.argument("folder", type=NO_FILE, metavar="DIR")
@click.option("--github", is_flag=True,
              help="Add the workflow that publishes the site on GitHub Pages.")  # fmt: skip
@reported
def command(folder: Path, github: bool) -> None:
    """Begin a site in DIR: a small example that builds as it is.

    No file is ever overwritten. Where DIR has a site already, only what is missing around it is
    added: editor settings, schemas and, with --github, the workflow.
    """
    exists = (folder / CONFIG).exists() or (folder / CONTENT).exists()
    files = site_files(today(), github=github, example=not exists)
    written, kept = write_new(folder, files)
    for path in written:
        click.echo(f"written  {path}")
    for path in kept:
        click.echo(f"kept     {path} (it was there)")
    if exists:
        return
    step = f"cd {folder} && " if folder.resolve() != Path.cwd() else ""
    click.echo(f"\nSee it on this computer:  {step}brief serve")
    if github:
        click.echo(
            "Put it online:            push it to GitHub, and there, under Settings → Pages, "
            "choose the source “GitHub Actions”"
        )
    else:
        click.echo("Put it online:            brief publish, once it is in Git and has a remote")
