"""Two who are told apart by little beside words: a handle, a generation, a verb, a possessive."""

from __future__ import annotations

import pytest
from test_voices import asked

TEXT = "{}\n\nThe clerk slept.\n\nThe lights went out at ten."
FRENCH = "Le conseil s’est réuni lundi.\n\n{}\n\nLa séance a duré deux heures."
POLISH = "Rada zebrała się w poniedziałek.\n\n{}\n\nSesja trwała dwie godziny."
RUSSIAN = "Совет собрался в понедельник.\n\n{}\n\nЗаседание длилось два часа."
OTHERS = (
    (TEXT, "In Ann Lee's words, “[[the bridge is safe]]”.",
     "In Bob Ng's words, “the bridge is safe”."),
    (TEXT, "“[[The bridge is safe]],” tweeted @annlee.", "“The bridge is safe,” tweeted @bobng."),
    (TEXT, "@annlee: [[The bridge is safe]]", "@bobng: The bridge is safe"),
    (TEXT, "“[[The bridge is safe]],” said Ann Lee.", "“The bridge is safe,” said Ann Lee Junior."),
    (TEXT, "“[[The bridge is safe]],” the mayor said.\n\nThe mayor is Ann Lee.",
     "“The bridge is safe,” the mayor said.\n\nThe mayor is Bob Ng."),
    (TEXT, "- It is safe (Ann Lee)\n- [[It is not]] (Bob Ng)",
     "- It is safe (Bob Ng)\n- It is not (Ann Lee)"),
    (FRENCH, "« [[Le pont est sûr]] », a dit le maire.",
     "« Le pont est sûr », a dit l’ancien maire."),
    (POLISH, "„[[Most jest bezpieczny]]” – powiedział.", "„Most jest bezpieczny” – powiedziała."),
    (RUSSIAN, "«[[Мост безопасен]]», — сказал.", "«Мост безопасен», — сказала."),
    (RUSSIAN, "Иван Иванов опоздал. По его словам, [[мост безопасен]].",
     "Пётр Петров опоздал. По его словам, мост безопасен."),
)  # fmt: skip
SAME = (
    (TEXT, "In Ann Lee's words, “[[the bridge is safe]]”.",
     "In Lee's words, “the bridge is safe”."),
    (TEXT, "In Rome, Ann Lee said: “[[The bridge is safe]].”",
     "In Oslo, Ann Lee said: “The bridge is safe.”"),
    (TEXT, "“[[The bridge is safe]],” tweeted @annlee.", "“The bridge is safe,” wrote @annlee."),
    (TEXT, "“[[The bridge is safe]],” said Mayor Ann Lee.", "“The bridge is safe,” said Ann Lee."),
    (TEXT, "“[[The bridge is safe]],” the mayor said.\n\nThe mayor is Ann Lee.",
     "“The bridge is safe,” the mayor said.\n\nThe mayor is still Ann Lee."),
    (TEXT, "- It is safe (Ann Lee)\n- [[It is not]] (Bob Ng)",
     "- It is quite safe (Ann Lee)\n- It is not (Bob Ng)"),
    (TEXT, "“[[The bridge is safe]],” said Ann Lee.",
     "“The bridge is safe,” Lee, 45, said on Monday."),
    (POLISH, "„[[Most jest bezpieczny]]” – powiedział.", "„Most jest bezpieczny” – dodał."),
    (RUSSIAN, "«[[Мост безопасен]]», — сказала.", "«Мост безопасен», — добавила."),
    (RUSSIAN, "Иван Иванов опоздал. По его словам, [[мост безопасен]].",
     "Иванов опоздал. По его словам, мост безопасен."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "before", "later"), OTHERS)
def test_another_one_is_asked_for(text: str, before: str, later: str) -> None:
    assert asked(text.format(before), text.format(later)) == [True]


@pytest.mark.parametrize(("text", "before", "later"), SAME)
def test_the_same_one_is_not(text: str, before: str, later: str) -> None:
    assert asked(text.format(before), text.format(later)) == [False]
