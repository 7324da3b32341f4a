"""What a brief page says: read from the HTML that a real build wrote."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html
from sites import REPOSITORY, body_text, brief, make_site, page, snapshot
from theme_site import BRIDGE_NOTES, HARBOUR, HARBOUR_NOTES, everything

from brief.pages.brief.highlight import Highlight
from brief.pages.brief.score import score
from brief.pages.brief.text_fragment import text_fragment
from brief.site.initials import distinct_initials

SOURCE = "https://courier.example/2025/harbour?x=1&y=2"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def harbour(folder: Path) -> html.HtmlElement:
    return page(folder / "harbour" / "index.html")


def text(document: html.HtmlElement, selector: str) -> str:
    """The words of the one element that a selector finds."""
    (element,) = document.cssselect(selector)
    return " ".join(element.text_content().split())


def test_the_head_of_the_page_names_its_source(harbour: html.HtmlElement) -> None:
    source = text(harbour, ".source")
    for part in ("The Example Courier", "By Ada Example", "18 February 2025",
                 "Retrieved 20 February 2025", "1 min read", "10 annotations",
                 "Annotated by Ed Itor, harbour desk", "Corrected 21 February 2025"):  # fmt: skip
        assert part in source
    links = [link.get("href") for link in harbour.cssselect(".source a")]
    assert links == [SOURCE, "#corrections"]
    (image,) = harbour.cssselect(".picture img")
    assert (image.get("src"), image.get("alt")) == ("../dawn.png", "A harbour at dawn")
    assert text(harbour, "figcaption") == "The harbour at dawn. Photo by Lou"


def test_a_note_says_what_is_its_own_and_nothing_else(harbour: html.HtmlElement) -> None:
    note = text(harbour, "#note-all")
    for part in ("All three promises", "The Courier", "saved copy", "A book without an address"):
        assert part in note
    for part in ("Maya Or", "19 February 2025", "Paraphrase", "Ed Itor", "These words"):
        assert part not in note
    links = [link.get("href") for link in harbour.cssselect("#note-all .sources a")]
    assert links == ["https://courier.example/a", "https://archive.example/b"]
    noted = [each.get("data-note") for each in harbour.cssselect("[data-note]")]
    assert noted == ["all", "ferries", "worry", "cannot", "never", "promised"]


def test_a_note_by_somebody_else_says_so(tmp_path: Path) -> None:
    sidecar = HARBOUR_NOTES.replace("note: Inner claim.", "note: Inner claim., by: Gast Autor")
    folder = everything(tmp_path, files={"content/harbour.yaml": sidecar})
    document = page(folder / "harbour/index.html")
    assert "Note by Gast Autor" in text(document, "#note-ferries")
    assert "Note by" not in text(document, "#note-all")
    assert "Annotated by Ed Itor" in text(document, ".source")


def test_linked_statements_show_at_both_ends(folder: Path, harbour: html.HtmlElement) -> None:
    there = text(harbour, "#note-cannot")
    # The page's own date is not repeated.
    assert "Contradicts Maya Or that the harbour would open in May" in there
    assert "Repeats Ada Stone, 1 March 2026 must close today" in there
    assert "Contradicted by Dockers’ Union the market cannot stay" in text(harbour, "#note-all")
    bridge = page(folder / "bridge" / "index.html")
    assert "Repeated by Dockers’ Union, 19 February 2025 the market cannot stay" in text(
        bridge, "#note-closing"
    )
    (link,) = bridge.cssselect("#note-closing .linked a")
    assert link.get("href") == "../harbour/#cannot"


def test_a_dead_link_fails_the_build(tmp_path: Path) -> None:
    everything(tmp_path)
    (tmp_path / "content/harbour.yaml").write_text(HARBOUR_NOTES.replace("bridge#cl", "bridge#x"))
    run = brief("build", cwd=tmp_path)
    assert run.code == 1
    assert "The link to “bridge#xosing” leads to no statement" in run.err


def test_unnamed_sources_are_told_as_such(harbour: html.HtmlElement) -> None:
    assert harbour.cssselect("#note-gone") == []
    assert "a source who was not named" in text(harbour, "#entry-gone")
    assert "Unnamed sources" in text(harbour, "#unnamed")
    (pick,) = harbour.cssselect(".key [data-pick='?']")
    assert pick.get("href") == "#unnamed"
    entries = harbour.cssselect("#unnamed li")
    assert [entry.get("id") for entry in entries] == ["entry-gone", "entry-never"]
    for name in ("gone", "never"):
        (mark,) = harbour.cssselect(f"mark#{name}")
        assert mark.get("data-speaker") is None
        assert mark.get("data-colour") is None
    cards = harbour.cssselect("section[data-actor]")
    assert [card.get("data-actor") for card in cards] == ["mayor", "union", "captain", "minister"]


def test_shares_are_said_to_be_of_what_is_selected(harbour: html.HtmlElement) -> None:
    assert "selected words" in text(harbour, ".cards > .basis")
    shares = [int(each.text_content().removesuffix(" %")) for each in harbour.cssselect(".share")]
    assert 98 <= sum(shares) <= 102
    # The rule under a name is as long as the share.
    rules = [each.get("width") for each in harbour.cssselect(".part rect")]
    assert rules == [str(share) for share in shares]
    assert text(harbour, "#actor-mayor summary").endswith("Maya Or 31 %")


def test_the_score_has_each_statement_where_it_stands(harbour: html.HtmlElement) -> None:
    ticks = [
        (each.get("data-of"), int(each.get("x")), int(each.get("width")))
        for each in harbour.cssselect(".score rect")
    ]
    assert {name for name, _, _ in ticks} == {
        each.get("data-annotation").split()[-1] for each in harbour.cssselect("mark[data-kind]")
    }
    at = {name: (x, x + width) for name, x, width in ticks}
    assert at["all"][0] < at["ferries"][0] < at["worry"][0] < at["all"][1] < at["cannot"][0]
    assert all(0 <= start < end <= 2000 for start, end in at.values())
    # What stands within another is drawn over it.
    names = [name for name, _, _ in ticks]
    assert names.index("all") < names.index("ferries") < names.index("worry")


def test_the_shortest_statement_of_a_long_text_is_seen_in_the_score() -> None:
    (tick,) = score([Highlight("a", ((50_000, 50_001),), "claim")], 100_000)
    assert (tick.x, tick.width) == (1000, 5)


def test_verbatim_words_lead_to_themselves_in_the_source(harbour: html.HtmlElement) -> None:
    exact = {
        name: [
            link.get("href")
            for link in harbour.cssselect(f"#entry-{name} a, #note-{name} a")
            if (link.get("href") or "").startswith("https://courier.example/2025")
        ]
        for name in ("quay", "simple", "gone", "all", "sea")
    }
    assert exact["quay"] == [f"{SOURCE}#:~:text=We%20will%20stand%20on,last%20boat%20is%20in."]
    assert exact["simple"] == [
        f"{SOURCE}#:~:text=It%20is%20well%2Dknown%2C%20and%20simple%3A%20boats%20%26%20nets"
    ]
    assert exact["gone"][0] == f"{SOURCE}#:~:text=the%20money%20is%20gone"
    assert exact["all"] == exact["sea"] == []


def test_text_fragments_keep_a_fragment_and_join_several_stretches() -> None:
    url = text_fragment("https://a.example/b#c", ["one, two", "end of block\n\nnext block"])
    assert url == ("https://a.example/b#c:~:text=one%2C%20two&text=end%20of%20block,next%20block")
    assert unquote(text_fragment("https://a.example", ["naïve"])) == (
        "https://a.example#:~:text=naïve"
    )


def test_second_hand_words_say_who_tells_them(tmp_path: Path) -> None:
    sidecar = BRIDGE_NOTES.replace(
        "speaker: union, note: No date.", "speaker: union, reported_by: stone, note: No date."
    )
    folder = everything(tmp_path, files={"content/bridge.yaml": sidecar})
    document = page(folder / "bridge/index.html")
    assert "Dockers’ Union, as Ada Stone tells it" in text(document, "#entry-again")
    (link,) = document.cssselect("mark#again a")
    told = document.get_element_by_id(link.get("aria-describedby")).text_content()
    assert told == "Dockers’ Union, as Ada Stone tells it, Paraphrase"
    # They count as nobody's own.
    assert text(document, ".cards > .basis").startswith("Share of 3 selected words")


def test_corrections_are_listed_with_their_dates(harbour: html.HtmlElement) -> None:
    assert "21 February 2025 An earlier version gave the wrong pier." in text(
        harbour, ".corrections"
    )


def test_related_briefs_give_the_reason_and_the_next_one_its_title(
    harbour: html.HtmlElement,
) -> None:
    assert "Bridge to close 1 March 2026 · also heard: Dockers’ Union" in text(harbour, ".related")
    (next_one,) = harbour.cssselect("a[rel=next]")
    assert next_one.get("href") == "../bridge/"
    assert harbour.cssselect("a[rel=prev]") == []


def test_tags_stand_in_the_note_or_on_the_card_and_lead_to_their_pages(
    folder: Path, harbour: html.HtmlElement
) -> None:
    links = [
        (each.getparent().getparent().get("id"), each.text_content(), each.get("href"))
        for each in harbour.cssselect(".tag")
    ]
    assert links == [
        ("note-ferries", "Fish & Sea", "../tags/fish-sea/"),
        ("entry-quay", "quays", "../tags/quays/"),
    ]
    for _, _, href in links:
        assert (folder / "harbour" / href / "index.html").resolve().is_file()


def test_a_draft_shows_in_a_preview_only(tmp_path: Path) -> None:
    draft = HARBOUR.replace("date: 2025-02-19", "date: 2025-02-19\ndraft: true")
    notes = {"content/bridge.yaml": BRIDGE_NOTES.replace("id: closing", "id: closing")}
    for name, options in (("with", ("--drafts",)), ("without", ())):
        files: dict[str, str | bytes] = {**notes}
        if options:
            files["content/harbour.md"] = draft
        everything(tmp_path / name, *options, files=files)
    shown = page(tmp_path / "with/site/harbour/index.html")
    assert text(shown, ".brief-header .draft") == "Draft"
    assert text(shown, "#note-drafted .draft") == "Draft"
    assert not any(b"Xyzzydraft" in data for data in snapshot(tmp_path / "without/site").values())


def test_people_with_the_same_initials_are_told_apart(tmp_path: Path) -> None:
    sidecar = """actors:
  a: {name: Marco Rubio}
  b: {name: Mike Rogers}
  c: {name: Mona Ra}
  d: {name: Mia Ra}
