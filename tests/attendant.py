"""Commands that end before the test goes on, one after another in one process.

A fork copies what it touches of the process that it comes from, which takes longer than most
commands. So a fork stays: it has the arguments, folder, environment and streams of each command in
turn, and what a command changes of the process is put back. Where one has ended the process, or has
left threads in it, another takes its place.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import multiprocessing
import os
import resource
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle, send_handle
from pathlib import Path
from typing import IO, Any

from forked import FORKS, ensure_warmed, prepare

COLLECTED = 100
"""After so many commands, what they left in rings is collected; each alone leaves it to its end."""


class Attendant:
    """A process that runs one command after another."""

    def __init__(self) -> None:
        ensure_warmed()
        self.line, other = multiprocessing.Pipe()
        self.process = FORKS.Process(target=attend, args=(other,))
        self.process.start()
        other.close()

    def leave(self) -> None:
        """End the process, as soon as it has nothing to do."""
        self.line.close()
        self.process.join()


free: list[Attendant] = []
"""Those who wait for a command; more than one where tests run some at once."""


def run_to_end(
    arguments: list[str],
    cwd: Path,
    variables: dict[str, str],
    streams: tuple[IO[bytes], IO[bytes], IO[bytes]],
    timeout: float | None,
    memory: int | None,
) -> int:
    """The exit code of a command; raises `subprocess.TimeoutExpired` after some seconds.

    The command can have no more than so many bytes of `memory`.
    """
    one = free.pop() if free else Attendant()
    assert one.process.pid is not None
    try:
        one.line.send((arguments, cwd.absolute(), variables, memory))
        for stream in streams:
            send_handle(one.line, stream.fileno(), one.process.pid)
        if not one.line.poll(timeout):
            raise subprocess.TimeoutExpired("brief", timeout or 0)
        code: int
        code, stays = one.line.recv()
    except (EOFError, ConnectionError):
        # The command has ended the process.
        one.leave()
        assert one.process.exitcode is not None
        return one.process.exitcode
    except BaseException:
        one.process.kill()
        one.leave()
        raise
    if stays:
        free.append(one)
    else:
        one.leave()
    return code


@atexit.register
def dismiss() -> None:
    """Let nobody wait any more."""
    while free:
        free.pop().leave()


def attend(line: Connection) -> None:
    """Run the commands that are asked for, until nobody can ask for more."""
    handlers = {each: signal.getsignal(each) for each in signal.valid_signals()}
    umask = os.umask(0o022)
    os.umask(umask)
    number = 0
    while True:
        try:
            arguments, cwd, variables, memory = line.recv()
            streams = {each: recv_handle(line) for each in range(3)}
        except EOFError:
            return
        prepare(arguments, cwd, variables, streams)
        before, most = resource.getrlimit(resource.RLIMIT_AS)
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, most))
        code = ended()
        resource.setrlimit(resource.RLIMIT_AS, (before, most))
        number += 1
        put_back(handlers, umask)
        if not number % COLLECTED:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        stays = threading.active_count() == 1 and not sys.stdout.closed and not sys.stderr.closed
        line.send((code, stays))
        if not stays:
            return


def ended() -> int:
    """Run the package as a program does; the exit code."""
    try:
        runpy.run_module("brief", run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ending:
        if isinstance(ending.code, str):
            print(ending.code, file=sys.stderr)
        code = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    return code


def put_back(handlers: dict[signal.Signals, Any], umask: int) -> None:
    """Let the process be as a new one is, but for what functions have kept of what they gave."""
    gc.enable()
    os.chdir("/")
    os.umask(umask)
    for each, handler in handlers.items():
        if signal.getsignal(each) is not handler:
            signal.signal(each, handler)
    # Where temporary files go is for the environment of the next command to say.
    tempfile.tempdir = None
