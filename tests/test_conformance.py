"""Every page type of the demo, held to the HTML standard, to WCAG, and to its own links."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve, visit
from checkers import axe_violations, html_messages
from playwright.sync_api import Browser
from sites import REPOSITORY, brief

pytestmark = pytest.mark.slow

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = [
    "",
    "riyadh/",
    "actors/",
    "actors/lavrov/",
    "actors/zelenskyy/",
    "actors/network/",
    "topics/",
    "topics/ukraine/",
    "tags/",
    "tags/nato/",
    "quotations/",
    "quotations/topic/ukraine/",
    "archive/",
    "archive/2025/",
    "no/such/page",
]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("conformance") / "site"
    run = brief(
        "build", "--strict", "--output", output, "--base-url", "http://127.0.0.1/repo/",
        cwd=REPOSITORY,
    )  # fmt: skip
    assert run.code == 0, run.err
    return output


@pytest.fixture(scope="module")
def address(demo: Path) -> Iterator[str]:
    with serve(demo, "/repo/") as base:
        yield base


def test_the_html_checker_finds_nothing(demo: Path) -> None:
    messages = html_messages(demo)
    assert [(m["url"].rpartition("/site/")[2], m["message"]) for m in messages] == []


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(chromium: Browser, address: str, path: str) -> None:
    with visit(chromium, address + path) as visited:
        for scheme in visited.schemes():
            found = [
                (rule["id"], node["target"], node.get("failureSummary"))
                for rule in axe_violations(visited.page, runOnly=RULES)
                for node in rule["nodes"]
            ]
            assert (scheme, found) == (scheme, [])
        assert visited.violations() == []
        assert visited.overflow() == 0
