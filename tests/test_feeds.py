"""Feeds, site map and robots.txt: valid, absolute, and without anything that is a draft."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import feedparser
import pytest
from jsonschema import Draft202012Validator
from lxml import etree
from sites import REPOSITORY, brief, make_site, snapshot

DATA = Path(__file__).parent / "data"
BASE = "https://news.example/repo/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own site, built for a place under a path."""
    output = tmp_path_factory.mktemp("demo") / "site"
    run = brief("build", "--strict", "--base-url", BASE, "--output", output, cwd=REPOSITORY)
    assert (run.code, run.err) == (0, "")
    return output


def test_every_atom_feed_is_valid(demo: Path) -> None:
    grammar = etree.RelaxNG(etree.parse(DATA / "atom.rng"))
    paths = sorted(demo.rglob("feed.xml"))
    assert {"feed.xml", "actors/rubio/feed.xml", "topics/ukraine/feed.xml"} <= {
        path.relative_to(demo).as_posix() for path in paths
    }
    for path in paths:
        document = etree.parse(path)
        assert grammar.validate(document), (path, grammar.error_log)
        parsed = feedparser.parse(path.read_bytes())
        assert not parsed.bozo, (path, parsed.get("bozo_exception"))
        ids = document.xpath("//a:entry/a:id/text()", namespaces=ATOM)
        assert len(ids) == len(set(ids)) > 0
        (self_link,) = document.xpath("/a:feed/a:link[@rel='self']/@href", namespaces=ATOM)
        assert self_link == BASE + path.relative_to(demo).as_posix()
        dates = document.xpath("//a:entry/a:updated/text()", namespaces=ATOM)
        assert document.xpath("/a:feed/a:updated/text()", namespaces=ATOM) == [max(dates)]


def test_every_json_feed_is_valid_and_says_the_same(demo: Path) -> None:
    schema = json.loads((DATA / "jsonfeed.schema.json").read_text())
    for path in sorted(demo.rglob("feed.json")):
        feed = json.loads(path.read_text())
        Draft202012Validator(schema).validate(feed)
        atom = feedparser.parse(path.with_name("feed.xml").read_bytes())
        assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom.entries]


def test_feeds_have_full_text_and_absolute_addresses(demo: Path) -> None:
    feed = json.loads((demo / "feed.json").read_text())
    by_id: dict[str, Any] = {item["id"]: item for item in feed["items"]}
    text = by_id[f"{BASE}riyadh/"]["content_html"]
    assert "NATO's expansion" in text
    assert "told Reuters after talks" in text
    # A link between two articles of the site.
    assert f'href="{BASE}riyadh/"' in by_id[f"{BASE}no-seat-for-kyiv/"]["content_html"]
    for path in [*demo.rglob("feed.json"), *demo.rglob("feed.xml")]:
        assert 'href="../' not in path.read_text()


def test_an_actors_entries_name_the_speaker(demo: Path) -> None:
    feed = json.loads((demo / "actors/rubio/feed.json").read_text())
    assert feed["items"]
    assert all(item["title"].startswith("Marco Rubio: ") for item in feed["items"])
    assert {item["url"] for item in feed["items"]} >= {
        f"{BASE}riyadh/#concessions",
        f"{BASE}teams-to-be-formed/#goal",
    }


