"""Whose words are by what is above or beside them: a question, a letter's head, a table's cells."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_taken_back import WAYS, Edits, asked, both
from test_voices import asked as asked_in

pytestmark = pytest.mark.slow

TURNS = {
    "who is asked": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Marsh, why?\n\nA: We stay."),
    "on one line": ("Q: Why, Ms. Lee?  \nA: We stay.", "Q: Why, Ms. Marsh?  \nA: We stay."),
    "two lines before": (
        "Q: Mayor Lee, why?\n\nQ: Do you know?\n\nA: We stay.",
        "Q: Mayor Marsh, why?\n\nQ: Do you know?\n\nA: We stay.",
    ),
    "after another answer": (
        "Q: Mayor Lee, when?\n\nA: Soon.\n\nQ: Why?\n\nA: We stay.",
        "Q: Mayor Marsh, when?\n\nA: Soon.\n\nQ: Why?\n\nA: We stay.",
    ),
    "Frage": (
        "Frage: Frau Lehmann, warum?\n\nAntwort: We stay.",
        "Frage: Frau Vogt, warum?\n\nAntwort: We stay.",
    ),
    "Question": (
        "Q : Madame Martin, pourquoi ?\n\nR : We stay.",
        "Q : Madame Petit, pourquoi ?\n\nR : We stay.",
    ),
    "P": (
        "P: Señora Ruiz, ¿por qué?\n\nR: We stay.",
        "P: Señora Gil, ¿por qué?\n\nR: We stay.",
    ),
    "вопрос": (
        "Вопрос: Анна Петрова, почему?\n\nОтвет: We stay.",
        "Вопрос: Ольга Иванова, почему?\n\nОтвет: We stay.",
    ),
    "numbers": (
        "SPEAKER 1: It rains.\n\nSPEAKER 2: We stay.",
        "SPEAKER 1: It rains.\n\nSPEAKER 1: We stay.",
    ),
    "numbers before marks": ("SPEAKER 2: “We stay.”", "SPEAKER 1: “We stay.”"),
    "letters": ("Speaker A: We stay.", "Speaker B: We stay."),
    "Sprecher": ("Sprecher 2: We stay.", "Sprecher 1: We stay."),
    "Intervenant": ("Intervenant 2 : We stay.", "Intervenant 1 : We stay."),
    "Mówca": ("Mówca 2: We stay.", "Mówca 1: We stay."),
    "Спикер": ("Спикер 2: We stay.", "Спикер 1: We stay."),
    "發言人": ("發言人2：“We stay。”", "發言人1：“We stay。”"),
    "answer and question": ("A: We stay.", "Q: We stay."),
}
SAME_TURNS = {
    "what is asked": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Lee, how?\n\nA: We stay."),
    "who is asked later": (
        "Q: Why, Ms. Lee?\n\nA: We stay.\n\nQ: Mr. Marsh?\n\nA: No.",
        "Q: Why, Ms. Lee?\n\nA: We stay.\n\nQ: Mr. Reed?\n\nA: No.",
    ),
    "more of a name": ("Q: Ms. Lee, why?\n\nA: We stay.", "Q: Ms. Ann Lee, why?\n\nA: We stay."),
    "who is asked of": (
        "Q: Ms. Lee, why did Bo go?\n\nA: We stay.",
        "Q: Ms. Lee, why did Cy go?\n\nA: We stay.",
    ),
    "another turn": (
        "SPEAKER 1: It rains.\n\nSPEAKER 2: We stay.",
        "SPEAKER 3: It rains.\n\nSPEAKER 2: We stay.",
    ),
    "case": ("SPEAKER 2: We stay.", "Speaker 2: We stay."),
    "Frage": (
        "Frage: Frau Lehmann, warum?\n\nAntwort: We stay.",
        "Frage: Frau Lehmann, wieso?\n\nAntwort: We stay.",
    ),
    "Ответ": (
        "Вопрос: Анна Петрова, почему?\n\nОтвет: We stay.",
        "Вопрос: Анна Петрова, зачем?\n\nОтвет: We stay.",
    ),
}
LETTERS = {
    "English": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\n\nWe stay.",
    ),
    "a new sender": ("From: Ann Lee\nTo: Bo\n\nWe stay.", "From: Bob Marsh\nTo: Bo\n\nWe stay."),
    "with a subject": (
        "From: Ann Lee\nTo: Bob Marsh\nSubject: The port\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\nSubject: The port\n\nWe stay.",
    ),
    "with a greeting": (
        "From: Ann Lee\nTo: Bob Marsh\n\nGood morning. It is late.\n\nWe stay.",
        "From: Bob Marsh\nTo: Ann Lee\n\nGood morning. It is late.\n\nWe stay.",
    ),
    "labels": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "To: Ann Lee\nFrom: Bob Marsh\n\nWe stay.",
    ),
    "deutsch": (
        "Von: Anna Lehmann\nAn: Tom Vogt\n\nWe stay.",
        "Von: Tom Vogt\nAn: Anna Lehmann\n\nWe stay.",
    ),
    "français": (
        "De : Claire Martin\nÀ : Paul Petit\n\nWe stay.",
        "De : Paul Petit\nÀ : Claire Martin\n\nWe stay.",
    ),
    "español": (
        "De: Ana Ruiz\nPara: Luis Gil\n\nWe stay.",
        "De: Luis Gil\nPara: Ana Ruiz\n\nWe stay.",
    ),
    "polski": (
        "Od: Anna Nowak\nDo: Jan Wilk\n\nWe stay.",
        "Od: Jan Wilk\nDo: Anna Nowak\n\nWe stay.",
    ),
    "русский": (
        "От: Анна Петрова\nКому: Иван Орлов\n\nWe stay.",
        "От: Иван Орлов\nКому: Анна Петрова\n\nWe stay.",
    ),
    "中文": ("发件人：王明\n收件人：李四\n\nWe stay.", "发件人：李四\n收件人：王明\n\nWe stay."),
    "العربية": (
        "من: كريم ناصر\nإلى: سامي حداد\n\nWe stay.",
        "من: سامي حداد\nإلى: كريم ناصر\n\nWe stay.",
    ),
}
SAME_LETTERS = {
    "another hearer": ("From: Ann Lee\nTo: Bo\n\nWe stay.", "From: Ann Lee\nTo: Cy\n\nWe stay."),
    "another subject": (
        "From: Ann Lee\nTo: Bob Marsh\nSubject: Port\n\nWe stay.",
        "From: Ann Lee\nTo: Bob Marsh\nSubject: The harbour\n\nWe stay.",
    ),
    "copies": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "From: Ann Lee\nTo: Bob Marsh\nCc: Cy Ng\n\nWe stay.",
    ),
    "an order": (
        "From: Ann Lee\nTo: Bob Marsh\n\nWe stay.",
        "To: Bob Marsh\nFrom: Ann Lee\n\nWe stay.",
    ),
    "deutsch": (
        "Von: Anna Lehmann\nAn: Tom Vogt\n\nWe stay.",
        "Von: Anna Lehmann\nAn: Jan Wilk\n\nWe stay.",
    ),
}


@pytest.mark.parametrize(("edits", "who"), both(TURNS), ids=WAYS)
def test_whose_turn_it_is_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(SAME_TURNS), ids=WAYS)
def test_what_another_turn_or_its_question_says_is_not(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(LETTERS), ids=WAYS)
def test_who_wrote_a_letter_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(SAME_LETTERS), ids=WAYS)
def test_what_else_is_in_the_head_of_a_letter_is_not(
    tmp_path: Path, edits: Edits, who: str
) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


def table(*rows: str, before: str = "") -> str:
    heads, *others = (f"| {row} |\n" for row in rows)
    rule = "|---" * (heads.count("|") - 1)
    return f"{before}{heads}{rule}|\n{''.join(others)}"


PLAIN = "Mia Reyes | We sleep", "Tom Vogt | We swim", "Eva Blanc | We sing"
MANY = "Mia Reyes | 40 | We sleep", "Tom Vogt | 41 | We swim", "Eva Blanc | 42 | We sing"
DAYS = "Mia Reyes | 5 | We sleep", "Tom Vogt | 6 | We swim", "Eva Blanc | 7 | We sing"
MET = "Mayor Ann Lee and Bob Marsh met.\n\n"
CELLS = {
    "a row": (table("Who | What", "Lee | We stay"), table("Who | What", "Marsh | We stay")),
    "a cell away": (
        table("Who | Where | What", "Ann Lee | Oslo | We stay"),
        table("Who | Where | What", "Bob Marsh | Oslo | We stay"),
    ),
    "two cells away": (
        table("Who | Age | Post | What", "Ann Lee | 54 | mayor | We stay"),
        table("Who | Age | Post | What", "Bob Marsh | 54 | mayor | We stay"),
    ),
    "two cells behind": (
        table("What | Where | Who", "We stay | Oslo | Ann Lee"),
        table("What | Where | Who", "We stay | Oslo | Bob Marsh"),
    ),
    "a column": (
        table("Topic | Lee | Ng", "Port | We stay | No", before=MET),
        table("Topic | Marsh | Ng", "Port | We stay | No", before=MET),
    ),
    "a column, two rows up": (
        table("Topic | Ann Lee | Ng", "Bridge | Yes | No", "Port | We stay | No"),
        table("Topic | Bob Marsh | Ng", "Bridge | Yes | No", "Port | We stay | No"),
    ),
    "columns exchanged": (
        table("Topic | Ann Lee | Bob Marsh", "Port | We stay | We go"),
        table("Topic | Bob Marsh | Ann Lee", "Port | We stay | We go"),
    ),
    "names exchanged": (
        table("Who | What", "Ann Lee | We stay", "Bob Marsh | We go"),
        table("Who | What", "Bob Marsh | We stay", "Ann Lee | We go"),
    ),
    "names exchanged, of many": (
        table("Who | Age | What", *MANY, "Ann Lee | 54 | We stay", "Bob Marsh | 31 | We go"),
        table("Who | Age | What", *MANY, "Bob Marsh | 54 | We stay", "Ann Lee | 31 | We go"),
    ),
    "names exchanged, and a column is new": (
        table("Who | What", *PLAIN, "Ann Lee | We stay", "Bob Marsh | We go"),
        table("Who | Day | What", *DAYS, "Bob Marsh | 2 | We stay", "Ann Lee | 3 | We go"),
    ),
    "statements exchanged": (
        table("Who | What", "Ann Lee | We stay", "Bob Marsh | We go, all of us"),
        table("Who | What", "Ann Lee | We go, all of us", "Bob Marsh | We stay"),
    ),
    "Zeile": (
        table("Wer | Ort | Was", "Anna Lehmann | Kiel | We stay"),
        table("Wer | Ort | Was", "Tom Vogt | Kiel | We stay"),
    ),
    "colonne": (
        table("Sujet | Claire Martin | Paul Petit", "Port | We stay | Non"),
        table("Sujet | Sophie Blanc | Paul Petit", "Port | We stay | Non"),
    ),
    "fila": (
        table("Quién | Ciudad | Qué", "Ana Ruiz | Vigo | We stay"),
        table("Quién | Ciudad | Qué", "Luis Gil | Vigo | We stay"),
    ),
    "wiersz": (
        table("Kto | Miasto | Co", "Anna Nowak | Gdynia | We stay"),
        table("Kto | Miasto | Co", "Jan Wilk | Gdynia | We stay"),
    ),
    "строка": (
        table("Кто | Город | Что", "Анна Петрова | Омск | We stay"),
        table("Кто | Город | Что", "Иван Орлов | Омск | We stay"),
    ),
    "行": (
        table("誰 | 城市 | 內容", "王明 | 台北 | We stay"),
        table("誰 | 城市 | 內容", "李四 | 台北 | We stay"),
    ),
    "صف": (
        table("من | المدينة | ماذا", "كريم ناصر | دبي | We stay"),
        table("من | المدينة | ماذا", "سامي حداد | دبي | We stay"),
    ),
}
SAME_CELLS = {
    "a place": (
        table("Who | Where | What", "Lee | Oslo | We stay"),
        table("Who | Where | What", "Lee | Bergen | We stay"),
    ),
    "a place behind": (
        table("Who | What | Place", "Lee | We stay | Oslo"),
        table("Who | What | Place", "Lee | We stay | Bergen"),
    ),
    "a place first": (
        table("City | Who | What", "Oslo | Lee | We stay"),
        table("City | Who | What", "Bergen | Lee | We stay"),
    ),
    "another row": (
        table("Who | What", "Lee | We stay", "Ng | We go"),
        table("Who | What", "Lee | We stay", "Day | We go"),
    ),
    "another column": (
        table("Topic | Ann Lee | Ng", "Port | We stay | No"),
        table("Topic | Ann Lee | Day", "Port | We stay | No"),
    ),
    "a head": (
        table("Who | Reaction", "Lee | We stay"),
        table("Speaker | Response", "Lee | We stay"),
    ),
    "a row above": (
        table("Who | What", *PLAIN, "Ann Lee | We stay"),
        table("Who | What", *PLAIN, "Bob Marsh | We go", "Ann Lee | We stay"),
    ),
    "a row less": (
        table("Who | What", *PLAIN, "Bob Marsh | We go", "Ann Lee | We stay"),
        table("Who | What", *PLAIN, "Ann Lee | We stay"),
    ),
    "a column more": (
        table("Who | What", *PLAIN, "Ann Lee | We stay", "Bob Marsh | We go"),
        table("Who | Age | What", *MANY, "Ann Lee | 54 | We stay", "Bob Marsh | 31 | We go"),
    ),
    "more of a name": (
        table("Who | What", "Lee | We stay"),
        table("Who | What", "Ann Lee | We stay"),
    ),
    "a figure": (
        table("Who | Age | What", "Lee | 54 | We stay"),
        table("Who | Age | What", "Lee | 55 | We stay"),
    ),
    "Ort": (
        table("Wer | Ort | Was", "Lehmann | Kiel | We stay"),
        table("Wer | Ort | Was", "Lehmann | Lübeck | We stay"),
    ),
    "город": (
        table("Кто | Город | Что", "Анна | Омск | We stay"),
        table("Кто | Город | Что", "Анна | Тула | We stay"),
    ),
    "城市": (
        table("誰 | 城市 | 內容", "王明 | 台北 | We stay"),
        table("誰 | 城市 | 內容", "王明 | 高雄 | We stay"),
    ),
}


MOVED_CELLS = {
    "rows exchanged": (
        table("Who | What", *PLAIN, "Ann Lee | We stay", "Bob Marsh | We go"),
        table("Who | What", "Bob Marsh | We go", "Ann Lee | We stay", *PLAIN),
    ),
    "a column moved": (
        table("Who | What", *PLAIN, "Ann Lee | We stay", "Bob Marsh | We go"),
        table(
            "What | Who", *(" | ".join(reversed(row.split(" | "))) for row in PLAIN),
            "We stay | Ann Lee", "We go | Bob Marsh",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("edits", "who"), both(MOVED_CELLS), ids=WAYS)
def test_rows_and_columns_may_move(tmp_path: Path, edits: Edits, who: str) -> None:
    found = asked(tmp_path, edits, who)
    assert {status for each in found.values() for status in each} <= {"exact", "moved"}


@pytest.mark.parametrize(("edits", "who"), both(CELLS), ids=WAYS)
def test_whose_row_or_column_it_is_is_asked_for(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["changed"] for key in edits}


@pytest.mark.parametrize(("edits", "who"), both(SAME_CELLS), ids=WAYS)
def test_what_else_is_in_a_table_is_not(tmp_path: Path, edits: Edits, who: str) -> None:
    assert asked(tmp_path, edits, who) == {key: ["exact"] for key in edits}


MARKS = """
The turning point was a red card for Velden at Harrow. Ground full.

Rossi: “We lost our heads.” Brandt: “They did.”

| | Harrow | Velden |
|---|---|---|
| Shots | 17 | |
| Coach’s mark | “[[Seven out of ten]]” (Brandt) | “[[Zero]]” (Rossi) |

The next match is on Saturday.
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ground full.", "The ground was full.", [False, False]),
        ("| Shots | 17 | |\n", "", [False, False]),
        ("| | Harrow | Velden |", "| | Velden | Harrow |", [True, True]),
        ("(Rossi)", "(Brandt)", [False, True]),
    ],
)
def test_empty_cells_of_a_table_do_not_shift_its_columns(
    old: str, new: str, expected: list[bool]
) -> None:
    assert asked_in(MARKS, MARKS.replace(old, new)) == expected
