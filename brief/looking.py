"""Look at what a build has left in a process of its own, while this one looks at the sources."""

from __future__ import annotations

import contextlib
import marshal
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from brief.unchanged import OutputState, output_state

WORTHWHILE = 10_000
"""The fewest files for which a process is forked: they take longer than that does."""
Left = Callable[[], OutputState | None]
"""What the disk has of files; None where one is gone."""


@contextlib.contextmanager
def looking(output: Path, paths: Sequence[str], *, jobs: int | None = None) -> Iterator[Left]:
    """Look at these paths of the output folder, while what is in the block goes on.

    In the block, what is found can be asked for. Where there are few paths, `jobs` is 1, or the
    system is one where processes aren't forked, it is looked for then.
    """
    # Elsewhere a forked process may not call much of the system.
    beside = len(paths) >= WORTHWHILE and jobs != 1 and sys.platform == "linux"
    with forked(output, paths) if beside else contextlib.nullcontext() as pipe:
        found: list[OutputState | None] = []

        def left() -> OutputState | None:
            if not found:
                found.append(received(pipe, paths) if pipe else state_at(output, paths))
            return found[0]

        yield left


def state_at(output: Path, paths: Sequence[str]) -> OutputState | None:
    """What the disk has of these paths of the output folder now; None where one is gone."""
    try:
        return output_state(output, paths)
    except OSError:
        return None


@contextlib.contextmanager
def forked(output: Path, paths: Sequence[str]) -> Iterator[BinaryIO | None]:
    """A pipe to which a process of its own writes what it has found; None if there can't be one."""
    try:
        ours, theirs = os.pipe()
        process = os.fork()
    except OSError:
        yield None
        return
    if process == 0:
        # Whatever becomes of it, nothing of what this process is doing may be done by that one.
        try:
            os.close(ours)
            state = state_at(output, paths)
            with open(theirs, "wb") as pipe:
                pipe.write(marshal.dumps(state and (state.identities, state.digest)))
        finally:
            os._exit(0)
    os.close(theirs)
    try:
        with open(ours, "rb") as pipe:
            yield pipe
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def received(pipe: BinaryIO, paths: Sequence[str]) -> OutputState | None:
    """What the other process has found; None as well where it has come to no end."""
    data = pipe.read()
    try:
        found = marshal.loads(data)  # From a process of ours: it is what we have written.
    except (EOFError, ValueError):
        return None
    return OutputState(tuple(sorted(paths)), *found) if found else None
