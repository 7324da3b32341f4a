"""The demo in the editor, and what is in its sidecars."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotate_support import Editor, editor
from sites import REPOSITORY

SELECTOR = {"quote", "prefix", "suffix", "occurrence", "across_paragraphs"}
DEMO = ["ankara", "consultation-mechanism", "no-seat-for-kyiv", "not-a-negotiation", "riyadh",
        "teams-to-be-formed"]  # fmt: skip


@contextmanager
def demo_editor(root: Path) -> Iterator[Editor]:
    """`brief annotate` on a copy of the demo at `root`, a folder of the name `site`."""
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copy(REPOSITORY / "brief.yaml", root)
    with editor(root, "/riyadh/") as running:
        yield running


def root_of(running: Editor) -> Path:
    """The folder of the site that is edited."""
    return running.server.log.parent / "site"


def without_selectors(sidecar: Any) -> list[dict[str, Any]]:
    """What the annotations say, in no order: the demo's are not all in that of the text."""
    entries = sidecar["annotations"]
    return sorted(({k: v for k, v in e.items() if k not in SELECTOR} for e in entries), key=str)


def placed(running: Editor, slug: str) -> dict[str, tuple[int, int]]:
    """Where the annotations of a brief are."""
    state = running.state(f"content/{slug}.md")
    return {each["id"]: (each["start"], each["end"]) for each in state["statements"]}
