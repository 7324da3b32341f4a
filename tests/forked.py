"""Commands that start without the wait for imports: forks of a process that has them done.

Most tests start a command, some of them dozens, and an interpreter takes longer to import the
package than to build a small site. `multiprocessing`'s fork server imports it once for each test
process, and takes a site through the commands (`warmed.py`); its forks run `python -m brief` by
`runpy` with the arguments, folder, environment and streams asked for: exit codes, signals and
output are as ever. What an interpreter reads when it starts (`PYTHONHASHSEED`, say, which forks
have in common) can't be given to a fork, so that such a command is a fresh process, as all are
with `BRIEF_TESTS_FRESH=1`. A command that nothing is done to while it runs needs no fork of its own
(`attendant.py`).
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import runpy
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerProcess
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import IO, Any

REPOSITORY = Path(__file__).parent.parent

READ_AT_START = ("PYTHON", "LC_", "LANG", "LD_", "MALLOC_", "TZ")
"""How the names of variables begin that an interpreter or its C library reads when it starts."""
OTHERWISE = ("LANGUAGE",)
"""What begins so, but is read when it is used."""

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["warmed"])

Stream = IO[str] | IO[bytes] | int
Fork = ForkServerProcess


class Command:
    """A command that runs, or has run. Its interface is that of `subprocess.Popen`, in part."""

    def __init__(self, process: subprocess.Popen[str] | Fork) -> None:
        self.process = process
        assert process.pid is not None
        self.pid: int = process.pid

    @property
    def returncode(self) -> int | None:
        """The exit code, or None while it runs."""
        process = self.process
        return process.exitcode if isinstance(process, Fork) else process.poll()

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it ends, or for some seconds (`subprocess.TimeoutExpired`); its exit code."""
        if isinstance(self.process, Fork):
            self.process.join(timeout)
        else:
            self.process.wait(timeout)
        code = self.returncode
        if code is None:
            raise subprocess.TimeoutExpired("brief", timeout or 0)
        return code

    def poll(self) -> int | None:
        """The exit code, or None while it runs."""
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        if self.poll() is None:
            self.process.terminate()

    def kill(self) -> None:
        """End it."""
        if self.poll() is None:
            self.process.kill()


@dataclass(frozen=True)
class Handle:
    """An open file, which travels to a fork as the number that it has there."""

    number: int

    def __reduce__(self) -> tuple[Any, ...]:
        return received, (DupFd(self.number),)


def received(handle: Any) -> int:
    number: int = handle.detach()
    return number


def environment(changes: dict[str, str] | None = None) -> dict[str, str]:
    """The environment of a command: this process's, with the repository's package, and changes."""
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), **(changes or {})}


def read_at_start(variables: dict[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in variables.items()
        if name.startswith(READ_AT_START) and name not in OTHERWISE
    }


FIRST = read_at_start(environment())
"""What the fork server has read."""


def needs_interpreter(variables: dict[str, str]) -> bool:
    """Whether a command with this environment needs an interpreter of its own."""
    return "BRIEF_TESTS_FRESH" in variables or read_at_start(variables) != FIRST


def start(
    arguments: list[str],
    cwd: Path,
    *,
    env: dict[str, str] | None = None,
    stdout: Stream,
    stderr: Stream,
    stdin: Stream | None = None,
    new_session: bool = False,
    within: tuple[str, ...] = (),
    fresh: bool = False,
    script: Path | None = None,
) -> Command:
    """Start `python -m brief` with arguments in a folder, with changes to the environment.

    A `script` runs in place of the package. `within` is a command that runs the one that follows
    it. Such a command, and one that shall be `fresh`, runs in an interpreter of its own.
    """
    variables = environment(env)
    if fresh or within or needs_interpreter(variables):
        program = ["-m", "brief"] if script is None else [os.fspath(script)]
        return Command(
            subprocess.Popen(
                [*within, sys.executable, *program, *arguments],
                cwd=cwd,
                env=variables,
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
                text=True,
                start_new_session=new_session,
            )
        )
    streams = {
        number: Handle(each if isinstance(each, int) else each.fileno())
        for number, each in enumerate((stdin, stdout, stderr))
        if each is not None
    }
    ensure_warmed()
    fork = FORKS.Process(
        target=run, args=(arguments, cwd.absolute(), variables, new_session, script, streams)
    )
    fork.start()
    return Command(fork)


@cache
def ensure_warmed() -> None:
    """Start the fork server, where it finds the module that warms it."""
    path = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join((os.path.dirname(__file__), str(REPOSITORY)))
    try:
        forkserver.ensure_running()
    finally:
        if path is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = path


def run(
    arguments: list[str],
    cwd: Path,
    variables: dict[str, str],
    new_session: bool,
    script: Path | None,
    streams: dict[int, int],
) -> None:
    """Become the command, in a fork."""
    if new_session:
        os.setsid()
    prepare(arguments, cwd, variables, streams)
    if script:
        sys.argv[0] = os.fspath(script)
        runpy.run_path(os.fspath(script), run_name="__main__")
        return
    runpy.run_module("brief", run_name="__main__", alter_sys=True)


def prepare(
    arguments: list[str], cwd: Path, variables: dict[str, str], streams: dict[int, int]
) -> None:
    """Let this process have the arguments, folder, environment and streams of a command."""
    for number, handle in streams.items():
        os.dup2(handle, number)
        os.close(handle)
    if 0 in streams:
        # What a process begins with here reads of another file.
        sys.stdin = open(0, closefd=False)  # noqa: SIM115
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(variables)
    # What was kept in the process that has it loaded is of that one's environment.
    importlib.import_module("brief.secret").secret.cache_clear()
    # Here were the tests; an interpreter with “-m” has its folder.
    sys.path[0] = os.getcwd()
    sys.argv[1:] = arguments
