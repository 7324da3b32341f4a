"""WCAG's rules and the HTML checker, on a brief that has everything, in every state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import Visit, serve, visit
from checkers import axe_violations, html_messages
from playwright.sync_api import Browser, Page
from theme_site import everything, lighthouse

pytestmark = pytest.mark.slow

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("access"), "--drafts")


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    with serve(folder) as address:
        yield address


@pytest.fixture(scope="module")
def lamp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(lighthouse(tmp_path_factory.mktemp("lamp"))) as address:
        yield f"{address}lamp/"


def violations(page: Page) -> list[tuple[Any, ...]]:
    return [
        (rule["id"], node["target"], node.get("failureSummary"))
        for rule in axe_violations(page, runOnly=RULES)
        for node in rule["nodes"]
    ]


def nothing_in_either_scheme(seen: Visit) -> None:
    for scheme in seen.schemes():
        assert (scheme, violations(seen.page)) == (scheme, [])


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_a_brief_with_everything(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}harbour/", width=width) as seen:
        nothing_in_either_scheme(seen)


def test_axe_finds_nothing_when_a_voice_is_chosen_or_the_keys_are_shown(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        seen.page.get_by_role("button", name="Dockers’ Union").click()
        nothing_in_either_scheme(seen)
        seen.page.keyboard.press("?")
        nothing_in_either_scheme(seen)


def test_axe_finds_nothing_on_a_long_piece_folded_lit_and_picked(
    chromium: Browser, lamp: str
) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        seen.page.locator("#n1 a").click()
        seen.page.get_by_role("button", name="Ben Birch", exact=True).click()
        seen.page.get_by_role("button", name="Context", exact=True).click()
        nothing_in_either_scheme(seen)


def test_axe_finds_nothing_while_a_sheet_explains(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=360, height=740) as seen:
        seen.page.locator("#n3 a").click()
        assert seen.page.get_by_role("dialog").is_visible()
        nothing_in_either_scheme(seen)


def test_the_html_checker_finds_nothing(folder: Path) -> None:
    assert [each["message"] for each in html_messages(folder / "harbour")] == []
