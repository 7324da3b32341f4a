"""Requests that no browser of a well-meaning writer sends: all refused, and the server lives."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from serve_support import preview
from sites import make_site

HOST = "Host: 127.0.0.1"
SECRET = "what nobody may read"


def get(target: str, *headers: str, method: str = "GET") -> bytes:
    lines = [f"{method} {target} HTTP/1.1", *(headers or (HOST,)), "Connection: close", "", ""]
    return "\r\n".join(lines).encode("latin-1")


EVENTS = "/-/brief/events"
STATE = "/-/brief/state.json?path=/"
CASES: dict[str, tuple[bytes, set[int]]] = {
    "parent": (get("/../secret.txt"), {400, 404}),
    "parents": (get("/../../../../etc/passwd"), {400, 404}),
    "parent below a page": (get("/bridge/../../secret.txt"), {400, 404}),
    "encoded dots": (get("/%2e%2e/secret.txt"), {400, 404}),
    "encoded slash": (get("/..%2fsecret.txt"), {400, 404}),
    "encoded slashes": (get("/%2e%2e%2f%2e%2e%2fetc%2fpasswd"), {400, 404}),
    "double-encoded": (get("/%252e%252e%252fsecret.txt"), {400, 404}),
    "twice double-encoded": (get("/%25252e%25252e/secret.txt"), {400, 404}),
    "backslash": (get("/..\\secret.txt"), {400, 404}),
    "encoded backslash": (get("/..%5csecret.txt"), {400, 404}),
    "drive": (get("/C:/Windows/win.ini"), {400, 404}),
    "absolute": (get("//etc/passwd"), {400, 404}),
    "absolute, encoded": (get("/%2fetc/passwd"), {400, 404}),
    "an empty part before a page": (get("//bridge/"), {400}),
    "an empty part within": (get("/bridge//share.png"), {400}),
    "empty parts at the end": (get("/bridge//"), {400}),
    "overlong UTF-8": (get("/%c0%ae%c0%ae/secret.txt"), {400, 404}),
    "overlong slash": (get("/..%c0%afsecret.txt"), {400, 404}),
    "full-width dots": (get("/%ef%bc%8e%ef%bc%8e/secret.txt"), {400, 404}),
    "NUL": (get("/%00"), {400, 404}),
    "NUL after a page": (get("/bridge/%00.txt"), {400, 404}),
    "raw NUL": (get("/bridge\x00"), {400, 404}),
    "encoded line end": (get("/bridge/%0d%0aSet-Cookie:%20a=b"), {400, 404}),
    "broken percent": (get("/%zz"), {400, 404}),
    "half a percent": (get("/bridge/%"), {400, 404}),
    "not UTF-8": (get("/%ff%fe"), {400, 404}),
    "git folder": (get("/.git/config"), {404}),
    "hidden file": (get("/.env"), {404}),
    "source": (get("/content/bridge.md"), {404}),
    "sidecar": (get("/bridge.yaml"), {404}),
    "configuration": (get("/brief.yaml"), {404}),
    "template": (get("/templates/base.html"), {404}),
    "listing": (get("/assets/"), {404}),
    "link out of the site": (get("/leak.txt"), {404}),
    "linked folder out of the site": (get("/out/secret.txt"), {404}),
    "reserved parent": (get("/-/brief/../../secret.txt"), {400, 404}),
    "reserved name": (get("/-/brief/__init__.py"), {404}),
    "reserved, encoded": (get("/-/brief/..%2freload.py"), {400, 404}),
    "rebinding": (get("/", "Host: evil.example"), {403}),
    "rebinding with our port": (get("/", "Host: evil.example:8000"), {403}),
    "rebinding by a suffix": (get("/", "Host: 127.0.0.1.evil.example"), {403}),
    "rebinding by a prefix": (get("/", "Host: localhost.evil.example"), {403}),
    "rebinding of the events": (get(EVENTS, "Host: evil.example"), {403}),
    "other address": (get("/", "Host: 192.0.2.7"), {403}),
    "host with user": (get("/", "Host: a@127.0.0.1"), {400, 403}),
    "host with path": (get("/", "Host: 127.0.0.1/x"), {400, 403}),
    "no host": (get("/", "X: y"), {400}),
    "empty host": (get("/", "Host:"), {400, 403}),
    "two hosts": (get("/", HOST, "Host: evil.example"), {400}),
    "bad port": (get("/", "Host: 127.0.0.1:99999"), {400, 403}),
    "origin of another site": (get(EVENTS, HOST, "Origin: http://evil.example"), {403}),
    "origin of another port": (get(EVENTS, HOST, "Origin: http://127.0.0.1:1"), {403}),
    "no origin": (get(STATE, HOST, "Origin: null"), {403}),
    "broken origin": (get(STATE, HOST, "Origin: http://["), {403}),
    "cross-site": (get(STATE, HOST, "Sec-Fetch-Site: cross-site"), {403}),
    "same-site": (get(EVENTS, HOST, "Sec-Fetch-Site: same-site"), {403}),
    "proxy": (get("http://evil.example/"), {400}),
    "proxy to us": (get("http://127.0.0.1/"), {400}),
    "star": (get("*"), {400}),
    "no slash": (get("bridge/"), {400}),
    "fragment": (get("/bridge/#x"), {400}),
    "POST": (get("/", HOST, "Content-Length: 0", method="POST"), {405}),
    "OPTIONS": (get("*", method="OPTIONS"), {400, 405}),
    "TRACE": (get("/", method="TRACE"), {405}),
    "CONNECT": (get("evil.example:443", method="CONNECT"), {405}),
    "unknown method": (get("/", method="BREW"), {405}),
    "long method": (get("/", method="A" * 5000), {400, 405}),
    "body": (get("/", HOST, "Content-Length: 5") + b"hello", {400, 413}),
    "negative length": (get("/", HOST, "Content-Length: -1"), {400, 413}),
    "two lengths": (get("/", HOST, "Content-Length: 0", "Content-Length: 4"), {400, 413}),
    "chunked": (get("/", HOST, "Transfer-Encoding: chunked") + b"0\r\n\r\n", {400}),
    "expectation": (get("/", HOST, "Expect: 100-continue"), {417}),
    "long target": (get("/" + "a" * 70_000), {400, 414}),
    "long path": (get("/" + "a" * 60_000), {404}),
    "deep path": (get("/" + "a/" * 20_000), {404}),
    "long header": (get("/", HOST, "X: " + "a" * 70_000), {400, 431}),
    "many headers": (get("/", HOST, *[f"X-{n}: y" for n in range(500)]), {400, 431}),
    "no version": (b"GET /\r\n\r\n", {400, 505}),
    "version 0.9": (b"GET / HTTP/0.9\r\nHost: 127.0.0.1\r\n\r\n", {400, 505}),
    "version 2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
    "version of words": (b"GET / HTTP/one\r\n\r\n", {400}),
    "four words": (b"GET / x HTTP/1.1\r\n\r\n", {400}),
    "one word": (b"GET\r\n\r\n", {400}),
    "header without colon": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nnonsense\r\n\r\n", {400}),
    "binary": (bytes(range(256)) * 4 + b"\r\n\r\n", {400, 405}),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200 + b"\r\n", {400}),
}


def test_each_is_refused_and_the_server_lives(tmp_path: Path) -> None:
    assert len(CASES) >= 40
    (tmp_path / "secret.txt").write_text(SECRET)
    root = make_site(tmp_path / "site", {"content/.env": SECRET, ".git/config": SECRET})
    with preview(root) as running:
        failed = {}
        for name, (data, allowed) in CASES.items():
            answer = running.raw(data, half_close=True)
            status = int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0
            if status not in allowed or SECRET.encode() in answer or b"Traceback" in answer:
                failed[name] = answer[:200]
        assert failed == {}
        assert b"Bridge to close" in running.get("/bridge/")
        assert "Traceback" not in running.errors()


def test_a_link_that_leaves_the_site_is_a_problem_and_never_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(SECRET)
    root = make_site(tmp_path / "site", {"content/real.txt": "harmless"})
    with preview(root) as running:
        assert running.get("/real.txt") == b"harmless"
        (root / "content/leak.txt").symlink_to(tmp_path / "secret.txt")
        (root / "content/out").symlink_to(tmp_path)
        running.until(lambda: "content/leak.txt" in str(running.state()["problems"]))
        assert running.request("/leak.txt").status == 404
        assert running.request("/out/secret.txt").status == 404
        # Swapped in the moment of the request: the table still names the file.
        (root / "content/real.txt").unlink()
        (root / "content/real.txt").symlink_to(tmp_path / "secret.txt")
        assert SECRET.encode() not in running.request("/real.txt").data
        (root / "content/real.txt").unlink()
        os.mkfifo(root / "content/real.txt")
        assert running.request("/real.txt").status == 404


def test_any_address_is_answered_only_where_everyone_is(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    with preview(root, "--host", "0.0.0.0") as running:
        assert b" 200 " in running.raw(get("/", "Host: 192.0.2.7:8000"))[:20]
        assert b" 403 " in running.raw(get("/", "Host: evil.example"))[:20]


def test_connections_that_say_nothing_do_not_keep_others_out(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    with preview(root) as running:
        silent = [
            socket.create_connection((running.host, running.port), timeout=20) for _ in range(60)
        ]
        for each in silent[:30]:
            each.sendall(b"GET /bridge/ HTTP/1.1\r\nHo")
        assert b"Bridge to close" in running.get("/bridge/")
        for each in silent:
            each.close()
        assert b"Bridge to close" in running.get("/bridge/")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "LOCALHOST", "[::1]", "localhost."])
def test_names_of_this_machine_are_answered(tmp_path: Path, host: str) -> None:
    with preview(make_site(tmp_path / "site")) as running:
        assert b" 200 " in running.raw(get("/", f"Host: {host}:{running.port}"))[:20]
