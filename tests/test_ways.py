"""Words that run another way than the page: the signs and marks about them stand on their sides."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from browser import SEARCH_POLICY, serve, visit
from checkers import html_messages
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from sites import brief, make_site
from test_theme_access import violations

pytestmark = pytest.mark.slow

MINA = """---
title: إغلاق الميناء
date: 2026-01-02
lang: ar
topics: [Harbours]
source: {name: الصحيفة, url: 'https://s.example/a'}
---
وقال الوزير أمام البرلمان: «We will *not* reopen the harbour before May, and nobody knows \
when.» ثم غادر القاعة.

«The quay is sinking and it will cost us.» وأضافت ليلى: «لا أحد يعرف متى يفتح الميناء.» وذكر \
أن the price of the bridge has doubled في عام واحد.
"""
MINA_NOTES = """actors:
  stone: {name: Ada Stone, role: Mayor}
  layla: {name: ليلى حداد, role: كاتبة}
annotations:
  - {id: reopen, quote: "We will not reopen the harbour before May, and nobody knows when.",
     speaker: stone, note: "وهذا غير صحيح.", tags: [quay]}
  - {id: quay, quote: "The quay is sinking and it will cost us.", speaker: layla,
     note: "A note in English on it, nobody knows why.",
     see: [{to: "#nobody", relation: contradicts}]}
  - {id: nobody, quote: "لا أحد يعرف متى يفتح الميناء.", speaker: layla, note: "ملاحظة."}
  - {id: price, quote: "the price of the bridge has doubled", kind: paraphrase, speaker: stone}
"""
PIER = """---
title: The pier
date: 2026-01-01
lang: en
topics: [Harbours]
---
The minister said: “لن نعيد فتح *الميناء* قبل مايو.” Then he left the hall, and nobody knew \
what had happened.

She said the words لا أحد يعرف متى يفتح twice. “Nobody knows when it opens again.”
"""
PIER_NOTES = """actors:
  layla: {name: ليلى حداد, role: كاتبة}
annotations:
  - {id: may, quote: "لن نعيد فتح الميناء قبل مايو.", speaker: layla, note: "Said in Arabic.",
     see: [{to: "mina#quay", relation: repeats}]}
  - {id: twice, quote: "لا أحد يعرف متى يفتح", kind: paraphrase, speaker: layla}
  - {id: when, quote: "Nobody knows when it opens again.", speaker: layla}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("ways")
    make_site(
        root,
        {
            "brief.yaml": "title: Two ways\nbase_url: https://ways.example/\nsearch: true\n",
            "content/mina.md": MINA,
            "content/mina.yaml": MINA_NOTES,
            "content/pier.md": PIER,
            "content/pier.yaml": PIER_NOTES,
        },
    )
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    return root / "site"


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    with serve(folder, policy=SEARCH_POLICY) as address:
        yield address


LETTERS = """each => {
  const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text; text = texts.nextNode();) for (let n = 0; n < text.length; n++) {
    const range = new Range();
    range.setStart(text, n);
    range.setEnd(text, n + 1);
    const {left, right, top, bottom} = range.getBoundingClientRect();
    if (right > left) found.push({left, right, top, bottom});
  }
  return found;
}"""
EDGE = """each => {
  const {left, right, top, bottom} = each.getClientRects()[0];
  return {left, right, top, bottom};
}"""


def inked(page: Page, left: float, right: float, top: float, bottom: float) -> bool:
    """Whether anything but a ground is drawn in a part of the window."""
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    with Image.open(io.BytesIO(page.screenshot(clip=clip))) as shot:  # type: ignore[arg-type]
        darkest, _ = shot.convert("L").getextrema()
    return bool(darkest < 150)


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize(
    ("path", "name", "side"),
    [
        ("mina/", "reopen", "left"),
        ("mina/", "quay", "left"),
        ("mina/", "price", "left"),
        ("mina/", "nobody", None),
        ("pier/", "may", "right"),
        ("pier/", "when", None),
    ],
)
def test_the_sign_of_who_speaks_opens_the_words_on_the_side_where_they_begin(
    chromium: Browser, site: str, path: str, name: str, side: str | None, width: int
) -> None:
    with visit(chromium, site + path, width=width) as seen:
        mark = seen.page.locator(f"#{name}")
        mark.scroll_into_view_if_needed()
        box, letters = mark.evaluate(EDGE), mark.evaluate(LETTERS)
        first = letters[0]
        if side is None:
            # The same voice goes on: there is no sign, and the words begin at the edge.
            assert min(first["left"] - box["left"], box["right"] - first["right"]) < 3
            return
        middle = (box["top"] + box["bottom"]) / 2
        if side == "left":
            assert first["left"] - box["left"] > 12
            assert inked(seen.page, box["left"], box["left"] + 3, middle - 6, middle)
        else:
            assert box["right"] - first["right"] > 12
            assert inked(seen.page, box["right"] - 3, box["right"], middle - 6, middle)


