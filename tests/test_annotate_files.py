"""The page of the editor while the files of its article, and of others, break and are gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from annotate_demo import root_of
from annotate_hands import Fingers, Hands, hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser, expect
from serve_support import preview

pytestmark = pytest.mark.slow

TEXT = """---
title: {}
date: 2026-03-01
---
The pier is shut, “and it stays so”. Nobody spoke.
"""
LOST = "annotations:\n  - {quote: not there, kind: note}\n"
PHONE = {"width": 360, "height": 740, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("desk") / "site"
    (root / "content").mkdir(parents=True)
    for name in ("first", "pier", "other", "third", "narrow"):
        (root / f"content/{name}.md").write_text(TEXT.format(name.title()), "utf-8")
    with editor(root, "/pier/") as running:
        yield running


def address(running: Editor, slug: str) -> str:
    return f"{running.origin}/{slug}/"


def typed(person: Hands, note: str) -> None:
    """The panel is open, with a note that nobody has saved."""
    person.select(*person.at("and it stays so"))
    person.page.fill("#speaker", "")
    person.take_kind("note")
    person.page.fill("#note", note)


TOLD = """() => {
  window.told = [];
  const live = document.querySelector("brief-editor").shadowRoot.querySelector("#live");
  new MutationObserver(() => told.push(live.textContent.trim())).observe(live, { childList: true });
}"""


def test_errors_of_other_articles_are_shown_and_told_once(chromium: Browser, desk: Editor) -> None:
    content = root_of(desk) / "content"
    with hands(chromium, address(desk, "first")) as person:
        page = person.page
        link = page.locator("#articles")
        expect(link).to_have_attribute("aria-label", "All articles")
        page.evaluate(TOLD)
        (content / "other.yaml").write_text(LOST, "utf-8")
        expect(link).to_contain_text("1 error in other articles")
        # Each state says so once more; whoever listens hears it once.
        (content / "third.md").write_text(TEXT.format("[x"), "utf-8")
        expect(link).to_contain_text("2 errors in other articles")
        typed(person, "Mine.")
        person.save()
        told = [each for each in page.evaluate("told") if "in other articles" in each]
        assert len(told) == 1
        link.click()
        page.get_by_text("content/third.md:2:").wait_for()
        page.locator("tr", has_text="other.yaml").get_by_text("1 problem").wait_for()
        page.go_back()
        (content / "third.md").write_text(TEXT.format("Third"), "utf-8")
        (content / "other.yaml").unlink()
        expect(link).to_have_attribute("aria-label", "All articles")
        expect(link.locator("b")).to_be_empty()


def test_errors_of_other_articles_have_a_place_on_a_phone(chromium: Browser, desk: Editor) -> None:
    other = root_of(desk) / "content/other.yaml"
    other.write_text(LOST, "utf-8")
    with hands(chromium, address(desk, "narrow"), Fingers, **PHONE) as person:
        link = person.page.locator("#articles")
        expect(link).to_contain_text("1")
        expect(link).to_have_attribute("aria-label", "All articles: 1 error in other articles")
        assert person.visited.overflow() == 0
        link.tap()
        person.page.locator("tr", has_text="other.yaml").get_by_text("1 problem").wait_for()
    other.unlink()


BREAKS = {
    # How an article breaks, and where it is told of.
    "front matter": ("date: 2026-03-01", "date: [", "content/pier.md:3:"),
    "no title": ("title: Pier\n", "", "content/pier.md:"),
    "no text at all": (TEXT.format("Pier"), "", "content/pier.md:"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_an_article_that_breaks_is_told_of_and_goes_on_when_it_is_repaired(
    chromium: Browser, desk: Editor, name: str
) -> None:
    old, new, place = BREAKS[name]
    article = root_of(desk) / "content/pier.md"
    sidecar = article.with_suffix(".yaml")
    whole = TEXT.format("Pier")
    with hands(chromium, address(desk, "pier")) as person:
        page = person.page
        typed(person, "Kept.")
        article.write_text(whole.replace(old, new), "utf-8")
        person.wait_for(place)
        expect(page.locator("#written pre")).to_contain_text(place)
        page.locator("#note").press("Control+Enter")
        expect(page.locator("#words-error")).to_contain_text(place)
        assert not sidecar.exists()
        # Where it is, at length; the words wait.
        page.click("[data-do=problems]")
        expect(page.locator("#problem-title")).to_have_text("The article has an error")
        expect(page.locator("#problem .where")).to_contain_text(place.removeprefix("content/"))
        article.write_text(TEXT.format("[x"), "utf-8")
        expect(page.locator("#problem .where")).to_contain_text("pier.md:2:")
        article.write_text(whole.replace("The pier", "Today, the pier"), "utf-8")
        person.wait_for("pier.yaml, as it is on disk")
        page.locator("[data-article-body]").get_by_text("Today").wait_for()
        expect(page.locator("#problem")).to_be_hidden()
        expect(page.locator("[data-do=problems]")).to_be_hidden()
        person.select(*person.at("and it stays so"))
        expect(page.locator("#note")).to_have_value("Kept.")
        person.save()
        (entry,) = yaml.safe_load(sidecar.read_text("utf-8"))["annotations"]
        assert entry == {"quote": "and it stays so", "note": "Kept."}
    sidecar.unlink()
    article.write_text(whole, "utf-8")


def test_a_panel_outlives_that_its_article_is_renamed_and_comes_back(
    chromium: Browser, desk: Editor
) -> None:
    article = root_of(desk) / "content/pier.md"
    away = article.with_name("quay.md")
    with hands(chromium, address(desk, "pier")) as person:
        page = person.page
        page.locator("[data-article-body]").get_by_text("The pier").wait_for()
        typed(person, "Kept.")
        article.rename(away)
        person.wait_for("content/pier.md: It was renamed or removed.")
        page.locator("#note").press("Control+Enter")
        expect(page.locator("#words-error")).to_contain_text("renamed or removed")
        assert not article.with_suffix(".yaml").exists()
        away.rename(article)
        person.wait_for("pier.yaml, as it is on disk")
        expect(page.locator("#note")).to_have_value("Kept.")
        expect(page.locator("#words-error")).to_be_empty()
        person.save()
    sidecar = article.with_suffix(".yaml")
    assert [each["note"] for each in yaml.safe_load(sidecar.read_text())["annotations"]] == [
        "Kept."
    ]
    sidecar.unlink()


def test_a_page_loaded_while_its_article_is_broken_says_why_and_comes_back(
    chromium: Browser, desk: Editor
) -> None:
    article = root_of(desk) / "content/pier.md"
    whole = TEXT.format("Pier")
    with hands(chromium, address(desk, "pier")) as person:
        page = person.page
        typed(person, "Kept.")
        article.write_text(whole.replace("date: 2026", "date: [2026"), "utf-8")
        person.wait_for("content/pier.md:3:")
        page.reload()
        page.get_by_text("This article has errors").wait_for()
        page.get_by_text("content/pier.md:3:").wait_for()
        article.write_text(whole, "utf-8")
        person.wait_for("What you typed and did not save is kept")
        person.visited.trouble[:] = [each for each in person.visited.trouble if "404" not in each]


def test_an_article_with_errors_is_opened_by_its_name(chromium: Browser, tmp_path: Path) -> None:
    """Its page says what they are, and is the editor once they are fixed."""
    article = tmp_path / "content/Pier Shut.md"
    article.parent.mkdir()
    article.write_text(TEXT.format("[x"), "utf-8")
    with (
        preview(tmp_path, str(article.relative_to(tmp_path)), command="annotate") as running,
        hands(chromium, running.url, ready=False) as person,
    ):
        assert running.url.endswith("/pier-shut/")
        person.page.get_by_text("content/Pier Shut.md:2:").wait_for()
        article.write_text(TEXT.format("Pier"), "utf-8")
        person.wait_for("Pier Shut.yaml, as it is on disk")
        person.visited.trouble[:] = [each for each in person.visited.trouble if "404" not in each]