def test_without_a_base_url_there_are_no_feeds(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    files = snapshot(root / "site")
    assert not [path for path in files if path.endswith(("feed.xml", "feed.json", "sitemap.xml"))]
    assert b"feed.xml" not in files["index.html"]
    assert files["robots.txt"] == b"User-agent: *\nAllow: /\n"


def test_what_xml_cannot_write_does_not_break_a_feed(tmp_path: Path) -> None:
    text = "---\ntitle: A & B < C\ndate: 2026-01-01\n---\nBell &#7; &#xfffe; and & < > \" ' rang.\n"
    root = make_site(tmp_path, {"content/odd.md": text})
    run = brief("build", "--base-url", BASE, cwd=root)
    assert run.code == 0, run.err
    feed = etree.parse(root / "site/feed.xml")
    assert feed.xpath("count(//a:entry)", namespaces=ATOM) == 2
    (text,) = feed.xpath("//a:entry[a:title='A & B < C']/a:content/text()", namespaces=ATOM)
    assert text.startswith("<p>Bell ")
    assert text.endswith(" and &amp; &lt; &gt; &quot; ' rang.</p>")


def test_the_site_map_lists_each_page_once(demo: Path) -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = etree.parse(demo / "sitemap.xml").xpath("//s:loc/text()", namespaces=space)
    pages = {
        BASE + path.relative_to(demo).as_posix().removesuffix("index.html")
        for path in demo.rglob("index.html")
    }
    assert sorted(listed) == sorted(pages)
    assert f"Sitemap: {BASE}sitemap.xml" in (demo / "robots.txt").read_text()


@pytest.mark.slow
def test_feeds_and_data_are_the_same_wherever_and_whenever_they_are_made(tmp_path: Path) -> None:
    made = []
    for name, zone, seed in (("a", "Pacific/Auckland", "1"), ("b", "America/New_York", "2")):
        root = make_site(tmp_path / name)
        run = brief(
            "build",
            "--base-url",
            BASE,
            cwd=root,
            env={"TZ": zone, "PYTHONHASHSEED": seed},
        )
        assert run.code == 0
        made.append(snapshot(root / "site"))
    assert made[0] == made[1]


BELL = "{{ 'a \\x07\\x1b & b' }}"


@pytest.mark.parametrize(
    ("template", "text", "path", "shown"),
    [
        ("partials/statement-row.html", "<li>{{ row.voice.name }}: {{ link(row.target) }}</li>",
         "quotations/index.html", "<li>Ada Stone: ../bridge/#"),
        ("partials/statement-row.html", "<li>{{ row.voice.name }}: {{ link(row.target) }}</li>",
         "actors/stone/index.html", "<li>Ada Stone: ../../bridge/#"),
        ("partials/brief-row.html", "<li>{{ row.title }}: {{ row.statements }}</li>",
         "archive/index.html", "<li>Bridge to close: 2</li>"),
        ("partials/statement.html", "<b>{{ row.voice.initials }} {{ row.note }}</b>",
         "index.html", "<b>AS No date was given.</b>"),
        ("partials/facet.html", "<i>{{ row.name }}</i>", "quotations/index.html", "<i>kind</i>"),
        ("partials/feed-entry.xml", f"<e>{BELL}</e>", "feed.xml", "<e>a  &amp; b</e>"),
        ("partials/feed-entry.xml", "<e>{{ row.html }}</e>", "feed.xml", "<e>&lt;p&gt;"),
        ("feed.xml", f"<feed>{BELL}</feed>", "feed.xml", "<feed>a  &amp; b</feed>\n"),
        ("sitemap.xml", "<u>{% for each in urls %}{{ each.address }} {% endfor %}</u>",
         "sitemap.xml", f"{BASE}bridge/ "),
        ("robots.txt", "User-agent: Bot\nDisallow: /\n{{ sitemap }}", "robots.txt",
         f"User-agent: Bot\nDisallow: /\n{BASE}sitemap.xml\n"),
    ],
)  # fmt: skip
def test_a_theme_changes_rows_and_files_for_programs(
    tmp_path: Path, template: str, text: str, path: str, shown: str
) -> None:
    root = make_site(tmp_path, {f"templates/{template}": text})
    run = brief("build", "--base-url", BASE, cwd=root)
    assert (run.code, run.err) == (0, "")
    assert shown in (root / "site" / path).read_text()


@pytest.mark.parametrize("template", ["partials/statement-row.html", "partials/feed-entry.xml"])
@pytest.mark.parametrize(
    ("text", "message"),
    [("{{ path }}", "is undefined"), ("{% if %}", "not valid Jinja")],
)
def test_a_fault_in_a_row_is_told_with_its_line(
    tmp_path: Path, template: str, text: str, message: str
) -> None:
    root = make_site(tmp_path, {f"templates/{template}": f"<b>\n{text}</b>"})
    run = brief("build", "--base-url", BASE, cwd=root)
    assert run.code == 1
    assert f"templates/{template}:2" in run.err
    assert message in run.err
