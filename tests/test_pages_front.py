"""The front page, the archive, and the pictures that are drawn when the site is built."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from sites import REPOSITORY, brief, make_site, page


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own site, built."""
    output = tmp_path_factory.mktemp("demo") / "site"
    assert brief("build", "--strict", "--output", output, cwd=REPOSITORY).code == 0
    return output


def text(element: object) -> str:
    return " ".join(element.text_content().split())  # type: ignore[attr-defined]


def test_the_front_page_leads_with_the_latest_brief_and_its_most_telling_quotation(
    demo: Path,
) -> None:
    document = page(demo / "index.html")
    (lead,) = document.cssselect("article.lead h2 a")
    assert lead.get("href") == "ankara/"
    # Of the verbatim quotations that are whole sentences, the one with the longest note.
    (quotation,) = document.cssselect(".lead .poster blockquote a")
    assert quotation.get("href") == "ankara/#not-invited"
    (speaker,) = document.cssselect(".lead .poster .who a")
    assert speaker.get("href") == "actors/zelenskyy/"
    assert len(document.cssselect(".card")) + len(document.cssselect(".brief-row")) == 5


def test_the_front_page_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    article = "---\ntitle: B{n}\ndate: 2026-01-01\ntopics: [T{n}]\n---\nWords.\n"
    files = {f"content/b{n}.md": article.format(n=n) for n in range(40)}
    root = make_site(tmp_path, dict(files))
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/index.html")
    assert len(document.cssselect(".brief-row")) == 9
    assert len(document.cssselect("a")) < 60
    assert len(document.cssselect(".tags a")) == 9


