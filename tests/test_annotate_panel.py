"""What the panel keeps in sight and in reach, on wide windows and on phones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from annotate_demo import root_of
from annotate_hands import Fingers, Hands, hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.slow

TEXT = """---
title: Pier
date: 2026-04-05
---
The mayor said a lot of things in the morning. “We will sail,” said Mayor Ada Stone, and then she
went on to the pier, where the ferry was. Aye, said the crew. It was a long day for all of them.

“They will not,” said Captain Bo Day. The pier is shut, and nobody knows until when it will be so.
"""
PHONE = {"width": 360, "height": 740, "has_touch": True, "is_mobile": True}
SIGHT = """element => {
  const root = element.getRootNode();
  const box = element.getBoundingClientRect();
  const points = [[2, 2], [box.width - 2, 2], [2, box.height - 2], [box.width - 2, box.height - 2]];
  return points.every(([x, y]) => {
    const at = root.elementFromPoint(box.left + x, box.top + y);
    return at === element || element.contains(at);
  });
}"""
KEYBOARD = """height => {
  Object.defineProperty(visualViewport, "height", { get: () => height, configurable: true });
  visualViewport.dispatchEvent(new Event("resize"));
}"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("desk") / "site"
    (root / "content").mkdir(parents=True)
    (root / "content/pier.md").write_text(TEXT, "utf-8")
    long = TEXT.replace("title: Pier", "title: Long") + "\nIt went on and on.\n" * 60
    (root / "content/long.md").write_text(long, "utf-8")
    (root / "content/told.md").write_text(TEXT.replace("title: Pier", "title: Told"), "utf-8")
    with editor(root, "/pier/") as running:
        yield running


def box_of(page: Page, selector: str) -> Any:
    box = page.locator(selector).bounding_box()
    assert box, selector
    return box


def fill_all(page: Page) -> None:
    """Every field that there is, and a note of more lines than the panel has."""
    for name in ("add-source", "show-tags", "show-teller", "add-link", "show-id", "add-source"):
        page.click(f"[data-do={name}]")
    page.locator("#note").fill("\n".join(f"Line {number}" for number in range(30)))


@pytest.mark.parametrize(
    ("person", "options"),
    [(Hands, {"width": 1440}), (Hands, {"width": 1280, "height": 620}),
     (Hands, {"width": 800, "height": 700}), (Fingers, PHONE)],
)  # fmt: skip
def test_the_lines_that_will_be_written_stay_in_sight(
    chromium: Browser, desk: Editor, person: Any, options: dict[str, Any]
) -> None:
    with hands(chromium, f"{desk.origin}/pier/", person, **options) as at_work:
        page = at_work.page
        at_work.select(*at_work.at("We will sail,"))
        fill_all(page)
        lines = page.locator("#written pre")
        expect(lines).to_contain_text("Line 29")
        if person is Fingers:
            # There they are one tap away.
            expect(lines).to_be_hidden()
            page.locator("#written summary").tap()
        window = options.get("height", 900)
        for selector in ("#note", "[data-part=url] >> nth=0", "#own-id", "#speaker"):
            page.locator(selector).focus()
            assert lines.evaluate(SIGHT), selector
            assert page.locator("#panel .last .main").evaluate(SIGHT), selector
            assert page.locator(selector).evaluate(SIGHT), selector
            box = box_of(page, "#written pre")
            assert 48 <= box["height"] <= 0.18 * window
            assert box["y"] + box["height"] <= window
        # The one that was typed last is among them.
        page.locator("#note").press("End")
        page.keyboard.type("!")
        last = page.locator("#written .add", has_text="Line 29!")
        expect(last).to_be_visible()
        assert last.evaluate(SIGHT)


