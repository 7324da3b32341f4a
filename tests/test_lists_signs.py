"""The signs of those who speak, in lists: as on the pages of their briefs, beside names."""

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
CARDS = """cards => Object.fromEntries(cards.map(card => {
  const sign = card.querySelector(".badge");
  const { backgroundColor, color } = getComputedStyle(sign);
  return [card.id.replace("actor-", ""), [sign.innerText, backgroundColor, color]];
}))"""
SIGNS = """signs => signs.map(sign => {
  const first = (part, where) => [part, ...part.querySelectorAll("a")]
    .map(each => (each.href || "").match(where)?.[1]).find(Boolean);
  let actor = "";
  for (let part = sign; part && !actor; part = part.parentElement) {
    actor = first(part, /\\/actors\\/(?!network)([^/]+)\\/$/);
  }
  const told = sign.closest(".statement, .poster, .brief-row, .index-brief, .card, .lead");
  const brief = told ? first(told, /\\/(rain|b\\d)\\/(?:#.*)?$/) : "";
  const { backgroundColor, color } = getComputedStyle(sign);
  if (sign.closest(".pairs")) return [actor, "", []];
  return [actor, brief, [sign.innerText, backgroundColor, color]];
})"""
"""Of each sign: whose it is, in which brief's part of the list it stands, and how it looks."""
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


Cards = dict[str, list[str]]
"""How the signs on a brief's own page look: letters, ground, ink."""


@pytest.fixture(scope="module")
def cards(chromium: Browser, site: str) -> Cards:
    return cards_of(chromium, site, "rain")


@pytest.mark.parametrize("path", ["", "quotations/", "archive/", "archive/2026/", "topics/rain/"])
def test_a_sign_is_as_on_the_page_of_its_brief(
    chromium: Browser, site: str, cards: Cards, path: str
) -> None:
    assert len({ground == PAPER for _, ground, _ in cards.values()}) == 2, "colours came round"
    found = [each for each in signs_on(chromium, site + path) if each[2]]
    assert len(found) >= 9
    assert [(actor, look) for actor, _, look in found] == [
        (actor, cards[actor]) for actor, _, _ in found
    ]


@pytest.mark.parametrize("path", ["actors/", "actors/network/"])
def test_away_from_briefs_a_sign_has_the_letters_and_the_filling_that_it_has_there(
    chromium: Browser, site: str, cards: Cards, path: str
) -> None:
    """The colour is the actor's own, which is another one where it gave way in the brief."""
    with visit(chromium, site + path) as seen:
        signs = seen.page.locator(".stamp[data-colour]").evaluate_all(
            "signs => signs.map(sign => [sign.textContent, getComputedStyle(sign).backgroundColor])"
        )
    known = {letters: ground == PAPER for letters, ground, _ in cards.values()}
    assert len(known) == len(cards)
    assert len(signs) > 6
    assert [(letters, ground == PAPER) for letters, ground in signs] == [
        (letters, known[letters]) for letters, _ in signs
    ]


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


@pytest.fixture(scope="module")
def shared_cards(chromium: Browser, shared: str) -> dict[str, Cards]:
    return {f"b{n}": cards_of(chromium, shared, f"b{n}") for n in range(9)}


@pytest.mark.parametrize(
    "path",
    ["", "topics/rain/", "quotations/", "quotations/evidence/disputed/", "archive/",
     "archive/2026/", "tags/rain/"],
)  # fmt: skip
def test_below_a_headline_a_sign_is_as_in_that_brief_whoever_stands_beside(
    chromium: Browser, shared: str, shared_cards: dict[str, Cards], path: str
) -> None:
    cards = shared_cards
    looks = {(actor, *look) for each in cards.values() for actor, look in each.items()}
    assert len(looks) == 6, "each is hollow in some briefs"
    found = signs_on(chromium, shared + path)
    assert {brief for _, brief, _ in found} >= {f"b{n}" for n in range(5)}
    for actor, brief, look in found:
        if not look:
            continue  # Said against said: below.
        # Those who are in the news are as in the newest brief.
        newest = next(each for each in cards.values() if actor in each)
        assert look == (cards[brief] if brief else newest)[actor]


@pytest.mark.parametrize("path", ["", "topics/rain/", "actors/u/", "actors/v/", "actors/w/"])
def test_who_stand_against_each_other_never_look_alike(
    chromium: Browser, shared: str, path: str
) -> None:
    with visit(chromium, shared + path) as seen:
        pairs = seen.page.locator(".pairs > li").evaluate_all(
            """pairs => pairs.map(pair => [...pair.querySelectorAll(".stamp")].map(sign =>
              [sign.textContent, getComputedStyle(sign).backgroundColor]))"""
        )
    assert pairs
    for (claimed, ground), *answers in pairs:
        for letters, other in answers:
            assert (letters == claimed) == (ground == other)


