"""A defect of the program looks like one: never like a mistake in the user's theme or text."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, NoReturn

import pytest
from markdown_it import MarkdownIt
from sites import REPOSITORY, brief, make_site

from brief import build
from brief.content import markdown
from brief.problems import Source
from brief.serve.answer import Responder
from brief.serve.preview import Preview
from brief.serve.reload import EventStreams
from brief.serve.server import listen

PARTS = [
    "brief.pages.brief.page.marks",
    "brief.pages.brief.page.piles",
    "brief.pages.inputs.actor_input",
    "brief.pages.inputs.front_input",
    "brief.pages.inputs.navigation",
    "brief.pages.lists.rows.topics_of",
    "brief.pages.data_files.statements_csv",
    "brief.pages.data_files.annotations_jsonld",
]


def broken(*_: Any, **__: Any) -> NoReturn:
    raise LookupError("a defect")


@pytest.mark.parametrize("part", PARTS)
def test_what_fails_before_a_template_is_not_blamed_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    root = make_site(tmp_path)
    monkeypatch.setattr(part, broken)
    with pytest.raises(LookupError, match="a defect"):
        build(root, tmp_path / "site")
    assert not list((tmp_path / "site").rglob("*.html"))


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{{ 1 // 0 }}", "ZeroDivisionError"),
        ("{{ title.absent.more }}", "no attribute 'absent'"),
        ("{{ t('no-such-word') }}", "no-such-word"),
        ("{{ site.briefs }}", "no attribute 'briefs'"),
        ("{{ link() }}", "missing 1 required positional argument"),
        ("{% if %}", "not valid Jinja"),
    ],
)
def test_what_fails_in_a_template_is_the_templates(
    tmp_path: Path, template: str, says: str
) -> None:
    root = make_site(tmp_path, {"templates/brief.html": f"<p>\n{template}\n"})
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "templates/brief.html:2" in run.err
    assert says in run.err


STAND_IN = """
import runpy, sys
import brief.pages.brief.page as page
def broken(*_): raise LookupError("a defect")
page.marks = broken
sys.argv[1:] = {arguments!r}
runpy.run_module("brief", run_name="__main__")
"""


def test_the_command_ends_with_a_traceback(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", STAND_IN.format(arguments=["build"])],
        cwd=root,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 1
    assert "Traceback" in run.stderr
    assert "LookupError: a defect" in run.stderr
    assert "templates/" not in run.stderr


@pytest.mark.parametrize("text", ["A <b>bold</b> word.", "<div>A block.</div>"])
def test_a_token_that_is_not_known_is_not_dropped(text: str) -> None:
    parser = MarkdownIt("commonmark", {"html": True})
    with pytest.raises(NotImplementedError, match="html_"):
        markdown.DocumentBuilder(Source("content/a.md", text)).blocks_of(parser.parse(text))


@pytest.mark.parametrize(
    "text", ["*a* __b__ `c` [d](https://e.example) \\* &amp;", "# A\n\n- b\n\n> c"]
)
def test_every_token_of_our_own_parser_is_known(text: str) -> None:
    document, _ = markdown.parse_markdown(Source("content/a.md", text))
    assert document.text


def test_the_preview_says_that_it_is_its_own_defect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    streams = EventStreams()
    shown = Preview(make_site(tmp_path))
    monkeypatch.setattr("brief.pages.brief.page.marks", broken)
    shown.begin(map)
    assert shown.state.problems == ()
    server = listen("127.0.0.1", 0, Responder(shown), streams, print)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.port}"
        with pytest.raises(urllib.error.HTTPError) as failed:
            urllib.request.urlopen(f"{address}/bridge/", timeout=30)
        assert failed.value.code == 500
        said = failed.value.read().decode()
        assert said == "Internal error in Brief: LookupError: a defect\n"
        assert urllib.request.urlopen(f"{address}/", timeout=30).status == 200
    finally:
        server.shutdown()
        server.server_close()
    told = capsys.readouterr().err
    assert "Traceback" in told
    assert "templates/" not in told


@pytest.mark.longest
@pytest.mark.slow
@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="needs Linux and a C compiler"
)
def test_no_call_that_fails_leaves_a_site_that_is_torn(tmp_path: Path) -> None:
    sample = [str(REPOSITORY / "tests/faults/sweep.py"), "--every", "150", "--first", "5"]
    run = subprocess.run([sys.executable, *sample], capture_output=True, text=True)
    said = json.loads(run.stdout)
    assert (run.returncode, said["failures"]) == (0, [])
    assert said["met"].keys() >= {"open", "rename", "write"}
