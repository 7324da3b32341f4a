"""An annotation's speaker that was corrected along with the article is named there, or another."""

from __future__ import annotations

import pytest
from test_voices import MARKED, read

from brief.anchor import Status, anchor
from brief.anchor.anchoring import record_of
from brief.content.sidecar import Annotation, Selector
from brief.problems import Place

IN = {
    "en": ("The river rose.\n\n“{}”, {}.\n\nThe clerk slept.", "said Cal Ott", "Bob Ng"),
    "de": ("Der Fluss stieg.\n\n„{}“, {}.\n\nDer Rat schlief.", "sagte Karl Ott", "Jan Vogt"),
    "fr": ("Le fleuve monte.\n\n« {} », {}.\n\nLe clerc dort.", "a dit Marc Petit", "Jean Leroy"),
    "es": ("El río sube.\n\n«{}», {}.\n\nTodos duermen.", "dijo Ana Pérez", "Luis Ruiz"),
    "ru": ("Вода поднялась.\n\n«{}», — {}.\n\nВсе спали.", "сказал Олег Титов", "Иван Иванов"),
}
WORDS = "We stay here until the end"
RAIN = "It rained all day."
SAME = {
    "en": ("said Bob Ng", "said Ng", "said Mr. Ng", "Bob Ng said", "said Mayor Bob Ng",
           "Bob Ng told reporters", "according to Bob Ng", "said B. Ng", "said Bob Ng on Monday"),
    "de": ("sagte Jan Vogt", "so Jan Vogt", "sagte Vogt", "sagte Herr Vogt",
           "sagte Bürgermeister Jan Vogt"),
    "fr": ("a dit Jean Leroy", "selon Leroy", "a déclaré le maire Jean Leroy"),
    "es": ("dijo Luis Ruiz", "según Ruiz", "dijo el alcalde Luis Ruiz"),
    "ru": ("сказал Иван Иванов", "сказал Иванов"),
}  # fmt: skip
OTHERS = {
    "en": ("said Dan Ng", "said Bob Ng’s wife", "said a critic of Bob Ng", "a clerk told Bob Ng",
           "said Ann Lee and Bob Ng", "said the wife of Bob Ng", "said Bob Lee",
           "said Bob Ng, quoting Ann Lee", "she told Ng", "said Ms. Ng"),
    "de": ("sagte Tom Vogt", "sagte Jan Vogts Frau", "sagte ein Kritiker von Jan Vogt",
           "sagte Frau Vogt"),
    "fr": ("a dit Paul Leroy", "a dit la femme de Jean Leroy", "a dit un proche de Jean Leroy"),
    "es": ("dijo Juan Ruiz", "dijo la mujer de Luis Ruiz", "dijo un crítico de Luis Ruiz"),
    "ru": ("сказал Пётр Иванов", "сказала жена Ивана Иванова"),
}  # fmt: skip


def ends(lang: str, attribution: str, speaker: str, **names: tuple[str, ...]) -> Status:
    """How an annotation ends whose words get another attribution, and the annotation a speaker."""
    text, before, _ = IN[lang]
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="ott")
    old = read(text.format(WORDS, before))
    record = record_of(old, anchor(old, [annotation])[0])
    new = read(text.format(WORDS, attribution))
    given = annotation._replace(speaker=speaker)
    return anchor(new, [given], record=record, names=names)[0][0].status


@pytest.mark.parametrize(
    ("lang", "attribution"), [(x, y) for x, each in SAME.items() for y in each]
)
def test_the_speaker_who_is_named_beside_the_words_is_right(lang: str, attribution: str) -> None:
    name = IN[lang][2]
    assert ends(lang, attribution, "someone", someone=(name,)) is Status.EXACT
    assert ends(lang, attribution, "someone", someone=("Zed Zukor", name)) is Status.EXACT


@pytest.mark.parametrize(
    ("lang", "attribution"), [(x, y) for x, each in OTHERS.items() for y in each]
)
def test_one_with_a_word_of_that_name_is_asked_for(lang: str, attribution: str) -> None:
    name = IN[lang][2]
    assert ends(lang, attribution, "someone", someone=(name,)) is not Status.EXACT


def test_a_source_that_a_sentence_begins_with_is_no_name() -> None:
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="ng")
    old = read(f"{RAIN}\n\n“{WORDS}”, said Bob Ng.")
    record = record_of(old, anchor(old, [annotation])[0])
    new = read(f"{RAIN}\n\nAccording to Bob Ng, {WORDS}.")
    found, _ = anchor(new, [annotation], record=record, names={"ng": ("Bob Ng",)})
    assert [each.status for each in found] == [Status.EXACT]


def test_an_id_is_as_much_of_a_name_as_it_has() -> None:
    assert ends("en", "said Bob Ng", "bob-ng") is Status.EXACT
    assert ends("en", "said Ng", "ng") is Status.EXACT
    assert ends("en", "said Dan Ng", "bob-ng") is not Status.EXACT
    assert ends("en", "said Dan Ng", "ng") is not Status.EXACT


