"""Data files and structured data: their columns, their triples, and the words they point at."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld
from sites import ARTICLE, REPOSITORY, body_text, brief, make_site, marked, page, snapshot

DATA = Path(__file__).parent / "data"
BASE = "https://news.example/repo/"
OA = "http://www.w3.org/ns/oa#"
SCHEMA = "https://schema.org/"
COLUMNS = [
    "id", "brief", "url", "date", "speaker", "speaker_name", "kind", "quote", "spans", "note",
    "sources", "topics", "reported_by", "reported_by_name",
]  # fmt: skip
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": "anno.context.json",
    "https://schema.org": "schema-org.context.json",
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own site, built for a place under a path."""
    output = tmp_path_factory.mktemp("demo") / "site"
    run = brief("build", "--strict", "--base-url", BASE, "--output", output, cwd=REPOSITORY)
    assert (run.code, run.err) == (0, "")
    return output


def bundled(url: str, _options: Any) -> dict[str, Any]:
    """The context at a URL, from this folder: the tests need no network."""
    document = json.loads((DATA / CONTEXTS[url.rstrip("/")]).read_text())
    return {"contextUrl": None, "documentUrl": url, "document": document}


def expanded(document: Any, base: str) -> list[dict[str, Any]]:
    made = jsonld.expand(document, {"documentLoader": bundled, "base": base})
    assert isinstance(made, list)
    return made


def statements(folder: Path) -> list[dict[str, Any]]:
    document = json.loads((folder / "statements.json").read_text())
    assert document["version"] == 1
    rows = document["statements"]
    assert isinstance(rows, list)
    return rows


def test_statements_have_the_columns_of_the_contract(demo: Path) -> None:
    rows = statements(demo)
    assert all(list(row) == COLUMNS for row in rows)
    by_url = {row["url"]: row for row in rows}
    row = by_url[f"{BASE}riyadh/#concessions"]
    assert row["speaker"] == "rubio"
    assert row["speaker_name"] == "Marco Rubio"
    assert row["kind"] == "paraphrase"
    assert row["quote"] == "to end any conflict, concessions must be made by all sides"
    assert row["topics"] == ["Diplomacy", "Ukraine", "NATO"]
    unnamed = by_url[f"{BASE}ankara/#legitimacy"]
    assert (unnamed["speaker"], unnamed["speaker_name"]) == (None, "one of two sources")
    context = by_url[f"{BASE}riyadh/#talks"]
    assert (context["speaker"], context["speaker_name"]) == (None, None)
    assert context["sources"][0]["title"] == "POLITICO Europe"


def test_the_csv_says_the_same(demo: Path) -> None:
    table = list(csv.DictReader(io.StringIO((demo / "statements.csv").read_bytes().decode(), "")))
    rows = statements(demo)
    assert len(table) == len(rows)
    for cells, row in zip(table, rows, strict=True):
        assert list(cells) == COLUMNS
        for name in COLUMNS:
            value = row[name]
            if isinstance(value, list):
                assert json.loads(cells[name]) == value
            else:
                assert cells[name] == (value or "")


