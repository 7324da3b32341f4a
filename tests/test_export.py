"""`brief export`: the plain text that spans count in, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sites import ARTICLE, REPOSITORY, body_text, brief, make_site, page

pytestmark = pytest.mark.slow

RICH = """---
title: T
date: 2025-02-18
---
# Heading

One *two* [three](https://example.org) — “four”\\
five 🚢 & <six>.

- a
- b

> c

| x | y |
|---|---|
| 1 | 2 |
"""


def exported(site: Path, name: str) -> bytes:
    return subprocess.run(
        [sys.executable, "-m", "brief", "export", name],
        cwd=site,
        env={"PYTHONPATH": str(REPOSITORY), "LC_ALL": "C", "PATH": ""},
        check=True,
        capture_output=True,
    ).stdout


@pytest.mark.parametrize("article", [ARTICLE, RICH, RICH.replace("\n", "\r\n")])
def test_the_text_is_that_of_the_page_code_point_for_code_point(
    tmp_path: Path, article: str
) -> None:
    site = make_site(tmp_path, {"content/bridge.md": article, "content/bridge.yaml": ""})
    (site / "content/bridge.yaml").unlink()
    assert brief("build", cwd=site).code == 0
    text = body_text(page(site / "site/bridge/index.html"))
    assert exported(site, "bridge").decode() == text


def test_an_article_is_named_by_slug_or_by_file(tmp_path: Path) -> None:
    site = make_site(tmp_path, {"content/2025/My Ferry.md": RICH})
    by_slug = exported(site, "my-ferry")
    assert by_slug
    assert exported(site, "content/2025/My Ferry.md") == by_slug
    assert exported(site, str(site / "content/2025/My Ferry.md")) == by_slug
    run = brief("export", "--source", "..", "2025/My Ferry.md", cwd=site / "content")
    assert run.out.encode() == by_slug


def test_an_orphan_or_a_draft_does_not_stop_the_text(tmp_path: Path) -> None:
    site = make_site(
        tmp_path,
        {
            "content/bridge.md": ARTICLE.replace("date:", "draft: true\ndate:"),
            "content/bridge.yaml": "annotations:\n  - {quote: not there, note: N}\n",
        },
    )
    assert exported(site, "bridge").startswith(b"Mayor Ada Stone")


def test_an_unknown_article_is_an_error_in_use(tmp_path: Path) -> None:
    run = brief("export", "brigde", cwd=make_site(tmp_path))
    assert (run.code, run.out) == (2, "")
    assert "Did you mean “bridge”?" in run.err


def test_an_article_with_errors_is_an_error_in_content(tmp_path: Path) -> None:
    site = make_site(tmp_path, {"content/bridge.md": "no front matter"})
    run = brief("export", "bridge", cwd=site)
    assert (run.code, run.out) == (1, "")
    assert "content/bridge.md:1:1: error:" in run.err


def test_the_collection_is_the_one_that_the_site_has(tmp_path: Path) -> None:
    pytest.importorskip("brief.pages.data.web_annotation")
    site = make_site(tmp_path, {"brief.yaml": "base_url: https://example.org/repo/\n"})
    assert brief("build", cwd=site).code == 0
    run = brief("export", "bridge", "--format", "web-annotation", cwd=site)
    assert (run.code, run.err) == (0, "")
    assert run.out.encode() == (site / "site/bridge/annotations.jsonld").read_bytes()
    collection = json.loads(run.out)
    text = exported(site, "bridge").decode()
    selectors = [
        selector
        for item in collection["first"]["items"]
        for target in (item["target"] if isinstance(item["target"], list) else [item["target"]])
        for selector in target["selector"]
    ]
    quotes = [each["exact"] for each in selectors if each["type"] == "TextQuoteSelector"]
    places = [each for each in selectors if each["type"] == "TextPositionSelector"]
    assert quotes == [text[each["start"] : each["end"]] for each in places]
    assert quotes == ["must close today", "It may open again"]


def test_a_draft_has_no_collection_unless_asked_for(tmp_path: Path) -> None:
    pytest.importorskip("brief.pages.data.web_annotation")
    draft = ARTICLE.replace("date:", "draft: true\ndate:")
    site = make_site(tmp_path, {"content/bridge.md": draft})
    arguments = ("export", "bridge", "--format", "web-annotation")
    run = brief(*arguments, cwd=site)
    assert (run.code, run.out) == (2, "")
    assert "--drafts" in run.err
    assert brief(*arguments, "--drafts", cwd=site).code == 0
