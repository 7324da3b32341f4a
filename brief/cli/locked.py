"""The option `--locked`: whether records may be written."""

from __future__ import annotations

import os

import click

locked_option = click.option(
    "--locked/--no-locked",
    default=lambda: bool(os.environ.get("CI")),
    help="Write no records of anchors, and say which are missing or outdated (default: where CI "
    "is set).",
)
