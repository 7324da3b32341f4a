"""Lists in a browser: they are full and level, and nothing of any length or script overflows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve, visit
from checkers import html_messages
from playwright.sync_api import Browser, expect
from sites import brief, make_site
from test_theme_access import violations
from theme_site import picture

pytestmark = pytest.mark.slow

NAME = "Maximiliana-Theodora Wolfeschlegelsteinhausenbergerdorff von und zu Oberunterwall"
WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
PAGES = ("", "quotations/", "quotations/evidence/disputed/", "actors/", "actors/long/",
         "actors/sami/", "actors/network/", "topics/", "topics/rain/", "archive/", "archive/2026/",
         "tags/", "no/such/page", "b12/")  # fmt: skip


def article(number: int, *, lead: bool = False) -> dict[str, str | bytes]:
    """A brief of two who speak, each against the one before; every third is in Arabic."""
    arabic = number % 3 == 2
    lang, title = ("ar", f"الجسر رقم {number}") if arabic else ("en", f"{WORD} {number}")
    front = [
        f"title: {title}",
        f"date: 2026-{1 + number % 12:02}-{1 + number % 28:02}",
        f"lang: {lang}",
        f"topics: [Rain, {WORD}]",
        "summary: Of rain and of bridges.",
        *(["lead: true"] if lead else []),
    ]
    text = (
        "«سيفتح الجسر غدا.» وقال سامي: «لا أحد يعرف.»"
        if arabic
        else "“We open it tomorrow,” she said. Sami said: “Nobody knows.”"
    )
    first, second = ("سيفتح الجسر غدا.", "لا أحد يعرف.") if arabic else (
        "We open it tomorrow", "Nobody knows.")  # fmt: skip
    notes = (
        f"actors: {{long: {{name: {NAME}, role: {WORD}}}, sami: {{name: سامي, role: كاتب}}}}\n"
        f"annotations:\n  - {{id: one, quote: {first}, speaker: long, tags: [{WORD}], note: So.}}\n"
        f"  - {{id: two, quote: {second}, speaker: sami,"
        ' see: [{to: "#one", relation: contradicts}]}\n'
    )
    head = "\n".join(front)
    return {
        f"content/b{number}.md": f"---\n{head}\n---\n{text}\n",
        f"content/b{number}.yaml": notes,
    }


def built(root: Path, count: int) -> Path:
    files: dict[str, str | bytes] = {"brief.yaml": "title: The Rain\nlang_fallback: en\n"}
    for number in range(count):
        files |= article(number, lead=number == 3)
    return made(root, files, "--strict")


def made(root: Path, files: dict[str, str | bytes], *options: str) -> Path:
    """The folder of a site of these files and no others."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(text), encoding="utf-8")
    run = brief("build", *options, cwd=root)
    assert run.code == 0, run.err
    return root / "site"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("lists") / "many", 40)


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    with serve(folder) as address:
        yield address


def test_nothing_overflows_at_320_pixels(chromium: Browser, site: str) -> None:
    for path in PAGES:
        with visit(chromium, site + path, width=320) as seen:
            assert (path, seen.overflow()) == (path, 0)


