"""The picture for where a brief is shared: made where it can be, and named in the page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image
from sites import REPOSITORY, brief, make_site, page

pytestmark = pytest.mark.slow

BASE = "https://news.example/repo/"
TITLED = "---\ntitle: {title}\ndate: 2026-05-01\n---\nWords.\n"


def named(folder: Path) -> list[str]:
    """The pictures that a brief's page names for sharing."""
    document = page(folder / "index.html")
    return [each.get("content") for each in document.cssselect("meta[property='og:image']")]


def test_each_brief_has_its_picture(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    with Image.open(root / "site/bridge/share.png") as picture:
        assert picture.size == (1200, 630)
        assert len(picture.convert("RGB").getcolors(100_000) or ()) > 20
    assert named(root / "site/bridge") == [f"{BASE}bridge/share.png"]


def test_two_briefs_have_two_pictures_and_one_brief_always_the_same(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/other.md": TITLED.format(title="Other")})
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    first = (root / "site/other/share.png").read_bytes()
    assert first != (root / "site/bridge/share.png").read_bytes()
    again = make_site(tmp_path / "again", {"content/other.md": TITLED.format(title="Other")})
    assert brief("build", "--base-url", BASE, cwd=again).code == 0
    assert (again / "site/other/share.png").read_bytes() == first


@pytest.mark.parametrize("title", ["اجتماع في الرياض", "会议", "A" * 400, "word " * 200])
def test_a_headline_of_any_script_and_length_does_no_harm(tmp_path: Path, title: str) -> None:
    root = make_site(tmp_path, {"content/other.md": TITLED.format(title=title)})
    run = brief("build", "--base-url", BASE, cwd=root)
    assert (run.code, run.err) == (0, "")
    made = (root / "site/other/share.png").is_file()
    assert made == title.isascii()
    assert bool(named(root / "site/other")) == made


def test_without_pillow_or_a_base_url_there_is_none(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    assert brief("build", cwd=root).code == 0
    assert not list(root.rglob("share.png"))
    absent = tmp_path / "absent/PIL"
    absent.mkdir(parents=True)
    (absent / "__init__.py").write_text("raise ImportError\n")
    env = {"PYTHONPATH": os.pathsep.join([str(absent.parent), str(REPOSITORY)])}
    assert brief("build", "--base-url", BASE, cwd=root, env=env).code == 0
    assert not list(root.rglob("share.png"))
    assert named(root / "site/bridge") == []
