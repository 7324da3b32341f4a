"""The `brief` command: one module per command, which parses options, calls and reports."""

from __future__ import annotations

import click

from brief import __version__
from brief.cli import build


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="brief")
def main() -> None:
    """Build sites of annotated news briefs: who said what, where, and how we know."""


main.add_command(build.command)
