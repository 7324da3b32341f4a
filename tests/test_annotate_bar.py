"""The bar of the editor keeps its buttons in the window, whatever it has to say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from annotate_hands import Fingers, Hands, hands
from annotate_support import editor
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = pytest.mark.slow

SLUG = "harbour-board-weighs-a-second-deadline-for-the-ferry"
ARTICLE = """---
title: Ferry
date: 2026-04-05
---
The pier is shut, and nobody knows until when it will be so.

"""
LOST = "".join(f"  - {{quote: nowhere {number}, kind: note}}\n" for number in range(12))
SIDES = """() => {
  const bar = document.querySelector("brief-editor").shadowRoot.querySelector("#bar");
  return [...bar.querySelectorAll("button, a, #coverage")]
    .filter((each) => each.checkVisibility())
    .map((each) => [each.dataset.do ?? each.id, each.getBoundingClientRect()])
    .map(([name, { left, right, height }]) => [name, left, right, height]);
}"""
FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def assert_in_window(page: Page, width: int, *names: str) -> None:
    found = page.evaluate(SIDES)
    assert set(names) <= {name for name, *_ in found}
    behind = 0
    for name, left, right, height in found:
        assert left >= behind, found
        assert right <= width, found
        assert name == "coverage" or min(right - left, height) >= 24, found
        behind = int(right)


@pytest.mark.parametrize("width", [360, 641, 760, 900, 1440])
def test_no_button_of_the_bar_is_pushed_out_of_the_window(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    content = tmp_path / "site/content"
    content.mkdir(parents=True)
    (content / f"{SLUG}.md").write_text(ARTICLE + "“Aye aye,” said Bo Day. " * 130, "utf-8")
    (content / "other.md").write_text(ARTICLE, "utf-8")
    person: Any = Fingers if width == 360 else Hands
    touch = {"has_touch": True, "is_mobile": True} if width == 360 else {}
    with (
        editor(tmp_path / "site", f"/{SLUG}/") as desk,
        hands(chromium, f"{desk.origin}/{SLUG}/", person, width=width, height=740, **touch) as one,
    ):
        page = one.page
        one.select(*one.at("The pier is shut"))
        one.take_kind("context")
        one.save()
        one.wait_for(SLUG)
        sidecar = content / f"{SLUG}.yaml"
        sidecar.write_text(sidecar.read_text("utf-8") + LOST, "utf-8")
        expect(page.locator("[data-do=problems]")).to_be_visible()
        (content / "other.yaml").write_text(f"annotations:\n{LOST}", "utf-8")
        expect(page.locator("#articles b")).to_have_text("12")
        assert_in_window(page, width, "problems", "next", "undo-last")
        page.reload()
        page.wait_for_selector("brief-editor[data-ready]", state="attached")
        assert_in_window(page, width, "problems", "previous", "next", "ghosts", "undo", "redo")


def test_no_button_moves_from_under_a_press(chromium: Browser, tmp_path: Path) -> None:
    """What comes while a button is down, and makes the panel higher, is shown afterwards."""
    content = tmp_path / "site/content"
    content.mkdir(parents=True)
    (content / f"{SLUG}.md").write_text(ARTICLE, "utf-8")
    with (
        editor(tmp_path / "site", f"/{SLUG}/") as desk,
        hands(chromium, f"{desk.origin}/{SLUG}/", width=900, height=900) as one,
    ):
        page = one.page
        held: list[Route] = []
        page.route("**/annotate/change", lambda route: held.append(route))
        one.select(*one.at("The pier is shut"))
        one.take_kind("context")
        with page.expect_request(lambda each: "four" in (each.post_data or "")) as last:
            one.write(page.locator("#note"), "One\ntwo\nthree\nfour")
        save = page.locator("#panel .last .main")
        before = save.bounding_box()
        assert before
        page.mouse.move(before["x"] + 9, before["y"] + 3)
        page.mouse.down()
        with page.expect_event("requestfinished", lambda each: each == last.value):
            for route in held:
                route.continue_()
        page.evaluate(FRAMES)
        assert save.bounding_box() == before
        expect(page.locator("#written pre")).to_be_empty()
        page.unroute("**/annotate/change")
        page.mouse.up()
        one.saved()
        one.wait_for("written")
    assert "note: |" in (content / f"{SLUG}.yaml").read_text("utf-8")
