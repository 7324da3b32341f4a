"""`brief build`."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import click

from brief.cli.locked import locked_option
from brief.cli.progress import with_progress
from brief.cli.report import reported, show
from brief.clock import today
from brief.formats import urls
from brief.pages import Options
from brief.pipeline import build
from brief.problems import UsageError
from brief.workers import in_processes, processors


@click.command("build")
@click.option("--source", type=click.Path(path_type=Path), default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path), metavar="DIR",
              help="Where the site goes (default: site/ in the source folder).")  # fmt: skip
@click.option("--base-url", default="", metavar="URL",
              help="The address of the site (default: as brief.yaml says).")  # fmt: skip
@click.option("--explicit-index", is_flag=True,
              help="Let links name index.html, so that the site opens from a folder.")  # fmt: skip
@click.option("--drafts", is_flag=True, help="Build draft articles and annotations too.")
@click.option("--future", is_flag=True, help="Build articles of a date to come, too.")
@click.option("--strict", is_flag=True, help="Let warnings fail the build.")
@locked_option
@click.option("-j", "--jobs", type=click.IntRange(1, 256), metavar="N",
              help="Processes to work in (default: one per processor).")  # fmt: skip
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
@click.option("--verbose", "-v", is_flag=True, help="Name each file that is written or removed.")
@reported
def command(
    source: Path,
    output: Path | None,
    base_url: str,
    explicit_index: bool,
    drafts: bool,
    future: bool,
    strict: bool,
    locked: bool,
    jobs: int | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build the site: content/ and templates/ in, site/ out.

    \b
    Examples:
      brief build                          the site of this folder, in site/
      brief build --strict                 warnings fail the build too
      brief build --explicit-index         a site that opens by a double click
      brief build --base-url https://example.org/repo/
    """
    start = time.perf_counter()
    # Nearly all that a build makes is kept to its end, and looking for rings in it takes a tenth
    # of the time.
    gc.disable()
    if base_url and (refused := urls.refusal(base_url, schemes=frozenset({"http", "https"}))):
        raise UsageError(f"--base-url can't be “{base_url}”. {refused}", "Write https://….")
    run = in_processes(jobs or processors())
    if not quiet:
        run = with_progress(run, ("Preparing articles", "Making pages"))
    report = build(
        source,
        output or source / "site",
        Options(base_url, explicit_index=explicit_index),
        drafts=drafts,
        until=None if future else today(),
        strict=strict,
        locked=locked,
        run=run,
    )
    show(report.warnings)
    site, written = report.site, report.written
    for path in written.kept:
        click.echo(
            f"kept: {path} no longer belongs to the site, but was edited since it was written.",
            err=True,
        )
    if quiet:
        return
    if verbose:
        for path in sorted(written.written):
            click.echo(f"written: {path}")
        for path in sorted(written.removed):
            click.echo(f"removed: {path}")
    annotations = sum(len(brief.statements) for brief in site.briefs)
    click.echo(
        f"{count(len(site.briefs), 'brief')}, {count(annotations, 'annotation')}, "
        f"{count(len(site.actors), 'actor')}: {count(len(written.written), 'file')} written, "
        f"{written.unchanged:,} unchanged, {len(written.removed):,} removed "
        f"in {time.perf_counter() - start:.2f} s."
    )


def count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
