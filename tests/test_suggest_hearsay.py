"""Words that another one tells: nobody's own, neither their speaker's nor the teller's."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

from brief.suggest import suggest

HEARD = {
    "en": (
        Case("clause, people said",
             'The mayor told aides that the bridge was "unsafe", two people in the room said.',
             'p | two people | The mayor told aides that the bridge was "unsafe"\nq | ? | unsafe'),
        Case("clause, comma within the marks",
             "The mayor told aides the bridge was “unsafe,” two people in the room said.",
             "p | two people | The mayor told aides the bridge was “unsafe,”\nq | ? | unsafe"),
        Case("behind, according to",
             '"We will close it," the mayor said, according to an aide.',
             "q | ? | We will close it"),
        Case("goes on",
             "“We will close it,” said Mayor Ann Ng, according to an aide. “It is unsafe.”",
             "q | ? | We will close it\nq | ? | It is unsafe"),
        Case("according to, before",
             "According to an aide, Ann Ng said: “We will close it.”",
             "p | aide | Ann Ng said: “We will close it.”\nq | ? | We will close it"),
        Case("no marks, before", "According to an aide, Ann Ng said the bridge was unsafe.",
             "p | aide | Ann Ng said the bridge was unsafe"),
        Case("no marks, behind", "Ann Ng said the bridge was unsafe, according to Bo Day, an aide.",
             "p | Bo Day | Ann Ng said the bridge was unsafe"),
        Case("within a clause", "An aide said Ann Ng told her the bridge was “unsafe.”",
             "p | aide | Ann Ng told her the bridge was “unsafe.”\nq | ? | unsafe"),
        Case("called", "Bo Day said that Ann Ng had called him “a liar.”",
             "p | Bo Day | Ann Ng had called him “a liar.”\nq | ? | a liar"),
        Case("colon", "Bo Day claims Ann Ng told him: “Go home.”",
             "p | Bo Day | Ann Ng told him: “Go home.”\nq | ? | Go home"),
        Case("between both", "Ann Ng told a friend “I did it,” prosecutors said.",
             "p | prosecutors | Ann Ng told a friend “I did it,”\nq | ? | I did it"),
        Case("teller first", "“We will close it,” Mr. Day said Mrs. Ng told him.",
             "q | ? | We will close it"),
        Case("police", "“I was bored,” the man told officers, police said.", "q | ? | I was bored"),
        Case("quoted as saying", "Bo Day quoted Ann Ng as saying “We will close it.”",
             "q | ? | We will close it"),
        Case("recalled", "“I was bored,” Ann Ng said, as her aide Bo Day recalled.",
             "q | ? | I was bored"),
        Case("heard", "Bo Day heard Ann Ng shout: “Go home, all of you!”",
             "q | ? | Go home, all of you"),
        Case("affidavit", "“I was bored,” Ann Ng told officers, according to the affidavit.",
             "q | ? | I was bored"),
        Case("reportedly", "Ann Ng reportedly told aides: “We will close it.”",
             "q | ? | We will close it"),
        Case("source first, with a sign of its own",
             "According to a witness, a stranger in green yelled: “Run, all of you!”",
             "q | ? | Run, all of you"),
        Case("was told", "Bo Day was told that the bridge was “unsafe.”", "q | ? | unsafe"),
        Case("was told, behind", "“It is unsafe,” Bo Day was told.", "q | ? | It is unsafe"),
        Case("was told, no marks", "Bo Day has been warned the bridge was unsafe.", ""),
        Case("was told, a memo shows",
             "The inspectors were told to “look up less,” a memo shows.",
             "p | memo | The inspectors were told to “look up less,”\nq | ? | look up less"),
        Case("was asked", "Bo Day was asked whether the bridge was “unsafe.”", "q | ? | unsafe"),
        Case("denied saying", "Mark Lee denied saying: “We lost it all.”",
             "q | ? | We lost it all"),
        Case("denied that he said", "Mark Lee denied that he called the plan “a bad joke.”",
             "p | Mark Lee | Mark Lee denied that he called the plan “a bad joke.”\n"
             "q | ? | a bad joke"),
        Case("he, who is not she", "“We will close it,” Ann Ng told her son, he said.",
             "q | ? | We will close it"),
    ),
    "de": (
        Case("nach Angaben",
             "„Wir schließen sie“, sagte Anna Roth nach Angaben eines Mitarbeiters.",
             "q | ? | Wir schließen sie"),
        Case("laut", "„Wir schließen sie“, sagte Anna Roth laut einem Mitarbeiter.",
             "q | ? | Wir schließen sie"),
        Case("nach Polizeiangaben",
             "Der Mann rief nach Polizeiangaben: „Hilfe, hier brennt es!“",
             "q | ? | Hilfe, hier brennt es"),
        Case("habe genannt", "Ein Mitarbeiter sagte, Anna Roth habe die Brücke „unsicher“ genannt.",
             "p | Mitarbeiter | Anna Roth habe die Brücke „unsicher“ genannt\nq | ? | unsicher"),
        Case("habe gerufen",
             "Der Mann habe „Hilfe, hier brennt es“ gerufen, teilte die Polizei mit.",
             "p | Polizei | Der Mann habe „Hilfe, hier brennt es“ gerufen\n"
             "q | ? | Hilfe, hier brennt es"),
        Case("soll gesagt haben", "„Wir schließen sie“, soll Anna Roth gesagt haben.",
             "q | ? | Wir schließen sie"),
        Case("soll bezeichnet haben", "Petra Weber soll ihn als „Märchenonkel“ bezeichnet haben.",
             "q | ? | Märchenonkel"),
        Case("angeblich", "„Wir schließen sie“, sagte Anna Roth angeblich.",
             "q | ? | Wir schließen sie"),
    ),
    "fr": (
        Case("selon, derrière", "« On va le fermer », a dit Jean Petit, selon un conseiller.",
             "q | ? | On va le fermer"),
        Case("selon, devant", "Selon un conseiller, Jean Petit a dit que le pont était dangereux.",
             "p | conseiller | Jean Petit a dit que le pont était dangereux"),
        Case("aurait dit", "« On va le fermer », aurait dit Jean Petit.",
             "q | ? | On va le fermer"),
    ),
    "es": (
        Case("según", "«Lo cerraremos», dijo Juan Soto, según un asesor.", "q | ? | Lo cerraremos"),
        Case("contó", "Juan Soto dijo que el puente era «peligroso», contó un asesor.",
             "p | asesor | Juan Soto dijo que el puente era «peligroso»\nq | ? | peligroso"),
    ),
    "pl": (
        Case("twierdzi", "Jan Sowa powiedział, że most jest „niebezpieczny”, twierdzi doradca.",
             "p | doradca | Jan Sowa powiedział, że most jest „niebezpieczny”\n"
             "q | ? | niebezpieczny"),
        Case("miał", "„Idziemy stąd” – miał powiedzieć Jan Sowa.", "q | ? | Idziemy stąd"),
    ),
    "ru": (
        Case("по словам", "«Мы его закроем», — сказал Иван Петров, по словам помощника.",
             "q | ? | Мы его закроем"),
        Case("сообщил", "Иван Петров сказал, что мост «опасен», сообщил помощник.",
             "p | помощник | Иван Петров сказал, что мост «опасен»\nq | ? | опасен"),
    ),
}  # fmt: skip

OWN = (
    Case("who told them", "Bo Day was told by Ann Ng that the bridge was “unsafe.”",
         "p | Ann Ng | the bridge was “unsafe.”\nq | Ann Ng | unsafe"),
    Case("who speaks of themselves", "Ann Ng said she told Bo Day: “Go home.”",
         "p | Ann Ng | she told Bo Day: “Go home.”\nq | Ann Ng | Go home"),
    Case("a source of what is beside it",
         "The bridge, built in 1950 according to the county, is “unsafe,” Ann Ng said.",
         "p | Ann Ng | The bridge, built in 1950 according to the county, is “unsafe,”\n"
         "q | Ann Ng | unsafe"),
    Case("a source of when it was said",
         "“We will close it,” Ann Ng said after the river rose, according to the weather office.",
         "q | Ann Ng | We will close it"),
    Case("two speakers", "“It is over,” Ann Ng said, and Bo Day said it was “a lie.”",
         "q | Ann Ng | It is over\nq | Bo Day | a lie\np | Bo Day | it was “a lie.”"),
    Case("what the reporter adds",
         "Kim Roe said it was late, a delay that Tom Ames called “a sham.”",
         "p | Kim Roe | it was late, a delay that Tom Ames called “a sham.”\n"
         "q | Tom Ames | a sham"),
    Case("a deed that is told", "Both sides agreed to talk, the ministry said in a statement.",
         "p | Both sides | to talk"),
)  # fmt: skip

RECORDED = (
    "“I was bored,” Ann Ng said, according to a transcript.",
    "“I was bored,” Ann Ng said, according to the Utopia Times.",
    "According to the Utopia Times, Ann Ng said: “I was bored.”",
    "Ann Ng was quoted as saying “I was bored.”",
)


@pytest.mark.parametrize(
    ("lang", "case"),
    [(lang, case) for lang, cases in HEARD.items() for case in cases],
    ids=[f"{lang} {case.name}" for lang, cases in HEARD.items() for case in cases],
)
def test_words_that_are_told_are_in_doubt(lang: str, case: Case) -> None:
    assert proposed(case.text, lang) == expected(case)


@pytest.mark.parametrize("case", OWN, ids=[case.name for case in OWN])
def test_words_that_nobody_else_tells_have_their_speaker(case: Case) -> None:
    assert proposed(case.text, "en") == expected(case)


def test_what_is_told_rests_on_the_speaker_and_the_teller() -> None:
    told = suggest("“We will close it,” the mayor said, according to an aide.", "en")
    assert [each.evidence for each in told] == ["the mayor said according to an aide"]
    within = suggest("Bo Day said that Ann Ng had called him “a liar.”", "en")
    assert within[-1].evidence == "Bo Day said Ann Ng had called"


@pytest.mark.parametrize("text", RECORDED)
def test_words_on_a_record_have_their_speaker_but_less_surely(text: str) -> None:
    (quotation,) = (each for each in suggest(text, "en") if each.kind == "quotation")
    assert quotation.speaker == "Ann Ng"
    assert 0.5 <= quotation.confidence < 0.9