@pytest.mark.parametrize(
    ("said", "cell"),
    [
        ("=HYPERLINK(“http://x.example”)", "'=HYPERLINK(“http://x.example”)"),
        ("+1 is wrong", "'+1 is wrong"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(1)", "'@SUM(1)"),
        ("＝1+1", "'＝1+1"),
        ("＠SUM(1)", "'＠SUM(1)"),
        ("–5 Grad", "–5 Grad"),
        ("5 = 5", "5 = 5"),
        ("'=1", "'=1"),
        ("Ja, =1", "Ja, =1"),
    ],
)
def test_no_cell_of_the_csv_is_a_formula(tmp_path: Path, said: str, cell: str) -> None:
    sidecar = f"""
actors: {{stone: {{name: "=Stone"}}}}
annotations:
  - quote: {json.dumps(said)}
    speaker: stone
    note: "= a note"
    sources: [{{title: "=x"}}]
"""
    article = ARTICLE.replace("must close today", said)
    root = make_site(tmp_path, {"content/bridge.md": article, "content/bridge.yaml": sidecar})
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    (row,) = csv.DictReader(io.StringIO((root / "site/statements.csv").read_bytes().decode(), ""))
    assert (row["quote"], row["speaker_name"], row["note"]) == (cell, "'=Stone", "'= a note")
    assert row["sources"].startswith("[")
    (plain,) = statements(root / "site")
    assert (plain["quote"], plain["speaker_name"]) == (said, "=Stone")


def test_each_statement_stands_on_its_page_where_it_says(demo: Path) -> None:
    for row in statements(demo):
        document = page(demo / row["brief"] / "index.html")
        text = body_text(document)
        assert " […] ".join(text[start:end] for start, end in row["spans"]) == row["quote"]
        assert document.get_element_by_id(row["id"]) is not None


def test_each_exported_annotation_finds_the_words_of_its_highlight(demo: Path) -> None:
    for path in sorted(demo.rglob("annotations.jsonld")):
        document = page(path.parent / "index.html")
        text = body_text(document)
        highlights = marked(document)
        items = json.loads(path.read_text())["first"]["items"]
        assert {item["id"].partition("#")[2] for item in items} == set(highlights)
        for item in items:
            name = item["id"].partition("#")[2]
            quote, position = item["target"]["selector"]
            start, end = find(text, quote)
            assert (start, end) == (position["start"], position["end"])
            assert text[start:end].replace("\n\n", "") == highlights[name]


def find(text: str, selector: dict[str, str]) -> tuple[int, int]:
    """The one place of a TextQuoteSelector, as any client would find it."""
    whole = selector["prefix"] + selector["exact"] + selector["suffix"]
    assert text.count(whole) == 1
    start = text.index(whole) + len(selector["prefix"])
    return start, start + len(selector["exact"])


def test_the_annotations_expand_to_the_web_annotation_model(demo: Path) -> None:
    document = json.loads((demo / "riyadh/annotations.jsonld").read_text())
    (collection,) = expanded(document, "")
    assert collection["@id"] == f"{BASE}riyadh/annotations.jsonld"
    (first,) = collection["http://www.w3.org/ns/activitystreams#first"]
    (listed,) = first["http://www.w3.org/ns/activitystreams#items"]
    nodes = {node["@id"]: node for node in listed["@list"]}
    node = nodes[f"{BASE}riyadh/#sanctions"]
    assert node["@type"] == [f"{OA}Annotation"]
    assert node[f"{OA}motivatedBy"] == [{"@id": f"{OA}commenting"}]
    (target,) = node[f"{OA}hasTarget"]
    assert target[f"{OA}hasSource"] == [{"@id": f"{BASE}riyadh/"}]
    kinds = [each["@type"][0] for each in target[f"{OA}hasSelector"]]
    assert kinds == [f"{OA}TextQuoteSelector", f"{OA}TextPositionSelector"]
    identified = [
        each[f"{OA}hasSource"][0]["@id"]
        for each in node[f"{OA}hasBody"]
        if each.get(f"{OA}hasPurpose") == [{"@id": f"{OA}identifying"}] and f"{OA}hasSource" in each
    ]
    assert identified == [f"{BASE}actors/rubio/"]
    # Every term is of the context: none is dropped in the expansion.
    assert "creator" not in json.dumps(node).replace("/creator", "")


def test_without_a_base_url_annotations_resolve_against_their_own_file(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    document = json.loads((root / "site/bridge/annotations.jsonld").read_text())
    (collection,) = expanded(document, f"{BASE}bridge/annotations.jsonld")
    assert collection["@id"] == f"{BASE}bridge/annotations.jsonld"
    text = json.dumps(collection)
    assert f'"{BASE}bridge/"' in text
    assert f'"{BASE}actors/stone/"' in text


def test_a_brief_expands_to_a_news_article_with_quotations(demo: Path) -> None:
    (script,) = page(demo / "teams-to-be-formed/index.html").cssselect(
        "script[type='application/ld+json']"
    )
    (article,) = expanded(json.loads(script.text_content()), "")
    assert article["@type"] == [f"{SCHEMA}NewsArticle"]
    assert article["@id"] == f"{BASE}teams-to-be-formed/"
    (source,) = article[f"{SCHEMA}isBasedOn"]
    assert source[f"{SCHEMA}url"][0]["@id"].startswith("https://dailywrap.ca/")
    quotations = {
        each["@id"]: (
            each[f"{SCHEMA}text"][0]["@value"],
            each[f"{SCHEMA}creator"][0]["@id"],
        )
        for each in article[f"{SCHEMA}hasPart"]
    }
    # A paraphrase is nobody's own words.
    assert set(quotations) == {
        f"{BASE}teams-to-be-formed/#{name}" for name in ("step-forward", "goal", "daily")
    }
    assert quotations[f"{BASE}teams-to-be-formed/#daily"] == ("daily", f"{BASE}actors/waltz/")
    types = {each["@id"]: each["@type"][0] for each in article[f"{SCHEMA}mentions"]}
    assert types[f"{BASE}actors/state-department/"] == f"{SCHEMA}Organization"
    assert types[f"{BASE}actors/bruce/"] == f"{SCHEMA}Person"


def test_no_content_breaks_out_of_the_script(tmp_path: Path) -> None:
    title = "'</script><script>alert(1)</script><!--'"
    article = f"---\ntitle: {title}\ndate: 2026-01-01\n---\nHe said \\</script> so.\n"
    sidecar = "actors: {a: {name: '</script>'}}\nannotations: [{quote: He said, speaker: a}]\n"
    root = make_site(tmp_path, {"content/odd.md": article, "content/odd.yaml": sidecar})
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/odd/index.html")
    (script,) = document.cssselect("script[type='application/ld+json']")
    assert json.loads(script.text_content())["headline"] == title.strip("'")
    assert not [each for each in document.cssselect("script") if "alert" in (each.text or "")[:8]]


def test_what_is_a_draft_is_in_no_file(tmp_path: Path) -> None:
    files = {
        "content/hidden.md": "---\ntitle: Xylophonic\ndate: 2026-04-01\ndraft: true\n"
        "topics: [Qwertzian]\n---\nWombatting goes on.\n",
        "content/hidden.yaml": "actors: {ghost: {name: Ghostwriter Zed}}\n"
        "annotations: [{quote: Wombatting, speaker: ghost}]\n",
        "content/bridge.yaml": """actors:
  stone: {name: Ada Stone, role: Mayor}
annotations:
  - {quote: must close today, speaker: stone}
  - quote: It may open again
    kind: paraphrase
    speaker: stone
    note: Flibbertigibbet.
    tags: [Zugzwang]
    draft: true
""",
        "content/actors.yaml": "nobody: {name: Unheard Of}\n",
    }
    root = make_site(tmp_path, files)
    assert brief("build", "--base-url", BASE, cwd=root).code == 0
    words = ("xylophonic", "qwertzian", "wombatting", "ghostwriter", "flibbertigibbet", "zugzwang",
             "hidden")  # fmt: skip
    for path, data in snapshot(root / "site").items():
        found = [word for word in words if word.encode() in (path.encode() + data).lower()]
        assert found == [] or (found == ["hidden"] and not path.endswith((".json", ".xml"))), path
