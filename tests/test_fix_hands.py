"""`brief check --fix` in all circumstances: conflicts, links, interrupts, and how one writes."""

from __future__ import annotations

import hashlib
import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sites import Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

FREE = {"CI": ""}
ARTICLE = """---
title: A bridge
date: 2026-03-02
---
“The bridge is safe togehter,” said Cal Ott. The town was calm.

“It cost four million euros,” said Dora Finch. “It will open in May,” she added.
"""
SIDECAR = """actors:
  ott: {name: Cal Ott}
  ng: {name: Bob Ng}
  finch: {name: Dora Finch}
annotations:
  - quote: The bridge is safe togehter
    speaker: ott
"""
SECOND = "  - quote: It cost four million euros\n    speaker: finch\n"
INTERRUPTIBLE = """
import signal
# Where a shell runs the tests in its background, an interrupt is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
from brief.cli import main
main()
"""
THIRD = "  - quote: It will open in May\n    speaker: finch\n"


def site(root: Path, sidecar: str = SIDECAR, article: str = ARTICLE) -> Path:
    made = make_site(root, {"content/a.md": article, "content/a.yaml": sidecar})
    (root / "content/bridge.md").unlink()
    (root / "content/bridge.yaml").unlink()
    return made


def run(root: Path, *arguments: str) -> Run:
    return brief(*arguments, cwd=root, env=FREE)


def correct(root: Path, before: str, after: str) -> None:
    path = root / "content/a.md"
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after, 1))


def torn(root: Path, ours: str, theirs: str) -> None:
    """A record of which two branches have each added the entry of an annotation."""
    record, sidecar = root / "content/a.anchors", root / "content/a.yaml"
    versions = []
    for added in (ours, theirs):
        sidecar.write_text(SIDECAR + added)
        record.unlink(missing_ok=True)
        assert run(root, "build").code == 0
        versions.append(record.read_text())
    sidecar.write_text(SIDECAR + ours + theirs)
    record.write_text(f"<<<<<<< ours\n{versions[0]}=======\n{versions[1]}>>>>>>> theirs\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("said Cal Ott", "said Bob Ng"),
        ("four million", "five million"),
        ("“The bridge is safe togehter,” said Cal Ott.", "“The bridge is not safe,” said Cal Ott."),
        ("“It will open in May,” she added.", "She said no more."),
        ("said Dora Finch", "denied Dora Finch"),
    ],
)
def test_a_correction_is_seen_where_only_the_entries_of_a_record_are_in_conflict(
    tmp_path: Path, before: str, after: str
) -> None:
    root = site(tmp_path)
    torn(root, SECOND, THIRD)
    correct(root, before, after)
    content = snapshot(root / "content")
    checked = run(root, "check")
    assert checked.code == 1, checked.err
    assert "holds an unresolved merge" in checked.err
    fixed = run(root, "check", "--fix")
    assert fixed.code == 1, fixed.err
    assert snapshot(root / "content") == content


@pytest.mark.parametrize("ours", [("calm", "silent"), ("“It will open in May,” she added.", "")])
def test_a_correction_is_seen_where_two_texts_are_in_conflict(
    tmp_path: Path, ours: tuple[str, str]
) -> None:
    root = site(tmp_path, SIDECAR)
    article, sidecar = root / "content/a.md", root / "content/a.yaml"
    record = root / "content/a.anchors"
    correct(root, *ours)
    assert run(root, "build").code == 0
    versions = [record.read_text()]
    article.write_text(ARTICLE)
    sidecar.write_text(SIDECAR + SECOND)
    record.unlink()
    assert run(root, "build").code == 0
    versions.append(record.read_text())
    # What only the other branch has annotated was corrected on that, where nothing is built.
    correct(root, "said Dora Finch", "said Bob Ng")
    correct(root, *ours)
    for sides in (versions, versions[::-1]):
        record.write_text(f"<<<<<<< ours\n{sides[0]}=======\n{sides[1]}>>>>>>> theirs\n")
        content = snapshot(root / "content")
        checked = run(root, "check")
        assert checked.code == 1, checked.err
        assert "1 changed, 1 exact" in checked.out
        assert snapshot(root / "content") == content
    correct(root, "said Bob Ng", "said Dora Finch")
    assert run(root, "build").code == 0
    assert record.read_text().count("\n@ ") == 2


