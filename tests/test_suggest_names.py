"""Names are read whole, with their initials, short forms, particles and suffixes."""

from __future__ import annotations

import pytest

from brief.suggest import suggest

NAMES = {
    "en": (
        "J.-P. Martin", "J.P. Martin", "J. P. Martin", "J.K.R. Smith", "Ch. Dupont", "Wm. Pell",
        "Hans-J. Meyer", "Th.-M. Roy", "Ann-M. Ng", "A. Ng", "Sammy Davis Jr.", "Sammy Davis, Jr.",
        "John Doe III", "Rob van der Berg", "Sean O'Neil", "Sean O’Neil", "Oscar de la Renta",
        "T.J. O’Brien-Smith", "Mary St. John", "É. Martin",
    ),
    "de": (
        "J.-P. Martin", "Ch. Dupont", "Hans-J. Meyer", "K.-H. Meyer", "Fr.-W. Stein", "Ph. Roth",
        "Gerd Meyer jun.", "Hans Meyer sen.", "A. von der Heide", "Rob van der Berg",
    ),
    "fr": (
        "J.-P. Martin", "Jean-P. Martin", "M.-C. Roy", "Ch.-H. Roy", "Ph. Martin",
        "Yves d'Ormesson", "Maria de la Cruz",
    ),
    "es": ("J.-P. Martín", "J.J. de la Vega", "Fco. Gómez", "Juan J. Pérez"),
    "pl": ("Ż.-K. Nowak", "J.-P. Martin", "Jan M. Nowak", "Ł. Kowalski"),
    "ru": ("Ю.-М. Петров", "Ж.-П. Мартен", "Ю. М. Петров", "Ю.М. Петров", "Юрий М. Петров"),
}  # fmt: skip
TEXTS = {
    "en": (
        "“It is late,” said {}, a farmer.",
        "{} said: “It is late.”",
        "Nobody came.\n\n“It is late,” {} said on Monday.",
    ),
    "de": ("„Es ist spät“, sagte {} am Montag.", "{} erklärte, es sei spät."),
    "fr": ("« Il est tard », a déclaré {} lundi.",),
    "es": ("«Es tarde», dijo {} el lunes.",),
    "pl": ("„Jest późno”, powiedział {} w piątek.",),
    "ru": ("«Уже поздно», — сказал {} в пятницу.",),
}


@pytest.mark.parametrize(
    ("lang", "name", "text"),
    [(lang, name, text) for lang in NAMES for name in NAMES[lang] for text in TEXTS[lang]],
)
def test_a_name_is_read_whole(lang: str, name: str, text: str) -> None:
    (only,) = suggest(text.format(name), lang)
    assert only.speaker == name


@pytest.mark.parametrize("name", NAMES["en"])
def test_a_title_stands_before_any_name(name: str) -> None:
    (only,) = suggest(f"“It is late,” said Sen. {name} on Monday.", "en")
    assert (only.speaker, only.role) == (name, "Sen.")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("J.-P. Martin", "Martin"), ("Hans-J. Meyer", "Meyer"), ("Ch. Dupont", "Dupont"),
        ("Sammy Davis Jr.", "Davis"), ("Sammy Davis, Jr.", "Davis"), ("John Doe III", "Doe"),
        ("Sammy Davis Jr.", "Sammy Davis"), ("Rob van der Berg", "Van der Berg"),
    ],
)  # fmt: skip
def test_a_last_name_is_that_of_the_whole_name(name: str, short: str) -> None:
    text = f"Mayor {name} told reporters the bridge would close.\n\n“It is late,” {short} said."
    assert {each.speaker for each in suggest(text, "en")} == {name}


@pytest.mark.parametrize("first", ["J.", "J.K.", "J.-P.", "Hans-J.", "Ch."])
def test_a_line_may_end_within_a_name(first: str) -> None:
    """Where lines are wrapped at some width, as in a letter."""
    text = (
        "The committee heard from many people on Monday about the flood and what it would cost.\n"
        "“It is late, and it was always going to be, whatever they may decide,” said {}\n"
        "Smith, a farmer who lives near the river and has seen it rise three times before now.\n"
    )
    (only,) = suggest(text.format(first), "en")
    assert only.speaker == f"{first} Smith"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is late,” said Bob Pell Jr. The mayor left.", "Bob Pell Jr"),
        ("He works for Pell Inc. The company said it was late.", "The company"),
        ("Ann Ng has an office in Washington, D.C. The court said it was late.", "The court"),
        ("He trades with the U.S. In May, Ann Ng said it was late.", "Ann Ng"),
        ("“It is late,” said Bo Day of plan A. The mayor left.", "Bo Day"),
    ],
)
def test_a_sentence_may_end_with_a_short_form(text: str, speaker: str) -> None:
    assert [each.speaker for each in suggest(text, "en")] == [speaker]
