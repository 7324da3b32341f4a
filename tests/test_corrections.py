"""What corrections do to annotations of several speakers: nobody gets another's words."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from sites import Run, brief, make_site

pytestmark = pytest.mark.slow

HEAD = "---\ntitle: Q\ndate: 2026-04-02\nlang: {lang}\n---\n\n"
VOTE = (
    "The vote came late. “I agree with every word of it,” said Ann Lee, the mayor.",
    "“We shall appeal to the court in Lund before the end of the week,” said Bo Ek, a lawyer.",
    "“I agree,” said Cy Dunn.",
    "“I agree,” said Dora Falk, who had arrived last.",
    "“The price is two crowns,” said Bo Ek.",
    "“The price is ten crowns,” said Cy Dunn.",
)
VOTE_SIDECAR = """actors:
  lee: {name: Ann Lee}
  ek: {name: Bo Ek}
  dunn: {name: Cy Dunn}
  falk: {name: Dora Falk}
annotations:
  - {id: a-lee, quote: I agree with every word of it, speaker: lee}
  - {id: a-ek, quote: We shall appeal to the court in Lund before the end of the week, speaker: ek}
  - {id: a-dunn, quote: I agree, occurrence: 2, speaker: dunn}
  - {id: a-falk, quote: I agree, occurrence: 3, speaker: falk}
  - {id: p-ek, quote: The price is two crowns, speaker: ek}
  - {id: p-dunn, quote: The price is ten crowns, speaker: dunn}
"""
RAT = (
    "„Wir zahlen nächstes Jahr drei Millionen“, sagte Jonas Weber dem Rat.",
    "„Ich stimme zu“, sagte Eva Lang.",
    "„Ich stimme zu“, sagte Ute Kern, die zuletzt kam.",
    "Der Rat tagte bis tief in die Nacht und vertagte sich dann auf Montag.",
    "„Wir zahlen nächstes Jahr fünf Millionen“, sagte Eva Lang den Gästen.",
)
RAT_SIDECAR = """actors:
  weber: {name: Jonas Weber}
  lang: {name: Eva Lang}
  kern: {name: Ute Kern}
annotations:
  - {id: z-weber, quote: Wir zahlen nächstes Jahr drei Millionen, speaker: weber}
  - {id: s-lang, quote: Ich stimme zu, occurrence: 1, speaker: lang}
  - {id: s-kern, quote: Ich stimme zu, occurrence: 2, speaker: kern}
  - {id: z-lang, quote: Wir zahlen nächstes Jahr fünf Millionen, speaker: lang}
