"""Indexes in a real browser: they fit, narrow with and without script, and read from the right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import WIDTHS, serve, visit
from playwright.sync_api import Browser, expect
from sites import REPOSITORY, brief, make_site

pytestmark = pytest.mark.slow

PAGES = ("", "quotations/", "actors/", "actors/zelenskyy/", "actors/network/", "topics/ukraine/",
         "tags/seat-at-the-table/", "archive/", "archive/2025/", "404.html")  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    output = tmp_path_factory.mktemp("demo") / "site"
    url = "http://127.0.0.1/repo/"
    assert brief("build", "--base-url", url, "--output", output, cwd=REPOSITORY).code == 0
    with serve(output, "/repo/") as address:
        yield address


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site whose lists go over several pages: 460 statements of three actors, and a few more."""
    files = {}
    for number in range(230):
        files[f"content/b{number:03}.md"] = (
            f"---\ntitle: Brief {number}\ndate: {2020 + number // 50}-01-01\n"
            f"topics: [Topic {number % 2}]\n---\nOne said this, another said that {number}.\n"
        )
        other = "rare" if number in (3, 77) else "other"
        files[f"content/b{number:03}.yaml"] = (
            "actors: {one: {name: One}, other: {name: Other}, rare: {name: Núñez}}\n"
            "annotations:\n"
            "  - {quote: One said this, speaker: one, kind: paraphrase}\n"
            f"  - {{quote: 'that {number}', speaker: {other}, tags: [t{number % 3}]}}\n"
        )
    names = [f"a{number}" for number in range(12)]
    said = "".join(f"- {{quote: It was I number {name}, speaker: {name}}}\n" for name in names)
    files["content/actors.yaml"] = "".join(f"{name}: {{name: Ann {name}}}\n" for name in names)
    files["content/dozen.md"] = "---\ntitle: A dozen\ndate: 2019-01-01\n---\n" + " ".join(
        f"It was I number {name}." for name in names
    )
    files["content/dozen.yaml"] = f"annotations:\n{said}"
    root = make_site(tmp_path_factory.mktemp("long"), files)
    assert brief("build", cwd=root).code == 0
    with serve(root / "site") as address:
        yield address


@pytest.mark.slow
@pytest.mark.parametrize("script", [True, False])
def test_every_page_type_fits_and_is_quiet(chromium: Browser, demo: str, script: bool) -> None:
    for path in PAGES:
        with visit(chromium, demo + path, script=script) as seen:
            for width in WIDTHS:
                seen.page.set_viewport_size({"width": width, "height": 900})
                assert (path, width, seen.overflow()) == (path, width, 0)
            assert seen.trouble == []
            if script:
                assert seen.violations() == []


def test_a_page_without_script_narrows_by_links(chromium: Browser, demo: str) -> None:
    with visit(chromium, f"{demo}quotations/", script=False) as seen:
        expect(seen.page.locator("form")).to_be_hidden()
        seen.page.locator(".narrow summary", has_text="Actor").click()
        seen.page.locator(".narrow a", has_text="Marco Rubio").click()
        assert seen.page.url == f"{demo}actors/rubio/"
        seen.page.locator(".said blockquote a").first.click()
        target = seen.page.url.partition("#")[2]
        expect(seen.page.locator(f"mark[id='{target}']")).to_be_in_viewport()


def test_filters_combine(chromium: Browser, demo: str) -> None:
    with visit(chromium, f"{demo}quotations/") as seen:
        tab = seen.page
        told = tab.locator(".index-head .count")
        expect(told.first).to_contain_text("statements selected here")
        tab.get_by_label("Actor").select_option("rubio")
        expect(tab.locator(".said")).to_have_count(4)
        # What is left of a brief is not all that it has.
        expect(told.filter(has_text="selected here")).to_have_count(0)
        tab.get_by_label("Kind").select_option("quotation")
        expect(tab.locator(".said")).to_have_count(1)
        expect(tab.locator(".said")).to_contain_text("fair, enduring, sustainable")
        assert "actor=rubio" in tab.url
        # The entry came from another page: its links lead on all the same.
        href = tab.locator(".said blockquote a").get_attribute("href")
        assert href == f"{demo}teams-to-be-formed/#goal"
        tab.get_by_role("button", name="Clear").click()
        expect(tab.locator(".said")).to_have_count(25)
        assert seen.trouble == []
        assert seen.violations() == []


