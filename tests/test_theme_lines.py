"""Where lines break: no separator ends or begins one, at any width, and no sign stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from browser import SEARCH_POLICY, serve, visit
from playwright.sync_api import Browser, Page
from sites import brief, make_site
from theme_site import CONFIG, everything

pytestmark = pytest.mark.slow

PAGES = ("", "harbour/", "bridge/", "actors/", "actors/captain/", "quotations/", "topics/",
         "topics/harbours/", "archive/2025/", "tags/", "search/?q=harbour", "404.html")  # fmt: skip
WIDTHS = range(320, 800, 16)

DOTS = """() => {
  const seen = box => box.width > .5 && box.height > 0;
  const rects = (start, end) => {
    const range = new Range();
    start(range);
    end(range);
    return [...range.getClientRects()].filter(seen);
  };
  const found = {between: 0, ended: 0, wrong: []};
  const look = (each, before, width, block) => {
    const next = rects(r => r.setStartAfter(each), r => r.setEndAfter(block.lastChild))[0];
    if (!next || !before) return found.wrong.push("nothing beside it: " + block.innerText);
    const level = Math.abs(next.top + next.bottom - before.top - before.bottom) < 16;
    if (level ? width < 4 : width > .5) found.wrong.push(`${width} px in: ${block.innerText}`);
    found[level ? "between" : "ended"] += 1;
  };
  const outer = each => {
    while (getComputedStyle(each).display.startsWith("inline")) each = each.parentElement;
    return each;
  };
  for (const each of document.querySelectorAll("body *")) {
    if (!each.checkVisibility()) continue;
    if (each.matches(".dot")) {
      const width = [...each.getClientRects()].reduce((sum, box) => sum + box.width, 0);
      const block = outer(each);
      const before = rects(r => r.setStart(block, 0), r => r.setEndBefore(each)).at(-1);
      look(each, before, width, block);
    }
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(each, part);
      if (style.content.includes("·")) found.wrong.push("drawn as a letter: " + each.outerHTML);
      if (style.content !== '" "' || style.backgroundImage === "none") continue;
      const own = rects(r => r.selectNodeContents(each), r => r).at(-1);
      const whole = [...each.getClientRects()].filter(seen).at(-1);
      const width = style.direction === "ltr" ? whole.right - own.right : own.left - whole.left;
      look(each, own, width, outer(each.parentElement));
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    if (node.data.includes("·") && node.parentElement.checkVisibility()
        && parseFloat(getComputedStyle(node.parentElement).fontSize))
      found.wrong.push("written as a letter: " + node.data);
  }
  return found;
}"""

DRAWN = """() => {
  document.body.style.cssText = "forced-color-adjust: none; color: CanvasText";
  const text = getComputedStyle(document.body).color;
  const all = [...document.querySelectorAll("body *")];
  const drawn = all.flatMap(each => ["", "::after"].map(part => {
    const style = getComputedStyle(each, part);
    if (part ? style.content !== '" "' : !each.matches(".dot")) return null;
    return [style.backgroundImage.match(/rgba?\\([^)]*\\)/)?.[0], style.forcedColorAdjust];
  }).filter(Boolean));
  return [drawn, text];
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files: dict[str, str | bytes] = {"brief.yaml": f"{CONFIG}search: true\n"}
    with serve(
        everything(tmp_path_factory.mktemp("lines"), files=files), policy=SEARCH_POLICY
    ) as at:
        yield at


def dots(page: Page) -> dict[str, Any]:
    """How many separators stand between two parts, at how many a line ends, and what is wrong."""
    return dict(page.evaluate(DOTS))


def test_no_separator_ends_or_begins_a_line(chromium: Browser, site: str) -> None:
    between = ended = 0
    for path in PAGES:
        with visit(chromium, site + path) as seen:
            if "?q" in path:
                seen.page.locator(".results .meta").first.wait_for()
            for width in WIDTHS:
                seen.page.set_viewport_size({"width": width, "height": 900})
                found = dots(seen.page)
                assert (path, width, found["wrong"]) == (path, width, [])
                between += found["between"]
                ended += found["ended"]
    assert between > 1000, "there are separators to be seen"
    assert ended > 20, "lines were broken where one was"


MIXED = """() => {
  const role = document.querySelector(".role");
  const words = role.querySelector("bdi").getBoundingClientRect();
  const after = role.querySelector("a").getBoundingClientRect();
  return [after.left - words.right, words.left - role.getBoundingClientRect().left];
}"""


