"""The Riyadh page in a real browser: it fits, and its links lead where they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve
from playwright.sync_api import Browser, Locator, Page
from sites import REPOSITORY, brief

pytestmark = pytest.mark.slow


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
    entries = tab.locator("[data-actor] li a[href^='#']")
    assert entries.count() >= 9
    for index in range(entries.count()):
        entry = entries.nth(index)
        name = (entry.get_attribute("href") or "")[1:]
        # The card of another voice is folded: its name opens it.
        if not entry.is_visible():
            entry.locator("xpath=ancestor::details/summary").click()
        # A sheet that is open takes the first click outside of it.
        tab.keyboard.press("Escape")
        press(tab, entry)
        mark = tab.locator(f"mark[id='{name}']")
        if not script:
            tab.wait_for_url(re.compile(f"#{name}$"))
        box = mark.bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 800
        if not script:  # With one, a click says what the highlight is where it is.
            back = mark.locator("a").first
            target = back.get_attribute("href")
            back.click()
            tab.wait_for_url(re.compile(f"{target}$"))
    context.close()


def press(tab: Page, link: Locator) -> None:
    """Click where a link begins, once nothing scrolls any more."""
    link.scroll_into_view_if_needed()
    link.hover()
    box = link.bounding_box()
    assert box is not None
    tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + 12)


@pytest.mark.parametrize("width", [1280, 360])
def test_nothing_scrolls_sideways(chromium: Browser, riyadh: str, width: int) -> None:
    tab = chromium.new_page(viewport={"width": width, "height": 800})
    tab.goto(riyadh)
    assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    tab.close()
