"""`brief new`: an article and its sidecar, right as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief, page, snapshot

pytestmark = pytest.mark.slow

EPOCH = {"SOURCE_DATE_EPOCH": "1740000000"}  # 2025-02-19 in UTC.


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


HEADLINES = {
    "Council keeps the ferry": "council-keeps-the-ferry",
    'Mayor: "no comment", twice': "mayor-no-comment-twice",
    "Ratsbeschluß: Fähre bleibt – für immer?": "ratsbeschluß-fähre-bleibt-für-immer",
    "渡し船、存続へ": "渡し船-存続へ",
    "No": "no",
    "2025-02-18": "2025-02-18",
    "- [ ] {x}: *y* & z # not a comment": "x-y-z-not-a-comment",
    "  several \n lines\tof it ": "several-lines-of-it",
    "@home `code` %TAG 'quoted' !bang": "home-code-tag-quoted-bang",
    "Back\\slash \\n and emoji 🚢": "back-slash-n-and-emoji",
    "हिन्दी समाचार": "हिन्दी-समाचार",
    "ข่าวที่นี่": "ข่าวที่นี่",
    "Donau\u00addampfer läuft aus": "donaudampfer-läuft-aus",
    "می\u200cخواهم بروم": "می-خواهم-بروم",
    "First 👩\u200d🚀 and ❤\ufe0f on Mars": "first-and-on-mars",
    "\u202eRight \u2067to left\u2069": "right-to-left",
    "word " * 60: "-".join(["word"] * 16),
    "x" * 300: "x" * 80,
}


@pytest.mark.parametrize(("headline", "slug"), HEADLINES.items())
def test_a_headline_becomes_an_article(site: Path, headline: str, slug: str) -> None:
    run = brief("new", "--", headline, cwd=site, env=EPOCH)
    assert run.code == 0, run.err
    assert f"written  content/{slug}.md\nwritten  content/{slug}.yaml\n" in run.out
    run = brief("build", "--strict", "--drafts", cwd=site)
    assert (run.code, run.err) == (0, "")
    document = page(site / f"site/{slug}/index.html")
    assert document.cssselect("h1")[0].text_content() == " ".join(headline.split())
    assert not document.cssselect("mark")
    assert "date: 2025-02-19" in (site / f"content/{slug}.md").read_text()


def test_it_is_a_draft_until_its_line_is_removed(site: Path) -> None:
    brief("new", "Ferry stays", cwd=site)
    assert brief("build", "--strict", cwd=site).code == 0
    assert not (site / "site/ferry-stays").exists()
    article = site / "content/ferry-stays.md"
    article.write_text(article.read_text().replace("draft: true\n", ""))
    assert brief("build", "--strict", cwd=site).code == 0
    assert (site / "site/ferry-stays/index.html").exists()


def test_it_overwrites_nothing(site: Path) -> None:
    brief("new", "Ferry stays", cwd=site)
    (site / "content/ferry-stays.md").write_text("mine")
    before = snapshot(site)
    run = brief("new", "Ferry stays!", cwd=site)
    assert run.code == 2
    assert "--slug" in run.err
    assert snapshot(site) == before


def test_a_sidecar_alone_is_not_overwritten(site: Path) -> None:
    (site / "content/ferry-stays.yaml").write_text("mine")
    before = snapshot(site)
    assert brief("new", "Ferry stays", cwd=site).code == 2
    assert snapshot(site) == before


def test_an_article_in_a_folder_holds_its_slug_too(site: Path) -> None:
    (site / "content/2025").mkdir()
    (site / "content/2025/Ferry stays.md").write_text("---\ntitle: A\ndate: 2025-01-01\n---\nB\n")
    run = brief("new", "Ferry stays", cwd=site)
    assert run.code == 2
    assert "content/2025/Ferry stays.md" in run.err


def test_the_slug_may_be_given(site: Path) -> None:
    assert brief("new", "🚢🚢", "--slug", "Two Ships", cwd=site).code == 0
    assert (site / "content/two-ships.md").exists()


@pytest.mark.parametrize("headline", ["", "   ", "a\0b".replace("\0", "\x07"), "🚢", "CON"])
def test_what_makes_no_article_is_a_clear_error(site: Path, headline: str) -> None:
    run = brief("new", headline, cwd=site)
    assert run.code == 2
    assert run.err.startswith("error: ")
    assert list((site / "content").iterdir()) == []


def test_outside_a_site_it_says_how_to_begin_one(tmp_path: Path) -> None:
    run = brief("new", "Ferry stays", cwd=tmp_path)
    assert run.code == 2
    assert "brief init" in run.err
