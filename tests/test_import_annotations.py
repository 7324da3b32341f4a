"""`brief import FILE.jsonld`: annotations of other programs into a sidecar."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from sites import Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

ARTICLE = """---
title: Bridge to close
date: 2026-03-01
source: {url: "https://example.org/news/bridge"}
---
Mayor Ada Stone said the bridge “must close today”. It may open again on 3 May, the mayor said.

The council met at noon. It did not vote, and it may meet again. The vote, it said, can wait.

Jonas Weber said that nobody had been asked. The vote, he said, was a farce. 🌉 Nobody voted.
"""
ARTICLE_DE = """---
title: Brücke gesperrt
date: 2026-03-02
lang: de
---
Die Bürgermeisterin sagte, die Brücke müsse „noch heute“ gesperrt werden. Der Rat tagt am 3. Mai.
"""
FREE = {"CI": ""}


def site(root: Path, **more: str) -> Path:
    files = {"content/crossing.md": ARTICLE, "content/bruecke.md": ARTICLE_DE, **more}
    return make_site(root, files)


def imported(root: Path, value: object, *options: str, name: str = "notes.jsonld") -> Run:
    text = value if isinstance(value, str) else json.dumps(value)
    (root / name).write_text(text, "utf-8")
    return brief("import", name, *options, cwd=root, env=FREE)


def entries(root: Path, name: str = "crossing") -> list[dict[str, Any]]:
    loaded = yaml.safe_load((root / f"content/{name}.yaml").read_text("utf-8"))
    return list((loaded or {}).get("annotations") or [])


def quote(exact: str, prefix: str = "", suffix: str = "", start: Any = None) -> list[Any]:
    selectors: list[Any] = [
        {"type": "RangeSelector", "startContainer": "/p[1]"},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
    ]
    if start is not None:
        selectors.append({"type": "TextPositionSelector", "start": start, "end": 1})
    return selectors


def row(exact: str, text: str = "", **more: Any) -> dict[str, Any]:
    """An annotation as Hypothesis's API gives it."""
    around = {key: more.pop(key) for key in ("prefix", "suffix", "start") if key in more}
    return {
        "id": "x1",
        "user": "acct:lena@hypothes.is",
        "uri": "https://example.org/news/bridge",
        "text": text,
        "tags": [],
        "target": [{"source": "https://x.example/", "selector": quote(exact, **around)}],
        **more,
    }


def web(exact: str, body: object = None, **around: Any) -> dict[str, Any]:
    """An annotation as the W3C's model has it."""
    made = {"type": "Annotation", "target": {"source": "a", "selector": quote(exact, **around)}}
    return made if body is None else {**made, "body": body}


def test_what_hypothesis_gives_is_in_the_sidecar_as_drafts(tmp_path: Path) -> None:
    root = site(tmp_path)
    rows = [
        row("must close today", "Not *yet*.", tags=["traffic", "bridge"]),
        row("The vote,", "Which?", prefix="nobody had been asked. ", suffix=" he said"),
        row("nothing of the kind", "Lost."),
        {"user": "acct:ed@hypothes.is", "text": "On the page.", "target": [{"source": "a"}]},
        row("at noon", "A reply.", references=["x1"]),
        row("Jonas Weber", "By name.", user_info={"display_name": "Lena Ko"}),
    ]
    run = imported(root, {"total": 6, "rows": rows}, name="notes.json")
    assert run.code == 0, run.err
    first, second, third = entries(root)
    assert first == {
        "quote": "must close today",
        "note": "Not *yet*.",
        "by": {"name": "lena"},
        "tags": ["traffic", "bridge"],
        "draft": True,
    }
    assert second["quote"] == "The vote,"
    assert {"prefix", "suffix"} & {*second}
    assert third["by"] == {"name": "Lena Ko"}
    assert "left out  rows[2]: “nothing of the kind” (its words were not found" in run.out
    assert "left out  rows[3]: “On the page.” (it is on no words)" in run.out
    assert "left out  rows[4]: “at noon” (it is a reply to x1)" in run.out
    assert "3 added, 3 kept as comments" in run.out
    text = (root / "content/crossing.yaml").read_text("utf-8")
    for words in ("nothing of the kind", "On the page.", "A reply."):
        assert any(line.startswith("# - {") and words in line for line in text.splitlines())
    checked = brief("check", "--drafts", cwd=root, env=FREE)
    assert checked.code == 0, checked.err
    # A second time, nothing is added, nor kept twice.
    before = snapshot(root / "content")
    again = imported(root, {"total": 6, "rows": rows}, name="notes.json")
    assert "0 added, 3 there already" in again.out
    assert snapshot(root / "content") == before


