"""Whom “she said” means by the sentence before, whatever stands behind it."""

from __future__ import annotations

import pytest
from test_voices import asked

ARTICLES = {
    "en": "The council met.\n\n{}\n\nThe clerk slept, and the lights went out.",
    "de": "Der Rat tagte am Montag.\n\n{}\n\nDas Haus bleibt heute offen, und der Rat schlief.",
    "fr": "Le conseil s’est réuni lundi.\n\n{}\n\nLa séance a duré deux heures.",
    "es": "El consejo se reunió el lunes.\n\n{}\n\nLa sesión duró dos horas.",
    "pl": "Rada zebrała się w poniedziałek.\n\n{}\n\nSesja trwała dwie godziny.",
    "ru": "Совет собрался в понедельник.\n\n{}\n\nЗаседание длилось два часа.",
}
OTHERS = [
    ("en", "@ was angry. “[[I have called]],” she said.", "Lohmann", "Wimmer"),
    ("en", "@ disagreed. “[[I have called]],” she said to the Courier.", "Lohmann", "Wimmer"),
    ("en", "@ was at home. “[[I have called]],” she told the Courier.", "Ann Lee", "Eve Moss"),
    ("en", "The chancellor, @, was blunt. “[[No]],” she told Reuters.", "Ann Lee", "Eve Moss"),
    ("en", "The @ was blunt. “[[We have called]],” she said to the Courier.", "mayor", "banker"),
    ("de", "@ lachte. „[[Ich rief an]]“, sagte sie dem Anzeiger.", "Karin Lee", "Petra Moos"),
    ("de", "@ schwieg. „[[Ich rief an]]“, sagte sie am Montag.", "Karin Lee", "Petra Moos"),
    ("fr", "@ a ri. « [[J’ai appelé]] », a-t-elle dit au Monde.", "Anne Petit", "Claire Roux"),
    ("es", "@ se rió. «[[He llamado]]», dijo ella al diario.", "Ana Pérez", "Sara Ruiz"),
    ("pl", "@ się śmiała. „[[Dzwoniłam]]” – powiedziała gazecie.", "Anna Lis", "Olga Sowa"),
    ("ru", "@ смеялась. «[[Я звонила]]», — сказала она газете.", "Анна Ли", "Ольга Сова"),
]
SAME = [
    ("en", "@ was angry. “[[I have called]],” she said to the Courier.", "Ann Lee", "Ms. Lee"),
    ("en", "@ was angry. “[[I have called]],” she said to the Courier.", "Ann Leee", "Ann Lee"),
    ("en", "Ann Lee was @. “[[I have called]],” she said to the Courier.", "angry", "cross"),
    ("en", "Ann Lee spoke @. “[[I called]],” she told Reuters.", "on Monday", "on Tuesday"),
    ("de", "Karin Lee war @. „[[Ich rief an]]“, sagte sie dem Anzeiger.", "wütend", "empört"),
]


@pytest.mark.parametrize(("lang", "words", "one", "two"), OTHERS)
def test_another_subject_of_the_sentence_before_is_asked_for(
    lang: str, words: str, one: str, two: str
) -> None:
    for name, other in ((one, two), (two, one)):
        before, later = (ARTICLES[lang].format(words.replace("@", each)) for each in (name, other))
        assert asked(before, later) == [True], (name, other)


@pytest.mark.parametrize(("lang", "words", "one", "two"), SAME)
def test_what_else_is_told_there_is_not(lang: str, words: str, one: str, two: str) -> None:
    before, later = (ARTICLES[lang].format(words.replace("@", each)) for each in (one, two))
    assert asked(before, later) == [False]
