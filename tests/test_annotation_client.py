"""Exported annotations in the hands of independent clients: they find what we highlight.

Two clients from npm are asked, on the built pages in a real browser. Apache Annotator finds all
that a selector matches, and counts positions in code points, as the W3C model has it.
dom-anchor-text-quote looks for the likeliest place from a hint on, in UTF-16 units; without a hint
it begins in the middle of the text, and takes what is alike and near for what is the same and far.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import Visit, serve, visit
from checkers import annotation_client
from playwright.sync_api import Browser, Page
from sites import REPOSITORY, brief, make_site

pytestmark = pytest.mark.slow

BRIEFS = sorted(path.stem for path in (REPOSITORY / "content").glob("*.md"))
Place = tuple[int, int]

ODD = """---
title: Odd characters
date: 2026-03-01
---
“😀 First words, twice”, she said. The 👩‍👩‍👧 family said 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 \
that it rains 🌧🌧🌧. 😀 First words, \
once more.

The caf\u0065\u0301 in Zu\u0308rich, the nai\u0308ve said, would *close on **Mon**day*, `at noon`, \
and [the 𝒎𝒂𝒚𝒐𝒓 said](https://example.org/) so too.\\
“A quotation begins here

> and goes on there 🚢 &amp; there,

- and ends in a list”, he said.
- It may open. It may open. It may open.

| One | Two |
|---|---|
| It may close. | It may close. |

The same long sentence stands here three times, and nothing near it tells where. \
The same long sentence stands here three times, and nothing near it tells where. \
The same long sentence stands here three times, and nothing near it tells where.

The union said, on the quay 🚢, that nobody had asked, that everybody knew, and that it was late.
Last words 🏁
"""
ODD_NOTES = """actors: {one: {name: One}, two: {name: Two}}
annotations:
  - {id: first, quote: 😀 First words, suffix: ", twice", speaker: one}
  - {id: again, quote: First words, occurrence: 2, speaker: two}
  - {id: family, quote: 👩‍👩‍👧 family, speaker: one}
  - {id: party, quote: that it rains 🌧, speaker: two}
  - {id: accents, quote: "caf\u00e9 in Z\u00fcrich, the na\u00efve said", speaker: one}
  - {id: inline, quote: "would close on Monday, at noon, and the 𝒎𝒂𝒚𝒐𝒓", speaker: two}
  - {id: inside, quote: Monday, prefix: "close on ", kind: claim, speaker: one}
  - id: blocks
    quote: "A quotation begins here and goes on there 🚢 & there, and ends in a list"
    speaker: one
  - {id: crossing, quote: "said so too. “A quotation begins here and goes on", kind: note, note: N.}
  - {id: second, quote: It may open, occurrence: 2, kind: claim, speaker: two}
  - {id: cell, quote: It may close., occurrence: 2, kind: claim, speaker: two}
  - {id: middle, quote: stands here three times, occurrence: 2, speaker: two}
  - {id: elided, quote: "on the quay 🚢 […] nobody had asked […] it was late", speaker: one}
  - {id: overlap, quote: "asked, that everybody knew, and that it", kind: claim, speaker: two}
  - {id: last, quote: Last words 🏁, speaker: one}
"""
NUMBER = 15


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("demo") / "site"
    assert brief("build", "--strict", "--output", output, cwd=REPOSITORY).code == 0
    return output


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files: dict[str, str | bytes] = {"content/odd.md": ODD, "content/odd.yaml": ODD_NOTES}
    root = make_site(tmp_path_factory.mktemp("odd"), files)
    run = brief("build", cwd=root)
    assert (run.code, run.err) == (0, "")
    return root / "site"


@pytest.fixture(scope="module")
def client() -> str:
    return annotation_client()


def targets(item: dict[str, Any]) -> list[dict[str, Any]]:
    """An annotation's targets: one, or one for each piece of a quotation with words left out."""
    target = item["target"]
    return target if isinstance(target, list) else [target]


def found(page: Page, selector: dict[str, Any]) -> list[Place]:
    """All that Apache Annotator finds by one selector."""
    return [
        (start, end)
        for start, end in page.evaluate("selector => annotationClient.apache(selector)", selector)
    ]


def likeliest(page: Page, quote: dict[str, Any], hint: int) -> Place:
    """What dom-anchor-text-quote takes for the place of a quote."""
    place = page.evaluate("([quote, hint]) => annotationClient.anchor(quote, hint)", [quote, hint])
    return (place[0], place[1])


def highlights(page: Page) -> dict[str, list[Place]]:
    """Where the marks of each annotation stand."""
    places: dict[str, list[Place]] = {}
    for mark in page.evaluate("annotationClient.marks()"):
        for name in mark["ids"]:
            places.setdefault(name, []).append((mark["at"][0], mark["at"][1]))
    return places


def units(places: Iterator[Place] | list[Place]) -> set[int]:
    return {index for start, end in places for index in range(start, end)}


def check(page: Page, items: list[dict[str, Any]]) -> None:
    """Hold each annotation's selectors to the marks that bear its id."""
    text = page.evaluate("annotationClient.text()").encode("utf-16-le")
    ours = highlights(page)
    assert {item["id"].partition("#")[2] for item in items} == set(ours)
    for item in items:
        name = item["id"].partition("#")[2]
        places = []
        for target in targets(item):
            quote, position = target["selector"]
            (place,) = found(page, position)
            assert found(page, quote) == [place], name
            assert likeliest(page, quote, place[0]) == place, name
            exact = text[2 * place[0] : 2 * place[1]].decode("utf-16-le")
            assert exact == quote["exact"]
            places.append(place)
            inside = [at for at in ours[name] if at[0] < place[1] and place[0] < at[1]]
            assert (inside[0][0], inside[-1][1]) == place, name
        # Between two blocks there are line breaks, which stand in no mark.
        unmarked = units(places) - units(ours[name])
        assert units(ours[name]) <= units(places), name
        assert all(text[2 * index : 2 * index + 2] == b"\n\0" for index in unmarked), name


def items_of(site: Path, name: str) -> list[dict[str, Any]]:
    items = json.loads((site / name / "annotations.jsonld").read_text())["first"]["items"]
    assert isinstance(items, list)
    return items


@contextlib.contextmanager
def asked(
    chromium: Browser, site: Path, client: str, name: str
) -> Iterator[tuple[Visit, list[dict[str, Any]]]]:
    """A brief's page with the clients in it, and the annotations that are exported of it."""
    with serve(site) as address, visit(chromium, f"{address}{name}/") as seen:
        # By the debugger, not by a script element: the page's own policy stays in force.
        seen.page.evaluate(client)
        yield seen, items_of(site, name)


@pytest.mark.parametrize("name", BRIEFS)
def test_clients_find_what_the_demo_highlights(
    chromium: Browser, demo: Path, client: str, name: str
) -> None:
    with asked(chromium, demo, client, name) as (seen, items):
        assert items
        check(seen.page, items)
        assert seen.violations() == []


def test_clients_find_odd_characters_and_repeated_words(
    chromium: Browser, odd: Path, client: str
) -> None:
    with asked(chromium, odd, client, "odd") as (seen, items):
        assert len(items) == NUMBER
        check(seen.page, items)
        by_id = {item["id"].partition("#")[2]: targets(item) for item in items}
        assert [target["selector"][0]["exact"] for target in by_id["elided"]] == [
            "on the quay 🚢", "nobody had asked", "it was late",
        ]  # fmt: skip
        # Code points and UTF-16 units are told apart.
        (place,) = found(seen.page, by_id["last"][0]["selector"][1])
        assert place[0] > by_id["last"][0]["selector"][1]["start"]


def test_the_client_would_notice_a_selector_that_is_off(
    chromium: Browser, odd: Path, client: str
) -> None:
    with asked(chromium, odd, client, "odd") as (seen, items):
        position = targets(items[3])[0]["selector"][1]
        position["start"] += 1
        with pytest.raises(AssertionError):
            check(seen.page, items)