def test_what_is_about_another_page_is_left_out_and_kept(tmp_path: Path) -> None:
    root = site(tmp_path)
    other = "https://other.example/"
    rows = [
        row("must close today", "Ours."),
        row("at noon", "Theirs.", uri=other, prefix="met ", suffix=" and", tags=["a", "b"]),
        7,
    ]
    run = imported(root, {"rows": rows}, name="notes.json")
    assert "left out  rows[1]: “at noon” (it is about another page)" in run.out
    assert "1 added, 1 kept as comments, 1 without words or a note" in run.out
    assert [each["note"] for each in entries(root)] == ["Ours."]
    (kept,) = (
        line
        for line in (root / "content/crossing.yaml").read_text("utf-8").splitlines()
        if "Theirs." in line
    )
    for each in ("quote: at noon", "prefix: met", "suffix: and", "tags: [a, b]"):
        assert each in kept
    named = imported(root, {"rows": rows}, "--into", "crossing", name="notes.json")
    assert "1 added, 1 there already" in named.out


@pytest.mark.parametrize(
    ("wrap", "count"),
    [
        (lambda items: items, 2),
        (lambda items: {"type": "AnnotationPage", "items": items}, 2),
        (lambda items: {"type": "AnnotationCollection", "first": {"items": items}}, 2),
        (lambda items: items[0], 1),
    ],
)
def test_a_list_a_page_a_collection_and_one_alone_are_read(
    tmp_path: Path, wrap: Any, count: int
) -> None:
    root = site(tmp_path)
    items = [
        web("noch heute", {"type": "TextualBody", "value": "Wann?", "purpose": "commenting"}),
        web("Der Rat tagt am 3. Mai", "Ein Satz."),
    ]
    run = imported(root, wrap(items), "--into", "bruecke")
    assert run.code == 0, run.err
    assert [each["note"] for each in entries(root, "bruecke")] == ["Wann?", "Ein Satz."][:count]


