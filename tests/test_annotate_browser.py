"""The editor in a real browser, as a person uses it; what is written is read back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from annotate_hands import hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser
from sites import REPOSITORY, snapshot

SELECTOR = {"quote", "prefix", "suffix", "occurrence", "across_paragraphs"}
DEMO = ["ankara", "consultation-mechanism", "no-seat-for-kyiv", "not-a-negotiation", "riyadh",
        "teams-to-be-formed"]  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("demo") / "site"
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copy(REPOSITORY / "brief.yaml", root)
    with editor(root, "/riyadh/") as running:
        yield running


def root_of(running: Editor) -> Path:
    return running.server.log.parent / "site"


def address(running: Editor, slug: str) -> str:
    return f"{running.origin}/{slug}/"


def without_selectors(sidecar: Any) -> list[dict[str, Any]]:
    """What the annotations say, in an order that is not the file's: a new one is put by the text."""
    found = [{k: v for k, v in each.items() if k not in SELECTOR} for each in sidecar["annotations"]]
    return sorted(found, key=str)


def placed(running: Editor, slug: str) -> dict[str, tuple[int, int]]:
    state = running.state(f"content/{slug}.md")
    return {each["id"]: (each["start"], each["end"]) for each in state["statements"]}


@pytest.mark.slow
@pytest.mark.parametrize("slug", DEMO)
def test_the_demo_is_annotated_again_by_hand(chromium: Browser, demo: Editor, slug: str) -> None:
    """Each annotation is deleted, and made again by selection: sidecar and page are as before."""
    path = root_of(demo) / f"content/{slug}.yaml"
    before, page, spans = (
        yaml.safe_load(path.read_text()),
        demo.server.get(f"/{slug}/"),
        placed(demo, slug),
    )
    actors = demo.state(f"content/{slug}.md")["actors"]
    names = {name: actor["name"] for name, actor in actors.items()}
    statements = demo.state(f"content/{slug}.md")["statements"]
    with hands(chromium, address(demo, slug)) as person:
        for each in statements:
            (entry,) = [
                one for one in before["annotations"]
                if one.get("id") == each["id"] or one["quote"] == each["quote"]
            ]  # fmt: skip
            person.open(each["id"])
            person.page.click("[data-do=delete]")
            person.page.wait_for_selector("#panel", state="hidden")
            person.select(*spans[each["id"]])
            person.fill(entry, names)
            person.save()
    after = yaml.safe_load(path.read_text())
    assert without_selectors(after) == without_selectors(before)
    assert placed(demo, slug) == spans
    assert demo.server.get(f"/{slug}/") == page
    assert {name for name in snapshot(root_of(demo)) if "/." in name} == set()
