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


def test_a_topic_tells_when_and_how_many_speak_and_a_quotation_index_how_many_a_brief_has(
    tmp_path: Path,
) -> None:
    head = "---\ntitle: The {0}\ndate: {1}\ntopics: [Port]\nlang: en\n---\n"
    actors = "actors: {ann: {name: Ann}, bo: {name: Bo}, cy: {name: Cy}}\n"
    make_site(
        tmp_path,
        {
            "content/pier.md": head.format("pier", "2026-03-30") + TEXT,
            "content/pier.yaml": f"{actors}annotations:{OWN}{NAMELESS}{RETOLD}\n",
            "content/quay.md": head.format("quay", "2026-05-01") + TEXT,
            "content/quay.yaml": f"{actors}annotations:{NAMELESS}\n",
        },
    )
    run = brief("build", cwd=tmp_path)
    assert run.code == 0, run.err

    def told(name: str, chosen: str) -> list[str]:
        parts = page(tmp_path / "site" / name).cssselect(chosen)
        return [" ".join(part.text_content().split()) for part in parts]

    assert told("topics/port/index.html", ".page-head .meta")[0].startswith(
        "2 briefs, March 2026 – May 2026 · 5 statements selected here, by 2 speakers "
        "and 2 unnamed sources · 1 as others tell it"
    )
    assert told("quotations/index.html", ".index-head .count")[:2] == [
        "1 May 2026 · 1 statement selected here",
        "30 March 2026 · 4 statements selected here",
    ]
    # Where a list has not all of a brief, its heading doesn't say so.
    claims = told("quotations/kind/claim/index.html", ".index-head .count")
    assert claims[:2] == ["1 May 2026", "30 March 2026"]
    months = told("archive/2026/index.html", ".section-head")
    assert months == ["May 2026 1 brief", "March 2026 2 briefs"]
