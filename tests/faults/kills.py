"""SIGKILL at random moments of `build`, `publish` and `annotate`: nothing is torn.

Run it for long: `python tests/faults/kills.py --each 70 --seed 7`. After each kill what is there is
whole, and the next run of the command is as if nothing had happened; the first that is not ends
this one, and says with which seed.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent), str(HERE)]

from annotate_support import editor  # noqa: E402
from repositories import ENV, newsroom  # noqa: E402
from sites import ARTICLE, SIDECAR, brief, make_site  # noqa: E402
from sweep import GONE, NEW, OLD  # noqa: E402
from test_output import dead_links, published  # noqa: E402
from test_publish_kill import whole  # noqa: E402

from brief.config import Config  # noqa: E402
from brief.content.article import parse_article  # noqa: E402
from brief.content.sidecar import parse_sidecar  # noqa: E402
from brief.formats.decode import File  # noqa: E402

Trial = Callable[[Path, random.Random], bool]
"""What happens once in a folder; whether the kill came before the end. It asserts what holds."""

DURATIONS: dict[str, float] = {}
"""How long each command takes where nobody kills it."""


def ends_by_itself(arguments: list[str], folder: Path, rng: random.Random) -> bool:
    """Run `brief`, and kill it with all that it started at a random moment of its usual time."""
    program = [sys.executable, "-m", "brief", *arguments]
    env = {**os.environ, **ENV}
    usual = DURATIONS[arguments[0]]
    with subprocess.Popen(
        program, cwd=folder, env=env, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as running:  # fmt: skip
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(rng.uniform(0.1, 1.0) * usual)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    return running.returncode == 0


def change(root: Path) -> None:
    for name in GONE:
        path = root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    make_site(root, dict(NEW))


def build(folder: Path, rng: random.Random) -> bool:
    """Each file is the old one or the new one, no link is dead, and the next build is the new."""
    expected = make_site(folder / "expected", dict(OLD))
    assert brief("build", cwd=expected).code == 0
    before = published(expected / "site")
    root = folder / "root"
    shutil.copytree(expected, root, symlinks=True)
    for each in (expected, root):
        change(each)
    start = time.monotonic()
    assert brief("build", cwd=expected).code == 0
    DURATIONS.setdefault("build", time.monotonic() - start)
    after = published(expected / "site")
    ended = ends_by_itself(["build"], root, rng)
    for path, data in published(root / "site").items():
        assert data in (before.get(path), after.get(path)), path
    assert dead_links(root / "site") == []
    assert brief("build", cwd=root).code == 0
    assert published(root / "site") == after
    return not ended


def publish(folder: Path, rng: random.Random) -> bool:
    """The branch is at the old commit or at the new one, and both repositories are whole."""
    room = newsroom(folder)
    start = time.monotonic()
    assert room.publish().code == 0
    DURATIONS.setdefault("publish", time.monotonic() - start)
    room.commit({f"content/more{number}.md": ARTICLE for number in range(5)})
    trees = [room.tree(), {**room.built(), ".nojekyll": b""}]
    before = room.private()
    ended = ends_by_itself(["publish"], room.work, rng)
    whole(room, before, trees)
    return not ended


def annotate(folder: Path, rng: random.Random) -> bool:
    """The sidecar has every change that was answered, and the one under way whole or not at all."""
    root = make_site(
        folder, {"content/bridge.md": ARTICLE + "".join(map(" w{}".format, range(200)))}
    )
    sidecar = root / "content/bridge.yaml"
    article, _ = parse_article(File("content/bridge.md", (root / "content/bridge.md").read_bytes()))
    assert article is not None
    text = article.document.text
    marked: list[str] = []
    # That it was killed, the editor's own end complains of.
    with contextlib.suppress(AssertionError), editor(root, "/bridge/") as opened:
        pid = opened.server.process.pid
        threading.Timer(rng.uniform(0.0, 0.8), os.kill, (pid, signal.SIGKILL)).start()
        with contextlib.suppress(OSError, http.client.HTTPException):
            for word in rng.sample(range(200), 200):
                marked.append(f"w{word}")
                fields = {**place(text, marked[-1]), "kind": "note", "note": "N"}
                based = {"article": "content/bridge.md", "digest": ""}
                opened.ask({"type": "mark", **based, "fields": fields})
    assert marked
    kept = sidecar.read_text()
    read, problems = parse_sidecar(File("content/bridge.yaml", kept.encode()), Config())
    assert not problems
    quotes = [each.selector.quote for each in read.annotations if each.selector.quote in marked]
    assert sorted(quotes) in (sorted(marked), sorted(marked[:-1]))
    assert all(line in kept.splitlines() for line in SIDECAR.splitlines())
    assert brief("check", cwd=root).code == 0
    return len(marked) < 200


def place(text: str, word: str) -> dict[str, Any]:
    """Where a word is in the article, as a page says it."""
    found = re.search(rf"\b{word}\b", text)
    assert found
    return {"start": found.start(), "end": found.end(), "words": word}


TRIALS: dict[str, Trial] = {"build": build, "publish": publish, "annotate": annotate}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--each", type=int, default=70, help="how many of each command")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--command", action="append", choices=[*TRIALS])
    asked = parser.parse_args()
    for name in asked.command or TRIALS:
        killed = 0
        for number in range(asked.each):
            seed = f"{asked.seed} {name} {number}"
            with tempfile.TemporaryDirectory() as folder:
                try:
                    killed += TRIALS[name](Path(folder), random.Random(seed))
                except BaseException:
                    print(f"torn: {seed}", flush=True)
                    raise
        print(f"{name}: {killed} killed of {asked.each}, nothing torn", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
