"""Links and pictures whose address has a space: Markdown shows them as text, and Brief says so."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sites import ARTICLE, brief, make_site

PICTURE = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"
FILES: dict[str, str | bytes] = {
    "content/my pic.gif": PICTURE,
    "content/scan (1).gif": PICTURE,
    "content/the papers/a b.gif": PICTURE,
}


def found(root: Path) -> list[dict[str, Any]]:
    problems = json.loads(brief("check", "--format", "json", cwd=root).out)["problems"]
    return [each for each in problems if each["severity"] != "hint"]


@pytest.mark.parametrize(
    "link",
    [
        "![x](my pic.gif)",
        '![x](my pic.gif "The quay")',
        "[x](my pic.gif)",
        "[*x* y](my pic.gif)",
        "![x](scan (1).gif)",
        "[x](the papers/a b.gif)",
        "> - [x](/the papers/a b.gif#top)",
        "| a |\n| - |\n| [x](my pic.gif) |",
    ],
)
def test_what_to_write_is_said_and_works(link: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {**FILES, "content/bridge.md": f"{ARTICLE}\n{link}\n"})
    (problem,) = found(root)
    assert (problem["code"], problem["severity"]) == ("link-spaced", "warning")
    assert brief("check", cwd=root).code == 0
    assert brief("check", "--strict", cwd=root).code == 1
    address = re.search(r"\]\(([^\"]*?)(?: \".*)?\)", link)
    assert address is not None
    line = (root / "content/bridge.md").read_text().split("\n")[problem["line"] - 1]
    assert line[problem["column"] - 1 :].startswith(address[1])
    ways = re.findall(r"“\((.*?)\)”", problem["hint"])
    assert len(ways) == 2
    for way in ways:
        right = link.replace(address[1], way)
        (root / "content/bridge.md").write_text(f"{ARTICLE}\n{right}\n")
        assert found(root) == []
        assert brief("build", cwd=root).code == 0
        page = (root / "site/bridge/index.html").read_text()
        assert re.search(r'<(?:a href|img src)="[^"]*%20[^"]*\.gif', page)


def test_a_note_tells_it_too(tmp_path: Path) -> None:
    sidecar = "annotations:\n- {quote: must close today, note: 'See [this](my pic.gif).'}\n"
    (problem,) = found(make_site(tmp_path, {**FILES, "content/bridge.yaml": sidecar}))
    assert (problem["code"], problem["file"]) == ("link-spaced", "content/bridge.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "He [sic](as they say) left.",
        "He left [in May] (see my pic.gif).",
        "`![x](my pic.gif)`",
        r"\[x\](my pic.gif)",
        "    ![x](my pic.gif)",
        "[x](<my pic.gif>)",
        '[x](my%20pic.gif "a b.gif")',
    ],
)
def test_other_text_is_left_alone(text: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {**FILES, "content/bridge.md": f"{ARTICLE}\n{text}\n"})
    assert found(root) == []
