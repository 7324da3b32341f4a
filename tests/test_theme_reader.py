"""What a reader does on a brief page: keys, filters and switches, by keyboard and by touch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser import serve, visit
from playwright.sync_api import Browser, Page
from theme_site import everything

pytestmark = pytest.mark.slow

FOCUS = "document.activeElement.closest('mark')?.id"
LIT = """() => [...document.querySelectorAll("mark[id]:not(.dim)")].map(mark => mark.id)"""
DIM = """() => [...document.querySelectorAll("mark[id].dim")].map(mark => mark.id)"""
STOPS = """() => {
  const seen = document.activeElement;
  const style = getComputedStyle(seen);
  const box = seen.getBoundingClientRect();
  return {name: seen.tagName, href: seen.getAttribute("href"), text: seen.textContent.trim(),
          card: !!seen.closest(".cards details"),
          at: [...document.querySelectorAll("*")].indexOf(seen),
          outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          visible: box.width > 0 && box.height > 0 && style.visibility === "visible"};
}"""

LINKS = """links => links.map(link => ({
  href: link.getAttribute("href"),
  visible: link.checkVisibility(),
  folds: !!link.closest("details"),
}))"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(everything(tmp_path_factory.mktemp("reader"))) as address:
        yield address


def stops(page: Page) -> list[dict[str, object]]:
    """Where the Tab key stops, from the top of the page to its end."""
    found: list[dict[str, object]] = []
    for _ in range(400):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOPS)
        # After the last stop comes the browser's own frame, or the first one again.
        if stop["name"] == "BODY" or (found and stop["at"] == found[0]["at"]):
            break
        found.append(stop)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("script", [True, False])
def test_tab_reaches_everything_and_shows_where_it_is(
    chromium: Browser, site: str, width: int, script: bool
) -> None:
    with visit(chromium, f"{site}harbour/", width=width, script=script) as seen:
        reached = stops(seen.page)
        assert [stop for stop in reached if not stop["outline"] or not stop["visible"]] == []
        # What is folded away is reached once its card is opened.
        for card in seen.page.locator(".card summary").all():
            if not card.evaluate("summary => summary.parentElement.open"):
                card.press("Enter")
        links = seen.page.locator("a[href]:not([tabindex='-1'])").evaluate_all(LINKS)
        assert [link for link in links if not link["visible"]] == []
        folded = [link["href"] for link in links if link["folds"]]
        assert {stop["href"] for stop in reached if stop["href"]} >= {
            link["href"] for link in links if link["href"] not in folded
        }
        if script and width > 1000:
            assert folded


