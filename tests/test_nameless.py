"""Who said words by name, and is somebody without one now, or somebody's: never in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_exchanged import all_statuses, corrected_all
from test_taken_back import WAYS

pytestmark = pytest.mark.slow

IN = {
    "en": "The council met on Tuesday to talk about the money, and the debate was long.\n\n{}\n\n"
    "It is not clear when the next meeting will be held.",
    "de": "Der Rat kam am Dienstag zusammen, um über das Geld zu sprechen, und die Debatte war "
    "lang.\n\n{}\n\nEs ist nicht klar, wann die nächste Sitzung stattfinden wird.",
    "fr": "Le conseil s’est réuni mardi pour parler de l’argent, et le débat a été long.\n\n{}\n\n"
    "On ne sait pas encore quand la prochaine séance aura lieu.",
    "es": "El consejo se reunió el martes para hablar del dinero, y el debate fue largo.\n\n{}\n\n"
    "No está claro cuándo será la próxima reunión de los concejales.",
    "it": "Il consiglio si è riunito martedì per parlare dei soldi, e il dibattito è stato lungo."
    "\n\n{}\n\nNon è chiaro quando si terrà la prossima riunione del consiglio.",
    "pt": "O conselho reuniu-se na terça-feira para falar do dinheiro, e o debate foi longo.\n\n{}"
    "\n\nNão está claro quando será a próxima reunião do conselho.",
    "pl": "Rada zebrała się we wtorek, aby rozmawiać o pieniądzach, i debata była długa.\n\n{}\n\n"
    "Nie wiadomo jeszcze, kiedy odbędzie się następne posiedzenie rady.",
    "ru": "Городской совет собрался во вторник, чтобы обсудить деньги, и обсуждение было долгим."
    "\n\n{}\n\nПока неясно, когда состоится следующее заседание совета.",
}
"""What is around the sentence of words, by which the language of a text is known."""

STAY = {
    "en": "We stay here",
    "de": "Wir bleiben hier",
    "fr": "Nous restons ici",
    "es": "Nos quedamos aquí",
    "it": "Restiamo qui",
    "pt": "Ficamos aqui",
    "pl": "Zostajemy tutaj",
    "ru": "Мы остаёмся здесь",
}

NOBODY = {
    "en": (
        ("“{}”, said Ann Ng.", "“{}”, said a welder."),
        ("“{}”, said Ann Ng.", "“{}”, fumed one of the nurses."),
        ("“{}”, Ann Ng seethed.", "“{}”, a visibly shaken teenager seethed."),
        ("“{}”, Ann Ng seethed.", "“{}”, somebody seethed."),
        ("“{}”, said Ann Ng.", "“{}”, said her husband."),
        ("“{}”, Ann Ng seethed.", "“{}”, an aide to Ann Ng seethed."),
        ("“{}”, said Ann Ng.", "“{}”, said the foreman on Tuesday."),
        ("“{}” — Ann Ng", "“{}” — a welder"),
        ("Ann Ng: “{}.”", "A welder: “{}.”"),
        ("Ann Ng: “{}.”", "No one: “{}.”"),
        ("Ann Ng has a sign that reads “{}.”", "A welder has a sign that reads “{}.”"),
        ("“{}”, said the mayor.", "“{}”, said the mayor’s husband."),
    ),
    "de": (
        ("„{}“, sagte Anna Ng.", "„{}“, berichtet eine Pflegerin."),
        ("„{}“, ärgert sich Anna Ng.", "„{}“, ärgert sich jemand."),
        ("„{}“, ärgert sich Anna Ng.", "„{}“, ärgert sich ein Mitarbeiter von Anna Ng."),
        ("„{}“, sagte Anna Ng.", "„{}“, sagte der Mann von Anna Ng."),
        ("Anna Ng sagte: „{}.“", "„{}“, sagte Anna Ngs Mann."),
        ("„{}“, sagte Anna Ng.", "„{}“, sagte ihr Mann."),
        ("Anna Ng: „{}.“", "Niemand: „{}.“"),
    ),
    "fr": (
        ("« {} », a dit Anne Ng.", "« {} », s’indigne une ouvrière."),
        ("« {} », s’indigne Anne Ng.", "« {} », s’indigne le contremaître."),
        ("« {} », se désole Anne Ng.", "« {} », se désole quelqu’un."),
        ("« {} », peste Anne Ng.", "« {} », peste un collaborateur d’Anne Ng."),
        ("« {} », a dit Anne Ng.", "« {} », a dit le mari d’Anne Ng."),
        ("Anne Ng : « {} ».", "Une soudeuse : « {} »."),
        ("Pour Anne Ng, « {} ».", "Pour son mari, « {} »."),
    ),
    "es": (
        ("«{}», dijo Ana Ng.", "«{}», se queja una obrera."),
        ("«{}», zanjó Ana Ng.", "«{}», zanjó el capataz."),
        ("«{}», dijo Ana Ng.", "«{}», dijo el marido de Ana Ng."),
        ("«{}», se indigna Ana Ng.", "«{}», se indigna nadie."),
        ("Ana Ng: «{}».", "Su marido: «{}»."),
    ),
    "it": (
        ("«{}», ha detto Anna Ng.", "«{}», si indigna un’operaia."),
        ("«{}», sbotta Anna Ng.", "«{}», sbotta una delle infermiere."),
        ("«{}», ha detto Anna Ng.", "«{}», ha detto il marito di Anna Ng."),
        ("«{}», ha detto Anna Ng.", "«{}», ha detto suo marito."),
        ("«{}», ha detto la sindaca.", "«{}», ha detto il marito della sindaca."),
        ("Per Anna Ng, «{}».", "Per qualcuno, «{}»."),
    ),
    "pt": (
        ("«{}», disse Ana Ng.", "«{}», queixa-se uma operária."),
        ("«{}», atira Ana Ng.", "«{}», atira o capataz."),
        ("«{}», disse Ana Ng.", "«{}», disse o marido de Ana Ng."),
        ("«{}», disse a prefeita.", "«{}», disse o marido da prefeita."),
        ("Ana Ng: «{}».", "Ninguém: «{}»."),
    ),
    "pl": (
        ("„{}” – powiedziała Anna Ng.", "„{}” – oburza się robotnica."),
        ("„{}” – wzdycha Anna Ng.", "„{}” – wzdycha ktoś."),
        ("„{}” – powiedziała Anna Ng.", "„{}” – powiedział mąż Anny Ng."),
        ("„{}” – powiedziała burmistrz.", "„{}” – powiedział mąż burmistrz."),
        ("Anna Ng: „{}”.", "Jej mąż: „{}”."),
    ),
    "ru": (
        ("«{}», — сказала Анна Нг.", "«{}», — возмущается рабочая."),
        ("«{}», — вздыхает Анна Нг.", "«{}», — вздыхает кто-то."),
        ("«{}», — сказала Анна Нг.", "«{}», — сказал помощник Анны Нг."),
        ("Анна Нг: «{}».", "Помощник Анны Нг: «{}»."),
        ("Анна Нг: «{}».", "Её муж: «{}»."),
    ),
}

SOMEBODY = {
    "en": (
        ("“{}”, said Ann Ng.", "“{}”, said Ann Ng, a welder."),
        ("“{}”, said Ann Ng, a welder.", "“{}”, said the welder, Ann Ng."),
        (
            "The welder Ann Ng came. “{}”, said Ann Ng.",
            "The welder Ann Ng came. “{}”, the welder said.",
        ),
        ("Mayor Ann Ng spoke. “{}”, said Ann Ng.", "Mayor Ann Ng spoke. “{}”, the mayor said."),
        ("“{}”, said Ann Ng.", "“{}”, fumed Ann Ng."),
        ("“{}”, said Ann Ng in Paris.", "“{}”, said Ann Ng in a crowded hall."),
        (
            "“{}”, said Ann Ng after a meeting with Bo Marsh.",
            "“{}”, said Ann Ng after a meeting with a lawyer.",
        ),
        ("Asked about Bo Marsh, Ann Ng said: “{}.”", "Asked about it, Ann Ng said: “{}.”"),
        ("According to Ann Ng, “{}.”", "In the words of Ann Ng, “{}.”"),
        ("“{}”, Ann Ng said. Bo Marsh nodded.", "“{}”, Ann Ng said. A neighbour nodded."),
        ("Ann Ng rose. “{}”, Ng said.", "Ann Ng rose. “{}”, she said."),
        ("Ann Ng: “{}.”", "Ann Ng, mayor: “{}.”"),
    ),
    "de": (
        ("„{}“, sagte Anna Ng.", "„{}“, empört sich Anna Ng."),
        ("„{}“, sagte die Schweißerin Anna Ng.", "„{}“, sagte Anna Ng, eine Schweißerin."),
        ("Anna Ng stand auf. „{}“, sagte Ng.", "Anna Ng stand auf. „{}“, sagte sie."),
    ),
    "fr": (
        ("« {} », a dit Anne Ng.", "« {} », s’indigne Anne Ng."),
        ("Selon Anne Ng, « {} ».", "D’après Anne Ng, « {} »."),
        ("« {} », a dit la soudeuse Anne Ng.", "« {} », a dit Anne Ng, une soudeuse."),
    ),
    "es": (
        ("«{}», dijo Ana Ng.", "«{}», se queja Ana Ng."),
        ("Según Ana Ng, «{}».", "En opinión de Ana Ng, «{}»."),
    ),
    "it": (
        ("«{}», ha detto Anna Ng.", "«{}», si indigna Anna Ng."),
        ("Secondo Anna Ng, «{}».", "A parere di Anna Ng, «{}»."),
    ),
    "pt": (("«{}», disse Ana Ng.", "«{}», queixa-se Ana Ng."),),
    "pl": (
        ("„{}” – powiedziała Anna Ng.", "„{}” – oburza się Anna Ng."),
        ("Według Anny Ng „{}”.", "Zdaniem Anny Ng „{}”."),
    ),
    "ru": (
        ("«{}», — сказала Анна Нг.", "«{}», — возмущается Анна Нг."),
        ("По словам Анны Нг, «{}».", "По мнению Анны Нг, «{}»."),
    ),
}

ASKING = {
    "en": (
        ("Q: Why?\n\nAnn Ng: {}.", "Q: Why?\n\nQ: {}."),
        ("Q. Why?\n\nA. {}.", "Q. Why?\n\nQ. {}."),
        ("Reporter: Why?\n\nMayor: {}.", "Reporter: Why?\n\nReporter: {}."),
        ("BBC: Why?\n\nAnn Ng: {}.", "BBC: Why?\n\nBBC: {}."),
    ),
    "de": (("Frage: Warum?\n\nAntwort: {}.", "Frage: Warum?\n\nFrage: {}."),),
    "fr": (("Q. Pourquoi ?\n\nR. {}.", "Q. Pourquoi ?\n\nQ. {}."),),
    "es": (
        ("Pregunta: ¿Por qué?\n\nRespuesta: {}.", "Pregunta: ¿Por qué?\n\nPregunta: {}."),
        ("P. ¿Por qué?\n\nR. {}.", "P. ¿Por qué?\n\nP. {}."),
    ),
    "it": (("Domanda: Perché?\n\nRisposta: {}.", "Domanda: Perché?\n\nDomanda: {}."),),
    "pt": (("Pergunta: Porquê?\n\nResposta: {}.", "Pergunta: Porquê?\n\nPergunta: {}."),),
    "pl": (("Pytanie: Dlaczego?\n\nAnna Ng: {}.", "Pytanie: Dlaczego?\n\nPytanie: {}."),),
    "ru": (("Вопрос: Почему?\n\nОтвет: {}.", "Вопрос: Почему?\n\nВопрос: {}."),),
}
ANSWERING = {
    "en": (
        ("Q: Why?\n\nA: {}.", "Q. Why?\n\nA. {}."),
        ("Q: Why?\n\nA: {}.", "Question: Why?\n\nAnswer: {}."),
        ("Q: Why?\n\nNg: {}.", "Q: Why?\n\nAnn Ng: {}."),
        ("Q. Why?\n\nA. {}.", "Q. How so?\n\nA. {}."),
    ),
    "es": (("P. ¿Por qué?\n\nR. {}.", "Pregunta: ¿Por qué?\n\nRespuesta: {}."),),
}


def found(folder: Path, edits: dict[str, tuple[tuple[str, str], ...]], way: str) -> dict[str, str]:
    """The status of words in each article that was corrected, by what it was."""
    cases = {
        f"{code}: {old} → {new}": (
            IN[code].format(old.format(STAY[code])),
            IN[code].format(new.format(STAY[code])),
            [("lee" if way == "done" else "marsh", f"quote: {STAY[code]}")],
        )
        for code, texts in edits.items()
        for old, new in (texts if way == "done" else [each[::-1] for each in texts])
    }
    return {
        name: status
        for name, (status,) in all_statuses(corrected_all(folder, cases.values()), cases).items()
    }


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("edits", [NOBODY, ASKING], ids=["nobody", "asking"])
def test_a_name_that_is_nobodys_is_asked_for(
    tmp_path: Path, edits: dict[str, tuple[tuple[str, str], ...]], way: str
) -> None:
    assert {
        name for name, status in found(tmp_path, edits, way).items() if status != "changed"
    } == set()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("edits", [SOMEBODY, ANSWERING], ids=["somebody", "answering"])
def test_the_same_one_in_other_words_is_not(
    tmp_path: Path, edits: dict[str, tuple[tuple[str, str], ...]], way: str
) -> None:
    assert {
        name for name, status in found(tmp_path, edits, way).items() if status != "exact"
    } == set()


OWNED = {
    "The mayor came to the hall.": ("The mayor", "The mayor’s wife came to the hall."),
    "Ada Stone came.": ("Ada Stone", "Ada Stone’s husband came."),
    "He met the mayor of Bree.": ("the mayor of Bree", "He met the mayor of Bree’s son."),
    "We owe it to the fund.": ("We owe it to the fund", "We owe it to the fund’s predecessor."),
    "“We stay,” said Ada Stone (55).": ("We stay", "“We stay,” said Ada Stone (55)’s wife."),
    "Der Vater ging.": ("Der Vater", "Der Vater’s Frau ging."),
}


def test_words_that_are_somebodys_owner_now_are_asked_for(tmp_path: Path) -> None:
    cases = [(text, now, [("lee", f'quote: "{own}"')]) for text, (own, now) in OWNED.items()]
    found = all_statuses(corrected_all(tmp_path, cases), OWNED)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}
