"""Search: one index for one site, whoever builds it, and a page that finds what is in it."""

from __future__ import annotations

import gzip
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import cbor2
import pytest
from browser import SEARCH_POLICY, WIDTHS, Visit, serve, visit
from checkers import html_messages
from playwright.sync_api import Browser, Route, expect
from serve_support import preview
from sites import REPOSITORY, brief, make_site, page, snapshot
from test_theme_access import violations
from test_theme_reader import stops
from theme_site import CONFIG, everything

from brief.pages.search.unspaced import pairs

ON = f"{CONFIG}search: true\n"


def texts(index: dict[str, bytes]) -> bytes:
    """All that the files of an index say."""
    return b"\n".join(
        gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data for data in index.values()
    )


@pytest.mark.slow
def test_each_build_writes_the_same_bytes(tmp_path: Path) -> None:
    first = snapshot(everything(tmp_path / "one", files={"brief.yaml": ON}))
    assert any(name.startswith("pagefind/filter/") for name in first)
    for number in range(9):
        assert snapshot(everything(tmp_path / f"{number}", files={"brief.yaml": ON})) == first


def test_neither_settings_nor_processors_of_a_machine_change_the_index(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site", {"brief.yaml": "search: true"})
    (root / "pagefind.yml").write_text("force_language: de\nexclude_selectors: [p]\n")
    plain = make_site(tmp_path / "plain", {"brief.yaml": "search: true"})
    env = {"PAGEFIND_FORCE_LANGUAGE": "fr", "PAGEFIND_VERBOSE": "true", "RAYON_NUM_THREADS": "1"}
    assert brief("build", cwd=root, env=env).code == 0
    assert brief("build", cwd=plain).code == 0
    assert snapshot(root / "site") == snapshot(plain / "site")


def test_the_index_has_briefs_statements_notes_and_actors_but_no_draft(tmp_path: Path) -> None:
    secret = "---\ntitle: Qwertydraft\ndate: 2025-01-01\ndraft: true\n---\nWords.\n"
    files = {"brief.yaml": ON, "content/secret.md": secret}
    built = snapshot(everything(tmp_path, files=files))
    said = texts({name: data for name, data in built.items() if name.startswith("pagefind/")})
    for words in ("Everything a brief may hold", "the market cannot stay", "Inner claim",
                  "harbour/#cannot", "actors/union/", "a source who was not named"):  # fmt: skip
        assert words.encode() in said, words
    for name, data in built.items():
        for word in (b"xyzzydraft", b"qwertydraft"):
            assert word not in texts({name: data}).lower(), name


def test_the_page_offers_the_values_that_the_index_has(tmp_path: Path) -> None:
    """So the index of a filter, which names all that has each value, is loaded by its use alone."""
    everything(tmp_path)
    (tmp_path / "brief.yaml").write_text(ON)
    assert brief("build", cwd=tmp_path).code == 0
    indexed: dict[str, set[str]] = {}
    for path in (tmp_path / "site/pagefind/filter").iterdir():
        name, values = cbor2.loads(path.read_bytes().removeprefix(b"pagefind_dcd"))
        indexed[name] = {value for value, _ in values}
    offered = {
        select.get("name"): {option.get("value") for option in select} - {""}
        for select in page(tmp_path / "site/search/index.html").cssselect("select")
    }
    # Briefs are counted, and nobody chooses one.
    assert indexed.pop("brief") == {"harbour", "bridge"}
    assert offered == indexed
    assert all(offered.values())


def test_the_index_is_removed_when_search_is_turned_off(tmp_path: Path) -> None:
    root = make_site(tmp_path, {"brief.yaml": "search: true"})
    assert brief("build", cwd=root).code == 0
    assert "search/index.html" in snapshot(root / "site")
    assert page(root / "site/bridge/index.html").cssselect(".site-nav a[href='../search/']")
    (root / "brief.yaml").write_text("search: false\n")
    assert brief("build", cwd=root).code == 0
    names = snapshot(root / "site")
    assert not [name for name in names if name.startswith(("pagefind/", "search/"))]
    assert not page(root / "site/bridge/index.html").cssselect("a[href*='search']")


def test_a_site_without_briefs_can_be_searched(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "brief.yaml").write_text("search: true\n")
    run = brief("build", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")


def test_an_article_or_a_picture_in_the_place_of_the_search_is_an_error(tmp_path: Path) -> None:
    article = "---\ntitle: Mine\ndate: 2025-01-01\n---\nWords.\n"
    root = make_site(tmp_path / "1", {"brief.yaml": "search: true", "content/search.md": article})
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "content/search.md" in run.err
    files = {"brief.yaml": "search: true", "content/pagefind/pagefind.js": "mine"}
    run = brief("build", cwd=make_site(tmp_path / "2", files))
    assert run.code == 1
    assert "content/pagefind/pagefind.js" in run.err


def test_without_the_extra_the_message_says_where_and_what_to_install(tmp_path: Path) -> None:
    absent = tmp_path / "absent"
    absent.mkdir()
    (absent / "sitecustomize.py").write_text("import sys\nsys.modules['pagefind_bin'] = None\n")
    env = {"PYTHONPATH": os.pathsep.join([str(absent), str(REPOSITORY)])}
    root = make_site(tmp_path / "site", {"brief.yaml": "title: A\nsearch: true\n"})
    run = brief("build", cwd=root, env=env)
    assert run.code == 1
    assert "brief.yaml:2:9: error: " in run.err
    assert "pip install 'brief-annotated[search]'" in run.err
    (root / "brief.yaml").write_text("title: A\n")
    assert brief("build", cwd=root, env=env).code == 0


@pytest.mark.parametrize(
    "script",
    [
        "exit 3",
        pytest.param("echo nonsense,", marks=pytest.mark.slow),
        pytest.param("cat > /dev/null", marks=pytest.mark.slow),
    ],
)
def test_a_pagefind_that_fails_is_a_message(tmp_path: Path, script: str) -> None:
    broken = tmp_path / "broken/pagefind_bin"
    broken.mkdir(parents=True)
    binary = broken / "pagefind"
    binary.write_text(f"#!/bin/sh\nexec 0</dev/null\n{script}\n")
    binary.chmod(binary.stat().st_mode | stat.S_IXUSR)
    (broken / "__init__.py").write_text(f"def get_executable(): return {str(binary)!r}\n")
    env = {"PYTHONPATH": os.pathsep.join([str(broken.parent), str(REPOSITORY)])}
    root = make_site(tmp_path / "site", {"brief.yaml": "search: true\n"})
    run = brief("build", cwd=root, env=env, timeout=60)
    assert run.code == 2
    assert "Pagefind" in run.err
    assert not (root / "site/index.html").exists()


@pytest.mark.slow
def test_a_preview_serves_what_a_build_writes_and_lets_the_search_run(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site", {"brief.yaml": "search: true"})
    assert brief("build", "--drafts", "--output", tmp_path / "out", cwd=root).code == 0
    with preview(root) as running:
        for path, data in snapshot(tmp_path / "out").items():
            if path.startswith(("pagefind/", "search/")):
                assert running.get(f"/{path.removesuffix('index.html')}") == data, path
        for path in ("/search/", "/pagefind/pagefind-worker.js"):
            policy = running.request(path).headers["Content-Security-Policy"]
            assert "'wasm-unsafe-eval'" in policy
        assert "wasm" not in running.request("/bridge/").headers["Content-Security-Policy"]


@pytest.mark.slow
def test_a_preview_finds_what_has_just_been_written(tmp_path: Path, chromium: Browser) -> None:
    root = make_site(tmp_path / "site", {"brief.yaml": "search: true"})
    with preview(root) as running:
        with visit(chromium, f"{running.url}search/?q=council") as seen:
            expect(results(seen)).to_have_count(1)
        article = root / "content/bridge.md"
        article.write_text(article.read_text().replace("met at noon", "met at noon, pelicanwise"))
        running.until(lambda: b"pelicanwise" in running.get("/bridge/"))
        with visit(chromium, f"{running.url}search/?q=pelicanwise") as seen:
            expect(results(seen)).to_have_count(1)
            assert seen.trouble == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("search"), files={"brief.yaml": ON})


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    with serve(folder, "/repo/", SEARCH_POLICY) as address:
        yield address


def results(seen: Visit):  # type: ignore[no-untyped-def]
    return seen.page.locator("[data-search-results] > li")


@pytest.mark.slow
def test_words_are_found_narrowed_and_followed_to_their_highlight(
    chromium: Browser, site: str
) -> None:
    with visit(chromium, f"{site}search/") as seen:
        tab = seen.page
        expect(results(seen)).to_have_count(0)
        tab.get_by_label("Words").fill("market")
        status = tab.get_by_role("status")
        expect(status).to_contain_text(" statements in 1 brief")
        assert results(seen).locator("li").count() >= 2
        tab.locator("select[name=actor]").select_option("Dockers’ Union")
        tab.locator("select[name=kind]").select_option("Claim")
        expect(results(seen)).to_have_count(1)
        expect(status).to_have_text("1 statement in 1 brief")
        expect(results(seen).locator("a mark")).to_have_text(["market"])
        assert "actor=Dockers" in tab.url
        expect(results(seen).locator("blockquote")).to_contain_text("the market cannot stay")
        results(seen).get_by_role("link", name="the market cannot stay").click()
        tab.wait_for_url("**/repo/harbour/#cannot")
        expect(tab.locator("mark#cannot")).to_be_in_viewport()
        tab.go_back()
        expect(results(seen)).to_have_count(1)
        tab.get_by_role("button", name="Clear").click()
        expect(results(seen)).to_have_count(0)
        assert (seen.trouble, seen.violations()) == ([], [])


@pytest.mark.slow
def test_a_note_is_not_shown_as_the_words_of_the_speaker(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}search/?q=emphasis&kind=Paraphrase") as seen:
        expect(results(seen)).to_have_count(1)
        said = results(seen).locator("blockquote")
        expect(said).to_contain_text("the harbour would open in May")
        expect(said.locator("a mark")).to_have_count(0)
        note = results(seen).locator(".evidence > p").first
        expect(note).to_have_text("Note All three promises, with emphasis and a link.")
        expect(note.locator("mark")).to_have_text(["emphasis"])


SPOKEN = """(item) => {
  const box = (part) => part.getBoundingClientRect();
  const quote = item.querySelector("blockquote");
  const mark = getComputedStyle(quote.querySelector("p"), "::before").content;
  const { bottom, left, top } = box(quote);
  const sign = box(item.querySelector(".stamp"));
  const who = item.querySelector(".by, .speaker");
  return {
    who: who.innerText.replace(/\\s+/g, " ").trim(),
    sign: item.querySelector(".stamp").innerText,
    words: quote.innerText,
    quoted: mark !== "none",
    beside: Math.abs(sign.top - top) < 24 && sign.right <= left,
    below: Math.abs(box(who).top - bottom) < 24,
    left: left - box(item).left,
  };
}"""


@pytest.mark.slow
def test_a_result_gives_who_speaks_the_words_of_that_one_and_a_title_to_nobody(
    chromium: Browser, tmp_path: Path
) -> None:
    """A title may be a quotation of somebody else."""
    title = "“The harbour tells you that it is dying.”"
    files = {"brief.yaml": ON, "content/bridge.md": (
        f"---\ntitle: '{title}'\ndate: 2025-01-01\n---\n"
        "“Did you close the harbour?” she asked. The union holds that the harbour may open again.\n"
    ), "content/bridge.yaml": (
        "actors: {hale: {name: Imogen Hale, role: Mayor, affiliation: Port Vale},"
        " union: {name: Dockers’ Union, kind: organisation}}\n"
        "annotations:\n  - {quote: Did you close the harbour?, speaker: hale}\n"
        "  - {quote: the harbour may open again, kind: paraphrase, speaker: union}\n"
        "  - {quote: she asked, kind: context, note: It was at noon.}\n"
    )}  # fmt: skip
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    with (
        serve(root / "site", policy=SEARCH_POLICY) as address,
        visit(chromium, f"{address}search/?q=harbour", width=1440) as seen,
    ):
        expect(results(seen)).not_to_have_count(0)
        found = seen.page.get_by_text(title)
        expect(found).to_have_count(1)
        expect(results(seen).filter(has=found).get_by_role("listitem")).to_have_count(2)
        spoken = [each.evaluate(SPOKEN) for each in results(seen).locator("li").all()]
        assert [(each["sign"], each["who"], each["words"], each["quoted"]) for each in spoken] == [
            ("IH", "Imogen Hale, Mayor, Port Vale", "Did you close the harbour?", True),
            (
                "DU",
                "Dockers’ Union Paraphrase",
                "The union holds that the harbour may open again.",
                False,
            ),
        ]
        assert all(each["beside"] and each["below"] for each in spoken), spoken
        seen.page.get_by_role("link", name="Imogen Hale").first.click()
        seen.page.wait_for_url("**/actors/hale/")
        seen.page.go_back()
        expect(results(seen)).not_to_have_count(0)
        assert len({each["left"] for each in spoken}) == 1
        seen.page.set_viewport_size({"width": 360, "height": 800})
        assert seen.overflow() == 0


@pytest.mark.slow
def test_words_are_in_quotation_marks_in_results_where_they_are_in_lists(
    chromium: Browser, tmp_path: Path
) -> None:
    """Own words have marks, and nothing else has: not what a reporter says somebody claims."""
    files = {"brief.yaml": ON, "content/tower.md": (
        "---\ntitle: Towers\ndate: 2025-01-01\n---\n"
        "“The tower is safe,” Hale said. “The tower was never shut.”\n\n"
        "The tower will open in May. The tower is 41 metres high. She said the tower may stay.\n"
    ), "content/tower.yaml": (
        "actors: {hale: {name: Imogen Hale}}\n"
        "annotations:\n  - {quote: 'The tower is safe,', speaker: hale}\n"
        "  - {quote: The tower was never shut., kind: claim, speaker: hale}\n"
        "  - {quote: The tower will open in May., kind: claim, speaker: hale}\n"
        "  - {quote: the tower may stay, kind: paraphrase, speaker: hale}\n"
    )}  # fmt: skip
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    with serve(tmp_path / "site", policy=SEARCH_POLICY) as address:
        found = {}
        for path in ("search/?q=tower&actor=Imogen+Hale", "quotations/"):
            with visit(chromium, address + path, width=1440) as seen:
                said = seen.page.locator("li:has(> blockquote)", has_text="tower")
                expect(said).to_have_count(4)
                found[path] = {
                    (
                        each.locator("blockquote").inner_text(),
                        each.evaluate(SPOKEN)["quoted"],
                    )
                    for each in said.all()
                }
        results, listed = found.values()
        assert (
            results
            == listed
            == {
                ("The tower is safe", True),
                ("The tower was never shut.", True),
                ("The tower will open in May.", False),
                ("She said the tower may stay.", False),
            }
        )


RAIN = {
    "brief.yaml": "search: true\n",
    "content/actors.yaml": "".join(
        f"{id}: {{name: {id.title()} Ng, colour: {colour}}}\n"
        for id, colour in (("ada", "teal"), ("ben", "teal"), ("cem", "blue"))
    ),
    "content/dry.md": "---\ntitle: No rain\ndate: 2025-01-02\ntopics: [Farms, Blue]\n---\n"
    "“Rain may come,” said Ben. “It may not,” said Cem. A clerk said rain was not measured.\n",
    "content/dry.yaml": "annotations:\n  - {quote: 'Rain may come,', speaker: ben, id: come}\n"
    "  - {quote: 'It may not,', speaker: cem}\n"
    "  - {quote: rain was not measured, kind: claim, attributed_to: a clerk,"
    " see: [{to: 'wet#much', relation: contradicts}]}\n",
    "content/wet.md": "---\ntitle: Much water\ndate: 2025-01-01\ntopics: [Farms]\n"
    "source: {name: The Vale}\n---\n"
    "“The rain was much,” said Ada. “The rain was warm,” she said. “It rained,” said Ben.\n",
    "content/wet.yaml": "annotations:\n"
    "  - {quote: 'The rain was much,', speaker: ada, id: much, note: It was 9 mm.}\n"
    "  - {quote: 'The rain was warm,', speaker: ada}\n  - {quote: 'It rained,', speaker: ben}\n",
}


@pytest.fixture(scope="module")
def rain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = make_site(tmp_path_factory.mktemp("rain"), dict(RAIN))
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    with serve(root / "site", policy=SEARCH_POLICY) as address:
        yield address


def counted(seen: Visit, heading: str) -> list[str]:
    rows = seen.page.get_by_role("region", name=heading).get_by_role("listitem").all_inner_texts()
    return [" ".join(row.split()) for row in rows]


def counting(seen: Visit, name: str):  # type: ignore[no-untyped-def]
    """The link beside the results that leaves those of one actor."""
    return seen.page.get_by_role("region", name="Who says it").get_by_role("link", name=name)


@pytest.mark.slow
def test_results_come_with_who_says_it_and_where(chromium: Browser, rain: str) -> None:
    with visit(chromium, f"{rain}search/?q=rain", width=1440) as seen:
        tab = seen.page
        ben = counting(seen, "Ben Ng")
        expect(ben).to_be_visible()
        by = counted(seen, "Who says it")
        assert sorted(by) == ["AN Ada Ng 2", "BN Ben Ng 2", "Unnamed sources 1"]
        assert by[2] == "Unnamed sources 1", "the most first"
        assert counted(seen, "Where") == ["Farms 5", "Blue 2"]
        # The words of Cem have no rain; the title of their brief has.
        assert "Cem" not in results(seen).locator("ol").all_inner_texts()
        first = results(seen).first.bounding_box()
        beside = ben.bounding_box()
        assert first
        assert beside
        assert beside["x"] >= first["x"] + first["width"]
        assert violations(tab) == []
        ben.click()
        expect(tab.get_by_role("status")).to_have_text("2 statements in 2 briefs")
        expect(ben).to_be_focused()
        assert "actor=Ben" in tab.url
        assert tab.locator("select[name=actor]").input_value() == "Ben Ng"
        assert counted(seen, "Who says it") == ["BN Ben Ng 2"]
        ben.click()
        expect(tab.get_by_role("status")).to_have_text("5 statements in 2 briefs")
        counting(seen, "Unnamed sources").click()
        expect(results(seen).locator("ol > li")).to_have_count(1)
        expect(results(seen)).to_contain_text("Contradicts Ada Ng")
        results(seen).locator(".evidence").get_by_role("link", name="Ada Ng").click()
        tab.wait_for_url("**/wet/#much")
        assert (seen.trouble, seen.violations()) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_what_counts_the_results_stands_below_them(
    chromium: Browser, rain: str, scheme: Literal["light", "dark"]
) -> None:
    with visit(chromium, f"{rain}search/?q=rain", width=320, scheme=scheme) as seen:
        ben = counting(seen, "Ben Ng")
        expect(ben).to_be_visible()
        last, below = results(seen).last.bounding_box(), ben.bounding_box()
        assert last
        assert below
        assert below["y"] >= last["y"] + last["height"]
        assert below["height"] >= 24
        assert (seen.overflow(), seen.shift()) == (0, 0)
        assert violations(seen.page) == []


@pytest.mark.slow
def test_a_result_has_the_sign_that_its_brief_has(chromium: Browser, rain: str) -> None:
    sign = "sign => [sign.innerText, getComputedStyle(sign).backgroundColor]"
    with visit(chromium, f"{rain}search/?q=rain", width=1440) as seen:
        expect(counting(seen, "Ben Ng")).to_be_visible()
        found = (
            results(seen)
            .locator("ol li:has(.stamp:not(:empty))")
            .evaluate_all(
                f"""rows => rows.map(row =>
              [row.querySelector("a").href, ...({sign})(row.querySelector(".stamp"))])"""
            )
        )
        assert {letters for _, letters, _ in found} == {"AN", "BN"}
        looks = set()
        for address, letters, ground in found:
            seen.page.goto(address)
            mark = seen.page.locator(f"mark[id='{address.partition('#')[2]}']")
            card = seen.page.locator(f"#actor-{mark.get_attribute('data-speaker')} .badge")
            assert card.evaluate(sign) == [letters, ground]
            looks.add((letters, ground))
    assert len(looks) > 2, "one of them is hollow in one of the briefs"


@pytest.mark.slow
def test_what_only_draws_a_result_finds_nothing(chromium: Browser, rain: str) -> None:
    for word in ("teal", "round", "true", "January"):
        with visit(chromium, f"{rain}search/?q={word}") as seen:
            expect(seen.page.get_by_role("status")).to_contain_text("Nothing found")
    with visit(chromium, f"{rain}search/?q=Vale") as seen:
        expect(seen.page.get_by_role("status")).to_contain_text("Nothing found")


@pytest.mark.slow
def test_stems_topics_speakers_and_nothing(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}search/?q=opened") as seen:
        expect(results(seen)).not_to_have_count(0)
        tab = seen.page
        tab.get_by_label("Words").fill("captain")
        expect(results(seen).filter(has_text="Jean-Luc Ahab")).not_to_have_count(0)
        tab.get_by_label("Words").fill("zzzzqqqq")
        expect(tab.get_by_role("status")).to_contain_text("Nothing found")
        expect(results(seen)).to_have_count(0)
        tab.get_by_label("Words").fill("")
        tab.locator("select[name=topic]").select_option("Ferries")
        tab.locator("select[name=kind]").select_option("Brief")
        expect(results(seen)).to_have_count(1)
        assert seen.trouble == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("aqzvw", False),
        ("rainqzvw", False),
        ("rain aqzvw", False),
        ("warmth-was rain", False),
        # What one has begun to type, another form of a word, a hyphen for a space, and a name.
        ("meas", True),
        ("raining", True),
        ("rain-warm", True),
        ("Be", True),
    ],
)
def test_a_word_that_nothing_begins_with_finds_nothing(
    chromium: Browser, rain: str, query: str, found: bool
) -> None:
    """Not what its beginning would find: “a”, and “rain”."""
    with visit(chromium, f"{rain}search/?q={query}") as seen:
        status = seen.page.get_by_role("status")
        expect(status).not_to_have_text("")
        assert ("Nothing found" in status.inner_text()) != found
        assert (results(seen).count() > 0) == found
        assert seen.page.get_by_role("heading", name="Results").is_visible() == found
        assert seen.page.get_by_role("heading", name="Who says it").is_visible() == found


