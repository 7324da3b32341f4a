"""`brief check`: the same verdict as a strict or a plain build, and every annotation's status."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from sites import ARTICLE, SIDECAR, brief, make_site, snapshot

pytestmark = pytest.mark.slow

BROKEN = """annotations:
  - quote: must close tomorrow
    speaker: stone
  - quote: It may
    kind: note
    note: Where?
  - quote: It may open again
    id: again
    kind: paraphrase
    speaker: stome
actors:
  stone: {name: Ada Stone}
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return make_site(tmp_path, {"content/bridge.yaml": BROKEN})


def test_a_sound_site_passes_and_nothing_is_written(tmp_path: Path) -> None:
    make_site(tmp_path)
    before = snapshot(tmp_path)
    run = brief("check", "--strict", cwd=tmp_path)
    assert (run.code, run.out, run.err) == (0, "1 article, 2 annotations: 2 exact.\n", "")
    assert snapshot(tmp_path) == before


def test_verbose_lists_every_annotation(tmp_path: Path) -> None:
    run = brief("check", "-v", cwd=make_site(tmp_path))
    lines = run.out.splitlines()
    assert re.fullmatch(r"content/bridge\.yaml:4: exact: must-close-today-[0-9a-f]{4}", lines[0])
    assert len(lines) == 3


def test_text_names_what_is_not_sound(broken: Path) -> None:
    run = brief("check", cwd=broken)
    assert run.code == 1
    assert re.search(r"^content/bridge\.yaml:2: orphan: ", run.out, re.MULTILINE)
    assert re.search(r"^content/bridge\.yaml:4: ambiguous: ", run.out, re.MULTILINE)
    assert "1 article, 3 annotations: 1 ambiguous, 1 exact, 1 orphan." in run.out
    assert "content/bridge.yaml:2:12: error: This text was not found" in run.err
    assert "Did you mean “stone”?" in run.err
    assert run.err.endswith("3 errors, 1 hint.\n")


def test_json_is_one_document_with_every_annotation(broken: Path) -> None:
    run = brief("check", "--format", "json", cwd=broken)
    assert (run.code, run.err) == (1, "")
    report = json.loads(run.out)
    assert sorted(report) == ["annotations", "problems", "version"]
    assert report["version"] == 1
    text = brief("export", "bridge", cwd=broken).out
    orphan, ambiguous, exact = report["annotations"]
    assert (orphan["status"], orphan["spans"], orphan["found"]) == ("orphan", [], None)
    assert (ambiguous["status"], ambiguous["line"]) == ("ambiguous", 4)
    start = text.index("It may open again")
    assert exact == {
        "file": "content/bridge.yaml",
        "line": 7,
        "id": "again",
        "status": "exact",
        "spans": [[start, start + 17]],
        "quote": "It may open again",
        "found": "It may open again",
    }
    assert {problem["code"] for problem in report["problems"]} == {
        "anchor-orphan",
        "quotation-uncovered",
        "anchor-ambiguous",
        "actor-unknown",
    }
    unknown = next(each for each in report["problems"] if each["code"] == "actor-unknown")
    assert unknown == {
        "code": "actor-unknown",
        "severity": "error",
        "file": "content/bridge.yaml",
        "line": 10,
        "column": 14,
        "message": "There is no actor “stome”.",
        "hint": "Did you mean “stone”?",
    }


def test_spans_of_an_elided_quotation_are_several(tmp_path: Path) -> None:
    quote = "Mayor Ada Stone said […] must close today"
    sidecar = f"annotations:\n  - {{quote: '{quote}', kind: note, note: N}}\n"
    site = make_site(tmp_path, {"content/bridge.yaml": sidecar})
    (only,) = json.loads(brief("check", "--format", "json", cwd=site).out)["annotations"]
    text = brief("export", "bridge", cwd=site).out
    assert [text[start:end] for start, end in only["spans"]] == [
        "Mayor Ada Stone said",
        "must close today",
    ]
    assert only["found"] == quote


def test_a_warning_fails_a_strict_check_only(tmp_path: Path) -> None:
    warned = make_site(tmp_path, {"content/bridge.md": ARTICLE + "\nA <b>tag</b>.\n"})
    for form in ("text", "json", "github", "sarif"):
        assert brief("check", "--format", form, cwd=warned).code == 0
        assert brief("check", "--format", form, "--strict", cwd=warned).code == 1
    (problem,) = json.loads(brief("check", "--format", "json", cwd=warned).out)["problems"]
    assert problem["severity"] == "warning"


