"""The signs of those who speak, in lists: told apart where colours come round, beside names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import serve, visit
from playwright.sync_api import Browser
from test_lists_browser import NAME, built, made
from test_theme_access import violations

from brief.pages.voices import NEAR

pytestmark = pytest.mark.slow

SAID = [f"This is sentence {n} of many." for n in range(16)]
COLOURS = {1: "teal", 4: "teal", 5: "teal", 6: "slate", 9: "slate"}
LOOKS = """lists => lists.map(list =>
  [...list.querySelectorAll(".stamp[data-colour]")].map(sign => {
    const style = getComputedStyle(sign);
    return [style.borderTopColor, style.backgroundColor, style.color];
  }))"""
BESIDE = """rows => rows.filter(row => {
  const sign = row.querySelector(".stamp").getBoundingClientRect();
  const range = new Range();
  range.selectNodeContents(row.querySelector("bdi"));
  const name = range.getBoundingClientRect();
  return name.top > sign.bottom - 4 || name.bottom < sign.top + 4;
}).map(row => row.innerText)"""
PAPER = "rgb(255, 254, 251)"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    actors, notes = "", ""
    for n, each in enumerate(SAID):
        colour = f", colour: {COLOURS[n]}" if n in COLOURS else ""
        against = ', see: [{to: "#s1", relation: contradicts}]' if n == 4 else ""
        actors += f"a{n}: {{name: {NAME if n == 7 else f'Ann Ng {n}'}{colour}}}\n"
        notes += f"  - {{id: s{n}, quote: {each}, speaker: a{n}{against}}}\n"
    files: dict[str, str | bytes] = {
        "brief.yaml": "title: The Rain\n",
        "content/actors.yaml": actors,
        "content/rain.md": "---\ntitle: Of rain\ndate: 2026-05-01\ntopics: [Rain]\n---\n"
        + " ".join(f"“{each}”" for each in SAID),
        "content/rain.yaml": f"annotations:\n{notes}",
    }
    with serve(made(tmp_path_factory.mktemp("signs") / "site", files)) as address:
        yield address


@pytest.mark.parametrize("path", ["", "actors/network/", "quotations/", "archive/"])
def test_a_sign_is_hollow_where_its_colour_was_before(
    chromium: Browser, site: str, path: str
) -> None:
    with visit(chromium, site + path) as seen:
        where = ".voices, .people, .strings tbody, .index, .stamps"
        lists = seen.page.locator(where).evaluate_all(LOOKS)
        assert sum(hollow(signs, set()) for signs in lists), "colours came round again"


HOLLOW = """signs => signs.map(sign => {
  let around = sign.closest("a") || sign.parentElement;
  while (!around.matches("a") && !around.querySelector("a[href*='actors/']")) {
    around = around.parentElement;
  }
  const link = around.matches("a") ? around : around.querySelector("a[href*='actors/']");
  return [link.href.split("/").at(-2), getComputedStyle(sign).backgroundColor];
})"""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Actors of one colour, who are together in one brief and each alone in others."""
    casts = ("uv", "v", "uw", "w", "vw", "u", "vu", "wv", "v")
    files: dict[str, str | bytes] = {
        "brief.yaml": "title: The Rain\n",
        "content/actors.yaml": "".join(
            f"{name}: {{name: Ann {name.upper()}, colour: teal}}\n" for name in "uvw"
        ),
    }
    for n, cast in enumerate(casts):
        said = [f"{name.upper()} says sentence {n} of rain." for name in cast]
        files[f"content/b{n}.md"] = (
            f"---\ntitle: Of rain {n}\ndate: 2026-05-{20 - n:02}\ntopics: [Rain]\n---\n"
            + " ".join(f"“{each}”" for each in said)
        )
        against = f", see: [{{to: 'b{n - 1}#s', relation: contradicts}}]" if n else ""
        files[f"content/b{n}.yaml"] = "annotations:\n" + "".join(
            f"  - {{id: s{'t' * at}, quote: '{each}', speaker: {name}, tags: [rain]"
            f"{against if not at else ''}}}\n"
            for at, (name, each) in enumerate(zip(cast, said, strict=True))
        )
    with serve(made(tmp_path_factory.mktemp("shared") / "site", files)) as address:
        yield address


