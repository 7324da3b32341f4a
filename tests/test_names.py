"""Topics and tags: different names have different addresses, or both are named in an error."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from urllib.parse import unquote

import pytest
from sites import brief, make_site, page

pytestmark = pytest.mark.slow

ALIKE = [
    ("Energy", "energy"), ("NATO", "Nato"), ("ÖPNV", "öpnv"), ("Öl", "O\u0308l"),
    ("Häfen", unicodedata.normalize("NFD", "Häfen")), ("Climate  change", "climate change"),
    ("５G", "5G"), ("Women’s health", "Women's health"), ("Nord–Süd", "Nord-Süd"),
    ("Klima\u00adwandel", "Klimawandel"), ("NA\u200bTO", "NATO"), ("\u200fالسلام", "السلام"),
    ("❤\ufe0f Art", "❤ Art"), ("مي\u200cخواهم", "ميخواهم"),
    ("Большой мост", "большой  мост"), ("Canal+", "CANAL+"),
]  # fmt: skip
APART = [
    ("Canal", "canal", "Canal+", "canal-plus"),
    ("LGBT", "lgbt", "LGBT+", "lgbt-plus"),
    ("C++", "c-plus-plus", "C#", "c-sharp"),
    ("C", "c", "C++", "c-plus-plus"),
    ("F", "f", "F#", "f-sharp"),
    ("5G", "5g", "5G+", "5g-plus"),
    ("Öl", "öl", "Ol", "ol"),
    ("Öl", "öl", "Oel", "oel"),
    ("Åland", "åland", "Aland", "aland"),
    ("Disney+", "disney-plus", "Disney", "disney"),
    ("Erasmus+ Hochschulen", "erasmus-plus-hochschulen", "Erasmus Hochschulen",
     "erasmus-hochschulen"),
    ("能源", "能源", "能源+", "能源-plus"),
    ("طاقة", "طاقة", "نقل", "نقل"),
    ("कल", "कल", "काल", "काल"),
    ("हिन्दी", "हिन्दी", "हिंदी", "हिंदी"),
    ("ไม่", "ไม่", "ไม", "ไม"),
    ("حَرب", "حَرب", "حرب", "حرب"),
    ("İs", "i̇s", "Is", "is"),
]  # fmt: skip
CLASHING = [
    ("R&D", "R D", "r-d"), ("Covid-19", "Covid 19", "covid-19"), (".NET", "Net", "net"),
    ("50%", "50", "50"), ("#MeToo", "MeToo", "metoo"), ("Was nun?", "Was nun", "was-nun"),
    ("A/B", "A·B", "a-b"), ("Straße", "Strasse", "straße"), ("能源！", "能源", "能源"),
    ("C ++", "C++", "c-plus-plus"), ("€uro", "uro", "uro"),
]  # fmt: skip


def article(topic: str, day: int = 1) -> str:
    listed = json.dumps([topic], ensure_ascii=False)
    return f"---\ntitle: A\ndate: 2026-03-{day:02}\ntopics: {listed}\n---\nWords of it here.\n"


def notes(tag: str) -> str:
    listed = json.dumps([tag], ensure_ascii=False)
    return f"annotations:\n  - {{quote: Words of it, kind: claim, note: So., tags: {listed}}}\n"


def two(root: Path, one: str, other: str, *, what: str) -> Path:
    """A site of two articles, each with one topic or tag."""
    files: dict[str, str | bytes] = {}
    for number, name in enumerate((one, other)):
        files[f"content/a{number}.md"] = article(name if what == "topics" else "Plain")
        files[f"content/a{number}.yaml"] = notes(name) if what == "tags" else "annotations: []\n"
    return make_site(root, files)


def addresses(root: Path, what: str) -> set[str]:
    return {path.name for path in (root / "site" / what).iterdir() if path.is_dir()} - {"plain"}


@pytest.mark.parametrize("what", ["topics", "tags"])
@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_names_that_differ_in_case_or_form_are_one(
    tmp_path: Path, what: str, one: str, other: str
) -> None:
    run = brief("build", cwd=two(tmp_path, one, other, what=what))
    assert run.code == 0, run.err
    assert len(addresses(tmp_path, what)) == 1


@pytest.mark.parametrize("what", ["topics", "tags"])
@pytest.mark.parametrize(("one", "first", "other", "second"), APART)
def test_different_names_have_pages_of_their_own(
    tmp_path: Path, what: str, one: str, first: str, other: str, second: str
) -> None:
    run = brief("build", cwd=two(tmp_path, one, other, what=what))
    assert run.code == 0, run.err
    assert addresses(tmp_path, what) == {first, second}
    for name, slug in ((one, first), (other, second)):
        document = page(tmp_path / "site" / what / slug / "index.html")
        assert name in document.cssselect("h1")[0].text_content()
    shown = page(tmp_path / "site/a1/index.html")
    assert f"../{what}/{second}/" in {
        unicodedata.normalize("NFC", unquote(each.get("href"))) for each in shown.cssselect("a")
    }


@pytest.mark.parametrize("command", [["build"], ["check"]])
@pytest.mark.parametrize("what", ["topics", "tags"])
@pytest.mark.parametrize(("one", "other", "slug"), CLASHING)
def test_names_that_come_to_one_address_are_an_error_that_names_both(
    tmp_path: Path, what: str, one: str, other: str, slug: str, command: list[str]
) -> None:
    run = brief(*command, cwd=two(tmp_path, one, other, what=what))
    said = run.out + run.err
    assert run.code == 1
    noun = what.removesuffix("s")
    place = "a0.md:4:10" if what == "topics" else "a0.yaml:2:57"
    assert (
        f"The {noun} “{other}” and the {noun} “{one}” of content/{place} would both have the "
        f"address “{what}/{slug}/”." in said
    )
    assert f"content/{place.replace('a0', 'a1')}: error: " in said
    assert f"If both are one {noun}, write both in the same way; if not, rename one" in said
    assert said.count("error: ") == 1


def test_a_clash_is_told_once_however_often_the_names_occur(tmp_path: Path) -> None:
    names = ["R&D", "R D", "r d", "R&D", "R-D"]
    files: dict[str, str | bytes] = {
        f"content/a{number}.md": article(name) for number, name in enumerate(names)
    }
    run = brief("check", "--format", "json", cwd=make_site(tmp_path, files))
    problems = json.loads(run.out)["problems"]
    assert [(each["code"], each["file"], each["line"]) for each in problems] == [
        ("slug-duplicate", "content/a1.md", 4),
        ("slug-duplicate", "content/a4.md", 4),
    ]


@pytest.mark.parametrize(
    ("tag", "why"),
    [("🌈", "has no letter or digit"), ("+", "has no letter or digit"), ("#", "no letter or"),
     ("con", "is a reserved name"), ("ß" * 101, "is longer than 200 bytes")],
)  # fmt: skip
def test_a_name_without_an_address_is_an_error_at_its_place(
    tmp_path: Path, tag: str, why: str
) -> None:
    files: dict[str, str | bytes] = {"content/a.md": article(tag), "content/a.yaml": notes(tag)}
    run = brief("build", cwd=make_site(tmp_path, files))
    assert run.code == 1
    for place in ("content/a.md:4:10: error: ", "content/a.yaml:2:57: error: "):
        assert place in run.err
    assert run.err.count(why) == 2


def test_a_draft_annotation_clashes_with_nothing_until_it_is_shown(tmp_path: Path) -> None:
    two(tmp_path, "R&D", "R D", what="tags")
    sidecar = tmp_path / "content/a1.yaml"
    sidecar.write_text(notes("R D").replace("kind: claim", "kind: claim, draft: true"))
    assert brief("build", cwd=tmp_path).code == 0
    assert "The tag “R D” and the tag “R&D”" in brief("build", "--drafts", cwd=tmp_path).err


@pytest.mark.parametrize(
    ("spellings", "heading"),
    [
        (["nato", "NATO", "NATO"], "NATO"),
        (["NATO", "NATO", "nato"], "NATO"),
        (["Nato", "NATO"], "Nato"),
        (["öpnv", "ÖPNV", "Öpnv", "ÖPNV"], "ÖPNV"),
        (["Canal+", "canal+", "canal+"], "canal+"),
        (["мост", "Мост", "Мост"], "Мост"),
    ],
)
def test_the_most_frequent_spelling_heads_a_page_then_the_oldest(
    tmp_path: Path, spellings: list[str], heading: str
) -> None:
    """From the oldest brief to the newest."""
    files: dict[str, str | bytes] = {}
    for number, name in enumerate(spellings):
        files[f"content/{9 - number}.md"] = article(name, 1 + number)
        files[f"content/{9 - number}.yaml"] = notes(name)
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    for what in ("topics", "tags"):
        (slug,) = addresses(tmp_path, what)
        document = page(tmp_path / "site" / what / slug / "index.html")
        assert heading in document.cssselect("h1")[0].text_content()


def test_files_and_permalinks_keep_their_addresses(tmp_path: Path) -> None:
    files = {"content/c++.md": article("C++"), "content/c++.yaml": notes("C++")}
    assert brief("build", cwd=make_site(tmp_path, files)).code == 0
    assert (tmp_path / "site/c/index.html").is_file()
