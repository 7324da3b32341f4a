"""What the panel tells as wrong: of the value that it is about, and no longer than it is so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from annotate_demo import root_of
from annotate_hands import Hands, hands
from annotate_support import Editor, editor, with_articles
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.slow

TEXT = """---
title: {}
date: 2026-04-05
---
“We will sail,” said Mayor Ada Stone. The pier is shut, and nobody knows until when it will be so.
It was a long day for all of them.
"""
SIDECAR = """# Of the pier.
actors:
  stone: {name: Ada Stone, role: mayor, kind: person}
annotations:
  - {quote: "We will sail,", speaker: stone}
"""
NAMES = ("told", "shared", "lines", "gone", "deleted", "removed", "kept", "torn",
         "asked", "choices", "fields")  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = with_articles(tmp_path_factory.mktemp("desk") / "site", NAMES, TEXT)
    for name in ("gone", "deleted", "kept"):
        (root / f"content/{name}.yaml").write_text(SIDECAR, "utf-8")
    with editor(root, "/told/") as running:
        yield running


def begun(person: Hands, words: str, kind: str = "context") -> None:
    """The panel is open, and is filled in so far that it can be saved."""
    person.select(*person.at(words))
    person.page.fill("#speaker", "")
    person.page.locator("#panel-title").click()
    person.take_kind(kind)


def entries(running: Editor, slug: str) -> Any:
    return yaml.safe_load((root_of(running) / f"content/{slug}.yaml").read_text("utf-8"))


def test_a_message_goes_with_the_value_that_it_is_about(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/told/") as person:
        page = person.page
        begun(person, "The pier is shut", "quotation")
        page.click("[data-do=show-tags]")
        page.keyboard.type("pier, 🚢")
        for address in ("https://example.org/", "nowhere"):
            page.click("[data-do=add-source]")
            page.locator("[data-part=url]").last.fill(address)
        page.click("#panel .last .main")
        for field, said in (
            ("speaker", "A quotation needs somebody"),
            ("tags", "“🚢” can't be a tag."),
            ("sources", "“nowhere” is not a web address"),
        ):
            expect(page.locator(f"#{field}-error")).to_contain_text(said)
        invalid = page.locator("#panel [aria-invalid=true]")
        expect(invalid).to_have_count(3)
        expect(page.locator("[data-part=url]").last).to_have_attribute("aria-invalid", "true")
        page.locator("#note").press_sequentially("Since May")
        expect(page.locator("#written")).to_contain_text("needs somebody")
        expect(invalid).to_have_count(3)
        page.fill("#tags", "pier")
        expect(page.locator("#tags-error")).to_be_empty()
        expect(invalid).to_have_count(2)
        person.take_kind("context")
        expect(page.locator("#speaker-error")).to_be_empty()
        page.locator("[data-part=url]").last.fill("https://example.com/")
        expect(page.locator("#sources-error")).to_be_empty()
        expect(invalid).to_have_count(0)
        person.save()


@pytest.mark.parametrize("name", ["content/actors.yaml", "brief.yaml"])
def test_an_error_of_a_shared_file_is_told_beside_an_open_panel(
    chromium: Browser, desk: Editor, name: str
) -> None:
    path = root_of(desk) / name
    with hands(chromium, f"{desk.origin}/shared/") as person:
        page = person.page
        begun(person, "The pier is shut")
        page.click("[data-do=show-teller]")
        page.click("[data-do=add-source]")
        page.locator("[data-part=url]").fill("https://exam")
        path.write_text("a: [\n", "utf-8")
        expect(page.locator("#said")).to_contain_text(f"{name}:")
        expect(page.locator("#written pre")).to_contain_text(f"{name}:")
        # What is being filled in is as it was, and goes on.
        expect(page.locator("[data-part=url]")).to_be_focused()
        page.keyboard.type("ple.org/")
        expect(page.locator("[data-part=url]")).to_have_value("https://example.org/")
        expect(page.locator("#teller-field")).to_be_visible()
        if name != "brief.yaml":
            page.click("#panel .last .main")
            expect(page.locator("#words-error")).to_contain_text(f"{name}:")
        path.unlink()
        expect(page.locator("#written pre")).not_to_contain_text(f"{name}:")
        expect(page.locator("#words-error")).to_be_empty()
        expect(page.locator("#said")).to_contain_text("as it is on disk")
        assert not (root_of(desk) / "content/shared.yaml").exists()


def test_a_panel_never_shows_what_another_annotation_would_write(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/lines/") as person:
        page = person.page
        begun(person, "The pier is shut")
        expect(page.locator("#written pre")).to_contain_text("The pier is shut")
        person.save()
        # No lines are answered: what is shown is what the panel itself has put there.
        page.route("**/annotate/change", lambda _: None)
        person.select(*person.at("It was a long day"))
        expect(page.locator("#panel-words")).to_contain_text("It was a long day")
        expect(page.locator("#written pre")).to_be_empty()
        expect(page.locator("#written summary > span")).to_be_empty()
        page.unroute("**/annotate/change")


def changed(person: Hands) -> None:
    """The only annotation is open, and its note is typed."""
    person.page.locator("mark").first.click()
    person.page.wait_for_selector("#panel")
    person.page.locator("#note").fill("Said in June.")


def test_a_sidecar_that_is_gone_is_written_anew(chromium: Browser, desk: Editor) -> None:
    path = root_of(desk) / "content/gone.yaml"
    with hands(chromium, f"{desk.origin}/gone/") as person:
        page = person.page
        changed(person)
        path.unlink()
        expect(page.locator("mark")).to_have_count(0)
        page.click("#panel .last .main")
        expect(page.locator("#conflict-title")).to_contain_text("deleted on disk")
        expect(page.locator("#theirs")).to_have_text("(deleted)")
        expect(page.locator("#mine")).to_contain_text("Said in June.")
        page.click("[data-do=write-mine]")
        person.saved()
        person.wait_for("written over it")
    assert entries(desk, "gone") == {
        "actors": {"stone": {"name": "Ada Stone", "role": "mayor"}},
        "annotations": [{"quote": "We will sail,", "speaker": "stone", "note": "Said in June."}],
    }


def test_what_is_refused_after_a_sidecar_is_gone_can_be_put_right_and_saved(
    chromium: Browser, desk: Editor
) -> None:
    path = root_of(desk) / "content/kept.yaml"
    with hands(chromium, f"{desk.origin}/kept/") as person:
        page = person.page
        changed(person)
        path.unlink()
        expect(page.locator("mark")).to_have_count(0)
        page.click("[data-do=show-tags]")
        page.keyboard.type("🚢")
        page.click("#panel .last .main")
        expect(page.locator("#tags-error")).to_contain_text("can't be a tag")
        page.fill("#tags", "ship")
        page.click("#panel .last .main")
        expect(page.locator("#mine")).to_contain_text("ship")
        # Broken in between, it is not written; the panel is one of a new annotation then.
        path.write_text("annotations: [\n", "utf-8")
        page.click("[data-do=write-mine]")
        expect(page.locator("#words-error")).to_contain_text("kept.yaml:")
        path.unlink()
        expect(page.locator("#words-error")).to_be_empty()
        page.click("#panel .last .main")
        person.saved()
    (entry,) = entries(desk, "kept")["annotations"]
    assert (entry["note"], entry["tags"]) == ("Said in June.", ["ship"])


def test_a_change_that_is_refused_deletes_nothing(chromium: Browser, desk: Editor) -> None:
    """The entry was changed on disk, and what it is to be has an error, too."""
    path = root_of(desk) / "content/deleted.yaml"
    with hands(chromium, f"{desk.origin}/deleted/") as person:
        page = person.page
        changed(person)
        page.click("[data-do=show-id]")
        page.keyboard.type("No Permalink")
        path.write_text(SIDECAR.replace("speaker: stone}", "speaker: stone, draft: true}"), "utf-8")
        page.click("#panel .last .main")
        expect(page.locator("#id-error")).to_contain_text("A permalink has")
        page.fill("#own-id", "sail")
        page.click("#panel .last .main")
        expect(page.locator("#conflict-title")).to_contain_text("changed on disk")
        page.click("[data-do=write-mine]")
        person.saved()
    (entry,) = entries(desk, "deleted")["annotations"]
    assert (entry["note"], entry["id"]) == ("Said in June.", "sail")


def test_a_conflict_shows_the_annotation_that_it_is_about(chromium: Browser, desk: Editor) -> None:
    path = root_of(desk) / "content/torn.yaml"
    two = SIDECAR + "  - {quote: a long day, kind: context, note: Another one.}\n"
    path.write_text(two.replace("We will sail,", "We will"), "utf-8")
    with hands(chromium, f"{desk.origin}/torn/") as person:
        page = person.page
        page.locator("mark", has_text="We will").wait_for()
        # Words that an editor has chosen anew keep the permalink that they were published under.
        path.write_text(two, "utf-8")
        page.locator("mark", has_text="We will sail,").wait_for()
        changed(person)
        path.write_text(two.replace("stone}", "stone, note: Theirs.}"), "utf-8")
        page.click("#panel .last .main")
        expect(page.locator("#theirs")).to_contain_text("note: Theirs.")
        expect(page.locator("#mine")).to_contain_text("We will sail,")
        expect(page.locator("#mine")).to_contain_text("Said in June.")
        expect(page.locator("#mine")).not_to_contain_text("Another one.")


def test_who_asks_for_something_else_is_led_to_the_button_that_saves(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/asked/") as person:
        page = person.page
        begun(person, "The pier is shut")
        page.locator("#note").fill("Since May.")
        person.tap(*person.place("We will sail"))
        person.wait_for("Save or leave this annotation first.")
        expect(page.locator("#panel .last .main")).to_be_focused()
        page.keyboard.press("Enter")
        person.saved()
    assert entries(desk, "asked")["annotations"][0]["note"] == "Since May."


def test_enter_saves_in_a_list_of_choices(chromium: Browser, desk: Editor) -> None:
    two = SIDECAR.replace("annotations:", "  day: {name: Bo Day}\nannotations:")
    (root_of(desk) / "content/choices.yaml").write_text(two, "utf-8")
    with hands(chromium, f"{desk.origin}/choices/") as person:
        page = person.page
        person.open("we-will-sail-f067")
        page.click("[data-do=show-teller]")
        offered = page.locator("#teller option").evaluate_all("(all) => all.map((o) => o.value)")
        assert "day" in offered
        # Whoever speaks tells nobody else's words.
        assert "stone" not in offered
        page.locator("#teller").select_option("day")
        assert page.locator("#teller optgroup").first.get_attribute("label") == "In this article"
        page.locator("#teller").press("Enter")
        person.saved()
    assert entries(desk, "choices")["annotations"][0]["reported_by"] == "day"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [("note", "See [this](javascript:alert(1)).", "“javascript:”"),
     ("sources", "https://example.org/" + "a" * 3000, "at most 2,000"),
     ("id", "a" * 300, "at most 80")],
)  # fmt: skip
def test_what_the_build_refuses_of_a_field_is_told_at_it(
    chromium: Browser, desk: Editor, field: str, typed: str, said: str
) -> None:
    with hands(chromium, f"{desk.origin}/fields/") as person:
        page = person.page
        begun(person, "The pier is shut")
        if field == "sources":
            page.click("[data-do=add-source]")
            page.locator("[data-part=url]").fill("https://example.org/good")
            page.click("[data-do=add-source]")
        elif field == "id":
            page.click("[data-do=show-id]")
        wrong = {"note": "#note", "sources": "[data-part=url] >> nth=1", "id": "#own-id"}[field]
        page.locator(wrong).fill(typed)
        page.click("#panel .last .main")
        expect(page.locator(f"#{field}-error")).to_contain_text(said)
        expect(page.locator(wrong)).to_be_focused()
        expect(page.locator(wrong)).to_have_attribute("aria-invalid", "true")
        expect(page.locator("#words-error")).to_be_empty()
    assert not (root_of(desk) / "content/fields.yaml").exists()
