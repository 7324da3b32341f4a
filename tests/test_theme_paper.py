"""What is read on paper, and what of the screen is not printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from browser import Visit, serve, visit
from playwright.sync_api import Browser
from theme_site import everything

pytestmark = pytest.mark.slow

PAPER = 642
LOG = """---
title: The log
date: 2025-03-01
---
Ada Stone said “we saw it”, and “we wrote it down”, and “we sent it”. Ben Moss said “it came”.

| Day | Reading |
|---|---:|
| Monday | 11 |
"""
LOG_NOTES = """actors:
  stone: {name: Ada Stone}
  moss: {name: Ben Moss}
  vale: {name: Cy Vale}
annotations:
  - {quote: we saw it, speaker: stone}
  - {quote: we wrote it down, speaker: stone, kind: claim}
  - {quote: we sent it, speaker: stone}
  - {quote: it came, speaker: moss}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files: dict[str, str | bytes] = {"content/log.md": LOG, "content/log.yaml": LOG_NOTES}
    with serve(everything(tmp_path_factory.mktemp("paper"), files=files)) as address:
        yield address


@contextmanager
def printed(chromium: Browser, address: str, width: int = PAPER) -> Iterator[Visit]:
    with visit(chromium, address, width=width) as seen:
        seen.page.emulate_media(media="print")
        yield seen


def test_each_statement_of_a_list_names_who_says_it(chromium: Browser, site: str) -> None:
    """Of those who go on speaking: a sheet may end between."""
    with printed(chromium, f"{site}quotations/") as seen:
        rows = seen.page.evaluate("""() => [...document.querySelectorAll(".said")].map(row => {
          const words = row.querySelector("blockquote a");
          const who = row.querySelector(".speaker bdi");
          if (!who || !/^we|^it came/.test(words.textContent)) return null;
          who.scrollIntoView({block: "center"});
          const [name, said] = [who, words].map(each => each.getBoundingClientRect());
          const at = document.elementFromPoint(name.left + name.width / 2, name.top + 8);
          return [who.textContent, [who, who.parentElement].includes(at), name.right < said.left];
        }).filter(Boolean)""")
        named = ["Ada Stone"] * 3 + ["Ben Moss"]
        assert rows == [[name, True, True] for name in named]


def test_a_table_is_no_larger_than_the_text(chromium: Browser, site: str) -> None:
    with printed(chromium, f"{site}log/") as seen:
        text, *cells = seen.page.evaluate("""() => ["p", "td", "th"].map(each => parseFloat(
          getComputedStyle(document.querySelector(`[data-article-body] ${each}`)).fontSize))""")
        assert all(0.7 * text < size <= text for size in cells), (text, cells)


def test_all_voices_are_named_alike(chromium: Browser, site: str) -> None:
    """On a wide screen whose card is open has its name in bold; on paper none is."""
    with printed(chromium, f"{site}log/", width=1440) as seen:
        weights = seen.page.evaluate("""() => [...document.querySelectorAll("summary h3")].map(
          each => getComputedStyle(each).fontWeight)""")
        assert len(weights) == 2
        assert len(set(weights)) == 1
        assert weights[0] != seen.page.locator("section > h3").evaluate(
            "each => getComputedStyle(each).fontWeight"
        ), "who says nothing stands in a line of text"


@pytest.mark.parametrize(
    "path", ["", "log/", "quotations/", "actors/stone/", "topics/harbours/", "404.html"]
)
def test_no_feeds_are_printed_and_nothing_below_the_last_line(
    chromium: Browser, site: str, path: str
) -> None:
    """An empty sheet came of what was below it."""
    with printed(chromium, site + path) as seen:
        links, below, above = seen.page.evaluate("""() => {
          const links = [...document.querySelectorAll(
            "footer a, a[href$='feed.xml'], .section-head a")];
          const last = document.querySelector("footer p").getBoundingClientRect().bottom;
          return [links.filter(each => each.getClientRects().length).length,
            document.documentElement.getBoundingClientRect().bottom - last,
            parseFloat(getComputedStyle(document.querySelector("main")).paddingBottom)];
        }""")
        assert links == 0
        assert below < 2
        assert above < 16


def test_nothing_that_is_folded_on_the_screen_is_named_on_paper_without_its_words(
    chromium: Browser, site: str
) -> None:
    for path in ("", "actors/captain/", "actors/stone/", "search/", "tags/"):
        with printed(chromium, site + path) as seen:
            empty = seen.page.evaluate("""() => [...document.querySelectorAll("details")].filter(
              each => each.checkVisibility() && [...each.children].slice(1).every(
                child => !child.checkVisibility({contentVisibilityAuto: true}))).length""")
            assert empty == 0, path


def test_what_leads_on_stands_on_one_sheet_with_it(chromium: Browser, site: str) -> None:
    """“Contradicted by” was the last line of a sheet, and who contradicts on the next."""
    with printed(chromium, site) as seen:
        sign = seen.page.get_by_text("Contradicted by", exact=True).first
        assert sign.evaluate("""each => [getComputedStyle(each).breakBefore,
          getComputedStyle(each).breakAfter]""") == ["avoid", "avoid"]
        assert sign.evaluate("each => getComputedStyle(each.parentElement).display") == "block"