def test_the_screens_keyboard_leaves_the_field_the_lines_and_the_words(
    chromium: Browser, desk: Editor
) -> None:
    """Of a window of 740 pixels it leaves 420; that is imitated, as no machine here has one."""
    with hands(chromium, f"{desk.origin}/pier/", Fingers, **PHONE) as person:
        page = person.page
        person.select(*person.at("We will sail,"))
        page.locator("#written summary").tap()
        page.locator("#note").tap()
        page.evaluate(KEYBOARD, 420)
        page.keyboard.type("Who is we?")
        expect(page.locator("#written pre")).to_contain_text("Who is we?")
        for selector in ("#note", "#written pre", "#panel .last .main"):
            element = page.locator(selector)
            assert element.evaluate(SIGHT), selector
            box = box_of(page, selector)
            assert box["y"] + box["height"] <= 420, selector
        assert person.place("We will sail", scroll=False)[1] < box_of(page, "#panel")["y"]
        page.evaluate(KEYBOARD, 740)
        panel = box_of(page, "#panel")
        assert panel["y"] + panel["height"] <= 740 - 43


ENDS = ("We will sail,", "sail", "Aye", "a", "It was", "The mayor", "went", "Stone, and then she")


@pytest.mark.parametrize("words", ENDS)
def test_a_finger_has_room_for_either_end(chromium: Browser, desk: Editor, words: str) -> None:
    with hands(chromium, f"{desk.origin}/pier/", Fingers, **PHONE) as person:
        page = person.page
        person.select(*person.at(f" {words} ")) if words == "a" else person.select(
            *person.at(words)
        )
        start, end = (box_of(page, f".handle[data-edge={edge}]") for edge in ("start", "end"))
        for edge, box in (("start", start), ("end", end)):
            assert box["width"] >= 44
            assert box["height"] >= 44
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 360
            assert page.locator(f".handle[data-edge={edge}]").evaluate(SIGHT), edge
        apart = start["y"] + start["height"] <= end["y"] + 0.5
        assert apart or start["x"] + start["width"] <= end["x"]
        assert person.visited.overflow() == 0


def test_a_finger_moves_the_end_by_as_much_as_it_moves(chromium: Browser, desk: Editor) -> None:
    """The finger is below the line, and stays as far from it."""
    with hands(chromium, f"{desk.origin}/pier/", Fingers, **PHONE) as person:
        page = person.page
        person.select(*person.at("Aye"))
        debugger = page.context.new_cdp_session(page)

        def touch(kind: str, *points: tuple[float, float]) -> None:
            at = [{"x": x, "y": y} for x, y in points]
            debugger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": at})

        box = box_of(page, ".handle[data-edge=end]")
        x, y = box["x"] + 30, box["y"] + 36
        there = person.box_of(person.at("Aye, said")[1] - 1)["right"]
        here = person.box_of(person.at("Aye")[1] - 1)["right"]
        touch("touchStart", (x, y))
        for share in (0.3, 0.7, 1.0):
            touch("touchMove", (x + share * (there - here), y + 3))
        touch("touchEnd")
        expect(page.locator("#panel-words")).to_have_text("Aye, said")


def begun(person: Hands, words: str) -> None:
    """The panel is open, and is filled in so far that it can be saved."""
    person.select(*person.at(words))
    person.page.fill("#speaker", "")
    person.page.locator("#panel-title").click()
    person.take_kind("context")


def test_a_tag_that_no_page_can_have_is_refused_before_it_is_written(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/told/") as person:
        page = person.page
        begun(person, "The pier is shut")
        page.click("[data-do=show-tags]")
        page.keyboard.type("pier, 🚢")
        page.click("#panel .last .main")
        expect(page.locator("#tags-error")).to_contain_text("“🚢” can't be a tag.")
        expect(page.locator("#tags")).to_be_focused()
        assert not (root_of(desk) / "content/told.yaml").exists()


def test_a_page_that_is_scrolled_leaves_the_foot_in_view(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/long/", width=1440, height=900) as person:
        page = person.page
        person.select(*person.at("They will not,"))
        page.locator("#note").fill("Not now.")
        page.click("[data-do=add-source]")
        page.locator("[data-part=url]").fill("https://example.org/")
        for top in (900, 0, 300):
            page.evaluate("top => scrollTo({ top, behavior: 'instant' })", top)
            page.evaluate("() => new Promise(requestAnimationFrame)")
            for selector in ("#written pre", "#panel .last .main"):
                assert page.locator(selector).evaluate(SIGHT), (top, selector)
                box = box_of(page, selector)
                assert box["y"] + box["height"] <= 856, (top, selector)
        person.save()
