"""Whose words are by a name behind or above them, of several who each have one."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from test_voices import asked, read

from brief.anchor import Status, anchor
from brief.anchor.anchoring import record_of
from brief.content.sidecar import Annotation, Selector
from brief.problems import Place


class Texts(NamedTuple):
    """What stands in a language: two people, a third one, two statements, and a sentence."""

    names: tuple[str, str, str]
    words: tuple[str, str]
    other: str
    marks: tuple[str, str]
    around: tuple[str, str]


LANGUAGES = {
    "en": Texts(
        ("Ada Stone", "Bob Marsh", "Luis Ortega"),
        ("The bridge will carry trains by May", "Our members will wait for the boats"),
        "It was late.",
        ("“", "”"),
        (
            "The council met on Tuesday in the old town hall.",
            "The next meeting is planned for autumn.",
        ),
    ),
    "de": Texts(
        ("Anna Vogel", "Peter Kranz", "Jonas Brandt"),
        ("Die Brücke wird im Mai gesperrt", "Das Dach muss erneuert werden"),
        "Es war spät.",
        ("„", "“"),
        (
            "Der Rat tagte am Dienstag im alten Rathaus.",
            "Die nächste Sitzung ist für den Herbst geplant.",
        ),
    ),
    "fr": Texts(
        ("Anne Mercier", "Luc Fabre", "Paul Garnier"),
        ("Le pont sera fermé en mai", "Le toit doit être refait"),
        "Il était tard.",
        ("« ", " »"),
        (
            "Le conseil s’est réuni mardi dans l’ancienne mairie.",
            "La prochaine réunion est prévue pour l’automne.",
        ),
    ),
    "es": Texts(
        ("Ana Ruiz", "Luis Vega", "Pedro Salas"),
        ("El puente cerrará en mayo", "El tejado está roto"),
        "Era tarde.",
        ("«", "»"),
        (
            "El consejo se reunió el martes en el antiguo ayuntamiento.",
            "La próxima reunión está prevista para el otoño.",
        ),
    ),
    "pl": Texts(
        ("Anna Zielińska", "Piotr Lis", "Jan Kowal"),
        ("Most zostanie zamknięty w maju", "Dach jest dziurawy"),
        "Było późno.",
        ("„", "”"),
        ("Rada zebrała się we wtorek w starym ratuszu.", "Następne posiedzenie będzie jesienią."),
    ),
    "ru": Texts(
        ("Анна Белова", "Пётр Лисин", "Иван Громов"),
        ("Мост закроют в мае", "Крыша течёт"),
        "Было поздно.",
        ("«", "»"),
        (
            "Совет собрался во вторник в старой ратуше.",
            "Следующее заседание намечено на осень.",
        ),
    ),
}

SERIES = {
    "below in italics": "{o}{q}.{c}\n\n*{a}*\n\n{o}{r}.{c}\n\n*{b}*",
    "below in bold, with an age": "{o}{q}.{c}\n\n**{a}, 43**\n\n{o}{r}.{c}\n\n**{b}, 44**",
    "below with an age": "{o}{q}.{c}\n\n{a} (43)\n\n{o}{r}.{c}\n\n{b} (44)",
    "in the next line": "{o}{q}.{c}  \n{a}\n\n{o}{r}.{c}  \n{b}",
    "in the last line of what is set off": "> {q}.\n> {a}\n\n> {r}.\n> {b}",
    "last in what is set off": "> {q}.\n>\n> *{a}*\n\n> {r}.\n>\n> *{b}*",
    "last of more in it": "> {q}. {x}\n>\n> {x}\n>\n> {a}\n\n> {r}. {x}\n>\n> {x}\n>\n> {b}",
    "with a dash": "> {q}.\n\n— {a}\n\n> {r}.\n\n— {b}",
    "behind in a list": "- {o}{q}{c} – {a}\n- {o}{r}{c} – {b}",
    "behind without marks": "- {q} – {a}\n- {r} – {b}",
    "behind an arrow": "{o}{q}{c} → {a}\n\n{o}{r}{c} → {b}",
    "behind strokes": "{o}{q}{c} // {a}\n\n{o}{r}{c} // {b}",
    "behind a bar": "{o}{q}{c} | {a}\n\n{o}{r}{c} | {b}",
    "numbered": "1. {o}{q}.{c} {a}\n2. {o}{r}.{c} {b}",
    "letters with titles": "#### 1\n\n{q}. {x}\n\n{a}, Sutton\n\n#### 2\n\n{r}. {x}\n\n{b}, Ely",
    "above in bold": "**{a}**\n\n{q}.\n\n**{b}**\n\n{r}.",
    "above as headings": "## {a}\n\n{q}. {x}\n\n{x}\n\n## {b}\n\n{r}. {x}\n\n{x}",
    "above quotations": "{a}\n\n{o}{q}.{c}\n\n{b}\n\n{o}{r}.{c}",
    "above what is set off": "{a}, 10:45\n\n> {q}.\n\n{b}, 10:46\n\n> {r}.",
    "above lists": "{a}\n- {x}\n- {q}\n\n{b}\n- {x}\n- {r}",
    "above in lists": "- {a}\n\n  {q}.\n- {b}\n\n  {r}.",
    "with an age in a cell": "| {x} | {x} |\n|---|---|\n| {a}, 43 | {q} |\n| {b}, 44 | {r} |",
}
"""Two statements with the names of who made each: neither is read as the other one's."""