@pytest.mark.slow
def test_what_was_found_is_told_in_words(chromium: Browser, rain: str) -> None:
    told = {
        "q=warm": "1 statement in 1 brief",
        "q=rain": "5 statements in 2 briefs",
        # Ada and Ben are named in their briefs and speak there, and have pages.
        "q=ng": "5 statements in 2 briefs · 3 actors",
        "q=rain&kind=Brief": "2 briefs",
        "q=rain&actor=Cem+Ng": "1 brief",
        "kind=Actor": "4 actors",
    }
    for query, expected in told.items():
        with visit(chromium, f"{rain}search/?{query}") as seen:
            status = seen.page.get_by_role("status")
            expect(status).not_to_have_text("")
            assert (query, status.text_content().replace("\u00a0", " ")) == (query, expected)


@pytest.mark.slow
def test_where_too_much_would_be_counted_the_results_are(chromium: Browser, rain: str) -> None:
    """And the indexes of the filters, which are long then, are left alone."""

    def uncounted(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=re.sub(r"data-search-by=\S+", "", answer.text()))

    asked: list[str] = []
    with visit(chromium, rain) as seen:
        tab = seen.page
        tab.on("request", lambda request: asked.append(request.url))
        tab.route("**/search/?q=*", uncounted)
        tab.goto(f"{rain}search/?q=rain")
        expect(tab.get_by_role("status")).to_have_text("7 results")
        assert results(seen).locator("ol > li").count() == 5
        assert any("/pagefind/index/" in url for url in asked)
        assert not any("/pagefind/filter/" in url for url in asked)
        tab.unroute("**/search/?q=*")


