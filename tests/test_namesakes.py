"""People who have a family name in common: another given name is asked for, a shorter one not."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import corrected_all
from test_headed import table
from test_taken_back import WAYS, Edits, asked, check

pytestmark = pytest.mark.slow

Names = tuple[tuple[str, str], ...]

SAID = {
    "en": (
        "The vote was held on Monday. “We stay,” said {} after it. Nobody else spoke.",
        (
            ("Ann Lee", "Bo Lee"),
            ("Ann Lee", "Bob Lee"),
            ("Ann Lee", "Mary Lee"),
            ("Ann Lee", "B. Lee"),
            ("Ann Lee", "Mr. Bo Lee"),
            ("Mayor Ann Lee", "Mayor Cy Lee"),
            ("Mr. Lee", "Ms. Lee"),
            ("Ann M. Lee", "Bob M. Lee"),
        ),
        (
            ("Ann Lee", "Lee"),
            ("Ann Lee", "A. Lee"),
            ("Ann Lee", "Mr. Lee"),
            ("Ann Lee", "Ms. Lee"),
            ("Ann Lee", "Dr. A. Lee"),
            ("Ann Lee", "Anna Lee"),
            ("Ann Lee", "Mary Ann Lee"),
            ("Ann Lee", "Ann M. Lee"),
            ("Ann Lee", "Mayor Ann Lee"),
            ("Rob Lee", "Robert Lee"),
            ("John Lee", "John Lee Jr."),
        ),
    ),
    "de": (
        "Die Sitzung war am Montag. „We stay“, sagte {} nach der Sitzung. Sonst sprach niemand.",
        (("Anna Vogt", "Bea Vogt"), ("Herr Vogt", "Frau Vogt"), ("Dr. Anna Vogt", "Dr. Uwe Vogt")),
        (("Anna Vogt", "Frau Vogt"), ("Anna Vogt", "A. Vogt"), ("Anna Vogt", "Dr. Anna Vogt")),
    ),
    "fr": (
        "La réunion a eu lieu lundi. « We stay », a dit {} après le vote. Il n’y a rien de plus.",
        (("Claire Martin", "Paul Martin"), ("M. Martin", "Mme Martin")),
        (
            ("Claire Martin", "Mme Martin"),
            ("Claire Martin", "C. Martin"),
            ("Jean-Pierre Martin", "J.-P. Martin"),
            ("Jean-Pierre Martin", "J. P. Martin"),
        ),
    ),
    "es": (
        "La reunión fue el lunes. «We stay», dijo {} después de la votación. No hubo más.",
        (
            ("Ana Ruiz", "Luis Ruiz"),
            ("Ana Ruiz Gil", "Luis Ruiz Gil"),
            ("el Sr. Ruiz", "la Sra. Ruiz"),
            ("el señor Ruiz", "la señora Ruiz"),
        ),
        (
            ("Ana Ruiz", "la Sra. Ruiz"),
            ("Ana Ruiz", "la señora Ruiz"),
            ("Ana Ruiz", "A. Ruiz"),
            ("Ana Ruiz", "Ana Ruiz Gil"),
        ),
    ),
    "pl": (
        "Głosowanie było w poniedziałek. „We stay” – powiedziała {} po sesji. Nikt inny nie mówił.",
        (("Anna Nowak", "Ewa Nowak"), ("pani Nowak", "pan Nowak")),
        (("Anna Nowak", "pani Nowak"), ("Anna Nowak", "A. Nowak"), ("Anna Nowak", "Anny Nowak")),
    ),
    "ru": (
        "Голосование было в понедельник. «We stay», — сказала {} после него. Больше никто не был.",
        (("Анна Орлова", "Вера Орлова"), ("госпожа Ким", "господин Ким")),
        (
            ("Анна Орлова", "госпожа Орлова"),
            ("Анна Орлова", "А. Орлова"),
            ("Анна Орлова", "Анна Петровна Орлова"),
        ),
    ),
}  # fmt: skip
OTHER_PEOPLE: Names = (("Ann Lee", "Bo Lee"), ("Ann Lee", "Bob Lee"), ("Mr. Lee", "Ms. Lee"))
SAME_PERSON: Names = (("Ann Lee", "A. Lee"), ("Ann Lee", "Ms. Lee"), ("Ann Lee", "Lee"))
PLACES = {
    "label": "{}: We stay.\n\nMARSH: We go.",
    "signature": "We stay.\n\n— {}",
    "question": "Q: {}, why?\n\nA: We stay.",
    "letter": "From: {}\nTo: Cy Marsh\n\nWe stay.",
    "sentence before": "{} was blunt. “We stay,” she said.",
    "full name before": "{} was blunt. “We stay,” Lee said.",
    "paragraph before": "{} was blunt.\n\n“We stay,” Lee said.",
    "cell beside": table("Who | What", "{} | We stay"),
    "cell of the row": table("Who | Where | What", "{} | Oslo | We stay"),
    "head of the column": table("Topic | {}", "Port | We stay"),
}
ONCE = {
    "label in capitals": ("ANN LEE: We stay.", "BO LEE: We stay."),
    "paragraph": ("We stay.\n\nAnn Lee\n\nIt rained.", "We stay.\n\nBo Lee\n\nIt rained."),
    "last name first": (
        table("Who | Where | What", "Lee, Ann | Oslo | We stay"),
        table("Who | Where | What", "Lee, Bo | Oslo | We stay"),
    ),
    "whose response": (
        table("Topic | Reed’s Response", "Port | We stay"),
        table("Topic | Marsh’s Response", "Port | We stay"),
    ),
}
NOBODY_ELSE = {
    **{
        f"{one} – {two}": (
            table(f"Topic | {one}", "Port | We stay"),
            table(f"Topic | {two}", "Port | We stay"),
        )
        for one, two in (
            ("Public Comment", "Council Response"),
            ("Main Point", "Key Quote"),
            ("First Reading", "Second Reading"),
            ("Full Answer", "Short Answer"),
            ("Reaction Now", "What Happened"),
            ("Final Position", "Official View"),
            ("Erste Antwort", "Neue Reaktion"),
        )
    },
    **{
        f"{each} 1": (f"{each} 1: We stay.", f"{each} 2: We stay.")
        for each in ("Day", "Item", "Question", "Chapter", "Tag", "Jour", "Día", "Dzień", "День")
    },
    "post behind a name": (
        table("Who | Where | What", "Ann Lee | Oslo | We stay"),
        table("Who | Where | What", "Ann Lee, mayor | Oslo | We stay"),
    ),
}


def edits_of(texts: dict[str, tuple[str, Names]]) -> Edits:
    return {
        f"{key}: {one} – {two}": (text.replace("{}", one), text.replace("{}", two))
        for key, (text, names) in texts.items()
        for one, two in names
    }


HARMFUL: Edits = {
    **edits_of({key: (text, others) for key, (text, others, _) in SAID.items()}),
    **edits_of({key: (text, OTHER_PEOPLE) for key, text in PLACES.items()}),
    **ONCE,
}
HARMLESS: Edits = {
    **edits_of({key: (text, same) for key, (text, _, same) in SAID.items()}),
    **edits_of({key: (text, SAME_PERSON) for key, text in PLACES.items()}),
    **NOBODY_ELSE,
}


def undone(edits: Edits) -> Edits:
    return {key: (later, before) for key, (before, later) in edits.items()}


@pytest.mark.parametrize("edits", [HARMFUL, undone(HARMFUL)], ids=WAYS)
def test_another_one_of_the_same_family_name_is_asked_for(tmp_path: Path, edits: Edits) -> None:
    assert asked(tmp_path, edits, "lee") == {key: ["changed"] for key in edits}


@pytest.mark.parametrize("edits", [HARMLESS, undone(HARMLESS)], ids=WAYS)
def test_another_way_to_name_somebody_is_not(tmp_path: Path, edits: Edits) -> None:
    assert asked(tmp_path, edits, "lee") == {key: ["exact"] for key in edits}


def test_a_namesake_within_the_words_is_named(tmp_path: Path) -> None:
    text = "“{} Lee paid the fee in May.” So said Marsh."
    quote = [("marsh", "quote: “Ann Lee paid the fee in May.”")]
    root = corrected_all(tmp_path, [(text.format("Ann"), text.format("Bo"), quote)])
    assert "A name was changed: “Ann” to “Bo”." in check(root).err
