"""Where the time of a build goes: its stages, and in each process what was made for which file."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeVar

from brief.workers import Map

T = TypeVar("T")
R = TypeVar("R")

WIDTH = 24
"""How many characters a stage's name has in the table."""


class Call(NamedTuple):
    """One piece of a stage's work: for which file, of which kind, in which process, and when."""

    name: str
    kind: str
    process: int
    start: int
    end: int


class Stage:
    """A stage of a build: when it was, how many things it was about, how many of them were kept."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.start = self.end = time.perf_counter_ns()
        self.count = 0
        self.kept: int | None = None
        self.calls: list[Call] = []


class Profile:
    """Takes note of a build's stages, in their order."""

    def __init__(self) -> None:
        self.stages: list[Stage] = []

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[Stage]:
        """The time of what is done meanwhile; `count` and `kept` are for the caller to set."""
        stage = Stage(name)
        self.stages.append(stage)
        try:
            yield stage
        finally:
            stage.end = time.perf_counter_ns()

    def watched(self, run: Map) -> Map:
        """A `map` that takes note of each call, whatever process it is in."""

        def watch(function: Callable[[T], R], items: Sequence[T], /) -> Iterator[R]:
            calls = self.stages[-1].calls
            for item, (result, process, start, end) in zip(
                items, run(partial(clocked, function), items), strict=True
            ):
                calls.append(Call(*described(item), process, start, end))
                yield result

        return watch

    def table(self) -> str:
        """The stages with their counts and seconds; below each, its work by kind, longest first.

        What several processes do at once is counted for each of them.
        """
        lines = [f"{'':{WIDTH}} {'count':>9} {'kept':>9} {'seconds':>9}"]
        for stage in self.stages:
            kept = "" if stage.kept is None else f"{stage.kept:,}"
            lines.append(row(stage.name, stage.count, kept, stage.end - stage.start))
            spent: defaultdict[str, list[int]] = defaultdict(list)
            for call in stage.calls:
                spent[call.kind].append(call.end - call.start)
            by_time = sorted(spent.items(), key=lambda each: -sum(each[1]))
            lines += [row(f"  {kind}", len(took), "", sum(took)) for kind, took in by_time]
        return "".join(f"{line.rstrip()}\n" for line in lines)

    def trace(self) -> bytes:
        """The stages and calls as Trace Events, which Perfetto and Speedscope open."""
        own = os.getpid()
        events = [
            event(stage.name, "stage", own, stage.start, stage.end)
            | {"args": {"count": stage.count, "kept": stage.kept}}
            for stage in self.stages
        ]
        events += [
            event(call.name, call.kind, call.process, call.start, call.end)
            for stage in self.stages
            for call in stage.calls
        ]
        events.sort(key=lambda each: each["ts"])
        return json.dumps({"traceEvents": events, "displayTimeUnit": "ms"}).encode() + b"\n"


def clocked(function: Callable[[T], R], item: T) -> tuple[R, int, int, int]:
    start = time.perf_counter_ns()
    result = function(item)
    return result, os.getpid(), start, time.perf_counter_ns()


def described(item: Any) -> tuple[str, str]:
    """For which file a call is, and of what kind: a page's template, or the ending of a name."""
    first, second, *_ = item
    name = str(first if isinstance(first, str) else first.path)
    return name, getattr(second, "template", "") or name.rpartition(".")[2]


def row(name: str, count: int, kept: str, took: int) -> str:
    number = f"{count:,}" if count else ""
    return f"{name:{WIDTH}} {number:>9} {kept:>9} {took / 1e9:>9.3f}"


def event(name: str, kind: str, process: int, start: int, end: int) -> dict[str, Any]:
    return {
        "name": name,
        "cat": kind,
        "ph": "X",
        "ts": start / 1000,
        "dur": (end - start) / 1000,
        "pid": process,
        "tid": process,
    }
