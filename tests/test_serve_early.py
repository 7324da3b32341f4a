"""The first pages of a preview: shown from what the last build left, before the site is read."""

from __future__ import annotations

import random
import shutil
import threading
from pathlib import Path

import pytest
from serve_support import preview, save
from sites import brief, make_site
from test_revising import site_of
from test_warm import settle

from brief.serve.answer import Answer, Responder
from brief.serve.preview import Preview, PreviewState
from brief.serve.request import RequestTarget
from brief.unchanged import CACHE

pytestmark = pytest.mark.slow


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that has been built."""
    root = make_site(tmp_path / "root", site_of(random.Random(7), briefs=20))
    (root / "content/bridge.md").unlink()
    (root / "content/bridge.yaml").unlink()
    settle()
    assert brief("build", "--source", root, cwd=root).code == 0
    settle()
    return root


def test_the_first_pages_are_what_they_are_once_the_site_is_read(site: Path) -> None:
    begun = Preview(site)
    assert begun.glance()
    assert begun.early is not None
    early = begun.early.good
    assert early is not None
    names = ["index.html", *(f"{slug}/index.html" for slug in early.site.by_slug)]
    assert len(names) == 21
    shown = {name: (early.body(name), early.digest(name), early.styles(name)) for name in names}
    begun.begin(map)
    assert begun.early is None
    good = begun.state.good
    assert good is not None
    for name, (body, digest, styles) in shown.items():
        assert good.body(name) == body, name
        assert good.digest(name) == digest, name
        assert good.styles(name) == styles, name
    # Tabs are told to look: an edit may have come between.
    assert begun.state.number > early.number


def test_what_takes_the_rest_of_the_site_waits_until_it_is_read(site: Path) -> None:
    begun = Preview(site)
    assert begun.glance()
    for path in ("/", "/a1/", "/assets/brief.css", "/assets/reading.js"):
        assert begun.state_for(path) is begun.early
    asked: list[PreviewState] = []
    waiting = threading.Thread(target=lambda: asked.append(begun.state_for("/actors/ada/")))
    waiting.start()
    begun.begin(map)
    waiting.join()
    assert asked == [begun.state]


def test_what_was_kept_and_is_gone_is_waited_for(site: Path) -> None:
    begun = Preview(site)
    assert begun.glance()
    shutil.rmtree(site / CACHE)
    asked: list[Answer] = []
    target = RequestTarget("/a1/", "")
    waiting = threading.Thread(
        target=lambda: asked.append(Responder(begun).page(target, navigation=True))
    )
    waiting.start()
    begun.begin(map)
    waiting.join()
    assert [each.status for each in asked] == [200]


CHANGES = {
    "a word more": ("content/a3.md", "\n\nMore.\n"),
    "a draft": ("content/draft.md", "---\ntitle: D\ndate: 2025-01-01\ndraft: true\n---\nNo.\n"),
    "an article that waits": ("content/late.md", "---\ntitle: L\ndate: 2031-01-01\n---\nNo.\n"),
    "a template": ("templates/404.html", "Gone"),
    "another title": ("brief.yaml", "\ndescription: B\n"),
    "another picture": ("content/map.svg", "<!-- -->"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_left_is_not_shown_after_a_change(site: Path, change: str) -> None:
    path = site / CHANGES[change][0]
    path.parent.mkdir(exist_ok=True)
    path.write_text((path.read_text() if path.exists() else "") + CHANGES[change][1])
    settle()
    assert not Preview(site).glance()


@pytest.mark.parametrize("change", ["a draft", "an article that waits"])
def test_what_was_left_is_not_shown_where_a_build_left_something_out(
    site: Path, change: str
) -> None:
    name, text = CHANGES[change]
    make_site(site, {name: text})
    (site / "content/bridge.md").unlink()
    (site / "content/bridge.yaml").unlink()
    settle()
    assert brief("build", "--source", site, cwd=site).code == 0
    settle()
    assert not Preview(site).glance()


@pytest.mark.parametrize(
    ("option", "article"), [("--drafts", "a draft"), ("--future", "an article that waits")]
)
def test_what_a_build_was_asked_for_is_not_shown_without_drafts(
    site: Path, option: str, article: str
) -> None:
    name, text = CHANGES[article]
    (site / name).write_text(text)
    settle()
    assert brief("build", option, "--source", site, cwd=site).code == 0
    settle()
    assert not Preview(site, drafts=False).glance()
    assert Preview(site).glance() == (article != "a draft")


def test_an_edit_while_the_site_is_being_read_is_shown(site: Path) -> None:
    assert brief("build", cwd=site).code == 0
    settle()
    with preview(site) as running:
        path = site / "content/a3.md"
        save(path, path.read_text() + "\n\nWhat was added at once.\n")
        assert running.get("/a1/")
        running.until(lambda: b"What was added at once." in running.get("/a3/"))
        assert running.get("/actors/ada/")
        assert running.request("/nowhere/").status == 404
