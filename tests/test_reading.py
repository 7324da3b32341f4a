"""The Riyadh page in a real browser: it fits, and its links lead where they say."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from sites import REPOSITORY, brief

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


@pytest.fixture(scope="module")
def riyadh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built page."""
    output: Path = tmp_path_factory.mktemp("reading") / "site"
    assert brief("build", "--output", output, cwd=REPOSITORY).code == 0
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(output))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/riyadh/"
    server.shutdown()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("script", [True, False])
def test_each_entry_leads_to_its_highlight_and_back(
    chromium: Browser, riyadh: str, width: int, script: bool
) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=script
    )
    tab = context.new_page()
    tab.goto(riyadh)
    entries = tab.locator("[data-actor] li a[href^='#']:visible")
    assert entries.count() >= 9
    for index in range(entries.count()):
        entry = entries.nth(index)
        name = (entry.get_attribute("href") or "")[1:]
        entry.click()
        mark = tab.locator(f"mark[id='{name}']")
        assert tab.url.endswith(f"#{name}")
        box = mark.bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 800
        back = mark.locator("a").first
        target = back.get_attribute("href")
        back.click()
        assert tab.url.endswith(target or "nowhere")
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_nothing_scrolls_sideways(chromium: Browser, riyadh: str, width: int) -> None:
    tab = chromium.new_page(viewport={"width": width, "height": 800})
    tab.goto(riyadh)
    assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    tab.close()
