"""Work spread over the processors of one machine, by the call of the built-in `map`.

A stage takes its `map` as a parameter: the built-in one, `in_processes`, or the `map` of any
`concurrent.futures.Executor`, such as a cluster's. What a stage calls, and what with, are plain
values, so that any process can be given them; `partial(executor.map, chunksize=…)` sends what the
calls have in common once for many of them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Literal, Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Method = Literal["fork", "spawn", "forkserver"]

WORTHWHILE = 150
"""The fewest items for which processes are started."""
LARGEST_CHUNK = 1_000
SMALLEST_CHUNK = 10


class Map(Protocol):
    """`map(function, items)`: the results in the order of the items."""

    def __call__(self, function: Callable[[T], R], items: Sequence[T], /) -> Iterable[R]:
        """The results, which may come as they are asked for."""
        ...


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_processes(jobs: int, method: Method | None = None) -> Map:
    """A `map` over `jobs` processes, or the built-in one where that doesn't pay.

    They are forked, and so have at hand what they work on, or spawned where there is no forking,
    and are sent it once; a `method` decides which.
    """
    forking = "fork" in multiprocessing.get_all_start_methods()
    return partial(spread, jobs, method or ("fork" if forking else "spawn"))


def spread(
    jobs: int, method: Method, function: Callable[[T], R], items: Sequence[T]
) -> Iterator[R]:
    """Call the function with each item, in processes that are started by the method."""
    if jobs < 2 or len(items) < WORTHWHILE:
        yield from map(function, items)
        return
    # Most builds start no process, and then don't need what does.
    from concurrent.futures import ProcessPoolExecutor

    gc.freeze()  # What is collected in a child would be copied first.
    try:
        with ProcessPoolExecutor(
            jobs, multiprocessing.get_context(method), hold, (function, items)
        ) as pool:
            for results in pool.map(run, chunks(len(items), jobs)):
                yield from results
    finally:
        gc.unfreeze()


def chunks(count: int, jobs: int) -> Iterator[tuple[int, int]]:
    """The half-open ranges that some items are handed out in, large ones first.

    What neighbours share is then made once, and all processes end at about the same time (guided
    self-scheduling: Polychronopoulos and Kuck, IEEE Transactions on Computers 36:12, 1987).
    """
    start = 0
    while start < count:
        size = min(max((count - start) // (2 * jobs), SMALLEST_CHUNK), LARGEST_CHUNK)
        yield start, min(start + size, count)
        start += size


held: tuple[Callable[[Any], Any], Sequence[Any]] | None = None
"""In a worker process, and only there: what it works on."""


def hold(function: Callable[[Any], Any], items: Sequence[Any]) -> None:
    global held
    held = (function, items)


def run(chunk: tuple[int, int]) -> list[Any]:
    assert held is not None
    function, items = held
    return [function(item) for item in items[slice(*chunk)]]
