"""Annotations survive corrections: the record, what is told of it, and `brief check --fix`."""

from __future__ import annotations

import json
import re
import subprocess
import time
import unicodedata
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
import sites
import yaml
from annotate_support import editor
from hypothesis import given
from hypothesis import strategies as st
from repositories import newsroom
from serve_support import PATIENCE, preview
from sites import REPOSITORY, Run, body_text, brief, make_site, marked, page, snapshot

from brief.anchor.record import Entry, Record, format_record, parse_record
from brief.formats.decode import File
from brief.serve.preview import Preview

pytestmark = pytest.mark.slow

ARTICLE = """---
title: Bridge to close
date: 2026-03-01
---
Mayor Ada Stone said the bridge “must close today”. It may open again on 3 May, the mayor said.

The council met at noon. It did not vote, and it may meet again.

Jonas Weber said that nobody had been asked. “We were never told,” he said.
"""
SIDECAR = """# Kept as it is.
actors:
  stone: {name: Ada Stone, role: Mayor}
annotations:
  - quote: must close today   # the headline
    speaker: stone
  - quote: It may open again on 3 May
    kind: paraphrase
    speaker: stone
    note: No date was *given*.
  - quote: It did not vote
    kind: context
"""
ARTICLE_DE = """---
title: Brücke gesperrt
date: 2026-03-02
lang: de
---
Die Bürgermeisterin sagte, die Brücke müsse „noch heute“ geschlossen werden. Der Rat tagt am 3. Mai.
"""
SIDECAR_DE = """annotations:
  - quote: noch heute
    kind: context
  - quote: Der Rat tagt am 3. Mai
    kind: context
"""
FREE = {"CI": ""}
DENIABLE = "must close today"


def site(root: Path, **more: str) -> Path:
    return make_site(
        root,
        {
            "content/bridge.md": ARTICLE,
            "content/bridge.yaml": SIDECAR,
            "content/bruecke.md": ARTICLE_DE,
            "content/bruecke.yaml": SIDECAR_DE,
            **more,
        },
    )


def build(root: Path, *arguments: str) -> Run:
    return brief("build", *arguments, cwd=root, env=FREE)


def check(root: Path, *arguments: str) -> Run:
    return brief("check", *arguments, cwd=root, env=FREE)


correct = partial(sites.correct, name="bridge.md")


def statuses(root: Path) -> dict[str, str]:
    report = json.loads(check(root, "--format", "json").out)
    return {each["quote"]: each["status"] for each in report["annotations"]}


def test_a_build_writes_a_record_beside_each_annotated_article(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert build(root).code == 0
    text = (root / "content/bridge.anchors").read_text("utf-8")
    assert "| Mayor Ada Stone said the bridge “must close today”.\n" in text
    assert text.count("\n@ ") == 3
    before = snapshot(root / "content")
    assert build(root).code == 0
    assert snapshot(root / "content") == before
    assert not [path for path in snapshot(root / "site") if path.endswith(".anchors")]


@pytest.mark.parametrize(
    ("arguments", "env", "config"),
    [
        (["--locked"], {"CI": ""}, ""),
        ([], {"CI": "true"}, ""),
        ([], {"CI": ""}, "anchors: false\n"),
    ],
)
def test_nothing_is_written_where_nothing_may_be(
    tmp_path: Path, arguments: list[str], env: dict[str, str], config: str
) -> None:
    root = site(tmp_path, **{"brief.yaml": f"title: Site\n{config}"})
    run = brief("build", *arguments, cwd=root, env=env)
    assert run.code == 0
    assert not list((root / "content").glob("*.anchors"))
    assert ("2 records are missing" in run.err) == (not config)


def test_a_locked_check_tells_of_records_that_are_missing_or_outdated(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert check(root, "--locked").code == 0
    assert check(root, "--locked", "--strict").code == 1
    build(root)
    assert check(root, "--locked", "--strict").code == 0
    correct(root, ("at noon", "in the morning"))
    run = check(root, "--locked", "--strict")
    assert (run.code, "1 record is outdated: content/bridge.anchors" in run.err) == (1, True)


def test_an_edit_that_leaves_all_exact_renews_the_record_and_undone_gives_the_first(
    tmp_path: Path,
) -> None:
    root = site(tmp_path)
    build(root)
    first = snapshot(root / "content")
    correct(root, ("The council met at noon. ", "The council met. "))
    assert build(root).code == 0
    assert snapshot(root / "content")["bridge.anchors"] != first["bridge.anchors"]
    correct(root, ("The council met. ", "The council met at noon. "))
    assert build(root).code == 0
    assert snapshot(root / "content") == first


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("राष्ट्रपति ने कहा था", id="Hindi"),
        pytest.param("İstanbul is open", id="Turkish"),
        pytest.param("ท่านบอกว่าสะพานปิด", id="Thai"),
        pytest.param("நான் வருவேன்", id="Tamil"),
        pytest.param("سُلِّمَت الرِّسالة", id="Arabic"),
        pytest.param("x\u0302y is it", id="accents that nothing composes"),
    ],
)
def test_records_hold_in_scripts_whose_letters_have_marks(tmp_path: Path, quote: str) -> None:
    head = "---\ntitle: T\ndate: 2026-01-01\n---\n"
    root = make_site(
        tmp_path,
        {
            "content/a.md": f"{head}First. She said: {quote}. Last.\n",
            "content/a.yaml": f"annotations:\n- {{quote: {quote}, attributed_to: x}}\n",
        },
    )
    assert build(root).code == 0
    first = (root / "content/a.anchors").read_text("utf-8")
    assert (check(root).code, check(root).err) == (0, "")
    (name,) = re.findall(r"^@ (\S+) ", first, re.MULTILINE)
    assert any(unicodedata.category(sign)[0] == "M" for sign in name)
    correct(root, ("First. ", "Before it. "), (" Last.", " At last."), name="a.md")
    assert build(root).err == ""
    assert f"@ {name} " in (root / "content/a.anchors").read_text("utf-8")
    # An id of which the record knows alone stays the annotation's.
    (root / "content/a.yaml").write_text(
        f"annotations:\n- {{quote: {quote}, attributed_to: x, prefix: 'said: '}}\n", "utf-8"
    )
    assert build(root).err == ""
    assert page(root / "site/a/index.html").get_element_by_id(name) is not None


