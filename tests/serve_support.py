"""Real previews for tests: the real command on a real folder, asked over real sockets."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

from forked import Command, start

PATIENCE = 20.0
"""Seconds after which what should have happened counts as failed."""
SCRIPT = re.compile(
    rb'<script src="/-/brief/reload\.js" data-digest="\w*" data-styles="\w*" defer></script>'
)


@dataclass(frozen=True)
class Response:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    data: bytes


def answer(
    connection: http.client.HTTPConnection, path: str, headers: dict[str, str], method: str
) -> Response:
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    return Response(response.status, response.headers, response.read())


class Stream:
    """A tab's stream of events."""

    def __init__(self, host: str, port: int) -> None:
        self.socket = socket.create_connection((host, port), timeout=PATIENCE)
        self.socket.sendall(f"GET /-/brief/events HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
        self.file = self.socket.makefile("rb")
        assert b" 200 " in self.file.readline()

    def next(self) -> int:
        """Wait for the next revision; raises `TimeoutError` where signs of life alone come."""
        end = time.monotonic() + PATIENCE
        for line in self.file:
            if line.startswith(b"data: "):
                return int(line[6:])
            if time.monotonic() > end:
                raise TimeoutError
        raise AssertionError("The stream has ended.")

    def until(self, revision: int) -> None:
        """Wait for a revision, or a later one."""
        while self.next() < revision:
            pass

    def close(self) -> None:
        """Leave, as a tab that is closed."""
        self.file.close()
        self.socket.close()


@dataclass
class Preview:
    """A running `brief serve`."""

    process: Command
    url: str
    log: Path
    streams: list[Stream] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The host that it is asked under."""
        return str(urlsplit(self.url).hostname)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(urlsplit(self.url).port or 0)

    def request(
        self, path: str, headers: dict[str, str] | None = None, method: str = "GET"
    ) -> Response:
        """Ask for a path of the server."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            return answer(connection, path, headers or {}, method)

    def answers(self, paths: Iterable[str]) -> Iterator[Response]:
        """Ask for paths, one after another on one connection."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            for path in paths:
                yield answer(connection, path, {}, "GET")

    def get(self, path: str) -> bytes:
        """The bytes at a path, which must be there."""
        response = self.request(path)
        assert response.status == 200, (path, response.status, response.data[:300])
        return response.data

    def state(self, path: str = "/") -> dict[str, object]:
        """What a tab at the path is told."""
        data = self.get(f"/-/brief/state.json?path={quote(path)}")
        state = json.loads(data)
        assert isinstance(state, dict)
        return state

    def stream(self) -> Stream:
        """A new tab."""
        stream = Stream(self.host, self.port)
        self.streams.append(stream)
        return stream

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds: it is looked at after each revision."""
        stream = self.stream()
        with contextlib.closing(stream):
            while not holds():
                try:
                    stream.next()
                except TimeoutError:
                    raise AssertionError(f"It never held. {self.errors()}") from None

    def errors(self) -> str:
        """What the preview has printed on stderr."""
        return self.log.read_text()

    def raw(self, data: bytes, *, half_close: bool = False) -> bytes:
        """Send bytes as they are; what comes back until the server closes."""
        with socket.create_connection((self.host, self.port), timeout=PATIENCE) as connection:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(data)
                if half_close:
                    connection.shutdown(socket.SHUT_WR)
            answer = b""
            with contextlib.suppress(ConnectionResetError):
                while more := connection.recv(65536):
                    answer += more
            return answer

    def end(self, number: int = signal.SIGTERM) -> int:
        """End it; its exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=PATIENCE)


@contextlib.contextmanager
def preview(
    root: Path,
    *arguments: str,
    port: int | None = 0,
    within: tuple[str, ...] = (),
    command: str = "serve",
    script: Path | None = None,
) -> Iterator[Preview]:
    """`brief serve` on a site, on a port that is free; with `port` None it chooses one itself.

    `within` is a command that runs the one that follows it. A `script` may run in its place.
    """
    chosen = () if port is None else ("--port", str(port))
    log = root.parent / f"{root.name}-{command}.log"
    reader, writer = os.pipe()
    with open(reader) as said:
        with open(writer, "w") as output, log.open("w") as errors:
            asked = [command, *chosen, *arguments]
            process = start(asked, root, stdout=output, stderr=errors, within=within, script=script)
        try:
            url = said.readline().strip()
            assert url, log.read_text()
            running = Preview(process, url, log)
            yield running
            for stream in running.streams:
                stream.close()
            assert process.poll() in {None, 0}, log.read_text()
            assert "Traceback" not in log.read_text(), log.read_text()
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=PATIENCE)


def stripped(data: bytes) -> bytes:
    """A page as a browser is given it, without the one element that the preview adds."""
    assert len(SCRIPT.findall(data)) == 1
    return SCRIPT.sub(b"", data)


def save(path: Path, text: str | bytes) -> None:
    """Save as most editors do: write a temporary file and rename it."""
    data = text.encode() if isinstance(text, str) else text
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_bytes(data)
    temporary.replace(path)
