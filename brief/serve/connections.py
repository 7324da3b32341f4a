"""Connections: who is held, who gives way where there are too many, and how long a request takes.

With `--host`, anybody in the network may hold as many as they like.
"""

from __future__ import annotations

import contextlib
import io
import socket
import threading
import time
from typing import Any

PATIENCE = 1.0
"""Seconds for which one that shall give way may take to go."""


class Connections:
    """The connections that are held at a time.

    The one that has been waited for longest gives way to a new one: it has sent no whole request,
    or takes no more of its answer.
    """

    def __init__(self, most: int) -> None:
        self.free = threading.BoundedSemaphore(most)
        self.lock = threading.Lock()
        self.waiting: dict[socket.socket, None] = {}
        """Those that are waited for, the longest first."""

    def admit(self) -> bool:
        """Whether there is a place for another one; who has one `release`s it."""
        if self.free.acquire(blocking=False):
            return True
        with self.lock:
            longest = next(iter(self.waiting), None)
            if longest is not None:
                del self.waiting[longest]
                # Its thread wakes, and ends.
                with contextlib.suppress(OSError):
                    longest.shutdown(socket.SHUT_RDWR)
        return self.free.acquire(timeout=PATIENCE)

    def release(self) -> None:
        """Give a place back."""
        self.free.release()

    def wait(self, connection: socket.socket) -> None:
        """From now on it is this connection that is waited for."""
        with self.lock:
            self.waiting.pop(connection, None)
            self.waiting[connection] = None

    def work(self, connection: socket.socket) -> None:
        """From now on it is this connection that waits."""
        with self.lock:
            self.waiting.pop(connection, None)


class Arriving(io.RawIOBase):
    """What a connection is sent: each request arrives as a whole within some seconds.

    With a limit for each piece alone, a byte now and then would hold a connection for ever.
    """

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self.connection = connection
        self.seconds = seconds
        self.until: float | None = None

    def expect(self) -> None:
        """Wait for the next request: its time begins with its first byte."""
        self.until = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self.seconds if self.until is None else self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.connection.settimeout(left)
        count = self.connection.recv_into(buffer)
        if self.until is None:
            self.until = time.monotonic() + self.seconds
        return count
