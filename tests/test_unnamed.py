"""Files that seem to be notes, and are published though no article names them, are told of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sites import ARTICLE, brief, make_site


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("notes.txt", True), ("draft.docx", True), ("old/table.CSV", True),
        ("assets/table.csv", False), ("ads.txt", False), (".well-known/security.txt", False),
        ("pier.jpg", False), ("CNAME", False), ("named.pdf", False), ("bridge.anchors", False),
    ],
)  # fmt: skip
def test_a_file_that_nothing_names(tmp_path: Path, name: str, told: bool) -> None:
    article = f"{ARTICLE}\nSee [the file](named.pdf).\n"
    files = {"content/bridge.md": article, "content/named.pdf": "x"}
    root = make_site(tmp_path, {**files, f"content/{name}": "x"})
    run = brief("check", "--format", "json", cwd=root)
    found = json.loads(run.out)["problems"]
    unnamed = [each["file"] for each in found if each["code"] == "file-unnamed"]
    assert unnamed == ([f"content/{name}"] if told else [])
    # A hint stops nothing.
    assert brief("build", cwd=root).code == 0


def test_one_that_a_draft_alone_names_is_not_published(tmp_path: Path) -> None:
    draft = ARTICLE.replace("date:", "draft: true\ndate:") + "\n[x](notes.txt)\n"
    root = make_site(tmp_path, {"content/bridge.md": draft, "content/notes.txt": "x"})
    run = brief("build", cwd=root)
    assert "notes.txt" not in run.err
    assert not (root / "site/notes.txt").exists()


def test_of_thousands_of_files_the_first_are_told_and_how_many_there_are(tmp_path: Path) -> None:
    files = {f"content/x{n:04}.txt": "1" for n in range(2000)}
    run = brief("check", cwd=make_site(tmp_path, files))
    assert run.code == 0
    assert run.err.count("No article names this file") == 1_000
    assert "There are 1,000 more hints of this kind (file-unnamed)." in run.err
