"""Second-hand words: told by whoever tells them, and counted as nobody's own, anywhere."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html
from sites import brief, make_site, page

BASE = "https://news.example/"
RIVER = """---
title: The river rose
date: 2026-04-02
topics: [Rivers]
---
“I closed the sluice,” said Ada Stone. “Ada told me, ‘Leave it open,’” said Bo Poe.

“Ada laughed,” he added. A clerk in the room remembers that she said “nobody will know”.

Poe denied it: “She never said that.” In a letter Stone wrote: “It was closed at noon.”
"""
RIVER_NOTES = """actors:
  stone: {name: Ada Stone, role: Mayor}
  poe: {name: Bo Poe, role: Warden}
  mute: {name: Moe Mute}
annotations:
  - {id: closed, quote: I closed the sluice, speaker: stone}
  - id: leave
    quote: Leave it open,
    speaker: stone
    reported_by: poe
    note: As Poe has it. Stone denies it.
  - {id: laughed, quote: "Ada laughed,", speaker: poe}
  - {id: nobody, quote: nobody will know, speaker: stone, attributed_to: a clerk in the room}
  - id: never
    quote: She never said that.
    speaker: poe
    see: [{to: "#nobody", relation: contradicts}]
  - id: noon
    quote: It was closed at noon.
    kind: claim
    speaker: stone
    see: [{to: "dam#open", relation: contradicts}]
"""
DAM = """---
title: سد على النهر
date: 2026-04-03
lang: ar
topics: [Rivers]
---
قال كريم: «كان السد مفتوحا عند الظهر.» وقال إن العمدة قالت له «لن يعلم أحد».
"""
DAM_NOTES = """actors:
  karim: {name: كريم}
  stone: {name: Ada Stone}
annotations:
  - {id: open, quote: كان السد مفتوحا عند الظهر., speaker: karim}
  - {id: heard, quote: لن يعلم أحد, speaker: stone, reported_by: karim}
