"""Actor and topic pages and their indexes, as the real command makes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl import broken_links
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


@pytest.mark.slow
def test_long_lists_go_over_several_pages(tmp_path: Path) -> None:
    files = {}
    for number in range(220):
        files[f"content/b{number}.md"] = (
            f"---\ntitle: Brief {number}\ndate: 2026-01-01\ntopics: [Rain]\n---\nSo many words.\n"
        )
        files[f"content/b{number}.yaml"] = (
            f"actors: {{a{number}: {{name: Actor {number}}}, one: {{name: One}}}}\n"
            f"annotations: [{{quote: So many words, speaker: one}}]\n"
        )
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    for folder, item in (
        ("actors/one", "li.said"), ("actors", ".actor-list li"), ("topics/rain", ".brief-row"),
    ):  # fmt: skip
        seen = 0
        for sub in ("", "2/", "3/"):
            document = page(root / "site" / folder / sub / "index.html")
            entries = document.cssselect(item)
            assert 0 < len(entries) <= 100
            seen += len(entries)
            next_page = document.cssselect(".pager a[rel=next]")
            assert bool(next_page) == (sub != "3/")
        assert seen in (220, 222)
    assert broken_links(root / "site") == []


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