def test_what_the_site_gives_out_comes_back_as_it_was(tmp_path: Path) -> None:
    sidecar = """actors:
  stone: {name: Ada Stone, role: Mayor}
annotations:
  - quote: must close today
    speaker: stone
    note: "Not *yet*, see [the plan](https://example.org/plan) and 2 < 3."
    tags: [traffic]
    sources: [{title: The plan, url: https://example.org/plan}]
  - quote: It may [...] open again on 3 May
    across_paragraphs: true
    kind: paraphrase
    attributed_to: an aide
  - quote: Jonas Weber said
    speaker: weber
    reported_by: stone
    formerly: [{quote: Jonas Veber said, until: "2026-03-04"}]
  - quote: nobody had been asked
    speaker: weber
    attributed_to: an aide
  - quote: The vote,
    suffix: he
    kind: claim
    note: "**Strong** words."
    by: {name: Lena Ko}
    id: the-farce
  - quote: Nobody voted
    kind: context
    note: After the 🌉.
    see: [{to: crossing#the-farce, relation: contradicts}]
"""
    sidecar = sidecar.replace("annotations:", "  weber: {name: Jonas Weber}\nannotations:", 1)
    root = site(tmp_path, **{"content/crossing.yaml": sidecar})
    built = brief("build", cwd=root, env=FREE)
    assert built.code == 0, built.err
    given = (root / "site/crossing/annotations.jsonld").read_text("utf-8")
    before = json.loads(brief("check", "--format", "json", cwd=root, env=FREE).out)["annotations"]
    (root / "content/crossing.yaml").write_text(sidecar.partition("annotations:")[0])
    (root / "content/crossing.anchors").unlink()
    run = imported(root, given)
    assert run.code == 0, run.err
    report = brief("check", "--drafts", "--format", "json", cwd=root, env=FREE)
    after = json.loads(report.out)["annotations"]
    assert [each["spans"] for each in after] == [each["spans"] for each in before]
    assert {each["status"] for each in after} == {"exact"}
    first, second, fifth, sixth, third, fourth = entries(root)
    assert first["speaker"] == "stone"
    assert first["tags"] == ["traffic"]
    assert first["note"] == "Not *yet*, see [the plan](https://example.org/plan) and 2 < 3."
    assert first["sources"] == [{"title": "example.org/plan", "url": "https://example.org/plan"}]
    assert second["attributed_to"] == "an aide"
    assert second["kind"] == "paraphrase"
    assert third["id"] == "the-farce"
    assert third["by"] == {"name": "Lena Ko"}
    assert third["note"] == "**Strong** words."
    assert fourth["kind"] == "context"
    assert fourth["see"] == [{"to": "crossing#the-farce", "relation": "contradicts"}]
    assert "see" not in third
    assert (fifth["speaker"], fifth["reported_by"]) == ("weber", "stone")
    assert fifth["formerly"] == [{"quote": "Jonas Veber said", "until": "2026-03-04"}]
    assert (sixth["speaker"], sixth["attributed_to"]) == ("weber", "an aide")
    assert not {"note", "kind"} & {*fifth, *sixth}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        # Words that are there once.
        ({"exact": "may meet again"}, "may meet again"),
        ({"exact": '"must close today"'}, "“must close today”"),
        # Several places: what is around them decides, whole or by far.
        ({"exact": "it", "prefix": "The vote, ", "suffix": " said, can wait"}, "it"),
        ({"exact": "The vote,", "suffix": " he said, was a"}, "The vote,"),
        # Selected with a mouse: what is cut is meant as the whole word, where its place is sure.
        ({"exact": "ridge must", "prefix": "said the b"}, ""),
        ({"exact": "onas Web", "prefix": "can wait.\n\nJ", "suffix": "er said"}, "Jonas Weber"),
        # A misspelling of the page that was corrected since.
        ({"exact": "Jonas Weber said that nobody had bene asked"},
         "Jonas Weber said that nobody had been asked"),
        # In doubt, nowhere.
        ({"exact": "The vote,"}, ""),
        ({"exact": "The vote,", "prefix": "unlike ", "suffix": " anything"}, ""),
        ({"exact": "noon", "prefix": "high ", "suffix": " in Texas"}, ""),
        ({"exact": "…"}, ""),
    ],
)  # fmt: skip
def test_prefix_suffix_and_whole_words_decide_where_the_words_are(
    tmp_path: Path, given: dict[str, str], found: str
) -> None:
    root = site(tmp_path)
    run = imported(root, [web(**given)], "--into", "content/crossing.md")
    assert run.code == 0, run.err
    assert [each["quote"] for each in entries(root)] == ([found] if found else [])


