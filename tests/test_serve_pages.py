"""What a preview serves: the build's bytes, from memory, with the right headers."""

from __future__ import annotations

import re
import signal
import socket
from pathlib import Path

import pytest
from serve_support import preview, stripped
from sites import ARTICLE, REPOSITORY, brief, make_site, snapshot

pytestmark = pytest.mark.slow

PIXEL = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01"
NAVIGATION = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def site(tmp_path: Path, files: dict[str, str | bytes] | None = None) -> Path:
    return make_site(tmp_path / "site", files)


def test_every_file_is_byte_for_byte_what_the_build_writes(tmp_path: Path) -> None:
    root = site(tmp_path, {"content/pixel.gif": PIXEL, "content/a b/ü.txt": "text"})
    assert brief("build", "--drafts", "--output", tmp_path / "out", cwd=root).code == 0
    built = snapshot(tmp_path / "out")
    with preview(root) as running:
        for path, data in built.items():
            if not path.startswith("."):
                address = path.removesuffix("index.html").replace(" ", "%20").replace("ü", "%C3%BC")
                assert running.get(f"/{address}") == data, path
        page = running.request("/bridge/", NAVIGATION)
    assert stripped(page.data) == built["bridge/index.html"]
    assert not (root / "site").exists()


def test_headers_say_the_type_the_policy_and_that_nothing_is_kept(tmp_path: Path) -> None:
    root = site(tmp_path, {"content/pixel.gif": PIXEL})
    with preview(root) as running:
        page, pixel = running.request("/bridge/"), running.request("/pixel.gif")
        sheet = running.request("/assets/brief.css")
        head = running.request("/bridge/", method="HEAD")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert pixel.headers["Content-Type"] == "image/gif"
    assert sheet.headers["Content-Type"] == "text/css; charset=utf-8"
    for response in (page, pixel, sheet):
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
    assert head.data == b""
    assert head.headers["Content-Length"] == str(len(page.data))


def test_conditional_requests_are_answered_by_the_bytes(tmp_path: Path) -> None:
    root = site(tmp_path)
    with preview(root) as running:
        tag = running.request("/bridge/").headers["ETag"]
        for value in (tag, f'"x", W/{tag}', "*"):
            assert running.request("/bridge/", {"If-None-Match": value}).status == 304, value
        (root / "content/bridge.md").write_text(ARTICLE.replace("Bridge to", "Bridge must"))
        running.until(lambda: b"Bridge must" in running.get("/bridge/"))
        assert running.request("/bridge/", {"If-None-Match": tag}).status == 200


def test_a_folder_without_its_slash_leads_to_it_and_the_rest_is_not_found(tmp_path: Path) -> None:
    root = site(tmp_path, {"content/.env": "secret", "content/pictures/a.gif": PIXEL})
    with preview(root) as running:
        moved = running.request("/bridge?x=1")
        assert (moved.status, moved.headers["Location"]) == (302, "/bridge/?x=1")
        for path in ("/none/", "/pictures/", "/.env", "/content/bridge.md", "/brief.yaml"):
            assert running.request(path).status == 404, path


def test_a_base_path_stands_before_every_address(tmp_path: Path) -> None:
    root = site(tmp_path)
    with preview(root, "--base-path", "/repo/") as running:
        assert running.url.endswith("/repo/")
        assert running.request("/").headers["Location"] == "/repo/"
        assert running.request("/repo").headers["Location"] == "/repo/"
        assert b"Bridge to close" in running.get("/repo/bridge/")
        assert running.request("/bridge/").status == 404
        assert running.request("/repo/bridge").headers["Location"] == "/repo/bridge/"
    (root / "brief.yaml").write_text("base_url: https://example.org/news/\n")
    with preview(root) as running:
        assert running.url.endswith("/news/")


def test_the_content_policy_is_not_broken_by_what_is_added(tmp_path: Path) -> None:
    with preview(site(tmp_path)) as running:
        added = running.request("/bridge/", NAVIGATION).data
        for name in ("reload.js", "worker.js", "overlay.css", "marks.css"):
            assert running.request(f"/-/brief/{name}").status == 200
        assert running.request("/-/brief/other.js").status == 404
    assert b"style=" not in added.replace(b"rel=", b"")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_and_cleanly(tmp_path: Path, number: int) -> None:
    with preview(site(tmp_path)) as running:
        running.stream().next()
        assert running.end(number) == 0
        assert "Traceback" not in running.errors()
        with pytest.raises(OSError):
            socket.create_connection((running.host, running.port), timeout=1).close()


def test_a_taken_port_is_reported_and_the_next_one_used(tmp_path: Path) -> None:
    root = site(tmp_path)
    with preview(root) as first:
        taken = brief("serve", "--port", str(first.port), cwd=root)
    assert taken.code == 2
    assert str(first.port) in taken.err
    assert "--port" in taken.err


def test_without_a_port_the_first_free_one_is_used(tmp_path: Path) -> None:
    root = site(tmp_path)
    with socket.socket() as blocker:
        blocker.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            blocker.bind(("127.0.0.1", 8000))
            blocker.listen()
        except OSError:
            pass  # Something else has it, which does as well.
        with preview(root, port=None) as running:
            assert running.port > 8000
            assert "Port 8000 is taken" in running.errors()


def test_who_can_read_it_is_said(tmp_path: Path) -> None:
    root = site(tmp_path)
    with preview(root) as running:
        assert "warning" not in running.errors()
    with preview(root, "--host", "0.0.0.0") as running:
        assert "everyone in this network" in running.errors()
    refused = brief("serve", "--host", "192.0.2.1", "--port", "0", cwd=root)
    assert refused.code == 2
    assert "192.0.2.1" in refused.err


def test_the_documentation_names_every_option(tmp_path: Path) -> None:
    shown = brief("serve", "--help", cwd=tmp_path).out
    told = (REPOSITORY / "docs/serve.md").read_text()
    options = set(re.findall(r"--[a-z-]+", shown)) - {"--help"}
    assert options >= {"--base-path", "--edit-links", "--poll"}
    assert {option for option in options if f"`{option}" not in told} == {"--drafts"}


def test_a_folder_without_content_is_an_error_of_use(tmp_path: Path) -> None:
    refused = brief("serve", "--port", "0", cwd=tmp_path)
    assert refused.code == 2
    assert "content/" in refused.err