def test_j_and_k_step_through_the_statements(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        order = seen.page.evaluate("[...document.querySelectorAll('mark[id]')].map(m => m.id)")
        for name in order[:4]:
            seen.page.keyboard.press("j")
            assert seen.page.evaluate(FOCUS) == name
        seen.page.keyboard.press("k")
        assert seen.page.evaluate(FOCUS) == order[2]
        for _ in range(3):
            seen.page.keyboard.press("k")
        assert seen.page.evaluate(FOCUS) == order[-1]
        box = seen.page.locator(f"#{order[-1]}").bounding_box()
        assert box is not None
        assert 0 < box["y"] < 900


@pytest.mark.parametrize(("key", "expected"), [("j", 0), ("k", -1)])
def test_a_key_may_come_before_the_first_frame(
    chromium: Browser, site: str, key: str, expected: int
) -> None:
    early = f"""addEventListener("DOMContentLoaded", () =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", {{key: "{key}", bubbles: true}})))"""
    page = chromium.new_page()
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.add_init_script(early)
    page.goto(f"{site}harbour/")
    order = page.evaluate("[...document.querySelectorAll('mark[id]')].map(mark => mark.id)")
    assert page.evaluate(FOCUS) == order[expected]
    assert trouble == []
    page.close()


def test_a_question_mark_shows_the_keys_which_can_be_turned_off(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        dialog = seen.page.locator("#keys")
        seen.page.keyboard.press("?")
        assert dialog.is_visible()
        seen.page.get_by_label("Use these keys").uncheck()
        seen.page.keyboard.press("Escape")
        assert not dialog.is_visible()
        seen.page.keyboard.press("j")
        assert seen.page.evaluate(FOCUS) is None
        seen.page.reload()
        seen.page.keyboard.press("j")
        assert seen.page.evaluate(FOCUS) is None
        seen.page.get_by_role("button", name="Keys").click()
        assert not seen.page.get_by_label("Use these keys").is_checked()


def test_choosing_a_voice_dims_the_others(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        chip = seen.page.get_by_role("button", name="Dockers’ Union", exact=True)
        chip.click()
        assert seen.page.evaluate(LIT) == ["ferries", "worry", "cannot"]
        assert chip.get_attribute("aria-pressed") == "true"
        assert seen.page.get_by_role("status").inner_text() == ("Statements highlighted: 2 of 10")
        seen.page.get_by_role("button", name="Claim").click()
        assert seen.page.evaluate(LIT) == ["ferries", "worry", "cannot"]
        chip.click()
        assert "sea" in seen.page.evaluate(LIT)
        seen.page.get_by_role("button", name="Claim").click()
        assert seen.page.evaluate(DIM) == []
        assert seen.violations() == []


def test_chips_work_by_keyboard(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/") as seen:
        chip = seen.page.get_by_role("button", name="Maya Or", exact=True)
        chip.focus()
        for key, state in (("Enter", "true"), (" ", "false"), (" ", "true"), ("Enter", "false")):
            seen.page.keyboard.press(key)
            assert chip.get_attribute("aria-pressed") == state
        assert "#" not in seen.page.url


def test_without_script_a_voice_leads_to_its_card(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}harbour/", script=False, width=360) as seen:
        seen.page.locator(".key").get_by_role("link", name="Dockers’ Union").click()
        assert seen.page.url.endswith("#actor-union")
        assert seen.page.locator(".js-only:visible").count() == 0


def test_plain_reading_is_remembered(chromium: Browser, site: str) -> None:
    ground = "getComputedStyle(document.querySelector('mark')).backgroundColor"
    clear = "rgba(0, 0, 0, 0)"
    with visit(chromium, f"{site}harbour/") as seen:
        assert seen.page.evaluate(ground) != clear
        seen.page.get_by_role("button", name="Plain text").click()
        assert seen.page.evaluate(ground) == clear
        seen.page.goto(f"{site}bridge/")
        assert seen.page.evaluate(ground) == clear
        seen.page.get_by_role("button", name="Plain text").click()
        assert seen.page.evaluate(ground) != clear


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_choice_of_dark_is_remembered_on_every_page(
    chromium: Browser, site: str, scheme: str
) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    with visit(chromium, f"{site}harbour/", scheme=scheme) as seen:
        before = seen.page.evaluate(ground)
        button = seen.page.get_by_role("button", name="Dark")
        assert button.get_attribute("aria-pressed") == str(scheme == "dark").lower()
        button.click()
        after = seen.page.evaluate(ground)
        assert after != before
        for path in ("", "actors/", "bridge/"):
            seen.page.goto(site + path)
            assert seen.page.evaluate(ground) == after


def test_the_note_of_the_words_under_the_pointer_stands_out(chromium: Browser, site: str) -> None:
    ground = "name => getComputedStyle(document.getElementById(name)).backgroundColor"
    with visit(chromium, f"{site}harbour/") as seen:
        before = seen.page.evaluate(ground, "note-cannot")
        seen.page.locator("#cannot a").hover()
        assert seen.page.evaluate(ground, "note-cannot") != before
        assert seen.page.evaluate(ground, "note-all") == before
        seen.page.locator("h1").hover()
        assert seen.page.evaluate(ground, "note-cannot") == before


def test_a_page_without_statements_has_no_key_and_no_trouble(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bare = "---\ntitle: Bare\ndate: 2025-01-01\n---\nNobody said a word.\n"
    root = tmp_path_factory.mktemp("bare")
    folder = everything(root, files={"content/bare.md": bare})
    with serve(folder) as address, visit(chromium, f"{address}bare/") as seen:
        assert seen.trouble == []
        assert seen.page.locator(".key").count() == 0
        seen.page.keyboard.press("j")
        assert seen.trouble == []
