"""An article has the same names for every command."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import ARTICLE, brief, make_site

NAMES = {
    "slug": "bridge",
    "address": "bridge/",
    "path": "content/bridge.md",
    "from here": "./content/../content/bridge.md",
    "within content": "bridge.md",
    "sidecar": "content/bridge.yaml",
    "record": "content/bridge.anchors",
}
COMMANDS = {
    "check": ("check",),
    "fix": ("check", "--fix"),
    "export": ("export",),
    "suggest": ("suggest",),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles: all is well in one, and the other has an annotation without a place."""
    other = ARTICLE.replace("Bridge", "Tunnel", 1)
    return make_site(
        tmp_path_factory.mktemp("site"),
        {
            "content/tunnel.md": other,
            "content/tunnel.yaml": "annotations:\n  - {quote: Nobody wrote this, kind: note}\n",
        },
    )


def named(command: str, name: str) -> bool:
    """Whether the command takes the name: proposals are made for any text, and these are none."""
    return not (command == "suggest" and name.endswith((".yaml", ".anchors")))


@pytest.mark.parametrize(
    ("command", "name"),
    [
        pytest.param(command, name, id=f"{key}-{kind}")
        for key, command in COMMANDS.items()
        for kind, name in NAMES.items()
        if named(key, name)
    ],
)
def test_names_mean_an_article(site: Path, command: tuple[str, ...], name: str) -> None:
    run = brief(*command, name, cwd=site)
    assert run.code == 0, run.err
    assert "tunnel" not in run.out + run.err


def test_a_file_is_named_from_where_one_is(site: Path) -> None:
    run = brief("check", "--source", "..", "bridge.md", cwd=site / "content")
    assert (run.code, run.out) == (0, "1 article, 2 annotations: 2 exact.\n")
    assert brief("check", "--source", "..", "tunnel.yaml", cwd=site / "content").code == 1


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("name", ["brigde", "content/brigde.md", "brigde.yaml", "br\x1bigde"])
def test_what_is_no_article_is_told(site: Path, command: tuple[str, ...], name: str) -> None:
    run = brief(*command, name, cwd=site)
    assert run.code == 2
    assert "There is no article" in run.err
    assert "\x1b" not in run.err
    if name == "brigde":
        assert "bridge" in run.err


def test_what_is_wrong_with_the_site_is_told_of_with_any_article(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"brief.yaml": "titel: Desk\n"})
    run = brief("check", "bridge", cwd=root)
    assert "brief.yaml:1:1" in run.err