def test_the_position_decides_between_places_that_are_alike(tmp_path: Path) -> None:
    text = "He said no. He said no. He said no."
    root = site(tmp_path, **{"content/no.md": f"---\ntitle: No\ndate: 2026-03-01\n---\n{text}\n"})
    run = imported(root, [web("said no", start=15), web("said no", start=16)], "--into", "no")
    assert run.code == 0, run.err
    (entry,) = entries(root, "no")
    assert "1 added" in run.out
    assert entry["quote"] == "said no"
    report = json.loads(brief("check", "--drafts", "--format", "json", cwd=root, env=FREE).out)
    spans = [each["spans"] for each in report["annotations"] if "/no." in each["file"]]
    assert spans == [[[15, 22]]]


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("plain, 2 < 3", "plain, 2 < 3"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("[x](javascript:alert(1))", None),
        ("![x](https://e.org/x.png)", None),
        ("a\r\nb\u0000\ud800c", None),
        ("- one\n- two", "- one\n- two"),
    ],
)
def test_no_note_means_more_than_it_may(tmp_path: Path, note: str, written: str | None) -> None:
    root = site(tmp_path)
    run = imported(root, {"rows": [row("at noon", note)]})
    assert run.code == 0, run.err
    (entry,) = entries(root)
    assert written is None or entry["note"] == written
    built = brief("build", "--drafts", cwd=root, env=FREE)
    assert built.code == 0, built.err
    html = (root / "site/crossing/index.html").read_text("utf-8")
    assert "<script>alert" not in html
    assert 'href="javascript' not in html


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>One <em>two</em>.</p><p>Three</p>", "One *two*.\n\nThree"),
        ('<p><a href="https://e.org/">x</a> <a href="javascript:y">z</a></p>',
         "[x](https://e.org/) z"),
        ("<p>a<script>alert(1)</script>b</p><style>x</style>", "ab"),
        ("<p><b>open", "**open**"),
        ("<b>one <strong>two</b>", "**one two**"),
        ("<i>" * 6_000 + "deep", "*deep*"),
        ("<img src=x onerror=alert(1)>*so*", "\\*so\\*"),
    ],
)  # fmt: skip
def test_html_becomes_markdown_without_its_scripts(tmp_path: Path, html: str, written: str) -> None:
    body = {"type": "TextualBody", "format": "text/html", "value": html}
    root = site(tmp_path)
    assert imported(root, [web("at noon", body)], "--into", "crossing").code == 0
    assert entries(root)[0]["note"] == written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "notes.jsonld:1:2: This is not JSON"),
        ('[\n  {"a": }]', "notes.jsonld:2:9: This is not JSON"),
        ("", "This is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        (f"[{'9' * 10_000}]", "a number that is too long"),
        ("[]", "has no annotations"),
        ("3", "has no annotations"),
        ('{"rows": {}}', "has no annotations"),
        (json.dumps([{}] * 5_001), "5,001 annotations; the limit is 5,000"),
    ],
)
def test_a_file_that_is_no_list_of_annotations_is_refused(
    tmp_path: Path, text: str, said: str
) -> None:
    root = site(tmp_path)
    before = snapshot(root / "content")
    run = imported(root, text, "--into", "crossing")
    assert run.code == 2
    assert said in run.err
    assert "Traceback" not in run.err
    assert snapshot(root / "content") == before


@pytest.mark.parametrize(
    ("item", "why"),
    [
        (3, "it is not an annotation"),
        (None, "it is not an annotation"),
        ({}, "it is on no words"),
        ({"target": 3}, "its target is neither an address nor a resource"),
        ({"target": [{"selector": []}]}, "no TextQuoteSelector tells its words"),
        ({"target": {"selector": {"type": "TextQuoteSelector", "exact": 3}}}, "has no words"),
        ({"target": {"selector": {"type": "TextQuoteSelector", "exact": " "}}}, "has no words"),
        ({"target": {"selector": {"type": "TextQuoteSelector", "exact": "x" * 20_001}}}, "20,001"),
        ({"target": [{"selector": quote("at noon")}] * 101}, "it has 101 targets"),
        ({"target": [{"selector": quote("at noon")}, "https://e.org/"]}, "on the whole page"),
        ({"target": {"selector": {"refinedBy": {"refinedBy": {"type": []}}}}}, "no TextQuote"),
    ],
)
def test_what_is_wrong_with_one_is_told_with_its_place(
    tmp_path: Path, item: object, why: str
) -> None:
    root = site(tmp_path)
    run = imported(root, [item, row("at noon", "Fine.")], "--into", "crossing")
    assert run.code == 0, run.err
    assert "left out  [0]: " in run.out
    assert why in run.out
    assert [each["note"] for each in entries(root)] == ["Fine."]


