"""What a site changes without a template of its own: language, dates, colours, fonts, kinds."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest
from babel.dates import format_date, get_day_names
from browser import WIDTHS, serve, visit
from playwright.sync_api import Browser
from sites import brief, make_site, page
from theme_site import CONFIG, everything

from brief.language import CODES, language, with_interface
from brief.pages.strings import full_date, long_date, strings

pytestmark = pytest.mark.slow

DAY = datetime.date(2025, 2, 18)
ARABIC = """---
title: محادثات في المدينة حول الجسر القديم
date: 2025-02-18
source: {name: صحيفة المثال, published: 2025-02-18}
---
قال العمدة إن الجسر سيفتح في أيار، وإن العمل يسير كما خُطط له، وإن المدينة لن تدفع أكثر.
"""
ARABIC_NOTES = """actors: {sami: {name: العمدة سامي}}
annotations:
  - {id: opens, quote: إن الجسر سيفتح في أيار, speaker: sami, note: لم يذكر اليوم.}
"""


def test_every_language_has_every_text_with_the_same_places() -> None:
    def places(text: str) -> list[str]:
        return sorted(part.split("}")[0] for part in text.split("{")[1:])

    english = language("en")
    assert with_interface().keys() == {"ar", "de", "en"}
    for lang in with_interface():
        texts, counts = language(lang).interface, language(lang).counts
        assert texts.keys() == english.interface.keys(), lang
        assert counts.keys() == english.counts.keys(), lang
        assert len(language(lang).months) == 12
        for key, words in texts.items():
            assert words.strip()
            assert places(words) == places(english.interface[key]), (lang, key)
        for key, forms in counts.items():
            assert places(forms["other"]) == places(english.counts[key]["other"]), (lang, key)


@pytest.mark.parametrize(
    ("lang", "key", "counted"),
    [
        ("en", "n-statements", {0: "0 statements", 1: "1 statement", 2: "2 statements"}),
        ("en", "n-nameless", {1: "1 unnamed source", 21: "21 unnamed sources"}),
        ("de", "statements-here", {1: "1 hier ausgewählte Aussage",
                                   2: "2 hier ausgewählte Aussagen"}),
        ("de-AT", "n-briefs", {0: "0 Berichte", 1: "1 Bericht"}),
        ("ar", "n-statements", {0: "لا تصريحات", 1: "تصريح واحد", 2: "تصريحان", 3: "3 تصريحات",
                                10: "10 تصريحات", 11: "11 تصريحًا", 99: "99 تصريحًا",
                                100: "100 تصريح", 102: "102 تصريح", 103: "103 تصريحات"}),
    ],
)  # fmt: skip
def test_what_is_counted_has_the_form_of_its_number(
    lang: str, key: str, counted: dict[int, str]
) -> None:
    assert {n: strings(lang)(key, n=n) for n in counted} == counted


def test_of_a_part_the_whole_is_counted() -> None:
    t = strings("en")
    assert t("of-statements", n=1, total=1) == "1 of 1 statement selected here"
    assert t("of-statements", n=1, total=3) == "1 of 3 statements selected here"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "18 February 2025"),
        ("de", "18. Februar 2025"),
        ("ar", "18 فبراير 2025"),
        ("en-US", "February 18, 2025"),
        ("xx", "18 February 2025"),
        ("zz-ZZ", "18 February 2025"),
    ],
)
def test_dates_are_written_in_the_language(lang: str, words: str) -> None:
    assert long_date(DAY, lang) == words


def test_without_babel_dates_are_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "babel", None)
    assert long_date(DAY, "en-US") == "18 February 2025"
    assert long_date(DAY, "de-AT") == "18. Februar 2025"
    assert full_date(DAY, "de-AT") == "Dienstag, 18. Februar 2025"


@pytest.mark.parametrize("code", [code for code in CODES if language(code).months])
def test_days_of_the_week_are_those_of_cldr(code: str) -> None:
    days = get_day_names("wide", "format", code)
    assert language(code).weekdays == tuple(days[number] for number in range(7))


@pytest.mark.parametrize(("lang", "cldr"), [("en", "en_GB"), ("de", "de"), ("ar", "ar")])
def test_a_full_date_is_written_as_cldr_has_it(lang: str, cldr: str) -> None:
    for number in range(7):
        day = DAY + datetime.timedelta(number)
        assert full_date(day, lang) == format_date(day, "full", cldr)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Tuesday, 16 February 2027"), ("en-US", "Tuesday, February 16, 2027"),
     ("ar", "الثلاثاء، 16 فبراير 2027")],
)  # fmt: skip
def test_the_masthead_has_the_day_of_the_latest_brief(
    tmp_path: Path, lang: str, words: str
) -> None:
    article = "---\ntitle: T\ndate: {day}\n---\nWords.\n"
    files = {
        "brief.yaml": f"lang: {lang}\n",
        "content/a.md": article.format(day="2027-02-16"),
        "content/b.md": article.format(day="2026-12-31"),
    }
    assert brief("build", "--future", cwd=make_site(tmp_path, files)).code == 0
    (time,) = page(tmp_path / "site/index.html").cssselect(".dateline time")
    assert (time.get("datetime"), time.text) == ("2027-02-16", words)


def test_the_first_language_that_the_catalogue_has_is_taken() -> None:
    assert strings("xx", "de-AT").lang == "de-AT"
    assert strings("xx", None).lang == "en"
    assert strings("ar").dir == "rtl"


def test_an_article_in_another_language_keeps_its_own(tmp_path: Path) -> None:
    folder = everything(
        tmp_path,
        files={"brief.yaml": CONFIG + "lang: de\nlang_fallback: de\n", "content/ar.md": ARABIC,
               "content/ar.yaml": ARABIC_NOTES, "content/fr.md": ARABIC.replace("---\ntitle",
               "---\nlang: fr\ntitle")},
    )  # fmt: skip
    german = page(folder / "harbour" / "index.html")
    assert german.get("lang") == "de"
    assert "Stimmen" in german.text_content()
    french = page(folder / "fr" / "index.html")
    assert (french.get("lang"), french.get("dir")) == ("de", None)
    (body,) = french.cssselect("[data-article-body]")
    assert body.get("lang") == "fr"
    assert french.cssselect(".brief-header")[0].get("lang") == "fr"
    assert french.cssselect(".source")[0].get("lang") == "de"


@pytest.mark.parametrize("width", WIDTHS)
def test_right_to_left_mirrors_the_page(chromium: Browser, tmp_path: Path, width: int) -> None:
    folder = everything(
        tmp_path,
        files={"brief.yaml": CONFIG + "lang: ar\n", "content/ar.md": ARABIC,
               "content/ar.yaml": ARABIC_NOTES},
    )  # fmt: skip
    with serve(folder) as address, visit(chromium, f"{address}ar/", width=width) as seen:
        assert seen.overflow() <= 0
        assert seen.trouble == []
        assert seen.shift() == 0
        html = seen.page.locator("html")
        assert (html.get_attribute("lang"), html.get_attribute("dir")) == ("ar", "rtl")
        note = seen.page.locator(".note").bounding_box()
        words = seen.page.locator("#opens").bounding_box()
        title = seen.page.locator("h1").bounding_box()
        assert note
        assert words
        assert title
        name = seen.page.locator(".site-title").bounding_box()
        assert name
        begins, edge = title["x"] + title["width"], name["x"] + name["width"]
        # Between a phone and a desk the header is wider than the text.
        assert width - 24 <= edge + 2 if width == 768 else abs(begins - edge) < 2
        if width >= 1280:
            assert note["x"] + note["width"] < words["x"]
            cards = seen.page.locator(".cards").bounding_box()
            assert cards
            assert cards["x"] > words["x"] + words["width"]


def test_brief_yaml_sets_colours_fonts_and_kinds(chromium: Browser, tmp_path: Path) -> None:
    config = (
        CONFIG
        + """theme:
  serif: "Georgia, 'Times New Roman', serif"
  paper: {light: "#ffffff", dark: "#000000"}
  palette:
    blue: {light: "#003377", dark: "#99ccff"}
