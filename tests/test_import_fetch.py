"""`brief import URL`, against servers of our own on this computer."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from import_pages import PAGES, TITLE
from sites import Run, brief, make_site

from brief.imports.fetching import SIZE_LIMIT, fetch, is_public
from brief.problems import UsageError

PAGE = PAGES["JSON-LD"].html.encode()


class Handler(BaseHTTPRequestHandler):
    """Answers by the path."""

    def do_GET(self) -> None:
        name = self.path.lstrip("/")
        if name.startswith("redirect"):
            left = int(name.removeprefix("redirect"))
            return self.answer(302, b"", Location=f"/redirect{left - 1}" if left else "/page")
        if name == "elsewhere":
            return self.answer(302, b"", Location="file:///etc/passwd")
        if name == "inside":
            return self.answer(302, b"", Location="http://169.254.169.254/latest")
        if name == "gzip":
            return self.answer(200, gzip.compress(PAGE), **{"Content-Encoding": "gzip"})
        if name == "bomb":
            return self.answer(
                200, gzip.compress(b"a" * 200_000_000), **{"Content-Encoding": "gzip"}
            )
        if name == "latin":
            text = "Die Fähre bleibt, beschloss der Rat am Montag nach langer Sitzung in der Höhle."
            kind = {"Content-Type": "text/plain; charset=latin-1"}
            return self.answer(200, text.encode("latin-1"), **kind)
        if name == "large":
            return self.answer(200, b"a" * (SIZE_LIMIT + 1))
        if name == "slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.05)
            return None
        if name == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"a")
            return None
        if name == "page":
            return self.answer(200, PAGE, **{"Content-Type": "text/html; charset=utf-8"})
        return self.answer(404, b"no")

    def answer(self, status: int, data: bytes, **headers: str) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        httpd.daemon_threads = True
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()


def imported(site: Path, url: str, *options: str) -> Run:
    return brief("import", url, "--slug", "new", *options, cwd=make_site(site))


@pytest.mark.parametrize("name", ["page", "redirect3", "gzip"])
def test_a_page(name: str, server: str, tmp_path: Path) -> None:
    run = imported(tmp_path, f"{server}/{name}", "--allow-private")
    assert run.code == 0, run.err
    known = yaml.safe_load((tmp_path / "content/new.md").read_text().split("---\n")[1])
    assert known["title"] == TITLE
    assert known["source"]["url"] == f"{server}/{'gzip' if name == 'gzip' else 'page'}"
    assert known["source"]["retrieved"]
    assert brief("check", "--drafts", "--future", cwd=tmp_path).code == 0


def test_the_servers_encoding(server: str) -> None:
    assert fetch(f"{server}/latin", allow_private=True).charset == "latin-1"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("redirect9", "redirects more than 5 times"),
        ("elsewhere", "is not a web address"),
        ("large", "more than 16,777,216 bytes"),
        ("bomb", "more than 16,777,216 bytes"),
        ("missing", "answers 404"),
        ("cut", "can't be read"),
    ],
)
def test_what_is_not_read(name: str, message: str, server: str, tmp_path: Path) -> None:
    run = imported(tmp_path, f"{server}/{name}", "--allow-private")
    assert run.code == 2
    assert message in run.err
    assert not (tmp_path / "content/new.md").exists()


def test_a_slow_page_is_given_up(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brief.imports.fetching.SECONDS", 0.3)
    with pytest.raises(UsageError, match="took more than"):
        fetch(f"{server}/slow", allow_private=True)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "2130706433", "10.0.0.1"],
)
def test_private_addresses_are_refused(host: str, tmp_path: Path) -> None:
    run = imported(tmp_path, f"http://{host}:1/")
    assert run.code == 2
    assert "not a public address" in run.err or "can't be read" in run.err
    assert "Connection refused" not in run.err


def test_a_redirect_to_a_private_address_is_refused(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here_or_public(address: str) -> bool:
        return address == "127.0.0.1" or is_public(address)

    monkeypatch.setattr("brief.imports.fetching.is_public", here_or_public)
    with pytest.raises(UsageError, match=r"169\.254\.169\.254 is at"):
        fetch(f"{server}/inside")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True), ("2606:4700:4700::1111", True), ("127.0.0.1", False),
        ("192.168.1.1", False), ("172.16.0.1", False), ("100.64.0.1", False), ("0.0.0.0", False),
        ("224.0.0.1", False), ("240.0.0.1", False), ("::1", False), ("fe80::1%eth0", False),
        ("fc00::1", False), ("::ffff:10.0.0.1", False), ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False), ("64:ff9b::5db8:d822", True),
    ],
)  # fmt: skip
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("url", ["http://", "https://user:word@example.org/", "http://[bad/"])
def test_what_is_no_address(url: str, tmp_path: Path) -> None:
    assert imported(tmp_path, url).code == 2