@pytest.mark.slow
def test_an_actor_is_found_with_sign_and_post(chromium: Browser, tmp_path: Path) -> None:
    files = dict(RAIN)
    files["content/actors.yaml"] = (
        "ada: {name: Ada Ng, role: Farmer, description: Grows rye.}\n"
        "ben: {name: Ben}\ncem: {name: Cem}\n"
    )
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    with (
        serve(tmp_path / "site", policy=SEARCH_POLICY) as address,
        visit(chromium, f"{address}search/?q=farmer", width=360) as seen,
    ):
        expect(results(seen)).to_have_count(1)
        expect(results(seen)).to_contain_text("Farmer – Grows rye.")
        # They are shown once they are counted.
        expect(results(seen)).to_be_visible()
        sign = results(seen).get_by_text("AN", exact=True).bounding_box()
        name = results(seen).get_by_role("heading", name="Ada Ng").bounding_box()
        assert sign["x"] + sign["width"] <= name["x"]
        assert abs(sign["y"] - name["y"]) < 12


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", ["1 statement in 1 brief", "2 statements in 1 brief", "3 statements in 2 briefs",
                "11 statements in 2 briefs", "1 statement in 1 brief · 1 more brief"]),
        ("de", ["1 Aussage in 1 Bericht", "2 Aussagen in 1 Bericht", "3 Aussagen in 2 Berichten",
                "11 Aussagen in 2 Berichten", "1 Aussage in 1 Bericht · 1 weiterer Bericht"]),
        ("ar", ["تصريح واحد في موجز واحد", "تصريحان في موجز واحد", "3 تصريحات في موجزين",
                "11 تصريحًا في موجزين", "تصريح واحد في موجز واحد · موجز آخر"]),
    ],
)  # fmt: skip
def test_numbers_have_the_form_of_the_language(
    chromium: Browser, tmp_path: Path, lang: str, told: list[str]
) -> None:
    words = [["ksi"], ["omega", "omega"], ["sigma"] * 2, ["lambda"] * 6, ["theta"]]
    others = [[], [], ["sigma"], ["lambda"] * 5, []]
    files = {
        "brief.yaml": f"lang: {lang}\nsearch: true\n",
        "content/actors.yaml": "ann: {name: Ann}\n",
    }
    for name, parts, rest in (("one", words, ""), ("two", others, " theta")):
        said = [
            f"{word} {name}{n}{m}." for n, part in enumerate(parts) for m, word in enumerate(part)
        ]
        text = " ".join(f"“{each}”" for each in said)
        files[f"content/{name}.md"] = f"---\ntitle: X\ndate: 2025-01-01\n---\n{text} X{rest}.\n"
        files[f"content/{name}.yaml"] = "annotations:\n" + "".join(
            f"  - {{quote: {each}, speaker: ann}}\n" for each in said
        )
    run = brief("build", cwd=make_site(tmp_path, files))
    assert run.code == 0, run.err
    with serve(tmp_path / "site", policy=SEARCH_POLICY) as address:
        for word, expected in zip(("ksi", "omega", "sigma", "lambda", "theta"), told, strict=True):
            with visit(chromium, f"{address}search/?q={word}") as seen:
                status = seen.page.get_by_role("status")
                expect(status).not_to_have_text("")
                assert status.text_content().replace("\u00a0", " ") == expected


