"""Look at the files of a large site in a process of its own, while this one does something else."""

from __future__ import annotations

import marshal
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from brief.unchanged import Asked, Basis, OutputState, basis, note_on, output_state

R = TypeVar("R", bound=tuple[Any, ...])

WORTHWHILE = 10_000
"""The fewest files for which a process is forked: they take longer than that does."""
Left = Callable[[], OutputState | None]
"""Gives what the disk has of files; None where one is gone."""


class Look(Generic[R]):
    """What a task finds, if it can: at once, by a process of its own, or when it is asked for.

    That process is ended where the block ends of which this is the context.
    """

    def __init__(self, task: Callable[[], R | None], kind: Callable[..., R], *, many: bool) -> None:
        """The task gives what is of a `kind` made of plain values.

        Processes are forked where there are `many` files, and only on Linux: elsewhere, a forked
        process may not call much of the system.
        """
        self.task = task
        self.kind = kind
        self.known: list[R | None] = []
        self.process = self.pipe = 0
        if many and sys.platform == "linux":
            self.fork()

    def fork(self) -> None:
        try:
            self.pipe, theirs = os.pipe()
        except OSError:
            return
        try:
            self.process = os.fork()
        except OSError:
            os.close(self.pipe)
            os.close(theirs)
            return
        if self.process:
            os.close(theirs)
            return
        # Whatever becomes of it, nothing of what this process is doing may be done by that one.
        try:
            os.close(self.pipe)
            found = self.task()
            with open(theirs, "wb") as pipe:
                pipe.write(marshal.dumps(found and tuple(found)))
        finally:
            os._exit(0)

    def __call__(self) -> R | None:
        if not self.known:
            self.known.append(self.received() if self.process else self.task())
        return self.known[0]

    def received(self) -> R | None:
        """What the other process has found; None as well where it has come to no end."""
        with open(self.pipe, "rb", closefd=False) as pipe:
            data = pipe.read()
        try:
            found = marshal.loads(data)  # From a process of ours.
        except (EOFError, ValueError):
            return None
        return self.kind(*found) if found else None

    def __enter__(self) -> Look[R]:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process:
            os.close(self.pipe)
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)


Begun = Look[Basis]
"""What a build begins with; None if not known."""


def looking(output: Path, paths: Sequence[str], *, jobs: int | None = None) -> Look[OutputState]:
    """Look at these paths of the output folder; here where there are few, or `jobs` is 1."""
    many = len(paths) >= WORTHWHILE and jobs != 1
    return Look(lambda: state_at(output, paths), OutputState, many=many)


def surveying(root: Path, output: Path, asked: Asked) -> Begun:
    """Look for what a build of a site would begin with."""
    note = note_on(root, output)
    many = note is not None and len(note.paths) >= WORTHWHILE
    return Look(lambda: basis(root, output, asked), Basis, many=many)


def state_at(output: Path, paths: Sequence[str]) -> OutputState | None:
    """What the disk has of these paths of the output folder now; None where one is gone."""
    try:
        return output_state(output, paths)
    except OSError:
        return None
