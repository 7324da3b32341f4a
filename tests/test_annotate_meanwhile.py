"""Clicks and composed letters that come while the editor writes: none is lost, none goes astray."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from annotate_demo import root_of
from annotate_hands import Hands, hands
from annotate_support import Editor, editor, with_articles
from playwright.sync_api import Browser, Route, expect

pytestmark = pytest.mark.slow

TEXT = """---
title: {}
date: 2026-04-05
---
“We will sail,” said Mayor Ada Stone. “They will not,” said Captain Bo Day.

“Who knows,” said Ada Stone. The pier is shut, and a pier is wood, and a rope is old, and a rope is
hemp. “It is late.”
"""
NAMES = ("fields", "refused", "quotation", "selection", "accept", "places", "undo", "knob", "ghost",
         "composed", "ahead", "keys", "conflict")  # fmt: skip
TWO = """annotations:
  - {id: one, quote: pier, kind: context}
  - {id: two, quote: rope, kind: context}
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = with_articles(tmp_path_factory.mktemp("desk") / "site", NAMES, TEXT)
    (root / "content/places.yaml").write_text(TWO, "utf-8")
    with editor(root, "/fields/") as running:
        yield running


def entries(running: Editor, slug: str) -> Any:
    path = root_of(running) / f"content/{slug}.yaml"
    return yaml.safe_load(path.read_text("utf-8"))["annotations"] if path.exists() else []


FRAMES = 600
"""Ten seconds of a page that is painted as it should be."""


@contextmanager
def writing(person: Hands) -> Iterator[list[Route]]:
    """What is asked for within is answered afterwards."""
    held: list[Route] = []
    late = True

    def hold(route: Route) -> None:
        if late and route.request.post_data_json["type"] != "preview":
            held.append(route)
        else:
            route.continue_()

    person.page.route("**/annotate/change", hold)
    yield held
    # What was asked for is on its way when the click that asks for it is over.
    for _ in range(FRAMES):
        if held:
            break
        person.page.evaluate("() => new Promise(requestAnimationFrame)")
    assert held
    late = False
    for route in held:
        route.continue_()


def marked(person: Hands, words: str) -> None:
    """The panel is open, and is filled in so far that it can be saved."""
    person.select(*person.at(words))
    person.page.fill("#speaker", "")
    person.page.locator("#panel-title").click()
    person.take_kind("context")


