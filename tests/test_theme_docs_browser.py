"""The example of a sidebar in `docs/theming.md`, as readers use it."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import serve, visit
from playwright.sync_api import Browser, expect
from test_theme_docs import example
from theme_site import everything

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("width", [1280, 360])
def test_every_mark_is_explained_beside_a_sidebar_of_ones_own(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    cards = {"templates/partials/cards.html": example("html", "cards-title")}
    with (
        serve(everything(tmp_path, files=cards)) as origin,
        visit(chromium, f"{origin}/harbour/", width=width, height=800) as seen,
    ):
        links = seen.page.locator("mark[id] > a")
        assert links.count() > 5
        for link in links.all():
            link.evaluate("link => { link.scrollIntoView({block: 'center'}); link.click(); }")
            if width == 360:
                expect(seen.page.get_by_role("dialog")).to_be_visible()
                assert seen.page.locator("#sheet-title").inner_text()
                seen.page.keyboard.press("Escape")
        assert seen.trouble == []