def test_a_record_in_conflict_that_is_as_the_article_is_written_anew(tmp_path: Path) -> None:
    root = site(tmp_path)
    torn(root, SECOND, THIRD)
    assert run(root, "build").code == 0
    record = (root / "content/a.anchors").read_text()
    assert "<<<<" not in record
    assert record.count("\n@ ") == 3


def test_a_record_that_is_a_link_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert run(root, "build").code == 0
    record = root / "content/a.anchors"
    record.rename(root / "kept.anchors")
    record.symlink_to(root / "kept.anchors")
    kept = (root / "kept.anchors").read_bytes()
    correct(root, "safe togehter", "safe together")
    fixed = run(root, "check", "--fix")
    assert "content/a.anchors is behind a symbolic link, so it is not renewed" in fixed.err
    assert (root / "kept.anchors").read_bytes() == kept


def test_with_no_input_at_all_nothing_is_taken_over(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert run(root, "build").code == 0
    correct(root, "said Cal Ott", "said Bob Ng")
    content = snapshot(root / "content")
    process = subprocess.run(
        ["sh", "-c", 'exec "$0" -m brief check --fix <&-', sys.executable],
        cwd=root, env={**os.environ, **FREE}, capture_output=True, text=True,
    )  # fmt: skip
    assert process.returncode == 1
    assert "Traceback" not in process.stderr
    assert "take this over?" in process.stderr
    assert snapshot(root / "content") == content


def interrupted(root: Path, *, questions: int, answers: bytes = b"") -> str:
    """What `check --fix` says that gets these answers, and is interrupted at a question."""
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "check", "--fix"],
        cwd=root, env={**os.environ, **FREE}, stdin=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stderr
        assert process.stdin
        process.stdin.write(answers)
        process.stdin.flush()
        said = b""
        while (
            said.count(b"take this over?") < questions
            and select.select([process.stderr], [], [], 60)[0]
        ):
            said += os.read(process.stderr.fileno(), 4096)
        process.send_signal(signal.SIGINT)
        said += process.communicate(timeout=60)[1]
    assert process.returncode == 128 + signal.SIGINT
    return said.decode()


def test_an_interrupt_at_a_question_ends_it_all(tmp_path: Path) -> None:
    root = site(tmp_path, SIDECAR + SECOND)
    assert run(root, "build").code == 0
    correct(root, "said Cal Ott", "said Bob Ng")
    correct(root, "four million", "five million")
    content = snapshot(root / "content")
    said = interrupted(root, questions=1)
    assert said.count("take this over?") == 1
    assert snapshot(root / "content") == content


def test_an_interrupt_tells_which_answers_are_lost(tmp_path: Path) -> None:
    root = site(tmp_path, SIDECAR + SECOND)
    assert run(root, "build").code == 0
    correct(root, "said Cal Ott", "said Bob Ng")
    correct(root, "four million", "five million")
    content = snapshot(root / "content")
    said = interrupted(root, questions=2, answers=b"y\n")
    assert "content/a.yaml stays as it was" in said
    assert "“yes” there (1) is lost" in said
    assert snapshot(root / "content") == content


