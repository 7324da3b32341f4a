"""What a list says of how many speak in a brief: a sentence, and nobody's words as another's."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief, make_site, page

TEXT = (
    "“It is shut,” Ann said. “It was never open,” said Bo, who heard Cy say “I have the key”. "
    "One clerk said that nobody looked."
)
OWN = """
  - {quote: It is shut, speaker: ann}
  - {quote: It was never open, speaker: bo}"""
NAMELESS = """
  - {quote: nobody looked, kind: claim, attributed_to: one clerk}"""
RETOLD = """
  - {quote: I have the key, speaker: cy, reported_by: bo}"""


@pytest.mark.parametrize(
    ("annotations", "lang", "counted"),
    [
        (OWN, "en", "2 statements selected here, by 2 speakers"),
        (NAMELESS, "en", "1 statement selected here, by 1 unnamed source"),
        (
            OWN + NAMELESS + RETOLD,
            "en",
            "4 statements selected here, by 2 speakers and 1 unnamed source · 1 as others tell it",
        ),
        (
            OWN + NAMELESS,
            "de",
            "3 hier ausgewählte Aussagen von 2 Stimmen und 1 ungenannten Quelle",
        ),
        (OWN + NAMELESS, "ar", "3 تصريحات مختارة هنا، من صوتين ومصدر واحد لم يُسمَّ"),
    ],
)
def test_a_brief_in_a_list_tells_how_many_speak_in_it(
    tmp_path: Path, annotations: str, lang: str, counted: str
) -> None:
    actors = "actors: {ann: {name: Ann}, bo: {name: Bo}, cy: {name: Cy}}\n"
    make_site(
        tmp_path,
        {
            "brief.yaml": f"title: The Pier\nlang: {lang}\n",
            "content/pier.md": f"---\ntitle: The pier\ndate: 2026-05-01\nlang: en\n---\n{TEXT}\n",
            "content/pier.yaml": f"{actors}annotations:{annotations}\n",
        },
    )
    run = brief("build", cwd=tmp_path)
    assert run.code == 0, run.err
    for name in ("index.html", "archive/index.html", "404.html"):
        counts = page(tmp_path / "site" / name).cssselect(".count")
        told = [" ".join(count.text_content().split()) for count in counts]
        assert any(each.endswith(counted) for each in told), told
