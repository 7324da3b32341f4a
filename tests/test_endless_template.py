"""A site's own template that counts for ever stops, and is named."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from sites import ARTICLE, Run, brief, make_site, snapshot

from brief.render import bounded

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


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="no clock of a process's time")
def test_a_template_that_does_not_end(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site", {"content/bridge.md": ARTICLE})
    script = tmp_path / "bounded.py"
    script.write_text(BUILD)

    def build(seconds: float) -> Run:
        return brief(str(seconds), cwd=root, script=script, timeout=120)

    assert build(30).code == 0
    before = snapshot(root / "site")
    make_site(root, {"templates/404.html": ENDLESS})
    run = build(0.5)
    assert run.code == 1
    assert "templates/404.html:3: error: TakesTooLong" in run.err
    assert "in 0.5 seconds" in run.err
    assert snapshot(root / "site") == before
    # What comes after a page is not its time.
    with bounded():
        assert signal.getitimer(signal.ITIMER_VIRTUAL)[0] > 0
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)
    # One that takes its time is not stopped for what others took.
    make_site(root, {"templates/404.html": ENDLESS.replace("99999", "300")})
    assert build(5).code == 0