"""
SECOND_HAND = {"leave", "nobody", "heard"}
OWN = {"stone": {"closed", "noon"}, "poe": {"laughed", "never"}, "karim": {"open"}}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_site(
        tmp_path_factory.mktemp("told"),
        {
            "brief.yaml": "title: Told\nlang_fallback: en\n",
            "content/river.md": RIVER,
            "content/river.yaml": RIVER_NOTES,
            "content/dam.md": DAM,
            "content/dam.yaml": DAM_NOTES,
            "content/bridge.md": "---\ntitle: Old\ndate: 2026-01-01\n---\nWords.\n",
            "content/bridge.yaml": "annotations: []\n",
        },
    )
    run = brief("build", "--strict", "--base-url", BASE, cwd=root)
    assert run.code == 0, run.err
    return root / "site"


def text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def words(row: html.HtmlElement) -> str:
    """The id of the statement that a row shows."""
    return str(row.cssselect("blockquote a")[0].get("href")).partition("#")[2]


def section(document: html.HtmlElement, title: str) -> html.HtmlElement:
    (found,) = [
        heading.xpath("ancestor::section[1]")[0]
        for heading in document.cssselect("main h2")
        if text(heading) == title
    ]
    return found


@pytest.mark.parametrize("actor", OWN)
def test_an_actors_page_counts_its_own_words_alone(site: Path, actor: str) -> None:
    document = page(site / "actors" / actor / "index.html")
    own = {words(row) for row in document.cssselect(".thread .said")}
    assert own == OWN[actor]
    assert text(document.cssselect(".figures dd")[0]) == str(len(OWN[actor]))


def test_what_others_tell_stands_under_them(site: Path) -> None:
    document = page(site / "actors/stone/index.html")
    told = section(document, "As others tell it").cssselect(".said")
    assert {words(row): text(row.cssselect(".who > :first-child")[0]) for row in told} == {
        "heard": "كريم",
        "leave": "Bo Poe",
        "nobody": "A clerk in the room",
    }
    # Its sentence is always about it, and it has the teller's sign, not the speaker's.
    for row in told:
        assert row.cssselect("blockquote mark")
        assert row.get("data-speaker") is None
        assert "tells the words of Ada Stone" in text(row)
    assert "As Poe has it." in text(told[1])
    assert "Stone denies it." not in text(told[1])
    tells = section(page(site / "actors/poe/index.html"), "What Bo Poe tells of others")
    assert [words(row) for row in tells.cssselect(".said")] == ["leave"]


def test_lists_show_no_second_hand_words_as_somebodys(site: Path) -> None:
    for path in sorted(site.rglob("index.html")):
        for row in page(path).cssselect("li.said, div.statement"):
            if words(row) in SECOND_HAND:
                assert row.get("data-speaker") is None, path
                assert row.cssselect("mark"), path
                (sign,) = row.cssselect(".stamp")
                assert text(sign) != "AS", path
    rows = page(site / "quotations/index.html").cssselect(".said")
    assert {words(row) for row in rows} == SECOND_HAND | set().union(*OWN.values())


def test_counts_are_of_own_words(site: Path) -> None:
    front = page(site / "index.html")
    people = {text(each.cssselect("a")[0]): text(each) for each in front.cssselect(".people li")}
    assert people["Ada Stone"].endswith("2 statements")
    assert people["Bo Poe"].endswith("2 statements")
    index = {
        text(a.cssselect("a")[0]): text(a)
        for a in page(site / "actors/index.html").cssselect(".actor-list li")
    }
    assert "2 statements · 2 briefs" in index["Ada Stone"]
    assert "0 statements" in index["Moe Mute"]
    facets = {
        each.get("data-value"): each.get("data-count")
        for each in page(site / "quotations/index.html").cssselect("[data-facet=actor]")
    }
    assert facets == {"stone": "2", "poe": "2", "karim": "1"}
    cards = page(site / "river/index.html").cssselect("[data-actor=stone]")
    assert cards
    # Of the river's 15 own words Ada Stone has nine: four and five.
    assert "60 %" in text(cards[0]) or "69 %" in text(cards[0])


def records(site: Path) -> dict[str, dict[str, Any]]:
    rows = json.loads((site / "statements.json").read_bytes())["statements"]
    return {row["id"]: row for row in rows}


def test_data_files_name_who_tells(site: Path) -> None:
    rows = records(site)
    keys = ("speaker", "speaker_name", "reported_by", "reported_by_name")
    assert {name: tuple(rows[name][key] for key in keys) for name in SECOND_HAND} == {
        "leave": ("stone", "Ada Stone", "poe", "Bo Poe"),
        "nobody": ("stone", "Ada Stone", None, "a clerk in the room"),
        "heard": ("stone", "Ada Stone", "karim", "كريم"),
    }
    own = {
        actor: {
            n for n, row in rows.items() if row["speaker"] == actor and not row["reported_by_name"]
        }
        for actor in OWN
    }
    assert own == OWN
    table = csv.DictReader(io.StringIO((site / "statements.csv").read_text(encoding="utf-8")))
    assert {row["id"]: row["reported_by_name"] for row in table} == {
        name: row["reported_by_name"] or "" for name, row in rows.items()
    }


def test_feeds_and_machines_are_told_of_own_words_alone(site: Path) -> None:
    for actor, own in OWN.items():
        items = json.loads((site / f"actors/{actor}/feed.json").read_bytes())["items"]
        assert {item["url"].partition("#")[2] for item in items} == own
        atom = etree.parse(site / f"actors/{actor}/feed.xml")
        ids = atom.xpath("//a:entry/a:id/text()", namespaces={"a": "http://www.w3.org/2005/Atom"})
        assert {each.partition("#")[2] for each in ids} == own
    for slug in ("river", "dam"):
        for item in json.loads((site / slug / "annotations.jsonld").read_bytes())["first"]["items"]:
            purposes = {body["purpose"]: body for body in item["body"]}
            name = item["id"].partition("#")[2]
            assert ("identifying" in purposes) != (name in SECOND_HAND)
            if name == "leave":
                assert purposes["describing"]["value"] == "Ada Stone, as Bo Poe tells it"
        script = page(site / slug / "index.html").cssselect("script[type='application/ld+json']")
        for part in json.loads(script[0].text)["hasPart"]:
            second = part["@id"].partition("#")[2] in SECOND_HAND
            assert ("creator" in part) != second
            assert ("as " in part.get("creditText", "")) == second


def test_the_search_narrows_to_own_words(tmp_path: Path, site: Path) -> None:
    from brief.content.read import read
    from brief.pages.links import Linker
    from brief.pages.search.records import search_records
    from brief.pipeline import load

    loaded, _ = load(read(site.parent))
    found = {record.url.partition("#")[2]: record for record in search_records(loaded, Linker(""))}
    for name in SECOND_HAND:
        assert dict(found[name].filters)["actor"] == ()
        assert " as " in dict(found[name].named)["speaker"]
    assert dict(found["closed"].filters)["actor"] == ("Ada Stone",)


@pytest.mark.parametrize(
    ("path", "pairs"),
    [
        ("index.html", [("noon", ["open"]), ("nobody", ["never"])]),
        ("topics/rivers/index.html", [("noon", ["open"]), ("nobody", ["never"])]),
        ("actors/stone/index.html", [("noon", ["open"])]),
        ("actors/poe/index.html", [("nobody", ["never"])]),
        ("actors/karim/index.html", [("noon", ["open"])]),
    ],
)
def test_what_is_said_against_what_is_said(
    site: Path, path: str, pairs: list[tuple[str, list[str]]]
) -> None:
    found = []
    for pair in page(site / path).cssselect(".pairs > li"):
        claim, *against = [words(each) for each in pair.cssselect(".statement")]
        found.append((claim, against))
    assert sorted(found) == sorted(pairs)


def test_all_that_is_disputed_has_a_list_and_each_says_by_whom(site: Path) -> None:
    rows = page(site / "quotations/evidence/disputed/index.html").cssselect(".said")
    assert {words(row) for row in rows} == {"noon", "open", "never", "nobody"}
    said = {words(row): text(row.cssselect(".against")[0]) for row in rows}
    assert said["nobody"] == "Contradicted by Bo Poe"
    assert said["noon"] == "Contradicts كريم (سد على النهر)"
    for value, ids in (("second-hand", SECOND_HAND),):
        listed = page(site / f"quotations/evidence/{value}/index.html").cssselect(".said")
        assert {words(row) for row in listed} == ids


def test_what_runs_the_other_way_says_so_in_every_list(site: Path) -> None:
    for path in sorted(site.rglob("index.html")):
        document = page(path)
        # A brief's own page has tests of its own.
        if document.get("lang") == "ar" or path.parent.name == "river":
            continue
        for link in document.cssselect("a[href*='dam/']"):
            near = [link, *link.iterancestors()]
            about = next((each for each in near if each.get("dir")), None)
            arabic = any("\u0600" <= char <= "\u06ff" for char in link.text_content())
            in_bdi = bool(link.cssselect("bdi"))
            if arabic and not in_bdi:
                assert about is not None, (path, text(link))
                assert (about.get("dir"), about.get("lang")) == ("rtl", "ar"), (path, text(link))
        for name in document.xpath(
            "//main//a[contains(@href, 'actors/karim') and not(contains(@href, 'feed'))]"
        ):
            assert name.cssselect("bdi"), (path, text(name))
    title = json.loads((site / "feed.json").read_bytes())["items"][0]["title"]
    assert title == "\u2068سد على النهر\u2069"