@pytest.mark.parametrize(
    ("name", "edit", "shown"),
    [
        ("bridge.md", ("must close today", "must clsoe today"), "is now “must clsoe today”"),
        ("bridge.md", ("on 3 May", "on 5 May"), "A number was changed: “3” to “5”."),
        ("bridge.md", ("did not vote", "did vote"), "A negation was removed: “not”."),
        ("bridge.md", ("It may open", "It will soon open"), "is now “It will soon open again"),
        ("bruecke.md", ("noch heute", "noch morgen"), "is now “noch morgen”"),
        ("bruecke.md", ("3. Mai", "3. Juni"), "A date was changed: “Mai” to “Juni”."),
        ("bruecke.md", ("tagt am", "tagt nicht am"), "A negation was added: “nicht”."),
    ],
)
def test_words_that_were_changed_are_told_and_never_taken_over(
    tmp_path: Path, name: str, edit: tuple[str, str], shown: str
) -> None:
    root = site(tmp_path)
    build(root)
    record = (root / "content" / name).with_suffix(".anchors")
    before = record.read_bytes()
    correct(root, edit, name=name)
    run = build(root)
    assert (run.code, shown in run.err) == (1, True), run.err
    assert record.read_bytes() == before
    assert "changed" in statuses(root).values()


def test_a_copy_elsewhere_does_not_take_the_annotation_of_what_was_deleted(tmp_path: Path) -> None:
    more = "\nThe paper wrote that it must close today, as was said.\n"
    root = site(
        tmp_path,
        **{
            "content/bridge.md": ARTICLE + more,
            "content/bridge.yaml": SIDECAR.replace(
                "must close today   #", "must close today\n    occurrence: 1   #"
            ),
        },
    )
    assert build(root).code == 0
    correct(root, ("said the bridge “must close today”", "spoke first"))
    run = build(root)
    assert run.code == 1
    assert "The words of this annotation were deleted" in run.err
    assert statuses(root)["must close today"] == "orphan"


def test_an_annotation_stays_with_its_words_where_its_selector_leads_elsewhere(
    tmp_path: Path,
) -> None:
    root = site(
        tmp_path,
        **{"content/bridge.yaml": SIDECAR + "  - {quote: It, occurrence: 2, kind: note}\n"},
    )
    assert build(root).code == 0
    correct(root, ("The council met", "It rained. The council met"))
    assert statuses(root)["It"] == "moved"
    run = build(root)
    assert (run.code, "selector doesn't lead there" in run.err) == (0, True)
    words = marked(page(root / "site/bridge/index.html"))
    assert [text for name, text in words.items() if name.startswith("it-")].count("It") == 1
    assert check(root, "--fix").code == 0
    assert "prefix: noon." in (root / "content/bridge.yaml").read_text("utf-8")
    assert set(statuses(root).values()) == {"exact"}


def test_fix_writes_the_new_words_and_nothing_else_and_the_permalink_stays(tmp_path: Path) -> None:
    root = site(tmp_path)
    build(root)
    before = set(marked(page(root / "site/bridge/index.html")))
    correct(root, ("must close today", "must clsoe today"), ("Mayor Ada", "The mayor, Ada"))
    run = check(root, "--fix")
    assert run.code == 0
    assert "-  - quote: must close today   # the headline" in run.err
    text = (root / "content/bridge.yaml").read_text("utf-8")
    assert text == SIDECAR.replace("must close today", "must clsoe today")
    fixed = snapshot(root / "content")
    assert build(root).code == 0
    assert snapshot(root / "content") == fixed
    assert set(marked(page(root / "site/bridge/index.html"))) == before
    assert check(root, "--fix").code == 0
    assert snapshot(root / "content") == fixed


def test_a_permalink_stays_where_the_selector_is_rewritten_by_hand(tmp_path: Path) -> None:
    root = site(tmp_path)
    build(root)
    before = set(marked(page(root / "site/bridge/index.html")))
    path = root / "content/bridge.yaml"
    path.write_text(SIDECAR.replace("It may open again on 3 May", "may open [...] on 3 May"))
    assert build(root).code == 0
    assert set(marked(page(root / "site/bridge/index.html"))) == before


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_a_change_of_substance_is_asked_for_by_name(tmp_path: Path, answer: str, code: int) -> None:
    root = site(tmp_path)
    build(root)
    correct(root, ("on 3 May", "on 5 May"))
    command = [Path(__import__("sys").executable).with_name("brief"), "check", "--fix"]
    run = subprocess.run(command, cwd=root, input=answer, capture_output=True, text=True)
    assert "A number was changed: “3” to “5”." in run.stderr
    assert run.returncode == code
    assert ("on 5 May" in (root / "content/bridge.yaml").read_text("utf-8")) == (code == 0)


def record_corrections(root: Path, *arguments: str, **env: str) -> Run:
    """What is done where somebody says yes to whatever is asked."""
    options = ("--fix", "--record-corrections", *arguments)
    return brief("check", *options, cwd=root, env={**FREE, **env}, answers="y\n" * 9)


def entries(root: Path, name: str = "bridge") -> list[dict[str, object]]:
    loaded = yaml.safe_load((root / f"content/{name}.yaml").read_text("utf-8"))
    return list(loaded["annotations"])


