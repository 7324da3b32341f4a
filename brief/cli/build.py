"""`brief build`."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from brief.cli.executors import PROCESSES, SERIAL, check_executor, executing, executor_option
from brief.cli.locked import locked_option
from brief.cli.options import DESTINATION, FOLDER, check_base_url
from brief.looking import Left, looking
from brief.plural import counted
from brief.unchanged import (
    Asked,
    Basis,
    Said,
    basis,
    basis_with,
    copy_for,
    note_on,
    recall,
    remember,
)

if TYPE_CHECKING:
    from brief.output import Written
    from brief.pipeline import Report
    from brief.profile import Profile


@click.command("build")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--output", type=DESTINATION, metavar="DIR",
              help="Where the site goes (default: site/ in the source folder): a folder, or an "
                   "object store, such as s3://bucket/folder.")  # fmt: skip
@click.option("--base-url", default="", metavar="URL",
              help="The address of the site (default: as brief.yaml says).")  # fmt: skip
@click.option("--explicit-index", is_flag=True,
              help="Let links name index.html, so that the site opens from a folder.")  # fmt: skip
@click.option("--drafts", is_flag=True, help="Build draft articles and annotations too.")
@click.option("--future", is_flag=True, help="Build articles with a future date, too.")
@click.option("--strict", is_flag=True, help="Let warnings fail the build.")
@locked_option
@click.option("-j", "--jobs", type=click.IntRange(1, 256), metavar="N",
              help="Processes to work in (default: one per processor).")  # fmt: skip
@executor_option
@click.option("--profile", is_flag=False, flag_value="brief-profile.json",
              type=click.Path(path_type=Path, dir_okay=False), metavar="[FILE]",
              help="Show how long each step takes, and write it to FILE (default: "
                   "brief-profile.json) for Perfetto or Speedscope.")  # fmt: skip
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
@click.option("--verbose", "-v", is_flag=True, help="Name each file that is written or removed.")
def command(
    source: Path,
    output: Path | str | None,
    base_url: str,
    explicit_index: bool,
    drafts: bool,
    future: bool,
    strict: bool,
    locked: bool,
    jobs: int | None,
    executor: str,
    profile: Path | None,
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
      brief build --executor dask://10.0.0.5:8786 --output /shared/site
      brief build --output s3://bucket/folder
    """
    start = time.perf_counter()
    url = output if isinstance(output, str) else ""
    folder = copy_for(source, url) if url else Path(output or source / "site")
    asked = Asked(base_url, explicit_index, drafts, future, strict, locked)
    note = note_on(source, folder) if executor == PROCESSES and not profile else None
    with looking(folder, note.paths if note else (), jobs=jobs) as left:
        before = basis(source, folder, asked)
        said = recall(note, before, left)
        if said is not None and not url:
            click.echo(said.warnings, err=True, nl=False)
            if not quiet:
                tell(said, start, unchanged=said.files)
            return
        # What a build takes is imported only where there is one to be done. Nearly all that it
        # makes is kept to its end, and looking for rings in it takes a tenth of the time.
        gc.disable()
        from brief.cli.report import reported

        work = BuildRequest(
            source, folder, url, asked, before, left, executor, jobs, profile, quiet=quiet
        )
        reported(do)(work, said, start, verbose=verbose)


class BuildRequest(NamedTuple):
    """What is to be done: the site at `source` goes to `folder`, and from there to the `url`.

    `before` is the `basis` of the source, as far as it was known when the command began, and `left`
    gives what the last build has left.
    """

    source: Path
    folder: Path
    url: str
    asked: Asked
    before: Basis | None
    left: Left
    executor: str
    jobs: int | None
    trace: Path | None
    quiet: bool


