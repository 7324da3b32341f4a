"""Quotations that were exchanged, or whose label is another one: whose they are is another now."""

from __future__ import annotations

import pytest
from test_voices import MARKED, asked, settled

ARTICLES = {
    "en": "The council met.\n\n{}\n\nThe clerk slept, and the lights went out at ten.",
    "de": "Der Rat tagte am Montag.\n\n{}\n\nDas Haus bleibt heute offen, und der Rat schlief.",
    "es": "El consejo se reunió el lunes.\n\n{}\n\nLa sesión duró dos horas.",
    "pl": "Rada zebrała się w poniedziałek.\n\n{}\n\nSesja trwała dwie godziny.",
}
X, Y = "[[We will pay for the boats]]", "[[No one was told of it at all]]"
EXCHANGED = [
    ("en", f"Lee was angry. “{X},” she said.\n\nMarsh was calm. “{Y},” she said."),
    ("en", f"Ann Lee was angry. “{X},” she said.\n\nEve Marsh was calm. “{Y},” she said."),
    ("en", f"The mayor: “{X}.”\n\nThe banker: “{Y}.”"),
    ("en", f"“{X}” (Ann Lee) and “{Y}” (Bob Marsh) are both true."),
    ("en", f"> {X}.\n\nThat was Ann Lee.\n\n> {Y}.\n\nThat was Bob Marsh."),
    ("en", f"The deputy, Ann Lee, disagrees. “{X},” she said.\n\n> {Y}\n\nSo wrote Bob Marsh."),
    (
        "es",
        "Molina protestó. «[[Pagaremos los barcos]]», dijo.\n\n"
        "Pardo calló. «[[Nadie lo supo en el puerto]]», dijo.",
    ),
    (
        "pl",
        "Krawczyk protestuje. „[[Zapłacimy za wszystkie łodzie]]” – mówi.\n\n"
        "Zieliński zaprzecza. „[[Nikt o tym nie wiedział]]” – mówi.",
    ),
    (
        "de",
        "Lohmann ist wütend. „[[Wir zahlen die Boote]]“, sagte sie.\n\n"
        "Zoe Quux:\n\n> [[Niemand hat es gewusst]]",
    ),
]
LABELLED = [
    ("The @: “[[We will pay]].”", "mayor", "banker"),
    ("“[[We will pay]]” (@) is true.", "Ann Lee", "Bob Marsh"),
    ("- [[We will pay]]. – @\n- We stay. – Al Ng", "Ann Lee", "Bob Marsh"),
    ("We spoke to @.\n\nQ: Will you pay?\n\nA: [[We will pay]].", "Ann Lee", "Bob Marsh"),
    ("Interview: @\n\nQ: Will you pay?\n\nA: [[We will pay]].", "Ann Lee", "Bob Marsh"),
    ("“[[We will pay]].” The words are @’s.", "Ann Lee", "Bob Marsh"),
]


@pytest.mark.parametrize(("lang", "words"), EXCHANGED)
def test_exchanged_quotations_are_asked_for(lang: str, words: str) -> None:
    one, two = MARKED.findall(words)
    exchanged = words.replace(one, "@").replace(two, one).replace("@", two)
    article = ARTICLES[lang]
    assert asked(article.format(words), article.format(exchanged)) == [True, True]


@pytest.mark.parametrize(("words", "one", "two"), LABELLED)
def test_another_one_in_a_label_is_asked_for(words: str, one: str, two: str) -> None:
    for name, other in ((one, two), (two, one)):
        before, later = (ARTICLES["en"].format(words.replace("@", each)) for each in (name, other))
        assert asked(before, later) == [True], (name, other)


@pytest.mark.parametrize(
    ("words", "one", "two"),
    [
        ("“[[We will pay]]” (@) is true.", "Ann Lee", "Ms. Lee"),
        ("“[[We will pay]],” she said (@).", "in tears", "in a letter"),
        ("The @: “[[We will pay]].”", "mayor", "Mayor"),
        ("We spoke to @.\n\nQ: Will you pay?\n\nA: [[We will pay]].", "Ann Lee", "Ms. Lee"),
    ],
)
def test_another_way_to_name_the_same_one_is_not(words: str, one: str, two: str) -> None:
    before, later = (ARTICLES["en"].format(words.replace("@", each)) for each in (one, two))
    assert asked(before, later) == [False]


@pytest.mark.parametrize(
    ("words", "one", "two"),
    [
        ("The @’s view is that the boats are “[[old and broken]]”.", "mayor", "banker"),
        ("“We have permits,” said the head of “Quarter” @. “[[We go]].”", "Ann Lee", "Eve Moss"),
        ("@ was there. On the BBC, she said: “[[We try]].”", "Ann Lee", "Eve Moss"),
        ("“[[It was old]],” Ann Lee @.", "said", "falsely said"),
        ("“[[It was old]],” she @.", "said", "allegedly said"),
    ],
)
def test_whose_words_are_in_other_ways_is_asked_for(words: str, one: str, two: str) -> None:
    for each, other in ((one, two), (two, one)):
        before, later = (ARTICLES["en"].format(words.replace("@", who)) for who in (each, other))
        assert asked(before, later) == [True], (each, other)


@pytest.mark.parametrize("how", ["quietly said", "later said", "also said", "said on Monday"])
def test_how_they_were_said_is_not(how: str) -> None:
    before, later = (ARTICLES["en"].format(f"“[[It was old]],” she {x}.") for x in ("said", how))
    assert asked(before, later) == [False]


@pytest.mark.parametrize("quoted", ["[[It is just.]]", "[[It is just]]."])
def test_an_attribution_that_is_added_is_no_part_of_the_words(quoted: str) -> None:
    before = ARTICLES["en"].format(f"“We pay,” said Ann Lee. “{quoted}”")
    later = ARTICLES["en"].format("“We pay,” said Ann Lee. “It is just,” she added.")
    document, [found] = settled(before, later)
    assert [document.text[slice(*span)] for span in found.spans] == ["It is just"]
    more = before.replace("”\n", "” It rained.\n")
    assert asked(before, more) == [False]
