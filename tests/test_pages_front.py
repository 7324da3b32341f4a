"""The front page, the archive, and the pictures that are drawn when the site is built."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import REPOSITORY, brief, make_site, page


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own site, built."""
    output = tmp_path_factory.mktemp("demo") / "site"
    assert brief("build", "--strict", "--output", output, cwd=REPOSITORY).code == 0
    return output


def text(element: object) -> str:
    return " ".join(element.text_content().split())  # type: ignore[attr-defined]


def test_the_front_page_leads_with_the_latest_briefs_most_telling_quotation(demo: Path) -> None:
    document = page(demo / "index.html")
    (lead,) = document.cssselect("article.lead h2 a")
    assert lead.get("href") == "ankara/"
    # Of three verbatim quotations of the brief, the one with the longest note.
    (quotation,) = document.cssselect(".telling blockquote a")
    assert quotation.get("href") == "ankara/#not-invited"
    (speaker,) = document.cssselect(".telling figcaption a")
    assert speaker.get("href") == "actors/zelenskyy/"
    assert len(document.cssselect(".brief-row")) == 5


def test_the_front_page_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    article = "---\ntitle: B{n}\ndate: 2026-01-01\ntopics: [T{n}]\n---\nWords.\n"
    files = {f"content/b{n}.md": article.format(n=n) for n in range(40)}
    root = make_site(tmp_path, dict(files))
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/index.html")
    assert len(document.cssselect(".brief-row")) == 9
    assert len(document.cssselect("a")) < 60


def test_a_site_without_briefs_still_has_its_pages(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    run = brief("build", "--base-url", "https://news.example/", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    for path in ("", "quotations/", "actors/", "actors/network/", "topics/", "tags/", "archive/"):
        assert page(tmp_path / "site" / path / "index.html").cssselect("h1")


def test_the_archive_leads_to_each_month(tmp_path: Path) -> None:
    files = {}
    for number in range(120):
        month = 1 + number // 60
        files[f"content/b{number}.md"] = (
            f"---\ntitle: B{number}\ndate: 2025-{month:02}-{1 + number % 28:02}\n---\nWords.\n"
        )
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/archive/index.html")
    links = [(text(each), each.get("href")) for each in document.cssselect(".name-list a")]
    assert links == [
        ("March 2026", "../archive/2026/#month-3"),
        ("February 2025", "../archive/2025/#month-2"),
        ("January 2025", "../archive/2025/#month-1"),
    ]
    second = page(root / "site/archive/2025/2/index.html")
    assert [text(each) for each in second.cssselect("h2")] == ["January 2025"]


def test_the_timeline_says_in_numbers_what_it_shows(demo: Path) -> None:
    document = page(demo / "actors/zelenskyy/index.html")
    rows = [
        (text(each.cssselect("th")[0]), text(each.cssselect("td")[0]))
        for each in document.cssselect("details tbody tr")
    ]
    assert rows == [("2025-02-17", "3"), ("2025-02-18", "3")]
    assert len(document.cssselect("svg.timeline rect")) == 2


def test_the_network_says_in_a_table_what_it_shows(demo: Path) -> None:
    document = page(demo / "actors/network/index.html")
    nodes = {each.get("href") for each in document.cssselect("svg.network a")}
    actors = {
        each.get("href") for each in page(demo / "actors/index.html").cssselect(".actor-list a")
    }
    assert {href.rpartition("actors/")[2] for href in nodes} == {
        href.rpartition("actors/")[2] for href in actors
    }
    rows = {
        text(each.cssselect("th")[0]): text(each.cssselect("td")[1])
        for each in document.cssselect("tbody tr")
    }
    assert rows["Sergey Lavrov"].startswith("Kirill Dmitriev (2), Marco Rubio (2), ")
    pairs = sum(len(row.split(", ")) for row in rows.values() if row != "nobody")
    assert len(document.cssselect("svg.network path")) == pairs / 2


def test_the_network_has_room_for_a_hundred_actors(tmp_path: Path) -> None:
    actors = ", ".join(f"a{n}: {{name: Actor {n}}}" for n in range(130))
    root = make_site(tmp_path, {"content/bridge.yaml": f"actors: {{{actors}}}\n"})
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/actors/network/index.html")
    circles = [
        (float(each.get("cx")), float(each.get("cy")))
        for each in document.cssselect("svg.network circle")
    ]
    assert len(circles) == 100
    closest = min(
        ((x - u) ** 2 + (y - v) ** 2) ** 0.5
        for index, (x, y) in enumerate(circles)
        for u, v in circles[index + 1 :]
    )
    assert closest >= 24
    assert len(document.cssselect("svg.network path")) <= 300
