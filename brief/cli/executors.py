"""Where a command's work is done: `--executor`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from brief.workers import Map

PROCESSES, SERIAL = "processes", "serial"

executor_option = click.option(
    "--executor", default=PROCESSES, metavar="WHERE",
    help="Where to work: processes (of this machine; the default), serial (in this one alone), or "
         "dask://HOST:PORT, a cluster.",
)  # fmt: skip


def check_executor(where: str, jobs: int | None) -> None:
    """Raise `UsageError` where there is no such executor."""
    if where == PROCESSES:
        return
    from brief.cluster import is_address
    from brief.problems import UsageError

    if where != SERIAL and not is_address(where):
        raise UsageError(
            f"--executor can't be “{where}”.",
            "Write processes, serial, or dask://HOST:PORT, such as dask://127.0.0.1:8786.",
        )
    if jobs:
        raise UsageError(
            f"--jobs counts processes of this machine, and --executor is {where}.",
            "Leave out one of the two.",
        )


@contextlib.contextmanager
def executing(where: str, jobs: int | None, source: Path) -> Iterator[Map]:
    """The `map` of an executor, for a site at `source`; what it has begun ends with it."""
    from brief.workers import in_processes, processors

    if where == PROCESSES:
        yield in_processes(jobs or processors())
    elif where == SERIAL:
        yield map
    else:
        from brief.cluster import cluster

        with cluster(where, source) as run:
            yield run