WRONG = ("\xff", "a: [", "x: 1\n", "---\ntitle: 1\n")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *[(name, text) for name in ("content/bridge.md", "brief.yaml") for text in ("", *WRONG)],
        # An empty sidecar is none, and its article's quotations are hinted at by a check alone.
        *[("content/bridge.yaml", text) for text in ("[]\n", *WRONG)],
    ],
)
def test_it_says_what_a_build_says(tmp_path: Path, name: str, text: str) -> None:
    site = make_site(tmp_path, {name: text.encode("latin-1")})
    for strict in ([], ["--strict"]):
        checked = brief("check", *strict, cwd=site)
        built = brief("build", *strict, cwd=site)
        assert checked.code == built.code
        assert checked.err == built.err


def test_two_things_at_one_address_are_found_without_a_build(tmp_path: Path) -> None:
    site = make_site(tmp_path, {"content/a.txt": "a", "content/A.txt": "b"})
    checked, built = brief("check", cwd=site), brief("build", cwd=site)
    assert checked.code == built.code == 1
    assert checked.err == built.err


def test_drafts_are_checked_and_with_drafts_their_links_too(tmp_path: Path) -> None:
    draft = ARTICLE.replace("---\n", "---\ndraft: true\n", 1)
    site = make_site(
        tmp_path,
        {
            "content/bridge.md": draft,
            "content/bridge.yaml": SIDECAR + "    see: [nowhere#at-all]\n",
        },
    )
    report = json.loads(brief("check", "--format", "json", cwd=site).out)
    assert [each["status"] for each in report["annotations"]] == ["exact", "exact"]
    assert report["problems"] == []
    report = json.loads(brief("check", "--drafts", "--format", "json", cwd=site).out)
    assert [each["code"] for each in report["problems"]] == ["link-dead"]


def test_a_folder_without_a_site_is_an_error_in_use(tmp_path: Path) -> None:
    for form in ("text", "json"):
        run = brief("check", "--format", form, cwd=tmp_path)
        assert (run.code, run.out) == (2, "")
        assert "content/" in run.err


def test_github_commands_name_file_line_and_column(broken: Path) -> None:
    run = brief("check", "--format", "github", "--source", broken.name, cwd=broken.parent)
    assert run.code == 1
    lines = run.out.splitlines()
    assert len(lines) == 4
    assert lines[-1].startswith("::notice file=")
    for line in lines[:-1]:
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.+)", line)
        assert match, line
        fields = dict(each.split("=", 1) for each in match.group(2).split(","))
        assert sorted(fields) == ["col", "endColumn", "file", "line", "title"]
        assert (broken.parent / fields["file"]).is_file()
        assert int(fields["col"]) < int(fields["endColumn"])
    (unknown,) = (line for line in lines if "title=actor-unknown" in line)
    assert unknown.endswith("::There is no actor “stome”.%0ADid you mean “stone”?")


def test_github_commands_escape_what_would_end_them(tmp_path: Path) -> None:
    name = "content/50%, a:b.yaml"
    site = make_site(tmp_path, {name: "annotations: []\n"})
    run = brief("check", "--format", "github", cwd=site)
    assert run.out.startswith("::error file=content/50%25%2C a%3Ab.yaml,title=sidecar-stray::")


def test_sarif_has_a_result_for_each_problem(tmp_path: Path) -> None:
    site = make_site(
        tmp_path / "über site", {"content/bridge.yaml": BROKEN, "content/ä b.yaml": "a: 1\n"}
    )
    run = brief("check", "--format", "sarif", "--source", site.name, cwd=tmp_path)
    assert (run.code, run.err) == (1, "")
    log = json.loads(run.out)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    rules = [rule["id"] for rule in only["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert only["columnKind"] == "unicodeCodePoints"
    levels = [result["level"] for result in only["results"]]
    assert sorted(levels) == ["error", "error", "error", "error", "note"]
    for result in only["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        (location,) = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.isascii()
        assert (tmp_path / unquote(uri)).is_file()
        region = location["physicalLocation"]["region"]
        assert region["startLine"] >= 1
        if "startColumn" in region:
            assert 1 <= region["startColumn"] < region["endColumn"]
            line = (tmp_path / unquote(uri)).read_text().splitlines()[region["startLine"] - 1]
            assert region["snippet"] == {"text": line}


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_machines_get_utf_8_whatever_the_terminal_has(broken: Path, form: str) -> None:
    env = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    assert "stome" in brief("check", "--format", form, cwd=broken, env=env).out


def test_sarif_has_no_more_results_than_github_takes(tmp_path: Path) -> None:
    keys = "".join(f"a{number}: x\n" for number in range(40_000))
    root = make_site(tmp_path, {"content/bridge.yaml": keys})
    (run,) = json.loads(brief("check", "--format", "sarif", cwd=root, timeout=30).out)["runs"]
    assert len(run["results"]) == 25_000
    assert run["properties"] == {"problems": 40_000}
    assert run["results"][-1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 25_000