def test_what_the_article_said_before_is_shown_where_that_is_asked_for(tmp_path: Path) -> None:
    root = site(tmp_path)
    build(root)
    correct(root, ("must close today", "must close tonight"), ("at noon", "at one"))
    assert record_corrections(root, "--date", "2026-03-04").code == 0
    first, second, third = entries(root)
    assert first["quote"] == "must close tonight"
    assert first["formerly"] == [{"quote": "must close today", "until": "2026-03-04"}]
    assert "formerly" not in {*second, *third}
    correct(root, ("must close tonight", "must shut tonight"))
    assert record_corrections(root, SOURCE_DATE_EPOCH="1780000000").code == 0
    assert entries(root)[0]["formerly"] == [
        {"quote": "must close today", "until": "2026-03-04"},
        {"quote": "must close tonight", "until": "2026-05-28"},
    ]
    fixed = snapshot(root / "content")
    assert record_corrections(root).code == 0
    assert build(root).code == 0
    assert snapshot(root / "content") == fixed
    html = (root / "site/bridge/index.html").read_text("utf-8")
    assert "Until 4 March 2026, the article said: <q>must close today</q>" in html
    assert "Until 28 May 2026, the article said: <q>must close tonight</q>" in html
    said = (root / "site/actors/stone/index.html").read_text("utf-8")
    assert 'Corrected <time datetime="2026-05-28">28 May 2026</time>' in said


@pytest.mark.parametrize(
    ("before", "after", "edits"),
    [
        # Without the option, nothing is told.
        ("", "", ()),
        # What was never published was not corrected before readers.
        ("    kind: context\n", "    kind: context\n    draft: true\n", ("--record-corrections",)),
    ],
)
def test_nothing_is_told_of_what_nobody_asked_for_or_read(
    tmp_path: Path, before: str, after: str, edits: tuple[str, ...]
) -> None:
    root = site(tmp_path, **{"content/bridge.yaml": SIDECAR.replace(before, after)})
    build(root)
    correct(root, ("It did not vote", "It didn't vote"))
    assert check(root, "--fix", *edits).code == 0
    assert entries(root)[2]["quote"] == "It didn't vote"
    assert "formerly" not in entries(root)[2]


def test_a_correction_is_told_in_the_language_of_the_site(tmp_path: Path) -> None:
    root = site(tmp_path, **{"brief.yaml": "title: Blatt\nlang: de\n"})
    build(root)
    correct(root, ("noch heute", "noch heut"), name="bruecke.md")
    assert record_corrections(root, "--date", "2026-03-04").code == 0
    assert build(root).code == 0
    html = (root / "site/bruecke/index.html").read_text("utf-8")
    assert "Bis zum 4. März 2026 stand im Artikel: <q>noch heute</q>" in html


