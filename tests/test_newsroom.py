"""Corrections as newsrooms make them: what changes the sense is asked for, and links stay right."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import brief
from test_exchanged import (
    PEOPLE,
    Case,
    all_statuses,
    check,
    corrected,
    corrected_all,
    ids,
    statuses,
)

from brief.anchor.realign import Substance, changes

pytestmark = pytest.mark.slow

WORDS = "We have never closed the line"
QUOTE = ("lee", f"quote: {WORDS}")
UNION = f"“{WORDS},” said Ann Lee, who leads the union. It has 4,000 members."
SPLIT = UNION.replace(" It has", "\n\nIt has")
TOWN = "The town met on Monday. It rained all day."

ELSEWHERE = {
    "a passer-by": f"“{WORDS},” said a passer-by.",
    "a columnist": f"“{WORDS},” a columnist wrote last week.",
    "a court": f"A lawyer told the court: “{WORDS}.”",
    "a note": f"We removed the words “{WORDS}” at the request of Ann Lee.",
    "an update": f"**Update:** This article originally read “{WORDS}”.",
    "a correction": f"*Correction: We quoted Ann Lee as saying “{WORDS}”. She did not.*",
    "German": f"„{WORDS}“, meinte ein Anwohner.",
    "Italian": f"«{WORDS}», ha scritto un editorialista.",
    "Polish": f"„{WORDS}”, krzyczeli studenci.",
}


def test_what_is_deleted_is_not_the_copy_that_a_note_or_another_one_has(tmp_path: Path) -> None:
    rests = {"sentence": "It has 4,000 members.", "nothing": ""}
    cases: dict[str, Case] = {
        f"{rest}, {name}": (f"{UNION}\n\n{TOWN}", f"{left}\n\n{TOWN}\n\n{copy}", [QUOTE])
        for rest, left in rests.items()
        for name, copy in ELSEWHERE.items()
    }
    found = all_statuses(corrected_all(tmp_path, cases.values()), cases)
    assert not {name for name, (each,) in found.items() if each in ("exact", "moved")}


def test_a_paragraph_that_moves_with_its_words_is_not_asked_for(tmp_path: Path) -> None:
    later = "The town met on Monday, and it rained."
    cases: dict[str, Case] = {
        "moved": (f"{UNION}\n\n{TOWN}\n\n{later}", f"{TOWN}\n\n{later}\n\n{UNION}", [QUOTE]),
        "split": (f"{UNION}\n\n{TOWN}", f"{SPLIT}\n\n{TOWN}", [QUOTE]),
        "merged": (f"{UNION}\n\n{TOWN}", f"{UNION} {TOWN}", [QUOTE]),
    }  # fmt: skip
    found = all_statuses(corrected_all(tmp_path, cases.values()), cases)
    assert found == {name: ["exact"] for name in cases}


def test_a_permalink_is_not_given_to_words_that_are_quoted_anew(tmp_path: Path) -> None:
    before, later = "“We will open in May,” said Ann Lee.", "“We will open in June,” said Ann Lee."
    root = corrected(tmp_path, before, later, ("lee", "quote: We will open in May"))
    (first,) = ids(root)
    assert brief("check", "--no-locked", "--fix", cwd=root, answers="y\n").code == 0
    assert ids(root) == [first]
    again = "\n\nLast year, Bob Marsh wrote: “We will open in May.”"
    path = root / "content/bridge.md"
    path.write_text(path.read_text("utf-8") + again, "utf-8")
    added = "  - {quote: We will open in May, speaker: marsh}\n"
    path = root / "content/bridge.yaml"
    path.write_text(path.read_text("utf-8").replace(PEOPLE, PEOPLE + added), "utf-8")
    for _ in range(2):
        assert brief("build", "--no-locked", cwd=root).code == 0
        assert ids(root) == [first, f"{first}-2"]
    assert statuses(root) == ["exact", "exact"]
    assert check(root, "--locked", "--strict").code == 0


@pytest.mark.parametrize("quote", ["We have … line", "We … closed … line", "We … line"])
def test_a_permalink_stays_with_another_elision(tmp_path: Path, quote: str) -> None:
    root = corrected(tmp_path, UNION, UNION, QUOTE)
    (first,) = ids(root)
    path = root / "content/bridge.yaml"
    for each in (quote, WORDS, quote):
        text = path.read_text("utf-8")
        path.write_text(f"{text[: text.index('quote: ')]}quote: {each}, speaker: lee}}\n", "utf-8")
        assert brief("build", "--no-locked", cwd=root).code == 0
        assert ids(root) == [first]


BACK = [
    ("“{}”, said Ann Lee.", "Lee was misquoted."),
    ("“{}”, said Ann Lee.", "She has since apologised for the remark."),
    ("„{}“, sagte Ann Lee.", "Lee wurde falsch zitiert."),
    ("„{}“, sagte Ann Lee.", "Die Behauptung ist falsch."),
    ("„{}“, sagte Ann Lee.", "Sie hat sich dafür entschuldigt."),
    ("« {} », a dit Ann Lee.", "Lee a été mal citée."),
    ("« {} », a dit Ann Lee.", "Elle s’en est excusée."),
    ("«{}», dijo Ann Lee.", "Lee fue mal citada."),
    ("«{}», dijo Ann Lee.", "La afirmación es falsa."),
    ("«{}», ha detto Ann Lee.", "Lee ha poi ritrattato."),
    ("«{}», ha detto Ann Lee.", "Si è poi corretta."),
    ("«{}», disse Ann Lee.", "Lee foi mal citada."),
    ("„{}”, powiedziała Ann Lee.", "Lee została błędnie zacytowana."),
]
NOTES = [
    ("“{}”, said Ann Lee.", "Retraction: The words were wrongly attributed to Ann Lee."),
    ("„{}“, sagte Ann Lee.", "Anmerkung der Redaktion: Ann Lee wurde falsch zitiert."),
    ("„{}“, sagte Ann Lee.", "Anm. d. Red.: Ann Lee wurde zunächst falsch zitiert."),
    ("« {} », a dit Ann Lee.", "Note de la rédaction : Ann Lee a été mal citée."),
    ("«{}», dijo Ann Lee.", "Nota de la redacción: Ann Lee fue citada mal."),
    ("«{}», ha detto Ann Lee.", "Errata corrige: la frase è stata attribuita ad Ann Lee."),
    ("«{}», disse Ann Lee.", "Nota da redação: Ann Lee foi mal citada."),
]


def test_what_is_taken_back_is_asked_for_in_each_language(tmp_path: Path) -> None:
    cases: dict[str, Case] = {}
    for said, back in BACK:
        cases[back] = (said.format(WORDS), f"{said.format(WORDS)} {back}", [QUOTE])
    for said, note in NOTES:
        cases[note] = (said.format(WORDS), f"{said.format(WORDS)}\n\n*{note}*", [QUOTE])
    found = all_statuses(corrected_all(tmp_path, cases.values()), cases)
    assert found == {name: ["changed"] for name in cases}


QUANTITIES = [
    ("ten years in prison", "ten months in prison", "years", "months"),
    ("90,000 pounds a year", "90,000 pounds a month", "year", "month"),
    ("five miles away", "five kilometres away", "miles", "kilometres"),
    ("the fourth case", "the fifth case", "fourth", "fifth"),
    ("sechs Jahre lang", "sechs Monate lang", "Jahre", "Monate"),
    ("seit fünfzehn Jahren", "seit siebzehn Jahren", "fünfzehn", "siebzehn"),
    ("ein Drittel davon", "ein Viertel davon", "Drittel", "Viertel"),
    ("depuis vingt ans", "depuis vingt mois", "ans", "mois"),
    ("un tiers des voix", "un quart des voix", "tiers", "quart"),
    ("800 litros al día", "800 litros a la semana", "día", "semana"),
    ("dieciséis personas", "diecisiete personas", "dieciséis", "diecisiete"),
    ("per sei settimane", "per sedici settimane", "sei", "sedici"),
    ("per sei settimane", "per sei mesi", "settimane", "mesi"),
    ("metade dos votos", "um terço dos votos", "metade", "terço"),
    ("połowę łąk", "ćwierć łąk", "połowę", "ćwierć"),
    ("пять недель", "пять месяцев", "недель", "месяцев"),
]


@pytest.mark.parametrize(("before", "later", "old", "new"), QUANTITIES)
def test_a_quantity_that_is_another_is_named(before: str, later: str, old: str, new: str) -> None:
    for one, two, was, now in ((before, later, old, new), (later, before, new, old)):
        found = changes(f"it was {one}", f"it was {two}")
        assert {(Substance.NUMBER, was, now)} <= {*found}, found


@pytest.mark.parametrize(
    ("before", "later"),
    [
        ("the works were not paid", "the works were not yet paid"),
        ("we waited all day long", "we waited all the day long"),
        ("ein Tag im Mai", "ein schöner Tag im Mai"),
        ("trzy miesiące", "trzy miesiąca"),
    ],
)
def test_a_unit_that_stays_or_has_another_form_is_no_other(before: str, later: str) -> None:
    assert not changes(before, later)


OPPOSITES = [
    ("he was convicted", "he was acquitted"),
    ("er wurde verurteilt", "er wurde freigesprochen"),
    ("elle a été condamnée", "elle a été acquittée"),
    ("fue condenado", "fue absuelto"),
    ("è stato condannato", "è stato assolto"),
    ("foi condenado", "foi absolvido"),
    ("została otwarty", "została zamknięty"),
    ("банк открыт", "банк закрыт"),
    ("they welcomed the plan", "they rejected the plan"),
    ("wir können warten", "wir wollen warten"),
    ("ils seront supprimés", "ils seraient supprimés"),
    ("l’edificio resterà chiuso", "l’edificio resterà aperto"),
]


@pytest.mark.parametrize(("before", "later"), OPPOSITES)
def test_an_opposite_is_named_in_each_language(before: str, later: str) -> None:
    for one, two in ((before, later), (later, before)):
        assert [change.kind for change in changes(one, two)] == [Substance.OPPOSITE]


NOBODY_BY_NAME = {
    "assessore": (
        "La sindaca Anna Conti ha parlato in Comune. «We stay», ha aggiunto Conti.",
        "La sindaca Anna Conti ha parlato in Comune. «We stay», ha aggiunto l’assessore.",
    ),
    "ha spiegato": ("«We stay», ha spiegato Rossi.", "«We stay», ha spiegato il sindaco."),
    "vereador": ("«We stay», disse Ana Costa.", "«We stay», disse o vereador."),
    "afirmou": ("«We stay», afirmou Costa.", "«We stay», afirmou o presidente da câmara."),
    "Stellvertreterin": (
        "„We stay“, sagte Anna Roth.",
        "„We stay“, sagte die Stellvertreterin von Anna Roth.",
    ),
    "Stellvertreter": (
        "„We stay“, sagte Bürgermeister Karl Roth.",
        "„We stay“, sagte ein Stellvertreter von Bürgermeister Karl Roth.",
    ),
}


def test_who_has_no_name_any_more_is_asked_for(tmp_path: Path) -> None:
    stay = [("lee", "quote: We stay")]
    root = corrected_all(tmp_path, [(*each, stay) for each in NOBODY_BY_NAME.values()])
    assert all_statuses(root, NOBODY_BY_NAME) == {name: ["changed"] for name in NOBODY_BY_NAME}
