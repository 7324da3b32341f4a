"""A site's own template that counts for ever stops, and is named."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sites import ARTICLE, make_site, snapshot

ENDLESS = """<title>Gone</title>
{% for i in range(99999) %}
{% for j in range(99999) %}{% if i == j and i < 0 %}x{% endif %}{% endfor %}
{% endfor %}
"""
BUILD = """
import sys
from brief import render
render.SECONDS = float(sys.argv[1])
from brief.cli import main
main(["build"])
"""


def build(root: Path, seconds: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BUILD, str(seconds)],
        cwd=root, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="no clock of a process's time")
def test_a_template_that_does_not_end(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/bridge.md": ARTICLE})
    assert build(root, 30).returncode == 0
    before = snapshot(root / "site")
    make_site(root, {"templates/404.html": ENDLESS})
    run = build(root, 0.5)
    assert run.returncode == 1
    assert "templates/404.html:3: error: TakesTooLong" in run.stderr
    assert "in 0.5 seconds" in run.stderr
    assert snapshot(root / "site") == before
    # One that takes its time is not stopped for what others took.
    make_site(root, {"templates/404.html": ENDLESS.replace("99999", "300")})
    assert build(root, 5).returncode == 0