@pytest.mark.parametrize(
    "arguments",
    [
        ("--record-corrections",),
        ("--fix", "--date", "2026-03-04"),
        ("--fix", "--record-corrections", "--date", "soon"),
    ],
)
def test_options_of_corrections_go_together(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert check(site(tmp_path), *arguments).code == 2


@pytest.mark.parametrize(
    ("formerly", "told"),
    [
        ("{quote: x, until: soon}", "date"),
        ("[{quote: x}]", "until"),
        ("[{until: 2026-03-04}]", "quote"),
        ("[x]", "formerly"),
        ("[{quote: x, until: 2026-03-04, by: me}]", "by"),
    ],
)
def test_what_was_formerly_said_is_checked(tmp_path: Path, formerly: str, told: str) -> None:
    text = f"{SIDECAR}    formerly: {formerly}\n"
    run = check(site(tmp_path, **{"content/bridge.yaml": text}))
    assert run.code == 1
    assert "content/bridge.yaml:13:" in run.err


def test_only_the_named_files_are_fixed(tmp_path: Path) -> None:
    root = site(tmp_path)
    build(root)
    correct(root, ("must close", "must clsoe"))
    correct(root, ("noch heute", "noch heut"), name="bruecke.md")
    assert check(root, "--fix", "content/bruecke.md").code == 0
    assert "clsoe" not in (root / "content/bridge.yaml").read_text("utf-8")
    assert "noch heut\n" in (root / "content/bruecke.yaml").read_text("utf-8")
    assert check(root, "--fix", "content/other.md").code == 2
    assert check(root, "--fix", "--locked").code == 2
    assert check(root, "content/bridge.md").code == 1
    assert check(root, "content/bruecke.md").code == 0


def test_a_record_that_is_only_outdated_is_renewed(tmp_path: Path) -> None:
    """Where builds are locked, nothing else renews it."""
    root = site(tmp_path)
    build(root)
    clean = snapshot(root / "content")
    assert "renewed" not in check(root, "--fix").err
    assert snapshot(root / "content") == clean
    correct(root, ("The council met at noon.", "The council met at ten."))
    edited = snapshot(root / "content")
    locked = brief("check", "--locked", "--strict", cwd=root)
    assert (locked.code, "record-outdated" in locked.err or "outdated" in locked.err) == (1, True)
    run = brief("check", "--fix", cwd=root, env={"CI": "true"})
    assert run.code == 0
    assert "1 record renewed." in run.err
    changed = {path for path, data in snapshot(root / "content").items() if edited[path] != data}
    assert changed == {"bridge.anchors"}
    assert "met at ten" in (root / "content/bridge.anchors").read_text("utf-8")
    assert brief("check", "--locked", "--strict", cwd=root).code == 0
    renewed = snapshot(root / "content")
    assert "renewed" not in check(root, "--fix").err
    assert build(root).code == 0
    assert snapshot(root / "content") == renewed


def test_no_other_record_is_renewed(tmp_path: Path) -> None:
    """None is made, and none is where something is left, or is wrong, or for other names."""
    root = site(tmp_path)
    build(root)
    correct(root, ("noon", "ten"))
    before = snapshot(root / "content")
    assert check(root, "--fix", "bruecke").code in (0, 1)
    assert snapshot(root / "content")["bridge.anchors"] == before["bridge.anchors"]
    sidecar = root / "content/bridge.yaml"
    for more in ("  - quote: no such words\n", "  - quot: It did not vote\n", "  - {\n"):
        sidecar.write_text(SIDECAR + more, "utf-8")
        assert check(root, "--fix", "bridge").code == 1
        assert snapshot(root / "content")["bridge.anchors"] == before["bridge.anchors"], more
    sidecar.write_text(SIDECAR, "utf-8")
    (root / "content/bridge.anchors").unlink()
    assert check(root, "--fix").code == 0
    assert not (root / "content/bridge.anchors").exists()


def test_without_a_record_a_misspelling_is_fixed_and_other_words_are_not(tmp_path: Path) -> None:
    root = site(tmp_path)
    correct(root, ("It did not vote", "It did not decide"), ("may open again", "may oepn again"))
    assert check(root, "--fix").code == 1
    text = (root / "content/bridge.yaml").read_text("utf-8")
    assert "quote: It may oepn again on 3 May" in text
    assert "id: it-may-open-again-on-3-" in text
    assert "quote: It did not vote" in text


@pytest.mark.parametrize(
    ("data", "code", "kept"),
    [
        (b"", "record-damaged", (False, True)),
        (b"\xff\xfe\x00", "record-damaged", (False, True)),
        (b"brief anchors 1\nnot a line\n", "record-damaged", (False, True)),
        (b"brief anchors 1\n", "record-damaged", (False, True)),
        (b"brief anchors x\n| a\n", "record-damaged", (False, True)),
        (b"brief anchors 0\n| a\n", "record-damaged", (False, True)),
        (b"brief anchors 1\n| \xff\n", "record-damaged", (False, True)),
        (b"brief anchors 1\n| a\n@ x y z 1+1\n", "record-damaged", (False, True)),
        (b"brief anchors 3\nwhatever\n", "record-newer", (True, True)),
        (b"brief anchors 1\n<<<<<<< ours\n| a\n=======\n| b\n>>>>>>> theirs\n",
         "record-conflict", (False, False)),
        (b"<<<<<<< ours\nbrief anchors 1\n| a\n@ x\n=======\nbrief anchors 1\n>>>>>>> theirs\n",
         "record-damaged", (False, True)),
    ],
)  # fmt: skip
def test_a_record_that_is_no_good_is_told_of_and_ignored(
    tmp_path: Path, data: bytes, code: str, kept: tuple[bool, bool]
) -> None:
    root = site(tmp_path)
    record = root / "content/bridge.anchors"
    record.write_bytes(data)
    report = json.loads(check(root, "--format", "json").out)
    codes = [each["code"] for each in report["problems"]]
    assert [each for each in codes if each.startswith("record-")] == [code]
    assert {each["status"] for each in report["annotations"]} == {"exact"}
    assert check(root, "--fix").code == 0
    assert (record.read_bytes() == data) == kept[0]
    record.write_bytes(data)
    assert build(root).code == 0
    assert (record.read_bytes() == data) == kept[1]


SPOILT = {
    "cut short after a line": (r"(?s)\n\+.*", "\n", 4),
    "cut short within a line": (r"(?s)oday”.*", "", 3),
    "an offset": (r"\d+(\+\d+\n)", r"3\1", 4),
    "a length": (r"\+\d+\n", "+7\n", 4),
    "a digest": (r"(@ \S+ \S+) \S{12}", r"\1 0123456789ab", 4),
    "its text": ("must close", "must not close", 4),
    "outside of the text": (r"\d+(\+\d+\n)", r"9999\1", 4),
    "before the text": (r"\d+(\+\d+\n)", r"-40\1", 4),
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_a_record_that_was_cut_short_or_edited_is_told_of_and_leads_nowhere(
    tmp_path: Path, spoilt: str
) -> None:
    root = site(tmp_path)
    assert build(root).code == 0
    record = root / "content/bridge.anchors"
    words, others, line = SPOILT[spoilt]
    good = record.read_text("utf-8")
    record.write_text(re.sub(words, others, good, count=1), "utf-8")
    assert record.read_text("utf-8") != good
    run = check(root)
    assert f"content/bridge.anchors:{line}:" in run.err
    assert "was changed since" in run.err
    report = json.loads(check(root, "--format", "json").out)
    assert {each["status"] for each in report["annotations"]} == {"exact"}
    assert {each["found"] for each in report["annotations"]} == {*statuses(root)}
    correct(root, ("must close today", "must stay open"))
    assert set(statuses(root).values()) == {"exact", "orphan"}
    assert check(root, "--strict").code == 1


def test_a_byte_order_mark_damages_no_record() -> None:
    record = Record("Stone said: “We stay.”", (Entry("a", "0" * 12, ((13, 20),)),))
    assert parse_record(File("a.anchors", b"\xef\xbb\xbf" + format_record(record))) == (record, [])


def test_wherever_a_record_is_cut_it_is_told_of() -> None:
    text = "Stone said: “We stay.” It rained.\nThen they left."
    data = format_record(Record(text, (Entry("a", "0" * 12, ((13, 20),)),)))
    for end in range(len(data)):
        record, problems = parse_record(File("a.anchors", data[:end]))
        assert (record, [each.code for each in problems]) == (None, ["record-damaged"]), end
        assert problems[0].place is not None


def test_a_record_in_conflict_is_written_anew_with_what_is_fixed(tmp_path: Path) -> None:
    root = site(tmp_path)
    record = root / "content/bridge.anchors"
    for name in ("bridge.md", "bridge.yaml"):
        correct(root, ("It may open again", "It may open togehter"), name=name)
    build(root)
    good = record.read_bytes()
    record.write_bytes(b"<<<<<<< ours\n" + good + b"=======\n" + good + b">>>>>>> theirs\n")
    correct(root, ("open togehter", "open together"))
    assert check(root, "--fix").code == 0
    assert b"<<<<<<<" not in record.read_bytes()
    assert build(root).code == 0


@pytest.mark.parametrize("linked", ["content/far", "content/bridge.md", "content/bridge.anchors"])
def test_an_article_that_a_link_leads_to_misses_no_record(tmp_path: Path, linked: str) -> None:
    root = site(tmp_path)
    shared = root / "shared"
    shared.mkdir()
    if linked == "content/far":
        for name in ("bridge.md", "bridge.yaml"):
            (root / f"content/{name}").rename(shared / name)
        (root / linked).symlink_to(shared, target_is_directory=True)
    elif linked.endswith(".md"):
        (root / linked).rename(shared / "bridge.md")
        (root / linked).symlink_to(shared / "bridge.md")
    else:
        (shared / "bridge.anchors").write_text("brief anchors 1\n| Other.\n")
        (root / linked).symlink_to(shared / "bridge.anchors")
    before = snapshot(shared)
    assert build(root).code == 0
    assert snapshot(shared) == before
    report = json.loads(check(root, "--locked", "--format", "json").out)
    codes = {each["code"] for each in report["problems"]}
    assert not {"record-missing", "record-outdated"} & codes


def test_a_record_that_is_left_behind_is_told_of(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert build(root).code == 0
    for suffix in (".md", ".yaml"):
        (root / f"content/bridge{suffix}").rename(root / f"content/span{suffix}")
    for run in (build(root), build(root), check(root)):
        assert "content/bridge.anchors: hint: This record has no article." in run.err
        assert "(content/bridge.md is missing)" in run.err
    link = "---\ntitle: It\ndate: 2026-05-04\n---\n\nSee [it](bridge.md).\n"
    (root / "content/link.md").write_text(link)
    assert "leads to no file" in check(root).err, "A dead link is told of all the same."
    (root / "content/bridge.anchors").rename(root / "content/span.anchors")
    assert "record-stray" not in check(root, "--format", "json").out


def rename_article(root: Path) -> None:
    for suffix in (".md", ".yaml"):
        (root / f"content/bridge{suffix}").rename(root / f"content/span{suffix}")


def permalinks(root: Path, record: str = "span.anchors") -> list[str]:
    return re.findall("^@ ([^ ]+)", (root / "content" / record).read_text("utf-8"), re.MULTILINE)


def published(root: Path, slug: str = "span") -> set[str]:
    html = (root / f"site/{slug}/index.html").read_text("utf-8")
    return set(re.findall(r'data-annotation="([^" ]+)"', html))


def with_own_permalinks(root: Path) -> list[str]:
    """A site whose permalinks are not those that its quotations have by themselves."""
    assert build(root).code == 0
    correct(root, ("must close today", "must close to-day"))
    assert brief("check", "--fix", cwd=root, env=FREE, answers="y\n" * 9).code == 0
    return permalinks(root, "bridge.anchors")


def test_a_record_goes_along_with_an_article_that_was_renamed(tmp_path: Path) -> None:
    root = site(tmp_path)
    ids = with_own_permalinks(root)
    rename_article(root)
    correct(root, ("It did not vote, and it may", "It did not vote and may"), name="span.md")
    hint = "By its text, content/span.md is its article (content/bridge.md is missing)"
    locked = brief("build", "--locked", cwd=root)
    assert (locked.code, hint in locked.err) == (0, True)
    assert published(root) == set(ids)
    assert not (root / "content/span.anchors").exists()
    assert "content/span.anchors" in brief("check", "--locked", cwd=root).err
    run = check(root, "--fix")
    assert run.code == 0
    assert (
        "content/bridge.anchors is content/span.anchors now, as its article was renamed." in run.err
    )
    assert not (root / "content/bridge.anchors").exists()
    assert permalinks(root) == ids
    assert "record-stray" not in check(root, "--format", "json").out
    clean = snapshot(root / "content")
    assert build(root).code == 0
    assert check(root, "--fix").code == 0
    assert snapshot(root / "content") == clean
    assert published(root) == set(ids)


def test_a_build_keeps_the_permalinks_of_an_article_that_was_renamed(tmp_path: Path) -> None:
    root = site(tmp_path)
    ids = with_own_permalinks(root)
    rename_article(root)
    run = build(root)
    assert "By its text, content/span.md is its article" in run.err
    # That build has written the article's own record.
    assert "which has a record of its own: “brief check --fix” removes this one" in run.err
    assert build(root).err == run.err
    assert published(root) == set(ids)
    assert permalinks(root) == ids
    assert (root / "content/bridge.anchors").exists(), "Nobody's file is removed by a build."
    run = check(root)
    assert "which has a record of its own" in run.err
    run = check(root, "--fix")
    assert "content/bridge.anchors was removed, as content/span.anchors has all of it." in run.err
    assert not (root / "content/bridge.anchors").exists()
    assert permalinks(root) == ids


def test_a_correction_of_an_article_that_was_renamed_is_seen(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert build(root).code == 0
    rename_article(root)
    correct(root, ("must close today", "must not close today"), name="span.md")
    assert build(root).code == 1
    assert not (root / "content/span.anchors").exists()
    run = check(root, "--fix")
    assert run.code == 1
    assert "A negation was added: “not”." in run.err
    assert "must not close today" not in (root / "content/span.yaml").read_text("utf-8")


@pytest.mark.parametrize("what", ["other text", "two articles", "a damaged record", "a name"])
def test_another_articles_record_is_not_taken(tmp_path: Path, what: str) -> None:
    root = site(tmp_path)
    assert build(root).code == 0
    rename_article(root)
    record = root / "content/bridge.anchors"
    if what == "other text":
        text = ARTICLE.replace("bridge", "ferry").replace("council", "board")
        text = text.replace(
            "Jonas Weber said that nobody had been asked.", "It did sail on Monday."
        )
        (root / "content/span.md").write_text(f"{text}{'It rained all day there. ' * 9}", "utf-8")
    elif what == "two articles":
        for suffix in (".md", ".yaml"):
            data = (root / f"content/span{suffix}").read_bytes()
            (root / f"content/arch{suffix}").write_bytes(data)
    elif what == "a damaged record":
        record.write_text(record.read_text("utf-8").removesuffix("# end\n"), "utf-8")
    before = record.read_bytes()
    name = ["content/bruecke.md"] if what == "a name" else []
    run = check(root, "--fix", *name)
    assert "content/span.anchors now" not in run.err
    assert record.read_bytes() == before
    assert not (root / "content/span.anchors").exists()
    if what != "a name":
        assert "or remove it" in check(root).err


def git(root: Path, *arguments: str) -> int:
    run = subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        cwd=root, capture_output=True,
    )  # fmt: skip
    return run.returncode


NOTE = "  - quote: nobody had been asked\n    kind: context\n"
FIRST = "annotations:\n  - quote: the mayor said\n    kind: context\n"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        # The text above is corrected here, an annotation is added there; and the other way.
        ([("content/bridge.md", "Mayor Ada Stone", "The mayor, Ada Stone,")],
         [("content/bridge.yaml", "    kind: context\n", f"    kind: context\n{NOTE}")]),
        ([("content/bridge.yaml", "annotations:\n", FIRST)],
         [("content/bridge.md", "at noon", "in the afternoon, behind closed doors")]),
        # Both add annotations: at the end, and at the beginning.
        ([("content/bridge.yaml", "annotations:\n", FIRST)],
         [("content/bridge.yaml", "    kind: context\n", f"    kind: context\n{NOTE}")]),
        # Both correct the text, in two paragraphs.
        ([("content/bridge.md", "Mayor Ada Stone", "The mayor, Ada Stone,")],
         [("content/bridge.md", "nobody had been asked", "nobody had ever been asked")]),
        # Both correct one sentence and annotate it.
        ([("content/bridge.md", "nobody had been", "none had been"),
          ("content/bridge.yaml", "annotations:\n", FIRST)],
         [("content/bridge.md", "We were never told", "They never told us"),
          ("content/bridge.yaml", "    kind: context\n",
           "    kind: context\n  - quote: They never told us\n    kind: context\n")]),
    ],
)  # fmt: skip
def test_two_branches_are_merged_by_git_and_no_annotation_is_lost(
    tmp_path: Path, ours: list[tuple[str, str, str]], theirs: list[tuple[str, str, str]]
) -> None:
    root = site(tmp_path, **{".gitignore": "site/\n"})

    def commit(edits: list[tuple[str, str, str]]) -> None:
        for name, before, after in edits:
            path = root / name
            text = path.read_text("utf-8")
            assert before in text
            head, _, tail = text.rpartition(before)
            path.write_text(f"{head}{after}{tail}", "utf-8")
        assert build(root).code == 0
        git(root, "add", "-A")
        assert git(root, "commit", "-qm", "x") == 0

    git(root, "init", "-qb", "main")
    commit([])
    git(root, "checkout", "-qb", "theirs")
    commit(theirs)
    git(root, "checkout", "-q", "main")
    commit(ours)
    if git(root, "merge", "-q", "theirs") != 0:
        # Only the record, or the article that both have rewritten, may be in conflict.
        for name in ("content/bridge.md", "content/bridge.yaml"):
            path = root / name
            text = path.read_text("utf-8")
            if "<<<<<<<" in text:
                assert name == "content/bridge.md"
                git(root, "checkout", "--ours", name)
                path.write_text(
                    path.read_text("utf-8").replace("We were never told", "They never told us"),
                    "utf-8",
                )
    expected = (root / "content/bridge.yaml").read_text("utf-8").count("- quote:")
    assert build(root).code == 0
    found = statuses(root)
    assert set(found.values()) == {"exact"}
    assert len(found) == expected + 2
    record, problems = parse_record(
        File("content/bridge.anchors", (root / "content/bridge.anchors").read_bytes())
    )
    assert not problems
    assert record is not None
    assert len(record.entries) == expected


def test_a_permalink_stays_where_one_branch_moves_words_that_another_corrects(
    tmp_path: Path,
) -> None:
    root = site(tmp_path, **{".gitignore": "site/\n"})
    first, second, third = ARTICLE.split("---\n", 2)[2].strip().split("\n\n")

    def ids() -> set[str]:
        file = File("content/bridge.anchors", (root / "content/bridge.anchors").read_bytes())
        record, problems = parse_record(file)
        assert record
        assert not problems
        return {each.id for each in record.entries}

    def commit(paragraphs: list[str]) -> None:
        head = ARTICLE[: ARTICLE.index(first)]
        (root / "content/bridge.md").write_text(head + "\n\n".join(paragraphs) + "\n")
        build(root)
        assert check(root, "--fix").code == 0
        assert build(root).code == 0
        git(root, "add", "-A")
        assert git(root, "commit", "-qm", "x") == 0

    git(root, "init", "-qb", "main")
    commit([first, second, third])
    before = ids()
    git(root, "checkout", "-qb", "theirs")
    corrected = first.replace("must close today", "must close to-day")
    commit([corrected, second, third])
    git(root, "checkout", "-q", "main")
    commit([second, first, third])
    assert git(root, "merge", "-q", "theirs") != 0
    commit([second, corrected, third])
    assert ids() == before


def renamed(root: Path, old: str, new: str) -> None:
    path = root / "content/bridge.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def led_to(root: Path, fragment: str) -> str:
    """The annotation to which an address with a fragment leads."""
    found = page(root / "site/bridge/index.html").xpath("//*[@id=$name]", name=fragment)
    assert len(found) == 1, fragment
    (mark,) = found[0].xpath("ancestor-or-self::mark")
    return str(mark.get("data-annotation"))


@pytest.mark.parametrize("names", [["closing"], ["closing", "schliessung"], ["a", "b", "a"]])
def test_an_id_that_is_renamed_by_hand_still_leads_to_its_statement(
    tmp_path: Path, names: list[str]
) -> None:
    see = "  - {quote: nobody had been asked, kind: context, see: ['#closing-0']}\n"
    root = site(tmp_path, **{"content/bridge.yaml": SIDECAR + see})
    quote = "  - quote: must close today   # the headline\n"
    renamed(root, quote, f"{quote}    id: closing-0\n")
    ids = ["closing-0", *names]
    for before, after in pairwise(ids):
        assert build(root).code == 0
        renamed(root, f"id: {before}\n", f"id: {after}\n")
    run = build(root)
    assert run.code == 0, run.err
    for each in ids:
        assert led_to(root, each) == ids[-1]
    document = page(root / "site/bridge/index.html")
    for each in ids:
        (note,) = document.xpath("//*[@id=$name]", name=f"note-{each}")
        assert note.xpath("ancestor-or-self::*[@data-note=$name]", name=ids[-1])
    text = ARTICLE.split("---\n")[2].rstrip()
    assert body_text(page(root / "site/bridge/index.html")) == text


def test_an_id_that_another_annotation_has_now_is_no_alias(tmp_path: Path) -> None:
    root = site(tmp_path)
    renamed(root, "    speaker: stone\n", "    speaker: stone\n    id: one\n")
    assert build(root).code == 0
    renamed(root, "    id: one\n", "    id: two\n")
    renamed(root, "    kind: context\n", "    kind: context\n    id: one\n")
    assert build(root).code == 0
    assert led_to(root, "one") != led_to(root, "two")
    renamed(root, "    id: one\n", "    id: three\n")
    assert build(root).code == 0
    assert led_to(root, "one") == "three"
    correct(root, ("The council met", "## Vote {#one}\n\nThe council met"))
    assert build(root).code == 0
    assert not page(root / "site/bridge/index.html").xpath("//mark//*[@id='one']")


def waited(root: Path, name: str, holds: Callable[[bytes], bool]) -> bytes:
    """The bytes of a record, once something holds of them."""
    path = root / "content" / name
    end = time.monotonic() + PATIENCE
    while not (path.exists() and holds(path.read_bytes())):
        assert time.monotonic() < end, path.exists() and path.read_bytes()
        time.sleep(0.02)
    return path.read_bytes()


def test_a_preview_writes_records_as_a_build_does(tmp_path: Path) -> None:
    root, other = site(tmp_path / "one"), site(tmp_path / "two")
    build(other)
    first = (other / "content/bridge.anchors").read_bytes()
    with preview(root, "--no-locked") as running:
        assert waited(root, "bridge.anchors", bool) == first
        correct(root, ("met at noon", "met in the morning"))
        record = waited(root, "bridge.anchors", lambda data: b"in the morning" in data)
        # A change of what was annotated is not taken over.
        correct(root, ("must close today", "must clsoe today"))
        running.until(lambda: "is now “must clsoe today”" in str(running.state()["problems"]))
        correct(root, ("must clsoe today", "must close today"))
        running.until(lambda: not running.state()["problems"])
        assert (root / "content/bridge.anchors").read_bytes() == record
        correct(root, ("met in the morning", "met at noon"))
        waited(root, "bridge.anchors", lambda data: data == first)
    assert check(root, "--locked", "--strict").code == 0


def test_what_is_saved_while_a_record_is_written_is_shown(tmp_path: Path) -> None:
    """A preview's own record loads no page again, and hides no change of somebody else's."""
    root = site(tmp_path)
    shown = Preview(root, locked=False)
    shown.begin(map)
    assert not (root / "content/bridge.anchors").exists()
    shown.settle()
    (root / "content/bridge.anchors").unlink()
    assert shown.update(["content/bridge.anchors"])
    number = shown.state.number
    correct(root, ("Die", "Eine"), name="bruecke.md")
    assert not shown.settle()
    assert (root / "content/bridge.anchors").exists()
    assert shown.state.number == number
    assert shown.update(["content/bridge.anchors", "content/bruecke.md"])
    good = shown.state.good
    assert good
    assert b"Eine" in good.body("bruecke/index.html").data
    assert not shown.rescan()


@pytest.mark.parametrize(
    ("arguments", "files"),
    [(["--locked"], {}), (["--no-locked"], {"brief.yaml": "anchors: false\n"})],
)
def test_a_preview_that_is_locked_writes_none(
    tmp_path: Path, arguments: list[str], files: dict[str, str]
) -> None:
    root = site(tmp_path / "site", **files)
    with preview(root, *arguments) as running:
        correct(root, ("at noon", "in the morning"))
        running.until(lambda: b"in the morning" in running.get("/bridge/"))
        time.sleep(0.5)
    assert not list((root / "content").glob("*.anchors"))


def test_the_editor_records_what_is_marked_and_what_is_undone(tmp_path: Path) -> None:
    root = site(tmp_path / "site")
    with editor(root, "/bridge/", "--no-locked") as running:
        first = waited(root, "bridge.anchors", bool)
        state = running.state("content/bridge.md")
        start = ARTICLE.split("---\n")[2].index("nobody had been asked")
        change = {"type": "mark", "article": "content/bridge.md", "digest": state["digest"],
                  "fields": {"start": start, "end": start + 21, "words": "nobody had been asked",
                             "kind": "context"}}  # fmt: skip
        assert running.ask(change)["ok"]
        waited(root, "bridge.anchors", lambda data: b"@ nobody-had-been-asked" in data)
        assert running.ask({"type": "undo"})["ok"]
        waited(root, "bridge.anchors", lambda data: data == first)


def test_the_editor_takes_over_words_that_stay_beside_a_denial(tmp_path: Path) -> None:
    """Nothing is written into the sidecar; the record asks until all else is exact."""
    root = site(tmp_path / "site")
    build(root)
    sidecar = (root / "content/bridge.yaml").read_bytes()
    article = "content/bridge.md"
    text = (root / article).read_text("utf-8")
    (root / article).write_text(text.replace(DENIABLE, f"It is false that {DENIABLE}"), "utf-8")
    with editor(root, "/bridge/", "--no-locked") as running:
        state = running.state(article)
        (trouble,) = state["problems"]
        assert trouble["substance"] == ["A negation was added: “false”."]
        (own,) = [each for each in state["statements"] if each["id"] == trouble["id"]]
        ((start, end),) = trouble["places"]
        body = (root / article).read_text("utf-8").split("---\n")[2]
        fields = {"start": start, "end": end, "words": body[start:end], "kind": own["kind"],
                  "speaker": own["speaker"], "note": own["note"]}  # fmt: skip
        change = {"type": "change", "article": article, "digest": state["digest"],
                  "id": own["id"], "entry": own["entry"], "fields": fields}  # fmt: skip
        assert running.ask(change)["ok"]
        assert running.state(article)["problems"] == []
    assert (root / "content/bridge.yaml").read_bytes() == sidecar
    assert brief("check", "--locked", cwd=root).code == 0


def test_the_editor_settles_what_a_correction_has_done(tmp_path: Path) -> None:
    root = site(tmp_path / "site")
    build(root)
    published = set(marked(page(root / "site/bridge/index.html")))
    correct(root, ("on 3 May", "on 5 May"))
    article = "content/bridge.md"
    with editor(root, "/bridge/", "--no-locked") as running:
        state = running.state(article)
        (trouble,) = state["problems"]
        assert trouble["code"] == "anchor-changed"
        assert trouble["substance"] == ["A number was changed: “3” to “5”."]
        (own,) = [each for each in state["statements"] if each["id"] == trouble["id"]]
        assert own["id"] in published
        assert "start" not in own
        ((start, end),) = trouble["places"]
        base = {"article": article, "id": own["id"]}
        fields = {"start": start, "end": end, "words": "It may open again on 5 May",
                  "kind": own["kind"], "speaker": own["speaker"], "note": own["note"]}  # fmt: skip
        change = {**base, "type": "change", "digest": state["digest"], "entry": own["entry"],
                  "fields": fields}  # fmt: skip
        answer = running.ask(change)
        assert (answer["ok"], answer["id"]) == (True, own["id"])
        assert running.state(article)["problems"] == []
        sign = f"@ {own['id']} ".encode()
        fixed = waited(root, "bridge.anchors", lambda data: b"5 May" in data and sign in data)
        # What was deleted comes back under the address that readers know.
        state = running.state(article)
        entry = next(each["entry"] for each in state["statements"] if each["id"] == own["id"])
        assert running.ask({**base, "type": "delete", "digest": state["digest"], "entry": entry})[
            "ok"
        ]
        waited(root, "bridge.anchors", lambda data: sign not in data)
        answer = running.ask({"type": "undo"})
        assert (answer["ok"], answer["id"]) == (True, own["id"])
        assert waited(root, "bridge.anchors", lambda data: sign in data) == fixed
        assert own["id"] in {each["id"] for each in running.state(article)["statements"]}
    assert build(root).code == 0
    assert set(marked(page(root / "site/bridge/index.html"))) == published


def test_records_are_committed_before_a_site_is_published(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    brief("build", "--no-locked", cwd=room.work)
    run = room.publish()
    assert run.code == 2
    assert run.err.startswith("error: Some records of anchors are not committed")
    assert "content/bridge.anchors" in run.err
    room.commit({})
    assert "record" not in room.published().err


def test_the_hook_of_pre_commit_runs_a_locked_check(tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text())
    name, *arguments = hook["entry"].split()
    assert (name, hook["language"], hook["pass_filenames"]) == ("brief", "python", False)
    for path in ("content/a/b.md", "content/a.anchors", "brief.yaml", "templates/base.html"):
        assert re.search(hook["files"], path), path
    assert not re.search(hook["files"], "site/a/index.html")
    root = site(tmp_path)
    run = brief(*arguments, cwd=root, env=FREE)
    assert (run.code, "2 records are missing" in run.err) == (1, True)
    build(root)
    assert brief(*arguments, cwd=root, env=FREE).code == 0


lines = st.text("ab. !?。\n|+@#é“”", max_size=60)


@given(lines.filter(bool), st.data())
def test_a_record_is_read_as_it_was_written(text: str, data: st.DataObject) -> None:
    entries = []
    for number in range(data.draw(st.integers(0, 3))):
        cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=4)))
        spans = tuple(zip(cuts[::2], cuts[1::2], strict=False))
        entries.append(Entry(f"id-{number}", f"{number:012x}", spans, ("was",) * number))
    record = Record(text, tuple(sorted(entries, key=lambda each: (each.spans, each.id))))
    read, problems = parse_record(File("a.anchors", format_record(record)))
    assert problems == []
    assert read is not None
    assert read.text == text
    assert sorted(read.entries) == sorted(record.entries)


@given(st.binary(max_size=200) | lines.map(lambda text: f"brief anchors 1\n| a\n{text}".encode()))
def test_whatever_a_record_holds_nothing_is_raised(data: bytes) -> None:
    record, problems = parse_record(File("a.anchors", data))
    assert (record is None) == bool(problems)
    torn = b"<<<<<<< ours\n" + data + b"\n=======\n" + data + b"\n>>>>>>> theirs\n"
    known, problems = parse_record(File("a.anchors", torn), "a")
    (code,) = [each.code for each in problems]
    assert code == ("record-damaged" if known is None else "record-conflict")
    assert known is None or all(each.spans or known.text == "a" for each in known.entries)
