"""Two people of one name are told apart wherever their words are shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from browser import serve, visit
from lxml import html
from playwright.sync_api import Browser
from sites import brief, make_site, page, snapshot

ACTORS = """ann-m: {name: Ann Lee, role: Mayor}
ann-c: {name: Ann Lee, role: Coroner}
ann-x: {name: ann lee}
bo: {name: Bo Day, role: Clerk}
"""
SAID = "“It is shut,” one said. “It was open,” another said. “Who knows,” said Bo Day."


def article(*speakers: str) -> dict[str, str]:
    quotes = ("It is shut", "It was open", "Who knows")
    rows = "".join(
        f"- {{quote: {quote}, speaker: {speaker}}}\n"
        for quote, speaker in zip(quotes, speakers, strict=False)
    )
    return {
        "md": f"---\ntitle: The quay\ndate: 2026-05-01\n---\n{SAID}\n",
        "yaml": f"annotations:\n{rows}",
    }


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def write(root: Path, name: str, *speakers: str) -> None:
    for suffix, text in article(*speakers).items():
        (root / f"content/{name}.{suffix}").write_text(text)


def built(root: Path) -> dict[str, bytes]:
    run = brief("build", "--base-url", "https://a.example/", cwd=root)
    assert run.code == 0, run.err
    return {k: v for k, v in snapshot(root / "site").items() if not k.startswith(".brief/")}


def test_lists_and_cards_say_more_than_a_name_that_two_have(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"content/actors.yaml": ACTORS})
    write(root, "quay", "ann-m", "ann-c", "bo")
    write(root, "pier", "ann-x")
    built(root)
    who = [words(each) for each in page(root / "site/quotations/index.html").cssselect(".who")]
    assert {"Ann Lee Mayor", "Ann Lee Coroner", "ann lee ann-x", "Bo Day"} <= {*who}
    cards = page(root / "site/quay/index.html").cssselect(".card summary")
    told = [words(each) for each in cards]
    assert any("Ann Lee Mayor" in each for each in told)
    assert any("Ann Lee Coroner" in each for each in told)
    assert not any("Clerk" in each for each in told)
    beside = page(root / "site/actors/bo/index.html").cssselect("[aria-labelledby=company] li")
    assert {words(each).partition("Lee ")[2] for each in beside} == {"Mayor", "Coroner"}


def test_a_namesake_more_changes_the_lists_of_the_other(tmp_path: Path) -> None:
    root = make_site(tmp_path / "root")
    registry = root / "content/actors.yaml"
    registry.write_text(ACTORS.replace("name: Ann Lee, role: C", "name: Cy Lee, role: C"))
    write(root, "quay", "ann-m")
    write(root, "pier", "ann-c")
    registry.write_text(registry.read_text().replace("ann lee", "Xi Lee"))
    assert b"Ann Lee</bdi></a> <small" not in built(root)["quotations/index.html"]
    registry.write_text(ACTORS)
    warm = built(root)
    assert b"Mayor" in warm["quotations/index.html"]
    clean = tmp_path / "clean"
    shutil.copytree(root, clean, ignore=shutil.ignore_patterns("site", ".brief-cache"))
    assert built(clean) == warm


@pytest.mark.slow
def test_a_name_with_a_post_beside_it_is_not_squeezed(chromium: Browser, tmp_path: Path) -> None:
    long = ACTORS.replace("Mayor", "Deputy Mayor of Quillhaven and the Western Islands")
    root = make_site(tmp_path, {"content/actors.yaml": long})
    write(root, "quay", "ann-m", "ann-c", "bo")
    built(root)
    with (
        serve(root / "site") as origin,
        visit(chromium, f"{origin}/quay/", width=1440) as seen,
    ):
        # The name is on one line, whatever follows it.
        boxes = seen.page.locator(".card h3 > bdi").evaluate_all(
            "names => names.map(name => name.getClientRects().length)"
        )
        assert boxes == [1, 1, 1]
        assert seen.overflow() == 0
        assert seen.violations() == []