@pytest.mark.parametrize("options", [(), ("--interactive",)])
def test_q_writes_what_was_answered_before_and_asks_for_nothing_else(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    root = site(tmp_path, SIDECAR + SECOND + THIRD)
    for suffix in (".md", ".yaml"):
        other = (root / f"content/a{suffix}").read_bytes()
        (root / f"content/b{suffix}").write_bytes(other)
    assert run(root, "build").code == 0
    correct(root, "said Cal Ott", "said Bob Ng")
    correct(root, "four million", "five million")
    correct(root, "open in May", "open in the month of May")
    second = root / "content/b.md"
    second.write_text(second.read_text().replace("four million", "six million"))
    others = {name: data for name, data in snapshot(root / "content").items() if "b." in name}
    fixed = brief("check", "--fix", *options, cwd=root, env=FREE, answers="y\n?\nq\ny\n")
    assert fixed.code == 1
    assert fixed.err.count("take this over?") == 3
    assert "q: leave this and all that follows; what was answered before is written." in fixed.err
    assert "1 annotation repaired." in fixed.err
    assert "3 changed, 3 exact" in fixed.out
    assert "four million" in (root / "content/a.yaml").read_text()
    assert "open in May" in (root / "content/a.yaml").read_text()
    assert {name: data for name, data in snapshot(root / "content").items() if "b." in name} == (
        others
    )
    again = brief("check", "--fix", cwd=root, env=FREE, answers="q\n")
    assert again.err.count("take this over?") == 1
    assert "Cal Ott" not in again.err.partition("take this over?")[0]


def test_what_was_killed_in_the_middle_of_a_write_is_removed_later(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert run(root, "build").code == 0
    content = root / "content"
    left, others, fresh = (content / f".{each}.tmp" for each in (
        "a.yaml.36a7a79c", "b.yaml.36a7a79c", "a.yaml.00000000",
    ))  # fmt: skip
    records = [content / f".{each}.tmp" for each in ("b.anchors.36a7a79c", "b.anchors.00000000")]
    for each in (left, others, fresh, *records):
        each.write_text("half")
    for each in (left, others, records[0]):
        os.utime(each, (1, 1))
    correct(root, "safe togehter", "safe together")
    assert run(root, "check", "--fix").code == 0
    assert [each.exists() for each in (left, others, fresh)] == [False, True, True]
    assert [each.exists() for each in records] == [False, True]


@pytest.mark.parametrize(
    ("entry", "change", "expected"),
    [
        (
            '  - {"quote": "The bridge is\\\n      \\ safe togehter", "speaker": "ott"}\n',
            ("safe togehter", "safe together"),
            '  - {"quote": "The bridge is safe together", "speaker": "ott"}\n',
        ),
        (
            "  - {quote: 'The bridge is safe togehter', speaker: ott}\n",
            ("safe togehter", "safe together"),
            "  - {quote: 'The bridge is safe together', speaker: ott}\n",
        ),
        (
            "  - quote: The bridge … togehter\n    speaker: ott\n",
            ("safe togehter", "safe together"),
            "  - quote: The bridge … together\n    speaker: ott\n",
        ),
        (
            "  - quote: The bridge […] togehter\n    speaker: ott\n",
            ("safe togehter", "safe together"),
            "  - quote: The bridge […] together\n    speaker: ott\n",
        ),
        (
            "  - quote: The bridge [...] togehter\n    speaker: ott\n",
            ("safe togehter", "safe together"),
            "  - quote: The bridge [...] together\n    speaker: ott\n",
        ),
    ],
)
def test_a_repair_is_written_as_the_sidecar_is(
    tmp_path: Path, entry: str, change: tuple[str, str], expected: str
) -> None:
    head = SIDECAR.partition("  - quote")[0]
    root = site(tmp_path, head + entry)
    assert run(root, "build").code == 0
    correct(root, *change)
    fixed = run(root, "check", "--fix")
    assert fixed.code == 0, fixed.err
    assert (root / "content/a.yaml").read_text() == head + expected


LONG = "“The old bridge isn’t safe,” said Cal Ott, “and it won’t be safe togehter with the tram.”"


@pytest.mark.parametrize(
    "quote",
    [
        "|\n      The old bridge isn’t safe,” said Cal Ott, “and it\n      won’t be safe {}\n"
        "      with the tram",
        "|-\n        The old bridge isn't safe,\" said Cal Ott, \"and it won't\n"
        "        be safe {} with the tram",
        ">\n        The old bridge isn't safe,\" said Cal Ott, \"and it won't\n"
        "        be safe {} with the tram",
        ">-  # folded\n      The old bridge isn't safe,\" said Cal Ott,\n"
        "      \"and it won't be safe\n      {} with the tram",
        "The old bridge isn't safe,\" said Cal Ott,\n        \"and it won't be safe {}\n"
        "        with the tram",
        "'The old bridge isn''t safe,\" said Cal Ott,\n      \"and it won''t be safe\n"
        "      {}\n      with the tram'",
        "\"The old bridge isn't safe,” said Cal Ott,\n      “and it won't be safe\n"
        '      {}\n      with the tram"',
        "The old bridge isn't safe,\" said Cal Ott, \"and it won't be safe {} with the tram",
    ],
)
def test_lines_and_straight_marks_of_a_quotation_stay(tmp_path: Path, quote: str) -> None:
    head = SIDECAR.partition("  - quote")[0]
    entry = f"{head}  - quote: {quote}\n    speaker: ott\n"
    root = site(tmp_path, entry.replace("{}", "togehter"), ARTICLE + f"\n{LONG}\n")
    assert run(root, "build").code == 0
    correct(root, LONG, LONG.replace("togehter", "together"))
    fixed = run(root, "check", "--fix")
    assert fixed.code == 0, fixed.err
    assert (root / "content/a.yaml").read_text() == entry.replace("{}", "together")


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        # What is new has the marks of the rest.
        ("It isn’t safe and it will not do.", "It isn’t safe and it won’t do.",
         "It isn't safe and it will not do", "It isn't safe and it won't do"),
        ("It is safe and it will not do.", "It is safe and it won’t do.",
         "It is safe and it will not do", "It is safe and it won’t do"),
        # A line that loses its first or its last word begins and ends where it did.
        ("It isn’t safe and it will do.", "It isn’t and will do.",
         "|\n      It isn't safe\n      and it\n      will do",
         "|\n      It isn't\n      and\n      will do"),
    ],
)  # fmt: skip
def test_a_quotation_is_laid_out_as_it_was(
    tmp_path: Path, before: str, after: str, old: str, new: str
) -> None:
    head = SIDECAR.partition("  - quote")[0]
    entry = f"{head}  - quote: {old}\n    speaker: ott\n"
    root = site(tmp_path, entry, ARTICLE + f"\n“{before}” Cal Ott said.\n")
    assert run(root, "build").code == 0
    correct(root, before, after)
    fixed = brief("check", "--fix", cwd=root, env=FREE, answers="y\n")
    assert fixed.code == 0, fixed.err
    assert (root / "content/a.yaml").read_text() == f"{head}  - quote: {new}\n    speaker: ott\n"


