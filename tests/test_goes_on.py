"""“She added” behind a quotation that goes on tells what was known; “he added” does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_doubted import ends

pytestmark = pytest.mark.slow

SAME = [
    (
        "en",
        "“We are ready”, said Ann Lee, the engineer. “{}”.",
        "“We are ready”, said Ann Lee, the engineer. “{}”, she added.",
    ),
    (
        "en",
        "“We are ready”, said Ann Lee, the engineer. “{}”.",
        "“We are ready”, said Ann Lee, the engineer. She added: “{}”.",
    ),
    (
        "de",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}.“",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}“, fügte sie hinzu.",
    ),
    (
        "de",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}.“",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}“, sagte sie.",
    ),
    (
        "fr",
        "« Bien », a dit Anne Mercier, l’ingénieure. « {}. »",
        "« Bien », a dit Anne Mercier, l’ingénieure. « {} », a-t-elle ajouté.",
    ),
    (
        "es",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}».",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}», añadió ella.",
    ),
    (
        "es",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}».",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}», añadió.",
    ),
    (
        "pl",
        "„Dobrze” – mówi Anna Lis, inżynierka. „{}”.",
        "„Dobrze” – mówi Anna Lis, inżynierka. „{}” – dodała.",
    ),
    (
        "ru",
        "«Хорошо», — сказала Анна Лисина, инженер. «{}».",
        "«Хорошо», — сказала Анна Лисина, инженер. «{}», — добавила она.",
    ),
]
OTHERS = [
    (
        "pl",
        "„Dobrze” – mówi Anna Lis, inżynierka. „{}”.",
        "„Dobrze” – mówi Anna Lis, inżynierka. „{}” – dodał.",
    ),
    (
        "de",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}.“",
        "„Gut“, sagte Anna Vogel, die Ingenieurin. „{}“, sagte er.",
    ),
    (
        "es",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}».",
        "«Bien», dijo Ana Ruiz, la ingeniera. «{}», añadió él.",
    ),
    (
        "en",
        "“Good”, said Ann Lee. Bob Marsh and Eve Ng nodded. “{}”.",
        "“Good”, said Ann Lee. Bob Marsh and Eve Ng nodded. “{}”, she said.",
    ),
    (
        "en",
        "“Good”, said Ann Lee, and Bob Marsh agreed. “{}.”",
        "“Good”, said Ann Lee, and Bob Marsh agreed. “{},” he said.",
    ),
    (
        "en",
        "“We are ready”, said Ann Lee, the engineer. “{}”.",
        "“We are ready”, said Ann Lee, the engineer. “{}”, he added.",
    ),
    (
        "en",
        "“We are ready”, said Bob Marsh, the engineer. “{}”.",
        "“We are ready”, said Bob Marsh, the engineer. “{}”, she added.",
    ),
    (
        "en",
        "“We are ready”, said Ann Lee. Her aide Eve Ng came. “{}”.",
        "“We are ready”, said Ann Lee. Her aide Eve Ng came. “{}”, she added.",
    ),
]


def test_the_same_one_who_said_the_quotation_before_may_be_told(tmp_path: Path) -> None:
    found = ends(tmp_path, SAME)
    assert not [name for name, status in found.items() if status != ["exact"]]


def test_another_one_may_not(tmp_path: Path) -> None:
    found = ends(tmp_path, OTHERS)
    assert not [name for name, status in found.items() if status != ["changed"]]