def test_a_separator_stands_between_a_post_and_what_follows_it_whichever_way_it_runs(
    chromium: Browser, tmp_path: Path
) -> None:
    files = {
        "content/bridge.md": "---\ntitle: X\ndate: 2025-01-01\n---\n“It is open,” said Sami.\n",
        "content/bridge.yaml": "actors: {sami: {name: Sami, role: وزير النقل}}\n"
        "annotations:\n  - {quote: 'It is open,', speaker: sami}\n",
    }
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    with (
        serve(tmp_path / "site") as address,
        visit(chromium, f"{address}bridge/", width=1440) as seen,
    ):
        between, before = seen.page.evaluate(MIXED)
        assert between >= 4
        assert before < 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_draw_separators_in_that_of_the_text(
    chromium: Browser, site: str, scheme: Literal["light", "dark"]
) -> None:
    for path in ("", "harbour/", "actors/"):
        with visit(chromium, site + path, scheme=scheme, forced_colors="active") as seen:
            drawn, text = seen.page.evaluate(DRAWN)
            assert drawn, "there are separators to be seen"
            assert {(each, adjust) for each, adjust in drawn} == {(text, "none")}


WHY = """---
title: Why
date: 2025-03-02
---
A person who was there and has seen it all said that “why did nobody come?” and that “nobody came!”.

Two who know of it said that “what for?” was asked, and one that “who is to pay?”, or so they said.

她说:“这是这座港口历史上最长的一夜,但它已经过去了。”她又说:“将在两周内全部投入运行”,如此而已。
"""
WHY_NOTES = """annotations:
  - {quote: why did nobody come?, attributed_to: a person who was there, note: Nobody.}
  - {quote: nobody came!, attributed_to: a second one, note: Nobody came.}
  - {quote: what for?, attributed_to: two, note: For nothing.}
  - {quote: who is to pay?, attributed_to: one, note: All.}
  - {quote: 这是这座港口历史上最长的一夜, attributed_to: 她, note: So.}
  - {quote: 将在两周内全部投入运行, attributed_to: 港, note: So.}
"""
APART = """() => [...document.querySelectorAll("mark")].flatMap(mark => {
  const range = new Range();
  range.selectNodeContents(mark);
  const [words, whole] = [range, mark].map(each => [...each.getClientRects()]);
  const level = at => Math.abs(words.at(at).bottom - whole.at(at).bottom) < 12;
  return [0, -1].filter(at => !level(at)).map(at => `${at ? "number" : "sign"}: ${mark.innerText}`);
})"""


def test_no_line_ends_between_a_sign_and_words_or_words_and_their_number(
    chromium: Browser, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {"content/why.md": WHY, "content/why.yaml": WHY_NOTES}
    with (
        serve(everything(tmp_path, files=files)) as address,
        visit(chromium, f"{address}why/") as seen,
    ):
        assert seen.page.locator("mark[data-initials]").count() == 6
        assert seen.page.locator("mark[data-number]").count() == 6
        for width in range(320, 640, 4):
            seen.page.set_viewport_size({"width": width, "height": 900})
            assert (width, seen.page.evaluate(APART)) == (width, [])


def test_a_count_of_annotations_stands_on_one_line(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        count = seen.page.get_by_text(re.compile(r"^\d+ annotations$"))
        for width in range(320, 560, 8):
            seen.page.set_viewport_size({"width": width, "height": 900})
            lines = count.evaluate("""each => {
              const range = new Range();
              range.selectNodeContents(each);
              return range.getClientRects().length;
            }""")
            assert (width, lines) == (width, 1)


def test_a_footnotes_mark_is_in_the_hand_of_the_article_and_within_its_line(
    chromium: Browser, tmp_path: Path
) -> None:
    """It stood above the line, in the hand of the numbers of notes."""
    files: dict[str, str | bytes] = {
        "content/why.md": f"{WHY}\nNobody knows.[^1] And why?[^2]\n\n- One.\n\n- Two.\n\n"
        "[^1]: Not even Ada.\n\n[^2]: Ben asks.\n",
        "content/why.yaml": WHY_NOTES,
    }
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    with (
        serve(root / "site") as address,
        visit(chromium, f"{address}why/") as seen,
    ):
        fonts = "each => getComputedStyle(each, '::after').fontFamily"
        note = seen.page.locator("mark[data-number]").first.evaluate(fonts)
        own = seen.page.locator("[data-article-body]").evaluate(
            "body => getComputedStyle(body).fontFamily"
        )
        marks = seen.page.locator("[data-article-body] sup")
        assert marks.count() == 4
        assert {marks.nth(n).evaluate(fonts) for n in range(4)} == {own} != {note}
        above, between = marks.first.evaluate("""mark => {
          const range = new Range();
          range.selectNodeContents(mark.previousSibling);
          const {top, height} = range.getBoundingClientRect();
          const line = parseFloat(getComputedStyle(mark.parentElement).lineHeight);
          return [top - mark.getBoundingClientRect().top, line - height];
        }""")
        assert above < between
        gaps = seen.page.evaluate("""() => {
          const gap = (a, b) => b.getBoundingClientRect().top - a.getBoundingClientRect().bottom;
          const body = document.querySelector("[data-article-body]");
          const [one, two] = body.querySelectorAll("li > p");
          return [gap(...body.querySelectorAll(":scope > div > p")), gap(one, two),
            gap(...body.querySelectorAll(":scope > p"))];
        }""")
        assert gaps[0] == gaps[2], "between footnotes it is as between paragraphs"
        assert 0 < gaps[1] < gaps[2]
