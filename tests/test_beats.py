"""Whose a quotation is by what the sentence before it is about: never another one's in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_voices import asked
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

BEATS = {
    "en": (
        "The river rose above the bank in the night, and many houses in the town were "
        "flooded.\n\n"
        "“[[We lost everything but the cat]],” Gwen Moss said.\n\n"
        "{} “[[It may rain again on Monday]].”\n\n"
        "The council will meet again on Friday.",
        "She hesitated.",
        (
            "Her husband hesitated.",
            "A neighbour hesitated.",
            "The man beside her shook his head.",
            "Her son laughed.",
            "Another resident nodded.",
            "The mayor nodded.",
            "The woman behind her nodded.",
            "Ted nodded.",
            "Ted Moss nodded.",
            "Ted Brown paused.",
        ),
        (
            "She paused.",
            "She shook her head.",
            "Then she hesitated.",
            "Gwen Moss hesitated.",
            "She did not say anything for a while.",
            "She looked at her husband.",
            "She thought of the mayor.",
        ),
    ),
    "de": (
        "Der Fluss stieg in der Nacht über die Ufer, und viele Häuser der Stadt "
        "standen unter Wasser.\n\n"
        "„[[Wir haben alles verloren]]“, sagte Gerda Moser.\n\n"
        "{} „[[Am Montag kann es wieder regnen]].“\n\nDer Rat tagt am Freitag wieder.",
        "Sie zögerte.",
        (
            "Ihr Mann zögerte.",
            "Eine Nachbarin zögerte.",
            "Uwe nickte.",
            "Der Bürgermeister nickte.",
            "Ihr Sohn lachte.",
        ),
        (
            "Sie schwieg.",
            "Dann zögerte sie.",
            "Sie sah ihren Mann an.",
        ),
    ),
    "fr": (
        "La rivière est sortie de son lit dans la nuit, et beaucoup de maisons ont été "
        "inondées.\n\n"
        "« [[Nous avons tout perdu]] », a dit Jeanne Morel.\n\n"
        "{} « [[Il peut encore pleuvoir lundi]]. »\n\nLe conseil se réunit vendredi.",
        "Elle hésite.",
        (
            "Son mari hésite.",
            "Le maire acquiesce.",
            "Un voisin hésite.",
            "Son fils rit.",
        ),
        (
            "Elle se tait.",
            "Elle regarde son mari.",
        ),
    ),
    "es": (
        "El río se desbordó por la noche, y muchas casas del pueblo se inundaron.\n\n"
        "«[[Lo hemos perdido todo]]», dijo Juana Mora.\n\n"
        "{} «[[Puede llover otra vez el lunes]]».\n\nEl consejo se reúne el viernes.",
        "Ella calla.",
        (
            "Su marido calla.",
            "El alcalde asiente.",
            "Un vecino calla.",
        ),
        ("Ella sonríe.",),
    ),
    "pl": (
        "Rzeka wystąpiła w nocy z brzegów, a wiele domów w mieście zostało zalanych.\n\n"
        "„[[Straciliśmy wszystko]]” – powiedziała Ewa Mróz.\n\n"
        "{} „[[W poniedziałek może znów padać]]”.\n\nRada zbierze się w piątek.",
        "Ona się waha.",
        (
            "Jej mąż się waha.",
            "Jej syn się śmieje.",
            "Burmistrz kiwa głową.",
            "Sąsiad się waha.",
        ),
        ("Ona milczy.",),
    ),
    "ru": (
        "Ночью река вышла из берегов, и многие дома в городе оказались под водой.\n\n"
        "«[[Мы потеряли всё]]», — сказала Анна Морозова.\n\n"
        "{} «[[В понедельник опять может пойти дождь]]».\n\nСовет соберётся в пятницу.",
        "Она молчит.",
        (
            "Её муж молчит.",
            "Мэр кивает.",
            "Сосед молчит.",
            "Её сын смеётся.",
        ),
        ("Она кивает.",),
    ),
}
"""What is around two quotations, the sentence before the second, and others in its place."""

INTRODUCED = {
    "fr": (
        "La réforme des retraites a été adoptée lundi, et des milliers de gens ont "
        "manifesté dans la rue.\n\n"
        "{} devant le ministère.\n\n"
        "« [[Nous ne partirons pas]] », dit-il à la foule. « [[Nous restons ici]]. »\n\n"
        "On ne sait pas encore quand la prochaine manifestation aura lieu.",
        "Simon Drouet parle",
        (
            "L’adjoint de Simon Drouet parle",
            "Un proche de Simon Drouet parle",
        ),
        (),
    ),
    "de": (
        "Die Reform wurde am Montag beschlossen, und tausende Menschen gingen auf die "
        "Straße.\n\n"
        "{} vor dem Ministerium.\n\n"
        "„[[Wir gehen nicht weg]]“, sagt er der Menge. „[[Wir bleiben hier]].“\n\n"
        "Es ist nicht klar, wann die nächste Demonstration ist.",
        "Sven Dreher spricht",
        (
            "Der Stellvertreter von Sven Dreher spricht",
            "Ein Vertrauter von Sven Dreher spricht",
        ),
        (),
    ),
    "es": (
        "La reforma se aprobó el lunes, y miles de personas salieron a la calle. El "
        "consejo del valle se reunió el martes para hablar del dinero que hace falta.\n\n"
        "{} ante el ministerio.\n\n"
        "«[[No nos vamos]]», dijo a la multitud. «[[Nos quedamos aquí]]».\n\n"
        "No está claro cuándo será la próxima protesta ni quién pagará las obras.",
        "Simón Durán habla",
        (
            "El adjunto de Simón Durán habla",
            "Un amigo de Simón Durán habla",
        ),
        (),
    ),
    "ru": (
        "Реформу приняли в понедельник, и тысячи людей вышли на улицы города.\n\n"
        "{} у министерства.\n\n"
        "«[[Мы не уйдём]]», — говорит он толпе. «[[Мы остаёмся здесь]]».\n\n"
        "Пока неясно, когда будет следующая акция.",
        "Семён Дудин выступает",
        ("Заместитель Семёна Дудина выступает",),
        (),
    ),
    "en": (
        "The reform was adopted on Monday, and thousands of people went into the "
        "streets.\n\n"
        "{} outside the ministry.\n\n"
        "“[[We will not go]],” he tells the crowd. “[[We stay here]].”\n\n"
        "It is not clear when the next protest will be.",
        "**16:20** — Sean Doyle is speaking",
        (
            "**16:20** — Sean Doyle’s deputy is speaking",
            "**16:20** — A friend of Sean Doyle is speaking",
            "**16:20** — Mary Poole is speaking",
        ),
        (),
    ),
}
"""The same of who is introduced before both."""

BODIES = {
    "en": (
        "The dam broke in the night, and the people of the valley had to leave their "
        "homes.\n\n"
        "{} was surprised. “[[We had no warning]],” it said in a statement. “[[Nobody "
        "told us]].”\n\nIt is not clear when the dam will be repaired.",
        "The River Authority",
        (
            "The council",
            "The union",
            "The ministry",
            "The Harbour Board",
        ),
        ("The River Authority itself",),
    ),
    "es": (
        "La presa se rompió por la noche, y la gente del valle tuvo que dejar sus "
        "casas. El consejo del valle se reunió el martes para hablar del dinero que "
        "hace falta.\n\n"
        "{}, en cambio, celebró el resultado. «[[Es una victoria]]», señaló en un "
        "comunicado. «[[Nadie nos avisó]]».\n\n"
        "No está claro cuándo se arreglará la presa ni quién pagará las obras.",
        "La Unión Portuaria",
        (
            "La patronal",
            "La oposición",
            "El ministerio",
        ),
        (),
    ),
    "pl": (
        "Tama pękła w nocy, a mieszkańcy doliny musieli opuścić swoje domy. Rada "
        "zebrała się we wtorek, aby rozmawiać o pieniądzach.\n\n"
        "{} był zaskoczony. „[[Nikt nas nie ostrzegł]]” – podał w komunikacie. „[[To "
        "był wypadek]]”.\n\nNie wiadomo jeszcze, kiedy tama zostanie naprawiona.",
        "Urząd Wód",
        (
            "Ratusz",
            "Związek",
        ),
        (),
    ),
}
"""The same of organisations, which “it” is."""

DENIAL = (
    "The council met on Monday about the shelter in the old school, and the debate was long.\n\n"
    "“We have no money,” said Colin Bane of the opposition.\n\n"
    "{} “[[We spent 2 million]],” she told Radio Wend.\n\n"
    "Miriam Hale has led the council since 2019. The next meeting is planned for autumn."
)


@pytest.mark.parametrize("code", BEATS)
def test_another_subject_before_a_quotation_is_asked_for(code: str) -> None:
    text, before, others, same = BEATS[code]
    for after in others:
        assert asked(text.format(before), text.format(after)) == [False, True], after
        assert asked(text.format(after), text.format(before)) == [False, True], after
    for after in same:
        assert asked(text.format(before), text.format(after)) == [False, False], after
        assert asked(text.format(after), text.format(before)) == [False, False], after


@pytest.mark.parametrize("kinds", [INTRODUCED, BODIES], ids=["introduced", "bodies"])
@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "pl", "ru"])
def test_another_one_introduced_before_both_is_asked_for(
    kinds: dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...]]], code: str
) -> None:
    text, before, others, same = kinds.get(code, ("{} [[x]]", "", (), ()))
    for after in others:
        assert asked(text.format(before), text.format(after)) == [True, True], after
        assert asked(text.format(after), text.format(before)) == [True, True], after
    for after in same:
        assert asked(text.format(before), text.format(after)) == [False, False], after


@pytest.mark.parametrize(
    "other", ["A spokesman for Hale", "Hale’s deputy", "Her deputy", "Colin Bane"]
)
@pytest.mark.parametrize("name", ["Hale", "Miriam Hale"])
def test_whoever_speaks_for_somebody_is_another_one(name: str, other: str) -> None:
    before, after = (DENIAL.format(f"{who} rejected this.") for who in (name, other))
    assert asked(before, after) == asked(after, before) == [True]


def test_the_same_one_by_a_post_is_not_asked_for() -> None:
    before, after = (
        DENIAL.format(f"{who} rejected this.") for who in ("Hale", "The leader, Miriam Hale,")
    )
    assert asked(before, after) == asked(after, before) == [False]


POINTING: dict[str, Pairs] = {
    "ru": (
        ("По его словам, {}.", "По её словам, {}."),
        ("По его словам, {}.", "По их словам, {}."),
        ("«{}», по его мнению.", "«{}», по её мнению."),
        ("Анна Белова опоздала. «{}», — сказала.", "Анна Белова опоздала. «{}», — сказал её муж."),
    ),
    "en": (
        ("The court heard that {}.", "The court found that {}."),
        ("The court heard that {}.", "The court ruled that {}."),
        ("The court heard {}.", "The court ruled {}."),
        (
            "Russia’s defence ministry denied it. “{},” Interfax quoted it as saying.",
            "Ukraine’s defence ministry denied it. “{},” Interfax quoted it as saying.",
        ),
        ("The hospital denies this. “{},” it said.", "The union denies this. “{},” it said."),
        (
            "Harold Stone, who printed it, remembered the day. “{},” he said.",
            "The widow of Harold Stone, who printed it, remembered the day. “{},” he said.",
        ),
    ),
    "de": (
        ("Anna Vogel kam spät. Sie kündigte an, {}.", "Anna Vogel kam spät. Sie schloss aus, {}."),
        ("Sie kündigte an, dass {}.", "Sie schloss aus, dass {}."),
        (
            "Sie selbst hatte im Mai im Landtag gesagt: „{}.“",
            "Ihr Vorgänger hatte im Mai im Landtag gesagt: „{}.“",
        ),
        (
            "Ministerin Ute Fischer verweist auf den Kreis. {}, sagt ihr Sprecher.",
            "Minister Bernd Fischer verweist auf den Kreis. {}, sagt ihr Sprecher.",
        ),
        (
            "Lena Reiter saß im Wagen. „{}“, erzählt die 29-Jährige.",
            "Carla Wolff saß im Wagen. „{}“, erzählt die 29-Jährige.",
        ),
    ),
    "pl": (
        (
            "Ewa Zych nie wierzy politykom. „{}” – mówi.",
            "Ewa Zych nie wierzy politykom. „{}” – mówi jej mąż.",
        ),
        (
            "Ewa Zych przyszła późno. „{}” – dodała.",
            "Ewa Zych przyszła późno. „{}” – dodał sąsiad.",
        ),
    ),
    "es": (("Ana Ruiz llegó tarde. «{}», dijo.", "Ana Ruiz llegó tarde. «{}», dijo su marido."),),
}
SAME: dict[str, Pairs] = {
    "es": (
        (
            "La alcaldesa Ana Ruiz llegó tarde. «{}», dijo.",
            "La alcaldesa Ana Ruiz llegó tarde. «{}», dijo la alcaldesa.",
        ),
        ("Ana Ruiz llegó tarde. «{}», dijo.", "Ana Ruiz llegó tarde. «{}», dijo a la prensa."),
    ),
    "pl": (
        (
            "Burmistrz Ewa Zych przyszła późno. „{}” – dodała.",
            "Burmistrz Ewa Zych przyszła późno. „{}” – dodała burmistrz.",
        ),
    ),
    "en": (
        ("Ada Stone came. “{},” she said.", "Ada Stone rose. “{},” she said."),
        ("Ada Stone nodded. “{}.”", "Stone nodded. “{}.”"),
    ),
    "de": (
        (
            "Anna Vogel nickte. „{}“, sagte die 29-Jährige.",
            "Anna Vogel lachte. „{}“, sagte die 29-Jährige.",
        ),
    ),
}


def test_another_one_pointed_back_to_is_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, POINTING)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_the_same_one_pointed_back_to_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if set(each) - {"exact", "moved"}} == {}