def test_places_that_are_counted_stay_counted(tmp_path: Path) -> None:
    body = (
        ARTICLE
        + "\nThe town waited.\n\n“Yes,” said Bob Ng.\n\nThe town waited.\n\n“Yes,” said Cal Ott.\n"
    )
    entry = "  - quote: Yes\n    occurrence: 2\n    speaker: ott\n"
    root = site(tmp_path, SIDECAR + entry, body)
    assert run(root, "build").code == 0
    correct(root, "\nThe town waited.\n\n“Yes,” said Bob Ng.\n", "")
    correct(
        root, "The town was calm.", "The town was calm. “Yes,” said Dora Finch. “Yes,” she said."
    )
    fixed = run(root, "check", "--fix")
    assert fixed.code == 0, fixed.err
    text = (root / "content/a.yaml").read_text()
    assert "occurrence: 3" in text
    assert "prefix" not in text


@pytest.mark.parametrize(
    ("day", "told"), [("2020-01-01", "the day of the article"), ("2026-03-03", "")]
)
def test_no_correction_is_dated_before_its_article(tmp_path: Path, day: str, told: str) -> None:
    root = site(tmp_path)
    assert run(root, "build").code == 0
    correct(root, "safe togehter", "safe together")
    sidecar = (root / "content/a.yaml").read_bytes()
    fixed = run(root, "check", "--fix", "--record-corrections", "--date", day)
    assert told in fixed.err
    assert fixed.code == bool(told)
    assert ((root / "content/a.yaml").read_bytes() == sidecar) == bool(told)


