"""The editor in Firefox: the demo is annotated again, as in Chromium."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from annotate_demo import DEMO, demo_editor, placed, root_of, without_selectors
from annotate_hands import ENDS, RUN
from annotate_support import Editor
from firefox import ENTER, ESCAPE, Firefox, firefox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    with demo_editor(tmp_path_factory.mktemp("demo") / "site") as running:
        yield running


def open_mark(tab: Firefox, identifier: str) -> None:
    x, y, position = tab.evaluate(RUN, identifier)
    tab.drag((x, y))
    tab.wait_for("#panel, #choice")
    if tab.evaluate("() => seen('#choice').length"):
        tab.press(f"#choice li:nth-child({position + 1}) button")
    tab.wait_for("#panel")


def select(tab: Firefox, start: int, end: int) -> None:
    x, y, to_x, to_y = tab.evaluate(ENDS, [start, end])
    tab.drag((x, y), ((x + to_x) / 2, (y + to_y) / 2), (to_x, to_y))
    tab.wait_for("#panel")


def fill(tab: Firefox, entry: Mapping[str, Any], names: Mapping[str, str]) -> None:
    """Fill the panel in as an entry of the demo is."""
    who = names.get(entry.get("speaker", ""), "")
    tab.fill("#speaker", who or "nobody")
    if who:
        tab.type(ENTER)
    elif entry.get("attributed_to"):
        tab.wait_for("[role=option]")
        tab.evaluate(
            "() => seen('[role=option]').find(one => /unnamed/.test(one.textContent)).click()"
        )
        tab.fill("#attributed", entry["attributed_to"])
    else:
        tab.fill("#speaker", "")
        tab.type(ESCAPE)
    usual = "quotation" if who or entry.get("attributed_to") else "note"
    tab.evaluate(
        "kind => seen('#panel')[0].querySelector(`[name=kind][value=${kind}]`).click()",
        entry.get("kind", usual),
    )
    tab.fill("#note", entry.get("note", ""))
    for number, source in enumerate(entry.get("sources", []), 1):
        tab.press("[data-do=add-source]")
        for part in ("url", "title", "archived"):
            row = f".source:nth-child({number} of .source)"
            tab.fill(f"{row} [data-part={part}]", source.get(part, ""))
    if entry.get("tags"):
        tab.press("[data-do=show-tags]")
        tab.fill("#tags", ", ".join(entry["tags"]))
    for number, link in enumerate(entry.get("see", []), 1):
        tab.press("[data-do=add-link]")
        row = f".link:nth-child({number} of .link)"
        tab.fill(f"{row} input", link if isinstance(link, str) else link["to"])
        if not isinstance(link, str):
            tab.evaluate(
                "([row, value]) => { seen(`${row} select`)[0].value = value; }",
                [row, link["relation"]],
            )
    if entry.get("id"):
        tab.press("[data-do=show-id]")
        tab.fill("#own-id", entry["id"])


@pytest.mark.longest
def test_the_demo_is_annotated_again_in_firefox(demo: Editor) -> None:
    """Each annotation is deleted, and made again by selection: sidecars and pages are as before."""
    with firefox() as tab:
        for slug in DEMO:
            annotated_again(tab, demo, slug)


def annotated_again(tab: Firefox, demo: Editor, slug: str) -> None:
    path: Path = root_of(demo) / f"content/{slug}.yaml"
    before, page = yaml.safe_load(path.read_text()), demo.server.get(f"/{slug}/")
    spans, state = placed(demo, slug), demo.state(f"content/{slug}.md")
    names = {name: actor["name"] for name, actor in state["actors"].items()}
    tab.ask("Navigate", url=f"{demo.origin}/{slug}/")
    tab.wait("() => document.querySelector('brief-editor[data-ready]')")
    for each in state["statements"]:
        (entry,) = [
            one for one in before["annotations"]
            if one.get("id") == each["id"] or one["quote"] == each["quote"]
        ]  # fmt: skip
        open_mark(tab, each["id"])
        tab.press("[data-do=delete]")
        tab.wait_without("#panel")
        select(tab, *spans[each["id"]])
        fill(tab, entry, names)
        tab.press("#panel .last .main")
        tab.wait_without("#panel")
    assert without_selectors(yaml.safe_load(path.read_text())) == without_selectors(before)
    assert placed(demo, slug) == spans
    assert demo.server.get(f"/{slug}/") == page
