"""A site's own template that counts for ever stops, and is named."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from serve_support import preview
from sites import ARTICLE, Run, brief, make_site, snapshot

from brief.render import bounded

ENDLESS = """<title>Gone</title>
{% for i in range(99999) %}
{% for j in range(99999) %}{% if i == j and i < 0 %}x{% endif %}{% endfor %}
{% endfor %}
"""
BRIEF = """
import sys
from brief import bounded
bounded.SECONDS = float(sys.argv[1])
from brief.cli import main
main(sys.argv[2:])
"""
IN_A_THREAD = """
import sys
import threading
import time
from brief import Options, bounded, build
from brief.problems import ContentError
bounded.SECONDS = float(sys.argv[1])

def work():
    try:
        build(".", "site")
    except ContentError as error:
        print(*(f"{each.place}: {each.message}" for each in error.problems))
    bounded.SECONDS = 0.01
    # What was stopped in time is stopped no more.
    sum(range(30_000_000))
    print("ended")

{}
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""
NO_CLOCK_OF_A_THREAD = "del time.pthread_getcpuclockid"


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="no clock of a process's time")
def test_a_template_that_does_not_end(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site", {"content/bridge.md": ARTICLE})
    script = tmp_path / "bounded.py"
    script.write_text(BRIEF)

    def build(seconds: float) -> Run:
        return brief(str(seconds), "build", cwd=root, script=script, timeout=120)

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


@pytest.mark.parametrize("before", ["", NO_CLOCK_OF_A_THREAD], ids=["processor's", "time of day"])
def test_a_template_that_does_not_end_in_a_thread(tmp_path: Path, before: str) -> None:
    root = make_site(tmp_path / "site", {"content/bridge.md": ARTICLE})
    script = tmp_path / "thread.py"
    script.write_text(IN_A_THREAD.replace("{}", before))
    make_site(root, {"templates/404.html": ENDLESS.replace("99999", "3")})
    assert brief("20", cwd=root, script=script, timeout=120).out == "ended\n"
    make_site(root, {"templates/404.html": ENDLESS})
    run = brief("0.5", cwd=root, script=script, timeout=120)
    told, *rest = run.out.splitlines()
    assert told.startswith("templates/404.html:3: TakesTooLong: it has not come to an end in 0.5")
    assert (rest, run.err) == (["ended"], "")


def test_a_preview_stops_a_template_that_does_not_end(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site", {"content/bridge.md": ARTICLE})
    make_site(root, {"templates/archive.html": ENDLESS})
    script = tmp_path / "bounded.py"
    script.write_text(f"import sys\nsys.argv[1:1] = ['0.5']\n{BRIEF}")
    with preview(root, script=script) as running:
        for _ in range(2):
            shown = running.request("/archive/")
            assert shown.status == 500
            assert b"TakesTooLong: it has not come to an end in 0.5 seconds" in shown.data
            assert b"templates/archive.html:3" in shown.data
        (root / "templates/archive.html").unlink()
        running.until(lambda: running.request("/archive/").status == 200)
