"""The code kept of templates speeds a build up, and decides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief, make_site, snapshot

pytestmark = pytest.mark.slow

HELLO = '{% extends "base.html" %}{% block main %}<p>One</p>{% endblock %}'


def build(root: Path, temporary: Path) -> dict[str, bytes]:
    run = brief("build", cwd=root, env={"TMPDIR": str(temporary)})
    assert run.code == 0, run.err
    return snapshot(root / "site")


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


def test_kept_code_changes_nothing(tmp_path: Path, temporary: Path) -> None:
    root = make_site(tmp_path / "root")
    first = build(root, temporary)
    kept = list(temporary.rglob("brief-*.cache"))
    assert len(kept) > 10
    assert build(root, temporary) == first
    for file in kept:
        file.write_bytes(file.read_bytes()[:-20])
    assert build(root, temporary) == first
    for file in kept:
        file.write_bytes(b"")
    assert build(root, temporary) == first


def test_an_edited_template_is_compiled_anew(tmp_path: Path, temporary: Path) -> None:
    root = make_site(tmp_path / "root", {"templates/404.html": HELLO})
    assert b"<p>One</p>" in build(root, temporary)["404.html"]
    (root / "templates/404.html").write_text(HELLO.replace("One", "Two"))
    assert b"<p>Two</p>" in build(root, temporary)["404.html"]


def test_a_folder_that_others_can_write_is_not_used(tmp_path: Path, temporary: Path) -> None:
    root = make_site(tmp_path / "root")
    first = build(root, temporary)
    (folder,) = temporary.glob("_jinja2-cache-*")
    (folder / "away").mkdir()
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    for file in (tmp_path / "elsewhere").glob("*.cache"):
        file.unlink()
    assert build(root, temporary) == first
    assert not list((tmp_path / "elsewhere").glob("*.cache"))
