"""Live reload: tells every open tab when there is a new revision, by server-sent events.

All connections are kept by one thread, so that a tab costs a socket and no more.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading

LIMIT = 256
"""The most tabs; more are turned away, and try again."""
BEAT = 15.0
"""Seconds between two signs of life, by which a dead connection is found."""
BACKLOG = 64 * 1024
"""Bytes that a tab may leave unread before it is let go."""

HEAD = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: text/event-stream; charset=utf-8\r\n"
    b"Cache-Control: no-store\r\n"
    b"X-Content-Type-Options: nosniff\r\n"
    b"Connection: close\r\n\r\n"
    b"retry: 400\n"
)


class EventStreams:
    """The open event streams."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.wake_in, self.wake_out = socket.socketpair()
        self.wake_in.setblocking(False)
        self.wake_out.setblocking(False)
        self.selector.register(self.wake_out, selectors.EVENT_READ)
        self.lock = threading.Lock()
        self.arriving: list[socket.socket] = []
        self.waiting: dict[socket.socket, bytes] = {}
        self.revision = 0
        self.stopped = False
        self.thread = threading.Thread(target=self.run, name="brief-reload", daemon=True)

    def start(self) -> None:
        """Begin to serve the streams."""
        self.thread.start()

    def stop(self) -> None:
        """Close all streams and end the thread."""
        self.stopped = True
        self.wake()
        if self.thread.is_alive():
            self.thread.join(timeout=1)

    def __len__(self) -> int:
        with self.lock:
            return len(self.waiting) + len(self.arriving)

    def adopt(self, connection: socket.socket) -> bool:
        """Take over a connection whose request has been read; False if there are too many."""
        with self.lock:
            if self.stopped or len(self.waiting) + len(self.arriving) >= LIMIT:
                return False
            self.arriving.append(connection)
        self.wake()
        return True

    def announce(self, revision: int) -> None:
        """Tell every tab that there is a new revision."""
        self.revision = revision
        self.wake()

    def wake(self) -> None:
        # A full pipe means that the thread is about to wake anyway.
        with contextlib.suppress(OSError):
            self.wake_in.send(b"\0")

    def run(self) -> None:
        told = self.revision
        while not self.stopped:
            events = self.selector.select(BEAT)
            if not events:
                self.send_all(b":\n\n")
            for key, mask in events:
                if key.fileobj is self.wake_out:
                    with contextlib.suppress(OSError):
                        self.wake_out.recv(4096)
                    continue
                connection = key.fileobj
                assert isinstance(connection, socket.socket)
                if mask & selectors.EVENT_READ and self.gone(connection):
                    self.drop(connection)
                elif mask & selectors.EVENT_WRITE:
                    self.send(connection, b"")
            revision = self.revision
            if revision != told:
                told = revision
                self.send_all(message(revision))
            with self.lock:
                arrived, self.arriving = self.arriving, []
                for connection in arrived:
                    connection.setblocking(False)
                    self.waiting[connection] = b""
            for connection in arrived:
                self.selector.register(connection, selectors.EVENT_READ)
                self.send(connection, HEAD + message(told))
        for connection in tuple(self.waiting):
            self.drop(connection)
        self.selector.close()
        self.wake_in.close()
        self.wake_out.close()

    def gone(self, connection: socket.socket) -> bool:
        """Whether the tab has closed; it has nothing to say, so any word of it is thrown away."""
        try:
            return connection.recv(4096) == b""
        except BlockingIOError:
            return False
        except OSError:
            return True

    def send_all(self, data: bytes) -> None:
        for connection in tuple(self.waiting):
            self.send(connection, data)

    def send(self, connection: socket.socket, data: bytes) -> None:
        rest = self.waiting[connection] + data
        try:
            rest = rest[connection.send(rest) :] if rest else rest
        except BlockingIOError:
            pass
        except OSError:
            self.drop(connection)
            return
        if len(rest) > BACKLOG:
            self.drop(connection)
            return
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if rest else 0)
        if self.selector.get_key(connection).events != wanted:
            self.selector.modify(connection, wanted)
        self.waiting[connection] = rest

    def drop(self, connection: socket.socket) -> None:
        with contextlib.suppress(KeyError, ValueError):
            self.selector.unregister(connection)
        with self.lock:
            self.waiting.pop(connection, None)
        connection.close()


def message(revision: int) -> bytes:
    return f"event: revision\ndata: {revision}\n\n".encode()