def test_what_can_not_be_written_is_told_for_an_editor(tmp_path: Path) -> None:
    root = site(tmp_path, SIDECAR.replace("ott: {", "ott: &name {") + SECOND)
    assert run(root, "build").code == 0
    correct(root, "safe togehter", "safe together")
    correct(root, "four million", "five million")
    fixed = run(root, "check", "--fix")
    assert fixed.code == 1
    assert "In an editor, write quote: The bridge is safe together." in fixed.err
    assert "In an editor, write quote: It cost five million euros." in fixed.err


def test_thousands_that_are_nowhere_are_not_all_looked_for(tmp_path: Path) -> None:
    letters = str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst")
    words = [hashlib.sha256(str(n).encode()).hexdigest().translate(letters) for n in range(2_000)]
    said = [f"{each[:8]} {each[9:17]} {each[18:26]} stand together" for each in words]
    told = "".join(f"They say that {each} there. {'It was so. ' * 9}\n\n" for each in said)
    entries = "".join(
        f"- {{quote: {each.replace('together', 'togehter')}, attributed_to: x}}\n" for each in said
    )
    head = "---\ntitle: T\ndate: 2026-01-01\n---\n"
    root = site(tmp_path, f"annotations:\n{entries}", head + told)
    text = len(told.strip()) - len(said) + 1
    repaired = 100_000_000 // (text + 1)
    assert 300 < repaired < 2_000
    first = run(root, "check", "--fix")
    left = 2_000 - repaired
    assert (
        f"content/a.yaml:{repaired + 2}: From here on, {left:,} annotations that are nowhere were "
        "not looked for in another spelling. Correct some above, and run it again.\n"
    ) in first.err
    assert f"{repaired} annotations repaired." in first.err
    sidecar = (root / "content/a.yaml").read_text()
    assert sidecar.count("together") == repaired
    # What is repaired is looked for no more.
    assert "From here on, " in run(root, "check", "--fix").err
    assert (root / "content/a.yaml").read_text().count("together") == 2 * repaired


@pytest.mark.parametrize("more", [(), ("--record-corrections", "--date", "2026-04-01")])
def test_a_sidecar_in_json_stays_json(tmp_path: Path, more: tuple[str, ...]) -> None:
    entries = [
        {"quote": "The bridge is safe togehter", "speaker": "ott"},
        {"quote": "We wait", "occurrence": 2, "speaker": "ott"},
    ]
    actors = {"ott": {"name": "Cal Ott"}, "finch": {"name": "Dora Finch"}}
    text = json.dumps({"actors": actors, "annotations": entries})
    article = ARTICLE + "\n“We wait,” said Bob Ng. “We wait,” said Cal Ott.\n"
    root = site(tmp_path, text, article)
    assert run(root, "build").code == 0
    path = root / "content/a.md"
    body = path.read_text().replace("safe togehter", "safe … together")
    path.write_text(
        body.replace("“We wait,” said Bob", "“We wait,” said Dan Fox. “We wait,” said Bob")
    )
    assert run(root, "check", "--fix", *more).code == 0
    changed = (root / "content/a.yaml").read_text()
    assert changed != text
    after = json.loads(changed)
    assert [each["speaker"] for each in after["annotations"]] == ["ott", "ott"]
    assert changed.isascii()
    assert ("formerly" in changed) == bool(more)
    assert run(root, "check").code == 0