"""


def site(root: Path, paragraphs: tuple[str, ...], sidecar: str) -> Path:
    make_site(root, {"content/bridge.md": article(paragraphs), "content/bridge.yaml": sidecar})
    assert brief("build", cwd=root, env={"CI": ""}).code == 0
    return root


def article(paragraphs: tuple[str, ...]) -> str:
    lang = "de" if "Der Rat" in "".join(paragraphs) else "en"
    return HEAD.format(lang=lang) + "\n\n".join(paragraphs) + "\n"


def corrected(
    root: Path, paragraphs: tuple[str, ...], without: tuple[int, ...], *edits: tuple[int, str, str]
) -> None:
    """Write the article anew, without some of its paragraphs, and with words replaced in others."""
    lines = list(paragraphs)
    for number, old, new in edits:
        assert old in lines[number]
        lines[number] = lines[number].replace(old, new)
    kept = tuple(line for number, line in enumerate(lines) if number not in without)
    (root / "content/bridge.md").write_text(article(kept), "utf-8")


def check(root: Path, *arguments: str) -> Run:
    return brief("check", "--locked", *arguments, cwd=root)


def statuses(root: Path) -> dict[str, str]:
    """The statuses of the annotations that are not exact, by their ids."""
    run = check(root, "--format", "json")
    annotations = json.loads(run.out)["annotations"]
    return {each["id"]: each["status"] for each in annotations if each["status"] != "exact"}


@pytest.mark.parametrize(
    ("without", "edits", "expected"),
    [
        ((4,), [(5, "ten", "two")], {"p-ek": "orphan", "p-dunn": "changed"}),
        ((5,), [(4, "two", "ten")], {"p-dunn": "orphan", "p-ek": "changed"}),
        ((4, 0), [(5, "ten", "two")], {"p-ek": "orphan", "a-lee": "orphan", "p-dunn": "changed",
                                      "a-dunn": "moved", "a-falk": "moved"}),
        ((2,), [], {"a-dunn": "orphan", "a-falk": "moved"}),
        ((3,), [], {"a-falk": "orphan"}),
        ((0,), [], {"a-lee": "orphan", "a-dunn": "moved", "a-falk": "moved"}),
        ((2, 4), [(5, "ten", "two")], {"a-dunn": "orphan", "a-falk": "moved", "p-ek": "orphan",
                                      "p-dunn": "changed"}),
    ],
)  # fmt: skip
def test_what_was_deleted_takes_nobody_elses_words(
    tmp_path: Path,
    without: tuple[int, ...],
    edits: list[tuple[int, str, str]],
    expected: dict[str, str],
) -> None:
    root = site(tmp_path, VOTE, VOTE_SIDECAR)
    corrected(root, VOTE, without, *edits)
    assert statuses(root) == expected
    told = check(root).err
    assert "0 times" not in told


@pytest.mark.parametrize(
    ("without", "edits", "expected"),
    [
        ((0,), [(4, "fünf", "drei")], {"z-weber": "orphan", "z-lang": "changed"}),
        ((4,), [(0, "drei", "fünf")], {"z-lang": "orphan", "z-weber": "changed"}),
        ((1,), [], {"s-lang": "orphan"}),
        ((2,), [], {"s-kern": "orphan"}),
        ((1, 3), [], {"s-lang": "orphan"}),
    ],
)
def test_was_gestrichen_wurde_bekommt_keines_anderen_worte(
    tmp_path: Path,
    without: tuple[int, ...],
    edits: list[tuple[int, str, str]],
    expected: dict[str, str],
) -> None:
    root = site(tmp_path, RAT, RAT_SIDECAR)
    corrected(root, RAT, without, *edits)
    found = statuses(root)
    assert {name: found.get(name) for name in expected} == expected
    assert set(found.values()) <= {"orphan", "changed", "moved"}
    assert "0 times" not in check(root).err


@pytest.mark.parametrize(
    ("number", "old", "new", "expected"),
    [
        (2, "“I", "“I agree,” said Eve Moor.\n\n“I", {"a-dunn": "moved", "a-falk": "moved"}),
        (3, "“I", "“I agree,” said Eve Moor.\n\n“I", {"a-falk": "moved"}),
        (2, "“I agree,” said Cy Dunn.", "Nobody rose.", {"a-dunn": "orphan", "a-falk": "moved"}),
        (3, "“I agree,” said Dora Falk, who had arrived last.", "Then Dora Falk left.",
         {"a-falk": "orphan"}),
    ],
)  # fmt: skip
def test_words_that_others_say_too_are_followed_with_their_paragraph(
    tmp_path: Path, number: int, old: str, new: str, expected: dict[str, str]
) -> None:
    root = site(tmp_path, VOTE, VOTE_SIDECAR)
    corrected(root, VOTE, (), (number, old, new))
    assert statuses(root) == expected


def test_where_nothing_tells_copies_apart_no_choice_among_none_is_offered(tmp_path: Path) -> None:
    both = ("The vote came late.", "“I agree.” “I agree.” Nobody else spoke that evening.")
    sidecar = """annotations:
  - {id: one, quote: I agree, occurrence: 1, kind: note}
  - {id: two, quote: I agree, occurrence: 2, kind: note}
