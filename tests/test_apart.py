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
GERMAN = "Der Rat tagte am Montag.\n\n{}\n\nDas Haus bleibt offen."
SPANISH = "El consejo se reunió el lunes.\n\n{}\n\nLa sesión duró dos horas."
IN_OTHER_ROLES = (
    (GERMAN, "Meier antwortete Schulz: „[[Der Hafen bleibt zu]].“",
     "Schulz antwortete Meier: „Der Hafen bleibt zu.“"),
    (GERMAN, "„[[Niemand ist verletzt]]“, sagte Kim, nicht Park.",
     "„Niemand ist verletzt“, sagte Park, nicht Kim."),
    (GERMAN, "Vogt und Klee sagten „[[ja]]“ beziehungsweise „nein“.",
     "Klee und Vogt sagten „ja“ beziehungsweise „nein“."),
    (TEXT, "Ann Lee and Bob Ng said “[[yes, it is]]” and “no” respectively.",
     "Bob Ng and Ann Lee said “yes, it is” and “no” respectively."),
    (FRENCH, "Leroy et Petit ont dit respectivement « [[oui]] » et « non ».",
     "Petit et Leroy ont dit respectivement « oui » et « non »."),
    (TEXT, "Ann Lee and Bob Ng came. The latter said that [[the bridge is safe]].",
     "Bob Ng and Ann Lee came. The latter said that the bridge is safe."),
    (GERMAN, "Lang und Klee kamen. Letzterer sagte, [[die Brücke halte]].",
     "Klee und Lang kamen. Letzterer sagte, die Brücke halte."),
    (FRENCH, "La ministre, citée par l’agence, dit que [[la frontière reste ouverte]].",
     "La ministre, citée par son rival, dit que la frontière reste ouverte."),
    (GERMAN, "Anna Meier sagte, [[die Schule habe Platz]].",
     "Anna Meier-Schulz sagte, die Schule habe Platz."),
    (TEXT, "Mary Doyle-Grant said: “[[Our school is full]].”",
     "Mary Doyle said: “Our school is full.”"),
    (POLISH, "Jan Nowak uważa, że [[szkoła ma miejsca]].",
     "Janina Nowak uważa, że szkoła ma miejsca."),
    (FRENCH, "Jean Visser a réclamé un vote : « [[La digue est vieille]] ».",
     "Jeanne Visser a réclamé un vote : « La digue est vieille »."),
    (FRENCH, "Mme Diallo insiste : [[l’argent a été rendu]].",
     "M. Diallo insiste : l’argent a été rendu."),
    (SPANISH, "La señora Okoye insistió en que [[el dinero se devolvió]].",
     "El señor Okoye insistió en que el dinero se devolvió."),
    (SPANISH, "«[[Habrá cortes]]», dijo.", "«Habrá cortes», dijeron."),
    (POLISH, "„[[Most jest bezpieczny]]” – powiedział na koniec.",
     "„Most jest bezpieczny” – powiedzieli na koniec."),
    (RUSSIAN, "Три медсестры, которых не назвали, говорят, что [[отделение закрыто]].",
     "Три пациентки, которых не назвали, говорят, что отделение закрыто."),
    (POLISH, "Policja podaje, że kierowca zeznał, iż [[światło było czerwone]].",
     "Policja podaje, że świadek zeznał, iż światło było czerwone."),
    (TEXT, "“[[Buses run hourly]],” reads the statement, which the operator published.",
     "“Buses run hourly,” reads the statement, which a passenger group published."),
    (TEXT, "“[[The bridge is safe]],” said Al Reed.",
     "“The bridge is safe,” said Alma Reed."),
    (TEXT, "“[[The bridge is safe]],” said Christine Reed.",
     "“The bridge is safe,” said Chris Reed."),
    (GERMAN, "„[[Die Brücke hält]]“, sagte Jo Klee.", "„Die Brücke hält“, sagte Jonas Klee."),
    (RUSSIAN, "Министр, которую цитирует агентство, сказала, что [[граница открыта]].",
     "Министр, которую цитирует её соперник, сказала, что граница открыта."),
    (POLISH, "Minister, którego cytuje agencja, mówi, że [[granica jest otwarta]].",
     "Minister, którego cytuje jego rywal, mówi, że granica jest otwarta."),
    (RUSSIAN, "[[Мест нет]], отметила главврач.", "Мест нет, отметила заведующая."),
    (SPANISH, "Fuentes de la policía dijeron que [[el puente está cerrado]].",
     "Fuentes del ayuntamiento dijeron que el puente está cerrado."),
    (GERMAN, "Quellen in der Regierung sagten, [[die Brücke sei zu]].",
     "Quellen in der Opposition sagten, die Brücke sei zu."),
    (POLISH, "Ze źródeł w rządzie wynika, że [[most jest zamknięty]].",
     "Ze źródeł w opozycji wynika, że most jest zamknięty."),
    (RUSSIAN, "Источники в правительстве говорят, что [[мост закрыт]].",
     "Источники в оппозиции говорят, что мост закрыт."),
    (GERMAN, "Nach Meiers Ansicht [[hält die Brücke]].", "Nach Vogts Ansicht hält die Brücke."),
    (GERMAN, "Aus Lees Sicht [[hält die Brücke]].", "Aus Ngs Sicht hält die Brücke."),
    (TEXT, "George W. Hill said [[the bridge is safe]].",
     "George H. W. Hill said the bridge is safe."),
    (TEXT, "George Walker Hill said [[the bridge is safe]].",
     "George H. Hill said the bridge is safe."),
    (TEXT, "The younger Lee said [[the bridge is safe]].",
     "The elder Lee said the bridge is safe."),
    (GERMAN, "Lee der Ältere sagte, [[die Brücke halte]].",
     "Lee der Jüngere sagte, die Brücke halte."),
)  # fmt: skip
SAME = (
    (TEXT, "“[[The bridge is safe]],” said Ben Reed.",
     "“The bridge is safe,” said Benjamin Reed."),
    (TEXT, "George W. Hill said [[the bridge is safe]].",
     "George Walker Hill said the bridge is safe."),
    (TEXT, "“[[The bridge is safe]],” said Ann Lee, a nurse.",
     "“The bridge is safe,” said Ann Lee, a senior nurse."),
    (TEXT, "George W. Hill said [[the bridge is safe]].", "George Hill said the bridge is safe."),
    (TEXT, "J. K. Hill said [[the bridge is safe]].", "Joan K. Hill said the bridge is safe."),
    (POLISH, "„[[Most jest bezpieczny]]” – powiedziała Anna Nowak.",
     "„Most jest bezpieczny” – powiedziała Ann Nowak."),
    (SPANISH, "Fuentes de la policía dijeron que [[el puente está cerrado]].",
     "Fuentes de la policía señalaron que el puente está cerrado."),
    (RUSSIAN, "Источники в полиции говорят, что [[мост закрыт]].",
     "Источники в полиции сообщили, что мост закрыт."),
    (TEXT, "Ann Lee and Bob Ng said that [[the bridge is safe]].",
     "Bob Ng and Ann Lee said that the bridge is safe."),
    (TEXT, "“[[Buses run hourly]],” reads the statement, which the operator published.",
     "“Buses run hourly,” reads the statement, which the operator released."),
    (TEXT, "Jean-Marie Lee said: “[[Our school is full]].”",
     "Jean-Marie Lee said on Monday: “Our school is full.”"),
    (SPANISH, "«[[Habrá cortes]]», dijo.", "«Habrá cortes», añadió."),
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


@pytest.mark.parametrize(("text", "before", "later"), OTHERS + IN_OTHER_ROLES)
def test_another_one_is_asked_for(text: str, before: str, later: str) -> None:
    assert asked(text.format(before), text.format(later)) == [True]


@pytest.mark.parametrize(("text", "before", "later"), SAME)
def test_the_same_one_is_not(text: str, before: str, later: str) -> None:
    assert asked(text.format(before), text.format(later)) == [False]
