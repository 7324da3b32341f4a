"""What denies nothing that was said: a denial of something else, or words that are set above."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_doubted import ends
from test_exchanged import all_statuses, corrected_all
from test_introductions import AROUND

pytestmark = pytest.mark.slow

ELSEWHERE = [
    (
        "de",
        "„{}“, sagte Anna Vogel. Er bestritt, dass der Bericht geheim war.",
        "„{}“, sagte Anna Vogel.",
    ),
    (
        "de",
        "„{}“, sagte Anna Vogel. Peter Kranz bestritt, dass der Bericht geheim war.",
        "„{}“, sagte Anna Vogel.",
    ),
    ("pl", "„{}” – mówi Anna Lis. Zaprzeczył, że raport był tajny.", "„{}” – mówi Anna Lis."),
    (
        "ru",
        "«{}», — говорит Анна Громова. Он отрицал, что доклад был секретным.",
        "«{}», — говорит Анна Громова.",
    ),
    (
        "en",
        "“{},” said Ann Lee. He denied that the report had been kept secret.",
        "“{},” said Ann Lee.",
    ),
    (
        "fr",
        "« {} », a dit Anne Mercier. Il a nié que le rapport soit secret.",
        "« {} », a dit Anne Mercier.",
    ),
    ("es", "«{}», dijo Ana Ruiz. Negó que el informe fuera secreto.", "«{}», dijo Ana Ruiz."),
]
DENIED = [
    ("de", "„{}“, sagte Anna Vogel. Sie bestritt, dass das stimmt.", "„{}“, sagte Anna Vogel."),
    (
        "de",
        "„{}“, sagte Anna Vogel. Sie bestritt, dass sie das gesagt hat.",
        "„{}“, sagte Anna Vogel.",
    ),
    ("pl", "„{}” – mówi Anna Lis. Zaprzeczył, że to prawda.", "„{}” – mówi Anna Lis."),
    (
        "ru",
        "«{}», — говорит Анна Громова. Он отрицает, что это так.",
        "«{}», — говорит Анна Громова.",
    ),
    ("de", "„{}“, sagte Anna Vogel. Peter Kranz sagte, dass sie lügt.", "„{}“, sagte Anna Vogel."),
    (
        "de",
        "„{}“, sagte Anna Vogel. Peter Kranz sagt, dass das falsch ist.",
        "„{}“, sagte Anna Vogel.",
    ),
    ("pl", "„{}” – mówi Anna Lis. Rzecznik powiedział, że to nieprawda.", "„{}” – mówi Anna Lis."),
    (
        "ru",
        "«{}», — говорит Анна Громова. Пресс-секретарь сказал, что это неправда.",
        "«{}», — говорит Анна Громова.",
    ),
    ("en", "“{},” said Ann Lee. A spokesman said that was not true.", "“{},” said Ann Lee."),
    (
        "fr",
        "« {} », a dit Anne Mercier. Luc Fabre dit que c’est faux.",
        "« {} », a dit Anne Mercier.",
    ),
    ("en", "“{},” said Ann Lee. She denied having said it.", "“{},” said Ann Lee."),
    ("de", "„{}“, sagte Anna Vogel. Sie bestritt, das gesagt zu haben.", "„{}“, sagte Anna Vogel."),
    ("de", "„{}“, sagte Anna Vogel. Peter Kranz bestritt das.", "„{}“, sagte Anna Vogel."),
    ("pl", "„{}” – mówi Anna Lis. Zaprzeczyła, że to powiedziała.", "„{}” – mówi Anna Lis."),
    (
        "ru",
        "«{}», — говорит Анна Громова. Она отрицала, что сказала это.",
        "«{}», — говорит Анна Громова.",
    ),
]
WORDS = ("The crew refused to board", "We do not stay here", "Nobody came", "The mayor of Rye came")
SAID = "“{0},” said Ada Stone."
ABOVE = ("> {0}\n\n" + SAID, "> “{0}”\n\nIt rained.\n\n" + SAID, SAID + "\n\n> {0}")


def test_a_denial_of_something_else_is_none_of_words(tmp_path: Path) -> None:
    found = ends(tmp_path, ELSEWHERE)
    assert not [name for name, status in found.items() if status != ["exact"]]


def test_one_of_the_words_is(tmp_path: Path) -> None:
    found = ends(tmp_path, DENIED)
    assert not [name for name, status in found.items() if status != ["changed"]]


def test_words_may_be_set_above_themselves(tmp_path: Path) -> None:
    names = [(words, each) for words in WORDS for each in ABOVE]
    cases = [
        (
            *(AROUND.format(each.format(words)) for each in (SAID, shape)),
            [("lee", f'quote: {words}, suffix: ",” said"')],
        )
        for words, shape in names
    ]
    found = all_statuses(corrected_all(tmp_path, cases), map(str, names))
    assert {each for statuses in found.values() for each in statuses} == {"exact"}
