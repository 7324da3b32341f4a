"""Commands that start without the wait for imports: forks of a process that has them done.

Most tests start a command, some of them dozens, and an interpreter takes longer to import the
package than to build a small site. A test process therefore keeps one process that has imported
`brief` and done nothing else (`python tests/forked.py`, single-threaded). Asked for a command, it
forks, and the fork runs `python -m brief` by `runpy` with the arguments, folder, environment and
streams asked for, to the interpreter's own end: exit codes, signals and output are as ever. What
an interpreter reads when it starts (`PYTHONHASHSEED`, say, which forks have in common) can't be
given to a fork, so that such a command is a fresh process, as all are with `BRIEF_TESTS_FRESH=1`.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import json
import os
import runpy
import selectors
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

REPOSITORY = Path(__file__).parent.parent

READ_AT_START = ("PYTHON", "LC_", "LANG", "LD_", "MALLOC_", "TZ")
"""How the names of variables begin that an interpreter or its C library reads when it starts."""
OTHERWISE = ("LANGUAGE",)
"""What begins so, but is read when it is used."""
LARGEST = 200_000
"""The longest request, in bytes."""

Stream = IO[str] | IO[bytes] | int


class Command:
    """A command that runs, or has run. Its interface is that of `subprocess.Popen`, in part."""

    def __init__(
        self, process: subprocess.Popen[str] | None, channel: socket.socket | None
    ) -> None:
        self.process = process
        self.channel = channel
        self.returncode: int | None = None
        self.pid = process.pid if process else self.told()

    def told(self) -> int:
        assert self.channel is not None
        said = self.channel.recv(64)
        assert said, "The process that forks is gone."
        return int(said)

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it ends, or for some seconds (`subprocess.TimeoutExpired`); its exit code."""
        if self.returncode is None and self.process is not None:
            self.returncode = self.process.wait(timeout)
        elif self.returncode is None and self.channel is not None:
            self.channel.settimeout(timeout)
            try:
                self.returncode = self.told()
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired("brief", timeout or 0) from None
            self.channel.close()
        assert self.returncode is not None
        return self.returncode

    def poll(self) -> int | None:
        """The exit code, or None while it runs."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)


class Server:
    """The process that forks, as the test process sees it."""

    def __init__(self) -> None:
        self.environment = environment()
        self.control, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            self.process = subprocess.Popen(
                [sys.executable, __file__, str(other.fileno())],
                env=self.environment,
                pass_fds=[other.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )

        atexit.register(self.end)

    def end(self) -> None:
        """End it; what it has started goes on."""
        self.control.close()
        self.process.wait()

    def start(self, request: dict[str, object], streams: list[int]) -> Command:
        mine, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            socket.send_fds(
                self.control, [json.dumps(request).encode()], [*streams, other.fileno()]
            )
        return Command(None, mine)


servers: list[Server] = []
"""The one of this process, once a command was started."""


def environment(changes: dict[str, str] | None = None) -> dict[str, str]:
    """The environment of a command: this process's, with the repository's package, and changes."""
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), **(changes or {})}


def read_at_start(variables: dict[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in variables.items()
        if name.startswith(READ_AT_START) and name not in OTHERWISE
    }


def start(
    arguments: list[str],
    cwd: Path,
    *,
    env: dict[str, str] | None = None,
    stdout: Stream,
    stderr: Stream,
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
    fresh = fresh or bool(within) or "BRIEF_TESTS_FRESH" in variables
    fresh = fresh or not hasattr(os, "pidfd_open")
    if not fresh and not servers:
        servers.append(Server())
    program = ["-m", "brief"] if script is None else [os.fspath(script)]
    if fresh or read_at_start(variables) != read_at_start(servers[0].environment):
        return Command(
            subprocess.Popen(
                [*within, sys.executable, *program, *arguments],
                cwd=cwd,
                env=variables,
                stdout=stdout,
                stderr=stderr,
                text=True,
                start_new_session=new_session,
            ),
            None,
        )
    request = {
        "script": os.fspath(script or ""),
        "arguments": arguments,
        "cwd": os.fspath(cwd.absolute()),
        "environment": variables,
        "new_session": new_session,
    }
    numbers = [each if isinstance(each, int) else each.fileno() for each in (stdout, stderr)]
    return servers[0].start(request, [0, *numbers])


# What follows runs in the process that forks.


def serve(control: socket.socket) -> dict[str, Any] | None:
    """Fork for each request until the test process is gone; what a fork is asked to run."""
    running: dict[int, tuple[int, socket.socket]] = {}
    with selectors.DefaultSelector() as selector:
        selector.register(control, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                if key.fileobj is not control:
                    handle = key.fd
                    selector.unregister(handle)
                    os.close(handle)
                    pid, channel = running.pop(handle)
                    _, status = os.waitpid(pid, 0)
                    with channel:
                        tell(channel, os.waitstatus_to_exitcode(status))
                    continue
                data, files, _, _ = socket.recv_fds(control, LARGEST, 4)
                if not data:
                    return None
                request: dict[str, Any] = json.loads(data)
                channel = socket.socket(fileno=files[3])
                pid = os.fork()
                if not pid:
                    for number in range(3):
                        os.dup2(files[number], number)
                        os.close(files[number])
                    for handle, (_, other) in running.items():
                        os.close(handle)
                        other.close()
                    channel.close()
                    control.close()
                    return request
                for number in files[:3]:
                    os.close(number)
                tell(channel, pid)
                handle = os.pidfd_open(pid)
                running[handle] = (pid, channel)
                selector.register(handle, selectors.EVENT_READ)


def tell(channel: socket.socket, number: int) -> None:
    # Nobody may wait for it any more.
    with contextlib.suppress(BrokenPipeError):
        channel.send(str(number).encode())


def main() -> None:
    cli = importlib.import_module("brief.cli")
    for name in cli.COMMANDS:
        importlib.import_module(f"brief.cli.{name}")
    gc.freeze()  # What is collected in a fork would be copied first.
    request = serve(socket.socket(fileno=int(sys.argv[1])))
    if request is not None:
        run(request)


def run(request: dict[str, Any]) -> None:
    """Become the command."""
    if request["new_session"]:
        os.setsid()
    os.chdir(str(request["cwd"]))
    os.environ.clear()
    os.environ.update(request["environment"])
    # Here were the tests; an interpreter with “-m” has its folder.
    sys.path[0] = os.getcwd()
    sys.argv[1:] = request["arguments"]
    if request["script"]:
        sys.argv[0] = request["script"]
        runpy.run_path(request["script"], run_name="__main__")
        return
    runpy.run_module("brief", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
