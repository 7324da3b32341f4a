"""Where there is little room: the first screen of a phone, and a margin with more than its text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve, visit
from playwright.sync_api import Browser, Locator, expect
from sites import brief, make_site
from test_theme_access import violations
from theme_site import lighthouse

pytestmark = pytest.mark.slow

BRIDGE = """---
title: Harbor bridge closed after inspectors find cracks in two main cables
date: 2026-11-24
summary: >-
  Engineers warned of corrosion in 2023; the transit agency says it learned of the cracks on Friday.
  Forty thousand commuters must find another way across.
source: {name: Coastal Press, author: Dana Whitcombe and Luis Ferrer, url: 'https://c.example/1',
         retrieved: 2026-11-25}
topics: [Infrastructure, Public safety, City Hall]
corrections: [{date: 2026-11-26, text: It was two cables.}]
---
PORT ALDEN — The state closed the 71-year-old Harbor Bridge to all traffic on Monday after \
inspectors found cracks in two of its four main cables, stranding tens of thousands of commuters.

“We are not going to gamble with people’s lives,” the governor said. The agency knew of it, two \
engineers wrote, and a third one said so too. The mayor said no, and the union said yes.
"""
NOTE = (
    "The report of that year names the cables by their numbers, and says of each what was seen, "
    "by whom it was seen, and what was advised; nothing of it was sent on to those who asked for "
    "it, as far as its pages show, and the office has not answered since. "
)
STATEMENTS = {
    "gamble": ("We are not going to gamble with people’s lives", "marsh"),
    "knew": ("The agency knew of it", "vey"),
    "third": ("a third one said so too", "vey"),
    "no": ("said no", "marsh"),
    "yes": ("said yes", "union"),
}
BRIDGE_NOTES = (
    """by: {name: Hanna Brandt, role: Annotations editor}
actors:
  marsh: {name: Ellen Marsh}
  vey: {name: Tom Vey}
  union: {name: Dockers’ Union, kind: organisation}
