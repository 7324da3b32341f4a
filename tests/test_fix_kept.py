"""What was answered of a correction is kept while something else of the article is not settled."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import sites
from annotate_support import editor
from serve_support import PATIENCE
from sites import Run, brief, make_site, snapshot

from brief.anchor.record import EARLIER_LIMIT, Entry, Record, format_record, parse_record
from brief.formats.decode import File

pytestmark = pytest.mark.slow

FREE = {"CI": ""}
ARTICLE = """---
title: A bridge
date: 2026-03-02
---
“The bridge is safe,” said Cal Ott. The town was calm.

“It cost four million euros,” said Dora Finch. “It will open in May,” she added.

“We were never told,” said Bob Ng. Nobody answered him.
"""
SIDECAR = """actors:
  ott: {name: Cal Ott}
  ng: {name: Bob Ng}
  finch: {name: Dora Finch}
annotations:
  - quote: The bridge is safe
    speaker: finch
  - quote: It cost four million euros
    speaker: finch
  - quote: It will open in May
    speaker: finch
  - quote: We were never told
    speaker: ng
"""
DELETED = ("“It will open in May,” she added.", "She said no more.")
GIVEN = ("said Cal Ott", "said Eve Ash")
OTHERS = ("four million", "five million")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = make_site(tmp_path, {"content/a.md": ARTICLE, "content/a.yaml": SIDECAR})
    for name in ("bridge.md", "bridge.yaml"):
        (made / "content" / name).unlink()
    assert run(made, "build").code == 0
    return made


def run(root: Path, *arguments: str, answer: str = "") -> Run:
    return brief(*arguments, cwd=root, env=FREE, answers=answer)


correct = partial(sites.correct, name="a.md")


def record(root: Path) -> str:
    return (root / "content/a.anchors").read_text("utf-8")


def statuses(root: Path) -> dict[str, str]:
    report = json.loads(run(root, "check", "--format", "json").out)
    return {each["id"].rpartition("-")[0]: each["status"] for each in report["annotations"]}


def back(*edits: tuple[str, str]) -> list[tuple[str, str]]:
    return [(after, before) for before, after in edits]


def test_what_was_accepted_is_not_asked_for_again_beside_an_orphan(root: Path) -> None:
    correct(root, DELETED, GIVEN, OTHERS)
    fixed = run(root, "check", "--fix", answer="y\ny\n")
    assert fixed.err.count("take this over?") == 2
    assert "2 annotations repaired." in fixed.err
    content = snapshot(root / "content")
    again = run(root, "check", "--fix")
    assert "take this over?" not in again.err
    assert "orphan: it-will-open-in-may" in again.out
    assert run(root, "build").code == 1
    assert snapshot(root / "content") == content
    assert [*statuses(root).values()] == ["exact", "exact", "orphan", "exact"]


def test_a_copy_does_not_take_the_place_of_an_orphan_beside_what_was_accepted(root: Path) -> None:
    correct(root, DELETED, GIVEN)
    run(root, "check", "--fix", answer="y\n")
    correct(root, ("Nobody answered him.", "“It will open in May,” said Eve Ash."))
    checked = run(root, "check")
    assert "are gone from where they were" in checked.err
    assert statuses(root)["it-will-open-in-may"] == "orphan"


def test_what_was_declined_is_asked_for_again_and_what_was_accepted_is_not(root: Path) -> None:
    correct(root, GIVEN, OTHERS)
    run(root, "check", "--fix", answer="y\nn\n")
    assert [*statuses(root).values()] == ["exact", "changed", "exact", "exact"]
    again = run(root, "check", "--fix", answer="y\n")
    assert again.err.count("take this over?") == 1
    assert "four" in again.err
    assert again.code == 0
    assert record(root).startswith("brief anchors 1\n")
    assert "five million euros" in (root / "content/a.yaml").read_text("utf-8")


def test_what_was_accepted_and_is_undone_is_asked_for(root: Path) -> None:
    first = record(root)
    correct(root, DELETED, GIVEN, OTHERS)
    run(root, "check", "--fix", answer="y\ny\n")
    correct(root, *back(GIVEN, OTHERS))
    found = statuses(root)
    assert found["the-bridge-is-safe"] == "changed"
    assert [*found.values()].count("changed") == 2
    fixed = run(root, "check", "--fix", answer="y\ny\n")
    assert "“five” to “four”" in fixed.err
    correct(root, *back(DELETED))
    assert run(root, "build").code == 0
    assert record(root) == first
    assert (root / "content/a.yaml").read_text("utf-8") == SIDECAR


def test_corrections_that_follow_are_compared_with_what_was_accepted(root: Path) -> None:
    correct(root, DELETED, GIVEN)
    run(root, "check", "--fix", answer="y\n")
    correct(root, ("said Bob Ng", "said Cal Ott"))
    assert statuses(root)["we-were-never-told"] == "changed"
    run(root, "check", "--fix", answer="n\n")
    assert statuses(root)["we-were-never-told"] == "changed"
    correct(root, ("said Eve Ash", "said Bob Ng"))
    fixed = run(root, "check", "--fix", answer="y\nn\n")
    assert "“Eve Ash” to “Bob Ng”" in fixed.err
    assert [*statuses(root).values()] == ["exact", "exact", "orphan", "changed"]
    assert record(root).count("= earlier") == 2


def test_an_orphan_that_is_removed_leaves_a_record_of_one_text(root: Path) -> None:
    correct(root, DELETED, GIVEN)
    run(root, "check", "--fix", answer="y\n")
    assert record(root).startswith("brief anchors 2\n")
    correct(root, ("  - quote: It will open in May\n    speaker: finch\n", ""), name="a.yaml")
    assert run(root, "build").code == 0
    assert record(root).startswith("brief anchors 1\n")
    assert "= earlier" not in record(root)


def test_a_permalink_stays_where_an_orphan_is_rewritten_later(root: Path) -> None:
    correct(root, ("It will open in May", "It opens in June, maybe"), GIVEN)
    run(root, "check", "--fix", answer="y\nn\n")
    assert record(root).count("= earlier") == 1
    name = next(each for each in record(root).split() if each.startswith("it-will-open"))
    correct(root, ("It will open in May", "It opens in June, maybe"), name="a.yaml")
    assert run(root, "build").code == 0
    assert f"@ {name} " in record(root)


@pytest.mark.parametrize("ours_first", [True, False])
def test_branches_of_which_one_has_settled_some_are_merged(root: Path, ours_first: bool) -> None:
    def git(*arguments: str) -> int:
        named = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
        return subprocess.run(named, cwd=root, capture_output=True).returncode

    (root / ".gitignore").write_text("site/\n.brief/\n")
    git("init", "-qb", "main")
    git("add", "-A")
    assert git("commit", "-qm", "x") == 0
    git("checkout", "-qb", "partly")
    correct(root, DELETED, GIVEN)
    run(root, "check", "--fix", answer="y\n")
    assert git("commit", "-qam", "x") == 0
    git("checkout", "-q", "main")
    git("checkout", "-qb", "more")
    correct(root, ("Nobody answered him.", "Nobody has answered him."))
    correct(root, ("annotations:\n", "annotations:\n  - quote: Nobody has answered him\n"
                   "    kind: context\n"), name="a.yaml")  # fmt: skip
    assert run(root, "build").code == 0
    assert git("commit", "-qam", "x") == 0
    if ours_first:
        git("checkout", "-q", "partly")
    git("merge", "-q", "more" if ours_first else "partly")
    assert "<<<<" not in (root / "content/a.md").read_text("utf-8")
    found = statuses(root)
    assert [*found.values()] == ["exact", "exact", "exact", "orphan", "exact"]
    correct(root, *back(DELETED))
    assert run(root, "build").code == 0
    assert record(root).count("\n@ ") == 5
    assert "= earlier" not in record(root)


def test_the_editor_settles_what_is_left_and_takes_that_back(root: Path) -> None:
    """What was declined is asked for there; what was accepted is not, before and after “Undo”."""
    correct(root, GIVEN, OTHERS)
    run(root, "check", "--fix", answer="y\nn\n")
    partly = record(root)
    assert partly.startswith("brief anchors 2\n")
    article = "content/a.md"
    with editor(root, "/a/", "--no-locked") as running:
        state = running.state(article)
        (trouble,) = state["problems"]
        assert trouble["substance"] == ["A number was changed: “four” to “five”."]
        (own,) = [each for each in state["statements"] if each["id"] == trouble["id"]]
        ((start, end),) = trouble["places"]
        fields = {"start": start, "end": end, "words": "It cost five million euros",
                  "kind": own["kind"], "speaker": own["speaker"], "note": own["note"]}  # fmt: skip
        change = {"type": "change", "article": article, "digest": state["digest"],
                  "id": own["id"], "entry": own["entry"], "fields": fields}  # fmt: skip
        assert running.ask(change)["ok"]
        assert running.state(article)["problems"] == []
        until(lambda: record(root).startswith("brief anchors 1\n"))
        assert running.ask({"type": "undo"})["ok"]
        (again,) = running.state(article)["problems"]
        assert again["substance"] == trouble["substance"]
        until(lambda: record(root) == partly)


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_record_of_several_texts_is_read_as_it_was_written() -> None:
    layers = tuple(
        Record(f"Text {n}: one.\nTwo.", (Entry(f"e{n}", f"{n}" * 12, ((8, 11),)),))
        for n in range(EARLIER_LIMIT)
    )
    whole = Record("Now.", (), earlier=layers)
    data = format_record(whole)
    read, problems = parse_record(File("a.anchors", data))
    assert not problems
    assert read == whole
    for end in range(len(data)):
        cut = parse_record(File("a.anchors", data[:end]))
        assert cut[0] is None, data[:end]
    beyond = format_record(Record("Now.", (), earlier=(*layers, Record("More.", ()))))
    assert parse_record(File("a.anchors", beyond))[0] is None