@pytest.mark.parametrize("actor", ["u", "v", "w"])
def test_on_an_actors_page_nobody_else_looks_like_it(
    chromium: Browser, shared: str, actor: str
) -> None:
    with visit(chromium, f"{shared}actors/{actor}/") as seen:
        found = seen.page.locator(".stamp[data-colour]:visible").evaluate_all(
            "signs => signs.map(sign => [sign.textContent, getComputedStyle(sign).backgroundColor])"
        )
    own, *others = found
    assert len({letters for letters, _ in others}) > 1
    assert all((letters == own[0]) == (ground == own[1]) for letters, ground in others)


@pytest.mark.parametrize("path", ["actors/", "actors/network/"])
def test_away_from_briefs_a_sign_is_the_same_on_all_pages(
    chromium: Browser, shared: str, shared_cards: dict[str, Cards], path: str
) -> None:
    cards = shared_cards.values()
    newest = {tuple(next(each for each in cards if actor in each)[actor]) for actor in "uvw"}
    found = {tuple(look) for _, _, look in signs_on(chromium, shared + path)}
    assert len(found) > 1
    assert found <= newest


def test_of_those_whom_no_letters_tell_apart_one_is_hollow(
    chromium: Browser, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {
        "brief.yaml": "title: The Rain\n",
        "content/actors.yaml": "u: {name: 林, colour: teal}\nv: {name: 林, colour: teal}\n"
        "w: {name: 王伟, colour: teal}\nx: {name: 王芳, colour: teal}\n",
    }
    for name in "uvwx":
        said = f"{name.upper()} says a sentence of rain."
        files[f"content/{name}.md"] = f"---\ntitle: Of {name}\ndate: 2026-05-20\n---\n“{said}”"
        files[f"content/{name}.yaml"] = f"annotations:\n  - {{quote: '{said}', speaker: {name}}}\n"
    with serve(made(tmp_path / "site", files)) as address:
        for path in ("actors/", "actors/network/"):
            found = [look for _, _, look in signs_on(chromium, address + path)]
            assert len(found) == len(set(map(tuple, found))) == 4
            assert [letters for letters, ground, _ in found if ground == PAPER] == ["林"]


def cards_of(chromium: Browser, site: str, slug: str) -> Cards:
    with visit(chromium, f"{site}{slug}/") as seen:
        found = seen.page.locator(".card").evaluate_all(CARDS)
    assert found
    return dict(found)


def signs_on(chromium: Browser, address: str) -> list[tuple[str, str, list[str]]]:
    with visit(chromium, address) as seen:
        found = seen.page.locator(".stamp[data-colour]:visible").evaluate_all(SIGNS)
    return [(actor, brief, look) for actor, brief, look in found]


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


def test_on_an_actors_page_its_colour_is_its_own(
    chromium: Browser, site: str, cards: Cards
) -> None:
    with visit(chromium, f"{site}actors/a1/") as seen:
        ((own,),) = seen.page.locator(".actor-header").evaluate_all(LOOKS)
        ((claim, answer),) = seen.page.locator(".pairs > li").evaluate_all(LOOKS)
    # Both chose the same colour, in which the second one of the brief is hollow.
    assert [claim[1:], answer[1:]] == [cards["a1"][1:], cards["a4"][1:]]
    assert own == claim
    assert answer[:2] == [own[0], PAPER]


def test_among_all_actors_no_two_neighbours_look_alike(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}actors/", width=1920) as seen:
        (signs,) = seen.page.locator(".people").evaluate_all(LOOKS)
        columns = seen.page.locator(".people").evaluate(
            "list => getComputedStyle(list).gridTemplateColumns.split(' ').length"
        )
        assert columns <= NEAR
        letters = seen.page.locator(".people .stamp[data-colour]").all_inner_texts()
    for n, sign in enumerate(zip(letters, map(tuple, signs), strict=True)):
        near = slice(max(0, n - NEAR), n)
        assert sign not in list(zip(letters[near], map(tuple, signs[near]), strict=True))


def test_signs_of_those_often_together_stand_beside_their_names(
    chromium: Browser, tmp_path: Path
) -> None:
    with (
        serve(built(tmp_path / "many", 14)) as address,
        visit(chromium, f"{address}actors/network/") as seen,
    ):
        pairs = seen.page.locator(".voices li > span:has(.stamp)")
        assert pairs.count() == 2
        for width in seen.at(360, 768, 1024, 1440):
            assert (width, pairs.evaluate_all(BESIDE)) == (width, [])


def test_a_long_name_stands_beside_its_sign(chromium: Browser, site: str) -> None:
    for path in ("", "actors/a1/"):
        with visit(chromium, site + path) as seen:
            rows = seen.page.locator(".voices li:has(.stamp)")
            for width in seen.at(320, 768, 1440):
                assert rows.count()
                assert (path, width, rows.evaluate_all(BESIDE)) == (path, width, [])