GIVEN_ALREADY = [
    ("Ann Lee is the mayor.\n\n“[[We stay]],” {} said.\n\n" + RAIN, "the mayor", "the banker"),
    ("Ann Lee, the mayor, spoke.\n\n“[[We stay]],” said {}.\n\n" + RAIN, "the mayor", "the nurse"),
    ("Ann Lee rejected that. “[[We stay]],” {} said.\n\n" + RAIN, "she", "he"),
    ("Anne Li est la maire.\n\n« [[On reste]] », a dit {}.\n\nIl pleut.", "la maire", "le juge"),
    ("Anne Li l’a nié. « [[On reste]] », a-t-{} dit.\n\nIl a plu hier soir.", "elle", "il"),
    (
        "Ana Lis nie chce odejść. „[[Zostajemy tu]]” – mówi {}.\n\nSesja rady miasta trwała "
        "do wieczora, a mieszkańcy czekali na decyzję w sprawie mostu.",
        "burmistrzyni",
        "sędzia",
    ),
]


@pytest.mark.parametrize(("article", "before", "later"), GIVEN_ALREADY)
def test_who_said_words_before_explains_no_other_speaker(
    article: str, before: str, later: str
) -> None:
    """The sentence before names the one whom the annotation has, in both texts alike."""
    quote = MARKED.findall(article)[0]
    annotation = Annotation("a", "statement", Selector(quote), Place("a.yaml", 1, 1), speaker="l")
    names = {"l": ("Ann Lee", "Anne Li", "Ana Lis")}
    for one, two in ((before, later), (later, before)):
        old, new = (read(MARKED.sub(r"\1", article).format(each)) for each in (one, two))
        record = record_of(old, anchor(old, [annotation])[0])
        found = anchor(new, [annotation], record=record, names=names)[0][0]
        assert found.status is Status.CHANGED, (one, two)
        assert found.named


@pytest.mark.parametrize(
    ("before", "later"),
    [("Priya Nair", "Priya Nayar"), ("Jon Smith", "John Smith"), ("Ann Ng", "Bob Ng")],
)
def test_a_name_put_right_in_the_article_and_in_the_registry_is_not(
    before: str, later: str
) -> None:
    article = "The river rose.\n\n“We stay,” said {}.\n\n" + RAIN
    annotation = Annotation(
        "a", "statement", Selector("We stay"), Place("a.yaml", 1, 1), speaker="n"
    )
    old, new = (read(article.format(each)) for each in (before, later))
    record = record_of(old, anchor(old, [annotation])[0])
    for name, status in ((later, Status.EXACT), (before, Status.CHANGED)):
        found = anchor(new, [annotation], record=record, names={"n": (name,)})[0][0]
        assert found.status is status


@pytest.mark.parametrize(
    ("aliases", "other", "status"),
    [
        ((), "Cala Ottmer", Status.CHANGED),
        (("Cala Ottmer",), "Cala Ottmer", Status.EXACT),
        (("Cala Ottmer",), "Ottmer", Status.EXACT),
        (("Cala Ottmer",), "Bob Ottmer", Status.CHANGED),
        (("Cala Ottmer",), "Dan Ng", Status.CHANGED),
    ],
)
def test_an_alias_says_that_both_names_are_one(
    aliases: tuple[str, ...], other: str, status: Status
) -> None:
    text, before, _ = IN["en"]
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="ott")
    old = read(text.format(WORDS, before))
    record = record_of(old, anchor(old, [annotation])[0])
    new = read(text.format(WORDS, f"said {other}"))
    names = {"ott": ("Cal Ott", *aliases), "ng": ("Dan Ng",)}
    assert anchor(new, [annotation], record=record, names=names)[0][0].status is status


@pytest.mark.parametrize(
    ("name", "beside", "elsewhere", "status"),
    [
        ("Karla Ottmar", "Ottmar", "Ottmar left.", Status.EXACT),
        ("Karla Ottmer", "Ottmar", "Ottmar left.", Status.CHANGED),
        ("Karla Ottmar", "Ottmar", "Ottmer left.", Status.CHANGED),
        ("Karla Lang", "Lang", "Lang left.", Status.CHANGED),
    ],
)
def test_a_name_respelt_throughout_and_in_the_sidecar_is_the_same_one(
    name: str, beside: str, elsewhere: str, status: Status
) -> None:
    text = "“{}”, said Bob Ng, whom {} had asked.\n\nIt rained. {}"
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="ng")
    old = read(text.format(WORDS, "Ottmer", "Ottmer left."))
    record = record_of(old, anchor(old, [annotation])[0])
    new = read(text.format(WORDS, beside, elsewhere))
    names = {"ott": (name,), "ng": ("Bob Ng",)}
    assert anchor(new, [annotation], record=record, names=names)[0][0].status is status
