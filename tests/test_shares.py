"""Who spoke how much: words count once, and in every script."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from sites import brief, make_site

from brief.pages.brief.shares import count_words, words_at

HEAD = "---\ntitle: The plan\ndate: 2026-03-01\n---\n"
SAID = "Ada Stone said the plan had “no money and no map”. “It will fail”, said Bo Ek.\n"
SIDECAR = """actors: {stone: {name: Ada Stone}, ek: {name: Bo Ek}}
annotations:
- {quote: the plan had “no money and no map”, kind: paraphrase, speaker: stone}
- {quote: no money and no map, speaker: stone}
- {quote: It will fail, speaker: ek}
"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one", 1),
        ("two words", 2),
        ("dashes – and … dots", 3),
        ("don't well-known 1,200", 3),
        ("这座桥将关闭", 3),
        ("港口在2026年重开", 4),
        ("قال الوزير", 2),
        ("今日 the bridge", 3),
    ],
)
def test_words_are_counted_in_every_script(text: str, count: int) -> None:
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("spans", "count"),
    [
        ([(0, 15), (4, 9)], 3),
        ([(4, 9), (0, 15)], 3),
        ([(0, 9), (4, 15)], 3),
        ([(0, 3), (4, 9)], 2),
        ([(0, 3), (0, 3)], 1),
        ([], 0),
    ],
)
def test_what_two_statements_share_counts_once(spans: list[tuple[int, int]], count: int) -> None:
    assert words_at("the river rises", spans) == count


def test_a_quotation_within_a_paraphrase_adds_no_words(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"content/plan.md": HEAD + SAID, "content/plan.yaml": SIDECAR}
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    page = html.fromstring((root / "site/plan/index.html").read_bytes())
    shares = [each.text_content().strip() for each in page.cssselect(".share")]
    # Eight of eleven words, and three.
    assert shares == ["73 %", "27 %"]
    assert "11 selected words" in page.cssselect(".basis")[0].text_content()
