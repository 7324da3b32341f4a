"""Work on a cluster, by Dask's distributed client (the extra `dask`).

A worker is sent the articles, and the site that is made of them once. It writes into the output
folder, and reads pictures from the source folder, so that both have to be where they are here.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from brief import program
from brief.extras import needs
from brief.problems import CommandError, UsageError
from brief.workers import Map, Work, in_executor

T = TypeVar("T")

NAME = r"[A-Za-z0-9._-]+"
ADDRESS = re.compile(
    rf"dask://(?P<place>(?:{NAME}|\[[0-9A-Fa-f:.]+(?:%{NAME})?\]):(?P<port>[0-9]{{1,5}}))"
)
PATIENCE = 10
"""Seconds to wait for the scheduler, and for it to have a worker."""
ALONE = 60
"""Seconds to wait in a build where no worker is left: one may be started again."""


def is_address(text: str) -> bool:
    """Whether a text is the address of a cluster: `dask://HOST:PORT`."""
    found = ADDRESS.fullmatch(text)
    return found is not None and 0 < int(found["port"]) < 65536


@contextlib.contextmanager
def cluster(address: str, source: Path) -> Iterator[Map]:
    """A `map` over the workers of the cluster at an address, for the site at `source`.

    Raises `UsageError` where the extra is missing, where no worker can be reached within a bounded
    time, and where one has another program, or sees another source folder. What is raised later,
    where the cluster fails, is a `CommandError`.
    """
    distributed = needs("distributed", "dask", f"“--executor {address}”")
    dask = needs("dask", "dask", f"“--executor {address}”")
    # Its warning that much is sent at once is for those who write programs for it.
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}):
        client = connected(distributed, address)
        try:
            check_workers(client, address, source)
            yield in_executor(
                client.get_executor(pure=False),
                sum(client.nthreads().values()),
                share=partial(share, client),
                wait=partial(wait, distributed, client, address),
            )
        finally:
            client.close(timeout=PATIENCE)


def connected(distributed: Any, address: str) -> Any:
    """A client of the cluster, which has a worker."""
    found = ADDRESS.fullmatch(address)
    assert found
    start = "Start it with “dask scheduler”, and workers with “dask worker”."
    # One that never came to be closes itself when it is forgotten, and waits for that.
    kind = type("Client", (distributed.Client,), {"__del__": lambda _: None})
    connect = partial(
        kind,
        f"tcp://{found['place']}",
        timeout=PATIENCE,
        set_as_default=False,
        name="brief",
    )
    try:
        client = within(PATIENCE + 2, connect)
    except Exception as error:
        # What is no scheduler may answer anything, which is taken for the size of what follows.
        why = " ".join(str(error).split())
        if not why and not isinstance(error, TimeoutError):
            why = "what answers is something else"
        raise UsageError(
            f"No Dask scheduler answers at {address} within {PATIENCE} seconds"
            f"{f': {why}' if why else ''}.",
            start,
        ) from error
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        client.close(timeout=PATIENCE)
        raise UsageError(f"The cluster at {address} has no worker.", start) from error
    return client


def within(seconds: float, function: Callable[[], T]) -> T:
    """What the function gives; raises `TimeoutError` where that takes longer, and leaves it alone.

    A client waits for ever for the first words of a server that has none.
    """
    result: Future[T] = Future()

    def work() -> None:
        try:
            result.set_result(function())
        except Exception as error:
            result.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    return result.result(seconds)


def check_workers(client: Any, address: str, source: Path) -> None:
    """Raise `UsageError` where a worker would give other results than this machine."""
    content = source / "content"
    ours = program.digest(), names(content)
    for worker, (made_by, seen) in told(client, address, look, content).items():
        if made_by != ours[0]:
            raise UsageError(
                f"The worker {worker} has another version of Brief, of Python or of a library than "
                "this machine.",
                "Install the same on all: their results could differ.",
            )
        if seen != ours[1]:
            raise UsageError(
                f"The worker {worker} does not see the same files in {content} as this machine.",
                "Put the source folder where all machines have it under the same path.",
            )


def told(client: Any, address: str, function: Any, *arguments: Any) -> dict[str, Any]:
    """What the function gives in each worker."""
    try:
        answers: dict[str, Any] = client.run(function, *arguments)
    except Exception as error:
        # What a worker lacks shows when it loads the function, and in any way.
        raise UsageError(
            f"A worker of {address} can't do the work: {type(error).__name__}: {error}.",
            "Install Brief there as it is here, with Dask.",
        ) from error
    return answers


def look(folder: Path) -> tuple[bytes, tuple[str, ...]]:
    """In a worker: the program that it has, and the files that it sees."""
    return program.digest(), names(folder)


def names(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(sorted(os.listdir(folder)))
    except OSError:
        return ()


def share(client: Any, work: Work[Any, Any]) -> Any:
    """The work where all workers have it, so that it is sent to each of them once."""
    return client.scatter(work, broadcast=True, hash=False)


def wait(distributed: Any, client: Any, address: str, future: Future[list[Any]]) -> list[Any]:
    """A chunk's results; raises `CommandError` where the cluster does not give them."""
    alone_since = None
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            if future.done():
                raise
            if has_workers(client):
                alone_since = None
                continue
            alone_since = alone_since or time.monotonic()
            if time.monotonic() - alone_since < ALONE:
                continue
            raise failed(address, "it no longer has a worker") from None
        except distributed.KilledWorker as error:
            why = "several workers, one after the other, died of the same work"
            raise failed(address, why) from error
        except (CancelledError, distributed.comm.CommClosedError) as error:
            raise failed(address, "the connection, or what the workers held, was lost") from error


def has_workers(client: Any) -> bool:
    try:
        return bool(client.nthreads())
    except (OSError, TimeoutError):
        return False


def failed(address: str, why: str) -> CommandError:
    return CommandError(
        f"The cluster at {address} did not finish its work: {why}.",
        "The last site is as it was. Check the cluster, and build again.",
    )
