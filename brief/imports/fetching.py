"""One page from the web, when a URL is given: with limits, and from public addresses only.

A name is looked up once, what it leads to is judged, and just that address is connected to: no
second look-up could lead elsewhere. Each redirect is judged as the first address is.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from brief import __version__
from brief.formats.shorten import shorten
from brief.formats.urls import encode
from brief.problems import UsageError

SECONDS = 20.0
"""All that a page may take."""
STEP_SECONDS = 10.0
"""What one answer of the network may take."""
SIZE_LIMIT = 16 * 1024 * 1024
REDIRECTS = 5
CHUNK = 64 * 1024
HEADERS = {
    "User-Agent": f"brief/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}
SHOWN = 200
"""The characters of an address, or of what a server says, that a message has."""
NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Fetched(Struct, frozen=True):
    """What an address gave; `url` is where it was in the end."""

    data: bytes
    url: str
    charset: str
    kind: str
    """The media type."""


def fetch(url: str, *, allow_private: bool = False) -> Fetched:
    """What is at a URL; raises `UsageError` where it can't be had, or may not."""
    deadline = time.monotonic() + SECONDS
    for _ in range(REDIRECTS + 1):
        try:
            answer = request(url, deadline, allow_private)
        except TimeoutError as error:
            raise UsageError(
                f"{shorten(url, SHOWN)} took more than {SECONDS:.0f} seconds.",
                "Save the page, and import the file.",
            ) from error
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            raise UsageError(
                f"{shorten(url, SHOWN)} can't be read: {shorten(str(error), SHOWN)}.",
                "Check the address, or import a saved page.",
            ) from error
        if isinstance(answer, Fetched):
            return answer
        try:
            url = urljoin(url, answer)
        except ValueError as error:
            raise UsageError(
                f"{shorten(url, SHOWN)} redirects to “{shorten(answer, SHOWN)}”, which is not "
                "an address.",
                "Open it in a browser, and save the page.",
            ) from error
    raise UsageError(
        f"{shorten(url, SHOWN)} redirects more than {REDIRECTS} times.",
        "Open it in a browser, and save the page.",
    )


def request(url: str, deadline: float, allow_private: bool) -> Fetched | str:
    """What is at a URL, or where it redirects to."""
    parts = urlsplit(encode(url))
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host or parts.username is not None:
        raise UsageError(
            f"“{shorten(url, SHOWN)}” is not a web address that can be read.",
            "Give one that begins with https://, without a user's name.",
        )
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    connection = connect(host, port, deadline, secure=secure, allow_private=allow_private)
    # Each byte renews the time of the socket: a status line or headers that drip need an end, too.
    end = threading.Timer(deadline - time.monotonic() + 0.05, shut, (connection.sock,))
    end.daemon = True
    end.start()
    try:
        target = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
        connection.request("GET", target, headers=HEADERS)
        response = connection.getresponse()
        if response.status in {301, 302, 303, 307, 308} and (to := response.headers["Location"]):
            return str(to)
        if response.status != 200:
            raise UsageError(
                f"{shorten(url, SHOWN)} answers "
                f"{shorten(f'{response.status} {response.reason}', SHOWN)}.",
                "Open it in a browser, and import the saved page.",
            )
        data = body(response, connection.sock, deadline, url)
        left(deadline)  # Past it, there may be more.
        headers = response.headers
        return Fetched(data, url, headers.get_content_charset() or "", headers.get_content_type())
    except (OSError, http.client.HTTPException):
        left(deadline)  # Past it, the end was ours.
        raise
    finally:
        end.cancel()
        connection.close()


def shut(sock: socket.socket) -> None:
    """End what is read from a socket by another thread."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def connect(
    host: str, port: int, deadline: float, *, secure: bool, allow_private: bool
) -> http.client.HTTPConnection:
    """A connection to a host, at an address of its that may be read."""
    failed: OSError | None = None
    for family, kind, protocol, _, address in socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM
    ):
        if not allow_private and not is_public(str(address[0])):
            raise UsageError(
                f"{host} is at {address[0]}, which is not a public address.",
                "Add --allow-private, if you mean a server in your own network.",
            )
        connection = http.client.HTTPConnection(host, port)
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(left(deadline))
            sock.connect(address)
            if secure:
                context = ssl.create_default_context()
                sock = context.wrap_socket(sock, server_hostname=host)
            connection.sock = sock
        except OSError as error:
            sock.close()
            failed = error
            continue
        return connection
    raise failed or OSError("no address was found")


def is_public(address: str) -> bool:
    """Whether an address is of the public internet, also where it only wraps another."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def left(deadline: float) -> float:
    """How many seconds the next step may take."""
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        raise TimeoutError
    return min(STEP_SECONDS, remaining)


def body(
    response: http.client.HTTPResponse, sock: socket.socket | None, deadline: float, url: str
) -> bytes:
    """The bytes of an answer, unpacked, never more than may be."""
    packed = response.headers.get("Content-Encoding", "identity").lower()
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed in {"gzip", "deflate"} else None
    if unpack is None and packed not in {"identity", ""}:
        raise ValueError(f"it is packed as {packed}")
    found: list[bytes] = []
    size = 0
    while True:
        if sock is not None and sock.fileno() >= 0:
            sock.settimeout(left(deadline))
        left(deadline)
        data = response.read1(CHUNK)
        if not data:
            if response.length or (unpack is not None and not unpack.eof):
                raise ValueError("it ends too early")
            return b"".join(found)
        if unpack is not None:
            data = unpack.decompress(data, SIZE_LIMIT + 1 - size)
        size += len(data)
        if size > SIZE_LIMIT:
            raise UsageError(
                f"{shorten(url, SHOWN)} has more than {SIZE_LIMIT:,} bytes.",
                "Save the text alone, and import that.",
            )
        found.append(data)