def filled(shape: str, texts: Texts, first: str, second: str, marked: bool = False) -> str:
    one, two = (f"[[{words}]]" if marked else words for words in texts.words)
    opened, closed = texts.marks
    text = shape.format(a=first, b=second, q=one, r=two, x=texts.other, o=opened, c=closed)
    return "\n\n".join((texts.around[0], text, texts.around[1]))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("shape", SERIES.values(), ids=SERIES)
def test_each_of_a_series_has_its_own_name(shape: str, code: str) -> None:
    texts = LANGUAGES[code]
    first, second, third = texts.names
    before = filled(shape, texts, first, second, marked=True)
    assert asked(before, filled(shape, texts, second, first)) == [True, True]
    for other, found in (
        ((first, third), [False, True]),
        ((first, first), [False, True]),
        ((third, second), [True, False]),
        ((second, second), [True, False]),
    ):
        assert asked(before, filled(shape, texts, *other)) == found, other


UNSURE = {
    "nothing is in quotation marks": "{q}.\n\n{a}\n\n{r}.\n\n{b}",
    "nor in italics": "{q}.\n\n*{a}*\n\n{r}.\n\n*{b}*",
}
"""Both may be labels of what follows."""


@pytest.mark.parametrize("shape", UNSURE.values(), ids=UNSURE)
def test_where_it_is_not_clear_whose_a_name_is_it_is_either_s(shape: str) -> None:
    texts = LANGUAGES["en"]
    first, second, third = texts.names
    before = filled(shape, texts, first, second, marked=True)
    assert asked(before, filled(shape, texts, second, first)) == [True, True]
    assert asked(before, filled(shape, texts, first, third)) == [False, True]
    assert asked(before, filled(shape, texts, first, first)) == [False, True]
    assert asked(before, filled(shape, texts, third, second))[0]


BELOW = {
    "en": ("Statement by {}", "Yours, {}", "Yours sincerely,\n\n{}", "Kind regards,  \n{}"),
    "de": ("Erklärung von {}", "Mit freundlichen Grüßen, {}", "Herzlichst\n\n{}"),
    "fr": ("Déclaration de {}", "Cordialement, {}", "Sincères salutations,\n\n{}"),
    "es": ("Declaración de {}", "Atentamente, {}", "Saludos,\n\n{}"),
    "pl": ("Oświadczenie: {}", "Z poważaniem {}", "Z wyrazami szacunku,\n\n{}"),
    "ru": ("Заявление: {}", "С уважением, {}", "С уважением,\n\n{}"),
}
"""What is before a name below somebody's words."""


@pytest.mark.parametrize("code", BELOW)
def test_a_signature_may_be_more_than_a_name(code: str) -> None:
    texts = LANGUAGES[code]
    first, second, _ = texts.names
    for below in BELOW[code]:
        for shape in ("{o}{q}.{c}\n\n{a}", "{q}. {x}\n\n{a}"):
            before = filled(shape, texts, below.format(first), "").replace(
                texts.words[0], f"[[{texts.words[0]}]]"
            )
            assert asked(before, before.replace("[[", "").replace("]]", "")) == [False]
            later = filled(shape, texts, below.format(second), "")
            assert asked(before, later) == [True], below


LED = {
    "words that go on to a name": "{a}:\n\n- {q} {b}",
    "a name behind a comma": "{a}:\n\n{q}, {b}",
    "without a colon": "{a}\n\n{q}, {b}",
}
"""A name that ends the line is no signature there: the label above tells who says the words."""


