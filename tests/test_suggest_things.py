"""A thing is nobody, and a name behind a description is whose it is, in several languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from sites import brief, make_site
from suggest_cases import Case, expected, proposed

THINGS = {
    "en": (
        Case("would", "Repairs would cost 14 million pounds, according to the city's chief "
             "engineer, Tomas Lindqvist. “The piles on the north side are gone,” he told the "
             "council.",
             "p | Tomas Lindqvist | Repairs would cost 14 million pounds\n"
             "q | Tomas Lindqvist | The piles on the north side are gone"),
        Case("will", "Delays will last until May. “Nobody is to blame,” he told the council.",
             "q | ? | Nobody is to blame"),
        Case("is", "Work is slow. “It is over,” she said.", "q | ? | It is over"),
        Case("past", "Traffic stopped. “It is over,” he said.", "q | ? | It is over"),
        Case("before a noun", "Repair costs rose. “It is over,” he said.", "q | ? | It is over"),
        Case("are", "Villagers are angry. “It is over,” he said.", "q | ? | It is over"),
        Case("back to a person", "Ada Ng shrugged. Repairs would be dear. “It is over,” she said.",
             "q | Ada Ng | It is over"),
        Case("a name all the same", "Ada Ng is slow. Ng is late. “It is over,” she said.",
             "q | Ada Ng | It is over"),
        Case("a first name", "Ada is slow. “It is over,” she said.", "q | Ada | It is over"),
        Case("himself", "Harmon himself came. “It is over,” he said.", "q | Harmon | It is over"),
        Case("who", "Harmon, who was late, came. “It is over,” he said.",
             "q | Harmon | It is over"),
        Case("plural verb", "Insiders say the plan is dead.", "p | insiders | the plan is dead"),
        Case("singular verb", "Jones says the plan is dead.", "p | Jones | the plan is dead"),
    ),
    "de": (
        Case("plural", "Reparaturen würden 14 Millionen kosten. „Die Pfähle sind weg“, sagte er "
             "dem Rat.", "q | ? | Die Pfähle sind weg"),
        Case("written elsewhere", "Reparaturen sind teuer. Die Reparaturen dauern. Reparaturen "
             "kosten Zeit. „Es reicht“, sagte er.", "q | ? | Es reicht"),
        Case("people", "Anwohner sind wütend. „Es reicht“, sagte er.", "q | ? | Es reicht"),
        Case("traders", "Händler klagen. „Es reicht“, sagte sie.", "q | ? | Es reicht"),
        Case("back to a person", "Lena Vogt winkte ab. Bauholz wäre teuer. „Es reicht“, sagte sie.",
             "q | Lena Vogt | Es reicht"),
    ),
    "pl": (
        Case("noun", "Naprawa będzie kosztować 14 mln złotych. „To koniec” – powiedział.",
             "q | ? | To koniec"),
    ),
    "ru": (
        Case("noun", "Ремонт обойдётся в 14 млн рублей. «Это конец», — сказал он.",
             "q | ? | Это конец"),
    ),
    "es": (
        Case("noun", "Obras durarán un año. «Es el final», dijo.", "q | ? | Es el final"),
    ),
}  # fmt: skip
NAMES = {
    "en": (
        Case("first", "According to the mayor, Tom Reed, the bridge is closed.",
             "p | Tom Reed | the bridge is closed"),
        Case("of", "According to the head of the harbour trust, Tom Reed, the bridge is closed.",
             "p | Tom Reed | the bridge is closed"),
        Case("last", "The bridge is closed, according to the council's spokeswoman, Mary Hale. "
             "“It is not safe,” she said.",
             "p | Mary Hale | The bridge is closed\nq | Mary Hale | It is not safe"),
        Case("said", "Talks would resume on Monday, the minister, Ann Ng, said.",
             "p | Ann Ng | Talks would resume on Monday"),
        Case("another", "According to the mayor, Tom Reed, 34, was arrested on Monday.",
             "p | mayor | Tom Reed, 34, was arrested on Monday"),
        Case("a clause", "According to the mayor, Tom Reed resigned on Monday.",
             "p | mayor | Tom Reed resigned on Monday"),
        Case("police", "According to the police, Tom Reed, 34, was arrested on Monday.",
             "p | police | Tom Reed, 34, was arrested on Monday"),
    ),
    "de": (
        Case("first", "Laut der Sprecherin des Amts, Lena Vogt, ist die Brücke gesperrt. „Sie ist "
             "nicht sicher“, sagte sie.",
             "p | Lena Vogt | ist die Brücke gesperrt\nq | Lena Vogt | Sie ist nicht sicher"),
        Case("dative", "Laut dem Bürgermeister, Karl Weber, ist die Brücke gesperrt.",
             "p | Karl Weber | ist die Brücke gesperrt"),
        Case("genitive", "Nach Angaben des Bürgermeisters, Karl Weber, ist die Brücke gesperrt.",
             "p | Karl Weber | ist die Brücke gesperrt"),
        Case("so", "Die Brücke ist gesperrt, so die Sprecherin des Amts, Lena Vogt.",
             "p | Lena Vogt | Die Brücke ist gesperrt"),
        Case("said", "Die Reparatur koste Millionen, sagte der Leiter des Bauamts, Jan Vogt.",
             "p | Jan Vogt | Die Reparatur koste Millionen"),
        Case("relative", "Laut der Sprecherin ist die Brücke, die Lena Vogt plante, gesperrt.",
             "p | Sprecherin | ist die Brücke, die Lena Vogt plante, gesperrt"),
    ),
    "fr": (
        Case("last", "Les réparations coûteront 14 millions, selon l'ingénieur en chef de la "
             "ville, Tomas Lindqvist. « Les piles sont parties », a-t-il dit.",
             "p | Tomas Lindqvist | Les réparations coûteront 14 millions\n"
             "q | Tomas Lindqvist | Les piles sont parties"),
        Case("first", "Selon la porte-parole de la mairie, Anne Morel, le pont est fermé.",
             "p | Anne Morel | le pont est fermé"),
        Case("another", "Selon le maire, Anne Morel, 34 ans, a été arrêtée lundi.",
             "p | maire | Anne Morel, 34 ans, a été arrêtée lundi"),
    ),
    "es": (
        Case("last", "Las reparaciones costarán 14 millones, según el ingeniero jefe de la ciudad, "
             "Tomás Lindo. «Los pilares ya no están», dijo.",
             "p | Tomás Lindo | Las reparaciones costarán 14 millones\n"
             "q | Tomás Lindo | Los pilares ya no están"),
        Case("first", "Según la portavoz del ayuntamiento, Ana Ruiz, el puente está cerrado.",
             "p | Ana Ruiz | el puente está cerrado"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "case"),
    [
        pytest.param(lang, case, id=f"{lang} {case.name}")
        for table in (THINGS, NAMES)
        for lang, cases in table.items()
        for case in cases
    ],
)
def test_who_is_meant(lang: str, case: Case) -> None:
    assert proposed(case.text, lang) == expected(case)


def test_a_role_in_the_genitive_is_told_as_it_is_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NAMES["de"][2].text, "utf-8")
    run = brief("suggest", "a.txt", "--lang", "de", "--format", "json", cwd=tmp_path)
    (only,) = json.loads(run.out)["statements"]
    assert only["role"] == "Bürgermeister"


PEOPLE = {
    "en": ("Villagers said the pier was closed. Officials warned the road would flood. Campaigners "
           "said the plan was dead. Insiders say the town is broke.",
           {"villagers", "officials", "campaigners", "insiders"}),
    "de": ("Anwohner sagten, die Brücke sei zu. Händler klagten, die Straße sei leer.",
           {"Anwohner", "Händler"}),
}  # fmt: skip


@pytest.mark.parametrize("lang", PEOPLE)
def test_people_without_names_are_no_actors(lang: str, tmp_path: Path) -> None:
    text, people = PEOPLE[lang]
    front = f"---\ntitle: News\ndate: 2026-03-01\nlang: {lang}\n---\n"
    site = make_site(tmp_path, {"content/a.md": f"{front}{text}\n"})
    assert brief("suggest", "--write", "a", cwd=site).code == 0
    sidecar = yaml.safe_load((site / "content/a.yaml").read_text("utf-8"))
    assert "actors" not in sidecar
    assert {each["attributed_to"] for each in sidecar["annotations"]} == people