@pytest.mark.parametrize(
    "path",
    ["", "topics/rain/", "quotations/", "quotations/evidence/disputed/", "archive/",
     "archive/2026/", "tags/rain/", "actors/u/", "actors/v/"],
)  # fmt: skip
def test_a_sign_is_hollow_everywhere_on_a_page_or_nowhere(
    chromium: Browser, shared: str, path: str
) -> None:
    with visit(chromium, shared + path) as seen:
        found = seen.page.locator(".stamp[data-colour]").evaluate_all(HOLLOW)
    looks = dict(found)
    assert {tuple(each) for each in found} == set(looks.items())
    assert len(found) > len(looks) > 1
    # In the list of what is disputed each stands in a part of its own, as alone as in its brief.
    alone = path.endswith("disputed/")
    assert len(set(looks.values())) == 2 - alone, "those beside each other are told apart"


@pytest.mark.parametrize("path", ["quotations/", "archive/", "archive/2026/", "topics/rain/"])
def test_a_sign_is_as_in_its_brief_where_none_like_it_is_beside(
    chromium: Browser, tmp_path: Path, path: str
) -> None:
    files: dict[str, str | bytes] = {
        "brief.yaml": "title: The Rain\n",
        "content/actors.yaml": "u: {name: Ann U, colour: teal}\nv: {name: Ann V, colour: teal}\n",
    }
    for name in "uv":
        said = f"{name.upper()} says a sentence of rain."
        files[f"content/{name}.md"] = (
            f"---\ntitle: Of rain {name}\ndate: 2026-05-20\ntopics: [Rain]\n---\n“{said}”"
        )
        files[f"content/{name}.yaml"] = f"annotations:\n  - {{quote: '{said}', speaker: {name}}}\n"
    with serve(made(tmp_path / "site", files)) as address:
        for name in "uv":
            with visit(chromium, f"{address}{name}/") as seen:
                assert seen.page.locator(".cards [data-set='2']").count() == 0
        with visit(chromium, address + path) as seen:
            where = ".brief-list, .index" if path != "topics/rain/" else ".people"
            signs = seen.page.locator(where).locator(".stamp[data-colour]")
            assert signs.count() == 2
            # In a list of people both stand beside each other.
            hollow = signs.and_(seen.page.locator("[data-set='2']")).count()
            assert hollow == (path == "topics/rain/")


@pytest.mark.parametrize("width", [360, 1440])
def test_what_leads_to_all_choices_of_a_filter_can_be_hit(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}quotations/", width=width) as seen:
        if width < 640:
            seen.page.locator(".filter summary").click()
        box = seen.page.locator(".filter").get_by_role("link", name="All").bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        assert violations(seen.page) == []


def test_on_an_actors_page_its_colour_is_its_own(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}actors/a1/") as seen:
        ((own,),) = seen.page.locator(".actor-header").evaluate_all(LOOKS)
        company, folded = seen.page.locator(".voices").evaluate_all(LOOKS)
        assert hollow([*company, *folded], {own[0]})
        ((claim, answer),) = seen.page.locator(".pairs > li").evaluate_all(LOOKS)
        assert {tuple(claim), tuple(answer)} == {tuple(own), (own[0], PAPER, own[0])}


def test_among_all_actors_no_two_neighbours_look_alike(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}actors/", width=1920) as seen:
        (signs,) = seen.page.locator(".people").evaluate_all(LOOKS)
        columns = seen.page.locator(".people").evaluate(
            "list => getComputedStyle(list).gridTemplateColumns.split(' ').length"
        )
        assert columns <= NEAR
        pairs = 0
        for n, sign in enumerate(signs):
            alike = [each for each in signs[max(0, n - NEAR) : n] if each[0] == sign[0]]
            if len(alike) == 1:
                assert alike != [sign]
                pairs += 1
        assert pairs, "colours came round among neighbours"


@pytest.mark.parametrize("width", [360, 768, 1024, 1440])
def test_signs_of_those_often_together_stand_beside_their_names(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    with (
        serve(built(tmp_path / "many", 14)) as address,
        visit(chromium, f"{address}actors/network/", width=width) as seen,
    ):
        pairs = seen.page.locator(".voices li > span:has(.stamp)")
        assert pairs.count() == 2
        assert pairs.evaluate_all(BESIDE) == []


def hollow(signs: list[list[str]], colours: set[str]) -> int:
    """How many signs are hollow: all those whose colour one before has, and no others."""
    found = 0
    for border, ground, ink in signs:
        again = border in colours
        assert (border, ground) == (border, PAPER if again else border)
        assert (ink == border) == again
        colours.add(border)
        found += again
    return found


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_a_long_name_stands_beside_its_sign(chromium: Browser, site: str, width: int) -> None:
    for path in ("", "actors/a1/"):
        with visit(chromium, site + path, width=width) as seen:
            rows = seen.page.locator(".voices li:has(.stamp)")
            assert rows.count()
            assert rows.evaluate_all(BESIDE) == []
