"""What holds on every page type: keys reach it all, nothing moves, and it prints."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import pytest
from browser import SCHEMES, SEARCH_POLICY, WATCH, Handler, Visit, serve, visit
from playwright.sync_api import Browser, Page, expect
from sites import REPOSITORY, brief
from test_theme_reader import stops
from theme_site import CONFIG, everything

pytestmark = pytest.mark.slow

PAGES = ("", "harbour/", "bridge/", "quotations/", "quotations/kind/claim/", "actors/",
         "actors/union/", "actors/network/", "topics/", "topics/ferries/", "tags/", "tags/quays/",
         "archive/", "archive/2025/", "search/?q=harbour", "no/such/page")  # fmt: skip
MOTIONS: tuple[Literal["reduce"], Literal["no-preference"]] = ("reduce", "no-preference")
MOVING = """() => {
  const found = document.getAnimations().map(each => each.animationName || each.transitionProperty);
  for (const each of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after", "::backdrop"]) {
      const style = getComputedStyle(each, part);
      const lasting = style.transitionDuration.split(", ").some(time => parseFloat(time) > 0);
      if (lasting || style.scrollBehavior === "smooth") found.push(each.outerHTML.slice(0, 80));
    }
  }
  return found;
}"""
FAINT = """() => {
  const parts = text => text.match(/[\\d.]+/g).map((part, n) =>
    part * (n < 3 && text.startsWith("color(") ? 255 : 1));
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(each => each / 255)
      .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = each => {
    if (!each) return [255, 255, 255];
    const [r, g, b, alpha = 1] = parts(getComputedStyle(each).backgroundColor);
    const below = alpha < 1 ? ground(each.parentElement) : [0, 0, 0];
    return [r, g, b].map((part, n) => part * alpha + below[n] * (1 - alpha));
  };
  const found = [];
  for (const each of document.querySelectorAll("body, body *")) {
    if (!each.checkVisibility({visibilityProperty: true})) continue;
    const texts = [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(each, pseudo);
      const shown = pseudo ? !["none", "normal", '""'].includes(style.content) : texts;
      if (!shown) continue;
      const ink = parts(each.closest("svg") ? style.fill : style.color);
      const [high, low] = [light(ink), light(ground(each))].sort((a, b) => b - a);
      if ((high + 0.05) / (low + 0.05) < 4.5) found.push(each.outerHTML.slice(0, 120) + pseudo);
    }
  }
  return found;
}"""
CONTROLS = """() => [...document.querySelectorAll("button, form, input, select, nav.pager, dialog")]
  .filter(each => each.getClientRects().length).map(each => each.outerHTML.slice(0, 80))"""
ON_PAPER = """() => {
  const wide = [...document.querySelectorAll("main *")].filter(each =>
    each.getClientRects().length && !each.closest("svg, .scroll, .visually-hidden")
    && each.getBoundingClientRect().right > innerWidth + 1);
  const page = getComputedStyle(document.body);
  return {wide: wide.map(each => each.outerHTML.slice(0, 80)), ink: page.color,
          paper: page.backgroundColor, words: document.querySelector("main").innerText.trim()};
}"""


def served(root: Path, place: str) -> AbstractContextManager[str]:
    """A site that has everything, with a search, at a place on its host."""
    files: dict[str, str | bytes] = {"brief.yaml": f"{CONFIG}search: true\n"}
    folder = everything(root, "--base-url", f"http://127.0.0.1{place}", files=files)
    return serve(folder, place, SEARCH_POLICY)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("every"), "/repo/") as address:
        yield address


@pytest.fixture(scope="module", params=["/", "/repo/"])
def anywhere(
    request: pytest.FixtureRequest, site: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    if request.param == "/repo/":
        yield site
        return
    with served(tmp_path_factory.mktemp("root"), request.param) as address:
        yield address


def test_every_page_keeps_to_the_policy_moves_nothing_and_prints_no_controls(
    chromium: Browser, anywhere: str
) -> None:
    for path in PAGES:
        with visit(chromium, anywhere + path) as seen:
            assert (path, complaints(seen)) == (path, [])
            assert (path, seen.violations(), seen.shift()) == (path, [], 0)
            nothing_moves_whatever_a_reader_prefers(seen.page, path)
            it_prints_dark_on_white_without_controls(seen.page, path)


def test_every_page_is_whole_without_a_script(chromium: Browser, site: str) -> None:
    for path in PAGES:
        with visit(chromium, site + path, script=False) as seen:
            assert (path, complaints(seen)) == (path, [])


def complaints(seen: Visit) -> list[str]:
    """What a reader, or the browser, would complain of."""
    # A browser itself says so of a page that is not found.
    found = [each for each in seen.trouble if "404" not in each]
    found += [f"overflow: {seen.overflow()}"] * (seen.overflow() > 0)
    return found + ["headings"] * (seen.page.locator("h1").count() != 1)


def test_the_404_page_leads_home_from_any_depth(chromium: Browser, anywhere: str) -> None:
    for path in ("nothing", "no/such/page", "actors/nobody/at/all/"):
        with visit(chromium, anywhere + path) as seen:
            colour = seen.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert colour == "rgb(255, 254, 251)"
            seen.page.locator(".site-title").click()
            seen.page.wait_for_url(anywhere)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_tab_key_reaches_every_link_and_shows_where_it_is(
    chromium: Browser, site: str, width: int
) -> None:
    for path in PAGES:
        with visit(chromium, site + path, width=width) as seen:
            if "search" in path:
                expect(seen.page.locator("[data-search-results] > li")).not_to_have_count(0)
            reached = stops(seen.page)
            # Which of a brief's cards is open beside it depends on what is in view.
            cards = ".cards details" if width == 1280 else "nothing"
            links = seen.page.locator("a[href]:not([tabindex='-1'])").evaluate_all(
                "(links, cards) => links"
                ".filter(each => each.checkVisibility() && !each.closest(cards))"
                ".map(each => each.getAttribute('href'))",
                cards,
            )
            hidden = [stop for stop in reached if not stop["outline"] or not stop["visible"]]
            assert (path, hidden) == (path, [])
            at = [stop for stop in reached if stop["href"] and not (stop["card"] and width == 1280)]
            assert sorted(links) == sorted(str(stop["href"]) for stop in at)


SPACED = """() => {
  for (const each of document.querySelectorAll("body *")) {
    each.style.setProperty("line-height", "1.5", "important");
    each.style.setProperty("letter-spacing", ".12em", "important");
    each.style.setProperty("word-spacing", ".16em", "important");
    if (each.matches("p")) each.style.setProperty("margin-block-end", "2em", "important");
  }
}"""
CUT = """async () => {
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
  const cut = each => {
    const {overflowX, overflowY} = getComputedStyle(each);
    const {clientWidth: width, clientHeight: height} = each;
    // What is for screen readers alone is one pixel large.
    return width > 1 && height > 1 && each.checkVisibility()
      && (/hidden|clip/.test(overflowX) && each.scrollWidth > width + 1
        || /hidden|clip/.test(overflowY) && each.scrollHeight > height + 1);
  };
  const found = [...document.querySelectorAll("body *")].filter(cut);
  return found.map(each => each.outerHTML.slice(0, 80));
}"""


def test_spaced_as_readers_may_need_it_no_text_is_cut(chromium: Browser, site: str) -> None:
    """WCAG 1.4.12, and at 320 px 1.4.10."""
    for path in PAGES:
        with visit(chromium, site + path, width=320) as seen:
            seen.page.wait_for_load_state("networkidle")
            seen.page.evaluate(SPACED)
            for width in seen.at(320, 768, 1440):
                assert (path, width, seen.page.evaluate(CUT)) == (path, width, [])
                assert (path, width, seen.overflow()) == (path, width, 0)


def test_forced_colours_leave_no_words_faint(chromium: Browser, site: str) -> None:
    for path in PAGES:
        with visit(chromium, site + path, forced_colors="active") as seen:
            if "search" in path:
                expect(seen.page.locator("[data-search-results] > li")).not_to_have_count(0)
            for scheme in SCHEMES:
                seen.page.emulate_media(color_scheme=scheme)
                faint = seen.page.evaluate(FAINT)
                assert (path, scheme, faint) == (path, scheme, [])


@pytest.mark.parametrize("width", [1440, 360])
def test_forced_colours_leave_chosen_words_legible(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}harbour/", width=width, forced_colors="active") as seen:
        marks = seen.page.locator("[data-article-body] mark[id]")
        for scheme in SCHEMES:
            seen.page.emulate_media(color_scheme=scheme)
            for n in range(marks.count()):
                marks.nth(n).evaluate("mark => mark.querySelector('a').click()")
                lit = seen.page.locator("mark.lit").first.evaluate(
                    "mark => getComputedStyle(mark).backgroundColor"
                )
                paper = seen.page.evaluate("getComputedStyle(document.body).backgroundColor")
                assert (n, scheme, seen.page.evaluate(FAINT)) == (n, scheme, [])
                assert lit != paper
            for pick in seen.page.locator("[data-pick]:visible, [data-pick-kind]:visible").all():
                pick.click()
                assert (scheme, seen.page.evaluate(FAINT)) == (scheme, [])
                assert pick.get_attribute("aria-pressed") == "true"
                pick.click()


def nothing_moves_whatever_a_reader_prefers(page: Page, path: str) -> None:
    for motion in MOTIONS:
        page.emulate_media(reduced_motion=motion)
        assert (path, motion, page.evaluate(MOVING)) == (path, motion, [])
        if path == "harbour/":
            # What moves the page to a statement does so at once.
            page.keyboard.press("j")
            before = page.evaluate("scrollY")
            frame = "new Promise(done => requestAnimationFrame(() => done(scrollY)))"
            assert page.evaluate(frame) == before
    page.emulate_media(reduced_motion="null")


def it_prints_dark_on_white_without_controls(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 642, "height": 900})
    for scheme in SCHEMES:
        page.emulate_media(media="print", color_scheme=scheme)
        printed = page.evaluate(ON_PAPER)
        assert (path, printed["wide"]) == (path, [])
        assert (printed["ink"], printed["paper"]) == ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
        assert printed["words"]
        assert (path, page.evaluate(CONTROLS)) == (path, [])


def test_forced_colours_tell_what_is_chosen_and_where_one_is(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}actors/", scheme="dark", forced_colors="active") as seen:
        lines = seen.page.locator(".site-nav a").evaluate_all(
            "all => all.map(each => getComputedStyle(each).textDecorationLine)"
        )
        assert lines.count("underline") == 1
        grounds = """() => ["[aria-pressed=true]", "body"].map(each =>
          getComputedStyle(document.querySelector(each)).backgroundColor)"""
        pressed, paper = seen.page.evaluate(grounds)
        system = """() => {
          document.body.style.cssText = "forced-color-adjust: none; background: Highlight";
          return getComputedStyle(document.body).backgroundColor;
        }"""
        assert pressed == seen.page.evaluate(system) != paper


@pytest.mark.parametrize(("width", "touch"), [(1280, False), (360, True)])
def test_from_the_front_page_to_all_that_rubio_said_and_back_to_the_line(
    chromium: Browser, tmp_path: Path, width: int, touch: bool
) -> None:
    assert brief("build", "--output", tmp_path / "site", cwd=REPOSITORY).code == 0
    with (
        serve(tmp_path / "site") as address,
        visit(chromium, address, width=width, has_touch=touch) as seen,
    ):
        tab = seen.page

        def follow(name: str) -> None:
            """Go to a link by Tab and take it, or tap it."""
            link = tab.get_by_role("link", name=name).first
            if touch:
                link.tap()
                return
            for _ in range(200):
                tab.keyboard.press("Tab")
                if link.evaluate("link => link === document.activeElement"):
                    tab.keyboard.press("Enter")
                    return
            pytest.fail(f"The Tab key doesn't reach “{name}”.")

        follow("Actors")
        tab.wait_for_url("**/actors/")
        follow("Marco Rubio")
        tab.wait_for_url("**/actors/rubio/")
        expect(tab.locator(".said")).to_have_count(4)
        follow("to end any conflict, concessions must be made by all sides")
        tab.wait_for_url("**/riyadh/#*")
        name = tab.url.partition("#")[2]
        mark = tab.locator(f"mark[id='{name}']")
        expect(mark).to_be_in_viewport()
        expect(mark).to_have_attribute("data-speaker", "rubio")
        expect(mark).to_have_text("to end any conflict, concessions must be made by all sides")
        # The next stop goes on from the line, not from the top of the page.
        if not touch:
            tab.keyboard.press("Tab")
            assert mark.evaluate("mark => mark.contains(document.activeElement)")
        assert (seen.trouble, seen.violations(), seen.overflow()) == ([], [], 0)


PAINTED = """new Promise(
  done => new PerformanceObserver(done).observe({type: "paint", buffered: true}))"""


class InTwoParts(Handler):
    """Keeps the rest of a page back, from inside its last button on, until it was painted."""

    protocol_version = "HTTP/1.0"  # The end of the connection is that of the page.
    painted = threading.Event()

    def do_GET(self) -> None:
        page = Path(self.translate_path(self.path)) / "index.html"
        if not page.is_file():
            super().do_GET()
            return
        head, button, rest = page.read_bytes().partition(
            b'data-switch="dark" aria-pressed="false">'
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(head + button)
        self.wfile.flush()
        assert self.painted.wait(20)
        self.wfile.write(rest)


def test_nothing_moves_where_a_page_arrives_in_parts(chromium: Browser, tmp_path: Path) -> None:
    context = chromium.new_context()
    context.add_init_script(WATCH)
    with serve(everything(tmp_path), handler=InTwoParts) as address:
        page = context.new_page()
        page.goto(f"{address}archive/", wait_until="commit")
        page.evaluate(PAINTED)
        InTwoParts.painted.set()
        page.wait_for_load_state("load")
        assert page.locator("[data-switch=dark]").bounding_box()
        # A shift is told of after the frame in which it was.
        page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        assert page.evaluate("window.shift") == 0
    context.close()