"""
    root = site(tmp_path, both, sidecar)
    corrected(root, both, (), (1, "“I agree.” “I", "“I"))
    assert "ambiguous" in statuses(root).values()
    told = check(root).err
    assert "Nothing tells where this annotation is since the text was corrected" in told
    assert "Add one of" not in told


def test_words_that_another_one_says_now_are_not_followed(tmp_path: Path) -> None:
    root = site(tmp_path, VOTE, VOTE_SIDECAR)
    more = "Nobody else rose that night, wrote one guest in a long letter: The price is two crowns."
    corrected(root, (*VOTE, more), (4,))
    assert statuses(root) == {"p-ek": "orphan"}


@pytest.mark.parametrize(
    ("edit", "asked"),
    [
        (("Bo Ek, a lawyer", "Nils Berg, a farmer"), "gives these words to Nils Berg"),
        (("said Bo Ek, a lawyer", "Nils Berg said"), "gives these words to Nils Berg"),
        (("Bo Ek, a lawyer", "Bo Ek, the lawyer"), ""),
        (("to the court", "to that court"), ""),
        (("before the end", "at the very end"), "A word was changed: “before” to “at”."),
        (("before the end", "after the end"), "to its opposite: “before” to “after”"),
        (("will appeal", "will not appeal"), "A negation was added: “not”."),
        (("of the week", "of May"), "A date was added: “May”."),
    ],
)
def test_words_that_are_another_speakers_now_are_asked_for(
    tmp_path: Path, edit: tuple[str, str], asked: str
) -> None:
    root = site(tmp_path, VOTE, VOTE_SIDECAR)
    corrected(root, VOTE, (), (1, "shall appeal", "will appeal"), (1, *edit))
    before = (root / "content/bridge.yaml").read_bytes()
    run = brief("check", "--fix", cwd=root, env={"CI": ""})
    assert asked.replace("gives", "seems to give") in run.err, run.err
    assert ((root / "content/bridge.yaml").read_bytes() == before) == bool(asked), run.err


def test_worte_eines_anderen_werden_nicht_ungefragt_zugeschrieben(tmp_path: Path) -> None:
    root = site(tmp_path, RAT, RAT_SIDECAR)
    old = "Jonas Weber dem Rat"
    corrected(root, RAT, (), (0, "zahlen", "bezahlen"), (0, old, "Karl Maurer dem Rat"))
    before = (root / "content/bridge.yaml").read_bytes()
    run = brief("check", "--fix", cwd=root, env={"CI": ""})
    assert "Karl Maurer" in run.err
    assert (root / "content/bridge.yaml").read_bytes() == before


PINNED = VOTE_SIDECAR.replace("{id: p-ek, quote: The price is two crowns", "{quote: price is two")
DERIVED = VOTE_SIDECAR.replace("id: p-ek, ", "")


def merged(root: Path, ours: str, theirs: str, *options: str) -> None:
    """The record as git leaves it where two branches have corrected one sentence."""
    record = root / "content/bridge.anchors"
    versions = {"base": record.read_bytes()}
    for name, word in {"ours": ours, "theirs": theirs}.items():
        corrected(root, VOTE, (), (0, "late", word))
        assert brief("build", cwd=root, env={"CI": ""}).code == 0
        versions[name] = record.read_bytes()
        record.write_bytes(versions["base"])
    for name, data in versions.items():
        (root / name).write_bytes(data)
    command = ["git", "merge-file", "-p", *options, "ours", "base", "theirs"]
    record.write_bytes(subprocess.run(command, cwd=root, capture_output=True, check=False).stdout)
    assert b"<<<<<<<" in record.read_bytes()


def permalinks(root: Path) -> set[str]:
    report = json.loads(check(root, "--format", "json").out)
    assert {each["status"] for each in report["annotations"]} == {"exact"}
    return {each["id"] for each in report["annotations"]}


@pytest.mark.parametrize("options", [(), ("--diff3",)])
@pytest.mark.parametrize("now", ["soon", "at noon", "on time"])
@pytest.mark.parametrize("command", [("build",), ("check", "--fix")])
def test_a_permalink_that_both_sides_of_a_conflict_have_stays(
    tmp_path: Path, options: tuple[str, ...], now: str, command: tuple[str, ...]
) -> None:
    root = site(tmp_path, VOTE, DERIVED)
    before = permalinks(root)
    (root / "content/bridge.yaml").write_text(PINNED, "utf-8")
    assert brief("build", cwd=root, env={"CI": ""}).code == 0
    assert permalinks(root) == before
    merged(root, "soon", "at noon", *options)
    corrected(root, VOTE, (), (0, "late", now))
    assert "This record holds an unresolved merge" in check(root).err
    assert brief(*command, cwd=root, env={"CI": ""}).code == 0
    assert b"<<<<<<<" not in (root / "content/bridge.anchors").read_bytes()
    assert permalinks(root) == before
    assert check(root).err == ""


def test_a_side_of_a_conflict_that_has_the_text_follows_its_corrections(tmp_path: Path) -> None:
    root = site(tmp_path, VOTE, DERIVED)
    merged(root, "soon", "at noon")
    corrected(root, VOTE, (4,), (5, "ten", "two"), (0, "late", "soon"))
    # Neither side has this text: nothing is known of it but the permalinks.
    assert brief("build", cwd=root, env={"CI": ""}).code == 1
    assert b"<<<<<<<" in (root / "content/bridge.anchors").read_bytes()
