"""`brief build`."""

from __future__ import annotations

import time
from pathlib import Path

import click

from brief.build import build
from brief.cli.report import reported, show
from brief.pages import Options
from brief.workers import in_processes, processors


@click.command("build")
@click.option("--source", type=click.Path(path_type=Path), default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path), metavar="DIR",
              help="Where the site goes (default: site/ in the source folder).")  # fmt: skip
@click.option("--base-url", default="", metavar="URL",
              help="Where the site will stand (default: base_url of brief.yaml).")  # fmt: skip
@click.option("--explicit-index", is_flag=True,
              help="Let links name index.html, so that the site opens from a folder.")  # fmt: skip
@click.option("--drafts", is_flag=True, help="Build draft articles and annotations too.")
@click.option("--strict", is_flag=True, help="Let warnings fail the build.")
@click.option("-j", "--jobs", type=click.IntRange(1, 256), metavar="N",
              help="Processes to work in (default: one per processor).")  # fmt: skip
@reported
def command(
    source: Path,
    output: Path | None,
    base_url: str,
    explicit_index: bool,
    drafts: bool,
    strict: bool,
    jobs: int | None,
) -> None:
    """Build the site: content/ and templates/ in, site/ out."""
    start = time.perf_counter()
    report = build(
        source,
        output or source / "site",
        Options(base_url, explicit_index=explicit_index),
        drafts=drafts,
        strict=strict,
        run=in_processes(jobs or processors()),
    )
    show(report.warnings)
    site = report.site
    statements = sum(len(brief.statements) for brief in site.briefs)
    written = report.written
    click.echo(
        f"{count(len(site.briefs), 'brief')}, {count(statements, 'annotation')}, "
        f"{count(len(site.actors), 'actor')}: {written.written} files written, "
        f"{written.unchanged} unchanged, {written.removed} removed "
        f"in {time.perf_counter() - start:.2f} s."
    )


def count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
