"""An actor whose id is another one now: its old address leads to its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import ARTICLE, brief, make_site, page

from brief.serve.preview import Preview

SIDECAR = """actors:
  stone: {{name: Ada Stone, role: Mayor, former_ids: [{former}]}}
  weber: {{name: Jonas Weber}}
annotations:
  - {{quote: must close today, speaker: stone}}
"""
BASE = "https://news.example/repo/"


def site(root: Path, former: str = "mayor-stone") -> Path:
    sidecar = SIDECAR.format(former=former)
    return make_site(root, {"content/bridge.md": ARTICLE, "content/bridge.yaml": sidecar})


def test_the_old_address_leads_to_the_page(tmp_path: Path) -> None:
    root = site(tmp_path)
    run = brief("build", "--strict", "--base-url", BASE, cwd=root)
    assert run.code == 0, run.err
    old = page(root / "site/actors/mayor-stone/index.html")
    (refresh,) = old.cssselect("meta[http-equiv=refresh]")
    assert refresh.get("content") == "0; url=../../actors/stone/"
    assert old.cssselect("h1 a")[0].get("href") == "../../actors/stone/"
    assert old.cssselect("link[rel=canonical]")[0].get("href") == f"{BASE}actors/stone/"
    # It is no page of its own for those who search.
    assert old.cssselect("meta[name=robots]")[0].get("content") == "noindex"
    assert "mayor-stone" not in (root / "site/sitemap.xml").read_text("utf-8")
    # Another name is on it with the next build.
    sidecar = root / "content/bridge.yaml"
    sidecar.write_text(sidecar.read_text("utf-8").replace("Ada Stone", "Eda Stone"), "utf-8")
    assert brief("build", cwd=root).code == 0
    assert "Eda Stone" in (root / "site/actors/mayor-stone/index.html").read_text("utf-8")


def test_the_id_of_another_actor_is_that_ones(tmp_path: Path) -> None:
    root = site(tmp_path, "weber")
    assert brief("build", cwd=root).code == 0
    found = page(root / "site/actors/weber/index.html")
    assert "Jonas Weber" in found.cssselect("h1")[0].text_content()
    assert not found.cssselect("meta[http-equiv=refresh]")


def test_what_is_no_id_is_refused(tmp_path: Path) -> None:
    run = brief("build", cwd=site(tmp_path, "../x"))
    assert run.code == 1
    assert "content/bridge.yaml:2" in run.err


def test_a_preview_has_it_too(tmp_path: Path) -> None:
    preview = Preview(site(tmp_path))
    preview.begin(map)
    assert preview.state.good is not None
    assert "actors/mayor-stone/index.html" in preview.state.good.plan().outputs


@pytest.mark.parametrize("file", ["content/bridge.yaml", "content/actors.yaml"])
def test_an_actor_has_no_more_addresses_than_it_may(tmp_path: Path, file: str) -> None:
    ids = [f"stone-{number}" for number in range(21)]
    own = {"content/bridge.yaml": SIDECAR.format(former=", ".join(ids))}
    if file == "content/actors.yaml":
        own["content/bridge.yaml"] = SIDECAR.format(former="mayor-stone")
        own[file] = f"stone: {{name: Ada Stone, former_ids: [{', '.join(ids)}]}}\n"
    root = make_site(tmp_path, {"content/bridge.md": ARTICLE, **own})
    run = brief("build", cwd=root)
    text = own[file]
    line = text[: text.index("stone-20")].count("\n") + 1
    column = text.splitlines()[line - 1].index("stone-20") + 1
    assert run.code == 1
    told = "error: This actor has 21 former ids; the limit is 20."
    assert f"{file}:{line}:{column}: {told}" in run.err
    make_site(root, {name: text.replace(", stone-20", "") for name, text in own.items()})
    assert brief("build", cwd=root).code == 0
