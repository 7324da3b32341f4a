"""Whose a paragraph is by the sentence behind it: “So wrote Ann Lee in a letter.”"""

from __future__ import annotations

import pytest
from test_voices import asked

ARTICLES = {
    "en": "The letter came.\n\n> [[We have asked for all records]].\n\n{}\n\nThe clerk slept.",
    "de": "Der Brief kam.\n\n> [[Wir haben alle Akten verlangt]].\n\n{}\n\nDas Haus bleibt offen.",
    "fr": "La lettre arrive.\n\n> [[Nous voulons tous les dossiers]].\n\n{}\n\nIl a plu hier soir.",
    "es": "Llegó la carta.\n\n> [[Hemos pedido los documentos]].\n\n{}\n\nLa sesión duró horas.",
    "pl": "List przyszedł.\n\n> [[Prosimy o dokumenty]].\n\n{}\n\nSesja trwała dwie godziny.",
    "ru": "Письмо пришло.\n\n> [[Мы запросили документы]].\n\n{}\n\nЗаседание длилось два часа.",
}
SENTENCES = {
    "en": (
        "That was how {} put it in a letter.",
        "So wrote {} in a letter.",
        "Those were the words of {}.",
        "That is what {} told the court.",
        "With these words {} closed the meeting.",
        "The words are {}’s.",
        "That is how {} sees it.",
        "This is from a letter that {} wrote.",
    ),
    "de": (
        "So schrieb {}.",
        "Das sind die Worte von {}.",
        "Mit diesen Worten schloss {} die Sitzung.",
        "So formulierte es {}.",
    ),
    "fr": (
        "C’est ainsi que {} l’a écrit.",
        "Ce sont les mots de {}.",
        "Ces mots de {} ont fait le tour du monde.",
        "Voilà ce qu’a écrit {}.",
    ),
    "es": ("Así lo escribió {}.", "Son palabras de {}.", "Así lo dijo {}."),
    "pl": ("Tak napisała {}.", "Tak pisała {}."),
    "ru": ("Так написала {}.", "Так говорила {}."),
}
PEOPLE = {
    "en": ("Ann Lee", "Bob Marsh", "the mayor", "the banker"),
    "de": ("Ann Lee", "Bob Marsh"),
    "fr": ("Marie Petit", "Paul Leroy"),
    "es": ("Ana Lis", "Luis Ruiz"),
    "pl": ("Anna Lis", "Olga Sowa"),
    "ru": ("Анна Ли", "Ольга Сова"),
}
EACH = [(lang, each) for lang, found in SENTENCES.items() for each in found]


@pytest.mark.parametrize(("lang", "sentence"), EACH)
def test_another_one_in_that_sentence_is_asked_for(lang: str, sentence: str) -> None:
    article, people = ARTICLES[lang], PEOPLE[lang]
    for one, two in zip(people[::2], people[1::2], strict=True):
        for name, other in ((one, two), (two, one)):
            before, later = (article.format(sentence.format(each)) for each in (name, other))
            assert asked(before, later) == [True], (name, other)
        same = article.format(sentence.format(one)).replace("\n\n{", "\n\n")
        assert asked(same, f"{same}\n\nOne more paragraph.") == [False]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The mayor slept on Monday.", "The banker slept on Monday."),
        ("On Monday Ann Lee read a letter.", "On Monday Bob Marsh read a letter."),
        ("So wrote Ann Lee in a letter.", "So wrote Ann Lee in an email."),
        ("That was how Ann Lee put it.", "That was how Ms. Lee put it."),
    ],
)
def test_what_is_not_about_whose_it_is_is_not(one: str, two: str) -> None:
    assert asked(ARTICLES["en"].format(one), ARTICLES["en"].format(two)) == [False]


def test_a_paragraph_that_is_joined_to_the_words_is_not() -> None:
    words = "Ann Lee spoke. “We pay,” she said. “[[It is just]].”"
    other = "Mr. Holm did not believe it. “They never pay,” he said."
    for between, now in (("\n\n", " "), (" ", "\n\n")):
        before, later = (ARTICLES["en"].format(f"{words}{sign}{other}") for sign in (between, now))
        before = before.replace("> [[We have asked for all records]].\n\n", "")
        later = later.replace("> [[We have asked for all records]].\n\n", "")
        assert asked(before, later) == [False]