"""
    )
    registry = "mayor: {name: Maya Or, colour: blue}\n"
    files: dict[str, str | bytes] = {"brief.yaml": config, "content/actors.yaml": registry}
    folder = everything(tmp_path, files=files)
    style = """selector => {
      const style = getComputedStyle(document.querySelector(selector));
      return [style.textDecorationStyle, style.backgroundColor, style.fontFamily];
    }"""
    with serve(folder) as address, visit(chromium, f"{address}harbour/") as seen:
        assert seen.trouble == []
        assert seen.page.evaluate(style, "#promised a")[0] == "wavy"
        assert seen.page.evaluate(style, "#all a")[0] == "dashed"
        assert seen.page.evaluate(style, "#quay a")[0] == "solid"
        assert seen.page.evaluate(style, ".card .badge")[1] == "rgb(0, 51, 119)"
        assert seen.page.evaluate(style, "body")[1] == "rgb(255, 255, 255)"
        assert seen.page.evaluate(style, "body")[2].startswith("Georgia")
        assert seen.page.get_by_role("button", name="Promise").count() == 1


def test_a_site_without_a_theme_of_its_own_has_no_stylesheet_of_its_own(tmp_path: Path) -> None:
    folder = everything(tmp_path, files={"brief.yaml": CONFIG.replace("wavy", "wavy")})
    assert (folder / "assets/site.css").is_file()
    plain = make_site(tmp_path / "plain")
    assert brief("build", cwd=plain).code == 0
    assert not (plain / "site/assets/site.css").exists()
    assert "site.css" not in (plain / "site/bridge/index.html").read_text()


def test_a_faint_colour_is_a_warning_and_a_wrong_one_an_error(tmp_path: Path) -> None:
    faint = 'theme: {palette: {blue: {light: "#99aacc", dark: "#88bbff"}}}\n'
    run = brief("build", cwd=make_site(tmp_path / "faint", {"brief.yaml": faint}))
    assert run.code == 0
    assert "The colour #99aacc has a contrast of 2.3 : 1 on the light background" in run.err
    for wrong in (
        'theme: {palette: {blue: {light: "red", dark: "#88bbff"}}}\n',
        'theme: {palette: {sky: {light: "#004488", dark: "#88bbff"}}}\n',
        'theme: {serif: "x; } body { display: none"}\n',
    ):
        run = brief("build", cwd=make_site(tmp_path / "wrong", {"brief.yaml": wrong}))
        assert run.code == 1, wrong
        assert "brief.yaml:1:" in run.err


def test_a_partial_of_the_site_takes_the_place_of_the_themes(tmp_path: Path) -> None:
    own = "{% for card in cards %}<section class='mine' data-actor='{{ card.actor.id }}' " \
          "id='actor-{{ card.actor.id }}'><h2>{{ card.actor.name }}: {{ card.share }} %</h2>" \
          "</section>{% endfor %}"  # fmt: skip
    folder = everything(tmp_path, files={"templates/partials/cards.html": own})
    document = page(folder / "harbour" / "index.html")
    first = next(iter(document.cssselect(".mine h2")))
    assert first.text_content() == "Maya Or: 31 %"
