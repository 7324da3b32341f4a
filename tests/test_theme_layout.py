"""The brief page's geometry in a real browser, at every width, with and without script."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from browser import WATCH, WIDTHS, Handler, serve, visit
from playwright.sync_api import Browser, Page, expect
from sites import REPOSITORY, brief
from theme_site import crowd, everything, piles

pytestmark = pytest.mark.slow

PAINTED = """() => new Promise(done => {
  new PerformanceObserver(done).observe({type: "paint", buffered: true});
})"""
BOXES = """() => [...document.querySelectorAll("[data-note]")].map(note => {
  const words = document.getElementById(note.dataset.note).getClientRects()[0];
  const box = note.getBoundingClientRect();
  return {id: note.dataset.note, top: box.top, bottom: box.bottom, left: box.left,
          right: box.right, words: words.top, wordsBottom: words.bottom};
})"""
LINES = """() => {
  const block = document.querySelector("[data-article-body] > p");
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const lines = new Map();
  for (let node; node = walker.nextNode();) {
    for (let i = 0; i < node.length; i++) {
      const range = new Range();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      const line = Math.round(box.bottom / 8);
      lines.set(line, (lines.get(line) || 0) + 1);
    }
  }
  return [...lines.values()];
}"""
HOLES = """() => {
  const blocks = [...document.querySelector("[data-article-body]").children];
  return blocks.slice(1).map((block, i) =>
    block.getBoundingClientRect().top - blocks[i].getBoundingClientRect().bottom);
}"""
GAPS = """() => {
  const blocks = [...document.querySelector("[data-article-body]").children].map(block => {
    const range = new Range();
    range.selectNodeContents(block);
    return range.getBoundingClientRect();
  });
  return blocks.slice(1).map((block, i) => block.top - blocks[i].bottom);
}"""
BESIDE = """() => [...document.querySelectorAll("[data-note]")].map(note => {
  let block = document.getElementById(note.dataset.note);
  while (!block.parentNode.matches("[data-article-body]")) block = block.parentNode;
  return note.getBoundingClientRect().top - block.getBoundingClientRect().top;
})"""
BELOW = """() => [...document.querySelectorAll("[data-note]")].map(note => {
  let block = document.getElementById(note.dataset.note);
  while (!block.parentNode.matches("[data-article-body]")) block = block.parentNode;
  const next = block.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
  const box = note.getBoundingClientRect();
  return block.getBoundingClientRect().bottom <= box.top && box.bottom <= next;
})"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(everything(tmp_path_factory.mktemp("layout"))) as address:
        yield address


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(crowd(tmp_path_factory.mktemp("crowd"))) as address:
        yield address


@pytest.fixture(scope="module")
def piled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(piles(tmp_path_factory.mktemp("piles"))) as address:
        yield address


def overlapping(page: Page) -> list[tuple[str, str]]:
    """The pairs of notes that lie on each other."""
    boxes = page.evaluate(BOXES)
    return [
        (one["id"], other["id"])
        for index, one in enumerate(boxes)
        for other in boxes[index + 1 :]
        if one["bottom"] > other["top"] + 0.5
        and other["bottom"] > one["top"] + 0.5
        and one["right"] > other["left"] + 0.5
        and other["right"] > one["left"] + 0.5
    ]


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_fits_and_is_quiet(
    chromium: Browser, site: str, width: int, scheme: str, script: bool
) -> None:
    with visit(chromium, f"{site}harbour/", width=width, scheme=scheme, script=script) as seen:
        assert seen.overflow() <= 0
        assert overlapping(seen.page) == []
        assert seen.trouble == []
        if script:
            assert seen.violations() == []
            assert seen.shift() == 0


@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize("script", [True, False])
def test_on_narrow_screens_notes_stand_below_their_paragraph(
    chromium: Browser, site: str, width: int, script: bool
) -> None:
    with visit(chromium, f"{site}harbour/", width=width, script=script) as seen:
        below = seen.page.evaluate(BELOW)
        assert below
        assert all(below)


