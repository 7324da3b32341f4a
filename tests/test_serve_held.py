"""Who holds connections to the preview, and says nothing or reads slowly, keeps nobody out."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from serve_support import Preview, preview
from sites import ARTICLE, make_site

from brief.serve.server import CONNECTIONS

pytestmark = pytest.mark.slow

MEGABYTES = 1024 * 1024
LARGE = b"0123456789abcdef" * (5 * MEGABYTES // 16)
LONG = ARTICLE + "\n\nWords without end, and more of them.\n" * 12_000


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview of a site with a file, a page of the content and an article that are large."""
    files: dict[str, str | bytes] = {
        "content/big.bin": LARGE,
        "content/big.html": b"<!doctype html><title>x</title>" + LARGE,
        "content/long.md": LONG.replace("Bridge to close", "Long"),
    }
    with preview(make_site(tmp_path_factory.mktemp("held") / "site", files)) as shown:
        yield shown


def connect(running: Preview) -> socket.socket:
    """A connection that takes next to nothing before it is read."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    held.settimeout(20)
    held.connect((running.host, running.port))
    return held


@contextlib.contextmanager
def holding(running: Preview, said: bytes, count: int = CONNECTIONS) -> Iterator[None]:
    """Connections that have said something, and wait."""
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            held = stack.enter_context(contextlib.closing(connect(running)))
            with contextlib.suppress(ConnectionError):
                held.sendall(said)
        yield


def request(path: str, *headers: str) -> bytes:
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: 127.0.0.1", *headers, "", ""]).encode()


def resident(running: Preview) -> int:
    """The bytes of memory that the preview has."""
    for line in Path(f"/proc/{running.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("The preview has ended.")


def settled(running: Preview) -> int:
    """The bytes of memory that the preview has once nothing more comes to them."""
    before, now = -1, resident(running)
    while now > before + MEGABYTES:
        time.sleep(0.3)
        before, now = now, resident(running)
    return now


READ = {
    "a file": request("/big.bin"),
    "a page of the content": request("/big.html", "Accept: text/html"),
    "an article": request("/long/", "Accept: text/html"),
    "an article as it is built": request("/long/"),
    "data": request("/statements.json"),
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
@pytest.mark.parametrize("said", READ.values(), ids=READ.keys())
def test_slow_readers_cost_next_to_no_memory(running: Preview, said: bytes) -> None:
    running.raw(said.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    before = settled(running)
    with holding(running, said):
        assert settled(running) - before < 60 * MEGABYTES
        assert b"Bridge to close" in running.get("/bridge/")


SAID = {
    "nothing": b"",
    "half a line": b"GET /bridge/ HT",
    "half a request": b"GET /bridge/ HTTP/1.1\r\nHost: 127.0.0.1\r\n",
    "a request that is answered": request("/bridge/"),
    "a request for a large file": request("/big.bin"),
    "two requests at once": request("/bridge/") + b"GET /",
    "what is refused": b"\x16\x03\x01\r\n\r\n",
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID.keys())
def test_who_waits_gives_way(running: Preview, said: bytes) -> None:
    with holding(running, said, 2 * CONNECTIONS):
        start = time.monotonic()
        assert b"Bridge to close" in running.get("/bridge/")
        assert running.get("/big.bin") == LARGE
        assert time.monotonic() - start < 5
    assert b"Bridge to close" in running.get("/bridge/")


DRIPS = {
    "line": (b"", b"G"),
    "headers": (b"GET / HTTP/1.1\r\n", b"X: y\r\n"),
    "one header": (b"GET / HTTP/1.1\r\nX: ", b"y"),
    "line of a second request": (request("/bridge/"), b"G"),
    "headers of a second request": (request("/bridge/") + b"GET / HTTP/1.1\r\n", b"X: y\r\n"),
    "empty lines": (b"", b"\r\n"),
}


def test_a_request_arrives_as_a_whole_or_not_at_all(running: Preview) -> None:
    with contextlib.ExitStack() as stack:
        held = {name: stack.enter_context(contextlib.closing(connect(running))) for name in DRIPS}
        for name, (first, _) in DRIPS.items():
            held[name].sendall(first)
        start, ended = time.monotonic(), dict[str, float]()
        while len(ended) < len(DRIPS) and time.monotonic() - start < 18:
            for name in DRIPS.keys() - ended.keys():
                try:
                    held[name].sendall(DRIPS[name][1])
                except ConnectionError:
                    ended[name] = time.monotonic() - start
            time.sleep(0.5)
    assert ended.keys() == DRIPS.keys()
    assert max(ended.values()) < 14


def test_what_is_sent_in_pieces_is_the_same(running: Preview) -> None:
    whole = running.request("/big.bin")
    assert whole.data == LARGE
    tag = {"If-None-Match": str(whole.headers["ETag"])}
    assert running.request("/big.bin", tag).status == 304
    head = running.request("/big.bin", method="HEAD")
    assert (head.data, head.headers["Content-Length"]) == (b"", str(len(LARGE)))
    page = running.request("/long/", {"Accept": "text/html"})
    built = running.get("/long/")
    assert b"/-/brief/reload.js" in page.data
    assert len(page.data) > len(built)
    assert page.data.endswith(built[-100_000:])
    # One connection, as many answers: each has the length that it says.
    paths = ["/big.bin", "/bridge/", "/long/", "/big.html", "/"] * 3
    answers = [answer.data for answer in running.answers(paths)]
    assert answers[:5] == answers[5:10] == answers[10:]
    assert answers[0] == LARGE


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072])
def test_files_of_any_size_are_sent_whole(tmp_path: Path, size: int) -> None:
    root = make_site(tmp_path / "site", {"content/a.bin": b"x" * size})
    with preview(root) as shown:
        assert [answer.data for answer in shown.answers(["/a.bin"] * 2)] == [b"x" * size] * 2
        (root / "content/a.bin").write_bytes(b"y" * (size + 9))
        shown.until(lambda: shown.get("/a.bin") == b"y" * (size + 9))
