"""Who says words in languages that `brief suggest` does not read: another one is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
import test_nameless
from test_whence import Pairs, statuses

pytestmark = pytest.mark.slow

TEXTS = {
    "sv": (
        "Rådet möttes i tisdags för att tala om pengarna, och debatten var lång."
        "\n\n{}\n\n"
        "Det är inte klart när nästa möte hålls.",
        "Vi stannar här",
    ),
    "da": (
        "Rådet mødtes tirsdag for at tale om pengene, og debatten var lang."
        "\n\n{}\n\n"
        "Det er ikke klart, hvornår næste møde holdes.",
        "Vi bliver her",
    ),
    "nb": (
        "Rådet møttes tirsdag for å snakke om pengene, og debatten var lang."
        "\n\n{}\n\n"
        "Det er ikke klart når neste møte holdes.",
        "Vi blir her",
    ),
    "nl": (
        "De raad kwam dinsdag bijeen om over het geld te praten, en het debat was lang."
        "\n\n{}\n\n"
        "Het is niet duidelijk wanneer de volgende vergadering is.",
        "We blijven hier",
    ),
    "cs": (
        "Rada se sešla v úterý, aby mluvila o penězích, a debata byla dlouhá."
        "\n\n{}\n\n"
        "Není jasné, kdy bude další zasedání rady.",
        "Zůstáváme tady",
    ),
    "ro": (
        "Consiliul s-a întrunit marți pentru a vorbi despre bani, iar dezbaterea a fost lungă."
        "\n\n{}\n\n"
        "Nu este clar când va avea loc următoarea ședință.",
        "Rămânem aici",
    ),
    "tr": (
        "Meclis salı günü parayı konuşmak için toplandı ve tartışma uzun sürdü."
        "\n\n{}\n\n"
        "Bir sonraki toplantının ne zaman olacağı belli değil.",
        "Burada kalıyoruz",
    ),
    "uk": (
        "Рада зібралася у вівторок, щоб поговорити про гроші, і дебати були довгими."
        "\n\n{}\n\n"
        "Поки неясно, коли відбудеться наступне засідання.",
        "Ми залишаємося тут",
    ),
    "fi": (
        "Neuvosto kokoontui tiistaina puhumaan rahasta, ja keskustelu oli pitkä."
        "\n\n{}\n\n"
        "Ei ole selvää, milloin seuraava kokous pidetään.",
        "Jäämme tänne",
    ),
    "hu": (
        "A tanács kedden ült össze, hogy a pénzről beszéljen, és a vita hosszú volt."
        "\n\n{}\n\n"
        "Nem világos, mikor lesz a következő ülés.",
        "Itt maradunk",
    ),
    "el": (
        "Το συμβούλιο συνεδρίασε την Τρίτη για να μιλήσει για τα χρήματα, "
        "και η συζήτηση κράτησε πολύ."
        "\n\n{}\n\n"
        "Δεν είναι σαφές πότε θα γίνει η επόμενη συνεδρίαση.",
        "Μένουμε εδώ",
    ),
}
OTHERS: dict[str, Pairs] = {
    "sv": (
        ("Enligt Anna Berg: ”{}.”", "Enligt Per Holm: ”{}.”"),
        ("”{}”, enligt Anna Berg.", "”{}”, enligt Per Holm."),
        ("”{}”, säger Anna Berg.", "”{}”, säger Per Holm."),
        ("”{}”, säger Anna Berg.", "”{}”, säger Anna Bergs man."),
        ("”{}”, säger Anna Berg.", "”{}”, säger Anna Berg inte."),
    ),
    "da": (
        ("»{}«, siger Anna Berg.", "»{}«, siger Per Holm."),
        ("Ifølge Anna Berg: »{}.«", "Ifølge Per Holm: »{}.«"),
        ("»{}«, siger Anna Berg.", "»{}«, siger Anna Berg ikke."),
    ),
    "nb": (
        ("«{}», sier Anna Berg.", "«{}», sier Per Holm."),
        ("Ifølge Anna Berg: «{}.»", "Ifølge Per Holm: «{}.»"),
    ),
    "nl": (
        ("‘{}’, zegt Anna Berg.", "‘{}’, zegt Per Holm."),
        ("Volgens Anna Berg: ‘{}.’", "Volgens Per Holm: ‘{}.’"),
        ("‘{}’, zegt Anna Berg.", "‘{}’, zegt Anna Berg niet."),
    ),
    "cs": (
        ("„{}“, řekla Anna Berková.", "„{}“, řekl Petr Holub."),
        ("Podle Anny Berkové: „{}.“", "Podle Petra Holuba: „{}.“"),
    ),
    "ro": (
        ("„{}”, a spus Ana Popa.", "„{}”, a spus Ion Marin."),
        ("Potrivit Anei Popa: „{}.”", "Potrivit lui Ion Marin: „{}.”"),
    ),
    "tr": (
        ("“{}” dedi Ayşe Kaya.", "“{}” dedi Ali Demir."),
        ("Ayşe Kaya’ya göre: “{}.”", "Ali Demir’e göre: “{}.”"),
        ("“{}” dedi Ayşe Kaya.", "“{}” demedi Ayşe Kaya."),
    ),
    "uk": (
        ("«{}», — сказала Анна Бойко.", "«{}», — сказав Петро Коваль."),
        ("За словами Анни Бойко: «{}».", "За словами Петра Коваля: «{}»."),
    ),
    "fi": (
        ("”{}”, sanoi Anna Berg.", "”{}”, sanoi Pekka Holma."),
        ("Anna Bergin mukaan: ”{}.”", "Pekka Holman mukaan: ”{}.”"),
    ),
    "hu": (
        ("„{}” – mondta Nagy Anna.", "„{}” – mondta Kis Péter."),
        ("Nagy Anna szerint: „{}.”", "Kis Péter szerint: „{}.”"),
    ),
    "el": (
        ("«{}», είπε η Άννα Παππά.", "«{}», είπε ο Νίκος Λάμπρου."),
        ("Σύμφωνα με την Άννα Παππά: «{}.»", "Σύμφωνα με τον Νίκο Λάμπρου: «{}.»"),
    ),
    "de": (("„{}“, sagte Anna Vogel.", "„{}“, sagte Anna Vogel nicht."),),
}
SAME: dict[str, Pairs] = {
    "nl": (("‘{}’, zegt Anna Berg.", "‘{}’, zei Anna Berg dinsdag."),),
    "da": (("»{}«, siger Anna Berg.", "»{}«, fortæller Anna Berg."),),
    "tr": (("“{}” dedi Ayşe Kaya.", "Ayşe Kaya “{}” dedi."),),
    "el": (("«{}», είπε η Άννα Παππά.", "«{}», δήλωσε η Άννα Παππά."),),
    "fi": (("”{}”, sanoi Anna Berg.", "”{}”, sanoo Berg."),),
    "hu": (("„{}” – mondta Nagy Anna.", "„{}” – közölte Nagy Anna."),),
    "cs": (("„{}“, řekla Anna Berková.", "„{}“, uvedla Anna Berková."),),
}


@pytest.fixture(autouse=True)
def texts(monkeypatch: pytest.MonkeyPatch) -> None:
    for code, (around, words) in TEXTS.items():
        monkeypatch.setitem(test_nameless.IN, code, around)
        monkeypatch.setitem(test_nameless.STAY, code, words)


def test_another_speaker_is_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, OTHERS)
    assert {name: each for name, each in found.items() if each != ["changed"]} == {}


def test_the_same_speaker_is_not_asked_for(tmp_path: Path) -> None:
    found = statuses(tmp_path, SAME)
    assert {name: each for name, each in found.items() if each != ["exact"]} == {}
