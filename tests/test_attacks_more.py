"""What a second attack found: time, messages of strangers, places that are taken meanwhile."""

from __future__ import annotations

import contextlib
import http.server
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sites import brief, make_site, page

from brief import Options, build
from brief.imports.fetching import fetch
from brief.problems import UsageError

HEAD = "---\ntitle: T\ndate: 2026-01-01\n---\n"


def test_many_headings_with_ids_of_their_own_take_linear_time(tmp_path: Path) -> None:
    lines = "".join(f"# a {{#i{number}}}\n" for number in range(20_000))
    make_site(tmp_path, {"content/bridge.yaml": "", "content/bridge.md": f"{HEAD}{lines}Text.\n"})
    # Each was compared with all before it: 33 seconds.
    assert brief("check", cwd=tmp_path, timeout=15).code == 0


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """The address of a server that answers every request with these bytes."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (b"HTTP/1.0 302 x\r\nLocation: http://[::1\r\n\r\n", "which is not an address"),
        (b"x" * 50_000 + b"\r\n\r\n", "can't be read: "),
        (b"HTTP/1.0 404 " + b"x" * 50_000 + b"\r\n\r\n", "answers 404 x"),
        (b"HTTP/1.0 302 x\r\nLocation: file:/" + b"x" * 50_000 + b"\r\n\r\n", "not a web address"),
    ],
    ids=["a redirect that is no address", "no HTTP", "a long reason", "a long redirect"],
)
def test_what_a_server_says_ends_in_a_short_message(
    answer: bytes, says: str, tmp_path: Path
) -> None:
    make_site(tmp_path)
    with answering(answer) as url:
        run = brief("import", "--allow-private", url, cwd=tmp_path)
    assert run.code == 2
    assert says in run.err
    assert len(run.err) < 1_000


@pytest.mark.parametrize("link", ["x" * 200_000, "bridge.md#" + "x" * 200_000])
def test_a_dead_link_is_told_shortened(link: str, tmp_path: Path) -> None:
    make_site(tmp_path, {"content/more.md": f"{HEAD}[a]({link})\n"})
    run = brief("check", cwd=tmp_path)
    assert run.code == 1
    assert "content/more.md:5:" in run.err
    assert len(run.err) < 2_000


def test_a_place_that_is_taken_meanwhile_is_no_success(tmp_path: Path) -> None:
    make_site(tmp_path)
    # As a file that another command makes just now, this is not seen before it is written to.
    (tmp_path / "content/hello.md").symlink_to("nowhere")
    run = brief("new", "Hello", cwd=tmp_path)
    assert run.code == 2
    assert "content/hello.md is there already" in run.err
    assert not (tmp_path / "content/hello.yaml").exists()


def test_a_page_of_tables_alone_has_a_headline(tmp_path: Path) -> None:
    make_site(tmp_path)
    rows = "<tr><td>one<td>two<td>three</tr>" * 40
    (tmp_path / "rows.html").write_text(f"<html><body><table>{rows}</table></body></html>")
    assert brief("import", "rows.html", cwd=tmp_path).code == 0
    assert "title: rows\n" in (tmp_path / "content/rows.md").read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["build", "check", "export bridge", "schema config", "--help"])
def test_output_that_is_full_is_an_error(command: str, unbuffered: str, tmp_path: Path) -> None:
    """Whether Python writes at once, or holds back what it has until the process ends."""
    make_site(tmp_path)
    program = [sys.executable, "-m", "brief", *command.split()]
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            program,
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=env,
            check=False,
        )
    assert (run.returncode, run.stderr) == (1, "error: No space left on device.\n")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["check", "schema config", "--help"])
def test_output_that_nobody_reads_any_more_has_no_traceback(
    command: str, unbuffered: str, tmp_path: Path
) -> None:
    make_site(tmp_path)
    program = [sys.executable, "-m", "brief", *command.split()]
    env = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    read, write = os.pipe()
    os.close(read)
    run = subprocess.run(
        program, cwd=tmp_path, stdout=write, stderr=subprocess.PIPE, text=True, env=env
    )
    os.close(write)
    assert (run.returncode, run.stderr) == (1, "")


NO_BASE = [
    "/briefs/",
    "briefs",
    "mailto:desk@example.org",
    "https://example.org/?page=1",
    "https://example.org/#top",
    "https://example.org/a/../",
    'https://example.org/"onmouseover=alert(1)//',
    "https://example.org/<b>/",
    "https://example.org/{a}/",
]


@pytest.mark.parametrize("url", NO_BASE)
def test_an_address_that_no_page_can_be_below_is_refused(url: str, tmp_path: Path) -> None:
    make_site(tmp_path, {"brief.yaml": f"title: T\nbase_url: '{url}'\n"})
    run = brief("build", cwd=tmp_path)
    assert run.code == 1
    assert "brief.yaml:2:11: error: " in run.err
    (tmp_path / "brief.yaml").unlink()
    for command in ("build", "publish"):
        run = brief(command, "--base-url", url, cwd=tmp_path)
        assert run.code == 2
        assert f"--base-url can't be “{url}”" in run.err


def test_what_leads_to_the_root_of_the_site_ends_no_attribute(tmp_path: Path) -> None:
    root = make_site(tmp_path, {})
    path = "/\"onmouseover='a'<b>&amp;/"
    build(root, root / "site", Options(f"https://example.org{path}"))
    at = page(root / "site/404.html")
    links = [each.get("href") for each in at.cssselect("a[href]")]
    assert f"{path}bridge/" in links
    assert all(each.startswith(path) for each in links if not each.startswith("#"))
    assert not {"onmouseover"} & {name for each in at.iter() for name in each.attrib}
    assert not at.cssselect("b")


def test_a_record_that_is_too_large_is_not_to_be_split(tmp_path: Path) -> None:
    make_site(tmp_path, {"content/bridge.anchors": b"x" * 5_000_000})
    run = brief("check", cwd=tmp_path)
    assert run.code == 1
    assert "content/bridge.anchors: error: This file has 5,000,000 bytes" in run.err
    assert "Restore it from Git, or remove it." in run.err


@pytest.mark.parametrize("begin", [b"", b"HTTP/1.0 200 OK\r\n"], ids=["status", "headers"])
def test_what_drips_before_the_page_is_given_up(
    begin: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brief.imports.fetching.SECONDS", 0.3)

    def drip(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection, contextlib.suppress(OSError):
            connection.sendall(begin)
            while True:
                connection.sendall(b"X")
                time.sleep(0.05)

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=drip, args=(server,), daemon=True).start()
        with pytest.raises(UsageError, match="took more than"):
            fetch(f"http://127.0.0.1:{server.getsockname()[1]}/", allow_private=True)
