"""Live reload in a real browser: what changes, what stays, and what stands over the page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
)
from serve_support import PATIENCE, Preview, preview, save
from sites import ARTICLE, SIDECAR, make_site

pytestmark = pytest.mark.slow

OTHER = ARTICLE.replace("Bridge to close", "Ferry to open")
LONG = ARTICLE + "\n\n".join(f"Paragraph {number} of many." for number in range(200)) + "\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", {"content/ferry.md": OTHER})


def show(browser: Browser | BrowserContext, running: Preview, path: str) -> Page:
    """A tab that shows a page and counts its loads; what its console says fails the test."""
    page = browser.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.add_init_script("sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0)")
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if not message.location["url"].endswith("/favicon.ico"):
            said.append(message.text)

    page.on("console", hear)
    page.said = said  # type: ignore[attr-defined]
    page.goto(running.url.rstrip("/") + path, wait_until="load")
    return page


def loads(page: Page) -> int:
    return int(page.evaluate("sessionStorage.loads"))


def sound(*pages: Page) -> None:
    for page in pages:
        assert page.said == []  # type: ignore[attr-defined]
        page.close()


def test_only_the_tab_of_the_changed_page_reloads(chromium: Browser, root: Path) -> None:
    with preview(root) as running:
        bridge, ferry = show(chromium, running, "/bridge/"), show(chromium, running, "/ferry/")
        for number in range(3):
            save(root / "content/bridge.yaml", SIDECAR.replace("No date", f"No day {number}"))
            expect(bridge.locator("[data-note]")).to_contain_text(f"No day {number} was given.")
        assert loads(ferry) == 1
        save(root / "content/ferry.md", OTHER.replace("met at noon", "met at night"))
        expect(ferry.locator("[data-article-body]")).to_contain_text("met at night")
        assert (loads(bridge), loads(ferry)) == (4, 2)
        sound(bridge, ferry)


def test_a_changed_stylesheet_is_swapped_without_a_reload(chromium: Browser, root: Path) -> None:
    with preview(root) as running:
        page = show(chromium, running, "/bridge/")
        sheet = root / "templates/assets/brief.css"
        sheet.parent.mkdir(parents=True)
        for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
            save(sheet, f"h1 {{ color: {colour} }}")
            expect(page.locator("h1")).to_have_css("color", colour)
            assert page.locator('link[rel="stylesheet"][href*="brief.css"]').count() <= 2
        assert loads(page) == 1
        sound(page)


def test_scroll_position_and_what_is_open_survive(chromium: Browser, root: Path) -> None:
    (root / "templates").mkdir()
    (root / "templates/index.html").write_text(
        '{% extends "base.html" %}{% block main %}<details id="card"><summary>S</summary>'
        'open</details><input type="checkbox" id="only">{% endblock %}'
    )
    save(root / "content/bridge.md", LONG)
    with preview(root) as running:
        page = show(chromium, running, "/bridge/#it-may-open-again")
        page.evaluate("scrollTo(0, 1500)")
        save(root / "content/bridge.md", LONG.replace("Bridge to close", "Bridge is closed"))
        expect(page.locator("h1")).to_have_text("Bridge is closed")
        page.wait_for_function("scrollY === 1500")
        assert page.url.endswith("#it-may-open-again")
        index = show(chromium, running, "/")
        index.locator("summary").click()
        index.locator("#only").check()
        save(root / "brief.yaml", "title: Renamed\n")
        expect(index).to_have_title(re.compile("Renamed"))
        expect(index.locator("#card")).to_have_attribute("open", "")
        expect(index.locator("#only")).to_be_checked()
        sound(page, index)


def test_the_chosen_actor_survives(chromium: Browser, root: Path) -> None:
    with preview(root) as running:
        page = show(chromium, running, "/bridge/")
        page.locator('[data-pick="stone"]').click()
        expect(page.locator('[data-pick="stone"]')).to_have_attribute("aria-pressed", "true")
        save(root / "content/bridge.yaml", SIDECAR.replace("No date", "No day"))
        expect(page.locator("[data-note]")).to_contain_text("No day was given.")
        expect(page.locator('[data-pick="stone"]')).to_have_attribute("aria-pressed", "true")
        sound(page)


def test_errors_stand_over_the_last_good_page_and_go_by_themselves(
    chromium: Browser, root: Path
) -> None:
    with preview(root) as running:
        page = show(chromium, running, "/bridge/")
        save(root / "content/bridge.yaml", SIDECAR.replace("must close today", "must stay"))
        overlay = page.locator("#brief-preview-problems pre")
        expect(overlay).to_contain_text("content/bridge.yaml:4:12: error:")
        said = overlay.text_content()
        assert said
        assert "^^^^" in said
        assert said in running.errors()
        assert page.locator("h1").first.text_content() == "Bridge to close"
        assert loads(page) == 1
        page.reload()
        expect(overlay).to_contain_text("content/bridge.yaml:4:12: error:")
        expect(page.locator("h1").first).to_have_text("Bridge to close")
        save(root / "content/bridge.yaml", SIDECAR)
        expect(overlay).to_have_count(0)
        sound(page)


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("templates/brief.html", "{% if %}"),
        ("templates/brief.html", "{{ nothing.at.all }}"),
        ("templates/brief.html", '{% extends "absent.html" %}'),
        ("brief.yaml", "titel: x\n"),
        ("content/actors.yaml", "stone: [\n"),
        ("content/bridge.md", "no front matter"),
    ],
)
def test_every_kind_of_error_is_shown_and_survived(
    chromium: Browser, root: Path, name: str, broken: str
) -> None:
    before = (root / name).read_bytes() if (root / name).exists() else None
    with preview(root) as running:
        page = show(chromium, running, "/bridge/")
        (root / name).parent.mkdir(exist_ok=True)
        save(root / name, broken)
        overlay = page.locator("#brief-preview-problems pre")
        expect(overlay).to_contain_text(f"{name}:" if "absent" not in broken else "absent.html")
        if before is None:
            (root / name).unlink()
        else:
            save(root / name, before)
        expect(overlay).to_have_count(0)
        sound(page)


def test_a_start_with_errors_serves_them_and_then_the_site(chromium: Browser, root: Path) -> None:
    save(root / "content/bridge.yaml", "annotations: [")
    with preview(root) as running:
        page = chromium.new_page()
        response = page.goto(f"{running.url}bridge/")
        assert response is not None
        assert response.status == 500
        expect(page.locator("main pre")).to_contain_text("content/bridge.yaml")
        save(root / "content/bridge.yaml", "annotations: {")
        expect(page.locator("main pre")).to_contain_text("{")
        save(root / "content/bridge.yaml", SIDECAR)
        expect(page.locator("h1")).to_have_text("Bridge to close")
        page.close()


def test_a_page_that_comes_into_being_and_goes_is_shown(chromium: Browser, root: Path) -> None:
    with preview(root) as running:
        page = chromium.new_page()
        page.goto(f"{running.url}tunnel/")
        expect(page.locator("h1")).to_have_text(re.compile("not found", re.IGNORECASE))
        save(root / "content/tunnel.md", ARTICLE.replace("Bridge to close", "Tunnel to open"))
        expect(page.locator("h1")).to_have_text("Tunnel to open")
        (root / "content/tunnel.md").unlink()
        expect(page.locator("h1")).to_have_text(re.compile("not found", re.IGNORECASE))
        page.close()


def test_drafts_are_marked_and_stay_out_when_asked(chromium: Browser, root: Path) -> None:
    save(root / "content/ferry.md", OTHER.replace("---\ntitle", "---\ndraft: true\ntitle"))
    save(root / "content/bridge.yaml", SIDECAR + "    draft: true\n")
    with preview(root) as running:
        index, ferry = show(chromium, running, "/"), show(chromium, running, "/ferry/")
        badge = "element => getComputedStyle(element, '::after').content"
        expect(index.locator('a[data-preview-draft="link"]')).to_have_text("Ferry to open")
        index.wait_for_function(
            f"({badge})(document.querySelector('a[data-preview-draft]')) === '\"Draft\"'"
        )
        expect(ferry.locator("html")).to_have_attribute("data-preview-draft", "page")
        bridge = show(chromium, running, "/bridge/")
        expect(bridge.locator('mark[data-preview-draft="annotation"]')).to_have_count(1)
        sound(index, ferry, bridge)
    with preview(root, "--no-drafts") as running:
        assert running.request("/ferry/").status == 404
        assert b"No date was" not in running.get("/bridge/")


def test_edit_links_lead_to_each_annotations_place(chromium: Browser, root: Path) -> None:
    with preview(root, "--edit-links") as running:
        page = show(chromium, running, "/bridge/")
        text = "document.querySelector('[data-article-body]').textContent"
        before = page.evaluate(text)
        links = page.locator("a[data-preview-edit]")
        expect(links).to_have_count(2)
        expect(links).to_have_text(["content/bridge.yaml:6", "content/bridge.yaml:4"])
        expect(page.locator("[data-note] a[data-preview-edit]")).to_have_attribute(
            "href", f"vscode://file{root}/content/bridge.yaml:6:12"
        )
        assert page.evaluate(text) == before
        sound(page)
    with preview(root, "--edit-links", "my://{path}?{line}") as running:
        page = show(chromium, running, "/bridge/")
        link = page.locator("[data-note] a[data-preview-edit]")
        expect(link).to_have_attribute("href", f"my://{root}/content/bridge.yaml?6")
        sound(page)


def test_where_tabs_cannot_share_a_stream_those_that_are_seen_reload(
    chromium: Browser, root: Path
) -> None:
    with preview(root) as running:
        context = chromium.new_context()
        context.add_init_script("delete window.SharedWorker")
        page = show(context, running, "/bridge/")
        for number in range(3):
            save(root / "content/bridge.md", ARTICLE.replace("Bridge to", f"Bridge {number} to"))
            expect(page.locator("h1")).to_have_text(f"Bridge {number} to close")
        assert loads(page) == 4
        sound(page)
        context.close()


def test_more_tabs_than_a_browser_has_connections_all_reload(chromium: Browser, root: Path) -> None:
    with preview(root) as running:
        context = chromium.new_context()
        pages = [show(context, running, "/bridge/") for _ in range(9)]
        save(root / "content/bridge.md", ARTICLE.replace("Bridge to", "Bridge must"))
        for page in pages:
            expect(page.locator("h1")).to_have_text("Bridge must close")
        sound(*pages)
        context.close()