@pytest.mark.slow
def test_it_is_used_by_keys_alone(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}search/") as seen:
        tab = seen.page
        tab.get_by_label("Words").focus()
        tab.keyboard.type("ferries")
        # Results come a moment after the last key.
        expect(tab.locator("[data-search-results][aria-busy]")).to_have_count(0)
        expect(results(seen)).not_to_have_count(0)
        for _ in range(5):
            tab.keyboard.press("Tab")
        expect(results(seen).first.get_by_role("link").first).to_be_focused()
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/repo/harbour/**")


@pytest.mark.slow
def test_what_is_found_late_is_not_shown_while_one_types(chromium: Browser, site: str) -> None:
    """It would be replaced a moment later, under the fingers of whoever went on to it."""
    held: list[Route] = []
    with visit(chromium, f"{site}") as seen:
        tab = seen.page
        tab.route("**/pagefind.js", lambda route: held.append(route))
        tab.goto(f"{site}search/")
        tab.evaluate(
            "() => { const real = setTimeout; window.setTimeout = (call, wait) => {"
            " if (wait === 150) window.go = call; else return real(call, wait); }; }"
        )
        with tab.expect_response("**/*.pf_meta"):
            tab.get_by_label("Words").fill("ferries")
            held[0].continue_()
        tab.wait_for_load_state("networkidle")
        assert tab.locator("[data-search-results][aria-busy]").count() == 1
        assert results(seen).count() == 0
        tab.evaluate("() => go()")
        expect(results(seen)).not_to_have_count(0)
        expect(tab.locator("[data-search-results][aria-busy]")).to_have_count(0)
        tab.unroute("**/pagefind.js")
        assert seen.trouble == []


