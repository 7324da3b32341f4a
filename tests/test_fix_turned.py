"""Words that turn a statement, and come and go at its edge, are in what a repair proposes."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief, make_site

pytestmark = pytest.mark.slow

FREE = {"CI": ""}
FRONT = "---\ntitle: A bridge\ndate: 2026-03-02\nlang: {}\n---\n"


def site(root: Path, lang: str, said: str, quote: str) -> Path:
    article = f"{FRONT.format(lang)}{said}\n\nThe town was calm.\n"
    sidecar = f"actors:\n  x: {{name: Cal Ott}}\nannotations:\n  - quote: {quote}\n    speaker: x\n"
    files = {"content/a.md": article, "content/a.yaml": sidecar}
    made = make_site(root, {"brief.yaml": "lang_fallback: en\n", **files})
    (root / "content/bridge.md").unlink()
    (root / "content/bridge.yaml").unlink()
    assert brief("build", cwd=root, env=FREE).code == 0
    return made


def corrected(root: Path, before: str, after: str) -> tuple[str, str]:
    """What is asked where a correction is accepted, and the quotation that is written then."""
    path = root / "content/a.md"
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    run = brief("check", "--fix", cwd=root, env=FREE, answers="y\n")
    assert run.code == 0, run.err
    return run.err, quoted(root)


def quoted(root: Path) -> str:
    sidecar = (root / "content/a.yaml").read_text("utf-8")
    return sidecar.partition("quote: ")[2].partition("\n")[0]


@pytest.mark.parametrize(
    ("lang", "said", "without", "quote", "left"),
    [
        ("en", "“No boats sank here,” said Cal Ott.", "“Boats sank here,” said Cal Ott.",
         "No boats sank here", "Boats sank here"),
        ("en", "“Never did we say that here,” said Cal Ott.", "“We did say that here,” said "
         "Cal Ott.", "Never did we say that here", "We did say that here"),
        ("en", "“Only two of the boats sank,” said Cal Ott.", "“Two of the boats sank,” said "
         "Cal Ott.", "Only two of the boats sank", "Two of the boats sank"),
        ("en", "> No boats sank here in May.", "> Boats sank here in May.",
         "No boats sank here in May", "Boats sank here in May"),
        ("en", "“You should know that no boats sank,” said Cal Ott.",
         "“You should know that boats sank,” said Cal Ott.", "no boats sank", "boats sank"),
        ("de", "„Keine Boote sind gesunken“, sagte Cal Ott.", "„Boote sind gesunken“, sagte Cal "
         "Ott.", "Keine Boote sind gesunken", "Boote sind gesunken"),
        ("fr", "« Aucun bateau n’a coulé ici », a dit Cal Ott.", "« Un bateau a coulé ici », a dit "
         "Cal Ott.", "Aucun bateau n’a coulé ici", "Un bateau a coulé ici"),
        ("es", "«No habrá cortes de agua», dijo Cal Ott.", "«Habrá cortes de agua», dijo Cal Ott.",
         "No habrá cortes de agua", "Habrá cortes de agua"),
        ("pl", "„Nie zrezygnujemy z mostu”, powiedział Cal Ott.", "„Zrezygnujemy z mostu”, "
         "powiedział Cal Ott.", "Nie zrezygnujemy z mostu", "Zrezygnujemy z mostu"),
        ("ru", "«Не будем строить мост здесь», — сказал Кал Отт.", "«Будем строить мост здесь», — "
         "сказал Кал Отт.", "Не будем строить мост здесь", "Будем строить мост здесь"),
    ],
)  # fmt: skip
def test_a_negation_that_is_deleted_and_put_back_is_proposed_again(
    tmp_path: Path, lang: str, said: str, without: str, quote: str, left: str
) -> None:
    root = site(tmp_path, lang, said, quote)
    asked, now = corrected(root, said, without)
    assert "take this over?" in asked
    assert now == left
    asked, now = corrected(root, without, said)
    assert "take this over?" in asked
    assert now == quote


@pytest.mark.parametrize(
    ("said", "later", "quote", "kept"),
    [
        # What is outside of the quotation marks is no part of the words.
        ("Cal Ott said: “Boats sank here.”", "Cal Ott never said: “Boats sank here.”",
         "Boats sank here", "Boats sank here"),
        ("“Boats sank here,” said Cal Ott.", "“No.” “Boats sank here,” said Cal Ott.",
         "Boats sank here", "Boats sank here"),
    ],
)  # fmt: skip
def test_what_denies_words_from_outside_is_not_taken_into_them(
    tmp_path: Path, said: str, later: str, quote: str, kept: str
) -> None:
    root = site(tmp_path, "en", said, quote)
    assert corrected(root, said, later)[1] == kept
