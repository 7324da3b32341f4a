"""The Riyadh page in a real browser: it fits, and its links lead where they say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve
from playwright.sync_api import Browser
from sites import REPOSITORY, brief


@pytest.fixture(scope="module")
def riyadh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built page."""
    output: Path = tmp_path_factory.mktemp("reading") / "site"
    assert brief("build", "--output", output, cwd=REPOSITORY).code == 0
    with serve(output) as address:
        yield f"{address}riyadh/"


@pytest.mark.parametrize("width", [1280, pytest.param(360, marks=pytest.mark.slow)])
@pytest.mark.parametrize("script", [True, pytest.param(False, marks=pytest.mark.slow)])
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