@pytest.mark.slow
def test_text_that_looks_like_html_stays_text(chromium: Browser, tmp_path: Path) -> None:
    text = (
        "---\ntitle: Signs\ndate: 2025-01-01\n---\nPlain `<img src=x onerror=alert(1)>` marmots.\n"
    )
    root = make_site(tmp_path, {"brief.yaml": "search: true", "content/signs.md": text})
    assert brief("build", cwd=root).code == 0
    with (
        serve(root / "site", policy=SEARCH_POLICY) as address,
        visit(chromium, f"{address}search/?q=marmots") as seen,
    ):
        expect(results(seen)).to_contain_text("<img src=x onerror=alert(1)>")
        assert results(seen).locator("img").count() == 0
        assert (seen.trouble, seen.violations()) == ([], [])


@pytest.mark.slow
def test_without_script_or_webassembly_the_lists_are_there(
    chromium: Browser, folder: Path, site: str
) -> None:
    def lists(seen: Visit) -> None:
        for name, address in {
            "Quotations": "quotations/",
            "All actors": "actors/",
            "All topics": "topics/",
            "All briefs": "archive/",
        }.items():
            link = seen.page.locator("main").get_by_role("link", name=name)
            expect(link).to_have_attribute("href", f"../{address}")
        expect(seen.page.get_by_role("search")).to_be_hidden()

    with visit(chromium, f"{site}search/", script=False) as seen:
        lists(seen)
        assert seen.trouble == []
    with serve(folder) as strict, visit(chromium, f"{strict}search/") as seen:
        expect(seen.page.get_by_role("status")).to_contain_text("can't run here")
        lists(seen)