def test_words_in_several_runs_read_on_in_their_own_direction(chromium: Browser, site: str) -> None:
    for path, name, way in (("mina/", "reopen", 1), ("pier/", "may", -1)):
        with visit(chromium, site + path, width=1440) as seen:
            letters = []
            for run in seen.page.locator(f"[data-annotation={name}]").all():
                letters += run.evaluate(LETTERS)
            line = [each["left"] for each in letters if abs(each["top"] - letters[0]["top"]) < 9]
            assert len(line) > 20
            assert line == sorted(line, reverse=way < 0)


@pytest.mark.parametrize(
    ("path", "link", "way"),
    [
        ("quotations/", "mina/#reopen", 1),
        ("quotations/", "mina/#nobody", -1),
        ("quotations/", "pier/#may", -1),
        ("actors/layla/", "mina/#quay", 1),
        ("actors/layla/", "pier/#may", -1),
        ("", "mina/#quay", 1),
        ("search/?q=harbour", "mina/#reopen", 1),
        ("search/?lang=en&kind=Quotation", "pier/#may", -1),
    ],
)
def test_quotation_marks_of_a_list_stand_where_the_words_begin_and_end(
    chromium: Browser, site: str, path: str, link: str, way: int
) -> None:
    with visit(chromium, site + path, width=1440) as seen:
        words = seen.page.locator(f"blockquote a[href$={json.dumps(link)}]").first
        words.scroll_into_view_if_needed()
        letters = words.evaluate(LETTERS)
        for each, side in ((letters[0], -way), (letters[-1], way)):
            edge = each["left"] - 8 if side < 0 else each["right"] + 1
            assert inked(seen.page, edge, edge + 7, each["top"], each["bottom"])
            # The full stop is the last of them: it closes the words, and does not begin them.
        assert (letters[-1]["left"] - letters[0]["left"]) * way > 0


def test_an_entry_of_a_card_has_its_marks_about_it(chromium: Browser, site: str) -> None:
    for path, name in (("mina/", "quay"), ("pier/", "may")):
        with visit(chromium, site + path, width=1440, script=False) as seen:
            entry = seen.page.locator(f"#entry-{name} a").first
            box, letters = entry.evaluate(EDGE), entry.evaluate(LETTERS)
            if path == "mina/":
                assert letters[0]["left"] - box["left"] > 2
            else:
                assert box["right"] - letters[0]["right"] > 2


def test_notes_and_headlines_run_as_their_letters_do(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}mina/") as seen:
        for note, way in (("reopen", "rtl"), ("quay", "ltr")):
            text = seen.page.locator(f"#note-{note} p").first
            expect(text).to_have_css("direction", way)
        # What it is linked to is in Arabic again.
        expect(seen.page.locator("#note-quay q").first).to_have_css("direction", "rtl")
        newer = seen.page.get_by_role("link", name="The pier").last
        expect(newer.locator("span").last).to_have_css("direction", "ltr")


def test_a_heading_with_a_name_reads_as_one(chromium: Browser, site: str) -> None:
    """A name in a heading stands next to the words around it."""
    with visit(chromium, f"{site}actors/stone/", width=1440) as seen:
        heading = seen.page.get_by_role("heading", name="In Ada Stone’s own words")
        letters = heading.evaluate(LETTERS)
        gaps = [after["left"] - each["right"] for each, after in pairwise(letters)]
        assert max(gaps) < 4


def test_the_checkers_find_nothing(chromium: Browser, site: str, folder: Path) -> None:
    for path in ("mina/", "pier/", "quotations/", "actors/layla/", ""):
        with visit(chromium, site + path) as seen:
            assert (path, violations(seen.page), seen.overflow()) == (path, [], 0)
    names = ("mina", "pier", "quotations", "actors/layla", "index.html")
    assert html_messages(*(folder / name for name in names)) == []