def test_a_site_without_briefs_still_has_its_pages(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    run = brief("build", "--base-url", "https://news.example/", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    for path in ("", "quotations/", "actors/", "actors/network/", "topics/", "tags/", "archive/"):
        assert page(tmp_path / "site" / path / "index.html").cssselect("h1")


def test_the_archive_leads_to_each_month(tmp_path: Path) -> None:
    files = {}
    for number in range(220):
        month = 1 + number // 110
        files[f"content/b{number}.md"] = (
            f"---\ntitle: B{number}\ndate: 2025-{month:02}-{1 + number % 28:02}\n---\nWords.\n"
        )
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/archive/index.html")
    links = [(text(each), each.get("href")) for each in document.cssselect(".months a")]
    assert links == [
        ("MarchMarch 2026 – Briefs: 1", "../archive/2026/#month-3"),
        ("JanuaryJanuary 2025 – Briefs: 110", "../archive/2025/#month-1"),
        ("FebruaryFebruary 2025 – Briefs: 110", "../archive/2025/#month-2"),
    ]
    second = page(root / "site/archive/2025/1/index.html")
    assert [text(each) for each in second.cssselect("section h2")] == ["January 2025"]
    # The briefs of the latest month are here.
    assert [text(each) for each in document.cssselect(".brief-row h3")] == ["Bridge to close"]


def test_the_timeline_says_in_numbers_what_it_shows(demo: Path) -> None:
    document = page(demo / "actors/zelenskyy/index.html")
    rows = [
        (text(each.cssselect("th")[0]), text(each.cssselect("td")[0]))
        for each in document.cssselect("details tbody tr")
    ]
    assert rows == [("17 February 2025", "3"), ("18 February 2025", "3")]
    assert len(document.cssselect(".timeline rect")) == 2


def cells(row: html.HtmlElement) -> list[str]:
    return [text(each) for each in row.cssselect("td")]


def test_the_network_of_returning_actors_says_how_many_briefs_each_two_share(demo: Path) -> None:
    document = page(demo / "actors/network/index.html")
    rows = document.cssselect("table tbody tr")
    names = [text(row.cssselect("th a")[0]) for row in rows]
    actors = page(demo / "actors/index.html").cssselect(".actor-list a")
    assert sorted(names) == sorted(text(each) for each in actors)
    for n, row in enumerate(rows):
        # As many cells as there are actors above, each with the other's name.
        assert len(cells(row)) == n
        for other, cell in zip(names, cells(row), strict=False):
            assert cell == "" or cell.endswith(f" – {other}")
    shared = {
        frozenset((name, other)): int(cell.split()[0])
        for name, row in zip(names, rows, strict=True)
        for other, cell in zip(names, cells(row), strict=False)
        if cell
    }
    assert shared[frozenset(("Sergey Lavrov", "Kirill Dmitriev"))] == 2
    assert shared[frozenset(("Sergey Lavrov", "Steve Witkoff"))] == 1
    assert not document.cssselect("svg")


def test_the_network_of_few_briefs_has_a_string_for_each(tmp_path: Path) -> None:
    root = make_site(
        tmp_path,
        {
            "content/dam.md": "---\ntitle: Dam\ndate: 2026-04-01\nlang: ar\n---\nOne. Two.\n",
            "content/dam.yaml": "actors: {weir: {name: Lia Weir}, stone: {name: Ada Stone},"
            " mute: {name: Moe Mute}}\nannotations:\n  - {quote: One., speaker: weir}\n"
            "  - {quote: Two., speaker: stone, reported_by: weir}\n",
        },
    )
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/actors/network/index.html")
    table = {text(r.cssselect("th")[0]): cells(r) for r in document.cssselect("tbody tr")}
    # What another tells is nobody's own: a ring, as for one who says nothing.
    assert table == {
        "ASAda Stone": ["0", "2"],
        "LWLia Weir": ["1", ""],
        "MMMoe Mute": ["0", ""],
    }
    joined = [cell.get("data-join") for cell in document.cssselect("tbody tr:first-child td")]
    assert joined == ["first", "last"]
    (foreign, _) = document.cssselect("thead th > a")
    assert (foreign.get("lang"), foreign.get("dir")) == ("ar", "rtl")


def test_the_network_is_bounded(tmp_path: Path) -> None:
    actors = ", ".join(f"a{n}: {{name: Actor {n}}}" for n in range(130))
    files: dict[str, str | bytes] = {"content/bridge.yaml": f"actors: {{{actors}}}\n"}
    root = make_site(tmp_path / "few", files)
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/actors/network/index.html")
    assert len(document.cssselect("tbody tr")) == 100
    assert "Further actors in the index: 30." in text(document)
    for n in range(13):
        files[f"content/b{n}.md"] = f"---\ntitle: B{n}\ndate: 2026-01-01\n---\nWords.\n"
        files[f"content/b{n}.yaml"] = f"actors: {{{actors}}}\n"
    root = make_site(tmp_path / "many", files)
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/actors/network/index.html")
    assert len(document.cssselect("tbody tr")) == 24
    assert len(document.cssselect("tbody td")) == 24 * 23 / 2
    assert "Further actors in the index: 106." in text(document)


ELIDED = "“There are wires. They rust. They snap. Nobody counts,” she said. “It holds,” he said."


@pytest.mark.parametrize("lead", ["", "lead: true\n"])
def test_words_that_something_was_left_out_of_lead_no_front_page(tmp_path: Path, lead: str) -> None:
    make_site(
        tmp_path,
        {
            "content/bridge.md": f"---\ntitle: B\ndate: 2026-01-01\n{lead}---\n{ELIDED}\n",
            "content/bridge.yaml": (
                "actors: {ann: {name: Ann}, bo: {name: Bo}}\nannotations:\n"
                "  - {quote: 'There are wires. [...] They snap.', speaker: ann, note: Long.}\n"
                "  - {quote: They rust., speaker: ann}\n  - {quote: It holds, speaker: bo}\n"
            ),
        },
    )
    assert brief("build", cwd=tmp_path).code == 0
    shown = page(tmp_path / "site/index.html").cssselect("article.lead blockquote")
    assert sorted(text(each) for each in shown) == ["It holds", "They rust."]
    index = page(tmp_path / "site/quotations/index.html").cssselect(".index blockquote")
    assert any("[…]" in text(each) for each in index)


def test_names_in_headings_keep_to_their_own_direction(demo: Path) -> None:
    document = page(demo / "actors/lavrov/index.html")
    (heading,) = document.cssselect("#said-title")
    assert text(heading) == "In Sergey Lavrov’s own words"
    assert [text(each) for each in heading.cssselect("bdi")] == ["Sergey Lavrov"]
