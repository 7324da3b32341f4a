"""Values of front matter that are not text."""

from __future__ import annotations

from brief.content.article import parse_article
from brief.formats.decode import File

ARTICLE = "---\ntitle: T\ndate: 2025-02-18\n{entry}\n---\n\nText.\n"


def problems_of(entry: str) -> list[str]:
    _, problems = parse_article(File("content/a.md", ARTICLE.format(entry=entry).encode()))
    return [problem.code for problem in problems]


def test_a_plain_true_is_a_truth_and_a_quoted_one_is_text() -> None:
    assert problems_of("draft: true") == []
    assert problems_of("draft: 'true'") == ["type-wrong"]


def test_a_plain_null_is_nothing() -> None:
    assert problems_of("summary: ~") == []
    assert problems_of("source:") == []
