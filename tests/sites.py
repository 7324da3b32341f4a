"""Real site folders for tests, the real command run on them, and their HTML read back."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lxml import html

REPOSITORY = Path(__file__).parent.parent

ARTICLE = """---
title: Bridge to close
date: 2026-03-01
---
Mayor Ada Stone said the bridge “must close today”. It may open again, the mayor said, in May.

The council met at noon. It may meet again.
"""
SIDECAR = """actors:
  stone: {name: Ada Stone, role: Mayor}
annotations:
  - quote: must close today
    speaker: stone
  - quote: It may open again
    kind: paraphrase
    speaker: stone
    note: No date was *given*.
"""


@dataclass(frozen=True)
class Run:
    """What a command gave back."""

    code: int
    out: str
    err: str


def brief(
    *arguments: str | Path,
    cwd: Path,
    env: dict[str, str] | None = None,
    timeout: float | None = None,
) -> Run:
    """Run the real command."""
    done = subprocess.run(
        [sys.executable, "-m", "brief", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Run(done.returncode, done.stdout, done.stderr)


def make_site(root: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """A site with one article and its sidecar, and `files` in their stead or beside them."""
    for name, text in {
        "content/bridge.md": ARTICLE,
        "content/bridge.yaml": SIDECAR,
        **(files or {}),
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def page(path: Path) -> html.HtmlElement:
    """The page at a path, parsed."""
    return html.document_fromstring(path.read_bytes().decode())


def body_text(document: html.HtmlElement) -> str:
    """The text of the article body with its tags stripped."""
    (body,) = document.cssselect("[data-article-body]")
    return str(body.text_content())


def marked(document: html.HtmlElement) -> dict[str, str]:
    """What the marks of each annotation spell, in their order."""
    spelt: dict[str, str] = {}
    for mark in document.cssselect("mark[data-annotation]"):
        for name in mark.get("data-annotation").split():
            spelt[name] = spelt.get(name, "") + mark.text_content()
    return spelt
