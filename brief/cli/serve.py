"""`brief serve`."""

from __future__ import annotations

import gc
import threading
import webbrowser
from pathlib import Path

import click

from brief.cli.locked import locked_option
from brief.cli.options import FOLDER
from brief.looking import surveying
from brief.unchanged import Asked

EDITORS = {
    "cursor": "cursor://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
}
"""The addresses by which editors open a file at a line."""


@click.command("serve")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--host", default="127.0.0.1", metavar="HOST",
              help="The address to listen on (default: this machine only).")  # fmt: skip
@click.option("--port", type=click.IntRange(0, 65535), metavar="PORT",
              help="The port (default: 8000, or the next that is free).")  # fmt: skip
@click.option("--open", "open_browser", is_flag=True, help="Open the preview in the browser.")
@click.option("--drafts/--no-drafts", default=True,
              help="Show drafts and articles with a future date (default: shown).")  # fmt: skip
@click.option("--base-path", metavar="PATH",
              help="Serve the site below this path, such as /repo/.")  # fmt: skip
@click.option("--poll", is_flag=True,
              help="Look at the files twice a second (network file systems).")  # fmt: skip
@click.option("--edit-links", "editor", is_flag=False, flag_value="vscode", metavar="[EDITOR]",
              help="Show where each annotation is written, as a link to an editor: "
                   f"{', '.join(EDITORS)}, or a pattern with {{path}} and {{line}}.")  # fmt: skip
@locked_option
def command(
    source: Path,
    host: str,
    port: int | None,
    open_browser: bool,
    drafts: bool,
    base_path: str | None,
    poll: bool,
    editor: str | None,
    locked: bool,
) -> None:
    """Preview the site live: what is saved is in the browser at once."""
    if editor is not None and editor not in EDITORS and "{path}" not in editor:
        raise click.BadParameter(
            f"“{editor}” is not one of {', '.join(EDITORS)}, and has no “{{path}}”.",
            param_hint="--edit-links",
        )

    def ready(address: str) -> None:
        click.echo(address)
        click.echo("What you save shows at once. Ctrl-C ends the preview.", err=True)
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    # Nearly all that is made before the first page stays. While much is imported for it, it is
    # looked for whether the site is as the last build left it.
    gc.disable()
    now = surveying(source, source / "site", Asked())
    from brief.cli.report import reported, show
    from brief.serve import Editor, Reporter, Settings, serve

    settings = Settings(
        host=host,
        port=port,
        base_path=base_path,
        drafts=drafts,
        poll=poll,
        locked=locked,
        editor=Editor(EDITORS.get(editor, editor)) if editor else None,
    )
    reporter = Reporter(say=lambda text: click.echo(text, err=True), report=show, ready=ready)
    reported(serve)(source, settings, reporter, now=now)
