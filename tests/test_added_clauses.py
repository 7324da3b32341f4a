"""A clause that came just before or behind words of somebody, in their quotation or reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

Texts = dict[str, tuple[str, ...]]

REPORTED: dict[str, str] = {
    "en": "Ann Lee said that {}{{}}{}.",
    "de": "Anna Vogel sagte, dass {}{{}}{}.",
    "fr": "Anne Mercier a dit que {}{{}}{}.",
    "es": "Ana Ruiz dijo que {}{{}}{}.",
    "pl": "Anna Lis powiedziała, że {}{{}}{}.",
    "ru": "Анна Нг сказала, что {}{{}}{}.",
}
QUOTED: dict[str, str] = {
    "en": "“{}{{}}{},” said Ann Lee.",
    "de": "„{}{{}}{}“, sagte Anna Vogel.",
    "fr": "« {}{{}}{} », a dit Anne Mercier.",
    "es": "«{}{{}}{}», dijo Ana Ruiz.",
    "pl": "„{}{{}}{}” – powiedziała Anna Lis.",
    "ru": "«{}{{}}{}», — сказала Анна Нг.",
}
QUOTED_BEHIND: dict[str, str] = {
    "en": "“We know it: {}{{}}{},” said Ann Lee.",
    "de": "„Wir wissen es: {}{{}}{}“, sagte Anna Vogel.",
    "fr": "« Nous le savons : {}{{}}{} », a dit Anne Mercier.",
    "es": "«Lo sabemos: {}{{}}{}», dijo Ana Ruiz.",
    "pl": "„Wiemy to: {}{{}}{}” – powiedziała Anna Lis.",
    "ru": "«Мы знаем: {}{{}}{}», — сказала Анна Нг.",
}
BEFORE_REPORTED: Texts = {
    "en": (
        "if the money comes ",
        "if the money comes, ",
        "unless it rains, ",
        "only if the money comes ",
        "had the money come, ",
        "perhaps ",
        "maybe ",
        "hopefully ",
        "critics claim ",
        "critics believe that ",
        "some say ",
        "it is possible that ",
        "it is unlikely that ",
        "the minister thinks that ",
        "according to the minister, ",
        "in theory ",
        "with luck ",
        "at worst ",
        "she hoped ",
        "she feared ",
    ),
    "de": (
        "vielleicht ",
        "angeblich ",
        "falls es regnet, ",
        "es unwahrscheinlich sei, dass ",
        "Kritiker behaupten, dass ",
    ),
    "fr": (
        "peut-être ",
        "selon le ministre, ",
        "s’il pleut, ",
        "sauf s’il pleut, ",
        "certains disent que ",
        "il est peu probable que ",
    ),
    "es": (
        "quizás ",
        "según el ministro, ",
        "si llueve, ",
        "a menos que llueva, ",
        "algunos dicen que ",
        "supuestamente ",
    ),
    "pl": (
        "być może ",
        "podobno ",
        "rzekomo ",
        "jeśli spadnie deszcz, ",
        "według ministra ",
    ),
    "ru": (
        "возможно, ",
        "якобы ",
        "если пойдёт дождь, ",
        "по мнению министра, ",
    ),
}
BEHIND_REPORTED: Texts = {
    "en": (
        ", she hoped",
        ", the minister thinks",
        ", critics say",
        ", or so she was told",
    ),
    "de": (
        ", hoffe sie",
        ", angeblich",
    ),
    "fr": (
        " s’il pleut",
        ", espère-t-elle",
    ),
    "pl": (", zdaniem ministra",),
}
BEFORE_QUOTED: Texts = {
    "en": (
        "I fear ",
        "I hope ",
        "I was told ",
        "If we get the money, ",
        "Perhaps ",
        "As Bob Marsh says, ",
        "I would be lying if I said ",
        "I doubt that ",
    ),
    "de": (
        "Ich bezweifle, ",
        "Ich fürchte, ",
        "Kritiker behaupten, ",
        "Peter Kranz sagt, ",
    ),
    "fr": (
        "Je crains que ",
        "Je doute que ",
    ),
    "es": (
        "Dudo que ",
        "Temo que ",
        "Si llega el dinero, ",
        "Algunos dicen que ",
    ),
    "pl": (
        "Wątpię, że ",
        "Boję się, że ",
        "Powiedziano mi, że ",
        "Piotr Lis mówi, że ",
    ),
    "ru": (
        "Сомневаюсь, что ",
        "Боюсь, что ",
        "Пётр Лисин говорит, что ",
    ),
}
BEHIND_QUOTED: Texts = {
    "en": (
        ", I hope",
        ", I was told",
        " – or so they say",
    ),
    "de": (
        ", hoffe ich",
        ", heißt es",
    ),
    "fr": (", paraît-il",),
    "es": (", dicen",),
    "pl": (", podobno",),
    "ru": (
        ", говорят",
        ", надеюсь",
    ),
}
NEUTRAL: Texts = {
    "en": (
        "on Monday ",
        "in the town ",
        "now ",
        "at last ",
    ),
    "de": (
        "am Montag ",
        "nun ",
    ),
    "fr": (
        "lundi ",
        "désormais ",
    ),
    "es": (
        "el lunes ",
        "ahora ",
    ),
    "pl": (
        "w poniedziałek ",
        "teraz ",
    ),
    "ru": (
        "в понедельник ",
        "теперь ",
    ),
}


def pairs(templates: dict[str, str], texts: Texts, *, behind: bool = False) -> dict[str, Pairs]:
    """Of each text, words without it, and with it before or behind them."""
    return {
        code: tuple(
            (
                templates[code].format("", ""),
                templates[code].format(*("", each)[:: 1 if behind else -1]),
            )
            for each in found
        )
        for code, found in texts.items()
    }


@pytest.mark.parametrize(
    "kinds",
    [
        pairs(REPORTED, BEFORE_REPORTED),
        pairs(REPORTED, BEHIND_REPORTED, behind=True),
        pairs(QUOTED, BEFORE_QUOTED),
        pairs(QUOTED, BEHIND_QUOTED, behind=True),
        pairs(QUOTED_BEHIND, BEFORE_QUOTED),
        pairs(QUOTED_BEHIND, BEHIND_QUOTED, behind=True),
    ],
    ids=["reported", "reported behind", "quoted", "quoted behind", "later", "later behind"],
)
def test_a_clause_beside_words_is_asked_for(tmp_path: Path, kinds: dict[str, Pairs]) -> None:
    found = statuses(tmp_path, kinds)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_a_day_or_a_place_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, pairs(REPORTED, NEUTRAL))
    assert {name: each for name, each in found.items() if each != ["exact"]} == {}
