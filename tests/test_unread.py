"""Where a file can't be read, nothing that other files say of it is reported beside that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sites import brief, make_site

ARTICLE = """---
title: Bridge opens
date: 2026-03-01
pull: trains
---
“It will carry trains by May,” said Ada Stone.
"""
SIDECAR = """annotations:
  - {quote: It will carry trains by May, speaker: stone, id: trains}
"""
OTHER = """---
title: Other
date: 2026-03-02
---
See [what she said](bridge.md#trains), and [the chart](charts/one.md).
“It is late,” said Bo Lee.
"""
OTHER_SIDECAR = """annotations:
  - {quote: It is late, speaker: lee, see: [bridge#trains]}
"""
REGISTRY = """stone: {name: Ada Stone}
lee: {name: Bo Lee}
"""
CHART = "---\ntitle: Chart\ndate: 2026-03-03\n---\nOne.\n"
FILES: dict[str, str | bytes] = {
    "content/bridge.md": ARTICLE,
    "content/bridge.yaml": SIDECAR,
    "content/other.md": OTHER,
    "content/other.yaml": OTHER_SIDECAR,
    "content/actors.yaml": REGISTRY,
    "content/charts/one.md": CHART,
}


def problems(site: Path, *options: str) -> list[tuple[str, str]]:
    run = brief("check", "--format", "json", *options, cwd=site)
    found: list[dict[str, Any]] = json.loads(run.out)["problems"]
    return [(each["file"], each["code"]) for each in found]


def test_the_site_is_right_as_it_is(tmp_path: Path) -> None:
    assert problems(make_site(tmp_path, FILES), "--locked") == [
        ("content/bridge.anchors", "record-missing")
    ]


LARGE = b"# " + b"x" * 1024 * 1024
BROKEN: dict[str, tuple[str, str | bytes, str]] = {
    "an unknown key of a sidecar": (
        "content/bridge.yaml", SIDECAR.replace("speaker:", "speeker:"), "key-unknown",
    ),
    "a tab in a sidecar": ("content/bridge.yaml", f"\t{SIDECAR}", "yaml-invalid"),
    "a sidecar that is not UTF-8": ("content/bridge.yaml", b"\xff", "encoding-invalid"),
    "a sidecar that is too large": ("content/bridge.yaml", LARGE, "file-too-large"),
    "a merge in a sidecar": ("content/bridge.yaml", "<<<<<<< a\n", "merge-conflict"),
    "a day that is not": (
        "content/bridge.md", ARTICLE.replace("03-01", "02-31"), "date-invalid",
    ),
    "no front matter": ("content/bridge.md", "Words.\n", "front-matter-missing"),
    "an article that is too large": ("content/bridge.md", LARGE, "file-too-large"),
    "a merge in an article": ("content/bridge.md", f"{ARTICLE}<<<<<<< a\n", "merge-conflict"),
    "a registry that can't be read": ("content/actors.yaml", "stone: {nam: x}\n", "key-unknown"),
    "a registry that is too large": ("content/actors.yaml", LARGE, "file-too-large"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_of_a_file_that_cannot_be_read_nothing_else_is_said(case: str, tmp_path: Path) -> None:
    path, text, code = BROKEN[case]
    assert problems(make_site(tmp_path, {**FILES, path: text})) == [(path, code)]


def test_a_folder_that_cannot_be_read_may_have_what_links_lead_to(tmp_path: Path) -> None:
    beyond = tmp_path / "beyond"
    beyond.mkdir()
    (beyond / "one.md").write_text(CHART)
    files = {path: text for path, text in FILES.items() if path != "content/charts/one.md"}
    files["content/other.yaml"] = OTHER_SIDECAR.replace("[bridge#trains]", "[one#its-words]")
    site = make_site(tmp_path / "site", files)
    (site / "content/charts").symlink_to(beyond)
    assert problems(site) == [("content/charts", "link-escapes")]


def test_a_hint_on_a_file_hides_no_other(tmp_path: Path) -> None:
    registry = f"{REGISTRY}day: {{name: Cy Day}}\n"
    site = make_site(tmp_path, {**FILES, "content/actors.yaml": registry, "content/a.md~": "x"})
    assert problems(site) == [
        ("content/a.md~", "file-leftover"), ("content/actors.yaml", "actor-unused"),
    ]  # fmt: skip


def test_names_that_the_registry_may_hold_together_are_no_conflict(tmp_path: Path) -> None:
    files = {
        **FILES,
        "content/actors.yaml": "stone: {name: Ada Stone, aliases: [A. Stone]}\nlee: {nam: Bo}\n",
        "content/bridge.yaml": f"actors: {{stone: {{name: Ada Stone}}}}\n{SIDECAR}",
        "content/other.yaml": f"actors: {{stone: {{name: A. Stone}}}}\n{OTHER_SIDECAR}".replace(
            "lee", "stone"
        ),
    }
    assert problems(make_site(tmp_path, files)) == [("content/actors.yaml", "key-unknown")]


def test_the_language_that_a_broken_configuration_may_name(tmp_path: Path) -> None:
    files = {
        **FILES,
        "brief.yaml": "lang: eo\nlang_fallback: en\nanchors: false\ntittle: x\n",
        "content/bridge.md": ARTICLE.replace("pull:", "lang: eo\npull:"),
        "content/other.md": f"{OTHER}\n“Nobody listens to us,” he said.\n",
    }
    assert problems(make_site(tmp_path, files), "--locked") == [("brief.yaml", "key-unknown")]


CHANGED = "content/bridge.md", "by May", "by June"


def test_a_link_to_words_that_were_corrected_is_not_dead(tmp_path: Path) -> None:
    sidecar = SIDECAR.replace(", id: trains", "")
    derived = "it-will-carry-trains-by-may-5fe0"
    files = {
        **FILES,
        "content/bridge.md": ARTICLE.replace("pull: trains\n", ""),
        "content/bridge.yaml": sidecar,
        "content/other.md": OTHER.replace("#trains", f"#{derived}"),
        "content/other.yaml": OTHER_SIDECAR.replace("#trains", f"#{derived}"),
    }
    site = make_site(tmp_path, files)
    assert brief("build", cwd=site).code == 0
    path, old, new = CHANGED
    (site / path).write_text((site / path).read_text().replace(old, new))
    assert problems(site) == [("content/bridge.yaml", "anchor-changed")]
    # Its id is another after the repair; that of before leads there, also when it changes again.
    run = brief("check", "--fix", "--interactive", cwd=site, answers="y\n")
    assert run.code == 0, run.out + run.err
    assert problems(site) == []
    (site / path).write_text((site / path).read_text().replace(new, "by July"))
    assert problems(site) == [("content/bridge.yaml", "anchor-changed")]


def test_a_link_to_words_in_two_places_is_not_dead(tmp_path: Path) -> None:
    article = f"{ARTICLE}\n“It will carry trains by May,” said Bo Lee.\n"
    site = make_site(tmp_path, {**FILES, "content/bridge.md": article})
    found = problems(site)
    assert ("content/bridge.yaml", "anchor-ambiguous") in found
    assert "link-dead" not in {code for _, code in found}


def test_a_link_to_words_that_are_gone_is_not_dead(tmp_path: Path) -> None:
    article = ARTICLE.replace("It will carry trains by May", "Nothing at all will do")
    site = make_site(tmp_path, {**FILES, "content/bridge.md": article})
    found = problems(site)
    assert ("content/bridge.yaml", "anchor-orphan") in found
    assert "link-dead" not in {code for _, code in found}


def test_a_link_to_a_draft_says_that_it_is_one(tmp_path: Path) -> None:
    files = {
        **FILES,
        "content/bridge.yaml": SIDECAR.replace("id: trains", "id: trains, draft: true"),
        "content/other.yaml": OTHER_SIDECAR.replace(", see: [bridge#trains]", ""),
    }
    run = brief("check", cwd=make_site(tmp_path, files))
    assert "The link to “bridge.md#trains” leads to a statement that is a draft." in run.err


def test_a_statement_that_is_linked_to_itself(tmp_path: Path) -> None:
    sidecar = SIDECAR.replace("id: trains", "id: trains, see: [bridge#trains]")
    run = brief("check", cwd=make_site(tmp_path, {**FILES, "content/bridge.yaml": sidecar}))
    assert run.code == 1
    assert "The link to “bridge#trains” leads back to the statement that has it.\n" in run.err
    assert "Did you mean" not in run.err
