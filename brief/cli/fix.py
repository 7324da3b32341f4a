"""`brief check --fix`: what is asked, and told, of repairs."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from pathlib import Path

import click

from brief.anchor import Status
from brief.fixing import Repair, Stop, fix
from brief.formats.shorten import shorten
from brief.plural import counted
from brief.problems import printable, printable_line

BESIDE = "“{}”: these words are as they were, but not what the article says beside them."
MOVED = "“{}”: these words are elsewhere now, where the sidecar finds them: the record is renewed."
STAYS = (
    "  The annotation stays as it is, its speaker too. If another one says the words now, answer "
    "“no”, and change the speaker in the sidecar first."
)
WAITS = (
    "this answer can't be kept while the rest of the article is not settled. Answer “yes” to all "
    "of it in one run, or change the sidecar first."
)

STOPPED = (
    "Stopped: {} stays as it was, and what you answered with “yes” there ({}) is lost. “q” stops, "
    "too, and writes it."
)
HELP = (
    "y: take this over.\n"
    "n: leave it as it is; it is reported again. So does Enter.\n"
    "q: leave this and all that follows; what was answered before is written.\n"
    "?: print this."
)


def repair(
    source: Path, files: tuple[str, ...], *, every: bool, corrected: datetime.date | None
) -> None:
    """Show each repair, and make those that need no answer, or get a “yes”."""

    answers: Counter[str] = Counter()

    def ask(repair: Repair, difference: str) -> bool:
        beside = not difference and repair.status is not Status.MOVED
        if difference:
            click.echo(printable(difference, keep_tabs=True).rstrip(), err=True)
        else:
            message = BESIDE if beside else MOVED
            click.echo(printable(message.format(shorten(repair.old))), err=True)
        for doubt in repair.doubts:
            click.echo(printable_line(f"  {' '.join(doubt.split())}"), err=True)
        if beside:
            click.echo(STAYS, err=True)
        if not every and not repair.doubts:
            return True
        try:
            answer = answered(printable_line(f"{repair.path}:{repair.line}: take this over?"))
        except KeyboardInterrupt:
            if count := answers[repair.path]:
                click.echo(err=True)
                click.echo(printable_line(STOPPED.format(repair.path, count)), err=True)
            raise
        answers[repair.path] += answer
        return answer

    fixed = fix(source, files, ask, corrected)
    for line in fixed.moved:
        click.echo(printable_line(line), err=True)
    for each in fixed.refused:
        click.echo(printable_line(each), err=True)
    if fixed.made:
        count = len(fixed.made)
        click.echo(f"{counted(count, 'annotation')} repaired.", err=True)
    if fixed.renewed:
        count = len(fixed.renewed)
        click.echo(f"{counted(count, 'record')} renewed.", err=True)
    for one in fixed.waiting:
        click.echo(printable_line(f"{one.path}:{one.line}: {WAITS}"), err=True)


def answered(question: str) -> bool:
    """The answer to a question; “no” where nobody answers.

    Raises `Stop` where nothing more is to be asked, and `KeyboardInterrupt`.
    """
    while True:
        click.echo(f"{question} [y/N/q/?]: ", nl=False, err=True)
        # An interrupt is lost in `input` where it comes as the question is written.
        line = sys.stdin.buffer.readline() if sys.stdin else b""
        answer = line.decode("utf-8", "replace").strip().casefold()
        if not line:
            click.echo(err=True)
        if answer in {"", "n", "no"}:
            return False
        if answer in {"y", "yes"}:
            return True
        if answer in {"q", "quit"}:
            raise Stop
        click.echo(HELP, err=True)
