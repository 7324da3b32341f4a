"""Words that a sentence behind them doubts now, or that a court heard and did not say."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all
from test_nameless import IN, STAY

pytestmark = pytest.mark.slow

SAID = {
    "en": "“{}”, said Ann Lee.",
    "de": "„{}“, sagte Anna Vogel.",
    "fr": "« {} », a dit Anne Mercier.",
    "es": "«{}», dijo Ana Ruiz.",
    "pl": "„{}” – mówi Anna Lis.",
    "ru": "«{}», — говорит Анна Громова.",
}
DOUBTS = {
    "en": (
        "The words were in fact Bob Marsh’s.",
        "In truth, Bob Marsh said it.",
        "In fact, it was Bob Marsh who said it.",
        "No record of such a statement exists.",
        "There is no record of such a statement.",
        "She was being ironic.",
        "She was joking.",
        "She was being sarcastic.",
        "This was a mistranslation.",
        "The quote was mistranslated.",
        "The statement could not be verified.",
        "The quote cannot be verified.",
        "It could not be independently verified that she said it.",
    ),
    "de": (
        "Die Worte stammten in Wahrheit von Peter Kranz.",
        "Sie meinte das ironisch.",
        "Das war ein Übersetzungsfehler.",
        "Die Aussage ließ sich nicht überprüfen.",
        "Das war ein Scherz.",
    ),
    "fr": (
        "En réalité, ces mots sont de Luc Fabre.",
        "C’était de l’ironie.",
        "C’était une erreur de traduction.",
        "La déclaration n’a pas pu être vérifiée.",
    ),
    "es": (
        "Era una ironía.",
        "Fue un error de traducción.",
        "La declaración no pudo ser verificada.",
    ),
    "pl": (
        "W rzeczywistości powiedział to Piotr Lis.",
        "To była ironia.",
        "To był błąd w tłumaczeniu.",
        "Wypowiedzi nie udało się zweryfikować.",
    ),
    "ru": (
        "Это была ирония.",
        "Это была ошибка перевода.",
        "Заявление не удалось проверить.",
    ),
}
OTHERS = {
    "en": (
        "It was an ironic twist.",
        "The record of the meeting exists.",
        "The bridge could not be inspected.",
        "He was being treated in hospital.",
        "The translation is by Bob Marsh.",
        "The mayor was joking with the children.",
    ),
    "de": (
        "Der Übersetzer heißt Peter Kranz.",
        "Die Brücke ließ sich nicht öffnen.",
    ),
    "fr": ("La traduction est de Luc Fabre.",),
    "es": ("La traducción es de Luis Vega.",),
    "pl": ("Tłumaczenie: Piotr Lis.",),
    "ru": ("Перевод сделал Пётр Лисин.",),
}
HEARD = (
    ("“{},” the court ruled.", "“{},” the court heard."),
    ("“{},” the court found.", "“{},” the court heard."),
    ("“{},” the court said.", "“{},” the court was told."),
    ("The court heard: “{}.”", "The court held: “{}.”"),
    ("The court heard that {}.", "The court ruled that {}."),
    ("“{},” the inquiry heard.", "“{},” the inquiry found."),
    ("“{},” the jury heard.", "“{},” the jury decided."),
)
HELD = (
    ("“{},” the court ruled.", "“{},” the court held."),
    ("“{},” the court heard on Monday.", "“{},” the court heard."),
    ("“{},” said Ann Lee, who heard it.", "“{},” said Ann Lee."),
    ("“{},” the court ruled.", "“{},” the court found."),
)


def ends(folder: Path, edits: list[tuple[str, str, str]]) -> dict[str, list[str]]:
    both = [(lang, *pair) for lang, a, b in edits for pair in ((a, b), (b, a))]
    cases = [
        (
            *(IN[lang].format(each.format(STAY[lang])) for each in pair),
            [("lee", f"quote: {STAY[lang]}")],
        )
        for lang, *pair in both
    ]
    return all_statuses(corrected_all(folder, cases), map(str, both))


def behind(sentences: dict[str, tuple[str, ...]]) -> list[tuple[str, str, str]]:
    return [
        (lang, SAID[lang], f"{SAID[lang]} {each}") for lang in sentences for each in sentences[lang]
    ]


def test_a_sentence_that_doubts_them_is_asked_for(tmp_path: Path) -> None:
    found = ends(tmp_path, behind(DOUBTS))
    assert not [name for name, status in found.items() if status != ["changed"]]


def test_one_that_is_about_something_else_is_not(tmp_path: Path) -> None:
    found = ends(tmp_path, behind(OTHERS))
    assert not [name for name, status in found.items() if status != ["exact"]]


def test_what_a_court_heard_is_not_what_it_said(tmp_path: Path) -> None:
    found = ends(tmp_path / "heard", [("en", *pair) for pair in HEARD])
    assert not [name for name, status in found.items() if status != ["changed"]]
    found = ends(tmp_path / "held", [("en", *pair) for pair in HELD])
    assert not [name for name, status in found.items() if status != ["exact"]]