QUERIES = ("", "?q=harbour", "?q=zzzzqqqq", "?kind=Claim&q=" + "x" * 200)


@contextmanager
def answered(chromium: Browser, site: str, query: str, width: int) -> Iterator[Visit]:
    """The page once it has answered a query."""
    with visit(chromium, f"{site}search/{query}", width=width) as seen:
        expect(seen.page.locator("select[name=actor] option")).not_to_have_count(1)
        if query:
            expect(seen.page.get_by_role("status")).not_to_have_text("")
        yield seen
        assert (seen.trouble, seen.violations()) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("query", QUERIES)
def test_it_fits_and_is_quiet(chromium: Browser, site: str, query: str) -> None:
    with answered(chromium, site, query, 1280) as seen:
        for scheme in seen.schemes():
            for width in seen.at(*WIDTHS):
                assert (scheme, width, seen.overflow()) == (scheme, width, 0)


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 1280])
def test_a_checker_finds_nothing(chromium: Browser, site: str, width: int) -> None:
    for query in QUERIES:
        with answered(chromium, site, query, width) as seen:
            for scheme in seen.schemes():
                assert (query, scheme, violations(seen.page)) == (query, scheme, [])
                assert (query, scheme, seen.overflow()) == (query, scheme, 0)


@pytest.mark.slow
def test_the_html_checker_finds_nothing_before_and_after_a_search(
    chromium: Browser, folder: Path, site: str, tmp_path: Path
) -> None:
    with visit(chromium, f"{site}search/?q=harbour") as seen:
        expect(results(seen)).not_to_have_count(0)
        (tmp_path / "after.html").write_text(seen.page.content(), encoding="utf-8")
    (tmp_path / "before.html").write_bytes((folder / "search/index.html").read_bytes())
    assert [each["message"] for each in html_messages(tmp_path)] == []


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 1280])
def test_the_tab_key_reaches_all_of_it_and_shows_where_it_is(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, f"{site}search/?q=harbour", width=width) as seen:
        expect(results(seen)).not_to_have_count(0)
        reached = stops(seen.page)
        assert [stop for stop in reached if not stop["outline"] or not stop["visible"]] == []
        links = seen.page.locator("a[href]").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        assert sorted(links) == sorted(str(stop["href"]) for stop in reached if stop["href"])
        names = [stop["name"] for stop in reached]
        assert (names.count("INPUT"), names.count("SELECT")) == (1, 3)


