"""The server: the standard library's, with a handler that answers from the table of pages.

No path of a request ever meets the file system: what is not in the table is not there.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import sys
import traceback
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from brief.problems import UsageError
from brief.serve.answer import Answer, Data, Responder, length, pieces
from brief.serve.connections import Arriving, Connections
from brief.serve.reload import EventStreams
from brief.serve.request import (
    LOOPBACK,
    RESERVED,
    Refusal,
    RequestTarget,
    check_host,
    check_origin,
    is_wildcard,
    parse_target,
)

DIGITS = re.compile(r"[0-9]{1,12}")
IDLE = 10.0
"""Seconds for which a connection may say nothing, a request may take to arrive as a whole, and a
piece of an answer to be taken."""
CONNECTIONS = 128
"""The most connections that are held at a time, beside the tabs that wait for a change."""
PORT = 8000
BODY_LIMIT = 1024 * 1024
"""The most bytes that a request may have."""
PORTS = 100
"""How many ports after the first are tried, unless one was asked for."""


class Server(ThreadingHTTPServer):
    """Listens from the moment it is made; answers from `serve_forever` on."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    allow_reuse_address = os.name == "posix"

    def __init__(self, host: str, port: int, responder: Responder, streams: EventStreams) -> None:
        self.responder = responder
        self.streams = streams
        self.connections = Connections(CONNECTIONS)
        self.allowed = LOOPBACK | {host.lower().strip("[]")}
        self.any_address = is_wildcard(host)
        if self.any_address:
            name = socket.gethostname().lower()
            self.allowed |= {name, f"{name}.local"}
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), RequestHandler)

    def server_bind(self) -> None:
        # The stock one asks the network for the host's name, which may take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, self.allow_reuse_address)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.server_address[:2]  # type: ignore[assignment]

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self.connections.admit():
            with contextlib.suppress(OSError):
                request.sendall(b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n")
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except RuntimeError:
            # No thread can be had.
            self.connections.release()
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.connections.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], OSError):
            traceback.print_exc()


class RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE
    disable_nagle_algorithm = True
    server: Server

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self.arriving = Arriving(self.connection, IDLE)
        self.rfile = io.BufferedReader(self.arriving)

    def finish(self) -> None:
        self.server.connections.work(self.connection)
        super().finish()

    def handle_one_request(self) -> None:
        self.arriving.expect()
        self.server.connections.wait(self.connection)
        super().handle_one_request()

    def handle_expect_100(self) -> bool:
        self.refuse(417, "Nothing is expected here.")
        return False

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the base class refuses, in our words: it would give back what it was sent."""
        known = code in HTTPStatus._value2member_map_
        reason = HTTPStatus(code).phrase if known else "Refused"
        if code == 501:
            code, reason = 405, f"These are answered: {self.methods()}."
        self.refuse(code, reason)

    def methods(self) -> str:
        return "GET, HEAD, POST" if self.server.responder.extension else "GET, HEAD"

    def refuse(self, status: int, reason: str) -> None:
        self.close_connection = True
        headers = (("Allow", self.methods()),) if status == 405 else ()
        data = f"{reason}\n".encode()
        self.write(Answer(status, "text/plain; charset=utf-8", data, headers=headers))

    def do_GET(self) -> None:
        self.respond(self.answer, most=0)

    do_HEAD = do_GET

    def do_POST(self) -> None:
        if self.server.responder.extension is None:
            self.send_error(501)
        else:
            self.respond(self.answer_extension, most=BODY_LIMIT)

    def respond(self, answer: Callable[[], None], *, most: int) -> None:
        """Answer a request of at most so many bytes, unless it is refused."""
        refusal = self.refusal(most)
        if refusal is not None:
            self.refuse(refusal.status, refusal.reason)
            return
        self.server.connections.work(self.connection)
        try:
            answer()
        except OSError:
            raise
        except Exception as error:
            # A defect of ours: the terminal says where before the page says so.
            traceback.print_exc()
            said = f"Internal error in Brief: {type(error).__name__}: {error}\n"
            self.close_connection = True
            self.write(Answer(500, "text/plain; charset=utf-8", said.encode()))

    def answer(self) -> None:
        target = parse_target(self.path)
        assert isinstance(target, RequestTarget)
        if not target.path.startswith(RESERVED):
            navigation = "text/html" in (self.headers.get("Accept") or "")
            self.write(self.server.responder.page(target, navigation=navigation))
        elif target.path == f"{RESERVED}events":
            self.stream()
        else:
            self.write(self.server.responder.reserved(target))

    def answer_extension(self) -> None:
        target = parse_target(self.path)
        assert isinstance(target, RequestTarget)
        assert self.server.responder.extension is not None
        length = int(self.headers.get("Content-Length") or "0")
        data = self.rfile.read(length)
        if len(data) < length:
            self.refuse(400, "This request has less than it says.")
        elif not target.path.startswith(RESERVED):
            self.refuse(405, "Pages are only read.")
        else:
            self.write(self.server.responder.extension.post(target, self.headers, data))

    def refusal(self, most: int) -> Refusal | None:
        """Why the request is not answered at all."""
        if self.request_version not in {"HTTP/1.0", "HTTP/1.1"}:
            return Refusal(505, "HTTP/1.1 is spoken here.")
        if self.headers.defects or self.headers.get("Transfer-Encoding") is not None:
            return Refusal(400, "This request is not well-formed.")
        length = self.headers.get_all("Content-Length", ["0"])
        if not most and length != ["0"]:
            return Refusal(413, "A request has no body here.")
        if len(length) != 1 or not DIGITS.fullmatch(length[0]):
            return Refusal(400, "This length is not valid.")
        if int(length[0]) > most:
            return Refusal(413, f"A request has {most:,} bytes at most.")
        hosts = self.headers.get_all("Host", [])
        if wrong := check_host(hosts, self.server.allowed, any_address=self.server.any_address):
            return Refusal(400 if len(hosts) != 1 else 403, wrong)
        target = parse_target(self.raw_target())
        if isinstance(target, Refusal):
            return target
        if target.path.startswith(RESERVED):
            origin, site = self.headers.get("Origin"), self.headers.get("Sec-Fetch-Site")
            if wrong := check_origin(origin, site, hosts[0]):
                return Refusal(403, wrong)
        return None

    def raw_target(self) -> str:
        """The target as it was sent: the base class has made one slash of two."""
        words = self.requestline.split()
        self.path = words[1] if len(words) == 3 else ""
        return self.path

    def stream(self) -> None:
        if self.command == "HEAD":
            self.write(Answer(200, "text/event-stream; charset=utf-8", b""))
            return
        self.close_connection = True
        self.connection.settimeout(None)
        connection = socket.socket(fileno=self.connection.detach())
        if not self.server.streams.adopt(connection):
            with contextlib.suppress(OSError):
                connection.sendall(b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n")
            connection.close()

    def write(self, answer: Answer) -> None:
        opened = answer.data if isinstance(answer.data, io.BufferedReader) else None
        with opened or contextlib.nullcontext():
            self.write_open(answer)

    def write_open(self, answer: Answer) -> None:
        status, data = answer.status, answer.data
        etag = f'"{answer.etag}"' if answer.etag else ""
        # A request that could not be read has no headers.
        if status == 200 and etag and matches(self.headers.get_all("If-None-Match", []), etag):
            status, data = 304, b""
        reason = HTTPStatus(status).phrase
        size = length(data)
        lines = [f"HTTP/1.1 {status} {reason}"]
        if status != 304:
            lines += [f"Content-Type: {answer.type}", f"Content-Length: {size}"]
        lines += [
            "Cache-Control: no-store",
            f"Content-Security-Policy: {answer.policy}",
            "Cross-Origin-Resource-Policy: same-origin",
            "X-Content-Type-Options: nosniff",
        ]
        if etag:
            lines.append(f"ETag: {etag}")
        lines += [f"{name}: {value}" for name, value in answer.headers]
        if self.close_connection:
            lines.append("Connection: close")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self.send(head, b"" if self.command == "HEAD" else data, size)

    def send(self, head: bytes, data: Data, size: int) -> None:
        """Send an answer in pieces, each of which is taken within some seconds."""
        self.connection.settimeout(IDLE)
        left = size
        for piece in pieces(data):
            self.server.connections.wait(self.connection)
            # The head goes along with the first piece: a packet of its own would be waited for.
            self.wfile.write(head + piece[:left])
            head = b""
            left -= len(piece)
            if left <= 0:
                return
        self.wfile.write(head)
        # A file that was cut off meanwhile has not the length that was told.
        self.close_connection |= bool(data) and left > 0

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a preview's terminal is for problems."""


def matches(headers: list[str], etag: str) -> bool:
    """Whether `If-None-Match` names the tag (RFC 9110, 13.1.2: weak comparison) or `*`."""
    tags = [tag.strip() for header in headers for tag in header.split(",")]
    return "*" in tags or etag in [tag.removeprefix("W/") for tag in tags]


def listen(
    host: str,
    port: int | None,
    responder: Responder,
    streams: EventStreams,
    say: Callable[[str], None],
) -> Server:
    """A server on the port; without one, on the first free port from 8000 on.

    Raises `UsageError` where the host is not this machine's or the port is not free; `say` is told
    of a port that is taken.
    """
    ports = [port] if port is not None else range(PORT, PORT + PORTS)
    for number in ports:
        try:
            server = Server(host, number, responder, streams)
        except (OSError, OverflowError) as error:
            if isinstance(error, socket.gaierror) or getattr(error, "errno", None) == 99:
                raise UsageError(
                    f"“{host}” is not an address of this machine.", "Try --host 127.0.0.1."
                ) from error
            if port is not None:
                reason = getattr(error, "strerror", None) or str(error)
                raise UsageError(
                    f"Port {number} of {host} can't be used: {reason[:1].lower()}{reason[1:]}.",
                    "Leave --port out, and the next free one is used.",
                ) from error
            continue
        if port is None and number != PORT:
            say(f"Port {PORT} is taken; using {number}.")
        return server
    raise UsageError(
        f"None of the ports {PORT} to {PORT + PORTS - 1} is free.", "Name one with --port."
    )
