"""A memo gives what the functions would, and calls them only for what has changed."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sites import SIDECAR, make_site

from brief.content.read import read
from brief.memo import Memo
from brief.pipeline import load


def test_a_function_is_called_again_only_for_other_inputs() -> None:
    memo, calls = Memo(), []

    def double(numbers: Sequence[int]) -> list[int]:
        calls.append(numbers)
        return [2 * number for number in numbers]

    first = memo(double, [1, 2])
    assert memo(double, [1, 2]) is first
    assert memo(double, [1, 3]) == [2, 6]
    assert memo(double, [1, 2]) == first
    assert calls == [[1, 2], [1, 3], [1, 2]]


def test_keys_keep_results_apart_and_what_is_read_decides() -> None:
    memo, calls = Memo(), []

    def length(text: str) -> int:
        calls.append(text)
        return len(text)

    assert (memo(length, "a", key=1), memo(length, "bb", key=2)) == (1, 2)
    assert (memo(length, "a", key=1), memo(length, "bb", key=2)) == (1, 2)
    assert calls == ["a", "bb"]
    assert memo(length, "ccc", key=1, reads="x") == 3
    assert memo(length, "dddd", key=1, reads="x") == 3
    assert memo(length, "dddd", key=1, reads="y") == 4


def test_of_many_results_the_latest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brief.memo.LATEST", 2)
    memo, calls = Memo(), []

    def length(text: str) -> int:
        calls.append(text)
        return len(text)

    for text in ("a", "bb", "bb", "a", "ccc", "bb", "ccc", "a"):
        assert memo.lately(length, text, key=text) == len(text)
    assert calls == ["a", "bb", "ccc", "a"]
    assert memo.lately(length, "dddd", key="a") == 4
    assert memo.lately(length, "dddd", key="a") == 4
    assert calls[4:] == ["dddd"]


def test_of_a_series_what_is_needed_is_kept_alone() -> None:
    memo, calls = Memo(), []

    def length(text: str) -> int:
        calls.append(text)
        return len(text)

    items = {"a": "a", "b": "bb"}
    assert memo.each(length, items=items) == [1, 2]
    memo.keep_only(length, {"b"})
    assert memo.each(length, items=items) == [1, 2]
    assert calls == ["a", "bb", "a"]


def test_of_a_series_only_what_changed_is_made() -> None:
    memo, given = Memo(), []

    def run(function: Callable[[Any], Any], items: Sequence[Any]) -> Iterable[Any]:
        given.append(list(items))
        return map(function, items)

    def join(sign: str, word: str) -> str:
        return word + sign

    def made(sign: str, items: dict[str, str]) -> list[str]:
        return memo.each(join, sign, items=items, run=run)

    assert made("!", {"a": "x", "b": "y"}) == ["x!", "y!"]
    assert made("!", {"b": "y", "a": "z", "c": "w"}) == ["y!", "z!", "w!"]
    assert made("!", {"c": "w"}) == ["w!"]
    assert made("!", {"b": "y", "c": "w"}) == ["y!", "w!"]
    assert made("?", {"b": "y", "c": "w"}) == ["y?", "w?"]
    assert given == [["x", "y"], ["z", "w"], [], ["y"], ["y", "w"]]


def test_a_memo_that_travels_is_empty() -> None:
    memo = Memo()
    memo(len, "abc")
    assert pickle.loads(pickle.dumps(memo)).results == {}


ACTORS = "sea: {name: The Sea}\nstone: {name: Ada Stone}\n"
OTHER = """---
title: Ferry to run
date: 2026-03-02
topics: [Rivers]
---
# A crossing

See [him](bridge.md#actor-clerk), [it](bridge.md#closes) and [this](#a-crossing).
“It runs”, she said.

![A map](map.svg)
"""
SEES = """annotations:
  - quote: It runs
    speaker: stone
    id: runs
    tags: [Ferries]
    see: [bridge#closes]
  - quote: See
    kind: paraphrase
    speaker: sea
"""
CLERK = "  clerk: {name: A Clerk}\n"
NAMED = SIDECAR.replace("- quote: must", "- id: closes\n    quote: must").replace(
    "annotations:", f"{CLERK}annotations:"
)
EDITS: dict[str, tuple[str, str, str]] = {
    "an actor that a link leads to is gone": ("content/bridge.yaml", CLERK, ""),
    "all annotations are gone": (
        "content/bridge.yaml", NAMED, "annotations: []\n"),
    "a linked statement has another id": (
        "content/bridge.yaml", "id: closes", "id: shuts"),
    "a note": ("content/bridge.yaml", "*given*", "*told*"),
    "who speaks": ("content/ferry.yaml", "speaker: stone", "speaker: sea"),
    "a draft annotation": ("content/ferry.yaml", "    id: runs", "    id: runs\n    draft: true"),
    "a draft article": ("content/bridge.md", "title:", "draft: true\ntitle:"),
    "a heading": ("content/ferry.md", "# A crossing", "# Another"),
    "a topic in another way": ("content/ferry.md", "[Rivers]", "[rivers, Boats]"),
    "a tag": ("content/ferry.yaml", "[Ferries]", "[Boats]"),
    "a date, and with it the order": ("content/ferry.md", "2026-03-02", "2026-02-01"),
    "the registry": ("content/actors.yaml", "The Sea", "The Ocean"),
    "the registry, with an error": ("content/actors.yaml", "{name: The Sea}", "{"),
    "one person by two names": ("content/bridge.yaml", "name: Ada Stone", "name: B. Stone"),
    "a colour": ("content/actors.yaml", "name: The Sea", "name: The Sea, colour: teal"),
    "the title of the site": ("brief.yaml", "title: A", "title: B"),
    "kinds": ("brief.yaml", "title: A", "title: A\nkinds: {promise: {label: P, style: wavy}}"),
    "who notes": ("brief.yaml", "title: A", "title: A\nby: {name: The desk}"),
    "an unreadable article": ("content/bridge.md", "date:", "dato:"),
    "a picture that nothing has": ("content/ferry.md", "map.svg", "plan.svg"),
    "words that are gone": ("content/bridge.md", "must close today", "may close"),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("drafts", [False, True])
def test_a_memo_never_changes_what_is_loaded(tmp_path: Path, edit: str, drafts: bool) -> None:
    root = make_site(
        tmp_path,
        {
            "brief.yaml": "title: A\n",
            "content/actors.yaml": ACTORS,
            "content/ferry.md": OTHER,
            "content/bridge.yaml": NAMED,
            "content/ferry.yaml": SEES,
            "content/map.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        },
    )
    name, old, new = EDITS[edit]
    path, memo = root / name, Memo()
    text = path.read_text()
    assert old in text
    first = load(read(root), drafts=drafts, memo=memo)
    assert first == load(read(root), drafts=drafts)
    assert first[1] == []
    path.write_text(text.replace(old, new, 1))
    changed = load(read(root), drafts=drafts)
    assert changed != first
    assert load(read(root), drafts=drafts, memo=memo) == changed
    path.write_text(text)
    assert load(read(root), drafts=drafts, memo=memo) == first
