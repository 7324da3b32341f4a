"""No name or text that strangers chose begins a line of a log, where it would pass for Brief's own.

Each case puts a line break, an escape code and a command for GitHub's runner in another place.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from sites import ARTICLE, SIDECAR, brief, make_site

pytestmark = pytest.mark.slow

FORGED = "x\nFORGED: error: owned\r\n\033[31m::error::x\u2028FORGED"
FRONT = "---\ntitle: T\ndate: 2026-01-01\n{}---\nWords.\n"


def sidecar(**given: object) -> dict[str, str]:
    entry = {"quote": "must close today", "speaker": "bob", **given}
    whole = {"actors": {"bob": {"name": "Bob"}}, "annotations": [entry]}
    return {"content/bridge.yaml": json.dumps(whole)}


def actors(**given: object) -> dict[str, str]:
    return {"content/actors.yaml": json.dumps({"bob": {"name": "Bob", **given}})}


def front(**given: object) -> dict[str, str]:
    lines = "".join(f"{key}: {json.dumps(value)}\n" for key, value in given.items())
    return {"content/c.md": FRONT.format(lines)}


CASES: Mapping[str, dict[str, str]] = {
    "an article's name": {f"content/{FORGED}.md": "no front matter"},
    "two articles": {f"content/{FORGED}.md": ARTICLE, f"content/{FORGED.upper()}.md": ARTICLE},
    "two folders": {f"content/a/{FORGED}.md": ARTICLE, f"content/b/{FORGED}.md": ARTICLE},
    "a sidecar without an article": {f"content/{FORGED}.yaml": "{}"},
    "a record without one": {f"content/{FORGED}.anchors": "x"},
    "two sidecars": {
        f"content/{FORGED}.md": ARTICLE,
        f"content/{FORGED}.yaml": "{}",
        f"content/{FORGED}.yml": "{}",
    },
    "a sidecar": {
        f"content/{FORGED}.md": ARTICLE,
        f"content/{FORGED}.yaml": "annotations: [{quote: nowhere, kind: note}]",
    },
    "two assets": {f"content/{FORGED}.txt": "1", f"content/{FORGED.upper()}.txt": "2"},
    "a device": {f"content/nul.{FORGED}": "1"},
    "a template": {
        f"templates/partials/{FORGED}.html": "{% if %}",
        "templates/404.html": f"{{% include {f'partials/{FORGED}.html'!r} %}}",
    },
    "a template that is not there": {"templates/404.html": f"{{% include {FORGED!r} %}}"},
    "what a template raises": {"templates/404.html": f"{{{{ site[{FORGED!r}] }}}}"},
    "a line of a file": {"content/bridge.yaml": "a: &x\u2028FORGED [ *y"},
    "a key": {"content/bridge.yaml": json.dumps({FORGED: 1})},
    "a speaker": sidecar(speaker=FORGED),
    "a kind": sidecar(kind=FORGED),
    "an id": sidecar(id=FORGED),
    "two tags": sidecar(tags=[f"ß {FORGED}", f"ss {FORGED}"]),
    "a link to another brief": sidecar(see=[FORGED]),
    "a quotation": sidecar(quote=FORGED),
    "a piece of one": sidecar(quote=f"must close … {FORGED}"),
    "a prefix": sidecar(prefix=FORGED),
    "a source": sidecar(sources=[{"title": "a", "url": FORGED}]),
    "an author": sidecar(by={"name": FORGED, "role": FORGED}),
    "a note's link": sidecar(note=f"[a](<{FORGED.splitlines()[1]}>) [b](javascript:&#10;FORGED)"),
    "an actor's name": {"content/actors.yaml": json.dumps({FORGED: {"name": FORGED}})},
    "an actor's picture": actors(image=FORGED),
    "an actor's address": actors(url=FORGED),
    "an actor's colour": actors(colour=FORGED),
    "topics": front(topics=[FORGED, FORGED.upper()]),
    "a picture": front(image={"src": FORGED, "alt": "a"}),
    "a language": front(lang=FORGED),
    "a date": front(date=FORGED),
    "the configuration": {"brief.yaml": json.dumps({"lang": FORGED, "theme": {FORGED: 1}})},
}


def forged(said: str) -> list[str]:
    """The lines that are not Brief's own, wherever a reader of a log may see a line begin."""
    return [line for line in said.splitlines() if line.strip().lower().startswith("forged")]


@pytest.mark.parametrize("files", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize(
    "command",
    [["build", "-v"], ["check"], ["check", "--fix"], ["check", "--format", "github"]],
    ids=" ".join,
)
def test_no_line_of_a_log_is_forged(
    tmp_path: Path, command: list[str], files: dict[str, str]
) -> None:
    run = brief(*command, cwd=make_site(tmp_path, dict(files)))
    said = run.out + run.err
    assert run.code in (0, 1)
    assert forged(said) == []
    assert "\033" not in said
    assert not [
        line
        for line in said.splitlines()
        if line.lstrip().startswith("::error") and not line.startswith("::error file=")
    ]


def test_no_list_of_what_is_not_committed_is_forged(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/bridge.yaml": SIDECAR})
    for command in (["init", "-q"], ["add", "."], ["remote", "add", "origin", "../x"]):
        subprocess.run(["git", *command], cwd=root, check=True)
    author = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *author, "commit", "-qm", "x"], cwd=root, check=True)
    make_site(root, {f"content/{FORGED}.txt": "1"})
    run = brief("publish", cwd=root)
    assert run.code == 2
    assert "owned" in run.err
    assert forged(run.out + run.err) == []


SIGNS = "\x7f\x9b31m\u202e\u2067\u2028::error::x ##[error]x\U000e0041"


@pytest.mark.parametrize(
    "command",
    [
        ["check", "--format", "json"],
        ["check", "--format", "sarif"],
        ["suggest", "content/bridge.md", "--format", "json"],
        ["export", "bridge", "--format", "web-annotation"],
    ],
    ids=" ".join,
)
def test_no_json_drives_a_terminal_and_all_of_it_says_what_is_there(
    tmp_path: Path, command: list[str]
) -> None:
    signs = SIGNS.replace("\x7f\x9b31m", "").replace("\u2028", "")
    article = ARTICLE + f"\n“It must be{signs} mended soon,” Bob Meier said.\n"
    sidecar = {"actors": {"bob": {"name": "Bob"}}, "annotations": [
        {"quote": "must close today", "speaker": "bob", "note": f"a{signs}b"}
    ]}  # fmt: skip
    files = {
        "content/bridge.md": article,
        "content/bridge.yaml": json.dumps(sidecar, ensure_ascii=False),
    }
    if command[0] == "check":
        files[f"content/x{SIGNS.replace('/', '')}y.pdf"] = "1"
    run = brief(*command, cwd=make_site(tmp_path, files))
    assert run.code == 0
    assert all(one.isprintable() for one in run.out.replace("\n", ""))
    assert "##[" not in run.out
    told = json.dumps(json.loads(run.out), ensure_ascii=False)
    # Proposals are places in the text; SARIF is read by people, and its paths are escaped.
    if "sarif" not in command and command[0] != "suggest":
        assert "\u202e" in told
        assert "##[error]x\U000e0041" in told
