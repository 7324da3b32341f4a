"""What corrections do to annotations of several speakers: nobody gets another's words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sites import Run, brief, make_site

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


def test_words_that_were_moved_into_another_sentence_are_still_followed(tmp_path: Path) -> None:
    root = site(tmp_path, VOTE, VOTE_SIDECAR)
    more = "Nobody else rose that night, wrote one guest in a long letter: The price is two crowns."
    corrected(root, (*VOTE, more), (4,))
    assert statuses(root) == {"p-ek": "moved"}


APPEAL = "“We shall appeal to the court in Lund before the end of the week,” said Bo Ek, a lawyer."


@pytest.mark.parametrize(
    ("edit", "asked"),
    [
        (("Bo Ek, a lawyer", "Nils Berg, a farmer"), "gives these words to Nils Berg"),
        (("said Bo Ek, a lawyer", "Nils Berg said"), "gives these words to Nils Berg"),
        (("Bo Ek, a lawyer", "Bo Ek, the lawyer"), ""),
        (("before the end", "at the very end"), ""),
        (("before the end", "after the end"), "to its opposite: “before” to “after”"),
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