def test_who_goes_on_in_a_panel_that_is_saved_stays_in_it(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/fields/") as person:
        page = person.page
        marked(person, "The pier is shut")
        with writing(person):
            page.click("#panel .last .main")
            page.locator("#note").click()
            page.keyboard.type("Since May, an axe")
            person.take_kind("claim")
            page.click("[data-do=show-tags]")
            page.keyboard.type("pier")
        person.wait_for("written")
        expect(page.locator("#panel-title")).to_have_text("Edit annotation")
        expect(page.locator("#tags")).to_be_focused()
        assert entries(desk, "fields") == [{"quote": "The pier is shut", "kind": "context"}]
        # Saved once more while it is being saved.
        with writing(person):
            page.keyboard.press("Enter")
            page.locator("#note").click()
            page.keyboard.type(".")
            page.click("#panel .last .main")
        person.saved()
        person.wait_for("changed")
    assert entries(desk, "fields") == [
        {"quote": "The pier is shut", "kind": "claim", "note": "Since May, an axe.",
         "tags": ["pier"]}
    ]  # fmt: skip


def test_what_is_typed_during_a_save_that_is_refused_stays(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/refused/") as person:
        page = person.page
        marked(person, "The pier is shut")
        page.click("[data-do=add-source]")
        page.locator("[data-part=url]").fill("nowhere")
        with writing(person):
            page.click("#panel .last .main")
            page.locator("#note").click()
            page.keyboard.type("Kept.")
        expect(page.locator("#sources-error")).not_to_be_empty()
        expect(page.locator("#note")).to_have_value("Kept.")
    assert entries(desk, "refused") == []


@pytest.mark.parametrize("slug", ["quotation", "selection"])
def test_words_that_are_taken_during_a_save_come_after_it(
    chromium: Browser, desk: Editor, slug: str
) -> None:
    with hands(chromium, f"{desk.origin}/{slug}/") as person:
        page = person.page
        marked(person, "The pier is shut")
        with writing(person):
            page.click("#panel .last .main")
            if slug == "quotation":
                page.mouse.click(*person.place("Who knows", scroll=False))
            else:
                person.select(*person.at("said Captain"))
        expect(page.locator("#panel-title")).to_have_text("New annotation")
        taken = "Who knows," if slug == "quotation" else "said Captain"
        expect(page.locator("#panel-words")).to_have_text(taken)
    assert entries(desk, slug) == [{"quote": "The pier is shut", "kind": "context"}]


def test_buttons_of_a_suggestion_are_for_no_other_one(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/accept/") as person:
        page = person.page
        page.keyboard.press("g")
        person.wait_for("statements")
        expect(page.locator("#tip .who")).to_contain_text("Ada Stone, quotation?")
        with writing(person):
            page.click("[data-do=accept]")
            page.wait_for_timeout(700)
            page.click("[data-do=accept]")
            page.locator("#tip .voices button").first.click()
            page.click("[data-do=reject]")
        expect(page.locator("#tip .who")).to_contain_text("Bo Day, quotation?")
        page.wait_for_timeout(300)
        assert [each["quote"] for each in entries(desk, "accept")] == ["We will sail,"]
        assert not (root_of(desk) / "content/accept.rejected").exists()
        # Another speaker, chosen once.
        page.locator("#tip .voices button").first.click()
        expect(page.locator("#tip .who")).to_contain_text("Ada Stone, quotation?")
    assert [each["speaker"] for each in entries(desk, "accept")] == ["stone", "stone"]


def test_a_place_is_taken_for_no_other_problem(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/places/") as person:
        page = person.page
        page.click("[data-do=problems]")
        places = page.locator(".places button")
        expect(places).to_have_count(2)
        with writing(person):
            places.nth(1).click()
            places.nth(0).click()
        person.wait_for("changed")
        page.get_by_role("button", name="1 problem").wait_for()
        assert entries(desk, "places")[1] == {"id": "two", "quote": "rope", "kind": "context"}
        start, _ = person.at("pier is wood")
    statements = desk.state("content/places.md")["statements"]
    assert [(each["id"], each.get("start")) for each in statements] == [
        ("one", start),
        ("two", None),
    ]


def test_each_click_on_undo_counts(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/undo/") as person:
        page = person.page
        for words in ("The pier", "a rope is old", "a pier"):
            marked(person, words)
            person.save()
        assert len(entries(desk, "undo")) == 3
        with writing(person):
            for _ in range(3):
                page.click("[data-do=undo]")
        expect(page.locator("mark")).to_have_count(0)
        assert entries(desk, "undo") == []
        with writing(person):
            page.dblclick("[data-do=redo]")
        expect(page.locator("mark")).to_have_count(2)


def drag(person: Hands, edge: str, words: str) -> None:
    """Move an end of what is chosen to the end of some words."""
    box = person.page.locator(f".handle[data-edge={edge}]").bounding_box()
    assert box
    x, y = person.place(words, scroll=False)
    mouse = person.page.mouse
    mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 2)
    mouse.down()
    mouse.move(x - 5, y, steps=3)
    mouse.move(x, y, steps=2)


def test_an_end_that_is_moved_during_a_save_goes_on(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/knob/") as person:
        page = person.page
        marked(person, "The pier")
        with writing(person):
            page.click("#panel .last .main")
            drag(person, "end", "shut")
        person.wait_for("written")
        page.mouse.up()
        expect(page.locator("#panel-words")).to_have_text("The pier is shut")
        person.save()
    assert [each["quote"] for each in entries(desk, "knob")] == ["The pier is shut"]


def test_an_end_of_what_is_being_accepted_moves_nothing_else(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/ghost/") as person:
        page = person.page
        page.keyboard.press("g")
        person.wait_for("statements")
        with writing(person):
            page.click("[data-do=accept]")
            drag(person, "end", "Mayor")
        person.wait_for("written")
        page.mouse.move(300, 300)
        page.mouse.up()
        expect(page.locator("#tip .who")).to_contain_text("Bo Day, quotation?")
    assert [each["quote"] for each in entries(desk, "ghost")] == ["We will sail,"]


def compose(person: Hands, *texts: str) -> None:
    """Letters are composed, as many scripts need it; the last text is what becomes of them."""
    debugger = person.page.context.new_cdp_session(person.page)
    for text in texts:
        ends = {"selectionStart": len(text), "selectionEnd": len(text)}
        debugger.send("Input.imeSetComposition", {"text": text, **ends})
    debugger.send("Input.insertText", {"text": texts[-1]})


def test_what_is_composed_during_a_save_goes_on_in_the_panel(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/composed/") as person:
        page = person.page
        marked(person, "The pier is shut")
        page.fill("#note", "桟橋")
        with writing(person):
            page.keyboard.press("Control+Enter")
            compose(person, "は", "はへ", "は閉鎖")
        person.wait_for("written")
        expect(page.locator("#note")).to_have_value("桟橋は閉鎖")
        page.keyboard.press("Control+Enter")
        person.saved()
    assert [each["note"] for each in entries(desk, "composed")] == ["桟橋は閉鎖"]


def test_what_is_composed_behind_keys_that_wait_is_for_what_they_lead_to(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/ahead/") as person:
        page = person.page
        page.wait_for_timeout(300)
        page.keyboard.press("n")
        page.keyboard.press("Enter")
        expect(page.locator("#speaker")).not_to_have_value("")
        with writing(person):
            for key in ("Enter", "n", "Enter"):
                page.keyboard.press(key)
            compose(person, "あ", "あだ", "阿田")
        expect(page.locator("#panel-words")).to_have_text("They will not,")
        expect(page.locator("#speaker")).to_have_value("阿田")
    (entry,) = entries(desk, "ahead")
    assert entry == {"quote": "We will sail,", "speaker": "stone"}


def test_a_save_is_taken_back_by_keys_that_are_pressed_during_it(
    chromium: Browser, desk: Editor
) -> None:
    with hands(chromium, f"{desk.origin}/keys/") as person:
        page = person.page
        page.wait_for_timeout(300)
        for keys, said, count in (
            (["Control+z"], "Undone.", 0),
            (["Control+z", "Control+Shift+z"], "Done again.", 1),
        ):
            page.keyboard.press("n")
            page.keyboard.press("Enter")
            page.wait_for_selector("#panel")
            expect(page.locator("#speaker")).not_to_have_value("")
            with writing(person):
                for key in ("Enter", *keys):
                    page.keyboard.press(key)
            person.wait_for(said)
            expect(page.locator("mark")).to_have_count(count)
            assert len(entries(desk, "keys")) == count
        # In a panel in which somebody goes on, it is for what is typed there.
        marked(person, "The pier is shut")
        with writing(person):
            page.click("#panel .last .main")
            page.locator("#note").click()
            page.keyboard.type("Shut")
            page.keyboard.press("Control+z")
        person.wait_for("written")
        expect(page.locator("#note")).not_to_have_value("Shut")
        assert entries(desk, "keys")[1]["quote"] == "The pier is shut"


ENTRY = "annotations:\n  - {id: pier, quote: The pier is shut, kind: context, note: %s}\n"


@contextmanager
def in_conflict(chromium: Browser, desk: Editor, entry: str) -> Iterator[tuple[Hands, Path]]:
    """Who has written another note than stands in the sidecar meanwhile, and is told so."""
    sidecar = root_of(desk) / "content/conflict.yaml"
    sidecar.write_text(entry % "n", "utf-8")
    with hands(chromium, f"{desk.origin}/conflict/") as person:
        page = person.page
        page.wait_for_selector("mark:has-text('The pier is shut')")
        person.open("pier")
        page.fill("#note", "MINE")
        sidecar.write_text(entry % "THEIRS", "utf-8")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#theirs")).to_contain_text("THEIRS")
        yield person, sidecar


@pytest.mark.parametrize("key", ["", "Enter", "Space"])
@pytest.mark.parametrize("later", ["THEIRS", "OTHER"])
def test_a_choice_holds_while_the_same_conflict_is_told_again(
    chromium: Browser, desk: Editor, later: str, key: str
) -> None:
    """Who saves once more, and chooses before the answer, has seen what is chosen, or has not."""
    with in_conflict(chromium, desk, ENTRY) as (person, sidecar):
        page = person.page
        sidecar.write_text(ENTRY % later, "utf-8")
        mine = page.locator("[data-do=write-mine]")
        with writing(person):
            page.keyboard.press("Control+Enter")
            if key:
                mine.focus()
                page.keyboard.press(key)
            else:
                mine.click()
        if later == "THEIRS":
            person.saved()
            assert [each["note"] for each in entries(desk, "conflict")] == ["MINE"]
        else:
            expect(page.locator("#theirs")).to_contain_text("OTHER")
            assert [each["note"] for each in entries(desk, "conflict")] == ["OTHER"]
            mine.click()
            person.saved()
            assert [each["note"] for each in entries(desk, "conflict")] == ["MINE"]


LINES = """annotations:
  - id: pier
    quote: The pier is shut
    kind: context
    note: %s
"""


def test_a_choice_that_is_pressed_while_the_answer_comes_is_not_lost(
    chromium: Browser, desk: Editor
) -> None:
    """What is told again has other lines: the button stays where it is until it is let go."""
    with in_conflict(chromium, desk, LINES) as (person, _):
        page = person.page
        page.fill("#note", "MINE\n\nand\n\nmore")
        mine = page.locator("[data-do=write-mine]")
        with page.expect_response("**/annotate/change"), writing(person):
            page.keyboard.press("Control+Enter")
            mine.hover()
            page.mouse.down()
            box = mine.bounding_box()
        for _ in range(5):
            page.evaluate("() => new Promise(requestAnimationFrame)")
        assert mine.bounding_box() == box
        page.mouse.up()
        person.saved()
    assert [each["note"] for each in entries(desk, "conflict")] == ["MINE\n\nand\n\nmore"]
