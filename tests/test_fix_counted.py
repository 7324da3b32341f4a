"""Words that several people say, told apart by `occurrence:`, of which some are deleted."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from sites import brief, make_site
from test_exchanged import HEAD, corrected

pytestmark = pytest.mark.slow

VOICES = {"a": "Ada Stone", "b": "Bob Marsh", "c": "Ruth Orrell", "d": "Dan Pike"}
ACTORS = "actors:\n" + "".join(f"  {who}: {{name: {name}}}\n" for who, name in VOICES.items())
GONE = [*combinations(VOICES, 1), *combinations(VOICES, 2), *combinations(VOICES, 3)]


def article(gone: tuple[str, ...], instead: str = "") -> str:
    said = {who: f"“Yes,” said {name} in the hall." for who, name in VOICES.items()}
    return HEAD + "\n\n".join(instead if who in gone else each for who, each in said.items())


def sidecar(with_id: bool) -> str:
    entries = (
        f"  - {{quote: 'Yes', occurrence: {number}, speaker: {who}"
        f"{', id: said-by-b' if with_id and who == 'b' else ''}}}\n"
        for number, who in enumerate(VOICES, 1)
    )
    return ACTORS + "annotations:\n" + "".join(entries)


def statements(root: Path) -> dict[str, dict[str, str]]:
    found = json.loads(brief("check", "--no-locked", "--format", "json", cwd=root).out)
    entries = yaml.safe_load((root / "content/bridge.yaml").read_text("utf-8"))["annotations"]
    ids = {each["line"]: each for each in found["annotations"] if "bridge" in each["file"]}
    lines = sorted(ids)
    return {entry["speaker"]: ids[line] for entry, line in zip(entries, lines, strict=True)}


@pytest.mark.parametrize("with_id", [False, True])
@pytest.mark.parametrize("instead", ["", "“No,” said the others."])
def test_nobody_is_given_the_words_of_another_one(
    tmp_path: Path, instead: str, with_id: bool
) -> None:
    for number, gone in enumerate(GONE):
        root = make_site(
            tmp_path / str(number),
            {"content/bridge.md": article(()), "content/bridge.yaml": sidecar(with_id)},
        )
        assert brief("build", "--no-locked", cwd=root).code == 0
        before = statements(root)
        (root / "content/bridge.md").write_text(article(gone, instead), "utf-8")
        brief("check", "--no-locked", "--fix", cwd=root, answers="")
        after = statements(root)
        assert {who: after[who]["status"] for who in VOICES} == {
            who: "orphan" if who in gone else "exact" for who in VOICES
        }
        assert [after[who]["id"] for who in VOICES] == [before[who]["id"] for who in VOICES]


JOINED = {
    "A: The bridge is shut.": ("The bridge is shut", "A:The bridge is shut."),
    "The town hall is shut.": ("town hall is shut", "The x’stown hall is shut."),
    "10:45 The bridge is shut, said Lee.": (
        "The bridge is shut",
        "10:45The bridge is shut, said Lee.",
    ),
}


@pytest.mark.parametrize("before", JOINED)
def test_words_that_are_part_of_a_longer_one_are_told_of(tmp_path: Path, before: str) -> None:
    words, after = JOINED[before]
    root = corrected(tmp_path, before, after, ("lee", f'quote: "{words}"'))
    told = brief("check", "--no-locked", "--fix", cwd=root, answers="y\n")
    assert "No selector finds just “" in told.err
    assert "If a space is missing there, add it to the article." in told.err
    text = after.replace(f"A:{words}", f"A: {words}").replace("x’stown", "x’s town")
    text = text.replace("10:45The", "10:45 The")
    (root / "content/bridge.md").write_text(HEAD + text, "utf-8")
    assert "No selector" not in brief("check", "--no-locked", "--fix", cwd=root, answers="y\n").err