@pytest.mark.slow
def test_the_form_does_not_push_the_page_down(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}search/") as seen:
        expect(seen.page.locator("select[name=actor] option")).not_to_have_count(1)
        assert seen.shift() == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lang", "text", "word", "found"),
    [
        ("de", "Die Häuser wurden gebaut.", "Haus", "Bericht"),
        ("ar", "قال الوزير.", "الوزير", "موجز"),
    ],
)
def test_the_words_and_their_stems_are_of_the_language_of_the_site(
    chromium: Browser, tmp_path: Path, lang: str, text: str, word: str, found: str
) -> None:
    root = make_site(
        tmp_path,
        {
            "brief.yaml": f"lang: {lang}\nsearch: true\n",
            "content/other.md": f"---\ntitle: X\ndate: 2025-01-01\n---\n{text}\n",
        },
    )
    assert brief("build", cwd=root).code == 0
    with (
        serve(root / "site", policy=SEARCH_POLICY) as address,
        visit(chromium, f"{address}search/?q={word}") as seen,
    ):
        expect(results(seen)).to_have_count(1)
        expect(results(seen)).to_contain_text(found)
        assert seen.page.evaluate("document.dir") == ("rtl" if lang == "ar" else "")
        assert (seen.trouble, seen.violations(), seen.overflow()) == ([], [], 0)