@pytest.mark.parametrize("shape", LED.values(), ids=LED)
def test_a_label_above_words_is_read_where_a_name_ends_their_line(shape: str) -> None:
    texts = LANGUAGES["en"]
    first, second, third = texts.names
    before = filled(shape, texts, first, second).replace(texts.words[0], f"[[{texts.words[0]}]]")
    assert asked(before, filled(shape, texts, third, second)) == [True]


KEPT = {
    "spelt otherwise": ("> {q}.\n>\n> *{a}*", "> {q}.\n>\n> *{a}, 43*"),
    "with a dash": ("> {q}.\n>\n> *{a}*", "> {q}.\n>\n> — {a}"),
    "in its own line": ("{o}{q}.{c} {a}", "{o}{q}.{c}\n\n{a}"),
    "beside the words": ("{o}{q}.{c}\n\n*{a}*", "{o}{q}{c} – {a}"),
    "moved together": (
        "{o}{q}.{c}\n\n*{a}*\n\n{o}{x}{c}\n\n*{b}*",
        "{o}{x}{c}\n\n*{b}*\n\n{o}{q}.{c}\n\n*{a}*",
    ),
    "another one's is taken out": (
        "{o}{x}{c}\n\n*{b}*\n\n{o}{q}.{c}\n\n*{a}*",
        "{o}{q}.{c}\n\n*{a}*",
    ),
    "another one's is added": ("{o}{q}.{c}\n\n*{a}*", "{o}{x}{c}\n\n{b}\n\n{o}{q}.{c}\n\n*{a}*"),
    "a crosshead comes": ("> {q}.\n> {a}", "## News\n\n> {q}.\n> {a}"),
    "an age in a cell": (
        "| {x} | {x} |\n|---|---|\n| {a}, 43 | {q} |",
        "| {x} | {x} |\n|---|---|\n| {a}, 44 | {q} |",
    ),
}


@pytest.mark.parametrize(("before", "later"), KEPT.values(), ids=KEPT)
@pytest.mark.parametrize("code", LANGUAGES)
def test_whose_name_stays_is_not_asked_for(before: str, later: str, code: str) -> None:
    texts = LANGUAGES[code]
    names = texts.names[:2]
    for one, two in ((before, later), (later, before)):
        marked = filled(one, texts, *names).replace(texts.words[0], f"[[{texts.words[0]}]]")
        assert asked(marked, filled(two, texts, *names)) == [False]


ALONG = {name: shape for name, shape in SERIES.items() if name not in {"letters with titles"}}


def statuses_along(shape: str, names: tuple[str, str], speakers: tuple[str, str]) -> list[Status]:
    """How annotations end whose speakers were corrected along with the names of a series."""
    texts = LANGUAGES["en"]
    known = dict(zip("abc", ((name,) for name in texts.names), strict=True))
    annotations = [
        Annotation(who, "statement", Selector(words), Place("a.yaml", line, 1), speaker=who)
        for line, (who, words) in enumerate(zip("ab", texts.words, strict=True), 1)
    ]
    old = read(filled(shape, texts, *texts.names[:2]))
    record = record_of(old, anchor(old, annotations)[0])
    new = read(filled(shape, texts, *names))
    given = [each._replace(speaker=who) for each, who in zip(annotations, speakers, strict=True)]
    return [each.status for each in anchor(new, given, record=record, names=known)[0]]


@pytest.mark.parametrize("shape", ALONG.values(), ids=ALONG)
def test_a_speaker_who_was_corrected_along_to_another_one_is_asked_for(shape: str) -> None:
    first, second, third = LANGUAGES["en"].names
    assert statuses_along(shape, (second, first), ("a", "b")) == [Status.CHANGED] * 2
    assert statuses_along(shape, (first, third), ("a", "a")) == [Status.EXACT, Status.CHANGED]


@pytest.mark.parametrize(
    "kind",
    ["below in italics", "in the next line", "with a dash", "behind in a list", "numbered",
     "above in bold", "above as headings", "with an age in a cell"],
)  # fmt: skip
def test_speakers_who_were_corrected_along_are_not(kind: str) -> None:
    first, second, third = LANGUAGES["en"].names
    assert statuses_along(SERIES[kind], (second, first), ("b", "a")) == [Status.EXACT] * 2
    assert statuses_along(SERIES[kind], (first, third), ("a", "c")) == [Status.EXACT] * 2
    assert statuses_along(SERIES[kind], (third, second), ("c", "b")) == [Status.EXACT] * 2
