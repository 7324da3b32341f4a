"""Work spread over the processors of one machine or of many, by the call of the built-in `map`.

A stage takes its `map` as a parameter: the built-in one, `in_processes`, or `in_executor` with any
`concurrent.futures.Executor`, such as a cluster's. What a stage calls, and what with, are plain
values, so that any process can be given them.
"""

from __future__ import annotations

import gc
import os
import socket
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from brief import program
from brief.problems import UsageError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")
R = TypeVar("R")
Method = Literal["fork", "spawn", "forkserver"]

WORTHWHILE = 150
"""The fewest items for which processes are started."""
LARGEST_CHUNK = 1_000
SMALLEST_CHUNK = 10
COLLECTED = 50
"""After so many items, the rings that they have left behind are looked for."""
AHEAD = 3
"""How many chunks are given to an executor for each of its workers before the first is done: all at
once would be all articles in its memory."""


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
    """A `map` over `jobs` processes, this one included, or the built-in one if that doesn't pay.

    The others are forked, and so have at hand what they work on, or spawned where there is no
    forking, and are sent it once; a `method` decides which.
    """
    return partial(spread, jobs, method)


def spread(
    jobs: int, method: Method | None, function: Callable[[T], R], items: Sequence[T]
) -> Iterator[R]:
    """Call the function with each item, in processes that are started by the method."""
    if jobs < 2 or len(items) < WORTHWHILE:
        yield from map(function, items)
        return
    # Most builds start no process, and then don't need what does.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    if method is None:
        method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    gc.freeze()  # What is collected in a child would be copied first.
    try:
        with ProcessPoolExecutor(
            jobs - 1, multiprocessing.get_context(method), hold, (function, items)
        ) as pool:
            try:
                for results in together(pool, function, items, [*chunks(len(items), jobs)]):
                    yield from results
            finally:
                pool.shutdown(cancel_futures=True)
    finally:
        gc.unfreeze()


def together(
    pool: Executor,
    function: Callable[[T], R],
    items: Sequence[T],
    ranges: Sequence[tuple[int, int]],
) -> Iterator[list[R]]:
    """The results of each range, of the pool and of this process, which else would only wait.

    It takes what the pool has not begun: a process more would be the whole site in memory once
    more.
    """
    futures: dict[int, Future[list[R]]] = {
        number: pool.submit(run, each) for number, each in enumerate(ranges)
    }
    free = (n for n in range(len(ranges)) if n in futures and futures[n].cancel())
    for number in range(len(ranges)):
        while not futures[number].done() and (taken := next(free, None)) is not None:
            futures[taken] = done(function, items, ranges[taken])
        yield futures.pop(number).result()


def done(function: Callable[[T], R], items: Sequence[T], chunk: tuple[int, int]) -> Future[list[R]]:
    """What the function gives for a range, or raises: that is told when its turn has come."""
    from concurrent.futures import Future

    future: Future[list[R]] = Future()
    try:
        future.set_result(called(function, items, chunk))
    except Exception as error:
        future.set_exception(error)
    return future


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
    return called(function, items, chunk)


def called(function: Callable[[T], R], items: Sequence[T], chunk: tuple[int, int]) -> list[R]:
    """What the function gives for the items of a range."""
    start, stop = chunk
    results: list[R] = []
    for first in range(start, stop, COLLECTED):
        results += map(function, items[first : min(first + COLLECTED, stop)])
        # Templates leave rings behind. What was there before is kept, and looking through it would
        # take longer than all else that is done with a few pages.
        gc.collect(0)
    return results


class Work(Struct, Generic[T, R], frozen=True):
    """What is called in other processes, maybe of other machines, and by which program."""

    function: Callable[[T], R]
    program: bytes


def in_executor(
    executor: Executor,
    jobs: int | None = None,
    *,
    share: Callable[[Work[Any, Any]], Any] = lambda work: work,
    wait: Callable[[Future[Any]], Any] = lambda future: future.result(),
) -> Map:
    """A `map` over an executor of `jobs` workers, or the built-in one where that doesn't pay.

    What is called goes along with each chunk of items, as what `share` makes of it: a cluster may
    hold it already. `wait` gives a chunk's results.
    """
    return partial(submit, executor, jobs or processors(), share, wait)


def submit(
    executor: Executor,
    jobs: int,
    share: Callable[[Work[T, R]], Any],
    wait: Callable[[Future[list[R]]], list[R]],
    function: Callable[[T], R],
    items: Sequence[T],
) -> Iterator[R]:
    """Call the function with each item, by the workers of an executor."""
    if len(items) < WORTHWHILE:
        yield from map(function, items)
        return
    work = share(Work(function, program.digest()))
    ahead: deque[Future[list[R]]] = deque()
    try:
        for chunk in chunks(len(items), jobs):
            ahead.append(executor.submit(do, work, items[slice(*chunk)]))
            if len(ahead) >= AHEAD * jobs:
                yield from wait(ahead.popleft())
        while ahead:
            yield from wait(ahead.popleft())
    finally:
        for future in ahead:
            future.cancel()


def do(work: Work[T, R], items: Sequence[T]) -> list[R]:
    """Do a chunk of the work; raises `UsageError` where this is not the program that it is for."""
    if work.program != program.digest():
        raise UsageError(
            f"A worker at {socket.gethostname()} has another version of Brief, of Python or of a "
            "library than this machine.",
            "Install the same on all: their results could differ.",
        )
    return [work.function(item) for item in items]
