"""`brief check`."""

from __future__ import annotations

import datetime
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import click
import msgspec
from click.core import ParameterSource

from brief.anchor import SOUND
from brief.checking import Checked, check
from brief.cli.locked import locked_option
from brief.cli.options import FOLDER
from brief.cli.report import reported, show
from brief.clock import today
from brief.plural import counted
from brief.problem_formats import as_github, as_json, as_sarif
from brief.problems import UsageError, printable_json, printable_line, without_floods
from brief.workers import in_processes, processors

FORMATS = ("text", "json", "github", "sarif")


@click.command("check")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMATS), default="text",
              help="How to report: for people (text), for scripts (json), for GitHub's pull "
              "requests (github), or for its code scanning and other tools (sarif).")  # fmt: skip
@click.option("--strict", is_flag=True, help="Let warnings fail the check.")
@click.option("--drafts", is_flag=True, help="Check draft articles as if they were published.")
@click.option("--future", is_flag=True,
              help="Check articles with a future date as if they were published.")  # fmt: skip
@locked_option
@click.option("-v", "--verbose", is_flag=True, help="List every annotation (text only).")
@click.option("--fix", "fixing", is_flag=True,
              help="Write the new selectors of annotations whose text was corrected into the "
              "sidecars. What changes the sense, or the speaker, is asked for; q stops, and writes "
              "what was answered before.")  # fmt: skip
@click.option("--interactive", is_flag=True, help="Ask before each repair (with --fix).")
@click.option("--record-corrections", is_flag=True,
              help="Keep what the article said before in each annotation whose words are others "
              "now, for readers (with --fix).")  # fmt: skip
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
              help="The day of the correction (with --record-corrections; default: today)."
              )  # fmt: skip
@click.argument("files", nargs=-1, metavar="[FILE]...")
@reported
def command(
    source: Path,
    files: tuple[str, ...],
    fixing: bool,
    interactive: bool,
    record_corrections: bool,
    day: datetime.datetime | None,
    form: str,
    strict: bool,
    drafts: bool,
    future: bool,
    locked: bool,
    verbose: bool,
) -> None:
    """Say what is wrong in articles and annotations.

    It finds what a build would, without building the site. The exit code is 0 where nothing is
    wrong, 1 where something is, and 2 where the command can't be carried out as asked.

    With --fix, annotations whose article was corrected get the selector of the place where their
    words are now; then the rest is reported. Articles are named by a FILE of theirs or by their
    slug; what is wrong in other articles is then neither fixed nor reported.
    """
    if interactive and not fixing:
        raise UsageError("--interactive goes with --fix.", "Add --fix, or leave it out.")
    asked = click.get_current_context().get_parameter_source("locked")
    if locked and fixing and asked is ParameterSource.COMMANDLINE:
        raise UsageError("--fix writes, and --locked lets nothing be written.", "Leave one out.")
    if record_corrections and not fixing:
        raise UsageError("--record-corrections goes with --fix.", "Add --fix, or leave it out.")
    if day and not record_corrections:
        raise UsageError("--date goes with --record-corrections.", "Add it, or leave --date out.")
    if fixing:
        # What only checks does not wait for what repairs.
        from brief.cli.fix import repair

        corrected = (day.date() if day else today()) if record_corrections else None
        repair(source, files, every=interactive, corrected=corrected)
    until = None if future else today()
    checked = check(
        source,
        drafts=drafts,
        until=until,
        locked=locked,
        strict=strict,
        names=files,
        run=in_processes(processors()),
    )
    prefix = "" if source == Path() else f"{source.as_posix().rstrip('/')}/"
    if form == "json":
        write(document(checked))
    elif form == "sarif":
        write(as_sarif(checked.problems, prefix))
    elif form == "github":
        for problem in without_floods(checked.problems):
            click.echo(as_github(problem, prefix).encode())
    else:
        for finding in checked.annotations:
            if verbose or finding.status not in SOUND:
                line = f"{finding.file}:{finding.line}: {finding.status}: {finding.id}"
                click.echo(printable_line(line))
        show(checked.problems)
        click.echo(summary(checked))
    if not checked.passes(strict=strict):
        sys.exit(1)


def write(value: dict[str, Any]) -> None:
    # As bytes: the terminal's encoding may not have all of the text's characters.
    click.echo(printable_json(json.dumps(value, ensure_ascii=False, indent=2)).encode())


def document(checked: Checked) -> dict[str, Any]:
    """The report as JSON; its shape is a contract."""
    return {
        "version": 1,
        "annotations": [msgspec.to_builtins(each) for each in checked.annotations],
        "problems": [as_json(each) for each in checked.problems],
    }


def summary(checked: Checked) -> str:
    """How many articles and annotations there are, and how the annotations ended."""
    counts = Counter(each.status for each in checked.annotations)
    statuses = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    return (
        f"{counted(checked.articles, 'article')}, "
        f"{counted(len(checked.annotations), 'annotation')}"
        f"{f': {statuses}' if statuses else ''}."
    )
