"""What a reader of highlights sees and hears where they are within others, in a link, or picked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve, visit
from playwright.sync_api import Browser, expect
from test_theme_access import violations
from theme_site import everything, picture

pytestmark = pytest.mark.slow

TOPIC = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtenwesen"
QUAY = f"""---
title: The quay
date: 2026-01-01
topics: [Harbours, {TOPIC}]
image: {{src: quay.png, alt: A quay, caption: The quay.}}
---
The union said that [the quay is sinking](https://courier.example/sinking) and the town denied it.

Stone said that [nobody was told](https://courier.example/told), ever.

“The mayor knows that the quay will close in May”, she said, and left the hall by the back door.
"""
QUAY_NOTES = """actors:
  stone: {name: Ada Stone, role: Mayor}
  union: {name: Dockers’ Union, kind: organisation}
annotations:
  - id: sinking
    quote: the quay is sinking
    kind: claim
    speaker: union
    note: It sinks.
    sources: [{title: Log, url: 'https://log.example/1'}]
    tags: [figures]
  - {id: told, quote: nobody was told, kind: paraphrase, speaker: stone}
  - {id: knows, quote: The mayor knows that the quay will close in May, speaker: union}
  - {id: mayor, quote: The mayor, kind: context, note: Ada Stone.}
"""
FRAME = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@pytest.fixture(scope="module")
def quay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files: dict[str, str | bytes] = {
        "content/quay.md": QUAY,
        "content/quay.yaml": QUAY_NOTES,
        "content/quay.png": picture(60, 100),
    }
    folder = everything(tmp_path_factory.mktemp("marks"), files=files)
    with serve(folder) as address:
        yield f"{address}quay/"


def test_a_link_of_the_article_tells_who_speaks_in_it(chromium: Browser, quay: str) -> None:
    with visit(chromium, quay) as seen:
        for words, told in (
            ("the quay is sinking", "Dockers’ Union, Claim"),
            ("nobody was told", "Ada Stone, Paraphrase"),
        ):
            link = seen.page.get_by_role("link", name=words, exact=True)
            link = seen.page.locator("[data-article-body]").locator(link)
            expect(link).to_have_accessible_description(told)
            assert "courier.example" in str(link.get_attribute("href"))
        body = seen.page.locator("[data-article-body]")
        assert "the quay is sinking and the town" in str(body.evaluate("body => body.textContent"))


@pytest.mark.parametrize(
    ("name", "part", "told"),
    [
        ("sinking", "note-sinking", "Dockers’ Union, Claim"),
        ("told", "entry-told", "Ada Stone, Paraphrase"),
    ],
)
def test_a_highlight_in_a_link_can_be_explained_by_pointer_and_by_keyboard(
    chromium: Browser, quay: str, name: str, part: str, told: str
) -> None:
    with visit(chromium, quay, width=1440) as seen:
        sign = seen.page.locator("[data-article-body]").get_by_role("link", name=told, exact=True)
        sign.click()
        assert seen.page.url == f"{quay}#{name}"
        ground = seen.page.locator(f"#{part}").evaluate("e => getComputedStyle(e).backgroundColor")
        assert ground != "rgba(0, 0, 0, 0)"
        sign.focus()
        seen.page.keyboard.press("Enter")
        inside = "part => document.getElementById(part).contains(document.activeElement)"
        assert seen.page.evaluate(inside, part)
    with visit(chromium, quay, width=360, height=740) as seen:
        seen.page.locator("[data-article-body]").get_by_role("link", name=told, exact=True).click()
        expect(seen.page.get_by_role("dialog")).to_contain_text(told.split(",")[0])
        assert violations(seen.page) == []
    with visit(chromium, quay, script=False) as seen:
        seen.page.locator("[data-article-body]").get_by_role("link", name=told, exact=True).click()
        assert seen.page.url.endswith(f"#{part}")


def test_where_several_begin_all_are_heard(chromium: Browser, quay: str) -> None:
    with visit(chromium, quay) as seen:
        first = seen.page.get_by_role("link", name="The mayor", exact=True)
        expect(first).to_have_accessible_description("Dockers’ Union, Quotation Context")
        # Both are words of the article, and none looks like a link of its own.
        inks = seen.page.locator("#knows, #mayor, [data-article-body] p:last-child a").evaluate_all(
            "parts => [...new Set(parts.map(each => getComputedStyle(each).color))]"
        )
        assert len(inks) == 1
        rest = seen.page.get_by_role("link", name="knows that the quay will close in May")
        expect(rest.first).to_have_accessible_description("Dockers’ Union, Quotation")


LINES = """names => names.map(name => {
  const mark = document.getElementById(name);
  const words = mark.querySelector("a") || mark;
  return getComputedStyle(words).textDecorationLine;
})"""


def test_in_forced_colours_what_is_picked_and_what_is_lit_can_be_seen(
    chromium: Browser, quay: str
) -> None:
    with visit(chromium, quay.replace("quay/", "harbour/"), width=1440,
               forced_colors="active") as seen:  # fmt: skip
        names = ["ferries", "quay"]
        assert seen.page.evaluate(LINES, names) == ["underline", "underline"]
        seen.page.get_by_role("button", name="Dockers’ Union", exact=True).click()
        seen.page.evaluate(FRAME)
        assert seen.page.evaluate(LINES, names) == ["underline", "none"]
        outlined = seen.page.locator("aside li").evaluate_all(
            "items => items.filter(each => each.checkVisibility()"
            " && getComputedStyle(each).outlineStyle !== 'none').map(each => each.id)"
        )
        assert outlined == ["entry-ferries"]


@pytest.mark.parametrize("width", [320, 641, 700, 800, 1024])
def test_a_topic_of_one_long_word_widens_no_page(chromium: Browser, quay: str, width: int) -> None:
    with visit(chromium, quay, width=width) as seen:
        assert seen.overflow() <= 0


@pytest.mark.parametrize("width", [360, 1024])
def test_sources_and_tags_of_a_note_can_be_hit_apart(
    chromium: Browser, quay: str, width: int
) -> None:
    with visit(chromium, quay, width=width) as seen:
        source = seen.page.get_by_role("link", name="Log", exact=True).bounding_box()
        tag = seen.page.get_by_role("link", name="#figures").bounding_box()
        assert source
        assert tag
        assert tag["y"] >= source["y"] + source["height"]


def test_a_phone_shows_that_there_is_more_to_go_to(chromium: Browser, quay: str) -> None:
    """A link is cut, and fades, where the row ends."""
    with visit(chromium, quay, width=360) as seen:
        cut = seen.page.locator("header nav").evaluate("""nav => {
          const end = nav.getBoundingClientRect().right;
          const boxes = [...nav.querySelectorAll("a")].map(each => each.getBoundingClientRect());
          return boxes.at(-1).right > end && getComputedStyle(nav).maskImage !== "none"
            && boxes.some(box => box.left < end - 12 && box.right > end - 20);
        }""")
        assert cut


def test_on_paper_a_picture_has_no_box_around_it(chromium: Browser, quay: str) -> None:
    with visit(chromium, quay, width=642) as seen:
        seen.page.emulate_media(media="print")
        width, height, ground = seen.page.locator(".picture img").evaluate(
            """img => [img.offsetWidth, img.offsetHeight, getComputedStyle(img).backgroundColor]"""
        )
        assert width / height == pytest.approx(0.6, abs=0.02)
        assert ground == "rgba(0, 0, 0, 0)"


LONG = "The Intergovernmental Panel on the Measurement of Harbours, Quays and Tides at Sea"
PANEL = f"""---
title: The panel
date: 2026-01-02
---
{LONG} said that “it rises”, and Ada Stone that “it does not”, and that nobody need worry about it.
"""
PANEL_NOTES = f"""actors:
  panel: {{name: '{LONG}', kind: organisation}}
  stone: {{name: Ada Stone}}
annotations:
  - {{quote: it rises, speaker: panel}}
  - {{quote: it does not, speaker: stone}}
  - {{quote: nobody need worry, kind: claim, speaker: stone}}
"""
KEY = """() => {
  const box = each => document.querySelector(each).getBoundingClientRect();
  const [key, strip, picked, told, next] = [".key", ".tiles", ".tiles [aria-pressed=true]",
    "[data-count]", "[data-step]:last-child"].map(box);
  return [next.right <= innerWidth, told.right <= next.left, told.height <= key.height,
    picked.left >= strip.left - 4 && picked.left + 32 < strip.right,
    document.documentElement.scrollWidth <= innerWidth];
}"""


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_that_nothing_fits_is_said_beside_a_long_name(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    """Who was picked, what is said of it, and the buttons are all in sight."""
    files: dict[str, str | bytes] = {"content/panel.md": PANEL, "content/panel.yaml": PANEL_NOTES}
    with (
        serve(everything(tmp_path, files=files)) as address,
        visit(chromium, f"{address}panel/", width=width, height=740) as seen,
    ):
        seen.page.get_by_role("button", name=LONG, exact=True).click()
        seen.page.get_by_role("button", name="Claim", exact=True).click()
        expect(seen.page.get_by_text("No claim by The Intergovernmental")).to_be_in_viewport()
        assert seen.page.evaluate(KEY) == [True] * 5