def test_on_wide_screens_notes_stand_level_with_their_words(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}bridge/", width=1280) as seen:
        (note, *_) = seen.page.evaluate(BOXES)
        assert abs(note["top"] - note["words"]) < 5
    with visit(chromium, f"{site}harbour/", width=1280) as seen:
        boxes = seen.page.evaluate(BOXES)
        assert abs(boxes[0]["top"] - boxes[0]["words"]) < 5
        for before, after in pairwise(boxes):
            level = abs(after["top"] - after["words"]) < 5
            pushed = after["top"] > after["words"] and 0 < after["top"] - before["bottom"] < 20
            assert level or pushed, after
        assert max(seen.page.evaluate(HOLES)) < 60


def test_without_script_notes_stand_beside_their_paragraph(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/", width=1280, script=False) as seen:
        for box in seen.page.evaluate(BOXES):
            assert box["left"] > 500
            assert box["top"] > box["words"] - 40


@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_without_script_many_notes_tear_no_gap_into_the_text(
    chromium: Browser, piled: str, width: int
) -> None:
    with visit(chromium, f"{piled}piles/", width=width, script=False) as seen:
        assert overlapping(seen.page) == []
        assert max(seen.page.evaluate(GAPS)) < 50
        beside = seen.page.evaluate(BESIDE)
        # Level with its paragraph where there is room, else below the note before.
        boxes = seen.page.evaluate(BOXES)
        assert min(beside) > -60
        for number, (before, after) in enumerate(pairwise(boxes), 1):
            pushed = 0 < after["top"] - before["bottom"] < 30
            assert abs(beside[number]) < 30 or pushed, after
        assert max(box["bottom"] for box in boxes) < seen.page.evaluate(
            "document.querySelector('.onward, .site-footer').getBoundingClientRect().top"
        )


def test_without_script_the_demo_has_no_gap_in_its_text(chromium: Browser, tmp_path: Path) -> None:
    assert brief("build", "--output", tmp_path / "site", cwd=REPOSITORY).code == 0
    with serve(tmp_path / "site") as address:
        for path in sorted((REPOSITORY / "content").glob("*.md")):
            with visit(chromium, f"{address}{path.stem}/", script=False) as seen:
                assert overlapping(seen.page) == []
                assert max(seen.page.evaluate(GAPS)) < 50, path.stem


def test_piled_notes_stand_below_their_paragraph_on_narrow_screens_and_below_all_on_paper(
    chromium: Browser, piled: str
) -> None:
    for script in (True, False):
        with visit(chromium, f"{piled}piles/", width=360, script=script) as seen:
            below = seen.page.evaluate(BELOW)
            assert len(below) == 15
            assert all(below)
    with visit(chromium, f"{piled}piles/", script=False) as seen:
        seen.page.emulate_media(media="print")
        end = seen.page.locator("[data-article-body] > :last-child").bounding_box()
        assert end is not None
        boxes = seen.page.evaluate(BOXES)
        assert overlapping(seen.page) == []
        assert all(box["top"] >= end["y"] + end["height"] for box in boxes)
        assert boxes == sorted(boxes, key=lambda box: float(box["top"]))


@pytest.mark.parametrize("width", [1280, 1920])
def test_lines_of_the_text_have_60_to_75_characters(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}harbour/", width=width) as seen:
        full = seen.page.evaluate(LINES)[:-1]
        assert 58 <= max(full) <= 78
        assert 58 <= sum(full) / len(full) <= 75


def test_notes_find_their_place_again_when_the_window_changes(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/", width=1920) as seen:
        for width in (1000, 500, 1280):
            seen.page.set_viewport_size({"width": width, "height": 900})
            seen.page.wait_for_function("() => new Promise(done => requestAnimationFrame(() =>"
                                        " requestAnimationFrame(() => done(true))))")  # fmt: skip
            assert overlapping(seen.page) == []
            assert seen.overflow() <= 0


def test_the_text_of_the_body_is_the_plain_text(chromium: Browser, site: str) -> None:
    with (
        visit(chromium, f"{site}harbour/") as with_script,
        visit(chromium, f"{site}harbour/", script=False) as without,
    ):
        text = "document.querySelector('[data-article-body]').textContent"
        assert with_script.page.evaluate(text) == without.page.locator(
            "[data-article-body]"
        ).evaluate("body => body.textContent")


@pytest.mark.slow
def test_300_notes_by_40_actors_stay_apart(chromium: Browser, crowded: str) -> None:
    for width, script in ((360, True), (1280, True), (1280, False)):
        with visit(chromium, f"{crowded}crowd/", width=width, script=script) as seen:
            assert seen.overflow() <= 0
            assert overlapping(seen.page) == []
            drift = max(box["top"] - box["words"] for box in seen.page.evaluate(BOXES))
            assert drift < 1100


def test_a_page_opened_at_a_statement_shows_it(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/#promised", width=1280) as seen:
        box = seen.page.locator("#promised").bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 900


@pytest.mark.parametrize("base", ["/", "/repo/"])
def test_the_page_holds_at_any_place(chromium: Browser, tmp_path: Path, base: str) -> None:
    with (
        serve(everything(tmp_path), base) as address,
        visit(chromium, f"{address}harbour/") as seen,
    ):
        assert seen.trouble == []
        assert seen.violations() == []
        assert seen.page.locator("html.placed").count() == 1


@pytest.mark.parametrize("width", [360, 1440])
def test_the_text_is_drawn_before_its_script_comes_and_nothing_moves_then(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    may_go = threading.Event()

    class Late(Handler):
        def do_GET(self) -> None:
            if "statements" in self.path:
                may_go.wait(60)
            super().do_GET()

    with serve(everything(tmp_path), handler=Late) as address:
        context = chromium.new_context(viewport={"width": width, "height": 900})
        context.add_init_script(WATCH)
        page = context.new_page()
        page.goto(f"{address}bridge/", wait_until="commit")
        page.evaluate(PAINTED)
        text = page.locator("[data-article-body] > p").first
        assert text.evaluate("part => getComputedStyle(part).visibility") == "visible"
        assert page.evaluate("!window.Brief")
        if width < 640:
            # Each takes time before the first paint: notes by the dozen held up a telephone.
            assert page.evaluate("document.getAnimations().length") <= 2
        may_go.set()
        page.wait_for_load_state()
        expect(page.locator(".tiles").first).to_be_visible()
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        assert page.evaluate("window.shift") == 0
        context.close()


@pytest.mark.parametrize(("width", "held"), [(1440, "paper"), (412, "paper"), (412, "wide")])
def test_no_screen_waits_for_rules_that_are_not_of_it(
    chromium: Browser, tmp_path: Path, width: int, held: str
) -> None:
    may_go = threading.Event()
    asked = []

    class Late(Handler):
        def do_GET(self) -> None:
            if self.path.endswith(f"brief-{held}.css"):
                asked.append(self.path)
                may_go.wait(60)
            super().do_GET()

    with serve(everything(tmp_path), handler=Late) as address:
        context = chromium.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        page.goto(f"{address}bridge/", wait_until="commit")
        page.evaluate(PAINTED)
        assert page.locator("[data-article-body] > p").first.is_visible()
        may_go.set()
        page.wait_for_load_state()
        assert asked
        context.close()


def test_a_link_to_an_entry_below_a_long_text_finds_it_before_the_script_has_come(
    chromium: Browser, tmp_path: Path
) -> None:
    """How it looks isn't known then, unless somebody is there."""
    may_go = threading.Event()

    class Late(Handler):
        def do_GET(self) -> None:
            if "statements" in self.path:
                may_go.wait(60)
            super().do_GET()

    assert brief("build", "--output", tmp_path / "site", cwd=REPOSITORY).code == 0
    with serve(tmp_path / "site", handler=Late) as address:
        context = chromium.new_context(viewport={"width": 412, "height": 823})
        context.add_init_script(WATCH)
        page = context.new_page()
        page.goto(f"{address}riyadh/", wait_until="commit")
        page.evaluate(PAINTED)
        last = page.locator(".cards .statements > [id]").last
        drawn = "part => part.checkVisibility({contentVisibilityAuto: true})"
        assert not last.evaluate(drawn)
        page.evaluate("id => { location.hash = id; }", last.get_attribute("id"))
        expect(last).to_be_in_viewport()
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        assert last.evaluate(drawn)
        place = last.evaluate("part => part.getBoundingClientRect().top")
        may_go.set()
        page.wait_for_load_state()
        assert page.locator("html.placed").count() == 1
        assert last.evaluate("part => part.getBoundingClientRect().top") == pytest.approx(
            place, abs=1
        )
        context.close()


def test_in_forced_colours_the_second_dozen_is_hatched_unless_another_is_picked(
    chromium: Browser, crowded: str
) -> None:
    look = """marks => [...new Set(marks.map(mark => {
      const {backgroundImage, color} = getComputedStyle(mark);
      return `${backgroundImage.split("(")[0]} ${color}`;
    }))]"""
    with visit(chromium, f"{crowded}crowd/", width=1280, forced_colors="active") as seen:
        words = seen.page.evaluate("getComputedStyle(document.body).color")
        second = seen.page.locator("mark[data-set='2']")
        first = seen.page.locator("mark[data-speaker]:not([data-set])")
        assert second.evaluate_all(look) == [f"repeating-linear-gradient {words}"]
        assert first.evaluate_all(look) == [f"none {words}"]
        seen.page.locator(".tiles [data-pick]").first.click()
        assert second.evaluate_all(look) == [f"none {words}"]


def test_forced_colours_keep_the_words_legible(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/", forced_colors="active") as seen:
        styles = seen.page.evaluate("""() => {
          const mark = getComputedStyle(document.querySelector("mark"));
          const link = getComputedStyle(document.querySelector("mark a"));
          const page = getComputedStyle(document.body);
          const deep = getComputedStyle(document.querySelector("[data-layers]"));
          const name = getComputedStyle(document.querySelector("[data-layers]"), "::before");
          return {line: link.textDecorationLine, ground: mark.backgroundColor,
                  page: page.backgroundColor, deep: deep.backgroundColor,
                  name: name.color, words: page.color};
        }""")
        assert styles["line"] == "underline"
        assert styles["ground"] == styles["deep"] == styles["page"]
        assert styles["name"] == styles["words"]


def test_on_paper_notes_are_numbered_below_and_speakers_named(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        seen.page.emulate_media(media="print")
        printed = seen.page.evaluate("""() => {
          const body = document.querySelector("[data-article-body]").lastElementChild;
          const name = getComputedStyle(document.getElementById("all"), "::before").content;
          const link = getComputedStyle(document.querySelector(".sources a"), "::after").content;
          return {name, link, end: body.getBoundingClientRect().bottom,
                  title: document.querySelector(".notes-title").getBoundingClientRect().height};
        }""")
        assert printed["name"] == '"Maya Or:"'
        assert "https://courier.example/a" in printed["link"]
        assert printed["title"] > 10
        notes = seen.page.evaluate(BOXES)
        assert all(note["top"] > printed["end"] for note in notes)
        assert overlapping(seen.page) == []
        # As wide as A4 within its margins: nothing stands further in than the site's name.
        seen.page.set_viewport_size({"width": 658, "height": 980})
        left = "parts => parts.map(part => Math.round(part.getBoundingClientRect().left))"
        edges = seen.page.locator(".site-title, h1, [data-article-body] > p").evaluate_all(left)
        assert set(edges) == {edges[0]}
        assert seen.page.locator(".note .number").all_inner_texts() == [
            f"{number + 1}" for number in range(len(notes))
        ]
