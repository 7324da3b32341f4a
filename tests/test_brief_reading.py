"""What a reader of a long piece sees: who speaks, and how it is known, by position and focus."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Literal

import pytest
from browser import serve, visit
from PIL import Image
from playwright.sync_api import Browser, FloatRect, Page, expect
from theme_site import LONG_NAME, VOICES, lighthouse

pytestmark = pytest.mark.slow

TOOLS = """
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const innermost = mark => mark.dataset.annotation.split(" ").at(-1);
  const links = [...document.querySelectorAll("mark[id] > a")];
  const first = id => links.find(link => innermost(link.parentElement) === id);
  const last = id => [...document.querySelectorAll(`mark[data-annotation~="${id}"]`)].at(-1);
  const sheet = document.querySelector("[popover]");
  const click = async link => {
    link.scrollIntoView({block: "center"});
    await frame();
    const before = scrollY;
    link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, detail: 1}));
    await frame();
    return Math.abs(scrollY - before);
  };
  const within = (part, top, bottom) => {
    const box = part.getBoundingClientRect();
    return box.top >= top - 1 && box.bottom <= bottom + 1;
  };
"""
AT = f"""async id => {{
  {TOOLS}
  first(id).scrollIntoView({{block: "center"}});
  await frame();
  const box = first(id).getClientRects()[0];
  return [box.x + Math.min(20, box.width / 2), box.y + box.height / 2];
}}"""
"""Brings a statement to the middle of the window, and tells where its words can be clicked on."""
EXPLAINED = """id => {
  const key = document.querySelector(".key").getBoundingClientRect().bottom;
  const parts = ["note-", "entry-"].map(name => document.getElementById(name + id));
  const shown = parts.find(part => part?.checkVisibility());
  return !!shown && within(shown, key, innerHeight)
    && getComputedStyle(shown).backgroundColor !== "rgba(0, 0, 0, 0)";
}"""
WIDE = f"""async () => {{
  {TOOLS}
  const explained = {EXPLAINED};
  const found = [];
  for (const link of links) {{
    const moved = await click(link);
    found.push([innermost(link.parentElement), moved, explained(innermost(link.parentElement))]);
  }}
  return found;
}}"""
NARROW = f"""async () => {{
  {TOOLS}
  const found = [];
  for (const link of links) {{
    const id = innermost(link.parentElement);
    await click(link);
    const open = sheet.checkVisibility();
    const bare = last(id).getBoundingClientRect().bottom <= sheet.getBoundingClientRect().top;
    const inside = sheet.contains(document.activeElement);
    const text = sheet.innerText;
    sheet.hidePopover();
    await frame();
    const back = document.activeElement === link;
    found.push([id, link.parentElement.dataset.speaker, text, open, bare, inside, back]);
  }}
  return found;
}}"""
HEARD = f"""async positions => {{
  {TOOLS}
  const box = document.querySelector(".spread").getBoundingClientRect();
  const start = box.top + scrollY;
  const end = box.bottom + scrollY - innerHeight;
  const aside = document.querySelector("aside");
  const found = [];
  for (let step = 0; step < positions; step++) {{
    scrollTo(0, start + (end - start) * step / (positions - 1));
    await frame();
    const tops = new Map();
    for (const mark of document.querySelectorAll("mark[data-annotation]")) {{
      for (const id of mark.dataset.annotation.split(" ")) {{
        if (!tops.has(id)) tops.set(id, mark.getClientRects()[0].top);
      }}
    }}
    // The nearest above the middle that somebody says; at the very top, the first below.
    const said = [...tops.keys()].filter(id => document.getElementById("entry-" + id));
    const nearest = said.findLast(id => tops.get(id) <= innerHeight / 2) || said[0];
    const entry = document.getElementById("entry-" + nearest);
    const open = [...aside.querySelectorAll("details[open]")].map(each => each.closest("section"));
    const panel = aside.getBoundingClientRect();
    const seen = part => within(part, panel.top, panel.bottom);
    found.push([step, entry.closest("section").id, open.map(each => each.id),
                within(aside, 0, innerHeight), seen(entry),
                open.every(each => seen(each.querySelector("summary")))]);
  }}
  return found;
}}"""
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
FOCUS = "document.activeElement.closest('mark')?.dataset.annotation"
PRESS = """part => part.dispatchEvent(
  new MouseEvent("click", {bubbles: true, cancelable: true, detail: 1}))"""
"""Without the pointer, which brings what is sticky to where it would stand in the text."""
CLEAR = "rgba(0, 0, 0, 0)"


@pytest.fixture(scope="module")
def lamp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(lighthouse(tmp_path_factory.mktemp("reading"))) as address:
        yield f"{address}lamp/"


def name_of(speaker: str | None) -> str:
    return VOICES[int(speaker[1:])] if speaker else ""


def press(page: Page, name: str) -> None:
    """Click on the words of a statement, which stand in the middle of the window."""
    page.mouse.click(*page.evaluate(AT, name))
    page.evaluate(SETTLED)


def test_wide_a_click_on_a_highlight_explains_it_and_moves_nothing(
    chromium: Browser, lamp: str
) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        found = seen.page.evaluate(WIDE)
        assert len(found) >= 60
        assert [each for each in found if each[1] >= 2 or not each[2]] == []
        # By a real pointer, some of each kind.
        for name in ("n0", "n1", "n59", "inner-ben", "inner-cy", "tower", "lost-keys"):
            x, y = seen.page.evaluate(AT, name)
            before = seen.page.evaluate("scrollY")
            seen.page.mouse.click(x, y)
            seen.page.evaluate(SETTLED)
            assert abs(seen.page.evaluate("scrollY") - before) < 2, name
        assert seen.trouble == []


def test_narrow_a_tap_opens_a_sheet_that_names_the_speaker(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=360, height=740) as seen:
        found = seen.page.evaluate(NARROW)
        assert len(found) >= 60
        for name, speaker, text, *rest in found:
            assert name_of(speaker) in text, name
            assert rest == [True, True, True, True], name
        sheet = seen.page.get_by_role("dialog")
        for name in ("n0", "n59", "inner-cy", "tower", "lost-keys"):
            press(seen.page, name)
            expect(sheet).to_be_visible()
            seen.page.keyboard.press("Escape")
            expect(sheet).to_be_hidden()
            assert seen.page.evaluate(FOCUS).split()[-1] == name
        assert seen.trouble == []


def test_a_sheet_says_who_how_and_how_we_know(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=360, height=740) as seen:
        sheet = seen.page.get_by_role("dialog")
        expected = {
            "n3": ("Ben Birch", "Quotation", "Keeper, Lighthouse board", "The inquiry went",
                   "Log", "Contradicted by Ed Elm", "These words in the source",
                   "All that they said"),
            "inner-ben": ("Ben Birch", "As Alder remembers it.", "Within the words of",
                          "Ada Alder"),
            "lost-keys": ("Unnamed sources", "Quotation", "a clerk who was afraid"),
            "tower": ("Context", "Measured in 1990."),
        }  # fmt: skip
        for name, parts in expected.items():
            press(seen.page, name)
            for part in parts:
                assert part in sheet.inner_text(), (name, part)
            assert sheet.locator("[id^=note-]").count() == 0
            sheet.get_by_role("button", name="Close").click()
            expect(sheet).to_be_hidden()
        # A linked statement is gone to, and explained.
        press(seen.page, "n3")
        sheet.get_by_role("link", name="Ed Elm").click()
        expect(sheet).to_contain_text("Contradicts Ben Birch")
        seen.page.evaluate(SETTLED)
        assert seen.page.evaluate("document.getElementById('against').getClientRects()[0].top") > 0


def test_a_sheet_goes_by_a_tap_outside_and_by_a_swipe(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=360, height=740, has_touch=True) as seen:
        sheet = seen.page.get_by_role("dialog")
        press(seen.page, "n1")
        expect(sheet).to_be_visible()
        seen.page.touchscreen.tap(340, 100)
        expect(sheet).to_be_hidden()
        press(seen.page, "n1")
        expect(sheet).to_be_visible()
        swipe = """sheet => {
          for (const [name, clientY] of [["touchstart", 500], ["touchend", 640]]) {
            const touch = new Touch({identifier: 1, target: sheet, clientX: 100, clientY});
            const touches = {touches: [touch], changedTouches: [touch]};
            sheet.dispatchEvent(new TouchEvent(name, touches));
          }
        }"""
        sheet.evaluate(swipe)
        expect(sheet).to_be_hidden()
        assert seen.page.evaluate(FOCUS) == "n1"


def test_between_the_sheet_stands_level_with_the_words_in_the_margin(
    chromium: Browser, lamp: str
) -> None:
    with visit(chromium, lamp, width=1024, height=768) as seen:
        press(seen.page, "n4")
        sheet = seen.page.get_by_role("dialog").bounding_box()
        words = seen.page.locator("#n4").bounding_box()
        assert sheet
        assert words
        assert sheet["x"] > words["x"] + words["width"]
        assert abs(sheet["y"] - words["y"]) < 8
        seen.page.keyboard.press("Escape")
        # With a note beside it, there is no sheet.
        press(seen.page, "n1")
        assert seen.page.get_by_role("dialog").count() == 0


def test_by_keyboard_the_focus_goes_to_the_note_and_back(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        for name, part in (("n1", "note-n1"), ("n0", "entry-n0")):
            seen.page.locator(f"#{name} a").focus()
            seen.page.keyboard.press("Enter")
            inside = "name => document.getElementById(name).contains(document.activeElement)"
            assert seen.page.evaluate(inside, part)
            seen.page.keyboard.press("Escape")
            assert seen.page.evaluate(FOCUS) == name
    with visit(chromium, lamp, width=360, height=740) as seen:
        seen.page.locator("#n1 a").focus()
        seen.page.keyboard.press("Enter")
        sheet = seen.page.get_by_role("dialog")
        assert sheet.evaluate("sheet => sheet.contains(document.activeElement)")
        seen.page.keyboard.press("Escape")
        assert seen.page.evaluate(FOCUS) == "n1"


@pytest.mark.parametrize("width", [1440, 360])
def test_without_a_script_a_highlight_leads_to_what_is_said_of_it(
    chromium: Browser, lamp: str, width: int
) -> None:
    with visit(chromium, lamp, width=width, script=False) as seen:
        for name, part in (("n1", "note-n1"), ("n0", "entry-n0"), ("lost-keys", "entry-lost-keys")):
            seen.page.locator(f"#{name} a").click()
            assert seen.page.url.endswith(f"#{part}")
            expect(seen.page.locator(f"#{part}")).to_be_in_viewport()
            # The quotation marks are the browser's, and no part of the link.
            seen.page.locator(f"#{part} a").first.click(position={"x": 15, "y": 10})
            assert seen.page.url.endswith(f"#{name}")
        # The cards are whole, and nothing says what only a script does.
        assert seen.page.locator("aside details:not([open])").count() == 0
        assert seen.page.get_by_role("button").count() == 0


def test_the_card_of_the_voice_in_view_is_open_wherever_one_reads(
    chromium: Browser, lamp: str
) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        for step, wanted, opened, follows, entry, name in seen.page.evaluate(HEARD, 100):
            assert opened == [wanted], step
            assert (follows, entry, name) == (True, True, True), step


def test_a_picked_voice_is_stepped_through(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        page = seen.page
        key = page.get_by_role("navigation", name="Voices")
        key.get_by_role("button", name="Ben Birch", exact=True).click()
        order = page.evaluate(
            """[...document.querySelectorAll("#actor-v1 ol li")].map(each => each.id.slice(6))"""
        )
        text = page.evaluate("[...document.querySelectorAll('mark[id]')].map(mark => mark.id)")
        order.sort(key=text.index)
        # With none of them in view yet, the first is the next.
        for position, name in enumerate(order, 1):
            key.get_by_role("button", name="Next statement by Ben Birch").evaluate(PRESS)
            page.evaluate(SETTLED)
            assert page.evaluate(FOCUS).split()[-1] == name
            expect(key).to_contain_text(f"{position} of {len(order)}")
            expect(page.locator(f"#{name}")).to_be_in_viewport()
            box = key.bounding_box()
            assert box
            assert 0 <= box["y"] < 1
        key.get_by_role("button", name="Previous statement by Ben Birch").evaluate(PRESS)
        assert page.evaluate(FOCUS).split()[-1] == order[-2]
        # Two that leave nothing say so, where one looks.
        page.evaluate("scrollTo(0, 0)")
        page.get_by_role("button", name="Context", exact=True).click()
        expect(page.get_by_text("No context by Ben Birch here")).to_be_in_viewport()
        page.get_by_role("button", name="Context", exact=True).click()
        key.get_by_role("button", name="Ben Birch", exact=True).click()
        expect(key).to_contain_text("of 67")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (360, 740)])
def test_the_keyboard_goes_through_the_key_and_the_page_stays(
    chromium: Browser, lamp: str, width: int, height: int
) -> None:
    with visit(chromium, lamp, width=width, height=height) as seen:
        page = seen.page
        page.evaluate("scrollTo(0, 4000)")
        page.evaluate(SETTLED)
        before = page.evaluate("scrollY")
        page.locator(".key a").first.evaluate("tile => tile.focus({preventScroll: true})")
        for _ in range(9):
            page.keyboard.press("Tab")
            page.evaluate(SETTLED)
            assert page.evaluate("scrollY") == before


def test_next_is_pressed_by_the_keyboard_again_and_again(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        key = seen.page.get_by_role("navigation", name="Voices")
        key.get_by_role("button", name="Ben Birch", exact=True).click()
        onward = key.get_by_role("button", name="Next statement by Ben Birch")
        onward.focus()
        for position in (1, 2, 3, 4, 5, 1):
            seen.page.keyboard.press("Enter")
            expect(key).to_contain_text(f"{position} of 5")
            expect(onward).to_be_focused()


def test_the_key_stays_under_a_still_pointer(chromium: Browser, lamp: str) -> None:
    """From the last statement to the first too, which stands high on the page."""
    with visit(chromium, lamp, width=1440) as seen:
        page = seen.page
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.evaluate(SETTLED)
        onward = page.get_by_role("button", name="Next statement")
        box = onward.bounding_box()
        assert box
        page.mouse.move(box["x"] + 10, box["y"] + 10)
        shown = []
        for _ in range(70):
            page.mouse.down()
            page.mouse.up()
            page.evaluate(SETTLED)
            assert onward.bounding_box() == box
            shown.append(page.evaluate(FOCUS))
        assert len(set(shown)) > 60


@pytest.mark.parametrize("width", [1440, 1024, 360])
def test_a_jump_within_the_page_can_be_taken_back(chromium: Browser, lamp: str, width: int) -> None:
    with visit(chromium, lamp, width=width) as seen:
        page = seen.page
        for link in (page.locator("#note-against .linked a"), page.locator("#entry-n40 a").first):
            link.evaluate(
                "link => { for (let at = link; at; at = at.parentElement) at.open = true }"
            )
            link.scroll_into_view_if_needed()
            page.evaluate(SETTLED)
            before = page.evaluate("scrollY")
            link.evaluate(PRESS)
            page.evaluate(SETTLED)
            assert abs(page.evaluate("scrollY") - before) > 500
            target = link.get_attribute("href")
            assert target
            assert page.url.endswith(target)
            expect(page.locator(target)).to_be_in_viewport()
            page.go_back()
            page.wait_for_function("at => Math.abs(scrollY - at) < 2", arg=before)
            assert page.url.split("#")[0] == lamp


def test_what_steps_back_stays_legible(chromium: Browser, lamp: str) -> None:
    style = """name => {
      const mark = document.getElementById(name);
      const link = getComputedStyle(mark.querySelector("a"));
      return [getComputedStyle(mark).backgroundColor, link.color, link.textDecorationColor];
    }"""
    with visit(chromium, lamp, width=1440) as seen:
        ground, ink, line = seen.page.evaluate(style, "n0")
        seen.page.get_by_role("button", name="Unnamed sources", exact=True).click()
        assert seen.page.evaluate(style, "lost-keys")[0] != CLEAR
        dimmed = seen.page.evaluate(style, "n0")
        assert dimmed[0] == CLEAR != ground
        assert dimmed[1] == ink
        assert dimmed[2] != line


def test_notes_stand_level_with_their_words(chromium: Browser, lamp: str) -> None:
    apart = """() => [...document.querySelectorAll("[data-note]")].map(note => {
      const words = document.getElementById(note.dataset.note).getClientRects()[0];
      return note.getBoundingClientRect().top - words.top;
    })"""
    with visit(chromium, lamp, width=1440) as seen:
        drift = seen.page.evaluate(apart)
        assert len(drift) > 30
        assert sum(abs(each) < 5 for each in drift) > len(drift) * 0.7
        assert all(-5 < each < 200 for each in drift)


def test_an_outer_voice_keeps_its_sign_and_its_line(chromium: Browser, lamp: str) -> None:
    lines = """() => {
      const runs = [...document.querySelectorAll('mark[data-annotation~="outer"]')];
      return runs.map(mark => {
        const style = getComputedStyle(mark);
        return {sign: getComputedStyle(mark, "::before").content, width: style.borderBlockEndWidth,
                colour: style.borderBlockEndColor, speaker: mark.dataset.speaker};
      });
    }"""
    colour = "getComputedStyle(document.querySelector('#actor-v0 .badge')).backgroundColor"
    with visit(chromium, lamp, width=1440) as seen:
        runs = seen.page.evaluate(lines)
        voice = seen.page.evaluate(colour)
    assert [run["speaker"] for run in runs] == ["v0", "v1", "v0", "v2", "v0"]
    assert {run["colour"] for run in runs} == {voice}
    assert {run["width"] for run in runs} == {"2px"}
    signs = [run["sign"].removesuffix(' / ""').strip('"').rstrip("\u200c\u2060") for run in runs]
    assert signs == ["AA", "BB", "none", "CC", "none"]


def test_a_second_dozen_of_voices_is_told_from_the_first(chromium: Browser, lamp: str) -> None:
    looks = """() => [...document.querySelectorAll("aside section[data-actor]")].map(card => {
      const sign = getComputedStyle(card.querySelector(".badge"));
      const words = document.querySelector(`mark[data-speaker=${card.dataset.actor}]`);
      const score = document.querySelector(".score").getBoundingClientRect().height;
      const tick = document.querySelector(`rect[data-of="${words.dataset.annotation}"]`);
      return [card.querySelector(".badge").textContent, card.dataset.colour,
              sign.backgroundColor === getComputedStyle(document.body).backgroundColor,
              getComputedStyle(words).backgroundImage !== "none",
              tick.getBoundingClientRect().height < score * .6];
    })"""
    with visit(chromium, lamp, width=1440) as seen:
        found = seen.page.evaluate(looks)
    assert len({sign for sign, *_ in found}) == len(VOICES)
    assert len({(colour, hollow) for _, colour, hollow, *_ in found}) == len(VOICES)
    assert all(hollow == hatched == low for *_, hollow, hatched, low in found)


BARE = """hatched => {
  const words = [...document.querySelectorAll("mark[id] > a")].filter(link => {
    const {dataset} = link.parentElement;
    return ("set" in dataset) === hatched && !("outer" in dataset)
      && link.getClientRects()[0].width > 60;
  })[0];
  words.scrollIntoView({block: "center"});
  words.style.textDecoration = "none";
  words.parentElement.style.setProperty("-webkit-text-fill-color", "transparent");
  return words.parentElement.id;
}"""


def evenness(page: Page, name: str) -> float:
    """How much of the ground of some words has one colour."""
    box = page.evaluate(
        "name => document.getElementById(name).lastElementChild.getClientRects()[0].toJSON()",
        name,
    )
    clip: FloatRect = {"x": box["x"] + 4, "y": box["y"] + 4, "width": 48, "height": 10}
    with Image.open(BytesIO(page.screenshot(clip=clip))) as shot:
        colours = shot.convert("RGB").getcolors(480)
    assert colours
    return max(count for count, _ in colours) / 480


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 360])
def test_the_second_dozen_is_hatched_when_it_is_lit_as_well(
    chromium: Browser, lamp: str, width: int, scheme: Literal["light", "dark"], forced: str
) -> None:
    for hatched in (True, False):
        with visit(chromium, lamp, width=width, scheme=scheme, forced_colors=forced) as seen:
            name = seen.page.evaluate(BARE, hatched)
            at_rest = evenness(seen.page, name)
            press(seen.page, name)
            seen.page.keyboard.press("Escape")
            press(seen.page, name)
            clicked = evenness(seen.page, name)
            seen.page.goto(f"{lamp}#{name}")
            seen.page.evaluate(BARE, hatched)
            linked = evenness(seen.page, name)
        # Words at rest can't be made invisible in a system's own colours.
        for ground in (clicked, linked, *([at_rest] if forced == "none" else [])):
            assert (ground < 0.75) == hatched, (at_rest, clicked, linked)


@pytest.mark.parametrize("width", [1440, 1280, 1024, 360])
def test_what_the_shares_are_of_is_one_line_below_its_heading(
    chromium: Browser, lamp: str, width: int
) -> None:
    with visit(chromium, lamp, width=width) as seen:
        heading = seen.page.get_by_role("heading", name="Voices").bounding_box()
        told = seen.page.get_by_text("selected words")
        line = told.bounding_box()
        assert heading
        assert line
        assert 0 <= line["y"] - heading["y"] - heading["height"] < 6
        assert line["x"] == heading["x"]
        assert (
            told.evaluate("""told => {
          const range = new Range();
          range.selectNodeContents(told);
          return new Set([...range.getClientRects()].map(box => box.y)).size;
        }""")
            == 1
        )


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (360, 740)])
def test_the_first_screen_shows_a_highlight(
    chromium: Browser, lamp: str, width: int, height: int
) -> None:
    for script in (True, False):
        with visit(chromium, lamp, width=width, height=height, script=script) as seen:
            first = seen.page.locator("mark").first.bounding_box()
            key = seen.page.locator(".key").bounding_box()
            picture = seen.page.locator(".picture img").bounding_box()
            assert first
            assert key
            assert picture
            assert first["y"] + 20 < height
            assert key["y"] + key["height"] < first["y"]
            assert picture["height"] <= height / 2


def test_a_highlight_is_described_by_who_speaks_and_how(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp) as seen:
        for name, told in (("n0", "Ada Alder, Quotation"), ("n2", "Ben Birch, Claim"),
                           ("tower", "Context"), ("lost-keys", "a clerk who was afraid, Quotation"),
                           ("inner-cy", "Cy Cedar, Claim")):  # fmt: skip
            link = seen.page.locator(f"#{name} a").first
            expect(link).to_have_accessible_description(told)
        body = seen.page.locator("[data-article-body]")
        assert "Claim" not in str(body.evaluate("body => body.textContent"))
        # A statement that begins in a link is a stop of its own, once.
        reachable = seen.page.locator("mark[data-annotation=linked] a:not([tabindex='-1'])")
        assert reachable.all_inner_texts() == [" for three years"]
        assert seen.page.locator("a").evaluate_all(
            "links => links.every(link => link.textContent.trim() || link.ariaLabel)"
        )


def test_a_table_scrolls_in_its_own_box_and_breaks_nothing(chromium: Browser, lamp: str) -> None:
    broken = """cells => cells.flatMap(cell => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node; node = walker.nextNode();) {
        for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    })"""
    with visit(chromium, lamp, width=320, height=640) as seen:
        assert seen.overflow() <= 0
        table = seen.page.get_by_role("group", name="Table")
        # Whatever fonts a machine has, one word more than there is room for.
        table.locator("td").last.evaluate("cell => cell.append(' ', 'hectometres'.repeat(3))")
        assert seen.overflow() <= 0
        assert table.evaluate("box => box.scrollWidth > box.clientWidth")
        assert table.locator("th, td").evaluate_all(broken) == []
        table.focus()
        seen.page.keyboard.press("ArrowRight")
        scrolled = """async box => {
          for (let frame = 0; frame < 60 && !box.scrollLeft; frame++) {
            await new Promise(done => requestAnimationFrame(done));
          }
          return box.scrollLeft;
        }"""
        assert table.evaluate(scrolled) > 0


def test_what_a_link_leads_to_covers_no_quotation_mark(chromium: Browser, lamp: str) -> None:
    for script in (True, False):
        with visit(chromium, f"{lamp}#n5", width=1440, script=script) as seen:
            mark = seen.page.locator("#n5")
            expect(mark).to_be_in_viewport()
            assert mark.evaluate("mark => getComputedStyle(mark).outlineStyle") == "none"
            ground = "mark => getComputedStyle(mark).backgroundColor"
            assert mark.evaluate(ground) != seen.page.locator("#n0").evaluate(ground)


def test_copying_gives_the_articles_words_alone(chromium: Browser, lamp: str) -> None:
    with visit(chromium, lamp, width=1440) as seen:
        copied = seen.page.evaluate("""() => {
          const body = document.querySelector("[data-article-body]");
          getSelection().selectAllChildren(body.children[6]);
          return [getSelection().toString(), body.children[6].textContent];
        }""")
        assert copied[0] == copied[1]


@pytest.mark.parametrize("script", [True, False])
def test_names_of_eighty_letters_overflow_nothing(
    chromium: Browser, lamp: str, script: bool
) -> None:
    assert len(LONG_NAME) >= 80
    with visit(chromium, lamp, width=320, height=640, script=script) as seen:
        assert seen.overflow() <= 0
        if script:
            press(seen.page, "n27")
            sheet = seen.page.get_by_role("dialog")
            expect(sheet).to_contain_text(LONG_NAME)
            assert sheet.evaluate("sheet => sheet.scrollWidth <= sheet.clientWidth")
            assert seen.overflow() <= 0


def test_a_folded_card_has_the_whole_name(chromium: Browser, lamp: str) -> None:
    cut = """() => [...document.querySelectorAll("aside details:not([open]) h3")].map(each => [
      each.textContent,
      each.scrollWidth > each.clientWidth, each.scrollHeight > each.clientHeight + 1,
    ])"""
    with visit(chromium, lamp, width=1440) as seen:
        found = seen.page.evaluate(cut)
        assert (LONG_NAME, False, False) in [tuple(each) for each in found]
        assert [each for each in found if each[1] or each[2]] == []


def test_on_paper_an_address_stands_once_and_plain_is_plain(chromium: Browser, lamp: str) -> None:
    printed = """() => [...document.querySelectorAll("main a")]
      .filter(each => each.checkVisibility())
      .map(each => getComputedStyle(each, "::after").content)
      .filter(each => each.includes("http"))"""
    with visit(chromium, lamp, width=642) as seen:
        seen.page.emulate_media(media="print")
        addresses = seen.page.evaluate(printed)
        assert len(addresses) == len(set(addresses)) == 16
        assert not any(":~:" in each or "%" in each for each in addresses)
        seen.page.evaluate("document.documentElement.dataset.plain = 'on'")
        seen.page.evaluate(SETTLED)
        body = seen.page.locator("[data-article-body]")
        grounds = body.locator("mark").evaluate_all(
            """marks => [...new Set(marks.map(mark => getComputedStyle(mark).backgroundColor
                  + getComputedStyle(mark, "::before").content))]"""
        )
        assert grounds == [f"{CLEAR}none"]
        assert seen.page.locator("[data-note]:visible, aside:visible").count() == 0