def test_fields_of_another_type_are_passed_over(tmp_path: Path) -> None:
    strange: list[Any] = [3, None, {}, [], [[]], {"name": 3}, "x" * 30_000, True]
    keys = ("text", "tags", "user", "user_info", "body", "creator", "id", "uri", "references")
    rows = [row("at noon", **{key: value}) for key in keys for value in strange]
    rows += [row("at noon", prefix=3, suffix=[], start="x"), row("at noon", start=True)]
    run = imported(site(tmp_path), {"rows": rows}, "--into", "crossing")
    assert run.code == 0
    assert "Traceback" not in run.err
    assert brief("check", "--drafts", cwd=tmp_path, env=FREE).code == 0


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 2, "--into ARTICLE"),
        (("--into", "other"), 2, "There is no article “other”"),
        (("--into", "crossing", "--slug", "x"), 2, "are for a new article"),
    ],
)
def test_the_article_must_be_clear(
    tmp_path: Path, options: tuple[str, ...], code: int, said: str
) -> None:
    run = imported(site(tmp_path), [web("at noon")], *options)
    assert (run.code, said in run.err) == (code, True), run.err


def test_a_sidecar_stays_as_it_is_but_for_what_is_added(tmp_path: Path) -> None:
    sidecar = "# Kept.\nannotations:\n- {quote: at noon, kind: note, note: |-\n    x\n  }\n"
    sidecar = "# Kept.\nannotations:\n- quote: at noon   # when\n  kind: context\n"
    root = site(tmp_path, **{"content/crossing.yaml": sidecar})
    items = [row("at noon", "One."), row("at noon", "Two."), row("gone", "Three.\n# no: comment")]
    run = imported(root, {"rows": items})
    assert run.code == 0, run.err
    text = (root / "content/crossing.yaml").read_text("utf-8")
    assert text.startswith(sidecar)
    assert [each.get("note") for each in entries(root)] == [None, "One.", "Two."]
    assert brief("check", "--drafts", cwd=root, env=FREE).code == 0
    (root / "content/crossing.yaml").write_text("annotations: {")
    assert imported(root, {"rows": items}).code == 1


@pytest.mark.parametrize(
    "own", ["main", "keys", "actor-stone", "note-at-noon", "../x", "con fusion", "ÜBER"]
)
def test_no_id_is_taken_over_that_the_page_itself_has(tmp_path: Path, own: str) -> None:
    sidecar = "actors: {stone: {name: Ada Stone}}\nannotations:\n- {quote: council, id: at-noon}\n"
    root = site(tmp_path, **{"content/crossing.yaml": sidecar})
    run = imported(root, [{**row("It did not vote", "x"), "id": f"https://e.org/crossing/#{own}"}])
    assert run.code == 0, run.err
    assert "id" not in entries(root)[-1]
    assert brief("check", "--drafts", cwd=root, env=FREE).code == 0


def test_thousands_that_are_not_there_take_a_bounded_time(tmp_path: Path) -> None:
    words = " ".join(f"word{number} and" for number in range(2_000))
    root = site(tmp_path, **{"content/long.md": f"---\ntitle: L\ndate: 2026-03-01\n---\n{words}\n"})
    rows = [row(f"word{n} but {n} words are others here", "x") for n in range(2_000)]
    start = time.process_time()
    run = imported(root, {"rows": rows}, "--into", "long")
    assert run.code == 0, run.err
    assert "2,000 kept as comments" in run.out
    assert time.process_time() - start < 20
