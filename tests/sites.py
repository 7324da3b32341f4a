"""Real site folders for tests, the real command run on them, and their HTML read back."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from attendant import run_to_end
from forked import REPOSITORY as REPOSITORY
from forked import environment, needs_interpreter, start
from lxml import html

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
    fresh: bool = False,
    answers: str | None = None,
    script: Path | None = None,
    memory: int | None = None,
) -> Run:
    """Run the real command, in a process that has it loaded, or in a `fresh` one.

    It reads the `answers` to what it asks, if there are any, and may have so many bytes of
    `memory`. A `script` may run in its place.
    """
    words = [*map(str, arguments)]
    variables = environment(env)
    # Files, not pipes: however much is said, nobody has to read it meanwhile.
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
        tempfile.TemporaryFile() if answers is not None else open(os.devnull, "rb") as said,
    ):
        if answers is not None:
            said.write(answers.encode())
            said.seek(0)
        if script or fresh or needs_interpreter(variables):
            command = start(
                words,
                cwd,
                env=env,
                stdin=said,
                stdout=out,
                stderr=err,
                within=within_memory(memory) if memory else (),
                fresh=fresh,
                script=script,
            )
            try:
                code = command.wait(timeout)
            except subprocess.TimeoutExpired:
                command.kill()
                command.wait()
                raise
        else:
            code = run_to_end(words, cwd, variables, (said, out, err), timeout, memory)
        out.seek(0)
        err.seek(0)
        run = Run(code, out.read().decode(), err.read().decode())
    assert "Traceback" not in run.err, run.err
    return run


def within_memory(size: int) -> tuple[str, ...]:
    """What runs the command that follows it with no more bytes of memory."""
    return ("sh", "-c", f'ulimit -v {size // 1024} && exec "$@"', "sh")


def fresh_brief(*arguments: str | Path, cwd: Path, env: dict[str, str] | None = None) -> Run:
    """Run the real command in an interpreter of its own, from its start."""
    return brief(*arguments, cwd=cwd, env=env, fresh=True)


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


def without(package: str, folder: Path) -> dict[str, str]:
    """The environment of a command that does not find a package; what hides it is in a folder."""
    (folder / package).mkdir(parents=True, exist_ok=True)
    (folder / package / "__init__.py").write_text("raise ImportError\n")
    return {"PYTHONPATH": f"{folder}{os.pathsep}{REPOSITORY}"}


def correct(root: Path, *edits: tuple[str, str], name: str) -> None:
    """Correct an article of a site: the first of each of these words becomes others."""
    path = root / "content" / name
    text = path.read_text("utf-8")
    for before, after in edits:
        assert before in text
        text = text.replace(before, after, 1)
    path.write_text(text, "utf-8")


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path, but for what is kept for the next build."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".brief-cache" not in path.parts
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
