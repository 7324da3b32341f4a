"""Actor and topic pages and their indexes, as the real command makes them."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from crawl import broken_links
from lxml import html
from sites import REPOSITORY, brief, make_site, page


@pytest.fixture(scope="module", params=["/", "/repo/"])
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """The repository's own site, built for a place, and that place."""
    output = tmp_path_factory.mktemp("demo") / "site"
    url = f"https://site.example{request.param}"
    run = brief("build", "--strict", "--base-url", url, "--output", output, cwd=REPOSITORY)
    assert (run.code, run.err) == (0, "")
    return output, request.param


def test_every_link_of_the_site_leads_somewhere(demo: tuple[Path, str]) -> None:
    assert broken_links(*demo) == []


def test_links_name_index_html_for_a_folder_on_disk(tmp_path: Path) -> None:
    output = tmp_path / "site"
    run = brief("build", "--explicit-index", "--output", output, cwd=REPOSITORY)
    assert run.code == 0
    assert broken_links(output) == []
    for path in output.rglob("*.html"):
        if path.name != "404.html":
            hrefs = [str(each.get("href")) for each in page(path).cssselect("a[href], link[href]")]
            local = [href.partition("#")[0] for href in hrefs if "://" not in href]
            assert [href for href in local if href.endswith("/")] == [], path


def test_the_404_page_is_right_from_a_deep_address(demo: tuple[Path, str]) -> None:
    folder, base_path = demo
    links = [
        element.get("href")
        for element in page(folder / "404.html").cssselect("a[href], link[href]")
    ]
    assert f"{base_path}actors/" in links
    assert f"{base_path}assets/base.css" in links
    local = [link for link in links if not link.startswith(("#", "https:"))]
    assert all(link.startswith(base_path) for link in local)


def test_an_actor_page_has_all_that_the_actor_said_in_context(tmp_path: Path) -> None:
    root = make_site(
        tmp_path,
        {
            "content/later.md": "---\ntitle: Bridge open\ndate: 2026-05-01\n---\n"
            "The U.S. engineer left. Ada Stone, now governor, said: “It holds.” Nobody spoke.\n",
            "content/later.yaml": "actors: {stone: {name: Ada Stone, role: Governor}}\n"
            "annotations: [{quote: It holds., speaker: stone}]\n",
        },
    )
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/actors/stone/index.html")
    said = [
        " ".join(each.text_content().split()) for each in document.cssselect("li.said blockquote")
    ]
    assert said == [
        # Whole sentences stand by themselves, a part of one in its sentence.
        "It holds.",
        "Mayor Ada Stone said the bridge “must close today”.",
        "It may open again, the mayor said, in May.",
    ]
    links = [each.get("href") for each in document.cssselect("li.said blockquote a")]
    assert links[0].startswith("../../later/#it-holds-")
    posts = [" ".join(each.text_content().split()) for each in document.cssselect(".post")]
    assert posts == ["Governor 1 May 2026", "Mayor 1 March 2026"]
    assert broken_links(root / "site") == []


def add_brief(root: Path, number: int) -> None:
    """Add a brief of a day of its own: the higher the number, the later."""
    day = datetime.date(2025, 1, 1) + datetime.timedelta(number)
    content = root / "content"
    (content / f"b{number}.md").write_text(
        f"---\ntitle: Brief {number}\ndate: {day}\ntopics: [Rain]\n---\nSo many words.\n"
    )
    (content / f"b{number}.yaml").write_text(
        f"actors: {{a{number}: {{name: Actor {number}}}, one: {{name: One}}}}\n"
        "annotations: [{quote: So many words, speaker: one, tags: [wet]}]\n"
    )


def walked(site: Path, folder: str) -> list[tuple[Path, html.HtmlElement]]:
    """The pages of a list, from the first to the last by its links; each leads back."""
    pages = []
    path = site / folder / "index.html"
    while True:
        document = page(path)
        pages.append((path, document))
        if not (older := document.cssselect(".pager a[rel=next]")):
            return pages
        after = (path.parent / older[0].get("href") / "index.html").resolve()
        newer = page(after).cssselect(".pager a[rel=prev]")[0]
        assert (after.parent / newer.get("href") / "index.html").resolve() == path.resolve()
        path = after


@pytest.mark.slow
def test_long_lists_go_over_several_pages(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    for number in range(320):
        add_brief(root, number)
    assert brief("build", cwd=root).code == 0
    before = {}
    for folder, item, total in (
        ("actors/one", "li.said", 320), ("actors", ".actor-list li", 322),
        ("topics/rain", ".brief-row", 320), ("tags/wet", "li.said", 320),
        ("quotations", "li.said", 322),
    ):  # fmt: skip
        pages = walked(root / "site", folder)
        assert [len(found.cssselect(item)) for _, found in pages] == [total - 200, 100, 100]
        titles = {found.cssselect("title")[0].text for _, found in pages}
        last = pages[0][1].cssselect(".pager li:last-child a")[0].get("href")
        assert (root / "site" / folder / last).resolve() == pages[-1][0].parent.resolve()
        assert len(titles) == 3
        if folder != "actors":
            before.update({path: path.read_bytes() for path, _ in pages[1:]})
    assert broken_links(root / "site") == []
    # What is new is a matter of each list's first page.
    add_brief(root, 320)
    assert brief("build", cwd=root).code == 0
    changed = {path for path, data in before.items() if path.read_bytes() != data}
    assert changed == set()
    assert "Brief 320" in (root / "site/quotations/index.html").read_text()


@pytest.mark.parametrize(
    ("name", "folder"),
    [("actors.md", "actors"), ("Topics.md", "topics")],
)
def test_a_brief_may_not_stand_where_another_page_does(
    tmp_path: Path, name: str, folder: str
) -> None:
    text = "---\ntitle: T\ndate: 2026-01-01\n---\nWords.\n"
    run = brief("build", cwd=make_site(tmp_path, {f"content/sub/{name}": text}))
    assert run.code == 1
    assert (
        f"content/sub/{name}: error: This and the site's own page “{folder}/” would both be at "
        f"“{folder}/”."
    ) in run.err
    assert not (tmp_path / "site").exists()


def test_a_file_may_not_stand_where_a_page_does(tmp_path: Path) -> None:
    run = brief("build", cwd=make_site(tmp_path, {"content/bridge/index.html": "x"}))
    assert run.code == 1
    assert (
        "content/bridge.md: error: This and content/bridge/index.html would both be at “bridge/”."
    ) in run.err
    run = brief(
        "build", cwd=make_site(tmp_path, {"content/actors": "x", "content/bridge/index.html": "x"})
    )
    assert (
        "content/actors: error: This and what is in the folder of the site's own page"
    ) in run.err
