"""An article that is renamed while a preview goes on, and back again, leaves no record."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import ARTICLE, SIDECAR, make_site

from brief.serve.preview import Preview


def renamed(root: Path, preview: Preview, one: str, other: str) -> None:
    for suffix in (".md", ".yaml"):
        (root / f"content/{one}{suffix}").rename(root / f"content/{other}{suffix}")
    preview.rescan()
    preview.settle()


def begun(root: Path) -> Preview:
    preview = Preview(root, locked=False)
    preview.begin(map)
    preview.settle()
    return preview


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site that has its record from before."""
    root = make_site(tmp_path, {"content/bridge.md": ARTICLE, "content/bridge.yaml": SIDECAR})
    begun(root)
    return root


def records(root: Path) -> set[str]:
    return {path.stem for path in (root / "content").glob("*.anchors")}


def test_a_record_of_a_name_that_was_given_up_is_removed(root: Path) -> None:
    preview = begun(root)
    before = (root / "content/bridge.anchors").read_bytes()
    renamed(root, preview, "bridge", "span")
    assert records(root) == {"bridge", "span"}
    renamed(root, preview, "span", "bridge")
    assert records(root) == {"bridge"}
    assert (root / "content/bridge.anchors").read_bytes() == before
    preview.rescan()
    assert not [each for each in preview.state.problems if each.code == "record-stray"]


def test_one_that_another_wrote_stays(root: Path) -> None:
    preview = begun(root)
    stray = root / "content/span.anchors"
    stray.write_bytes((root / "content/bridge.anchors").read_bytes())
    preview.rescan()
    preview.settle()
    assert records(root) == {"bridge", "span"}


def test_one_that_knows_more_stays(root: Path) -> None:
    preview = begun(root)
    renamed(root, preview, "bridge", "span")
    sidecar = root / "content/span.yaml"
    more = "  - {quote: The council met at noon, note: When?}\n"
    sidecar.write_text(sidecar.read_text("utf-8") + more, "utf-8")
    preview.rescan()
    preview.settle()
    sidecar.write_text(SIDECAR, "utf-8")
    renamed(root, preview, "span", "bridge")
    assert records(root) == {"bridge", "span"}
