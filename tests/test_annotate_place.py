"""Where the panel is, at any width, and what of it can be seen on a phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from annotate_hands import Fingers, hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.slow

TEXT = """---
title: Pier
date: 2026-04-05
---
“We will sail,” said Mayor Ada Stone. The pier is shut, and nobody knows until when it will be so.
It was a long day for all of them. “We will sail again in spring when the water is low enough for
the boats that lie at the pier,” said Captain Bo Day, who came late.

“Who knows,” said Ada Stone. The pier is shut, and a pier is wood.
"""
LOST = """actors: {stone: {name: Ada Stone}}
annotations:
  - {id: sail, quote: "We will sail again in spring", speaker: stone}
  - {id: spring, quote: in spring, kind: context}
  - {id: lost, quote: We would sail once again, speaker: stone}
  - {id: twice, quote: The pier is shut, kind: context}
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("desk") / "site"
    (root / "content").mkdir(parents=True)
    for name in ("pier", "lost"):
        (root / f"content/{name}.md").write_text(TEXT, "utf-8")
    (root / "content/lost.yaml").write_text(LOST, "utf-8")
    with editor(root, "/pier/") as running:
        yield running


def is_in_window(page: Page, part: str) -> None:
    """All of a part, and what has the focus in it, is within the sides of the window."""
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    box = page.locator(part).bounding_box()
    assert box
    size = page.viewport_size
    assert size
    assert box["x"] >= 0, box
    assert box["x"] + box["width"] <= size["width"], box
    assert box["y"] >= 0, box
    assert box["y"] + box["height"] <= size["height"], box


@pytest.mark.parametrize(
    "words", ["We will sail,", "Captain Bo Day, who came", "It was a long day for"]
)
def test_the_panel_stays_in_a_window_that_gets_narrower_and_wider(
    chromium: Browser, desk: Editor, words: str
) -> None:
    with hands(chromium, f"{desk.origin}/pier/", width=1280, height=800) as person:
        page = person.page
        person.select(*person.at(words))
        for width in (1280, 1000, 760, 360, 760, 1000, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            is_in_window(page, "#panel")


@pytest.mark.parametrize("part", ["#problem", "#tip", "#choice"])
def test_no_other_part_leaves_a_window_that_gets_narrower(
    chromium: Browser, desk: Editor, part: str
) -> None:
    with hands(chromium, f"{desk.origin}/lost/", width=1280, height=800) as person:
        page = person.page
        if part == "#tip":
            page.keyboard.press("n")
        elif part == "#choice":
            person.tap(*person.place("in spring"))
        else:
            page.click("[data-do=problems]")
            page.click("[data-do=next-problem]")
        expect(page.locator(part)).to_be_visible()
        for width in (1280, 1000, 760, 360, 1000):
            page.set_viewport_size({"width": width, "height": 800})
            is_in_window(page, part)
            for number in page.locator(".number").all():
                box = number.bounding_box()
                assert box
                assert 0 <= box["x"] <= width


PHONE = {"width": 360, "height": 740, "has_touch": True, "is_mobile": True}
SHOWN = """element => {
  const {top, bottom} = element.getBoundingClientRect();
  const foot = element.getRootNode().querySelector(".foot").getBoundingClientRect().top;
  return top >= element.closest("#panel").getBoundingClientRect().top && bottom <= foot + 1;
}"""


def test_on_a_phone_the_speaker_the_kind_and_the_note_are_seen_together(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/pier/", Fingers, **PHONE) as person:
        page = person.page
        person.select(*person.at("nobody knows until when"))
        for selector in ("#speaker", "#kinds", "#note"):
            assert page.locator(selector).evaluate(SHOWN), selector
        expect(page.locator("#written summary")).to_be_visible()
        expect(page.locator("#written pre")).to_be_hidden()
        assert person.place("nobody knows", scroll=False)[1] >= 48
        page.locator("#panel [data-do=leave]").first.tap()
        # Whoever has unfolded them once wants them so.
        person.select(*person.at("nobody knows until when"))
        page.locator("#written summary").tap()
        expect(page.locator("#written pre")).to_be_visible()
        page.locator("#panel [data-do=leave]").first.tap()
        person.select(*person.at("It was a long day"))
        expect(page.locator("#written pre")).to_be_visible()
        page.locator("#written summary").tap()
        person.take_speaker("Nobody Known", "New actor")
        for selector in ("#speaker", "#actor-name", "#actor-role", "#actor-affiliation"):
            assert page.locator(selector).evaluate(SHOWN), selector