def do(work: BuildRequest, said: Said | None, start: float, *, verbose: bool) -> None:
    """Build, unless it is known what a build would say; bring the site to its place; report."""
    from brief.problems import printable_line

    check_executor(work.executor, work.jobs)
    place = None
    if work.url:
        from brief.upload import bucket, synchronise

        place = bucket(work.url)
    if said is None:
        said, written = build_anew(work)
    else:
        click.echo(said.warnings, err=True, nl=False)
    if place:
        written = synchronise(work.folder, place)
    for path in written.kept:
        line = f"kept: {path} no longer belongs to the site, but was edited since it was written."
        click.echo(printable_line(line), err=True)
    if work.quiet:
        return
    if verbose:
        for path in sorted(written.written):
            click.echo(printable_line(f"written: {path}"))
        for path in sorted(written.removed):
            click.echo(printable_line(f"removed: {path}"))
    tell(said, start, len(written.written), written.unchanged, len(written.removed))


def build_anew(work: BuildRequest) -> tuple[Said, Written]:
    """Build the site into its folder, say what is wrong in it, and note what was done."""
    from brief.cli.progress import with_progress
    from brief.clock import today
    from brief.pages import Options
    from brief.pipeline import built
    from brief.profile import Profile
    from brief.revising import keep_outline, revised

    source, folder, asked = work.source, work.folder, work.asked
    base_url = asked.base_url
    check_base_url(base_url)
    profile = Profile()
    # What was edited too lately to tell by its times may have settled by now.
    before = work.before or basis(source, folder, asked)
    root, output = source, folder
    if work.executor not in (PROCESSES, SERIAL):
        # Another machine has no current folder of ours.
        root, output = Path(os.path.abspath(source)), Path(os.path.abspath(folder))
    if before and work.executor == PROCESSES and not work.trace:
        revision = revised(source, folder, before, work.left, locked=asked.locked)
        if revision:
            return noted(work, before, revision.report, revision.keep)
    with executing(work.executor, work.jobs, root) as run:
        if not work.quiet:
            run = with_progress(run, ("Preparing articles", "Making pages"))
        if work.trace:
            run = profile.watched(run)
        made = built(
            root,
            output,
            Options(base_url, explicit_index=asked.explicit_index),
            drafts=asked.drafts,
            until=None if asked.future else today(),
            strict=asked.strict,
            locked=asked.locked,
            run=run,
            profile=profile,
        )
    found = noted(work, before, made.report, partial(keep_outline, made))
    if work.trace:
        write_profile(profile, work.trace)
    return found


def noted(
    work: BuildRequest,
    before: Basis | None,
    report: Report,
    keep: Callable[[Path, Path, Basis], None],
) -> tuple[Said, Written]:
    """Say what is wrong in the site, and note what was done, for the next build to `keep`."""
    from brief.cli.report import show

    source, folder = work.source, work.folder
    site, written = report.site, report.written
    said = Said(
        show(report.warnings),
        len(site.briefs),
        report.annotations,
        len(site.actors),
        len(written.written) + written.unchanged,
    )
    told = {each.place.path for each in report.warnings if each.place}
    # What is wrong in a record is told once, as it is written anew.
    if before and not told & report.records.keys():
        basis = basis_with(source, before, report.records)
        remember(source, folder, basis, written.state, said)
        keep(source, folder, basis)
    # What is left goes with the process, in one piece: Python would look for rings in it again.
    gc.freeze()
    return said, written


def write_profile(profile: Profile, path: Path) -> None:
    """Show the profile, and write it to a file."""
    from brief.scaffold import refused

    click.echo(profile.table(), err=True, nl=False)
    try:
        path.write_bytes(profile.trace())
    except OSError as error:
        raise refused(
            f"The profile can't be written to {path}",
            error,
            "Name another file with --profile FILE.",
        ) from error


def tell(said: Said, start: float, written: int = 0, unchanged: int = 0, removed: int = 0) -> None:
    """Say what the site has, and what became of its files."""
    click.echo(
        f"{counted(said.briefs, 'brief')}, {counted(said.annotations, 'annotation')}, "
        f"{counted(said.actors, 'actor')}: {counted(written, 'file')} written, "
        f"{unchanged:,} unchanged, {removed:,} removed "
        f"in {time.perf_counter() - start:.2f} s."
    )
