"""One family name, another person: the annotation tells who was meant, and is asked with."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from test_voices import read

from brief.anchor import Status, anchor
from brief.anchor.anchoring import record_of
from brief.anchor.outcome import Anchored
from brief.content.sidecar import Annotation, Selector
from brief.problems import Place

WORDS = "We stay here until the end"
OWN = {
    "en": ("Ada Stone", "The river rose.\n\n{}\n\nThe clerk slept."),
    "de": ("Anna Vogel", "Der Fluss stieg.\n\n{}\n\nDer Rat schlief."),
    "fr": ("Anne Mercier", "Le fleuve monte.\n\n{}\n\nLe clerc dort."),
    "es": ("Ana Ruiz", "El río sube.\n\n{}\n\nTodos duermen en la casa."),
    "pl": ("Anna Lis", "Woda wzbiera.\n\n{}\n\nWszyscy już spali."),
    "ru": ("Анна Громова", "Вода поднялась.\n\n{}\n\nВсе спали."),
}
OTHERS = {
    "en": (
        ("“{}”, said Ada Stone.", "“{}”, said Stone.", "“{}”, said Bob Stone."),
        ("“{}”, said Ada Stone.", "“{}”, said A. Stone.", "“{}”, said Arthur Stone."),
        ("“{}”, said Ada Stone.", "“{}”, said Mary Ada Stone.", "“{}”, said Mary Stone."),
        ("“{}”, said Stone.", "“{}”, said B. Stone."),
        ("“{}”, said Stone.", "“{}”, said Mr Stone."),
        ("“{}”, said Ms Stone.", "“{}”, said Bella Stone."),
        ("Stone said: “{}.”", "Bella Stone said: “{}.”"),
        ("Stone spoke. “{}”, she said.", "Bella Stone spoke. “{}”, she said."),
        ("“{}”, said the mayor, Ada Stone.", "“{}”, said the mayor.",
         "“{}”, said the mayor, Bob Marsh."),
        ("“{}”, said Ada Stone, the mayor.", "“{}”, said the mayor.",
         "The mayor is Bob Marsh. “{}”, said the mayor."),
    ),
    "de": (
        ("„{}“, sagte Anna Vogel.", "„{}“, sagte Vogel.", "„{}“, sagte Hans Vogel."),
        ("„{}“, sagte Vogel.", "„{}“, sagte Herr Vogel."),
    ),
    "fr": (("« {} », a dit Mercier.", "« {} », a dit Paul Mercier."),),
    "es": (("«{}», dijo Ruiz.", "«{}», dijo Pedro Ruiz."),),
    "pl": (("„{}” – mówi Lis.", "„{}” – mówi Piotr Lis."),),
    "ru": (("«{}», — говорит Громова.", "«{}», — говорит Ольга Громова."),),
}  # fmt: skip
KEPT = {
    "en": (
        ("“{}”, said Stone.", "“{}”, said Ada Stone.", "“{}”, said Mrs Stone."),
        ("“{}”, said Stone.", "“{}”, said A. Stone.", "“{}”, said Ada M. Stone."),
        ("“{}”, said Stone.", "“{}”, said the mayor, Ada Stone.", "“{}”, said the mayor."),
        ("“{}”, said the mayor.", "“{}”, said Ada Stone, the mayor."),
        ("“{}”, said Stone.", "“{}”, said Stone, whose brother Bob Stone nodded."),
        ("“{}”, said Stone.", "“{}”, said Ada Stone, whose brother Bob Stone nodded."),
        ("“{}”, said the mayor.", "Bob Marsh was late. “{}”, said the mayor."),
        ("Lady Stone came. “{}”, said Stone.", "Lady Stone came. “{}”, said Lady Stone."),
    ),
    "de": (("„{}“, sagte Vogel.", "„{}“, sagte Anna Vogel.", "„{}“, sagte Frau Vogel."),),
    "pl": (("„{}” – mówi Lis.", "„{}” – mówi Anna Lis."),),
    "ru": (("«{}», — говорит Громова.", "«{}», — говорит Анна Громова."),),
}


def asked(lang: str, steps: Sequence[str]) -> list[Anchored]:
    """How the annotation ends at each of some corrections, with a build after each but the last."""
    name, around = OWN[lang]
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="s")
    ended = []
    record = None
    for step in steps:
        text = read(around.format(step.format(WORDS)))
        anchored = anchor(text, [annotation], record=record, names={"s": (name,)})[0]
        record = record_of(text, anchored)
        ended += anchored
    return ended


@pytest.mark.parametrize(("lang", "steps"), [(x, y) for x, each in OTHERS.items() for y in each])
def test_another_one_of_a_name_that_has_been_shortened_is_asked_for(
    lang: str, steps: Sequence[str]
) -> None:
    *before, last = asked(lang, steps)
    assert {each.status for each in before} == {Status.EXACT}
    assert last.status is Status.CHANGED
    assert last.named


@pytest.mark.parametrize(("lang", "steps"), [(x, y) for x, each in KEPT.items() for y in each])
def test_the_one_whom_the_annotation_has_may_be_named_in_full(
    lang: str, steps: Sequence[str]
) -> None:
    assert {each.status for each in asked(lang, steps)} == {Status.EXACT}


def test_what_was_answered_once_is_not_asked_again() -> None:
    first, second = "“{}”, said Stone.", "“{}”, said Bella Stone."
    again = "“{}”, said Bella Stone on Monday."
    annotation = Annotation("a", "statement", Selector(WORDS), Place("a.yaml", 1, 1), speaker="s")
    old, new, newer = (
        read(OWN["en"][1].format(each.format(WORDS))) for each in (first, second, again)
    )
    record = record_of(old, anchor(old, [annotation])[0])
    names = {"s": ("Ada Stone",)}
    assert anchor(new, [annotation], record=record, names=names)[0][0].status is Status.CHANGED
    record = record_of(new, anchor(new, [annotation])[0])
    assert anchor(newer, [annotation], record=record, names=names)[0][0].status is Status.EXACT
