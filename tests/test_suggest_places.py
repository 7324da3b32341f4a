"""Kinds of sentences in which places, offices and roles are mistaken for something else."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS = {
    "when and where, before who said it": (
        ("fr", "Lundi soir, devant une salle comble, la maire, Odile Vasseur, a reconnu un « "
         "retard regrettable ».",
         "q | Odile Vasseur | retard regrettable"),
        ("fr", "Mardi, à la mairie, Luc Petit a dénoncé « un scandale ».",
         "q | Luc Petit | un scandale"),
        ("es", "El lunes por la noche, ante una sala llena, el alcalde, Luis Roca, reconoció "
         "un «retraso lamentable».",
         "q | Luis Roca | retraso lamentable"),
        ("pl", "W środę, na sesji rady, wójt Jan Kruk przyznał się do „przykrego opóźnienia”.",
         "q | Jan Kruk | przykrego opóźnienia"),
        ("ru", "В среду, на встрече с жителями, мэр Иван Лесов признал «досадную задержку».",
         "q | Иван Лесов | досадную задержку"),
    ),
    "what a role thinks": (
        ("fr", "Luc Petit conduit la liste. Il réclame un audit. Pour l'élu, la commune « "
         "s'est fait rouler dans la farine ».",
         "q | Luc Petit | s'est fait rouler dans la farine"),
        ("fr", "La maire, Anne Roche, a ri. Pour la maire, le projet reste « une belle idée ».",
         "q | Anne Roche | une belle idée"),
        ("es", "El alcalde, Luis Roca, rió. Para el alcalde, el proyecto es «una buena idea».",
         "q | Luis Roca | una buena idea"),
    ),
    "a clause behind a colon, with its attribution in it": (
        ("fr", "La directrice, Nora Roche, parle d'un « malentendu » : les carrelages, "
         "dit-elle, ont été changés.",
         "q | Nora Roche | malentendu\n"
         "p | Nora Roche | les carrelages, dit-elle, ont été changés"),
        ("es", "La directora, Nora Ruiz, habla de un «malentendido»: los azulejos, dice, han "
         "sido cambiados.",
         "q | Nora Ruiz | malentendido\n"
         "p | Nora Ruiz | los azulejos, dice, han sido cambiados"),
        ("ru", "Анна Лисова говорит о «недоразумении»: плитку, утверждает она, заменили.",
         "q | Анна Лисова | недоразумении\n"
         "p | Анна Лисова | плитку, утверждает она, заменили"),
    ),
    "a source with a clause of its own": (
        ("fr", "D'après un document que nous avons consulté, la facture atteint 9 millions.",
         "p | document | la facture atteint 9 millions"),
        ("es", "Según un informe que ha visto este diario, la factura llega a 9 millones.",
         "p | informe | la factura llega a 9 millones"),
        ("en", "According to a report that The Beacon obtained, the bill has reached 9 million.",
         "p | report | the bill has reached 9 million"),
        ("fr", "Selon une note que l'agence a publiée lundi, le four est vieux.",
         "p | note | le four est vieux"),
    ),
    "two words that look like a title": (
        ("es", "“Pone 2024”, señala el alcalde Luis Roca.",
         "q | Luis Roca | Pone 2024"),
        ("fr", "« Vive Sorve », a crié Luc Petit.",
         "q | Luc Petit | Vive Sorve"),
        ("en", "“Go Tigers,” said Tom Ames.",
         "q | Tom Ames | Go Tigers"),
        ("pl", "„Brawo Jodłówka” – krzyknął Jan Kruk.",
         "q | Jan Kruk | Brawo Jodłówka"),
    ),
    "one of several, behind where it was said": (
        ("pl", "Anna Lis wyszła. „Niech sama postoi” – napisała na Facebooku jedna z matek.",
         "q | ? | Niech sama postoi"),
        ("ru", "Анна Лисова ушла. «Пусть сама постоит», — написала в соцсетях одна из матерей.",
         "q | ? | Пусть сама постоит"),
        ("es", "Ana Ruiz salió. «Que espere ella», escribió en Facebook una de las madres.",
         "q | ? | Que espere ella"),
        ("fr", "Anne Roche est sortie. « Qu'elle attende », a écrit sur Facebook l'une des "
         "mères.",
         "q | ? | Qu'elle attende"),
    ),
    "an office with what it is for": (
        ("ru", "В комитете по культуре сообщили, что заявку рассмотрят в мае. Там также "
         "отметили, что нужна смета.",
         "p | комитете | заявку рассмотрят в мае\n"
         "p | комитете | нужна смета"),
        ("ru", "В управлении по делам молодёжи подтвердили, что лагерь закрыт.",
         "p | управлении | лагерь закрыт"),
        ("ru", "В комиссии при губернаторе заявили, что жалоб нет.",
         "p | комиссии | жалоб нет"),
    ),
    "as somebody told a paper": (
        ("ru", "Как рассказал «Луговским вестям» скульптор Андрей Лесов, модель готова.",
         "p | Андрей Лесов | модель готова"),
        ("ru", "Как сообщила «Маяку» Анна Лисова, мост закрыт.",
         "p | Анна Лисова | мост закрыт"),
        ("pl", "Jak powiedział „Głosowi Jodłówki” leśniczy Adam Wrona, wilki odeszły.",
         "p | Adam Wrona | wilki odeszły"),
        ("ru", "Как сообщают «Вести», мост закрыт.",
         "p | Вести | мост закрыт"),
    ),
    "several with a role, behind their verb": (
        ("ru", "Скульптор Андрей Лесов пришёл. За сутки её подписали 1200 человек, утверждают "
         "авторы.",
         "p | авторы | За сутки её подписали 1200 человек"),
        ("ru", "За сутки её подписали 1200 человек, утверждают авторы.",
         "p | авторы | За сутки её подписали 1200 человек"),
        ("ru", "Мост закроют в мае, утверждают авторы проекта.",
         "p | авторы проекта | Мост закроют в мае"),
        ("ru", "«Мы устали», — жалуются водители.",
         "q | водители | Мы устали"),
        ("pl", "Most zostanie zamknięty w maju, twierdzą autorzy projektu.",
         "p | autorzy projektu | Most zostanie zamknięty w maju"),
        ("pl", "„Jesteśmy zmęczeni” – skarżą się pasażerowie.",
         "q | pasażerowie | Jesteśmy zmęczeni"),
        ("ru", "«Мы устали», — рассказали журналистам водители.",
         "q | водители | Мы устали"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_what_stands_around_is_nobody(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
