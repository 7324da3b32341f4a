"""The published branch, cloned and served as GitHub Pages serves it, crawled by a real browser."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page
from repositories import ENV, Newsroom, git, newsroom
from sites import brief

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
)
LINKS = """() => [...document.querySelectorAll('[href], [src], [poster], [srcset]')]
  .flatMap(each => [
    each.href, each.src, each.poster,
    ...(each.srcset || '').split(',').map(one => one.trim().split(' ')[0]).filter(Boolean)
      .map(one => new URL(one, document.baseURI).href),
  ]).filter(each => typeof each === 'string' && each)"""

pytestmark = pytest.mark.slow


@pytest.fixture
def browser(chromium: Browser) -> Browser:
    return chromium


@contextmanager
def pages_server(prefix: str) -> Iterator[tuple[str, list[Path]]]:
    """A server that does as GitHub Pages does; its address, and a list to put its folder in."""
    folders: list[Path] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = folders[0] / path.removeprefix(prefix)
            status = 200
            if not path.startswith(prefix) or ".git" in file.parts:
                file, status = folders[0] / "404.html", 404
            elif file.is_dir() and not path.endswith("/"):
                self.send_response(301)
                self.send_header("Location", f"{urlsplit(self.path).path}/")
                self.end_headers()
                return
            elif file.is_dir():
                file /= "index.html"
            if not file.is_file():
                file, status = folders[0] / "404.html", 404
            data = file.read_bytes()
            self.send_response(status)
            kind = guess_type(file.name)[0] or "application/octet-stream"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{prefix}", folders
    finally:
        server.shutdown()


def example(folder: Path) -> Newsroom:
    """The site that `brief init` begins, with names that links must encode, and a picture."""
    room = newsroom(folder)
    git(room.work, "rm", "-rq", "content")
    assert brief("init", ".", cwd=room.work).code == 0
    assert brief("new", "Fähre, Straße & 東京 100 %", cwd=room.work).code == 0
    (article,) = (room.work / "content").glob("fähre*.md")
    picture = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    text = article.read_text().replace("draft: true\n", "").replace("topics: []", "topics: [Ä, ß]")
    text += "\n![A ship](pictures/my%20ship.svg) [by](quillhaven-ferry.md#majority)\n"
    room.commit({f"content/{article.name}": text, "content/pictures/my ship.svg": picture})
    return room


def cloned(room: Newsroom, folder: Path) -> Path:
    git(folder, "clone", "--quiet", "--branch=gh-pages", str(room.bare), "clone")
    return folder / "clone"


def crawl(browser: Browser, address: str, folder: Path, *, relative_only: bool) -> list[str]:
    """What is broken on any page of the clone. `relative_only` leaves out what has the base URL."""
    wrong: list[str] = []
    ids: dict[str, set[str]] = {}
    wanted: list[tuple[str, str]] = []
    tab = browser.new_page()
    tab.on("console", lambda message: wrong.append(f"console: {message.text} {message.location}")
           if message.type == "error" and not by_itself(message) else None)  # fmt: skip
    tab.on("pageerror", lambda error: wrong.append(f"script: {error}"))
    tab.on("response", lambda response: wrong.append(f"{response.status}: {response.url}")
           if response.status >= 400 else None)  # fmt: skip
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    for name in names:
        if name == "404.html":
            continue
        url = address + name.removesuffix("index.html")
        visit(tab, url, wanted, ids)
    if not relative_only:
        wanted += not_found(browser, address)
        wanted += machine_addresses(folder)
    seen: dict[str, int] = {}
    for page, link in wanted:
        target, _, fragment = link.partition("#")
        if not target.startswith(address):
            if target.startswith("http://127.0.0.1") and not relative_only:
                wrong.append(f"{page}: {link} leaves the site")
            continue
        if target not in seen:
            seen[target] = status(target)
        if seen[target] != 200:
            wrong.append(f"{page}: {link} leads to no file ({seen[target]})")
        # A fragment of a data file is a name in it; of a page, an element.
        elif (
            target in ids
            and fragment
            and not fragment.startswith(":~:")
            and unquote(fragment) not in ids[target]
        ):
            wrong.append(f"{page}: {link} leads to no element")
    tab.close()
    assert len(wanted) > 50
    return wrong


def status(address: str) -> int:
    """What the server answers to a request for an address."""
    try:
        with urlopen(address) as response:
            return int(response.status)
    except HTTPError as error:
        return error.code


def by_itself(message: ConsoleMessage) -> bool:
    """Whether the browser reports what no page asked for: an icon at the server's root."""
    return urlsplit(message.location["url"]).path == "/favicon.ico"


