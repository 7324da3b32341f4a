"""`brief annotate`."""

from __future__ import annotations

import threading
import webbrowser
from pathlib import Path

import click

from brief.annotate import Start, annotate
from brief.cli.locked import locked_option
from brief.cli.options import FOLDER
from brief.cli.report import reported, show
from brief.serve import Reporter, Settings


@click.command("annotate")
@click.argument("article", default="", metavar="[ARTICLE]")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--port", type=click.IntRange(0, 65535), metavar="PORT",
              help="The port (default: 8000, or the next that is free).")  # fmt: skip
@click.option("--host", default="127.0.0.1", metavar="HOST",
              help="The address to listen on (default: this machine only).")  # fmt: skip
@click.option("--allow-remote-editing", is_flag=True,
              help="Take changes from other machines too: anyone who can open the page can write "
                   "your sidecars.")  # fmt: skip
@click.option("--open", "open_browser", is_flag=True, help="Open the page in the browser.")
@click.option("--poll", is_flag=True,
              help="Look at the files twice a second (network file systems).")  # fmt: skip
@locked_option
@reported
def command(
    article: str,
    source: Path,
    port: int | None,
    host: str,
    allow_remote_editing: bool,
    open_browser: bool,
    poll: bool,
    locked: bool,
) -> None:
    """Select words in the preview, and they are in the sidecar.

    Opens at an ARTICLE, named by its slug or its file, or at the list of all.
    """

    def ready(address: str) -> None:
        click.echo(address)
        click.echo("What you mark is written to the sidecars at once. Ctrl-C ends it.", err=True)
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    annotate(
        source,
        Settings(host=host, port=port, poll=poll, locked=locked),
        Reporter(say=lambda text: click.echo(text, err=True), report=show, ready=ready),
        Start(article=article, remote=allow_remote_editing),
    )
