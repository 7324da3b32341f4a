"""Where lines of lists end, and what stands beside what in them, at every width."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from browser import serve, visit
from playwright.sync_api import Browser
from sites import brief, make_site
from theme_site import picture

pytestmark = pytest.mark.slow

WIDTHS = (320, 360, 390, 768, 1024, 1440)
STORY = """---
title: The bridge {n}
date: 2026-03-{n:02}
topics: [Bridges]
source: {{name: The Courier of the Bay and of the Hills}}
---
Ann Stone said “we saw it”. She “wrote it down”, and it went “to the town”. Two sources called it “a
pity”, and one “a shame”. {who} said “no”.
"""
NOTES = """actors:
  annie: {{name: Ann Stone, role: Engineer}}
  {id}: {{name: {who}}}
annotations:
  - {{quote: we saw it, speaker: annie, note: It was Monday., tags: [bays]}}
  - {{quote: wrote it down, speaker: annie, kind: paraphrase}}
  - {{quote: to the town, speaker: annie, kind: claim, note: By post.}}
  - {{quote: a pity, attributed_to: two sources}}
  - {{quote: a shame, attributed_to: one source}}
  - {{quote: 'no', speaker: {id}}}
  - {{quote: Ann Stone, kind: context, note: Of Easton., tags: [bays]}}
"""
OTHERS = (("moss", "Ben Moss"), ("board", "The Harbour and Bridges Board"))
"""Who speaks in every other one of the briefs."""
PARTED = r"""() => {
  const parted = [], lists = document.querySelectorAll(".count, .dateline, .page-head .meta");
  for (const list of lists) {
    const texts = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const found of text.data.matchAll(/(?<![\d-])\d+[ \u00a0]\p{L}/gu)) {
        const range = new Range();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1)
          parted.push(text.data);
      }
    }
  }
  return parted;
}"""
LABELS = """() => [...document.querySelectorAll(".again .kind")].map(label => {
  const row = label.closest("li");
  const before = row.previousElementSibling.getBoundingClientRect();
  const inner = row.previousElementSibling.lastElementChild.getBoundingClientRect();
  const {top, bottom} = label.getBoundingClientRect();
  const words = row.querySelector("mark").getBoundingClientRect();
  return [top - Math.min(before.bottom, inner.bottom), words.top - bottom];
})"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files: dict[str, str | bytes] = {"brief.yaml": "title: The Bay\n"}
    for n in range(1, 15):
        id, who = OTHERS[n % 2]
        files[f"content/b{n}.md"] = STORY.format(n=n, who=who)
        files[f"content/b{n}.yaml"] = NOTES.format(id=id, who=who)
    root = make_site(tmp_path_factory.mktemp("lines"), files)
    assert brief("build", cwd=root).code == 0
    with serve(root / "site") as address:
        yield address


@pytest.mark.parametrize("path", ["", "quotations/", "topics/bridges/", "archive/", "404.html"])
def test_no_line_ends_between_a_number_and_what_is_counted(
    chromium: Browser, site: str, path: str
) -> None:
    with visit(chromium, site + path) as seen:
        for width in seen.at(*WIDTHS):
            assert (width, seen.page.evaluate(PARTED)) == (width, [])


def test_on_a_phone_a_label_is_nearer_to_its_words_than_to_those_above(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}quotations/") as seen:
        for width in seen.at(320, 360):
            distances = seen.page.evaluate(LABELS)
            assert len(distances) >= 28
            for above, below in distances:
                assert above > 2.5 * below, width


def test_a_label_without_a_sign_stands_in_line_with_names_or_words(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}tags/bays/") as seen:
        for width, beside in zip(seen.at(360, 1440), (".evidence", ".who"), strict=True):
            label, other = (
                seen.page.locator(selector).first.bounding_box()
                for selector in ("li:not(:has(.stamp)) .kind", beside)
            )
            assert label is not None
            assert other is not None
            assert (width, label["x"]) == (width, other["x"])


MIDDLES = """rows => rows.map(row => {
  const middle = each => {
    const {top, bottom} = each.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  const names = [...row.querySelectorAll("a")], number = row.querySelector(".quiet");
  return [...names, number].map(middle);
})"""


def test_those_often_together_are_never_parted_from_how_often(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}actors/network/") as seen:
        for width in seen.at(*WIDTHS):
            rows = seen.page.locator(".voices li").evaluate_all(MIDDLES)
            assert len(rows) == 2
            for _, other, number in rows:
                assert number == pytest.approx(other, abs=2), width
            # Short names are on one line with it.
            short = min(rows, key=lambda row: row[1] - row[0])
            assert all(a == pytest.approx(b, abs=2) for a, b in pairwise(short)), width
            assert (width, seen.overflow()) == (width, 0)


CROWD = 24
LONG = "The Board of the Harbour and of all its Bridges"


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Two dozen who speak in each of many briefs with pictures."""
    files: dict[str, str | bytes] = {"content/dawn.png": picture(60, 40)}
    names = [f"Ann {chr(65 + n)}." for n in range(CROWD - 1)] + [LONG]
    actors = "".join(f"  a{n}: {{name: {name}}}\n" for n, name in enumerate(names))
    said = [f"We said so {n} times." for n in range(CROWD)]
    notes = [f"  - {{quote: {each}, speaker: a{n}}}\n" for n, each in enumerate(said)]
    for n in range(1, 15):
        head = f"title: The bridge {n}\ndate: 2026-03-{n:02}\ntopics: [Bridges]\n"
        text = " ".join(f"“{each}”" for each in said)
        files[f"content/b{n}.md"] = f"---\n{head}image: {{src: dawn.png}}\n---\n{text}\n"
        files[f"content/b{n}.yaml"] = f"actors:\n{actors}annotations:\n{''.join(notes)}"
    root = make_site(tmp_path_factory.mktemp("crowded"), files)
    assert brief("build", cwd=root).code == 0
    with serve(root / "site") as address:
        yield address


def test_a_matrix_of_many_scrolls_in_its_own_box(chromium: Browser, crowded: str) -> None:
    with visit(chromium, f"{crowded}actors/network/") as seen:
        box = seen.page.locator(".scroll")
        for width in seen.at(320, 390, 768):
            assert (width, seen.overflow()) == (width, 0)
            if width < 400:
                assert box.evaluate("each => each.scrollWidth > each.clientWidth"), width


def test_in_how_many_briefs_somebody_is_stands_beside_the_name(
    chromium: Browser, crowded: str
) -> None:
    with visit(chromium, f"{crowded}actors/a0/") as seen:
        for details in seen.page.locator("details.more").all():
            details.evaluate("each => { each.open = true; }")
        row = seen.page.locator(".voices li", has_text=LONG)
        for width in seen.at(*WIDTHS):
            name, number = row.locator("bdi").bounding_box(), row.locator(".quiet").bounding_box()
            assert name is not None
            assert number is not None
            assert number["y"] < name["y"] + name["height"], width
            assert (width, seen.overflow()) == (width, 0)


def test_rows_keep_their_distance_from_the_pictures_above(chromium: Browser, crowded: str) -> None:
    with visit(chromium, f"{crowded}topics/bridges/") as seen:
        for width in seen.at(*WIDTHS):
            cards, row = (
                seen.page.locator(each).first.bounding_box() for each in (".cards", ".brief-row")
            )
            assert cards is not None
            assert row is not None
            assert row["y"] - cards["y"] - cards["height"] > 30, width