def visit(tab: Page, url: str, wanted: list[tuple[str, str]], ids: dict[str, set[str]]) -> None:
    response = tab.goto(url)
    assert response is not None
    assert response.status == 200
    wanted += [(url, link) for link in tab.evaluate(LINKS)]
    found = tab.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    ids[tab.url] = set(found)


def not_found(browser: Browser, address: str) -> list[tuple[str, str]]:
    """The links of the page for wrong addresses, opened at a deep one; its assets must load."""
    tab = browser.new_page()
    failed: list[str] = []
    wrong_address = f"{address}no/such/page/"
    tab.on("response", lambda response: failed.append(response.url)
           if response.status >= 400 and response.url != wrong_address else None)  # fmt: skip
    response = tab.goto(wrong_address)
    assert response is not None
    assert response.status == 404
    links = [(wrong_address, link) for link in tab.evaluate(LINKS)]
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    tab.close()
    assert failed == []
    within = {link.removeprefix(f"{wrong_address}#") for _, link in links} & set(ids)
    links = [each for each in links if each[1].removeprefix(f"{wrong_address}#") not in within]
    assert links
    return links


def machine_addresses(folder: Path) -> list[tuple[str, str]]:
    """The addresses of this server that feeds, the site map and the data files name."""
    found = []
    for path in sorted(folder.rglob("*")):
        if ".git" in path.parts or path.suffix not in {".xml", ".json", ".jsonld", ".txt", ".csv"}:
            continue
        text = path.read_text()
        if path.suffix in {".json", ".jsonld"}:
            text = "\n".join(strings(json.loads(text)))
        # Feeds hold HTML as text, escaped once more.
        for address in re.findall(r"http://127\.0\.0\.1[^\s\"'<>,]*", unescape(unescape(text))):
            found.append((path.name, address))
    return found


def strings(value: object) -> Iterator[str]:
    """All the texts of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


@pytest.mark.parametrize("prefix", ["/repo/", "/"])
def test_no_page_has_a_broken_link_where_it_was_published_for(
    browser: Browser, tmp_path: Path, prefix: str
) -> None:
    with pages_server(prefix) as (address, folders):
        room = example(tmp_path)
        run = brief("publish", "--base-url", address, cwd=room.work, env=ENV)
        assert run.code == 0, run.err
        folders.append(cloned(room, tmp_path))
        assert crawl(browser, address, folders[0], relative_only=False) == []


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was published for another place than where it is served."""
    folder = tmp_path_factory.mktemp("elsewhere")
    room = example(folder)
    run = brief("publish", "--base-url", "https://ada.github.io/repo/", cwd=room.work, env=ENV)
    assert run.code == 0, run.err
    return cloned(room, folder)


@pytest.mark.parametrize("prefix", ["/repo/", "/", "/deep/er/place/"])
def test_pages_work_wherever_they_are_served(
    browser: Browser, elsewhere: Path, prefix: str
) -> None:
    with pages_server(prefix) as (address, folders):
        folders.append(elsewhere)
        assert crawl(browser, address, folders[0], relative_only=True) == []


def test_the_crawl_finds_what_is_broken(browser: Browser, tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    with pages_server("/repo/") as (address, folders):
        assert brief("publish", "--base-url", address, cwd=room.work, env=ENV).code == 0
        clone = cloned(room, tmp_path)
        folders.append(clone)
        index = clone / "index.html"
        text = index.read_text()
        index.write_text(
            text.replace("</main>", '<a href="gone/">x</a><a href="#gone">x</a>'
                         '<a href="/other">x</a><img src="no.png" alt=""></main>')
        )  # fmt: skip
        wrong = crawl(browser, address, clone, relative_only=False)
    assert any("gone/ leads to no file (404)" in each for each in wrong)
    assert any("#gone leads to no element" in each for each in wrong)
    assert any("/other leaves the site" in each for each in wrong)
    assert any(each.startswith("404: ") and each.endswith("no.png") for each in wrong)