UNSPACED = {
    "zh": (
        "交通部长周三说，西港将在两周内恢复全部运力。在NATO的扩张中，Harbor公司没有发言。",
        "西港将在两周内恢复全部运力",
    ),
    "ja": (
        "港の大臣は水曜日に、クレーンは冬に運転を再開すると述べた。",
        "クレーンは冬に運転を再開する",
    ),
    "th": ("รัฐมนตรีกล่าวว่าท่าเรือจะเปิดอีกครั้งในวันพุธนี้", "ท่าเรือจะเปิดอีกครั้ง"),
    "ko": (
        "교통장관은 항구가 수요일에 다시 열릴 것이라고 말했다.",
        "항구가 수요일에 다시 열릴 것이라고",
    ),
}


@pytest.mark.parametrize("lang", ["en", "zh", "ja", "th"])
def test_words_that_no_spaces_part_are_found_and_marked(
    chromium: Browser, tmp_path: Path, lang: str
) -> None:
    files: dict[str, str | bytes] = {
        "brief.yaml": f"lang: {lang}\nlang_fallback: en\nsearch: true\n"
    }
    for name, (text, quote) in UNSPACED.items():
        files[f"content/{name}.md"] = (
            f"---\ntitle: Of {name}\ndate: 2025-01-01\nlang: {name}\n---\n{text}\n"
        )
        files[f"content/{name}.yaml"] = (
            "actors: {zhou: {name: 周明}}\nannotations:\n"
            f"  - {{quote: {quote}, speaker: zhou}}\n"
        )
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    found = {
        # In the article and in a statement, or in the article alone.
        "恢复": "zh 2", "两周内": "zh 2", "力": "zh 2", "公司": "zh 1", "NATO": "zh 1",
        "nato": "zh 1", "Harbor": "zh 1", "恢复 西港": "zh 4", "周三说恢复": "", "恢两": "",
        "再開": "ja 2", "クレーン": "ja 2", "大臣": "ja 1", "大臣-水曜": "ja 2",
        "เปิด": "th 2", "ท่าเรือ": "th 2", "พุธ": "th 1",
        "장관": "ko 1", "항구": "ko 2", "교통장관": "ko 1", "수요일 항구": "ko 4",
    }  # fmt: skip
    with (
        serve(root / "site", policy=SEARCH_POLICY) as address,
        visit(chromium, f"{address}search/?q={next(iter(found))}") as seen,
    ):
        seen.page.wait_for_selector("html:not(.searching)", state="attached")
        field = seen.page.get_by_role("searchbox")
        shown = results(seen)
        # The first is asked for by its address, the others are typed.
        for asked, expected in found.items():
            if field.input_value() != asked:
                field.fill(asked)
                field.press("Enter")
                seen.page.wait_for_selector(
                    "ol:not([aria-busy])[data-search-results]", state="attached"
                )
            if not expected:
                expect(seen.page.get_by_role("status")).to_contain_text("Nothing found")
                expect(shown).to_have_count(0)
                continue
            name, marks = expected.split()
            expect(shown).to_have_count(1)
            expect(shown.locator("h3")).to_have_text(f"Of {name}")
            marked = shown.locator("mark:not([data-kind])")
            expect(marked).to_have_count(int(marks))
            words = {each.lower() for each in re.split("[ -]", asked)}
            assert {each.lower() for each in marked.all_inner_texts()} == words
        assert (seen.trouble, seen.violations(), seen.overflow()) == ([], [], 0)


def test_pairs_of_letters_grow_no_faster_than_a_text() -> None:
    assert pairs("港口重开，NATO的港口。 plain words") == "港口 口重 重开 开 NATO 的港 口"
    # A letter has its marks with it, whatever form they have.
    assert pairs("ที่นี่") == "ที่นี่ นี่"
    assert pairs("カ\u3099ｶﾞ") == "ガガ ガ"
    text = UNSPACED["zh"][0]
    assert pairs(text * 20) == pairs(text)
    assert pairs("Plain words, naïve ones – and 12 figures") == ""


def test_opened_from_a_folder_it_says_that_it_can_not_search(
    chromium: Browser, tmp_path: Path
) -> None:
    make_site(tmp_path, {"brief.yaml": "title: A\nsearch: true\n"})
    assert brief("build", "--explicit-index", cwd=tmp_path).code == 0
    page = chromium.new_page()
    page.goto((tmp_path / "site/search/index.html").as_uri())
    expect(page.get_by_role("status")).to_contain_text("The search can't run here.")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.locator(".search-lists a")).to_have_count(5)
