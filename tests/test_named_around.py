"""Whose words are that nobody says in their own sentence: of who is named around them."""

from __future__ import annotations

import pytest
from test_signatures import LANGUAGES, filled
from test_voices import asked

AROUND = {
    "en": (
        "{o}{q}.{c} That was {a} on Monday.",
        "{o}{q}.{c} Strong words from {a}.",
        "{o}{q}.{c} The speaker: {a}.",
        "{o}{q}.{c} It was late. {a}.",
        "{o}{q}.{c} And with that {a} left.",
        "## Interview with {a}\n\n**You are leaving. Why?**\n\n{q}.",
        "*{a} talked to us.*\n\n**Is it good?**\n\n{x}\n\n**And then?**\n\n{q}.",
        "**10:45** {a} is at the lectern.\n\n**10:46** {o}{q}.{c}",
        "[Caption: {a} at the bridge. {o}{q}.{c}]",
        "{o}{q}{c}, said the mayor.\n\nThe hall was full when {a}, the mayor, went home.",
        "## Mayor: {q}\n\nThe hall was full when the mayor, {a}, went home that night.",
        "{o}It is so,{c} {a} said.\n\n{o}And then? {q}.{c}",
    ),
    "de": (
        "{o}{q}.{c} Das war {a} am Montag.",
        "{o}{q}.{c} Starke Worte von {a}.",
        "{o}{q}.{c} {x} {a}.",
        "## Gespräch mit {a}\n\n**Sie gehen. Warum?**\n\n{q}.",
        "**10.45 Uhr** {a} steht am Pult.\n\n**10.46 Uhr** {o}{q}.{c}",
        "{o}So ist es{c}, sagte {a}.\n\n{o}Und dann? {q}.{c}",
    ),
    "fr": (
        "{o}{q}.{c} C’était {a} lundi.",
        "{o}{q}.{c} Des mots forts de {a}.",
        "{o}{q}{c}, a dit la maire.\n\nIl était tard quand {a}, la maire, est partie mardi soir.",
        "## Entretien avec {a}\n\n**Vous partez. Pourquoi ?**\n\n{q}.",
        "**10:45** {a} est à la tribune.\n\n**10:46** {o}{q}.{c}",
    ),
    "es": (
        "{o}{q}.{c} Palabras duras de {a}.",
        "## Entrevista con {a}\n\n**Usted se va. ¿Por qué?**\n\n{q}.",
        "**10:45** {a} está en la tribuna.\n\n**10:46** {o}{q}.{c}",
    ),
    "pl": (
        "{o}{q}.{c} Mocne słowa: {a}.",
        "## Rozmowa: {a}\n\n**Pani odchodzi. Dlaczego?**\n\n{q}.",
        "**10:45** {a} jest na mównicy.\n\n**10:46** {o}{q}.{c}",
    ),
    "ru": (
        "{o}{q}.{c} Сильные слова: {a}.",
        "## Интервью: {a}\n\n**Вы уходите. Почему?**\n\n{q}.",
        "**10:45** {a} на трибуне.\n\n**10:46** {o}{q}.{c}",
    ),
}


def asked_of(before: str, later: str, code: str, *names: str) -> bool:
    """Whether words are asked for when a text becomes another one, with some names in each."""
    texts = LANGUAGES[code]
    (words, _), (first, second) = texts.words, names
    marked = filled(before, texts, first, texts.names[2]).replace(words, f"[[{words}]]")
    return asked(marked, filled(later, texts, second, texts.names[2])) == [True]


@pytest.mark.parametrize(
    ("code", "shape"), [(code, shape) for code, shapes in AROUND.items() for shape in shapes]
)
def test_another_one_named_around_words_is_asked_for(code: str, shape: str) -> None:
    first, second, _ = LANGUAGES[code].names
    assert asked_of(shape, shape, code, first, second)
    assert asked_of(shape, shape, code, second, first)


KEPT = {
    "named beside the words": "“{q},” said {b}. {a} left.",
    "named beside them, in a paragraph of their own": "“{q},” said {b}.\n\n{a} left.",
    "meant by a pronoun": "{b} was blunt.\n\n“{q},” she said.\n\n{a} laughed.",
    "in the next paragraph": "“{q}.”\n\nOn Monday {a} read a letter.",
    "with another post": "“{q},” said the mayor.\n\n{x} The hall was full as {a}, a baker, left.",
    "in another entry": "**10:45** {a} is here.\n\n**10:46** {b}: “{q}.”",
    "before other questions": "*{a} came.*\n\n**Is it good?**\n\n{x}\n\n{q}, said {b}.",
}


@pytest.mark.parametrize("shape", KEPT.values(), ids=KEPT)
def test_another_one_who_does_not_say_them_is_not_asked_for(shape: str) -> None:
    first, second, _ = LANGUAGES["en"].names
    assert not asked_of(shape, shape, "en", first, second)
    assert not asked_of(shape, shape, "en", second, first)


def test_more_of_the_same_one_is_not_asked_for() -> None:
    for before, later in (
        ("## Interview with {a}\n\n**Why?**\n\n{q}.", "## Talk with {a}, 43\n\n**Why?**\n\n{q}."),
        ("**10:45** {a} is here.\n\n**10:46** “{q}.”", "**10:45** {a} came.\n\n**10:47** “{q}.”"),
    ):
        name = LANGUAGES["en"].names[0]
        assert not asked_of(before, later, "en", name, name)
        assert not asked_of(later, before, "en", name, name)