annotations:
  - {quote: must close today, speaker: a}
  - {quote: must close, speaker: b}
  - {quote: close, speaker: c}
  - {quote: today, speaker: d}
"""
    run = brief("build", cwd=make_site(tmp_path, {"content/bridge.yaml": sidecar}))
    assert (run.code, run.err) == (0, "")
    document = page(tmp_path / "site/bridge/index.html")
    signs = {
        each.get("data-actor"): each.cssselect(".badge")[0].text_content()
        for each in document.cssselect(".card")
    }
    assert signs == {"a": "MRu", "b": "MRo", "c": "MR1", "d": "MR2"}
    # Two begin with the first word, each with a sign.
    marks = [each.get("data-initials") for each in document.cssselect("mark")]
    assert marks == ["MRu›MRo", "MR1", None, "MR2"]


@pytest.mark.parametrize(
    ("names", "signs"),
    [
        # The Arabic article is no initial.
        (("العمدة سامي", "الوزير كريم"), ["عس", "وك"]),
        (("Area 1", "Ann", "Abe"), ["A1", "An", "Ab"]),
        (("王伟", "王芳"), ["王伟", "王芳"]),
        (("Jean-Luc Ahab", "J. A."), ["JAh", "JA"]),
        (("Ö. Ünal", "Otto Umm"), ["ÖÜ", "OU"]),
        (("O’Neill", "de la Cruz"), ["O", "DC"]),
    ],
)
def test_initials_are_unique_in_any_script(names: tuple[str, ...], signs: list[str]) -> None:
    assert list(distinct_initials({name: name for name in names}).values()) == signs


def test_a_source_may_be_a_file_of_the_site(tmp_path: Path) -> None:
    notes = BRIDGE_NOTES.replace(
        "speaker: stone}", "speaker: stone, sources: [{title: A file, url: dawn.png}]}"
    )
    folder = everything(tmp_path, files={"content/bridge.yaml": notes})
    (link,) = page(folder / "bridge" / "index.html").cssselect(".sources a")
    assert link.get("href") == "../dawn.png"


def test_the_text_of_the_body_stays_itself(folder: Path, harbour: html.HtmlElement) -> None:
    run = brief("export", "harbour", "--format", "text", cwd=folder.parent)
    assert body_text(harbour) == run.out.removesuffix("\n")


def test_one_actor_has_one_colour_on_every_page(folder: Path) -> None:
    colours = set()
    for path in sorted(folder.rglob("*.html")):
        for part in page(path).cssselect("[data-colour]"):
            name = part.get("data-speaker") or part.get("data-actor")
            if name == "union":
                colours.add(part.get("data-colour"))
    assert len(colours) == 1


def test_the_riyadh_page_with_style_and_script_travels_in_24_kb(tmp_path: Path) -> None:
    run = brief("build", "--output", tmp_path / "site", cwd=REPOSITORY)
    assert run.code == 0
    site = tmp_path / "site"
    document = page(site / "riyadh" / "index.html")
    names = [link.get("href") for link in document.cssselect("link[rel=stylesheet]")]
    scripts = [script.get("src") for script in document.cssselect("script[src]")]
    sizes = {
        name: len(gzip.compress((site / "riyadh" / name).resolve().read_bytes()))
        for name in ("index.html", *names, *scripts)
    }
    assert sum(sizes.values()) < 24 * 1024, sizes
    assert sum(sizes[name] for name in scripts) <= 6 * 1024, sizes


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("The quay in May", "The quay in May · Jo Fen"),
        ("The quay in May.", "The quay in May. Jo Fen"),
        ("رصيف", "رصيف · Jo Fen"),
    ],
)
def test_whose_a_picture_is_is_no_part_of_its_caption(
    tmp_path: Path, caption: str, shown: str
) -> None:
    image = f"image: {{src: dawn.png, alt: A quay, caption: '{caption}', credit: Jo Fen}}\n"
    text_of_it = f"---\ntitle: A quay\ndate: 2027-01-01\n{image}---\nIt is long.\n"
    folder = everything(tmp_path, "--future", files={"content/quay.md": text_of_it})
    assert text(page(folder / "quay/index.html"), "figcaption") == shown
    front = ".picture img[src='dawn.png'] + figcaption"
    assert text(page(folder / "index.html"), front) == shown