annotations:
"""
    + "\n".join(
        f"  - id: {name}\n    quote: {words}\n    speaker: {speaker}\n    note: {NOTE}\n"
        f"    sources: [{{title: The report, url: 'https://r.example/{name}'}}]"
        for name, (words, speaker) in STATEMENTS.items()
    )
    + "\n"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("room")
    make_site(root, {"content/bridge.md": BRIDGE, "content/bridge.yaml": BRIDGE_NOTES})
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    with serve(root / "site") as address:
        yield address


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(("width", "height"), [(360, 740), (412, 915)])
def test_a_phone_shows_a_highlight_below_a_long_head(
    chromium: Browser, site: str, width: int, height: int, script: bool
) -> None:
    with visit(chromium, f"{site}bridge/", width=width, height=height, script=script) as seen:
        words = seen.page.locator("#gamble").evaluate("mark => mark.getClientRects()[0].bottom")
        assert words < height


DRIFT = """() => [...document.querySelectorAll("[data-note]")].map(note => {
  const words = document.getElementById(note.dataset.note).getClientRects()[0];
  return note.getBoundingClientRect().top - words.top;
})"""


def is_whole(note: Locator) -> bool:
    """Whether all of a note is seen: none of its text is cut, and nothing lies on it."""
    return bool(
        note.evaluate("""note => {
          const box = note.getBoundingClientRect();
          const within = [...note.querySelectorAll("*")].every(each =>
            getComputedStyle(each).overflow === "visible"
              || each.scrollHeight <= each.clientHeight);
          const at = document.elementFromPoint(box.left + 40, box.bottom - 4);
          return within && note.contains(at);
        }""")
    )


@pytest.mark.parametrize("width", [1280, 1440])
def test_the_key_has_room_for_the_whole_name_of_an_organisation(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    name = "International Agency for Research on Cancer"
    files = {
        "content/bridge.md": BRIDGE,
        "content/bridge.yaml": BRIDGE_NOTES.replace("Dockers’ Union", name),
    }
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    with (
        serve(tmp_path / "site") as address,
        visit(chromium, f"{address}bridge/", width=width) as seen,
    ):
        shown = seen.page.locator(".tiles bdi", has_text=name)
        expect(shown).to_be_in_viewport(ratio=1)
        assert shown.evaluate("name => name.scrollWidth - name.clientWidth") <= 0
        assert seen.overflow() == 0


@pytest.mark.parametrize("width", [1024, 1280, 1440])
def test_of_notes_that_others_wait_for_the_beginning_is_shown(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}bridge/", width=width) as seen:
        drift = seen.page.evaluate(DRIFT)
        full = 4 * seen.page.locator("#note-yes").bounding_box()["height"]  # type: ignore[index]
        # Whole, they would stand a screen below.
        assert max(drift) < full * 0.6
        assert min(drift) > -5
        assert violations(seen.page) == []
        assert seen.shift() == 0


def test_a_shortened_note_is_whole_for_who_looks_at_it(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}bridge/", width=1440, height=1400) as seen:
        note = seen.page.locator("#note-knew")
        assert not is_whole(note)
        # The evidence stays.
        expect(note.get_by_role("link", name="The report")).to_be_in_viewport(ratio=1)
        note.hover()
        assert is_whole(note)
        seen.page.mouse.move(0, 0)
        assert not is_whole(note)
        note.get_by_role("link", name="The report").focus()
        assert is_whole(note)
        seen.page.locator("#knew a").click()
        assert is_whole(note)
        expect(note).to_be_in_viewport(ratio=1)
        level = seen.page.evaluate(DRIFT)[list(STATEMENTS).index("knew")]
        assert abs(level) < 5


def test_what_follows_the_text_stands_below_its_last_note(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}bridge/", width=1024) as seen:
        last, cards = (seen.page.locator(part).bounding_box() for part in ("#note-yes", ".cards"))
        assert last
        assert cards
        assert last["y"] + last["height"] < cards["y"]
        assert seen.shift() == 0


def test_a_note_that_makes_room_never_lies_on_the_head_of_the_page(
    chromium: Browser, site: str
) -> None:
    above = """() => {
      const start = document.querySelector(".reading").getBoundingClientRect().top;
      return [...document.querySelectorAll("[data-note]")].filter(note =>
        getComputedStyle(note).opacity !== "0" && note.getBoundingClientRect().top < start - 12)
        .map(note => note.id);
    }"""
    with visit(chromium, f"{site}bridge/", width=1440, height=900) as seen:
        made_room = False
        for name in STATEMENTS:
            seen.page.locator(f"#{name} a").click()
            expect(seen.page.locator(f"#note-{name}")).to_be_in_viewport(ratio=1)
            assert seen.page.evaluate(above) == []
            made_room |= seen.page.locator("#note-gamble").evaluate(
                "note => getComputedStyle(note).opacity === '0'"
            )
        assert made_room
        # The keyboard still gets to it.
        seen.page.locator("#note-gamble").get_by_role("link", name="The report").focus()
        expect(seen.page.locator("#note-gamble")).to_have_css("opacity", "1")


@pytest.mark.parametrize("width", [360, 1440])
def test_without_a_script_every_note_is_whole(chromium: Browser, site: str, width: int) -> None:
    with visit(chromium, f"{site}bridge/", width=width, script=False) as seen:
        for name in STATEMENTS:
            note = seen.page.locator(f"#note-{name}")
            note.scroll_into_view_if_needed()
            assert is_whole(note)


def test_a_phone_has_quotations_on_the_first_screen_and_folds_what_narrows_them(
    chromium: Browser, site: str
) -> None:
    address = f"{site}quotations/"
    with visit(chromium, address, width=360, height=740) as seen:
        expect(seen.page.locator("blockquote").first).to_be_in_viewport(ratio=1)
        expect(seen.page.get_by_label("Words")).to_be_visible()
        expect(seen.page.get_by_label("Kind")).to_be_hidden()
        seen.page.get_by_text("Narrow the list").click()
        seen.page.get_by_label("Actor").select_option("vey")
        expect(seen.page.locator(".said")).to_have_count(2)
        assert seen.shift() == 0
        assert violations(seen.page) == []
    for path in ("?actor=vey", "kind/quotation/"):
        with visit(chromium, address + path, width=360, height=740) as seen:
            expect(seen.page.get_by_label("Kind")).to_be_visible()
    with visit(chromium, address, width=768) as seen:
        expect(seen.page.get_by_label("Kind")).to_be_visible()
        expect(seen.page.get_by_text("Narrow the list")).to_be_hidden()
        # A window that becomes wide shows what was folded.
        seen.page.set_viewport_size({"width": 360, "height": 740})
        seen.page.reload()
        seen.page.set_viewport_size({"width": 900, "height": 740})
        expect(seen.page.get_by_label("Kind")).to_be_visible()
    with visit(chromium, address, width=360, height=740, script=False) as seen:
        expect(seen.page.locator("blockquote").first).to_be_in_viewport(ratio=1)
        kinds = seen.page.get_by_role("group").filter(has_text="Kind")
        kinds.locator("summary").click()
        kinds.get_by_role("link", name="Quotation").click()
        assert seen.page.url == f"{address}kind/quotation/"


MOVED = """async () => {
  const sources = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) sources.push(...entry.sources);
  }).observe({type: "layout-shift"});
  const steps = new Set();
  for (let at = 0; at < document.documentElement.scrollHeight - innerHeight; at += 40) {
    scrollTo(0, at);
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    const [back, on] = [...document.querySelectorAll("[data-step]")].map(each =>
      each.getBoundingClientRect().left);
    steps.add(`${Math.round(back)} ${Math.round(on)}`);
  }
  await new Promise(done => setTimeout(done, 100));
  const moved = sources.map(({node}) => node?.parentElement).filter(each => each?.isConnected);
  return [steps.size, moved.filter(each => !each.closest(".cards, .tiles"))
    .map(each => each.outerHTML.slice(0, 80))];
}"""


@pytest.fixture(scope="module")
def lamp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(lighthouse(tmp_path_factory.mktemp("still"))) as address:
        yield f"{address}lamp/"


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (360, 740)])
def test_while_one_reads_nothing_moves_but_the_voices(
    chromium: Browser, lamp: str, width: int, height: int
) -> None:
    """Their cards open and fold, and their names come and go; the text and the buttons stay."""
    with visit(chromium, lamp, width=width, height=height) as seen:
        assert seen.page.evaluate(MOVED) == [1, []]