def test_filters_look_through_further_pages(chromium: Browser, long: str) -> None:
    with visit(chromium, f"{long}quotations/") as seen:
        tab = seen.page
        expect(tab.locator(".said")).to_have_count(174)
        tab.get_by_label("Words").fill("77 that")
        # Both statements of each of two briefs: the sentence around the words counts too.
        expect(tab.locator(".said")).to_have_count(4)
        expect(tab.get_by_role("status")).to_contain_text("Found: 4.")
        tab.get_by_label("Words").fill("nunez")
        expect(tab.locator(".said")).to_have_count(2)
        tab.get_by_role("button", name="Clear").click()
        tab.get_by_label("Actor").select_option("rare")
        expect(tab.locator(".said")).to_have_count(2)
        tab.get_by_label("Year").select_option("2021")
        expect(tab.locator(".said")).to_have_count(1)
        tab.get_by_label("Actor").select_option("")
        tab.get_by_label("Year").select_option("")
        tab.get_by_label("Topic").select_option("topic-0")
        expect(tab.locator(".said")).to_have_count(130)
        tab.get_by_role("button", name="Look further").click()
        expect(tab.locator(".said")).to_have_count(230)
        assert seen.trouble == []


def test_whoever_is_not_among_the_most_frequent_is_led_to(chromium: Browser, long: str) -> None:
    with visit(chromium, f"{long}quotations/?actor=a9&year=2019") as seen:
        tab = seen.page
        assert "a9" not in tab.locator("[data-facet=actor]").evaluate_all(
            "links => links.map(link => link.dataset.value)"
        )
        expect(tab.locator(".said")).to_have_count(1)
        expect(tab.locator(".said")).to_contain_text("number a9")
        expect(tab.get_by_label("Actor")).to_have_value("a9")
        tab.locator(".filter a", has_text="All").click()
        assert tab.url == f"{long}actors/"
        assert seen.trouble == []
    with visit(chromium, f"{long}quotations/?actor=nobody") as seen:
        expect(seen.page.locator(".said")).to_have_count(174)


def test_a_filtered_address_can_be_shared(chromium: Browser, demo: str) -> None:
    with visit(chromium, f"{demo}quotations/?actor=lavrov&kind=paraphrase") as seen:
        expect(seen.page.locator(".said")).to_have_count(3)
        expect(seen.page.get_by_label("Actor")).to_have_value("lavrov")


def test_lists_read_from_right_to_left(chromium: Browser, tmp_path: Path) -> None:
    root = make_site(tmp_path, {"brief.yaml": "title: موجز\nlang: ar\n"})
    assert brief("build", cwd=root).code == 0
    with serve(root / "site") as address:
        for path in ("quotations/", "actors/stone/", "actors/network/"):
            with visit(chromium, address + path, width=360) as seen:
                assert seen.overflow() == 0
                assert seen.page.locator("html").get_attribute("dir") == "rtl"
                assert "الاقتباسات" in seen.page.locator("body").inner_text()


def test_an_actor_in_the_index_has_initials_on_one_line_and_words_apart(
    chromium: Browser, demo: str
) -> None:
    with visit(chromium, f"{demo}actors/", width=360) as seen:
        heights = seen.page.locator(".actor-list .stamp").evaluate_all(
            "badges => badges.map(each => each.getBoundingClientRect().height)"
        )
        assert len(set(heights)) == 1
        told = seen.page.locator(".actor-list .who").all_inner_texts()
        assert [each for each in told if "·S" in each] == []
