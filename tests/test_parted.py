"""A quotation is repaired whole: a word that is parted, brackets, signs beside numbers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from sites import brief
from test_exchanged import Case, all_statuses, corrected_all
from test_nameless import IN

pytestmark = pytest.mark.slow

QUOTED = {
    "en": "“{}”, said Ann Lee.",
    "de": "„{}“, sagte Ann Lee.",
    "fr": "« {} », a dit Ann Lee.",
    "es": "«{}», dijo Ann Lee.",
    "pl": "„{}” – powiedziała Ann Lee.",
    "ru": "«{}», — сказала Ann Lee.",
}
PARTED = [
    ("en", "Alot of people came", "A lot of people came"),
    ("en", "Atleast we knew it", "At least we knew it"),
    ("en", "Noone came to the hall", "No one came to the hall"),
    ("en", "We do it everyday", "We do it every day"),
    ("en", "We came at 10pm", "We came at 10 pm"),
    ("en", "We came at 10 pm", "We came at 10pm"),
    ("en", "Any one can come", "Anyone can come"),
    ("en", "We had to log-in", "We had to log in"),
    ("en", "It is 20% of all", "It is 20 % of all"),
    ("en", "20°C is warm", "20 °C is warm"),
    ("de", "5km weit ist es", "5 km weit ist es"),
    ("de", "Zuhause ist es schön", "Zu Hause ist es schön"),
    ("de", "Wir bleiben zuhause", "Wir bleiben zu Hause"),
    ("de", "Aufgrund der Lage geht es", "Auf Grund der Lage geht es"),
    ("fr", "1200 élèves sont venus", "1 200 élèves sont venus"),
    ("fr", "8h30, c’est trop tôt", "8 h 30, c’est trop tôt"),
    ("fr", "C’est 10€", "C’est 10 €"),
    ("es", "Aveces llueve mucho", "A veces llueve mucho"),
    ("pl", "Napewno przyjdziemy jutro", "Na pewno przyjdziemy jutro"),
    ("ru", "Вобщем, он пришёл", "В общем, он пришёл"),
    ("en", "And we went home", "(And) we went home"),
    ("en", "We went home", "We went [home]"),
    ("en", "We went home", "[We] went home"),
]
SIGNS = [
    ("en", "He is 5' tall", "He is 5′ tall"),
    ("en", "It takes ≤5 days", "It takes ≤ 5 days"),
    ("en", "It is 5×3 metres", "It is 5 × 3 metres"),
    ("es", "Los precios subieron un 3 %", "Los precios subieron un 3%"),
]
OTHERS = [
    ("en", "It takes ≤ 5 days", "It takes ≥ 5 days"),
    ("en", "It takes < 5 days", "It takes > 5 days"),
    ("en", "It is 5×3 metres", "It is 5+3 metres"),
    ("en", "It is 5 ± 1 days", "It is 5 + 1 days"),
    ("en", "He is 5′ tall", "He is 5″ tall"),
    ("es", "Los precios subieron un 3 %", "Los precios subieron al 3 %"),
    ("en", "Little was known of it", "A little was known of it"),
    ("en", "He was not able to come", "He was notable to come"),
    ("en", "We went home early", "We [all] went home early"),
    ("en", "We went home to her", "We went home to [Ann]"),
]

COMPOUNDS = [
    (
        "“We met the president,” said Ann Lee.",
        "“We met the president-elect,” said Ann Lee.",
        "We met the president",
    ),
    ("The town is smoke these days.", "The town is smoke-free these days.", "The town is smoke"),
    ("Smokers came to the hall.", "Ex-smokers came to the hall.", "Smokers came"),
    ("“We spoke to Bob,” said Ann Lee.", "“We spoke to Bob/Ann,” said Ann Lee.", "We spoke to Bob"),
    ("Il a vu le président.", "Il a vu le président-directeur.", "Il a vu le président"),
    ("“It is well,” said Ann Lee.", "“It is well-known,” said Ann Lee.", "It is well"),
]
SAME_WORDS = [
    (
        "We met the president elect in May.",
        "We met the president-elect in May.",
        "We met the president",
    ),
    ("We met the vice president in May.", "We met the vice-president in May.", "president in May"),
    ("“We stay,” she said - and left.", "“We stay,” she said – and left.", "We stay"),
    ("Time to log in now.", "Time to log-in now.", "Time to log"),
    ("a word—another word", "a word - another word", "a word"),
]


def repaired(folder: Path, rows: list[tuple[str, str, str]], answer: str) -> list[str]:
    """The words that the sidecar has of each correction once every question has an answer."""
    cases: list[Case] = []
    for code, *texts in rows:
        before, after = (IN[code].format(QUOTED[code].format(each)) for each in texts)
        cases.append((before, after, [("lee", f"quote: {json.dumps(texts[0])}")]))
    root = corrected_all(folder, cases)
    brief("check", "--no-locked", "--fix", cwd=root, answers=f"{answer}\n" * 500)
    files = (root / f"content/a{number}.yaml" for number in range(len(rows)))
    return [yaml.safe_load(each.read_text("utf-8"))["annotations"][0]["quote"] for each in files]


def test_a_word_that_is_parted_stays_whole_unasked(tmp_path: Path) -> None:
    assert repaired(tmp_path, PARTED, "n") == [after for _, _, after in PARTED]


def test_signs_that_are_set_otherwise_are_not_asked_for(tmp_path: Path) -> None:
    found = repaired(tmp_path, SIGNS, "n")
    assert all(words in row[1:] for words, row in zip(found, SIGNS, strict=True))
    # What is the same but for typography stays as it is.
    assert found[0] == SIGNS[0][1]


def test_other_words_are_asked_for(tmp_path: Path) -> None:
    assert repaired(tmp_path, OTHERS, "n") == [before for _, before, _ in OTHERS]
    assert repaired(tmp_path / "agreed", OTHERS, "y")[6:] == [each[2] for each in OTHERS[6:]]


@pytest.mark.parametrize(("rows", "status"), [(COMPOUNDS, "changed"), (SAME_WORDS, "exact")])
def test_a_hyphen_that_makes_another_word_is_asked_for(
    tmp_path: Path, rows: list[tuple[str, str, str]], status: str
) -> None:
    cases = [(one, two, [("lee", f'quote: "{words}"')]) for one, two, words in rows]
    found = all_statuses(corrected_all(tmp_path, cases), [row[1] for row in rows])
    assert {name: each for name, each in found.items() if each != [status]} == {}
