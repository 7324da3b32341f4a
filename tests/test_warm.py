"""Builds that use what earlier ones have kept: the site, and what is said, are a clean build's."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sites import ARTICLE, REPOSITORY, SIDECAR, Run, brief, make_site, snapshot

from brief.unchanged import CACHE, SETTLED

FERRY = """---
title: Ferry to run
date: 2026-03-02
topics: [Rivers]
---
# A crossing

See [him](bridge.md#actor-stone) and [this](#a-crossing). “It runs”, she said.

![A map](map.svg)
"""
SEES = """annotations:
  - quote: It runs
    speaker: sea
    id: runs
    tags: [Ferries]
  - quote: See
    kind: paraphrase
    speaker: stone
    note: See [the map](map.svg).
"""
MAP = '<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="9"/>'
FILES = {
    "brief.yaml": "title: A\nbase_url: https://example.org/\n",
    "content/actors.yaml": "sea: {name: The Sea}\nstone: {name: Ada Stone}\n",
    "content/bridge.yaml": SIDECAR.replace("quote: must", "id: closes\n    quote: must"),
    "content/ferry.md": FERRY,
    "content/ferry.yaml": SEES,
    "content/later.md": ARTICLE.replace("2026-03-01", "2031-01-01"),
    "content/map.svg": MAP % 8,
    "content/plan.txt~": "left behind",
}
"""A site with a hint: something is left behind, and something waits for its date."""


def built(
    root: Path, *options: str, env: dict[str, str] | None = None
) -> tuple[Run, dict[str, bytes]]:
    """What a build says but for how long it took and what it wrote, and what the site then is."""
    run = brief("build", *options, cwd=root, env=env)
    site = snapshot(root / "site") if (root / "site").exists() else {}
    out = run.out.partition(": ")[0]
    return Run(run.code, out, run.err), {
        path: data for path, data in site.items() if not path.startswith(".brief/")
    }


def clean(
    root: Path, folder: Path, *options: str, env: dict[str, str] | None = None
) -> tuple[Run, dict[str, bytes]]:
    """What `built` gives for a copy of the sources alone."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns("site", CACHE), symlinks=True)
    return built(folder, *options, env=env)


def settle() -> None:
    """Wait until a build can tell that no file is being edited."""
    time.sleep(SETTLED / 1e9 + 0.02)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that has been built, so that another build would change nothing."""
    root = make_site(tmp_path / "root", dict(FILES))
    settle()
    assert brief("build", cwd=root).code == 0
    return root


def imported(root: Path) -> str:
    """The modules that a build imports."""
    command = [sys.executable, "-X", "importtime", "-m", "brief", "build"]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    run = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=True)
    return run.stderr


def test_where_nothing_changed_next_to_nothing_is_imported(site: Path) -> None:
    imported(site)  # Started in another way, it may be another program.
    said = imported(site)
    assert "brief.unchanged" in said
    for name in ("jinja2", "msgspec", "markdown_it", "yaml", "sqlite3", "brief.pipeline"):
        assert f" {name}\n" not in said


def same_size_and_time(path: Path) -> None:
    before, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"i", b"u", 1))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def linked_elsewhere(folder: Path) -> None:
    folder.rename(folder.parent.parent / "elsewhere")
    folder.symlink_to(folder.parent.parent / "elsewhere")


CHANGES: dict[str, Callable[[Path], object]] = {
    "an article, of the same size and time": lambda at: same_size_and_time(at / "content/ferry.md"),
    "a sidecar": lambda at: replaced(at / "content/ferry.yaml", "Ferries", "Boats"),
    "the registry": lambda at: replaced(at / "content/actors.yaml", "The Sea", "The Ocean"),
    "a registry that is gone": lambda at: (at / "content/actors.yaml").unlink(),
    "a new article": lambda at: shutil.copy(at / "content/bridge.md", at / "content/new.md"),
    "an article by another name": lambda at: (at / "content/later.md").rename(at / "content/x.md"),
    "an article that is a draft": lambda at: replaced(
        at / "content/ferry.md", "title:", "draft: true\ntitle:"
    ),
    "an article with an error": lambda at: replaced(at / "content/ferry.md", "date:", "dato:"),
    "the size of a picture": lambda at: (at / "content/map.svg").write_text(MAP % 9),
    "a picture that is gone": lambda at: (at / "content/map.svg").unlink(),
    "a file that was left behind": lambda at: (at / "content/plan.txt~").unlink(),
    "the title of the site": lambda at: replaced(at / "brief.yaml", "title: A", "title: B"),
    "the address of the site": lambda at: replaced(at / "brief.yaml", "example.org", "a.example"),
    "no configuration": lambda at: (at / "brief.yaml").unlink(),
    "a template": lambda at: make_site(at, {"templates/404.html": "gone {{ site.config.title }}"}),
    "a stylesheet": lambda at: make_site(at, {"templates/assets/own.css": "p { margin: 0 }"}),
    "a link among the articles": lambda at: (at / "content/z.md").symlink_to("bridge.md"),
    "an output file that is gone": lambda at: (at / "site/ferry/index.html").unlink(),
    "a picture of the output that is gone": lambda at: (at / "site/ferry/share.png").unlink(),
    "an output file that was spoilt": lambda at: (at / "site/index.html").write_text("spoilt"),
    "the same of its size and time": lambda at: same_size_and_time(at / "site/ferry/index.html"),
    "an output folder that is a link": lambda at: linked_elsewhere(at / "site/ferry"),
    "no output": lambda at: shutil.rmtree(at / "site"),
    "no manifest": lambda at: (at / "site/.brief/manifest.json").write_text("{"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_never_missed(site: Path, tmp_path: Path, change: str) -> None:
    CHANGES[change](site)
    expected, files = clean(site, tmp_path / "clean")
    settle()
    run, made = built(site)
    if "output" in change or "the same of" in change:
        assert (run.code, made) == (0, files) or (run.code == 1 and "output folder" in run.err)
        return
    assert run == expected
    if run.code == 0:
        assert made == files
    assert built(site)[0] == expected


OPTIONS = {
    "another address": ("--base-url", "https://b.example/"),
    "links for a folder": ("--explicit-index",),
    "drafts": ("--drafts",),
    "what is to come": ("--future",),
    "strictness": ("--strict",),
}


@pytest.mark.parametrize("options", OPTIONS)
def test_what_is_asked_is_never_missed(site: Path, tmp_path: Path, options: str) -> None:
    replaced(site / "content/ferry.md", "title:", "draft: true\ntitle:")
    for asked in ((), OPTIONS[options], ()):
        expected = clean(site, tmp_path / "clean", *asked)
        settle()
        assert built(site, *asked) == expected
        assert built(site, *asked) == expected


def test_an_article_appears_on_its_day(site: Path, tmp_path: Path) -> None:
    for epoch in ("1924905600", "1925078400", "1924905600"):  # 2030-12-31, 2031-01-02
        env = {"SOURCE_DATE_EPOCH": epoch}
        expected = clean(site, tmp_path / "clean", env=env)
        for _ in range(2):
            assert built(site, env=env) == expected
    assert built(site, env={"SOURCE_DATE_EPOCH": "never"})[0].code == 2


def test_a_note_that_is_spoilt_is_not_believed(site: Path) -> None:
    expected = built(site)
    (note,) = (site / CACHE).glob("built-*")
    data, rng = note.read_bytes(), random.Random(1)
    for _ in range(8):
        spoilt = bytearray(data)
        spoilt[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        note.write_bytes(rng.choice([bytes(spoilt), data[: rng.randrange(len(data))]]))
        assert built(site) == expected


def test_nothing_is_kept_behind_a_link_or_where_there_is_no_room(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    linked = make_site(tmp_path / "linked")
    (linked / CACHE).symlink_to(outside)
    taken = make_site(tmp_path / "taken", {CACHE: "a file"})
    for root in (linked, taken):
        settle()
        assert built(root)[0].code == 0
        assert built(root)[0] == built(root)[0]
    assert list(outside.iterdir()) == []
    assert (taken / CACHE).read_text() == "a file"
