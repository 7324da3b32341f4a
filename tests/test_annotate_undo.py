"""What the editor takes over of a correction can be taken back, and is what was looked at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from annotate_hands import hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser, expect
from sites import brief, make_site
from test_records import waited

from brief.anchor.record import parse_record
from brief.formats.decode import File

pytestmark = pytest.mark.slow

FREE = {"CI": ""}
PATH = "content/a.md"
BODY = """“The bridge is safe,” said Cal Ott. The town was calm.

“It cost ten million euros,” said Dora Finch. She left.
"""
SIDECAR = """actors:
  ott: {name: Cal Ott}
  ng: {name: Bob Ng}
  finch: {name: Dora Finch}
annotations:
  - quote: The bridge is safe
    speaker: ott
  - quote: It cost ten million euros
    speaker: finch
"""
OF_SPEAKER = ("said Cal Ott", "said Bob Ng")
OF_NUMBER = ("ten million", "eleven million")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    text = f"---\ntitle: A bridge\ndate: 2026-03-02\n---\n{BODY}"
    root = make_site(tmp_path / "site", {PATH: text, "content/a.yaml": SIDECAR})
    for name in ("bridge.md", "bridge.yaml"):
        (root / "content" / name).unlink()
    assert brief("build", cwd=root, env=FREE).code == 0
    return root


def correct(root: Path, *edits: tuple[str, str]) -> None:
    path = root / PATH
    text = path.read_text()
    for before, after in edits:
        assert before in text
        text = text.replace(before, after, 1)
    path.write_text(text)


@pytest.fixture
def running(site: Path, request: pytest.FixtureRequest) -> Iterator[Editor]:
    """An editor of the site, whose article was corrected since."""
    correct(site, *request.param)
    with editor(site, "/a/", "--no-locked") as running:
        yield running


def taken_over(running: Editor, root: Path, **other: str) -> dict[str, Any]:
    """The request that takes one of the problems over, with `other` fields."""
    state = running.state(PATH)
    trouble = state["problems"][0]
    (own,) = [each for each in state["statements"] if each["id"] == trouble["id"]]
    ((start, end),) = trouble["places"]
    body = (root / PATH).read_text().split("---\n")[2]
    fields = {"start": start, "end": end, "words": body[start:end], "kind": own["kind"],
              "speaker": own["speaker"], **other}  # fmt: skip
    return {"type": "change", "article": PATH, "digest": state["digest"], "seen": state["seen"],
            "id": own["id"], "entry": own["entry"], "fields": fields}  # fmt: skip


def asked(running: Editor) -> list[tuple[Any, ...]]:
    keys = ("id", "message", "substance", "said_by")
    return [
        tuple(map(str, (each[key] for key in keys))) for each in running.state(PATH)["problems"]
    ]


def recorded(root: Path) -> str:
    record, _ = parse_record(File("a", (root / "content/a.anchors").read_bytes()))
    assert record
    return record.text


@pytest.mark.parametrize(
    ("running", "other"),
    [([OF_SPEAKER], {}), ([OF_SPEAKER], {"speaker": "ng"}), ([OF_NUMBER], {})],
    indirect=["running"],
)
def test_what_was_taken_over_and_is_taken_back_is_asked_again(
    running: Editor, site: Path, other: dict[str, str]
) -> None:
    sidecar, before, text = (site / "content/a.yaml").read_bytes(), asked(running), recorded(site)
    assert len(before) == 1
    assert running.ask(taken_over(running, site, **other))["ok"]
    waited(site, "a.anchors", lambda _: recorded(site) != text)
    assert asked(running) == []
    done = (site / "content/a.yaml").read_bytes()
    assert running.ask({"type": "undo"})["ok"]
    assert asked(running) == before
    assert (site / "content/a.yaml").read_bytes() == sidecar
    assert recorded(site) == text
    report = json.loads(brief("check", "--format", "json", cwd=site, env=FREE).out)
    assert [each["status"] for each in report["annotations"]].count("changed") == 1
    assert running.ask({"type": "redo"})["ok"]
    assert asked(running) == []
    assert (site / "content/a.yaml").read_bytes() == done
    assert running.ask({"type": "undo"})["ok"]
    assert asked(running) == before


@pytest.mark.parametrize("running", [[OF_SPEAKER, OF_NUMBER]], indirect=True)
def test_what_waits_for_the_rest_can_be_taken_back(running: Editor, site: Path) -> None:
    before, text = asked(running), recorded(site)
    assert len(before) == 2
    assert running.ask(taken_over(running, site))["waits"] == 1
    assert asked(running) == before[1:]
    assert running.ask({"type": "undo"})["ok"]
    assert asked(running) == before
    assert running.ask({"type": "redo"})["ok"]
    assert asked(running) == before[1:]
    assert recorded(site) == text


@pytest.mark.parametrize("running", [[OF_SPEAKER]], indirect=True)
def test_what_was_settled_since_is_not_taken_back(running: Editor, site: Path) -> None:
    assert running.ask(taken_over(running, site))["ok"]
    waited(site, "a.anchors", lambda _: "Bob Ng" in recorded(site))
    correct(site, OF_NUMBER)
    fixed = brief("check", "--fix", cwd=site, env=FREE, answers="y\n")
    assert fixed.code == 0, fixed.err
    record = (site / "content/a.anchors").read_bytes()
    running.server.until(lambda: running.state(PATH)["problems"] == [])
    answer = running.ask({"type": "undo"})
    assert not answer["ok"]
    assert "corrected again since" in answer["reason"]
    assert (site / "content/a.anchors").read_bytes() == record


@pytest.mark.parametrize("running", [[OF_SPEAKER]], indirect=True)
@pytest.mark.parametrize(
    "meanwhile",
    [
        ("said Bob Ng", "said Dora Finch"),
        ("The town was calm.", "The town was not calm."),
        ("“The bridge is safe,” said Bob Ng.", "“Nobody ever said that,” said Bob Ng."),
    ],
)
def test_nothing_is_taken_over_of_a_text_that_was_not_looked_at(
    running: Editor, site: Path, meanwhile: tuple[str, str]
) -> None:
    text = recorded(site)
    request = taken_over(running, site)
    seen = running.state(PATH)["seen"]
    correct(site, meanwhile)
    running.server.until(lambda: running.state(PATH)["seen"] != seen)
    answer = running.ask(request)
    assert not answer["ok"]
    assert "changed meanwhile" in answer["reason"]
    assert recorded(site) == text


@pytest.mark.parametrize("running", [[OF_SPEAKER]], indirect=True)
def test_a_panel_saves_nothing_of_a_text_that_was_not_looked_at(
    chromium: Browser, running: Editor, site: Path
) -> None:
    text, sidecar = recorded(site), (site / "content/a.yaml").read_bytes()
    with hands(chromium, f"{running.origin}/a/") as person:
        page = person.page
        page.click("[data-do=problems]")
        page.get_by_role("button", name="Change to Bob Ng").click()
        page.locator("#panel").wait_for()
        seen = running.state(PATH)["seen"]
        correct(site, ("said Bob Ng", "said Dora Finch"))
        running.server.until(lambda: running.state(PATH)["seen"] != seen)
        page.keyboard.press("Control+Enter")
        expect(page.get_by_text("changed meanwhile").first).to_be_visible()
    assert recorded(site) == text
    assert (site / "content/a.yaml").read_bytes() == sidecar


def test_an_editor_that_is_locked_takes_nothing_over(site: Path) -> None:
    correct(site, OF_SPEAKER)
    before = {each: each.read_bytes() for each in (site / "content").iterdir()}
    with editor(site, "/a/", "--locked") as running:
        wanted = asked(running)
        answer = running.ask(taken_over(running, site))
        assert "--locked" in answer["reason"]
        assert asked(running) == wanted
    assert {each: each.read_bytes() for each in (site / "content").iterdir()} == before


@pytest.mark.parametrize("running", [[OF_SPEAKER]], indirect=True)
def test_an_undo_asks_for_nothing_that_another_answer_has_settled(
    running: Editor, site: Path
) -> None:
    state, body = running.state(PATH), (site / PATH).read_text().split("---\n")[2]
    start = body.index("The town was calm")
    mark = {"type": "mark", "article": PATH, "digest": state["digest"],
            "fields": {"start": start, "end": start + 17, "words": "The town was calm",
                       "kind": "context"}}  # fmt: skip
    answer = running.ask(mark)
    assert answer["ok"], answer
    assert len(asked(running)) == 1
    assert brief("check", "--fix", cwd=site, env=FREE, answers="y\n").code == 0
    waited(site, "a.anchors", lambda _: "Bob Ng" in recorded(site))
    assert running.ask({"type": "undo"})["ok"]
    # The preview may not have seen yet what the other program wrote.
    waited(site, "a.anchors", lambda _: asked(running) == [])
    assert "Bob Ng" in recorded(site)


@pytest.mark.parametrize("running", [[OF_SPEAKER, OF_NUMBER]], indirect=True)
def test_what_others_settled_stays_so_where_an_answer_is_taken_back(
    running: Editor, site: Path
) -> None:
    before = asked(running)
    assert len(before) == 2
    own = taken_over(running, site)
    assert running.ask(own)["ok"]
    answers = brief("check", "--fix", cwd=site, env=FREE, answers="y\ny\n")
    assert answers.code == 0, answers
    waited(site, "a.anchors", lambda _: asked(running) == [])
    assert running.ask({"type": "undo"})["ok"]
    assert [each[0] for each in asked(running)] == [own["id"]]


@pytest.mark.parametrize("running", [[OF_SPEAKER]], indirect=True)
def test_what_was_settled_of_an_article_that_was_renamed_is_not_undone(
    running: Editor, site: Path
) -> None:
    assert running.ask(taken_over(running, site))["ok"]
    for suffix in ("md", "yaml", "anchors"):
        (site / f"content/a.{suffix}").rename(site / f"content/b.{suffix}")
    waited(site, "b.anchors", lambda _: running.state("content/b.md").get("problems") == [])
    answer = running.ask({"type": "undo"})
    assert not answer["ok"]
    assert "renamed" in answer["reason"]