@pytest.mark.parametrize("width", [320, 640, 768, 1024, 1280, 1440])
def test_the_names_of_months_are_never_broken(chromium: Browser, site: str, width: int) -> None:
    with visit(chromium, f"{site}archive/", width=width) as seen:
        lines = """parts => parts.map(part => {
          const range = new Range();
          range.selectNodeContents(part.firstChild ?? part);
          return new Set([...range.getClientRects()].map(box => box.top)).size;
        })"""
        found = seen.page.locator(".months li > span, .months a > span").evaluate_all(lines)
        assert found == [1] * 12 * (len(found) // 12)
        assert found


def test_axe_finds_nothing_on_lists(chromium: Browser, site: str) -> None:
    for path in ("", "quotations/", "actors/sami/", "actors/network/", "archive/"):
        with visit(chromium, site + path, width=1440) as seen:
            for scheme in seen.schemes():
                assert (path, scheme, violations(seen.page)) == (path, scheme, [])
            assert seen.violations() == []


@pytest.mark.parametrize("width", [360, 768])
def test_each_column_of_a_narrow_network_has_a_name(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    with (
        serve(built(tmp_path / "one", 1)) as address,
        visit(chromium, f"{address}actors/network/", width=width) as seen,
    ):
        expect(seen.page.get_by_role("columnheader", name="1", exact=True)).to_be_visible()
        assert violations(seen.page) == []


def strung(root: Path, briefs: int, lang: str = "en", month: int = 5, name: str = "Ann Ng") -> Path:
    """The folder of a site of as many briefs, in which one speaks in all, and one in each alone."""
    said = [f"This is sentence {n} of many." for n in range(12)]
    files: dict[str, str | bytes] = {"brief.yaml": f"title: The Rain\nlang: {lang}\n"}
    for number in range(briefs):
        day = f"2026-{month:02}-{number + 11:02}"
        head = f"---\ntitle: Of rain {number}\ndate: {day}\n---\n"
        files[f"content/b{number}.md"] = head + " ".join(f"“{each}”" for each in said)
        files[f"content/b{number}.yaml"] = (
            f"actors: {{all: {{name: {name}}}, a{number}: {{name: Bo {number}}},"
            f" b{number}: {{name: Silent {number}}}}}\nannotations:\n"
        ) + "".join(
            f"  - {{quote: {each}, speaker: {'all' if n < 10 else f'a{number}'}}}\n"
            for n, each in enumerate(said)
        )
    return made(root, files)


WORDS = """() => [...document.querySelectorAll(".strings tbody th")].flatMap(each => {
  const walk = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/\\S+/g)) {
    const range = new Range();
    range.setStart(walk.currentNode, word.index);
    range.setEnd(walk.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) broken.push(word[0]);
  }
  return broken;
})"""


@pytest.mark.parametrize("briefs", [6, 7])
def test_no_word_of_a_name_beside_many_columns_is_broken(
    chromium: Browser, tmp_path: Path, briefs: int
) -> None:
    site = strung(tmp_path / "strung", briefs, name="Fraktion der Wählergemeinschaft", month=11)
    with (
        serve(site) as address,
        visit(chromium, f"{address}actors/network/", width=1024) as seen,
    ):
        assert seen.page.evaluate(WORDS) == []
        assert seen.page.evaluate(
            "(each => each.scrollWidth <= each.clientWidth)(document.querySelector('.scroll'))"
        )


STRUNG = """() => {
  const box = each => each.getBoundingClientRect();
  const gaps = [...document.querySelectorAll(".strings tr")].flatMap(row => {
    const beads = [...row.querySelectorAll(".bead")].map(box);
    return beads.slice(1).map((bead, n) => bead.left - beads[n].right);
  });
  const scroll = document.querySelector(".scroll");
  return {least: Math.min(...gaps), count: gaps.length,
          over: scroll.scrollWidth - scroll.clientWidth,
          tall: Math.max(...[...document.querySelectorAll(".bead")].map(each =>
            each.scrollWidth - each.clientWidth))};
}"""


WHOLE = """days => days.map(day => {
  const range = new Range();
  range.selectNodeContents(day);
  const [box, ...more] = range.getClientRects();
  const cell = day.closest("th").getBoundingClientRect();
  return !more.length && box.left >= cell.left && box.right <= cell.right;
})"""


@pytest.mark.parametrize("briefs", [7, 8, 12])
@pytest.mark.parametrize("lang", ["en", "de"])
def test_no_date_over_a_column_breaks_or_is_cut(
    chromium: Browser, tmp_path: Path, briefs: int, lang: str
) -> None:
    with (
        serve(strung(tmp_path, briefs, lang=lang, month=9)) as address,
        visit(chromium, f"{address}actors/network/") as seen,
    ):
        for width in seen.at(1280, 1440, 1920):
            dates = seen.page.locator(".strings thead time").evaluate_all(WHOLE)
            assert (width, dates) == (width, [True] * briefs)
            assert (width, seen.overflow() <= 0) == (width, True)


@pytest.mark.parametrize("briefs", [3, 7, 8, 12])
def test_beads_on_a_string_never_touch_and_have_room(
    chromium: Browser, tmp_path: Path, briefs: int
) -> None:
    with (
        serve(strung(tmp_path, briefs)) as address,
        visit(chromium, f"{address}actors/network/") as seen,
    ):
        for width in (360, 480, 640, 768, 900, 1024, 1440):
            seen.page.set_viewport_size({"width": width, "height": 900})
            found = seen.page.evaluate(STRUNG)
            assert found["count"] == briefs - 1
            assert (width, found["least"] >= 2, found["over"], found["tall"]) == (
                (width, True, 0, 0)
            ), found


@pytest.mark.parametrize(("script", "briefs"), [(True, 1), (False, 1), (True, 2)])
def test_an_actors_page_names_all_that_it_appears_with(
    chromium: Browser, tmp_path: Path, script: bool, briefs: int
) -> None:
    """In which brief, how many they are, the first of them at once, and the others unfolded."""
    others = [f"Actor {chr(65 + n)}" for n in range(15)]
    files: dict[str, str | bytes] = {"brief.yaml": "title: The Rain\n"}
    for number in range(briefs):
        files[f"content/b{number}.md"] = (
            f"---\ntitle: Of rain {number}\ndate: 2026-05-0{number + 1}\n---\n“So it is.”\n"
        )
        files[f"content/b{number}.yaml"] = (
            "actors:\n  ann: {name: Ann Ng}\n"
            + "".join(
                f"  {each[-1].lower()}: {{name: {each}}}\n"
                for each in others[: 15 if not number else 2]
            )
            + "annotations:\n  - {quote: So it is., speaker: ann}\n"
        )
    with (
        serve(made(tmp_path, files)) as address,
        visit(chromium, f"{address}actors/ann/", width=1024, script=script) as seen,
    ):
        beside = seen.page.get_by_role("region", name="Appears with")
        told = "15 others in Of rain 0" if briefs == 1 else "15 others in 2 briefs"
        expect(beside.get_by_text(told)).to_be_visible()
        names = beside.get_by_role("listitem").get_by_role("link")
        assert names.all_inner_texts() == others[:12]
        rows = {round(each.bounding_box()["y"]) for each in names.all()}
        assert len(rows) < 12, "names that have room stand beside each other"
        expect(beside.get_by_text("2 briefs", exact=True)).to_have_count(2 * (briefs - 1))
        beside.get_by_text("and 3 more").click()
        expect(names).to_have_count(15)
        assert names.all_inner_texts() == others
        if script:
            assert violations(seen.page) == []
        names.last.click()
        seen.page.wait_for_url("**/actors/o/")


LINES = """() => {
  const seen = [...document.querySelectorAll("time")].filter(each => each.offsetParent);
  return seen.map(each => {
    const range = new Range();
    range.selectNodeContents(each);
    return new Set([...range.getClientRects()].map(line => Math.round(line.top))).size;
  });
}"""


@pytest.mark.parametrize(("briefs", "widths"), [(7, (360, 768, 1024, 1440)), (12, (360, 1024))])
def test_the_date_of_a_column_is_one_line(
    chromium: Browser, tmp_path: Path, briefs: int, widths: tuple[int, ...]
) -> None:
    """Not “24 September” over “2026”; where columns have numbers, dates are beside the titles."""
    root = strung(tmp_path, briefs)
    for each in (root.parent / "content").glob("*.md"):
        each.write_text(each.read_text().replace("2026-05", "2026-09"))
    assert brief("build", cwd=root.parent).code == 0
    with (
        serve(root) as address,
        visit(chromium, f"{address}actors/network/") as seen,
    ):
        for width in seen.at(*widths):
            assert (width, seen.page.evaluate(LINES)) == (width, [1] * briefs)
            assert (width, seen.page.evaluate(STRUNG)["over"]) == (width, 0)


EDGES = """() => {
  const words = each => {
    const range = new Range();
    range.selectNodeContents(each);
    return range.getBoundingClientRect();
  };
  const main = document.querySelector("main");
  const page = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
  const tools = words([...document.querySelectorAll(".tools .button")].at(-1));
  const poster = document.querySelector(".lead > .poster");
  const wrong = [];
  if (Math.abs(tools.right - page) > 2) wrong.push(`tools ${tools.right} ${page}`);
  if (poster) {
    const [said, stamp] = [".words a", ".stamp"].map(each => poster.querySelector(each));
    const by = stamp.getBoundingClientRect().left;
    if (Math.abs(words(said).left - by) > 2) wrong.push(`poster ${words(said).left} ${by}`);
  }
  for (const each of document.querySelectorAll("select")) {
    const told = document.createElement("span");
    told.style.cssText = "position: absolute; white-space: nowrap";
    told.style.font = getComputedStyle(each).font;
    told.textContent = each.selectedOptions[0].textContent;
    document.body.append(told);
    const room = each.clientWidth - 2 * parseFloat(getComputedStyle(each).paddingLeft) - 16;
    if (told.offsetWidth > room) wrong.push(`cut: ${told.textContent}`);
    told.remove();
  }
  return wrong;
}"""


def test_words_end_and_begin_where_the_page_does_and_none_is_cut(
    chromium: Browser, site: str
) -> None:
    for path in ("", "quotations/evidence/disputed/", "actors/sami/"):
        with visit(chromium, site + path) as seen:
            for width in seen.at(360, 768, 1024, 1440):
                assert (path, width, seen.page.evaluate(EDGES)) == (path, width, [])


BETWEEN = """() => [...document.querySelectorAll(".said .evidence")].map(each =>
  each.getBoundingClientRect().top - each.previousElementSibling.getBoundingClientRect().bottom)"""


def test_what_stands_below_words_keeps_off_their_lines(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}quotations/") as seen:
        for width in seen.at(360, 768):
            between = seen.page.evaluate(BETWEEN)
            assert between
            assert all(each > 6 for each in between), (width, between)


def test_the_html_checker_finds_nothing(folder: Path) -> None:
    paths = ("index.html", "quotations", "actors/sami", "actors/network", "topics/rain")
    messages = html_messages(*(folder / path for path in paths))
    assert [(each["url"], each["message"]) for each in messages] == []


HOLES = """() => {
  const main = document.querySelector("main");
  const style = getComputedStyle(main);
  const right = main.getBoundingClientRect().right - parseFloat(style.paddingRight);
  const box = each => each.getBoundingClientRect();
  const holes = [];
  for (const each of main.querySelectorAll(".lead, .section, .cards, .lead-said, .brief-list"))
    if (box(each).height < 20 || !each.innerText.trim()) holes.push("empty " + each.className);
  // What stands side by side begins level and reaches the edge of what it stands in.
  for (const grid of main.querySelectorAll(".lead, .cards, .lead-said, .second")) {
    const edge = Math.max(...[...grid.children].map(each => box(each).right));
    if (Math.abs(edge - box(grid).right) > 1) holes.push("edge " + grid.className);
  }
  const cards = [...main.querySelectorAll(".cards > .card")];
  if (new Set(cards.map(each => Math.round(box(each).top))).size > 1) holes.push("cards");
  const tops = cards.map(each => Math.round(box(each.querySelector("h3")).top));
  if (new Set(tops).size > 1) holes.push("headlines " + tops);
  const lead = main.querySelector(".lead");
  if (lead && Math.abs(box(lead).right - right) > 1) holes.push("width");
  return holes;
}"""


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_a_front_page_of_few_briefs_has_no_holes(
    chromium: Browser, tmp_path: Path, count: int
) -> None:
    with (
        serve(built(tmp_path / "few", count)) as address,
        visit(chromium, address, width=1440) as seen,
    ):
        assert seen.page.evaluate(HOLES) == []
        assert seen.page.locator("article.lead").count() == 1
        shown = seen.page.locator("article.lead, .card, .brief-row").count()
        assert shown == count


POSTERS = """each => each.map(part => part.getBoundingClientRect())
  .map(({top, height}) => [Math.round(top), Math.round(height)])"""


@pytest.mark.parametrize("pictured", [None, 1])
def test_pictures_and_words_in_their_place_are_as_high_as_their_neighbours(
    chromium: Browser, tmp_path: Path, pictured: int | None
) -> None:
    files: dict[str, str | bytes] = {"content/p.png": picture(300, 200)}
    for number in range(4):
        words = "We open the bridge tomorrow, and whoever says otherwise has not read it. " * number
        files |= {
            f"content/b{number}.md": f"---\ntitle: {number}\ndate: 2026-01-0{5 - number}\n"
            f"{'image: {src: p.png, alt: P}' if number == pictured else ''}\n---\n"
            f"“{words}So be it,” she said.\n",
            f"content/b{number}.yaml": "actors: {ann: {name: Ann}}\nannotations:\n"
            f"  - {{quote: '{words}So be it', speaker: ann,"
            f" note: {'The log of that day says nothing of it ' * number * 2}so}}\n",
        }
    make_site(tmp_path, files)
    assert brief("build", cwd=tmp_path).code == 0
    with serve(tmp_path / "site") as address, visit(chromium, address) as seen:
        parts = seen.page.locator(".card").locator(".poster, .picture img")
        for width in seen.at(768, 1440):
            boxes = parts.evaluate_all(POSTERS)
            assert len(boxes) == 3
            # In one row: three, or the first two.
            row = boxes if width > 1000 else boxes[:2]
            assert len({(top, height) for top, height in row}) == 1, width


ROOM = """posters => posters.map(poster => {
  const range = new Range();
  range.selectNodeContents(poster.querySelector(".words"));
  const { bottom } = range.getBoundingClientRect();
  const by = poster.querySelector(".stamp").getBoundingClientRect().top;
  return (by - bottom) / poster.getBoundingClientRect().height;
})"""


@pytest.mark.parametrize("note", ["", ", note: The log of that day has it."])
def test_few_words_in_the_place_of_a_picture_fill_it(
    chromium: Browser, tmp_path: Path, note: str
) -> None:
    files: dict[str, str | bytes] = {}
    said = (
        "He says he sent a memo to three people. I was not one of the three.",
        "We shall not sign it, today or any day, as long as nobody has read it to the people whom"
        " it is about and asked them",
        "We will not recognize such agreements.",
    )
    for number, words in enumerate(said):
        files |= {
            f"content/b{number}.md": f"---\ntitle: The bridge tells you that it is dying\n"
            f"summary: The chief engineer on wire breaks and on a memo that he says he never saw.\n"
            f"date: 2026-01-0{5 - number}\n---\n“{words}” she said.\n",
            f"content/b{number}.yaml": "actors: {ann: {name: Ann, role: Chief engineer}}\n"
            f"annotations:\n  - {{quote: '{words}', speaker: ann{note}}}\n",
        }
    with (
        serve(made(tmp_path / "site", files)) as address,
        visit(chromium, address) as seen,
    ):
        for width in seen.at(768, 1024, 1440):
            rooms = seen.page.locator(".poster").evaluate_all(ROOM)
            assert len(rooms) == 3
            assert max(rooms) < 1 / 3, width
            assert (width, seen.overflow()) == (width, 0)


def test_who_speaks_about_a_topic_stands_beside_its_briefs_where_nothing_is_disputed(
    chromium: Browser, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {}
    for number in range(5):
        files |= {
            f"content/b{number}.md": f"---\ntitle: The bridge {number}\ndate: 2026-01-0{5 - number}"
            "\ntopics: [Rain, Bridges]\n---\n“We open it tomorrow,” she said.\n",
            f"content/b{number}.yaml": f"actors: {{ann{number}: {{name: Ann {number}}}}}\n"
            f"annotations:\n  - {{quote: We open it tomorrow, speaker: ann{number}}}\n",
        }
    with (
        serve(made(tmp_path / "site", files)) as address,
        visit(chromium, f"{address}topics/rain/") as seen,
    ):
        for width in seen.at(1440, 1024, 768, 360):
            briefs, who, near = (
                seen.page.get_by_role("region", name=name).bounding_box()
                for name in ("Briefs, newest first", "Who speaks about it", "Topics of the")
            )
            assert briefs is not None
            assert who is not None
            assert near is not None
            assert near["x"] == who["x"], width
            assert near["y"] >= who["y"] + who["height"], width
            if width >= 1024:
                assert who["x"] >= briefs["x"] + briefs["width"], width
                assert who["y"] == pytest.approx(briefs["y"], abs=1), width
            else:
                assert who["y"] >= briefs["y"] + briefs["height"], width
            assert (width, seen.overflow()) == (width, 0)


def test_a_front_page_of_many_briefs_has_no_holes_and_the_lead_that_was_chosen(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, site, width=1440) as seen:
        assert seen.page.evaluate(HOLES) == []
        lead = seen.page.locator("article.lead h2 a")
        assert lead.get_attribute("href") == "b3/"
        assert seen.page.locator(".card").count() == 3
        assert seen.page.locator("article.lead, .card, .brief-row").count() == 10
    with visit(chromium, site, width=1440, script=False) as seen:
        for link in seen.page.locator("main a").all()[:40]:
            assert link.get_attribute("href")


def test_an_arabic_sentence_runs_from_the_right_in_an_english_list(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}quotations/", width=1440) as seen:
        words = seen.page.locator("blockquote[lang=ar] p").first
        style = words.evaluate("each => [getComputedStyle(each).direction, each.dir]")
        assert style[0] == "rtl"
        first, last = words.evaluate(
            """each => {
              const text = each.querySelector("a").firstChild;
              return [0, text.length - 1].map(n => {
                const range = document.createRange();
                range.setStart(text, n);
                range.setEnd(text, n + 1);
                return range.getBoundingClientRect().left;
              });
            }"""
        )
        # The full stop at the end of the sentence is at its left.
        assert last < first


@pytest.mark.parametrize(
    ("lang", "names"),
    [("en", ["3 January 2024", "9 January 2024"]), ("ar", ["3 يناير 2024", "9 يناير 2024"])],
)
def test_time_runs_as_the_words_do_and_its_ends_are_named(
    chromium: Browser, tmp_path: Path, lang: str, names: list[str]
) -> None:
    files: dict[str, str | bytes] = {
        "brief.yaml": f"title: Rain\nlang: {lang}\n",
        "content/actors.yaml": "ng: {name: Ann Ng}\n",
    }
    for day, words in ((3, "It rains. It pours."), (9, "It stopped.")):
        files[f"content/d{day}.md"] = f"---\ntitle: D\ndate: 2024-01-0{day}\n---\n{words}\n"
        files[f"content/d{day}.yaml"] = "annotations:\n" + "".join(
            f"  - {{quote: {each}., speaker: ng}}\n" for each in words.rstrip(".").split(". ")
        )
    with (
        serve(made(tmp_path, files)) as address,
        visit(chromium, f"{address}actors/ng/", width=360) as seen,
    ):
        figure = seen.page.locator(".timeline")
        ends = [figure.get_by_text(name, exact=True) for name in names]
        first, last = [end.bounding_box() for end in ends]
        more, fewer = [bar.bounding_box() for bar in figure.locator("rect").all()]
        frame = figure.bounding_box()
        assert first and last and more and fewer and frame  # noqa: PT018
        assert more["height"] > fewer["height"]
        assert (first["x"] < last["x"]) == (more["x"] < fewer["x"]) == (lang == "en")
        for end in (first, last):
            assert end["x"] >= frame["x"] - 1
            assert end["x"] + end["width"] <= frame["x"] + frame["width"] + 1
        assert seen.overflow() == 0
