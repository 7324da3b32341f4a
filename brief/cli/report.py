"""How commands report problems: messages on stderr, and the exit code."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from typing import ParamSpec

import click

from brief.problems import (
    CommandError,
    ContentError,
    Problem,
    Severity,
    UsageError,
    printable,
    printable_line,
    render,
    without_floods,
)

P = ParamSpec("P")


def reported(command: Callable[P, None]) -> Callable[P, None]:
    """Let a command end with exit code 1 for errors in content, 2 for errors in use."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except ContentError as error:
            show(error.problems)
            sys.exit(1)
        except CommandError as error:
            click.echo(f"error: {printable_line(error.message)}", err=True)
            for line in error.hint.splitlines():
                click.echo(f"    {printable(line)}", err=True)
            sys.exit(2 if isinstance(error, UsageError) else 1)

    return run


def show(problems: Iterable[Problem]) -> str:
    """Print problems to stderr, and how many there are; gives what was printed."""
    problems = tuple(problems)
    lines = list(map(render, without_floods(problems)))
    counts = []
    for severity in Severity:
        count = sum(problem.severity is severity for problem in problems)
        if count:
            counts.append(f"{count} {severity}{'s' if count > 1 else ''}")
    if counts:
        lines.append(f"{', '.join(counts)}.")
    text = "".join(f"{line}\n" for line in lines)
    click.echo(text, err=True, nl=False)
    return text
