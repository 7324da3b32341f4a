"""A progress bar for long work, on a terminal only."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import click

from brief.workers import Map

T = TypeVar("T")
R = TypeVar("R")

PATIENCE = 1.0
"""Seconds before a bar is shown."""


def with_progress(run: Map, labels: Sequence[str]) -> Map:
    """A `map` that shows how far its calls are; each call has the next of the labels.

    Nothing is shown where stderr is no terminal, and in the first second.
    """
    remaining = iter(labels)

    def watched(function: Callable[[T], R], items: Sequence[T], /) -> Iterator[R]:
        label = next(remaining, "Working")
        results = iter(run(function, items))
        if not sys.stderr.isatty():
            yield from results
            return
        start = time.monotonic()
        done = 0
        for result in results:
            done += 1
            yield result
            if time.monotonic() - start > PATIENCE:
                break
        else:
            return
        bar = click.progressbar(length=len(items), label=label, file=sys.stderr)
        with bar:
            bar.update(done)
            for result in results:
                yield result
                bar.update(1)

    return watched
